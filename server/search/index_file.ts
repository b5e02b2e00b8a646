/**
 * search.db: the full-text index of one replica (DESIGN.md, decision 8). Local, outside the digest, and made anew from
 * chat.db whenever it is missing, damaged, or of another version.
 *
 * Deleted text must be gone from the bytes. SQLite's secure_delete clears what is deleted, yet not the copies that
 * rows leave behind when a b-tree moves them from page to page. So the texts lie in a table whose rows never move:
 * they are only appended, in the order of their ids, and a deleted one is overwritten in its place by as many
 * spaces. FTS5 holds none of the text (`content=`) and takes its words out of its own pages (`secure-delete`). What is
 * left in the write-ahead log goes when that is truncated.
 */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Buffer } from "node:buffer";
import { closeSync, openSync, rmSync } from "node:fs";
import { prepareAll } from "../chat/tables/statements.ts";
import { DamagedError, isDamage } from "../storage/errors.ts";
import { expression, searchable } from "./query.ts";

/** Of the tables below and of how text is made searchable: an index of another version is made anew. */
const index_version = 1;

const schema = [
  "CREATE TABLE texts (id INTEGER PRIMARY KEY, who TEXT NOT NULL, body TEXT NOT NULL) STRICT",
  `CREATE VIRTUAL TABLE words USING fts5(who, body, content='texts', content_rowid='id', columnsize=0,
    tokenize='unicode61 remove_diacritics 2')`,
  "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
  "CREATE TABLE progress (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  `PRAGMA user_version = ${index_version}`,
];

/** How far an index has come. */
export interface Progress {
  /** All messages up to this log index are in it. */
  messages_to: number;
  /** All deletions up to this log index are carried out. */
  deletions_to: number;
  /** The newest message in it, and when it was made: if chat.db has another there, the index is of another history. */
  last_id: number;
  last_us: number;
}

/** A text for the index. */
export interface IndexedText {
  id: number;
  /** Whom it concerns (`whoOf`): its conversation, and the accounts in it if that is a direct one. */
  who: string;
  body: string;
}

/** What one step has to write. */
export interface Change {
  /** In the order of their ids, and only once: they are read as they are taken. */
  texts: Iterable<IndexedText>;
  /** The ids of those that were deleted. */
  gone: Set<number>;
  /** Where the index is with this, once all texts have been taken. */
  progress: Progress;
  /** How far the tables are. */
  applied_index: number;
}

const sql = {
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
  truncate: "PRAGMA wal_checkpoint(TRUNCATE)",
  shrink: "PRAGMA shrink_memory",
  progress: "SELECT key, value FROM progress",
  set_progress: "INSERT OR REPLACE INTO progress VALUES (?, ?)",
  text: "SELECT who, body FROM texts WHERE id = ?",
  insert_text: "INSERT INTO texts VALUES (?, ?, ?)",
  insert_words:
    "INSERT INTO words (rowid, who, body) SELECT id, who, body FROM texts WHERE id >= ? AND id <= ?",
  delete_words: "INSERT INTO words (words, rowid, who, body) VALUES ('delete', ?, ?, ?)",
  // Of the same length: so the row stays where it is, and its bytes are overwritten.
  blank_text: "UPDATE texts SET body = ? WHERE id = ?",
  // A number is bound as REAL, which FTS5 would not seek by.
  find:
    "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid < CAST(? AS INTEGER) ORDER BY rowid DESC",
};

/** An open search.db. Throws what node:sqlite throws; `isUseless` tells when it has to be made anew. */
export class IndexFile {
  readonly #db: DatabaseSync;
  readonly #run: Record<keyof typeof sql, StatementSync>;
  #progress: Progress;
  #is_tidy = false;

