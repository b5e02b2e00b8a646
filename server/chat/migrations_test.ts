import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { FailureError, unwrap } from "../../proto/failures.ts";
import { stateDigest } from "./digest.ts";
import { migrate, schema_version } from "./migrations.ts";
import { ChatState } from "./state.ts";
import { resultOf, TestLog, uuid } from "./test_log.ts";

const versionOf = (db: DatabaseSync) => db.prepare("PRAGMA user_version").get()!.user_version;

Deno.test("a fresh database gets all tables; to migrate it again changes nothing", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  equal(versionOf(db), schema_version);
  const changes = db.prepare("SELECT total_changes() AS n");
  const before = changes.get()!.n;
  migrate(db);
  equal(changes.get()!.n, before);
  db.close();
});

Deno.test("tables of a newer program are refused and left alone", () => {
  const db = new DatabaseSync(":memory:");
  db.prepare("PRAGMA user_version = 99").run();
  throws(() => new ChatState(db), (error) => {
    equal(error instanceof FailureError && error.failure.reason, "INCOMPATIBLE");
    equal(String(error).includes("data directory has version 99"), true);
    return true;
  });
  equal(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()!.n, 0);
  db.close();
});

Deno.test("a migration that fails leaves nothing behind", () => {
  const db = new DatabaseSync(":memory:");
  db.prepare("CREATE TABLE requests (of TEXT, something TEXT, else_ TEXT)").run();
  throws(() => migrate(db), /requests/);
  equal([versionOf(db), db.isTransaction], [0, false]);
  equal(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()!.n, 1);
  db.close();
});

/** The log that fixtures/version1.db was made from, by the program of that version. */
function writeVersion1(log: TestLog): void {
  log.people("Alice", "bob", "Carol");
  log.logIn("bob", "bob's phone");
  log.createAccount("dave", uuid(1));
  log.send("Alice", "bob", "1", uuid(2));
  log.send("bob", "alice", "2");
  log.send("Carol", "bob", "3");
  log.send("Alice", "bob", "4");
  log.send("Alice", "alice", "note");
  log.send("bob", { conversation_id: 9 }, "5", uuid(3));
  log.send("Alice", "bob", "6");
  log.logOut("Carol", uuid(4));
}

Deno.test("tables of version 1 are brought up to date, with all that is in them", () => {
  const directory = Deno.makeTempDirSync();
  try {
    const path = join(directory, "chat.db");
    Deno.copyFileSync(new URL("fixtures/version1.db", import.meta.url), path);
    const db = new DatabaseSync(path);
    equal(versionOf(db), 1);
    using log = new TestLog({ db });
    const { state } = log;
    equal([versionOf(db), state.applied_index, state.events_base], [schema_version, 16, 0]);
    // The same as if this program had applied that log from its first entry on.
    using replayed = new TestLog();
    writeVersion1(replayed);
    equal(stateDigest(db), stateDigest(replayed.db));

    const [alice, bob, carol] = ["alice", "bob", "carol"].map((name) => state.account(name)!.id);
    equal([alice, bob, carol, state.account("dave")!.id], [1, 3, 5, 8]);
    equal([alice, bob, carol].map((id) => state.listSessions(id, 0).length), [1, 2, 0]);

    const rows = db.prepare("SELECT id, seq FROM messages WHERE conversation_id = 9 ORDER BY id").all();
    equal(rows.map(({ id, seq }) => [id, seq]), [[9, 1], [10, 2], [12, 3], [14, 4], [15, 5]]);
    equal([alice, bob, carol].map((id) => state.countUnread(id)), [2, 4, 0]);
    const list = (id: number, unread_only = false) =>
      unwrap(state.listConversations(id, { page_size: 9, before: "", unread_only })).conversations
        .map(({ name, unread_count, last_message }) => [name, unread_count, last_message!.body]);
    equal(list(alice), [["bob", 2, "6"], ["Alice", 0, "note"]]);
    equal(list(alice, true), [["bob", 2, "6"]]);
    equal(list(bob), [["Alice", 3, "6"], ["Carol", 1, "3"]]);
    equal(list(carol), [["bob", 0, "3"]]);
    equal(state.eventsAfter(bob, 9, 9).map(({ index }) => index), [10, 11, 12, 14, 15]);
    const members = unwrap(state.listMembers(bob, { conversation_id: 9 })).members;
    equal(members.map(({ username, read_id, delivered_id }) => [username, read_id, delivered_id]), [
      ["Alice", 9, 9],
      ["bob", 0, 0],
    ]);

    // It goes on: what was asked before is known, and new messages count on from the old.
    log.now_us = 20_000_000;
    equal(resultOf(log.send("Alice", "bob", "1", uuid(2)), "send_message").message.id, 9);
    equal(resultOf(log.createAccount("dave", uuid(1)), "create_account").replayed, true);
    equal(resultOf(log.send("bob", "alice", "7"), "send_message").message.seq, 6);
    const conversation = { with_username: "bob" };
    const read = log.account("Alice", { mark_read: { conversation, up_to_id: 14 } });
    equal(resultOf(read, "mark_read").unread_count, 1);
    equal(list(alice)[0], ["bob", 1, "7"]);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
});
