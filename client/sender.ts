/**
 * Many sends on one stream, pipelined and in order. When its server is lost, all that is unconfirmed goes to
 * another with the same request ids, so that each takes effect once (PROTOCOL.md, Client requests).
 */
import { nextTick } from "node:process";
import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import { max_request_bytes, max_stream_in_flight } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { type Failure, FailureError, outcomeUnknown } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import { fromStatus } from "../proto/status.ts";
import type { Connection } from "./connection.ts";
import { pause } from "./patience.ts";
import { inDoubt, mayRepeat, pauseAfter, Tries, type Trouble, Unconfirmed } from "./session.ts";
import { troubleOf } from "./trouble.ts";

/** One message to send; the request id is the caller's, and is kept through all repeats. */
export interface SendRequest {
  request_id: string;
  to_username: string;
  body: string;
}

/** What became of a send. */
export type Sent = replichat.v1.ISendMessageResponse;

interface Pending {
  request_id: string;
  request: SendRequest;
  deadline_ms: number;
  /** It may have been executed. */
  in_doubt: boolean;
  resolve: (sent: Sent) => void;
  reject: (error: FailureError) => void;
}

type Answer = replichat.v1.SendMessagesResult;
type Stream = ClientDuplexStream<{ sends: SendRequest[] }, replichat.v1.SendMessagesResponse>;

/** How long a stream may owe an answer, in ms, before its server is asked whether it lives; and how long it has to answer that. */
const doubt_ms = 300;
const alive_ms = 300;
/**
 * How long a stream may owe an answer, in ms, while another server could be tried: more than it takes to leave a silent
 * primary out. It doubles with each stall.
 */
const stall_ms = 1_500;
const max_stall_ms = 8_000;
/** The same, at least, for a server that answers another call meanwhile: it may just be holding messages back. */
const held_ms = 3_000;

/** An answer that cannot be understood says nothing about what was executed. */
const confused: Trouble = { kind: "lost", cause: "an answer that makes no sense" };
/** What a server says that is stopped, or cut off. */
const silence: Trouble = { kind: "lost", cause: "no answer", silent: true };

/** Bytes of a request, at most: UTF-8 takes three for each unit of UTF-16. */
function sizeOf({ request_id, to_username, body }: SendRequest): number {
  return 3 * (request_id.length + to_username.length + body.length) + 32;
}

/** Sends messages in order, for as long as `close` has not been called. */
export class Sender {
  private readonly unconfirmed = new Unconfirmed<Pending>();
  private tries: Tries;
  private running?: Promise<void>;
  private stream?: Stream;
  /** Sends are to be written at the end of this turn. */
  private pumping = false;
  private moving = false;
  private allowed_ms = stall_ms;
  private heard_ms = 0;
  private asking = false;
  /** The server that owes an answer has said that it is there, and could serve. */
  private is_there = false;
  private readonly closing = new AbortController();

  /** `patience_ms`: how long one send is tried; Infinity until `close`. */
  constructor(private readonly connection: Connection, private readonly patience_ms = connection.timeout_ms) {
    this.tries = new Tries(Date.now(), patience_ms);
  }

  /** How many sends have no outcome yet. */
  get pending(): number {
    return this.unconfirmed.size;
  }

  /** Sends one message after all others. Rejects with `FailureError`: the server's, or that the outcome is unknown. */
  send(request: SendRequest): Promise<Sent> {
    return new Promise((resolve, reject) => {
      if (this.closing.signal.aborted) throw new Error("the sender is closed");
      const { request_id } = request;
      const deadline_ms = Date.now() + this.patience_ms;
      if (this.unconfirmed.size === 0) this.startTries();
      this.unconfirmed.add({ request_id, request, deadline_ms, in_doubt: false, resolve, reject });
      this.pump();
      this.running ??= this.run();
    });
  }

  /** Ends the stream; what is unconfirmed is rejected as unknown, or as not sent. */
  async close(): Promise<void> {
    this.closing.abort();
    this.stream?.cancel();
    await this.running;
    this.giveUp(Infinity);
  }

