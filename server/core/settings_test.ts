import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { type Cluster, threeReplicas } from "./test_replicas.ts";

/** What the committed view says, at each of these. */
function settings(cluster: Cluster, ...names: string[]): [string, number][] {
  return names.map((name) => {
    const { policy, exclude_ms } = cluster.replica(name).state.committed!;
    return [policy, exclude_ms];
  });
}

Deno.test("Settings: the primary changes them by a view with the same members, and goes on", () => {
  const three = threeReplicas();
  three.propose("a", "just before");
  three.input("a", { type: "configure", settings: { policy: "majority", exclude_ms: 3_000 } });
  three.run(100);
  equal(settings(three, "a", "b", "c"), Array(3).fill(["majority", 3_000]));
  ok(three.acknowledged.has("just before"));
  equal(three.roles, "a primary, b backup, c backup");
  ok(
    three.notes.some((note) =>
      / a From the next view on the policy is majority and exclude is 3000 ms\./.test(note)
    ),
  );
  three.run(10_000);
  equal(three.roles, "a primary, b backup, c backup", "and nobody is suspected for it");
  equal(three.replica("a").state.committed!.number, three.replica("b").state.committed!.number);
});

Deno.test("Settings: what is so already, and what is asked of a backup, changes nothing", () => {
  const three = threeReplicas();
  const before = three.replica("a").state.committed!.number;
  three.input("a", { type: "configure", settings: { policy: "survivors", exclude_ms: 1_000 } });
  three.input("b", { type: "configure", settings: { policy: "majority" } });
  three.run(1_000);
  equal(three.replica("a").state.committed!.number, before);
});

Deno.test("Settings: exclude grows and shrinks under load without a suspicion", () => {
  const three = threeReplicas();
  const before = three.notes.length;
  for (const exclude_ms of [200, 20_000, 500, 60_000, 1_000]) {
    three.input("a", { type: "configure", settings: { exclude_ms } });
    for (let n = 0; n < 40; n++) {
      three.propose("a", `${exclude_ms} ${n}`);
      three.run(50);
    }
    equal(settings(three, "a", "b", "c"), Array(3).fill(["survivors", exclude_ms]));
    equal(three.acknowledged.has(`${exclude_ms} 39`), true);
  }
  equal(three.notes.slice(before).filter((note) => /Proposing|broke|crashed/.test(note)), []);
});

Deno.test("Settings: each view is judged by its own policy", () => {
  const three = threeReplicas();
  three.input("a", { type: "configure", settings: { policy: "majority" } });
  three.run(100);
  three.kill("a");
  three.kill("b");
  three.run(5_000);
  equal(three.roles, "a down, b down, c candidate", "one of three is no majority");
  three.start("b");
  three.run(5_000);
  equal(three.roles, "a down, b primary, c backup");
  equal(settings(three, "b", "c"), Array(2).fill(["majority", 1_000]), "the next view takes them over");
});

Deno.test("Settings: a change that has not reached a member does not bind it", () => {
  const three = threeReplicas();
  three.cut("a", "c");
  three.input("a", { type: "configure", settings: { policy: "majority" } });
  three.run(20);
  three.kill("a");
  three.kill("b");
  three.run(1_000);
  equal(three.roles, "a down, b down, c primary", "by the rule survivors of the view that it knows");
  three.heal();
  three.start("a");
  three.start("b");
  three.run(10_000);
  equal(three.roles, "a primary, b backup, c backup");
  equal(settings(three, "a"), [["survivors", 1_000]], "the change was cut off, and had never taken effect");
});
