/**
 * Runs simulations.
 *
 *     deno run -A tests/sim/main.ts --seeds 1000 --from 1
 *     deno run -A tests/sim/main.ts --seed 17 --trace
 */
import { parseArgs } from "node:util";
import process from "node:process";
import { type Options, optionsOf } from "./options.ts";
import { report } from "./report.ts";
import { runSwarm } from "./run.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    seconds: { type: "string", default: "60" },
    trace: { type: "boolean", default: false },
    until: { type: "string", default: "1000000" },
  },
});

const faults_ms = Number(values.seconds) * 1_000;
if (values.seed !== undefined) {
  const options: Options = optionsOf(Number(values.seed), faults_ms);
  const result = await runSwarm(options, values.trace ? console.log : undefined);
  console.log(report(result, !values.trace));
  process.exitCode = result.violation ? 1 : 0;
} else {
  const [first, count] = [Number(values.from), Number(values.seeds)];
  const bound = Number(values.until);
  const started = performance.now();
  const failed: string[] = [];
  let [events, virtual_ms, acknowledged, ran] = [0, 0, 0, 0];
  for (let seed = first; seed < first + count && failed.length < bound; seed++) {
    const result = await runSwarm(optionsOf(seed, faults_ms));
    ran++;
    events += result.events;
    virtual_ms += result.virtual_ms;
    acknowledged += result.acknowledged;
    if (result.violation) {
      failed.push(`${seed} ${result.violation.invariant}`);
      console.log(
        failed.length <= 3
          ? report(result)
          : `seed ${seed}: ${result.violation.invariant}: ${result.violation.text}`,
      );
    }
    if (ran % 100 === 0) console.log(progress());
  }
  console.log(progress());
  if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${ran - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;

  function progress(): string {
    const minutes = (performance.now() - started) / 60_000;
    return `${ran} seeds, ${failed.length} failed; ${(ran / minutes).toFixed()} seeds a minute, ` +
      `${(virtual_ms / ran / 1000).toFixed()} virtual seconds, ${(events / ran).toFixed()} events ` +
      `and ${(acknowledged / ran).toFixed()} entries a seed`;
  }
}
