/** One machine: a disk, a clock, and at most one process of a replica. */
import type { Applied } from "../../server/chat/state.ts";
import type { Entry } from "../../server/core/types.ts";
import type { Founding } from "../../server/core/state.ts";
import { Disk } from "./disk.ts";
import { makeStateMachine, type StateMachine } from "./ledger.ts";
import type { Network } from "./network.ts";
import { Process } from "./process.ts";
import type { Simulation } from "./simulation.ts";

/** Lives as long as the simulation. */
export class Machine {
  readonly disk: Disk;
  readonly network: Network;
  /** Reachable at all: not without power. */
  up = true;
  process?: Process;
  /** The state machine's tables: they outlive the process. */
  chat: StateMachine;
  /** The same, for the driver: what it applies is seen. */
  readonly tables: StateMachine;
  /** A number over all that the state machine has answered. */
  digest = 0;
  /** Indexes of the messages in the tables. */
  events: number[] = [];
  /** How much faster than true time its clocks run. */
  clock_rate = 1;
  /** Addresses that it is told of when it starts. */
  seeds: string[] = [];
  /** Why its last process ended by itself. */
  exit?: { code: number; why: string };
  #wall_offset_ms = 0;
  #slept_ms = 0;
  #processes = 0;

  constructor(
    readonly simulation: Simulation,
    readonly name: string,
    readonly address: string,
  ) {
    this.network = simulation.network;
    this.disk = new Disk(
      simulation.timeline,
      simulation.random,
      (entries) => simulation.tell({ type: "written", machine: name, entries }),
    );
    this.chat = makeStateMachine(simulation.options.chat);
    const appliedIndex = () => this.chat.applied_index;
    this.tables = {
      get applied_index() {
        return appliedIndex();
      },
      apply: (entries) => this.apply(entries),
    };
  }

  get mono_ms(): number {
    return 5_000 + this.simulation.timeline.now_ms * this.clock_rate - this.#slept_ms;
  }

  get wall_ms(): number {
    return 1_700_000_000_000 + this.simulation.timeline.now_ms * this.clock_rate + this.#wall_offset_ms;
  }

  /** Someone sets the clock. */
  jumpClock(by_ms: number): void {
    this.#wall_offset_ms += by_ms;
  }

  /** The host slept for so long: the monotonic clock stood still. */
  slept(true_ms: number): void {
    this.#slept_ms += true_ms * this.clock_rate;
  }

  /** Starts a process, unless there is one, or the disk does not let it open its files. */
  start(founding?: Founding): void {
    if (this.process !== undefined || !this.up || this.disk.trouble === "hung") return;
    this.simulation.trace.add(this.name, "start");
    this.exit = undefined;
    this.process = new Process(this, ++this.#processes, founding);
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
    const kept = Math.max(0, this.chat.applied_index - random.whole(0, 30));
    if (kept === this.chat.applied_index || !random.chance(0.5)) return;
    this.chat = makeStateMachine(this.simulation.options.chat);
    this.digest = 0;
    this.events = [];
    if (kept > 0) this.apply(this.disk.entries.slice(0, kept));
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
    if (code !== 0) this.simulation.fail(why.split(":")[0], `${this.name} stopped: ${why}`);
  }

  /** Applies entries to the tables and takes what that gave into the digest. */
  apply(entries: Entry[]): Applied[] {
    const applied = this.chat.apply(entries);
    this.simulation.applied(this, entries, applied);
    return applied;
  }

  #end(): void {
    const { process } = this;
    if (process === undefined) return;
    this.process = undefined;
    process.end();
    this.disk.crash();
  }
}
