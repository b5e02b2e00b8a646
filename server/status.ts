/** A replica as an operator sees it. */
import type { Replica as Core } from "./core/replica.ts";
import type { Clock, Member, ReplicaId, Role } from "./core/types.ts";
import { memberOf, numberText } from "./core/view.ts";
import type { Identity, ReplicaStatus } from "./net/replica.ts";

/** What this replica knows of itself and of the others, at `clock`. */
export function statusOf(
  core: Core,
  identity: Identity,
  data_dir: string,
  times: RoleTimes,
  clock: Clock,
): ReplicaStatus {
  const { state } = core;
  state.clock = clock;
  const view = state.committed;
  const members = view?.members ?? [];
  const learners = [...state.detector.peers.values()].filter(({ peer, connected }) =>
    connected && members.every((member) => member.id !== peer.id)
  ).map(({ peer }) => peer);
  const has_quorum = core.role === "primary" ? core.readable : core.role === "backup";
  const own = members.some((member) => member.id === identity.replica_id) ? [] : [state.me];
  return {
    identity,
    role: core.role,
    view: view === undefined ? "" : `${numberText(view.number)}.${state.addressOf(view.number.proposer)}`,
    policy: view?.policy ?? "",
    exclude_ms: view?.exclude_ms ?? state.detector.exclude_ms,
    primary: core.leader?.address ?? "",
    replicas: times.stamp(
      [...members, ...own, ...learners].map((member) => replicaStatus(core, member, clock)),
      clock.mono_ms,
    ),
    last_index: state.log.last.index,
    commit_index: state.commit_index,
    applied_index: state.applied_index,
    has_quorum,
    waiting_for: core.waiting_for,
    ...losses(has_quorum ? members.length : 0, view?.policy ?? "survivors"),
    data_dir,
  };
}

type ReplicaRow = ReplicaStatus["replicas"][number];

/** A role that somebody has for less than this, in ms, between twice the same one, does not end that: a view is changed while its primary stays. */
const interlude_ms = 1_000;

interface RoleTime {
  role: Role;
  since_ms: number;
  /** The role before this one. */
  before?: RoleTime;
}

/** Since when each replica has had its role, as far as this one has looked. */
export class RoleTimes {
  #times = new Map<ReplicaId, RoleTime>();

  /** The same rows with the ages of their roles; who is not among them is forgotten. */
  stamp(rows: Omit<ReplicaRow, "role_ms">[], now_ms: number): ReplicaRow[] {
    const before = this.#times;
    this.#times = new Map(
      rows.map(({ replica_id, role }) => [replica_id, next(before.get(replica_id), role, now_ms)]),
    );
    return rows.map((row) => ({
      ...row,
      role_ms: Math.round(now_ms - this.#times.get(row.replica_id)!.since_ms),
    }));
  }
}

function next(known: RoleTime | undefined, role: Role, now_ms: number): RoleTime {
  if (known?.role === role) return known;
  const { before, since_ms = 0 } = known ?? {};
  if (before?.role === role && now_ms - since_ms < interlude_ms) return before;
  return { role, since_ms: now_ms, before: known && { ...known, before: undefined } };
}

function replicaStatus(core: Core, member: Member, clock: Clock): Omit<ReplicaRow, "role_ms"> {
  const { state } = core;
  const itself = member.id === state.me.id;
  const peer = state.detector.peers.get(member.id);
  return {
    replica_id: member.id,
    address: itself ? state.me.address : state.addressOf(member.id),
    role: itself ? core.role : roleOf(core, member),
    incarnation: itself ? state.me.incarnation : peer?.peer.incarnation ?? member.incarnation,
    lag: core.lagOf(member.id),
    suspected: itself ? false : state.detector.isSuspected(member.id),
    silent_ms: itself ? 0 : peer?.echoed_ms === undefined ? -1 : Math.round(clock.mono_ms - peer.echoed_ms),
  };
}

/** Another replica's role, as far as this one knows. */
function roleOf(core: Core, member: Member): Role {
  const view = core.state.committed!;
  const listed = view && memberOf(view, member.id);
  if (listed === undefined) return "learner";
  const incarnation = core.state.detector.peers.get(member.id)?.peer.incarnation;
  if (incarnation !== undefined && incarnation !== listed.incarnation) return "recovering";
  return member.id === core.leader?.id ? "primary" : "backup";
}

/** How many of `size` members may still be lost, one after the other: by crashes of processes, and by falling silent. */
function losses(size: number, policy: string): { can_lose_kills: number; can_lose_silent: number } {
  const silent = Math.max(0, size - 2);
  return { can_lose_kills: policy === "survivors" ? Math.max(0, size - 1) : silent, can_lose_silent: silent };
}
