/** Event streams: each gets its backlog and then what is applied from there on, without a gap and without a repeat. */
import type { Buffer } from "node:buffer";
import {
  max_streams_per_session,
  max_subscriber_queue,
  presence_interval_ms,
  subscriber_heartbeat_ms,
} from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import {
  cursorExpired,
  type Failure,
  sessionEnded,
  subscriberTooSlow,
  tooMany,
} from "../../proto/failures.ts";
import { copiesOf } from "../chat/events.ts";
import type { Applied, ChatState, Session } from "../chat/state.ts";
import type { EventStream } from "./calls.ts";
import { nowMicroseconds } from "./desk.ts";
import type { Replica } from "./replica.ts";
import { encodeEvent, encodePresence } from "./responses.ts";

const v1 = replichat.v1;
/** Events that are read of a backlog at once: some ms, after which others have their turn. */
const backlog_page = 200;

/** All event streams of one replica. */
export class Subscriptions {
  readonly #by_account = new Map<number, Set<Subscriber>>();
  readonly #removeListeners: (() => void)[];
  readonly #timers: ReturnType<typeof setInterval>[];
  /** Who has come or gone since the last time, and whether it was on line then. */
  readonly #moved = new Map<number, boolean>();
  #stopped = false;

  constructor(private readonly replica: Replica) {
    const { presence } = replica;
    this.#removeListeners = [
      replica.onApplied((applied) => this.#publish(applied)),
      // What a snapshot brings comes not one by one: from their cursors, clients find it.
      replica.onInstalled(() => this.#endAll()),
      presence.onChange((account_id) => {
        // Whoever tells has just changed it.
        if (!this.#moved.has(account_id)) this.#moved.set(account_id, !presence.online(account_id));
      }),
    ];
    this.#timers = [
      // Twice as often as promised: one that has heard something since the last time is passed over.
      setInterval(() => this.#beat(), subscriber_heartbeat_ms / 2),
      setInterval(() => this.#tellPresence(), presence_interval_ms),
    ];
  }

  /**
   * Serves one stream of a session from after `cursor`, which is not beyond what is applied here. Resolves when
   * the stream is to be ended: with why, or undefined when its session or the server has ended or the caller is gone.
   */
  async run(call: EventStream, session: Session, cursor: number): Promise<Failure | undefined> {
    if (this.#stopped || call.cancelled) return undefined;
    const { account_id } = session;
    let others = this.#by_account.get(account_id);
    if (!others) this.#by_account.set(account_id, others = new Set());
    const streams = [...others].filter((other) => other.session.session_id === session.session_id).length;
    if (streams >= max_streams_per_session) return tooMany("event streams of one session", 1_000);
    const subscriber = new Subscriber(call, session, cursor, this.replica.chat);
    others.add(subscriber);
    this.replica.presence.opened(account_id);
    try {
      await subscriber.catchUp();
      return await subscriber.ended;
    } finally {
      this.replica.presence.closed(account_id, nowMicroseconds());
      others.delete(subscriber);
      if (others.size === 0 && this.#by_account.get(account_id) === others) {
        this.#by_account.delete(account_id);
      }
    }
  }

  /** How many streams are open. */
  get size(): number {
    return [...this.#by_account.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Ends all streams: their clients go on elsewhere, from their cursors. */
  stop(): void {
    this.#stopped = true;
    for (const remove of this.#removeListeners) remove();
    for (const timer of this.#timers) clearInterval(timer);
    this.#endAll();
  }

  #endAll(): void {
    for (const subscriber of this.#all()) subscriber.end();
  }

  *#all(): Generator<Subscriber> {
    for (const subscribers of this.#by_account.values()) yield* subscribers;
  }

  /** What several get alike is encoded once, and not at all when nobody gets it. */
  #publish(applied: Applied[]): void {
    if (this.#by_account.size === 0) return;
    for (const { event } of applied) {
      for (const copy of event === undefined ? [] : copiesOf(event)) {
        let bytes: Buffer | undefined;
        for (const account_id of copy.audience) {
          for (const subscriber of this.#by_account.get(account_id) ?? []) {
            if (copy.kind !== "session_ended") {
              subscriber.deliver(event!.index, bytes ??= encodeEvent(event!.index, copy));
            } else if (copy.session_ids.includes(subscriber.session.session_id)) {
              subscriber.endSession(event!.index);
            }
          }
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

  /** Tells those who talk with somebody that it has come or gone. Who has merely gone elsewhere has not. */
  #tellPresence(): void {
    const { chat, presence } = this.replica;
    for (const [account_id, was] of this.#moved) {
      if (presence.online(account_id) === was || this.#by_account.size === 0) continue;
      const username = chat.accountById(account_id)?.username;
      if (username === undefined) continue;
      for (const partner_id of chat.directPartners(account_id)) {
        if (partner_id === account_id) continue;
        for (const subscriber of this.#by_account.get(partner_id) ?? []) {
          subscriber.hint((cursor) => encodePresence(cursor, username, account_id, presence));
        }
      }
    }
    this.#moved.clear();
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
  /** Began with a cursor, and so must not miss anything. From 0 it gets what is kept. */
  readonly #resumes: boolean;

  constructor(
    private readonly call: EventStream,
    readonly session: Session,
    private cursor: number,
    private readonly chat: ChatState,
  ) {
    const { promise, resolve } = Promise.withResolvers<Failure | undefined>();
    this.ended = promise;
    this.#resumes = cursor > 0;
    this.#resolve = resolve;
    call.on("cancelled", () => this.end());
    call.on("drain", () => this.#drain());
  }

  /** The backlog, a page at a time. A short page was the last: what is applied after this turn comes live. */
  async catchUp(): Promise<void> {
    while (!this.#over) {
      // In a long backlog what is kept may come to an end too.
      if (this.#resumes && this.cursor < this.chat.events_base) return this.end(cursorExpired(this.cursor));
      const events = this.chat.eventsAfter(this.session.account_id, this.cursor, backlog_page);
      for (const { index, ...content } of events) this.#write(encodeEvent(index, content));
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

  /** What may be lost: not when it would have to wait, and the cursor stays. */
  hint(encodeAt: (cursor: number) => Buffer): void {
    if (this.#live && !this.#blocked) this.#write(encodeAt(this.cursor));
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
