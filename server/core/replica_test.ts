import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { chained, command, Lone, number, only, peer, sent, view, viewEntry } from "./test_replicas.ts";
import type { Effect, Heartbeat } from "./types.ts";
import { zero_number } from "./view.ts";

const first = viewEntry(1, view(1, "a b c"));

/** This member of {a, b, c}, active in it for 2 s, and friends with the others. */
function member(name: string, names = "a b c"): Lone {
  const lone = new Lone(name, [viewEntry(1, view(1, names))]);
  const others = names.split(" ").filter((other) => other !== name);
  if (others.length > 0) lone.befriend(others.join(" "));
  lone.pass(2_000);
  return lone;
}

const beats = (effects: Effect[]) => sent(effects, "heartbeat");
/** What is echoed to a heartbeat: `grants`, `echoes`, or undefined for nothing. */
function echo(of: Lone, from: string, said: Partial<Heartbeat> = {}): string | undefined {
  const [echoed] = sent(of.heartbeat(from, said), "echo");
  return echoed && (echoed.message.grants ? "grants" : "echoes");
}

// ---- heartbeats ----

Deno.test("Heartbeat: every exclude / 10, from each to each that is connected", () => {
  const a = new Lone("a", [first]);
  a.connect("b", "c");
  a.pass(1_500);
  const all = beats(a.pass(1_000));
  equal(all.map(({ to }) => to), Array(10).fill("b c"));
  const sequences = all.map(({ message }) => message.sequence);
  equal(new Set(sequences).size, 10);
  a.disconnect("c");
  equal([...new Set(beats(a.pass(1_000)).map(({ to }) => to))], ["b"]);
});

Deno.test("Heartbeat: to a peer as soon as its stream is up", () => {
  const a = new Lone("a", [first]);
  equal(beats(a.connect("b")).map(({ to }) => to), ["b"]);
});

Deno.test("Heartbeat: it says who is suspected and who could be excluded, and a change is said at once", () => {
  const b = member("b");
  b.silence("c");
  const words = beats(b.pass(1_200)).filter(({ to }) => to === "a c").map(({ message }) =>
    `suspects ${message.suspects}, could exclude ${message.excludable}`
  );
  equal([...new Set(words)], [
    "suspects , could exclude ",
    "suspects c, could exclude ",
    "suspects c, could exclude c",
  ]);
  const now = member("b");
  now.pass(40);
  now.disconnect("a");
  equal(beats(now.pass(20)).map(({ message }) => message.suspects), [["a"]]);
});

Deno.test("Heartbeat: it tells the view, the commit index, and whether its sender is active in it", () => {
  const { message } = beats(member("b").connect("a"))[0];
  equal([message.view, message.commit_index, message.active, message.leaving], [number(1), 1, true, false]);
  const recovering = beats(new Lone("b2", [first]).connect("a"))[0].message;
  equal([recovering.view, recovering.active], [number(1), false]);
  equal(beats(new Lone("d").connect("a"))[0].message.view, zero_number);
});

Deno.test("Heartbeat: it is always echoed, with its own sequence number", () => {
  const b = member("b");
  const effects = b.heartbeat("d", { sequence: 77 });
  equal(sent(effects, "echo"), [{ to: "d", message: { kind: "echo", sequence: 77, grants: false } }]);
});

Deno.test("Grey failure: a disk that refuses writes echoes nothing until that is over", () => {
  const b = member("b");
  b.step({ type: "disk", healthy: false });
  equal(echo(b, "a"), undefined);
  b.step({ type: "disk", healthy: true });
  equal(echo(b, "a"), "grants");
});

Deno.test("Grey failure: an fsync older than exclude / 2 echoes nothing until it is over", () => {
  const b = member("b");
  b.fsync = false;
  b.receive("a", { kind: "prepare", number: number(2) });
  b.mono_ms += 500;
  equal(echo(b, "a"), "grants");
  b.mono_ms += 1;
  equal(echo(b, "a"), undefined);
  b.sync();
  equal(echo(b, "a"), "grants");
});

