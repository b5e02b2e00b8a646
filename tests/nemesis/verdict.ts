/** What must be so at the end, when all is healed: asked of each replica through its own API, and read from their disks. */
import { DatabaseSync } from "node:sqlite";
import { adminCall } from "../../client/admin.ts";
import { Connection } from "../../client/connection.ts";
import { newest } from "../../client/history.ts";
import { subscriber_heartbeat_ms } from "../../proto/bounds.ts";
import { decode, replichat } from "../../proto/codec.ts";
import { admin_service } from "../../proto/services.ts";
import { ChatState } from "../../server/chat/state.ts";
import { kind_command, kind_view, type StoredEntry } from "../../server/core/types.ts";
import { SqliteLogStore } from "../../server/storage/log_store.ts";
import { type Check, type Fact, History, type World } from "../check/facts.ts";
import { differences, type Final } from "../check/converge.ts";
import { logMatching } from "../check/log_matching.ts";
import { once } from "../check/once.ts";
import { onePrimary } from "../check/one_primary.ts";
import { session } from "../check/reads.ts";
import { until } from "../e2e/process.ts";
import type { Hosts } from "./hosts.ts";
import { conversation, type Ledger } from "./ledger.ts";
import { users, type Workload } from "./workload.ts";

/** How long replicas may take to become the same again, in ms: returning takes 3 s, and each may have to. */
const converge_ms = 60_000;

/** How long the last events may take to their followers, in ms: one that was cut off notices by the lack of heartbeats. */
const follow_ms = 2 * subscriber_heartbeat_ms;

type Message = replichat.v1.IMessage;

/** Waits until all replicas are members of one view, led by the first, and have applied the same. Throws with what keeps them. */
export async function converged(hosts: Hosts): Promise<void> {
  let why: string | undefined = "nothing has been asked";
  try {
    await until("all replicas are the same", async () => {
      const standings = await Promise.all(hosts.all.map((host) => standingOf(hosts, host)));
      return (why = differences(standings)) === undefined;
    }, converge_ms);
  } catch {
    throw new Error(`converge: ${why}`);
  }
}

async function standingOf(hosts: Hosts, host: number): Promise<Final> {
  const machine = hosts.address(host);
  const connection = new Connection({ servers: [machine], timeout_ms: 2_000 });
  try {
    const status = await adminCall(connection, [hosts.secret()], admin_service.GetStatus, {});
    const members = status.replicas.filter(({ role }) => role === "primary" || role === "backup");
    return {
      machine,
      id: machine,
      running: true,
      applied_index: Number(status.applied_index),
      digest: "",
      members: members.map(({ address }) => address!).sort(),
      leads: status.role === "primary",
    };
  } catch {
    return { machine, id: machine, running: false, applied_index: 0, digest: "", members: [], leads: false };
  } finally {
    connection.close();
  }
}

/** Compares what each replica shows of all conversations with what clients were told. */
export async function checkHistories(hosts: Hosts, workload: Workload, ledger: Ledger): Promise<void> {
  let first: string | undefined;
  for (const host of hosts.all) {
    const messages = new Map<string, Message[]>();
    for (const { from, to } of ledger.writes) {
      const who = conversation(from, to);
      if (!messages.has(who)) messages.set(who, await listAll(hosts.address(host), workload, from, to));
    }
    checkOnce(ledger, hosts.address(host), [...messages.values()].flat());
    const text = JSON.stringify([...messages]);
    first ??= text;
    if (text !== first) {
      ledger.violate("converge", `${hosts.address(host)} shows other messages than replica 0`);
    }
    if (host === 0) await checkFollowers(ledger, messages);
  }
}

async function listAll(server: string, workload: Workload, user: string, other: string): Promise<Message[]> {
  const token = workload.tokenOf(user);
  const connection = new Connection({ servers: [server], timeout_ms: 10_000, insecure: true, token });
  try {
    return await newest(connection, other, { number: 1_000_000 });
  } finally {
    connection.close();
  }
}

/** Each acknowledged message is there once, under its id; none that was refused is there; none that nobody sent. */
function checkOnce(ledger: Ledger, where: string, messages: Message[]): void {
  const ids = Map.groupBy(messages, ({ body }) => body!);
  for (const { body, id, in_doubt } of ledger.writes) {
    const found = (ids.get(body) ?? []).map((message) => Number(message.id));
    ids.delete(body);
    if (found.length > 1) ledger.violate("once", `${where} has "${body}" as ${found}`);
    if (id !== undefined && found[0] !== id) {
      ledger.violate("durable", `${where} has "${body}" as ${found[0]}, acknowledged as ${id}`);
    }
    if (id === undefined && !in_doubt && found.length > 0) {
      ledger.violate("once", `${where} has "${body}" as ${found}, which was refused as not executed`);
    }
  }
  for (const [body, [{ id }]] of ids) {
    ledger.violate("once", `${where} has "${body}" as ${id}, which nobody sent`);
  }
}

