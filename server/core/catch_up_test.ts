import { deepStrictEqual as equal, ok, throws } from "node:assert/strict";
import { max_members } from "./bounds.ts";
import { InvariantError, origin } from "./log.ts";
import { chained, command, Lone, number, only, sent, view, viewEntry } from "./test_replicas.ts";
import type { Chunk, Effect, Entry, Fetch } from "./types.ts";
import { kind_view } from "./types.ts";
import { decodeView, zero_number } from "./view.ts";

const first = viewEntry(1, view(1, "a b"));

/** The entries of a log after the first `previous`, as a peer answers a Fetch. */
function chunk(log: Entry[], previous: number, more: Partial<Chunk> = {}): Chunk {
  const position = chained(log)[previous - 1] ?? origin;
  const entries = log.slice(previous);
  return { kind: "chunk", previous: position, entries, commit_index: log.length, adopted: false, ...more };
}

const fetch = (index: number, more: Partial<Fetch> = {}): Fetch => ({
  kind: "fetch",
  from: { index, view: zero_number, hash: origin.hash },
  promised: zero_number,
  adopt_to: 0,
  ...more,
});
const fetches = (effects: Effect[]) =>
  sent(effects, "fetch").map(({ to, message }) => `${message.from.index} from ${to}`);
const admitted = (effects: Effect[]) =>
  only(effects, "persist").flatMap(({ entries }) => entries).filter(({ kind }) => kind === kind_view)
    .flatMap(({ payload }) => decodeView(payload).members.map(({ incarnation }) => incarnation)).join(" ");

// ---- who fetches, and from whom ----

Deno.test("Learner: it asks one that is active for what follows its commit index, and tells what it has promised", () => {
  const c = new Lone("c", [], 0, number(4, "c"));
  equal(
    fetches(c.befriend("b", { view: number(1), active: false })),
    [],
    "another learner has nothing to give",
  );
  const effects = c.befriend("a", { view: number(1) });
  equal(fetches(effects), ["0 from a"]);
  equal(sent(effects, "fetch")[0].message.promised, number(4, "c"));
  equal(c.replica.role, "learner");
});

Deno.test("Learner: it asks one that is in the latest view, and of those the primary, which can admit it", () => {
  const c = new Lone("c", [first]);
  equal(fetches(c.befriend("b", { view: number(1) })), ["1 from b"]);
  c.befriend("a", { view: number(1) });
  equal(fetches(c.pass(500)), ["1 from a"], "the same view");
  c.befriend("b", { view: number(2, "b") });
  equal(fetches(c.pass(500)), ["1 from b"]);
});

Deno.test("Learner: it goes on asking, so that the primary sees that it is there", () => {
  const c = new Lone("c", [first]);
  c.befriend("a");
  c.receive("a", chunk([first], 1));
  const asked = c.pass(40);
  equal(fetches(asked), ["1 from a"]);
  equal(fetches(c.pass(380)), [], "a lost question is waited for");
  equal(fetches(c.pass(20)), ["1 from a"]);
});

Deno.test("Catch up: a chunk is taken, applied and made durable; the next is asked for at once", () => {
  const c = new Lone("c");
  c.befriend("a", { view: number(1) });
  c.fsync = false;
  const log = [first, command(2, 1), command(3, 1)];
  const effects = c.receive("a", chunk(log.slice(0, 2), 0, { commit_index: 9 }));
  equal([fetches(effects), only(effects, "commit")], [[], []]);
  const durable = c.sync();
  equal(only(durable, "commit").flatMap(({ entries }) => entries.map(({ index }) => index)), [1, 2]);
  equal(fetches(durable), ["2 from a"]);
  equal(c.state.committed, view(1, "a b"));
});

Deno.test("Catch up: one question is under way at a time", () => {
  const log = [first, command(2, 1), command(3, 1), command(4, 1)];
  const c = new Lone("c");
  c.befriend("a", { view: number(1), commit_index: 4 });
  c.fsync = false;
  equal(fetches(c.receive("a", chunk(log.slice(0, 2), 0))), []);
  equal(fetches(c.pass(50)), ["2 from a"], "a heartbeat came before the write has ended");
  equal(fetches(c.sync()), [], "its end does not ask once more");
  equal(fetches(c.receive("a", chunk(log, 2))), []);
  equal(fetches(c.sync()), ["4 from a"]);
});

Deno.test("Catch up: a member that hears of a later view, and is not told more, asks its sender for the log", () => {
  const b = new Lone("b", [viewEntry(1, view(1, "a b c"))]);
  b.befriend("a c");
  equal(fetches(b.befriend("c", { view: number(2, "c") })), []);
  equal(fetches(b.pass(140)), []);
  equal(fetches(b.pass(20)), ["1 from c"], "150 ms are given to be told");
});

