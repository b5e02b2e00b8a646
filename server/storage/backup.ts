/**
 * A backup: the tables of one replica as of one log index, in one SQLite file that any tool can open, with a table
 * `backup` that says what it is and holds a digest of all the others, so that damage is seen before it is used.
 */
import { DatabaseSync } from "node:sqlite";
import { Buffer } from "node:buffer";
import { existsSync } from "node:fs";
import { FailureError, incompatible, local, mismatch } from "../../proto/failures.ts";
import { format_version, program_version } from "../../proto/versions.ts";
import { stateDigest } from "../chat/digest.ts";
import { replicated_tables, schema_version } from "../chat/migrations.ts";
import type { Policy } from "../core/types.ts";

/** What the table `backup` says, one row each. */
export interface BackupFacts {
  cluster_id: string;
  /** All up to this entry of the log is in the tables. */
  log_index: number;
  /** Of that entry: the history's hash, in hex, and its time. */
  log_hash: string;
  log_timestamp_us: number;
  /** Of the cluster's view. */
  quorum: Policy;
  exclude_after_ms: number;
  /** When it was made, in ISO format. */
  create_time: string;
}

/** The facts of a backup that is whole. */
export interface CheckedBackup extends BackupFacts {
  /** Over the tables, in hex. */
  state_digest: string;
  format_version: number;
  schema_version: number;
  /** Of the program that made it. */
  replichat_version: string;
  accounts: number;
  messages: number;
}

/** What a digest may be told to go through: names and nothing else, since it becomes part of a statement. */
const names = /^[a-z_]+(, [a-z_]+)*$/;

/** Makes a copy of the tables into a backup. Answers the digest that it holds, in hex. */
export function sealBackup(path: string, facts: BackupFacts): string {
  const db = new DatabaseSync(path);
  try {
    const run = (sql: string, ...values: string[]) => db.prepare(sql).run(...values);
    const state_digest = stateDigest(db);
    run("BEGIN");
    run("CREATE TABLE backup (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID");
    const all = {
      ...facts,
      state_digest,
      // By which tables and in which order, so that a later program with more of them can still check.
      digest_tables: JSON.stringify(replicated_tables),
      format_version,
      replichat_version: program_version,
    };
    for (const [key, value] of Object.entries(all)) {
      run("INSERT INTO backup VALUES (?, ?)", key, String(value));
    }
    run("COMMIT");
    return state_digest;
  } finally {
    db.close();
  }
}

/**
 * Checks a backup: that it is one, of no newer program, that SQLite finds it sound, and that it holds what was put into
 * it. Throws `FailureError`: LOCAL (exit 8) when it cannot be read, INCOMPATIBLE or DAMAGED (exit 7).
 */
export function checkBackup(path: string): CheckedBackup {
  if (!existsSync(path)) throw new FailureError(local("BACKUP", `There is no file ${path}. Check its name.`));
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    return check(db, path);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const { message } = error as Error;
    // SQLite says no more than that, and Deno does not pass its code on.
    if (message.startsWith("unable to open database file")) {
      throw new FailureError(
        local("BACKUP", `The file ${path} cannot be read. Mend its permissions, or choose another.`),
      );
    }
    throw new FailureError(damagedBackup(path, message));
  } finally {
    db?.close();
  }
}

function check(db: DatabaseSync, path: string): CheckedBackup {
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup'").get() === undefined) {
    throw new FailureError(
      mismatch(
        "NO_BACKUP",
        `${path} is no backup of replichat. Choose a file that replichat backup has made.`,
      ),
    );
  }
  const rows = db.prepare("SELECT key, value FROM backup").all() as { key: string; value: string }[];
  const said = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  const version = Number(db.prepare("PRAGMA user_version").get()!.user_version);
  const newer = (theirs: number, ours: number) => {
    if (theirs > ours) throw new FailureError(incompatible("backup", theirs, ours));
  };
  newer(Number(said.format_version), format_version);
  newer(version, schema_version);
  const [{ quick_check: found }] = db.prepare("PRAGMA quick_check(1)").all();
  if (found !== "ok") throw new FailureError(damagedBackup(path, String(found).replace(/\s+/g, " ")));
  const tables = JSON.parse(said.digest_tables) as Record<string, string>;
  if (!Object.entries(tables).flat().every((name) => names.test(name))) {
    throw new FailureError(damagedBackup(path, "it names tables that are none"));
  }
  if (stateDigest(db, tables) !== said.state_digest) {
    throw new FailureError(damagedBackup(path, "its tables are not what its digest says"));
  }
  const log_index = Number(db.prepare("SELECT value FROM meta WHERE key = 'applied_index'").get()!.value);
  if (log_index !== Number(said.log_index) || !isHash(said.log_hash) || said.cluster_id === undefined) {
    throw new FailureError(damagedBackup(path, "it does not say where in the log it is"));
  }
  const count = (what: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${what}`).get()!.n);
  return {
    cluster_id: said.cluster_id,
    log_index,
    log_hash: said.log_hash,
    log_timestamp_us: Number(said.log_timestamp_us),
    quorum: said.quorum === "majority" ? "majority" : "survivors",
    exclude_after_ms: Number(said.exclude_after_ms),
    create_time: said.create_time,
    state_digest: said.state_digest,
    format_version: Number(said.format_version),
    schema_version: version,
    replichat_version: said.replichat_version,
    accounts: count("accounts WHERE delete_us IS NULL"),
    messages: count("messages WHERE deleted = 0"),
  };
}

function isHash(hex: string | undefined): boolean {
  return Buffer.from(hex ?? "", "hex").length === 32;
}

function damagedBackup(path: string, what: string) {
  return mismatch("DAMAGED", `The backup ${path} cannot be used: ${what}. Use another one.`);
}

/** Makes a backup, or a copy of one, into the tables of a new cluster: no session goes on, and it is no backup any more. */
export function unsealBackup(path: string): void {
  const db = new DatabaseSync(path);
  try {
    for (const sql of ["BEGIN", "DELETE FROM sessions", "DROP TABLE backup", "COMMIT"]) db.prepare(sql).run();
  } finally {
    db.close();
  }
  using file = Deno.openSync(path);
  file.syncSync();
}
