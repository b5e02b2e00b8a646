/** Full-text search: each replica answers alike, whatever happens to it or to its index. */
import assert from "node:assert/strict";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { until } from "./process.ts";

/** The bodies that a search at replica `n` finds. */
async function search(cluster: Cluster, n: number, user: string, ...args: string[]): Promise<string[]> {
  const lines = await cluster.ok(["search", ...args, "-u", user, "-o", "json", "-s", cluster.address(n)]);
  return jsonLines<{ body: string }>(lines).map(({ body }) => body);
}

/** Waits until a search at each of these finds exactly this. */
async function allFind(
  cluster: Cluster,
  which: number[],
  expected: string[],
  user: string,
  ...args: string[]
) {
  for (const n of which) {
    let found: string[] = [];
    await until(`replica ${n} finds ${expected}`, async () => {
      found = await search(cluster, n, user, ...args);
      return found.join("\n") === expected.join("\n");
    }).catch((error) => assert.fail(`${error.message}, but ${JSON.stringify(found)}`));
  }
}

Deno.test("three replicas find alike, deleted text is gone from their disks, and a killed or robbed one recovers", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("eve", "bob", "alice");
    await cluster.ok(
      ["send", "bob", "-", "-u", "alice"],
      "lunch on Friday\nno okapi here\ndinner on Friday\n",
    );
    await cluster.ok(["send", "alice", "friday suits me", "-u", "bob"]);
    await cluster.ok(["send", "eve", "Friday is mine", "-u", "eve"]);
    const expected = ["friday suits me", "dinner on Friday", "lunch on Friday"];
    await allFind(cluster, [0, 1, 2], expected, "alice", "FRIDAY");
    await allFind(cluster, [0, 1, 2], ["Friday is mine"], "eve", "fri*");
    await allFind(cluster, [0, 1, 2], ["lunch on Friday"], "bob", '"on friday"', "lunch", "--with", "alice");
    const [okapi] = jsonLines<{ id: number }>(
      await cluster.ok(["search", "okapi", "-u", "alice", "-o", "json"]),
    );
    await cluster.ok(["delete", `${okapi.id}`, "-u", "alice", "--yes"]);
    await allFind(cluster, [0, 1, 2], [], "bob", "okapi");
    for (const n of [0, 1, 2]) {
      await until(`okapi is gone from the index of ${n}`, () => !bytesOf(cluster, n).includes("okapi"));
      assert.equal(Deno.statSync(`${cluster.dataDir(n)}/search.db`).mode! & 0o777, 0o600);
    }
    // One is killed; of another the index is lost as well.
    await cluster.kill(2);
    await cluster.ok(["send", "alice", "friday while one is away", "-u", "bob"]);
    await cluster.kill(1);
    for (const suffix of ["", "-wal", "-shm"]) {
      await Deno.remove(`${cluster.dataDir(1)}/search.db${suffix}`).catch(() => {});
    }
    for (const n of [1, 2]) cluster.start(n);
    await cluster.settled(0, 1, 2);
    await allFind(cluster, [0, 1, 2], ["friday while one is away", ...expected], "alice", "friday");
    const none = await cluster.run(["search", "okapi", "-u", "bob"]);
    assert.deepEqual([none.code, none.out], [0, ""]);
    assert.match(none.err, /^No message has all of that\. Try /);
    const { code, err } = await cluster.run(["search", "?!", "-u", "alice"]);
    assert.notEqual(code, 0);
    assert.match(err, /^There is no word in the query\. Give /);
  });
});

/** What is on the disk of a replica's index. */
function bytesOf(cluster: Cluster, n: number): string {
  return ["search.db", "search.db-wal"].map((name) => {
    try {
      return new TextDecoder("latin1").decode(Deno.readFileSync(`${cluster.dataDir(n)}/${name}`));
    } catch {
      return ""; // there is none just now
    }
  }).join();
}
