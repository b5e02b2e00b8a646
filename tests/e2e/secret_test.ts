/** The cluster's secret is changed while three real replicas take writes. */
import assert from "node:assert/strict";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { checkAll, Flood } from "./flood.ts";

const secretOf = (cluster: Cluster, n: number) =>
  Deno.readTextFileSync(`${cluster.dataDir(n)}/cluster.secret`);

const changed = "The cluster's secrets were";

interface Shown {
  secret: string;
  files: string;
  known_by: string;
  unknown_to: string;
}

async function shown(cluster: Cluster): Promise<Shown[]> {
  return jsonLines<Shown>(await cluster.ok(["secret", "show", "-o", "json"]));
}

Deno.test("the secret is changed in steps under writes, with none refused; then the old one is good for nothing", () =>
  withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const flood = new Flood(cluster);
    await flood.goesOn();
    const old = secretOf(cluster, 0);
    Deno.writeTextFileSync(`${cluster.dir}/old.secret`, old);

    // Added on one machine, and carried to another as a copy of its file.
    await cluster.ok(["secret", "add", "--data-dir", cluster.dataDir(0)]);
    assert.match(secretOf(cluster, 0), new RegExp(`^${old}[0-9a-f]{64}\n$`));
    const copy = ["--secret-file", `${cluster.dataDir(0)}/cluster.secret`];
    await cluster.ok(["secret", "add", "--data-dir", cluster.dataDir(1), ...copy]);
    await cluster.hangUp(changed, 0, 1);
    await flood.goesOn();

    // One does not know it yet: dropping is refused, and says for whom.
    const early = await cluster.run(["secret", "drop", "--data-dir", cluster.dataDir(0)]);
    assert.equal(early.code, 7);
    assert.match(
      early.err,
      new RegExp(`^${cluster.address(2)} did not prove the newest secret \\([0-9a-f]{8}\\)`),
    );
    // The rest is brought together without drawing another; again, nothing is to be done.
    await cluster.ok(["secret", "add"]);
    assert.equal(await cluster.ok(["secret", "add"]), "Nothing was to be changed.\n");
    assert.deepEqual(cluster.all.map((n) => secretOf(cluster, n)), Array(3).fill(secretOf(cluster, 0)));
    assert.equal((await shown(cluster))[1].unknown_to, cluster.address(2));
    await cluster.hangUp(changed, 2);
    assert.deepEqual(
      (await shown(cluster)).map(({ files, unknown_to }) => [files, unknown_to]),
      Array(2).fill(["3 of 3", ""]),
    );

    // In between both are good, for replicas that start too.
    await cluster.ok(["status", "--secret-file", "old.secret"]);
    await cluster.kill(2);
    await cluster.settled(0, 1);
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await flood.goesOn();

    const { view } = (await cluster.info(0))!;
    await cluster.ok(["secret", "drop"]);
    for (const n of cluster.all) {
      await cluster.hangUp(changed, n);
      await flood.goesOn();
    }
    await cluster.settled(0, 1, 2);
    assert.equal((await cluster.info(0))!.view, view); // greeted anew, and nobody was left out for it
    await checkAll(cluster, flood);
    assert.match(flood.process.err, /^Sent to bob: \d+ messages\.\n$/);

    assert.ok(!secretOf(cluster, 0).includes(old.trim()));
    await cluster.ok(["status"]);
    await cluster.ok(["verify"]);
    for (const args of [["status"], ["members", "remove", cluster.address(2), "--yes"]]) {
      const refused = await cluster.run([...args, "--secret-file", "old.secret"]);
      assert.equal(refused.code, 4);
      assert.match(refused.err, /^The cluster secret does not match\. /);
    }
    const joiner = [
      "join",
      "--from",
      cluster.address(0),
      "--port",
      `${cluster.ports[3]}`,
      "--data-dir",
      "joiner",
    ];
    const joined = await cluster.run([...joiner, "--secret-file", "old.secret"]);
    assert.equal(joined.code, 4);
    assert.match(joined.err, /The cluster secret does not match\. /);
    // A flag of former times is no obstacle to a restart.
    await cluster.kill(2);
    const stale = cluster.launch("replica-2", [...cluster.command(2), "--secret-file", "old.secret"]);
    cluster.replicas[2] = stale;
    await stale.logged(/--secret-file holds another secret than .*cluster\.secret, which is used\./);
    await cluster.settled(0, 1, 2);
  }));

Deno.test("a replica that missed the change is refused, until the new secret is added to its directory", () =>
  withCluster(async (cluster) => {
    const old = secretOf(cluster, 2);
    await cluster.kill(2);
    await cluster.settled(0, 1);
    const both = ["--data-dir", cluster.dataDir(0), "--data-dir", cluster.dataDir(1)];
    await cluster.ok(["secret", "add", ...both]);
    await cluster.hangUp(changed, 0, 1);
    await cluster.ok(["secret", "drop", ...both]);
    await cluster.hangUp(changed, 0, 1);
    assert.equal(secretOf(cluster, 2), old);
    const refused = cluster.start(2);
    await refused.logged(/The cluster secret does not match/);
    await refused.end();
    await cluster.ok([
      "secret",
      "add",
      "--data-dir",
      cluster.dataDir(2),
      "--secret-file",
      `${cluster.dataDir(0)}/cluster.secret`,
    ]);
    cluster.start(2);
    await cluster.settled(0, 1, 2);
  }));

Deno.test("a secret file that is no good changes nothing, and neither is one filled without end", () =>
  withCluster(async (cluster) => {
    const path = `${cluster.dataDir(0)}/cluster.secret`;
    const old = secretOf(cluster, 0);
    for (const text of ["", "rubbish\n", old.repeat(5)]) {
      Deno.writeTextFileSync(path, text);
      cluster.replicas[0].signal("SIGHUP");
      await cluster.replicas[0].logged(
        /The cluster's secrets could not be read again and stay as they were\. .*does not hold a cluster secret/,
      );
      Deno.writeTextFileSync(`${cluster.dir}/old.secret`, old);
      await cluster.ok(["status", "--secret-file", "old.secret"]);
    }
    Deno.writeTextFileSync(path, old);
    for (let n = 0; n < 3; n++) {
      Deno.writeTextFileSync(`${cluster.dir}/more`, `${n}`.repeat(64));
      await cluster.ok(["secret", "add", "--secret-file", "more"]);
    }
    Deno.writeTextFileSync(`${cluster.dir}/more`, "f".repeat(64));
    const full = await cluster.run(["secret", "add", "--secret-file", "more"]);
    assert.deepEqual([full.code, full.out], [8, ""]);
    assert.match(full.err, /would hold more than 4 secrets\. Drop the old ones first/);
    assert.equal(Deno.statSync(path).mode! & 0o777, 0o600);
  }, 1));
