/** `members remove`, as the primary carries it out. */
import { encode, replichat } from "../proto/codec.ts";
import {
  lastMember,
  type Outcome,
  removalUnconfirmed,
  unknownReplica,
  viewChange,
} from "../proto/failures.ts";
import { admin_service } from "../proto/services.ts";
import { isRemoved } from "./core/membership.ts";
import type { State } from "./core/state.ts";
import type { Address, Removed } from "./core/types.ts";
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

  const now = () => node.scheduler.clock().mono_ms;
  const until_ms = now() + call.timeout_ms;
  node.submit({ type: "remove", target, timeout_ms: call.timeout_ms });
  while (!isRemoved(state.committed, target.id)) {
    const { leader } = node.core;
    // Another primary knows nothing of this; it is asked next.
    if (leader !== undefined && leader.id !== state.me.id) return { failure: viewChange() };
    if (now() > until_ms) return { failure: removalUnconfirmed(address) };
    await new Promise<void>((resolve) => node.scheduler.after(look_ms, resolve));
  }
  return answer(node, false);
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
