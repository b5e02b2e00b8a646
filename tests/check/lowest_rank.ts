/** `lowest-rank`: the primary is the lowest rank of its view. */
import { compareRank } from "../../server/core/view.ts";
import type { Check, Fact } from "./facts.ts";

/** Looks at everyone who begins to lead. */
export function lowestRank(): Check {
  const see = (fact: Fact): string | undefined => {
    if (fact.type !== "leads") return;
    const { me, committed } = fact.core.state;
    const lower = committed?.members.find(({ address }) => compareRank(address, me.address) < 0);
    if (lower !== undefined) return `${me.address} leads, and ${lower.address} is in its view`;
    const own = committed?.members.find(({ id }) => id === me.id);
    if (own?.incarnation !== me.incarnation) return `${me.address} leads a view that does not list it`;
  };
  return { name: "lowest-rank", see };
}
