/** All checkers that watch a simulation as it runs. `two-of-three` and `one-link` are runs of their own (tests/sim/modes.ts). */
import { converge } from "./converge.ts";
import { durable } from "./durable.ts";
import type { Check } from "./facts.ts";
import { logMatching } from "./log_matching.ts";
import { lowestRank } from "./lowest_rank.ts";
import { once } from "./once.ts";
import { onePrimary } from "./one_primary.ts";
import { readFresh, session } from "./reads.ts";

/** New ones, that have seen nothing. `one-primary` keeps the history, so it comes first. */
export function allChecks(): Check[] {
  return [onePrimary(), logMatching(), durable(), once(), lowestRank(), converge(), readFresh(), session()];
}
