/** A simulated disk under the log: it takes its time, fills up, hangs, and forgets what was not fsynced. */
import { origin_base } from "../../server/core/log.ts";
import type { Restored } from "../../server/core/state.ts";
import {
  type Base,
  type HardState,
  kind_view,
  type Persist,
  type StoredEntry,
} from "../../server/core/types.ts";
import { sameNumber } from "../../server/core/view.ts";
import type { TrimmableLog } from "../../server/ports.ts";
import { diskFull } from "../../server/test_scheduler.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";

/** What is wrong with a disk. `full`: writes fail. `hung`: they do not come back before it is over. */
export type Trouble = "full" | "hung";

interface Write {
  persists: Persist[];
  done: (error?: Error) => void;
  /** Its time is over; it waits for those before it, and for a disk that hangs. */
  ready: boolean;
}

/** The disk of one machine. It outlives processes; each opens it anew. */
export class Disk {
  /** How long an fsync takes on average. */
  fsync_ms = 1;
  /** What is durable: all up to `base` has been trimmed. */
  base: Base = origin_base;
  #entries: StoredEntry[] = [];
  hard_state: HardState = { promised: { counter: 0, proposer: "" }, commit_index: 0 };
  #writes: Write[] = [];
  #trouble?: Trouble;

  /** `written` is told of all that becomes durable. */
  constructor(
    private readonly timeline: Timeline,
    private readonly random: Random,
    private readonly written: (entries: StoredEntry[]) => void,
  ) {}

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  set trouble(trouble: Trouble | undefined) {
    this.#trouble = trouble;
    this.#settle();
  }

  /** All is well with it again, and what is under way comes to its end. */
  mend(fsync_ms: number): void {
    this.fsync_ms = fsync_ms;
    this.#trouble = undefined;
    for (const write of this.#writes) write.ready = true;
    this.#settle();
  }

  /** Where the log ends. */
  get last_index(): number {
    return this.base.index + this.#entries.length;
  }

  /** The entry at `index`, if it is stored. */
  at(index: number): StoredEntry | undefined {
    return this.#entries[index - this.base.index - 1];
  }

  /** All is forgotten: another disk. */
  wipe(): void {
    this.base = origin_base;
    this.#entries = [];
    this.hard_state = { promised: { counter: 0, proposer: "" }, commit_index: 0 };
  }

  /** Writes, while no process runs, this entry at the end. */
  force(entry: StoredEntry, hard_state: HardState): void {
    this.#apply([{ type: "persist", ticket: 1, entries: [entry], hard_state }]);
  }

  /** The store as a process has it. `enter` runs what comes back in that process, if it is still there. */
  open(enter: (act: () => void) => void): TrimmableLog {
    const base = () => this.base;
    const store: TrimmableLog = {
      get first_index() {
        return base().index + 1;
      },
      get base() {
        return base();
      },
      read: (from, to, max_bytes) => this.#read(from, to, max_bytes),
      restore: (applied_index) => this.restore(applied_index, store),
      write: (persists, done) => this.#write(persists, (error) => enter(() => done(error))),
      saveCut: () => "cut.jsonl",
      baseAt: (index) => this.baseAt(index),
      trim: (base) => this.#move(base, this.#entries.slice(base.index - this.base.index)),
      install: (base) => {
        const own = this.baseAt(base.index);
        if (own === undefined || !sameNumber(own.view, base.view)) this.#move(base, []);
      },
      payloadBytes: (from, to) =>
        this.#read(from, to, Infinity).reduce((bytes, { payload }) => bytes + payload.length, 0),
      close: () => {},
    };
    return store;
  }

  /** `TrimmableLog.baseAt` */
  baseAt(index: number): Base | undefined {
    if (index <= this.base.index) return index === this.base.index ? this.base : undefined;
    const entry = this.at(index);
    if (entry === undefined) return undefined;
    const { view, hash, timestamp_us } = entry;
    const stored = this.#entries.findLast((other) => other.kind === kind_view && other.index <= index);
    const view_entry = stored ? { index: stored.index, payload: stored.payload } : this.base.view_entry;
    return { index, view, hash, timestamp_us, view_entry };
  }

  /** The base and what is left after it, in one transaction. Throws while the disk takes no writes. */
  #move(base: Base, left: StoredEntry[]): void {
    if (this.#trouble !== undefined) throw diskFull();
    this.base = base;
    this.#entries = left;
  }

  /** The process or the machine has died: of what was under way, some is there afterwards and the rest is not. */
  crash(): void {
    const kept = this.random.whole(0, this.#writes.length);
    if (this.#trouble === undefined) {
      for (const { persists } of this.#writes.slice(0, kept)) this.#apply(persists);
    }
    this.#writes = [];
  }

  #write(persists: Persist[], done: (error?: Error) => void): void {
    const write: Write = { persists, done, ready: false };
    this.#writes.push(write);
    this.timeline.after(this.random.wait(this.fsync_ms) + 0.05, () => {
      write.ready = true;
      this.#settle();
    });
  }

  /** Completes, in order, the writes whose time has come. */
  #settle(): void {
    while (this.#writes[0]?.ready && this.#trouble !== "hung") {
      const { persists, done } = this.#writes.shift()!;
      if (this.#trouble === "full") {
        done(new Error("disk full"));
        continue;
      }
      this.#apply(persists);
      done();
    }
  }

  #apply(persists: Persist[]): void {
    for (const { truncate_from, entries, hard_state } of persists) {
      if (truncate_from !== undefined) {
        const left = Math.max(0, truncate_from - 1 - this.base.index);
        this.#entries.length = Math.min(this.#entries.length, left);
      }
      for (const entry of entries) {
        if (entry.index !== this.last_index + 1) throw new Error(`a gap on disk before ${entry.index}`);
        this.#entries.push(entry);
      }
      this.hard_state = hard_state;
      this.written(entries);
    }
  }

  #read(from: number, to: number, max_bytes: number): StoredEntry[] {
    const first = Math.max(0, from - this.base.index - 1);
    const end = Math.min(to - this.base.index, this.#entries.length);
    let bytes = 0;
    let stop = first;
    while (stop < end && (stop === first || bytes < max_bytes)) bytes += this.#entries[stop++].payload.length;
    return this.#entries.slice(first, stop);
  }

  /** `LogStore.restore` */
  restore(applied_index: number, reader: Restored["reader"]): Restored {
    const { base, hard_state } = this;
    const commit_index = Math.max(hard_state.commit_index, applied_index, base.index);
    const stored = this.#entries.filter(({ kind }) => kind === kind_view);
    const current = stored.findLastIndex(({ index }) => index <= commit_index);
    const before = current < 0 && base.view_entry !== undefined ? [base.view_entry] : [];
    const views = [...before, ...stored.slice(Math.max(0, current))];
    return { hard_state, applied_index, base, reader, last: this.#entries.at(-1), views };
  }
}
