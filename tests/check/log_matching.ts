/** `log-matching`: same `(index, view)`, same entry and same prefix. */
import { Buffer } from "node:buffer";
import { numberText } from "../../server/core/view.ts";
import type { Check, Fact } from "./facts.ts";

/** Compares the chained hashes of all entries that ever become durable. One that never did, and was never sent, has never been. */
export function logMatching(): Check {
  const hashes = new Map<string, Uint8Array>();
  const see = (fact: Fact): string | undefined => {
    if (fact.type !== "written") return;
    for (const { index, view, hash } of fact.entries) {
      const key = `${index} ${JSON.stringify(view)}`;
      const first = hashes.get(key);
      if (first === undefined) hashes.set(key, hash);
      else if (Buffer.compare(first, hash) !== 0) {
        return `${fact.machine} has another entry or prefix at index ${index} of view ${numberText(view)}`;
      }
    }
  };
  return { name: "log-matching", see };
}
