/** The quorum rule: who may decide the next view (PROTOCOL.md, View change, 2). */
import type { Incarnation, ReplicaId, View } from "./types.ts";

/** What one replica that promised brings to the decision. */
export interface Vote {
  incarnation: Incarnation;
  /** Whom it has granted nothing for `exclude`. */
  excludable: ReadonlySet<ReplicaId>;
}

/** Who proposes, and which incarnations it has crash evidence about. */
export interface Proposer {
  id: ReplicaId;
  incarnation: Incarnation;
  crashed: ReadonlySet<Incarnation>;
}

/** Which of the three rules let them decide. */
export type Rule = "all" | "majority" | "survivors";

/**
 * Which rule lets those who promised decide in view `view`; undefined when none does. `votes` holds all who
 * promised, by id; those who are not members of the view have no say in it.
 */
export function quorumRule(
  view: View,
  votes: ReadonlyMap<ReplicaId, Vote>,
  proposer: Proposer,
): Rule | undefined {
  const present = view.members.filter((member) => votes.has(member.id));
  const absent = view.members.filter((member) => !votes.has(member.id));
  if (absent.length === 0) return "all";

  const active = view.policy === "majority" ||
    present.some((member) => votes.get(member.id)!.incarnation === member.incarnation);
  const excluded = absent.every((gone) =>
    present.every((member) => votes.get(member.id)!.excludable.has(gone.id))
  );
  if (active && excluded && isMajority(view, present.map((member) => member.id))) return "majority";

  const active_proposer = view.members.some((member) =>
    member.id === proposer.id && member.incarnation === proposer.incarnation
  );
  if (
    view.policy === "survivors" && active_proposer && votes.has(proposer.id) &&
    absent.every((gone) => proposer.crashed.has(gone.incarnation))
  ) return "survivors";
  return undefined;
}

/** More than half of the members, or exactly half with the lowest rank among them. Members are in rank order. */
export function isMajority(view: View, ids: ReplicaId[]): boolean {
  const twice = ids.length * 2;
  return twice > view.members.length ||
    (twice === view.members.length && ids.includes(view.members[0]?.id));
}
