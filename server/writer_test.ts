import { deepEqual, equal } from "node:assert/strict";
import type { Persist } from "./core/types.ts";
import type { LogStore } from "./ports.ts";
import { diskFull, TestScheduler } from "./test_scheduler.ts";
import { Writer } from "./writer.ts";

const persist = (ticket: number, more: Partial<Persist> = {}): Persist => ({
  type: "persist",
  ticket,
  entries: [],
  hard_state: { promised: { counter: 0, proposer: "" }, commit_index: 0 },
  ...more,
});

/** A writer over a store that notes what it gets: `full` makes it refuse, `broken` throw. */
function setUp() {
  const scheduler = new TestScheduler();
  const disk = { full: false, cut_full: false, broken: false, written: [] as number[][], cuts: 0 };
  const seen = {
    synced: [] as [number, number][],
    persisted: [] as number[],
    troubles: [] as (string | undefined)[],
    failed: [] as unknown[],
  };
  const store = {
    write(persists: Persist[], done: (error?: Error) => void) {
      if (disk.broken) throw new Error("malformed");
      if (disk.full) return done(diskFull());
      disk.written.push(persists.map(({ ticket }) => ticket));
      done();
    },
    saveCut() {
      if (disk.cut_full) throw Object.assign(new Error("No space left on device"), { code: "ENOSPC" });
      disk.cuts++;
      return "cut.jsonl";
    },
  };
  const writer = new Writer(store as unknown as LogStore, scheduler, {
    persisted: (ticket) => seen.persisted.push(ticket),
    trouble: (trouble) => seen.troubles.push(trouble),
    fail: (error) => seen.failed.push(error),
  }, { synced: (entries, took_ms) => seen.synced.push([entries, took_ms]), applied: () => {} });
  return { scheduler, disk, seen, writer };
}

Deno.test("writes of one turn go together; a full disk is tried again until there is room, in order", () => {
  const { scheduler, disk, seen, writer } = setUp();
  writer.write(persist(1));
  writer.write(persist(2));
  scheduler.advance(0);
  disk.full = true;
  writer.write(persist(3));
  scheduler.advance(500);
  writer.write(persist(4));
  scheduler.advance(500);
  deepEqual([disk.written, seen.persisted, seen.troubles.at(-1)], [[[1, 2]], [2], "full"]);
  disk.full = false;
  scheduler.advance(100);
  deepEqual([disk.written, seen.persisted, seen.troubles.at(-1)], [[[1, 2], [3, 4]], [2, 4], undefined]);
  deepEqual(seen.synced, [[0, 0], [0, 0]]); // what was refused was no write
});

Deno.test("what is cut from the log is saved before, and once", () => {
  const { scheduler, disk, seen, writer } = setUp();
  disk.cut_full = true;
  writer.write(persist(1, { cut: [] }));
  scheduler.advance(300);
  deepEqual([disk.written, seen.troubles.at(-1)], [[], "full"]);
  Object.assign(disk, { cut_full: false, full: true });
  scheduler.advance(300);
  deepEqual([disk.written, disk.cuts], [[], 1]);
  disk.full = false;
  scheduler.advance(300);
  deepEqual([disk.written, disk.cuts, seen.persisted], [[[1]], 1, [1]]);
});

Deno.test("anything else that a write throws ends the replica", () => {
  const { scheduler, disk, seen, writer } = setUp();
  disk.broken = true;
  writer.write(persist(1));
  scheduler.advance(0);
  equal(seen.failed.length, 1);
});

Deno.test("what a turn sends leaves before its write begins, and what a write tells before anything waits for it no more", () => {
  const { scheduler, seen, disk } = setUp();
  const order: string[] = [];
  const entries = [{} as Persist["entries"][number]];
  // As the streams do it: what is sent leaves in the next turn.
  const send = (what: string) => scheduler.soon(() => order.push(what));
  const store = {
    write(_: Persist[], done: (error?: Error) => void) {
      order.push("written");
      scheduler.after(5, () => done(disk.full ? diskFull() : undefined));
    },
  };
  const writer = new Writer(store as unknown as LogStore, scheduler, {
    persisted: () => send("ack"),
    trouble: (trouble) => seen.troubles.push(trouble),
    fail: (error) => seen.failed.push(error),
  });
  const act = () => writer.afterwards(() => order.push("applied"));
  act();
  deepEqual(order.splice(0), ["applied"], "with nothing under way there is nothing to wait for");
  writer.write(persist(1));
  act();
  deepEqual(order.splice(0), ["applied"], "a write that nobody is to acknowledge is not waited for");
  scheduler.advance(5);
  order.splice(0);
  writer.write(persist(2, { entries }));
  send("append");
  act();
  scheduler.advance(0);
  deepEqual(order, ["append", "written"]);
  act();
  scheduler.advance(5);
  deepEqual(order.splice(0), ["append", "written", "ack", "applied", "applied"]);
  // A disk that takes nothing holds up no more than the write.
  disk.full = true;
  writer.write(persist(3, { entries }));
  act();
  scheduler.advance(5);
  deepEqual(order, ["written", "applied"]);
  deepEqual(seen.failed, []);
});
