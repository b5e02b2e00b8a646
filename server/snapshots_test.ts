import { deepEqual, equal, rejects } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import type { Progress } from "../proto/progress.ts";
import { TestLog } from "./chat/test_log.ts";
import { chained, view, viewEntry } from "./core/test_replicas.ts";
import type { Snapshot } from "./net/snapshot_call.ts";
import { FakeReplica, test_secrets, TestServer } from "./net/testing.ts";
import { Snapshots } from "./snapshots.ts";
import { ChatFile } from "./storage/chat_file.ts";
import { SqliteLogStore } from "./storage/log_store.ts";

/** A replica's files, with `messages` messages if any. */
class Files {
  readonly path = Deno.makeTempDirSync();
  readonly log = new SqliteLogStore(`${this.path}/log.db`, `${this.path}/cut.jsonl`);
  readonly chat = ChatFile.open(this.path, this.log);
  readonly snapshots = new Snapshots({
    log: this.log,
    chat: this.chat,
    secrets: test_secrets,
    fetching: (total) => this.#show(total),
  });
  /** What has been shown of the fetching: the total, each step, and the end. */
  readonly shown: (number | "end")[] = [];

  constructor(messages: number) {
    if (messages === 0) return;
    using made = new TestLog();
    made.append(viewEntry(1, view(1, "a")).payload, 1);
    made.people("alice");
    for (let n = 0; n < messages; n++) made.send("alice", "alice", `${n}`);
    const entries = chained(made.entries.map((entry) => ({ ...entry, view: { counter: 1, proposer: "a" } })));
    const hard_state = { promised: entries[0].view, commit_index: entries.length };
    this.log.writeSync([{ type: "persist", ticket: 1, entries, hard_state }]);
    this.chat.state.apply(entries);
  }

  #show(total: number): Progress {
    this.shown.push(total);
    return { update: (done) => this.shown.push(done), end: () => this.shown.push("end") };
  }

  /** Files that nobody should find. */
  get leftovers(): string[] {
    return [...Deno.readDirSync(this.path)].map(({ name }) => name).filter((name) =>
      !/^(chat|log)\.db/.test(name)
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.snapshots.close();
    this.log.close();
    this.chat.close();
    Deno.removeSync(this.path, { recursive: true });
  }
}

/** Two replicas' files, of which one fetches from the other over a real call; `change` may spoil what is sent. */
async function withTwo(
  test: (source: Files, learner: Files, address: string) => Promise<void>,
  change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot,
): Promise<void> {
  await using source = new Files(500);
  await using learner = new Files(0);
  const replica = new FakeReplica();
  const server = await TestServer.start(replica, async () => change(await source.snapshots.make()));
  try {
    await test(source, learner, `127.0.0.1:${server.port}`);
  } finally {
    await server.stop();
    replica.chat.close();
  }
}

Deno.test("a snapshot is made, fetched, and put in place; nothing else is left", () =>
  withTwo(async (source, learner, address) => {
    const base = await learner.snapshots.fetch(address);
    deepEqual([base.index, base.view_entry!.index], [source.chat.state.applied_index, 1]);
    const [total, ...steps] = learner.shown;
    equal(steps.at(-1), "end");
    deepEqual(steps.at(-2), total);
    deepEqual(steps.slice(0, -1), [...steps.slice(0, -1)].sort((a, b) => Number(a) - Number(b)));
    learner.snapshots.take(base);
    const state = learner.snapshots.install(base);
    equal(state.applied_index, base.index);
    equal(learner.log.base.index, base.index);
    const { id } = state.account("alice")!;
    equal(state.eventsAfter(id, 0, 1_000).length, 500);
    deepEqual([source.leftovers, learner.leftovers, source.snapshots.busy], [[], [], false]);
  }));

Deno.test("a snapshot that is not what was announced is refused and removed", () =>
  withTwo(async (_, learner, address) => {
    await rejects(learner.snapshots.fetch(address), /not what was announced|damaged|malformed/);
    deepEqual(learner.leftovers, []);
  }, ({ header, chunks, close }) => ({
    header,
    close,
    async *chunks() {
      let first = true;
      for await (const bytes of chunks()) {
        // One bit of a page in the middle.
        if (first) bytes[50_000] ^= 1;
        first = false;
        yield bytes;
      }
    },
  })));

Deno.test("a snapshot of a newer program's tables is refused", () =>
  withTwo(async (_, learner, address) => {
    await rejects(learner.snapshots.fetch(address), /version 99/);
    equal(learner.shown.at(-1), "end");
    deepEqual(learner.leftovers, []);
  }, (snapshot) => ({ ...snapshot, header: { ...snapshot.header, schema_version: 99 } })));

Deno.test("a checkpoint is complete only when nobody reads an older state", async () => {
  await using files = new Files(500);
  using reader = new DatabaseSync(files.chat.path, { readOnly: true });
  reader.prepare("BEGIN").run();
  reader.prepare("SELECT count(*) FROM messages").get();
  const index = files.chat.state.applied_index + 1;
  const view = { counter: 1, proposer: "a" };
  files.chat.state.apply([{ index, view, timestamp_us: 1, kind: 1, payload: new Uint8Array() }]);
  equal(await files.snapshots.checkpoint(), false);
  reader.prepare("ROLLBACK").run();
  equal(await files.snapshots.checkpoint(), true);
});
