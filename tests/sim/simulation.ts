/** One simulated world: machines, clients, checkers, and the number that decides it all. */
import { allChecks } from "../check/checks.ts";
import { type Check, type Fact, History, type World } from "../check/facts.ts";
import type { Applied } from "../../server/chat/state.ts";
import type { Effect, Entry, Input, StoredEntry } from "../../server/core/types.ts";
import { compareNumbers } from "../../server/core/view.ts";
import { Client, Follower } from "./clients.ts";
import { Machine } from "./machine.ts";
import { Network } from "./network.ts";
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
    this.network = new Network(this.timeline, this.random);
    this.network.mean_delay_ms = options.delay_ms;
    this.network.spike_chance = options.spike_chance;
    this.network.loss = options.loss;
    const names = [..."ABCDEFGHI"].slice(0, replicas);
    this.machines = names.map((name, rank) =>
      new Machine(this, name, `host-${name.toLowerCase()}:${5001 + rank}`)
    );
    for (const machine of this.machines) {
      this.network.machines.set(machine.address, machine);
      if (machine !== this.machines[0]) machine.seeds = [this.machines[0].address];
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

  /** The first machine founds the cluster, the others join it. */
  found(): void {
    const { policy, exclude_ms } = this.options;
    const [first, ...others] = this.machines;
    first.start({ policy, exclude_ms });
    for (const machine of others) machine.start();
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

  addressOf(name: string): string {
    return this.machine(name).address;
  }

  machine(name: string): Machine {
    const machine = this.machines.find((known) => known.name === name);
    if (machine === undefined) throw new Error(`there is no machine ${name}`);
    return machine;
  }

  durable(name: string, index: number): StoredEntry | undefined {
    return this.machine(name).disk.entries[index - 1];
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
    const { committed, leading } = core.state;
    const view = leading ? `${committed!.number.counter} ${committed!.number.proposer}` : "";
    if (this.#leading.get(name) === view) return;
    this.#leading.set(name, view);
    if (leading) this.tell({ type: "leads", machine: name, core });
  }

  /** Something new has been applied there: its subscribers hear of it. */
  follow(process: Process): void {
    for (const follower of this.followers) follower.push(process);
  }

  /** A machine has applied entries: what that gave goes into its digest and its list of events. */
  applied(machine: Machine, entries: Entry[], applied: Applied[]): void {
    for (const { index, outcome, event } of applied) {
      const word = "failure" in outcome
        ? 7
        : outcome.ok.kind.length + ("replayed" in outcome.ok && outcome.ok.replayed ? 100 : 0);
      machine.digest = Math.imul(machine.digest ^ (index * 131 + word), 0x01000193) >>> 0;
      if (event?.parts[0].kind !== "message") continue;
      machine.events.push(index);
      if (index > (this.history.events.at(-1) ?? 0)) this.history.events.push(index);
    }
    this.tell({ type: "applied", machine: machine.name, entries, applied, digest: machine.digest });
  }
}
