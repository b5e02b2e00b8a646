import { deepStrictEqual as equal, ok, throws } from "node:assert/strict";
import { InvariantError } from "./log.ts";
import { max_batch_bytes, max_batch_entries } from "./bounds.ts";
import { chained, command, Lone, number, only, peer, sent, view, viewEntry } from "./test_replicas.ts";
import type { Append, Effect, Entry } from "./types.ts";
import { zero_number } from "./view.ts";

const first = viewEntry(1, view(1, "a b c"));

/** a, the primary of {a, b, c}, with streams to both. */
function primary(): Lone {
  const a = new Lone("a", [first]);
  a.connect("b", "c");
  ok(a.state.leading);
  return a;
}

/** b, a backup of {a, b, c} that has `entries` after the view's own, of which the first `commit` are committed. */
function backup(entries: Entry[] = [], commit = entries.length + 1): Lone {
  const b = new Lone("b", [first, ...entries], commit);
  b.connect("a", "c");
  return b;
}

/** An append from a, after the first `previous` of `log`. */
function append(log: Entry[], previous: number, more: Partial<Append> = {}): Append {
  const position = chained(log)[previous - 1];
  const entries = log.slice(previous);
  return { kind: "append", number: number(1), previous: position, entries, commit_index: 1, ...more };
}

const ack = (index: number, counter = 1) => ({ kind: "ack", number: number(counter), index } as const);
const acks = (effects: Effect[]) =>
  sent(effects, "ack").map(({ to, message }) => `${message.index} to ${to}`);
const indexesOf = (effects: Effect[]) =>
  sent(effects, "append").map(({ to, message }) => `${message.entries.map(({ index }) => index)} to ${to}`);
const committed = (effects: Effect[]) =>
  only(effects, "commit").flatMap(({ entries }) => entries.map(({ index }) => index));

// ---- rule 1 ----

Deno.test("Rule 1: each command gets the next index, in the primary's view", () => {
  const effects = primary().propose("one", "two");
  equal(only(effects, "accepted"), [
    { type: "accepted", tag: 1, index: 2, view: number(1) },
    { type: "accepted", tag: 2, index: 3, view: number(1) },
  ]);
  equal(sent(effects, "append")[0].message.entries.map(({ index }) => index), [2, 3]);
});

Deno.test("Rule 1: timestamps are the primary's wall clock in µs, and never go back", () => {
  const a = primary();
  const stamps = () => a.state.log.last_timestamp_us;
  a.wall_ms = 1_000.5;
  a.propose("one");
  equal(stamps(), 1_000_500);
  a.wall_ms = 900;
  a.propose("two");
  equal(stamps(), 1_000_500);
  a.wall_ms = 2_000;
  a.propose("three");
  equal(stamps(), 2_000_000);
});

Deno.test("Rule 1: timestamps do not go back from one primary to the next", () => {
  const late = { ...command(2, 1), timestamp_us: 9_000_000_000_000_000 };
  const a = new Lone("a", [first, late]);
  a.connect("b", "c");
  a.propose("one");
  equal(a.state.log.last_timestamp_us, late.timestamp_us);
});

Deno.test("Rule 1: who is not the primary takes no command, and it has no effect", () => {
  const b = backup();
  equal(b.propose("one"), [{ type: "rejected", tag: 1, reason: "not_primary" }]);
  equal(b.state.log.last.index, 1);
});

Deno.test("Rule 1: a primary that has promised a higher number takes no command", () => {
  const a = primary();
  a.receive("b", { kind: "prepare", number: number(2, "b") });
  equal(only(a.propose("one"), "rejected").map(({ reason }) => reason), ["not_primary"]);
});

Deno.test("Rule 1: past 16,384 commands that are not committed, more are turned away", () => {
  const a = primary();
  const texts = Array.from({ length: 16_385 }, () => "x");
  const effects = a.propose(...texts);
  equal(only(effects, "accepted").length, 16_384);
  equal(only(effects, "rejected"), [{ type: "rejected", tag: 16_385, reason: "too_many" }]);
});

// ---- rule 2 ----

