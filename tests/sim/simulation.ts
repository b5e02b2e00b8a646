/** One simulated world: machines, clients, checkers, and the number that decides it all. */
import { Buffer } from "node:buffer";
import { allChecks } from "../check/checks.ts";
import { type Check, type Fact, History, type Standing, type World } from "../check/facts.ts";
import type { Applied } from "../../server/chat/state.ts";
import type { Effect, Entry, Input, ReplicaId, StoredEntry, View } from "../../server/core/types.ts";
import { compareNumbers, eraOf } from "../../server/core/view.ts";
import { Client, Follower } from "./clients.ts";
import { Machine } from "./machine.ts";
import { Network } from "./network.ts";
import { replaced } from "./operator.ts";
import type { Options } from "./options.ts";
import type { Process } from "./process.ts";
import { Random } from "./random.ts";
import { Timeline } from "./timeline.ts";
import { isRoutine, Trace } from "./trace.ts";

/** An invariant that did not hold. */
export interface Violation {
  /** Its name in PROTOCOL.md's table, or `crash` for an unexpected error. */
  invariant: string;
  text: string;
}

const kept_lines = 200;

/** A world at time 0. `live` gets every line of the trace as it comes. */
export class Simulation implements World {
  readonly timeline = new Timeline();
  readonly random: Random;
  readonly network: Network;
  readonly trace: Trace;
  readonly history = new History();
  readonly machines: Machine[];
  readonly clients: Client[];
  readonly followers: Follower[];
  violation?: Violation;
  /** Machines whose replicas an operator has asked to be removed. */
  readonly unwanted = new Set<string>();
  /** When a client last had a write acknowledged. */
  acknowledged_ms = 0;
  /** Told of every effect: for what is to happen just when something else does. */
  onEffect?: (process: Process, effect: Effect) => void;
  readonly #checks: Check[] = allChecks();
  readonly #leading = new Map<string, string>();

  constructor(readonly options: Options, live?: (line: string) => void) {
    const { seed, replicas, clients, drift } = options;
    this.random = new Random(seed);
    this.trace = new Trace(() => this.timeline.now_ms, kept_lines, live);
    // Where history may fork, what a client has been answered is told before that.
    if (options.faults.recover !== undefined) this.timeline.links = 8;
    this.network = new Network(this.timeline, this.random);
    this.network.mean_delay_ms = options.delay_ms;
    this.network.spike_chance = options.spike_chance;
    this.network.loss = options.loss;
    const names = [..."ABCDEFGHI"].slice(0, replicas);
    const ports = names.map((_, rank) => 5001 + rank);
    // Numbers are compared by name, leaders chosen by port.
    const chosen = options.mode === "swarm" ? this.random.shuffle(ports) : ports;
    this.machines = names.map((name, n) =>
      new Machine(this, name, `host-${name.toLowerCase()}:${chosen[n]}`)
    );
    for (const machine of this.machines) {
      machine.disk.fsync_ms = options.fsync_ms;
      machine.clock_rate = 1 + this.random.between(-drift, drift);
    }
    this.clients = Array.from({ length: clients }, (_, number) => new Client(this, number + 1));
    this.followers = this.clients.map(({ name }) => new Follower(this, `follower of ${name}`));
  }

  get now_ms(): number {
    return this.timeline.now_ms;
  }

  /** Lets time pass, until then or until an invariant breaks. */
  async run(ms: number): Promise<void> {
    try {
      await this.timeline.run(this.timeline.now_ms + ms);
    } catch (error) {
      this.fail("crash", error instanceof Error ? error.stack ?? error.message : String(error));
    }
  }

