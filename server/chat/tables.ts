/**
 * The state machine's statements: the one place for its SQL, prepared once a connection, and typed. Rules are
 * not here but in commands.ts; what is here only reads and writes rows.
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { kind_direct } from "./migrations.ts";

/** An account as it is stored. The id is the index of the entry that made it. */
export interface Account {
  id: number;
  /** As it was given when the account was made. */
  username: string;
  /** PHC format (passwords.ts). */
  password_hash: string;
}

/** A log-in that has not ended. */
export interface Session {
  account_id: number;
  username: string;
  session_id: string;
  /** Microseconds since 1970; from then on the session counts for nothing. */
  expire_us: number;
}

/** A message as people see it. */
export interface MessageRow {
  /** The index of the entry that brought it. */
  id: number;
  conversation_id: number;
  sender: string;
  /** The other party of a direct conversation, oneself when it is with oneself; empty for a group. */
  recipient: string;
  body: string;
  /** Microseconds since 1970, as the sender's primary saw it. */
  create_us: number;
}

/** A session as its account's list has it, by token. */
export interface StoredSession {
  token_hash: Uint8Array;
  session_id: string;
  expire_us: number;
}

const messages = `
  SELECT messages.id, messages.conversation_id, sender.username AS sender,
    CASE conversations.kind WHEN ${kind_direct} THEN coalesce((
      SELECT other.username FROM conversation_members AS member JOIN accounts AS other ON other.id = member.account_id
      WHERE member.conversation_id = messages.conversation_id AND member.account_id <> messages.sender_id
    ), sender.username) ELSE '' END AS recipient, messages.body, messages.create_us`;
const joined = `
  JOIN conversations ON conversations.id = messages.conversation_id
  JOIN accounts AS sender ON sender.id = messages.sender_id`;

/** Every statement that the state machine runs, by name; a test asks SQLite how it carries each out. */
export const sql = {
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
  applied_index: "SELECT value FROM meta WHERE key = 'applied_index'",
  set_applied_index: "UPDATE meta SET value = ? WHERE key = 'applied_index'",

  account_by_key: "SELECT id, username, password_hash FROM accounts WHERE username_key = ?",
  account_by_id: "SELECT id, username, password_hash FROM accounts WHERE id = ?",
  insert_account: "INSERT INTO accounts VALUES (?, ?, ?, ?, ?)",

  session: `SELECT account_id, username, session_id, expire_us
    FROM sessions JOIN accounts ON accounts.id = account_id WHERE token_hash = ? AND expire_us > ?`,
  sessions_of_account: `SELECT token_hash, session_id, expire_us FROM sessions
    WHERE account_id = ? ORDER BY login_index DESC`,
  insert_session: "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?)",
  delete_session: "DELETE FROM sessions WHERE token_hash = ?",

  conversation: "SELECT kind FROM conversations WHERE id = ?",
  direct_conversation: "SELECT id FROM conversations WHERE direct_key = ?",
  insert_conversation: "INSERT INTO conversations VALUES (?, ?, ?)",
  members:
    `SELECT account_id AS id, username FROM conversation_members JOIN accounts ON accounts.id = account_id
    WHERE conversation_id = ? ORDER BY account_id`,
  joined_index: "SELECT joined_index FROM conversation_members WHERE account_id = ? AND conversation_id = ?",
  insert_member: "INSERT INTO conversation_members VALUES (?, ?, ?)",

  message_by_request:
    `${messages} FROM messages ${joined} WHERE messages.sender_id = ? AND messages.request_id = ?`,
  // Of one conversation: ?1 it, ?2 and ?3 the ids between which they lie, ?4 how many.
  messages_before: `${messages} FROM messages ${joined} WHERE messages.conversation_id = ?1
    AND messages.id > ?2 AND messages.id < ?3 ORDER BY messages.id DESC LIMIT ?4`,
  // Of all conversations of account ?1 after id ?2, oldest first, ?3 of them. The queue of this recursion holds
  // one message a conversation, so that a page costs what it holds, however long the backlog.
  messages_after: `
    WITH RECURSIVE queue (id, conversation_id) AS (
      SELECT (
        SELECT min(id) FROM messages WHERE messages.conversation_id = conversation_members.conversation_id
          AND messages.id > max(?2, joined_index)
      ), conversation_id FROM conversation_members WHERE account_id = ?1
      UNION ALL
      SELECT (
        SELECT min(id) FROM messages WHERE messages.conversation_id = queue.conversation_id
          AND messages.id > queue.id
      ), conversation_id FROM queue WHERE id IS NOT NULL
      ORDER BY 1 NULLS LAST LIMIT ?3
    )
    ${messages} FROM queue CROSS JOIN messages ON messages.id = queue.id ${joined} ORDER BY queue.id`,
  insert_message: "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?)",

  request: "SELECT content_hash, response FROM requests WHERE scope = ? AND request_id = ?",
  insert_request: "INSERT INTO requests (scope, request_id, content_hash, response) VALUES (?, ?, ?, ?)",
  forget_requests: "DELETE FROM requests WHERE sequence <= ?",
};

/** The tables over one connection. Each method is one statement, or the few that belong together. */
export class Tables {
  readonly #run: Record<keyof typeof sql, StatementSync>;

  readonly #max_remembered_requests: number;

  /** Prepares every statement. The tables must have been migrated. */
  constructor(db: DatabaseSync, max_remembered_requests: number) {
    this.#max_remembered_requests = max_remembered_requests;
    const prepared = Object.entries(sql).map(([name, text]) => [name, db.prepare(text)]);
    this.#run = Object.fromEntries(prepared);
  }

