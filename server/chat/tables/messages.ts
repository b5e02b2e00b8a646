/** Messages, and what single accounts have done with single messages. */
import type { DatabaseSync } from "node:sqlite";
import { kind_direct, section_group, section_read, section_unread } from "../migrations.ts";
import { type MessageRow, state_sent } from "../rows.ts";
import { plain, prepareAll } from "./statements.ts";

const messages = `
  SELECT messages.id, messages.conversation_id, messages.seq, sender.username AS sender, messages.sender_id,
    sender.delete_us IS NOT NULL AS sender_deleted,
    CASE conversations.kind WHEN ${kind_direct} THEN coalesce((
      SELECT other.username FROM conversation_members AS member JOIN accounts AS other ON other.id = member.account_id
      WHERE member.conversation_id = messages.conversation_id AND member.account_id <> messages.sender_id
    ), sender.username) ELSE '+' || conversations.name END AS recipient,
    messages.body, messages.create_us, messages.deleted`;
const joined = `
  JOIN conversations ON conversations.id = messages.conversation_id
  JOIN accounts AS sender ON sender.id = messages.sender_id`;
/** Of conversation ?1 those with ?2 < id <= ?3 that have not been deleted, nor by account ?4 for itself. */
const visible =
  `messages.conversation_id = ?1 AND messages.deleted = 0 AND messages.id > ?2 AND messages.id <= ?3
  AND NOT EXISTS (SELECT 1 FROM hidden_messages AS hidden
    WHERE hidden.account_id = ?4 AND hidden.conversation_id = ?1 AND hidden.message_id = messages.id)`;
const unread = `messages.sender_id <> ?4 AND NOT EXISTS (SELECT 1 FROM read_marks AS mark
    WHERE mark.account_id = ?4 AND mark.conversation_id = ?1 AND mark.message_id = messages.id)`;
const page = `${messages} FROM messages ${joined} WHERE ${visible} AND (?5 = 0 OR ${unread})`;

