/** Event streams: each gets its backlog and then what is applied from there on, without a gap and without a repeat. */
import type { Buffer } from "node:buffer";
import {
  max_streams_per_session,
  max_subscriber_queue,
  subscriber_heartbeat_ms,
} from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, sessionEnded, subscriberTooSlow, tooMany } from "../../proto/failures.ts";
import type { Applied, ChatEvent, ChatState, Session } from "../chat/state.ts";
import type { EventStream } from "./calls.ts";
import { messageFields, nowMicroseconds } from "./mutations.ts";
import type { Replica } from "./replica.ts";

const v1 = replichat.v1;
/** Events that are read of a backlog at once: some ms, after which others have their turn. */
const backlog_page = 200;

/** All event streams of one replica. */
export class Subscriptions {
  readonly #by_account = new Map<number, Set<Subscriber>>();
  readonly #removeListeners: (() => void)[];
  readonly #timer: ReturnType<typeof setInterval>;
  #stopped = false;

  constructor(private readonly replica: Replica) {
    this.#removeListeners = [
      replica.onApplied((applied) => this.#publish(applied)),
      // What a snapshot brings comes not one by one: from their cursors, clients find it.
      replica.onInstalled(() => this.#endAll()),
    ];
    // Twice as often as promised: one that has heard something since the last time is passed over.
    this.#timer = setInterval(() => this.#beat(), subscriber_heartbeat_ms / 2);
  }

  /**
   * Serves one stream of a session from after `cursor`, which is not beyond what is applied here. Resolves when
   * the stream is to be ended: with why, or undefined when its session or the server has ended or the caller is gone.
   */
  async run(call: EventStream, session: Session, cursor: number): Promise<Failure | undefined> {
    if (this.#stopped || call.cancelled) return undefined;
    let others = this.#by_account.get(session.account_id);
    if (!others) this.#by_account.set(session.account_id, others = new Set());
    const streams = [...others].filter((other) => other.session.session_id === session.session_id).length;
    if (streams >= max_streams_per_session) return tooMany("event streams of one session", 1_000);
    const subscriber = new Subscriber(call, session, cursor, this.replica.chat);
    others.add(subscriber);
    try {
      await subscriber.catchUp();
      return await subscriber.ended;
    } finally {
      others.delete(subscriber);
      if (others.size === 0 && this.#by_account.get(session.account_id) === others) {
        this.#by_account.delete(session.account_id);
      }
    }
  }

  /** Ends all streams: their clients go on elsewhere, from their cursors. */
  stop(): void {
    this.#stopped = true;
    for (const remove of this.#removeListeners) remove();
    clearInterval(this.#timer);
    this.#endAll();
  }

  #endAll(): void {
    for (const subscriber of this.#all()) subscriber.end();
  }

  *#all(): Generator<Subscriber> {
    for (const subscribers of this.#by_account.values()) yield* subscribers;
  }

  /** An event is encoded once for all who get it, and not at all when nobody does. */
  #publish(applied: Applied[]): void {
    if (this.#by_account.size === 0) return;
    for (const { event } of applied) {
      if (!event) continue;
      let bytes: Buffer | undefined;
      for (const account_id of event.audience) {
        for (const subscriber of this.#by_account.get(account_id) ?? []) {
          if (event.kind === "session_ended") {
            if (event.session_ids.includes(subscriber.session.session_id)) subscriber.endSession(event.index);
          } else subscriber.deliver(event.index, bytes ??= encodeEvent(event));
        }
      }
    }
  }

  #beat(): void {
    const now_us = nowMicroseconds();
    const cursor = this.replica.chat.applied_index;
    const bytes = encode(v1.Event, { cursor, heartbeat: {} });
    for (const subscriber of this.#all()) {
      if (subscriber.session.expire_us <= now_us) subscriber.end(sessionEnded());
      else subscriber.beat(cursor, bytes);
    }
  }
}

/** One event stream. */
class Subscriber {
  /** Resolves when it is over, with why. */
  readonly ended: Promise<Failure | undefined>;
  readonly #resolve: (failure?: Failure) => void;
  /** Events that the connection has not taken yet, beside the few within the stream itself. */
  #queue: Buffer[] = [];
  #blocked = false;
  #live = false;
  #over = false;
  #silent = true;
  #wake = () => {};

  constructor(
    private readonly call: EventStream,
    readonly session: Session,
    private cursor: number,
    private readonly chat: ChatState,
  ) {
    const { promise, resolve } = Promise.withResolvers<Failure | undefined>();
    this.ended = promise;
    this.#resolve = resolve;
    call.on("cancelled", () => this.end());
    call.on("drain", () => this.#drain());
  }

  /** The backlog, a page at a time. A short page was the last: what is applied after this turn comes live. */
  async catchUp(): Promise<void> {
    while (!this.#over) {
      const events = this.chat.eventsAfter(this.session.account_id, this.cursor, backlog_page);
      for (const event of events) this.#write(encodeEvent(event));
      if (events.length < backlog_page) {
        this.#live = true;
        this.cursor = Math.max(this.cursor, this.chat.applied_index);
        this.#write(encode(v1.Event, { cursor: this.cursor, caught_up: {} }));
        return;
      }
      this.cursor = events[events.length - 1].index;
      // Until the connection has taken it all; at the least, others have their turn.
      await new Promise<void>((resolve) => {
        if (this.#blocked) this.#wake = resolve;
        else setTimeout(resolve);
      });
    }
  }

  /** A live event; one that the backlog has brought or will bring is passed over. */
  deliver(index: number, bytes: Buffer): void {
    if (!this.#live || index <= this.cursor) return;
    this.cursor = index;
    this.#write(bytes);
  }

  beat(cursor: number, bytes: Buffer): void {
    if (this.#live && this.#silent && !this.#blocked && cursor >= this.cursor) {
      this.cursor = cursor;
      this.#write(bytes);
    }
    this.#silent = true;
  }

  /** During the backlog the cursor must not pass what has not been sent. */
  endSession(index: number): void {
    this.#write(encode(v1.Event, { cursor: this.#live ? index : this.cursor, session_ended: {} }));
    this.end();
  }

  end(failure?: Failure): void {
    if (this.#over) return;
    this.#over = true;
    // Who is cut off for slowness resumes from what it has read; who is not gets all that was meant for it.
    if (!failure) { for (const bytes of this.#queue) this.call.write(bytes); }
    this.#queue = [];
    this.#resolve(failure);
    this.#wake();
  }

  #write(bytes: Buffer): void {
    if (this.#over) return;
    this.#silent = false;
    if (!this.#blocked) this.#blocked = !this.call.write(bytes);
    else if (this.#queue.length < max_subscriber_queue) this.#queue.push(bytes);
    else this.end(subscriberTooSlow());
  }

  #drain(): void {
    this.#blocked = false;
    const queue = this.#queue;
    this.#queue = [];
    for (const bytes of queue) this.#write(bytes);
    if (!this.#blocked) this.#wake();
  }
}

function encodeEvent(event: ChatEvent): Buffer {
  return event.kind === "message"
    ? encode(v1.Event, { cursor: event.index, message: messageFields(event.message) })
    : encode(v1.Event, { cursor: event.index, session_ended: {} });
}
