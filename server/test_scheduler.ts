/** For tests of the driver's parts: time that stands still until it is told to go on. */
import type { Scheduler } from "./ports.ts";

/** Runs what is due, in order, when `advance` is called. */
export class TestScheduler implements Scheduler {
  now_ms = 0;
  private timers: { at_ms: number; act: () => void }[] = [];

  clock() {
    return { mono_ms: this.now_ms, wall_ms: this.now_ms, random: 0 };
  }

  soon(act: () => void): void {
    this.after(0, act);
  }

  after(delay_ms: number, act: () => void): () => void {
    const timer = { at_ms: this.now_ms + delay_ms, act };
    this.timers.push(timer);
    return () => this.timers = this.timers.filter((other) => other !== timer);
  }

  /** Lets this much time pass. */
  advance(ms: number): void {
    const until = this.now_ms + ms;
    for (;;) {
      const [next] = this.timers.filter(({ at_ms }) => at_ms <= until).sort((a, b) => a.at_ms - b.at_ms);
      if (next === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now_ms = Math.max(this.now_ms, next.at_ms);
      next.act();
    }
    this.now_ms = until;
  }
}

/** What SQLite throws when the disk is full. */
export function diskFull(): Error {
  return Object.assign(new Error("database or disk is full"), { errcode: 13, code: "ERR_SQLITE_ERROR" });
}
