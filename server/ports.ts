/**
 * What the driver needs of the world: clocks, timers, a disk, streams. The program gives it the real ones
 * (server/commands), the simulator gives it simulated ones, and the driver is the same.
 */
import type { Address, Base, Clock, LogReader, Persist, StoredEntry } from "./core/types.ts";
import type { Restored } from "./core/state.ts";
import type { ChatState } from "./chat/state.ts";
import type { Outcome } from "../proto/failures.ts";
import type { PeerStreams, Replica, SearchPage, SearchQuery } from "./net/replica.ts";

/** Time, chance, and a later turn of the loop. */
export interface Scheduler {
  clock(): Clock;
  /** Runs `act` in a later turn of the loop, after what has arrived meanwhile. */
  soon(act: () => void): void;
  /** Runs `act` after `delay_ms`. Returns what cancels it. */
  after(delay_ms: number, act: () => void): () => void;
}

/** The log on disk (DESIGN.md, decision 2). */
export interface LogStore extends LogReader {
  /** What the disk holds, for a state machine that has come to `applied_index`. */
  restore(applied_index: number): Restored;
  /**
   * Writes these in order, in one transaction, and calls `done` when all of it is fsynced, or with the error
   * when the disk took nothing of it: the same may be tried again. Throws on anything else that goes wrong.
   */
  write(persists: Persist[], done: (error?: Error) => void): void;
  /** Saves entries that were cut from the log, for people to look at. Answers where. Throws, with nothing saved, when the disk refuses. */
  saveCut(entries: StoredEntry[]): string;
  close(): void;
}

/** A log that does not keep everything for ever. Throws what the disk throws, with nothing changed. */
export interface TrimmableLog extends LogStore {
  /** Where it begins. */
  readonly base: Base;
  /** What the base would be at this index; undefined when that is not stored. */
  baseAt(index: number): Base | undefined;
  /** Forgets all up to `base`, which is of this log, in the transaction that makes it the base. */
  trim(base: Base): void;
  /** Begins anew after `base`; a log that has that very position stays as it is. */
  install(base: Base): void;
  /** Bytes of payload from one index to another, inclusive. */
  payloadBytes(from: number, to: number): number;
}

/** What a log that is trimmed needs beside itself: tables that are safe on disk, and snapshots of them. */
export interface SnapshotStore {
  /** The tables are being copied or checkpointed: they must stay where they are, and their position in the log. */
  readonly busy: boolean;
  /** Resolves to whether all that was applied before is on the disk for good. */
  checkpoint(): Promise<boolean>;
  /** Fetches the whole state of the replica at this address, and checks it. Rejects when that comes to nothing. */
  fetch(from: Address): Promise<Base>;
  /** What was fetched last is not needed. */
  discard(): void;
  /** Makes what was fetched last the state of this replica, on disk, with the log after it. Throws with nothing changed. */
  take(base: Base): void;
  /** After `take`: opens it in the place of the old tables. After a throw the process must stop. */
  install(base: Base): ChatState;
}

/** How the log is kept short. */
export interface Trimming {
  log: TrimmableLog;
  snapshots: SnapshotStore;
  /** At least so many bytes of payload stay for those who come back soon. */
  keep_bytes: number;
  /** Entries that are measured, and deleted, in one step. */
  block_entries?: number;
}

/** How far the state machine has come, and a way to be there at one very index. */
export interface AppliedIndex {
  readonly applied_index: number;
  /**
   * Calls `act` synchronously at the moment when exactly `index` is applied, and nothing after it: now, or when it
   * gets there. Never, when it is past. Returns what cancels it.
   */
  at(index: number, act: () => void): () => void;
}

/** What a replica holds at one log index, computed beside the main loop. */
export interface Digester {
  /** One is being computed: the log and the tables must stay where they are. */
  readonly busy: boolean;
  take(index: number, progress: AppliedIndex): ReturnType<Replica["digest"]>;
}

/** Hears what is to be measured: one call a batch, and none a message (server/net/metrics.ts). */
export interface Observer {
  /** A write to the log is durable: so many entries (0: only a promise or a commit index), after so long, in ms. */
  synced(entries: number, took_ms: number): void;
  /** So many entries are applied. `waited_ms`: how long the first of those took that were proposed here, from its arrival. */
  applied(entries: number, waited_ms?: number): void;
}

/** Full-text search, in an index beside the tables that follows them. */
export interface Search {
  search(query: SearchQuery): Promise<Outcome<SearchPage>>;
  /** The tables have come to this index. */
  applied(index: number): void;
  /** Lets go of the tables, which are to be replaced; true once it has. To be asked again until then. */
  release(): boolean;
  /** They have been replaced, or are not to be after all. */
  resume(): void;
}

/** All of them. */
export interface Ports {
  scheduler: Scheduler;
  store: LogStore;
  /** Replaced when a snapshot is installed. */
  chat: ChatState;
  streams: PeerStreams;
  /** Without them the log is kept for ever. */
  trimming?: Trimming;
  /** Absent where nobody compares replicas by digests. */
  digests?: Digester;
  /** Absent where nothing is measured. */
  observer?: Observer;
  /** Absent where nobody searches. */
  search?: Search;
  /** Ends the process: 0 after leaving, 7 for a broken invariant or damaged files, 8 for a disk that cannot be read. */
  exit(code: number, why: string): void;
}
