import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { chained, command, Lone, number, only, peer, sent, view, viewEntry } from "./test_replicas.ts";
import type { Chunk, Effect, Entry, Promised, View, ViewNumber } from "./types.ts";
import { kind_view } from "./types.ts";
import { compareNumbers, decodeView, encodeView, numberText, zero_number } from "./view.ts";

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

/** This member, b unless said otherwise, for which a has been silent for so long that it is excludable. The others say nothing of that yet. */
function withoutPrimary(name = "b", friends = "a c", log = [viewEntry(1, three)], commit = 1): Lone {
  const lone = member(name, friends, log, commit);
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
  `${numberText(of.number)}: ${of.members.map(({ incarnation }) => incarnation).join(" ")}`;

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
  const c = withoutPrimary("c", "a b");
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
  const b = withoutPrimary("b", "a c", log, 2);
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
  const log = [viewEntry(1, view(1, "a b c d e"))];
  for (const late of [false, true]) {
    const b = member("b", "a c d e", log);
    b.state.detector.named.add("e"); // so that it is alive, and excludable
    b.silence("a");
    b.pass(1_200);
    b.befriend("c d e", { excludable: ["a", "e"] });
    const answer = promised(number(2, "b"), log, { excludable: ["a", "e"] });
    equal(newViews([...b.receive("c", answer), ...b.receive("d", answer), ...b.pass(180)]), []);
    if (late) equal(newViews(b.receive("e", answer)), ["2: b1 c1 d1 e1"], "and no longer");
    else equal(newViews(b.pass(20)), ["2: b1 c1 d1"]);
  }
});

Deno.test("Base view: the latest that any answer knows to be committed", () => {
  const b = withoutPrimary("b", "a c d", [viewEntry(1, view(1, "a b c d"))]);
  b.befriend("c d", { excludable: ["a"] });
  const log = [viewEntry(1, view(1, "a b c d")), viewEntry(2, view(2, "b c"))];
  const answer = promised(number(2, "b"), log, { commit_index: 2, committed_view: log[1].payload });
  b.receive("c", answer);
  equal(b.state.proposal?.decided?.base, view(2, "b c"));
});

