/**
 * How often is too often: token buckets by key, in bounded memory, with a clock that is given. They live at the
 * primary, which carries out every call that changes something, and so are one limit over all replicas.
 */

/** So many at once, and then as many again in each `period_ms`. */
export interface Rate {
  count: number;
  period_ms: number;
}

/** Milliseconds that only grow. */
export type Now = () => number;

/** What is left of one key's bucket, as of a time. Below 0: promised to those who wait. */
interface Bucket {
  tokens: number;
  at_ms: number;
}

/**
 * One bucket for each key. When there are more keys than `max_keys` the one that was used the longest ago is
 * forgotten, which fills its bucket: by then it mostly is full.
 */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly max_keys: number, private readonly now: Now) {}

  /** How many keys are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes a token, of at most `burst` (or the rate's count). Answers 0, or in how many ms there will be one. */
  take(key: string, rate: Rate, burst = rate.count): number {
    const bucket = this.#filled(key, rate, burst);
    if (bucket.tokens < 1) return this.#wait(1 - bucket.tokens, rate);
    bucket.tokens--;
    return 0;
  }

  /**
   * Takes a token in advance: answers in how many ms it is there, so that those who wait are served in their
   * order. Nothing is taken when that is more than `limit_ms`.
   */
  reserve(key: string, rate: Rate, burst: number, limit_ms: number): { wait_ms: number; taken: boolean } {
    const bucket = this.#filled(key, rate, burst);
    const wait_ms = bucket.tokens >= 1 ? 0 : this.#wait(1 - bucket.tokens, rate);
    const taken = wait_ms <= limit_ms;
    if (taken) bucket.tokens--;
    return { wait_ms, taken };
  }

  #wait(missing: number, { count, period_ms }: Rate): number {
    return missing * period_ms / count;
  }

  #filled(key: string, { count, period_ms }: Rate, burst: number): Bucket {
    const now = this.now();
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at_ms: now };
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at_ms) * count / period_ms);
    bucket.at_ms = now;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > this.max_keys) this.#buckets.delete(this.#buckets.keys().next().value!);
    return bucket;
  }
}

/** The keys that were added last, at most `max_keys`. */
export class Recent {
  readonly #keys = new Set<string>();

  constructor(private readonly max_keys: number) {}

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size > this.max_keys) this.#keys.delete(this.#keys.values().next().value!);
  }
}

/** Runs `act` after `delay_ms`. */
export type After = (delay_ms: number, act: () => void) => void;

/** Who waits, and until when. */
interface Turn {
  at_ms: number;
  go: () => void;
}

/**
 * Holds what comes too fast until its turn, instead of turning it away: each key's callers go on in the order in
 * which they came.
 */
export class Pacer {
  readonly #buckets: Buckets;
  readonly #lines = new Map<string, Turn[]>();

  constructor(
    max_keys: number,
    private readonly max_waiting: number,
    private readonly now: Now,
    private readonly after: After,
  ) {
    this.#buckets = new Buckets(max_keys, now);
  }

  /**
   * Undefined: go on at once. A promise: go on when it resolves. A number: the turn would come in so many ms, which
   * is more than `limit_ms`, or too many wait already; nothing has been taken.
   */
  turn(key: string, rate: Rate, burst: number, limit_ms: number): Promise<void> | number | undefined {
    const line = this.#lines.get(key);
    if (line !== undefined && line.length >= this.max_waiting) {
      return line[line.length - 1].at_ms - this.now();
    }
    const { wait_ms, taken } = this.#buckets.reserve(key, rate, burst, limit_ms);
    if (!taken) return wait_ms;
    if (wait_ms === 0 && line === undefined) return undefined;
    return new Promise((go) => {
      const turn = { at_ms: this.now() + wait_ms, go };
      if (line !== undefined) return void line.push(turn);
      this.#lines.set(key, [turn]);
      this.after(wait_ms, () => this.#serve(key));
    });
  }

  /** Lets go whose turn has come: one timer a line, so that none passes another. */
  #serve(key: string): void {
    const turns = this.#lines.get(key)!;
    const now = this.now();
    // A timer may ring a little early.
    const due = turns.findIndex(({ at_ms }) => at_ms > now + 1);
    for (const { go } of turns.splice(0, due < 0 ? turns.length : due)) go();
    if (turns.length === 0) this.#lines.delete(key);
    else this.after(turns[0].at_ms - now, () => this.#serve(key));
  }
}
