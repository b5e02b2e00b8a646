/** Conversations as one of their members sees them. */
import { listed_members, page_token_pattern } from "../../../proto/bounds.ts";
import { badPageToken, type Outcome } from "../../../proto/failures.ts";
import { kind_group, section_read, section_unread } from "../migrations.ts";
import type { ConversationRow, MemberRow, Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { type Conversation, otherParty, type Place, unreadOf } from "../tables/conversations.ts";
import { findConversation, type Own } from "./find.ts";
import { seenBy } from "./messages.ts";

/** Which conversations are asked for. */
export interface ConversationQuery {
  page_size: number;
  /** `next` of the page before; empty for the first. */
  before: string;
  /** Only those with something unread. */
  unread_only: boolean;
}

/** A page of conversations. */
export interface ConversationPage {
  /** Those with the latest messages first. */
  conversations: ConversationRow[];
  /** Where the next page begins; empty when there is none. */
  next: string;
}

/**
 * A page of an account's conversations: of direct ones as many are read as it holds, of groups, whose number is
 * bounded, all. Fails with INVALID_FIELD when `before` came with no page.
 */
export function listConversations(
  tables: Tables,
  account_id: number,
  { page_size, before, unread_only }: ConversationQuery,
): Outcome<ConversationPage> {
  if (!page_token_pattern.test(before)) return { failure: badPageToken() };
  const below = before === "" ? Number.MAX_SAFE_INTEGER : Number(before);
  const sections = unread_only ? [section_unread] : [section_unread, section_read];
  const groups = tables.conversations.groups(account_id)
    .filter(({ last_id, unread }) => last_id < below && (!unread_only || unread > 0));
  const places: Place[] = [
    ...sections.flatMap((section) => tables.conversations.directs(account_id, section, below, page_size + 1)),
    ...groups,
  ].sort((a, b) => b.last_id - a.last_id);
  const page = places.slice(0, page_size);
  const conversations = page.map(({ conversation_id }) => {
    const conversation = tables.conversations.byId(conversation_id)!;
    const member = tables.conversations.member(account_id, conversation_id)!;
    return rowOf(tables, { conversation, member });
  });
  const next = places.length > page_size ? String(page.at(-1)!.last_id) : "";
  return { ok: { conversations, next } };
}

/** One conversation; undefined when it has not begun. Fails as `findConversation` does. */
export function conversationOf(
  tables: Tables,
  account_id: number,
  where: Where,
): Outcome<ConversationRow | undefined> {
  const found = findConversation(tables, account_id, where);
  if ("failure" in found) return found;
  return { ok: found.ok && rowOf(tables, found.ok) };
}

/** All members by name, and the conversation's id. Fails as `findConversation` does; one that has not begun has none. */
export function listMembers(
  tables: Tables,
  account_id: number,
  where: Where,
): Outcome<{ conversation_id: number; members: MemberRow[] }> {
  const found = findConversation(tables, account_id, where);
  if ("failure" in found) return found;
  if (!found.ok) return { ok: { conversation_id: 0, members: [] } };
  const { conversation } = found.ok;
  const owner = ownerOf(tables, conversation);
  const cursors = new Map(
    tables.conversations.members(conversation.id).map((each) => [each.account_id, each]),
  );
  const members = tables.conversations.memberNames(conversation.id).map(
    ({ account_id, username, delete_us }): MemberRow => {
      const { delivered_id, read_id } = cursors.get(account_id)!;
      const deleted = delete_us !== null;
      return { account_id, username, deleted, owner: account_id === owner, delivered_id, read_id };
    },
  );
  return { ok: { conversation_id: conversation.id, members } };
}

/** Who may remove others from a group: who made it, or when that one has gone, the longest in it. */
export function ownerOf(tables: Tables, { id, kind, creator_id }: Conversation): number | undefined {
  if (kind !== kind_group) return undefined;
  const made_by = tables.accounts.byId(creator_id!);
  const is_there = made_by?.delete_us === null && tables.conversations.member(made_by.id, id) !== undefined;
  return is_there ? made_by.id : tables.conversations.oldestMember(id);
}

function rowOf(tables: Tables, own: Own): ConversationRow {
  const { conversation, member } = own;
  const { account_id } = member;
  const stretch = {
    conversation_id: conversation.id,
    after: member.joined_index,
    up_to: conversation.last_id,
    account_id,
  };
  const [last_message] = seenBy(tables, account_id, tables.messages.page(stretch, "newest_first", false, 1));
  const members = tables.conversations.memberNames(conversation.id).map(({ username }) => username);
  const row = {
    id: conversation.id,
    members: members.slice(0, listed_members),
    member_count: members.length,
    unread_count: unreadOf(conversation, member),
    ...(last_message ? { last_message } : {}),
    read_id: member.read_id,
  };
  if (conversation.kind === kind_group) {
    return { ...row, group: true, name: `+${conversation.name}`, deleted: false, blocked: false };
  }
  const other = tables.accounts.byId(otherParty(conversation.direct_key!, account_id))!;
  return {
    ...row,
    group: false,
    name: other.username,
    other_id: other.id,
    deleted: other.delete_us !== null,
    blocked: tables.accounts.hasBlocked(account_id, other.id),
  };
}
