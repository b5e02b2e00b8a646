/** Issue 2, 1: serve on an empty directory, join twice, and what is said about it. */
import assert from "node:assert/strict";
import { withCluster, withSandbox } from "./cluster.ts";
import { until } from "./process.ts";

Deno.test("serve founds a cluster and two joins make it three, each saying in two lines what it is", async () => {
  await withCluster(async (cluster) => {
    const { cluster_id } = (await cluster.info(0))!;
    for (const [n, replica] of cluster.replicas.entries()) {
      const address = cluster.address(n);
      await replica.printed(/\n.*\n/);
      const [what, who, ...more] = replica.out.split("\n");
      const [, version] = /^replichat (\S+) at/.exec(what)!;
      const cluster_name = cluster_id.slice(0, 6);
      assert.equal(
        what,
        `replichat ${version} at ${address}, cluster ${cluster_name}; data in ${cluster.dataDir(n)}`,
      );
      const role = n === 0 ? "primary" : "backup";
      assert.equal(
        who.replace(/view \S+;/, "view ?;"),
        `${address} is ${role} in view ?; the primary is ${cluster.address(0)}`,
      );
      assert.deepEqual(more, [""]);
    }
  });
});

Deno.test("status shows the view from each of the three, to people and to programs", async () => {
  await withCluster(async (cluster) => {
    const roles = ["primary", "backup", "backup"];
    for (const n of [0, 1, 2]) {
      const table = await cluster.ok(["status", "-s", cluster.address(n)]);
      assert.match(
        table,
        new RegExp(`^cluster \\S+, view \\S+, policy survivors, answered by ${cluster.address(n)} `),
      );
      assert.match(table, new RegExp(`^primary ${cluster.address(0)}; writes go on$`, "m"));
      for (const [other, role] of roles.entries()) {
        assert.match(table, new RegExp(`^${cluster.address(other)} +${role} +\\d+ s +0 .* no$`, "m"));
      }
      const status = JSON.parse(await cluster.ok(["status", "-s", cluster.address(n), "-o", "json"]));
      assert.equal(status.answered_by, cluster.address(n));
      assert.equal(status.role, roles[n]);
      assert.equal(status.primary, cluster.address(0));
      assert.equal(status.data_dir, cluster.dataDir(n));
      assert.deepEqual(
        status.replicas.map(({ address, role }: { address: string; role: string }) => [address, role]),
        roles.map((role, other) => [cluster.address(other), role]),
      );
    }
  });
});

Deno.test("join without a port takes the first free one from 5001 up, and resumes it when it has stopped", async () => {
  await withSandbox(async (cluster) => {
    await cluster.found();
    const join = ["join", "--from", cluster.address(0)];
    const portOf = async (name: string) => {
      const replica = cluster.launch(name, join);
      const [, port] = await replica.printed(/^replichat \S+ at localhost:(\d+),/);
      await replica.printed(/is (primary|backup) in view/);
      assert(Deno.statSync(`${cluster.dir}/replichat-data/${port}/log.db`).isFile);
      return { replica, port: Number(port) };
    };
    const first = await portOf("by-itself");
    const second = await portOf("by-itself");
    // Others on this machine may have taken some; the gap says nothing more.
    assert(first.port >= 5001 && second.port > first.port, `${first.port}, ${second.port}`);
    await first.replica.end("SIGKILL");
    const resumed = await portOf("by-itself");
    assert.equal(resumed.port, first.port);
    await until("all three are members", async () => (await cluster.info(0))!.members.length === 3);
  }, 1);
});
