/** Who starts a view change, and why: what a replica sees of the others, and whether a change would succeed (PROTOCOL.md, View change). */
import { wanted } from "./membership.ts";
import { type Proposer, quorumRule, type Vote } from "./quorum.ts";
import type { State } from "./state.ts";
import type { Member, ReplicaId, View } from "./types.ts";
import { compareNumbers, compareRank, eraOf, memberOf } from "./view.ts";

/** Why the present view should not go on, as far as it is ours to act. `grace`: somebody else may be about to. */
export function causeForChange(state: State): { text: string; grace: boolean } | undefined {
  const view = state.committed;
  const own = view && memberOf(view, state.me.id);
  if (view === undefined || own === undefined) return undefined;
  if (state.fetching_snapshot || (state.rebuilding && !mayHandOver(state))) return undefined;
  // The cluster has been forced to go on: what we might decide here would not follow that.
  if (eraOf(state.highest_seen) > eraOf(view.number)) return undefined;
  // Who has been left behind catches up instead.
  for (const peer of state.detector.peers.values()) {
    if (!peer.suspected && peer.active && compareNumbers(peer.view, view.number) > 0) return undefined;
  }
  if (state.sending !== undefined) return causeForPrimary(state);
  if (own.incarnation !== state.me.incarnation && own === view.members[0]) {
    return { text: "this replica, the primary, was restarted", grace: false };
  }
  const lost = lostMember(state, state.latest === view ? view.members[0].id : proposerOf(state));
  if (lost !== undefined) return { text: lost, grace: false };
  if (own === view.members[0] || compareNumbers(state.highest_seen, view.number) > 0) {
    return { text: "a view change has come to nothing", grace: true };
  }
  return undefined;
}

/** Whether somebody else may go on where we cannot lead, since our tables have to be fetched first. */
function mayHandOver(state: State): boolean {
  return others(state).some((id) => {
    const peer = state.detector.peers.get(id);
    return peer !== undefined && peer.connected && !peer.suspected && !peer.leaving;
  });
}

/** The primary's own reasons: to drop a member, to let one leave, or that it has been overtaken. */
function causeForPrimary(state: State): { text: string; grace: boolean } | undefined {
  const { view } = state.sending!;
  for (const member of state.awaited) {
    const lost = lostMember(state, member.id, member.incarnation);
    if (lost !== undefined) return { text: lost, grace: false };
    const apart = cutOffBy(state, view, member.id);
    if (state.leading && apart !== undefined) {
      return { text: `${apart.address} cannot reach ${member.address}`, grace: false };
    }
    const stays = view.members.some((other) => !isLeaving(state, other.id));
    if (state.leading && stays && isLeaving(state, member.id)) {
      return { text: `${member.address} leaves`, grace: false };
    }
  }
  const [unwanted] = state.leading ? wanted(state) : [];
  if (unwanted !== undefined) return { text: `${unwanted.address} is to be removed`, grace: false };
  if (compareNumbers(state.highest_seen, view.number) > 0) {
    return { text: "a higher view number has been promised", grace: true };
  }
  return undefined;
}

/**
 * The member of lower rank, other than us, that has not reached this one for `exclude`: of two that cannot reach each
 * other the higher rank goes, or a loss of the primary would leave two that cannot agree.
 */
export function cutOffBy(state: State, view: View, id: ReplicaId): Member | undefined {
  const active_ms = state.active_ms ?? state.clock.mono_ms;
  if (state.clock.mono_ms - active_ms < state.detector.exclude_ms) return undefined; // they may be meeting just now
  const lower = view.members.filter((member) => compareRank(member.address, state.addressOf(id)) < 0);
  return lower.find((member) => {
    const peer = state.detector.peers.get(member.id);
    return peer !== undefined && !peer.suspected && peer.suspects.has(id) && peer.excludable.has(id);
  });
}

/** Whether a replica has said that it leaves. */
export function isLeaving(state: State, id: ReplicaId): boolean {
  return id === state.me.id ? state.departing : state.detector.peers.get(id)?.leaving ?? false;
}

/** Who should be bringing the newest view of our log into effect: its proposer, or the primary that made it without Prepare. */
function proposerOf(state: State): ReplicaId {
  const { number } = state.latest!;
  return number.minor === undefined ? number.proposer : state.committed!.members[0].id;
}

/** Why that process cannot be relied on any more, in words; undefined when it can. */
function lostMember(state: State, id: ReplicaId, incarnation?: string): string | undefined {
  if (id === state.me.id) return undefined;
  const address = state.addressOf(id);
  const listed = incarnation ?? memberOf(state.committed!, id)?.incarnation;
  const peer = state.detector.peers.get(id);
  if (peer === undefined || (peer.suspected && peer.echoed_ms === undefined)) {
    return `${address} has not been heard of`;
  }
  if (listed !== undefined && state.detector.crashed.has(listed)) return `${address} has crashed`;
  if (peer.suspected) return peer.connected ? `${address} is silent` : `the stream to ${address} broke`;
  if (listed !== undefined && peer.peer.incarnation !== listed) return `${address} was restarted`;
  return undefined;
}

/** Whether, by what the others' last heartbeats say, the quorum rule would hold in every view that we know of. */
export function wouldHold(state: State): boolean {
  const votes = new Map<ReplicaId, Vote>();
  votes.set(state.me.id, { incarnation: state.me.incarnation, excludable: new Set(excludable(state)) });
  for (const { peer, connected, suspected, excludable } of state.detector.peers.values()) {
    if (connected && !suspected) votes.set(peer.id, { incarnation: peer.incarnation, excludable });
  }
  return state.views.every(({ view }) => quorumRule(view, votes, proposer(state)) !== undefined);
}

/** How many members of lower rank, that we do not suspect, are to go first. */
export function turnOf(state: State): number {
  const ids = state.committed!.members.map((member) => member.id);
  return ids.slice(0, ids.indexOf(state.me.id)).filter((id) => !state.detector.isSuspected(id)).length;
}

export function proposer(state: State): Proposer {
  return { ...state.me, crashed: state.detector.crashed };
}

/** The members that we have granted nothing for `exclude`. */
export function excludable(state: State): ReplicaId[] {
  return others(state).filter((id) => state.detector.isExcludable(id, state.clock));
}

/** Everybody but us in the views that we know of. */
export function others(state: State): ReplicaId[] {
  const ids = new Set(state.views.flatMap(({ view }) => view.members.map((member) => member.id)));
  ids.delete(state.me.id);
  return [...ids];
}
