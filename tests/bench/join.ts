/**
 * How long a new replica takes to join a cluster that holds many messages and goes on taking writes:
 * `deno run -A tests/bench/join.ts [MESSAGES] [REPLICAS]`.
 */
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { encode, replichat } from "../../proto/codec.ts";
import { ChatState } from "../../server/chat/state.ts";
import { Log } from "../../server/core/log.ts";
import { kind_command, type StoredEntry, type ViewNumber } from "../../server/core/types.ts";
import { SqliteLogStore } from "../../server/storage/log_store.ts";
import { Cluster } from "../e2e/cluster.ts";
import { Flood } from "../e2e/flood.ts";
import { until } from "../e2e/process.ts";

const batch = 2_000;
const body = "x".repeat(100);
const token_hash = createHash("sha256").update("token").digest();

type Command = Parameters<typeof replichat.replication.v1.Command.encode>[0];

/** Puts messages into a stopped replica's files as if clients had sent them. */
function fill(directory: string, messages: number): void {
  const store = new SqliteLogStore(`${directory}/log.db`, `${directory}/cut.jsonl`);
  const db = new DatabaseSync(`${directory}/chat.db`);
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;");
  const chat = new ChatState(db);
  const { last, reader, hard_state } = store.restore(chat.applied_index);
  const log = new Log(reader, last, last!.index);
  const view: ViewNumber = last!.view;
  let timestamp_us = log.last_timestamp_us;
  const write = (commands: Command[]) => {
    const entries: StoredEntry[] = commands.map((command) =>
      log.append({
        index: log.last.index + 1,
        view,
        timestamp_us: ++timestamp_us,
        kind: kind_command,
        payload: encode(replichat.replication.v1.Command, command),
      })
    );
    const commit_index = log.last.index;
    const hard = { ...hard_state, commit_index };
    store.write([{ type: "persist", ticket: 1, entries, hard_state: hard }], (error) => {
      if (error) throw error;
    });
    chat.apply(entries);
    log.release(commit_index);
  };
  const { id: account_id, password_hash } = chat.account("alice")!;
  write([{
    login: { account_id, password_hash, token_hash, session_id: "filling", expire_us: timestamp_us + 1e12 },
  }]);
  for (let sent = 0; sent < messages; sent += batch) {
    write(Array.from({ length: Math.min(batch, messages - sent) }, () => {
      return { send_message: { request_id: crypto.randomUUID(), token_hash, to_username: "bob", body } };
    }));
  }
  store.close();
  chat.close();
}

async function main(messages: number, replicas: number): Promise<void> {
  const cluster = new Cluster(replicas + 1);
  const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(1);
  try {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("bob", "alice");
    await cluster.replicas[0].end("SIGTERM");
    let start = performance.now();
    fill(cluster.dataDir(0), messages);
    const bytes = Deno.statSync(`${cluster.dataDir(0)}/chat.db`).size;
    console.log(`${messages} messages, ${(bytes / 1e6).toFixed()} MB of tables, made in ${seconds(start)} s`);
    cluster.start(0);
    await cluster.settled(0);
    const members = Array.from({ length: replicas + 1 }, (_, n) => n);
    // The log is trimmed first, or the new replica would get all of it.
    start = performance.now();
    const base = () => {
      const db = new DatabaseSync(`${cluster.dataDir(0)}/log.db`, { readOnly: true });
      const row = db.prepare("SELECT (SELECT idx FROM base) AS base, (SELECT count(*) FROM log) AS kept")
        .get()!;
      db.close();
      return row;
    };
    let before = -1;
    await until("the log is trimmed", async () => {
      const { base: now } = base();
      const still = now === before;
      before = now as number;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return still;
    }, 120_000);
    console.log(`the log was trimmed to ${base().kept} entries in ${seconds(start)} s`);
    for (const n of members.slice(1)) {
      const flood = new Flood(cluster);
      await flood.goesOn(1_000);
      const { confirmed } = flood;
      start = performance.now();
      const joining = cluster.start(n);
      await until(`${n} is a member`, async () => (await cluster.info(n))?.role === "backup", 600_000);
      const took = (performance.now() - start) / 1_000;
      console.log(
        `replica ${n} joined in ${took.toFixed(1)} s, ${(bytes / 1e6 / took).toFixed()} MB/s, ` +
          `${(messages / took).toFixed()} messages/s; meanwhile ${flood.confirmed - confirmed} writes, ` +
          `the longest pause ${await flood.goesOn(200)} ms`,
      );
      console.log(joining.err.split("\n").filter((line) => /napshot/.test(line)).join("\n"));
      await flood.finish();
    }
  } catch (error) {
    console.log(cluster.tails());
    throw error;
  } finally {
    await cluster.remove();
  }
}

if (import.meta.main) await main(Number(Deno.args[0] ?? 1_000_000), Number(Deno.args[1] ?? 2));
