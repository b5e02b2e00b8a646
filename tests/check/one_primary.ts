/** `one-primary`: no two replicas commit different entries at one index; at most one primary commits in a view. */
import { Buffer } from "node:buffer";
import { numberText } from "../../server/core/view.ts";
import type { Check, Fact, World } from "./facts.ts";

/** Compares every commit with the history, and the makers of entries within a view. */
export function onePrimary(): Check {
  const makers = new Map<string, string>();
  const see = (fact: Fact, { history }: World): string | undefined => {
    if (fact.type === "committed") {
      for (const entry of fact.entries) {
        const first = history.at(entry.index);
        if (first === undefined) history.entries[entry.index - 1] = entry;
        else if (Buffer.compare(first.hash, entry.hash) !== 0) {
          return `${fact.machine} commits at ${entry.index} one of view ${numberText(entry.view)}, ` +
            `another committed one of view ${numberText(first.view)}`;
        }
      }
    }
    if (fact.type === "installed") {
      const expected = history.at(fact.base.index);
      if (expected === undefined || Buffer.compare(expected.hash, fact.base.hash) !== 0) {
        return `${fact.machine} takes a snapshot of another history at ${fact.base.index}`;
      }
    }
    if (fact.type === "accepted") {
      const view = JSON.stringify(fact.view);
      const maker = makers.get(view) ?? fact.incarnation;
      makers.set(view, maker);
      if (maker !== fact.incarnation) return `${maker} and ${fact.incarnation} both lead view ${view}`;
    }
  };
  return { name: "one-primary", see };
}
