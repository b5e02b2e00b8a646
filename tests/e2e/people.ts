/** People who use a cluster by its API: each with a session, calls by name, and event streams from chosen replicas. */
import { Client, type ClientReadableStream, credentials, Metadata, type StatusObject } from "@grpc/grpc-js";
import type { Buffer } from "node:buffer";
import { v7 as uuid } from "uuid";
import type { Connection } from "../../client/connection.ts";
import { client_channel_options } from "../../proto/channel.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError } from "../../proto/failures.ts";
import { admin_service, type Call, chat_service } from "../../proto/services.ts";
import { details_key, fromTrailer } from "../../proto/status.ts";
import type { Cluster } from "./cluster.ts";
import { until } from "./process.ts";

/** Everybody's. */
export const password = "correct horse";

/** Somebody who is logged in. Mutations get a request id of their own, unless the request brings one. */
export class Person {
  private constructor(
    readonly cluster: Cluster,
    readonly name: string,
    readonly connection: Connection,
  ) {}

  /** A new account with a session; replica `n` is asked first. */
  static async make(cluster: Cluster, name: string, n = 0): Promise<Person> {
    await cluster.admin(admin_service.CreateAccount, { request_id: uuid(), username: name, password });
    return await Person.logIn(cluster, name, n);
  }

  /** Another session of an account; replica `n` is asked first. */
  static async logIn(cluster: Cluster, name: string, n = 0, label = ""): Promise<Person> {
    return new Person(cluster, name, await cluster.connect(name, serversFrom(cluster, n), label));
  }

  get token(): string {
    return this.connection.session.token!;
  }

  /** The answer of whichever replica gives it. Throws `FailureError`. */
  call<Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
  ): Promise<Response> {
    const content = { request_id: uuid(), ...request } as Partial<Request>;
    return this.connection.call(method, content, { write: true, secret: true, least_ms: 5_000 });
  }

  /** The answer of this very replica, once it has come as far as this person has seen. */
  callAt<Request, Response>(
    n: number,
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
  ): Promise<Response> {
    const content = { request_id: uuid(), ...request } as Partial<Request>;
    return this.connection.attempt(this.cluster.address(n), method, content, { write: true }, 15_000);
  }

  /** Sends a message; answers its id. */
  async send(to_username: string, body: string): Promise<number> {
    const { message } = await this.call(chat_service.SendMessage, { to_username, body });
    return message!.id!;
  }

  /** The bodies of a conversation as replica `n` has it, oldest first. */
  async read(with_username: string, n = 0): Promise<string> {
    const { messages } = await this.callAt(n, chat_service.ListMessages, { with_username, page_size: 500 });
    return messages.map(({ body }) => body).reverse().join();
  }

  /** How many messages are unread, as replica `n` has it. */
  async unread(n = 0): Promise<number> {
    return (await this.callAt(n, chat_service.CountUnread, {})).count;
  }

  /** An event stream from replica `n`. */
  follow(n: number, cursor = 0): EventLog {
    return new EventLog(this.cluster.address(n), this.token, cursor);
  }

  close(): void {
    this.connection.close();
  }
}

/** All replicas, `n` first, as a client takes them. */
export function serversFrom(cluster: Cluster, n: number): string {
  const { all } = cluster;
  return all.map((step) => cluster.address((n + step) % all.length)).join(",");
}

/** The reason for which something fails, or `ok`. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "ok";
  } catch (error) {
    if (error instanceof FailureError) return error.failure.reason;
    const trailer = (error as { metadata?: Metadata }).metadata?.get(details_key)[0];
    const failure = fromTrailer(trailer as Buffer | undefined);
    if (failure === undefined) throw error;
    return failure.reason;
  }
}

/** One event stream as it comes, without heartbeats and presence unless asked for. */
export class EventLog {
  readonly all: replichat.v1.Event[] = [];
  readonly stream: ClientReadableStream<replichat.v1.Event>;
  status?: StatusObject;
  private readonly client: Client;

  constructor(address: string, token: string, private readonly from: number) {
    this.client = new Client(address, credentials.createInsecure(), client_channel_options);
    const { path, requestSerialize, responseDeserialize } = chat_service.Subscribe;
    const metadata = new Metadata();
    metadata.set("authorization", `Bearer ${token}`);
    const request = { cursor: from } as replichat.v1.SubscribeRequest;
    this.stream = this.client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
    );
    this.stream.on("data", (event) => this.all.push(event));
    this.stream.on("error", () => {}); // `status` tells it too
    this.stream.on("status", (status) => this.status = status);
  }

  /** What has come and will come again after a reconnect. */
  get events(): replichat.v1.Event[] {
    return this.all.filter(({ kind }) => !["heartbeat", "presence", "caught_up"].includes(kind!));
  }

  /** The bodies of the messages that have come. */
  get bodies(): string[] {
    return this.events.flatMap(({ message }) => message?.body ?? []);
  }

  /** The cursor of the last event, or else that with which it has begun. */
  get cursor(): number {
    return this.all.at(-1)?.cursor ?? this.from;
  }

  /** Why the stream has ended. */
  get reason(): string | undefined {
    return this.status &&
      (fromTrailer(this.status.metadata.get(details_key)[0] as Buffer)?.reason ?? "ended");
  }

  /** The first event of which this holds. */
  async event(what: string, is: (event: replichat.v1.Event) => unknown): Promise<replichat.v1.Event> {
    return await until(what, () => this.all.find((event) => is(event)));
  }

  /** Waits for the end of the backlog. */
  async caughtUp(): Promise<EventLog> {
    await this.event("the backlog has come", ({ kind }) => kind === "caught_up");
    return this;
  }

  close(): void {
    this.stream.cancel();
    this.client.close();
  }
}
