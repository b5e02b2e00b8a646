import { deepStrictEqual as equal } from "node:assert/strict";
import { event_days, events_pruned_per_entry, max_accounts_scanned } from "../../../proto/bounds.ts";
import { unwrap } from "../../../proto/failures.ts";
import type { AccountQuery } from "../state.ts";
import { reasonOf, resultOf, TestLog } from "../test_log.ts";

const day_us = 24 * 3600 * 1_000_000;
const find = (log: TestLog, query: Partial<AccountQuery>) =>
  log.state.findAccounts({
    pattern: "",
    after_key: "",
    limit: 50,
    blocked_only: false,
    include_deleted: false,
    ...query,
  });
const namesOf = (log: TestLog, query: Partial<AccountQuery>) =>
  find(log, query).accounts.map(({ username }) => username);
const list = (log: TestLog, account_id: number, page_size: number, before = "", unread_only = false) => {
  const { conversations, next } = unwrap(
    log.state.listConversations(account_id, { page_size, before, unread_only }),
  );
  return { names: conversations.map(({ name }) => name), next };
};

// ---- accounts ----

Deno.test("findAccounts goes by the beginning of a name or by a glob, without case, in order of names", () => {
  using log = new TestLog();
  for (const name of ["Bob", "alice", "Al", "bo.b", "ZED", "al-2"]) log.createAccount(name);
  equal(namesOf(log, {}), ["Al", "al-2", "alice", "bo.b", "Bob", "ZED"]);
  equal(namesOf(log, { pattern: "AL" }), ["Al", "al-2", "alice"]);
  equal(namesOf(log, { pattern: "*b" }), ["bo.b", "Bob"]);
  equal(namesOf(log, { pattern: "b?.?" }), ["bo.b"]);
  equal(namesOf(log, { pattern: "?" }), []);
  equal(namesOf(log, { pattern: "a*e*" }), ["alice"]);
  equal(namesOf(log, { pattern: "[ab]*" }), []);
  const first = find(log, { limit: 2 });
  equal([first.accounts.length, first.next_key], [2, "al-2"]);
  equal(namesOf(log, { limit: 9, after_key: first.next_key }), ["alice", "bo.b", "Bob", "ZED"]);
  equal(find(log, { limit: 6 }).next_key !== "" && namesOf(log, { after_key: "zed" }), []);
});

Deno.test("findAccounts knows blocks, deletions and the latest log-in", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob", "carol");
  log.createAccount("dave");
  log.account("alice", { set_block: { username: "bob", blocked: true } });
  log.account("carol", { set_block: { username: "alice", blocked: true } });
  log.admin({ remove_account: { username: "dave" } });
  const rows = find(log, { viewer_id: alice, include_deleted: true }).accounts;
  equal(rows.map((row) => [row.username, row.blocked, row.blocks_viewer, row.delete_us !== null]), [
    ["alice", false, false, false],
    ["bob", true, false, false],
    ["carol", false, true, false],
    ["dave", false, false, true],
  ]);
  equal(rows.map(({ last_login_us }) => last_login_us), [2_000_000, 4_000_000, 6_000_000, null]);
  equal(namesOf(log, { viewer_id: alice }), ["alice", "bob", "carol"]);
  equal(namesOf(log, { viewer_id: alice, blocked_only: true }), ["bob"]);
  equal(namesOf(log, {}), ["alice", "bob", "carol"]);
});

Deno.test("findAccounts looks at a bounded number of accounts at once, and says where to go on", () => {
  using log = new TestLog();
  const insert = log.db.prepare(
    "INSERT INTO accounts (id, username, username_key, password_hash, create_us) VALUES (?, ?, ?, '', 0)",
  );
  log.db.prepare("BEGIN").run();
  for (let n = 0; n <= max_accounts_scanned; n++) {
    const name = `u${String(n).padStart(5, "0")}`;
    insert.run(1_000 + n, name, name);
  }
  log.db.prepare("COMMIT").run();
  const wanted = `u*${max_accounts_scanned}`;
  const first = find(log, { pattern: wanted });
  equal([first.accounts, first.next_key], [[], `u${String(max_accounts_scanned - 1).padStart(5, "0")}`]);
  equal(find(log, { pattern: wanted, after_key: first.next_key }).accounts.length, 1);
});

Deno.test("a glob of many stars takes no time", () => {
  using log = new TestLog();
  log.createAccount("a".repeat(32));
  equal(namesOf(log, { pattern: `${"a*".repeat(30)}b` }), []);
  equal(namesOf(log, { pattern: "*a".repeat(15) }).length, 1);
});

// ---- conversations ----

Deno.test("listConversations has the latest first, direct ones and groups, a page at a time", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob", "carol", "dave");
  log.send("alice", "bob", "1");
  log.group("team", "alice", "bob");
  log.send("carol", "alice", "2");
  log.send("alice", "alice", "3");
  log.group("quiet", "dave", "alice");
  log.send("bob", "+team", "4");
  const all = ["+team", "+quiet", "alice", "carol", "bob"];
  equal(list(log, alice, 9), { names: all, next: "" });
  for (const page_size of [1, 2, 3, 4, 5]) {
    const names: string[] = [];
    for (let before = "";;) {
      const page = list(log, alice, page_size, before);
      names.push(...page.names);
      if ((before = page.next) === "") break;
    }
    equal(names, all);
  }
  equal(list(log, alice, 9, "", true).names, ["+team", "carol"]);
  log.account("alice", { mark_read: { conversation: { with_username: "carol" }, up_to_id: 1_000 } });
  equal(list(log, alice, 9, "", true).names, ["+team"]);
  const bad = log.state.listConversations(alice, { page_size: 1, before: "x", unread_only: false });
  equal(reasonOf(bad), "INVALID_FIELD");
});

