/** Issue 2, 5: all stop, all come back, in any order; or not all of them. */
import assert from "node:assert/strict";
import { type Cluster, withCluster } from "./cluster.ts";

const orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0]];

/** Writes in a cluster, stops it all, starts it in each order, and looks whether everything is there, each time. */
async function stopAndStart(stop: (cluster: Cluster) => Promise<void>): Promise<void> {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const sent: string[] = [];
    for (const order of orders) {
      const body = `before the start in order ${order.map((n) => n + 1)}`;
      await cluster.ok(["send", "bob", body]);
      sent.push(body);
      await stop(cluster);
      for (const n of order) {
        cluster.start(n);
        // Each has come up, alone or not, before the next one starts.
        await cluster.replicas[n].printed(/^replichat /);
      }
      await cluster.settled(0, 1, 2);
      for (const n of order) {
        assert.equal((await cluster.info(n))!.cluster_id, (await cluster.info(0))!.cluster_id);
      }
      assert.deepEqual(await cluster.bodies("bob", "alice"), sent);
    }
  });
}

Deno.test("all are told to stop at once and are started again, in any order: everything is there", async () => {
  await stopAndStart(async (cluster) => {
    const codes = await Promise.all(cluster.replicas.map((replica) => replica.end("SIGTERM")));
    assert.deepEqual(codes, [0, 0, 0]);
  });
});

Deno.test("all are killed at once and are started again, in any order: everything is there", async () => {
  await stopAndStart((cluster) => cluster.kill(0, 1, 2));
});

Deno.test("all leave one after the other; whoever was last goes on at once, and the others join in", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    for (const n of [0, 1, 2]) {
      await cluster.ok(["send", "bob", `before ${n} leaves`]);
      const start = performance.now();
      assert.equal(await cluster.replicas[n].end("SIGTERM"), 0);
      const took = performance.now() - start;
      assert(took < 4_000, `${took} ms: it gave up instead of leaving`);
      assert.match(cluster.replicas[n].err, /Exiting: left the cluster\./);
    }
    cluster.start(2);
    await cluster.settled(2);
    await cluster.ok(["send", "bob", "alone"]);
    cluster.start(1);
    cluster.start(0);
    await cluster.settled(0, 1, 2);
    const expected = [...[0, 1, 2].map((n) => `before ${n} leaves`), "alone"];
    assert.deepEqual(await cluster.bodies("bob", "alice"), expected);
  });
});

Deno.test("those who come back without one that may know more say for whom they wait, and go on when it comes", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.ok(["send", "bob", "before"]);
    await cluster.kill(0, 1, 2);

    const waiting = (names: string, n: number, one: boolean) => {
      const [was, it, is] = one ? ["it was", "it", "is"] : ["they were", "they", "are"];
      return `Waiting for ${names}: ${was} in the last view and may know more. If ${it} ${is} lost for good, ` +
        `run: replichat recover --data-dir ${cluster.dataDir(n)}.`;
    };
    cluster.start(0);
    const both = `${cluster.address(1)} and ${cluster.address(2)}`;
    await cluster.replicas[0].printed(/^Waiting .*\n/m);
    assert.equal(cluster.replicas[0].out.split("\n")[1], waiting(both, 0, false));

    cluster.start(1);
    await cluster.replicas[1].printed(/^Waiting .*\n/m);
    assert.equal(cluster.replicas[1].out.split("\n")[1], waiting(cluster.address(2), 1, true));

    const status = await cluster.ok(["status", "-s", cluster.address(0)]);
    assert.match(status, new RegExp(`^no quorum; waiting for ${cluster.address(2)}$`, "m"));
    assert.doesNotMatch(status, /can still lose/);
    const json = JSON.parse(await cluster.ok(["status", "-s", cluster.address(0), "-o", "json"]));
    assert.deepEqual([json.can_lose_kills, json.can_lose_silent], [0, 0]);
    const { code, err } = await cluster.run([
      "send",
      "bob",
      "now",
      "--timeout",
      "2s",
      "-s",
      cluster.address(0),
    ]);
    assert.equal(code, 3);
    assert.equal(err, waiting(cluster.address(2), 0, true) + "\n");

    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await cluster.replicas[0].printed(/^\S+ is primary in view /m);
    await cluster.ok(["send", "bob", "after"]);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["before", "after"]);
    assert.match(await cluster.ok(["status"]), /^can still lose 2 by killed processes, 1 by silent hosts$/m);
  });
});
