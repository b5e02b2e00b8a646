/** For tests: a data directory with a log, and tables that have come as far. */
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { stateDigest } from "../chat/digest.ts";
import { ChatState } from "../chat/state.ts";
import { TestLog, uuid } from "../chat/test_log.ts";
import { chainHash, origin } from "../core/log.ts";
import { kind_view, type StoredEntry } from "../core/types.ts";
import { encodeView, makeView } from "../core/view.ts";
import { DataDir } from "./data_dir.ts";
import { SqliteLogStore } from "./log_store.ts";

/** Runs a test on a data directory that is removed afterwards. */
export function withData(messages: number, use: (dir: DataDir) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const path = Deno.makeTempDirSync({ prefix: "replichat-data-" });
    const dir = DataDir.open(path, 5001);
    try {
      makeData(path, messages);
      await use(dir);
    } finally {
      dir.close();
      Deno.removeSync(path, { recursive: true });
    }
  };
}

/** Writes log.db and chat.db: a view, two accounts, two log-ins and messages. All of it is committed. */
export function makeData(path: string, messages: number): void {
  const view = { counter: 1, proposer: "a" };
  using log = new TestLog();
  const members = [{ id: "a", address: "localhost:1", incarnation: "a-1" }];
  log.append(
    encodeView(makeView({ number: view, members, policy: "survivors", exclude_ms: 1_000 })),
    kind_view,
  );
  log.people("alice", "bob");
  for (let n = 0; n < messages; n++) log.send("alice", "bob", `message number ${n}`, uuid(n));
  let previous = origin.hash;
  const entries = log.entries.map((entry): StoredEntry => ({
    ...entry,
    hash: previous = chainHash(previous, entry),
  }));
  const store = new SqliteLogStore(join(path, "log.db"), join(path, "cut.jsonl"));
  const hard_state = { promised: view, commit_index: entries.length };
  store.writeSync([{ type: "persist", ticket: 1, entries, hard_state }]);
  store.close();
  const chat = new ChatState(new DatabaseSync(join(path, "chat.db")));
  chat.apply(entries);
  chat.close();
}

/** Changes a database behind everybody's back. */
export function tamper(dir: DataDir, file: string, sql: string): void {
  const db = new DatabaseSync(dir.file(file));
  db.exec(sql);
  db.close();
}

/** The digest of the tables in a closed chat.db. */
export function digestOf(dir: Pick<DataDir, "file">): string {
  const db = new DatabaseSync(dir.file("chat.db"), { readOnly: true });
  try {
    return stateDigest(db);
  } finally {
    db.close();
  }
}
