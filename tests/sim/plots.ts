/**
 * Plots: chains of faults of which each must come at its moment, so that chance alone would hardly ever bring them
 * about. Each is what one rule of PROTOCOL.md is there for. Their times are drawn, and other faults may come between.
 */
import type { Effect } from "../../server/core/types.ts";
import { kind_view } from "../../server/core/types.ts";
import { lasting } from "./lasting.ts";
import type { Machine } from "./machine.ts";
import { removeReplica, startLater } from "./operator.ts";
import type { Simulation } from "./simulation.ts";

/** Who leads, and the other members: all machines are. */
interface Cast {
  simulation: Simulation;
  primary: Machine;
  others: Machine[];
  exclude_ms: number;
}

/** One plot, and the clusters in which it makes sense. */
interface Plot {
  replicas: number[];
  policy?: "majority";
  keep_bytes?: number;
  /** Until it is over, in `exclude`s. */
  lasts: number;
  begin(cast: Cast): void;
}

const plots = {
  /**
   * The primary and B cannot reach each other, so B names it excludable in time. C, which has granted it leases up to
   * now, restarts and forgets them: it must name nobody excludable for a while, or the primary would still read
   * (Recovering replicas).
   */
  granter: {
    replicas: [3],
    lasts: 5,
    begin({ simulation, primary, others: [b, c], exclude_ms }) {
      const { random, timeline } = simulation;
      const over_ms = 4 * exclude_ms;
      cut(simulation, [primary], [b], over_ms);
      timeline.after(exclude_ms * random.between(0.95, 1.5), () => {
        c.kill();
        cut(simulation, [primary], [c], over_ms);
        startLater(c, random.decades(1, 30));
      });
    },
  },
  /**
   * While others are cut off, the primary makes a view of itself and B; B never hears that it is active. The primary
   * leaves B out, goes on alone, and is cut off in turn: B and the others know of no active view but the one of all,
   * and that B's newer one may have gone on without them (Quorum rule: in each view up to the latest shown).
   */
  stuck_view: {
    replicas: [3, 3, 4],
    lasts: 11,
    begin({ simulation, primary, others: [b, ...rest], exclude_ms }) {
      const { random, timeline, network } = simulation;
      const mend = network.cut(both([primary, b], rest));
      lasting(simulation, 20 * exclude_ms, mend);
      when(simulation, b, (effect) => effect.type === "persist" && hasView(effect.entries), () => {
        const alone_ms = exclude_ms * random.between(2, 3.5);
        lasting(simulation, alone_ms + 6 * exclude_ms, network.cut([[primary, b]]));
        timeline.after(alone_ms, () => {
          cut(simulation, [primary], [b, ...rest], 6 * exclude_ms);
          mend();
        });
      });
    },
  },
  /**
   * The primary is cut off, with a tail that nobody else has. The others make a view without it, and restart just then,
   * so that they are not active in it. The old primary, which knows nothing of that view, reaches them before they
   * reach each other, and proposes: its tail is longer, and of a lower view (Adopt).
   */
  left_behind: {
    replicas: [3],
    lasts: 5,
    begin({ simulation, primary, others, exclude_ms }) {
      const { random, timeline, network } = simulation;
      const mend = network.cut(both([primary], others));
      lasting(simulation, 20 * exclude_ms, mend);
      const isNew = (effect: Effect) => effect.type === "commit" && hasView(effect.entries);
      when(simulation, random.pick(others), isNew, () =>
        void timeline.after(random.decades(0.1, 10), () => {
          for (const other of others) {
            other.kill();
            startLater(other, random.decades(1, 30));
          }
          const [b, c] = others;
          cut(simulation, [b], [c], 2 * exclude_ms);
          mend();
        }));
    },
  },
  /**
   * The primary of two leaves, and its disk is slow. The other is active alone once it has the view; the one that leaves
   * restarts at once, alone, and must know of that view (Activate: and everyone who promised its number).
   */
  leaver: {
    replicas: [2],
    policy: "majority",
    lasts: 6,
    begin({ simulation, primary, others: [b], exclude_ms }) {
      const { random, timeline } = simulation;
      const { disk, process } = primary;
      disk.fsync_ms = exclude_ms * random.between(0.05, 0.3);
      lasting(simulation, 4 * exclude_ms, () => disk.fsync_ms = simulation.options.fsync_ms);
      simulation.trace.add(primary.name, "leave");
      process!.enter(() => process!.node.leave());
      when(simulation, primary, (effect) => effect.type === "left", () =>
        void timeline.after(60, () => {
          cut(simulation, [primary], [b], 5 * exclude_ms);
          startLater(primary, random.decades(1, 30));
        }));
    },
  },
  /**
   * The primary is cut off, with a tail that nobody else has. The others go on, trim their logs to within that tail, and
   * are reached again: what it has there is not what they have (Returning by snapshot).
   */
  long_tail: {
    replicas: [3],
    lasts: 5,
    keep_bytes: 0,
    begin({ simulation, primary, others, exclude_ms }) {
      const { random, timeline, network } = simulation;
      const mend = network.cut(both([primary], others));
      lasting(simulation, 4 * exclude_ms, mend);
      const isNew = (effect: Effect) => effect.type === "commit" && hasView(effect.entries);
      when(simulation, random.pick(others), isNew, () => void timeline.after(random.decades(20, 600), mend));
    },
  },
  /**
   * The primary of two is removed. The other has the view without it, and does not hear that it is active; the one
   * that was removed would have its directory moved away, and with it the promise that the other needs (Leave).
   */
  last_words: {
    replicas: [2],
    lasts: 6,
    begin({ simulation, primary, others: [b], exclude_ms }) {
      removeReplica(simulation, primary);
      when(
        simulation,
        b,
        (effect) => effect.type === "persist" && hasView(effect.entries),
        () => lasting(simulation, 4 * exclude_ms, simulation.network.cut([[primary, b]])),
      );
    },
  },
} satisfies Record<string, Plot>;

