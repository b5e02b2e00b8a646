/**
 * The log as the core sees it: the newest entries in memory, older ones through the injected reader. Every
 * entry carries a hash chained to the one before, so that two histories can be compared by one number
 * (DESIGN.md, decision 2).
 */
import { kept_bytes, kept_entries } from "./bounds.ts";
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Base, Entry, LogReader, Position, StoredEntry } from "./types.ts";
import { sameNumber, zero_number } from "./view.ts";

/** The position of the empty log. */
export const origin: Position = { index: 0, view: zero_number, hash: new Uint8Array(32) };
/** Where a log begins of which nothing has been trimmed. */
export const origin_base: Base = { ...origin, timestamp_us: 0 };

/** So many entries are released at once. */
const release_block = 128;

/** Beside an entry's kind where it is hashed: the minor of its view's number follows. */
const has_minor = 0x80;

/** What `chainHash` hashes before an entry's payload; kept, since the entries of a view differ in numbers only. */
let head = { proposer: "", name_at: 0, buffer: Buffer.alloc(0) };

/** The hash of a log that ends with `entry` and had the hash `previous` before it. SHA-256, each part at a fixed place or length-prefixed. */
export function chainHash(previous: Uint8Array, entry: Entry): Uint8Array {
  const { index, view: { counter, proposer, minor = 0 }, timestamp_us, kind, payload } = entry;
  const name_at = previous.length + 27;
  if (head.proposer !== proposer || head.name_at !== name_at) {
    const name = Buffer.from(proposer);
    head = { proposer, name_at, buffer: Buffer.alloc(name_at + name.length + 4) };
    head.buffer.set(name, name_at);
  }
  const { buffer } = head;
  const end = buffer.length - 4;
  buffer.set(previous);
  let at = previous.length;
  at = writeUint64(buffer, index, at);
  at = writeUint64(buffer, counter, at);
  at = writeUint64(buffer, timestamp_us, at);
  at = buffer.writeUInt8(kind + (minor > 0 ? has_minor : 0), at);
  buffer.writeUInt16LE(end - name_at, at);
  if (minor > 0) buffer.writeUInt32LE(minor, end);
  const hash = createHash("sha256").update(minor > 0 ? buffer : buffer.subarray(0, end));
  return hash.update(payload).digest();
}

/** Little endian. Answers where it ends. */
function writeUint64(buffer: Buffer, value: number, at: number): number {
  buffer.writeUInt32LE(value % 2 ** 32, at);
  return buffer.writeUInt32LE(Math.floor(value / 2 ** 32), at + 4);
}

/** Without what else is known of a base, so that it can go into messages. */
function positionOf({ index, view, hash }: Base): Position {
  return { index, view, hash };
}

/** A broken promise of the protocol: the process must stop, since its state cannot be trusted. */
export class InvariantError extends Error {
  /** `remedy`: what to do, without a full stop, where it is not to rebuild this replica from the others. */
  constructor(readonly invariant: string, text: string, readonly remedy?: string) {
    super(`${invariant}: ${text}`);
    this.name = "InvariantError";
  }
}

/** The log of one replica. Cutting and appending here is written by the driver afterwards, in the same order. */
export class Log {
  /** Entries `first…last` without a gap; all uncommitted ones are here. */
  private recent: StoredEntry[] = [];
  private recent_bytes = 0;
  private tip: Position;

  /** `base`: all up to it has been trimmed, and `reader` has the rest. */
  constructor(
    private readonly reader: LogReader,
    last: StoredEntry | undefined,
    commit_index: number,
    private first: Base = origin_base,
  ) {
    this.tip = last ?? positionOf(first);
    if (last === undefined) return;
    const from = Math.max(reader.first_index, Math.min(commit_index, last.index - 1000) + 1);
    for (let next = from; next <= last.index;) {
      const entries = reader.read(next, last.index, kept_bytes);
      if (entries.length === 0) break;
      for (const entry of entries) this.push(entry);
      next += entries.length;
    }
  }

  /** Where the log ends. */
  get last(): Position {
    return this.tip;
  }

  /** Where the log begins: positions up to here are in the tables only. The origin when nothing has been trimmed. */
  get base(): Position {
    return positionOf(this.first);
  }

