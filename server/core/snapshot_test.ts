/** A log that does not begin at 1: trimming, who is told so, and going on from a snapshot (PROTOCOL.md, Joining, leaving, returning). */
import { deepStrictEqual as equal, ok, throws } from "node:assert/strict";
import { InvariantError, Log } from "./log.ts";
import { Replica } from "./replica.ts";
import { needsRebuild } from "./state.ts";
import { encodeView } from "./view.ts";
import {
  chained,
  command,
  Lone,
  number,
  only,
  peer,
  readerOf,
  sent,
  view,
  viewEntry,
} from "./test_replicas.ts";
import { type Append, type Base, type Effect, type Entry, kind_view, type LogReader } from "./types.ts";
import { zero_number } from "./view.ts";

const first = viewEntry(1, view(1, "a b"));
/** A log of `count` entries, the first of which is a view of a and b. */
const logOf = (count: number, counter = 1): Entry[] => [
  first,
  ...Array.from({ length: count - 1 }, (_, at) => command(at + 2, counter)),
];

/** Where a log begins of which all up to `index` has been trimmed. */
function baseAt(log: Entry[], index: number): Base {
  const { view, hash, timestamp_us } = chained(log)[index - 1];
  const { index: at, payload } = log.slice(0, index).findLast(({ kind }) => kind === kind_view)!;
  return { index, view, hash, timestamp_us, view_entry: { index: at, payload } };
}

/** The entries of `log` after `base`. */
function readerAfter(log: Entry[], base: Base): LogReader {
  const { read } = readerOf(chained(log));
  return {
    first_index: base.index + 1,
    read: (from, ...rest) => from > base.index ? read(from, ...rest) : [],
  };
}

/** What a replica does that starts with a trimmed log and tables at `applied_index`. */
function restarted(name: string, log: Entry[], base_index: number, applied_index: number) {
  const base = baseAt(log, base_index);
  const last = chained(log).at(-1)!;
  const clock = { mono_ms: 50_000, wall_ms: 1_700_000_000_000, random: 0 };
  const hard_state = { promised: last.view, commit_index: last.index };
  const restored = { hard_state, applied_index, base, reader: readerAfter(log, base) };
  const views = [base.view_entry!];
  const replica = new Replica(
    peer(name),
    { ...restored, last: last.index > base_index ? last : undefined, views },
    clock,
  );
  const step = (input: Parameters<Replica["step"]>[0], mono_ms = clock.mono_ms) =>
    replica.step(input, { ...clock, mono_ms });
  return { replica, base, step };
}

const snapshots = (effects: Effect[]) => only(effects, "snapshot").map(({ from }) => from);
const applied = (effects: Effect[]) =>
  only(effects, "commit").flatMap(({ entries }) => entries.map(({ index }) => index));
const fetches = (effects: Effect[]) => sent(effects, "fetch").map(({ message }) => message.from.index);

// ---- the log ----

Deno.test("Log: up to its base it knows nothing but the base itself", () => {
  const log = logOf(6);
  const base = baseAt(log, 4);
  const trimmed = new Log(readerAfter(log, base), chained(log)[5], 6, base);
  equal([1, 3, 5].map((index) => trimmed.at(index)?.index), [undefined, undefined, 5]);
  equal([0, 3].map((index) => trimmed.positionAt(index)), [undefined, undefined]);
  equal(trimmed.positionAt(4), { index: 4, view: number(1), hash: base.hash });
  equal([trimmed.has(chained(log)[3]), trimmed.has(chained(log)[2])], [true, false]);
  equal(trimmed.read(4, 6, 1_000, 10), []);
  equal(trimmed.read(5, 6, 1_000, 10).map(({ index }) => index), [5, 6]);
});

Deno.test("Log: one of which all has been trimmed goes on with hashes and timestamps", () => {
  const log = logOf(6);
  const base = baseAt(log, 5);
  const trimmed = new Log(readerOf([]), undefined, 5, base);
  equal([trimmed.last.index, trimmed.last_timestamp_us], [5, 5]);
  equal(trimmed.append(log[5]).hash, chained(log)[5].hash);
  equal(trimmed.truncate(6).length, 1);
  equal(trimmed.last, { index: 5, view: number(1), hash: base.hash });
});

Deno.test("Log: trimming forgets what is in memory too", () => {
  const log = new Log(readerOf([]), undefined, 0);
  for (const entry of logOf(9)) log.append(entry);
  log.trim(baseAt(logOf(9), 4));
  equal([log.at(4), log.at(5)?.index, log.last.index], [undefined, 5, 9]);
  log.trim(baseAt(logOf(9), 9));
  equal([log.at(9), log.last.index, log.last_timestamp_us], [undefined, 9, 9]);
});

