/** What an operator has in hand: probes and figures, levels of logs, and a log that tells what has happened. */
import assert from "node:assert/strict";
import { type Cluster, freePorts, withCluster, withSandbox } from "./cluster.ts";
import { type Process, until } from "./process.ts";

/** Replicas that are watched. */
class Watched {
  private readonly ports: number[];

  constructor(private readonly cluster: Cluster) {
    this.ports = freePorts(cluster.all.length);
  }

  start(n: number): Process {
    this.cluster.replica_environment = { REPLICHAT_HTTP_PORT: `${this.ports[n]}` };
    return this.cluster.start(n);
  }

  /** A page of a replica that runs. */
  async get(n: number, path: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`http://127.0.0.1:${this.ports[n]}${path}`);
    return { status: response.status, text: await response.text() };
  }

  /** All series of one replica, by name and labels as they are written. */
  async metrics(n: number): Promise<Map<string, number>> {
    const { text } = await this.get(n, "/metrics");
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(lines.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }));
  }

  async isReady(n: number): Promise<boolean> {
    return (await this.get(n, "/readyz")).status === 200;
  }
}

Deno.test("probes and figures are honest before, during and after the loss of the primary", () =>
  withSandbox(async (cluster) => {
    const watched = new Watched(cluster);
    await watched.start(0).printed(/is primary/);
    for (const n of [1, 2]) watched.start(n);
    await cluster.settled(0, 1, 2);
    await cluster.accounts("bob", "alice");
    for (const n of [0, 1]) await cluster.ok(["send", "bob", "hello", "-s", cluster.address(n)]);
    const wrong = await cluster.run(["account", "login", "bob", "--password-stdin"], "not this one\n");
    assert.equal(wrong.code, 4);
    const before = await Promise.all(cluster.all.map((n) => watched.metrics(n)));
    const sum = (name: string) => before.reduce((all, series) => all + (series.get(name) ?? 0), 0);
    assert.equal(sum("replichat_ready"), 3);
    assert.equal(sum('replichat_role{role="primary"}'), 1);
    assert.equal(sum('replichat_role{role="backup"}'), 2);
    assert.equal(sum('replichat_rejected_requests_total{reason="BAD_CREDENTIALS"}'), 1);
    assert.ok(sum("replichat_forwarded_calls_total") > 0);
    const [primary] = before;
    assert.equal(primary.get('replichat_role{role="primary"}'), 1);
    for (const name of ["fsync_seconds", "commit_seconds", "commit_batch_entries", "fsync_batch_entries"]) {
      assert.ok(primary.get(`replichat_${name}_count`)! > 0, name);
    }
    for (const n of [1, 2]) {
      assert.equal(primary.get(`replichat_peer_suspected{peer="${cluster.address(n)}"}`), 0);
      assert.ok(before[n].get("replichat_commits_total")! > 0);
      assert.equal(before[n].get("replichat_commit_seconds_count"), 0); // nothing was proposed there
    }

    await cluster.kill(0);
    await cluster.settled(1, 2);
    await assert.rejects(watched.get(0, "/livez"));
    await until("both are ready", async () => await watched.isReady(1) && await watched.isReady(2));
    const after = await watched.metrics(1);
    assert.equal(after.get('replichat_role{role="primary"}'), 1);
    assert.ok(after.get("replichat_view_number")! > primary.get("replichat_view_number")!);
    assert.ok(after.get("replichat_commit_index")! > primary.get("replichat_commit_index")!);

    // Of two, the higher port alone does not go on, and says for whom it waits.
    cluster.replicas[1].signal("SIGSTOP");
    const { text } = await until("it is not ready", async () => {
      const page = await watched.get(2, "/readyz");
      return page.status === 503 && page.text.startsWith("Waiting") && page;
    });
    assert.match(text, new RegExp(`^Waiting for ${cluster.address(1)}: it was in the last view[^\n]*\n$`));
    assert.deepEqual(await watched.get(2, "/livez"), { status: 200, text: "ok\n" });
    assert.equal((await watched.metrics(2)).get("replichat_ready"), 0);
    await cluster.replicas[2].logged(/WARNING .*Nothing could be written for \d+ s .*Waiting for localhost/);
    cluster.replicas[1].signal("SIGCONT");
    await until("it is ready again", () => watched.isReady(2));
    await cluster.replicas[1].logged(/WARNING .*This process stood still for \d+ ms/);
  }));

