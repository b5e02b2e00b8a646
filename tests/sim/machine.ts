/** One machine: a disk, a clock, and at most one process of a replica. */
import type { Founding } from "../../server/core/state.ts";
import type { Address, Position, ReplicaId } from "../../server/core/types.ts";
import { splitAddress } from "../../server/core/view.ts";
import { diskFull } from "../../server/test_scheduler.ts";
import { Disk } from "./disk.ts";
import type { StateMachine } from "./ledger.ts";
import type { Network } from "./network.ts";
import { longestExclude } from "./options.ts";
import { Process } from "./process.ts";
import type { Simulation } from "./simulation.ts";
import { type Applying, Tables } from "./tables.ts";

/** What a replica's directory holds beside its databases. */
export interface Directory {
  id: ReplicaId;
  /** Empty until it has joined one. */
  cluster_id: string;
  /** Whether it has drawn the cluster's id itself. */
  is_founder: boolean;
  /** Addresses that it is told of when it starts. */
  seeds: Address[];
  /** Of a static start. */
  peers?: Address[];
}

/** Lives as long as the simulation. */
export class Machine {
  readonly disk: Disk;
  readonly network: Network;
  directory: Directory;
  /** Reachable at all: not without power. */
  up = true;
  process?: Process;
  /** The state machine's tables: they outlive the process. */
  tables: Tables;
  /** Takes note of what is applied here. */
  readonly applying: Applying;
  /** Its monotonic clock stands still. */
  asleep = false;
  /** What it knew to be committed last, while its history was not the one that counts. */
  foreign?: Position;
  /** How many snapshots have been put in the place of its tables. */
  installed = 0;
  /** How much faster than true time its clocks run. */
  clock_rate = 1;
  /** Why its last process ended by itself. */
  exit?: { code: number; why: string };
  #wall_offset_ms = 0;
  #slept_ms = 0;
  /** When it last woke, and when its clock was last set back. */
  #slept_at_ms = -Infinity;
  #set_back_ms = -Infinity;
  #processes = 0;
  #directories = 1;

  constructor(
    readonly simulation: Simulation,
    readonly name: string,
    public address: Address,
  ) {
    this.network = simulation.network;
    this.directory = { id: name, cluster_id: "", is_founder: false, seeds: [] };
    this.disk = new Disk(
      simulation.timeline,
      simulation.random,
      (entries) => simulation.tell({ type: "written", machine: name, entries }),
    );
    this.applying = {
      before: () => {
        if (this.disk.trouble === "full") throw diskFull();
      },
      after: (entries, applied) => simulation.applied(this, entries, applied),
    };
    this.tables = Tables.empty(simulation.options.chat, this.applying);
    this.network.machines.set(address, this);
  }

  /** The replica's: another once its directory is another. */
  get id(): ReplicaId {
    return this.directory.id;
  }

  get chat(): StateMachine {
    return this.tables.chat;
  }

  get digest(): number {
    return this.tables.digest;
  }

  /** Indexes of the messages in the tables. */
  get events(): number[] {
    return this.tables.events;
  }

  get mono_ms(): number {
    return 5_000 + this.simulation.timeline.now_ms * this.clock_rate - this.#slept_ms;
  }

  get wall_ms(): number {
    return 1_700_000_000_000 + this.simulation.timeline.now_ms * this.clock_rate + this.#wall_offset_ms;
  }

  /**
   * Someone sets the clock. A lease is counted on both, so not back where the monotonic clock has just stood still, or
   * is about to: on a host of which both clocks are wrong at once no lease means anything.
   */
  jumpClock(by_ms: number): void {
    if (by_ms < 0 && (this.asleep || this.#isRecent(this.#slept_at_ms))) return;
    if (by_ms < 0) this.#set_back_ms = this.simulation.timeline.now_ms;
    this.#wall_offset_ms += by_ms;
  }

  /** Whether its monotonic clock may stand still now. */
  get may_sleep(): boolean {
    return !this.#isRecent(this.#set_back_ms);
  }

  #isRecent(at_ms: number): boolean {
    return this.simulation.timeline.now_ms - at_ms < 2 * longestExclude(this.simulation.options);
  }

  /** The host slept for so long: the monotonic clock stood still. */
  slept(true_ms: number): void {
    this.#slept_at_ms = this.simulation.timeline.now_ms;
    this.#slept_ms += true_ms * this.clock_rate;
  }

  /** Starts a process, unless there is one, or the disk does not let it open its files. */
  start(founding?: Founding): void {
    if (this.process !== undefined || !this.up || this.disk.trouble === "hung") return;
    this.simulation.trace.add(this.name, "start");
    this.exit = undefined;
    // Who is started where replicas move is told where the others are now.
    if (this.simulation.options.faults.move !== undefined) this.directory.seeds = this.#others();
    this.process = new Process(this, ++this.#processes, founding);
  }

  /** The directory is moved away: what starts next is a new replica at the old address, which is told of all others. */
  wipe(): void {
    this.simulation.trace.add(this.name, "its directory is moved away");
    this.disk.wipe();
    this.foreign = undefined;
    this.tables = Tables.empty(this.simulation.options.chat, this.applying);
    const id = `${this.name}${++this.#directories}`;
    this.directory = { id, cluster_id: "", is_founder: false, seeds: this.#others() };
  }

  /** chat.db is damaged and set aside: the next process begins with empty tables. */
  loseTables(): void {
    this.simulation.trace.add(this.name, "its tables are lost");
    this.tables = Tables.empty(this.simulation.options.chat, this.applying);
  }

  /** The same replica will start at another port, which may rank it elsewhere. */
  move(port: number): void {
    this.address = `${splitAddress(this.address).host}:${port}`;
    this.simulation.trace.add(this.name, "moves", this.address);
    this.network.machines.set(this.address, this);
  }

  /** SIGKILL. */
  kill(): void {
    if (this.process === undefined) return;
    this.simulation.trace.add(this.name, "kill");
    this.#end();
  }

  /** The power fails: what was not fsynced is gone, of the tables some of the last transactions too. */
  losePower(): void {
    this.simulation.trace.add(this.name, "power loss");
    this.#end();
    this.up = false;
    const { random } = this.simulation;
    if (random.chance(0.5)) this.tables = this.tables.afterPowerLoss((states) => random.pick(states));
  }

  /** The power is back; the process is not. */
  restorePower(): void {
    if (this.up) return;
    this.simulation.trace.add(this.name, "power is back");
    this.up = true;
    this.network.changed();
  }

  /** The process has ended by itself. */
  exited(process: Process, code: number, why: string): void {
    if (process !== this.process) return;
    this.simulation.trace.add(this.name, "exit", { code, why });
    this.exit = { code, why };
    this.#end();
    this.simulation.exited(process, code, why);
  }

  #others(): Address[] {
    return this.simulation.machines.filter((other) => other !== this).map(({ address }) => address);
  }

  #end(): void {
    const { process } = this;
    if (process === undefined) return;
    this.process = undefined;
    process.end();
    this.disk.crash();
  }
}
