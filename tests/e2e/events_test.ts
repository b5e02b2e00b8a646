/** Event streams of real replicas: resumed anywhere without loss or repeat, cut off with a cursor, expired; and what probes are told. */
import assert from "node:assert/strict";
import { Client, credentials } from "@grpc/grpc-js";
import { v7 as uuid } from "uuid";
import { max_subscriber_queue } from "../../proto/bounds.ts";
import { client_channel_options } from "../../proto/channel.ts";
import { grpc } from "../../proto/codec.ts";
import { chat_service, health_service } from "../../proto/services.ts";
import { type Cluster, withCluster, withSandbox } from "./cluster.ts";
import { appendCommands } from "./offline.ts";
import { EventLog, Person } from "./people.ts";
import { until } from "./process.ts";

const { CreateGroup, DeleteMessages, MarkRead } = chat_service;

Deno.test("a stream is resumed on any replica without loss or repeat, while the primary is killed and comes back", async () => {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "off");
    const [alice, bob] = [await Person.make(cluster, "alice", 1), await Person.make(cluster, "bob", 2)];
    await alice.call(CreateGroup, { name: "team", usernames: ["bob"] });
    const steady = await bob.follow(2).caughtUp();
    let stop = false;
    /** Everything that makes events, as fast as it goes. */
    const write = async () => {
      for (let k = 0; !stop; k++) {
        const id = await alice.send(k % 2 === 0 ? "bob" : "+team", `${k}`);
        if (k % 5 === 0) await bob.call(MarkRead, { with_username: "alice", up_to_id: id });
        if (k % 7 === 0) await alice.call(DeleteMessages, { ids: [id] });
      }
    };
    const writing = write();
    writing.catch(() => {}); // it fails where the test has failed before
    const hops: EventLog[] = [];
    const hop = async (n: number) => {
      const last = hops.at(-1);
      const cursor = last?.cursor ?? 0;
      const log = bob.follow(n, cursor);
      hops.push(log);
      const seen = () => log.events.length;
      await until(`some events come from ${n}`, () => seen() >= 10 || log.status);
      log.close();
      await until("it is closed", () => log.status);
    };
    for (const n of [0, 1, 2, 0]) await hop(n);
    const [killed] = await Promise.all([hop(0), cluster.kill(0)]);
    assert.equal(killed, undefined);
    for (const n of [1, 2, 1]) await hop(n);
    cluster.start(0);
    await cluster.settled(...cluster.all);
    for (const n of [0, 1, 2]) await hop(n);
    stop = true;
    await writing;
    const last = await alice.send("bob", "the end");
    const rest = bob.follow(0, hops.at(-1)!.cursor);
    hops.push(rest);
    for (const log of [steady, rest]) await log.event("the end", ({ message }) => message?.id === last);
    const told = (logs: EventLog[]) =>
      logs.flatMap(({ events }) => events).map(({ cursor, kind }) => `${cursor} ${kind}`);
    const [hopped, whole] = [told(hops), told([steady])];
    // The hopper began at 0, before the steady one did; from there on both have the same, each once.
    const from = hopped.indexOf(whole[0]);
    assert(from >= 0, `${whole[0]} came to one only`);
    // A message that was deleted before its reader came to it is not told any more; its deletion is.
    const missing = whole.filter((each) => !hopped.includes(each));
    const deleted = new Set(
      steady.events.flatMap(({ deleted }) => deleted?.items?.flatMap(({ ids }) => ids ?? []) ?? []),
    );
    assert.deepEqual(missing.filter((each) => !deleted.has(Number(each.split(" ")[0]))), []);
    assert.equal(new Set(hopped).size, hopped.length, "something came twice");
    const cursors = hopped.map((each) => Number(each.split(" ")[0]));
    assert.deepEqual(cursors, cursors.toSorted((a, b) => a - b));
    assert.deepEqual(hopped.slice(from).filter((each) => !whole.includes(each)), []);
    for (const kind of ["message", "deleted", "receipt"]) {
      assert(hopped.some((each) => each.endsWith(kind)), kind);
    }
    for (const each of [alice, bob, steady, rest]) each.close();
  });
});

