/**
 * What calls cost with many messages and accounts, against what they cost with few. Two clusters of one replica are
 * asked in turn, one call in flight, so that noise meets both.
 */
import { DatabaseSync } from "node:sqlite";
import { v7 as uuid } from "uuid";
import { Connection } from "../../client/connection.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { chat_service } from "../../proto/services.ts";
import { ChatState } from "../../server/chat/state.ts";
import { sha256 } from "../../server/chat/test_log.ts";
import { kind_command } from "../../server/core/types.ts";
import { Cluster } from "../e2e/cluster.ts";
import { until } from "../e2e/process.ts";
import { type Command, Offline } from "../e2e/offline.ts";
import { percentile } from "../../client/bench/figures.ts";
import { whenTrimmed } from "./join.ts";

const batch = 2_000;

/** How large a cluster is. */
interface Size {
  messages: number;
  accounts: number;
  /** With how many alice, who is measured, has spoken: each has sent her something that she has not read. */
  partners: number;
}

/** The least of everything, and pages of 50 are full nevertheless. */
const small: Size = { messages: 1_000, accounts: 100, partners: 60 };
/** Alice takes part in this share of all messages, half of them with bob. */
const own_share = 0.1;
const words =
  "the of and to in is that it was for on are with as his they at be this from have or by one had not but what"
    .split(" ");

