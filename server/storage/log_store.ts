/**
 * The log on disk: log.db, one transaction and one fsync a batch (DESIGN.md, decision 2). An entry counts as written
 * only when `write` has called `done` without an error.
 *
 * SQLite's own fsync would hold up the main loop, so it runs with `synchronous=NORMAL`: a commit only appends to the WAL.
 * Then the WAL is fsynced beside the loop. What a killed process has left in it, or a failed fsync in doubt, goes to the
 * file itself, which SQLite fsyncs: to fsync the WAL again would say nothing, since Linux reports a lost page only once.
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setImmediate } from "node:timers";
import { FailureError, incompatible } from "../../proto/failures.ts";
import { syncDirectory, writeAll } from "../../proto/private_file.ts";
import { format_version } from "../../proto/versions.ts";
import { prepareAll } from "../chat/tables/statements.ts";
import type { Restored } from "../core/state.ts";
import type { Base, HardState, LogReader, Persist, StoredEntry } from "../core/types.ts";
import { kind_view } from "../core/types.ts";
import { viewNumber, zero_number } from "../core/view.ts";
import type { TrimmableLog } from "../ports.ts";
import { DamagedError, troubleOf } from "./errors.ts";
import { LogBase } from "./log_base.ts";
import { LogRows } from "./log_rows.ts";

/** How many of the newest entries are checked when a log is opened; all of them are by `verify`, and each when it is read. */
export const checked_entries = 20_000;

const schema = `
  CREATE TABLE IF NOT EXISTS log (
    idx INTEGER PRIMARY KEY, view_counter INTEGER NOT NULL, view_proposer TEXT NOT NULL, view_minor INTEGER NOT NULL,
    timestamp_us INTEGER NOT NULL, kind INTEGER NOT NULL, payload BLOB NOT NULL, hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS log_views ON log (idx) WHERE kind = ${kind_view};
  CREATE TABLE IF NOT EXISTS hard_state (
    one INTEGER PRIMARY KEY CHECK (one = 1), promised_counter INTEGER NOT NULL, promised_proposer TEXT NOT NULL,
    promised_minor INTEGER NOT NULL, commit_index INTEGER NOT NULL, checksum BLOB NOT NULL
  ) STRICT`;

interface HardStateRow {
  promised_counter: number;
  promised_proposer: string;
  promised_minor: number;
  commit_index: number;
  checksum: Uint8Array;
}

/** Closes and refuses a log of a newer format, before anything in it is touched. */
function refuseNewer(db: DatabaseSync): void {
  const version = Number(db.prepare("PRAGMA user_version").get()!.user_version);
  if (version <= format_version) return;
  db.close();
  throw new FailureError(incompatible("data directory", version, format_version));
}

/** The log of one replica in one file, which this process alone may have open. */
export class SqliteLogStore implements TrimmableLog, LogReader {
  private readonly beginning: LogBase;
  private readonly db: DatabaseSync;
  private readonly rows: LogRows;
  private readonly statements: Record<
    "begin" | "commit" | "rollback" | "insert" | "cut" | "save" | "checkpoint",
    StatementSync
  >;
  private readonly wal: Deno.FsFile;
  /** An fsync has failed: the system may have dropped what the WAL seems to hold. */
  private unsure = false;
  /** How long the last fsync took, in ms. */
  private sync_ms = 0;