  /** The timestamp of the last entry, in µs; 0 for the empty log. */
  get last_timestamp_us(): number {
    return this.recent.at(-1)?.timestamp_us ?? this.at(this.tip.index)?.timestamp_us ??
      this.first.timestamp_us;
  }

  /** The entry at `index`, if it is still stored. */
  at(index: number): StoredEntry | undefined {
    if (index <= this.first.index) return undefined;
    const first = this.recent[0]?.index ?? Infinity;
    if (index >= first) return this.recent[index - first];
    return this.reader.read(index, index, 0)[0];
  }

  /** The position of `index`: undefined when it is beyond the end, or trimmed. */
  positionAt(index: number): Position | undefined {
    return index === this.first.index ? this.base : this.at(index);
  }

  /** Whether this log has that very entry, and so everything before it (log matching). */
  has(position: Position): boolean {
    const own = this.positionAt(position.index);
    return own !== undefined && sameNumber(own.view, position.view);
  }

  /** Entries from `from` to `to` inclusive; stops after `max_bytes` of payload or `max_entries`, but gives at least one if there is one. */
  read(from: number, to: number, max_bytes: number, max_entries: number): StoredEntry[] {
    const end = Math.min(to, this.tip.index, from + max_entries - 1);
    const first = this.recent[0]?.index ?? Infinity;
    if (from <= this.first.index) return [];
    // What memory holds, the disk may not hold yet, or still in its old form.
    if (from < first) return this.reader.read(from, Math.min(end, first - 1), max_bytes);
    let bytes = 0;
    let stop = from;
    while (stop <= end && (stop === from || bytes < max_bytes)) {
      bytes += this.recent[stop - first].payload.length;
      stop++;
    }
    return this.recent.slice(from - first, stop - first);
  }

  /** Adds an entry at the end and gives it its hash. Throws `InvariantError` when it does not follow. */
  append(entry: Entry): StoredEntry {
    if (entry.index !== this.tip.index + 1) {
      throw new InvariantError("log-matching", `entry ${entry.index} does not follow ${this.tip.index}`);
    }
    const stored: StoredEntry = {
      index: entry.index,
      view: entry.view,
      timestamp_us: entry.timestamp_us,
      kind: entry.kind,
      payload: entry.payload,
      hash: chainHash(this.tip.hash, entry),
    };
    this.push(stored);
    this.tip = stored;
    return stored;
  }

  /** Cuts off the entry at `from` and all after it, and returns them. */
  truncate(from: number): StoredEntry[] {
    const first = this.recent[0]?.index ?? Infinity;
    if (from < first) throw new InvariantError("durable", `cut at ${from}, below what may be uncommitted`);
    const cut = this.recent.splice(from - first);
    for (const entry of cut) this.recent_bytes -= entry.payload.length;
    this.tip = this.positionAt(from - 1)!;
    return cut;
  }

  /** All up to `base`, an entry of this log, is being forgotten. */
  trim(base: Base): void {
    this.first = base;
    const known = base.index + 1 - (this.recent[0]?.index ?? Infinity);
    for (const entry of this.recent.splice(0, known)) this.recent_bytes -= entry.payload.length;
  }

  /** Forgets everything: the log is empty, and goes on after `base`. */
  reset(base: Base): void {
    this.first = base;
    this.tip = this.base;
    this.recent = [];
    this.recent_bytes = 0;
  }

  /** Forgets, in memory, what is durable and committed up to `index` and more than peers that lag a little need. */
  release(index: number): void {
    const first = this.recent[0]?.index ?? Infinity;
    const droppable = Math.min(index - first + 1, this.recent.length);
    // In blocks, since cutting an array's front costs its whole length.
    if (droppable < release_block) return;
    let count = Math.max(0, this.recent.length - kept_entries);
    for (let bytes = this.recent_bytes, k = 0; bytes > kept_bytes && k < droppable; k++) {
      bytes -= this.recent[k].payload.length;
      count = Math.max(count, k + 1);
    }
    count = Math.min(count, droppable);
    if (count < release_block && this.recent_bytes < 2 * kept_bytes) return;
    for (const entry of this.recent.slice(0, count)) this.recent_bytes -= entry.payload.length;
    // A new array: what the old one has had room for would keep what it holds alive, once it is old itself.
    this.recent = this.recent.slice(count);
  }

  private push(entry: StoredEntry): void {
    this.recent.push(entry);
    this.recent_bytes += entry.payload.length;
  }
}
