/** Who waits at one replica: for a command's outcome, or for an index to be applied. Nobody waits for longer than asked. */
import { max_pending_commands, max_waiting_reads } from "../proto/bounds.ts";
import { type Outcome, outcomeUnknown, tooMany, viewChange } from "../proto/failures.ts";
import { InOrder } from "../proto/in_order.ts";
import type { Applied } from "./chat/state.ts";
import type { Effect, Entry, ViewNumber } from "./core/types.ts";
import { sameNumber } from "./core/view.ts";

type Accepted = Extract<Effect, { type: "accepted" }>;
type Rejected = Extract<Effect, { type: "rejected" }>;

/** A command that waits for its commit. */
interface Caller {
  /** Once the core has given it a place: which, and under which view number. */
  index: number;
  view: ViewNumber | undefined;
  since_ms: number;
  deadline_ms: number;
  resolve(outcome: Outcome<Applied>): void;
}

/** Times are the driver's monotonic ones, in ms. */
export class Callers {
  private tag = 0;
  /** By tag until accepted, then by log index. */
  private readonly proposed = new InOrder<Caller>();
  private readonly placed = new InOrder<Caller>();
  private waiters: { index: number; deadline_ms: number; resolve(reached: boolean): void }[] = [];

  /** Whether no more commands can be taken. */
  get full(): boolean {
    return this.placed.size + this.proposed.size >= max_pending_commands;
  }

  /** A command's outcome, and the tag under which it is to be proposed. */
  add(since_ms: number, deadline_ms: number): { tag: number; outcome: Promise<Outcome<Applied>> } {
    const tag = ++this.tag;
    const outcome = new Promise<Outcome<Applied>>((resolve) => {
      this.proposed.push(tag, { index: 0, view: undefined, since_ms, deadline_ms, resolve });
    });
    return { tag, outcome };
  }

  /** A command has the last place in the log. What had this one or a later one was cut off, and never will be executed. */
  accepted({ tag, index, view }: Accepted): void {
    const caller = this.proposed.delete(tag)!;
    caller.index = index;
    caller.view = view;
    for (const cut of this.placed.deleteFrom(index)) cut.resolve({ failure: viewChange() });
    this.placed.push(index, caller);
  }

  /** A command was not taken. */
  rejected({ tag, reason }: Rejected): void {
    this.proposed.delete(tag)?.resolve({
      failure: reason === "too_many" ? tooMany("commands", 100) : viewChange(),
    });
  }

  /** These entries are applied, with these results for those that are commands. Answers since when the first that waited here for one has done so. */
  applied(entries: Entry[], applied: Applied[], applied_index: number): number | undefined {
    let since_ms: number | undefined;
    let n = 0;
    for (const entry of this.placed.size > 0 ? entries : []) {
      const result = applied[n]?.index === entry.index ? applied[n++] : undefined;
      const caller = this.placed.delete(entry.index);
      if (caller === undefined) continue;
      since_ms ??= caller.since_ms;
      // Another's entry there means that theirs never will be.
      const same = result !== undefined && sameNumber(caller.view!, entry.view);
      caller.resolve(same ? { ok: result } : { failure: viewChange() });
    }
    this.wake(applied_index);
    return since_ms;
  }

  /** All up to here came at once, by a snapshot: what each command gave is not known. */
  skipped(applied_index: number): void {
    for (const caller of this.placed.values()) {
      if (caller.index <= applied_index) this.loseSight(caller);
    }
    this.wake(applied_index);
  }

  private loseSight(caller: Caller): void {
    this.placed.delete(caller.index);
    caller.resolve({ failure: outcomeUnknown("") });
  }

  /** Resolves to true when `index` is applied, to false when that takes too long or too many wait already. */
  waitFor(index: number, deadline_ms: number): Promise<boolean> {
    // Whoever names an index far ahead waits in vain; not everybody at once.
    if (this.waiters.length >= max_waiting_reads) return Promise.resolve(false);
    return new Promise((resolve) => this.waiters.push({ index, deadline_ms, resolve }));
  }

  private wake(applied_index: number): void {
    if (this.waiters.length === 0) return;
    const reached = this.waiters.filter((waiter) => waiter.index <= applied_index);
    if (reached.length === 0) return;
    this.waiters = this.waiters.filter((waiter) => waiter.index > applied_index);
    for (const waiter of reached) waiter.resolve(true);
  }

  /** Ends what has waited too long. One sweep a tick, instead of a timer for each. */
  sweep(now_ms: number): void {
    for (const caller of this.placed.values()) {
      if (caller.deadline_ms <= now_ms) this.loseSight(caller);
    }
    const late = this.waiters.filter((waiter) => waiter.deadline_ms <= now_ms);
    if (late.length > 0) this.waiters = this.waiters.filter((waiter) => waiter.deadline_ms > now_ms);
    for (const waiter of late) waiter.resolve(false);
  }
}
