/** Snapshots of a simulated replica: copies of its tables that cross the network piece by piece, as server/snapshots.ts has them on disk. */
import type { ChatState } from "../../server/chat/state.ts";
import type { Address, Base } from "../../server/core/types.ts";
import type { SnapshotStore } from "../../server/ports.ts";
import { diskFull } from "../../server/test_scheduler.ts";
import type { Process } from "./process.ts";
import type { Tables } from "./tables.ts";

/** How often a piece is tried on a path that is cut, and how long apart, in ms: then the call is given up. */
const tries = 12;
const try_ms = 250;

/** A state and its place in the log. */
interface Snapshot {
  base: Base;
  tables: Tables;
}

/** The snapshots of one process. */
export class Snapshots implements SnapshotStore {
  #users = 0;
  #sending = false;
  #fetched?: Snapshot;

  constructor(private readonly process: Process) {}

  get busy(): boolean {
    return this.#users > 0;
  }

  async checkpoint(): Promise<boolean> {
    const { tables, disk, simulation } = this.process.machine;
    const { applied_index } = tables;
    await this.#using(() => this.#work(disk.fsync_ms));
    // A full disk may still have room where pages are written over.
    if (disk.trouble === "hung" || (disk.trouble === "full" && simulation.random.chance(0.5))) return false;
    tables.checkpointed_index = Math.max(tables.checkpointed_index, applied_index);
    return true;
  }

  /** Makes one of what is applied now. Rejects when that is not possible. */
  async make(): Promise<Snapshot> {
    if (this.#sending) throw new Error("too many snapshots at once");
    const { machine } = this.process;
    this.#sending = true;
    try {
      return await this.#using(async () => {
        const tables = machine.tables.copy();
        await this.#work(5);
        const base = machine.disk.baseAt(tables.applied_index);
        if (base?.view_entry === undefined) throw new Error("there is no snapshot of an empty log");
        return { base, tables };
      });
    } finally {
      this.#sending = false;
    }
  }

  async fetch(from: Address): Promise<Base> {
    this.#fetched = undefined;
    const { base, tables } = await this.#download(from);
    const { machine } = this.process;
    await this.#work(machine.disk.fsync_ms);
    if (machine.disk.trouble !== undefined) throw diskFull();
    if (machine.simulation.random.chance(0.05)) throw new Error("what came is not what was announced");
    this.#fetched = { base, tables: tables.copy(machine.applying) };
    return base;
  }

  discard(): void {
    this.#fetched = undefined;
  }

  /** What follows, `install`, happens in the same turn: no crash comes between them. */
  take(base: Base): void {
    this.process.machine.disk.open(() => {}).install(base);
  }

  install(): ChatState {
    const { machine } = this.process;
    machine.tables = this.#fetched!.tables;
    machine.installed++;
    this.#fetched = undefined;
    return machine.tables as unknown as ChatState;
  }

  /** The call: there, then piece by piece back. It ends when either process does, or after too long a silence. */
  #download(from: Address): Promise<Snapshot> {
    const { machine: here, scheduler } = this.process;
    const { network, simulation } = here;
    const there = network.listening(from);
    const { promise, resolve, reject } = Promise.withResolvers<Snapshot>();
    const give_up = (why: string) => this.process.enter(() => reject(new Error(why)));
    const late = scheduler.after(tries * try_ms, () => give_up("no answer"));
    if (there === undefined) return promise;
    network.pass(here, there.machine, () => {
      if (!there.alive) return give_up("refused");
      there.enter(() =>
        there.snapshots.make().then((snapshot) => {
          late();
          pieces(simulation.random.whole(1, 6), snapshot, tries);
        }, (error: Error) => give_up(error.message))
      );
    });
    const pieces = (left: number, snapshot: Snapshot, tries_left: number) => {
      const lost = !network.carries(there.machine, here) || !network.carries(here, there.machine) ||
        there.paused;
      const ms = lost ? try_ms : simulation.random.decades(0.1, 200);
      network.timeline.after(ms, () => {
        if (!there.alive) return give_up("the stream broke");
        if (lost && tries_left === 0) return give_up("nothing comes any more");
        if (lost) return pieces(left, snapshot, tries_left - 1);
        if (left > 1) return pieces(left - 1, snapshot, tries);
        this.process.enter(() => resolve(snapshot));
      });
    };
    return promise;
  }

  /** A job in another thread. */
  #work(mean_ms: number): Promise<void> {
    const { scheduler, machine } = this.process;
    return new Promise((resolve) =>
      void scheduler.after(machine.simulation.random.wait(mean_ms) + 0.1, resolve)
    );
  }

  async #using<Made>(work: () => Promise<Made>): Promise<Made> {
    this.#users++;
    try {
      return await work();
    } finally {
      this.#users--;
    }
  }
}