/** Every statement about messages, by name. */
export const message_sql = {
  insert_message: `INSERT INTO messages (id, conversation_id, sender_id, request_id, body, create_us, seq)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
  delete_message: "UPDATE messages SET body = '', deleted = 1 WHERE id = ?",
  id_by_request: "SELECT id FROM messages WHERE sender_id = ? AND request_id = ?",
  message_by_id: `${messages} FROM messages ${joined} WHERE messages.id = ?`,
  newest_first: `${page} ORDER BY messages.id DESC LIMIT 0 + ?6`,
  oldest_first: `${page} ORDER BY messages.id LIMIT 0 + ?6`,
  // Of all conversations of account ?1 after id ?2, oldest first, ?3 of them. The queue of this recursion holds
  // one message a conversation, so that a page costs what it holds, however long the backlog.
  messages_after: `
    WITH RECURSIVE active (conversation_id, after) AS (
      SELECT conversation_id, max(?2, joined_index) FROM conversation_members INDEXED BY members_in_order
        WHERE account_id = ?1 AND section IN (${section_read}, ${section_unread}) AND last_id > ?2
      UNION ALL
      SELECT conversation_id, max(?2, joined_index) FROM conversation_members INDEXED BY members_in_order
        WHERE account_id = ?1 AND section = ${section_group}
    ), queue (id, conversation_id) AS (
      SELECT (
        SELECT id FROM messages WHERE messages.conversation_id = active.conversation_id AND deleted = 0
          AND messages.id > after AND NOT EXISTS (SELECT 1 FROM hidden_messages AS hidden
            WHERE account_id = ?1 AND hidden.conversation_id = active.conversation_id AND message_id = messages.id)
        ORDER BY id LIMIT 1
      ), conversation_id FROM active
      UNION ALL
      SELECT (
        SELECT id FROM messages WHERE messages.conversation_id = queue.conversation_id AND deleted = 0
          AND messages.id > queue.id AND NOT EXISTS (SELECT 1 FROM hidden_messages AS hidden
            WHERE account_id = ?1 AND hidden.conversation_id = queue.conversation_id AND message_id = messages.id)
        ORDER BY id LIMIT 1
      ), conversation_id FROM queue WHERE id IS NOT NULL
      ORDER BY 1 NULLS LAST LIMIT 0 + ?3
    )
    ${messages} FROM queue CROSS JOIN messages ON messages.id = queue.id ${joined} ORDER BY queue.id`,

  first_unread: `SELECT id FROM messages WHERE ${visible} AND ${unread} ORDER BY id LIMIT 1`,
  count_unread_between: `SELECT count(*) AS n FROM messages WHERE ${visible} AND ${unread}`,
  newest_before: `SELECT id, seq FROM messages WHERE conversation_id = ? AND deleted = 0 AND id < ?
    ORDER BY id DESC LIMIT 1`,
  senders_between: `SELECT sender_id FROM messages
    WHERE conversation_id = ? AND deleted = 0 AND id > ? AND id <= ? ORDER BY id DESC LIMIT 0 + ?`,

  read_mark:
    "SELECT 1 AS found FROM read_marks WHERE account_id = ? AND conversation_id = ? AND message_id = ?",
  insert_read_mark: "INSERT OR IGNORE INTO read_marks VALUES (?, ?, ?)",
  delete_read_marks:
    "DELETE FROM read_marks WHERE account_id = ? AND conversation_id = ? AND message_id <= ?",
  hidden:
    "SELECT 1 AS found FROM hidden_messages WHERE account_id = ? AND conversation_id = ? AND message_id = ?",
  insert_hidden: "INSERT OR IGNORE INTO hidden_messages VALUES (?, ?, ?)",
  delete_hidden:
    "DELETE FROM hidden_messages WHERE account_id = ? AND conversation_id = ? AND message_id <= ?",
};

/** A stretch of one conversation as one account sees it: `after` < id <= `up_to`. */
export interface Stretch {
  conversation_id: number;
  after: number;
  up_to: number;
  account_id: number;
}

/** Messages and marks on them, row by row. */
export class MessageTables {
  readonly #run: Record<keyof typeof message_sql, ReturnType<DatabaseSync["prepare"]>>;

  constructor(db: DatabaseSync) {
    this.#run = prepareAll(db, message_sql);
  }

  /** The id and the request id must be new. */
  add(message: MessageRow, request_id: Uint8Array | null): void {
    const { id, conversation_id, sender_id, body, create_us, seq } = message;
    // `get`: to make what `run` answers takes node:sqlite a third of its time.
    this.#run.insert_message.get(id, conversation_id, sender_id, request_id, body, create_us, seq);
  }
  /** For all: of the message its request id and its number stay. */
  delete(id: number): void {
    this.#run.delete_message.run(id);
  }
  /** The message that this request of this account has made; a deleted one too. */
  byRequest(sender_id: number, request_id: Uint8Array): MessageRow | undefined {
    const found = this.#run.id_by_request.get(sender_id, request_id);
    return found && this.byId(found.id as number);
  }
  /** A deleted one too. */
  byId(id: number): MessageRow | undefined {
    return message(this.#run.message_by_id.get(id));
  }
  /** A page of a stretch. */
  page(stretch: Stretch, order: "newest_first" | "oldest_first", unread_only: boolean, limit: number) {
    return this.#run[order].all(...bounds(stretch), Number(unread_only), limit).map((row) => message(row)!);
  }
  /** Messages of all of an account's conversations with a higher id than `after`, oldest first. */
  after(account_id: number, after: number, limit: number): MessageRow[] {
    return this.#run.messages_after.all(account_id, after, limit).map((row) => message(row)!);
  }

  /** The oldest in a stretch that is unread. */
  firstUnread(stretch: Stretch): number | undefined {
    return this.#run.first_unread.get(...bounds(stretch))?.id as number | undefined;
  }
  countUnread(stretch: Stretch): number {
    return this.#run.count_unread_between.get(...bounds(stretch))!.n as number;
  }
  /** The newest below this id that has not been deleted. */
  newestBefore(conversation_id: number, id: number): { id: number; seq: number } | undefined {
    return plain(this.#run.newest_before.get(conversation_id, id));
  }
  /** Who has sent the newest messages of a stretch, at most `limit` of them; undefined when there are more messages. */
  sendersOf(stretch: Stretch, limit: number): Set<number> | undefined {
    const { conversation_id, after, up_to } = stretch;
    const rows = this.#run.senders_between.all(conversation_id, after, up_to, limit + 1);
    return rows.length > limit ? undefined : new Set(rows.map(({ sender_id }) => sender_id as number));
  }

  /** Whether this single message has been read by the account, above its cursor. */
  isMarked(account_id: number, conversation_id: number, message_id: number): boolean {
    return this.#run.read_mark.get(account_id, conversation_id, message_id) !== undefined;
  }
  mark(account_id: number, conversation_id: number, message_id: number): void {
    this.#run.insert_read_mark.run(account_id, conversation_id, message_id);
  }
  /** The cursor has passed them. */
  dropMarks(account_id: number, conversation_id: number, up_to: number): void {
    this.#run.delete_read_marks.run(account_id, conversation_id, up_to);
  }
  /** Whether the account has deleted this message for itself. */
  isHidden(account_id: number, conversation_id: number, message_id: number): boolean {
    return this.#run.hidden.get(account_id, conversation_id, message_id) !== undefined;
  }
  hide(account_id: number, conversation_id: number, message_id: number): void {
    this.#run.insert_hidden.run(account_id, conversation_id, message_id);
  }
  /** They cannot be seen anyhow. */
  dropHidden(account_id: number, conversation_id: number, up_to: number): void {
    this.#run.delete_hidden.run(account_id, conversation_id, up_to);
  }
}

function bounds({ conversation_id, after, up_to, account_id }: Stretch): number[] {
  return [conversation_id, after, up_to, account_id];
}

function message(row: object | undefined): MessageRow | undefined {
  if (row === undefined) return undefined;
  const { sender_deleted, deleted, ...rest } = row as MessageRow;
  return {
    ...rest,
    sender_deleted: Boolean(sender_deleted),
    deleted: Boolean(deleted),
    state: state_sent,
  };
}
