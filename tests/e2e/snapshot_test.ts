/** Issue 3: the log is trimmed, and who lacks what is gone goes on from a snapshot, whatever is killed on the way. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { Cluster, jsonLines } from "./cluster.ts";
import { Flood } from "./flood.ts";
import { until } from "./process.ts";

/** Replicas that keep next to nothing of the log: some 2,000 to 4,000 entries, which is what one step trims. */
class TrimmingCluster extends Cluster {
  override command(n: number): string[] {
    return [...super.command(n), "--keep-log", "1KiB"];
  }

  /** The index after which the log of a replica begins. */
  base(n: number): number {
    const db = new DatabaseSync(`${this.dataDir(n)}/log.db`, { readOnly: true });
    try {
      return Number(db.prepare("SELECT idx FROM base").get()?.idx ?? 0);
    } finally {
      db.close();
    }
  }

  /** Founds a cluster of the first `count`, with two accounts. */
  async foundSome(count: number): Promise<void> {
    await this.start(0).printed(/is primary/);
    for (let n = 1; n < count; n++) this.start(n);
    await this.settled(...this.all.slice(0, count));
    await this.accounts("bob", "alice");
  }

  /** Waits until all logs of these begin at or after `index`. */
  async trimmed(index: number, ...which: number[]): Promise<void> {
    await until(`${which} have trimmed up to ${index}`, () => which.every((n) => this.base(n) >= index));
  }

  /** Every message is on this replica, once. */
  async holdsAll(n: number, count: number): Promise<void> {
    const args = ["history", "bob", "-u", "alice", "-n", "1000000", "-o", "json", "-s", this.address(n)];
    const bodies = jsonLines<{ body: string }>(await this.ok(args)).map(({ body }) => body);
    assert.equal(bodies.length, count);
    assert.deepEqual(new Set(bodies), new Set(Array.from({ length: count }, (_, i) => `message ${i}`)));
  }

  /** Files beside the databases that only a snapshot under way may need. */
  leftovers(n: number): string[] {
    return [...Deno.readDirSync(this.dataDir(n))].map(({ name }) => name).filter((name) =>
      /^(chat\.(making|fetching)|snapshot)/.test(name)
    );
  }
}

async function withTrimming(size: number, use: (cluster: TrimmingCluster) => Promise<void>): Promise<void> {
  const cluster = new TrimmingCluster(size);
  try {
    await use(cluster);
  } catch (error) {
    console.error(cluster.tails());
    throw error;
  } finally {
    await cluster.remove();
  }
}

const fetched = /A snapshot of all up to \d+ came/;

Deno.test("a new replica joins by snapshot while writes go on, and requests stay remembered", async () => {
  await withTrimming(3, async (cluster) => {
    await cluster.foundSome(2);
    const request_id = crypto.randomUUID();
    const send = ["send", "alice", "once", "-u", "bob", "--request-id", request_id, "-o", "json"];
    const [first] = jsonLines<{ id: number }>(await cluster.ok(send));
    const flood = new Flood(cluster);
    await flood.goesOn(5_000);
    await cluster.trimmed(first.id, 0, 1);
    const joining = cluster.start(2);
    await cluster.settled(0, 1, 2);
    assert.match(joining.err, fetched);
    await flood.goesOn(200);
    await flood.finish();

    // The request's entry is in no log any more; the new replica alone decides.
    await cluster.kill(0, 1);
    await until("the new one is primary", async () => (await cluster.info(2))?.role === "primary");
    const [again] = jsonLines<{ id: number; replayed: boolean }>(await cluster.ok(send));
    assert.equal(again.id, first.id);
    const sent = jsonLines<{ body: string }>(
      await cluster.ok(["history", "bob", "-u", "alice", "-n", "1000000", "-o", "json"]),
    );
    assert.equal(sent.filter(({ body }) => body === "once").length, 1);
    assert.equal(sent.length, flood.given + 1);
    assert.deepEqual(cluster.leftovers(2), []);
  });
});

