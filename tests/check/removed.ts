/** `removed`: a replica that an operator has removed is in no later view of that history. */
import { decodeView } from "../../server/core/view.ts";
import { kind_view } from "../../server/core/types.ts";
import type { Check, Fact } from "./facts.ts";

/** Looks at every view that is committed. */
export function removed(): Check {
  /** Where each was removed. */
  const out = new Map<string, number>();
  const see = (fact: Fact): string | undefined => {
    if (fact.type === "forced") {
      for (const [id, index] of out) {
        if (index > fact.common_index) out.delete(id);
      }
    }
    if (fact.type !== "committed") return;
    for (const { kind, index, payload } of fact.entries) {
      if (kind !== kind_view) continue;
      const view = decodeView(payload);
      // The operator has chosen it, whatever was decided before.
      if (view.forced) { for (const { id } of view.members) out.delete(id); }
      const back = view.members.find(({ id }) => (out.get(id) ?? Infinity) < index);
      if (back !== undefined) return `${back.id} was removed, and is in view ${view.number.counter}`;
      for (const { id } of view.removed ?? []) if (!out.has(id)) out.set(id, index);
    }
  };
  return { name: "removed", see };
}