// ---- who is granted a lease ----

Deno.test("Grant: to a peer that is not suspected", () => {
  const b = member("b");
  equal(echo(b, "a"), "grants");
  b.silence("a");
  b.pass(400);
  equal(echo(b, "a"), "grants");
  b.pass(100);
  equal(echo(b, "a"), "echoes");
  b.befriend("a");
  b.pass(100);
  equal(echo(b, "a"), "grants");
});

Deno.test("Grant: not while a member of lower rank, that is not suspected, suspects it", () => {
  const c = member("c");
  c.befriend("a", { suspects: ["b"] });
  equal([echo(c, "b"), echo(c, "a", { suspects: ["b"] })], ["echoes", "grants"]);
  c.disconnect("a");
  equal(echo(c, "b"), "grants", "unless that member is suspected itself");
  const other = member("c");
  other.befriend("b", { suspects: ["a"] });
  equal(
    [echo(other, "a"), echo(other, "b", { suspects: ["a"] })],
    ["grants", "grants"],
    "not by higher rank",
  );
});

Deno.test("Grant: not to whom a promise has named excludable, until a view with it is active", () => {
  const b = member("b");
  b.silence("a");
  b.pass(1_200);
  b.receive("c", { kind: "prepare", number: number(2, "c") });
  b.befriend("a");
  b.pass(200);
  ok(!b.state.detector.isSuspected("a"));
  equal(echo(b, "a"), "echoes");
  const next = viewEntry(2, view(2, "a b c", { number: number(2, "c") }));
  const append = {
    kind: "append",
    number: number(2, "c"),
    previous: chained([first])[0],
    commit_index: 1,
  } as const;
  b.receive("c", { ...append, entries: [next] });
  equal(echo(b, "a"), "echoes", "not yet");
  b.receive("c", { ...append, previous: chained([first, next])[1], entries: [], commit_index: 2 });
  equal(echo(b, "a"), "grants");
});

Deno.test("Lease: what is granted holds x back from naming the sender excludable for exclude", () => {
  const b = member("b");
  b.silence("a");
  b.pass(400);
  equal(echo(b, "a"), "grants");
  const excludable = () => sent(b.heartbeat("a"), "echo") && b.state.detector.isExcludable("a", b.clock);
  b.pass(980);
  ok(!excludable());
  b.pass(20);
  ok(excludable());
});

Deno.test("Heartbeat: a primary that hears of a later active view leads no more", () => {
  const a = member("a");
  a.heartbeat("b", { view: number(2, "b"), active: false });
  ok(a.state.leading, "a learner's word is no proof");
  a.heartbeat("b", { view: number(2, "b") });
  equal([a.state.leading, a.disk.hard_state.promised], [false, number(2, "b")]);
});

// ---- crash evidence ----

Deno.test("Crash evidence: a broken stream is probed at once, and again while that can count", () => {
  const c = member("c");
  const probes = (effects: Effect[]) => only(effects, "probe").map(({ incarnation }) => incarnation);
  equal(probes(c.disconnect("a")), ["a1"]);
  equal(probes(c.pass(100)), [], "one at a time");
  c.step({ type: "probed", id: "a", incarnation: "a1", result: "other" });
  equal(probes(c.pass(20)), ["a1"]);
  c.step({ type: "probed", id: "a", incarnation: "a1", result: "refused" });
  equal(probes(c.pass(1_000)), []);
  equal([...c.state.detector.crashed], ["a1"]);
});

Deno.test("Incarnation: messages of one that has been replaced are dropped", () => {
  const a = member("a");
  a.silence("b");
  a.befriend("b2", { active: false });
  equal(a.heartbeat("b1"), []);
  equal(a.receive("b1", { kind: "prepare", number: number(9, "b") }), []);
  equal(a.state.promised.counter < 9, true);
  equal(a.state.detector.peers.get("b")!.peer, peer("b2"));
});

