/** What a seed stands for: most are a swarm of faults, some of twenty are the special runs. */
import { modeOptions, runOneLink, runTwoOfThree } from "./modes.ts";
import { type Options, optionsOf } from "./options.ts";
import { type Result, runSwarm } from "./run.ts";

/** Runs one seed. `mode`: that one, whatever the seed says. `live` gets every line of the trace as it comes. */
export function runSeed(
  seed: number,
  options: { mode?: Options["mode"]; faults_ms?: number; live?: (line: string) => void } = {},
): Promise<Result> {
  const { live } = options;
  const mode = options.mode ?? (seed % 20 === 18 ? "two-of-three" : seed % 20 === 19 ? "one-link" : "swarm");
  if (mode === "two-of-three") return runTwoOfThree(modeOptions(seed, mode), live);
  if (mode === "one-link") return runOneLink(modeOptions(seed, mode), live);
  return runSwarm(optionsOf(seed, options.faults_ms ?? 60_000), live);
}
