/** Issue 3: who is a member, and what an operator can do about it: force, remove, static start, settings, identity. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { freePort } from "../../server/commands/ports.ts";
import { type Cluster, ended, withCluster, withSandbox } from "./cluster.ts";
import { type Process, type Result, until } from "./process.ts";

/** Starts replica n with these arguments instead of its own command. */
function launch(cluster: Cluster, n: number, args: string[]): Process {
  return cluster.replicas[n] = cluster.launch(`replica-${n}`, args);
}

/** Copies a stopped or running replica's data directory. */
function copy(from: string, to: string): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const { name } of Deno.readDirSync(from)) Deno.copyFileSync(`${from}/${name}`, `${to}/${name}`);
}

/** The messages in a data directory, read as the sentence says that they can be. */
function bodiesIn(data_dir: string): string[] {
  const db = new DatabaseSync(`${data_dir}/chat.db`);
  const rows = db.prepare("SELECT body FROM messages ORDER BY id").all();
  db.close();
  return rows.map(({ body }) => String(body));
}

/** Waits for a replica's end, but not forever. */
async function finished(process: Process): Promise<Result> {
  await until(`${process.name} has ended`, () => process.code !== undefined);
  return await process.finish();
}

const recover = (cluster: Cluster, n: number) =>
  cluster.run(["recover", "--data-dir", cluster.dataDir(n), "--yes"]);
const remove = (cluster: Cluster, n: number) =>
  cluster.run(["members", "remove", cluster.address(n), "--yes"]);
const copied =
  /This data directory is a copy: its replica is running at localhost:\d+\. Choose another --data-dir/;

// ---- recover ----

Deno.test("recover: the last one goes on without those who are lost, and they come back if they have nothing else", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.ok(["send", "bob", "before"]);
    await cluster.kill(0, 1, 2);
    await cluster.start(2).printed(/^Waiting for .*recover --data-dir/m);

    ended(await recover(cluster, 2), 8, /in use by another process/);
    await cluster.kill(2);
    const asking = await cluster.run(["recover", "--data-dir", cluster.dataDir(2)]);
    ended(asking, 2, /Give --yes/);
    const { code, out, err } = await recover(cluster, 2);
    assert.equal(code, 0, err);
    assert.match(out, /^Wrote view 1000000000 of localhost:\d+ alone as entry \d+ of the log\./);
    assert.match(err, new RegExp(`${cluster.address(0)} and ${cluster.address(1)} will be declared lost`));
    assert.match((await recover(cluster, 2)).out, /nothing was changed/);

    await cluster.start(2).printed(/is primary/);
    await cluster.ok(["send", "bob", "alone"]);
    cluster.start(0);
    cluster.start(1);
    await cluster.settled(0, 1, 2);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["before", "alone"]);
    ended(
      await cluster.run(["recover", "--data-dir", `${cluster.dir}/nowhere`, "--yes"]),
      8,
      /no replica's data/,
    );
  }));

Deno.test("recover: one that returns with what the forced history lacks is refused, keeps it, and can join anew", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.kill(2);
    await cluster.settled(0, 1);
    await cluster.ok(["send", "bob", "theirs"]);
    await cluster.kill(0, 1);
    assert.equal((await recover(cluster, 2)).code, 0);
    await cluster.start(2).printed(/is primary/);
    await cluster.ok(["send", "bob", "ours"]);

    for (const n of [0, 1, 0]) {
      ended(
        await finished(cluster.start(n)),
        7,
        /forced to go on without this replica.*chat\.db.*join again/,
      );
    }
    assert.deepEqual(bodiesIn(cluster.dataDir(0)), ["theirs"]);
    assert.deepEqual(bodiesIn(cluster.dataDir(1)), ["theirs"]);
    await cluster.settled(2);
    Deno.renameSync(cluster.dataDir(1), `${cluster.dir}/kept`);
    launch(cluster, 1, ["join", "--port", `${cluster.ports[1]}`, "--from", cluster.address(2)]);
    await cluster.settled(1, 2);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["ours"]);
  }));

// ---- members remove ----

