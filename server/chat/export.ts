/**
 * The rows of an export, out of a copy of the tables: a page at a time, each from the place where the last one ended,
 * so that nothing is held between pages. The ids of a cluster are not in them: they mean something in it alone.
 *
 * What is exported: all accounts, also deleted ones, since their names are taken for good and messages are theirs; the
 * messages that somebody can still see; the groups that somebody is still in. Of a direct message that one of the two
 * has deleted for itself, the other's copy is exported, as read.
 */
import type { DatabaseSync } from "node:sqlite";
import { encode, replichat } from "../../proto/codec.ts";
import { kind_direct, kind_group } from "./migrations.ts";
import { no_password } from "./rows.ts";

const v1 = replichat.admin.v1;
type Row = replichat.admin.v1.Row.$Properties;

/** Where a page begins: after this account, this group with all of its members, or this message. */
export interface ExportCursor {
  part: "accounts" | "groups" | "messages";
  after: number;
}

/** A page as an encoded `ExportChunk`, and where the next one begins, if there is one. */
export interface ExportPage {
  chunk: Uint8Array;
  next?: ExportCursor;
}

/** How many there are. */
export interface ExportCounts {
  accounts: number;
  members: number;
  messages: number;
}

/** Rows that are read at once, and about how many bytes of text make a page: some more when the last row is large. */
const rows_at_once = 500;
const page_bytes = 256 * 1024;

/** Groups that somebody is in who has not deleted its account. */
const alive = `conversations.kind = ${kind_group} AND EXISTS (
  SELECT 1 FROM conversation_members AS m JOIN accounts AS a ON a.id = m.account_id
  WHERE m.conversation_id = conversations.id AND a.delete_us IS NULL)`;
const read_by = (member: string) =>
  `messages.id <= max(${member}.read_id, ${member}.joined_index) OR EXISTS (
    SELECT 1 FROM read_marks AS mark WHERE mark.account_id = ${member}.account_id
      AND mark.conversation_id = messages.conversation_id AND mark.message_id = messages.id
  ) OR EXISTS (
    SELECT 1 FROM hidden_messages AS hidden WHERE hidden.account_id = ${member}.account_id
      AND hidden.conversation_id = messages.conversation_id AND hidden.message_id = messages.id
  )`;
const members_of_message = "conversation_members AS m WHERE m.conversation_id = messages.conversation_id";
const seen = `messages.deleted = 0 AND CASE conversations.kind WHEN ${kind_direct} THEN EXISTS (
    SELECT 1 FROM ${members_of_message} AND messages.id > m.joined_index AND NOT EXISTS (
      SELECT 1 FROM hidden_messages AS hidden WHERE hidden.account_id = m.account_id
        AND hidden.conversation_id = m.conversation_id AND hidden.message_id = messages.id
    )
  ) ELSE ${alive} END`;

const sql = {
  accounts: `SELECT id, username, password_hash, delete_us IS NOT NULL AS deleted FROM accounts
    WHERE id > ? ORDER BY id LIMIT ${rows_at_once}`,
  group: `SELECT conversations.id, name, creator_id FROM conversations
    WHERE conversations.id > ? AND ${alive} ORDER BY conversations.id LIMIT 1`,
  members: `SELECT account_id, username, joined_index, max(joined_index, read_id) AS read_id
    FROM conversation_members JOIN accounts ON accounts.id = account_id
    WHERE conversation_id = ? ORDER BY since_index, account_id`,
  place: "SELECT count(*) AS n FROM messages WHERE conversation_id = ? AND deleted = 0 AND id <= ?",
  // Of account ?1 in conversation ?2, after message ?3: the places of what it has read, or hidden, of others.
  read_also: `SELECT place FROM (
      SELECT id, sender_id, row_number() OVER (ORDER BY id) AS place FROM messages
      WHERE conversation_id = ?2 AND deleted = 0
    ) WHERE id > ?3 AND sender_id <> ?1 AND (
      id IN (SELECT message_id FROM read_marks WHERE account_id = ?1 AND conversation_id = ?2)
      OR id IN (SELECT message_id FROM hidden_messages WHERE account_id = ?1 AND conversation_id = ?2)
    ) ORDER BY place`,
  messages: `SELECT messages.id, sender.username AS sender, messages.body, messages.create_us,
      CASE conversations.kind WHEN ${kind_direct} THEN receiver.username ELSE '+' || name END AS receiver,
      NOT EXISTS (
        SELECT 1 FROM ${members_of_message} AND m.account_id <> messages.sender_id AND NOT (${read_by("m")})
      ) AS is_read
    FROM messages JOIN conversations ON conversations.id = messages.conversation_id
      JOIN accounts AS sender ON sender.id = messages.sender_id
      LEFT JOIN accounts AS receiver ON receiver.id = coalesce((
        SELECT m.account_id FROM ${members_of_message} AND m.account_id <> messages.sender_id
      ), messages.sender_id) AND conversations.kind = ${kind_direct}
    WHERE messages.id > ? AND ${seen} ORDER BY messages.id LIMIT ${rows_at_once}`,
  counts: `SELECT (SELECT count(*) FROM accounts) AS accounts,
    (SELECT count(*) FROM conversation_members AS m JOIN conversations ON conversations.id = m.conversation_id
      WHERE ${alive}) AS members,
    (SELECT count(*) FROM messages WHERE deleted = 0) AS messages`,
};