Deno.test("Rule 2: entries are sent before the primary's own fsync, in one message for all at the same place", () => {
  const a = primary();
  a.fsync = false;
  const effects = a.propose("one");
  equal(indexesOf(effects), ["2 to b c"]);
  equal(only(effects, "persist")[0].entries.map(({ index }) => index), [2]);
  const { message } = sent(effects, "append")[0];
  equal([message.number, message.previous.index, message.previous.view], [number(1), 1, number(1)]);
});

Deno.test("Rule 2: batches are pipelined: the next does not wait for the last one's acknowledgement", () => {
  const a = primary();
  equal(indexesOf(a.propose("one")), ["2 to b c"]);
  equal(indexesOf(a.propose("two")), ["3 to b c"]);
  equal(indexesOf(a.pass(100)), [], "and nothing is sent twice");
});

Deno.test("Rule 2: a batch is bounded in entries and in bytes", () => {
  const counted = sent(primary().propose(...Array.from({ length: 2_500 }, () => "x")), "append");
  equal(counted.map(({ message }) => message.entries.length), [max_batch_entries, max_batch_entries, 452]);
  const half = "x".repeat(max_batch_bytes / 2);
  const weighed = sent(primary().propose(half, half, half), "append");
  equal(weighed.map(({ message }) => message.entries.length), [2, 1]);
});

Deno.test("Rule 2: a receiver that acknowledges nothing is sent so much and no more; what it acknowledges makes room", () => {
  const a = new Lone("a", [viewEntry(1, view(1, "a b"))]);
  a.connect("b");
  for (let round = 0; round < 2; round++) a.propose(...Array.from({ length: 8_192 }, () => "x"));
  equal(a.state.sending!.progress.get("b")!.next, 16_386);
  a.receive("b", ack(1_000));
  equal(indexesOf(a.propose("x")), ["16386 to b"]);
});

Deno.test("Rule 2: only the very process that the view lists is sent entries", () => {
  const a = new Lone("a", [first]);
  a.connect("b2", "c");
  equal(indexesOf(a.propose("one")), ["2 to c"]);
  a.disconnect("c");
  equal(indexesOf(a.propose("two")), []);
});

Deno.test("Rule 2: what was under way on a broken stream is sent again on the next", () => {
  const a = primary();
  a.propose("one", "two");
  a.receive("b", ack(2));
  a.disconnect("b");
  equal(indexesOf(a.propose("three")), ["4 to c"]);
  equal(indexesOf(a.connect("b")), ["3,4 to b"]);
  equal(indexesOf(a.propose("four")), ["5 to b c"]);
});

Deno.test("Rule 2: backups are told the commit index with the next entries, or after a short time without", () => {
  const a = primary();
  const told = (effects: Effect[]) =>
    sent(effects, "append").map(({ to, message }) => [to, message.commit_index, message.entries.length]);
  a.propose("one");
  a.receive("b", ack(2));
  const committed = a.receive("c", ack(2));
  equal([told(committed), only(committed, "remind").length], [[], 1]);
  equal(told(a.propose("two")), [["b c", 2, 1]]);
  equal(told(a.step({ type: "reminded" })), [], "they know it");
  a.receive("b", ack(3));
  const again = a.receive("c", ack(3));
  equal([told(again), only(again, "remind").length], [[], 1]);
  equal(told(a.step({ type: "reminded" })), [["b c", 3, 0]]);
  equal(told(a.pass(200)), [], "once");
});

// ---- rule 3 ----

Deno.test("Rule 3: a batch below what was promised is refused, with the number that was", () => {
  const b = backup();
  b.receive("c", { kind: "prepare", number: number(5, "c") });
  const effects = b.receive("a", append([first, command(2, 1)], 1));
  equal(sent(effects, "refuse"), [{
    to: "a",
    message: { kind: "refuse", refused: number(1), promised: number(5, "c") },
  }]);
  equal([b.state.log.last.index, acks(effects)], [1, []]);
});

Deno.test("Rule 3: a batch under a higher number is a promise of it", () => {
  const b = backup();
  const second = viewEntry(2, view(2, "a b"));
  b.receive("a", append([first, second], 1, { number: number(2) }));
  equal(b.state.promised, number(2));
  equal(b.disk.hard_state.promised, number(2));
});

