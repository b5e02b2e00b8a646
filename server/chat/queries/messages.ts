/** Messages as one account sees them. */
import type { Outcome } from "../../../proto/failures.ts";
import { type MessageRow, state_delivered, state_read, state_sent, type Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { Member } from "../tables/conversations.ts";
import { findConversation } from "./find.ts";

/** Which of a conversation's messages are asked for. */
export interface MessageQuery {
  page_size: number;
  /** Only those with a lower id; 0 for all. */
  before_id: number;
  /** Only those with a higher id, and then the oldest first; 0 for all, the newest first. */
  after_id: number;
  /** Only those that the account has not read. */
  unread_only: boolean;
}

/** One page of a conversation. */
export interface MessagePage {
  /** 0 for one that has not begun. */
  conversation_id: number;
  /** Newest first, unless `after_id` was given. */
  messages: MessageRow[];
  /** Whether there are more in that direction. */
  more: boolean;
}

/**
 * A page of a conversation of this account. Fails as `findConversation` does; with somebody to whom one has never
 * spoken the page is empty.
 */
export function listMessages(
  tables: Tables,
  account_id: number,
  where: Where,
  query: MessageQuery,
): Outcome<MessagePage> {
  const found = findConversation(tables, account_id, where);
  if ("failure" in found) return found;
  if (found.ok === undefined) return { ok: { conversation_id: 0, messages: [], more: false } };
  const { conversation, member } = found.ok;
  const { page_size, before_id, after_id, unread_only } = query;
  const stretch = {
    conversation_id: conversation.id,
    after: Math.max(after_id, member.joined_index, unread_only ? member.read_id : 0),
    up_to: before_id === 0 ? Number.MAX_SAFE_INTEGER : before_id - 1,
    account_id,
  };
  const order = after_id === 0 ? "newest_first" : "oldest_first";
  const messages = tables.messages.page(stretch, order, unread_only, page_size + 1);
  const page = seenBy(tables, account_id, messages.slice(0, page_size));
  return {
    ok: { conversation_id: conversation.id, messages: page, more: messages.length > page_size },
  };
}

/** Those of these messages that the account may see, in the given order. */
export function messagesByIds(tables: Tables, account_id: number, ids: number[]): MessageRow[] {
  const members = new Map<number, Member | undefined>();
  const visible = ids.flatMap((id) => {
    const message = tables.messages.byId(id);
    if (!message || message.deleted) return [];
    const { conversation_id } = message;
    if (!members.has(conversation_id)) {
      members.set(conversation_id, tables.conversations.member(account_id, conversation_id));
    }
    const member = members.get(conversation_id);
    if (!member || id <= member.joined_index) return [];
    return tables.messages.isHidden(account_id, conversation_id, id) ? [] : [message];
  });
  return seenBy(tables, account_id, visible);
}

/** These messages with what has become of them, as the account sees it. */
export function seenBy(tables: Tables, account_id: number, messages: MessageRow[]): MessageRow[] {
  const states = new Map<number, (message: MessageRow) => number>();
  return messages.map((message) => {
    const { conversation_id } = message;
    const state = states.get(conversation_id) ?? stateIn(tables, account_id, conversation_id);
    states.set(conversation_id, state);
    return { ...message, state: state(message) };
  });
}

/** How far a conversation's messages have come. Its members are read once, however many messages are asked for. */
function stateIn(tables: Tables, account_id: number, conversation_id: number) {
  const own = tables.conversations.member(account_id, conversation_id)!;
  let others: Member[] | undefined;
  return ({ id, sender_id }: MessageRow): number => {
    if (sender_id !== account_id) return hasRead(tables, own, id) ? state_read : state_delivered;
    others ??= othersIn(tables, account_id, conversation_id);
    if (others.every((member) => hasRead(tables, member, id))) return state_read;
    const all_have = others.every((member) => id <= member.delivered_id || hasRead(tables, member, id));
    return all_have ? state_delivered : state_sent;
  };
}

/** Those who are to read what the account has sent. Whose accounts are deleted never will: they count where nobody else is. */
function othersIn(tables: Tables, account_id: number, conversation_id: number): Member[] {
  const others = tables.conversations.membersAlive(conversation_id)
    .filter((member) => member.account_id !== account_id);
  const living = others.filter(({ alive }) => alive);
  // The slowest first, so that most questions end at once.
  return (living.length > 0 ? living : others).sort((a, b) => a.read_id - b.read_id);
}

function hasRead(tables: Tables, member: Member, id: number): boolean {
  // Without anything skipped there is nothing marked above the cursor.
  return id <= member.read_id ||
    member.skipped > 0 && tables.messages.isMarked(member.account_id, member.conversation_id, id);
}
