/** Fills a stopped replica's files as if clients had sent it all: much faster than they could. */
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { encode, replichat } from "../../proto/codec.ts";
import { ChatState } from "../../server/chat/state.ts";
import { Log } from "../../server/core/log.ts";
import { kind_command, type StoredEntry, type ViewNumber } from "../../server/core/types.ts";
import { SqliteLogStore } from "../../server/storage/log_store.ts";

const batch = 2_000;

/** What an entry of the log holds. */
export type Command = Parameters<typeof replichat.replication.v1.Command.encode>[0];

/** SHA-256 of a token. */
export function hashOf(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}

/** A log-in of an account that is there, for some days. */
export function logInOf(chat: ChatState, username: string, token: string, now_us: number): Command {
  const { id: account_id, password_hash } = chat.account(username)!;
  const expire_us = now_us + 1e12;
  return { login: { account_id, password_hash, token_hash: hashOf(token), session_id: token, expire_us } };
}

/** A message from whom this token is. */
export function messageOf(token: string, to_username: string, body: string): Command {
  return { send_message: { request_id: crypto.randomUUID(), token_hash: hashOf(token), to_username, body } };
}

/** Appends and applies commands; undefined among them: apply what there is before the next one is made. */
export function fillReplica(
  directory: string,
  make: (chat: ChatState, now_us: number) => Iterable<Command | undefined>,
): void {
  const store = new SqliteLogStore(`${directory}/log.db`, `${directory}/cut.jsonl`);
  const db = new DatabaseSync(`${directory}/chat.db`);
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;");
  const chat = new ChatState(db);
  const { last, reader, hard_state } = store.restore(chat.applied_index);
  const log = new Log(reader, last, last!.index);
  const view: ViewNumber = last!.view;
  let timestamp_us = log.last_timestamp_us;
  const write = (commands: Command[]) => {
    const entries: StoredEntry[] = commands.map((command) =>
      log.append({
        index: log.last.index + 1,
        view,
        timestamp_us: ++timestamp_us,
        kind: kind_command,
        payload: encode(replichat.replication.v1.Command, command),
      })
    );
    const commit_index = log.last.index;
    const hard = { ...hard_state, commit_index };
    store.write([{ type: "persist", ticket: 1, entries, hard_state: hard }], (error) => {
      if (error) throw error;
    });
    chat.apply(entries);
    log.release(commit_index);
  };
  let commands: Command[] = [];
  for (const command of make(chat, timestamp_us)) {
    if (command !== undefined) commands.push(command);
    if (command !== undefined && commands.length < batch || commands.length === 0) continue;
    write(commands);
    commands = [];
  }
  if (commands.length > 0) write(commands);
  store.close();
  chat.close();
}
