/** Learners, and members that have missed something: the log is fetched from a peer that has more (PROTOCOL.md, Joining, leaving, returning). */
import { InvariantError } from "./log.ts";
import { max_batch_bytes, max_batch_entries, merge } from "./normal.ts";
import type { State } from "./state.ts";
import type { Chunk, Fetch, Peer } from "./types.ts";
import { Buffer } from "node:buffer";
import type { PeerState } from "./detector.ts";
import { compareNumbers, memberOf, sameNumber, zero_number } from "./view.ts";
import { admit } from "./view_change.ts";

/** How often a learner that has everything asks again, in ms. */
const poll_ms = 40;
/** How long a lost Fetch is waited for, in ms. */
const lost_ms = 400;
/** How long a member waits to be told of a later view before it asks, in ms. */
const told_ms = 150;
/** Replicas in a view: each write waits for all of them. */
export const max_members = 9;

/** Whether this replica is no member of any view it knows of. */
export function isLearner(state: State): boolean {
  return !state.views.some(({ view }) => memberOf(view, state.me.id) !== undefined);
}

/** Asks for the log if somebody has more and does not send it. `now`: the last answer brought something, so go on at once. */
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
  const later = compareNumbers(source.view, own) > 0 || source.commit_index > state.commit_index;
  const pause = now ? 0 : later && state.fetch_answered ? 0 : state.fetch_answered ? poll_ms : lost_ms;
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
  const previous = state.log.positionAt(message.from.index);
  if (previous === undefined || message.from.index > to) return;
  const entries = state.log.read(message.from.index + 1, to, max_batch_bytes, max_batch_entries);
  state.send(from.id, { kind: "chunk", previous, entries, commit_index: state.commit_index, adopted });
  if (adopted) return;
  const known = state.learners.get(from.id);
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
  const own = state.log.positionAt(message.previous.index);
  if (
    own !== undefined && message.previous.index <= state.commit_index &&
    (!sameNumber(own.view, message.previous.view) || Buffer.compare(own.hash, message.previous.hash) !== 0)
  ) {
    throw new InvariantError(
      "log-matching",
      `the history here differs from that of ${from.address} at index ${message.previous.index}`,
    );
  }
  state.fetch_answered = true;
  if (message.previous.index > state.commit_index || state.sending !== undefined) return;
  const index = merge(state, message.entries);
  if (index === undefined) return;
  state.commitTo(Math.min(message.commit_index, index));
  state.whenDurable(() => pursue(state, true));
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
    if (view.members.some((other) => other.address === known.peer.address)) continue;
    // One that a member cannot reach would have to be left out again.
    if (view.members.some((other) => state.detector.peers.get(other.id)?.suspects.has(id))) continue;
    const recent = now - learner.asked_ms < lost_ms && healthy(id);
    // A returning replica stays for a while first, or a flapping one would take the lead back and forth.
    const steady = learner.fresh || now - known.steady_ms >= 3 * state.detector.exclude_ms;
    const close = state.log.last.index - learner.index <= max_batch_entries;
    if (recent && steady && close) {
      state.learners.delete(id);
      admit(state, known.peer, learner.index, learner.promised);
      return;
    }
  }
}
