/** `replichat bench subscribe`: how long one message takes to reach the median, and the last, of many open event streams. */
import { setTimeout as sleep } from "node:timers/promises";
import type { ClientReadableStream, ServiceError } from "@grpc/grpc-js";
import { v7 as uuid } from "uuid";
import type { replichat } from "../../proto/codec.ts";
import { FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { inBatches } from "../commands/common.ts";
import type { Connection } from "../connection.ts";
import { failureOf, mayRepeat, type Trouble } from "../session.ts";
import { troubleOf } from "../trouble.ts";
import { figuresOf, percentile, rounded } from "./figures.ts";
import type { BenchAccount, Subject } from "./subject.ts";

/** What came of it. Times are from sending, in ms; of each message the median, ninety-ninth and last subscriber, and of these the medians. */
export interface SubscribeResult {
  /** On how many replicas the streams were. */
  replicas: number;
  subscribers: number;
  messages: number;
  /** Until the sender had its answer. */
  answer_ms: number;
  median_ms: number;
  p99_ms: number;
  last_ms: number;
  /** The longest of all. */
  worst_ms: number;
  /** Streams that were lost, and went on after they had been opened again. */
  reopened: number;
  /** Arrivals that did not come. */
  missing: number;
  /** Why the last of the lost streams was lost; empty when none was. */
  cause: string;
}

/** Streams that one connection carries: below the bound of a server. */
const streams_per_connection = 100;
/** How long a message may take to reach the last subscriber, in ms; past it the rest counts as missing. */
const arrival_ms = 10_000;
/** How long a stream may take to open, in ms, each beside many others. */
const open_ms = 60_000;
/** How many are opened at once: a server takes only so many requests that have not arrived as a whole. */
const opened_at_once = 100;
/** How long it waits before it is opened again, in ms, at most: at random, or all that were lost together would come together. */
const reopen_ms = 1_000;

/**
 * Opens `streams` of each member, spread over `servers`, and sends `messages` to the group `+name` that all are in.
 * Throws `FailureError` when a stream does not open.
 */
export async function measureSubscribe(
  subject: Subject,
  members: BenchAccount[],
  group: string,
  servers: string[],
  options: { streams: number; messages: number },
): Promise<SubscribeResult> {
  const sender = subject.open(members[0]);
  const audience = new Audience(subject, servers);
  try {
    await sender.call(chat_service.CountUnread, {});
    const cursor = sender.session.index;
    for (let stream = 0; stream < options.streams; stream++) {
      for (const batch of inBatches(members, opened_at_once)) {
        await Promise.all(batch.map((member) => audience.open(member, cursor)));
      }
    }
    const answers: number[] = [], medians: number[] = [], ninety_ninths: number[] = [], lasts: number[] = [];
    let missing = 0;
    for (let n = 0; n < options.messages; n++) {
      const body = uuid();
      const arrived = audience.expect(body);
      const start_ms = performance.now();
      const request = { request_id: uuid(), to_username: group, body };
      await sender.call(chat_service.SendMessage, request, { write: true });
      answers.push(performance.now() - start_ms);
      const times = (await arrived).map((time) => time - start_ms).sort((a, b) => a - b);
      missing += audience.size - times.length;
      medians.push(percentile(times, 0.5));
      ninety_ninths.push(percentile(times, 0.99));
      lasts.push(percentile(times, 1));
    }
    const median = (values: number[]) => figuresOf(values.sort((a, b) => a - b)).p50_ms;
    return {
      replicas: servers.length,
      subscribers: audience.size,
      messages: options.messages,
      answer_ms: median(answers),
      median_ms: median(medians),
      p99_ms: median(ninety_ninths),
      last_ms: median(lasts),
      worst_ms: rounded(Math.max(...lasts)),
      reopened: audience.reopened,
      missing,
      cause: audience.cause,
    };
  } finally {
    audience.close();
    sender.close();
  }
}

/** The group of all these members, made by the first. Answers its name. Throws `FailureError`. */
export async function makeGroup(subject: Subject, members: BenchAccount[]): Promise<string> {
  const maker = subject.open(members[0]);
  try {
    const name = members[0].username;
    const usernames = members.slice(1).map(({ username }) => username);
    const request = { request_id: uuid(), name, usernames };
    const { conversation } = await maker.call(chat_service.CreateGroup, request, { write: true });
    return conversation!.name ?? "";
  } finally {
    maker.close();
  }
}

const pause = () => sleep(Math.random() * reopen_ms);

/** One stream's place in the audience. */
interface Place {
  address: string;
  connection: Connection;
  token: string;
  cursor: number;
  stream?: ClientReadableStream<replichat.v1.Event>;
}

/** Many event streams, on few connections. */
class Audience {
  /** How many streams are open. */
  size = 0;
  /** How many were lost and opened again. */
  reopened = 0;
  /** Why the last of them was lost. */
  cause = "";
  private closed = false;
  private readonly connections: Connection[] = [];
  private readonly places: Place[] = [];
  private awaited = "";
  private arrivals: number[] = [];
  private all = () => {};

  constructor(private readonly subject: Subject, private readonly servers: string[]) {}

  /** Opens one more stream of this account. Resolves once it has caught up. Throws `FailureError`. */
  async open({ token }: BenchAccount, cursor: number): Promise<void> {
    const number = this.places.length;
    const address = this.servers[number % this.servers.length];
    const connection = this.connectionFor(number, token, address);
    const place: Place = { address, connection, token, cursor };
    this.places.push(place);
    for (const until = performance.now() + open_ms;;) {
      const lost = await this.follow(place);
      if (lost === undefined) break;
      if (!mayRepeat(lost) || performance.now() > until) {
        throw new FailureError(failureOf(address, lost));
      }
      this.reopened++;
      await pause();
    }
    this.size++;
  }

  /**
   * Opens a stream from where it was. Resolves once it has caught up, or to why it has not; when it is lost after that,
   * it is opened again, as clients do.
   */
  private follow(place: Place): Promise<Trouble | undefined> {
    const { address, connection, token, cursor } = place;
    const { path, requestSerialize, responseDeserialize } = chat_service.Subscribe;
    // Many accounts on one connection: each stream brings its own token.
    const metadata = connection.metadata(address, { metadata: { authorization: `Bearer ${token}` } });
    const request = { cursor } as replichat.v1.SubscribeRequest;
    const client = connection.client(address);
    const stream = client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
    );
    place.stream = stream;
    return new Promise((resolve) => {
      let has_begun = false;
      const end = (trouble: Trouble) => {
        this.cause = trouble.kind === "answer" ? trouble.failure.message : trouble.cause;
        stream.removeAllListeners().on("error", () => {});
        if (has_begun) void this.followAgain(place);
        else resolve(trouble);
      };
      stream.on("data", (event: replichat.v1.Event) => {
        place.cursor = event.cursor;
        if (event.message?.body === this.awaited) this.arrived();
        if (!event.caught_up) return;
        has_begun = true;
        resolve(undefined);
      });
      stream.on("error", (error: ServiceError) => end(troubleOf(error)));
      stream.on("end", () => end({ kind: "lost", cause: "connection lost" }));
    });
  }

  /** Until it is there again, or refused for good, which then counts as missing. */
  private async followAgain(place: Place): Promise<void> {
    for (await pause(); !this.closed; await pause()) {
      this.reopened++;
      const lost = await this.follow(place);
      if (lost === undefined || !mayRepeat(lost)) return;
    }
  }

  /** Resolves to when each stream got the message with this body, once all have, or the time is over. */
  expect(body: string): Promise<number[]> {
    this.awaited = body;
    this.arrivals = [];
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(this.arrivals), arrival_ms);
      this.all = () => {
        clearTimeout(timer);
        resolve(this.arrivals);
      };
    });
  }

  close(): void {
    this.closed = true;
    for (const { stream } of this.places) stream?.cancel();
    for (const connection of this.connections) connection.close();
  }

  private arrived(): void {
    this.arrivals.push(performance.now());
    if (this.arrivals.length === this.size) this.all();
  }

  private connectionFor(number: number, token: string, address: string): Connection {
    const { length } = this.servers;
    const at = Math.floor(number / length / streams_per_connection) * length + number % length;
    return this.connections[at] ??= this.subject.open({ token }, [address]);
  }
}
