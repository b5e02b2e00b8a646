import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { chained, command, Lone, number, only, peer, sent, view, viewEntry } from "./test_replicas.ts";
import type { Chunk, Effect, Entry, Promised, View, ViewNumber } from "./types.ts";
import { kind_view } from "./types.ts";
import { decodeView, encodeView, zero_number } from "./view.ts";

const three = view(1, "a b c");

/** What a replica that has `log` answers to a Prepare. */
function promised(of: ViewNumber, log: Entry[], more: Partial<Promised> = {}): Promised {
  const last = chained(log).at(-1)!;
  return {
    kind: "promised",
    number: of,
    excludable: [],
    commit_index: 1,
    committed_view: log[0].payload,
    later_views: [],
    last: { index: last.index, view: last.view, hash: last.hash },
    leaving: false,
    ...more,
  };
}

/** This member of a view (by default {a, b, c}), active in it for 2 s, with friends. */
function member(name: string, friends: string, log: Entry[] = [viewEntry(1, three)], commit = 1): Lone {
  const lone = new Lone(name, log, commit);
  lone.befriend(friends);
  lone.pass(2_000);
  return lone;
}

/** b, which has had no echo from a for so long that it names it excludable, and c, which does not yet. */
function withoutPrimary(name = "b", friends = "a b c", log = [viewEntry(1, three)], commit = 1): Lone {
  const others = friends.replace(name, "").trim().split(/ +/).join(" ");
  const lone = member(name, others, log, commit);
  lone.silence("a");
  lone.pass(1_200);
  ok(lone.state.detector.isExcludable("a", lone.clock));
  return lone;
}

const prepares = (effects: Effect[]) =>
  sent(effects, "prepare").map(({ to, message }) => `${message.number.counter} to ${to}`);
/** The view entries that are appended, in words: `2: b c`. */
const newViews = (effects: Effect[]) =>
  only(effects, "persist").flatMap(({ entries }) => entries).filter(({ kind }) => kind === kind_view)
    .map(({ payload }) => words(decodeView(payload)));
const words = (of: View) =>
  `${of.number.counter}: ${of.members.map(({ incarnation }) => incarnation).join(" ")}`;

// ---- who starts it ----

Deno.test("Who starts: nobody, as long as by the others' last heartbeats the quorum rule would not hold", () => {
  const b = withoutPrimary();
  equal(prepares(b.pass(2_000)), [], "c does not name a excludable");
  equal(prepares(b.befriend("c", { excludable: ["a"] })), ["2 to a c"]);
});

Deno.test("Who starts: a replica that is cut off does not", () => {
  const b = member("b", "a c");
  b.silence("a c");
  equal(prepares(b.pass(5_000)), []);
  equal(b.state.promised, number(1));
});

Deno.test("Who starts: the lowest rank that suspects the primary, at once; the next in line waits 50 ms", () => {
  const c = withoutPrimary("c");
  equal(prepares(c.befriend("b", { excludable: ["a"] })), []);
  equal(prepares(c.pass(40)), []);
  equal(prepares(c.pass(20)), ["2 to a b"]);
});

Deno.test("Who starts: whoever is suspected too is not waited for", () => {
  const c = member("c", "a b");
  for (const name of "ab") c.disconnect(name);
  equal(prepares(c.step({ type: "probed", id: "a", incarnation: "a1", result: "refused" })), []);
  c.step({ type: "probed", id: "b", incarnation: "b1", result: "refused" });
  equal(c.state.sending?.view.number, number(2, "c"));
});

Deno.test("Who starts: the primary, to drop a member that has fallen silent", () => {
  const a = member("a", "b c");
  a.silence("c");
  equal(prepares(a.pass(1_200)), []);
  equal(prepares(a.befriend("b", { excludable: ["c"] })), ["2 to b c"]);
});

Deno.test("Who starts: a backup does not, to drop another backup", () => {
  const b = member("b", "a c");
  b.silence("c");
  b.befriend("a", { excludable: ["c"] });
  equal(prepares(b.pass(3_000)), []);
});

