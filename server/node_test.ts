import { deepEqual, equal, match } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { encode, replichat } from "../proto/codec.ts";
import { ChatState } from "./chat/state.ts";
import { sha256 } from "./chat/test_log.ts";
import { InvariantError } from "./core/log.ts";
import type { Entry } from "./core/types.ts";
import { Node } from "./node.ts";
import { SqliteLogStore } from "./storage/log_store.ts";
import { diskFull, TestScheduler } from "./test_scheduler.ts";

const damage = () => Object.assign(new Error("database disk image is malformed"), { errcode: 11 });

/** A log in a file that nobody sees, written at once. */
function hiddenLog(): SqliteLogStore {
  const directory = Deno.makeTempDirSync();
  const store = new SqliteLogStore(`${directory}/log.db`, "");
  Deno.removeSync(directory, { recursive: true });
  return store;
}

/** A replica alone, over databases that go with the test. `log` and `tables` are thrown by the next writes while they are set. */
function setUp() {
  const scheduler = new TestScheduler();
  const errors: { log?: Error; tables?: Error; read?: Error } = {};
  const exits: [code: number, why: string][] = [];
  const observed: { synced: number[]; applied: [entries: number, waited_ms?: number][] } = {
    synced: [],
    applied: [],
  };
  const observer = {
    synced: (entries: number) => observed.synced.push(entries),
    applied: (entries: number, waited_ms?: number) => observed.applied.push([entries, waited_ms]),
  };
  const store = hiddenLog();
  store.write = (persists, done) => {
    if (errors.log === undefined) {
      store.writeSync(persists);
      done();
    } else if ("errcode" in errors.log && errors.log.errcode === 13) done(errors.log);
    else throw errors.log;
  };
  const chat = new class extends ChatState {
    override apply(entries: Entry[]) {
      if (errors.tables) throw errors.tables;
      return super.apply(entries);
    }
    override account(username: string) {
      if (errors.read) throw errors.read;
      return super.account(username);
    }
  }(new DatabaseSync(":memory:"));
  const streams = {
    setTargets: () => {},
    send: () => {},
    probe: () => Promise.resolve("other" as const),
    close: () => {},
  };
  const identity = { cluster_id: "c", replica_id: "a", address: "localhost:1", incarnation: "a-1" };
  const founding = { policy: "survivors" as const, exclude_ms: 1_000 };
  const node = new Node(
    { identity, founding, seeds: [], data_dir: "/data" },
    { scheduler, store, chat, streams, observer, exit: (code, why) => exits.push([code, why]) },
  );
  node.start(() => Promise.reject(new Error("not called")));
  scheduler.advance(200);
  return { scheduler, errors, exits, node, chat, observed, [Symbol.dispose]: () => store.close() };
}

/** Proposes an account; answers `ok`, or why not, once `advance` ms are over. */
async function create({ node, scheduler }: ReturnType<typeof setUp>, username: string, advance = 20) {
  const create_account = { request_id: "", username, password_hash: "", content_hash: sha256(username) };
  const outcome = node.propose(encode(replichat.replication.v1.Command, { create_account }), 1_000);
  scheduler.advance(advance);
  const settled = await Promise.race([outcome, Promise.resolve().then(() => Promise.resolve(undefined))]);
  if (settled === undefined) return "waits";
  return "failure" in settled ? settled.failure.reason : "ok";
}

Deno.test("a full disk under the log: what is under way waits, the rest is refused, and it goes on by itself", async () => {
  using replica = setUp();
  const { errors, node, scheduler, chat, exits } = replica;
  equal(await create(replica, "one"), "ok");
  errors.log = diskFull();
  equal(await create(replica, "two"), "waits");
  equal(await create(replica, "three"), "VIEW_CHANGE", "the forwarder holds it, and then says why");
  match(node.unavailable().message, /^The disk of localhost:1 is full\. Make room;/);
  deepEqual([node.status().has_quorum, node.core.state.disk_healthy], [false, false]);
  equal(node.readFailure(), undefined, "what is there can be read");
  scheduler.advance(5_000);
  errors.log = undefined;
  scheduler.advance(200);
  equal(chat.account("two")?.username, "two");
  equal(await create(replica, "four"), "ok");
  deepEqual([node.status().has_quorum, node.core.state.disk_healthy, exits], [true, true, []]);
});

Deno.test("a full disk under the tables: nothing is skipped, and nothing older than what is committed is read", async () => {
  using replica = setUp();
  const { errors, node, scheduler, chat } = replica;
  errors.tables = diskFull();
  equal(await create(replica, "one"), "waits");
  equal(await create(replica, "two"), "VIEW_CHANGE");
  equal(node.readFailure()?.reason, "DISK_FULL");
  equal(node.status().applied_index < node.status().commit_index, true);
  errors.tables = undefined;
  scheduler.advance(200);
  deepEqual([node.readFailure(), chat.account("one")?.username], [undefined, "one"]);
  equal(node.status().applied_index, node.status().commit_index);
  equal(await create(replica, "two"), "ok");
});

const fatal: [what: string, code: number, why: RegExp, spoil: (replica: ReturnType<typeof setUp>) => void][] =
  [
    ["damage in the log", 7, /malformed/, ({ errors }) => errors.log = damage()],
    ["damage in the tables", 7, /malformed/, ({ errors }) => errors.tables = damage()],
    [
      "a broken invariant",
      7,
      /log-matching: /,
      ({ errors }) => errors.tables = new InvariantError("log-matching", "x"),
    ],
    ["a fault of ours", 1, /no such column/, ({ errors }) => errors.tables = new Error("no such column")],
  ];
for (const [what, code, why, spoil] of fatal) {
  Deno.test(`${what} ends the process with exit ${code}`, async () => {
    using replica = setUp();
    spoil(replica);
    await create(replica, "one");
    deepEqual(replica.exits.map(([code]) => code), [code]);
    match(replica.exits[0][1], why);
  });
}

Deno.test("damage that a reader meets ends the process, too", () => {
  using replica = setUp();
  const { errors, exits, node } = replica;
  errors.read = new Error("some fault");
  try {
    node.chat.account("one");
  } catch {
    deepEqual(exits, [], "a fault is the caller's");
  }
  errors.read = damage();
  try {
    node.chat.account("one");
  } catch (error) {
    deepEqual([exits.length, exits[0][0], (error as Error).message], [
      1,
      7,
      "database disk image is malformed",
    ]);
  }
});

Deno.test("what is measured is told once a batch: entries, and how long the first caller has waited", async () => {
  using replica = setUp();
  const { observed, errors, scheduler, node } = replica;
  observed.synced = [];
  observed.applied = [];
  errors.log = diskFull();
  const waiting = ["alice", "bob", "carol"].map((username) => {
    const create_account = { request_id: "", username, password_hash: "", content_hash: sha256(username) };
    return node.propose(encode(replichat.replication.v1.Command, { create_account }), 1_000);
  });
  scheduler.advance(250);
  deepEqual(observed, { synced: [], applied: [] });
  errors.log = undefined;
  scheduler.advance(100);
  equal(observed.synced.reduce((sum, entries) => sum + entries, 0), 3);
  deepEqual(observed.applied, [[3, 300]]);
  equal((await Promise.all(waiting)).every((outcome) => "ok" in outcome), true);
});
