/** `durable`: an acknowledged command is in the log of every later view. */
import { Buffer } from "node:buffer";
import type { Check, Fact, World } from "./facts.ts";

/**
 * An entry that a primary has committed is on the disk of every member of its view; whoever leads later has all
 * that was acknowledged before. Since hashes are chained, one comparison covers the log up to there.
 */
export function durable(): Check {
  return { name: "durable", see };
}

function see(fact: Fact, world: World): string | undefined {
  if (fact.type === "committed" && fact.decided_in !== undefined) {
    for (const { index, hash } of fact.entries.slice(-1)) {
      for (const member of fact.decided_in.members) {
        const found = world.durable(member.id, index);
        if (found === undefined || Buffer.compare(found.hash, hash) !== 0) {
          return `${fact.machine} committed ${index}, which is not on the disk of ${member.id}`;
        }
      }
    }
  }
  if (fact.type === "acknowledged") {
    if (world.history.at(fact.reflects) === undefined) return `${fact.reflects} was acknowledged uncommitted`;
  }
  if (fact.type === "leads") {
    const index = world.history.acknowledged_index;
    const expected = world.history.at(index);
    const found = fact.core.state.log.positionAt(index);
    if (expected !== undefined && (found === undefined || Buffer.compare(found.hash, expected.hash) !== 0)) {
      return `${fact.machine} leads without entry ${index}, which was acknowledged`;
    }
  }
}
