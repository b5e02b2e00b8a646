/** Issue 3: `verify`, and what a replica does that is not what the others are. */
import assert from "node:assert/strict";
import { chainHash } from "../../server/core/log.ts";
import { DatabaseSync } from "node:sqlite";
import { SqliteLogStore } from "../../server/storage/log_store.ts";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { Flood } from "./flood.ts";

interface VerifyRow {
  replica: string;
  index: number;
  history_hash: string;
  state_digest: string;
  verdict: string;
}

const verify = async (cluster: Cluster) => jsonLines<VerifyRow>(await cluster.ok(["verify", "-o", "json"]));

Deno.test("verify compares all replicas at one index, at rest and while writes go on", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice", "bob");
    const [first, ...others] = await verify(cluster);
    assert.deepEqual(others.map(({ replica }) => replica).sort(), [cluster.address(1), cluster.address(2)]);
    for (const other of others) assert.deepEqual({ ...other, replica: first.replica }, first);
    assert.match(
      `${first.history_hash} ${first.state_digest} ${first.verdict}`,
      /^[0-9a-f]{64} [0-9a-f]{64} ok$/,
    );
    const table = await cluster.run(["verify"]);
    assert.match(
      table.out,
      /^REPLICA +INDEX +HISTORY HASH +STATE DIGEST +VERDICT\n(localhost:\d+ +\d+ +[0-9a-f]{12} +[0-9a-f]{12} +ok\n){3}$/,
    );
    assert.match(table.err, /^3 replicas agree at index \d+\.$/m);

    const flood = new Flood(cluster);
    await flood.goesOn(100);
    const busy = await verify(cluster);
    assert.deepEqual(busy.map(({ verdict }) => verdict), ["ok", "ok", "ok"]);
    await flood.goesOn(1);
    await flood.finish();

    await cluster.kill(2);
    const lost = await cluster.run(["verify"]);
    assert.equal(lost.code, 3);
    assert.match(
      lost.err,
      new RegExp(`^${cluster.address(2)} was not compared: No server answered .*refused`),
    );
    const secretless = await cluster.run(["verify", "--secret-file", "password"]);
    assert.equal(secretless.code, 8);
  });
});

Deno.test("verify names the replica whose state differs; one with another history stops by itself", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice", "bob");
    await cluster.ok(["send", "bob", "hello", "-u", "alice"]);
    const log = `${cluster.dataDir(2)}/log.db`;

    await cluster.replicas[2].end("SIGTERM");
    const tables = new DatabaseSync(`${cluster.dataDir(2)}/chat.db`);
    tables.exec("UPDATE messages SET body = 'hullo'");
    tables.close();
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    const { code, out, err } = await cluster.run(["verify"]);
    assert.equal(code, 7);
    assert.match(out, new RegExp(`^${cluster.address(2)} .* DIFFERS$`, "m"));
    assert.match(
      err,
      new RegExp(
        `^${
          cluster.address(2)
        } differs from the others in its state, with the same history at index \\d+\\. ` +
          "Stop it, move its data directory away, and join again\\.$",
        "m",
      ),
    );

    await cluster.replicas[2].end("SIGTERM");
    rewriteLast(log);
    const { code: diverged, err: why } = await cluster.start(2).finish();
    assert.equal(diverged, 7, why);
    assert.match(
      why,
      /log-matching: the history here differs from that of localhost:\d+ at index \d+\. Move that/,
    );
    await cluster.settled(0, 1);
    await cluster.ok(["verify", "-s", `${cluster.address(0)},${cluster.address(1)}`]);
  });
});

/** Gives the last entry another content, with a hash that fits. */
function rewriteLast(path: string): void {
  const store = new SqliteLogStore(path, "");
  const last = store.last_index;
  const [before, entry] = store.read(last - 1, last, Infinity);
  const { hard_state } = store.restore(last);
  const timestamp_us = entry.timestamp_us + 1;
  const changed = { ...entry, timestamp_us, hash: chainHash(before.hash, { ...entry, timestamp_us }) };
  store.write(
    [{ type: "persist", ticket: 1, truncate_from: last, entries: [changed], hard_state }],
    () => {},
  );
  store.close();
}