  private startTries(): void {
    this.tries = new Tries(Date.now(), this.patience_ms);
    this.startSilence();
  }

  private startSilence(): void {
    this.heard_ms = Date.now();
    this.is_there = false;
  }

  /** One stream after another, until one ends with nothing unconfirmed. */
  private async run(): Promise<void> {
    const { signal } = this.closing;
    let pause_ms = 0;
    while (this.unconfirmed.size > 0) {
      const { address, wait_ms } = this.connection.session.servers.choose(Date.now());
      await pause(Math.max(wait_ms, pause_ms), signal);
      this.giveUp(Date.now());
      if (signal.aborted || this.unconfirmed.size === 0) break;
      const trouble = await this.useStream(address);
      this.unconfirmed.restart();
      if (signal.aborted) break;
      if (this.moving) continue;
      this.tries.note(address, trouble);
      this.connection.failed(address, trouble);
      pause_ms = pauseAfter(trouble);
      if (trouble.kind === "answer" && !mayRepeat(trouble)) this.rejectAll(trouble.failure);
    }
    this.running = undefined;
  }

  /** Opens a stream to one server and sends on it; returns why it ended. */
  private async useStream(address: string): Promise<Trouble> {
    let watch, forget = () => {};
    this.moving = false;
    try {
      const stream = this.open(address);
      forget = this.connection.track(address, {
        cancel: () => stream.cancel(),
        moveOn: () => {
          this.moving = true;
          this.moveWhenIdle();
        },
      });
      watch = setInterval(() => this.watch(stream, address), 100);
      this.stream = stream;
      return await new Promise<Trouble>((resolve) => {
        const end = (trouble: Trouble) => {
          stream.removeAllListeners().on("error", () => {});
          resolve(trouble);
        };
        stream.on("drain", () => this.pump());
        stream.on("data", ({ results }: replichat.v1.SendMessagesResponse) => {
          for (const answer of results) {
            const trouble = this.heard(answer as Answer, address);
            if (trouble !== undefined) return end(trouble);
          }
          this.pump();
        });
        stream.on("silent", () => end(this.broken(silence)));
        stream.on("error", (error: ServiceError) => end(this.broken(troubleOf(error))));
        stream.on("end", () => end(this.broken({ kind: "lost", cause: "connection lost" })));
        this.pump();
      });
    } catch (error) {
      if (error instanceof FailureError) return { kind: "answer", failure: error.failure };
      throw error;
    } finally {
      clearInterval(watch);
      forget();
      this.stream?.cancel();
      this.stream = undefined;
    }
  }

  /** Ends a stream that is to go elsewhere, once it owes nothing. */
  private moveWhenIdle(): void {
    if (this.moving && this.unconfirmed.in_flight === 0) this.stream?.cancel();
  }

