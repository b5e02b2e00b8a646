/** Changes to the files of a stopped replica that is the only member, as if it had committed more. */
import { DatabaseSync } from "node:sqlite";
import { encode, replichat } from "../../proto/codec.ts";
import { type Applied, ChatState } from "../../server/chat/state.ts";
import { Log } from "../../server/core/log.ts";
import { kind_command, type StoredEntry } from "../../server/core/types.ts";
import { sha256 } from "../../server/chat/test_log.ts";
import { SqliteLogStore } from "../../server/storage/log_store.ts";

/** What goes into one entry. */
export type Command = Parameters<typeof replichat.replication.v1.Command.encode>[0];

/** A stopped replica's log and tables. `close` them before it is started. */
export class Offline {
  readonly chat: ChatState;
  readonly #store: SqliteLogStore;
  readonly #log: Log;
  readonly #hard_state: ReturnType<SqliteLogStore["restore"]>["hard_state"];

  constructor(directory: string) {
    this.#store = new SqliteLogStore(`${directory}/log.db`, `${directory}/cut.jsonl`);
    const db = new DatabaseSync(`${directory}/chat.db`);
    db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;");
    this.chat = new ChatState(db);
    const { last, reader, hard_state } = this.#store.restore(this.chat.applied_index);
    this.#log = new Log(reader, last, last!.index);
    this.#hard_state = hard_state;
  }

  /** The last entry's timestamp, in microseconds. */
  get last_timestamp_us(): number {
    return this.#log.last_timestamp_us;
  }

  /** Appends these, commits them and applies them, the first of them not before `timestamp_us`. */
  append(commands: Command[], timestamp_us = 0): Applied[] {
    const { view } = this.#log.last;
    let time_us = Math.max(timestamp_us, this.last_timestamp_us + 1);
    const entries: StoredEntry[] = commands.map((command) =>
      this.#log.append({
        index: this.#log.last.index + 1,
        view,
        timestamp_us: time_us++,
        kind: kind_command,
        payload: encode(replichat.replication.v1.Command, command),
      })
    );
    const commit_index = this.#log.last.index;
    const hard_state = { ...this.#hard_state, commit_index };
    this.#store.writeSync([{ type: "persist", ticket: 1, entries, hard_state }]);
    const applied = this.chat.apply(entries);
    this.#log.release(commit_index);
    return applied;
  }

  /** The command that logs an account in, by its name and with this token, for longer than any test takes. */
  logIn(username: string, token: string): Command {
    const { id: account_id, password_hash } = this.chat.account(username)!;
    const token_hash = sha256(token);
    const expire_us = this.last_timestamp_us + 1e12;
    return { login: { account_id, password_hash, token_hash, session_id: username, expire_us } };
  }

  close(): void {
    this.#store.close();
    this.chat.close();
  }
}

/** Appends commands to a stopped replica's log, the first at this time in microseconds. */
export function appendCommands(directory: string, commands: Command[], timestamp_us: number): void {
  const offline = new Offline(directory);
  offline.append(commands, timestamp_us);
  offline.close();
}
