/** Groups: who makes them, who comes and who goes. */
import type { Entry } from "../../core/types.ts";
import {
  listed_members,
  max_group_members,
  max_groups_per_account,
  min_group_members,
  username_pattern,
} from "../../../proto/bounds.ts";
import {
  alreadyMember,
  badGroupName,
  blockedBy,
  type Failure,
  groupFull,
  invalid,
  nameTaken,
  notOwner,
  type Outcome,
  tooManyGroups,
  unknownAccount,
  unknownMember,
} from "../../../proto/failures.ts";
import type { EventPart } from "../events.ts";
import { ownerOf } from "../queries/conversations.ts";
import { findGroup } from "../queries/find.ts";
import { type Account, type ConversationRow, nameKey, type Session, type Where } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { Conversation } from "../tables/conversations.ts";
import { type Applied, done, refused } from "./results.ts";

/** A group of the one that asks and at least one other, under a name that no other group has. */
export function createGroup(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { name: string; usernames: string[] },
): Applied {
  const { name } = command;
  if (!username_pattern.test(name)) return refused(entry, badGroupName());
  const name_failure = groupNameFailure(tables, name);
  if (name_failure) return refused(entry, name_failure);
  const members = membersOf(tables, session, command.usernames);
  if ("failure" in members) return refused(entry, members.failure);
  const count = members.ok.length;
  if (count < min_group_members) {
    return refused(
      entry,
      invalid("usernames", "A group has at least one member besides you. Name one, or write to yourself."),
    );
  }
  if (count > max_group_members) return refused(entry, groupFull(`+${name}`, max_group_members));
  for (const member of members.ok) {
    const failure = joinFailure(tables, session, member);
    if (failure) return refused(entry, failure);
  }
  const group = makeGroup(tables, entry.index, name, session.account_id);
  for (const { id } of members.ok) tables.conversations.addToGroup(group, id, entry.index);
  const added = members.ok.sort(byName).map(({ username }) => username);
  const conversation: ConversationRow = {
    id: group.id,
    group: true,
    name: `+${name}`,
    members: added.slice(0, listed_members),
    member_count: count,
    unread_count: 0,
    read_id: 0,
    deleted: false,
    blocked: false,
  };
  const result = { kind: "create_group", conversation, replayed: false } as const;
  return done(entry, result, [change(tables, session, group, { added })]);
}

/**
 * Why no new group can have this name. Accounts that have been deleted stay members; a name that only they hold is free.
 * One whose group has no members at all is being imported.
 */
export function groupNameFailure({ conversations }: Tables, name: string): Failure | undefined {
  const taken = conversations.group(name);
  if (!taken) return undefined;
  const is_left = conversations.countMembers(taken.id) > 0 && !conversations.hasLivingMember(taken.id);
  return is_left ? undefined : nameTaken(`+${name}`);
}

/** A group without members, under a name for which `groupNameFailure` has no reason: whoever has it still gives it up. */
export function makeGroup(
  { conversations }: Tables,
  id: number,
  name: string,
  creator_id: number,
): Conversation {
  const taken = conversations.group(name);
  if (taken) conversations.freeName(taken.id);
  return conversations.addGroup(id, name, creator_id);
}

/** Why a group has no place for this account: it is in it already, or the group is full. */
export function placeFailure(
  { conversations }: Tables,
  group: Conversation,
  account: Account,
): Failure | undefined {
  const name = `+${group.name}`;
  if (conversations.member(account.id, group.id)) return alreadyMember(account.username, name);
  const is_full = conversations.countMembers(group.id) >= max_group_members;
  return is_full ? groupFull(name, max_group_members) : undefined;
}

/** Any member adds. */
export function addMember(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { where: Where; username: string },
): Applied {
  const { where, username } = command;
  const found = findGroup(tables, session.account_id, where);
  if ("failure" in found) return refused(entry, found.failure);
  const group = found.ok.conversation;
  const account = tables.accounts.livingByName(username);
  if (!account) return refused(entry, unknownAccount(username));
  const failure = placeFailure(tables, group, account) ?? joinFailure(tables, session, account);
  if (failure) return refused(entry, failure);
  tables.conversations.addToGroup(group, account.id, entry.index);
  const part = change(tables, session, group, { added: [account.username] });
  return done(entry, { kind: "add_member", replayed: false }, [part]);
}

/** Everybody may leave, the owner removes others. */
export function removeMember(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { where: Where; username: string },
): Applied {
  const { where, username } = command;
  const found = findGroup(tables, session.account_id, where);
  if ("failure" in found) return refused(entry, found.failure);
  const group = found.ok.conversation;
  const account = tables.accounts.byName(username);
  const leaves = account?.id === session.account_id;
  if (!leaves && ownerOf(tables, group) !== session.account_id) {
    return refused(entry, notOwner(`+${group.name}`));
  }
  if (!account || !tables.conversations.member(account.id, group.id)) {
    return refused(entry, unknownMember(account?.username ?? username, `+${group.name}`));
  }
  tables.conversations.removeMember(account.id, group.id);
  tables.messages.dropMarks(account.id, group.id, entry.index);
  tables.messages.dropHidden(account.id, group.id, entry.index);
  const part = change(tables, session, group, { removed: [account.username] });
  const parts = [part, { ...part, audience: [account.id], streams: [account.id] }];
  if (part.audience.length > 0) return done(entry, { kind: "remove_member", replayed: false }, parts);
  tables.conversations.freeName(group.id);
  return done(entry, { kind: "remove_member", replayed: false }, parts.slice(1));
}

/** The accounts of these names and the one that asks, each once. */
function membersOf(tables: Tables, session: Session, usernames: string[]): Outcome<Account[]> {
  const members = new Map([[session.account_id, tables.accounts.byId(session.account_id)!]]);
  for (const username of usernames) {
    const account = tables.accounts.livingByName(username);
    if (!account) return { failure: unknownAccount(username) };
    members.set(account.id, account);
  }
  return { ok: [...members.values()] };
}

/** Why this account cannot be brought into a group. */
function joinFailure(tables: Tables, by: Session, account: Account): Failure | undefined {
  if (tables.accounts.hasBlocked(account.id, by.account_id)) return blockedBy(account.username);
  if (tables.conversations.countGroups(account.id) < max_groups_per_account) return undefined;
  return tooManyGroups(account.username, max_groups_per_account);
}

/** For those who are members now. */
function change(
  tables: Tables,
  by: Session,
  group: Conversation,
  who: { added?: string[]; removed?: string[] },
): EventPart {
  const { added = [], removed = [] } = who;
  return {
    kind: "membership",
    items: [{ conversation_id: group.id, name: `+${group.name}`, added, removed, by: by.username }],
    audience: tables.conversations.memberIds(group.id),
    streams: [group.id],
  };
}

function byName(a: Account, b: Account): number {
  return nameKey(a.username) < nameKey(b.username) ? -1 : 1;
}
