/** Which rows of CSV files have been imported. */
import type { DatabaseSync } from "node:sqlite";
import { section_group } from "../migrations.ts";
import { prepareAll } from "./statements.ts";

/** Every statement about imports, by name. */
export const import_sql = {
  imported: "SELECT id FROM imported WHERE key = ?",
  insert_imported: "INSERT INTO imported VALUES (?, ?)",
  message_at:
    "SELECT id, seq, sender_id FROM messages WHERE conversation_id = ? AND deleted = 0 ORDER BY id LIMIT 1 OFFSET ?",
  others_after: `SELECT count(*) AS n FROM messages
    WHERE conversation_id = ? AND deleted = 0 AND id > ? AND sender_id <> ?`,
  import_member: `INSERT INTO conversation_members (account_id, conversation_id, joined_index, since_index,
    delivered_id, read_id, read_seq, skipped, section) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ${section_group})`,
};

/** A message at a place. */
export interface PlacedMessage {
  id: number;
  seq: number;
  sender_id: number;
}

export class ImportTables {
  readonly #run: Record<keyof typeof import_sql, ReturnType<DatabaseSync["prepare"]>>;

  constructor(db: DatabaseSync) {
    this.#run = prepareAll(db, import_sql);
  }

  /** What the row of this key has made: an account, a conversation, a message, or an entry that brought a member. */
  imported(key: Uint8Array): number | undefined {
    return this.#run.imported.get(key)?.id as number | undefined;
  }
  /** The key must be new. */
  remember(key: Uint8Array, id: number): void {
    this.#run.insert_imported.run(key, id);
  }
  /** The message at a place in a conversation, from 1. */
  messageAt(conversation_id: number, place: number): PlacedMessage | undefined {
    return this.#run.message_at.get(conversation_id, place - 1) as PlacedMessage | undefined;
  }
  /** Messages after this one that an account has not sent itself. */
  countOthersAfter(conversation_id: number, id: number, account_id: number): number {
    return this.#run.others_after.get(conversation_id, id, account_id)!.n as number;
  }
  /** Of a group. Must not be a member yet. */
  addMember(member: {
    account_id: number;
    conversation_id: number;
    joined_index: number;
    since_index: number;
    read_id: number;
    read_seq: number;
    skipped: number;
  }): void {
    const { account_id, conversation_id, joined_index, since_index, read_id, read_seq, skipped } = member;
    const place = [joined_index, since_index, read_id, read_seq, skipped];
    this.#run.import_member.run(account_id, conversation_id, ...place);
  }
}
