/** What a seed stands for: most are a swarm of faults, some of twenty are the special runs. */
import { modeOptions, runOneLink, runTwoOfThree } from "./modes.ts";
import { type Options, optionsOf } from "./options.ts";
import { type Result, runSwarm } from "./run.ts";

/** Runs one seed. `mode` and `plot`: those, whatever the seed says. `live` gets every line of the trace as it comes. */
export function runSeed(
  seed: number,
  options: {
    mode?: Options["mode"];
    plot?: Options["plot"];
    faults_ms?: number;
    live?: (line: string) => void;
  } = {},
): Promise<Result> {
  const { live } = options;
  const mode = options.mode ?? (options.plot && "swarm") ??
    (seed % 20 === 18 ? "two-of-three" : seed % 20 === 19 ? "one-link" : "swarm");
  if (mode === "two-of-three") return runTwoOfThree(modeOptions(seed, mode), live);
  if (mode === "one-link") return runOneLink(modeOptions(seed, mode), live);
  return runSwarm(optionsOf(seed, options.faults_ms, options.plot), live);
}
