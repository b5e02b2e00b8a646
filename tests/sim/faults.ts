/** What goes wrong: each class of faults comes by chance, at its own pace, and is over after a while. */
import { type Effect, kind_view, type Policy } from "../../server/core/types.ts";
import { needsRebuild } from "../../server/core/state.ts";
import { decodeView, splitAddress } from "../../server/core/view.ts";
import { endLasting, lasting } from "./lasting.ts";
import type { Machine } from "./machine.ts";
import { force, isOut, removeReplica, startLater } from "./operator.ts";
import { type FaultClass, other_excludes_ms } from "./options.ts";
import { beginPlot } from "./plots.ts";
import type { Simulation } from "./simulation.ts";

type Fault = (simulation: Simulation) => void;

/** Starts all fault classes that the options name. Returns what ends them, and mends everything but dead processes. */
export function startFaults(simulation: Simulation): () => void {
  const { random, timeline, options } = simulation;
  let over = false;
  const again = (fault: FaultClass, mean_ms: number) =>
    timeline.after(random.wait(mean_ms), () => {
      if (over) return;
      faults[fault](simulation);
      again(fault, mean_ms);
    });
  for (const [fault, mean_ms] of Object.entries(options.faults)) again(fault as FaultClass, mean_ms);
  return () => {
    over = true;
    simulation.onEffect = undefined;
    mend(simulation);
  };
}

/** Lets everything that only lasts a while be over, and starts whoever does not run. */
export function mend(simulation: Simulation): void {
  const { random, timeline, machines, network } = simulation;
  simulation.trace.add("", "all is mended");
  network.loss = 0;
  endLasting(simulation);
  for (const machine of machines) {
    machine.restorePower();
    machine.disk.mend(Math.min(simulation.options.fsync_ms, 5));
    if (machine.process?.paused) machine.process.wake();
    const { process, disk } = machine;
    // One that leaves comes back; a new one whose seeds have moved is told where to.
    if (process?.node.core.state.leaving || disk.last_index === 0) machine.kill();
    if (machine.process === undefined) timeline.after(random.between(0, 300), () => machine.start());
  }
}

