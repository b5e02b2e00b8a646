/** All checkers that watch a simulation as it runs. `two-of-three` and `one-link` are runs of their own (tests/sim/modes.ts). */
import { converge } from "./converge.ts";
import { durable } from "./durable.ts";
import type { Check } from "./facts.ts";
import { kept } from "./kept.ts";
import { logMatching } from "./log_matching.ts";
import { lowestRank } from "./lowest_rank.ts";
import { once } from "./once.ts";
import { onePrimary } from "./one_primary.ts";
import { readFresh, session } from "./reads.ts";
import { removed } from "./removed.ts";

/** New ones, that have seen nothing. `one-primary` keeps the history, so it comes first. */
export function allChecks(): Check[] {
  const protocol = [
    onePrimary(),
    logMatching(),
    durable(),
    once(),
    lowestRank(),
    converge(),
    readFresh(),
    session(),
  ];
  return [...protocol, kept(), removed()];
}
