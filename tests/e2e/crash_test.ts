/** Issue 3: kill -9 at the N-th storage call, for a range of N; nothing acknowledged is missing, nothing is there twice. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";
import { stateDigest } from "../../server/chat/digest.ts";
import { ChatState } from "../../server/chat/state.ts";
import { SqliteLogStore } from "../../server/storage/log_store.ts";
import { type Cluster, withSandbox } from "./cluster.ts";
import type { Process } from "./process.ts";

const preload = new URL("./crash_at.cjs", import.meta.url).pathname;
/** How long a replica lives when it never comes to its N-th call, in ms. */
const life_ms = 1_500;

/** The replica's one command; a cluster that leaves out who is silent sooner than usual. */
const command = (cluster: Cluster, n: number) =>
  n === 0 ? [...cluster.command(0), "--exclude-after", "400ms"] : cluster.command(n);

function start(cluster: Cluster, n: number, crash_at?: number): Process {
  const env: Record<string, string> = crash_at === undefined
    ? {}
    : { NODE_OPTIONS: `--require ${preload}`, CRASH_AT: `${crash_at}` };
  return cluster.replicas[n] = cluster.launch(`replica-${n}`, command(cluster, n), env);
}

/** Starts a replica that kills itself at its N-th storage call; answers whether it came to that. */
async function crash(cluster: Cluster, n: number, crash_at: number): Promise<boolean> {
  const process = start(cluster, n, crash_at);
  const alive = await Promise.race([process.exited, sleep(life_ms, "alive" as const, { ref: false })]);
  if (alive === "alive") await process.end("SIGKILL");
  assert.equal(await process.exited, 137, process.err);
  return alive !== "alive";
}

/** One client that sends a line every few ms, through everything that happens, until `stop`. */
class Sender {
  private readonly process: Process;
  private readonly timer: ReturnType<typeof setInterval>;
  private sent = 0;

  constructor(private readonly cluster: Cluster) {
    this.process = cluster.launch("client-sender", ["send", "bob", "-", "-u", "alice", "--timeout", "60s"]);
    this.timer = setInterval(() => void this.process.write(`message ${this.sent++}\n`), 10);
  }

  /** Waits until all is acknowledged; then each message must be there, once. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.process.closeInput();
    const { code, err } = await this.process.finish();
    assert.equal(code, 0, err);
    assert.ok(this.sent > 50);
    const expected = Array.from({ length: this.sent }, (_, n) => `message ${n}`);
    assert.deepEqual((await this.cluster.bodies("alice", "bob")).sort(), expected.sort());
  }
}

Deno.test("a replica alone is killed at its N-th storage call, over and over", async () => {
  await withSandbox(async (cluster) => {
    // While it founds the cluster: each time it goes on where it was.
    let founding = 1;
    while (await crash(cluster, 0, founding)) founding += founding < 12 ? 1 : 5;
    assert.ok(founding > 12, `founding took ${founding} calls`);
    await start(cluster, 0).printed(/is primary/);
    await cluster.accounts("alice", "bob");
    // A client that has never heard of anybody would give up before long.
    const sender = new Sender(cluster);
    while ((await cluster.bodies("alice", "bob")).length === 0);
    await cluster.kill(0);
    let crashes = 0;
    for (const crash_at of [5, 9, 13, 17, 19, 21, 23, 26, 30, 37, 44, 51]) {
      if (await crash(cluster, 0, crash_at)) crashes++;
    }
    assert.ok(crashes >= 10, `${crashes} crashes`);
    await start(cluster, 0).printed(/is primary/);
    await sender.stop();
    await cluster.ok(["verify"]);
    await cluster.kill(0);
    replaysTo(cluster.dataDir(0));
  }, 1);
});

Deno.test("members of a cluster are killed at their N-th storage call, one after the other", async () => {
  await withSandbox(async (cluster) => {
    await start(cluster, 0).printed(/is primary/);
    start(cluster, 1);
    await cluster.settled(0, 1);
    await cluster.accounts("alice", "bob");
    const sender = new Sender(cluster);
    for (const [n, crash_at] of [[1, 40], [0, 60], [1, 95], [0, 41]]) {
      await cluster.kill(n);
      await crash(cluster, n, crash_at);
      start(cluster, n);
      await cluster.settled(0, 1);
    }
    await sender.stop();
    await cluster.ok(["verify"]);
  }, 2);
});

/** What a stopped replica has applied, through all that has happened, is what its log says. */
function replaysTo(path: string): void {
  const log = new SqliteLogStore(`${path}/log.db`, "");
  const db = new DatabaseSync(`${path}/chat.db`, { readOnly: true });
  const replayed = new DatabaseSync(":memory:");
  try {
    const { applied_index } = new ChatState(db);
    new ChatState(replayed).apply(log.read(1, applied_index, Infinity));
    assert.equal(stateDigest(replayed), stateDigest(db));
  } finally {
    for (const each of [log, db, replayed]) each.close();
  }
}
