/** View changes: what is promised, who may decide, and whose log is gone on with (PROTOCOL.md, View change). */
import { activate } from "./activation.ts";
import { causeForChange, excludable, others, proposer, turnOf, wouldHold } from "./causes.ts";
import { merge } from "./normal.ts";
import type { Proposal } from "./progress.ts";
import { quorumRule, type Vote } from "./quorum.ts";
import type { State } from "./state.ts";
import type { Chunk, Peer, Prepare, Promised, Refuse, ReplicaId, View, ViewNumber } from "./types.ts";
import { compareNumbers, decodeView, encodeView, sameNumber } from "./view.ts";

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
    if (compareNumbers(view.number, base.number) > 0) later.set(JSON.stringify(view.number), view);
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
  const promised = members.filter((id) => votes.has(id)).map((id) => state.addressOf(id)).join(", ");
  state.note(
    "info",
    `View ${proposal.number.counter} may be decided by the rule '${rules[0]}': ${promised} have promised it.`,
  );
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
