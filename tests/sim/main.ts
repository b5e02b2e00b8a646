/**
 * Runs simulations.
 *
 *     deno run -A tests/sim/main.ts --seeds 1000 --from 1
 *     deno run -A tests/sim/main.ts --seed 17 --trace
 *
 * `--mode` swarm, two-of-three or one-link, and `--plot` (tests/sim/plots.ts) override what the seed chooses; `--seconds` is how long faults go on, in
 * virtual time; `--until N` stops at the N-th failure.
 */
import { parseArgs } from "node:util";
import process from "node:process";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import { runSeed } from "./run_seed.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    mode: { type: "string" },
    plot: { type: "string" },
    seconds: { type: "string", default: "60" },
    trace: { type: "boolean", default: false },
    until: { type: "string", default: "1000000" },
  },
});
const mode = values.mode as Options["mode"] | undefined;
const plot = values.plot as Options["plot"];
const faults_ms = Number(values.seconds) * 1_000;
const started = performance.now();
const sums = { ran: 0, failed: 0, events: 0, virtual_ms: 0, acknowledged: 0 };
const failed = values.seed === undefined ? await many() : await one(Number(values.seed));
process.exitCode = failed ? 1 : 0;

async function one(seed: number): Promise<boolean> {
  const live = values.trace ? console.log : undefined;
  const result = await runSeed(seed, { mode, plot, faults_ms, live });
  console.log(report(result, !values.trace));
  return result.violation !== undefined;
}

async function many(): Promise<boolean> {
  const first = Number(values.from);
  for (let seed = first; seed < first + Number(values.seeds) && sums.failed < Number(values.until); seed++) {
    const { violation, ...result } = await runSeed(seed, { mode, plot, faults_ms });
    sums.ran++;
    sums.events += result.events;
    sums.virtual_ms += result.virtual_ms;
    sums.acknowledged += result.acknowledged;
    if (violation !== undefined) {
      sums.failed++;
      // The first few in full; of the others one line.
      const words = report({ ...result, violation });
      console.log(sums.failed <= 3 ? words : words.split("\n")[1]);
    }
    if (sums.ran % 100 === 0) console.log(progress());
  }
  console.log(`${sums.ran - sums.failed} passed, ${sums.failed} failed`);
  return sums.failed > 0;
}

function progress(): string {
  const { ran, failed, events, virtual_ms, acknowledged } = sums;
  const minutes = (performance.now() - started) / 60_000;
  return `${ran} seeds, ${failed} failed; ${(ran / minutes).toFixed()} seeds a minute; a seed has ` +
    `${(virtual_ms / ran / 1_000).toFixed()} virtual seconds, ${(events / ran).toFixed()} events, ` +
    `${(acknowledged / ran).toFixed()} entries`;
}
