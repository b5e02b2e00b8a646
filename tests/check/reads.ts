/** `read-fresh` and `session`: what clients may see. */
import type { Check, Fact, World } from "./facts.ts";

/** `read-fresh`: a linearizable read sees every write acknowledged before it began. */
export function readFresh(): Check {
  const see = (fact: Fact): string | undefined => {
    if (fact.type !== "read" || fact.kind !== "fresh" || fact.index >= fact.least) return;
    return `${fact.client} read ${fact.index} when ${fact.least} had been acknowledged`;
  };
  return { name: "read-fresh", see };
}

/**
 * `session`: a session never reads an older state than it has seen; what it reads is a state of the history; and
 * an event stream brings all events after its cursor, each once, in order.
 */
export function session(): Check {
  const see = (fact: Fact, { history }: World): string | undefined => {
    if (fact.type === "read") {
      const digest = history.digests.get(fact.index);
      if (digest !== undefined && digest !== fact.digest) {
        return `${fact.client} read what never was at ${fact.index}`;
      }
      if (fact.kind === "session" && fact.index < fact.least) {
        return `${fact.client} read ${fact.index} after it had seen ${fact.least}`;
      }
    }
    if (fact.type !== "event") return;
    const next = nextAfter(history.events, fact.cursor);
    if (next !== fact.index) {
      return `${fact.follower} got event ${fact.index} after ${fact.cursor}, not ${next}`;
    }
  };
  return { name: "session", see };
}

function nextAfter(events: number[], cursor: number): number | undefined {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle] > cursor) high = middle;
    else low = middle + 1;
  }
  return events[low];
}