/** How much an export of these tables has; of messages that nobody sees any more a few more than come. */
export function exportCounts(db: DatabaseSync): ExportCounts {
  return { ...db.prepare(sql.counts).get() } as unknown as ExportCounts;
}

/** The page that begins at the cursor. */
export function exportPage(
  db: DatabaseSync,
  cursor: ExportCursor,
  include_password_hashes: boolean,
): ExportPage {
  const { part, after } = cursor;
  const rows: Row[] = [];
  if (part === "messages") return finished(messages(db, after, rows), part, rows);
  if (part === "groups") {
    return finished(groups(db, after, rows), part, rows, { part: "messages", after: 0 });
  }
  const last = accounts(db, after, rows, include_password_hashes);
  return finished(last, part, rows, { part: "groups", after: 0 });
}

/** `last`: of this part there may be more after it. */
function finished(
  last: number | undefined,
  part: ExportCursor["part"],
  rows: Row[],
  otherwise?: ExportCursor,
): ExportPage {
  const next = last === undefined ? otherwise : { part, after: last };
  return { chunk: encode(v1.ExportChunk, { rows }), next };
}

function accounts(db: DatabaseSync, after: number, rows: Row[], with_hashes: boolean): number | undefined {
  const found = db.prepare(sql.accounts).all(after) as {
    id: number;
    username: string;
    password_hash: string;
    deleted: number;
  }[];
  for (const { username, password_hash, deleted } of found) {
    const shown = with_hashes && password_hash !== no_password ? password_hash : "";
    rows.push({ account: { username, password_hash: shown, deleted: deleted !== 0 } });
  }
  return found.at(-1)?.id;
}

/** One group with all of its members. */
function groups(db: DatabaseSync, after: number, rows: Row[]): number | undefined {
  const group = db.prepare(sql.group).get(after) as
    | { id: number; name: string; creator_id: number | null }
    | undefined;
  if (group === undefined) return undefined;
  const { id, name, creator_id } = group;
  const members = db.prepare(sql.members).all(id) as {
    account_id: number;
    username: string;
    joined_index: number;
    read_id: number;
  }[];
  const creator = members.find(({ account_id }) => account_id === creator_id)?.username ?? "";
  rows.push({ group: { name, creator } });
  const place = db.prepare(sql.place);
  const read_also = db.prepare(sql.read_also);
  for (const { account_id, username, joined_index, read_id } of members) {
    const member = {
      group: name,
      username,
      unseen: Number(place.get(id, joined_index)!.n),
      read: Number(place.get(id, read_id)!.n),
      read_also: read_also.all(account_id, id, read_id).map(({ place }) => Number(place)),
    };
    rows.push({ member });
  }
  return id;
}

function messages(db: DatabaseSync, after: number, rows: Row[]): number | undefined {
  let bytes = 0;
  for (const row of db.prepare(sql.messages).iterate(after)) {
    const { id, is_read, ...message } = row as unknown as {
      id: number;
      is_read: number;
      sender: string;
      receiver: string;
      body: string;
      create_us: number;
    };
    rows.push({ message: { ...message, is_read: is_read !== 0 } });
    bytes += 3 * message.body.length;
    after = id;
    if (bytes >= page_bytes) break;
  }
  return rows.length > 0 ? after : undefined;
}
