/** What a replica keeps while it sends appends, serves learners, or proposes a view. */
import type { Incarnation, Member, Peer, Position, Promised, ReplicaId, View, ViewNumber } from "./types.ts";

/** How far one receiver of our appends has come. */
export interface Progress {
  /** Acknowledged: durable there, and the same as here. */
  match: number;
  /** The next index to send. */
  next: number;
  /** Where the present run of sends began: what is under way is `next − max(from, match + 1)`. */
  from: number;
  /** The commit index that it was last told. */
  told: number;
}

/** The progress of a receiver that has acknowledged up to `match` and is sent `next` first. */
export function progressFrom(match: number, next: number): Progress {
  return { match, next, from: next, told: 0 };
}

/** Held while we append under a number: as the primary of an active view, or as the proposer of one not yet active. */
export interface Sending {
  view: View;
  view_index: number;
  /** Nothing is sent yet: our promise of the number is not durable, and after a crash we could give it out again. */
  held?: boolean;
  /** The view's taking effect has been noted. */
  announced?: boolean;
  /** The view is active and another leads it: what is left is to tell it. */
  handed_over?: boolean;
  /** Members other than us, and those who leave and shall hear of it. */
  progress: Map<ReplicaId, Progress>;
  /** Who has promised the view's number and leaves. A later proposal may ask them alone, so they must know the view, too. */
  leavers?: Member[];
}

/** A replica that fetches the log and is no member. */
export interface Learner {
  incarnation: Incarnation;
  /** It began with an empty log, and so cannot take leadership back and forth. */
  fresh: boolean;
  index: number;
  promised: ViewNumber;
  asked_ms: number;
}

/** A view change that we have started (PROTOCOL.md, View change). */
export interface Proposal {
  number: ViewNumber;
  started_ms: number;
  reason: string;
  phase: "prepare" | "adopt";
  asked: Set<ReplicaId>;
  promises: Map<ReplicaId, { peer: Peer; promised: Promised }>;
  /** Once the quorum rule holds: the base view, and who may be a member of the next. */
  decided?: { base: View; members: ReplicaId[] };
  /** Whose log is being fetched, up to where, when `phase` is `adopt`. */
  adopting?: { from: ReplicaId; last: Position };
}
