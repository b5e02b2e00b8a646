/** `replichat bench send`: acknowledged messages a second, and how long each takes. */
import process from "node:process";
import { v7 as uuid } from "uuid";
import type { FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { Sender, type SendRequest } from "../sender.ts";
import { type Bucket, type Figures, figuresOf, histogramOf } from "./figures.ts";
import { keepInFlight } from "./load.ts";
import { type BenchAccount, type Subject, type Used, usedBetween } from "./subject.ts";

/** How messages travel: many on one stream, or each in a call of its own. */
export type Way = "stream" | "unary";

/** One load. */
export interface SendOptions {
  way: Way;
  /** Connections, each with `in_flight` messages under way. */
  clients: number;
  in_flight: number;
  /** Bytes of each body. */
  size: number;
  warm_up_ms: number;
  duration_ms: number;
}

/** What came of it. */
export interface SendResult extends Figures {
  /** How many replicas the cluster has. */
  members: number;
  /** Acknowledged. */
  messages: number;
  /** Acknowledged a second. */
  rate: number;
  failed: number;
  failure?: FailureError;
  histogram: Bucket[];
  /** By replica; empty without the cluster's secret. */
  replicas: Used[];
  /** Of this process, of one core: it takes its part of the machine, too. */
  client_cpu_percent: number;
}

/** Accounts that the clients share: conversations of their own, but no minutes of hashing before the first message. */
const max_accounts = 10;

/** As many accounts as so many clients use: each sends to the next. */
export function accountsFor(clients: number): number {
  return Math.min(Math.max(clients, 2), max_accounts);
}

/** Measures one load. Throws `FailureError` when nothing at all was acknowledged. */
export async function measureSend(
  subject: Subject,
  accounts: BenchAccount[],
  options: SendOptions,
): Promise<SendResult> {
  const { way, clients, in_flight, size, warm_up_ms, duration_ms } = options;
  const members = (await subject.members()).length;
  const opened = Array.from({ length: clients }, (_, n) => {
    const to_username = accounts[(n + 1) % accounts.length].username;
    return new Client(subject.open(accounts[n % accounts.length]), { to_username, body: bodyOf(size) });
  });
  try {
    const sends = opened.map((client) => () => client[way]());
    const warm_up = await keepInFlight(sends, in_flight, warm_up_ms);
    if (warm_up.taken.length === 0 && warm_up.failure) throw warm_up.failure;
    const before = await subject.usage();
    const [cpu_before, start_ms] = [process.cpuUsage(), performance.now()];
    const { taken, rate, failed, failure } = await keepInFlight(sends, in_flight, duration_ms);
    const { user, system } = process.cpuUsage(cpu_before);
    const elapsed_ms = performance.now() - start_ms;
    const replicas = usedBetween(before, await subject.usage());
    if (taken.length === 0 && failure) throw failure;
    return {
      members,
      messages: taken.length,
      rate: Math.round(rate),
      ...figuresOf(taken),
      failed,
      failure,
      histogram: histogramOf(taken),
      replicas,
      client_cpu_percent: Math.round((user + system) / 1000 / elapsed_ms * 100),
    };
  } finally {
    await Promise.all(opened.map((client) => client.close()));
  }
}

/** A text of so many bytes. */
export function bodyOf(size: number): string {
  return "A message of the length that people send: sixty-odd characters. ".repeat(Math.ceil(size / 64))
    .slice(0, size);
}

/** One client, which sends the same message again and again. */
class Client {
  private readonly sender: Sender;

  constructor(
    private readonly connection: Connection,
    private readonly message: Omit<SendRequest, "request_id">,
  ) {
    this.sender = new Sender(connection);
  }

  stream(): Promise<unknown> {
    return this.sender.send({ request_id: uuid(), ...this.message });
  }

  unary(): Promise<unknown> {
    const request = { request_id: uuid(), ...this.message };
    return this.connection.call(chat_service.SendMessage, request, { write: true });
  }

  async close(): Promise<void> {
    await this.sender.close();
    this.connection.close();
  }
}