Deno.test("Later views: their members are asked too, and the rule must hold in each", () => {
  const b = withoutPrimary();
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
  const b = withoutPrimary("b", "a c", own);
  b.befriend("c", { excludable: ["a"] });
  return { b, effects: b.receive("c", promised(number(2, "b"), theirs, { excludable: ["a"] })) };
}

/** The entries of a log from one index to another, as they are sent to one who adopts it. */
function chunk(log: Entry[], from: number, to = log.length): Chunk {
  const previous = chained(log)[from - 2];
  return { kind: "chunk", previous, entries: log.slice(from - 1, to), commit_index: 1, adopted: true };
}

Deno.test("Adopt: the log whose last entry has the highest view, however long the others are", () => {
  const first = viewEntry(1, three);
  const own = [first, command(2, 1), command(3, 1), command(4, 1)];
  const theirs = [first, command(2, 2)];
  const { b, effects } = adopting(own, theirs);
  const [{ to, message }] = sent(effects, "fetch");
  equal([to, message.from.index, message.adopt_to], ["c", 1, 2]);
  equal(newViews(effects), []);
  const adopted = b.receive("c", chunk(theirs, 2));
  equal(newViews(adopted), ["2: b1 c1"]);
  equal(b.state.log.positionAt(2)!.view, number(2));
  equal(b.state.log.last.index, 3);
  equal(only(adopted, "persist")[0].cut?.map(({ index }) => index), [2, 3, 4]);
});

Deno.test("Adopt: of two logs with the same last view, the longer one", () => {
  const first = viewEntry(1, three);
  const short = [first, command(2, 1)];
  const long = [...short, command(3, 1)];
  equal(sent(adopting(short, long).effects, "fetch").map(({ message }) => message.adopt_to), [3]);
  const { b, effects } = adopting(long, short);
  equal([sent(effects, "fetch"), newViews(effects)], [[], ["2: b1 c1"]]);
  equal([b.state.log.last.index, b.state.log.positionAt(3)!.view], [4, number(1)]);
});

Deno.test("Adopt: piece by piece, from that one replica, and only what follows", () => {
  const theirs = [viewEntry(1, three), ...[2, 3, 4, 5].map((index) => command(index, 1))];
  const { b } = adopting(theirs.slice(0, 1), theirs);
  equal(newViews(b.receive("a", chunk(theirs, 2))), [], "from another");
  equal(b.state.log.last.index, 1);
  b.receive("c", chunk(theirs, 4));
  equal(b.state.log.last.index, 1, "what does not follow");
  const next = sent(b.receive("c", chunk(theirs, 2, 3)), "fetch");
  equal(next.map(({ message }) => [message.from.index, message.adopt_to]), [[3, 5]]);
  equal(newViews(b.receive("c", chunk(theirs, 4))), ["2: b1 c1"]);
});

Deno.test("Adopt: the new view has all who promised, with their present incarnations, and the cluster's settings", () => {
  const b = member("b", "a c2", [viewEntry(1, view(1, "a b c", { exclude_ms: 900 }))]);
  b.befriend("a2");
  const answer = promised(number(2, "b"), [viewEntry(1, view(1, "a b c", { exclude_ms: 900 }))]);
  b.receive("c2", answer);
  b.pass(180);
  const effects = b.receive("a2", answer);
  equal(newViews(effects), ["2: a2 b1 c2"]);
  const { members, policy, exclude_ms } = b.state.latest!;
  equal([policy, exclude_ms], ["survivors", 900]);
  equal(members[0], peer("a2"));
});

Deno.test("Adopt: the settings handed on are those of the latest view in the log, be it the base or a later one", () => {
  const changed = view(2, "a b c", { number: number(2, "a"), policy: "majority", exclude_ms: 3_000 });
  const theirs = [viewEntry(1, three), viewEntry(2, changed)];
  const { b } = adopting(theirs.slice(0, 1), theirs);
  b.receive("c", chunk(theirs, 2));
  const { members, policy, exclude_ms } = b.state.latest!;
  equal([members.map(({ id }) => id).join(" "), policy, exclude_ms], ["b c", "majority", 3_000]);
});

Deno.test("Adopt: who leaves is no member of the new view, but is told of it", () => {
  const a = member("a", "b c");
  equal(prepares(a.befriend("b", { leaving: true })), ["2 to b c"]);
  const log = [viewEntry(1, three)];
  a.receive("b", promised(number(2), log, { leaving: true }));
  const effects = a.receive("c", promised(number(2), log));
  equal(newViews(effects), ["2: a1 c1"]);
  equal(sent(effects, "append").map(({ to }) => to), ["b c"]);
});

Deno.test("Adopt: a member whose log differs is sent all that follows its commit index", () => {
  const first = viewEntry(1, three);
  const { b, effects } = adopting([first, command(2, 2)], [first, command(2, 1), command(3, 1)]);
  const [{ to, message }] = sent(effects, "append");
  equal([to, message.previous.index, message.entries.map(({ index }) => index)], ["c", 1, [2, 3]]);
  equal(b.state.log.last.index, 3);
});

// ---- 5. activate ----

/** b, which has appended view 2 = {b, c} after a went silent. */
function proposed(): Lone {
  const log = [viewEntry(1, three), command(2, 1)];
  const { b } = adopting(log, log);
  return b;
}
const ack = (index: number, of: ViewNumber) => ({ kind: "ack", number: of, index } as const);

Deno.test("Activate: the new view takes effect when every member has its entry durable; that commits all before it", () => {
  const b = proposed();
  equal([b.state.commit_index, b.state.latest], [1, b.state.sending!.view]);
  equal(b.replica.role, "candidate");
  b.receive("c", ack(2, number(2, "b")));
  equal([b.state.commit_index, b.state.committed], [1, three], "what is before it, alone, commits nothing");
  const effects = b.receive("c", ack(3, number(2, "b")));
  equal(only(effects, "commit").flatMap(({ entries }) => entries.map(({ index }) => index)), [2, 3]);
  equal([b.state.leading, b.replica.role], [true, "primary"]);
});

Deno.test("Activate: who leaves with it must have it durable too, or a later proposal could ask it alone", () => {
  const a = member("a", "b c");
  a.befriend("b", { leaving: true });
  const log = [viewEntry(1, three)];
  a.receive("b", promised(number(2), log, { leaving: true }));
  a.receive("c", promised(number(2), log));
  a.receive("c", ack(2, number(2)));
  equal(a.state.commit_index, 1);
  a.receive("b", ack(2, number(2)));
  equal([a.state.commit_index, a.state.committed], [2, view(2, "a c")]);
  a.propose("one");
  a.receive("c", ack(3, number(2)));
  equal(a.state.commit_index, 3, "and nothing after it");
});

Deno.test("Activate: before that, no command is taken", () => {
  const b = proposed();
  equal(only(b.propose("early"), "rejected").length, 1);
  b.receive("c", ack(3, number(2, "b")));
  equal(only(b.propose("then"), "accepted").map(({ index }) => index), [4]);
});

Deno.test("Activate: if a member dies first, the next proposal must satisfy the stuck view too", () => {
  const b = proposed();
  b.disconnect("c");
  equal(prepares(b.pass(3_000)), [], "b alone is half of view 2, but no majority of view 1");
  b.befriend("a", { excludable: ["c"] });
  b.pass(200);
  equal(b.state.proposal?.number, number(3, "b"));
  const log = [viewEntry(1, three), command(2, 1)];
  equal(newViews(b.receive("a", promised(number(3, "b"), log))), [], "for a, c is not excludable");
  const effects = b.receive("a", promised(number(3, "b"), log, { excludable: ["c"] }));
  equal(newViews(effects), ["3: a1 b1"]);
});

Deno.test("Hand-over: a proposer that is not the lowest rank tells the others that the view is active, and stops", () => {
  const b = member("b", "a c");
  b.befriend("a2");
  const log = [viewEntry(1, three)];
  for (const name of ["a2", "c"]) b.receive(name, promised(number(2, "b"), log));
  b.receive("a2", ack(2, number(2, "b")));
  const effects = b.receive("c", ack(2, number(2, "b")));
  equal(sent(effects, "append").map(({ to, message }) => [to, message.commit_index]), [["a c", 2]]);
  equal([b.state.sending, b.replica.role, b.replica.leader], [undefined, "backup", peer("a2")]);
});

Deno.test("Hand-over: the lowest rank leads as soon as it knows that the view is active", () => {
  const log = [viewEntry(1, three), viewEntry(2, view(2, "a2 b c", { number: number(2, "b") }))];
  const a = new Lone("a2", log.slice(0, 1));
  a.connect("b", "c");
  const append = {
    kind: "append",
    number: number(2, "b"),
    previous: chained(log)[0],
    entries: log.slice(1),
    commit_index: 1,
  } as const;
  a.receive("b", append);
  equal([a.replica.role, a.state.commit_index], ["recovering", 1]);
  a.receive("b", { ...append, previous: chained(log)[1], entries: [], commit_index: 2 });
  equal([a.replica.role, a.replica.leader], ["primary", peer("a2")]);
  equal(only(a.propose("one"), "accepted").map(({ index, view }) => [index, view]), [[3, number(2, "b")]]);
});

Deno.test("Hand-over: an earlier incarnation's place at the head is not ours", () => {
  const a = new Lone("a2", [viewEntry(1, three)]);
  a.befriend("b c");
  equal([a.state.leading, a.replica.role], [false, "recovering"]);
});

// ---- 3. recovering ----

Deno.test("Recovering: by themselves the restarted decide only when all are there", () => {
  const a = new Lone("a2", [viewEntry(1, three)]);
  a.befriend("b2", { excludable: ["c"], active: false });
  equal(prepares(a.pass(5_000)), []);
  equal(a.replica.waiting_for, ["localhost:5003"]);
  equal(prepares(a.befriend("c2", { active: false })), ["2 to b c"]);
  const log = [viewEntry(1, three)];
  a.receive("b2", promised(number(2), log, { excludable: ["c"] }));
  equal(newViews(a.receive("c2", promised(number(2), log))), ["2: a2 b2 c2"]);
});

Deno.test("Recovering: with the policy majority, more than half are enough", () => {
  const a = new Lone("a2", [viewEntry(1, view(1, "a b c", { policy: "majority" }))]);
  a.befriend("b2", { excludable: ["c"], active: false });
  equal(prepares(a.pass(980)), [], "a itself names nobody for its first exclude");
  equal(prepares(a.pass(40)), ["2 to b"]);
});

Deno.test("Recovering: a restarted backup is back as soon as the primary sees it", () => {
  const a = member("a", "b c");
  equal(prepares(a.befriend("b2", { active: false })), ["2 to b c"]);
});

// ---- 6. admit ----

/** d asks a for the log, for the first time, having promised 7. */
function admitting(promised = zero_number): { a: Lone; effects: Effect[] } {
  const a = member("a", "b c");
  a.befriend("d", { active: false, view: zero_number });
  const from = { index: 0, view: zero_number, hash: new Uint8Array(32) };
  return { a, effects: a.receive("d", { kind: "fetch", from, promised, adopt_to: 0 }) };
}

/** The number of the first view that a, the primary of view 1, makes without Prepare. */
const minor = { ...number(1), minor: 1 };

Deno.test("Admit: without Prepare, under a number above the view's and below all that a Prepare gives out", () => {
  const { a, effects } = admitting();
  equal([prepares(effects), newViews(effects)], [[], ["1.1: a1 b1 c1 d1"]]);
  equal([a.state.promised, a.disk.hard_state.promised], [minor, minor]);
  ok(compareNumbers(minor, number(1)) > 0 && compareNumbers(minor, number(1, "b")) < 0);
});

Deno.test("Admit: who has promised a Prepare takes no part, and what was appended for it is the older log", () => {
  const c = member("c", "a b");
  c.receive("b", { kind: "prepare", number: number(2, "b") });
  const log = [viewEntry(1, three), viewEntry(2, view(1, "a b c d", { number: minor }))];
  const [previous] = chained(log);
  const { index, view: of, hash } = previous;
  const append = {
    kind: "append" as const,
    number: minor,
    previous: { index, view: of, hash },
    commit_index: 1,
  };
  const effects = c.receive("a", { ...append, entries: [log[1]] });
  equal(sent(effects, "refuse").map(({ message }) => message.promised), [number(2, "b")]);
  equal(c.state.log.last.index, 1);
  // b adopts the log of its own view, though a's is as long.
  ok(compareNumbers(number(2, "b"), minor) > 0);
});

Deno.test("Admit: a learner that has promised a higher number is admitted when the view has been moved above that", () => {
  const { a, effects } = admitting(number(7, "d"));
  equal([prepares(effects), newViews(effects)], [[], []]);
  equal(prepares(a.pass(400)), ["8 to b c"]);
});

Deno.test("Admit: nothing is sent under the new number before our own promise of it is durable", () => {
  const a = member("a", "b c");
  a.befriend("d", { active: false, view: zero_number });
  a.fsync = false;
  const from = { index: 0, view: zero_number, hash: new Uint8Array(32) };
  const effects = a.receive("d", { kind: "fetch", from, promised: zero_number, adopt_to: 0 });
  equal([newViews(effects), sent(effects, "append")], [["1.1: a1 b1 c1 d1"], []]);
  equal(sent(a.sync(), "append").map(({ to }) => to), ["d", "b c"]);
});

Deno.test("Admit: all members, old and new, must have the larger view durable", () => {
  const { a } = admitting();
  for (const name of "bc") a.receive(name, ack(2, minor));
  equal([a.state.leading, a.state.committed], [false, three]);
  equal(only(a.propose("early"), "rejected").length, 1, "no command until it is active");
  a.receive("d", ack(2, minor));
  equal([a.state.leading, a.state.committed?.members.length], [true, 4]);
});

Deno.test("Admit: when the learner dies on the way, the next proposal leaves it out", () => {
  const { a } = admitting();
  for (const name of "bc") a.receive(name, ack(2, minor));
  a.disconnect("d");
  const log = [viewEntry(1, three), viewEntry(2, a.state.latest!)];
  const more = { excludable: ["d"], later_views: [log[1].payload] };
  equal(prepares(a.befriend("b c", { excludable: ["d"] })), [], "a has granted it a lease");
  equal(prepares(a.pass(1_000)), ["2 to b c"]);
  a.receive("b", promised(number(2), log, more));
  const effects = a.receive("c", promised(number(2), log, more));
  equal(newViews(effects), ["2: a1 b1 c1"]);
});

Deno.test("One link: of two that cannot reach each other the lower rank stays, in whichever view it is a member", () => {
  // 0 ranks before a, b and c, and is a member of a view only that is not yet active.
  const log = [viewEntry(1, three), viewEntry(2, view(2, "0 a b c"))];
  const c = withoutPrimary("c", "a b 0", log);
  c.state.active_ms = 0;
  c.befriend("0", { excludable: ["a"] });
  c.befriend("b", { suspects: ["0"], excludable: ["a", "0"] });
  c.pass(200);
  const { number: proposed } = c.state.proposal!;
  const answer = promised(proposed, log, { excludable: ["a"], later_views: [log[1].payload] });
  c.receive("b", answer);
  equal(newViews(c.receive("0", answer)).map((text) => text.split(": ")[1]), ["01 b1 c1"]);
});
