/** What a simulation is to be like: drawn from its seed, so that each seed tries another mixture (swarm testing). */
import type { Policy } from "../../server/core/types.ts";
import { plot_names, type PlotName, stageOf } from "./plots.ts";
import { Random } from "./random.ts";

/** The classes of faults. */
const fault_classes = [
  "kill",
  "kill_at_once",
  "power",
  "pause",
  "sleep",
  "partition",
  "one_way",
  "cut_link",
  "slow_link",
  "break_stream",
  "slow_disk",
  "disk_full",
  "disk_hung",
  "clock_jump",
  "leave",
  "stop_all",
  "ambush",
  "plot",
  "move",
  "renew",
  "remove",
  "recover",
  "lose_tables",
  "configure",
] as const;
/** One of them. */
export type FaultClass = typeof fault_classes[number];

/** How much rarer than others some of them come. */
const rarely: Partial<Record<FaultClass, number>> = {
  stop_all: 6,
  leave: 2,
  power: 2,
  move: 2,
  renew: 2,
  remove: 3,
  recover: 5,
  lose_tables: 3,
};

/** Everything that is not drawn as it goes. */
export interface Options {
  seed: number;
  /** `swarm`: all faults. `two-of-three`, `one-link`: the runs for the invariants of these names. `scenario`: none but those that it asks for. */
  mode: "swarm" | "two-of-three" | "one-link" | "scenario";
  replicas: number;
  /** So many of them join later. */
  late: number;
  /** Whether all others found the cluster together, as `serve --peers` does. */
  static_start: boolean;
  clients: number;
  policy: Policy;
  exclude_ms: number;
  /** How long faults go on. */
  faults_ms: number;
  chat: "ledger" | "sqlite";
  /** What the fault `plot` plays. */
  plot?: PlotName;
  /** Mean time between the faults of each class that is on, in ms. */
  faults: Partial<Record<FaultClass, number>>;
  /** The most by which clocks run fast or slow. */
  drift: number;
  delay_ms: number;
  spike_chance: number;
  fsync_ms: number;
  /** How long a client waits between two calls on average. */
  think_ms: number;
  /** How many messages a client now and then sends at once. */
  burst: number;
  /** How long a client waits for an answer. */
  call_timeout_ms: number;
  /** How likely an answer to a client is lost. */
  loss: number;
  /** How much of the log is kept, and in which steps it is trimmed. */
  keep_bytes: number;
  block_entries: number;
}

/** The options that this seed stands for. `chosen`: with this plot, whatever the seed says. */
export function optionsOf(seed: number, faults_ms = 60_000, chosen?: PlotName): Options {
  const random = new Random(seed * 7919 + 17);
  const pace = random.decades(0.4, 3);
  const faults: Options["faults"] = {};
  const exclude_ms = random.pick([1_000, 1_000, 1_000, 500, 2_000]);
  // Some seeds are all about view changes: what fails does so just when one is under way.
  const tense = random.chance(0.25) && chosen === undefined;
  const plot = chosen ?? (!tense && random.chance(0.2) ? random.pick(plot_names) : undefined);
  const stage = plot && stageOf(plot);
  if (tense) faults.ambush = Math.round(random.decades(300, 2_000));
  if (plot) faults.plot = 4 * exclude_ms;
  const likely = plot ? 0.04 : tense ? 0.15 : random.pick([0.15, 0.35, 0.6]);
  for (const fault of fault_classes) {
    if (fault in faults || fault === "plot" || fault === "configure" || !random.chance(likely)) continue;
    const rare = rarely[fault] ?? 1;
    faults[fault] = Math.round(random.between(1_500, 8_000) * pace * rare);
  }
  const replicas = random.pick(stage?.replicas ?? [1, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5]);
  const chat = random.chance(0.05) ? "sqlite" : "ledger";
  // Accounts that were lost would have to be made again.
  if (chat === "sqlite") delete faults.recover;
  // Drawn by itself, so that what a seed stood for before it still does.
  const settings = new Random(seed * 104_729 + 3);
  if (!plot && settings.chance(0.2)) faults.configure = Math.round(settings.decades(800, 10_000));
  return {
    seed,
    mode: "swarm",
    replicas,
    late: replicas > 1 && !plot && random.chance(0.3) ? random.whole(1, replicas - 1) : 0,
    static_start: random.chance(0.3),
    clients: random.whole(2, 6),
    policy: stage?.policy ?? (random.chance(0.75) ? "survivors" : "majority"),
    exclude_ms,
    faults_ms,
    chat,
    faults,
    plot,
    drift: random.pick([0, 0.01, 0.1]),
    delay_ms: random.decades(0.1, 5),
    spike_chance: random.pick([0, 0, 0.001, 0.01]),
    fsync_ms: random.decades(0.2, 10),
    think_ms: plot ? random.decades(5, 50) : random.decades(15, 400),
    burst: random.pick([1, 5, 20]),
    call_timeout_ms: plot ? 300 : 2_000,
    loss: random.pick([0, 0.01, 0.05]),
    keep_bytes: stage?.keep_bytes ?? random.pick([0, 0, 500, 5_000, 50_000]),
    block_entries: stage?.keep_bytes === 0 ? 2 : random.pick([2, 8, 32]),
  };
}

/** The times until exclusion that the fault `configure` chooses from, in ms. */
export const other_excludes_ms = [500, 1_000, 2_000];

/** The longest time until exclusion that there may be in a simulation with these options, in ms. */
export function longestExclude({ exclude_ms, faults }: Options): number {
  return faults.configure === undefined ? exclude_ms : Math.max(exclude_ms, ...other_excludes_ms);
}

/** The options of a quiet world in which only what is asked for happens. */
export function quietOptions(replicas: number, overrides: Partial<Options> = {}): Options {
  return {
    seed: 1,
    mode: "scenario",
    replicas,
    late: 0,
    static_start: false,
    clients: 0,
    policy: "survivors",
    exclude_ms: 1_000,
    faults_ms: 0,
    chat: "ledger",
    faults: {},
    drift: 0,
    delay_ms: 0.2,
    spike_chance: 0,
    fsync_ms: 0.5,
    think_ms: 100,
    burst: 1,
    call_timeout_ms: 2_000,
    loss: 0,
    keep_bytes: 64 * 1024 * 1024,
    block_entries: 2_048,
    ...overrides,
  };
}
