/**
 * The limits by time of the cluster's settings: log-ins, new accounts, sends. Those of log-ins slow down who guesses,
 * and are made so that nobody can use them to keep another out: each device of an account has a bucket of its own,
 * and what is shared between strangers binds strangers only.
 */
import { hash } from "node:crypto";
import {
  login_total_factor,
  max_limited_keys,
  max_paced_sends,
  send_burst_periods,
} from "../../proto/bounds.ts";
import { durationMs } from "../../proto/duration.ts";
import { type Failure, tooOften } from "../../proto/failures.ts";
import { type After, Buckets, type Now, Pacer, type Rate, Recent } from "./limiter.ts";

/** Somebody gives a password. */
export interface PasswordAttempt {
  username: string;
  client_address: string;
  /** Of the live session of this very account that the caller has, if any: no stranger has one. */
  session_id?: string;
}

/** The value of a setting, such as `10/1m` or `off`. */
export type SettingOf = (key: "rate-create" | "rate-login" | "rate-send") => string;

/** `10/1m` as a rate; undefined for `off`, and for what is no rate. */
export function parseRate(text: string): Rate | undefined {
  const [, count, period] = /^(\d{1,9})\/(.+)$/.exec(text) ?? [];
  const rate = { count: Number(count), period_ms: durationMs(period ?? "") ?? 0 };
  return rate.count > 0 && rate.period_ms > 0 ? rate : undefined;
}

/** A setting's text and what it says; kept, since sends ask for it again and again. */
let known: { text: string; rate: Rate | undefined } = { text: "off", rate: undefined };

function rateOf(text: string): Rate | undefined {
  if (known.text !== text) known = { text, rate: parseRate(text) };
  return known.rate;
}

/** Those of one cluster, as its primary counts. */
export class Limits {
  readonly #buckets: Buckets;
  readonly #welcome = new Recent(max_limited_keys);
  readonly #pacer: Pacer;
  /** Sends that wait for their turn, by account and request id: one that comes again meanwhile waits with the first. */
  readonly #waiting = new Map<string, Promise<void>>();

  constructor(private readonly setting: SettingOf, now: Now, after: After) {
    this.#buckets = new Buckets(max_limited_keys, now);
    this.#pacer = new Pacer(max_limited_keys, max_paced_sends, now, after);
  }

  /** Why no account may be made from here just now. */
  create(client_address: string): Failure | undefined {
    const rate = parseRate(this.setting("rate-create"));
    const wait_ms = rate === undefined ? 0 : this.#buckets.take(`create ${client_address}`, rate);
    return wait_ms === 0 ? undefined : tooOften("new accounts", wait_ms);
  }

  /** Why no password may be tried for this account from here just now. */
  password(attempt: PasswordAttempt): Failure | undefined {
    const rate = parseRate(this.setting("rate-login"));
    if (rate === undefined) return undefined;
    const { client_address, session_id } = attempt;
    const name = nameHash(attempt.username);
    const device = deviceKey(name, client_address);
    const total = { ...rate, count: rate.count * login_total_factor };
    const known = session_id !== undefined || this.#welcome.has(device);
    // What binds strangers comes first: who is stopped there uses up nothing else.
    const wait_ms = known
      ? 0
      : this.#buckets.take(`from ${client_address}`, total) || this.#buckets.take(`to ${name}`, total);
    const own = session_id === undefined ? `login ${device}` : `login ${name} session ${session_id}`;
    const wait = wait_ms || this.#buckets.take(own, rate);
    return wait === 0 ? undefined : tooOften("log-in attempts", wait);
  }

  /** A right password came from here: it is no strange address for this account from now on. */
  passed({ username, client_address }: PasswordAttempt): void {
    this.#welcome.add(deviceKey(nameHash(username), client_address));
  }

  /** Why no call without a session may be written down for a caller from here just now. */
  stranger(client_address: string): Failure | undefined {
    const rate = parseRate(this.setting("rate-login"));
    if (rate === undefined) return undefined;
    const total = { ...rate, count: rate.count * login_total_factor };
    const wait_ms = this.#buckets.take(`from ${client_address}`, total);
    return wait_ms === 0 ? undefined : tooOften("calls without a session", wait_ms);
  }

  /**
   * An account's next send: undefined when it may go on at once, else what resolves when its turn has come, or why
   * that would be too late. Sends go on in the order in which they came.
   */
  send(account_id: number, request_id: string, timeout_ms: number): Promise<void> | Failure | undefined {
    const rate = rateOf(this.setting("rate-send"));
    if (rate === undefined) return undefined;
    const key = `${account_id} ${request_id}`;
    const first = request_id === "" ? undefined : this.#waiting.get(key);
    if (first !== undefined) return first;
    const turn = this.#pacer.turn(`${account_id}`, rate, rate.count * send_burst_periods, timeout_ms);
    if (typeof turn === "number") return tooOften("messages", turn);
    if (turn !== undefined && request_id !== "") {
      this.#waiting.set(key, turn);
      void turn.then(() => this.#waiting.delete(key));
    }
    return turn;
  }
}

/** Names are compared without case. Whatever is sent as a name takes the same little room. */
function nameHash(username: string): string {
  return hash("sha256", username.toLowerCase(), "base64").slice(0, 22);
}

function deviceKey(name: string, client_address: string): string {
  return `${name} ${client_address}`;
}
