import { deepEqual, equal, ok } from "node:assert/strict";
import type { DatabaseSync } from "node:sqlite";
import { decode, replichat } from "../../proto/codec.ts";
import { unwrap } from "../../proto/failures.ts";
import { type ExportCursor, exportPage } from "./export.ts";
import { no_password } from "./rows.ts";
import { sha256, TestLog } from "./test_log.ts";

type Row = replichat.admin.v1.Row.$Properties;

/** All rows of an export. */
function rowsOf(db: DatabaseSync): Row[] {
  const rows: Row[] = [];
  for (let next: ExportCursor | undefined = { part: "accounts", after: 0 }; next !== undefined;) {
    const page = exportPage(db, next, true);
    rows.push(...decode(replichat.admin.v1.ExportChunk, page.chunk).rows);
    next = page.next;
  }
  return rows;
}

/** The same rows in the order in which they are imported, one command each. */
function importAll(log: TestLog, rows: Row[]): void {
  const order = ["account", "group", "message", "member"] as const;
  for (const kind of order) {
    for (const row of rows) {
      if (!row[kind]) continue;
      const key = sha256(JSON.stringify([kind, row[kind], rows.indexOf(row)])).subarray(0, 16);
      const account = row.account &&
        { ...row.account, password_hash: row.account.password_hash || no_password };
      unwrap(log.command({ admin: { import_row: { ...row, ...(account && { account }), key } } }).outcome);
    }
  }
}

const plainRows = (rows: Row[]) => JSON.parse(JSON.stringify(rows)) as Row[];

/** Some of everything that a conversation can have been through. */
function filled(): TestLog {
  const log = new TestLog();
  for (const name of ["alice", "Bob", "carol", "dora"]) {
    log.createAccount(name);
    log.logIn(name, name);
  }
  const id = (body: string) =>
    log.db.prepare("SELECT id FROM messages WHERE body = ?").get(body)!.id as number;
  for (const body of ["one", "two", "three", "four"]) log.send("alice", "bob", body);
  log.send("Bob", "alice", "five");
  log.send("carol", "carol", "to myself");
  log.account("Bob", { mark_read: { conversation: { with_username: "alice" }, ids: [id("two")] } });
  log.account("Bob", { mark_read: { conversation: { with_username: "alice" }, up_to_id: id("one") } });
  log.account("alice", { delete_messages: { ids: [id("three")], scope: 1 } });
  log.account("Bob", { delete_messages: { ids: [id("four")], scope: 2 } });
  log.send("dora", "alice", "hidden by both");
  log.account("dora", { delete_messages: { ids: [id("hidden by both")], scope: 2 } });
  log.account("alice", { delete_messages: { ids: [id("hidden by both")], scope: 2 } });

  unwrap(log.account("alice", { create_group: { name: "Team", usernames: ["bob", "dora"] } }).outcome);
  const team = { conversation: { with_username: "+team" } };
  for (const body of ["g1", "g2", "g3"]) log.send("alice", "+team", body);
  log.account("Bob", { mark_read: { ...team, up_to_id: id("g1") } });
  unwrap(log.account("alice", { add_member: { ...team, username: "carol" } }).outcome);
  for (const body of ["g4", "g5", "g6"]) log.send("dora", "+team", body);
  log.send("Bob", "+team", "g7");
  log.account("carol", { mark_read: { ...team, ids: [id("g5")] } });
  log.account("alice", { delete_messages: { conversation: { with_username: "+team" }, up_to_id: id("g2") } });
  log.account("dora", { delete_messages: { ids: [id("g4")], scope: 1 } });
  log.account("dora", { remove_member: { ...team, username: "dora" } });
  unwrap(log.account("Bob", { create_group: { name: "left", usernames: ["carol"] } }).outcome);
  log.send("Bob", "+left", "nobody sees this");
  for (const name of ["Bob", "carol"]) {
    log.account(name, { remove_member: { conversation: { with_username: "+left" }, username: name } });
  }
  unwrap(log.admin({ remove_account: { username: "dora" } }).outcome);
  return log;
}