/** A replica that has everything in its log, and trims it. */
function trimmedLone(log: Entry[], base_index: number): Lone {
  const c = new Lone("c", log);
  c.step({ type: "trimmed", base: baseAt(log, base_index) });
  return c;
}

// ---- who is told ----

Deno.test("Trimmed: who asks for less is told where the log begins, and still counts as a learner", () => {
  const a = new Lone("a", logOf(9));
  a.befriend("b c");
  a.step({ type: "trimmed", base: baseAt(logOf(9), 5) });
  const ask = (index: number) => {
    const from = { index, view: zero_number, hash: new Uint8Array() };
    return a.receive("c", { kind: "fetch", from, promised: zero_number, adopt_to: 0 });
  };
  equal(sent(ask(4), "trimmed").map(({ to, message }) => [to, message.base.index]), [["c", 5]]);
  equal(a.state.learners.get("c")?.index, 4);
  equal(sent(ask(5), "chunk").map(({ message }) => message.entries.length), [4]);
});

Deno.test("Trimmed: a learner asks for a snapshot once, of the highest rank, and says that it is still there", () => {
  const d = new Lone("d");
  d.befriend("a b", { view: number(1), commit_index: 9 });
  d.befriend("c", { view: number(1), commit_index: 3 });
  const base = baseAt(logOf(9), 5);
  equal(snapshots(d.receive("a", { kind: "trimmed", base })), ["b"], "c does not have it");
  equal(snapshots(d.receive("a", { kind: "trimmed", base })), []);
  const waiting = d.pass(2_000);
  equal([fetches(waiting), snapshots(waiting)], [[0, 0], []]);
  equal(snapshots(d.step({ type: "installed" })), [], "it came to nothing");
  equal(snapshots(d.receive("a", { kind: "trimmed", base })), ["b"]);
});

Deno.test("Trimmed: who has that entry knows by it that all up to there is committed, and needs no snapshot", () => {
  const c = new Lone("c", logOf(9), 3);
  c.befriend("a", { view: number(2), commit_index: 9 });
  const effects = c.receive("a", { kind: "trimmed", base: baseAt(logOf(9), 7) });
  equal([snapshots(effects), applied(effects)], [[], [4, 5, 6, 7]]);
});

Deno.test("Trimmed: a base that is not of our history ends the process", () => {
  const c = new Lone("c", logOf(9));
  c.befriend("a", { view: number(2) });
  const base = { ...baseAt(logOf(9), 7), hash: new Uint8Array(32) };
  throws(() => c.receive("a", { kind: "trimmed", base }), InvariantError);
});

Deno.test("Trimmed: where a cluster was forced to go on, and what is committed here cannot be found there, the process ends", () => {
  const forced = [...logOf(9), viewEntry(10, view(1_000_000_000, "a", { forced: true })), command(11, 1e9)];
  const before = baseAt(forced, 9);
  const after = baseAt(forced, 11);
  const cases: [what: string, at: Lone, base: Base][] = [
    ["the log ends before it", new Lone("c", logOf(7)), after],
    ["the tail is of another history", new Lone("c", logOf(12), 7), after],
    ["the log begins after it", trimmedLone(logOf(14), 12), after],
    ["it is from before that, but no entry of ours", new Lone("c", logOf(7)), before],
  ];
  for (const [what, c, base] of cases) {
    c.befriend("a", { view: number(1_000_000_000), commit_index: 11 });
    throws(
      () => c.receive("a", { kind: "trimmed", base }),
      /forced to go on without this replica/,
      what,
    );
  }
  const fresh = new Lone("d");
  fresh.befriend("a", { view: number(1_000_000_000), commit_index: 11 });
  equal(snapshots(fresh.receive("a", { kind: "trimmed", base: after })), ["a"], "nothing is committed there");
});

Deno.test("Trimmed: a member that knows less of commits is told, and then sent what follows", () => {
  const a = new Lone("a", logOf(9));
  a.befriend("b");
  a.pass(1_000);
  ok(a.replica.role === "primary", "after the restart");
  const { sending, log } = a.state;
  a.step({ type: "trimmed", base: baseAt(logOf(9), 5) });
  const nack = { kind: "nack", number: sending!.view.number, commit_index: 3 } as const;
  sending!.progress.get("b")!.match = 0;
  const effects = a.receive("b", nack);
  equal(sent(effects, "trimmed").map(({ message }) => message.base.index), [5]);
  equal(sent(effects, "append").map(({ message }) => message.previous.index), [5]);
  equal(log.base.index, 5);
});

