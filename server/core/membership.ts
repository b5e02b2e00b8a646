/** What an operator decides about the membership: removing a replica for good, and going on without lost ones (PROTOCOL.md, Force). */
import { chainHash, origin_base } from "./log.ts";
import type { Restored, State } from "./state.ts";
import type {
  Base,
  HardState,
  Member,
  Peer,
  Position,
  Removed,
  ReplicaId,
  StoredEntry,
  View,
  ViewSettings,
} from "./types.ts";
import { kind_view } from "./types.ts";
import { decodeView, encodeView, makeView, maxNumber, nextEra } from "./view.ts";

// ---- removing ----

/** Whether this view, or one before it in the log, has removed that replica. */
export function isRemoved(view: View | undefined, id: ReplicaId): boolean {
  return view?.removed?.some((removed) => removed.id === id) ?? false;
}

/** Takes an operator's wish to have a replica out. It is forgotten in time, so that it never comes true long after it was given up. */
export function remove(state: State, target: Removed, timeout_ms: number): void {
  state.removing.set(target.id, { target, until_ms: state.clock.mono_ms + timeout_ms });
}

/** Whom an operator still wants out. */
export function wanted(state: State): Removed[] {
  for (const [id, { until_ms }] of state.removing) {
    if (until_ms <= state.clock.mono_ms || isRemoved(state.committed, id)) state.removing.delete(id);
  }
  return [...state.removing.values()].map(({ target }) => target);
}

/**
 * Who is removed in the next view after our log, of which these may be members: all that its latest view has
 * removed, and whom an operator wants out, unless nobody would be left.
 */
export function removedAfter(state: State, eligible: ReplicaId[]): Removed[] {
  const before = state.latest?.removed ?? [];
  const more = wanted(state).filter(({ id }) => !before.some((removed) => removed.id === id));
  const all = [...before, ...more];
  return eligible.every((id) => all.some((removed) => removed.id === id)) ? before : all;
}

// ---- founding from a backup ----

/** The beginning of the log of a new cluster whose state another cluster had come to. */
export interface Refounded {
  base: Base;
  entry: StoredEntry;
  hard_state: HardState;
}

/**
 * What founds a cluster of one that goes on from where another had come: nobody has the entries up to there, which are
 * in the tables, and the one after them is a view of this replica alone, as if its log had been trimmed.
 */
export function refounded(
  { index, hash, timestamp_us }: Pick<Position, "index" | "hash"> & { timestamp_us: number },
  me: Peer,
  settings: ViewSettings,
  wall_ms: number,
): Refounded {
  const before = { counter: 1, proposer: me.id };
  const number = { counter: 2, proposer: me.id };
  const view = makeView({ number, members: [{ ...me }], ...settings });
  const now_us = Math.max(timestamp_us, Math.floor(wall_ms * 1000));
  const entry = {
    index: index + 1,
    view: number,
    timestamp_us: now_us,
    kind: kind_view,
    payload: encodeView(view),
  };
  return {
    base: { index, view: before, hash, timestamp_us },
    entry: { ...entry, hash: chainHash(hash, entry) },
    hard_state: { promised: number, commit_index: index + 1 },
  };
}

/** What a replica that has been removed says. */
export const removed_text = "This replica has been removed from the cluster for good. " +
  "To take part again, move its data directory away and join as a new one.";

// ---- forcing ----

/** What `recover` writes, and what there is to tell about it. */
export interface Forced {
  entry: StoredEntry;
  hard_state: HardState;
  /** The view that this replica knew last; it, or one on the way to it, waits for `lost`. */
  last: View;
  lost: Member[];
  /** Whether this replica was a member of that view. */
  was_member: boolean;
  /** Entries after the last one that it knows to be committed: they are kept. */
  kept: number;
}

/**
 * A view of this replica alone at the end of its log, which declares lost all others that are members of its last
 * committed view or of one after it (PROTOCOL.md, Force). Durable on its only member it is committed, and so is all
 * before it: an entry that had not been committed may have been acknowledged by those who are lost. Undefined when
 * there is nobody to declare lost. `me` needs an incarnation that no process has.
 */
export function forcedView(restored: Restored, me: Peer, wall_ms: number): Forced | undefined {
  const views = restored.views.map(({ payload }) => decodeView(payload));
  const last = views.at(-1);
  const { base = origin_base } = restored;
  const end = restored.last ?? base;
  if (last === undefined) return undefined;
  const lost = new Map(views.flatMap(({ members }) => members).map((member) => [member.id, member]));
  const was_member = lost.delete(me.id);
  if (was_member && lost.size === 0) return undefined;
  const seen = views.reduce((most, view) => maxNumber(most, view.number), restored.hard_state.promised);
  const number = { counter: nextEra(seen), proposer: me.id };
  const removed = last.removed?.filter(({ id }) => id !== me.id);
  const view = makeView({ ...last, number, members: [{ ...me }], removed, forced: true });
  const index = end.index + 1;
  const timestamp_us = Math.max(end.timestamp_us, Math.floor(wall_ms * 1000));
  const entry = { index, view: number, timestamp_us, kind: kind_view, payload: encodeView(view) };
  const commit_index = Math.max(restored.hard_state.commit_index, restored.applied_index, base.index);
  return {
    entry: { ...entry, hash: chainHash(end.hash, entry) },
    hard_state: { promised: number, commit_index: index },
    last,
    lost: [...lost.values()],
    was_member,
    kept: end.index - commit_index,
  };
}
