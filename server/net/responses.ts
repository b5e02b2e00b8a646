/** What the state machine answers, as the API gives it. */
import type { Buffer } from "node:buffer";
import { encode, replichat, timestampFromMicroseconds } from "../../proto/codec.ts";
import type { EventContent } from "../chat/events.ts";
import type { AccountRow, ConversationRow, MemberRow, MessageRow, SessionRow } from "../chat/rows.ts";
import type { ChatState } from "../chat/state.ts";
import type { Presence } from "./presence.ts";

const v1 = replichat.v1;

/** A message. */
export function messageFields(row: MessageRow): replichat.v1.IMessage {
  const { id, conversation_id, sender, recipient, body, state, sender_deleted, deleted } = row;
  const create_time = timestampFromMicroseconds(row.create_us);
  return { id, conversation_id, sender, recipient, body, create_time, state, sender_deleted, deleted };
}

/** Whether somebody is on line, and when it last was as far as is known; `last_login_us` stands in where nothing else is. */
function presenceFields(presence: Presence, account_id: number, last_login_us: number | null = null) {
  const online = presence.online(account_id);
  const seen_us = presence.lastSeen(account_id) ?? last_login_us;
  return {
    online,
    ...(online || seen_us === null ? {} : { last_seen_time: timestampFromMicroseconds(seen_us) }),
  };
}

/** What `viewer` may be told of who is on line: nothing of somebody who has blocked it. */
export interface Sight {
  presence: Presence;
  chat: Pick<ChatState, "hasBlocked">;
  /** An account's id. */
  viewer: number;
}

function seesOnline({ presence, chat, viewer }: Sight, account_id: number): boolean {
  return presence.online(account_id) && !chat.hasBlocked(account_id, viewer);
}

/** A conversation as one of its members sees it. */
export function conversationFields(row: ConversationRow, sight: Sight): replichat.v1.IConversation {
  const { id, group, name, members, member_count, unread_count, last_message, read_id, other_id } = row;
  const { deleted, blocked } = row;
  return {
    id,
    kind: group ? v1.ConversationKind.GROUP : v1.ConversationKind.DIRECT,
    name,
    members,
    member_count,
    unread_count,
    last_message: last_message && messageFields(last_message),
    read_up_to_id: read_id,
    online: other_id !== undefined && seesOnline(sight, other_id),
    deleted,
    blocked,
  };
}

/** An account in a list, for `viewer`: anybody who has logged in, or nobody. */
export function accountFields(row: AccountRow, presence: Presence, viewer?: number): replichat.v1.IAccount {
  const { id, username, blocked, blocks_viewer, last_login_us } = row;
  const told = viewer !== undefined && !blocks_viewer;
  return { username, blocked, ...(told ? presenceFields(presence, id, last_login_us) : {}) };
}

/** An account in an operator's list. */
export function adminAccountFields(
  row: AccountRow,
  presence: Presence,
): replichat.admin.v1.ListAccountsResponse.IAccount {
  const { id, username, create_us, delete_us, last_login_us } = row;
  const create_time = timestampFromMicroseconds(create_us);
  return {
    username,
    create_time,
    deleted: delete_us !== null,
    ...presenceFields(presence, id, last_login_us),
  };
}

/** A member of a conversation. */
export function memberFields(row: MemberRow, sight: Sight): replichat.v1.ListMembersResponse.IMember {
  const { account_id, username, owner, deleted, delivered_id, read_id } = row;
  const cursors = { delivered_up_to_id: delivered_id, read_up_to_id: read_id };
  const blocked = sight.chat.hasBlocked(account_id, sight.viewer);
  return {
    username,
    owner,
    deleted,
    ...cursors,
    ...(blocked ? {} : presenceFields(sight.presence, account_id)),
  };
}

/** A session of the caller's. */
export function sessionFields(row: SessionRow, current_id: string): replichat.v1.ISession {
  const { session_id, label } = row;
  return {
    session_id,
    label,
    create_time: timestampFromMicroseconds(row.create_us),
    expire_time: timestampFromMicroseconds(row.expire_us),
    current: session_id === current_id,
  };
}

/** What an entry means to a subscriber. */
export function encodeEvent(cursor: number, content: EventContent): Buffer {
  switch (content.kind) {
    case "message":
      return encode(v1.Event, { cursor, message: messageFields(content.message) });
    case "session_ended":
      return encode(v1.Event, { cursor, session_ended: {} });
    default:
      return encode(v1.Event, { cursor, [content.kind]: { items: content.items } });
  }
}

/** That somebody has come or gone. */
export function encodePresence(
  cursor: number,
  username: string,
  account_id: number,
  presence: Presence,
): Buffer {
  return encode(v1.Event, { cursor, presence: { username, ...presenceFields(presence, account_id) } });
}
