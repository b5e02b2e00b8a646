/** What clients have seen, as facts for the checkers of tests/check, and what became of every write. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Check, Fact } from "../check/facts.ts";
import { History } from "../check/facts.ts";
import { once } from "../check/once.ts";
import { readFresh, session } from "../check/reads.ts";

/** One message that a client has tried to send. */
export interface Write {
  request_id: string;
  from: string;
  to: string;
  body: string;
  /** Acknowledged under this id; undefined: the outcome is open, or it was refused. */
  id?: number;
  /** It may have been executed, as far as its client was told; otherwise, without an id, it was not. */
  in_doubt: boolean;
}

/** One message that a subscriber was told of. */
export interface Told {
  follower: string;
  user: string;
  id: number;
  body: string;
}

/** Collects them, and says at once when clients have seen what they must not. */
export class Ledger {
  readonly writes: Write[] = [];
  readonly told: Told[] = [];
  /** What is wrong, in the order in which it was seen. */
  readonly violations: string[] = [];
  /** Facts of reads, by kind. */
  readonly reads = { fresh: 0, session: 0 };
  acknowledged = 0;
  repeated = 0;
  /** When the last write was acknowledged, on performance.now(). */
  last_ms = 0;
  /** The highest acknowledged id, by conversation. */
  private readonly newest = new Map<string, number>();
  private readonly checks: Check[] = [once(), readFresh(), session()];
  private readonly history = new History();

  /** Gives a fact to the checkers. */
  tell(fact: Fact): void {
    const world = { now_ms: performance.now(), history: this.history, standing: () => undefined };
    for (const check of this.checks) {
      const why = check.see(fact, world);
      if (why !== undefined) this.violate(check.name, why);
    }
  }

  /** Something is as it must not be. */
  violate(invariant: string, why: string): void {
    this.violations.push(`${invariant}: ${why}`);
  }

  /** The id of the newest acknowledged message between two users. */
  newestBetween(a: string, b: string): number {
    return this.newest.get(conversation(a, b)) ?? 0;
  }

  /** A client has been told that its message has this id; `by`: who. */
  acknowledge(write: Write, id: number, by: string): void {
    if (write.id === undefined) this.acknowledged++;
    else this.repeated++;
    write.id ??= id;
    this.last_ms = performance.now();
    this.newest.set(
      conversation(write.from, write.to),
      Math.max(id, this.newestBetween(write.from, write.to)),
    );
    this.tell({ type: "acknowledged", client: by, request_id: write.request_id, index: id, reflects: id });
  }

  /** A read of the newest message between two users has given `index`, when `least` was the least that it had to. */
  read(kind: "fresh" | "session", client: string, least: number, index: number): void {
    this.reads[kind]++;
    this.tell({ type: "read", kind, client, least, index, digest: 0 });
  }

  /** Waits for a write that is acknowledged from now on; answers how long that took, in ms, undefined when too long. */
  async nextAcknowledgement(limit_ms: number): Promise<number | undefined> {
    for (const start_ms = performance.now(); performance.now() - start_ms < limit_ms; await sleep(5)) {
      if (this.last_ms > start_ms) return this.last_ms - start_ms;
    }
  }
}

/** A name for the conversation of two users. */
export function conversation(a: string, b: string): string {
  return [a, b].sort().join(" ");
}
