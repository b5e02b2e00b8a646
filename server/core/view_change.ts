/** View changes: who starts one, what is promised, who may decide, and how the new view takes effect (PROTOCOL.md, View change). */
import { removedAfter, wanted } from "./membership.ts";
import { merge, nextEntry } from "./normal.ts";
import { type Proposer, quorumRule, type Vote } from "./quorum.ts";
import { progressFrom, type Proposal, type Sending, type State } from "./state.ts";
import type {
  Chunk,
  Member,
  Peer,
  Prepare,
  Promised,
  Refuse,
  ReplicaId,
  View,
  ViewNumber,
  ViewSettings,
} from "./types.ts";
import { kind_view } from "./types.ts";
import {
  compareNumbers,
  compareRank,
  decodeView,
  encodeView,
  eraOf,
  makeView,
  memberOf,
  sameNumber,
  viewText,
} from "./view.ts";

/** How long a proposer waits for every member that it does not suspect, in ms. */
const patience_ms = 200;
/** The n-th in line waits n times this, in ms. */
const turn_ms = 50;
/** How long another's proposal is given before somebody else tries, in ms. */
const grace_ms = 300;

// ---- who starts it ----

/** Starts a view change if there is cause, it is our turn, and by the last heartbeats it would succeed. */
export function considerProposing(state: State): void {
  const now = state.clock.mono_ms;
  if (state.proposal !== undefined) {
    if (now - state.proposal.started_ms > state.detector.exclude_ms / 2) {
      abandon(state, "it was not answered");
    } else evaluate(state);
    return;
  }
  const cause = causeForChange(state);
  if (cause === undefined || !wouldHold(state)) {
    state.ready_since_ms = undefined;
    return;
  }
  state.ready_since_ms ??= now;
  const wait = turnOf(state) * turn_ms + (cause.grace ? grace_ms : 0);
  if (now - state.ready_since_ms < wait || now < state.retry_ms) return;
  startProposal(state, cause.text);
}

