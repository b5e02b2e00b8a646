/** Conversations and their members. */
import type { DatabaseSync } from "node:sqlite";
import { kind_direct, kind_group, section_group, section_read, section_unread } from "../migrations.ts";
import { nameKey } from "../rows.ts";
import { prepareAll } from "./statements.ts";

const conversation = "SELECT id, kind, direct_key, name, creator_id, last_seq, last_id FROM conversations";
const member_columns =
  `account_id, conversation_id, joined_index, since_index, delivered_id, read_id, read_seq,
  skipped, section, last_id`;
const member = `SELECT ${member_columns} FROM conversation_members`;

/**
 * Every statement about conversations and members, by name. What goes through an account's list names its index:
 * without statistics the planner would rather read all of the account's rows by the primary key.
 */
export const conversation_sql = {
  conversation: `${conversation} WHERE id = ?`,
  direct_conversation: `${conversation} WHERE direct_key = ?`,
  group_by_key: `${conversation} WHERE name_key = ?`,
  insert_direct: `INSERT INTO conversations (id, kind, direct_key) VALUES (?, ${kind_direct}, ?)`,
  insert_group: `INSERT INTO conversations (id, kind, name, name_key, creator_id)
    VALUES (?, ${kind_group}, ?, ?, ?)`,
  free_name: "UPDATE conversations SET name_key = NULL WHERE id = ?",
  move_conversation: "UPDATE conversations SET last_seq = ?, last_id = ? WHERE id = ?",

  member: `${member} WHERE account_id = ? AND conversation_id = ?`,
  members: `${member} WHERE conversation_id = ? ORDER BY account_id`,
  members_alive: `SELECT ${member_columns}, delete_us IS NULL AS alive FROM conversation_members
    JOIN accounts ON accounts.id = account_id WHERE conversation_id = ?`,
  // As one text: a row for each would take ten times as long.
  member_ids: `SELECT coalesce(group_concat(account_id), '') AS ids FROM conversation_members
    WHERE conversation_id = ?`,
  member_names: `SELECT account_id, username, delete_us FROM conversation_members
    JOIN accounts ON accounts.id = account_id WHERE conversation_id = ? ORDER BY username_key`,
  count_members: "SELECT count(*) AS n FROM conversation_members WHERE conversation_id = ?",
  living_member: `SELECT account_id FROM conversation_members JOIN accounts ON accounts.id = account_id
    WHERE conversation_id = ? AND delete_us IS NULL LIMIT 1`,
  // Who has been in it longest, of those that live.
  oldest_member: `SELECT account_id FROM conversation_members JOIN accounts ON accounts.id = account_id
    WHERE conversation_id = ? AND delete_us IS NULL ORDER BY since_index, account_id LIMIT 1`,
  insert_member: `INSERT INTO conversation_members (account_id, conversation_id, joined_index, since_index,
    delivered_id, read_id, read_seq, section) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  delete_member: "DELETE FROM conversation_members WHERE account_id = ? AND conversation_id = ?",

  // ?1 the message, ?2 its number; ?3 its sender, who has read it. One who has read everything goes on having done so.
  // All that messages change of a member's row.
  move_member:
    `UPDATE conversation_members SET delivered_id = ?, read_id = ?, read_seq = ?, skipped = ?, section = ?,
      last_id = ? WHERE account_id = ? AND conversation_id = ?`,
  // ?1 to ?4 the columns; ?5 what is unread then.
  set_read: `UPDATE conversation_members SET delivered_id = ?1, read_id = ?2, read_seq = ?3, skipped = ?4,
      section = CASE section WHEN ${section_group} THEN section ELSE ?5 > 0 END
    WHERE account_id = ?6 AND conversation_id = ?7`,
  set_delivered:
    "UPDATE conversation_members SET delivered_id = ? WHERE account_id = ? AND conversation_id = ?",
  set_joined: "UPDATE conversation_members SET joined_index = ? WHERE account_id = ? AND conversation_id = ?",

  count_unread: `SELECT coalesce(sum(last_seq - read_seq - skipped), 0) AS n
    FROM conversation_members INDEXED BY members_in_order JOIN conversations ON conversations.id = conversation_id
    WHERE account_id = ? AND section IN (${section_unread}, ${section_group})`,
  // Of account ?1 those in section ?2 whose newest message is below ?3, ?4 of them.
  directs: `SELECT conversation_id, last_id FROM conversation_members INDEXED BY members_in_order
    WHERE account_id = ? AND section = ? AND last_id < ? ORDER BY last_id DESC LIMIT 0 + ?`,
  groups: `SELECT conversation_id, max(conversations.last_id, since_index) AS last_id,
      last_seq - read_seq - skipped AS unread
    FROM conversation_members INDEXED BY members_in_order JOIN conversations ON conversations.id = conversation_id
    WHERE account_id = ? AND section = ${section_group}`,
  count_groups: `SELECT count(*) AS n FROM conversation_members INDEXED BY members_in_order
    WHERE account_id = ? AND section = ${section_group}`,
  partners: `SELECT other.account_id FROM conversation_members AS own INDEXED BY members_in_order
    JOIN conversation_members AS other ON other.conversation_id = own.conversation_id
    JOIN accounts ON accounts.id = other.account_id
    WHERE own.account_id = ?1 AND own.section IN (${section_read}, ${section_unread})
      AND other.account_id <> ?1 AND delete_us IS NULL
      AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.account_id = ?1 AND blocked_id = other.account_id)
      AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.account_id = other.account_id AND blocked_id = ?1)`,
};

/** A conversation as it is stored. */
export interface Conversation {
  id: number;
  kind: number;
  /** "smaller:larger" account id; null for a group. */
  direct_key: string | null;
  /** A group's, without its plus sign. */
  name: string | null;
  creator_id: number | null;
  last_seq: number;
  last_id: number;
}

/** A member as it is stored; see migrations.ts for what each number means. */
export interface Member {
  account_id: number;
  conversation_id: number;
  joined_index: number;
  since_index: number;
  delivered_id: number;
  read_id: number;
  read_seq: number;
  skipped: number;
  section: number;
  last_id: number;
}

/** A conversation's place in a list. */
export interface Place {
  conversation_id: number;
  last_id: number;
}

/** Conversations and members, row by row. */
export class ConversationTables {
  readonly #run: Record<keyof typeof conversation_sql, ReturnType<DatabaseSync["prepare"]>>;

  constructor(db: DatabaseSync) {
    this.#run = prepareAll(db, conversation_sql);
  }

  byId(id: number): Conversation | undefined {
    return this.#run.conversation.get(id) as Conversation | undefined;
  }
  /** The conversation of these two, who may be one, if it has begun. */
  direct(account_id: number, other_id: number): Conversation | undefined {
    return this.#run.direct_conversation.get(directKey(account_id, other_id)) as Conversation | undefined;
  }
  /** The group of this name (without its plus sign), without case. */
  group(name: string): Conversation | undefined {
    return this.#run.group_by_key.get(nameKey(name)) as Conversation | undefined;
  }
  /** Begins the conversation of these two, who may be one. The entry that makes it brings its first message, which both see. */
  addDirect(id: number, account_id: number, other_id: number): Conversation {
    const direct_key = directKey(account_id, other_id);
    this.#run.insert_direct.run(id, direct_key);
    for (const member of new Set([account_id, other_id])) {
      this.#run.insert_member.run(member, id, id - 1, id, 0, 0, 0, section_read);
    }
    return { id, kind: kind_direct, direct_key, name: null, creator_id: null, last_seq: 0, last_id: 0 };
  }
  /** Its name must be free. */
  addGroup(id: number, name: string, creator_id: number): Conversation {
    this.#run.insert_group.run(id, name, nameKey(name), creator_id);
    return { id, kind: kind_group, direct_key: null, name, creator_id, last_seq: 0, last_id: 0 };
  }
  /** Others may take its name. */
  freeName(id: number): void {
    this.#run.free_name.run(id);
  }
  /** Stores up to where messages have come. */
  move({ last_seq, last_id, id }: Conversation): void {
    this.#run.move_conversation.run(last_seq, last_id, id);
  }

  member(account_id: number, conversation_id: number): Member | undefined {
    return this.#run.member.get(account_id, conversation_id) as Member | undefined;
  }
  /** By account id. */
  members(conversation_id: number): Member[] {
    return this.#run.members.all(conversation_id) as unknown as Member[];
  }
  /** In no order, with whether their accounts have not been deleted. */
  membersAlive(conversation_id: number): (Member & { alive: number })[] {
    return this.#run.members_alive.all(conversation_id) as unknown as (Member & { alive: number })[];
  }
  /** In no order. */
  memberIds(conversation_id: number): number[] {
    const ids = this.#run.member_ids.get(conversation_id)!.ids as string;
    return ids === "" ? [] : ids.split(",").map(Number);
  }
  /** By name; the deleted too. */
  memberNames(conversation_id: number): { account_id: number; username: string; delete_us: number | null }[] {
    return this.#run.member_names.all(conversation_id) as unknown as ReturnType<
      ConversationTables["memberNames"]
    >;
  }
  countMembers(conversation_id: number): number {
    return this.#run.count_members.get(conversation_id)!.n as number;
  }
  /** Whether there is a member whose account has not been deleted. */
  hasLivingMember(conversation_id: number): boolean {
    return this.#run.living_member.get(conversation_id) !== undefined;
  }
  /** Of the living, who has been a member longest. */
  oldestMember(conversation_id: number): number | undefined {
    return this.#run.oldest_member.get(conversation_id)?.account_id as number | undefined;
  }
  /** From the entry `index` on: what was there before it neither sees nor has to read. */
  addToGroup(group: Conversation, account_id: number, index: number): void {
    const { id, last_id, last_seq } = group;
    this.#run.insert_member.run(account_id, id, index, index, last_id, last_id, last_seq, section_group);
  }
  removeMember(account_id: number, conversation_id: number): void {
    this.#run.delete_member.run(account_id, conversation_id);
  }

  /** Stores how far messages have moved a member on. */
  moveMember(member: Member): void {
    const { delivered_id, read_id, read_seq, skipped, section, last_id } = member;
    const { account_id, conversation_id } = member;
    this.#run.move_member.run(
      ...[delivered_id, read_id, read_seq, skipped, section, last_id],
      ...[account_id, conversation_id],
    );
  }
  /** Stores what has been read, or does not have to be. `unread`: what is left. */
  setRead(member: Member, unread: number): void {
    const { account_id, conversation_id, delivered_id, read_id, read_seq, skipped } = member;
    this.#run.set_read.run(delivered_id, read_id, read_seq, skipped, unread, account_id, conversation_id);
  }
  setDelivered({ account_id, conversation_id }: Member, delivered_id: number): void {
    this.#run.set_delivered.run(delivered_id, account_id, conversation_id);
  }
  setJoined({ account_id, conversation_id }: Member, joined_index: number): void {
    this.#run.set_joined.run(joined_index, account_id, conversation_id);
  }

  /** Messages that the account has not read, in all of its conversations. */
  countUnread(account_id: number): number {
    return this.#run.count_unread.get(account_id)!.n as number;
  }
  /** The newest direct conversations of one section. */
  directs(account_id: number, section: number, before: number, limit: number): Place[] {
    return this.#run.directs.all(account_id, section, before, limit) as unknown as Place[];
  }
  /** All groups of an account, in no order. A group without messages counts from when one became a member. */
  groups(account_id: number): (Place & { unread: number })[] {
    return this.#run.groups.all(account_id) as unknown as (Place & { unread: number })[];
  }
  countGroups(account_id: number): number {
    return this.#run.count_groups.get(account_id)!.n as number;
  }
  /** The living accounts with which this one has direct conversations and no block between them, in no order. */
  partners(account_id: number): number[] {
    return this.#run.partners.all(account_id).map(({ account_id }) => account_id as number);
  }
}

/** The other party of a direct conversation: oneself when it is with oneself. */
export function otherParty(direct_key: string, account_id: number): number {
  const [smaller, larger] = direct_key.split(":").map(Number);
  return smaller === account_id ? larger : smaller;
}

/** Whether a direct conversation is this account's. */
export function isParty(direct_key: string, account_id: number): boolean {
  return direct_key.split(":").includes(String(account_id));
}

/** What a member has not read. */
export function unreadOf(conversation: Conversation, member: Member): number {
  return conversation.last_seq - member.read_seq - member.skipped;
}

function directKey(account_id: number, other_id: number): string {
  return `${Math.min(account_id, other_id)}:${Math.max(account_id, other_id)}`;
}