  /**
   * `cut_file` names the file into which cut entries are appended, as JSON lines. Throws `FailureError` (INCOMPATIBLE)
   * when a newer program has written the log, and what node:sqlite throws.
   */
  constructor(path: string, private readonly cut_file: string) {
    this.db = new DatabaseSync(path);
    refuseNewer(this.db);
    // Prepared one by one, not exec'd: exec sets no errcode (PLATFORM.md, node:sqlite).
    // Rows are added at the end, and seldom read: 256 KiB of pages are enough.
    const pragmas = ["journal_mode=WAL", "synchronous=NORMAL", "wal_autocheckpoint=4000", "cache_size=-256"];
    for (const pragma of pragmas) this.db.prepare(`PRAGMA ${pragma}`).get();
    for (const statement of schema.split(";")) this.db.prepare(statement).run();
    this.db.prepare(`PRAGMA user_version = ${format_version}`).run();
    this.beginning = new LogBase(this.db);
    this.rows = new LogRows(this.db);
    const sql = {
      begin: "BEGIN IMMEDIATE",
      commit: "COMMIT",
      rollback: "ROLLBACK",
      insert: "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      cut: "DELETE FROM log WHERE idx >= ?",
      save: "INSERT OR REPLACE INTO hard_state VALUES (1, ?, ?, ?, ?, ?)",
      checkpoint: "PRAGMA wal_checkpoint(TRUNCATE)",
    };
    this.statements = prepareAll(this.db, sql);
    this.statements.checkpoint.get();
    this.wal = Deno.openSync(`${path}-wal`);
    syncDirectory(dirname(path));
  }

  /**
   * Whether what is stored is what was written: the file's structure, the hard state, and the hashes of the newest
   * `entries`. Throws `DamagedError`, or node:sqlite's own error.
   */
  check(entries = checked_entries): void {
    const [{ integrity_check: found }] = this.db.prepare("PRAGMA integrity_check(1)").all();
    if (found !== "ok") throw new DamagedError("log.db", String(found).replace(/\s+/g, " "));
    const { first, last } = this.rows.bounds();
    const hard_state = this.hardState();
    if (last > 0 && hard_state === undefined) throw new DamagedError("log.db", "its hard state is missing");
    const { commit_index = 0 } = hard_state ?? {};
    const { base, last_index } = this;
    if (commit_index > last_index) {
      throw new DamagedError("log.db", `it ends at index ${last_index}, and ${commit_index} was committed`);
    }
    if (last > 0 && first !== base.index + 1) {
      throw new DamagedError("log.db", `it begins at index ${first}, and not after ${base.index}`);
    }
    this.rows.check(last - entries + 1, last);
  }

  get first_index(): number {
    return this.base.index + 1;
  }

  get base(): Base {
    return this.beginning.base;
  }

  baseAt(index: number): Base | undefined {
    const base = this.beginning.at(index);
    // Both entries are read as all others are, so that no damage is taken into a base.
    for (const each of [base?.index, base?.view_entry?.index]) {
      if (each !== undefined && each > this.base.index) this.read(each, each, 0);
    }
    return base;
  }

  trim(base: Base): void {
    this.beginning.trim(base);
  }

  install(base: Base): void {
    this.beginning.install(base);
  }

  payloadBytes(from: number, to: number): number {
    return this.beginning.payloadBytes(from, to);
  }

  /** Where it ends; the base's index when all has been trimmed. */
  get last_index(): number {
    return Math.max(this.rows.bounds().last, this.base.index);
  }

  /** As of the last write; the true one may be higher. */
  get commit_index(): number {
    return Math.max(this.hardState()?.commit_index ?? 0, this.base.index);
  }

  read(from: number, to: number, max_bytes: number): StoredEntry[] {
    const entries: StoredEntry[] = [];
    let bytes = 0;
    for (const entry of this.rows.read(from, to)) {
      entries.push(entry);
      bytes += entry.payload.length;
      if (bytes >= max_bytes) break;
    }
    return entries;
  }

  restore(applied_index: number): Restored {
    const hard_state = this.hardState() ?? { promised: zero_number, commit_index: 0 };
    const commit_index = Math.max(hard_state.commit_index, applied_index, this.base.index);
    const views = this.db.prepare(
      `SELECT idx FROM log WHERE kind = ${kind_view} AND idx >= coalesce(
         (SELECT max(idx) FROM log WHERE kind = ${kind_view} AND idx <= ?), 0) ORDER BY idx`,
    ).all(commit_index) as { idx: number }[];
    const { last } = this.rows.bounds();
    return {
      hard_state,
      applied_index,
      base: this.base,
      reader: this,
      last: this.read(last, last, 0)[0],
      views: [...this.beginning.viewFor(commit_index), ...views.flatMap(({ idx }) => this.read(idx, idx, 0))],
    };
  }

