/** `kept`: the log is trimmed only below what its replica's tables have on disk and what every member and active learner has (DESIGN.md, decision 2). */
import type { Replica } from "../../server/core/replica.ts";
import type { Base } from "../../server/core/types.ts";
import type { Check, Fact, World } from "./facts.ts";

/** Looks, whenever a log is trimmed, at those who may need it. */
export function kept(): Check {
  const see = (fact: Fact, world: World): string | undefined => {
    if (fact.type !== "trimmed") return;
    const { machine, base, core } = fact;
    const lacking = whoLacks(core, base, world);
    if (lacking !== undefined) return `${machine} trims up to ${base.index}, which ${lacking} has not`;
    const own = world.standing(core.state.me.id)!;
    if (own.checkpointed_index >= base.index) return;
    return `${machine} trims up to ${base.index}, and its tables are safe up to ${own.checkpointed_index}`;
  };
  return { name: "kept", see };
}

/**
 * A member of a view that the trimmer knows, or a learner that it has just served, whose process it knows to run and
 * which does not know the base to be committed. (One that has restarted may have forgotten what it has told.)
 */
function whoLacks({ state }: Replica, base: Base, world: World): string | undefined {
  const { detector, learners, me, clock } = state;
  const members = state.views.flatMap(({ view }) => view.members.map(({ id }) => id));
  const served = [...learners].filter(([, { asked_ms }]) => clock.mono_ms - asked_ms < 1_000).map(([id]) =>
    id
  );
  return [...members, ...served].find((id) => {
    const standing = id === me.id ? undefined : world.standing(id);
    const same = standing?.incarnation !== undefined &&
      detector.peers.get(id)?.peer.incarnation === standing.incarnation;
    return same && standing.commit_index < base.index;
  });
}