  private open(address: string): Stream {
    const { path, requestSerialize, responseDeserialize } = chat_service.SendMessages;
    const metadata = this.connection.metadata(address);
    const client = this.connection.client(address);
    return client.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      metadata,
    ) as unknown as Stream;
  }

  /** Writes as many as the stream and the bound take, once this turn has brought all that it brings. */
  private pump(): void {
    if (this.pumping || this.stream === undefined) return;
    this.pumping = true;
    nextTick(() => {
      this.pumping = false;
      const { stream } = this;
      if (stream === undefined || stream.writableNeedDrain || this.moving) return;
      for (let sends = this.take(); sends.length > 0; sends = this.take()) {
        if (!stream.write({ sends })) return;
      }
    });
  }

  /** The next sends, as many as one request holds. */
  private take(): SendRequest[] {
    const sends: SendRequest[] = [];
    let room = max_request_bytes;
    while (this.unconfirmed.in_flight < max_stream_in_flight) {
      const next = this.unconfirmed.following;
      if (next === undefined) break;
      room -= sizeOf(next.request);
      if (room < 0 && sends.length > 0) break;
      if (this.unconfirmed.in_flight === 0) this.startSilence();
      sends.push(this.unconfirmed.next()!.request);
    }
    return sends;
  }

  /** One answer: it settles the oldest send, or is the reason to leave this server. */
  private heard(response: Answer, address: string): Trouble | undefined {
    const failure = response.error ? fromStatus(response.error) : undefined;
    const trouble: Trouble | undefined = failure
      ? { kind: "answer", failure }
      : response.sent
      ? undefined
      : confused;
    if (trouble !== undefined && mayRepeat(trouble)) {
      this.doubtWritten(inDoubt(trouble) ? 0 : 1);
      return trouble;
    }
    const send = this.unconfirmed.confirm(Number(response.sequence));
    if (send === undefined) return this.broken(confused);
    if (!this.moving) this.connection.answered(address);
    this.moveWhenIdle();
    this.startTries();
    this.allowed_ms = stall_ms;
    if (failure !== undefined) send.reject(new FailureError(failure));
    else {
      this.connection.session.saw(Number(response.sent!.message?.id ?? 0));
      send.resolve(response.sent!);
    }
  }

  /** The stream is gone; what it carried may have been executed, unless the server has turned the stream away. */
  private broken(trouble: Trouble): Trouble {
    const turned_away = trouble.kind === "answer" &&
      ["unauthenticated", "unavailable"].includes(trouble.failure.kind);
    if (trouble.kind !== "unreached" && !turned_away) this.doubtWritten(0);
    return trouble;
  }

  /** Those on the stream may have been executed, but for the first `sure` of them. */
  private doubtWritten(sure: number): void {
    for (const send of this.unconfirmed.onStream().slice(sure)) send.in_doubt = true;
  }

  /** Leaves a server that is silent, or owes an answer for too long; and wakes up for a send whose time is over. */
  private watch(stream: Stream, address: string): void {
    const now_ms = Date.now();
    const owed_ms = this.unconfirmed.in_flight > 0 ? now_ms - this.heard_ms : 0;
    const has_other = this.connection.session.servers.hasOther(address, now_ms);
    const stalled = has_other && owed_ms > Math.max(this.allowed_ms, this.is_there ? held_ms : 0);
    if (stalled) this.allowed_ms = Math.min(2 * this.allowed_ms, max_stall_ms);
    if (stalled || (this.unconfirmed.oldest?.deadline_ms ?? Infinity) <= now_ms) stream.cancel();
    else if (owed_ms > doubt_ms && has_other && !this.asking) void this.ask(stream, address);
  }

  /** Asks a server whether it lives: one that works on a send for long is not to be left for one that is stopped. */
  private async ask(stream: Stream, address: string): Promise<void> {
    this.asking = true;
    const since_ms = this.heard_ms;
    const options = { anonymous: true, aside: true };
    try {
      const info = await this.connection.attempt(address, chat_service.GetClusterInfo, {}, options, alive_ms);
      if (since_ms === this.heard_ms) this.is_there = info.has_quorum;
    } catch (error) {
      const trouble = troubleOf(error as ServiceError);
      if (trouble.kind !== "answer" && trouble.silent && since_ms === this.heard_ms) stream.emit("silent");
    } finally {
      this.asking = false;
    }
  }

  /** Settles the sends whose time is over, as not sent or as unknown. */
  private giveUp(now_ms: number): void {
    const { answered } = this.connection.session;
    const hopeless = !answered && now_ms >= this.tries.deadline(answered);
    while (this.unconfirmed.oldest && (hopeless || this.unconfirmed.oldest.deadline_ms <= now_ms)) {
      const send = this.unconfirmed.giveUp()!;
      send.reject(new FailureError(this.tries.failure(send.request_id, send.in_doubt)));
    }
  }

  private rejectAll(failure: Failure): void {
    while (this.unconfirmed.oldest) {
      const send = this.unconfirmed.giveUp()!;
      send.reject(new FailureError(send.in_doubt ? outcomeUnknown(send.request_id) : failure));
    }
  }
}
