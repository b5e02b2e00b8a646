/** Prepared statements, and rows as values. */
import type { DatabaseSync, StatementSync } from "node:sqlite";

/**
 * Prepares each statement of a table's list, by name.
 *
 * A bound LIMIT is written `LIMIT 0 + ?`: SQLite looks into the value of a bare one while it plans, and so plans anew
 * each time that one is bound, which takes twenty times as long as most statements here.
 */
export function prepareAll<Name extends string>(
  db: DatabaseSync,
  sql: Record<Name, string>,
): Record<Name, StatementSync> {
  const prepared = Object.entries<string>(sql).map(([name, text]) => [name, db.prepare(text)]);
  return Object.fromEntries(prepared);
}

/** A row as an object like any other, for those outside: SQLite's have no prototype, and so equal nothing. */
export function plain<Row>(row: object): Row;
export function plain<Row>(row: object | undefined): Row | undefined;
export function plain<Row>(row: object | undefined): Row | undefined {
  return row && { ...row } as Row;
}