const faults: Record<FaultClass, Fault> = {
  kill(simulation) {
    const { random } = simulation;
    const machine = random.pick(simulation.machines);
    machine.kill();
    startLater(
      machine,
      random.pick([random.between(0, 30), random.between(100, 1_500), random.decades(1_000, 20_000)]),
    );
  },
  kill_at_once(simulation) {
    const { random } = simulation;
    for (const machine of some(simulation)) {
      machine.kill();
      startLater(machine, random.decades(1, 10_000));
    }
  },
  power(simulation) {
    const { random } = simulation;
    for (const machine of random.chance(0.1) ? simulation.machines : [random.pick(simulation.machines)]) {
      if (!machine.up) continue;
      machine.losePower();
      lasting(simulation, random.decades(100, 10_000), () => {
        machine.restorePower();
        startLater(machine, random.decades(1, 2_000));
      });
    }
  },
  pause(simulation) {
    const machine = simulation.random.pick(simulation.machines);
    pause(machine, simulation.random.decades(20, 10_000), false);
  },
  sleep(simulation) {
    const machine = simulation.random.pick(simulation.machines);
    pause(machine, simulation.random.decades(20, 10_000), machine.may_sleep);
  },
  partition(simulation) {
    const [here, there] = sides(simulation);
    cut(simulation, [...pairs(here, there), ...pairs(there, here)]);
  },
  one_way(simulation) {
    const [here, there] = sides(simulation);
    cut(simulation, pairs(here, there));
  },
  cut_link(simulation) {
    const { random } = simulation;
    const [a, b] = random.shuffle(simulation.machines);
    if (b === undefined) return;
    cut(simulation, random.chance(0.5) ? [[a, b], [b, a]] : [[a, b]]);
  },
  slow_link(simulation) {
    const { random, network } = simulation;
    const [a, b] = random.shuffle(simulation.machines);
    if (b === undefined) return;
    const extra_ms = random.decades(5, 900);
    simulation.trace.add("", "slow", `${a.name}-${b.name} by ${extra_ms.toFixed()} ms`);
    for (const [from, to] of random.chance(0.5) ? [[a, b], [b, a]] : [[a, b]]) {
      network.slow(from, to, extra_ms);
      lasting(simulation, random.decades(200, 10_000), () => network.slow(from, to, 0));
    }
  },
  break_stream(simulation) {
    const { process } = simulation.random.pick(simulation.machines);
    process?.enter(() => process.streams.breakOne());
  },
  slow_disk(simulation) {
    const { random } = simulation;
    const { disk, name } = random.pick(simulation.machines);
    disk.fsync_ms = random.decades(10, 800);
    simulation.trace.add(name, "slow disk", `${disk.fsync_ms.toFixed()} ms`);
    lasting(simulation, random.decades(200, 10_000), () => disk.fsync_ms = simulation.options.fsync_ms);
  },
  disk_full(simulation) {
    trouble(simulation, "full");
  },
  disk_hung(simulation) {
    trouble(simulation, "hung");
  },
  clock_jump(simulation) {
    const { random } = simulation;
    random.pick(simulation.machines).jumpClock(random.decades(10, 100_000) * random.pick([-1, 1]));
  },
  leave(simulation) {
    const { random } = simulation;
    const machine = random.pick(simulation.machines);
    const { process } = machine;
    if (process === undefined) return;
    simulation.trace.add(machine.name, "leave");
    process.enter(() => process.node.leave());
    // PROTOCOL.md, Leave: after 5 s it exits anyway.
    lasting(simulation, 5_000, () => process === machine.process && machine.kill());
    startLater(machine, random.decades(100, 15_000) + 5_000);
  },
  stop_all(simulation) {
    const { random } = simulation;
    const within_ms = random.pick([0, 50, 1_000]);
    for (const machine of simulation.machines) {
      lasting(simulation, random.next() * within_ms, () => machine.kill());
      startLater(machine, within_ms + random.decades(10, 8_000));
    }
  },
  ambush(simulation) {
    const { random } = simulation;
    const awaited = random.pick(["prepare", "promised", "view", "view", "ack", "fetch", "chunk", "commit"]);
    const act = random.pick<FaultClass>([
      "kill",
      "kill",
      "pause",
      "partition",
      "one_way",
      "cut_link",
      "power",
    ]);
    const strike = (machine: Machine) => act === "kill" ? machine.kill() : faults[act](simulation);
    simulation.onEffect = ({ machine }, effect) => {
      if (!isAwaited(effect, awaited)) return;
      simulation.onEffect = undefined;
      const victim = random.chance(0.6) ? machine : random.pick(simulation.machines);
      lasting(simulation, random.pick([0, 0, random.wait(1), random.wait(5)]), () => strike(victim));
      if (act === "kill") startLater(victim, random.decades(1, 10_000));
    };
  },
  plot(simulation) {
    beginPlot(simulation, simulation.options.plot!);
  },
  move(simulation) {
    const { random } = simulation;
    const machine = random.pick(simulation.machines);
    // Before there is a cluster, an address is all that the others know of it.
    if (machine.disk.last_index === 0) return;
    machine.kill();
    const { port } = splitAddress(machine.address);
    machine.move(port > 5_100 ? port - 100 : port > 5_050 ? port - 50 : port + random.pick([50, 100]));
    startLater(machine, random.decades(1, 3_000));
  },
  renew(simulation) {
    const { random } = simulation;
    const machine = random.pick(simulation.machines);
    const { process } = machine;
    if (process === undefined || machine.disk.last_index === 0) return;
    simulation.trace.add(machine.name, "leave");
    process.enter(() => process.node.leave());
    lasting(simulation, 6_000, () => {
      if (machine.process === process) return;
      // It may have stopped with all others, or by a fault: then it is still needed.
      if (machine.process === undefined && machine.exit?.code === 0 && isOut(machine)) machine.wipe();
      startLater(machine, random.decades(1, 3_000));
    });
  },
  remove(simulation) {
    const { random } = simulation;
    const machine = random.pick(simulation.machines);
    if (random.chance(0.4)) {
      machine.kill();
      startLater(machine, random.decades(100, 15_000));
    }
    // One that does not run need not be told first.
    removeReplica(simulation, machine, () => {
      if (machine.process === undefined && random.chance(0.5)) machine.wipe();
    });
  },
  configure(simulation) {
    const { random, trace, machines } = simulation;
    const settings = {
      policy: random.pick<Policy>(["survivors", "survivors", "majority"]),
      exclude_ms: random.pick(other_excludes_ms),
    };
    trace.add("", "configure", settings);
    // Taken by whoever leads, or believes so.
    for (const { process } of machines) {
      process?.enter(() => process.node.submit({ type: "configure", settings }));
    }
  },
  recover(simulation) {
    const { random, machines, timeline } = simulation;
    // A replica that knows the history that counts: the operator forces the cluster that it is of, not another.
    const candidates = machines.filter((machine) =>
      machine.up && simulation.counts(machine) && machine.process
    );
    if (candidates.length === 0) return;
    const machine = random.pick(candidates);
    // Most often the others have stopped; one who believes so in error is not spared either.
    const stopped = random.chance(0.8);
    for (const other of machines) if (stopped || other === machine) other.kill();
    const { era } = simulation.history;
    timeline.after(random.decades(1, 300), () => {
      const forced = force(machine, era);
      startLater(machine, random.decades(1, 500));
      for (const other of machines) {
        if (other === machine || other.process !== undefined) continue;
        if (forced && random.chance(0.3)) other.wipe();
        startLater(other, random.decades(10, 15_000));
      }
    });
  },
  lose_tables(simulation) {
    const { random, machines } = simulation;
    const machine = random.pick(machines);
    const { disk, tables } = machine;
    // There must be another that has them: one at a time, and no last member.
    const fit = (other: Machine) =>
      !needsRebuild(other.tables.applied_index, other.disk.base.index, other.disk.last_index);
    const views = disk.restore(tables.applied_index, disk.open(() => {})).views;
    const alone = views.some(({ payload }) => decodeView(payload).members.length === 1);
    if (alone || !machines.every(fit) || !simulation.counts(machine)) return;
    machine.kill();
    machine.loseTables();
    startLater(machine, random.decades(1, 5_000));
  },
};