Deno.test("what is exported and imported is exported as the same again", () => {
  using log = filled();
  const rows = plainRows(rowsOf(log.db));
  using other = new TestLog();
  importAll(other, rows);
  deepEqual(plainRows(rowsOf(other.db)), rows);
  const bodies = rows.flatMap(({ message }) => message ? [[message.body, message.is_read ?? false]] : []);
  deepEqual(bodies, [
    ["one", true],
    ["two", true],
    ["four", true],
    ["five", false],
    ["to myself", true],
    ["g1", true],
    ["g2", false],
    ["g3", false],
    ["g5", false],
    ["g6", false],
    ["g7", false],
  ]);
  deepEqual(rows.filter(({ account }) => account?.deleted).map(({ account }) => account!.username), ["dora"]);
  deepEqual(
    rows.flatMap(({ member }) =>
      member ? [[member.username, member.unseen ?? 0, member.read ?? 0, member.read_also ?? []]] : []
    ),
    [["alice", 2, 3, []], ["Bob", 0, 1, []], ["carol", 3, 3, [4]]],
  );
});

Deno.test("what is unread stays unread for everybody, with who sees what", () => {
  using log = filled();
  using other = new TestLog();
  importAll(other, plainRows(rowsOf(log.db)));
  for (const name of ["alice", "Bob", "carol"]) {
    const seen = ({ state }: TestLog) => {
      const { id } = state.account(name)!;
      const { conversations } = unwrap(
        state.listConversations(id, { page_size: 50, before: "", unread_only: false }),
      );
      return conversations.map(({ name, unread_count, members }) => {
        const page = { page_size: 50, before_id: 0, after_id: 0, unread_only: true };
        const unread = unwrap(state.listMessages(id, { with_username: name }, page)).messages;
        return { name, unread_count, members, unread: unread.map(({ body }) => body) };
      }).filter(({ unread_count }) => unread_count > 0);
    };
    deepEqual(seen(other), seen(log), name);
    equal(
      other.state.countUnread(other.state.account(name)!.id),
      log.state.countUnread(log.state.account(name)!.id),
    );
  }
});

Deno.test("a row takes effect once, and a refused one not at all", () => {
  using log = new TestLog();
  const key = sha256("key").subarray(0, 16);
  const account = { username: "alice", password_hash: "hash", deleted: false };
  const row = { admin: { import_row: { key, account } } };
  deepEqual(unwrap(log.command(row).outcome), { kind: "import_row", skipped: false });
  const accounts = () => log.db.prepare("SELECT * FROM accounts").all();
  const before = accounts();
  deepEqual(unwrap(log.command(row).outcome), { kind: "import_row", skipped: true });
  deepEqual(accounts(), before);
  const fails = (more: object) => {
    const { outcome } = log.command({
      admin: { import_row: { key: sha256(JSON.stringify(more)).subarray(0, 16), ...more } },
    });
    ok("failure" in outcome);
    return outcome.failure.reason;
  };
  equal(fails({ account }), "NAME_TAKEN");
  const message = { sender: "alice", receiver: "bob", body: "hi", create_us: 1, is_read: false };
  equal(fails({ message }), "UNKNOWN_ACCOUNT");
  equal(fails({ message: { ...message, receiver: "+team" } }), "UNKNOWN_GROUP");
  equal(
    fails({ member: { group: "team", username: "alice", unseen: 0, read: 0, read_also: [] } }),
    "UNKNOWN_GROUP",
  );
});

Deno.test("nobody takes the name of a group that is being imported", () => {
  using log = new TestLog();
  for (const name of ["alice", "bob"]) {
    log.createAccount(name);
    log.logIn(name, name);
  }
  const importing = (number: number, row: object) =>
    log.command({ admin: { import_row: { key: sha256(`${number}`).subarray(0, 16), ...row } } }).outcome;
  unwrap(importing(1, { group: { name: "team", creator: "alice" } }));
  const create = { create_group: { name: "Team", usernames: ["bob"] } };
  const refused = log.account("alice", create).outcome;
  equal("failure" in refused && refused.failure.reason, "NAME_TAKEN");
  const message = { sender: "alice", receiver: "+team", body: "hi", create_us: 1, is_read: false };
  unwrap(importing(2, { message }));
  unwrap(importing(3, { member: { group: "team", username: "bob", unseen: 0, read: 0, read_also: [] } }));
  equal(log.state.countUnread(log.state.account("bob")!.id), 1);
  unwrap(importing(4, { message: { ...message, body: "of a later file" } }));
  equal(log.state.countUnread(log.state.account("bob")!.id), 2);
  unwrap(log.send("bob", "+team", "hello").outcome);
});