Deno.test("members remove: a live one stops and stays out, a dead one stays out, and new ones may have their ports", () =>
  withCluster(async (cluster) => {
    assert.match((await remove(cluster, 2)).out, /is removed; view .* has localhost:\d+, localhost:\d+\n/);
    ended(
      await finished(cluster.replicas[2]),
      7,
      /has been removed from the cluster for good\. .* join as a new one/,
    );
    await cluster.settled(0, 1);
    ended(await finished(cluster.start(2)), 7, /has been removed/);
    assert.match((await remove(cluster, 2)).out, /had been removed before/);

    Deno.renameSync(cluster.dataDir(2), `${cluster.dir}/kept`);
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await cluster.kill(2);
    await cluster.settled(0, 1);
    assert.match((await remove(cluster, 2)).out, /is removed/);
    ended(await finished(cluster.start(2)), 7, /has been removed/);
    await cluster.settled(0, 1);
  }));

Deno.test("members remove: one that hangs is out as soon as the others may decide without it, and hears of it when it wakes", () =>
  withCluster(async (cluster) => {
    cluster.replicas[2].signal("SIGSTOP");
    const removed = await remove(cluster, 2);
    assert.equal(removed.code, 0, removed.err);
    await cluster.settled(0, 1);
    cluster.replicas[2].signal("SIGCONT");
    ended(await finished(cluster.replicas[2]), 7, /has been removed/);
  }));

Deno.test("members remove: the primary hands over and goes; the last one, strangers and a call without the secret are refused", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("alice");
    assert.equal((await remove(cluster, 0)).code, 0);
    ended(await finished(cluster.replicas[0]), 7, /has been removed/);
    await cluster.settled(1);
    await cluster.ok(["send", "alice", "to myself"]);
    ended(await remove(cluster, 1), 5, /is the only member/);
    const stranger = await cluster.run(["members", "remove", "localhost:9", "--yes"]);
    ended(stranger, 5, /No replica is known at localhost:9\. The members are/);
    Deno.writeTextFileSync(`${cluster.dir}/other.secret`, "00".repeat(32));
    const wrong = ["members", "remove", cluster.address(1), "--yes", "--secret-file", "other.secret"];
    ended(await cluster.run(wrong), 4, /secret does not match/);
    ended(await cluster.run(["members", "remove", cluster.address(1)]), 2, /Give --yes/);
  }, 2));

// ---- static start ----

const secret = "ab".repeat(32) + "\n";

function serveArgs(cluster: Cluster, n: number, peers = cluster.servers): string[] {
  Deno.writeTextFileSync(`${cluster.dir}/secret`, secret);
  return ["serve", "--port", `${cluster.ports[n]}`, "--peers", peers, "--secret-file", "secret"];
}

Deno.test("static start: all wait for all, refuse clients meanwhile, and become one cluster; the same flags again are harmless", () =>
  withSandbox(async (cluster) => {
    for (const n of [2, 1]) launch(cluster, n, serveArgs(cluster, n));
    await cluster.replicas[1].logged(new RegExp(`Waiting for ${cluster.address(0)} to form a cluster with`));
    const account = ["account", "create", "alice", "--password-file", "password", "--timeout", "1s"];
    ended(await cluster.run(account), 3, new RegExp(`is being formed and waits for ${cluster.address(0)}`));
    // Some come and go before all are there.
    await cluster.kill(2);
    launch(cluster, 0, serveArgs(cluster, 0));
    await cluster.replicas[0].logged(new RegExp(`Waiting for ${cluster.address(2)} `));
    assert.equal((await cluster.info(0))!.cluster_id, "");
    launch(cluster, 2, serveArgs(cluster, 2));
    await cluster.settled(0, 1, 2);
    await cluster.accounts("alice");

    await cluster.kill(0, 1, 2);
    for (const n of [2, 0, 1]) launch(cluster, n, serveArgs(cluster, n));
    await cluster.settled(0, 1, 2);
    await cluster.ok(["send", "alice", "still here"]);
    const first = (await cluster.info(0))!.cluster_id;

    // One more with a list of all joins what is there.
    await cluster.kill(1);
    await cluster.settled(0, 2);
    Deno.removeSync(cluster.dataDir(1), { recursive: true });
    launch(cluster, 1, serveArgs(cluster, 1));
    await cluster.settled(0, 1, 2);
    assert.equal((await cluster.info(1))!.cluster_id, first);
  }));