Deno.test("Who starts: when another's proposal comes to nothing, after 300 ms and in turn", () => {
  const b = member("b", "a c");
  b.receive("a", { kind: "prepare", number: number(2) });
  equal(prepares(b.pass(340)), []);
  equal(prepares(b.pass(60)), ["3 to a c"]);
});

Deno.test("Who starts: the primary, once it hears of a higher promise", () => {
  const a = member("a", "b c");
  a.receive("b", { kind: "refuse", refused: number(1), promised: number(4, "b") });
  equal(prepares(a.pass(280)), []);
  equal(prepares(a.pass(60)), ["5 to b c"], "above all that it has seen");
});

Deno.test("Who starts: not who has been left behind; it catches up instead", () => {
  const b = withoutPrimary();
  b.befriend("c", { excludable: ["a"], view: number(2, "c") });
  equal(prepares(b.pass(1_000)), []);
});

Deno.test("Who starts: a refused proposal is tried again after 150 ms and as much again by chance", () => {
  const b = withoutPrimary();
  b.random = 0.5;
  b.befriend("c", { excludable: ["a"] });
  equal(prepares(b.receive("c", { kind: "refuse", refused: number(2, "b"), promised: number(9, "c") })), []);
  equal(prepares(b.pass(220)), []);
  equal(prepares(b.pass(20)), ["10 to a c"]);
});

Deno.test("Who starts: a proposal that is not answered ends after exclude / 2", () => {
  const b = withoutPrimary();
  b.befriend("c", { excludable: ["a"] });
  b.pass(500);
  ok(b.state.proposal !== undefined);
  b.pass(20);
  equal(b.state.proposal, undefined);
  equal(prepares(b.pass(150)), ["3 to a c"]);
});

// ---- 1. prepare ----

Deno.test("Prepare: the promise is durable before it is answered", () => {
  const b = member("b", "a c");
  b.fsync = false;
  const effects = b.receive("c", { kind: "prepare", number: number(2, "c") });
  equal(sent(effects, "promised"), []);
  equal(only(effects, "persist")[0].hard_state.promised, number(2, "c"));
  equal(sent(b.sync(), "promised").map(({ to }) => to), ["c"]);
  equal(b.disk.hard_state.promised, number(2, "c"));
});

Deno.test("Prepare: the answer tells who is excludable, the commit index, the views above it, and the log's end", () => {
  const later = view(2, "a b c d");
  const log = [viewEntry(1, three), command(2, 1), viewEntry(3, later), command(4, 2)];
  const b = withoutPrimary("b", "a b c", log, 2);
  const [{ to, message }] = sent(b.receive("c", { kind: "prepare", number: number(3, "c") }), "promised");
  equal(to, "c");
  equal(message.number, number(3, "c"));
  ok(message.excludable.includes("a") && !message.excludable.includes("c"));
  equal(message.commit_index, 2);
  equal(decodeView(message.committed_view), three);
  equal(message.later_views.map(decodeView), [later]);
  equal([message.last.index, message.last.view, message.leaving], [4, number(2), false]);
});

Deno.test("Prepare: below a promise it is refused, and the refusal names the higher number", () => {
  const b = member("b", "a c");
  b.receive("c", { kind: "prepare", number: number(5, "c") });
  const effects = b.receive("a", { kind: "prepare", number: number(5, "a") });
  equal(sent(effects, "refuse"), [{
    to: "a",
    message: { kind: "refuse", refused: number(5, "a"), promised: number(5, "c") },
  }]);
  equal(sent(effects, "promised"), []);
});

Deno.test("Prepare: the same number is promised again, if the first answer was lost", () => {
  const b = member("b", "a c");
  for (let times = 0; times < 2; times++) {
    equal(sent(b.receive("c", { kind: "prepare", number: number(5, "c") }), "promised").length, 1);
  }
});

Deno.test("Prepare: an answer that a higher promise has overtaken is not sent", () => {
  const b = member("b", "a c");
  b.fsync = false;
  b.receive("a", { kind: "prepare", number: number(2, "a") });
  b.receive("c", { kind: "prepare", number: number(2, "c") });
  equal(sent(b.sync(), "promised").map(({ to }) => to), ["c"]);
});