Deno.test("Incarnation: a greeting of the one that was replaced does not bring it back", () => {
  const a = member("a");
  a.step({ type: "greeted", peer: peer("b2") });
  a.step({ type: "greeted", peer: peer("b1") });
  equal(a.state.detector.peers.get("b")!.peer, peer("b2"));
});

// ---- reads ----

/** Whether a read that has just been carried out may be answered, by the clocks of now. */
function readable(of: Lone): boolean {
  of.state.clock = of.clock;
  return of.replica.readable;
}

Deno.test("Reads: the primary may answer while it holds leases from so many that the others are no majority", () => {
  const a = member("a");
  ok(readable(a));
  a.silence("c");
  a.pass(900);
  ok(readable(a), "c alone could not decide");
  a.silence("b");
  a.pass(820);
  ok(!readable(a));
});

Deno.test("Reads: in a view of two, the other alone is no majority, since the primary has the lowest rank", () => {
  const a = member("a", "a b");
  a.silence("b");
  a.pass(5_000);
  ok(readable(a));
});

Deno.test("Reads: leases count by whichever clock has run further", () => {
  for (const clock of ["mono_ms", "wall_ms"] as const) {
    const a = member("a");
    a[clock] += 700;
    ok(readable(a));
    a[clock] += 101;
    ok(!readable(a), "as when the process was stopped");
  }
});

Deno.test("Reads: only leases of the incarnations that the view lists count", () => {
  for (const name of ["b", "b2"]) {
    const a = new Lone("a", [first]);
    a.befriend(name);
    ok(a.state.leading);
    equal(readable(a), name === "b");
  }
});

Deno.test("Reads: not by a backup, nor with a higher promise, nor before the view's own entry is applied", () => {
  ok(!readable(member("b")));
  const a = member("a");
  a.receive("b", { kind: "prepare", number: number(2, "b") });
  ok(!readable(a));
  const alone = member("a", "a");
  ok(readable(alone));
  alone.state.applied_index = 0;
  ok(!readable(alone));
});

// ---- roles ----

Deno.test("Found: a cluster of one, whose first entry is its first view", () => {
  const a = new Lone("a", [], 0, undefined, { policy: "majority", exclude_ms: 700 });
  equal(a.replica.role, "learner");
  const effects = a.step({ type: "tick" });
  equal(only(effects, "commit").length, 1);
  equal(a.state.committed, view(1, "a", { policy: "majority", exclude_ms: 700 }));
  equal([a.replica.role, a.replica.leader, a.state.detector.exclude_ms], ["primary", peer("a"), 700]);
  const again = new Lone("a", [first], 1, undefined, { policy: "majority", exclude_ms: 700 });
  equal(again.state.log.last.index, 1, "only where there is nothing");
});

Deno.test("lowest-rank: the primary is the lowest rank of its view, and the others know it", () => {
  equal(member("a").replica.role, "primary");
  const b = member("b");
  equal([b.replica.role, b.replica.leader], ["backup", peer("a")]);
  b.silence("a");
  b.pass(520);
  equal([b.replica.role, b.replica.leader, b.replica.waiting_for], ["candidate", undefined, [
    "localhost:5001",
  ]]);
  equal(new Lone("b2", [first]).replica.role, "recovering");
  equal(new Lone("d", [first]).replica.role, "learner");
});

Deno.test("State: the commit index after a restart is the greater of the saved one and the applied one", () => {
  const log = [first, command(2, 1), command(3, 1)];
  for (const [saved, applied] of [[2, 1], [1, 2]]) {
    const b = new Lone("b", log, applied);
    b.disk.hard_state = { promised: number(1), commit_index: saved };
    const restarted = b.disk.start(peer("b2"), b.clock);
    equal(restarted.state.commit_index, 2);
    const effects = restarted.step({ type: "tick" }, b.clock);
    const applies = only(effects, "commit").flatMap(({ entries }) => entries.map(({ index }) => index));
    equal(applies, applied === 1 ? [2] : [], "and what is not applied yet is applied now");
  }
});

