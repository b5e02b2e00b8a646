import { deepStrictEqual as equal, match, ok, throws } from "node:assert/strict";
import { InvariantError } from "./log.ts";
import { forcedView, isRemoved } from "./membership.ts";
import { Cluster, command, Disk, Lone, number, only, peer, sent, view, viewEntry } from "./test_replicas.ts";
import type { Effect } from "./types.ts";
import { decodeView, eraOf } from "./view.ts";

const founding = { policy: "survivors", exclude_ms: 1_000 } as const;

/** a founds a cluster, and the others join it. */
function cluster(...joining: string[]): Cluster {
  const cluster = new Cluster();
  cluster.start("a", founding);
  cluster.run(100);
  for (const name of joining) {
    cluster.start(name);
    cluster.run(500);
  }
  cluster.propose("a", "before");
  cluster.run(20);
  return cluster;
}

const target = (name: string) => ({ id: name, address: peer(name).address });
const members = (cluster: Cluster, name: string) =>
  cluster.replica(name).state.committed!.members.map(({ id }) => id).join(" ");

/** An operator wants this one out. */
function remove(cluster: Cluster, at: string, name: string): void {
  cluster.input(at, { type: "remove", target: target(name), timeout_ms: 5_000 });
}

// ---- removing ----

Deno.test("Remove: a live member is out for good: it is told, and it is not admitted again", () => {
  const three = cluster("b", "c");
  remove(three, "a", "c");
  three.run(100);
  equal([members(three, "a"), members(three, "b")], ["a b", "a b"]);
  ok(three.notes.some((note) => / c This replica has been removed from the cluster for good\./.test(note)));
  three.run(5_000);
  equal(three.roles, "a primary, b backup, c learner");
  ok(isRemoved(three.replica("c").state.committed, "c"));
  three.kill("a");
  three.run(300);
  three.start("a");
  three.run(5_000);
  equal(members(three, "b"), "a b", "whoever is primary then");
  equal(decodeView(three.nodes.get("b")!.disk.entries.findLast(({ kind }) => kind === 1)!.payload).removed, [
    target("c"),
  ]);
});

Deno.test("Remove: one that is not there learns it when it comes back", () => {
  const three = cluster("b", "c");
  three.kill("c");
  three.run(300);
  equal(members(three, "a"), "a b");
  remove(three, "a", "c");
  three.run(100);
  ok(isRemoved(three.replica("b").state.committed, "c"));
  three.notes.length = 0;
  three.start("c");
  three.run(5_000);
  ok(
    three.notes.some((note) => / c This replica has been removed from the cluster/.test(note)),
    three.notes.join("\n"),
  );
  equal(members(three, "a"), "a b");
  // And again, when somebody is there to go on without it: else its promise might be needed.
  three.kill("c");
  three.notes.length = 0;
  for (const name of ["a", "b"]) three.kill(name);
  three.start("c");
  three.run(3_000);
  ok(!three.notes.some((note) => / c This replica has been removed from the cluster/.test(note)));
  for (const name of ["a", "b"]) three.start(name);
  three.run(3_000);
  ok(three.notes.some((note) => / c This replica has been removed from the cluster/.test(note)));
});

Deno.test("Remove: the primary removes itself by a hand-over", () => {
  const three = cluster("b", "c");
  remove(three, "a", "a");
  three.run(100);
  equal(members(three, "b"), "b c");
  ok(three.replica("b").state.leading);
  ok(three.notes.some((note) => / a This replica has been removed from the cluster/.test(note)));
});

Deno.test("Remove: without a quorum nothing happens, and a wish that was given up never comes true", () => {
  const two = cluster("b");
  two.cut("a", "b");
  two.input("b", { type: "remove", target: target("a"), timeout_ms: 1_000 });
  two.run(1_500);
  two.heal();
  two.run(5_000);
  equal(two.roles, "a primary, b backup");
  equal(two.replica("a").state.committed!.removed, undefined);
});

Deno.test("Remove: the last one is not removed, whatever is asked", () => {
  const a = new Lone("a", [viewEntry(1, view(1, "a"))]);
  a.pass(100);
  a.step({ type: "remove", target: target("a"), timeout_ms: 1_000 });
  a.pass(2_000);
  equal([a.state.leading, a.state.committed!.removed], [true, undefined]);
});

// ---- forcing ----

/** What `recover` does to the disk of a replica that does not run. */
function force(disk: Disk, name: string) {
  const forced = forcedView(disk.restored(), peer(`${name}-forced`), 1_700_000_000_000)!;
  disk.entries.push(forced.entry);
  disk.hard_state = forced.hard_state;
  return forced;
}

Deno.test("Force: a view of this replica alone, above all it has seen, after everything in its log", () => {
  const log = [viewEntry(1, view(1, "a b c")), command(2, 1), command(3, 1), viewEntry(4, view(2, "b c"))];
  const c = new Lone("c", log, 2, number(7, "b"));
  const { entry, hard_state, lost, kept, was_member, last } = forcedView(c.disk.restored(), peer("c9"), 0)!;
  equal([entry.index, kept, was_member, last.number.counter], [5, 2, true, 2]);
  equal(lost.map(({ address }) => address), ["localhost:5001", "localhost:5002"]);
  equal(hard_state, { promised: entry.view, commit_index: 5 });
  const forced = decodeView(entry.payload);
  equal([eraOf(forced.number), forced.forced, forced.members], [1, true, [peer("c9")]]);
});

