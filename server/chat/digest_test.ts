import { deepStrictEqual as equal, notDeepStrictEqual as notEqual } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import type { Entry } from "../core/types.ts";
import { stateDigest } from "./digest.ts";
import { replicated_tables } from "./migrations.ts";
import { ChatState } from "./state.ts";
import { resultOf, TestLog, uuid } from "./test_log.ts";

const options = { max_remembered_requests: 20 };

/** Numbers in [0, below) that are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A log of all sorts of commands, also bad ones and repeated ones. */
function randomLog(seed: number, length: number): TestLog {
  const log = new TestLog(options);
  const pick = numbers(seed);
  const name = () => `user${pick(6)}`;
  const token = () => `token${pick(10)}`;
  const id = () => pick(3) === 0 ? "" : uuid(pick(40));
  const message = () => Math.max(1, log.state.applied_index - pick(20));
  for (const n of [0, 1, 2, 3, 4, 5]) log.people(`user${n}`);
  for (let n = 0; n < length; n++) {
    const kind = pick(16);
    const conversation = { with_username: pick(2) === 0 ? name() : `+group${pick(3)}` };
    if (kind === 0) log.createAccount(name(), id());
    else if (kind <= 2) log.logIn(name(), token());
    else if (kind === 3) log.logOut(token(), id());
    else if (kind === 4) log.send(token(), { conversation_id: pick(n + 1) }, "by number", id());
    else if (kind === 5) {
      log.account(token(), { create_group: { name: `group${pick(3)}`, usernames: [name(), name()] } }, id());
    } else if (kind === 6) {
      log.account(token(), { set_block: { username: name(), blocked: pick(2) === 0 } }, id());
    } else if (kind === 7) log.account(token(), { mark_read: { conversation, up_to_id: message() } }, id());
    else if (kind === 8) log.account(token(), { mark_read: { conversation, ids: [message()] } }, id());
    else if (kind === 9) {
      log.account(token(), { delete_messages: { ids: [message()], scope: pick(3) } }, id());
    } else if (kind === 10) log.admin({ set_setting: { key: "sessions", value: "multiple" } }, id());
    else log.send(token(), pick(3) === 0 ? conversation.with_username : name(), `body ${pick(5)}`, id());
  }
  // Whatever chance has left out: something in every table.
  for (const user of ["user0", "user1"]) log.logIn(user, user);
  log.account("user0", { set_block: { username: "user1", blocked: false } });
  log.account("user1", { set_block: { username: "user0", blocked: false } });
  const ids = ["a", "b", "c"].map((body) =>
    resultOf(log.send("user0", "user1", body), "send_message").message.id
  );
  const conversation = { with_username: "user0" };
  log.account("user1", { mark_read: { conversation, ids: [ids[2]] } });
  log.account("user1", { delete_messages: { ids: [ids[1]] } });
  log.account("user1", { set_block: { username: "user0", blocked: true } });
  log.admin({ set_setting: { key: "directory", value: "public" } }, id());
  const account = { username: "imported", password_hash: "hash", deleted: false };
  log.admin({ import_row: { key: new Uint8Array(16), account } });
  return log;
}

/** The digest after applying these entries to a new state, some at a time. */
function digestOf(entries: Entry[], batch: number): string {
  const db = new DatabaseSync(":memory:");
  const state = new ChatState(db, options);
  for (let from = 0; from < entries.length; from += batch) state.apply(entries.slice(from, from + batch));
  const digest = stateDigest(db);
  state.close();
  return digest;
}

Deno.test("the same log makes the same state, whatever the batches", () => {
  for (const seed of [1, 2, 3]) {
    using log = randomLog(seed, 400);
    const digest = stateDigest(log.db);
    equal(digest.length, 64);
    equal(digestOf(log.entries, 1), digest);
    equal(digestOf(log.entries, 64), digest);
    notEqual(digestOf(log.entries.slice(0, -1), 64), digest);
    for (const table of Object.keys(replicated_tables)) {
      notEqual(log.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()!.n, 0, table);
    }
  }
});

Deno.test("a copied file goes on from its applied index to the same state", () => {
  const dir = Deno.makeTempDirSync();
  try {
    using log = randomLog(4, 200);
    const original = new ChatState(new DatabaseSync(join(dir, "chat.db")), options);
    original.apply(log.entries.slice(0, 120));
    original.close();
    Deno.copyFileSync(join(dir, "chat.db"), join(dir, "copy.db"));
    const db = new DatabaseSync(join(dir, "copy.db"));
    const copy = new ChatState(db, options);
    equal(copy.applied_index, 120);
    copy.apply(log.entries.slice(120));
    equal(stateDigest(db), stateDigest(log.db));
    copy.close();
  } finally {
    Deno.removeSync(dir, { recursive: true });
  }
});

Deno.test("a single changed value in any table changes the digest", () => {
  using log = randomLog(5, 300);
  const digest = stateDigest(log.db);
  const changes = [
    "UPDATE meta SET value = value + 1",
    "UPDATE accounts SET username = upper(username)",
    "UPDATE sessions SET expire_us = expire_us + 1",
    "UPDATE conversations SET kind = 1 - kind",
    "UPDATE conversation_members SET joined_index = joined_index + 1",
    "UPDATE messages SET body = body || ' ' WHERE id = (SELECT max(id) FROM messages)",
    "UPDATE accounts SET delete_us = 1",
    "UPDATE messages SET deleted = 1 WHERE id = (SELECT max(id) FROM messages WHERE deleted = 0)",
    "UPDATE conversation_members SET skipped = skipped + 1",
    "DELETE FROM read_marks",
    "DELETE FROM hidden_messages",
    "DELETE FROM blocks",
    "DELETE FROM settings",
    "UPDATE events SET create_us = create_us + 1",
    "UPDATE requests SET content_hash = x'00' WHERE sequence = (SELECT max(sequence) FROM requests)",
    "DELETE FROM messages WHERE id = (SELECT max(id) FROM messages)",
  ];
  for (const change of changes) {
    log.db.prepare("BEGIN").run();
    equal(log.db.prepare(change).run().changes !== 0, true, change);
    notEqual(stateDigest(log.db), digest, change);
    log.db.prepare("ROLLBACK").run();
  }
  equal(stateDigest(log.db), digest);
  equal(log.db.isTransaction, false);
});
