/** `converge`: once faults stop and a quorum exists, all replicas reach the same state, and a new write commits within 5 s. */
import type { Check, Fact, World } from "./facts.ts";

/** How long a new write may take once all is well, in ms. */
export const write_within_ms = 5_000;
/** How long it may take until all replicas are members again and the same, in ms and in `exclude`. */
export const agree_within_ms = 15_000;

/** While it runs: the state after an entry is the same on all replicas. What comes at the end is `differences`. */
export function converge(): Check {
  const see = (fact: Fact, { history }: World): string | undefined => {
    if (fact.type !== "applied" && fact.type !== "installed") return;
    const index = fact.type === "installed" ? fact.index : fact.entries.at(-1)!.index;
    const digest = history.digests.get(index);
    if (digest === undefined) history.digests.set(index, fact.digest);
    else if (digest !== fact.digest) return `${fact.machine} comes to another state at index ${index}`;
  };
  return { name: "converge", see };
}

/** How one replica stands at the end. */
export interface Final {
  machine: string;
  /** Its replica. */
  id: string;
  running: boolean;
  applied_index: number;
  digest: number | string;
  members: string[];
  leads: boolean;
}

/** What keeps these replicas, in rank order, from having converged; undefined when nothing does. */
export function differences(standings: Final[]): string | undefined {
  const stopped = standings.filter(({ running }) => !running);
  if (stopped.length > 0) return `${stopped.map(({ machine }) => machine)} does not run`;
  const [first] = standings;
  const names = standings.map(({ id }) => id).join();
  for (const { machine, applied_index, digest, members, leads } of standings) {
    if (applied_index !== first.applied_index || digest !== first.digest) {
      return `${machine} is at ${applied_index} (${digest}), ${first.machine} at ${first.applied_index} (${first.digest})`;
    }
    if (members.join() !== names) return `to ${machine} the members are ${members}, not ${names}`;
    if (leads !== (machine === first.machine)) return `${machine} ${leads ? "leads" : "does not lead"}`;
  }
}