Deno.test("a member that was away for longer than the log reaches returns by snapshot", async () => {
  await withTrimming(3, async (cluster) => {
    await cluster.foundSome(3);
    const flood = new Flood(cluster);
    await flood.goesOn(500);
    await cluster.kill(2);
    await cluster.settled(0, 1);
    await flood.goesOn(5_000);
    await cluster.trimmed(2_048, 0, 1);
    const returning = cluster.start(2);
    await cluster.settled(0, 1, 2);
    assert.match(returning.err, fetched);
    await flood.finish();
    await until("it has everything", async () => {
      const [one, other] = await Promise.all([cluster.info(0), cluster.info(2)]);
      return one?.commit_index === other?.commit_index;
    });
    await cluster.holdsAll(2, flood.given);
    // The log that it has begun anew serves it at its next start.
    await cluster.kill(2);
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await cluster.holdsAll(2, flood.given);
  });
});

Deno.test("a replica that is killed while it takes over a snapshot, at whatever point, gets there in the end", async () => {
  await withTrimming(2, async (cluster) => {
    await cluster.foundSome(1);
    const flood = new Flood(cluster);
    await flood.goesOn(9_000);
    await cluster.trimmed(4_096, 0);
    for (const after_ms of [0, 40, 80, 100, 110, 120, 130, 140, 150, 180]) {
      await cluster.start(1).logged(/Fetching a snapshot/);
      await sleep(after_ms);
      await cluster.kill(1);
      // One that has got there begins anew, so that the next kill too meets a snapshot.
      if (cluster.base(1) > 0) Deno.removeSync(cluster.dataDir(1), { recursive: true });
    }
    const joining = cluster.start(1);
    await cluster.settled(0, 1);
    await flood.goesOn(200);
    await flood.finish();
    await cluster.holdsAll(1, flood.given);
    assert.doesNotMatch(joining.err, /ERROR/);
    assert.deepEqual([cluster.leftovers(0), cluster.leftovers(1)], [[], []]);
  });
});

Deno.test("a source that is killed while it sends a snapshot is replaced by another", async () => {
  await withTrimming(3, async (cluster) => {
    await cluster.foundSome(2);
    const flood = new Flood(cluster);
    await flood.goesOn(5_000);
    await cluster.trimmed(2_048, 0, 1);
    const joining = cluster.start(2);
    await joining.logged(/Fetching a snapshot/);
    await cluster.kill(1);
    await cluster.settled(0, 2);
    await flood.finish();
    await cluster.holdsAll(2, flood.given);
    cluster.start(1);
    await cluster.settled(0, 1, 2);
    assert.deepEqual(cluster.leftovers(1), []);
  });
});

Deno.test("a replica whose tables are lost rebuilds them from another; alone it says that it cannot", async () => {
  await withTrimming(2, async (cluster) => {
    await cluster.foundSome(2);
    const flood = new Flood(cluster);
    await flood.goesOn(5_000);
    await cluster.trimmed(2_048, 0, 1);
    await flood.finish();
    // The lowest rank: it must not lead with what it has.
    await cluster.kill(0);
    for (const suffix of ["", "-wal", "-shm"]) Deno.removeSync(`${cluster.dataDir(0)}/chat.db${suffix}`);
    const rebuilt = cluster.start(0);
    await cluster.settled(0, 1);
    assert.match(rebuilt.err, fetched);
    await cluster.holdsAll(0, flood.given);

    // A log that has lost its end has lost promises, too: it is never used.
    await cluster.kill(1);
    const log = new DatabaseSync(`${cluster.dataDir(1)}/log.db`);
    log.exec(
      "DELETE FROM log WHERE idx > (SELECT max(idx) FROM log) - 100",
    );
    log.close();
    const shortened = await cluster.start(1).finish();
    assert.equal(shortened.code, 7);
    assert.match(
      shortened.err,
      /log\.db is damaged \(it ends at index \d+, and \d+ was committed\)\. Move that/,
    );
    Deno.removeSync(cluster.dataDir(1), { recursive: true });
    const anew = cluster.start(1);
    await cluster.settled(0, 1);
    assert.match(anew.err, fetched);
    await cluster.ok(["verify"]);
    await cluster.holdsAll(1, flood.given);

    await cluster.replicas[1].end("SIGTERM");
    // With this write it is on disk that the other has left.
    await cluster.ok(["send", "bob", "alone", "-u", "alice"]);
    await cluster.kill(0);
    for (const suffix of ["", "-wal", "-shm"]) Deno.removeSync(`${cluster.dataDir(0)}/chat.db${suffix}`);
    const alone = cluster.start(0);
    await alone.logged(/no other replica is known/);
    assert.equal(await alone.exited, 8);
  });
});
