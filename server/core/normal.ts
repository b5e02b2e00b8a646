/** Normal operation: from a client's command to its commit (PROTOCOL.md, Normal operation). */
import { max_batch_bytes, max_batch_entries, max_unacknowledged } from "./bounds.ts";
import { isOurs } from "./histories.ts";
import { InvariantError } from "./log.ts";
import { type Progress, progressFrom } from "./progress.ts";
import type { State } from "./state.ts";
import type { Ack, Append, Entry, Nack, Peer, ReplicaId } from "./types.ts";
import { kind_command } from "./types.ts";
import { compareNumbers, memberOf, sameNumber } from "./view.ts";

/** How long a commit waits for a batch that takes its index along to the other members, in ms. */
const notice_ms = 3;

/** A receiver asks again for entries at most this often, in ms. */
const nack_pause_ms = 100;

/** Rule 1: the primary gives each command the next index and a timestamp no older than the last one. */
export function propose(state: State, commands: { tag: number; payload: Uint8Array }[]): void {
  for (const { tag, payload } of commands) {
    if (!state.leading) {
      state.effects.push({ type: "rejected", tag, reason: "not_primary" });
    } else if (state.log.last.index - state.commit_index >= max_unacknowledged) {
      state.effects.push({ type: "rejected", tag, reason: "too_many" });
    } else {
      const view = state.sending!.view.number;
      const entry = nextEntry(state, view, kind_command, payload);
      state.append(entry);
      state.effects.push({ type: "accepted", tag, index: entry.index, view });
    }
  }
}

/** The entry that would follow our log now. */
export function nextEntry(state: State, view: Entry["view"], kind: number, payload: Uint8Array): Entry {
  const index = state.log.last.index + 1;
  const timestamp_us = Math.max(state.log.last_timestamp_us, Math.floor(state.clock.wall_ms * 1000));
  return { index, view, timestamp_us, kind, payload };
}

/**
 * Rule 2: sends every receiver what it has not been sent, in batches, pipelined, and the commit index with it. That alone
 * is sent only when no batch has taken it along for `notice_ms`, or when it makes a view active.
 */
export function replicate(state: State): void {
  const sending = state.sending;
  if (sending === undefined || sending.held) return;
  const last = state.log.last.index;
  const untold = ([id, { told }]: [ReplicaId, Progress]) =>
    told < state.commit_index && isReachable(state, id);
  const due = ([id, progress]: [ReplicaId, Progress]) =>
    progress.next <= last
      ? isReachable(state, id) &&
        progress.next - Math.max(progress.from, progress.match + 1) < max_unacknowledged
      : (state.notice === "due" || progress.told < sending.view_index) && untold([id, progress]);
  for (;;) {
    const waiting = [...sending.progress].filter(due);
    if (waiting.length === 0) break;
    // Those who are at the same place get the same message, encoded once.
    const next = Math.min(...waiting.map(([, progress]) => progress.next));
    const group = waiting.filter(([, progress]) => progress.next === next);
    const previous = state.log.positionAt(next - 1);
    if (previous === undefined && next > state.log.base.index) break;
    if (previous === undefined) {
      beginAtBase(state, group);
      continue;
    }
    const entries = state.log.read(next, last, max_batch_bytes, max_batch_entries);
    state.send(group.map(([id]) => id), {
      kind: "append",
      number: sending.view.number,
      previous,
      entries,
      commit_index: state.commit_index,
    });
    for (const [, progress] of group) {
      progress.next = next + entries.length;
      progress.told = state.commit_index;
    }
  }
  if (state.notice === "due") state.notice = undefined;
  if (state.notice === "waits" || ![...sending.progress].some(untold)) return;
  state.notice = "waits";
  state.effects.push({ type: "remind", after_ms: notice_ms });
}

/** They are behind what we have kept, by what they know of commits at least: they are told so, and sent what follows that. */
function beginAtBase(state: State, group: [ReplicaId, Progress][]): void {
  const { base } = state.log;
  state.send(group.map(([id]) => id), { kind: "trimmed", base });
  for (const [id, { match }] of group) {
    state.sending!.progress.set(id, progressFrom(match, base.index + 1));
  }
}

/** Whether our stream leads to the very process that the view lists (or to one that leaves). */
function isReachable(state: State, id: ReplicaId): boolean {
  const peer = state.detector.peers.get(id);
  if (peer === undefined || !peer.connected) return false;
  const member = memberOf(state.sending!.view, id);
  return member === undefined || member.incarnation === peer.peer.incarnation;
}

/** A stream has been made anew: what was under way on the old one is sent again. */
export function resume(state: State, id: ReplicaId): void {
  const progress = state.sending?.progress.get(id);
  if (progress === undefined) return;
  // Where nothing is known to have arrived, the view's entry is tried: a mismatch is answered by where to begin.
  const next = progress.match > 0 ? progress.match + 1 : Math.min(progress.next, state.sending!.view_index);
  state.sending!.progress.set(id, progressFrom(progress.match, next));
}