Deno.test("an --http-port that is taken ends the replica with a sentence", () =>
  withSandbox(async (cluster) => {
    using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = taken.addr;
    const own = ["serve", "--port", `${cluster.ports[0]}`];
    const { code, err } = await cluster.run([...own, "--http-port", `${port}`]);
    assert.deepEqual([code, err.trim().split("\n").at(-1)], [
      8,
      `Port ${port} is in use. Choose another with --http-port.`,
    ]);
  }, 1));

Deno.test("levels of logs change while the replicas run, at one or at all, until SIGHUP", () =>
  withCluster(async (cluster) => {
    const [first, second] = cluster.replicas;
    const heartbeat = /DEBUG +\[localhost:\d+\] (Heartbeat|Echo) \d+/;
    const set = (...args: string[]) => cluster.ok(["admin", "log-level", ...args]);
    assert.doesNotMatch(first.err, heartbeat);
    const only = ["--only", "-s", cluster.address(0)];
    assert.match(
      await set("replichat.heartbeat=debug", ...only),
      new RegExp(`^REPLICA.*\n${cluster.address(0)} +replichat.heartbeat +debug +[^\n]+\n$`),
    );
    await first.logged(heartbeat);
    assert.doesNotMatch(second.err, heartbeat);
    assert.doesNotMatch(first.err, /DEBUG +\[localhost:\d+\] (?!Heartbeat|Echo)/);

    const rows = JSON.parse(`[${(await set("replichat=error", "-o", "json")).trim().replaceAll("\n", ",")}]`);
    assert.deepEqual(
      rows.map(({ replica, level }: { replica: string; level: string }) => [replica, level]).sort(),
      cluster.all.map((n) => [cluster.address(n), "error"]),
    );
    assert.match(await set(), /localhost:\d+ +replichat.net +error .*\n/);
    await cluster.kill(1);
    await cluster.settled(0, 2);
    assert.doesNotMatch(first.err, new RegExp(`${cluster.address(1)} has crashed`));

    await set("replichat=default", ...only);
    await set("replichat.heartbeat=default", ...only);
    assert.match(await set(...only), /replichat +info .*\n[^]*replichat.heartbeat +warning /);
    await set("replichat=debug", ...only);
    first.signal("SIGHUP");
    await until("the flags count again", async () => /replichat +info /.test(await set(...only)));

    for (
      const [bad, code] of [["replichat.nothing=debug", 2], ["replichat=loud", 2], ["replichat", 2]] as const
    ) {
      assert.equal((await cluster.run(["admin", "log-level", bad, ...only])).code, code, bad);
    }
  }));

/** The patterns in the lines of a log, each after the one before. */
function assertStory(process: Process, from: number, ...patterns: string[]): void {
  const text = process.err.slice(from);
  let at = 0;
  for (const pattern of patterns) {
    const match = new RegExp(`^\\S+ \\S+ \\w+ +\\[localhost:\\d+\\] ${pattern}$`, "m").exec(text.slice(at));
    assert.ok(match, `${process.name} does not tell, in this order: ${pattern}\n${text}`);
    at += match.index + match[0].length;
  }
}

