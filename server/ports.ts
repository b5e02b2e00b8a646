/**
 * What the driver needs of the world: clocks, timers, a disk, streams. The program gives it the real ones
 * (server/commands), the simulator gives it simulated ones, and the driver is the same.
 */
import type { Clock, LogReader, Persist, StoredEntry } from "./core/types.ts";
import type { Restored } from "./core/state.ts";
import type { ChatState } from "./chat/state.ts";
import type { PeerStreams, Replica } from "./net/replica.ts";

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
  take(index: number, progress: AppliedIndex): ReturnType<Replica["digest"]>;
}

/** All of them. */
export interface Ports {
  scheduler: Scheduler;
  store: LogStore;
  chat: ChatState;
  streams: PeerStreams;
  /** Absent where nobody compares replicas by digests. */
  digests?: Digester;
  /** Ends the process: 0 after leaving, 7 for a broken invariant or damaged files, 8 for a disk that cannot be read. */
  exit(code: number, why: string): void;
}
