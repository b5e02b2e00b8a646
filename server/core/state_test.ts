import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { InvariantError } from "./log.ts";
import { command, Lone, number, only, view, viewEntry } from "./test_replicas.ts";
import type { Persist } from "./types.ts";

/** The state of b, in {a, b, c}, with commands up to index 4, of which only the view's own entry is committed. */
function start(): { b: Lone; flush: () => Persist[] } {
  const b = new Lone("b", [viewEntry(1, view(1, "a b c")), ...[2, 3, 4].map((at) => command(at, 1))], 1);
  const flush = () => {
    b.state.effects = [];
    b.state.flush();
    return only(b.state.effects, "persist");
  };
  return { b, flush };
}

Deno.test("Persist: one write a step: first cut, then append, with the hard state", () => {
  const { b, flush } = start();
  equal(flush(), [], "nothing has changed");
  b.state.truncate(4);
  b.state.truncate(3);
  b.state.append(command(3, 2));
  b.state.promise(number(2));
  const [persist, ...more] = flush();
  equal(more, []);
  equal([persist.truncate_from, persist.cut?.map(({ index }) => index)], [3, [3, 4]]);
  equal(persist.entries.map(({ index, view }) => [index, view.counter]), [[3, 2]]);
  equal(persist.hard_state, { promised: number(2), commit_index: 1 });
  equal(flush(), []);
});

Deno.test("Persist: what is appended and cut in one step is not written", () => {
  const { b, flush } = start();
  b.state.append(command(5, 1));
  b.state.append(command(6, 1));
  b.state.truncate(6);
  equal(flush()[0].entries.map(({ index }) => index), [5]);
});

Deno.test("Persist: each write has the next ticket; a later one's end is that of all before it", () => {
  const { b, flush } = start();
  const done: string[] = [];
  for (const name of ["first", "second"]) {
    b.state.whenDurable(() => done.push(name));
    flush();
  }
  b.state.append(command(5, 1));
  equal(flush()[0].ticket, 3);
  b.state.persisted(2);
  equal([done, b.state.durable_index], [["first", "second"], 4]);
  b.state.persisted(3);
  equal(b.state.durable_index, 5);
});

Deno.test("Persist: what waits for a write waits for what was changed before it, even if that is nothing", () => {
  const { b, flush } = start();
  b.state.whenDurable(() => {});
  equal(flush().length, 1);
});

Deno.test("durable: a cut takes back what was durable, also by writes that are still under way", () => {
  const { b, flush } = start();
  b.state.append(command(5, 1));
  b.state.append(command(6, 1));
  flush();
  b.state.truncate(3);
  equal(b.state.durable_index, 2);
  b.state.append(command(3, 2));
  flush();
  b.state.persisted(1);
  equal(b.state.durable_index, 2, "entries 5 and 6 are no more, and the new 3 is not yet there");
  b.state.persisted(2);
  equal(b.state.durable_index, 3);
});

Deno.test("durable: a cut at or below the commit index throws", () => {
  const { b } = start();
  b.state.commitTo(3);
  throws(() => b.state.truncate(3), InvariantError);
  equal(b.state.log.last.index, 4);
});

Deno.test("a cut takes back views, and what was accepted", () => {
  const { b } = start();
  b.state.append(viewEntry(5, view(2, "a b")));
  b.state.accepted = { from: "a", number: number(2), index: 5, acknowledged: 0 };
  b.state.truncate(4);
  equal([b.state.latest, b.state.accepted.index], [view(1, "a b c"), 3]);
});

Deno.test("Commit: it never goes back, nor beyond the log; a view takes effect with it", () => {
  const { b } = start();
  b.state.append(viewEntry(5, view(2, "a b", { exclude_ms: 700 })));
  b.state.commitTo(4);
  b.state.commitTo(2);
  equal([b.state.commit_index, b.state.committed?.number], [4, number(1)]);
  b.state.commitTo(99);
  equal([b.state.commit_index, b.state.committed?.number, b.state.views.length], [5, number(2), 1]);
  equal(b.state.detector.exclude_ms, 700);
  equal(only(b.state.effects, "role").length, 1);
});

Deno.test("Promise: numbers only grow; the highest seen is at least what was promised", () => {
  const { b, flush } = start();
  b.state.promise(number(5));
  b.state.promise(number(3));
  equal([b.state.promised, b.state.highest_seen], [number(5), number(5)]);
  equal(flush()[0].hard_state.promised, number(5));
  b.state.see(number(9));
  b.state.see(number(7));
  equal([b.state.promised, b.state.highest_seen, flush()], [number(5), number(9), []]);
});

Deno.test("Commit: entries are given out to be applied in order, once, when they are durable too", () => {
  const { b } = start();
  b.state.commitTo(3);
  b.state.effects = [];
  b.state.flush();
  equal(only(b.state.effects, "commit").map(({ entries }) => entries.map(({ index }) => index)), [[2, 3]]);
  b.state.effects = [];
  b.state.flush();
  equal(only(b.state.effects, "commit"), []);
});
