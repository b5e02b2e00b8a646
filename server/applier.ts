/**
 * Brings the state machine to the commit index, in order. A disk that takes no writes stops it for a while; then it
 * goes on from the log, and nothing is skipped (PROTOCOL.md, Failure detection, grey failure).
 */
import type { Applied, ChatState } from "./chat/state.ts";
import type { StoredEntry } from "./core/types.ts";
import type { AppliedIndex, Scheduler } from "./ports.ts";
import { troubleOf } from "./storage/errors.ts";

/** Entries and bytes of payload that are applied in one turn when there is something to make up for. */
const batch_entries = 4_096;
const batch_bytes = 4 * 1024 * 1024;
/** How long a failed transaction is left alone before it is tried again, in ms. */
const again_ms = 100;

/** What the applier needs of the driver. */
export interface ApplierOwner {
  /** Committed entries, as in `Log.read`. */
  read(from: number, to: number, max_bytes: number, max_entries: number): StoredEntry[];
  /** These are applied. */
  applied(entries: StoredEntry[], applied: Applied[]): void;
  /** The tables' disk takes no writes, or (undefined) does again. */
  trouble(trouble: string | undefined): void;
  fail(error: unknown): void;
}

export class Applier implements AppliedIndex {
  /** Up to where entries have been given out, and those that are not applied yet. */
  private goal: number;
  private waiting: StoredEntry[] = [];
  /** Somebody waits for the disk: what comes meanwhile is read from the log again. */
  private held = false;
  private readonly watchers = new Set<{ index: number; act: () => void }>();

  constructor(
    private chat: ChatState,
    private readonly scheduler: Scheduler,
    private readonly owner: ApplierOwner,
  ) {
    this.goal = chat.applied_index;
  }

  get applied_index(): number {
    return this.chat.applied_index;
  }

  /** Whether everything that was given out is applied. */
  get caught_up(): boolean {
    return this.chat.applied_index >= this.goal;
  }

  /** Takes the entries that follow those given before, to be applied. */
  take(entries: StoredEntry[]): void {
    this.goal = entries.at(-1)!.index;
    if (!this.held) this.waiting.push(...entries);
  }

  /** Applies all that was taken. Throws on anything but a disk that takes no writes. */
  apply(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.applyAll(entries);
  }

  at(index: number, act: () => void): () => void {
    const watcher = { index, act };
    if (index === this.chat.applied_index) act();
    else this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Goes on with tables that hold at least all that has been given out: a snapshot has been installed. */
  replace(chat: ChatState): void {
    this.chat = chat;
    this.waiting = [];
    this.goal = chat.applied_index;
    this.look();
  }

  /** Lets those look who have waited for the index that is reached. */
  private look(): void {
    for (const watcher of this.watchers) {
      if (watcher.index > this.chat.applied_index) continue;
      this.watchers.delete(watcher);
      if (watcher.index === this.chat.applied_index) watcher.act();
    }
  }

  private applyAll(entries: StoredEntry[]): void {
    for (const part of this.parts(entries)) {
      let applied: Applied[];
      try {
        applied = this.chat.apply(part);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === undefined) throw error;
        this.held = true;
        this.scheduler.after(again_ms, () => this.goOn());
        return this.owner.trouble(trouble);
      }
      this.look();
      this.owner.applied(part, applied);
    }
  }

  /** Makes up, one batch a turn, for what has been given out meanwhile. */
  private goOn(): void {
    try {
      this.held = false;
      if (this.caught_up) return this.owner.trouble(undefined);
      this.applyAll(this.owner.read(this.chat.applied_index + 1, this.goal, batch_bytes, batch_entries));
      if (this.held) return;
      this.held = true;
      this.scheduler.soon(() => this.goOn());
    } catch (error) {
      this.owner.fail(error);
    }
  }

  /** The entries in as many parts as there are indexes at which somebody wants to look. */
  private parts(entries: StoredEntry[]): StoredEntry[][] {
    const first = entries[0].index;
    const stops = [...this.watchers].map(({ index }) => index - first + 1)
      .filter((count) => count > 0 && count < entries.length).sort((a, b) => a - b);
    return [0, ...stops].map((from, n) => entries.slice(from, stops[n])).filter((part) => part.length > 0);
  }
}