Deno.test("a conversation says what one needs of it: the other, who is blocked or deleted, how much is unread", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("Alice", "Bob");
  log.send("Bob", "alice", "one");
  log.send("Bob", "alice", "two");
  log.account("Alice", { set_block: { username: "bob", blocked: true } });
  log.admin({ remove_account: { username: "bob" } });
  const row = unwrap(log.state.conversationOf(alice, { with_username: "bob" }))!;
  const { last_message, ...rest } = row;
  equal(rest, {
    id: 5,
    group: false,
    name: "Bob",
    members: ["Alice", "Bob"],
    member_count: 2,
    unread_count: 2,
    read_id: 0,
    other_id: bob,
    deleted: true,
    blocked: true,
  });
  equal([last_message!.body, last_message!.sender_deleted], ["two", true]);
  equal(log.state.conversationOf(alice, { with_username: "alice" }), { ok: undefined });
  equal(reasonOf(log.state.conversationOf(alice, { with_username: "carol" })), "UNKNOWN_ACCOUNT");
  equal(reasonOf(log.state.conversationOf(alice, { with_username: "+none" })), "UNKNOWN_GROUP");
  equal(log.state.listMembers(alice, { with_username: "alice" }), {
    ok: { conversation_id: 0, members: [] },
  });
});

// ---- messages ----

Deno.test("messagesByIds gives what one may see, in the order that was asked for", () => {
  using log = new TestLog();
  const [alice, , carol] = log.people("alice", "bob", "carol");
  const send = (from: string, to: string) => resultOf(log.send(from, to, "x"), "send_message").message.id;
  const [a, b, not_hers] = [send("alice", "bob"), send("bob", "alice"), send("bob", "carol")];
  log.group("team", "bob", "carol");
  const before = send("bob", "+team");
  log.account("bob", { add_member: { conversation: { with_username: "+team" }, username: "alice" } });
  const after = send("bob", "+team");
  const ids = [after, b, 999, not_hers, before, a];
  equal(log.state.messagesByIds(alice, ids).map(({ id }) => id), [after, b, a]);
  equal(log.state.messagesByIds(carol, ids).map(({ id }) => id), [after, not_hers, before]);
});

// ---- events ----

Deno.test("eventsAfter merges what one entry means to an account, and pages without loss", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob", "carol");
  const groups = ["g1", "g2", "g3"].map((name) => log.group(name, "alice", "bob"));
  const ids = ["+g1", "+g2", "+g3", "carol"].map((to) =>
    resultOf(log.send("alice", to, "x"), "send_message").message.id
  );
  const theirs = resultOf(log.send("bob", "+g1", "y"), "send_message").message.id;
  const applied = log.account("alice", { delete_messages: { ids: [...ids, theirs] } });
  const from = applied.index - 1;
  for (const limit of [1, 2, 10]) {
    const [event, ...others] = log.state.eventsAfter(alice, from, limit);
    equal(others, []);
    equal(
      event.kind === "deleted" && event.items.map(({ conversation_id, ids }) => [conversation_id, ...ids]),
      [
        [groups[0], ids[0]],
        [groups[0], theirs],
        [groups[1], ids[1]],
        [groups[2], ids[2]],
        [ids[3], ids[3]],
      ],
    );
  }
  equal(log.state.eventsAfter(alice, 0, 2).map(({ index, kind }) => [index, kind]), [
    [groups[0], "membership"],
    [groups[1], "membership"],
  ]);
});

Deno.test("events are kept for their days and then go, a few an entry; who has missed some can tell", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const first = resultOf(log.send("alice", "bob", "x"), "send_message").message.id;
  const marks: number[] = [];
  for (let n = 0; n < 4; n++) {
    const { message } = resultOf(log.send("alice", "bob", "x"), "send_message");
    marks.push(
      log.account("bob", {
        mark_read: { conversation: { with_username: "alice" }, up_to_id: message.id },
      }).index,
    );
  }
  const kept = () => log.state.eventsAfter(bob, first, 50).filter(({ kind }) => kind === "receipt").length;
  equal([kept(), log.state.events_base], [4, 0]);
  log.now_us += event_days * day_us - 20_000_000;
  log.createAccount("carol");
  equal(kept(), 4);
  log.now_us += 20_000_000;
  log.createAccount("dave");
  // Each of them is one row for either side.
  equal([kept(), log.state.events_base], [4 - events_pruned_per_entry / 2, marks[1]]);
  log.createAccount("erin");
  equal([kept(), log.state.events_base], [0, marks[3]]);
  log.createAccount("frank");
  equal(log.state.events_base, marks[3]);
  equal(log.state.eventsAfter(alice, 0, 50).map(({ kind }) => kind), Array(5).fill("message"));
});
