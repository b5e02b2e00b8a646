/** The main loop's side of chat_worker.ts: one thread, started when first needed, that does one job after the other. */
import { Worker } from "node:worker_threads";
import { workerUrl } from "../../proto/program.ts";
import type { ExportCounts, ExportCursor, ExportPage } from "../chat/export.ts";
import type { BackupFacts } from "./backup.ts";

/** What is to be done. Paths are of SQLite files. */
export type Job =
  /** Copies the tables, as of one moment, into a new file. */
  | { kind: "copy"; chat: string; target: string }
  /** How much there is to export in a copy. */
  | { kind: "count"; path: string }
  /** One page of an export from a copy. */
  | { kind: "page"; path: string; cursor: ExportCursor; include_password_hashes: boolean }
  /** Makes a copy into a backup. */
  | { kind: "seal"; path: string; facts: BackupFacts }
  /** Checks that a file is a whole copy, and makes it durable. */
  | { kind: "check"; path: string }
  /** Brings what the tables hold now to the disk for good. */
  | { kind: "checkpoint"; chat: string };

/** What a copy of the tables is. */
export interface SnapshotFacts {
  applied_index: number;
  schema_version: number;
  size: number;
  sha256: Uint8Array;
}

/** A copy that has become a backup. */
export interface SealedFacts extends SnapshotFacts {
  /** In hex. */
  state_digest: string;
}

/** What comes of a job. */
export type JobResult = SnapshotFacts | SealedFacts | ExportCounts | ExportPage | boolean;

/** What the thread answers to the job with this id. */
export type Reply = { id: number; ok: JobResult } | { id: number; error: string };

interface Waiting {
  resolve(result: JobResult): void;
  reject(error: Error): void;
}

/** The thread, which holds nothing between jobs. */
export class ChatJobs {
  #worker?: Worker;
  #id = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Rejects with what went wrong, in words. */
  copy(chat: string, target: string): Promise<SnapshotFacts> {
    return this.#run({ kind: "copy", chat, target }) as Promise<SnapshotFacts>;
  }

  /** Rejects with what went wrong, in words. */
  seal(path: string, facts: BackupFacts): Promise<SealedFacts> {
    return this.#run({ kind: "seal", path, facts }) as Promise<SealedFacts>;
  }

  /** See `exportCounts`. Rejects with what went wrong, in words. */
  count(path: string): Promise<ExportCounts> {
    return this.#run({ kind: "count", path }) as Promise<ExportCounts>;
  }

  /** See `exportPage`. Rejects with what went wrong, in words. */
  page(path: string, cursor: ExportCursor, include_password_hashes: boolean): Promise<ExportPage> {
    return this.#run({ kind: "page", path, cursor, include_password_hashes }) as Promise<ExportPage>;
  }

  /** Rejects when the file is damaged. */
  check(path: string): Promise<SnapshotFacts> {
    return this.#run({ kind: "check", path }) as Promise<SnapshotFacts>;
  }

  /** False when a reader was in the way. */
  checkpoint(chat: string): Promise<boolean> {
    return this.#run({ kind: "checkpoint", chat }) as Promise<boolean>;
  }

  /** Ends the thread, in the middle of a job too. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
    this.#fail(new Error("the worker was stopped"));
  }

  #run(job: Job): Promise<JobResult> {
    const worker = this.#worker ??= this.#start();
    worker.ref();
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, job });
    });
  }

  #start(): Worker {
    const worker = new Worker(workerUrl("server/storage/chat_worker.ts"));
    worker.on("message", (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      // Without a job it must not keep the process from ending.
      if (this.#waiting.size === 0) worker.unref();
      if ("error" in reply) waiting?.reject(new Error(reply.error));
      else waiting?.resolve(reply.ok);
    });
    worker.on("error", (error: Error) => {
      if (this.#worker === worker) this.#worker = undefined;
      this.#fail(error);
    });
    return worker;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
