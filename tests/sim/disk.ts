/** A simulated disk under the log: it takes its time, fills up, hangs, and forgets what was not fsynced. */
import type { Restored } from "../../server/core/state.ts";
import { type HardState, kind_view, type Persist, type StoredEntry } from "../../server/core/types.ts";
import type { LogStore } from "../../server/ports.ts";
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
  /** What is durable. */
  entries: StoredEntry[] = [];
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

  /** The store as a process has it. `enter` runs what comes back in that process, if it is still there. */
  open(enter: (act: () => void) => void): LogStore {
    const read = (from: number, to: number, max_bytes: number) => this.#read(from, to, max_bytes);
    const restore = (applied_index: number): Restored =>
      this.#restore(applied_index, { first_index: 1, read });
    return {
      first_index: 1,
      read,
      restore,
      write: (persists, done) => this.#write(persists, (error) => enter(() => done(error))),
      saveCut: () => "cut.json",
      close: () => {},
    };
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
      if (truncate_from !== undefined) this.entries.length = Math.min(this.entries.length, truncate_from - 1);
      for (const entry of entries) {
        if (entry.index !== this.entries.length + 1) throw new Error(`a gap on disk before ${entry.index}`);
        this.entries.push(entry);
      }
      this.hard_state = hard_state;
      this.written(entries);
    }
  }

  #read(from: number, to: number, max_bytes: number): StoredEntry[] {
    if (from < 1) return [];
    let bytes = 0;
    let stop = from;
    while (stop <= Math.min(to, this.entries.length) && (stop === from || bytes < max_bytes)) {
      bytes += this.entries[stop - 1].payload.length;
      stop++;
    }
    return this.entries.slice(from - 1, stop - 1);
  }

  #restore(applied_index: number, reader: Restored["reader"]): Restored {
    const commit_index = Math.max(this.hard_state.commit_index, applied_index);
    const views = this.entries.filter(({ kind }) => kind === kind_view);
    const current = views.findLastIndex(({ index }) => index <= commit_index);
    return {
      hard_state: this.hard_state,
      applied_index,
      reader,
      last: this.entries.at(-1),
      views: views.slice(Math.max(0, current)),
    };
  }
}
