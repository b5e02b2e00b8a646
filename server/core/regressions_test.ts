/** Faults that were found once, each as the shortest way to show it. */
import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { Log } from "./log.ts";
import { Detector } from "./detector.ts";
import {
  chained,
  command,
  Lone,
  number,
  peer,
  readerOf,
  sent,
  threeReplicas,
  view,
  viewEntry,
} from "./test_replicas.ts";

Deno.test("read: what is in memory is never read from the disk, which may still hold what was cut", () => {
  const disk = chained(Array.from({ length: 1_100 }, (_, at) => command(at + 1, 1)));
  const log = new Log(readerOf(disk), disk[1_099], 100); // memory holds 101 to 1,100
  log.truncate(102);
  log.append(command(102, 2)); // not written yet
  const read = log.read(100, 102, 1_000_000, 100);
  ok(read.length > 0);
  equal(
    read.map(({ index, view }) => [index, view.counter]),
    [[100, 1], [101, 1], [102, 2]].slice(0, read.length),
  );
});

Deno.test("Return: one that was silent, without its stream breaking, waits for 3 × exclude too", () => {
  const cluster = threeReplicas();
  cluster.pause("c");
  cluster.run(4_000);
  cluster.resume("c");
  cluster.run(2_000);
  equal(cluster.roles, "a primary, b backup, c learner", cluster.notes.join("\n"));
});

Deno.test("Rule 3: a batch below the current view is refused, though nothing so high was promised", () => {
  // c was left out of view 5, and came by it as a learner.
  const log = [viewEntry(1, view(1, "a b c")), viewEntry(2, view(5, "b d"))];
  const c = new Lone("c", log, 2, number(1));
  c.connect("a", "b");
  const effects = c.receive("a", {
    kind: "append",
    number: number(1),
    previous: chained(log)[0],
    entries: [command(2, 1)],
    commit_index: 1,
  });
  equal(sent(effects, "ack"), [], "it does not have that entry 2");
  equal(sent(effects, "refuse").length, 1);
});

Deno.test("Suspicion: after our own stall, an echo that is older than a lease proves nothing either", () => {
  const clock = { mono_ms: 10_000, wall_ms: 10_000, random: 0 };
  const detector = new Detector(clock, 1_000);
  detector.connected(peer("b"), clock);
  const sequence = detector.nextSequence(clock);
  const later = { ...clock, mono_ms: 15_000, wall_ms: 15_000 }; // no tick in between
  detector.echoed(peer("b"), { kind: "echo", sequence, grants: true }, later);
  ok(detector.isSuspected("b"));
});

Deno.test("the link between two backups fails: one of them is left out (so that a kill of the primary is survived)", () => {
  const cluster = threeReplicas();
  cluster.cut("b", "c");
  cluster.run(4_000);
  equal(
    cluster.replica("a").state.committed!.members.map(({ id }) => id),
    ["a", "b"],
    cluster.notes.join("\n"),
  );
});
Deno.test("… and then the primary is killed: one goes on", () => {
  const cluster = threeReplicas();
  cluster.cut("b", "c");
  cluster.run(4_000);
  cluster.kill("a");
  cluster.run(5_000);
  ok(
    ["b", "c"].some((name) => cluster.replica(name).role === "primary"),
    cluster.roles + "\n" + cluster.notes.join("\n"),
  );
});
