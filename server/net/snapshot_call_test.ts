import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { FailureError } from "../../proto/failures.ts";
import { fetchSnapshot, type Snapshot, type SnapshotHeader, type SnapshotSource } from "./snapshot_call.ts";
import { Secrets } from "../../proto/secret.ts";
import { FakeReplica, test_secret, TestServer, until } from "./testing.ts";

const header: SnapshotHeader = {
  base: {
    index: 7,
    view: { counter: 2, proposer: "a" },
    hash: Buffer.alloc(32, 1),
    timestamp_us: 1_700_000_000_000_001,
    view_entry: { index: 3, payload: Buffer.from("a view") },
  },
  schema_version: 1,
  size: 9,
  sha256: Buffer.alloc(32, 2),
};

/** A snapshot of so many pieces of 64 KiB, which counts how many have been read and whether it was closed. */
class FakeSnapshot implements Snapshot {
  readonly header = header;
  read = 0;
  closed = 0;
  readonly chunks: () => AsyncGenerator<Uint8Array>;

  constructor(pieces: number) {
    this.chunks = async function* (this: FakeSnapshot) {
      for (; this.read < pieces; this.read++) yield await Promise.resolve(Buffer.alloc(65_536, this.read));
    }.bind(this);
  }

  close(): void {
    this.closed++;
  }
}

async function withSource(
  source: SnapshotSource,
  test: (
    fetch: (write?: (bytes: Uint8Array) => Promise<void>, secret?: Uint8Array) => Promise<SnapshotHeader>,
  ) => Promise<void>,
): Promise<void> {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica, source);
  try {
    await test((write = () => Promise.resolve(), secret = test_secret) =>
      fetchSnapshot(`127.0.0.1:${server.port}`, { secrets: new Secrets([secret]) }, write)
    );
  } finally {
    await server.stop();
    replica.chat.close();
  }
}

const reasonOf = (reason: string) => (error: unknown) =>
  error instanceof FailureError && error.failure.reason === reason;

Deno.test("a snapshot comes whole and in order, after what it is", async () => {
  const snapshot = new FakeSnapshot(40);
  await withSource(() => Promise.resolve(snapshot), async (fetch) => {
    const pieces: number[] = [];
    const { base, ...file } = await fetch((bytes) => Promise.resolve(void pieces.push(bytes[0])));
    deepEqual(pieces, Array.from({ length: 40 }, (_, at) => at));
    const { base: sent_base, ...sent } = header;
    deepEqual([base.index, base.view, base.timestamp_us], [7, sent_base.view, sent_base.timestamp_us]);
    ok(Buffer.compare(base.hash, sent_base.hash) === 0 && String(base.view_entry!.payload) === "a view");
    deepEqual({ ...file, sha256: Buffer.from(file.sha256) }, sent);
    equal(snapshot.closed, 1);
  });
});

Deno.test("a snapshot is for those who know the secret, and one at a time", async () => {
  const gate = Promise.withResolvers<void>();
  let made = 0;
  const source = async () => {
    made++;
    await gate.promise;
    return new FakeSnapshot(1);
  };
  await withSource(source, async (fetch) => {
    await rejects(fetch(undefined, Buffer.alloc(32, 8)), reasonOf("WRONG_SECRET"));
    equal(made, 0);
    const one = fetch();
    await until(() => made === 1);
    await rejects(fetch(), reasonOf("TOO_MANY"));
    gate.resolve();
    equal((await one).base.index, 7);
    equal((await fetch()).base.index, 7);
  });
});

Deno.test("a snapshot that cannot be made is a failure of that call alone", async () => {
  let tries = 0;
  const source = () =>
    tries++ === 0 ? Promise.reject(new Error("no room")) : Promise.resolve(new FakeSnapshot(1));
  await withSource(source, async (fetch) => {
    await rejects(fetch(), reasonOf("INTERNAL"));
    equal((await fetch()).base.index, 7);
  });
});

Deno.test("a snapshot is read no faster than it is taken, and no further when its caller is gone", async () => {
  const snapshot = new FakeSnapshot(2_000);
  await withSource(() => Promise.resolve(snapshot), async (fetch) => {
    const gate = Promise.withResolvers<void>();
    const fetched = fetch(async () => {
      await gate.promise;
      throw new Error("the disk is full");
    });
    const wait = (delay_ms: number) => new Promise((resolve) => setTimeout(resolve, delay_ms));
    await wait(500);
    const { read } = snapshot;
    ok(read > 0 && read < 400, `${read} pieces were read ahead`);
    await wait(100);
    equal(snapshot.read, read);
    gate.resolve();
    await rejects(fetched, /disk is full/);
    await until(() => snapshot.closed === 1);
    ok(snapshot.read < 400);
  });
});
