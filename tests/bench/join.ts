/** How long a new replica takes to join a cluster that holds many messages and goes on taking writes. */
import { DatabaseSync } from "node:sqlite";
import { sha256 } from "../../server/chat/test_log.ts";
import { Cluster } from "../e2e/cluster.ts";
import { Flood } from "../e2e/flood.ts";
import { Offline } from "../e2e/offline.ts";
import { until } from "../e2e/process.ts";

const batch = 2_000;
const body = "x".repeat(100);
const token_hash = sha256("token");

/** Puts messages into a stopped replica's files as if clients had sent them. */
export function fill(directory: string, messages: number): void {
  const offline = new Offline(directory);
  offline.append([offline.logIn("alice", "token")]);
  for (let sent = 0; sent < messages; sent += batch) {
    offline.append(Array.from({ length: Math.min(batch, messages - sent) }, () => {
      return { send_message: { request_id: crypto.randomUUID(), token_hash, to_username: "bob", body } };
    }));
  }
  offline.close();
}

/** Where the log of a replica begins, and how many entries it has. */
function logOf(directory: string): { base: number; entries: number } {
  using db = new DatabaseSync(`${directory}/log.db`, { readOnly: true });
  const row = db.prepare("SELECT (SELECT idx FROM base) AS base, (SELECT count(*) FROM log) AS entries")
    .get()!;
  return { base: Number(row.base ?? 0), entries: Number(row.entries) };
}

const secondsSince = (start_ms: number) => (performance.now() - start_ms) / 1_000;

/** Waits until the log is as short as it gets, or the new replica would be sent all of it. */
export async function whenTrimmed(directory: string): Promise<void> {
  const start_ms = performance.now();
  let before = -1;
  await until("the log is trimmed", async () => {
    const { base } = logOf(directory);
    // It is measured before any of it goes.
    const still = base === before && (base > 0 || secondsSince(start_ms) > 10);
    before = base;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return still;
  }, 600_000);
  const { entries } = logOf(directory);
  console.log(`the log was trimmed to ${entries} entries in ${secondsSince(start_ms).toFixed(1)} s`);
}

/** Starts replica `n` while messages are sent, and says how long it took to be a member. */
async function join(cluster: Cluster, n: number, bytes: number): Promise<void> {
  const flood = new Flood(cluster);
  await flood.goesOn(1_000);
  const { confirmed } = flood;
  const start_ms = performance.now();
  const joining = cluster.start(n);
  await until(`${n} is a member`, async () => (await cluster.info(n))?.role === "backup", 600_000);
  const took = secondsSince(start_ms);
  const pause_ms = await flood.goesOn(200);
  console.log(
    `replica ${n} joined in ${took.toFixed(1)} s, ${(bytes / 1e6 / took).toFixed()} MB/s; meanwhile ` +
      `${((flood.confirmed - confirmed) / took).toFixed()} writes/s, the longest pause ${pause_ms} ms`,
  );
  console.log(joining.err.split("\n").filter((line) => /snapshot/i.test(line)).join("\n"));
  await flood.finish();
}

/** Fills one replica, and lets `replicas` more join it, one after the other. */
export async function measureJoin(messages: number, replicas: number): Promise<void> {
  const cluster = new Cluster(replicas + 1);
  try {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("bob", "alice");
    await cluster.replicas[0].end("SIGTERM");
    const start_ms = performance.now();
    fill(cluster.dataDir(0), messages);
    const bytes = Deno.statSync(`${cluster.dataDir(0)}/chat.db`).size;
    const made = `made in ${secondsSince(start_ms).toFixed(1)} s`;
    console.log(`${messages} messages, ${(bytes / 1e6).toFixed()} MB of tables, ${made}`);
    cluster.start(0);
    await cluster.settled(0);
    await whenTrimmed(cluster.dataDir(0));
    for (let n = 1; n <= replicas; n++) await join(cluster, n, bytes);
  } catch (error) {
    console.error(cluster.tails());
    throw error;
  } finally {
    await cluster.remove();
  }
}
