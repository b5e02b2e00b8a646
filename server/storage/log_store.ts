/**
 * The log on disk: log.db, WAL with `synchronous=FULL`, one transaction and so one fsync a batch (DESIGN.md,
 * decision 2). An entry counts as written only when `write` has called `done` without an error.
 */
import { Buffer } from "node:buffer";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Restored } from "../core/state.ts";
import type { Base, HardState, LogReader, Persist, StoredEntry } from "../core/types.ts";
import { kind_view } from "../core/types.ts";
import { zero_number } from "../core/view.ts";
import type { TrimmableLog } from "../ports.ts";
import { LogBase } from "./log_base.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS log (
    idx INTEGER PRIMARY KEY, view_counter INTEGER NOT NULL, view_proposer TEXT NOT NULL,
    timestamp_us INTEGER NOT NULL, kind INTEGER NOT NULL, payload BLOB NOT NULL, hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS log_views ON log (idx) WHERE kind = ${kind_view};
  CREATE TABLE IF NOT EXISTS hard_state (
    one INTEGER PRIMARY KEY CHECK (one = 1), promised_counter INTEGER NOT NULL, promised_proposer TEXT NOT NULL,
    commit_index INTEGER NOT NULL
  ) STRICT;`;

/** A row of the table `log`, as SQLite gives it. */
interface LogRow {
  idx: number;
  view_counter: number;
  view_proposer: string;
  timestamp_us: number;
  kind: number;
  payload: Uint8Array;
  hash: Uint8Array;
}

const toEntry = (row: unknown): StoredEntry => {
  const { idx, view_counter, view_proposer, timestamp_us, kind, payload, hash } = row as LogRow;
  return {
    index: idx,
    view: { counter: view_counter, proposer: view_proposer },
    timestamp_us,
    kind,
    payload,
    hash,
  };
};

/** The log of one replica in one file, which this process alone may have open. */
export class SqliteLogStore implements TrimmableLog, LogReader {
  private readonly beginning: LogBase;
  private readonly db: DatabaseSync;
  private readonly statements: Record<
    "begin" | "commit" | "rollback" | "insert" | "cut" | "save" | "range",
    StatementSync
  >;

  /** `cut_file` names the file into which cut entries are appended, as JSON lines. Throws what node:sqlite throws. */
  constructor(path: string, private readonly cut_file: string) {
    this.db = new DatabaseSync(path);
    this.db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;");
    this.db.exec(schema);
    this.beginning = new LogBase(this.db);
    const sql = {
      begin: "BEGIN IMMEDIATE",
      commit: "COMMIT",
      rollback: "ROLLBACK",
      insert: "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)",
      cut: "DELETE FROM log WHERE idx >= ?",
      save: "INSERT INTO hard_state VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET " +
        "promised_counter = excluded.promised_counter, promised_proposer = excluded.promised_proposer, " +
        "commit_index = excluded.commit_index",
      range: "SELECT * FROM log WHERE idx BETWEEN ? AND ? ORDER BY idx",
    };
    const prepared = Object.entries(sql).map(([name, text]) => [name, this.db.prepare(text)]);
    this.statements = Object.fromEntries(prepared);
  }

  get first_index(): number {
    return this.base.index + 1;
  }

  get base(): Base {
    return this.beginning.base;
  }

  baseAt(index: number): Base | undefined {
    return this.beginning.at(index);
  }

  trim(base: Base): void {
    this.beginning.trim(base);
  }

  install(base: Base): void {
    this.beginning.install(base);
  }

  payloadBytes(from: number, to: number): number {
    return this.beginning.payloadBytes(from, to);
  }

  read(from: number, to: number, max_bytes: number): StoredEntry[] {
    const entries: StoredEntry[] = [];
    let bytes = 0;
    for (const row of this.statements.range.iterate(from, to)) {
      const entry = toEntry(row);
      entries.push(entry);
      bytes += entry.payload.length;
      if (bytes >= max_bytes) break;
    }
    return entries;
  }

  restore(applied_index: number): Restored {
    const saved = this.db.prepare("SELECT * FROM hard_state").get() as
      | { promised_counter: number; promised_proposer: string; commit_index: number }
      | undefined;
    const hard_state: HardState = {
      promised: saved ? { counter: saved.promised_counter, proposer: saved.promised_proposer } : zero_number,
      commit_index: saved?.commit_index ?? 0,
    };
    const last = this.db.prepare("SELECT * FROM log ORDER BY idx DESC LIMIT 1").get();
    const commit_index = Math.max(hard_state.commit_index, applied_index, this.base.index);
    const views = this.db.prepare(
      `SELECT * FROM log WHERE kind = ${kind_view} AND idx >= coalesce(
         (SELECT max(idx) FROM log WHERE kind = ${kind_view} AND idx <= ?), 0) ORDER BY idx`,
    ).all(commit_index);
    return {
      hard_state,
      applied_index,
      base: this.base,
      reader: this,
      last: last === undefined ? undefined : toEntry(last),
      views: [...this.beginning.viewFor(commit_index), ...views.map(toEntry)],
    };
  }

  write(persists: Persist[], done: (error?: Error) => void): void {
    try {
      this.statements.begin.run();
      for (const { truncate_from, entries } of persists) {
        if (truncate_from !== undefined) this.statements.cut.run(truncate_from);
        for (const { index, view, timestamp_us, kind, payload, hash } of entries) {
          this.statements.insert.run(index, view.counter, view.proposer, timestamp_us, kind, payload, hash);
        }
      }
      const { promised, commit_index } = persists.at(-1)!.hard_state;
      this.statements.save.run(promised.counter, promised.proposer, commit_index);
      this.statements.commit.run();
    } catch (error) {
      if (this.db.isTransaction) this.statements.rollback.run();
      return done(error as Error);
    }
    done();
  }

  saveCut(entries: StoredEntry[]): string {
    const lines = entries.map((entry) =>
      JSON.stringify({
        ...entry,
        payload: Buffer.from(entry.payload).toString("base64"),
        hash: Buffer.from(entry.hash).toString("hex"),
      }) + "\n"
    );
    Deno.writeTextFileSync(this.cut_file, lines.join(""), { append: true, mode: 0o600 });
    return this.cut_file;
  }

  close(): void {
    this.db.close();
  }
}
