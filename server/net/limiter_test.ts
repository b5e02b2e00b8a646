import { deepEqual, equal, ok } from "node:assert/strict";
import { Buckets, Pacer, type Rate, Recent } from "./limiter.ts";

const rate: Rate = { count: 10, period_ms: 1_000 };

/** A clock and timers that stand still until they are told. */
class Time {
  now_ms = 0;
  readonly #timers: { at_ms: number; act: () => void }[] = [];
  readonly now = () => this.now_ms;
  readonly after = (delay_ms: number, act: () => void) => {
    this.#timers.push({ at_ms: this.now_ms + delay_ms, act });
  };

  async pass(ms: number): Promise<void> {
    for (const end = this.now_ms + ms;;) {
      this.#timers.sort((a, b) => a.at_ms - b.at_ms);
      if (this.#timers.length === 0 || this.#timers[0].at_ms > end) return void (this.now_ms = end);
      const { at_ms, act } = this.#timers.shift()!;
      this.now_ms = at_ms;
      act();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }
}

Deno.test("a bucket gives its count at once, and then as many in each period", async () => {
  const time = new Time();
  const buckets = new Buckets(100, time.now);
  const taken = () =>
    Array.from({ length: 30 }, () => buckets.take("a", rate)).filter((wait) => wait === 0).length;
  equal(taken(), 10);
  ok(Math.abs(buckets.take("a", rate) - 100) < 0.001);
  await time.pass(500);
  equal(taken(), 5);
  await time.pass(1e9);
  equal(taken(), 10, "no more than it holds");
  equal(buckets.take("b", rate), 0, "each key has its own");
});

Deno.test("a new rate holds for what is there", () => {
  const time = new Time();
  const buckets = new Buckets(100, time.now);
  equal(buckets.take("a", { count: 100, period_ms: 1_000 }), 0);
  for (let i = 0; i < 2; i++) equal(buckets.take("a", { count: 2, period_ms: 1_000 }), 0);
  ok(buckets.take("a", { count: 2, period_ms: 1_000 }) > 0);
});

Deno.test("what is remembered is bounded, and who was used last stays", () => {
  const time = new Time();
  const buckets = new Buckets(3, time.now);
  const one: Rate = { count: 1, period_ms: 1e6 };
  for (const key of ["a", "b", "c"]) equal(buckets.take(key, one), 0);
  ok(buckets.take("a", one) > 0);
  equal(buckets.take("d", one), 0);
  equal(buckets.size, 3);
  ok(buckets.take("a", one) > 0, "still known");
  equal(buckets.take("b", one), 0, "forgotten");
  const recent = new Recent(2);
  for (const key of ["a", "b", "a", "c"]) recent.add(key);
  deepEqual(["a", "b", "c"].map((key) => recent.has(key)), [true, false, true]);
});

Deno.test("who comes too fast goes on in order, at the rate", async () => {
  const time = new Time();
  const pacer = new Pacer(10, 100, time.now, time.after);
  const went: number[] = [];
  for (let i = 0; i < 20; i++) {
    const turn = pacer.turn("a", rate, 5, 10_000);
    if (turn === undefined) went.push(i);
    else void (turn as Promise<void>).then(() => went.push(i));
  }
  equal(went.length, 5, "the burst");
  equal(pacer.turn("b", rate, 5, 0), undefined, "others are not held up");
  await time.pass(500);
  equal(went.length, 10);
  const late = pacer.turn("a", rate, 5, 10_000) as Promise<void>;
  void late.then(() => went.push(20));
  await time.pass(2_000);
  deepEqual(went, Array.from({ length: 21 }, (_, i) => i));
  await time.pass(1e6);
  equal(pacer.turn("a", rate, 5, 0), undefined, "and is free again");
});

Deno.test("a turn that comes too late is no turn, and costs nothing", async () => {
  const time = new Time();
  const pacer = new Pacer(10, 3, time.now, time.after);
  for (let i = 0; i < 5; i++) equal(pacer.turn("a", rate, 5, 0), undefined);
  for (let i = 0; i < 10; i++) ok(Math.abs((pacer.turn("a", rate, 5, 50) as number) - 100) < 0.001);
  for (let i = 0; i < 3; i++) ok(pacer.turn("a", rate, 5, 1_000) instanceof Promise);
  equal(typeof pacer.turn("a", rate, 5, 1e6), "number", "too many wait");
  await time.pass(300);
  ok(pacer.turn("a", rate, 5, 150) instanceof Promise);
});