Deno.test("Streams lead to the members of all views that are known, and to who has greeted lately", () => {
  const a = member("a");
  a.step({ type: "greeted", peer: peer("d") });
  equal(a.replica.targets, ["localhost:5002", "localhost:5003", "localhost:5004"]);
  a.pass(30_000);
  equal(a.replica.targets, ["localhost:5002", "localhost:5003"]);
});

Deno.test("Lag: entries that a peer has not acknowledged", () => {
  const a = member("a");
  a.propose("one", "two");
  a.receive("b", { kind: "ack", number: number(1), index: 2 });
  equal([a.replica.lagOf("a"), a.replica.lagOf("b"), a.replica.lagOf("c")], [0, 1, 2]);
  equal(a.replica.lagOf("d"), -1);
});

// ---- leaving ----

Deno.test("Leave: the last member just stops", () => {
  const a = member("a", "a");
  equal(only(a.step({ type: "leave" }), "left").length, 1);
  equal(only(a.pass(100), "left").length, 0, "once");
});

Deno.test("Leave: where all leave, nobody is left to decide, and the whole cluster stops", () => {
  const c = member("c");
  c.befriend("a b", { leaving: true });
  equal(only(c.step({ type: "leave" }), "left").length, 1);
  const a = member("a");
  a.befriend("b c", { leaving: true });
  equal(only(a.step({ type: "leave" }), "left").length, 1);
});

Deno.test("Leave: a member tells the others, and goes when a view without it is active", () => {
  const c = member("c");
  const effects = c.step({ type: "leave" });
  equal(only(effects, "left").length, 0);
  equal(beats(effects).map(({ to, message }) => [to, message.leaving]), [["a b", true]]);
  const { message } = sent(c.receive("a", { kind: "prepare", number: number(2) }), "promised")[0];
  equal(message.leaving, true);
  const next = viewEntry(2, view(2, "a b"));
  const append = {
    kind: "append",
    number: number(2),
    previous: chained([first])[0],
    commit_index: 1,
  } as const;
  equal(only(c.receive("a", { ...append, entries: [next] }), "left").length, 0);
  const told = { ...append, previous: chained([first, next])[1], entries: [], commit_index: 2 };
  equal(only(c.receive("a", told), "left").length, 0, "the others may not know it yet");
  equal(only(c.heartbeat("a", { active: false }), "left").length, 0);
  equal(only(c.heartbeat("a", { view: number(1) }), "left").length, 0);
  equal(only(c.heartbeat("a"), "left").length, 1);
});

Deno.test("Leave: a primary proposes the view without itself, and goes when that is active", () => {
  const a = member("a");
  equal(sent(a.step({ type: "leave" }), "prepare").map(({ to }) => to), ["b c"]);
  const last = chained([first])[0];
  for (const name of "bc") {
    a.receive(name, {
      kind: "promised",
      number: number(2),
      excludable: [],
      commit_index: 1,
      committed_view: first.payload,
      later_views: [],
      last,
      leaving: false,
    });
  }
  equal(a.state.latest, view(2, "b c"));
  equal(only(a.receive("b", { kind: "ack", number: number(2), index: 2 }), "left").length, 0);
  const effects = a.receive("c", { kind: "ack", number: number(2), index: 2 });
  equal(only(effects, "left").length, 0);
  equal(only(a.heartbeat("c"), "left").length, 1);
  equal(sent(effects, "append").map(({ to, message }) => [to, message.commit_index]), [["b c", 2]]);
});

Deno.test("Leave: who is no member goes at once", () => {
  equal(only(new Lone("d", [first]).step({ type: "leave" }), "left").length, 1);
});
