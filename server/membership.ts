/** What an operator changes of the view, as the primary carries it out: `members remove`, and the settings that are part of it. */
import { encode, replichat } from "../proto/codec.ts";
import {
  type Failure,
  lastMember,
  type Outcome,
  outcomeUnknown,
  removalUnconfirmed,
  unknownReplica,
  viewChange,
} from "../proto/failures.ts";
import { admin_service } from "../proto/services.ts";
import { isRemoved } from "./core/membership.ts";
import type { State } from "./core/state.ts";
import type { Address, Removed, View, ViewSettings } from "./core/types.ts";
import { readRequest } from "./net/calls.ts";
import type { Answer, ForwardedCall } from "./net/replica.ts";
import type { Node } from "./node.ts";

const look_ms = 10;

/** Has a replica removed for good, and answers when a view without it is active. Repeating it is harmless. */
export async function removeMember(node: Node, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = readRequest(admin_service.RemoveMember, call.request);
  if ("failure" in read) return read;
  const { address } = read.ok;
  const { state } = node.core;
  const view = state.committed;
  if (view === undefined || !state.leading) return { failure: viewChange() };
  const target = targetAt(state, address);
  if (target === undefined) {
    return { failure: unknownReplica(address, view.members.map((member) => member.address)) };
  }
  const already = isRemoved(view, target.id);
  if (already) return answer(node, already);
  if (view.members.every(({ id }) => id === target.id)) return { failure: lastMember(address) };

  node.submit({ type: "remove", target, timeout_ms: call.timeout_ms });
  const failure = await untilView(
    node,
    (view) => isRemoved(view, target.id),
    call.timeout_ms,
    () => removalUnconfirmed(address),
  );
  return failure ? { failure } : answer(node, false);
}

/**
 * Changes what is part of each view, and resolves when a view with it is active: with undefined, or with why not.
 * Repeating it is harmless.
 */
export async function changeViewSettings(
  node: Node,
  settings: Partial<ViewSettings>,
  timeout_ms: number,
): Promise<Failure | undefined> {
  if (!node.core.state.leading) return viewChange();
  const ask = () => node.submit({ type: "configure", settings });
  const wanted = Object.entries(settings) as [keyof ViewSettings, unknown][];
  const has = (view: View) => wanted.every(([key, value]) => view[key] === value);
  return await untilView(node, has, timeout_ms, () => outcomeUnknown(""), ask);
}

/** Waits for a view that this primary brings into effect, for which it is asked again and again. Resolves with why it has not come. */
async function untilView(
  node: Node,
  is: (view: View) => boolean,
  timeout_ms: number,
  unconfirmed: () => Failure,
  ask = () => {},
): Promise<Failure | undefined> {
  const { state } = node.core;
  const now = () => node.scheduler.clock().mono_ms;
  const until_ms = now() + timeout_ms;
  while (!is(state.committed!)) {
    const { leader } = node.core;
    // Another primary knows nothing of this; it is asked next.
    if (leader !== undefined && leader.id !== state.me.id) return viewChange();
    if (now() > until_ms) return unconfirmed();
    ask();
    await new Promise<void>((resolve) => node.scheduler.after(look_ms, resolve));
  }
  return undefined;
}

/** The replica at an address: a member, else one that has been met, else one that is removed already. */
function targetAt(state: State, address: Address): Removed | undefined {
  const { members, removed = [] } = state.committed!;
  const met = [...state.detector.peers.values()].sort((a, b) => b.since_ms - a.since_ms)
    .map(({ peer }) => peer).filter(({ id }) => !isRemoved(state.committed, id));
  const known = [...members, ...met, ...removed];
  const found = known.find((replica) => replica.address === address);
  return found && { id: found.id, address };
}

function answer(node: Node, already: boolean): Outcome<Answer> {
  const { members } = node.core.state.committed!;
  const { view } = node.status();
  const response = encode(replichat.admin.v1.RemoveMemberResponse, {
    view,
    members: members.map(({ address }) => address),
    already,
  });
  return { ok: { response, index: node.chat.applied_index } };
}