  private hardState(): HardState | undefined {
    const saved = this.db.prepare("SELECT * FROM hard_state").get() as
      | HardStateRow
      | undefined;
    if (saved === undefined) return undefined;
    const promised = viewNumber(saved.promised_counter, saved.promised_proposer, saved.promised_minor);
    const hard_state = { promised, commit_index: saved.commit_index };
    if (Buffer.compare(checksum(hard_state), saved.checksum) !== 0) {
      throw new DamagedError("log.db", "its hard state is not what its checksum says");
    }
    return hard_state;
  }

  write(persists: Persist[], done: (error?: Error) => void): void {
    const error = this.append(persists);
    if (error !== undefined) return done(error);
    const start_ms = performance.now();
    const synced = (error?: Error) => {
      this.sync_ms = performance.now() - start_ms;
      this.unsure = error !== undefined;
      done(error);
    };
    // A thread for it costs a few entries more than it spares; what is to be sent leaves before it in either case.
    const entries = persists.reduce((sum, persist) => sum + persist.entries.length, 0);
    const is_short = entries <= 2 && this.sync_ms < 1;
    if (!is_short) return void this.wal.syncData().then(() => synced(), synced);
    setImmediate(() => {
      try {
        this.wal.syncDataSync();
      } catch (error) {
        return synced(error as Error);
      }
      synced();
    });
  }

  /** The same at once. Throws when the disk refuses. */
  writeSync(persists: Persist[]): void {
    const error = this.append(persists);
    if (error !== undefined) throw error;
    this.wal.syncDataSync();
  }

  /** Appends to the WAL, all or nothing. Answers why the disk does not take it; throws what is no trouble of the disk. */
  private append(persists: Persist[]): Error | undefined {
    try {
      // What is in doubt: it is brought to the file, and then written once more.
      if (this.unsure && this.statements.checkpoint.get()!.busy !== 0) {
        return new Error("its log is being read");
      }
      this.statements.begin.run();
      for (const { truncate_from, entries } of persists) {
        const from = truncate_from ?? (this.unsure ? entries[0]?.index : undefined);
        if (from !== undefined) this.statements.cut.run(from);
        for (const { index, view, timestamp_us, kind, payload, hash } of entries) {
          const { counter, proposer, minor = 0 } = view;
          // `get`: to make what `run` answers takes node:sqlite a third of its time.
          this.statements.insert.get(index, counter, proposer, minor, timestamp_us, kind, payload, hash);
        }
      }
      const { hard_state } = persists.at(-1)!;
      const { promised, commit_index } = hard_state;
      const { counter, proposer, minor = 0 } = promised;
      this.statements.save.run(counter, proposer, minor, commit_index, checksum(hard_state));
      this.statements.commit.run();
      this.unsure = false;
    } catch (error) {
      if (this.db.isTransaction) this.statements.rollback.run();
      if (troubleOf(error) === undefined) throw error;
      return error as Error;
    }
  }

  saveCut(entries: StoredEntry[]): string {
    const lines = entries.map((entry) =>
      JSON.stringify({
        ...entry,
        payload: Buffer.from(entry.payload).toString("base64"),
        hash: Buffer.from(entry.hash).toString("hex"),
      }) + "\n"
    );
    appendWhole(this.cut_file, lines.join(""));
    return this.cut_file;
  }

  close(): void {
    this.wal.close();
    this.db.close();
  }
}

function checksum({ promised, commit_index }: HardState): Uint8Array {
  const { counter, proposer, minor = 0 } = promised;
  return createHash("sha256").update(`${counter} ${proposer} ${minor} ${commit_index}`).digest();
}

/** Appends all of the text, durably, or nothing: then it throws. */
function appendWhole(path: string, text: string): void {
  const file = Deno.openSync(path, { create: true, append: true, mode: 0o600 });
  const { size } = file.statSync();
  try {
    writeAll(file, new TextEncoder().encode(text));
    file.syncSync();
  } catch (error) {
    file.truncateSync(size);
    throw error;
  } finally {
    file.close();
  }
}
