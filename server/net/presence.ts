/**
 * Who is on line: has an event stream open at some replica. Never in the log (DESIGN.md, decision 5): each replica
 * tells the others of its own streams, the whole when a stream to them opens and then what changes, and takes
 * together what all have told. All of it may be lost, and comes again.
 */
import { max_remembered_last_seen, presence_kept_ms } from "../../proto/bounds.ts";
import type { Incarnation } from "../core/types.ts";
import type { PresenceFrame, PresenceItem } from "./replica.ts";

/** Somebody has come or gone, as far as this replica knows. */
export type PresenceListener = (account_id: number) => void;

/** What another process of a replica has told. */
interface Told {
  online: Set<number>;
  /** Since when its stream is gone, in ms. */
  lost_ms?: number;
}

/** One replica's knowledge. Times of day are microseconds since 1970. */
export class Presence {
  /** How many event streams each account has here. */
  readonly #own = new Map<number, number>();
  readonly #told = new Map<Incarnation, Told>();
  /** Of who has gone, the longest gone first. */
  readonly #last_seen = new Map<number, number>();
  readonly #listeners = new Set<PresenceListener>();
  /** Own accounts of which the others have still to be told. */
  #changed = new Set<number>();
  /** Nobody has been told anything yet. */
  #quiet = true;

  /** Calls `listener` when an account has come or gone. Returns what removes it again. */
  onChange(listener: PresenceListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether the account has an event stream anywhere. */
  online(account_id: number): boolean {
    if (this.#own.has(account_id)) return true;
    for (const { online } of this.#told.values()) if (online.has(account_id)) return true;
    return false;
  }

  /** When the account last had one, if it has none and that is remembered. */
  lastSeen(account_id: number): number | undefined {
    return this.#last_seen.get(account_id);
  }

  /** All who are on line, each once. */
  *everybody(): Generator<number> {
    const seen = new Set<number>();
    for (const accounts of [this.#own.keys(), ...[...this.#told.values()].map(({ online }) => online)]) {
      for (const account_id of accounts) {
        if (!seen.has(account_id)) yield account_id;
        seen.add(account_id);
      }
    }
  }

  // ---- this replica's own streams ----

  /** An event stream of this account has begun here. */
  opened(account_id: number): void {
    const streams = this.#own.get(account_id) ?? 0;
    if (streams > 0) return void this.#own.set(account_id, streams + 1);
    this.#changed.add(account_id);
    this.#change(account_id, () => this.#own.set(account_id, 1));
  }

  /** One has ended. */
  closed(account_id: number, now_us: number): void {
    const streams = this.#own.get(account_id)!;
    if (streams > 1) return void this.#own.set(account_id, streams - 1);
    this.#changed.add(account_id);
    this.#saw(account_id, now_us);
    this.#change(account_id, () => this.#own.delete(account_id));
  }

  /** What has changed here since the last time, for all who have been told the whole; undefined: nothing. */
  changes(): PresenceFrame | undefined {
    if (this.#changed.size === 0) return undefined;
    const items = [...this.#changed].map((account_id) => this.#item(account_id));
    this.#changed = new Set();
    this.#quiet = false;
    return { kind: "presence", whole: false, items };
  }

  /** All there is to tell to a replica that may have missed something; undefined when it cannot have. */
  whole(): PresenceFrame | undefined {
    if (this.#quiet && this.#own.size === 0) return undefined;
    this.#quiet = false;
    const accounts = new Set([...this.#own.keys(), ...this.#changed]);
    return {
      kind: "presence",
      whole: true,
      items: [...accounts].map((account_id) => this.#item(account_id)),
    };
  }

  #item(account_id: number): PresenceItem {
    return { account_id, online: this.#own.has(account_id), last_seen_us: this.lastSeen(account_id) ?? 0 };
  }

  // ---- the others' ----

  /** Another replica's process has told this. */
  received(from: Incarnation, { whole, items }: PresenceFrame): void {
    const told = this.#told.get(from) ?? { online: new Set() };
    this.#told.set(from, told);
    told.lost_ms = undefined;
    const gone = whole ? new Set(told.online) : new Set<number>();
    for (const { account_id, online, last_seen_us } of items) {
      gone.delete(account_id);
      if (!online) this.#saw(account_id, last_seen_us);
      this.#set(told, account_id, online);
    }
    for (const account_id of gone) this.#set(told, account_id, false);
  }

  /** The stream to that process has broken. What it has told counts for a while, in which its clients go elsewhere. */
  lost(from: Incarnation, now_ms: number): void {
    const told = this.#told.get(from);
    if (told !== undefined) told.lost_ms ??= now_ms;
  }

  #set({ online }: Told, account_id: number, is: boolean): void {
    this.#change(account_id, () => is ? online.add(account_id) : online.delete(account_id));
  }

  /** Forgets those who have been lost for too long: their accounts were last seen about now. */
  sweep(now_ms: number, now_us: number): void {
    for (const [from, { online, lost_ms }] of this.#told) {
      if (lost_ms === undefined || now_ms - lost_ms < presence_kept_ms) continue;
      for (const account_id of online) {
        this.#saw(account_id, now_us - (now_ms - lost_ms) * 1000);
        this.#change(account_id, () => online.delete(account_id));
      }
      this.#told.delete(from);
    }
  }

  #saw(account_id: number, at_us: number): void {
    const last_us = Math.max(at_us, this.#last_seen.get(account_id) ?? 0);
    this.#last_seen.delete(account_id);
    this.#last_seen.set(account_id, last_us);
    if (this.#last_seen.size <= max_remembered_last_seen) return;
    this.#last_seen.delete(this.#last_seen.keys().next().value!);
  }

  /** Tells whether somebody has come or gone by it: not who is still, or was already, somewhere else. */
  #change(account_id: number, act: () => void): void {
    const was = this.online(account_id);
    act();
    if (this.online(account_id) === was) return;
    for (const listener of this.#listeners) listener(account_id);
  }
}
