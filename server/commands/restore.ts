/** `replichat restore`: makes a backup into the data directory of a new cluster's first replica. */
import { randomBytes, randomUUID } from "node:crypto";
import { Buffer } from "node:buffer";
import { resolve } from "node:path";
import type { Command } from "commander";
import { type Cli, parseInteger, print } from "../../proto/cli.ts";
import { FailureError, local } from "../../proto/failures.ts";
import { refounded } from "../core/membership.ts";
import type { Persist } from "../core/types.ts";
import { checkBackup, type CheckedBackup, unsealBackup } from "../storage/backup.ts";
import { DataDir } from "../storage/data_dir.ts";
import { troubleOf } from "../storage/errors.ts";
import { SqliteLogStore } from "../storage/log_store.ts";

/** Adds the argument, the flags and the action of `restore`. */
export function define(command: Command, cli: Cli): void {
  command
    .argument("<file>", "what replichat backup has made")
    .requiredOption("--data-dir <dir>", "where the new cluster's first replica is to be; missing or empty")
    .option(
      "--port <number>",
      "the port on which that replica is going to listen",
      parseInteger(1, 65_535),
      5001,
    )
    .addHelpText(
      "after",
      `
Makes a new cluster, of one replica, that begins with the state in the backup: accounts and their passwords, messages,
groups, settings. The file is checked first, as by replichat backup --verify. The cluster has an id and a secret of its
own, so that replicas of the old one are refused; and all sessions have ended: everybody logs in again.

Examples:
  $ replichat restore chat.db --data-dir ./replichat-data/5001
  $ replichat serve                             # and elsewhere: replichat join --from host:5001`,
    )
    .action((file: string, { dataDir, port }: { dataDir: string; port: number }) => {
      const { messages, accounts, log_index } = restore(file, dataDir, port);
      print(
        `Restored ${accounts} accounts and ${messages} messages, as of log index ${log_index}, into ${
          resolve(dataDir)
        }.\n`,
      );
      const flags = port === 5001 ? "" : ` --port ${port}`;
      cli.notice(`Start it with: replichat serve${flags} --data-dir ${dataDir}`);
    });
}

/** What is in a backup, for `backup --verify`. Throws `FailureError` as `checkBackup` does. */
export function describeBackup(file: string): Record<string, string | number> {
  const { log_timestamp_us: _, ...facts } = checkBackup(file);
  return facts;
}

/** Throws `FailureError`: what `checkBackup` does; DATA_DIR (exit 8) when the directory holds something or takes no writes. */
export function restore(file: string, path: string, port: number): CheckedBackup {
  const backup = checkBackup(file);
  refuseFull(path);
  Deno.umask(0o077); // what SQLite makes beside its files too
  const dir = DataDir.open(path, port);
  try {
    fill(dir, file, backup);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    const why = trouble === "full" ? "its disk is full" : trouble;
    throw new FailureError(
      local("DATA_DIR", `The backup could not be restored into ${path} (${why}). Remove it, and try again.`),
    );
  } finally {
    dir.close();
  }
  return backup;
}

/** Until its end the directory says that it is not whole. */
function fill(dir: DataDir, file: string, backup: CheckedBackup): void {
  const { replica } = dir;
  dir.replica = { ...replica, cluster_id: randomUUID(), restoring: true };
  dir.save();
  dir.keepSecrets();
  const chat = dir.file("chat.db");
  Deno.copyFileSync(file, chat);
  Deno.chmodSync(chat, 0o600);
  unsealBackup(chat);
  writeLog(dir, backup);
  const { restoring: _, ...whole } = dir.replica;
  dir.replica = { ...whole, started: true };
  dir.save();
}

/** A log that begins where the backup ends. */
function writeLog(dir: DataDir, backup: CheckedBackup): void {
  const { replica_id: id, port } = dir.replica;
  const me = { id, address: `localhost:${port}`, incarnation: randomBytes(8).toString("hex") };
  const { log_index: index, log_timestamp_us: timestamp_us, quorum: policy, exclude_after_ms } = backup;
  const hash = Buffer.from(backup.log_hash, "hex");
  const settings = { policy, exclude_ms: exclude_after_ms };
  const { base, entry, hard_state } = refounded({ index, hash, timestamp_us }, me, settings, Date.now());
  const store = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
  try {
    store.install(base);
    const first: Persist = { type: "persist", ticket: 1, entries: [entry], hard_state };
    store.writeSync([first]);
  } finally {
    store.close();
  }
}

function refuseFull(path: string): void {
  let first: string | undefined;
  try {
    [first] = [...Deno.readDirSync(path)].map(({ name }) => name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw new FailureError(
      local("DATA_DIR", `${path} cannot be used (${(error as Error).message}). Choose another --data-dir.`),
    );
  }
  if (first === undefined) return;
  throw new FailureError(
    local("DATA_DIR", `The directory ${path} is not empty: it holds ${first}. Choose another --data-dir.`),
  );
}
