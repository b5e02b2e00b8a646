/** One number for the whole state, so that replicas can be compared (INTERFACE.md, verify). */
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import type { DatabaseSync } from "node:sqlite";
import { replicated_tables } from "./migrations.ts";

/**
 * SHA-256, as hex, over all replicated tables in primary-key order: the same on every replica at the same applied
 * index. Reads one row at a time, in one read transaction; long on a large state, so run it in a worker. `tables`: a part of them, with their primary keys.
 */
export function stateDigest(db: DatabaseSync, tables: Record<string, string> = replicated_tables): string {
  const hash = createHash("sha256");
  const owner = !db.isTransaction;
  if (owner) db.prepare("BEGIN").run();
  try {
    for (const [table, key] of Object.entries(tables)) {
      hash.update(`${table}\n`);
      const rows = db.prepare(`SELECT * FROM ${table} ORDER BY ${key}`);
      for (const row of rows.iterate()) {
        hash.update(`${JSON.stringify(Object.values(row).map(printable))}\n`);
      }
    }
    return hash.digest("hex");
  } finally {
    if (owner) db.prepare("ROLLBACK").run();
  }
}

/** Bytes as a list of one, so that they never read like text. */
function printable(value: unknown): unknown {
  return value instanceof Uint8Array ? [Buffer.from(value).toString("base64")] : value;
}
