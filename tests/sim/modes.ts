/** The runs for the two invariants about going on: `two-of-three` and `one-link`. Each seed chooses when and what. */
import { gapOf } from "../check/availability.ts";
import { mend } from "./faults.ts";
import { type Options, quietOptions } from "./options.ts";
import { Random } from "./random.ts";
import { type Result, resultOf, situation } from "./run.ts";
import { Simulation } from "./simulation.ts";

/** A world of three in which clients write all the time. */
export function modeOptions(seed: number, mode: "two-of-three" | "one-link"): Options {
  const random = new Random(seed * 104_729 + 5);
  return quietOptions(3, {
    seed,
    mode,
    clients: 4,
    exclude_ms: random.pick([500, 1_000, 2_000]),
    drift: random.pick([0, 0.05]),
    delay_ms: random.decades(0.05, 2),
    fsync_ms: random.decades(0.1, 5),
    think_ms: random.decades(5, 50),
    call_timeout_ms: 300,
    keep_bytes: random.pick([0, 5_000]),
    block_entries: 8,
    static_start: random.chance(0.3),
  });
}

/** Two of three processes are killed, at once or one after the other: the third goes on. */
export async function runTwoOfThree(options: Options, live?: (line: string) => void): Promise<Result> {
  const simulation = await settled(options, live);
  const { random, timeline } = simulation;
  const [first, second] = random.shuffle(simulation.machines);
  first.kill();
  timeline.after(random.pick([0, random.between(0, 60), random.decades(1, 5_000)]), () => second.kill());
  await goesOn(simulation, "two-of-three", 5 * options.exclude_ms + 5_000);
  return resultOf(simulation);
}

/** One link is cut, in one direction or in both: writes go on. Then it is mended, and they still do. */
export async function runOneLink(options: Options, live?: (line: string) => void): Promise<Result> {
  const simulation = await settled(options, live);
  const { random, network } = simulation;
  const [a, b] = random.shuffle(simulation.machines);
  simulation.trace.add("", "cut", `${a.name}-${b.name}`);
  network.cut(random.chance(0.5) ? [[a, b]] : [[a, b], [b, a]]);
  await goesOn(simulation, "one-link", 10 * options.exclude_ms);
  mend(simulation);
  await goesOn(simulation, "one-link", 5 * options.exclude_ms);
  return resultOf(simulation);
}

/** Three replicas in one view, for as long as leases take, with clients that write. */
async function settled(options: Options, live?: (line: string) => void): Promise<Simulation> {
  const simulation = new Simulation(options, live);
  simulation.found();
  await simulation.run(3 * options.exclude_ms);
  simulation.startClients();
  await simulation.run(2 * options.exclude_ms + simulation.random.between(0, 500));
  const { process } = simulation.machines[0];
  if (process?.node.core.state.committed?.members.length !== 3) {
    simulation.fail("converge", "no view of three");
  }
  return simulation;
}

/** Looks all the time whether the last acknowledgement was not too long ago. */
async function goesOn(simulation: Simulation, name: "two-of-three" | "one-link", ms: number): Promise<void> {
  const { timeline, options } = simulation;
  const since_ms = timeline.now_ms;
  while (timeline.now_ms < since_ms + ms && !timeline.stopped) {
    await simulation.run(20);
    const text = gapOf(simulation.acknowledged_ms, since_ms, timeline.now_ms, options.exclude_ms);
    if (text !== undefined) simulation.fail(name, `${text}: ${situation(simulation)}`);
  }
}
