/** A snapshot takes the place of chat.db: what a kill leaves at each step is brought to a right end at start. */
import { deepStrictEqual as equal } from "node:assert/strict";
import { TestLog } from "../chat/test_log.ts";
import { chained, view, viewEntry } from "../core/test_replicas.ts";
import type { Base, Entry, StoredEntry } from "../core/types.ts";
import { ChatFile } from "./chat_file.ts";
import { SqliteLogStore } from "./log_store.ts";

/** A history of a view and commands, as entries and as tables at any index. */
class History {
  readonly log: StoredEntry[];

  constructor(body: string) {
    using commands = new TestLog();
    commands.append(viewEntry(1, view(1, "a")).payload, 1);
    commands.people("alice", "bob");
    for (let n = 0; n < 15; n++) commands.send("alice", "bob", `${body} ${n}`);
    this.log = chained(
      commands.entries.map((entry: Entry) => ({ ...entry, view: { counter: 1, proposer: "a" } })),
    );
  }

  at(index: number): Base {
    const { view, hash, timestamp_us } = this.log[index - 1];
    return { index, view, hash, timestamp_us, view_entry: { index: 1, payload: this.log[0].payload } };
  }

  /** Tables at `index` in a file. */
  tables(path: string, index: number): void {
    using made = new TestLog();
    for (const { payload, kind } of this.log.slice(0, index)) made.append(payload, kind);
    made.db.prepare("VACUUM INTO ?").run(path);
  }
}

const history = new History("hello");

/** A data directory whose log and tables have come to `index`. */
class Directory {
  readonly path = Deno.makeTempDirSync();
  readonly store: SqliteLogStore;
  readonly chat: ChatFile;

  constructor(index: number, of = history) {
    this.store = new SqliteLogStore(`${this.path}/log.db`, `${this.path}/cut.jsonl`);
    const hard_state = { promised: { counter: 1, proposer: "a" }, commit_index: index };
    const persist = { type: "persist", ticket: 1, entries: of.log.slice(0, index), hard_state } as const;
    this.store.writeSync([persist]);
    this.chat = ChatFile.open(this.path, this.store);
    this.chat.state.apply(of.log.slice(0, index));
  }

  /** What a kill -9 leaves now, as a restart finds it: the base, the tables' index, and all files but the databases'. Perhaps it has lost the tables. */
  afterKill(lost_tables = false): [number, number, string[]] {
    const copy = Deno.makeTempDirSync();
    for (const { name } of Deno.readDirSync(this.path)) {
      if (lost_tables && name.startsWith("chat.db")) continue;
      if (!name.endsWith("-shm")) Deno.copyFileSync(`${this.path}/${name}`, `${copy}/${name}`);
    }
    const store = new SqliteLogStore(`${copy}/log.db`, `${copy}/cut.jsonl`);
    const chat = ChatFile.open(copy, store);
    const found: [number, number, string[]] = [
      store.base.index,
      chat.state.applied_index,
      [...Deno.readDirSync(copy)].map(({ name }) => name).filter((name) => !/^(log|chat)\.db/.test(name)),
    ];
    store.close();
    chat.close();
    Deno.removeSync(copy, { recursive: true });
    return found;
  }

  [Symbol.dispose](): void {
    this.store.close();
    this.chat.close();
    Deno.removeSync(this.path, { recursive: true });
  }
}

Deno.test("a snapshot is put in place; a kill between any two steps leaves the old state or the new one", () => {
  using directory = new Directory(5);
  const { chat, store } = directory;
  const base = history.at(12);
  history.tables(chat.temporary("fetching"), 12);
  equal(directory.afterKill(), [0, 5, []], "while it is fetched");
  chat.keep(chat.temporary("fetching"), base);
  equal(directory.afterKill(), [0, 5, []], "kept, but the log does not say so yet");
  store.install(base);
  equal(directory.afterKill(), [12, 12, []], "the log begins there");
  Deno.removeSync(`${directory.path}/chat.db-wal`);
  equal(directory.afterKill(), [12, 12, []], "without the old WAL");
  Deno.writeTextFileSync(`${directory.path}/chat.db`, "no tables");
  equal(directory.afterKill(), [12, 12, []], "whatever the old tables have become");
  equal(chat.install(base).applied_index, 12);
  equal(directory.afterKill(), [12, 12, []], "done");
  equal(chat.state.apply(history.log.slice(12, 14)).length, 2);
  equal(directory.afterKill(), [12, 14, []]);
});

Deno.test("a kept snapshot of what the log holds anyway is used where it brings the tables further", () => {
  using directory = new Directory(15);
  const { chat, store } = directory;
  history.tables(chat.temporary("fetching"), 12);
  chat.keep(chat.temporary("fetching"), history.at(12));
  store.install(history.at(12));
  equal(directory.afterKill(), [0, 15, []], "no further");
  equal(directory.afterKill(true), [0, 12, []]);
});

Deno.test("a kept snapshot of another history is never used", () => {
  using directory = new Directory(15, new History("other"));
  const { chat } = directory;
  history.tables(chat.temporary("fetching"), 16);
  chat.keep(chat.temporary("fetching"), history.at(16));
  equal(directory.afterKill(), [0, 15, []], "beyond the log's end");
  history.tables(chat.temporary("fetching"), 12);
  chat.keep(chat.temporary("fetching"), history.at(12));
  equal(directory.afterKill(true), [0, 0, []], "another entry in that place");
});
