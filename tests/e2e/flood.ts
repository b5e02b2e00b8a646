/**
 * A client that sends all the time, and what can be said of its acknowledgements. It sends some 1,100 a second at most: as fast
 * as replicas take them it would leave none of two cores to one that has to catch up meanwhile.
 */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, jsonLines } from "./cluster.ts";
import { type Process, until } from "./process.ts";

/** One `replichat send bob - -u alice`, fed all the time; it says on stdout what has been acknowledged. */
export class Flood {
  readonly process: Process;
  /** How many messages it has been given: `message 0` and so on. */
  given = 0;
  /** How many have been acknowledged. */
  confirmed = 0;
  private pause_ms = 0;
  private over = false;
  private readonly running: Promise<unknown>;

  constructor(cluster: Cluster) {
    this.process = cluster.launch("sender", ["send", "bob", "-", "-u", "alice", "-o", "json"]);
    this.running = Promise.all([this.feed(cluster), this.watch()]);
  }

  private async feed(cluster: Cluster): Promise<void> {
    // More than one account may send by default.
    await cluster.set("rate-send", "off");
    for (; !this.over && this.process.code === undefined; await sleep(10)) {
      const lines = Array.from({ length: 12 }, () => `message ${this.given++}\n`);
      await Promise.race([this.process.write(lines.join("")), this.process.exited]);
    }
  }

  /** Counts what is printed, and the longest time in which nothing was. */
  private async watch(): Promise<void> {
    using file = Deno.openSync(this.process.out_file);
    const bytes = new Uint8Array(1 << 20);
    let last = performance.now();
    for (; !this.over; await sleep(5)) {
      const count = file.readSync(bytes) ?? 0;
      if (count === 0) continue;
      const now = performance.now();
      if (this.confirmed > 0) this.pause_ms = Math.max(this.pause_ms, now - last);
      last = now;
      this.confirmed += bytes.subarray(0, count).filter((byte) => byte === 10).length;
    }
  }

  /** Waits for this many more acknowledgements. Answers the longest time without any since the last call, in ms. */
  async goesOn(count = 200): Promise<number> {
    const wanted = this.confirmed + count;
    await until(`${count} more are acknowledged`, () => {
      assert.equal(this.process.code, undefined, this.process.err);
      return this.confirmed >= wanted;
    });
    const { pause_ms } = this;
    this.pause_ms = 0;
    return Math.round(pause_ms);
  }

  /** Gives no more, waits for its exit with 0, and answers the bodies that were acknowledged. */
  async finish(): Promise<string[]> {
    this.over = true;
    await this.running;
    this.process.closeInput();
    assert.equal(await this.process.exited, 0, this.process.err);
    return jsonLines<{ body: string }>(this.process.out).map(({ body }) => body);
  }
}

/** Checks that what was given was acknowledged, each once, and that the cluster shows exactly that, in order. */
export async function checkAll(cluster: Cluster, flood: Flood): Promise<string[]> {
  const acknowledged = await flood.finish();
  assert.deepEqual(acknowledged, Array.from({ length: flood.given }, (_, i) => `message ${i}`));
  assert.deepEqual(await cluster.bodies("bob", "alice"), acknowledged);
  return acknowledged;
}