Deno.test("who reads too slowly is cut off, and goes on from its cursor elsewhere", async () => {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "off");
    const alice = await Person.make(cluster, "alice");
    const slow = await alice.follow(1).caughtUp();
    slow.stream.pause();
    const count = 2 * max_subscriber_queue;
    const body = "x".repeat(2_000);
    for (let sent = 0; sent < count; sent += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, k) => alice.send("alice", `${sent + k} ${body}`)));
    }
    slow.stream.resume();
    await until("the slow one is cut off", () => slow.status);
    assert.equal(slow.reason, "SUBSCRIBER_TOO_SLOW");
    const read = slow.bodies.length;
    assert(read < count);
    const rest = await alice.follow(2, slow.cursor).caughtUp();
    const ids = [slow, rest].flatMap(({ events }) => events.map(({ message }) => message!.id!));
    assert.equal(ids.length, count);
    assert.deepEqual(ids, [...new Set(ids)].toSorted((a, b) => a - b));
    for (const each of [alice, slow, rest]) each.close();
  });
});

Deno.test("a cursor from before what is kept is told to load anew, on every replica", async () => {
  await withSandbox(async (cluster) => {
    await cluster.start(0).printed(/is primary/);
    const [alice, bob] = [await Person.make(cluster, "alice"), await Person.make(cluster, "bob")];
    const message = await alice.send("bob", "a month ago");
    const early = await bob.follow(0).caughtUp();
    const cursor = early.cursor;
    await bob.call(MarkRead, { with_username: "alice", up_to_id: message });
    await early.event("the receipt", ({ receipt }) => receipt);
    const late = early.cursor;
    await cluster.replicas[0].end("SIGTERM");
    const a_month_later_us = (Date.now() + 31 * 24 * 3_600_000) * 1_000;
    const content_hash = new Uint8Array(32);
    const settings = Array.from({ length: 4 }, (_, k) => ({
      admin: { request_id: uuid(), content_hash, set_setting: { key: "rate-send", value: `${k + 100}/1s` } },
    }));
    appendCommands(cluster.dataDir(0), settings, a_month_later_us);
    for (const n of cluster.all) cluster.start(n);
    await cluster.settled(...cluster.all);
    for (const n of cluster.all) {
      const expired = bob.follow(n, cursor);
      await until(`${n} refuses`, () => expired.status);
      assert.equal(expired.reason, "CURSOR_EXPIRED");
      const whole = await bob.follow(n).caughtUp();
      assert.deepEqual(whole.events.map(({ kind, message }) => message?.body ?? kind), ["a month ago"]);
      const since = await bob.follow(n, late).caughtUp();
      assert.deepEqual(since.events, []);
      for (const log of [expired, whole, since]) log.close();
    }
    for (const each of [alice, bob, early]) each.close();
  });
});

/** What a probe of one replica is told, as it changes. */
class Probe {
  readonly seen: string[] = [];
  private readonly client: Client;

  constructor(cluster: Cluster, n: number) {
    this.client = new Client(cluster.address(n), credentials.createInsecure(), client_channel_options);
    const { path, requestSerialize, responseDeserialize } = health_service.Watch;
    const request = new grpc.health.v1.HealthCheckRequest();
    const stream = this.client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
    stream.on("data", ({ status }) => this.seen.push(status === 1 ? "SERVING" : "NOT_SERVING"));
    stream.on("error", () => {}); // it ends with the test
  }

  async says(what: string): Promise<void> {
    await until(`the probe is told ${what}`, () => this.seen.at(-1) === what);
  }

  close(): void {
    this.client.close();
  }
}

Deno.test("probes hear NOT_SERVING while there is no quorum, and SERVING again", async () => {
  await withCluster(async (cluster) => {
    const probes = cluster.all.map((n) => new Probe(cluster, n));
    for (const probe of probes) await probe.says("SERVING");
    for (const n of [0, 1]) cluster.replicas[n].signal("SIGSTOP");
    await probes[2].says("NOT_SERVING");
    for (const n of [0, 1]) cluster.replicas[n].signal("SIGCONT");
    for (const probe of probes) await probe.says("SERVING");
    await cluster.kill(0);
    await cluster.settled(1, 2);
    for (const n of [1, 2]) await probes[n].says("SERVING");
    await cluster.set("directory", "public");
    for (const probe of probes) probe.close();
  });
});