Deno.test("static start: a founder that is killed at any moment of it goes on where it was, and one cluster comes of it", () =>
  withSandbox(async (cluster) => {
    for (let round = 0; round < 3; round++) {
      for (const n of [0, 1, 2]) launch(cluster, n, serveArgs(cluster, n));
      await cluster.replicas[0].logged(/founding cluster/);
      await new Promise((resolve) => setTimeout(resolve, round * 15));
      await cluster.kill(round, 0);
      // Without the founder nobody founds, and the drawn id is not forgotten.
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const n of new Set([0, round])) launch(cluster, n, serveArgs(cluster, n));
      await cluster.settled(0, 1, 2);
      const ids = await Promise.all([0, 1, 2].map(async (n) => (await cluster.info(n))!.cluster_id));
      assert.equal(new Set(ids).size, 1);
      await cluster.kill(0, 1, 2);
      for (const n of [0, 1, 2]) Deno.removeSync(cluster.dataDir(n), { recursive: true });
    }
  }));

Deno.test("static start: those who disagree about the list say so, and found nothing; a founder that has died with its cluster is waited for", () =>
  withSandbox(async (cluster) => {
    const [a, b, c] = [0, 1, 2].map((n) => cluster.address(n));
    launch(cluster, 1, serveArgs(cluster, 1, `${b},${c}`));
    launch(cluster, 0, serveArgs(cluster, 0, `${a},${b},${c}`));
    await cluster.replicas[0].logged(
      /disagree about who they are: .* Start all of them with the same --peers/,
    );
    // b and c become a cluster and die; a is new, and can neither found another nor know of that one.
    launch(cluster, 2, serveArgs(cluster, 2, `${b},${c}`));
    await cluster.settled(1, 2).catch(() => {});
    await until("a has joined them", async () => (await cluster.info(0))?.cluster_id !== "");
    await cluster.settled(0, 1, 2);
    await cluster.kill(0, 1, 2);
    Deno.removeSync(cluster.dataDir(0), { recursive: true });
    launch(cluster, 0, serveArgs(cluster, 0));
    await cluster.replicas[0].logged(/Waiting for/);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal((await cluster.info(0))!.cluster_id, "");
    const without = ["serve", "--port", `${cluster.ports[1]}`, "--peers", a, "--data-dir", "elsewhere"];
    ended(await cluster.run(without), 4, /cluster secret/);
  }));

// ---- settings ----

Deno.test("settings: they are the cluster's, and a differing flag is refused", () =>
  withSandbox(async (cluster) => {
    const serve = [...cluster.command(0), "--quorum", "majority", "--exclude-after", "500ms"];
    await launch(cluster, 0, serve).printed(/is primary/);
    cluster.start(1);
    await cluster.settled(0, 1);
    assert.equal((await cluster.info(1))!.policy, "majority");
    await cluster.kill(0, 1);
    ended(
      await cluster.run([...cluster.command(0), "--quorum", "survivors"]),
      2,
      /The cluster's quorum policy is majority, not survivors\. Leave --quorum out/,
    );
    ended(
      await cluster.run([...cluster.command(0), "--exclude-after", "2s"]),
      2,
      /is 500ms, not 2000ms\. Leave/,
    );
    ended(await cluster.run([...cluster.command(0), "--exclude-after", "1ms"]), 2, /from 200ms to 60s/);
    launch(cluster, 0, serve);
    cluster.start(1);
    await cluster.settled(0, 1);
    // One that joins finds out when it knows the cluster.
    const join = ["join", "--from", cluster.address(0), "--port", `${freePort("127.0.0.1", 21_000)}`];
    ended(
      await finished(cluster.launch("late", [...join, "--quorum", "survivors"])),
      2,
      /is majority, not survivors/,
    );
    await cluster.settled(0, 1);
  }, 2));