Deno.test("Catch up: a member that is told in time does not ask", () => {
  const log = [viewEntry(1, view(1, "a b c")), viewEntry(2, view(2, "a b c"))];
  const b = new Lone("b", log.slice(0, 1));
  b.befriend("a c", { view: number(2) });
  b.pass(100);
  b.receive("a", {
    kind: "append",
    number: number(2),
    previous: chained(log)[0],
    entries: log.slice(1),
    commit_index: 2,
  });
  equal(fetches(b.pass(1_000)), []);
});

Deno.test("Catch up: a replica that was left out sees it and becomes a learner; what it had more is cut, and saved", () => {
  const old = viewEntry(1, view(1, "a b c"));
  const c = new Lone("c", [old, command(2, 1), command(3, 1)], 1);
  c.befriend("a", { view: number(2) });
  c.pass(200);
  const log = [old, command(2, 1), viewEntry(3, view(2, "a b")), command(4, 2)];
  const effects = c.receive("a", chunk(log, 1));
  equal(only(effects, "persist")[0].cut, chained([old, command(2, 1), command(3, 1)]).slice(2));
  equal([c.replica.role, c.state.commit_index, c.replica.leader?.id], ["learner", 4, "a"]);
  equal(c.disk.entries.map(({ hash }) => hash), chained(log).map(({ hash }) => hash));
});

// ---- what is answered, and what is taken ----

Deno.test("Fetch: committed entries are given, and a proposer that adopts is given the others too", () => {
  const b = new Lone("b", [first, command(2, 1), command(3, 1)], 2);
  b.connect("a");
  const given = (message: Fetch) =>
    sent(b.receive("a", message), "chunk").map(({ to, message }) => [
      to,
      message.previous.index,
      message.entries.map(({ index }) => index),
      message.commit_index,
      message.adopted,
    ]);
  equal(given(fetch(0)), [["a", 0, [1, 2], 2, false]]);
  equal(given(fetch(2)), [["a", 2, [], 2, false]]);
  equal(given(fetch(1, { adopt_to: 3 })), [["a", 1, [2, 3], 2, true]]);
  equal(given(fetch(3)), [["a", 2, [], 2, false]], "who has more committed compares histories at our end");
  equal(given(fetch(4, { adopt_to: 3 })), []);
});

Deno.test("Fetch: an answer is bounded", () => {
  const log = [first, ...Array.from({ length: 2_000 }, (_, at) => command(at + 2, 1))];
  const b = new Lone("b", log);
  b.connect("c");
  equal(sent(b.receive("c", fetch(0)), "chunk")[0].message.entries.length, 1_024);
});

Deno.test("Chunk: one of the history that was left by force is dropped where the forced one is known already", () => {
  const forced = [first, viewEntry(2, view(1_000_000_000, "d"))];
  const c = new Lone("c", forced, 2);
  const left = [first, command(2, 1), command(3, 1)];
  c.receive("a", chunk(left, 1));
  c.receive("a", chunk(left, 2));
  equal([c.state.log.last.index, c.state.commit_index], [2, 2]);
});

Deno.test("Append: after an entry of a forced history where another is committed here, it stops the process", () => {
  const c = new Lone("c", [first, command(2, 1)], 2);
  const after = viewEntry(2, view(1_000_000_000, "d"));
  const entries = [command(3, 1_000_000_000)];
  const [, previous] = chained([first, after]);
  const append = {
    kind: "append",
    number: number(1_000_000_000, "d"),
    previous,
    entries,
    commit_index: 3,
  } as const;
  throws(
    () => c.receive("d", append),
    (error) => error instanceof InvariantError && /forced to go on without this replica/.test(error.message),
  );
});

Deno.test("Chunk: one of a forced history that comes after another peer's, which it lacks, says that it was forced", () => {
  const log = [first, command(2, 1)];
  const c = new Lone("c", log, 2);
  const forced = [first, viewEntry(2, view(1_000_000_000, "d"))];
  throws(
    () => c.receive("d", chunk(forced, 1)),
    (error) => error instanceof InvariantError && /forced to go on without this replica/.test(error.message),
  );
});

Deno.test("Chunk: a history that differs from what is committed here stops the process", () => {
  const c = new Lone("c", [first, command(2, 1)]);
  c.befriend("a");
  const other = [first, command(2, 1, "other"), command(3, 1)];
  throws(() => c.receive("a", chunk(other, 2)), InvariantError, "same view, other hash");
  throws(() => c.receive("a", chunk([first, command(2, 2), command(3, 2)], 2)), InvariantError);
  equal(c.state.log.last.index, 2);
});

Deno.test("Chunk: what does not follow the commit index is not taken", () => {
  const log = [first, command(2, 1), command(3, 1)];
  const c = new Lone("c", log.slice(0, 2), 1);
  c.befriend("a");
  c.receive("a", chunk(log, 2));
  equal([c.state.log.last.index, c.state.commit_index], [2, 1]);
});

Deno.test("Chunk: nothing beyond what the sender knows to be committed is committed here", () => {
  const log = [first, command(2, 1), command(3, 1)];
  const c = new Lone("c");
  c.befriend("a", { view: number(1) });
  c.receive("a", chunk(log, 0, { commit_index: 2 }));
  equal(c.state.commit_index, 2);
});