Deno.test("Rule 3: an index is acknowledged once it is fsynced", () => {
  const b = backup();
  b.fsync = false;
  const effects = b.receive("a", append([first, command(2, 1), command(3, 1)], 1));
  equal(acks(effects), ["1 to a"], "what was durable before");
  equal(acks(b.sync()), ["3 to a"]);
  equal(b.disk.entries.map(({ index }) => index), [1, 2, 3]);
});

Deno.test("Rule 3: one acknowledgement for all that an fsync made durable", () => {
  const b = backup();
  b.fsync = false;
  const log = [first, command(2, 1), command(3, 1)];
  b.receive("a", append(log.slice(0, 2), 1));
  b.receive("a", append(log, 2));
  equal(acks(b.sync()), ["3 to a"]);
});

Deno.test("Rule 3: nothing is acknowledged under a number that is no longer the highest promised", () => {
  const b = backup();
  b.fsync = false;
  b.receive("a", append([first, command(2, 1)], 1));
  b.receive("c", { kind: "prepare", number: number(5, "c") });
  equal(acks(b.sync()), []);
});

Deno.test("Rule 3: when the entry before the batch does not match, it is asked for what follows the commit index", () => {
  const b = backup([command(2, 1), command(3, 1)], 2);
  const log = [first, command(2, 1), { ...command(3, 2), payload: new Uint8Array() }, command(4, 2)];
  for (const more of [log, [...log, command(5, 2)]]) {
    const effects = b.receive("a", append(more, more.length - 1, { number: number(2) }));
    equal(b.state.log.last.index, 3);
    equal(acks(effects), []);
    const nacks = sent(effects, "nack");
    if (more === log) {
      equal(nacks, [{ to: "a", message: { kind: "nack", number: number(2), commit_index: 2 } }]);
    } else equal(nacks, [], "once, not for each batch under way");
  }
  b.mono_ms += 100;
  const again = b.receive("a", append(log, 3, { number: number(2) }));
  equal(sent(again, "nack").length, 1, "but again, if it was lost");
});

Deno.test("Rule 3: a primary that is asked again begins after that commit index", () => {
  const a = primary();
  a.propose("one", "two", "three");
  const again = a.receive("b", { kind: "nack", number: number(1), commit_index: 2 });
  equal(indexesOf(again), ["3,4 to b"]);
  equal(indexesOf(a.receive("b", { kind: "nack", number: number(2), commit_index: 1 })), []);
  equal(indexesOf(a.receive("b2", { kind: "nack", number: number(1), commit_index: 1 })), []);
});

Deno.test("Rule 3: a conflict cuts off the tail, which is given out to be saved", () => {
  const b = backup([command(2, 1), command(3, 1), command(4, 1)], 2);
  const log = [first, command(2, 1), viewEntry(3, view(2, "a b"))];
  const effects = b.receive("a", append(log, 2, { number: number(2) }));
  const [persist] = only(effects, "persist");
  equal(persist.truncate_from, 3);
  equal(persist.cut?.map(({ index }) => index), [3, 4]);
  equal(persist.entries.map(({ index, view }) => [index, view.counter]), [[3, 2]]);
  equal(b.disk.entries.map(({ view }) => view.counter), [1, 1, 2]);
  equal(acks(effects).at(-1), "3 to a");
});

Deno.test("Rule 3: entries that are there already stay, with what follows them", () => {
  const b = backup([command(2, 1), command(3, 1)], 1);
  const effects = b.receive("a", append([first, command(2, 1)], 1));
  equal(b.state.log.last.index, 3);
  equal(only(effects, "persist").flatMap(({ cut }) => cut ?? []), []);
  equal(acks(effects), ["2 to a"], "and are acknowledged no further than the batch went");
});

Deno.test("Rule 3: what comes a second time is acknowledged a second time", () => {
  const b = backup();
  const batch = append([first, command(2, 1)], 1);
  equal(acks(b.receive("a", batch)).at(-1), "2 to a");
  equal(acks(b.receive("a", batch)), ["2 to a"], "the first may have been lost with its stream");
});

Deno.test("Rule 3: what was answered on a broken stream is answered again on the next", () => {
  const b = backup([command(2, 1)], 1);
  b.receive("a", append([first, command(2, 1)], 1));
  equal(acks(b.connect("c")), [], "only to the one that it was for");
  equal(acks(b.connect("a")), ["2 to a"]);
  const other = backup();
  other.receive("a", append([first, command(2, 1), command(3, 1)], 2));
  equal(sent(other.connect("c"), "nack"), []);
  equal(sent(other.connect("a"), "nack").map(({ message }) => message.commit_index), [1]);
});

