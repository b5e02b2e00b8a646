/**
 * One's events, each once and in order, from whichever server is there. When one is lost, or silent for
 * longer than its heartbeats allow, the stream goes on elsewhere from the cursor.
 */
import type { ClientReadableStream, ServiceError } from "@grpc/grpc-js";
import { subscriber_heartbeat_ms } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { type Failure, FailureError, sessionEnded } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { pause } from "./patience.ts";
import { Cursor, mayRepeat, type Trouble } from "./session.ts";
import { troubleOf } from "./trouble.ts";

/** Whether events come in: from where, or why not. */
export type SubscriptionState =
  | { kind: "connected"; address: string }
  | { kind: "cut_off"; address: string; cause: string };

/** What a subscriber is told. */
export interface Listener {
  /**
   * What concerns the subscriber, and the end of the backlog: never twice, never out of order. Heartbeats are
   * kept back, and so is the end of the session, which is what `done` tells.
   */
  onEvent(event: replichat.v1.Event): void;
  /** Each change from connected to cut off and back. */
  onState?(state: SubscriptionState): void;
}

/** A running subscription. */
export interface Subscription {
  /** The cursor to go on from another time. */
  readonly cursor: number;
  /** Resolves when it has ended: with the reason, or with undefined after `close`. */
  readonly done: Promise<Failure | undefined>;
  /** Ends it. */
  close(): void;
}

/** The cursor of now, to begin with what comes. Throws `FailureError`. */
export async function presentIndex(connection: Connection): Promise<number> {
  await connection.call(chat_service.CountUnread, {});
  return connection.session.index;
}

/** Tells people of a connection that has come or gone. */
export function stateLine(state: SubscriptionState): string {
  return state.kind === "connected"
    ? `Connected to ${state.address}.`
    : `Cut off from ${state.address} (${state.cause}); trying others.`;
}

/** Silence after which a server counts as hung, in ms: before its first event (doubled each time), and then. */
const first_silence_ms = 1_500;
const silence_ms = 1.5 * subscriber_heartbeat_ms;

/** Follows one's events after `cursor`, for as long as the session lives and `close` is not called. */
export function subscribe(connection: Connection, cursor: number, listener: Listener): Subscription {
  const follower = new Follower(connection, new Cursor(cursor), listener);
  const done = follower.run();
  return {
    done,
    get cursor() {
      return follower.cursor.last;
    },
    close: () => follower.close(),
  };
}

class Follower {
  private stream?: ClientReadableStream<replichat.v1.Event>;
  private readonly closing = new AbortController();
  private connected = false;
  private moving = false;
  private rounds = 0;

  constructor(
    private readonly connection: Connection,
    readonly cursor: Cursor,
    private readonly listener: Listener,
  ) {}

  async run(): Promise<Failure | undefined> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      const { address, wait_ms } = this.connection.session.servers.choose(Date.now());
      if (wait_ms > 0) {
        await pause(wait_ms, signal);
        continue;
      }
      const trouble = await this.follow(address);
      if (signal.aborted) return;
      if (this.moving) continue;
      this.connection.failed(address, trouble);
      // A subscriber that was too slow may come back to the same server.
      if (trouble.kind === "answer" && !mayRepeat(trouble)) return trouble.failure;
      this.cutOff(address, trouble);
    }
  }

  close(): void {
    this.closing.abort();
    this.stream?.cancel();
  }

  /** One stream from one server; returns why it ended. */
  private async follow(address: string): Promise<Trouble> {
    const { path, requestSerialize, responseDeserialize } = chat_service.Subscribe;
    let timer: ReturnType<typeof setTimeout> | undefined, forget = () => {};
    this.moving = false;
    try {
      const metadata = this.connection.metadata(address);
      const request = { cursor: this.cursor.last } as replichat.v1.SubscribeRequest;
      const client = this.connection.client(address);
      const stream = client.makeServerStreamRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadata,
      );
      this.stream = stream;
      forget = this.connection.track(address, {
        cancel: () => stream.cancel(),
        moveOn: () => {
          this.moving = true;
          stream.cancel();
        },
      });
      const limitSilence = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => stream.cancel(), ms);
      };
      limitSilence(Math.min(silence_ms, first_silence_ms * 2 ** this.rounds++));
      return await new Promise<Trouble>((resolve) => {
        const end = (trouble: Trouble) => {
          stream.removeAllListeners().on("error", () => {});
          resolve(trouble);
        };
        stream.on("data", (event: replichat.v1.Event) => {
          limitSilence(silence_ms);
          this.heard(address);
          if (event.session_ended) end({ kind: "answer", failure: sessionEnded() });
          else this.deliver(event);
        });
        stream.on("error", (error: ServiceError) => end(troubleOf(error)));
        stream.on("end", () => end({ kind: "lost", cause: "connection lost" }));
      });
    } catch (error) {
      if (error instanceof FailureError) return { kind: "answer", failure: error.failure };
      throw error;
    } finally {
      clearTimeout(timer);
      forget();
      this.stream?.cancel();
    }
  }

  private heard(address: string): void {
    this.rounds = 0;
    if (this.connected) return;
    this.connected = true;
    this.connection.answered(address);
    this.listener.onState?.({ kind: "connected", address });
    this.connection.learn().catch(() => {}); // only to have somewhere to go
    this.connection.keepMeasuring();
  }

  private deliver(event: replichat.v1.Event): void {
    const is_new = this.cursor.accept(event.cursor);
    this.connection.session.saw(event.cursor);
    if (event.heartbeat) return;
    // Hints and the backlog's end have the cursor of the event before.
    if (is_new || event.presence || event.caught_up) this.listener.onEvent(event);
  }

  private cutOff(address: string, trouble: Trouble): void {
    if (!this.connected) return;
    this.connected = false;
    const cause = trouble.kind === "answer" ? trouble.failure.message : trouble.cause;
    this.listener.onState?.({ kind: "cut_off", address, cause });
  }
}
