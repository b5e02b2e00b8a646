/**
 * Full-text search: the main loop's side of search_worker.ts. The thread is told when more has been applied, though not at once,
 * so that many entries are one step; searches wait until it has come as far as they need, and run one at a time.
 */
import { getLogger } from "@logtape/logtape";
import { max_searches, max_searches_per_account, search_ms } from "../proto/bounds.ts";
import { workerUrl } from "../proto/program.ts";
import {
  type Failure,
  internal,
  type Outcome,
  replicaBehind,
  searchTooSlow,
  tooMany,
} from "../proto/failures.ts";
import type { SearchPage, SearchQuery } from "./net/replica.ts";
import type { Search } from "./ports.ts";
import { wordsOf } from "./search/query.ts";
import type { SearchReport, SearchTask } from "./search_worker.ts";

const logger = getLogger(["replichat", "search"]);

/** How long more applied entries may wait for being indexed, in ms. */
const follow_ms = 1_000;
/** How much longer than it may a search takes until its thread is ended, in ms. */
const grace_ms = 100;
/** After how long a thread that has failed is replaced, in ms: at first, and at most when it fails again and again. */
const restart_ms = 1_000;
const max_restart_ms = 60_000;

/** A search that waits or runs. */
interface Waiting {
  query: SearchQuery;
  words: string;
  deadline_ms: number;
  /** Until when it may wait; once it runs, how long it may run. */
  timer?: ReturnType<typeof setTimeout>;
  resolve(outcome: Outcome<SearchPage>): void;
}

/** The index of one replica, and who searches in it. */
export class Searcher implements Search {
  #worker?: Worker;
  /** The thread lets go of the tables. */
  #closing = false;
  /** The tables are about to be replaced. */
  #released = false;
  #stopped = false;
  /** Whether the index has to be looked through when it is opened: at first, and after a failure. */
  #check = true;
  #restart_ms = restart_ms;
  /** How far the index has come, and how far the tables have. */
  #reached = -1;
  #applied = 0;
  /** The thread is at work, and will say when it has come to the end. */
  #following = false;
  #in_haste = false;
  #timer?: ReturnType<typeof setTimeout>;
  #waiting: Waiting[] = [];
  #running?: Waiting;

  /** `chat`: the tables' file, which must be there. `index`: the index's, made if it is missing. */
  constructor(private readonly chat: string, private readonly index: string) {}

  /** Begins to follow tables that have come to `applied_index`. */
  start(applied_index: number): void {
    this.#applied = applied_index;
    this.#open();
  }

  /** The tables have come further. */
  applied(index: number): void {
    this.#applied = Math.max(this.#applied, index);
    if (this.#timer === undefined && !this.#following) {
      this.#timer = setTimeout(() => this.#follow(false), follow_ms);
    }
  }

