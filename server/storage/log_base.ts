/**
 * Where the log on disk begins, and what moves that: trimming, and a snapshot that takes the place of all that was
 * before it (DESIGN.md, decision 2). The base and the deletion that it stands for are one transaction.
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { prepareAll } from "../chat/tables/statements.ts";
import { origin_base } from "../core/log.ts";
import type { Base, ViewEntry } from "../core/types.ts";
import { kind_view } from "../core/types.ts";
import { sameNumber, viewNumber } from "../core/view.ts";

const schema = `CREATE TABLE IF NOT EXISTS base (
  one INTEGER PRIMARY KEY CHECK (one = 1), idx INTEGER NOT NULL, view_counter INTEGER NOT NULL,
  view_proposer TEXT NOT NULL, view_minor INTEGER NOT NULL, timestamp_us INTEGER NOT NULL, hash BLOB NOT NULL,
  view_idx INTEGER, view_payload BLOB -- of the latest view entry up to there
) STRICT`;

const sql = {
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
  base: "SELECT * FROM base",
  entry: "SELECT idx, view_counter, view_proposer, view_minor, timestamp_us, hash FROM log WHERE idx = ?",
  view:
    `SELECT idx AS "index", payload FROM log WHERE kind = ${kind_view} AND idx <= ? ORDER BY idx DESC LIMIT 1`,
  save: "INSERT OR REPLACE INTO base VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
  trim: "DELETE FROM log WHERE idx <= ?",
  clear: "DELETE FROM log",
  bytes: "SELECT sum(length(payload)) AS bytes FROM log WHERE idx BETWEEN ? AND ?",
};

interface BaseRow {
  idx: number;
  view_counter: number;
  view_proposer: string;
  view_minor: number;
  timestamp_us: number;
  hash: Uint8Array;
  view_idx?: number | null;
  view_payload?: Uint8Array | null;
}

function toBase(row: BaseRow): Base {
  const view = viewNumber(row.view_counter, row.view_proposer, row.view_minor);
  const view_entry = row.view_payload ? { index: row.view_idx!, payload: row.view_payload } : undefined;
  return { index: row.idx, view, hash: row.hash, timestamp_us: row.timestamp_us, view_entry };
}

/** The base of the log in this database, which has its table `log`. */
export class LogBase {
  /** Where the log begins. */
  base: Base;
  readonly #run: Record<keyof typeof sql, StatementSync>;

  constructor(private readonly db: DatabaseSync) {
    db.prepare(schema).run();
    this.#run = prepareAll(db, sql);
    const row = this.#run.base.get() as BaseRow | undefined;
    this.base = row === undefined ? origin_base : toBase(row);
  }

  /** `TrimmableLog.baseAt` */
  at(index: number): Base | undefined {
    if (index <= this.base.index) return index === this.base.index ? this.base : undefined;
    const row = this.#run.entry.get(index) as BaseRow | undefined;
    return row && { ...toBase(row), view_entry: this.#viewAt(index) };
  }

  #viewAt(index: number): ViewEntry | undefined {
    const row = this.#run.view.get(index) as ViewEntry | undefined;
    return row ? { index: row.index, payload: row.payload } : this.base.view_entry;
  }

  /** The base's view entry, where it is the latest up to `commit_index`. */
  viewFor(commit_index: number): ViewEntry[] {
    const view = this.#viewAt(commit_index);
    return view !== undefined && view === this.base.view_entry ? [view] : [];
  }

  /** `TrimmableLog.trim` */
  trim(base: Base): void {
    this.#move(base, () => this.#run.trim.run(base.index));
  }

  /** `TrimmableLog.install` */
  install(base: Base): void {
    const own = this.at(base.index);
    if (own !== undefined && sameNumber(own.view, base.view)) return;
    // The tables that go with it take their place next: it must be on the disk by then.
    // This pragma takes effect when it is prepared.
    this.db.prepare("PRAGMA synchronous=FULL").get();
    try {
      this.#move(base, () => this.#run.clear.run());
    } finally {
      this.db.prepare("PRAGMA synchronous=NORMAL").get();
    }
  }

  /** `TrimmableLog.payloadBytes` */
  payloadBytes(from: number, to: number): number {
    return this.#run.bytes.get(from, to)!.bytes as number | null ?? 0;
  }

  #move(base: Base, forget: () => void): void {
    const { begin, commit, rollback, save } = this.#run;
    const { index, view, timestamp_us, hash, view_entry } = base;
    begin.run();
    try {
      const { index: view_index = null, payload = null } = view_entry ?? {};
      const { counter, proposer, minor = 0 } = view;
      save.run(index, counter, proposer, minor, timestamp_us, hash, view_index, payload);
      forget();
      commit.run();
    } catch (error) {
      // A full disk may have rolled back by itself.
      if (this.db.isTransaction) rollback.run();
      throw error;
    }
    this.base = base;
  }
}
