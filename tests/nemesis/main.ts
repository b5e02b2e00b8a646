/**
 * The nemesis: real replicas, each on a host of its own, under the clients of tests/nemesis/workload.ts, while replicas are
 * killed, stopped and told to leave, and links are cut, lossy and slow.
 *
 *     deno task nemesis --seconds 60 --seed 17 --replicas 3
 *
 * `--runs N` makes N runs, with seeds from `--seed` up; `--quiet` leaves out each fault. Needs root on Linux, and iproute2.
 */
import { parseArgs } from "node:util";
import { Network, newName, whyNot } from "./network.ts";
import { runNemesis } from "./run.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string" },
    replicas: { type: "string", default: "3" },
    runs: { type: "string", default: "1" },
    quiet: { type: "boolean", default: false },
    // The name of the network on whose hub this process is; for the use of this program alone.
    inside: { type: "string" },
  },
});
const [seconds, replicas, runs] = [values.seconds, values.replicas, values.runs].map(Number);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (![seconds, replicas, runs, seed].every((value) => Number.isSafeInteger(value) && value >= 0)) {
  console.error("A value is not a whole number. Check --seconds, --seed, --replicas and --runs.");
  Deno.exit(2);
}
if (values.inside !== undefined) {
  const network = new Network(values.inside, replicas);
  Deno.exit(await runNemesis(network, { seed, seconds, verbose: !values.quiet }) ? 0 : 1);
}
const why = whyNot();
if (why !== undefined) {
  console.log(`skipped: the nemesis, since ${why}`);
  Deno.exit(0);
}
let failed = 0;
for (let run = 0; run < runs; run++) {
  if (!await runOnNetwork(seed + run)) failed++;
}
console.log(`${runs - failed} passed, ${failed} failed`);
Deno.exit(failed > 0 ? 1 : 0);

/** Makes a network, has this program run on its hub, and removes the network whatever happens. What failed keeps its files. */
async function runOnNetwork(seed: number): Promise<boolean> {
  const network = new Network(newName(), replicas);
  const dir = Deno.makeTempDirSync({ prefix: "replichat-nemesis-" });
  const stop = () => {
    network.remove();
    Deno.removeSync(dir, { recursive: true });
    Deno.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, stop);
  try {
    network.make();
    const args = ["--inside", network.name, "--seconds", `${seconds}`, "--seed", `${seed}`];
    const program = [Deno.execPath(), "run", "-A", new URL(import.meta.url).pathname, ...args];
    if (values.quiet) program.push("--quiet");
    const [command, ...rest] = [...network.on(network.hub), ...program, "--replicas", `${replicas}`];
    const options = { args: rest, stdin: "null", env: { TMPDIR: dir } } as const;
    const { success } = await new Deno.Command(command, options).spawn().status;
    if (success) Deno.removeSync(dir, { recursive: true });
    return success;
  } finally {
    network.remove();
    for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.removeSignalListener(signal, stop);
  }
}
