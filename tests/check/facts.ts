/** What the simulator tells the checkers: what replicas do and what clients see, as it happens. */
import { Buffer } from "node:buffer";
import type { Applied } from "../../server/chat/state.ts";
import type { Replica } from "../../server/core/replica.ts";
import type {
  Base,
  Entry,
  Incarnation,
  ReplicaId,
  StoredEntry,
  View,
  ViewNumber,
} from "../../server/core/types.ts";
import { eraOf } from "../../server/core/view.ts";

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
  /** A replica has trimmed its log, which begins after `base` now. */
  | { type: "trimmed"; machine: string; base: Base; core: Replica }
  /** A replica has a snapshot in the place of its tables, which reflects `index`. */
  | { type: "installed"; machine: string; base: Base; digest: number; index: number }
  /** An operator has forced this replica to go on alone: of the history up to now it has what is up to `common_index`. */
  | { type: "forced"; machine: string; common_index: number }
  /** A client has had its answer. `index`: the message. `reflects`: the entry that answered. */
  | { type: "acknowledged"; client: string; request_id: string; index: number; reflects: number }
  | { type: "read"; kind: "fresh" | "session"; client: string; least: number; index: number; digest: number }
  | { type: "event"; follower: string; cursor: number; index: number };

/** What checkers may look at beside facts. */
export interface World {
  now_ms: number;
  /** The committed history, as far as any replica knows it. */
  history: History;
  /** How the replica of this name stands; undefined when its directory is gone. */
  standing(id: ReplicaId): Standing | undefined;
}

/** One replica's disk and process, as nobody but the simulator can see them. */
export interface Standing {
  /** Where the log on disk begins. */
  base: Base;
  /** What is on disk at this index. */
  at(index: number): StoredEntry | undefined;
  /** Up to here the tables survive a power loss. */
  checkpointed_index: number;
  /** The process that runs. */
  incarnation?: Incarnation;
  /** As that process knows it. */
  commit_index: number;
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
  /** That of the view by which an operator has forced the cluster last. */
  era = 0;

  at(index: number): StoredEntry | undefined {
    return this.entries[index - 1];
  }

  /**
   * From now on the history is that of a replica which was forced to go on alone by `entry`, with what its log has
   * after `base_index` (PROTOCOL.md, Force). What it has is kept, acknowledged or not. The rest was declared lost by
   * the operator: nothing is owed for it, and its requests may be executed again. Answers up to where both are the same.
   */
  fork(entry: StoredEntry, at: (index: number) => StoredEntry | undefined, base_index: number): number {
    const same = (index: number) => {
      const [here, there] = [this.at(index), at(index)];
      return here !== undefined && there !== undefined && Buffer.compare(here.hash, there.hash) === 0;
    };
    let common_index = base_index;
    while (same(common_index + 1)) common_index++;
    this.entries.length = Math.min(this.entries.length, common_index);
    for (const index of this.digests.keys()) {
      if (index > common_index) this.digests.delete(index);
    }
    while ((this.events.at(-1) ?? 0) > common_index) this.events.pop();
    this.acknowledged_index = Math.min(this.acknowledged_index, common_index);
    this.era = eraOf(entry.view);
    return common_index;
  }
}

/** One invariant of PROTOCOL.md's table. */
export interface Check {
  /** Its name there. */
  name: string;
  /** Why it does not hold any more, if this fact breaks it. */
  see(fact: Fact, world: World): string | undefined;
}
