import { deepStrictEqual as equal } from "node:assert/strict";
import { replicated_tables } from "./migrations.ts";
import { sql } from "./tables.ts";
import { TestLog } from "./test_log.ts";

Deno.test("no statement scans a table or sorts more than a page", () => {
  using log = new TestLog();
  const walks: string[] = [];
  for (const [name, text] of Object.entries(sql)) {
    if (/^(BEGIN|COMMIT|ROLLBACK|INSERT)/.test(text)) continue;
    const plan = log.db.prepare(`EXPLAIN QUERY PLAN ${text}`).all().map(({ detail }) => String(detail));
    equal(plan.length > 0, true, name);
    walks.push(
      ...plan.filter((step) => /^SCAN|TEMP B-TREE|AUTOMATIC/.test(step)).map((step) => `${name}: ${step}`),
    );
  }
  const of_backlog = (name: string) => [
    `${name}: SCAN queue`,
    `${name}: SCAN queue`,
    `${name}: USE TEMP B-TREE FOR ORDER BY`,
  ];
  equal(walks, [
    // The members of one conversation, whose number is bounded.
    "member_names: USE TEMP B-TREE FOR ORDER BY",
    "oldest_member: USE TEMP B-TREE FOR ORDER BY",
    // A backlog's queue is walked by its nature, and its page sorted once; the streams are an account and its groups.
    ...of_backlog("messages_after"),
    "events_after: SCAN CONSTANT ROW",
    "events_after: SCAN streams",
    ...of_backlog("events_after"),
  ]);
});

Deno.test("a stretch of messages is found by its conversation and its ids, and lists by account", () => {
  using log = new TestLog();
  const plan = (name: string) =>
    log.db.prepare(`EXPLAIN QUERY PLAN ${sql[name]}`).all().map(({ detail }) => String(detail)).join("\n");
  const by_ids = "messages_of_conversation (conversation_id=? AND rowid>? AND rowid<?)";
  const wanted: Record<string, string> = {
    newest_first: by_ids,
    oldest_first: by_ids,
    first_unread: by_ids,
    count_unread_between: by_ids,
    senders_between: by_ids,
    newest_before: "messages_of_conversation (conversation_id=? AND rowid<?)",
    id_by_request: "message_requests (sender_id=? AND request_id=?)",
    messages_after: "members_in_order (account_id=? AND section=? AND last_id>?)",
    directs: "members_in_order (account_id=? AND section=? AND last_id<?)",
    groups: "members_in_order (account_id=? AND section=?)",
    count_groups: "members_in_order (account_id=? AND section=?)",
    count_unread: "members_in_order (account_id=? AND section=?)",
    events_after: "PRIMARY KEY (stream_id=? AND id>?)",
    oldest_events: "events_in_order (id>?)",
    accounts_by_name: "(username_key>? AND username_key<?)",
    sessions_of_account: "sessions_of_account (account_id=?)",
  };
  for (const [name, index] of Object.entries(wanted)) {
    equal(plan(name).includes(index) || plan(name), true, name);
  }
});

Deno.test("no statement has a bare bound limit, which would be planned anew each time", () => {
  const bare = Object.entries(sql).filter(([, text]) => /LIMIT \?/.test(text)).map(([name]) => name);
  equal(bare, []);
});

Deno.test("every table is in the digest's list, with its primary key", () => {
  using log = new TestLog();
  const tables = log.db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  equal(tables.map(({ name }) => name).sort(), Object.keys(replicated_tables).sort());
  for (const [table, key] of Object.entries(replicated_tables)) {
    const columns = log.db.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
      .all();
    equal(columns.map(({ name }) => name).join(", "), key);
    // Read in that order as it lies, so that a digest needs no memory.
    const plan = log.db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} ORDER BY ${key}`).all();
    equal(plan.map(({ detail }) => detail), [`SCAN ${table}`]);
  }
});
