/**
 * Opens a replica's two databases, and decides what to do about what is not as it should be: a damaged log is never
 * used; damaged or missing tables are made again from the log, if it begins at 1, or else from a peer's snapshot: for
 * that they are empty when the core starts, which fetches one (DESIGN.md, decisions 2 and 10).
 */
import { existsSync } from "node:fs";
import { getLogger } from "@logtape/logtape";
import { damaged, FailureError, local } from "../../proto/failures.ts";
import type { ChatState } from "../chat/state.ts";
import { needsRebuild } from "../core/state.ts";
import { ChatFile, openTables } from "./chat_file.ts";
import type { DataDir } from "./data_dir.ts";
import { DamagedError, isDamage, troubleOf } from "./errors.ts";
import { SqliteLogStore } from "./log_store.ts";

const logger = getLogger(["replichat", "storage"]);

/** Entries and bytes of payload that are replayed in one transaction. */
const batch_entries = 4_096;
const batch_bytes = 4 * 1024 * 1024;
/** How often the progress of a replay is logged, and from when on a check is worth a line, in ms. */
const report_ms = 1_000;

/** What a replica keeps on disk, checked and fit to be used. */
export interface Stores {
  store: SqliteLogStore;
  chat_file: ChatFile;
}

/**
 * Opens and checks both. Throws `FailureError`: DAMAGED (exit 7) when the log is not what was written; DATA_DIR (exit 8) when the disk or its permissions are in the way.
 */
export function openStores(dir: DataDir): Stores {
  let store: SqliteLogStore | undefined;
  try {
    const log = store = timed("log.db", () => openLog(dir));
    const chat_file = ChatFile.open(dir.path, log, () => fittingTables(dir, log));
    if (log.last_index > 0) dir.markStarted();
    return { store, chat_file };
  } catch (error) {
    store?.close();
    if (error instanceof FailureError) throw error;
    const { message } = error as Error;
    if (error instanceof DamagedError) throw new FailureError(damaged(dir.path, message));
    if (isDamage(error)) throw new FailureError(damaged(dir.path, `log.db is damaged (${message})`));
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    const [what, remedy] = trouble === "full"
      ? ["its disk is full", "Make room, then start again."]
      : [trouble, "Mend its permissions or its disk, then start again."];
    throw new FailureError(
      local("DATA_DIR", `The databases in ${dir.path} cannot be opened (${what}). ${remedy}`),
    );
  }
}

function openLog(dir: DataDir): SqliteLogStore {
  const store = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
  try {
    store.check();
    if (dir.replica.started && store.last_index === 0) throw new DamagedError("log.db", "it is empty");
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The tables as of the log's commit index, or such as need a snapshot. */
function fittingTables(dir: DataDir, store: SqliteLogStore): ChatState {
  const chat = timed("chat.db", () => soundTables(dir, store));
  try {
    replay(store, chat);
    store.restore(chat.applied_index); // the views' entries may lie before those that were checked
    return chat;
  } catch (error) {
    chat.close();
    if (troubleOf(error) !== undefined || error instanceof DamagedError) throw error;
    // The log has been checked, so it is the tables that these entries do not fit.
    setAside(dir, store, (error as Error).message);
  }
  const fresh = openTables(dir.path);
  replay(store, fresh);
  return fresh;
}

/** The tables in chat.db if they are sound; otherwise empty ones, in a new file. */
function soundTables(dir: DataDir, store: SqliteLogStore): ChatState {
  const expected = store.last_index > 0;
  if (expected && !existsSync(dir.file("chat.db"))) setAside(dir, store, "it is missing");
  try {
    return openTables(dir.path);
  } catch (error) {
    if (error instanceof FailureError || troubleOf(error) !== undefined) throw error;
    setAside(dir, store, (error as Error).message);
    return openTables(dir.path);
  }
}

/** Keeps a bad chat.db under another name, with what SQLite has beside it. */
function setAside(dir: DataDir, { base }: SqliteLogStore, why: string): void {
  const name = `chat.db.damaged-${new Date().toISOString().replace(/[-:.]/g, "")}`;
  const files = ["", "-wal", "-shm"].filter((suffix) => existsSync(dir.file(`chat.db${suffix}`)));
  for (const suffix of files) Deno.renameSync(dir.file(`chat.db${suffix}`), dir.file(name + suffix));
  const kept = files.length > 0 ? `; what there was is kept as ${name}` : "";
  const source = base.index === 0 ? "from the log" : "from another replica";
  logger.warning("chat.db cannot be used ({why}). It is made again {source}{kept}.", { why, source, kept });
}

/**
 * Brings the tables to the log's commit index, unless what they lack has been trimmed. Throws `DamagedError` when the
 * log has less than they have: such a log has also lost promises.
 */
function replay(store: SqliteLogStore, chat: ChatState): void {
  const { base, last_index } = store;
  const from = chat.applied_index;
  if (from > last_index) {
    throw new DamagedError("log.db", `it ends at index ${last_index}, and chat.db has come to ${from}`);
  }
  if (needsRebuild(from, base.index, last_index)) return;
  const to = Math.min(store.commit_index, last_index);
  let reported_ms = performance.now();
  while (chat.applied_index < to) {
    const next = chat.applied_index + 1;
    const entries = store.read(next, Math.min(to, next + batch_entries - 1), batch_bytes);
    if (entries.length === 0) throw new DamagedError("log.db", `entry ${next} is missing`);
    chat.apply(entries);
    if (performance.now() - reported_ms < report_ms) continue;
    reported_ms = performance.now();
    logger.info("Applying the log: {applied} of {to} entries.", { applied: chat.applied_index, to });
  }
}

/** Opens a file, and says so when it took long. */
function timed<T>(name: string, open: () => T): T {
  const start_ms = performance.now();
  const opened = open();
  const took_ms = Math.round(performance.now() - start_ms);
  if (took_ms >= report_ms) logger.info("Checked {name} in {took_ms} ms.", { name, took_ms });
  return opened;
}