/** Why the present view should not go on, as far as it is ours to act. `grace`: somebody else may be about to. */
function causeForChange(state: State): { text: string; grace: boolean } | undefined {
  const view = state.committed;
  const own = view && memberOf(view, state.me.id);
  if (view === undefined || own === undefined) return undefined;
  if (state.rebuilding || state.fetching_snapshot) return undefined;
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
function cutOffBy(state: State, view: View, id: ReplicaId): Member | undefined {
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

/** Who should be bringing the newest view of our log into effect: its proposer, unless that is us. */
function proposerOf(state: State): ReplicaId {
  return state.latest!.number.proposer;
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
function wouldHold(state: State): boolean {
  const votes = new Map<ReplicaId, Vote>();
  votes.set(state.me.id, { incarnation: state.me.incarnation, excludable: new Set(excludable(state)) });
  for (const { peer, connected, suspected, excludable } of state.detector.peers.values()) {
    if (connected && !suspected) votes.set(peer.id, { incarnation: peer.incarnation, excludable });
  }
  return state.views.every(({ view }) => quorumRule(view, votes, proposer(state)) !== undefined);
}

/** How many members of lower rank, that we do not suspect, are to go first. */
function turnOf(state: State): number {
  const ids = state.committed!.members.map((member) => member.id);
  return ids.slice(0, ids.indexOf(state.me.id)).filter((id) => !state.detector.isSuspected(id)).length;
}

function proposer(state: State): Proposer {
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

// ---- 1. prepare ----

function startProposal(state: State, reason: string): void {
  const number: ViewNumber = { counter: state.highest_seen.counter + 1, proposer: state.me.id };
  state.note("info", `Proposing view ${number.counter}: ${reason}.`);
  state.promise(number);
  const proposal: Proposal = {
    number,
    started_ms: state.clock.mono_ms,
    reason,
    phase: "prepare",
    asked: new Set([state.me.id]),
    promises: new Map(),
  };
  state.proposal = proposal;
  state.ready_since_ms = undefined;
  state.effects.push({ type: "role" });
  ask(state, proposal, others(state));
  const promised = makePromise(state, number);
  state.whenDurable(() => {
    if (state.proposal !== proposal) return;
    proposal.promises.set(state.me.id, { peer: state.me, promised });
    evaluate(state);
  });
}

function ask(state: State, proposal: Proposal, ids: ReplicaId[]): void {
  const fresh = ids.filter((id) => !proposal.asked.has(id) && state.detector.peers.get(id)?.connected);
  for (const id of fresh) proposal.asked.add(id);
  state.send(fresh, { kind: "prepare", number: proposal.number });
}

/** What we promise and tell a proposer; from now on, whom we name excludable gets no lease from us. */
function makePromise(state: State, number: ViewNumber): Promised {
  const names = excludable(state);
  for (const id of names) state.detector.named.add(id);
  const committed = state.committed;
  const later = state.views.filter(({ index }) => index > state.commit_index);
  return {
    kind: "promised",
    number,
    excludable: names,
    commit_index: state.commit_index,
    committed_view: committed === undefined ? new Uint8Array() : encodeView(committed),
    later_views: later.map(({ view }) => encodeView(view)),
    last: state.log.last,
    leaving: state.departing,
  };
}

export function onPrepare(state: State, from: Peer, message: Prepare): void {
  state.see(message.number);
  if (compareNumbers(message.number, state.promised) < 0) {
    state.send(from.id, { kind: "refuse", refused: message.number, promised: state.promised });
    return;
  }
  state.promise(message.number);
  const promised = makePromise(state, message.number);
  state.whenDurable(() => {
    if (sameNumber(state.promised, message.number)) state.send(from.id, promised);
  });
}

export function onRefuse(state: State, message: Refuse): void {
  state.see(message.promised);
  if (state.proposal !== undefined && sameNumber(state.proposal.number, message.refused)) {
    abandon(state, "a higher number has been promised");
  }
}

function abandon(state: State, why: string): void {
  state.note("info", `Gave up proposing view ${state.proposal!.number.counter}: ${why}.`);
  state.endProposal();
  state.effects.push({ type: "role" });
}

// ---- 2. decide ----

export function onPromised(state: State, from: Peer, message: Promised): void {
  const proposal = state.proposal;
  if (proposal === undefined || !sameNumber(proposal.number, message.number)) return;
  if (proposal.phase === "prepare") proposal.promises.set(from.id, { peer: from, promised: message });
  evaluate(state);
}

/** The base view (the latest that any answer knows to be committed) and all later ones that answers show. */
function viewsToSatisfy(proposal: Proposal): View[] {
  const answers = [...proposal.promises.values()].map(({ promised }) => promised);
  let base: View | undefined;
  for (const { committed_view } of answers) {
    if (committed_view.length === 0) continue;
    const view = decodeView(committed_view);
    if (base === undefined || compareNumbers(view.number, base.number) > 0) base = view;
  }
  if (base === undefined) return [];
  const later = new Map<string, View>();
  for (const payload of answers.flatMap((answer) => answer.later_views)) {
    const view = decodeView(payload);
    const { counter, proposer } = view.number;
    if (compareNumbers(view.number, base.number) > 0) later.set(`${counter} ${proposer}`, view);
  }
  return [base, ...later.values()];
}

/** Goes on with the proposal as far as the answers allow. */
function evaluate(state: State): void {
  const proposal = state.proposal!;
  if (proposal.phase !== "prepare" || !proposal.promises.has(state.me.id)) return;
  const views = viewsToSatisfy(proposal);
  if (views.length === 0) return;
  const members = [...new Set(views.flatMap((view) => view.members.map((member) => member.id)))];
  ask(state, proposal, members);

  const votes = new Map<ReplicaId, Vote>();
  for (const [id, { peer, promised }] of proposal.promises) {
    votes.set(id, { incarnation: peer.incarnation, excludable: new Set(promised.excludable) });
  }
  const rules = views.map((view) => quorumRule(view, votes, proposer(state)));
  if (rules.includes(undefined)) return;
  const missing = members.some((id) => !votes.has(id) && !state.detector.isSuspected(id));
  if (missing && state.clock.mono_ms - proposal.started_ms < patience_ms) return;
  state.note("info", `View ${proposal.number.counter} may be decided by the rule '${rules[0]}'.`);
  adopt(state, proposal, views[0], members);
}

// ---- 4. adopt ----

function adopt(state: State, proposal: Proposal, base: View, members: ReplicaId[]): void {
  let best = state.me.id;
  let last = state.log.last;
  for (const [id, { promised }] of proposal.promises) {
    const higher = compareNumbers(promised.last.view, last.view) || promised.last.index - last.index;
    if (higher > 0) [best, last] = [id, promised.last];
  }
  proposal.decided = { base, members };
  if (best === state.me.id) return activate(state, proposal);
  proposal.phase = "adopt";
  proposal.adopting = { from: best, last };
  state.note("info", `Fetching entries up to ${last.index} from ${state.addressOf(best)}.`);
  fetchAdopted(state, proposal, state.commit_index);
}

function fetchAdopted(state: State, proposal: Proposal, after: number): void {
  const { from, last } = proposal.adopting!;
  const position = state.log.positionAt(after)!;
  state.send(from, { kind: "fetch", from: position, promised: state.promised, adopt_to: last.index });
}

/** A piece of the log that our proposal adopts. */
export function onAdoptedChunk(state: State, from: Peer, message: Chunk): void {
  const proposal = state.proposal;
  if (proposal?.phase !== "adopt" || proposal.adopting!.from !== from.id) return;
  if (!state.log.has(message.previous)) return;
  merge(state, message.entries);
  const { last } = proposal.adopting!;
  if (state.log.last.index === last.index && sameNumber(state.log.last.view, last.view)) {
    activate(state, proposal);
  } else if (message.entries.length > 0) fetchAdopted(state, proposal, message.entries.at(-1)!.index);
}

// ---- 4 and 5. append the new view, and bring it into effect ----

function activate(state: State, proposal: Proposal): void {
  const { policy, exclude_ms } = state.latest!; // those of the log that is adopted, which has the base view
  const { base, members: eligible } = proposal.decided!;
  const promises = [...proposal.promises].filter(([id]) => eligible.includes(id));
  const removed = removedAfter(state, promises.map(([id]) => id));
  const allowed = promises.filter(([id]) => !removed.some((out) => out.id === id));
  const staying = allowed.filter(([id, { promised }]) =>
    !promised.leaving && cutOffBy(state, base, id) === undefined
  );
  const members = (staying.length > 0 ? staying : allowed).map(([, { peer }]) => peer);
  const leavers = promises.map(([, { peer }]) => peer).filter((peer) => !members.includes(peer));
  const view = makeView({
    number: proposal.number,
    members: members.map(({ id, address, incarnation }) => ({ id, address, incarnation })),
    policy,
    exclude_ms,
    ...(removed.length > 0 && { removed }),
  });
  const progress = new Map(
    promises.filter(([id]) => id !== state.me.id).map(([id, { promised }]) => {
      const next = (state.log.has(promised.last) ? promised.last.index : promised.commit_index) + 1;
      return [id, progressFrom(0, next)];
    }),
  );
  const entry = state.append(nextEntry(state, view.number, kind_view, encodeView(view)));
  state.proposal = undefined;
  state.sending = { view, view_index: entry.index, progress, leavers };
}

/**
 * Called when something may have been committed: the primary of a view that has taken effect takes over; a
 * proposer that is not the primary has done its last act, the hand-over.
 */
export function settle(state: State): void {
  const logged = state.views[0];
  const view = state.committed;
  if (view === undefined || state.views.length > 1 || !sameNumber(state.promised, view.number)) return;
  const primary = view.members[0];
  const first = primary.id === state.me.id && primary.incarnation === state.me.incarnation;
  if (state.sending !== undefined) {
    if (state.sending.handed_over || state.commit_index < state.sending.view_index) return;
    if (!state.sending.announced) {
      state.sending.announced = true;
      state.note("info", `${viewText(view)} is active; the primary is ${primary.address}.`);
    }
    // Its members are told with the next messages of this step.
    if (!first) state.sending.handed_over = true;
    return;
  }
  if (!first) return;
  const progress = new Map(
    view.members.slice(1).map((member) => [member.id, progressFrom(logged.index, logged.index + 1)]),
  );
  state.sending = { view, view_index: logged.index, progress, announced: true };
  state.note("info", `This replica is the primary of ${viewText(view)}.`);
  state.effects.push({ type: "role" });
}

/** Takes in a learner: the larger view is appended without Prepare, under a number above every promise of theirs and ours (rule 6). */
export function admit(state: State, peer: Peer, index: number, promised: ViewNumber): void {
  state.note("info", `Admitting ${peer.address}, which has caught up to ${index}.`);
  state.see(promised);
  const { members } = state.sending!.view;
  succeed(state, { members: [...members, { ...peer }] });
  state.sending!.progress.set(peer.id, progressFrom(0, index + 1));
}

/**
 * Goes on under other settings, with the same members and so without Prepare, as rule 6: each view is judged by its own
 * policy, and until all have it the time `exclude` is counted as `Detector.use` says. Does nothing unless we lead and
 * something would change.
 */
export function configure(state: State, settings: Partial<ViewSettings>): void {
  if (!state.leading) return;
  const { policy, exclude_ms } = state.sending!.view;
  const next = { policy, exclude_ms, ...settings };
  if (next.policy === policy && next.exclude_ms === exclude_ms) return;
  state.note(
    "info",
    `From the next view on the policy is ${next.policy} and exclude is ${next.exclude_ms} ms.`,
  );
  succeed(state, next);
}

/** Appends the present view with these changes, in which none of its members is missing, under a number above all we have seen. */
function succeed(state: State, changes: Partial<View>): void {
  const { view: present, progress } = state.sending!;
  const number = { counter: state.highest_seen.counter + 1, proposer: state.me.id };
  const view = makeView({ ...present, ...changes, number });
  state.promise(number);
  const entry = state.append(nextEntry(state, number, kind_view, encodeView(view)));
  const sending: Sending = { view, view_index: entry.index, progress, held: true };
  state.sending = sending;
  state.whenDurable(() => sending.held = false);
}

/**
 * Founds a cluster: the first entry of its log is a view of this replica alone. Where others begin with it, the
 * second is the view with all of them, as if they had been admitted; before that takes effect there is no command.
 */
export function found(state: State, policy: View["policy"], exclude_ms: number, others: Peer[] = []): void {
  const members = [{ ...state.me }];
  for (const peers of others.length === 0 ? [[]] : [[], others]) {
    members.push(...peers.map((peer) => ({ ...peer })));
    const number = { counter: state.highest_seen.counter + 1, proposer: state.me.id };
    const view = makeView({ number, members, policy, exclude_ms });
    state.promise(number);
    const entry = state.append(nextEntry(state, number, kind_view, encodeView(view)));
    const progress = new Map(peers.map((peer) => [peer.id, progressFrom(0, 1)]));
    state.sending = { view, view_index: entry.index, progress, held: true };
  }
  const { sending } = state;
  state.whenDurable(() => {
    sending!.held = false;
    state.commitTo(1);
  });
}
