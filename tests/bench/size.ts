/** What a cluster does with many messages stored, and with none: sends a second, memory, and how soon it is there again. */
import type { Connection } from "../../client/connection.ts";
import { percentile } from "../../client/bench/figures.ts";
import { bodyOf } from "../../client/bench/send.ts";
import { Sender } from "../../client/sender.ts";
import { chat_service } from "../../proto/services.ts";
import { v7 as uuid } from "uuid";
import type { Cluster } from "../e2e/cluster.ts";
import { until } from "../e2e/process.ts";
import { fill, whenTrimmed } from "./join.ts";
import { memoryOf, withOneFile } from "./memory.ts";
import { load } from "./peers.ts";
import { UnaryClient } from "./unary.ts";

/** How many sends are under way. */
const in_flight = 64;
const starts = 10;

/** Measures both, and prints a line each. */
export async function measureSize(messages: number, replicas: number, seconds: number): Promise<void> {
  const none = await measure(0, replicas, seconds);
  const many = await measure(messages, replicas, seconds);
  console.log(`ratio of the rates ${(many / none).toFixed(2)}`);
}

/** Answers acknowledged sends a second. */
async function measure(messages: number, replicas: number, seconds: number): Promise<number> {
  let rate = 0;
  await withOneFile(async (cluster) => {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("bob", "alice");
    await cluster.set("rate-send", "off");
    await cluster.kill(0);
    if (messages > 0) fill(cluster.dataDir(0), messages);
    const start_ms = await coldStarts(cluster);
    // Else the others would be sent all of the log.
    if (messages > 0) await whenTrimmed(cluster.dataDir(0));
    for (const n of cluster.all.slice(1)) cluster.start(n);
    await until("all are members", async () => {
      const roles = await Promise.all(cluster.all.map(async (n) => (await cluster.info(n))?.role));
      return roles.every((role) => role === "primary" || role === "backup");
    }, 600_000);
    for (const n of cluster.all) {
      // What comes with a snapshot is still to be indexed for searching, which takes its share of the machine.
      const search = ["search", "first", "-u", "alice", "-s", cluster.address(n)];
      await until(`${n} has indexed all`, async () => (await cluster.run(search)).code === 0, 1_200_000);
    }
    const connection = await cluster.connect("alice");
    rate = await sendsPerSecond(connection, seconds);
    connection.close();
    const memory = cluster.replicas.map(({ pid }) => memoryOf(pid)).join(" ");
    console.log(
      `${messages} messages, ${replicas} replicas: ${rate.toFixed()} sends/s (${in_flight} under way), ` +
        `memory ${memory} MB; alone from start to the first acknowledged send: median ${start_ms} ms`,
    );
  }, replicas);
  return rate;
}

/** Streamed sends with `in_flight` of them under way, after two seconds of warming up. */
export async function sendsPerSecond(connection: Connection, seconds: number): Promise<number> {
  const sender = new Sender(connection, Infinity);
  const send = () => sender.send({ request_id: uuid(), to_username: "bob", body: bodyOf(64) });
  const { rate } = await load(send, in_flight, { warm_up_s: 2, seconds });
  await sender.close();
  return rate;
}

/** Starts the first replica again and again; answers the median, and leaves it running. */
async function coldStarts(cluster: Cluster): Promise<string> {
  const token = await tokenOf(cluster);
  const taken: number[] = [];
  for (let n = 0; n < starts; n++) {
    await cluster.kill(0);
    const start_ms = performance.now();
    cluster.start(0);
    await firstSend(cluster.address(0), token);
    taken.push(performance.now() - start_ms);
  }
  return percentile(taken.sort((a, b) => a - b), 0.5).toFixed();
}

async function tokenOf(cluster: Cluster): Promise<string> {
  await cluster.start(0).printed(/is primary/);
  const connection = await cluster.connect("alice");
  connection.close();
  return connection.session.token!;
}

/** Resolves when a message has been acknowledged; nobody may listen there yet. */
async function firstSend(address: string, token: string): Promise<void> {
  const [hostname, port] = address.split(":");
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    try {
      (await Deno.connect({ hostname, port: Number(port) })).close();
    } catch {
      continue;
    }
    const client = new UnaryClient(address, chat_service.SendMessage, 1, {
      authorization: `Bearer ${token}`,
    });
    try {
      await client.call({ request_id: uuid(), to_username: "bob", body: "first" } as never);
      return;
    } catch {
      continue; // it does not lead yet
    } finally {
      client.close();
    }
  }
}
