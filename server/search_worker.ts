/**
 * The thread of the full-text index (server/searcher.ts): it makes search.db follow chat.db, a step at a time, and
 * carries out searches between two steps. An index that is missing, damaged or of another history is made anew.
 */
import { DatabaseSync } from "node:sqlite";
import { ChatState, type MessageRow } from "./chat/state.ts";
import { Follower } from "./search/follower.ts";
import { IndexFile, isUseless, removeIndex } from "./search/index_file.ts";
import { troubleOf } from "./storage/errors.ts";

/** How long after a failed step it is tried again, in ms. */
const retry_ms = 1_000;
/** Candidates whose visibility is looked up at once. */
const look_up = 100;

/** One search. */
export interface WorkerSearch {
  account_id: number;
  /** As `wordsOf` answers them. */
  words: string;
  conversation_id?: number;
  page_size: number;
  /** Only messages with a lower id. */
  before_id: number;
  /** How long it may take, in ms. */
  limit_ms: number;
}

/** What the thread is told. */
export type SearchTask =
  /** `check`: look whether the index is sound. */
  | { kind: "open"; chat: string; index: string; check: boolean }
  /** The tables have come further. `hurry`: somebody waits. */
  | { kind: "follow"; hurry: boolean }
  | { kind: "search"; search: WorkerSearch }
  /** Let go of both files. */
  | { kind: "close" };

/** What it tells. */
export type SearchReport =
  /** All that was applied up to this log index is in the index. */
  | { kind: "reached"; index: number }
  | { kind: "found"; messages: MessageRow[]; more: boolean }
  | { kind: "too_slow" }
  /** One search could not be carried out. */
  | { kind: "refused"; reason: string }
  /** The thread can do nothing more. */
  | { kind: "failed"; reason: string }
  | { kind: "note"; level: "info" | "warning"; text: string }
  | { kind: "closed" };

const worker = self as unknown as {
  onmessage: (event: MessageEvent<SearchTask>) => void;
  postMessage(report: SearchReport): void;
};

let paths = { chat: "", index: "", check: false };
let chat_db: DatabaseSync;
let chat: ChatState;
let follower: Follower;
let index: IndexFile | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let hurry = false;
let in_trouble = false;

/** Nothing thrown may leave a worker: it would end without a word. */
worker.onmessage = ({ data }) => {
  try {
    carryOut(data);
  } catch (error) {
    worker.postMessage({ kind: "failed", reason: (error as Error).message });
  }
};

function carryOut(task: SearchTask): void {
  switch (task.kind) {
    case "open":
      paths = task;
      chat_db = new DatabaseSync(paths.chat, { readOnly: true });
      // In KiB: what is followed is read once, and a search looks up few messages.
      chat_db.prepare("PRAGMA cache_size=-256").get();
      chat = new ChatState(chat_db);
      follower = new Follower(chat_db);
      return next(0);
    case "follow":
      hurry = task.hurry;
      return next(0);
    case "search":
      return trySearch(task.search);
    case "close":
      clearTimeout(timer);
      index?.close();
      chat.close();
      return worker.postMessage({ kind: "closed" });
  }
}

// ---- following ----

function next(delay_ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(step, delay_ms);
}

function step(): void {
  try {
    const start_ms = performance.now();
    const file = index ??= openIndex();
    const applied_index = follower.step(file, (change) => {
      onIndex(() => file.write(change));
      return change.applied_index;
    });
    in_trouble = false;
    const { messages_to, deletions_to } = file.progress;
    if (Math.min(messages_to, deletions_to) >= applied_index) {
      hurry = false;
      file.rest();
      if (!file.is_tidy) next(retry_ms);
      return worker.postMessage({ kind: "reached", index: applied_index });
    }
    // With nobody waiting half of the time is left to others.
    next(hurry ? 0 : performance.now() - start_ms);
  } catch (error) {
    stepFailed(error);
  }
}

function stepFailed(error: unknown): void {
  const { message } = error as Error;
  const trouble = troubleOf(error);
  if (trouble === undefined) return worker.postMessage({ kind: "failed", reason: message });
  if (!in_trouble) {
    const text = trouble === "full"
      ? "The disk is full, and the index for searching waits for room."
      : `The index for searching cannot be written (${message}); it is tried again.`;
    worker.postMessage({ kind: "note", level: "warning", text });
  }
  in_trouble = true;
  next(retry_ms);
}

/** The index was of no use, and its files are gone: the thread begins anew, and with it what is known of how far it has come. */
class UselessIndexError extends Error {}

/** Does something with the index: where that is damaged its files go. */
function onIndex<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isUseless(error)) throw error;
    index?.destroy();
    index = undefined;
    throw new UselessIndexError(`search.db is to be made anew: ${(error as Error).message}`);
  }
}

function openIndex(): IndexFile {
  let file: IndexFile;
  try {
    file = new IndexFile(paths.index, paths.check);
  } catch (error) {
    if (!isUseless(error)) throw error;
    const text = `search.db cannot be used (${(error as Error).message}). It is made anew.`;
    worker.postMessage({ kind: "note", level: "warning", text });
    removeIndex(paths.index);
    file = new IndexFile(paths.index, false);
  }
  if (follower.fits(file)) return file;
  worker.postMessage({
    kind: "note",
    level: "info",
    text: "search.db does not fit the tables. It is made anew.",
  });
  file.destroy();
  return new IndexFile(paths.index, false);
}

// ---- searching ----

/** What is wrong with one search is no harm to others. */
function trySearch(task: WorkerSearch): void {
  try {
    search(task);
  } catch (error) {
    if (error instanceof UselessIndexError) throw error;
    worker.postMessage({ kind: "refused", reason: (error as Error).message });
  }
}

function search(task: WorkerSearch): void {
  const { account_id, words, conversation_id, page_size, before_id, limit_ms } = task;
  const until_ms = performance.now() + limit_ms;
  const ids = conversation_id === undefined
    ? [account_id, ...follower.groupsOf(account_id)]
    : [conversation_id];
  const messages: MessageRow[] = [];
  let candidates: number[] = [];
  // The tables decide what is shown: they may know better than the index does yet.
  const lookUp = () => {
    messages.push(...chat.messagesByIds(account_id, candidates));
    candidates = [];
  };
  const enough = () => messages.length > page_size;
  const wanted = Math.min(page_size + 1, look_up);
  const too_slow = onIndex(() => {
    for (const id of index!.find(words, ids, before_id)) {
      if (candidates.push(id) < wanted) continue;
      lookUp();
      if (enough()) return false;
      if (performance.now() > until_ms) return true;
    }
    return false;
  });
  if (too_slow) return worker.postMessage({ kind: "too_slow" });
  lookUp();
  worker.postMessage({ kind: "found", messages: messages.slice(0, page_size), more: enough() });
}
