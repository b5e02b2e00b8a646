/** How a view comes into effect: appended by its proposer, by a primary that admits, or by a founder (PROTOCOL.md, View change, 4 to 6). */
import { cutOffBy } from "./causes.ts";
import { removedAfter } from "./membership.ts";
import { nextEntry } from "./normal.ts";
import { progressFrom, type Proposal, type Sending } from "./progress.ts";
import type { State } from "./state.ts";
import type { Peer, View, ViewNumber, ViewSettings } from "./types.ts";
import { kind_view } from "./types.ts";
import { compareNumbers, encodeView, makeView, sameNumber, viewNumber, viewText } from "./view.ts";

/** What a proposer does once it has the log that is to be gone on with: appends the new view, with everyone who promised and stays. */
export function activate(state: State, proposal: Proposal): void {
  const { policy, exclude_ms } = state.latest!; // those of the log that is adopted, which has the base view
  const { base, members: eligible } = proposal.decided!;
  const promises = [...proposal.promises].filter(([id]) => eligible.includes(id));
  const removed = removedAfter(state, promises.map(([id]) => id));
  const allowed = promises.filter(([id]) => !removed.some((out) => out.id === id));
  const staying = allowed.filter(([id, { promised }]) =>
    !promised.leaving && cutOffBy(state, base, id) === undefined
  );
  if (staying.length === 0 && state.rebuilding) {
    // Who has no tables does not lead.
    state.note("info", `Gave up proposing view ${proposal.number.counter}: nobody else goes on.`);
    state.endProposal();
    state.effects.push({ type: "role" });
    return;
  }
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
  if (state.sending !== undefined) {
    if (state.sending.handed_over || state.commit_index < state.sending.view_index) return;
    if (!state.sending.announced) {
      state.sending.announced = true;
      state.note("debug", `Made ${viewText(view)} active; the primary is ${view.members[0].address}.`);
    }
    // Its members are told with the next messages of this step.
    if (!state.heads) state.sending.handed_over = true;
    return;
  }
  if (!state.heads) return;
  const progress = new Map(
    view.members.slice(1).map((member) => [member.id, progressFrom(logged.index, logged.index + 1)]),
  );
  state.sending = { view, view_index: logged.index, progress, announced: true };
  state.note("debug", `Took over ${viewText(view)} as its primary.`);
  state.effects.push({ type: "role" });
}

/** Takes in a learner: the larger view is appended without Prepare (rule 6). */
export function admit(state: State, peer: Peer, index: number): void {
  state.note("info", `Admitting ${peer.address}, which has caught up to ${index}.`);
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
  const view = state.sending?.view;
  // Where a higher number has been given out, that is settled first.
  if (!state.leading || compareNumbers(state.highest_seen, view!.number) > 0) return;
  const { policy, exclude_ms } = view!;
  const next = { policy, exclude_ms, ...settings };
  if (next.policy === policy && next.exclude_ms === exclude_ms) return;
  state.note(
    "info",
    `From the next view on the policy is ${next.policy} and exclude is ${next.exclude_ms} ms.`,
  );
  succeed(state, next);
}

/** The number of the next view that its primary makes without Prepare. */
export function nextMinor({ counter, proposer, minor = 0 }: ViewNumber): ViewNumber {
  return viewNumber(counter, proposer, minor + 1);
}

/**
 * Appends the present view with these changes, in which none of its members is missing. Its number is above the present
 * one and below all that a Prepare may give out meanwhile: whoever has promised such a one refuses it, and where that one
 * is decided, what was appended under ours counts as older.
 */
function succeed(state: State, changes: Partial<View>): void {
  const { view: present, progress } = state.sending!;
  const number = nextMinor(present.number);
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
