/** Learners, and members that have missed something: the log is fetched from a peer that has more (PROTOCOL.md, Joining, leaving, returning). */
import { admit, nextMinor } from "./activation.ts";
import { isLeaving, others } from "./causes.ts";
import { isOurs } from "./histories.ts";
import { isRemoved } from "./membership.ts";
import { answerAgain, merge } from "./normal.ts";
import { max_batch_bytes, max_batch_entries, max_members } from "./bounds.ts";
import type { State } from "./state.ts";
import type { Base, Chunk, Fetch, Peer, ReplicaId, Trimmed } from "./types.ts";
import type { PeerState } from "./detector.ts";
import { compareNumbers, compareRank, eraOf, memberOf, zero_number } from "./view.ts";

/** How often a learner that has everything asks again, in ms. */
const poll_ms = 40;
/** How long a lost Fetch is waited for, in ms. */
const lost_ms = 400;
/** How long a member waits to be told of a later view before it asks, in ms. */
const told_ms = 150;
/** How often one that fetches a snapshot says that it is still there, in ms: what follows is kept for it. */
const waiting_ms = 1_000;
/** How long the log is kept for a learner that says nothing, in ms. */
const kept_for_ms = 10_000;

/** Whether this replica is no member of any view it knows of. */
export function isLearner(state: State): boolean {
  return !state.views.some(({ view }) => memberOf(view, state.me.id) !== undefined);
}

/**
 * Asks for the log if somebody has more and does not send it. `now`: the last answer brought something, so go on at once;
 * unless a question is under way already, or each of them would be answered by what the other has brought, for ever.
 */
export function pursue(state: State, now = false): void {
  if (state.sending !== undefined || state.proposal !== undefined) return;
  const own = state.committed?.number ?? zero_number;
  const learner = isLearner(state);
  const source = chooseSource(state, learner);
  if (source === undefined) {
    state.behind_since_ms = undefined;
    return;
  }
  if (!learner) {
    state.behind_since_ms ??= state.clock.mono_ms;
    if (!now && state.clock.mono_ms - state.behind_since_ms < told_ms) return;
  }
  if (state.rebuilding) fetchSnapshot(state, source.peer.id);
  const later = compareNumbers(source.view, own) > 0 || source.commit_index > state.commit_index;
  const asked_ms = later && state.fetch_answered ? 0 : state.fetch_answered ? poll_ms : lost_ms;
  const pause = now && state.fetch_answered ? 0 : state.fetching_snapshot ? waiting_ms : asked_ms;
  if (state.clock.mono_ms - state.fetched_ms < pause) return;
  state.fetched_ms = state.clock.mono_ms;
  state.fetch_answered = false;
  const from = state.log.positionAt(state.commit_index)!;
  state.send(source.peer.id, { kind: "fetch", from, promised: state.promised, adopt_to: 0 });
}

/** The peer to fetch from: for a member anyone who knows that a later view is committed; a learner goes to who is active, best to the primary, which can admit it. */
function chooseSource(state: State, learner: boolean): PeerState | undefined {
  const own = state.committed?.number ?? zero_number;
  const primary = state.committed?.members[0].id;
  let best: PeerState | undefined;
  for (const peer of state.detector.peers.values()) {
    if (!peer.connected || peer.suspected || (learner && !peer.active)) continue;
    const compared = compareNumbers(peer.view, own);
    if (learner ? compared < 0 : compared <= 0) continue;
    const better = best === undefined ? 1 : compareNumbers(peer.view, best.view);
    if (better > 0 || (better === 0 && peer.peer.id === primary)) best = peer;
  }
  return best;
}

export function onFetch(state: State, from: Peer, message: Fetch): void {
  const adopted = message.adopt_to > 0;
  const to = adopted ? message.adopt_to : state.commit_index;
  const { base } = state.log;
  const ahead = message.from.index > to;
  if (message.from.index < base.index) state.send(from.id, { kind: "trimmed", base });
  else {
    const previous = state.log.positionAt(ahead && !adopted ? to : message.from.index);
    if (previous === undefined || (ahead && adopted)) return;
    // Who has more committed than we gets only our end, to compare the histories there.
    const entries = ahead
      ? []
      : state.log.read(message.from.index + 1, to, max_batch_bytes, max_batch_entries);
    state.send(from.id, { kind: "chunk", previous, entries, commit_index: state.commit_index, adopted });
    if (ahead) return;
  }
  // One that does not know of a force yet will be refused, and is not to be waited for in a view.
  const own = state.log.positionAt(message.from.index);
  if (adopted || (own !== undefined && eraOf(own.view) > eraOf(message.from.view))) return;
  const known = state.learners.get(from.id);
  if (state.leading && known?.incarnation !== from.incarnation && !isLeaving(state, from.id)) {
    noteLearner(state, from, message.from.index);
  }
  state.learners.set(from.id, {
    incarnation: from.incarnation,
    fresh: (known?.incarnation === from.incarnation && known.fresh) || message.from.index === 0,
    index: message.from.index,
    promised: message.promised,
    asked_ms: state.clock.mono_ms,
  });
  considerAdmitting(state);
}

