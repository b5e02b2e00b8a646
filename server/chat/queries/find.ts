/** Which conversation is meant, and whether it is one's own. */
import {
  notAGroup,
  notMember,
  type Outcome,
  unknownAccount,
  unknownConversation,
  unknownGroup,
} from "../../../proto/failures.ts";
import { kind_group } from "../migrations.ts";
import type { Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { Conversation, Member } from "../tables/conversations.ts";

/** A conversation with the place that an account has in it. */
export interface Own {
  conversation: Conversation;
  member: Member;
}

/**
 * A conversation of this account; undefined for one with a known account that has not begun. Fails with
 * UNKNOWN_ACCOUNT, UNKNOWN_GROUP, UNKNOWN_CONVERSATION or NOT_A_MEMBER. The other party may have been deleted.
 */
export function findConversation(tables: Tables, account_id: number, where: Where): Outcome<Own | undefined> {
  const found = lookUp(tables, account_id, where);
  if ("failure" in found || found.ok === undefined) return found as Outcome<undefined>;
  const member = tables.conversations.member(account_id, found.ok.id);
  return member ? { ok: { conversation: found.ok, member } } : { failure: notMember(found.ok.id) };
}

/** A group of this account. Fails also with NOT_A_GROUP. */
export function findGroup(tables: Tables, account_id: number, where: Where): Outcome<Own> {
  const found = findConversation(tables, account_id, where);
  if ("failure" in found) return found;
  if (!found.ok) return { failure: unknownGroup("with_username" in where ? where.with_username : "") };
  const { conversation, member } = found.ok;
  if (conversation.kind !== kind_group) return { failure: notAGroup(conversation.id) };
  return { ok: { conversation, member } };
}

/** What a command says of a conversation. */
export function whereOf(
  name: { name?: string; with_username?: string | null; conversation_id?: number | null } | null | undefined,
): Where {
  return name?.with_username
    ? { with_username: name.with_username }
    : { conversation_id: name?.conversation_id ?? 0 };
}

function lookUp(tables: Tables, account_id: number, where: Where): Outcome<Conversation | undefined> {
  if ("conversation_id" in where) {
    const conversation = tables.conversations.byId(where.conversation_id);
    return conversation ? { ok: conversation } : { failure: unknownConversation(where.conversation_id) };
  }
  const name = where.with_username;
  if (name.startsWith("+")) {
    const group = tables.conversations.group(name.slice(1));
    return group ? { ok: group } : { failure: unknownGroup(name.slice(1)) };
  }
  const other = tables.accounts.byName(name);
  return other
    ? { ok: tables.conversations.direct(account_id, other.id) }
    : { failure: unknownAccount(name) };
}