Deno.test("Prepare: who promises a higher number ends its own proposal, and leads no more", () => {
  const b = withoutPrimary();
  b.befriend("c", { excludable: ["a"] });
  b.receive("c", { kind: "prepare", number: number(2, "c") });
  equal(b.state.proposal, undefined);
  const a = member("a", "b c");
  ok(a.state.leading);
  a.receive("c", { kind: "prepare", number: number(2, "c") });
  equal([a.state.leading, a.state.sending], [false, undefined]);
});

Deno.test("Prepare: the proposer counts its own promise once that is durable", () => {
  const b = withoutPrimary();
  b.fsync = false;
  b.befriend("c", { excludable: ["a"] });
  const answer = promised(number(2, "b"), [viewEntry(1, three)], { excludable: ["a"] });
  equal(newViews(b.receive("c", answer)), []);
  equal(newViews(b.sync()), ["2: b1 c1"]);
});

// ---- 2. decide ----

Deno.test("Decide: only answers to the present proposal count", () => {
  const b = withoutPrimary();
  b.befriend("c", { excludable: ["a"] });
  const log = [viewEntry(1, three)];
  equal(newViews(b.receive("c", promised(number(2, "c"), log, { excludable: ["a"] }))), []);
  equal(newViews(b.receive("c", promised(number(2, "b"), log))), [], "and what they say now, not before");
  equal(newViews(b.receive("c", promised(number(2, "b"), log, { excludable: ["a"] }))), ["2: b1 c1"]);
});

Deno.test("Decide: up to 200 ms are waited for each member that is not suspected", () => {
  const five = viewEntry(1, view(1, "a b c d e"));
  const b = member("b", "a c d e", [five]);
  b.state.detector.named.add("e"); // so that it is alive and excludable
  b.silence("a");
  b.befriend("c d", { excludable: ["a", "e"] });
  equal(prepares(b.pass(1_500)).length, 0, "b is told often enough, and has asked");
});

Deno.test("Base view: the latest that any answer knows to be committed", () => {
  const b = withoutPrimary("b", "a b c d", [viewEntry(1, view(1, "a b c d"))]);
  b.befriend("c d", { excludable: ["a"] });
  const log = [viewEntry(1, view(1, "a b c d")), viewEntry(2, view(2, "b c"))];
  const answer = promised(number(2, "b"), log, { commit_index: 2, committed_view: log[1].payload });
  b.receive("c", answer);
  equal(b.state.proposal?.decided?.base, view(2, "b c"));
});

Deno.test("Later views: their members are asked too, and the rule must hold in each", () => {
  const b = withoutPrimary("b", "a b c");
  b.connect("d");
  b.befriend("c", { excludable: ["a"] });
  const larger = view(2, "a b c d", { number: number(2) });
  const log = [viewEntry(1, three), viewEntry(2, larger)];
  const more = { excludable: ["a"], later_views: [encodeView(larger)] };
  const effects = b.receive("c", promised(number(2, "b"), log, more));
  equal(prepares(effects), ["2 to d"]);
  equal(b.state.proposal?.phase, "prepare", "b and c are half of it, without the lowest rank");
  b.receive("d", promised(number(2, "b"), log, more));
  equal(b.state.proposal?.phase, "adopt");
});

// ---- 4. adopt ----

/** b, which proposes view 2 with this log, when c answers that it has that one. */
function adopting(own: Entry[], theirs: Entry[]): { b: Lone; effects: Effect[] } {
  const b = withoutPrimary("b", "a b c", own);
  b.befriend("c", { excludable: ["a"] });
  return { b, effects: b.receive("c", promised(number(2, "b"), theirs, { excludable: ["a"] })) };
}

/** The entries of a log from one index to another, as they are sent to one who adopts it. */
function chunk(log: Entry[], from: number, to = log.length): Chunk {
  const previous = chained(log)[from - 2];
  return { kind: "chunk", previous, entries: log.slice(from - 1, to), commit_index: 1, adopted: true };
}