/** Each follower was told of all messages of its user, each once and in order. */
async function checkFollowers(ledger: Ledger, messages: Map<string, Message[]>): Promise<void> {
  for (const user of users) {
    const own = [...messages].filter(([who]) => who.split(" ").includes(user)).flatMap(([, list]) => list);
    const history = new History();
    history.events.push(...own.map(({ id }) => Number(id)).sort((a, b) => a - b));
    const bodies = new Map(own.map(({ id, body }) => [Number(id), body]));
    const world: World = { now_ms: 0, history, standing: () => undefined };
    const last = history.events.at(-1) ?? 0;
    for (const follower of [`${user}'s screen`, `${user}'s telephone`]) {
      const told = () => ledger.told.filter((event) => event.follower === follower);
      // What was acknowledged just now may still be on its way to it; what never comes is found below.
      await until("it was told all", () => (told().at(-1)?.id ?? 0) >= last, follow_ms).catch(() => {});
      const check = session();
      let cursor = 0;
      for (const { id, body } of told()) {
        const why = check.see({ type: "event", follower, cursor, index: id }, world);
        if (why !== undefined) ledger.violate("session", why);
        if (body !== bodies.get(id)) ledger.violate("session", `${follower} was told "${body}" as ${id}`);
        cursor = id;
      }
      if (cursor !== last) {
        ledger.violate("session", `${follower} was told up to ${cursor}, and not up to ${last}`);
      }
    }
  }
}

/** Goes through the logs of all replicas, which have ended: one history, its hashes sound, no request executed twice, nothing acknowledged missing. */
export function checkLogs(hosts: Hosts, ledger: Ledger): void {
  const checks: Check[] = [onePrimary(), logMatching()];
  const history = new History();
  const world: World = { now_ms: 0, history, standing: () => undefined };
  const tell = (fact: Fact) => {
    for (const check of checks) {
      const why = check.see(fact, world);
      if (why !== undefined) ledger.violate(check.name, why);
    }
  };
  for (const host of hosts.all) {
    const machine = hosts.address(host);
    const entries = readWhole(hosts.dataDir(host));
    tell({ type: "written", machine, entries });
    // The replicas were at rest: all is committed, though the last index that is known to be is saved with the next batch.
    const view = {
      number: { counter: 0, proposer: "" },
      members: [],
      policy: "survivors" as const,
      exclude_ms: 0,
      removed: [],
    };
    tell({ type: "committed", machine, entries, view });
    const missing = ledger.writes.find(({ id, request_id }) =>
      id !== undefined && requestOf(entries[id - 1]) !== request_id
    );
    if (missing) {
      ledger.violate("durable", `the log of ${machine} does not hold "${missing.body}" at ${missing.id}`);
    }
  }
  checkReplay(history.entries, ledger);
}

/** A log from its first entry on, with hashes checked. Throws when it is damaged. */
function readWhole(data_dir: string): StoredEntry[] {
  const store = new SqliteLogStore(`${data_dir}/log.db`, `${data_dir}/cut.jsonl`);
  try {
    if (store.first_index !== 1) throw new Error(`${data_dir}/log.db has been trimmed`);
    return store.read(1, store.last_index, Infinity);
  } finally {
    store.close();
  }
}

function requestOf(entry?: StoredEntry): string | undefined {
  if (entry?.kind !== kind_command) return undefined;
  return decode(replichat.replication.v1.Command, entry.payload).send_message?.request_id ?? undefined;
}

/** Executes the history anew. */
function checkReplay(entries: StoredEntry[], ledger: Ledger): void {
  const chat = new ChatState(new DatabaseSync(":memory:"));
  try {
    const applied = chat.apply(entries.map((entry) => ({ ...entry })));
    const check = once();
    const world: World = { now_ms: 0, history: new History(), standing: () => undefined };
    const why = check.see({ type: "applied", machine: "the replay", entries, applied, digest: 0 }, world);
    if (why !== undefined) ledger.violate("once", why);
  } finally {
    chat.close();
  }
  const views = entries.filter(({ kind }) => kind === kind_view).length;
  console.log(`${entries.length} entries in the history, ${views} of them views`);
}