Deno.test("Rule 3: a committed entry is never cut", () => {
  const b = backup();
  b.fsync = false; // committed, and not yet applied
  b.receive("a", append([first, command(2, 1), command(3, 1)], 1, { commit_index: 3 }));
  const other = [first, command(2, 2), command(3, 2)];
  throws(() => b.receive("c", append(other, 1, { number: number(2) })), InvariantError);
  equal(b.state.log.positionAt(2)!.view, number(1));
  throws(() => backup().state.truncate(1), InvariantError);
});

// ---- rule 4 ----

Deno.test("Rule 4: an entry is committed when every member has acknowledged it", () => {
  const a = primary();
  a.propose("one");
  equal(committed(a.receive("b", ack(2))), []);
  equal(committed(a.pass(100)), []);
  equal(committed(a.receive("c", ack(2))), [2]);
});

Deno.test("Rule 4: the primary itself is one of them: its own fsync is waited for", () => {
  const a = primary();
  a.fsync = false;
  a.propose("one");
  a.receive("b", ack(2));
  equal(committed(a.receive("c", ack(2))), []);
  equal(committed(a.sync()), [2]);
});

Deno.test("Rule 4: only acknowledgements of the listed incarnations count, under the present number", () => {
  const a = primary();
  a.propose("one");
  a.receive("b", ack(2));
  equal(committed(a.receive("c", ack(2, 2))), [], "another number");
  equal(committed(a.receive("c", { ...ack(2), number: zero_number })), []);
  equal(committed(a.receive("d", ack(2))), [], "no member");
  equal(committed(a.receive("c2", ack(2))), [], "another incarnation");
  const fresh = primary();
  fresh.propose("one");
  fresh.receive("b", ack(2));
  equal(committed(fresh.receive("c", ack(2))), [2]);
});

Deno.test("Rule 4: an acknowledgement that comes late takes nothing back", () => {
  const a = primary();
  a.propose("one", "two");
  a.receive("b", ack(3));
  a.receive("b", ack(2));
  equal(committed(a.receive("c", ack(3))), [2, 3]);
});

Deno.test("Rule 4: alone, the primary commits what it has fsynced", () => {
  const a = new Lone("a", [viewEntry(1, view(1, "a"))]);
  a.fsync = false;
  a.step({ type: "tick" });
  a.propose("one");
  equal(a.state.commit_index, 1);
  equal(committed(a.sync()), [2]);
});

Deno.test("Rule 4: an entry of an older view is committed with the view's entry after it, not before", () => {
  const a = new Lone("a", [first, command(2, 1), viewEntry(3, view(2, "a b"))], 1);
  a.state.sending = {
    view: view(2, "a b"),
    view_index: 3,
    progress: new Map([["b", { match: 0, next: 4, from: 4, told: 0 }]]),
  };
  equal(committed(a.receive("b", ack(2, 2))), []);
  equal(committed(a.receive("b", ack(3, 2))), [2, 3]);
});

Deno.test("Rule 4: a backup applies what the primary says is committed, as far as its own log is known to match", () => {
  const b = backup([command(2, 1), command(3, 1)], 1);
  equal(committed(b.receive("a", append([first, command(2, 1)], 1, { commit_index: 3 }))), [2]);
  equal(committed(b.receive("a", append([first, command(2, 1), command(3, 1)], 2, { commit_index: 3 }))), [
    3,
  ]);
});

Deno.test("Rule 4: a backup applies nothing that is not on its own disk", () => {
  const b = backup();
  b.fsync = false;
  equal(committed(b.receive("a", append([first, command(2, 1)], 1, { commit_index: 2 }))), []);
  equal(b.state.commit_index, 2);
  equal(committed(b.sync()), [2]);
});

Deno.test("durable: a replica whose log ends before its commit index does not start", () => {
  const a = new Lone("a", [first]);
  a.disk.hard_state = { promised: number(1), commit_index: 2 };
  throws(() => a.disk.start(peer("a"), a.clock), InvariantError);
});