/** Whether this is a message of that kind, the write of a view's entry, or the commit of one. */
function isAwaited(effect: Effect, kind: string): boolean {
  if (effect.type === "send") return effect.message.kind === kind;
  const what = effect.type === "persist" ? "view" : effect.type;
  return what === kind && "entries" in effect && effect.entries.some((entry) => entry.kind === kind_view);
}

function some(simulation: Simulation): Machine[] {
  const { random, machines } = simulation;
  return random.shuffle(machines).slice(0, random.whole(1, machines.length));
}

function pause(machine: Machine, ms: number, sleep: boolean): void {
  const { simulation, process } = machine;
  if (process === undefined || process.paused) return;
  simulation.trace.add(machine.name, sleep ? "sleep" : "pause", `for ${ms.toFixed()} ms`);
  process.paused = true;
  machine.asleep = sleep;
  const since_ms = simulation.timeline.now_ms;
  lasting(simulation, ms, () => {
    machine.asleep = false;
    if (!process.alive || !process.paused) return;
    if (sleep) machine.slept(simulation.timeline.now_ms - since_ms);
    simulation.trace.add(machine.name, "wake");
    process.wake();
  });
}

function sides(simulation: Simulation): [Machine[], Machine[]] {
  const shuffled = simulation.random.shuffle(simulation.machines);
  const size = simulation.random.whole(1, Math.max(1, shuffled.length - 1));
  return [shuffled.slice(0, size), shuffled.slice(size)];
}

function pairs(here: Machine[], there: Machine[]): [Machine, Machine][] {
  return here.flatMap((from) => there.map((to): [Machine, Machine] => [from, to]));
}

function cut(simulation: Simulation, paths: [Machine, Machine][]): void {
  if (paths.length === 0) return;
  simulation.trace.add("", "cut", paths.map(([from, to]) => `${from.name}>${to.name}`).join(" "));
  const undo = simulation.network.cut(paths);
  lasting(simulation, simulation.random.decades(100, 20_000), undo);
}

function trouble(simulation: Simulation, kind: "full" | "hung"): void {
  const { random } = simulation;
  const machine = random.pick(simulation.machines);
  const begin = () => {
    const { disk, name } = machine;
    simulation.trace.add(name, "disk", kind);
    disk.trouble = kind;
    lasting(simulation, random.decades(50, 8_000), () => disk.trouble = undefined);
  };
  if (simulation.onEffect !== undefined || random.chance(0.5)) return begin();
  // Just when something that is in the log is to be brought to the tables.
  simulation.onEffect = (process, effect) => {
    if (process.machine !== machine || effect.type !== "commit") return;
    simulation.onEffect = undefined;
    begin();
  };
}