  /** Begins the transaction of a batch of entries. */
  begin(): void {
    this.#run.begin.run();
  }
  /** Ends it; the disk may be found full only here. */
  commit(): void {
    this.#run.commit.run();
  }
  /** Undoes it. */
  rollback(): void {
    this.#run.rollback.run();
  }

  /** The log index of the last entry that these tables reflect. */
  appliedIndex(): number {
    return this.#run.applied_index.get()!.value as number;
  }
  /** Within the transaction that applies that entry. */
  setAppliedIndex(index: number): void {
    this.#run.set_applied_index.run(index);
  }

  /** The account of this name, without case. */
  account(username: string): Account | undefined {
    return plain<Account>(this.#run.account_by_key.get(usernameKey(username)));
  }
  /** By the index of the entry that made it. */
  accountById(id: number): Account | undefined {
    return plain<Account>(this.#run.account_by_id.get(id));
  }
  /** The name must be free. */
  addAccount(account: Account, create_us: number): void {
    const { id, username, password_hash } = account;
    this.#run.insert_account.run(id, username, usernameKey(username), password_hash, create_us);
  }

  /** The session of a token, unless it has ended by `now_us`. */
  session(token_hash: Uint8Array, now_us: number): Session | undefined {
    return plain<Session>(this.#run.session.get(token_hash, now_us));
  }
  /** Newest first; those that have expired are among them. */
  sessionsOf(account_id: number): StoredSession[] {
    return this.#run.sessions_of_account.all(account_id) as unknown as StoredSession[];
  }
  /** A token that is known already is this log-in's from now on. */
  addSession(session: StoredSession, account_id: number, login_index: number, create_us: number): void {
    const { token_hash, session_id, expire_us } = session;
    this.#run.insert_session.run(token_hash, session_id, account_id, login_index, create_us, expire_us);
  }
  /** The token counts for nothing from now on. */
  endSession(token_hash: Uint8Array): void {
    this.#run.delete_session.run(token_hash);
  }

  /** Whether it is direct or a group; undefined when there is none. */
  conversationKind(id: number): number | undefined {
    return this.#run.conversation.get(id)?.kind as number | undefined;
  }
  /** The conversation of these two, if it has begun. */
  directConversation(account_id: number, other_id: number): number | undefined {
    return this.#run.direct_conversation.get(directKey(account_id, other_id))?.id as number | undefined;
  }
  /** Begins the conversation of these two, who may be one. */
  addDirectConversation(id: number, account_id: number, other_id: number): void {
    this.#run.insert_conversation.run(id, kind_direct, directKey(account_id, other_id));
    // The entry that makes it brings its first message, which both see.
    for (const member of new Set([account_id, other_id])) this.#run.insert_member.run(member, id, id - 1);
  }
  /** Who belongs to it, by account id. */
  members(conversation_id: number): { id: number; username: string }[] {
    return this.#run.members.all(conversation_id) as unknown as { id: number; username: string }[];
  }
  /** The index after which a member sees messages; undefined for others. */
  joinedIndex(account_id: number, conversation_id: number): number | undefined {
    return this.#run.joined_index.get(account_id, conversation_id)?.joined_index as number | undefined;
  }

  /** The id and the request id must be new. */
  addMessage(message: MessageRow, sender_id: number, request_id: Uint8Array | null): void {
    const { id, conversation_id, body, create_us } = message;
    this.#run.insert_message.run(id, conversation_id, sender_id, request_id, body, create_us);
  }
  /** The message that this request of this account has made. */
  messageOfRequest(sender_id: number, request_id: Uint8Array): MessageRow | undefined {
    return plain<MessageRow>(this.#run.message_by_request.get(sender_id, request_id));
  }
  /** Messages of one conversation with `after` < id < `before`, newest first. */
  messagesBefore(conversation_id: number, after: number, before: number, limit: number): MessageRow[] {
    return this.#run.messages_before.all(conversation_id, after, before, limit).map((row) =>
      plain<MessageRow>(row)
    );
  }
  /** Messages of all of an account's conversations with a higher id than `after`, oldest first. */
  messagesAfter(account_id: number, after: number, limit: number): MessageRow[] {
    return this.#run.messages_after.all(account_id, after, limit).map((row) => plain<MessageRow>(row));
  }

  /** What a remembered request contained and was answered. */
  request(scope: string, request_id: Uint8Array): { content_hash: Uint8Array; response: string } | undefined {
    return plain(this.#run.request.get(scope, request_id));
  }
  /** Remembers a request, and forgets all but the newest `max_remembered_requests`. */
  remember(request: { scope: string; request_id: Uint8Array; content_hash: Uint8Array; response: string }) {
    const { scope, request_id, content_hash, response } = request;
    const inserted = this.#run.insert_request.run(scope, request_id, content_hash, response);
    this.#run.forget_requests.run(Number(inserted.lastInsertRowid) - this.#max_remembered_requests);
  }
}

/** What a user name is compared by. */
export function usernameKey(username: string): string {
  return username.toLowerCase();
}

function directKey(account_id: number, other_id: number): string {
  return `${Math.min(account_id, other_id)}:${Math.max(account_id, other_id)}`;
}

/** A row as an object like any other: SQLite's have no prototype, and so equal nothing. */
function plain<Row>(row: object): Row;
function plain<Row>(row: object | undefined): Row | undefined;
function plain<Row>(row: object | undefined): Row | undefined {
  return row && { ...row } as Row;
}
