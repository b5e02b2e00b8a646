/**
 * What takes too long for the main loop (DESIGN.md, decision 8), in a thread with connections of its own: copying
 * the tables, for another replica, as a backup or for an export, reading and checking a copy, and bringing them to the disk for good. Started by chat_jobs.ts.
 */
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import { backup, DatabaseSync } from "node:sqlite";
import { parentPort } from "node:worker_threads";
import { exportCounts, exportPage } from "../chat/export.ts";
import { sealBackup } from "./backup.ts";
import type { Job, JobResult, Reply, SnapshotFacts } from "./chat_jobs.ts";

const read_bytes = 1024 * 1024;

/** Size and SHA-256 of a file. */
function digest(file: Deno.FsFile): { size: number; sha256: Buffer } {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(read_bytes);
  let size = 0;
  for (let count = file.readSync(buffer); count !== null; count = file.readSync(buffer)) {
    hash.update(buffer.subarray(0, count));
    size += count;
  }
  return { size, sha256: hash.digest() };
}

/** What is in a copy. With `durable` it is fsynced too. Throws when it is none. */
function facts(path: string, durable: boolean): SnapshotFacts {
  const said = reading(path, (db) => {
    const applied_index = Number(
      db.prepare("SELECT value FROM meta WHERE key = 'applied_index'").get()!.value,
    );
    const schema_version = Number(db.prepare("PRAGMA user_version").get()!.user_version);
    const found = durable ? db.prepare("PRAGMA quick_check(1)").get()!.quick_check : "ok";
    if (found !== "ok") throw new Error(`the copy is damaged: ${found}`);
    return { applied_index, schema_version };
  });
  using file = Deno.openSync(path);
  if (durable) file.syncSync();
  return { ...said, ...digest(file) };
}

/** More pages than any file has. */
const all_pages = 2 ** 31 - 1;

async function copy(chat: string, target: string): Promise<SnapshotFacts> {
  {
    using db = new DatabaseSync(chat, { readOnly: true });
    // In one step, since each write would make it begin anew. VACUUM INTO is for programs that may do everything: it
    // attaches the copy (PLATFORM.md, node:sqlite).
    await backup(db, target, { rate: all_pages });
    using made = new DatabaseSync(target);
    made.prepare("PRAGMA journal_mode=DELETE").get(); // one file, whoever opens it
  }
  return facts(target, false);
}

/** Whether all that was committed to the tables before is in their file now, and that fsynced: NORMAL does both in a checkpoint that completes. */
function checkpoint(chat: string): boolean {
  const db = new DatabaseSync(chat);
  try {
    db.prepare("PRAGMA synchronous=NORMAL").run();
    const { busy, log, checkpointed } = db.prepare("PRAGMA wal_checkpoint(PASSIVE)").get()!;
    return busy === 0 && log === checkpointed;
  } finally {
    db.close();
  }
}

function reading<T>(path: string, read: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

function carryOut(job: Job): JobResult | Promise<JobResult> {
  switch (job.kind) {
    case "copy":
      return copy(job.chat, job.target);
    case "seal": {
      const state_digest = sealBackup(job.path, job.facts);
      return { ...facts(job.path, false), state_digest };
    }
    case "count":
      return reading(job.path, exportCounts);
    case "page":
      return reading(job.path, (db) => exportPage(db, job.cursor, job.include_password_hashes));
    case "check":
      return facts(job.path, true);
    case "checkpoint":
      return checkpoint(job.chat);
  }
}

// An uncaught throw would end the thread in silence.
parentPort!.on("message", async ({ id, job }: { id: number; job: Job }) => {
  let reply: Reply;
  try {
    reply = { id, ok: await carryOut(job) };
  } catch (error) {
    reply = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(reply);
});