// ---- how much may be trimmed ----

Deno.test("Held by all: what members have committed and learners that are there have, as far as it is applied here", () => {
  const b = new Lone("b", logOf(9));
  equal(b.replica.held_by_all, 0, "a has not been heard of");
  b.heartbeat("a", { commit_index: 6 });
  equal(b.replica.held_by_all, 6);
  b.heartbeat("a", { commit_index: 20 });
  equal(b.replica.held_by_all, 9);
  const from = { index: 2, view: number(1), hash: new Uint8Array() };
  b.receive("c", { kind: "fetch", from, promised: zero_number, adopt_to: 0 });
  equal(b.replica.held_by_all, 2);
  b.step({ type: "greeted", peer: peer("c2") });
  equal(b.replica.held_by_all, 0, "a learner that was restarted may have less than it had");
  b.receive("c2", { kind: "fetch", from, promised: zero_number, adopt_to: 0 });
  equal(b.replica.held_by_all, 2);
  b.heartbeat("a2");
  equal(b.replica.held_by_all, 0, "a restarted one may know less");
  b.befriend("a2", { commit_index: 8, active: false });
  b.pass(11_000);
  equal(b.replica.held_by_all, 8, "a learner that says nothing is not waited for");
});

// ---- a snapshot is here ----

Deno.test("Installed: whoever appends to us and began after what we lacked hears from where to go on", () => {
  const log = [...logOf(5), viewEntry(6, view(2, "a b c"))];
  const c = new Lone("c", logOf(3));
  c.befriend("a", { active: false });
  const base = baseAt(log, 5);
  const { view: of, hash } = chained(log)[4];
  c.receive("a", { kind: "trimmed", base });
  const previous = { index: 5, view: of, hash };
  const append: Append = {
    kind: "append",
    number: number(2),
    previous,
    entries: [log[5]],
    commit_index: 5,
  };
  equal(sent(c.receive("a", append), "nack").map(({ message }) => message.commit_index), [3]);
  const nacks = sent(c.step({ type: "installed", base }), "nack");
  equal(nacks.map(({ to, message }) => [to, message.number, message.commit_index]), [["a", number(2), 5]]);
  c.receive("a", append);
  equal(sent(c.step({ type: "installed" }), "nack"), [], "it goes on already");
});

Deno.test("Installed: the log begins there, its view is known, and what follows is asked for at once", () => {
  const log = [...logOf(5), viewEntry(6, view(2, "a b")), command(7, 2), command(8, 2)];
  const c = new Lone("c", logOf(3));
  c.befriend("a", { view: number(2), commit_index: 8 });
  const base = baseAt(log, 7);
  c.receive("a", { kind: "trimmed", base });
  equal(c.replica.cutBy(base), []);
  const effects = c.step({ type: "installed", base });
  equal([fetches(effects), applied(effects)], [[7], []]);
  const { commit_index, durable_index, applied_index, committed } = c.state;
  equal([commit_index, durable_index, applied_index], [7, 7, 7]);
  equal(committed, view(2, "a b"));
  const previous = c.state.log.last;
  const chunk = { kind: "chunk", previous, entries: log.slice(7), commit_index: 8, adopted: false } as const;
  equal(applied(c.receive("a", chunk)), [8]);
});

Deno.test("Installed: an uncommitted tail is cut, and told before; what the snapshot does not reach stays", () => {
  const c = new Lone("c", logOf(6), 3);
  const other = [...logOf(4), ...[5, 6, 7].map((index) => command(index, 2))];
  equal(c.replica.cutBy(baseAt(other, 7))?.map(({ index }) => index), [4, 5, 6]);
  equal(c.replica.cutBy(baseAt(other, 6))?.map(({ index }) => index), [4, 5, 6], "another entry 6");
  equal(c.replica.cutBy(baseAt(logOf(6), 5)), []);
  equal(c.replica.cutBy(baseAt(logOf(6), 3)), undefined, "nothing new");
  throws(() => c.replica.cutBy(baseAt([first, command(2, 1), command(3, 2)], 3)), InvariantError);
  equal(applied(c.step({ type: "installed", base: baseAt(logOf(6), 5) })), []);
  equal([c.state.log.last.index, c.state.commit_index, c.state.log.base.index], [6, 5, 0]);
});

// ---- start ----

Deno.test("Restart: the view is known though its entry has been trimmed", () => {
  const { replica, base } = restarted("b2", logOf(9), 5, 9);
  equal([replica.role, replica.state.committed, replica.state.log.base.index], [
    "recovering",
    view(1, "a b"),
    5,
  ]);
  equal(base.index, 5);
  equal(restarted("b", logOf(9), 9, 9).replica.state.log.last.index, 9);
});

