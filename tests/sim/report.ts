/** A simulation's result in words. */
import type { Result } from "./run.ts";

/** What failed, how to see it again, and the last lines of the trace. */
export function report({ options, violation, lines, virtual_ms }: Result, with_trace = true): string {
  if (violation === undefined) {
    return `seed ${options.seed} passed: ${(virtual_ms / 1000).toFixed(1)} virtual seconds`;
  }
  const seconds = options.faults_ms === 60_000 || options.mode !== "swarm"
    ? ""
    : ` --seconds ${options.faults_ms / 1000}`;
  return [
    "",
    `seed ${options.seed} FAILED at ${virtual_ms.toFixed(2)} ms: ${violation.invariant}: ${violation.text}`,
    `options: ${JSON.stringify(options)}`,
    ...(with_trace ? ["the last events:", ...lines] : []),
    `to see it again: deno run -A tests/sim/main.ts --seed ${options.seed} --mode ${options.mode}${seconds} --trace`,
    "",
  ].join("\n");
}
