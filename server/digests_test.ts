import { deepEqual, equal } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { unwrap } from "../proto/failures.ts";
import { Applier } from "./applier.ts";
import { ChatState } from "./chat/state.ts";
import type { StoredEntry } from "./core/types.ts";
import { Digests } from "./digests.ts";
import type { AppliedIndex } from "./ports.ts";
import type { DataDir } from "./storage/data_dir.ts";
import { SqliteLogStore } from "./storage/log_store.ts";
import { digestOf, tamper, withData } from "./storage/test_data.ts";
import { TestScheduler } from "./test_scheduler.ts";

/** A directory whose tables are empty again, with what applies its log step by step. */
async function withApplier(
  dir: DataDir,
  use: (digests: Digests, applier: Applier, entries: StoredEntry[]) => Promise<void>,
): Promise<void> {
  const store = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
  const entries = store.read(1, store.last_index, 1e9);
  store.close();
  const db = new DatabaseSync(dir.file("live.db"));
  db.prepare("PRAGMA journal_mode=WAL").get();
  const chat = new ChatState(db);
  const fail = (error: unknown) => {
    throw error;
  };
  const applier = new Applier(chat, new TestScheduler(), {
    read: () => [],
    applied: () => {},
    trouble: () => {},
    fail,
  });
  try {
    await use(new Digests(dir.file("log.db"), dir.file("live.db"), 100), applier, entries);
  } finally {
    chat.close();
  }
}

function apply(applier: Applier, entries: StoredEntry[]): void {
  applier.take(entries);
  applier.apply();
}

/** Applies all of the entries in one batch as soon as somebody waits for an index in it. */
function busy(applier: Applier, entries: StoredEntry[]): AppliedIndex {
  return {
    get applied_index() {
      return applier.applied_index;
    },
    at(index, act) {
      setTimeout(() => apply(applier, entries));
      return applier.at(index, act);
    },
  };
}

Deno.test(
  "a digest is of one index, whatever is applied before and after it",
  withData(50, async (dir) => {
    await withApplier(dir, async (digests, applier, entries) => {
      const { index, history_hash, state_digest, damage } = unwrap(
        await digests.take(55, busy(applier, entries)),
      );
      deepEqual([index, damage], [55, ""]);
      deepEqual(Buffer.from(history_hash), Buffer.from(entries[54].hash));
      equal(Buffer.from(state_digest).toString("hex"), digestOf(dir), "as computed from the other file");
      equal(unwrap(await digests.take(0, applier)).index, 55);
      const passed = await digests.take(54, applier);
      equal("failure" in passed && passed.failure.reason, "INDEX_PASSED");
      const behind = await digests.take(56, applier);
      equal("failure" in behind && behind.failure.reason, "REPLICA_BEHIND");
    });
  }),
);

Deno.test(
  "in the middle of a batch, too; and a new digest ends the one before",
  withData(50, async (dir) => {
    await withApplier(dir, async (digests, applier, entries) => {
      const first = digests.take(20, applier);
      const second = digests.take(30, busy(applier, entries));
      const superseded = await first;
      equal("failure" in superseded && superseded.failure.reason, "SUPERSEDED");
      const { index, state_digest, history_hash } = unwrap(await second);
      equal(index, 30);
      deepEqual(Buffer.from(history_hash), Buffer.from(entries[29].hash));
      const chat = new ChatState(new DatabaseSync(dir.file("thirty.db")));
      chat.apply(entries.slice(0, 30));
      chat.close();
      Deno.renameSync(dir.file("thirty.db"), dir.file("chat.db"));
      equal(Buffer.from(state_digest).toString("hex"), digestOf(dir));
    });
  }),
);

Deno.test(
  "damage is told",
  withData(50, async (dir) => {
    tamper(dir, "log.db", "UPDATE log SET payload = x'00' WHERE idx = 9");
    const digests = new Digests(dir.file("log.db"), dir.file("chat.db"));
    const at = (_: number, act: () => void) => (act(), () => {});
    const { damage, history_hash } = unwrap(await digests.take(0, { applied_index: 55, at }));
    deepEqual([damage, history_hash.length], ["log.db is damaged (entry 9 is not what its hash says)", 0]);
  }),
);

Deno.test(
  "a digest over a trimmed log is the same; one whose base is not of that log is damaged",
  withData(20, (dir) =>
    withApplier(dir, async (digests, applier, entries) => {
      apply(applier, entries);
      const whole = unwrap(await digests.take(0, applier));
      const store = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
      for (const index of [9, entries.length]) {
        store.trim(store.baseAt(index)!);
        const under_way = digests.take(0, applier);
        equal(digests.busy, true);
        deepEqual(unwrap(await under_way), whole);
        equal(digests.busy, false);
        if (index !== 9) continue;
        const { hash } = store.base;
        tamper(dir, "log.db", "UPDATE base SET hash = zeroblob(32)");
        equal(unwrap(await digests.take(0, applier)).damage.includes("entry 10 is not what"), true);
        tamper(dir, "log.db", `UPDATE base SET hash = x'${Buffer.from(hash).toString("hex")}'`);
      }
      store.close();
    })),
);
