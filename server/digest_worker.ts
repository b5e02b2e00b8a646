/**
 * The worker that computes one digest (server/digests.ts): it opens both databases, says so, and, when told, begins a
 * read transaction on the tables. From then on it sees the state of one applied index, whatever is applied meanwhile.
 */
import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { stateDigest } from "./chat/digest.ts";
import type { Digest } from "./net/replica.ts";
import { DamagedError, isDamage } from "./storage/errors.ts";
import { LogRows } from "./storage/log_rows.ts";

/** What the worker is sent first. */
export interface DigestFiles {
  log: string;
  chat: string;
  /** Set to 1 and notified once the transaction has begun. */
  begun: SharedArrayBuffer;
}
/** What it sends: that it is ready, and then what it has found, or that it could not. */
export type DigestReport =
  | { kind: "ready" }
  | { kind: "done"; digest: Digest }
  | { kind: "failed"; reason: string };

const worker = self as unknown as {
  onmessage: (event: MessageEvent<DigestFiles | "begin">) => void;
  postMessage(report: DigestReport): void;
};

let begun: Int32Array;
let chat: DatabaseSync;
let log: DatabaseSync;

/** Nothing thrown may leave a worker: it would end without a word. */
worker.onmessage = ({ data }) => {
  try {
    if (data === "begin") worker.postMessage(digest(begin()));
    else open(data);
  } catch (error) {
    worker.postMessage({ kind: "failed", reason: (error as Error).message });
  }
};

function open(files: DigestFiles): void {
  begun = new Int32Array(files.begun);
  chat = new DatabaseSync(files.chat, { readOnly: true });
  log = new DatabaseSync(files.log, { readOnly: true });
  appliedIndex(); // so that the schema is known when it has to be quick
  worker.postMessage({ kind: "ready" });
}

function appliedIndex(): number {
  return Number(chat.prepare("SELECT value FROM meta WHERE key = 'applied_index'").get()!.value);
}

function begin(): number {
  try {
    chat.prepare("BEGIN").run();
    return appliedIndex();
  } finally {
    Atomics.store(begun, 0, 1);
    Atomics.notify(begun, 0);
  }
}

/** What both files hold as of `index`; and whether each fits together. */
function digest(index: number): DigestReport {
  const damage: string[] = [];
  const sound = <T>(look: () => T): T | undefined => {
    try {
      return look();
    } catch (error) {
      if (!isDamage(error)) throw error;
      damage.push((error as Error).message);
    }
  };
  sound(() => structure(log, "log.db", "integrity_check"));
  sound(() => structure(chat, "chat.db", "quick_check"));
  const history_hash = sound(() => {
    const rows = new LogRows(log);
    rows.check(1, index);
    return rows.hashAt(index);
  });
  const state_digest = sound(() => Buffer.from(stateDigest(chat), "hex"));
  const none = new Uint8Array();
  const found = { index, history_hash: history_hash ?? none, state_digest: state_digest ?? none };
  return { kind: "done", digest: { ...found, damage: damage.join("; ") } };
}

function structure(db: DatabaseSync, file: string, pragma: string): void {
  const [found] = db.prepare(`PRAGMA ${pragma}(1)`).all();
  if (found[pragma] !== "ok") throw new DamagedError(file, String(found[pragma]).replace(/\s+/g, " "));
}
