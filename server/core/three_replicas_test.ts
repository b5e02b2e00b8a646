import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { Cluster, threeReplicas } from "./test_replicas.ts";

/** a founds a cluster, b and c join it; commands `1` to `10` are written. */
function three(): Cluster {
  const cluster = threeReplicas();
  for (let at = 1; at <= 10; at++) {
    cluster.propose("a", `${at}`);
    cluster.run(1);
  }
  cluster.run(20);
  equal(cluster.roles, "a primary, b backup, c backup", cluster.notes.join("\n"));
  return cluster;
}

/** All three have the same log, with everything that was acknowledged, once; and these commands were. */
function sameEverywhere(cluster: Cluster, ...acknowledged: string[]): void {
  const commands = cluster.commands("a");
  for (const text of acknowledged) ok(cluster.acknowledged.has(text), `${text} was not acknowledged`);
  for (const text of cluster.acknowledged.keys()) {
    equal(commands.filter((command) => command === text), [text], cluster.notes.join("\n"));
  }
  const hashes = (name: string) => cluster.nodes.get(name)!.disk.entries.map((entry) => entry.hash);
  for (const name of ["a", "b", "c"]) {
    equal(cluster.commands(name), commands);
    equal(hashes(name), cluster.history.map((entry) => entry.hash));
  }
}

/** Writes at this replica and expects it to be acknowledged within so many ms. Returns after how many it was. */
function write(cluster: Cluster, name: string, text: string, within_ms = 20): number {
  const from_ms = cluster.now_ms;
  cluster.propose(name, text);
  cluster.run(within_ms);
  ok(cluster.acknowledged.has(text), `${text} was not acknowledged:\n${cluster.notes.join("\n")}`);
  return cluster.acknowledged.get(text)! - from_ms;
}

Deno.test("three replicas: found, join, join, write: all have the same log", () => {
  const cluster = three();
  sameEverywhere(cluster, "1", "10");
  equal(write(cluster, "a", "one"), 3, "there, fsync, back");
  ok(cluster.replica("a").readable);
});

Deno.test("three replicas: the primary is killed, then the second: the third goes on, and both come back", () => {
  const cluster = three();
  cluster.propose("a", "in flight");
  cluster.kill("a");
  ok(!cluster.acknowledged.has("in flight"), "its client does not know");
  cluster.run(30);
  equal(cluster.roles, "a down, b primary, c backup");
  write(cluster, "b", "by two");
  cluster.kill("b");
  cluster.run(30);
  equal(cluster.roles, "a down, b down, c primary");
  write(cluster, "c", "alone");
  equal(cluster.commands("c").slice(10), ["in flight", "by two", "alone"]);

  cluster.start("a");
  cluster.run(2_900);
  equal(cluster.roles, "a learner, b down, c primary", "a returning replica waits for 3 × exclude");
  cluster.run(300);
  equal(cluster.roles, "a primary, b down, c backup", "leadership moves back");
  cluster.start("b");
  cluster.run(3_200);
  equal(cluster.roles, "a primary, b backup, c backup");
  write(cluster, "a", "by all");
  sameEverywhere(cluster, "by two", "alone", "by all");
});

Deno.test("three replicas: two are killed at once, the third goes on", () => {
  const cluster = three();
  cluster.kill("a");
  cluster.kill("c");
  cluster.run(50);
  equal(cluster.roles, "a down, b primary, c down");
  write(cluster, "b", "alone");
});

Deno.test("three replicas: an uncommitted tail is cut when its replica returns", () => {
  const cluster = three();
  cluster.cut("a", "b");
  cluster.cut("a", "c");
  cluster.propose("a", "nobody heard");
  cluster.run(1_500);
  equal(cluster.replica("b").role, "primary", cluster.notes.join("\n"));
  ok(!cluster.replica("a").readable);
  write(cluster, "b", "by two");
  ok(cluster.nodes.get("a")!.disk.entries.length > cluster.nodes.get("a")!.disk.applied.length);
  cluster.kill("a");
  cluster.heal();
  cluster.start("a");
  cluster.run(3_500);
  equal(cluster.roles, "a primary, b backup, c backup", cluster.notes.join("\n"));
  ok(!cluster.commands("a").includes("nobody heard"));
  sameEverywhere(cluster, "by two");
});

Deno.test("three replicas: one leaves, and comes back", () => {
  const cluster = three();
  cluster.leave("a");
  cluster.run(30);
  equal(cluster.roles, "a down, b primary, c backup", "it exits when a view without it is active");
  ok(cluster.notes.some((note) => note.endsWith("a has left")));
  write(cluster, "b", "without a");
  cluster.start("a");
  cluster.run(3_500);
  equal(cluster.roles, "a primary, b backup, c backup");
  sameEverywhere(cluster, "without a");
});

for (const order of ["abc", "acb", "bac", "bca", "cab", "cba"]) {
  Deno.test(`three replicas: all are stopped and started, in the order ${order}`, () => {
    const cluster = three();
    for (const name of "bca") cluster.kill(name);
    cluster.run(10);
    const [first, second, third] = order;
    cluster.start(first);
    cluster.run(1_500);
    cluster.start(second);
    cluster.run(3_500);
    const last = cluster.nodes.get(third)!.name;
    for (const name of [first, second]) {
      equal(cluster.replica(name).role, "recovering", "a missing one may know more");
      equal(cluster.replica(name).waiting_for, [`localhost:${{ a: 5001, b: 5002, c: 5003 }[last]}`]);
    }
    cluster.start(third);
    cluster.run(500);
    equal(cluster.roles, "a primary, b backup, c backup", cluster.notes.join("\n"));
    write(cluster, "a", "after");
    sameEverywhere(cluster, "1", "10", "after");
  });
}

Deno.test("three replicas: a silent backup is dropped within exclude + 200 ms, and comes back as a learner", () => {
  const cluster = three();
  cluster.pause("c");
  const waited_ms = write(cluster, "a", "held up", 1_200);
  ok(waited_ms > 500, "not before exclude");
  cluster.run(3_000);
  write(cluster, "a", "without c");
  cluster.resume("c");
  cluster.run(4_000);
  equal(cluster.roles, "a primary, b backup, c backup");
  equal(cluster.notes.filter((note) => note.includes("a Admitting localhost:5003")).length, 2);
  sameEverywhere(cluster, "held up", "without c");
});

Deno.test("three replicas: a silent primary is replaced, and acknowledges nothing when it wakes", () => {
  const cluster = three();
  cluster.pause("a");
  cluster.run(1_250);
  equal(cluster.replica("b").role, "primary", cluster.notes.join("\n"));
  write(cluster, "b", "by b");
  cluster.resume("a");
  cluster.propose("a", "too late");
  ok(!cluster.replica("a").readable);
  cluster.run(4_000);
  equal(cluster.roles, "a primary, b backup, c backup");
  ok(!cluster.acknowledged.has("too late"));
  sameEverywhere(cluster, "by b");
});

for (const [a, b] of ["ab", "ac", "bc"]) {
  Deno.test(`three replicas: the link ${a}–${b} fails, and writes go on within 4 × exclude`, () => {
    const cluster = three();
    cluster.cut(a, b);
    write(cluster, "a", "held up", 4_000);
    write(cluster, "a", "then at once");
    const members = cluster.replica("a").state.committed!.members.map(({ id }) => id);
    ok(a !== "a" || !members.includes(b), "of the two, the higher rank goes");
  });
}
