import { deepEqual, equal, throws } from "node:assert/strict";
import { Applier } from "./applier.ts";
import type { ChatState } from "./chat/state.ts";
import { type Entry, kind_command, type StoredEntry } from "./core/types.ts";
import { diskFull, TestScheduler } from "./test_scheduler.ts";

const entry = (index: number): StoredEntry => ({
  index,
  view: { counter: 1, proposer: "a" },
  timestamp_us: 0,
  kind: kind_command,
  payload: new Uint8Array(),
  hash: new Uint8Array(32),
});
const entries = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => entry(from + n));

/** An applier over a state machine that only counts, and throws `error` while it is set. */
function setUp() {
  const scheduler = new TestScheduler();
  const seen: { batches: string[]; troubles: (string | undefined)[]; failed: unknown[]; error?: Error } = {
    batches: [],
    troubles: [],
    failed: [],
  };
  const chat = {
    applied_index: 0,
    apply(batch: Entry[]) {
      if (seen.error) throw seen.error;
      equal(batch[0].index, this.applied_index + 1, "nothing is skipped");
      this.applied_index = batch.at(-1)!.index;
      return [];
    },
  };
  const applier = new Applier(chat as unknown as ChatState, scheduler, {
    read: (from, to, _, most) => entries(from, Math.min(to, from + most - 1)),
    applied: (batch) => seen.batches.push(`${batch[0].index}-${batch.at(-1)!.index}`),
    trouble: (trouble) => seen.troubles.push(trouble),
    fail: (error) => seen.failed.push(error),
  });
  return { scheduler, seen, chat, applier };
}

function apply(applier: Applier, entries: StoredEntry[]): void {
  applier.take(entries);
  applier.apply();
}

Deno.test("what was taken is applied in one batch; a snapshot takes its place", () => {
  const { seen, applier, chat } = setUp();
  applier.take(entries(1, 2));
  applier.take(entries(3, 3));
  deepEqual([seen.batches, applier.caught_up], [[], false]);
  applier.apply();
  applier.apply();
  deepEqual([seen.batches, applier.caught_up], [["1-3"], true]);
  applier.take(entries(4, 5));
  applier.replace({ ...chat, applied_index: 5 } as unknown as ChatState);
  applier.apply();
  deepEqual([seen.batches, applier.applied_index], [["1-3"], 5]);
});

Deno.test("a batch is split where somebody wants to look, and they look at once", () => {
  const { seen, applier, chat } = setUp();
  const looks: string[] = [];
  const look = (index: number) => applier.at(index, () => looks.push(`${index} at ${chat.applied_index}`));
  look(0);
  look(3);
  look(5);
  look(9);
  const cancel = look(4);
  cancel();
  apply(applier, entries(1, 5));
  deepEqual(seen.batches, ["1-3", "4-5"]);
  deepEqual(looks, ["0 at 0", "3 at 3", "5 at 5"]);
  look(4);
  apply(applier, entries(6, 9));
  deepEqual([seen.batches.at(-1), looks.at(-1), looks.length], ["6-9", "9 at 9", 4]);
});

Deno.test("a full disk is waited for, and what came meanwhile is applied from the log, in order", () => {
  const { scheduler, seen, applier, chat } = setUp();
  apply(applier, entries(1, 2));
  seen.error = diskFull();
  apply(applier, entries(3, 4));
  apply(applier, entries(5, 10_000));
  scheduler.advance(1_000);
  deepEqual([chat.applied_index, applier.caught_up, seen.troubles[0]], [2, false, "full"]);
  seen.error = undefined;
  scheduler.advance(100);
  deepEqual([chat.applied_index, applier.caught_up], [10_000, true]);
  deepEqual(seen.batches, ["1-2", "3-4098", "4099-8194", "8195-10000"]);
  equal(seen.troubles.at(-1), undefined);
  apply(applier, entries(10_001, 10_001));
  deepEqual([chat.applied_index, seen.failed], [10_001, []]);
});

Deno.test("anything but a disk that takes no writes is not waited for", () => {
  const { scheduler, seen, applier } = setUp();
  seen.error = new Error("Broken invariant");
  throws(() => apply(applier, entries(1, 2)), /Broken/);
  const later = setUp();
  later.seen.error = diskFull();
  apply(later.applier, entries(1, 2));
  later.seen.error = new Error("Broken invariant");
  later.scheduler.advance(100);
  equal(later.seen.failed.length, 1, "from a timer, too");
  scheduler.advance(100);
});

Deno.test("with a snapshot's tables it goes on after them, even if the disk was full under the old ones", () => {
  const { scheduler, seen, applier, chat } = setUp();
  apply(applier, entries(1, 2));
  seen.error = diskFull();
  apply(applier, entries(3, 5));
  seen.error = undefined;
  const others = { ...chat, applied_index: 8 };
  const looks: number[] = [];
  for (const index of [7, 8, 9]) applier.at(index, () => looks.push(index));
  applier.replace(others as unknown as ChatState);
  deepEqual([applier.applied_index, applier.caught_up, looks], [8, true, [8]]);
  scheduler.advance(100);
  equal(seen.troubles.at(-1), undefined);
  apply(applier, entries(9, 10));
  deepEqual([others.applied_index, chat.applied_index, looks], [10, 2, [8, 9]]);
});