  /**
   * Opens it, made if it is missing. With `check` the whole of it is looked through, FTS5's own pages too, which takes
   * seconds for a million messages. Throws `DamagedError` when it is not sound, or of another version.
   */
  constructor(private readonly path: string, check: boolean) {
    closeSync(openSync(path, "a", 0o600));
    this.#db = new DatabaseSync(path);
    try {
      for (
        const pragma of ["journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "cache_size=-1024"]
      ) {
        this.#db.prepare(`PRAGMA ${pragma}`).get();
      }
      this.#make();
      if (check) this.#check();
      this.#run = prepareAll(this.#db, sql);
      this.#tidy(); // a crash may have left deleted text
      this.#progress = this.#stored();
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #check(): void {
    const found = this.#db.prepare("PRAGMA quick_check(1)").get()!.quick_check;
    if (found !== "ok") throw new DamagedError("search.db", String(found).replace(/\s+/g, " "));
  }

  #make(): void {
    const version = Number(this.#db.prepare("PRAGMA user_version").get()!.user_version);
    if (version === 0) {
      this.#db.prepare("BEGIN IMMEDIATE").run();
      for (const statement of schema) this.#db.prepare(statement).run();
      this.#db.prepare("COMMIT").run();
    } else if (version !== index_version) {
      throw new DamagedError("search.db", `it has version ${version}, not ${index_version}`);
    }
  }

  #stored(): Progress {
    const rows = this.#run.progress.all().map(({ key, value }) => [key, value]);
    return { messages_to: 0, deletions_to: 0, last_id: 0, last_us: 0, ...Object.fromEntries(rows) };
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Takes in texts, takes out what is gone, and moves on: all or nothing. */
  write({ texts, gone, progress, applied_index }: Change): void {
    const run = this.#run;
    let [first, last, removed] = [0, 0, 0];
    run.begin.run();
    try {
      for (const { id, who, body } of texts) {
        // `get`: to make what `run` answers takes node:sqlite a third of its time.
        run.insert_text.get(id, who, searchable(body));
        first ||= id;
        last = id;
      }
      if (last > 0) run.insert_words.get(first, last);
      for (const id of gone) removed += this.#remove(id);
      // That there was nothing to do up to the end is no news: after a restart it is looked at again.
      if (last > 0 || gone.size > 0 || progress.messages_to < applied_index) {
        for (const [key, value] of Object.entries(progress)) run.set_progress.run(key, value);
      }
      run.commit.run();
    } catch (error) {
      // A full disk may have rolled back by itself.
      if (this.#db.isTransaction) run.rollback.run();
      throw error;
    }
    this.#progress = progress;
    this.#is_tidy &&= removed === 0;
    this.#tidy();
  }

  /** Gives memory back: SQLite keeps the pages that steps have freed and overwritten, beyond its cache's bound. */
  rest(): void {
    this.#run.shrink.get();
  }

  /** Nothing deleted is left in the write-ahead log. A reader that ends in another thread may delay that. */
  get is_tidy(): boolean {
    return this.#is_tidy;
  }

  #tidy(): void {
    if (!this.#is_tidy) this.#is_tidy = this.#run.truncate.get()!.busy === 0;
  }

  /** Answers how many there were: one, or none. */
  #remove(id: number): number {
    const row = this.#run.text.get(id) as { who: string; body: string } | undefined;
    if (row === undefined || row.body.trim() === "") return 0;
    this.#run.delete_words.run(id, row.who, row.body);
    this.#run.blank_text.run(" ".repeat(Buffer.byteLength(row.body)), id);
    return 1;
  }

  /** Ids below `before` of texts that have these words (`wordsOf`) and concern one of these ids, the newest first. */
  *find(words: string, ids: number[], before: number): Generator<number> {
    for (const { id } of this.#run.find.iterate(expression(words, ids), before)) yield Number(id);
  }

  close(): void {
    this.#db.close();
  }

  /** Closes it and removes its files. */
  destroy(): void {
    this.close();
    removeIndex(this.path);
  }
}

/** Whether an error says that an index must be made anew: FTS5 takes some damage for lengths that no memory has room for. */
export function isUseless(error: unknown): boolean {
  return isDamage(error) || /out of memory|corrupt/.test((error as Error).message);
}

/** Removes an index that is closed. */
export function removeIndex(path: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
}