  /** A cluster is founded: by the first machine, which others join, or by all of them. Those that come late are told of all. */
  found(): void {
    const { policy, exclude_ms, late, static_start } = this.options;
    const founders = this.machines.slice(0, this.machines.length - late);
    const addresses = founders.map(({ address }) => address);
    for (const machine of this.machines) {
      const all = this.machines.map(({ address }) => address);
      const is_founder = founders.includes(machine);
      const seeds = !is_founder || static_start ? all : machine === founders[0] ? [] : [founders[0].address];
      machine.directory.seeds = seeds.filter((address) => address !== machine.address);
      if (static_start && is_founder) machine.directory.peers = addresses;
      if (!is_founder) {
        this.timeline.after(this.random.next() * this.options.faults_ms, () => machine.start());
      } else if (static_start) {
        this.timeline.after(this.random.decades(1, 1_000), () => machine.start());
      } else if (machine === founders[0]) {
        machine.directory.cluster_id = "simulated";
        machine.start({ policy, exclude_ms });
      } else {
        machine.start();
      }
    }
  }

  /** From now on clients write and read, and follow events. */
  startClients(): void {
    for (const client of this.clients) client.live().catch((error) => this.fail("crash", `${error.stack}`));
    for (const follower of this.followers) follower.roam();
  }

  /** Ends the simulation: this does not hold. */
  fail(invariant: string, text: string): void {
    this.violation ??= { invariant, text };
    this.timeline.stopped = true;
  }

  machine(name: string): Machine {
    const machine = this.machines.find((known) => known.name === name);
    if (machine === undefined) throw new Error(`there is no machine ${name}`);
    return machine;
  }

  standing(id: ReplicaId): Standing | undefined {
    const machine = this.machines.find((known) => known.id === id);
    if (machine === undefined) return undefined;
    const { disk, tables, process } = machine;
    return {
      base: disk.base,
      at: (index) => disk.at(index),
      checkpointed_index: tables.checkpointed_index,
      incarnation: process?.incarnation,
      commit_index: process?.node.core.state.commit_index ?? 0,
    };
  }

  /**
   * Whether this machine's history is the one that counts. When an operator has forced a replica to go on alone, that
   * is what the forced replica had and what follows it: others are of it as soon as they know the forced view, or a
   * later one, to be committed.
   */
  counts({ process }: Machine): boolean {
    if (this.history.era === 0) return true;
    const view = process?.node.core.state.committed;
    return view !== undefined && eraOf(view.number) >= this.history.era;
  }

  /** The view of the latest number that any running replica of the history that counts knows to be committed. */
  get view(): View | undefined {
    const views = this.machines.filter((machine) => this.counts(machine))
      .flatMap(({ process }) => process?.node.core.state.committed ?? []);
    return views.sort((a, b) => compareNumbers(b.number, a.number)).at(0);
  }

  /** An operator has forced this stopped replica, by this entry at the end of its log, to go on without the others. */
  forced(machine: Machine, entry: StoredEntry): void {
    const { disk } = machine;
    const common_index = this.history.fork(entry, (index) => disk.at(index), disk.base.index);
    this.tell({ type: "forced", machine: machine.name, common_index });
    for (const session of [...this.clients, ...this.followers]) session.forget(common_index);
  }

  /** The machine whose process leads: of several that believe so, the one of the latest view. */
  get primary(): Machine | undefined {
    const stateOf = ({ process }: Machine) => process?.node.core.state;
    const leading = this.machines.filter((machine) => stateOf(machine)?.leading && !machine.process?.paused);
    return leading.sort((a, b) => compareNumbers(stateOf(b)!.promised, stateOf(a)!.promised)).at(0);
  }

  // ---- what the world tells ----

  /** Hands a fact to all checkers. */
  tell(fact: Fact): void {
    if ("machine" in fact && fact.type !== "written" && fact.type !== "forced") {
      if (!this.counts(this.machine(fact.machine))) return;
    }
    if (fact.type === "acknowledged" || fact.type === "read" || fact.type === "event") {
      this.trace.add("", fact.type, fact);
    }
    for (const check of this.#checks) {
      const text = check.see(fact, this);
      if (text !== undefined) this.fail(check.name, text);
    }
    if (fact.type === "acknowledged") {
      this.acknowledged_ms = this.timeline.now_ms;
      this.history.acknowledged_index = Math.max(this.history.acknowledged_index, fact.reflects);
    }
  }

