import { deepStrictEqual as equal } from "node:assert/strict";
import type { Replica } from "./core/replica.ts";
import { origin_base } from "./core/log.ts";
import type { Base } from "./core/types.ts";
import type { Scheduler, Trimming } from "./ports.ts";
import { Trimmer } from "./trimmer.ts";

/** All that a trimmer sees: a log of entries of 10 bytes each, its replica, tables, and time that passes by `pass`. */
class World {
  commit_index = 0;
  applied_index = 0;
  held_by_all = Infinity;
  busy = false;
  base: Base = origin_base;
  readonly digests = { busy: false };
  readonly failed: unknown[] = [];
  readonly trims: number[] = [];
  readonly checkpoints: number[] = [];
  /** What a checkpoint comes to. */
  outcome = () => Promise.resolve(true);
  readonly trimmer: Trimmer;
  private timers: (() => void)[] = [];

  constructor(keep_bytes: number) {
    const trimming = { log: this, snapshots: this, keep_bytes } as unknown as Trimming;
    const [core, scheduler] = [this as unknown as Replica, this as unknown as Scheduler];
    const tables = () => this.applied_index;
    this.trimmer = new Trimmer(core, trimming, scheduler, this.digests, {
      get applied_index() {
        return tables();
      },
      trimmed: () => {},
      fail: (error) => this.failed.push(error),
    });
    this.trimmer.start();
  }

  get state() {
    // All is given out to be applied; a disk that takes no writes may hold that up.
    return { commit_index: this.commit_index, durable_index: Infinity, applied_index: Infinity };
  }

  payloadBytes(from: number, to: number): number {
    return (to - from + 1) * 10;
  }

  baseAt(index: number): Base {
    return { ...origin_base, index };
  }

  trim(base: Base): void {
    this.base = base;
    this.trims.push(base.index);
  }

  checkpoint(): Promise<boolean> {
    this.checkpoints.push(this.applied_index);
    return this.outcome();
  }

  after(_: number, act: () => void): void {
    this.timers.push(act);
  }

  /** Everything up to here is committed and applied. */
  grow(index: number): void {
    this.commit_index = this.applied_index = index;
  }

  /** Lets the trimmer have so many turns. */
  async pass(turns = 50): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const act of this.timers.splice(0)) act();
    }
  }
}

const block = 2_048;

Deno.test("trimming leaves the reserve, and goes in bounded steps", async () => {
  const world = new World(block * 10 * 3);
  world.grow(block * 3);
  await world.pass();
  equal([world.trims, world.checkpoints], [[], []]);
  world.grow(block * 5 + 100);
  await world.pass();
  equal(world.trims, [block, 2 * block]);
  equal(world.checkpoints, [block * 5 + 100], "one for both");
  world.grow(block * 6);
  await world.pass();
  equal(world.trims, [block, 2 * block, 3 * block]);
});

Deno.test("trimming waits for whoever lacks an entry, and for a snapshot or a digest that is being made", async () => {
  const world = new World(1);
  world.held_by_all = block - 1;
  world.grow(block * 4);
  await world.pass();
  equal(world.trims, []);
  world.held_by_all = block + 5;
  world.busy = true;
  await world.pass();
  equal(world.trims, []);
  world.busy = false;
  world.digests.busy = true;
  await world.pass();
  equal(world.trims, []);
  world.digests.busy = false;
  await world.pass();
  equal(world.trims, [block]);
});

Deno.test("trimming goes no further than the tables are on the disk for good", async () => {
  const world = new World(1);
  world.outcome = () => Promise.resolve(false);
  world.grow(block * 4);
  await world.pass();
  equal(world.trims, []);
  // What is applied while the checkpoint runs is not in it.
  world.applied_index = block + 1;
  world.outcome = () => {
    world.applied_index = block * 4;
    world.outcome = () => Promise.reject(new Error("the disk is full"));
    return Promise.resolve(true);
  };
  await world.pass();
  equal(world.trims, [block]);
  world.outcome = () => Promise.resolve(true);
  await world.pass();
  equal(world.trims, [block, 2 * block, 3 * block]);
});

Deno.test("trimming begins anew where a snapshot has put the log's beginning", async () => {
  const world = new World(1);
  world.grow(block * 2);
  await world.pass();
  equal(world.trims, [block]);
  world.base = { ...origin_base, index: 100_000 };
  world.trimmer.restart();
  world.grow(100_000 + 2 * block);
  await world.pass();
  equal(world.trims, [block, 100_000 + block]);
});
