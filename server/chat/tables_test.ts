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
  // The backlog's queue is walked by its nature, and its page sorted once.
  equal(walks, [
    "messages_after: SCAN queue",
    "messages_after: SCAN queue",
    "messages_after: USE TEMP B-TREE FOR ORDER BY",
  ]);
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