/** Rule 3: accepts a batch whose number is not below what was promised, and whose entry before it matches. */
export function onAppend(state: State, from: Peer, message: Append): void {
  if (compareNumbers(message.number, state.promised) < 0) {
    state.see(message.number);
    state.send(from.id, { kind: "refuse", refused: message.number, promised: state.promised });
    return;
  }
  state.promise(message.number);
  const { previous } = message;
  if (previous.index > state.commit_index && !state.log.has(previous)) {
    askAgain(state, from, message);
    return;
  }
  // One that has not heard yet of a force may have something else committed there.
  if (!isOurs(state, from.address, previous)) return;
  state.nacked = undefined;
  const index = merge(state, message.entries) ?? previous.index;
  const same = state.accepted?.from === from.id && sameNumber(state.accepted.number, message.number);
  const acknowledged = same ? state.accepted!.acknowledged : 0;
  // What is in doubt is acknowledged again: the sender may have lost it with a stream.
  const again = message.entries.length > 0 && index <= state.durable_index;
  state.accepted = {
    from: from.id,
    number: message.number,
    index: Math.max(index, same ? state.accepted!.index : 0),
    acknowledged: again ? Math.min(acknowledged, index - 1) : acknowledged,
  };
  state.commitTo(Math.min(message.commit_index, state.accepted.index));
  acknowledge(state);
}

/** Asks to be sent what follows our commit index: once, not for each batch that is under way. */
function askAgain(state: State, from: Peer, message: Append): void {
  const { nacked, clock } = state;
  if (nacked && sameNumber(nacked.number, message.number) && clock.mono_ms - nacked.mono_ms < nack_pause_ms) {
    return;
  }
  state.nacked = { from: from.id, number: message.number, mono_ms: clock.mono_ms };
  state.send(from.id, { kind: "nack", number: message.number, commit_index: state.commit_index });
}

/**
 * Takes entries into the log: what is there already stays, a conflict cuts the tail. Returns the last index,
 * or undefined for no entries. Throws `InvariantError` when a committed entry would change.
 */
export function merge(state: State, entries: Entry[]): number | undefined {
  for (const entry of entries) {
    if (entry.index <= state.log.last.index) {
      if (entry.index <= Math.max(state.applied_index, state.log.base.index)) continue;
      const own = state.log.at(entry.index);
      if (own !== undefined && sameNumber(own.view, entry.view)) continue;
      if (entry.index <= state.commit_index) {
        throw new InvariantError("log-matching", `entry ${entry.index} is committed here with other content`);
      }
      state.truncate(entry.index);
    }
    state.append(entry);
  }
  return entries.at(-1)?.index;
}

/** Rule 3, its end: acknowledges an index once it is fsynced, under a number that is still the highest promised. */
export function acknowledge(state: State): void {
  const accepted = state.accepted;
  if (accepted === undefined || !sameNumber(accepted.number, state.promised)) return;
  const index = Math.min(accepted.index, state.durable_index);
  if (index <= accepted.acknowledged) return;
  accepted.acknowledged = index;
  state.send(accepted.from, { kind: "ack", number: accepted.number, index });
}

/** Our stream to a peer has been made anew: what we answered to its appends may be lost, and is said again. */
export function answerAgain(state: State, id: ReplicaId): void {
  const { accepted, nacked, commit_index } = state;
  if (nacked?.from === id) state.send(id, { kind: "nack", number: nacked.number, commit_index });
  if (accepted?.from !== id) return;
  accepted.acknowledged = 0;
  acknowledge(state);
}

export function onAck(state: State, from: Peer, message: Ack): void {
  const progress = progressOf(state, from, message);
  if (progress !== undefined) progress.match = Math.max(progress.match, message.index);
}

export function onNack(state: State, from: Peer, message: Nack): void {
  const progress = progressOf(state, from, message);
  if (progress === undefined || progress.next <= message.commit_index + 1) return;
  state.sending!.progress.set(from.id, progressFrom(progress.match, message.commit_index + 1));
}

/** The progress that an answer is about: under our present number, from the very process that the view lists. */
function progressOf(state: State, from: Peer, message: Ack | Nack): Progress | undefined {
  const sending = state.sending;
  if (sending === undefined || !sameNumber(sending.view.number, message.number)) return undefined;
  const member = memberOf(sending.view, from.id);
  if (member !== undefined && member.incarnation !== from.incarnation) return undefined;
  return sending.progress.get(from.id);
}

/**
 * Rule 4: an entry is committed when every member of its view has acknowledged it; one of an older view, with the
 * view entry after it.
 */
export function advance(state: State): void {
  const sending = state.sending;
  if (sending === undefined) return;
  const matches = state.awaited.map(({ id }) =>
    id === state.me.id ? state.durable_index : sending.progress.get(id)?.match ?? 0
  );
  const index = Math.min(...matches);
  if (index >= sending.view_index) state.commitTo(index);
}
