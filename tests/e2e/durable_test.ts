/** Issue 2, 3: what has been acknowledged is on the disk of every member before the sender hears of it. */
import assert from "node:assert/strict";
import { jsonLines, withCluster } from "./cluster.ts";
import { readLog } from "./logs.ts";
import { until } from "./process.ts";

/** What kill -9 of all three leaves on their disks while somebody sends. */
Deno.test("every acknowledged message is in all three logs when all three are killed at once", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const sender = cluster.launch("sender", ["send", "bob", "-", "-o", "json", "--timeout", "1s"]);
    const lines = Array.from({ length: 20_000 }, (_, i) => `message ${i}\n`);
    void sender.write(lines.join(""));
    await until("1,000 messages are acknowledged", () => sender.out.split("\n").length > 1_000);
    await cluster.kill(0, 1, 2);
    assert.notEqual(await sender.exited, 0); // nobody is left to take the rest
    const acknowledged = jsonLines<{ body: string }>(sender.out).map(({ body }) => body);
    assert.deepEqual(acknowledged, acknowledged.map((_, i) => `message ${i}`));

    const logs = [0, 1, 2].map((n) => readLog(cluster.dataDir(n)));
    const shortest = Math.min(...logs.map(({ entries }) => entries.length));
    for (const { entries, bodies, journal_mode } of logs) {
      assert.equal(journal_mode, "wal");
      assert.deepEqual(entries.slice(0, shortest), logs[0].entries.slice(0, shortest));
      // In order, without gaps and once: what follows was not acknowledged yet.
      assert.deepEqual(bodies.slice(0, acknowledged.length), acknowledged);
      assert.equal(new Set(bodies).size, bodies.length);
    }
    const lengths = logs.map(({ bodies }) => bodies.length);
    console.log(`${acknowledged.length} acknowledged; the logs hold ${lengths}`);
  });
});

Deno.test("an acknowledged message has been synced by the disk of each member", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    // WAL: what is synced before the acknowledgement is in log.db-wal, which kill -9 right after it cannot undo.
    for (let round = 0; round < 3; round++) await cluster.ok(["send", "bob", `round ${round}`]);
    await cluster.kill(0, 1, 2);
    const logs = [0, 1, 2].map((n) => readLog(cluster.dataDir(n)));
    for (const log of logs) {
      assert.deepEqual(log.bodies, ["round 0", "round 1", "round 2"]);
      assert.deepEqual(log.entries, logs[0].entries);
    }
  });
});