Deno.test("quorum majority: two of three go on without the third, after exclude; one alone waits and says for whom", () =>
  withSandbox(async (cluster) => {
    await launch(cluster, 0, [...cluster.command(0), "--quorum", "majority"]).printed(/is primary/);
    cluster.start(1);
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await cluster.accounts("bob", "alice");
    const killed = performance.now();
    await cluster.kill(0);
    await cluster.settled(1, 2);
    const took = performance.now() - killed;
    assert(took > 700, `${took} ms: no lease had run out`);
    await cluster.ok(["send", "bob", "two are a majority"]);
    cluster.start(0);
    await cluster.settled(0, 1, 2);

    await cluster.kill(0, 1);
    const both = [cluster.address(0), cluster.address(1)];
    await until("it waits for both", async () => {
      const info = await cluster.info(2);
      return info?.has_quorum === false && info.waiting_for.join() === both.join();
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal((await cluster.info(2))!.has_quorum, false);
    assert([3, 6].includes((await cluster.run(["send", "bob", "alone", "--timeout", "2s"])).code));
    cluster.start(1);
    await cluster.settled(1, 2);
    await cluster.ok(["send", "bob", "again two"]);
  }));

// ---- identity ----

Deno.test("identity: the same replica at a new address is the same, and ranks as its new port says", () =>
  withCluster(async (cluster) => {
    const id = async (n: number) => {
      const { replicas } = JSON.parse(await cluster.ok(["status", "-o", "json"]));
      return replicas.find(({ address }: { address: string }) => address === cluster.address(n))?.replica_id;
    };
    const before = await id(2);
    const old = cluster.dataDir(2);
    await cluster.kill(2);
    cluster.ports[2] = freePort("127.0.0.1", 20_000);
    const moved = ["serve", "--port", `${cluster.ports[2]}`, "--data-dir", old];
    launch(cluster, 2, moved);
    await until("it leads", async () => (await cluster.info(0))?.primary === cluster.address(2));
    const { members } = (await cluster.info(0))!;
    assert.deepEqual(members.map(({ address }) => address), [2, 0, 1].map((n) => cluster.address(n)));
    assert.equal(await id(2), before);
    await cluster.accounts("alice");
    // All stop, one moves again: the others are dialled by it, and wait for nobody else.
    await cluster.kill(0, 1, 2);
    cluster.ports[2] = freePort("127.0.0.1", cluster.ports[2] + 1);
    moved[2] = `${cluster.ports[2]}`;
    for (const n of [0, 1]) cluster.start(n);
    launch(cluster, 2, moved);
    await until("it leads", async () => (await cluster.info(0))?.primary === cluster.address(2));
    await cluster.ok(["send", "alice", "still here", "-s", cluster.address(2)]);
  }));

Deno.test("identity: a new replica at a dead member's address is admitted once that one is out of the view", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("alice");
    await cluster.kill(0, 1);
    Deno.renameSync(cluster.dataDir(1), `${cluster.dir}/dead`);
    cluster.start(0);
    cluster.start(1);
    await cluster.replicas[0].logged(/there is another replica now; it is admitted when the old one is out/);
    await cluster.replicas[0].printed(new RegExp(`^Waiting for ${cluster.address(1)}`, "m"));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { has_quorum } = (await cluster.info(0))!;
    assert.equal(has_quorum, false);
    await cluster.kill(0);
    assert.equal((await recover(cluster, 0)).code, 0);
    cluster.start(0);
    await cluster.settled(0, 1);
    await cluster.ok(["send", "alice", "with the new one"]);
  }, 2));

Deno.test("identity: a copied data directory is refused, and the first goes on undisturbed", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("alice");
    const view = (await cluster.info(0))!.view;
    const port = `${freePort("127.0.0.1", 20_000)}`;
    copy(cluster.dataDir(1), `${cluster.dir}/copy`);
    const serve = ["serve", "--port", port, "--data-dir", "copy"];
    ended(await finished(cluster.launch("copy", serve)), 7, copied);
    // Even if it cannot ask where it was last: the others turn it away.
    ended(await finished(cluster.launch("copy", [...serve, "--advertise", cluster.address(1)])), 7, copied);
    await cluster.settled(0, 1, 2);
    assert.equal((await cluster.info(0))!.view, view, "no view change");
    await cluster.ok(["send", "alice", "undisturbed"]);
  }));

Deno.test("identity: a copy of a cluster of one is refused while the first runs, and may take its place afterwards", () =>
  withSandbox(async (cluster) => {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("alice");
    copy(cluster.dataDir(0), `${cluster.dir}/copy`);
    const serve = ["serve", "--port", `${cluster.ports[1]}`, "--data-dir", "copy"];
    ended(await finished(cluster.launch("copy", serve)), 7, copied);
    await cluster.ok(["send", "alice", "undisturbed"]);
    await cluster.kill(0);
    await launch(cluster, 1, serve).printed(/is primary/);
  }, 2));