Deno.test("the log tells a failover: who was suspected, on what evidence, which view came, who leads, how long it took", () =>
  withCluster(async (cluster) => {
    const [a, b, c] = cluster.all.map((n) => cluster.address(n));
    const ends = () => cluster.replicas.map(({ err }) => err.length);
    assertStory(
      cluster.replicas[0],
      0,
      "replichat [\\d.]+ starts with .*, whose log goes to 0\\.",
      `This replica is primary in view [\\d.]+ {${a}} and takes writes\\.`,
      "localhost:\\d+ is a learner at 0 of \\d+; it is admitted once it has caught up\\.",
      "Admitting localhost:\\d+, which has caught up to \\d+\\.",
      `This replica is primary in view [\\d.]+ {${a}, ${b}, ${c}} and takes writes, \\d+ ms after the view change began\\.`,
    );
    for (const { err } of cluster.replicas) assert.doesNotMatch(err, /view 0 |candidate|unknown/);

    // Before they have heard of each other either of them may propose.
    await cluster.replicas[1].logged(new RegExp(`${c} answers heartbeats`));
    await cluster.replicas[2].logged(new RegExp(`${b} answers heartbeats`));
    let from = ends();
    await cluster.kill(0);
    await cluster.settled(1, 2);
    await cluster.replicas[2].logged(/This replica is backup in view [\d.]+ {[^,]*, [^,]*}/);
    assertStory(
      cluster.replicas[1],
      from[1],
      `The stream to ${a} broke\\.`,
      `${a} has crashed: it refuses connections\\.`,
      `Proposing view (\\d+): ${a} has crashed\\.`,
      `View \\d+ may be decided by the rule 'survivors': ${b}, ${c} have promised it\\.`,
      `This replica is primary in view [\\d.]+ {${b}, ${c}} and takes writes, \\d+ ms after ${a} was suspected\\.`,
    );
    assertStory(
      cluster.replicas[2],
      from[2],
      `The stream to ${a} broke\\.`,
      `This replica is backup in view [\\d.]+ {${b}, ${c}}; the primary is ${b}, \\d+ ms after ${a} was suspected\\.`,
    );

    from = ends();
    cluster.start(0);
    await cluster.settled(0, 1, 2);
    await cluster.replicas[0].logged(/This replica is primary in/);
    assertStory(
      cluster.replicas[0],
      0,
      "replichat [\\d.]+ starts with .*, whose log goes to \\d+\\.",
      `This replica is learner beside view [\\d.]+ {${b}, ${c}}; the primary is ${b}\\.`,
      `This replica is primary in view [\\d.]+ {${a}, ${b}, ${c}} and takes writes\\.`,
    );
    assertStory(
      cluster.replicas[1],
      from[1],
      `${a} answers heartbeats\\.`,
      `${a} is a learner at \\d+ of \\d+; it is admitted once it has caught up and has answered for 3000 ms\\.`,
      `Admitting ${a}, which has caught up to \\d+\\.`,
    );

    from = ends();
    cluster.replicas[0].signal("SIGSTOP");
    await cluster.settled(1, 2);
    cluster.replicas[0].signal("SIGCONT");
    assertStory(
      cluster.replicas[1],
      from[1],
      `${a} is suspected: it has answered no heartbeat for \\d+ ms\\.`,
      `Proposing view \\d+: ${a} is silent\\.`,
      `View \\d+ may be decided by the rule 'majority': ${b}, ${c} have promised it\\.`,
      `This replica is primary in view [\\d.]+ {${b}, ${c}} and takes writes, \\d+ ms after ${a} was suspected\\.`,
    );
    await cluster.settled(0, 1, 2);
    assertStory(
      cluster.replicas[0],
      from[0],
      "This process stood still for \\d+ ms: .*",
      `This replica is learner beside view [\\d.]+ {${b}, ${c}}; the primary is ${b}\\.`,
      `This replica is primary in view [\\d.]+ {${a}, ${b}, ${c}} and takes writes\\.`,
    );

    from = ends();
    assert.equal(await cluster.replicas[0].end("SIGTERM"), 0);
    await cluster.settled(1, 2);
    assertStory(
      cluster.replicas[0],
      from[0],
      "Leaving the cluster; a second signal exits at once\\.",
      `Proposing view \\d+: ${a} leaves\\.`,
      `View \\d+ may be decided by the rule 'all': ${a}, ${b}, ${c} have promised it\\.`,
      "Exiting: left the cluster\\.",
    );
    await cluster.replicas[1].logged(new RegExp(`${a} has ended, as it said: it refuses connections\\.`));
    assertStory(
      cluster.replicas[1],
      from[1],
      `This replica is primary in view [\\d.]+ {${b}, ${c}} and takes writes\\.`,
    );
  }));
