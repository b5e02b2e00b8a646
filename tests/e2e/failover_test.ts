/** Issue 2, 4: kill -9 of the primary, and of the second, while a client sends without a pause. */
import assert from "node:assert/strict";
import { withCluster } from "./cluster.ts";
import { checkAll, Flood } from "./flood.ts";
import { readLog } from "./logs.ts";

Deno.test("the primary and then the second are killed under load: nothing acknowledged is lost or twice, and both come back", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const flood = new Flood(cluster);
    const steady = await flood.goesOn();

    await cluster.kill(0);
    await cluster.settled(1, 2);
    const first = await flood.goesOn();

    await cluster.kill(1);
    await cluster.settled(2);
    const second = await flood.goesOn();

    cluster.start(0);
    cluster.start(1);
    await cluster.settled(0, 1, 2); // the lowest port leads again
    const back = await flood.goesOn();
    console.log(
      `longest time without an acknowledgement: ${first} ms as the primary was killed, ${second} ms as the ` +
        `second was, ${back} ms as both came back (${steady} ms before)`,
    );

    const acknowledged = await checkAll(cluster, flood);
    await cluster.kill(0, 1, 2);
    const logs = [0, 1, 2].map((n) => readLog(cluster.dataDir(n)));
    for (const { entries, bodies } of logs) {
      assert.deepEqual(entries, logs[0].entries);
      // One that was sent again may be there twice, and took effect once: history has shown that.
      assert.deepEqual([...new Set(bodies)].sort(), [...acknowledged].sort());
    }
    console.log(`${acknowledged.length} messages acknowledged; each log has them all`);
  });
});

Deno.test("two of three are killed at once under load, and the third goes on alone", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const flood = new Flood(cluster);
    await flood.goesOn();
    await cluster.kill(0, 1);
    await cluster.settled(2);
    const pause = await flood.goesOn();
    console.log(`longest time without an acknowledgement: ${pause} ms`);
    await checkAll(cluster, flood);
  });
});
