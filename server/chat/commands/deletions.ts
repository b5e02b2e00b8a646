/** DeleteMessages: for all members what one has sent, for oneself anything. */
import type { Entry } from "../../core/types.ts";
import { notYours, type Outcome, unknownMessage } from "../../../proto/failures.ts";
import type { DeletedItem, EventPart } from "../events.ts";
import { kind_direct } from "../migrations.ts";
import { findConversation, type Own } from "../queries/find.ts";
import type { MessageRow, Session, Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { otherParty, unreadOf } from "../tables/conversations.ts";
import { isUnread } from "./marks.ts";
import { type Applied, done, refused } from "./results.ts";

/** For whom messages are deleted, by the numbers of the command. */
const scope_both = 1;
const scope_me = 2;

/** Messages by their ids. All of them, or none when one cannot be. */
export function deleteMessages(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { ids: number[]; scope: number },
): Applied {
  const { scope } = command;
  const found = visibleMessages(tables, session.account_id, command.ids);
  if ("failure" in found) return refused(entry, found.failure);
  const for_both: MessageRow[] = [];
  const for_me: MessageRow[] = [];
  for (const message of found.ok) {
    const is_own = message.sender_id === session.account_id;
    if (scope === scope_both && !is_own) return refused(entry, notYours(message.id));
    (is_own && scope !== scope_me ? for_both : for_me).push(message);
  }
  const parts = [
    ...byConversation(for_both).flatMap((messages) => deleteForBoth(tables, messages)),
    ...byConversation(for_me).map((messages) => deleteForMe(tables, session.account_id, messages)),
  ];
  const counts = { deleted_for_both: for_both.length, deleted_for_me: for_me.length };
  return done(entry, { kind: "delete_messages", ...counts, replayed: false }, parts);
}

/** Everything in a conversation up to a message, for the account alone. None of it is unread any more. */
export function deleteUpTo(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { where: Where; up_to_id: number },
): Applied {
  const found = findConversation(tables, session.account_id, command.where);
  if ("failure" in found) return refused(entry, found.failure);
  const result = {
    kind: "delete_messages",
    deleted_for_both: 0,
    deleted_for_me: 0,
    replayed: false,
  } as const;
  if (found.ok === undefined) return done(entry, result);
  const { conversation, member } = found.ok;
  const { account_id, conversation_id } = member;
  // What comes later must stay to be seen.
  const up_to = Math.min(command.up_to_id, conversation.last_id);
  if (up_to <= member.joined_index) return done(entry, result);
  const after = Math.max(member.read_id, member.joined_index);
  const unread = up_to === conversation.last_id
    ? unreadOf(conversation, member)
    : tables.messages.countUnread({ conversation_id, after, up_to, account_id });
  skip(tables, found.ok, unread);
  tables.conversations.setJoined(member, up_to);
  tables.messages.dropHidden(account_id, conversation_id, up_to);
  const item: DeletedItem = { conversation_id, ids: [], up_to_id: up_to };
  return done(entry, result, [forAccount(account_id, item)]);
}

/** Those of these messages that can still be deleted. Fails when one never was there for the account to see. */
function visibleMessages(tables: Tables, account_id: number, ids: number[]): Outcome<MessageRow[]> {
  const messages: MessageRow[] = [];
  for (const id of new Set(ids)) {
    const message = tables.messages.byId(id);
    const member = message && tables.conversations.member(account_id, message.conversation_id);
    if (!member || id <= member.joined_index) return { failure: unknownMessage(id) };
    const gone = message.deleted || tables.messages.isHidden(account_id, message.conversation_id, id);
    if (!gone) messages.push(message);
  }
  return { ok: messages };
}

/** Of one conversation. A member for whom some were unread has as many less to read. */
function deleteForBoth(tables: Tables, messages: MessageRow[]): EventPart[] {
  const { conversation_id } = messages[0];
  const conversation = tables.conversations.byId(conversation_id)!;
  const newest = messages.at(-1)!.id;
  const members = tables.conversations.members(conversation_id);
  for (const member of members) {
    if (member.read_id >= newest) continue;
    const own = { conversation, member };
    skip(tables, own, messages.filter((message) => isUnread(tables, own, message)).length);
  }
  for (const { id } of messages) tables.messages.delete(id);
  const item = itemOf(messages);
  if (conversation.kind === kind_direct) {
    const { sender_id } = messages[0];
    const both = new Set([sender_id, otherParty(conversation.direct_key!, sender_id)]);
    return [...both].map((account_id) => forAccount(account_id, item));
  }
  const audience = members.map(({ account_id }) => account_id);
  return [{ kind: "deleted", items: [item], audience, streams: [conversation_id] }];
}

/** Of one conversation. */
function deleteForMe(tables: Tables, account_id: number, messages: MessageRow[]): EventPart {
  const { conversation_id } = messages[0];
  const conversation = tables.conversations.byId(conversation_id)!;
  const own = { conversation, member: tables.conversations.member(account_id, conversation_id)! };
  skip(tables, own, messages.filter((message) => isUnread(tables, own, message)).length);
  for (const { id } of messages) tables.messages.hide(account_id, conversation_id, id);
  return forAccount(account_id, itemOf(messages));
}

/** So many messages that were unread do not count as such any more. */
function skip(tables: Tables, { conversation, member }: Own, count: number): void {
  if (count === 0) return;
  const skipped = member.skipped + count;
  tables.conversations.setRead({ ...member, skipped }, unreadOf(conversation, member) - count);
}

function byConversation(messages: MessageRow[]): MessageRow[][] {
  const sorted = messages.toSorted((a, b) => a.id - b.id);
  return [...Map.groupBy(sorted, ({ conversation_id }) => conversation_id).values()];
}

function itemOf(messages: MessageRow[]): DeletedItem {
  const { conversation_id } = messages[0];
  return { conversation_id, ids: messages.map(({ id }) => id), up_to_id: 0 };
}

function forAccount(account_id: number, item: DeletedItem): EventPart {
  return { kind: "deleted", items: [item], audience: [account_id], streams: [account_id] };
}