/** Committed entries from a peer: always safe to take, whatever was promised. Throws `InvariantError` when the histories differ. */
export function onChunk(state: State, from: Peer, message: Chunk): void {
  const { previous } = message;
  state.fetch_answered = true;
  // What we have been told by another since we asked may be of another history, too: where the last is ours, all are.
  const known = message.entries.findLast(({ index }) => index <= state.commit_index);
  const comparable = previous.index <= state.commit_index || state.log.has(previous);
  if (comparable && !isOurs(state, from.address, previous)) return;
  if (previous.index > state.commit_index || state.sending !== undefined) return;
  if (known !== undefined && !isOurs(state, from.address, known)) return;
  const index = merge(state, message.entries);
  if (index === undefined) return;
  state.commitTo(Math.min(message.commit_index, index));
  state.whenDurable(() => pursue(state, true));
}

// ---- snapshots: for who lacks what has been trimmed ----

/** Up to where nobody needs our log: all members of the views that we know of have it, and all learners that are there. */
export function heldByAll(state: State): number {
  const { detector, clock } = state;
  const members = others(state);
  const learners = [...state.learners].filter(([id, { asked_ms }]) =>
    !members.includes(id) && clock.mono_ms - asked_ms < kept_for_ms
  );
  return Math.min(
    state.applied_index,
    state.durable_index,
    ...members.map((id) => detector.peers.get(id)?.commit_index ?? 0),
    // One that has been restarted may have less than it had.
    ...learners.map(([id, { index, incarnation }]) =>
      detector.peers.get(id)?.peer.incarnation === incarnation ? index : 0
    ),
  );
}

/** The log there begins after what we asked for. If we have that entry, it is committed with all before it; else a snapshot is needed. */
export function onTrimmed(state: State, from: Peer, { base }: Trimmed): void {
  state.fetch_answered = true;
  if (!isOurs(state, from.address, base)) return;
  if (base.index <= state.commit_index || state.sending !== undefined) return;
  if (!state.log.has(base)) return fetchSnapshot(state, from.id, base.index);
  state.commitTo(base.index);
  state.whenDurable(() => pursue(state, true));
}

/** Asks for a snapshot that holds `index`: of the active member of highest rank, since the primary has enough to do; else of `known`. */
function fetchSnapshot(state: State, known: ReplicaId, index = 0): void {
  if (state.fetching_snapshot) return;
  state.fetching_snapshot = true;
  const has = [...state.detector.peers.values()].filter((peer) =>
    peer.connected && !peer.suspected && peer.active && !peer.leaving && peer.commit_index >= index
  ).map(({ peer }) => peer).sort((a, b) => compareRank(b.address, a.address));
  state.effects.push({ type: "snapshot", from: has[0]?.id ?? known });
}

/** Whether a snapshot at `base` brings us further. Throws `InvariantError` when it is of another history. */
export function wants(state: State, base: Base): boolean {
  if (!isOurs(state, "the snapshot", base)) return false;
  const useful = base.index > state.applied_index && base.index >= state.log.base.index;
  return useful && base.view_entry !== undefined && state.sending === undefined;
}

/** A snapshot has been put in place, or came to nothing. */
export function onInstalled(state: State, base?: Base): void {
  state.fetching_snapshot = false;
  if (base !== undefined) {
    state.install(base);
    state.note("info", `Has all up to ${base.index} from a snapshot.`);
  }
  // Whoever appends to us began after what we lacked, and waits to hear from where to go on.
  if (state.nacked !== undefined) answerAgain(state, state.nacked.from);
  pursue(state, base !== undefined);
}

function noteLearner(state: State, { address }: Peer, index: number): void {
  const steady = index === 0 ? "" : ` and has answered for ${3 * state.detector.exclude_ms} ms`;
  state.note(
    "info",
    `${address} is a learner at ${index} of ${state.commit_index}; it is admitted once it has caught up${steady}.`,
  );
}

/** The primary takes in a learner that is one round trip behind, if nothing else is going on. */
export function considerAdmitting(state: State): void {
  if (!state.leading || state.leaving) return;
  const { view } = state.sending!;
  if (view.members.length >= max_members || compareNumbers(state.highest_seen, view.number) > 0) return;
  const healthy = (id: string) => {
    const peer = state.detector.peers.get(id);
    return peer !== undefined && peer.connected && !peer.suspected && !peer.leaving;
  };
  if (!view.members.every((member) => member.id === state.me.id || healthy(member.id))) return;
  const now = state.clock.mono_ms;
  for (const [id, learner] of state.learners) {
    const known = state.detector.peers.get(id);
    const member = memberOf(view, id);
    if (known === undefined || known.peer.incarnation !== learner.incarnation || member !== undefined) {
      continue;
    }
    if (isRemoved(view, id) || state.removing.has(id)) continue;
    if (view.members.some((other) => other.address === known.peer.address)) continue;
    // One that a member cannot reach would have to be left out again.
    if (view.members.some((other) => state.detector.peers.get(other.id)?.suspects.has(id))) continue;
    const recent = now - learner.asked_ms < lost_ms && healthy(id);
    // A returning replica stays for a while first, or a flapping one would take the lead back and forth.
    const steady = learner.fresh || now - known.steady_ms >= 3 * state.detector.exclude_ms;
    const close = state.log.last.index - learner.index <= max_batch_entries &&
      learner.index >= state.log.base.index;
    if (recent && steady && close) {
      // It could not accept anything: the view is moved above its promise first, by a Prepare.
      if (compareNumbers(learner.promised, nextMinor(view.number)) > 0) return state.see(learner.promised);
      state.learners.delete(id);
      return admit(state, known.peer, learner.index);
    }
  }
}