  /** A driver is about to carry out this effect. */
  watch(process: Process, effect: Effect): void {
    const { name } = process.machine;
    this.onEffect?.(process, effect);
    switch (effect.type) {
      case "persist":
        if (effect.truncate_from !== undefined) this.trace.add(name, "cut", `from ${effect.truncate_from}`);
        return;
      case "commit": {
        const view = process.node.core.state.committed!;
        this.trace.add(name, "commit", `${effect.entries[0].index}-${effect.entries.at(-1)!.index}`);
        return this.tell({ type: "committed", machine: name, entries: effect.entries, view });
      }
      case "accepted": {
        const { index, view } = effect;
        const { incarnation } = process;
        return this.tell({ type: "accepted", machine: name, incarnation, index, view });
      }
      case "send":
        if (!isRoutine(effect.message)) this.trace.add(name, "→", effect);
        return;
      case "note":
        return this.trace.add(name, "note", effect.text);
      case "snapshot":
        return this.trace.add(name, "fetches a snapshot from", effect.from);
      case "probe":
        return this.trace.add(name, "probe", effect.incarnation);
    }
  }

  /** A driver has carried out a step. */
  stepped(process: Process, input: Input): void {
    const { core } = process.node;
    const { name } = process.machine;
    if (input.type === "probed" || input.type === "disk" || input.type === "connected") {
      this.trace.add(name, input.type, input);
    }
    if (input.type === "trimmed") {
      this.trace.add(name, "trimmed", `up to ${input.base.index}`);
      this.tell({ type: "trimmed", machine: name, base: input.base, core });
    }
    if (input.type === "installed") {
      this.trace.add(name, "installed", `${input.base?.index ?? "nothing"}`);
      const { digest, chat } = process.machine;
      if (input.base) {
        this.tell({ type: "installed", machine: name, base: input.base, digest, index: chat.applied_index });
      }
    }
    if (this.history.era > 0) this.#compareForced(process);
    const { committed, leading } = core.state;
    const view = leading ? JSON.stringify(committed!.number) : "";
    if (this.#leading.get(name) === view) return;
    this.#leading.set(name, view);
    if (leading) this.tell({ type: "leads", machine: name, core });
  }

  /** Whoever comes to be of a history that was forced must have had nothing committed that this lacks, or be refused. */
  #compareForced({ machine, node: { core: { state } } }: Process): void {
    const { foreign } = machine;
    if (!this.counts(machine)) machine.foreign = state.log.positionAt(state.commit_index);
    else if (foreign !== undefined) {
      machine.foreign = undefined;
      const expected = this.history.at(foreign.index);
      if (foreign.index === 0 || (expected && Buffer.compare(expected.hash, foreign.hash) === 0)) return;
      this.fail(
        "forced",
        `${machine.name} drops what it has committed up to ${foreign.index}, and is not refused`,
      );
    }
  }

  /** Something new has been applied there: its subscribers hear of it. */
  follow(process: Process): void {
    for (const follower of this.followers) follower.push(process);
  }

  /** A machine has applied entries. */
  applied(machine: Machine, entries: Entry[], applied: Applied[]): void {
    if (this.counts(machine)) {
      for (const { index, event } of applied) {
        if (event?.parts[0].kind !== "message" || index <= (this.history.events.at(-1) ?? 0)) continue;
        this.history.events.push(index);
      }
    }
    this.tell({ type: "applied", machine: machine.name, entries, applied, digest: machine.digest });
  }

  /** A process has ended by itself: after leaving, or because an operator has decided so, or by a fault. */
  exited(process: Process, code: number, why: string): void {
    const { machine, node: { core } } = process;
    if (code === 0) return;
    const text = replaced(process, why) ??
      `${machine.name} stopped: ${why} (commit index ${core.state.commit_index})`;
    if (text !== "") this.fail(why.split(":")[0], text);
  }
}