Deno.test("Force: there must be somebody to declare lost, and a log", () => {
  equal(forcedView(new Lone("a", [viewEntry(1, view(1, "a"))]).disk.restored(), peer("a9"), 0), undefined);
  equal(forcedView(new Disk().restored(), peer("a9"), 0), undefined);
});

Deno.test("Force: it goes on alone with all it had, and a lost one whose history fits comes back", () => {
  const three = cluster("b", "c");
  for (const name of ["a", "b", "c"]) three.kill(name);
  force(three.nodes.get("c")!.disk, "c");
  three.start("c");
  three.run(100);
  equal([three.roles, three.commands("c")], ["a down, b down, c primary", ["before"]]);
  three.propose("c", "alone");
  three.run(20);
  ok(three.acknowledged.has("alone"));
  for (const name of ["a", "b"]) three.start(name);
  three.run(10_000);
  equal(three.roles, "a primary, b backup, c backup", three.notes.join("\n"));
  equal(three.commands("a"), ["before", "alone"]);
  equal(three.replica("a").state.committed!.forced, undefined);
});

/** c is left out, a and b commit `theirs`, all stop, and c is forced and commits more than they have, or less. */
function split(more: number): Cluster {
  const three = cluster("b", "c");
  three.kill("c");
  three.run(300);
  for (let at = 0; at < 10; at++) three.propose("a", `theirs ${at}`);
  three.run(100);
  for (const name of ["a", "b"]) three.kill(name);
  force(three.nodes.get("c")!.disk, "c");
  three.history.length = three.nodes.get("c")!.disk.applied.length;
  three.start("c");
  three.run(100);
  for (let at = 0; at < more; at++) three.propose("c", `ours ${at}`);
  three.run(100);
  equal(three.replica("c").role, "primary");
  return three;
}

for (const [more, what] of [[0, "shorter"], [30, "longer"]] as const) {
  Deno.test(`Force: one that returns with committed entries that a ${what} forced history lacks stops, and loses none`, () => {
    const three = split(more);
    const disk = three.nodes.get("b")!.disk;
    const before = disk.entries.length;
    throws(
      () => {
        three.start("b");
        three.run(5_000);
      },
      (error: Error) => {
        ok(error instanceof InvariantError, `${error.stack}`);
        match(error.message, /forced to go on without this replica/);
        match(error.remedy!, /chat\.db.*move that directory away and join again/);
        return true;
      },
    );
    equal(disk.entries.length, before);
    three.kill("b");
    three.run(5_000);
    equal(three.replica("c").role, "primary", "undisturbed");
  });
}

Deno.test("Force: who has heard of it decides nothing any more in the views before it", () => {
  const a = new Lone("a", [viewEntry(1, view(1, "a b c", { policy: "majority" }))], 1, number(1));
  a.befriend("b", { excludable: ["c"] });
  a.receive("b", { kind: "refuse", refused: number(1), promised: number(1_000_000_000, "c") });
  equal(prepares(a.pass(5_000)), []);
});

const prepares = (effects: Effect[]) => sent(effects, "prepare").map(({ message }) => message.number.counter);

// ---- founding ----

Deno.test("Found: with others beside it; before all have the view, there is no command, and it is stuck without them", () => {
  const three = new Cluster();
  for (const name of ["a", "b", "c"]) three.start(name);
  three.run(500);
  equal(three.roles, "a learner, b learner, c learner");
  three.pause("c");
  const others = ["b", "c"].map((name) => three.replica(name).state.me);
  three.input("a", { type: "found", ...founding, others });
  three.run(100);
  ok(!three.replica("a").state.leading);
  three.resume("c");
  three.run(100);
  equal(three.roles, "a primary, b backup, c backup");
  equal(three.nodes.get("c")!.disk.entries.map(({ payload }) => decodeView(payload).members.length), [1, 3]);
});

Deno.test("Found: a founder that was killed before the others knew goes on with it, and founds nothing else", () => {
  const three = new Cluster();
  for (const name of ["a", "b", "c"]) three.start(name);
  three.run(500);
  for (const name of ["b", "c"]) three.cut("a", name);
  const others = ["b", "c"].map((name) => three.replica(name).state.me);
  three.input("a", { type: "found", ...founding, others });
  three.run(10);
  three.kill("a");
  three.heal();
  three.start("a");
  three.input("a", { type: "found", ...founding, others: [] });
  three.run(1_000);
  equal(three.roles, "a primary, b backup, c backup", three.notes.join("\n"));
});

Deno.test("Found: the first view is committed by being durable, even if that was not saved", () => {
  const a = new Lone("a", [viewEntry(1, view(1, "a"))], 0);
  equal(only(a.pass(100), "role").length > 0, true);
  equal([a.state.leading, a.replica.role], [true, "primary"]);
});
