/**
 * What a client knows, and what follows from it, without clock or I/O: which server to ask next, which sends
 * are unconfirmed, which events have been seen, and the highest log index (PROTOCOL.md, Client requests,
 * Reads). client/connection.ts acts on it.
 */
import { isLoopbackHost } from "../proto/loopback.ts";
import { type Failure, noServer, outcomeUnknown } from "../proto/failures.ts";
import { Servers } from "./servers.ts";

/**
 * Sends that have no outcome yet, in order. Each is written on the current stream at most once; on a new
 * stream all are written again, in order and with the same request ids.
 */
export class Unconfirmed<Send extends { request_id: string }> {
  /** In order; those before `written` are on the current stream. */
  private sends: Send[] = [];
  private written = 0;
  private answered = 0;

  /** How many have no outcome. */
  get size(): number {
    return this.sends.length;
  }
  /** How many of them the current stream has carried. */
  get in_flight(): number {
    return this.written;
  }
  /** The oldest of all. */
  get oldest(): Send | undefined {
    return this.sends[0];
  }

  /** One more, to be written after the others. */
  add(send: Send): void {
    this.sends.push(send);
  }

  /** Those that the current stream has carried, in order. */
  onStream(): Send[] {
    return this.sends.slice(0, this.written);
  }

  /** The next one to write on the current stream. */
  get following(): Send | undefined {
    return this.sends[this.written];
  }
  /** The same; it counts as written. */
  next(): Send | undefined {
    const send = this.following;
    if (send !== undefined) this.written++;
    return send;
  }

  /** The one that the stream's answer with this sequence (from 1) is about; it has its outcome now. */
  confirm(sequence: number): Send | undefined {
    if (sequence !== this.answered + 1 || this.written === 0) return undefined;
    this.answered++;
    this.written--;
    return this.sends.shift();
  }

  /** Gives up the oldest, whose outcome stays open; an answer to it on the current stream cannot be told any more. */
  giveUp(): Send | undefined {
    if (this.written > 0) throw new Error("end the stream before giving up what it carries");
    return this.sends.shift();
  }

  /** The stream is gone: all that is left goes on the next one. */
  restart(): void {
    this.written = 0;
    this.answered = 0;
  }
}

/** The place in one's events up to which all have been delivered, once and in order. */
export class Cursor {
  /** `last`: the cursor of the last event seen; 0 for none. */
  constructor(public last: number) {}

  /** Whether an event with this cursor is new; then it counts as delivered. */
  accept(cursor: number): boolean {
    if (cursor <= this.last) return false;
    this.last = cursor;
    return true;
  }
}

/** Why a call or stream failed. */
export type Trouble =
  /** A server's own answer. */
  | { kind: "answer"; failure: Failure }
  /** It did not get to a server: not executed. `refused`: nobody listens there. `silent`: somebody may, and says nothing. */
  | { kind: "unreached"; cause: string; refused: boolean; silent?: boolean }
  /** It got there, or may have: outcome unknown. `silent`: the server says nothing. */
  | { kind: "lost"; cause: string; silent?: boolean };

/** Whether to try again after this trouble, given that a repeat does no harm. */
export function mayRepeat(trouble: Trouble): boolean {
  if (trouble.kind !== "answer") return true;
  const { kind, retry_ms } = trouble.failure;
  return kind === "unavailable" || kind === "unknown_outcome" ||
    (kind === "exhausted" && retry_ms !== undefined);
}

/** What is said of a trouble with one server after which there is no other try. */
export function failureOf(address: string, trouble: Trouble): Failure {
  return trouble.kind === "answer" ? trouble.failure : noServer([address], trouble.cause);
}

/** How long to wait before the next try, in ms: the cluster has had too much, so that another server would say the same. */
export function pauseAfter(trouble: Trouble): number {
  return trouble.kind === "answer" && trouble.failure.kind === "exhausted"
    ? trouble.failure.retry_ms ?? 0
    : 0;
}

/** Whether the request may have been executed in spite of this trouble. */
export function inDoubt(trouble: Trouble): boolean {
  return trouble.kind === "lost" || (trouble.kind === "answer" && trouble.failure.kind === "unknown_outcome");
}

/** How long servers that all refuse connections are asked again, in ms, when none has ever answered. */
const refused_patience_ms = 1_000;

/** The tries of one operation: when they end without an answer, and what is said then. */
export class Tries {
  private readonly causes = new Map<string, string>();
  private answer?: Failure;
  private only_refused = true;

  constructor(private readonly started_ms: number, private readonly patience_ms: number) {}

  /** Takes note of one failed try. */
  note(address: string, trouble: Trouble): void {
    if (trouble.kind === "answer") this.answer = trouble.failure;
    else this.causes.set(address, trouble.cause);
    if (!(trouble.kind === "unreached" && trouble.refused)) this.only_refused = false;
  }

  /** When to give up, in ms; sooner when nobody has ever listened at any of the addresses. */
  deadline(ever_answered: boolean): number {
    const hopeless = !ever_answered && this.only_refused && this.causes.size > 0;
    return this.started_ms + (hopeless ? Math.min(refused_patience_ms, this.patience_ms) : this.patience_ms);
  }

  /** What to say at the end. A write that may have been executed has no other answer than that it is unknown. */
  failure(request_id: string, in_doubt: boolean): Failure {
    if (in_doubt) return outcomeUnknown(request_id);
    if (this.answer !== undefined) return this.answer;
    const causes = new Set(this.causes.values());
    return noServer([...this.causes.keys()], [...causes].join(", ") || "no answer");
  }
}

/** What outlives single calls and streams. */
export class Session {
  /** The servers to ask. */
  readonly servers: Servers;
  /** The bearer token, when logged in. */
  token?: string;
  /** Whether any server has ever answered. */
  answered = false;
  /** The highest log index that an answer or event reflected; later reads ask for no less. */
  index = 0;

  constructor(addresses: string[], token?: string) {
    this.servers = new Servers(addresses);
    this.token = token;
  }

  /** Takes note of the log index that an answer reflects. */
  saw(index: number): void {
    if (Number.isSafeInteger(index) && index > this.index) this.index = index;
  }
}

/** Whether `address` (host:port) stays on this machine, so that nobody listens on the way. */
export function isLoopback(address: string): boolean {
  return isLoopbackHost(address.slice(0, address.lastIndexOf(":")).replace(/^\[|\]$/g, ""));
}