/** Their names. */
export type PlotName = keyof typeof plots;
export const plot_names = Object.keys(plots) as PlotName[];

/** In which clusters a plot makes sense. */
export function stageOf(name: PlotName): Omit<Plot, "begin" | "lasts"> {
  return plots[name];
}

/** When the plot is over that is played just now. */
const over_ms = new WeakMap<Simulation, number>();

/** Begins a plot, if all are there and none is being played. */
export function beginPlot(simulation: Simulation, name: PlotName): void {
  const { primary, view, machines, random, options: { exclude_ms }, timeline: { now_ms } } = simulation;
  if (now_ms < (over_ms.get(simulation) ?? 0)) return;
  if (primary === undefined || view?.members.length !== machines.length) return;
  if (machines.some(({ process }) => process === undefined || process.paused)) return;
  simulation.trace.add("", "plot", name);
  const others = random.shuffle(machines.filter((machine) => machine !== primary));
  const plot: Plot = plots[name];
  over_ms.set(simulation, now_ms + plot.lasts * exclude_ms);
  plot.begin({ simulation, primary, others, exclude_ms });
}

/** Both directions between each of some and each of others. */
function both(some: Machine[], others: Machine[]): [Machine, Machine][] {
  return some.flatMap((a) => others.flatMap((b): [Machine, Machine][] => [[a, b], [b, a]]));
}

function cut(simulation: Simulation, some: Machine[], others: Machine[], ms: number): void {
  lasting(simulation, ms, simulation.network.cut(both(some, others)));
}

/** The next time that this machine's process is about to do that: `then`, after the step. */
function when(
  simulation: Simulation,
  machine: Machine,
  is: (effect: Effect) => boolean,
  then: () => void,
): void {
  simulation.onEffect = (process, effect) => {
    if (process.machine !== machine || !is(effect)) return;
    simulation.onEffect = undefined;
    simulation.timeline.after(0, then);
  };
}

function hasView(entries: { kind: number }[]): boolean {
  return entries.some(({ kind }) => kind === kind_view);
}
