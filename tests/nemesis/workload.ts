/**
 * Clients of all kinds: those that write, one call at a time or many on a stream, and repeat with the same request id what
 * was not confirmed (and some of what was); those that read at the primary, or anywhere within their session; those that
 * follow the stream of events. All that they see goes to the ledger.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { ServiceError } from "@grpc/grpc-js";
import { v7 as uuid } from "uuid";
import { Connection } from "../../client/connection.ts";
import { Sender } from "../../client/sender.ts";
import { mayRepeat } from "../../client/session.ts";
import { subscribe, type Subscription } from "../../client/subscription.ts";
import { troubleOf } from "../../client/trouble.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError } from "../../proto/failures.ts";
import { type Call, chat_service } from "../../proto/services.ts";
import { Random } from "../sim/random.ts";
import type { Ledger, Write } from "./ledger.ts";

/** Each writes to the next. */
export const users = ["alice", "bob", "carol"];
/** How long one client's call is tried, in ms. */
const patience_ms = 4_000;
/** How long one server is given for a read, in ms. */
const read_ms = 1_500;

/** One session of a user who writes. */
interface Writer {
  name: string;
  connection: Connection;
  /** The newest message of its conversation that it knows of. */
  seen: number;
}

/** All clients of one run. */
export class Workload {
  private readonly random: Random;
  private readonly tokens = new Map<string, string>();
  private readonly connections = new Set<Connection>();
  private readonly followers: Subscription[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private stopped = false;
  private number = 0;
  /** What a client of ours did not expect. */
  broken?: unknown;

  /** `servers`: all replicas' addresses. */
  constructor(private readonly servers: string[], seed: number, private readonly ledger: Ledger) {
    this.random = new Random(seed);
  }

  /** Makes the accounts and lets all clients live. */
  async begin(): Promise<void> {
    for (const user of users) await this.enroll(user);
    for (const [at, user] of users.entries()) {
      const next = users[(at + 1) % users.length];
      this.run(`${user}, one by one`, () => this.writeOneByOne(user, next));
      this.run(`${user}'s stream`, () => this.writeStream(user, next));
      this.run(`${user}'s telephone`, () => this.followHopping(user));
      this.followAlways(user);
    }
    this.run("newcomers", () => this.newcomers());
    for (const reader of ["reader 0", "reader 1"]) this.run(reader, () => this.readAtPrimary(reader));
  }

  /** Ends all but the followers; whoever writes does so until each of its writes has an outcome. */
  async settle(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.running.values());
  }

  /** Which of the clients have not come to their end. */
  get unsettled(): string[] {
    return [...this.running.keys()];
  }

  /** Ends the followers too, and closes every connection. */
  end(): void {
    this.stopped = true;
    for (const follower of this.followers) follower.close();
    for (const connection of this.connections) connection.close();
  }

  private disconnect(connection: Connection): void {
    connection.close();
    this.connections.delete(connection);
  }

  private run(name: string, live: () => Promise<void>): void {
    const failed = (error: unknown) => void (this.broken ??= error);
    this.running.set(name, live().catch(failed).finally(() => this.running.delete(name)));
  }

  /** What proves that one is this user. */
  tokenOf(user: string): string {
    return this.tokens.get(user)!;
  }

  /** A connection of this user, or of nobody, that prefers the servers in an order of its own. */
  private connect(user?: string): Connection {
    const servers = this.random.shuffle(this.servers);
    const token = user === undefined ? undefined : this.tokenOf(user);
    const connection = new Connection({ servers, timeout_ms: patience_ms, insecure: true, token });
    this.connections.add(connection);
    return connection;
  }

  private newWrite(from: string, to: string): Write {
    const write = { request_id: uuid(), from, to, body: `${from} ${++this.number}`, in_doubt: false };
    this.ledger.writes.push(write);
    return write;
  }

  // ---- writers ----

  /** One after the other; each is tried until it has an outcome, through one connection or another. */
  private async writeOneByOne(from: string, to: string): Promise<void> {
    const clients = ["desk", "lap"].map((name) => ({
      name: `${from}'s ${name}`,
      connection: this.connect(from),
      seen: 0,
    }));
    while (!this.stopped) {
      const write = this.newWrite(from, to);
      // Refused for sure, it stays undone; in doubt, it is repeated until it is known.
      do await this.try(write, this.random.pick(clients)); while (write.id === undefined && write.in_doubt);
      // A repeat of what was acknowledged, as a client sends it that has lost the answer.
      if (write.id !== undefined && this.random.chance(0.1)) await this.try(write, this.random.pick(clients));
      if (this.random.chance(0.3)) await this.readOwn(this.random.pick(clients), to);
      await sleep(this.random.wait(30));
    }
  }

  private async try(write: Write, client: Writer): Promise<void> {
    const { request_id, to: to_username, body } = write;
    const request = { request_id, to_username, body };
    try {
      const { message, replayed } = await client.connection.call(chat_service.SendMessage, request, {
        write: true,
      });
      const id = Number(message!.id);
      if (write.id !== undefined && !replayed) {
        this.ledger.violate("once", `${body} was executed again, as ${id}`);
      }
      client.seen = Math.max(client.seen, id);
      this.ledger.acknowledge(write, id, client.name);
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (error.failure.kind === "unknown_outcome") write.in_doubt = true;
    }
  }

