/** What has reached a member, and what it has read. */
import type { Entry } from "../../core/types.ts";
import { type Outcome, unknownMessage } from "../../../proto/failures.ts";
import type { EventPart, ReceiptItem } from "../events.ts";
import { kind_direct } from "../migrations.ts";
import { findConversation, type Own } from "../queries/find.ts";
import type { MessageRow, Session, Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { otherParty, unreadOf } from "../tables/conversations.ts";
import { type Applied, done, refused } from "./results.ts";

/** Of a group, so many messages are looked through for whose senders a receipt is; when there are more, all members get it. */
const searched_messages = 1_000;

/** Single messages, or all up to one. What has been deleted meanwhile is passed over. */
export function markRead(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { where: Where; ids: number[]; up_to_id: number },
): Applied {
  const found = findConversation(tables, session.account_id, command.where);
  if ("failure" in found) return refused(entry, found.failure);
  const own = found.ok;
  if (own === undefined) {
    // With somebody to whom one has never spoken there is nothing to read.
    const [id] = command.ids;
    if (id !== undefined) return refused(entry, unknownMessage(id));
    return done(entry, { kind: "mark_read", unread_count: 0, replayed: false });
  }
  const marked = unreadAmong(tables, own, command.ids);
  if ("failure" in marked) return refused(entry, marked.failure);
  const { conversation, member } = own;
  for (const { id } of marked.ok) tables.messages.mark(member.account_id, conversation.id, id);
  const skipped = member.skipped + marked.ok.length;
  const unread = moveCursor(tables, { conversation, member: { ...member, skipped } }, command.up_to_id);
  const now = tables.conversations.member(member.account_id, conversation.id)!;
  const item: ReceiptItem = {
    conversation_id: conversation.id,
    username: session.username,
    delivered_up_to_id: now.delivered_id > member.delivered_id ? now.delivered_id : 0,
    read_up_to_id: now.read_id > member.read_id ? now.read_id : 0,
    read_ids: marked.ok.map(({ id }) => id).filter((id) => id > now.read_id),
  };
  const news = item.read_up_to_id > 0 || item.read_ids.length > 0 || item.delivered_up_to_id > 0;
  const from = Math.min(member.read_id, member.delivered_id);
  const senders = marked.ok.map(({ sender_id }) => sender_id);
  const parts = news ? receiptParts(tables, own, item, from, now.read_id, senders) : [];
  return done(entry, { kind: "mark_read", unread_count: unread, replayed: false }, parts);
}

/** In batches: marks of conversations that the account has left meanwhile, or never had, count for nothing. */
export function markDelivered(
  tables: Tables,
  entry: Entry,
  session: Session,
  marks: { conversation_id: number; up_to_id: number }[],
): Applied {
  const parts: EventPart[] = [];
  const furthest = new Map<number, number>();
  for (const { conversation_id, up_to_id } of marks) {
    furthest.set(conversation_id, Math.max(furthest.get(conversation_id) ?? 0, up_to_id));
  }
  for (const [conversation_id, up_to_id] of furthest) {
    const conversation = tables.conversations.byId(conversation_id);
    const member = conversation && tables.conversations.member(session.account_id, conversation_id);
    if (!member) continue;
    const delivered_id = Math.min(up_to_id, conversation.last_id);
    if (delivered_id <= member.delivered_id) continue;
    tables.conversations.setDelivered(member, delivered_id);
    const item: ReceiptItem = {
      conversation_id,
      username: session.username,
      delivered_up_to_id: delivered_id,
      read_up_to_id: 0,
      read_ids: [],
    };
    const own = { conversation, member };
    parts.push(...receiptParts(tables, own, item, member.delivered_id, delivered_id, []));
  }
  return done(entry, { kind: "mark_delivered", replayed: false }, parts);
}

/** Those of these messages that are unread. Fails when one never was in this conversation for the account to see. */
function unreadAmong(tables: Tables, own: Own, ids: number[]): Outcome<MessageRow[]> {
  const { conversation, member } = own;
  const unread: MessageRow[] = [];
  for (const id of new Set(ids)) {
    const message = tables.messages.byId(id);
    if (message?.conversation_id !== conversation.id || id <= member.joined_index) {
      return { failure: unknownMessage(id) };
    }
    if (isUnread(tables, own, message)) unread.push(message);
  }
  return { ok: unread };
}

/** Whether a message of a conversation is unread for a member of it. */
export function isUnread(tables: Tables, { conversation, member }: Own, message: MessageRow): boolean {
  const { account_id } = member;
  const unseen = !message.deleted && message.id > Math.max(member.read_id, member.joined_index) &&
    message.sender_id !== account_id;
  // Who has skipped nothing has marked and hidden nothing above its cursor: this is most members of most groups.
  return unseen && (member.skipped === 0 ||
    !tables.messages.isMarked(account_id, conversation.id, message.id) &&
      !tables.messages.isHidden(account_id, conversation.id, message.id));
}

/**
 * Reads all up to a message, and puts the cursor as far as nothing is unread. Answers how many are left. The cost
 * is that of what is newly read, and little when that is everything.
 */
function moveCursor(tables: Tables, { conversation, member }: Own, up_to_id: number): number {
  const { account_id } = member;
  const { id: conversation_id, last_id, last_seq } = conversation;
  const from = Math.max(member.read_id, member.joined_index);
  const up_to = Math.max(from, Math.min(up_to_id, last_id));
  const first = tables.messages.firstUnread({ conversation_id, after: up_to, up_to: last_id, account_id });
  const moved = { ...member, delivered_id: Math.max(member.delivered_id, Math.min(up_to_id, last_id)) };
  let unread = 0;
  if (first === undefined) {
    Object.assign(moved, { read_id: last_id, read_seq: last_seq, skipped: 0 });
  } else {
    const read = tables.messages.countUnread({ conversation_id, after: from, up_to, account_id });
    unread = unreadOf(conversation, member) - read;
    const before = tables.messages.newestBefore(conversation_id, first);
    if (before && before.id > member.read_id) {
      const skipped = last_seq - before.seq - unread;
      Object.assign(moved, { read_id: before.id, read_seq: before.seq, skipped });
    }
  }
  moved.delivered_id = Math.max(moved.delivered_id, moved.read_id);
  tables.conversations.setRead(moved, unread);
  if (moved.read_id > member.read_id) tables.messages.dropMarks(account_id, conversation_id, moved.read_id);
  return unread;
}

/**
 * To both sides of a direct conversation. In a group to the member itself and to whom a message between `from` and
 * `up_to` is by: a receipt that went to all would be as many as members times messages.
 */
function receiptParts(
  tables: Tables,
  { conversation, member }: Own,
  item: ReceiptItem,
  from: number,
  up_to: number,
  senders: number[],
): EventPart[] {
  const { account_id } = member;
  const { id: conversation_id } = conversation;
  const receipt = (audience: number[], streams = audience): EventPart[] => [
    { kind: "receipt", items: [item], audience, streams },
  ];
  if (conversation.kind === kind_direct) {
    return receipt([...new Set([account_id, otherParty(conversation.direct_key!, account_id)])]);
  }
  const stretch = { conversation_id, after: from, up_to, account_id };
  const between = tables.messages.sendersOf(stretch, searched_messages);
  if (between) return receipt([...new Set([account_id, ...between, ...senders])]);
  return receipt(tables.conversations.memberIds(conversation_id), [conversation_id]);
}
