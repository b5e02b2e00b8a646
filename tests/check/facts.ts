/** What the simulator tells the checkers: what replicas do and what clients see, as it happens. */
import type { Applied } from "../../server/chat/state.ts";
import type { Replica } from "../../server/core/replica.ts";
import type { Entry, StoredEntry, View, ViewNumber } from "../../server/core/types.ts";

/** One thing that has happened. `machine`: the replica's name. */
export type Fact =
  /** Entries of a log have become durable. */
  | { type: "written"; machine: string; entries: StoredEntry[] }
  /** A replica has learned that entries are committed, and now knows `view` to be. */
  | { type: "committed"; machine: string; entries: StoredEntry[]; view: View }
  | { type: "applied"; machine: string; entries: Entry[]; applied: Applied[]; digest: number }
  /** A primary has given a command its place. */
  | { type: "accepted"; machine: string; incarnation: string; index: number; view: ViewNumber }
  /** A replica has begun to lead. */
  | { type: "leads"; machine: string; core: Replica }
  /** A client has had its answer. `index`: the message. `reflects`: the entry that answered. */
  | { type: "acknowledged"; client: string; request_id: string; index: number; reflects: number }
  | { type: "read"; kind: "fresh" | "session"; client: string; least: number; index: number; digest: number }
  | { type: "event"; follower: string; cursor: number; index: number };

/** What checkers may look at beside facts. */
export interface World {
  now_ms: number;
  /** The committed history, as far as any replica knows it. */
  history: History;
  /** What is on this machine's disk at this index. */
  durable(machine: string, index: number): StoredEntry | undefined;
}

/** The one history that all replicas are to share, by index. */
export class History {
  readonly entries: StoredEntry[] = [];
  /** Digests of the state after each entry. */
  readonly digests = new Map<number, number>();
  /** Indexes of entries that were events, in order. */
  readonly events: number[] = [];
  /** The highest index that any client knows to be executed. */
  acknowledged_index = 0;

  at(index: number): StoredEntry | undefined {
    return this.entries[index - 1];
  }
}

/** One invariant of PROTOCOL.md's table. */
export interface Check {
  /** Its name there. */
  name: string;
  /** Why it does not hold any more, if this fact breaks it. */
  see(fact: Fact, world: World): string | undefined;
}
