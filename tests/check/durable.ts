/** `durable`: an acknowledged command is in the log of every later view. */
import { Buffer } from "node:buffer";
import type { Replica } from "../../server/core/replica.ts";
import type { StoredEntry, View, ViewNumber } from "../../server/core/types.ts";
import { compareNumbers } from "../../server/core/view.ts";
import type { Check, Fact, World } from "./facts.ts";

/**
 * An entry that a primary has committed is on the disk of every member of its view; whoever leads later has all
 * that was acknowledged before. Since hashes are chained, one comparison covers the log up to there.
 */
export function durable(): Check {
  /** Up to where there are acknowledged entries, decided in views of at most this number. */
  let decided: { number: ViewNumber; index: number }[] = [];
  const deciding = new Map<number, ViewNumber>();
  const see = (fact: Fact, world: World): string | undefined => {
    if (fact.type === "committed") {
      const last = fact.entries.at(-1)!;
      const first = !deciding.has(last.index);
      for (const { index } of fact.entries) {
        if (!deciding.has(index)) deciding.set(index, fact.view.number);
      }
      return first ? onDisks(fact.machine, last, fact.view, world) : undefined;
    }
    if (fact.type === "acknowledged") {
      const number = deciding.get(fact.reflects);
      if (number === undefined) return `${fact.reflects} was acknowledged uncommitted`;
      decided.push({ number, index: fact.reflects });
    }
    if (fact.type === "forced") {
      // What a forced replica has stays, whoever leads later; what it lacks the operator has given up.
      decided = decided.filter(({ index }) => index <= fact.common_index);
      for (const index of deciding.keys()) {
        if (index > fact.common_index) deciding.delete(index);
      }
    }
    if (fact.type === "leads") {
      const { number } = fact.core.state.committed!;
      const before = decided.filter((known) => compareNumbers(known.number, number) <= 0);
      return inLog(fact.machine, fact.core, Math.max(0, ...before.map(({ index }) => index)), world);
    }
  };
  return { name: "durable", see };
}

function onDisks(machine: string, entry: StoredEntry, view: View, world: World): string | undefined {
  for (const { id } of view.members) {
    const standing = world.standing(id);
    // A replica whose directory is gone was in no view any more when that was done.
    if (standing === undefined) continue;
    const { base, at } = standing;
    const found = base.index === entry.index ? base : at(entry.index);
    if (found === undefined || Buffer.compare(found.hash, entry.hash) !== 0) {
      return `${machine} committed ${entry.index}, which is not on the disk of ${id}`;
    }
  }
}

function inLog(machine: string, core: Replica, index: number, world: World): string | undefined {
  const { log } = core.state;
  // Of what is trimmed the base tells: hashes are chained.
  const place = Math.max(index, log.base.index);
  const expected = world.history.at(place);
  const found = log.positionAt(place);
  if (expected !== undefined && (found === undefined || Buffer.compare(found.hash, expected.hash) !== 0)) {
    return `${machine} leads without entry ${index}, which was acknowledged`;
  }
}