Deno.test("Rebuild: with tables behind the log's base it applies and proposes nothing, and its promise says that it leaves", () => {
  const { replica, step, base } = restarted("a", logOf(9), 5, 3);
  ok(replica.state.rebuilding);
  equal(applied(step({ type: "tick" })), []);
  const b = peer("b");
  const said = { suspects: [], excludable: [], active: false, leaving: false };
  const heard = [
    ...step({ type: "connected", peer: b }),
    ...step({
      type: "received",
      from: b,
      message: { kind: "heartbeat", sequence: 1, view: number(1), commit_index: 9, ...said },
    }),
  ];
  equal(sent(heard, "heartbeat").map(({ message }) => message.leaving), [true]);
  for (let at = 50_000; at < 53_000; at += 20) equal(sent(step({ type: "tick" }, at), "prepare"), []);
  step({ type: "received", from: b, message: { kind: "prepare", number: number(2, "b") } });
  const promised = step({ type: "persisted", ticket: 1 });
  equal(sent(promised, "promised").map(({ message }) => [message.leaving, message.last.index]), [[true, 9]]);

  // The others go on, and it rebuilds from them: what its log has beyond is applied at once.
  const active = { kind: "heartbeat", sequence: 2, view: number(2, "b"), commit_index: 10 } as const;
  const greeted = step({ type: "received", from: b, message: { ...active, ...said, active: true } }, 54_000);
  const later = step({ type: "tick" }, 54_200);
  equal(snapshots([...greeted, ...later]), []);
  const echo = {
    kind: "echo",
    sequence: replica.state.detector.nextSequence({ mono_ms: 54_200, wall_ms: 0, random: 0 }),
    grants: true,
  } as const;
  step({ type: "received", from: b, message: echo }, 54_200);
  step({ type: "tick" }, 54_220);
  equal(snapshots(step({ type: "tick" }, 54_500)), ["b"]);
  const snapshot = baseAt(logOf(9), 7);
  equal(replica.cutBy(base)?.length, 0);
  equal(applied(step({ type: "installed", base: snapshot }, 54_600)), [8, 9]);
  ok(!replica.state.rebuilding);
});

Deno.test("Rebuild: where nobody else may propose it proposes a view of the others, if one of them stays", () => {
  for (const leaving of [false, true]) {
    const { replica, step } = restarted("a2", logOf(9), 5, 3);
    const b = peer("b");
    step({ type: "connected", peer: b });
    const sequence = replica.state.detector.nextSequence({ mono_ms: 50_000, wall_ms: 0, random: 0 });
    step({ type: "received", from: b, message: { kind: "echo", sequence, grants: false } });
    const said = { view: number(1), commit_index: 9, suspects: [], excludable: [], active: false, leaving };
    const heard = step({ type: "received", from: b, message: { kind: "heartbeat", sequence: 1, ...said } });
    equal(sent(heard, "prepare").length, leaving ? 0 : 1);
    if (leaving) continue;
    step({ type: "persisted", ticket: 1 });
    const promised = {
      kind: "promised" as const,
      number: replica.state.promised,
      excludable: [],
      commit_index: 9,
      committed_view: encodeView(view(1, "a b")),
      later_views: [],
      last: replica.state.log.last,
    };
    // It has begun to leave meanwhile: then nobody would be left who could lead.
    step({ type: "received", from: b, message: { ...promised, leaving: true } });
    equal([replica.state.proposal, replica.state.sending], [undefined, undefined]);
    const again = step({ type: "tick" }, 50_400);
    equal(sent(again, "prepare").length, 1);
    step({ type: "persisted", ticket: 2 }, 50_400);
    const answer = { ...promised, number: replica.state.promised, leaving: false };
    step({ type: "received", from: b, message: answer }, 50_400);
    equal(replica.state.latest?.members.map(({ id }) => id), [b.id]);
  }
});

Deno.test("Rebuild: with tables ahead of its log too, whose end has been lost", () => {
  equal([4, 5, 9, 10].map((applied_index) => needsRebuild(applied_index, 5, 9)), [true, false, false, true]);
  const { replica, step } = restarted("a2", logOf(9), 5, 12);
  ok(replica.state.rebuilding);
  equal([replica.state.commit_index, applied(step({ type: "tick" }))], [9, []]);
  equal(replica.cutBy(baseAt(logOf(20), 11)), []);
  step({ type: "installed", base: baseAt(logOf(20), 11) });
  equal([replica.state.rebuilding, replica.state.applied_index, replica.state.log.last.index], [
    false,
    11,
    11,
  ]);
});
