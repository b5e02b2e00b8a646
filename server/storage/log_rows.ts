/**
 * The rows of log.db as entries whose hash has been computed anew from what is stored. Whoever reads the log reads
 * it here, so that what is damaged is never used (DESIGN.md, decision 2).
 */
import { Buffer } from "node:buffer";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { chainHash, origin } from "../core/log.ts";
import type { StoredEntry } from "../core/types.ts";
import { viewNumber } from "../core/view.ts";
import { DamagedError } from "./errors.ts";

/** How many rows one statement goes through when a whole log is checked: no read transaction stays open for long. */
const check_rows = 10_000;

/** A row of the table `log`, as SQLite gives it. */
interface LogRow {
  idx: number;
  view_counter: number;
  view_proposer: string;
  view_minor: number;
  timestamp_us: number;
  kind: number;
  payload: Uint8Array;
  hash: Uint8Array;
}

/** Reads one connection's log. */
export class LogRows {
  private readonly range: StatementSync;
  private readonly hash: StatementSync;
  private readonly ends: StatementSync;
  private readonly beginning: StatementSync;

  /** The tables `log` and `base` must be there. */
  constructor(db: DatabaseSync) {
    this.range = db.prepare("SELECT * FROM log WHERE idx BETWEEN ? AND ? ORDER BY idx");
    this.hash = db.prepare("SELECT hash FROM log WHERE idx = ?");
    this.ends = db.prepare("SELECT min(idx) AS first, max(idx) AS last FROM log");
    this.beginning = db.prepare('SELECT idx AS "index", hash FROM base');
  }

  /** The position after which the log begins: the origin when nothing has been trimmed. */
  base(): { index: number; hash: Uint8Array } {
    return (this.beginning.get() as { index: number; hash: Uint8Array } | undefined) ?? origin;
  }

  /** The first index that is stored and the last; both 0 when there is none. */
  bounds(): { first: number; last: number } {
    const { first, last } = this.ends.get() as { first: number | null; last: number | null };
    return { first: first ?? 0, last: last ?? 0 };
  }

  /**
   * Entries from `from` to `to` inclusive, as far as they exist. Throws `DamagedError` at a gap and where a hash does
   * not fit the one before, which for the first entry is the base's.
   */
  *read(from: number, to: number): Generator<StoredEntry> {
    const base = this.base();
    from = Math.max(from, base.index + 1);
    let previous = from === base.index + 1 ? base.hash : this.hashAt(from - 1);
    let expected = from;
    for (const row of this.range.iterate(from, to) as IterableIterator<unknown>) {
      const entry = toEntry(row as LogRow);
      if (previous === undefined) throw new DamagedError("log.db", `entry ${from - 1} is missing`);
      if (entry.index !== expected) throw new DamagedError("log.db", `entry ${expected} is missing`);
      if (Buffer.compare(chainHash(previous, entry), entry.hash) !== 0) {
        throw new DamagedError("log.db", `entry ${entry.index} is not what its hash says`);
      }
      previous = entry.hash;
      expected = entry.index + 1;
      yield entry;
    }
  }

  /** Goes through everything from `from`, or where the log begins, to `to`. Throws `DamagedError`. */
  check(from: number, to: number): void {
    for (let next = Math.max(from, this.base().index + 1); next <= to;) {
      const stop = Math.min(to, next + check_rows - 1);
      let reached = next - 1;
      for (const entry of this.read(next, stop)) reached = entry.index;
      if (reached !== stop) throw new DamagedError("log.db", `entry ${reached + 1} is missing`);
      next = stop + 1;
    }
  }

  /** The hash of the log up to `index`: undefined when that is not stored. */
  hashAt(index: number): Uint8Array | undefined {
    const base = this.base();
    if (index === base.index) return base.hash;
    return (this.hash.get(index) as { hash: Uint8Array } | undefined)?.hash;
  }
}

function toEntry(
  { idx, view_counter, view_proposer, view_minor, timestamp_us, kind, payload, hash }: LogRow,
): StoredEntry {
  return {
    index: idx,
    view: viewNumber(view_counter, view_proposer, view_minor),
    timestamp_us,
    kind,
    payload,
    hash,
  };
}