/** The same numbers at each run. */
function randomFrom(seed: number): (below: number) => number {
  return (below) => Math.floor((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x80000000 * below);
}

/** Appends many commands. */
function appendAll(offline: Offline, commands: Iterable<Command>): void {
  let some: Command[] = [];
  for (const command of commands) {
    if (some.push(command) < batch) continue;
    offline.append(some);
    some = [];
  }
  if (some.length > 0) offline.append(some);
}

/** Alice and bob are there; everybody's token is the own name. */
function fill(directory: string, { messages, accounts, partners }: Size): void {
  const offline = new Offline(directory);
  const random = randomFrom(1);
  const names = ["alice", "bob", ...Array.from({ length: accounts - 2 }, (_, n) => `user${n}`)];
  const { password_hash } = offline.chat.account("alice")!;
  const text = (n: number) =>
    Array.from({ length: 12 }, () => words[random(words.length)]).join(" ") + ` ${n}`;
  const message = (from: string, to_username: string, n: number): Command => {
    return {
      send_message: { request_id: crypto.randomUUID(), token_hash: sha256(from), to_username, body: text(n) },
    };
  };
  appendAll(offline, names.slice(2).map((username) => ({ create_account: { username, password_hash } })));
  appendAll(offline, names.map((username) => offline.logIn(username, username)));
  appendAll(
    offline,
    (function* () {
      for (let n = 0; n < messages; n++) {
        if (n >= messages * own_share) {
          // Everybody speaks with some neighbours.
          const from = 2 + random(accounts - 2);
          yield message(names[from], names[2 + (from + random(10)) % (accounts - 2)], n);
        } else if (n % 2 === 0) {
          yield n % 4 === 0 ? message("alice", "bob", n) : message("bob", "alice", n);
        } else {
          yield message(names[1 + (n >> 1) % partners], "alice", n);
        }
      }
    })(),
  );
  offline.close();
}

/** One replica, and alice with it. */
class Subject {
  readonly cluster = new Cluster(1);
  connection!: Connection;

  constructor(readonly size: Size) {}

  get files(): string {
    return this.cluster.dataDir(0);
  }

  async start(): Promise<void> {
    const { cluster, size } = this;
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("bob", "alice");
    await cluster.replicas[0].end("SIGTERM");
    let start_ms = performance.now();
    const took = () => ((performance.now() - start_ms) / 1000).toFixed(1);
    fill(this.files, size);
    const bytes = (name: string) => `${(Deno.statSync(`${this.files}/${name}`).size / 1e6).toFixed(1)} MB`;
    console.log(
      `${size.messages} messages, ${size.accounts} accounts: chat.db ${
        bytes("chat.db")
      }, made in ${took()} s`,
    );
    cluster.start(0);
    // It looks through all that it holds first.
    await until("it serves", async () => (await cluster.info(0))?.has_quorum, 600_000);
    await cluster.set("rate-send", "off");
    await cluster.set("rate-login", "off");
    if (size.messages > 100_000) await whenTrimmed(this.files);
    start_ms = performance.now();
    this.connection = new Connection({ servers: [cluster.address(0)], timeout_ms: 900_000, token: "alice" });
    await this.connection.call(chat_service.SearchMessages, { query: "the" });
    console.log(`search.db ${bytes("search.db")}, ${took()} s later`);
  }

  async remove(): Promise<void> {
    this.connection?.close();
    await this.cluster.remove();
  }
}

const calls: Record<string, (connection: Connection) => Promise<unknown>> = {
  SendMessage: (connection) =>
    connection.call(chat_service.SendMessage, { request_id: uuid(), to_username: "bob", body: "one more" }, {
      write: true,
    }),
  ListMessages: (connection) =>
    connection.call(chat_service.ListMessages, { with_username: "bob", page_size: 50 }),
  ListConversations: (connection) => connection.call(chat_service.ListConversations, { page_size: 50 }),
  CountUnread: (connection) => connection.call(chat_service.CountUnread, {}),
  SearchMessages: (connection) =>
    connection.call(chat_service.SearchMessages, { query: "the with", page_size: 50 }),
  // Last, since it ends alice's older sessions.
  Login: (connection) =>
    connection.call(chat_service.Login, { username: "alice", password: "correct horse" }, {
      secret: true,
      anonymous: true,
    }),
};

/** Prints one line of the table; times in ms. */
function report(what: string, few: number[], many: number[]): void {
  const [a, b] = [few, many].map((times) => percentile(times.toSorted((a, b) => a - b), 0.5));
  console.log(
    what.padEnd(26) + a.toFixed(3).padStart(10) + b.toFixed(3).padStart(12) + (b / a).toFixed(2).padStart(8),
  );
}

/** A log-in without the password: what is read before it, what its entry changes, what its answer counts. */
function logInDirectly(chat: ChatState, n: number): void {
  const { id: account_id, password_hash } = chat.account("alice")!;
  const now_us = Date.now() * 1000;
  const token_hash = crypto.getRandomValues(new Uint8Array(32));
  const login = { account_id, password_hash, token_hash, session_id: `${n}`, expire_us: now_us + 1e12 };
  const payload = encode(replichat.replication.v1.Command, { login });
  const view = { counter: 1, proposer: "a" };
  chat.apply([{
    index: chat.applied_index + 1,
    view,
    timestamp_us: now_us,
    kind: kind_command,
    payload,
  }]);
  chat.countUnread(account_id);
}

/** Measures both sizes; `pairs` calls of each kind. */
export async function measureGrowth(messages: number, pairs: number, partners: number): Promise<void> {
  const subjects = [small, { messages, accounts: 10_000, partners }].map((size) => new Subject(size));
  try {
    for (const subject of subjects) await subject.start();
    console.log(
      `p50 in ms, ${pairs} calls`.padEnd(26) + "small".padStart(10) + "large".padStart(12) + "   ratio",
    );
    for (const [name, call] of Object.entries(calls)) {
      const times: number[][] = [[], []];
      const count = name === "Login" ? Math.ceil(pairs / 5) : pairs;
      for (let n = -5; n < count; n++) {
        for (const [at, { connection }] of subjects.entries()) {
          const start_ms = performance.now();
          await call(connection);
          if (n >= 0) times[at].push(performance.now() - start_ms); // after a few to warm up
        }
      }
      report(name, times[0], times[1]);
    }
    for (const { cluster } of subjects) await cluster.replicas[0].end("SIGTERM");
    const chats = subjects.map(({ files }) => new ChatState(new DatabaseSync(`${files}/chat.db`)));
    const times: number[][] = [[], []];
    for (let n = -5; n < pairs; n++) {
      for (const [at, chat] of chats.entries()) {
        const start_ms = performance.now();
        logInDirectly(chat, n);
        if (n >= 0) times[at].push(performance.now() - start_ms);
      }
    }
    report("log-in without Argon2id", times[0], times[1]);
    for (const chat of chats) chat.close();
  } finally {
    for (const subject of subjects) await subject.remove();
  }
}