  /**
   * One page of what the account may see, as of `query.at_least` or later. Fails with INVALID_FIELD on a query without
   * words, REPLICA_BEHIND when the index does not come that far in time, TOO_MANY and SEARCH_TOO_SLOW.
   */
  search(query: SearchQuery): Promise<Outcome<SearchPage>> {
    const words = wordsOf(query.text);
    if ("failure" in words) return Promise.resolve(words);
    const all = this.#running ? [this.#running, ...this.#waiting] : this.#waiting;
    const own = all.filter((each) => each.query.account_id === query.account_id).length;
    if (all.length >= max_searches || own >= max_searches_per_account || this.#stopped) {
      return Promise.resolve({ failure: tooMany("searches", 500) });
    }
    return new Promise((resolve) => {
      const { timeout_ms } = query;
      const waiting: Waiting = {
        query,
        words: words.ok,
        deadline_ms: performance.now() + timeout_ms,
        resolve,
      };
      waiting.timer = setTimeout(() => this.#late(waiting), timeout_ms);
      this.#waiting.push(waiting);
      this.#advance();
    });
  }

  /** Lets go of the tables, which are to be replaced; true once it has. Until `resume` searches wait. */
  release(): boolean {
    this.#released = true;
    if (this.#worker === undefined) return true;
    if (!this.#closing && this.#running === undefined) {
      this.#closing = true;
      this.#post({ kind: "close" });
    }
    return false;
  }

  /** Follows the tables that are there now: those from before `release`, or later ones of the same history. */
  resume(): void {
    if (!this.#released) return;
    this.#released = false;
    if (this.#worker === undefined) this.#open();
  }

  /** Ends the thread. Who waits is told. */
  close(): void {
    this.#stopped = true;
    this.#end();
    for (const waiting of this.#waiting.splice(0)) this.#answer(waiting, { failure: this.#behind(waiting) });
  }

  // ---- the thread ----

  #open(): void {
    if (this.#stopped || this.#released || this.#worker !== undefined) return;
    const worker = this.#worker = new Worker(workerUrl("server/search_worker.ts"), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => {
      if (this.#worker === worker) this.#take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#take({ kind: "failed", reason: event.message });
    };
    this.#following = true;
    this.#post({ kind: "open", chat: this.chat, index: this.index, check: this.#check });
    this.#advance();
  }

  #post(task: SearchTask): void {
    this.#worker?.postMessage(task);
  }

  /** Ends the thread, wherever it is: the index survives that. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#closing = this.#following = this.#in_haste = false;
    this.#reached = -1;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const running = this.#running;
    this.#running = undefined;
    if (running) this.#answer(running, { failure: this.#behind(running) });
  }

  /** `hurry`: somebody waits. */
  #follow(hurry: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#worker === undefined || this.#closing) return;
    this.#following = true;
    this.#in_haste = hurry;
    this.#post({ kind: "follow", hurry });
  }

  #take(report: SearchReport): void {
    switch (report.kind) {
      case "reached":
        this.#check = false;
        this.#restart_ms = restart_ms;
        this.#reached = report.index;
        this.#following = this.#in_haste = false;
        if (this.#applied > this.#reached) this.applied(this.#applied);
        return this.#advance();
      case "found":
        return this.#finish({ ok: { messages: report.messages, more: report.more } });
      case "too_slow":
        return this.#finish({ failure: searchTooSlow() });
      case "refused":
        logger.error("A search failed ({reason}).", { reason: report.reason });
        return this.#finish({
          failure: internal("The search failed by a fault of the replica. See its log."),
        });
      case "note":
        return logger[report.level]("{text}", { text: report.text });
      case "closed":
        return this.#end();
      case "failed":
        logger.error("The index for searching failed ({reason}); it is opened again.", report);
        this.#check = true;
        this.#end();
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          this.#open();
        }, this.#restart_ms);
        this.#restart_ms = Math.min(2 * this.#restart_ms, max_restart_ms);
    }
  }

  // ---- who searches ----

  /** Lets the thread do what is to be done for the first who waits. */
  #advance(): void {
    if (this.#worker === undefined || this.#closing || this.#running !== undefined) return;
    if (this.#released) return void this.release();
    const at = this.#waiting.findIndex(({ query }) => query.at_least <= this.#reached);
    if (at < 0) {
      const due = this.#waiting.some(({ query }) => query.at_least <= this.#applied);
      if (due && !this.#in_haste) this.#follow(true);
      return;
    }
    const [next] = this.#waiting.splice(at, 1);
    this.#running = next;
    const limit_ms = Math.min(search_ms, Math.max(next.deadline_ms - performance.now(), 1));
    clearTimeout(next.timer);
    // A single step of SQLite cannot be stopped from within.
    next.timer = setTimeout(() => this.#tooSlow(), limit_ms + grace_ms);
    const { account_id, conversation_id, page_size, before_id } = next.query;
    this.#post({
      kind: "search",
      search: { account_id, conversation_id, page_size, before_id, words: next.words, limit_ms },
    });
  }

  #finish(outcome: Outcome<SearchPage>): void {
    const running = this.#running;
    this.#running = undefined;
    if (running) this.#answer(running, outcome);
    this.#advance();
  }

  #answer(waiting: Waiting, outcome: Outcome<SearchPage>): void {
    clearTimeout(waiting.timer);
    waiting.resolve(outcome);
  }

  #late(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((each) => each !== waiting);
    const in_time = waiting.query.at_least <= this.#reached;
    this.#answer(waiting, { failure: in_time ? tooMany("searches", 500) : this.#behind(waiting) });
  }

  #behind({ query }: Waiting): Failure {
    return this.#stopped
      ? internal("The replica is stopping. Ask another one.")
      : replicaBehind(query.at_least, Math.max(this.#reached, 0));
  }

  #tooSlow(): void {
    const running = this.#running!;
    this.#running = undefined;
    this.#answer(running, { failure: searchTooSlow() });
    this.#end();
    this.#open();
  }
}