  /** Many on one stream, which goes from server to server and gives nothing up. */
  private async writeStream(from: string, to: string): Promise<void> {
    const connection = this.connect(from);
    const sender = new Sender(connection, Infinity);
    const sendSome = async () => {
      while (!this.stopped) {
        const write = this.newWrite(from, to);
        write.in_doubt = true;
        const { message } = await sender.send({
          request_id: write.request_id,
          to_username: to,
          body: write.body,
        });
        this.ledger.acknowledge(write, Number(message!.id), `${from}'s stream`);
        await sleep(this.random.wait(40));
      }
    };
    await Promise.all([sendSome(), sendSome(), sendSome()]);
    await sender.close();
  }

  /** Makes an account and, at another server, logs in. Answers the least index that the session must see. */
  private async enroll(username: string): Promise<number> {
    const password = "a password of one's own";
    const [making, entering] = [this.connect(), this.connect()];
    const account = { request_id: uuid(), username, password };
    const options = { write: true, secret: true, least_ms: 2_000 };
    await insist(() => making.call(chat_service.CreateAccount, account, options));
    const { token } = await insist(() => entering.call(chat_service.Login, { username, password }, options));
    this.tokens.set(username, token);
    for (const connection of [making, entering]) this.disconnect(connection);
    return entering.session.index;
  }

  /** One after the other makes an account, logs in and writes, each step elsewhere; nobody may be told that they are unknown. */
  private async newcomers(): Promise<void> {
    for (let number = 0; !this.stopped; number++) {
      const username = `newcomer-${number}`;
      const index = await this.enroll(username);
      const writing = { name: username, connection: this.connect(username), seen: 0 };
      writing.connection.session.saw(index);
      const write = this.newWrite(username, username);
      do await this.try(write, writing); while (write.id === undefined);
      await this.readOwn(writing, username);
      this.disconnect(writing.connection);
      await sleep(this.random.wait(500));
    }
  }

  // ---- readers ----

  /** A session reads what it has written and never less than it has read before, wherever it asks. */
  private async readOwn(client: Writer, to: string): Promise<void> {
    const { connection, name, seen } = client;
    const newest = await this.readNewest(connection, this.random.pick(this.servers), to);
    if (newest === undefined) return;
    this.ledger.read("session", name, seen, newest);
    client.seen = Math.max(seen, newest);
  }

  /** Reads from whoever says, before and after, that it is primary of one and the same view: what it says is linearizable. */
  private async readAtPrimary(name: string): Promise<void> {
    const [from, to] = this.random.shuffle(users);
    const connection = this.connect(from);
    for (; !this.stopped; await sleep(this.random.wait(40))) {
      const server = this.random.pick(this.servers);
      const before = await this.primaryView(connection, server);
      if (before === undefined) continue;
      const least = this.ledger.newestBetween(from, to);
      connection.session.index = 0; // it is not for its session's sake that the answer is fresh
      const newest = await this.readNewest(connection, server, to);
      if (newest === undefined || await this.primaryView(connection, server) !== before) continue;
      this.ledger.read("fresh", `${name} at ${server}`, least, newest);
    }
  }

  private async primaryView(connection: Connection, server: string): Promise<string | undefined> {
    const info = await this.ask(connection, server, chat_service.GetClusterInfo, {});
    return info?.role === "primary" ? info.view : undefined;
  }

  /** The id of the newest message with a user, from this server; 0 for none, undefined when it does not answer. */
  private async readNewest(
    connection: Connection,
    server: string,
    with_username: string,
  ): Promise<number | undefined> {
    const page = await this.ask(connection, server, chat_service.ListMessages, {
      with_username,
      page_size: 1,
    });
    return page && Number(page.messages[0]?.id ?? 0);
  }

  /** One server's answer; undefined when it has none for now. */
  private async ask<Request, Response>(
    connection: Connection,
    server: string,
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
  ): Promise<Response | undefined> {
    try {
      return await connection.attempt(server, method, request, {}, read_ms);
    } catch (error) {
      if (error instanceof FailureError) throw error;
      const trouble = troubleOf(error as ServiceError);
      if (trouble.kind === "answer" && !mayRepeat(trouble)) throw new FailureError(trouble.failure);
      connection.failed(server, trouble);
    }
  }

  // ---- followers ----

  private listen(follower: string, user: string) {
    return {
      onEvent: ({ message }: replichat.v1.Event) => {
        if (message) this.ledger.told.push({ follower, user, id: Number(message.id), body: message.body! });
      },
    };
  }

  /** From the beginning to the end, through one subscription. */
  private followAlways(user: string): void {
    this.followers.push(subscribe(this.connect(user), 0, this.listen(`${user}'s screen`, user)));
  }

  /** Comes and goes: a new connection each time, from the cursor where the last one ended. */
  private async followHopping(user: string): Promise<void> {
    let cursor = 0;
    const listener = this.listen(`${user}'s telephone`, user);
    for (;;) {
      const connection = this.connect(user);
      const subscription = subscribe(connection, cursor, listener);
      if (this.stopped) return void this.followers.push(subscription);
      await sleep(this.random.decades(50, 4_000));
      subscription.close();
      await subscription.done;
      ({ cursor } = subscription);
      this.disconnect(connection);
    }
  }
}

/** The answer, asked for until there is one. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
  }
}

/** Whether this only says that it did not work now. */
function isPassing(error: unknown): error is FailureError {
  const kinds = ["unknown_outcome", "unavailable", "unreachable", "exhausted"];
  return error instanceof FailureError && kinds.includes(error.failure.kind);
}