// ---- who is admitted ----

/** a, the primary of {a, b}, with 5 entries. */
function primary(names = "a b"): Lone {
  const log = [viewEntry(1, view(1, names)), ...[2, 3, 4, 5].map((index) => command(index, 1))];
  const a = new Lone("a", log);
  a.befriend(names.slice(2));
  a.pass(100);
  ok(a.state.leading);
  return a;
}
const learner = { active: false, view: zero_number };

Deno.test("Join: one that began with nothing is admitted when it has caught up", () => {
  const a = primary();
  a.befriend("c", learner);
  equal(admitted(a.receive("c", fetch(0))), "a1 b1 c1", "1,024 entries are one round trip");
});

Deno.test("Join: one that is further behind is not admitted yet", () => {
  const a = primary();
  a.befriend("c", learner);
  a.propose(...Array.from({ length: 1_024 }, () => "x"));
  for (const [index, more] of [[0, ""], [4, ""], [5, "a1 b1 c1"]] as const) {
    equal(admitted(a.receive("c", fetch(index))), more, `at ${index}`);
  }
});

Deno.test("Return: one that had data is admitted only after it has been reachable for 3 × exclude", () => {
  const a = primary();
  a.befriend("c", learner);
  for (let waited_ms = 0; waited_ms < 3_000; waited_ms += 100) {
    equal(admitted([...a.receive("c", fetch(5)), ...a.pass(100)]), waited_ms < 2_900 ? "" : "a1 b1 c1");
  }
});

Deno.test("Return: a stream that broke on the way begins the wait anew, and so does a restart", () => {
  const a = primary();
  a.befriend("c", learner);
  a.pass(2_900);
  a.disconnect("c");
  a.befriend("c", learner);
  equal(admitted([...a.pass(2_900), ...a.receive("c", fetch(5))]), "");
  a.silence("c");
  a.befriend("c2", learner);
  equal(admitted([...a.pass(2_900), ...a.receive("c2", fetch(5))]), "");
  equal(admitted(a.pass(120)), "a1 b1 c2");
});

Deno.test("Admission: not while a member is suspected, or a change is under way, or the learner leaves", () => {
  const busy: ((a: Lone) => void)[] = [
    (a) => a.disconnect("b"),
    (a) => a.receive("b", { kind: "refuse", refused: number(1), promised: number(3, "b") }),
    (a) => a.befriend("c", { ...learner, leaving: true }),
    (a) => a.disconnect("c"),
    (a) => a.silence("c"),
    (a) => a.befriend("c2", learner),
    (a) => a.step({ type: "leave" }),
  ];
  for (const [at, cause] of busy.entries()) {
    const a = primary();
    a.befriend("c", learner);
    a.state.learners.set("c", {
      incarnation: "c1",
      fresh: true,
      index: 5,
      promised: zero_number,
      asked_ms: at === 4 ? a.mono_ms - 401 : a.mono_ms,
    });
    cause(a);
    equal(admitted(a.step({ type: "tick" })), "", `cause ${at}`);
  }
});

Deno.test("Admission: not one that has, where the cluster was forced, something else", () => {
  const forced = number(1_000_000_000, "a");
  const a = new Lone("a", [viewEntry(1, view(1, "a")), viewEntry(2, view(1_000_000_000, "a"))]);
  a.step({ type: "tick" });
  a.befriend("c");
  a.pass(3_200);
  equal(a.state.leading, true);
  equal(admitted(a.receive("c", fetch(2))), "");
  equal(admitted(a.receive("c", fetch(2, { from: { index: 2, view: forced, hash: origin.hash } }))), "a1 c1");
});

Deno.test("Admission: one at a time", () => {
  const a = primary();
  a.befriend("c d", learner);
  equal(admitted(a.receive("c", fetch(0))), "a1 b1 c1");
  equal(admitted(a.receive("d", fetch(0))), "");
});

Deno.test("Admission: no two members at one address", () => {
  const a = new Lone("a", [first]);
  a.befriend("b", {}, false); // or the greeting at its address would prove that it has crashed
  const twin = { id: "x", address: "localhost:5002", incarnation: "x1" };
  const [{ message: beat }] = sent(a.step({ type: "connected", peer: twin }), "heartbeat");
  const echo = { kind: "echo", sequence: beat.sequence, grants: true } as const;
  a.step({ type: "received", from: twin, message: echo });
  equal(admitted(a.step({ type: "received", from: twin, message: fetch(0) })), "");
});

Deno.test("Admission: no more members than the bound", () => {
  const full = primary("a b c d e f g h i");
  equal(full.state.committed!.members.length, max_members);
  full.befriend("j", learner);
  equal(admitted(full.receive("j", fetch(0))), "");
});

Deno.test("Admission: only the primary admits", () => {
  const b = new Lone("b", [first]);
  b.befriend("a");
  b.befriend("c", learner);
  equal(admitted(b.receive("c", fetch(1))), "");
});
