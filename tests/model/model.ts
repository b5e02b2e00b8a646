/**
 * The chat as plain arrays and maps: obviously right, and slow. Nothing is counted that can be looked at: what is
 * unread is found by going through all messages.
 */
import { Buffer } from "node:buffer";
import type { ConversationRow, MemberRow, MessageRow, SettingKey } from "../../server/chat/state.ts";
import { setting_table } from "../../server/chat/settings.ts";

export interface Account {
  id: number;
  name: string;
  hash: string;
  create_us: number;
  delete_us: number | null;
  blocked: Set<number>;
}

export interface Session {
  token: string;
  session_id: string;
  account: Account;
  create_us: number;
  expire_us: number;
}

export interface Message {
  id: number;
  sender: Account;
  body: string;
  create_us: number;
  request_id: string;
  deleted: boolean;
  /** Who has deleted it for itself. */
  hidden: Set<Account>;
  /** Who has read it, or need not. */
  read: Set<Account>;
}

export interface Member {
  account: Account;
  since: number;
  /** Sees what comes after. */
  joined: number;
  delivered_id: number;
  read_id: number;
}

export interface Conversation {
  id: number;
  /** A group's. */
  name?: string;
  name_is_free: boolean;
  creator?: Account;
  members: Member[];
  messages: Message[];
}

/** Another's name is shown so. */
const key = (name: string) => name.toLowerCase();
const last_id = ({ messages }: Conversation) => messages.at(-1)?.id ?? 0;

/** All there is. */
export class Model {
  accounts: Account[] = [];
  /** In the order of their log-ins; those that have expired stay until the next. */
  sessions: Session[] = [];
  conversations: Conversation[] = [];
  settings = new Map<string, string>();
  /** By scope and id: what was asked and what was answered. */
  requests = new Map<string, { content: string; result: object }>();

  account(name: string): Account | undefined {
    return this.accounts.find((account) => key(account.name) === key(name));
  }
  living(name: string): Account | undefined {
    const account = this.account(name);
    return account?.delete_us === null ? account : undefined;
  }
  session(token: string, now_us: number): Session | undefined {
    return this.sessions.find((session) => session.token === token && session.expire_us > now_us);
  }
  setting(name: SettingKey): string {
    return this.settings.get(name) ?? setting_table[name].default_value;
  }
  group(name: string): Conversation | undefined {
    return this.conversations.find((each) =>
      each.name !== undefined && key(each.name) === key(name) && !each.name_is_free
    );
  }
  direct(a: Account, b: Account): Conversation | undefined {
    return this.conversations.find(({ name, members }) =>
      name === undefined && [a, b].every((one) => members.some(({ account }) => account === one)) &&
      members.length === new Set([a, b]).size
    );
  }
  conversationOf(message: Message): Conversation {
    return this.conversations.find(({ messages }) => messages.includes(message))!;
  }
  get messages(): Message[] {
    return this.conversations.flatMap(({ messages }) => messages).sort((a, b) => a.id - b.id);
  }

  // ---- what one account sees ----

  conversationsOf(account: Account): Conversation[] {
    return this.conversations.filter((each) => memberOf(each, account) !== undefined);
  }
  owner(group: Conversation): Account | undefined {
    if (group.name === undefined) return undefined;
    const living = group.members.filter(({ account }) => account.delete_us === null);
    return living.find(({ account }) => account === group.creator)?.account ??
      living.toSorted((a, b) => a.since - b.since || a.account.id - b.account.id).at(0)?.account;
  }
  other(conversation: Conversation, account: Account): Account {
    return conversation.members.find((member) => member.account !== account)?.account ?? account;
  }

  row(conversation: Conversation, message: Message, viewer: Account): MessageRow {
    const { id, sender, body, create_us, deleted } = message;
    return {
      id,
      conversation_id: conversation.id,
      seq: conversation.messages.indexOf(message) + 1,
      sender: sender.name,
      sender_id: sender.id,
      sender_deleted: sender.delete_us !== null,
      recipient: conversation.name === undefined
        ? this.other(conversation, sender).name
        : `+${conversation.name}`,
      body,
      create_us,
      deleted,
      state: this.#state(conversation, message, viewer),
    };
  }
  #state(conversation: Conversation, message: Message, viewer: Account): number {
    if (message.sender !== viewer) return message.read.has(viewer) ? 3 : 2;
    const others = conversation.members.filter(({ account }) => account !== viewer);
    const living = others.filter(({ account }) => account.delete_us === null);
    const counted = living.length > 0 ? living : others;
    if (counted.every(({ account }) => message.read.has(account))) return 3;
    const has = ({ account, delivered_id }: Member) =>
      message.id <= delivered_id || message.read.has(account);
    return counted.every(has) ? 2 : 1;
  }

  conversationRow(conversation: Conversation, viewer: Account): ConversationRow {
    const { id, name, members } = conversation;
    const names = members.map(({ account }) => account.name).sort((a, b) => key(a) < key(b) ? -1 : 1);
    const last = visibleTo(conversation, viewer).at(-1);
    const row = {
      id,
      members: names,
      member_count: names.length,
      unread_count: unreadOf(conversation, viewer).length,
      ...(last ? { last_message: this.row(conversation, last, viewer) } : {}),
      read_id: memberOf(conversation, viewer)!.read_id,
    };
    if (name !== undefined) return { ...row, group: true, name: `+${name}`, deleted: false, blocked: false };
    const other = this.other(conversation, viewer);
    const blocked = viewer.blocked.has(other.id);
    const deleted = other.delete_us !== null;
    return { ...row, group: false, name: other.name, other_id: other.id, deleted, blocked };
  }

  memberRows(conversation: Conversation): MemberRow[] {
    const owner = this.owner(conversation);
    return conversation.members.map(({ account, delivered_id, read_id }) => ({
      account_id: account.id,
      username: account.name,
      deleted: account.delete_us !== null,
      owner: account === owner,
      delivered_id,
      read_id,
    })).sort((a, b) => key(a.username) < key(b.username) ? -1 : 1);
  }
}

export function memberOf({ members }: Conversation, account: Account): Member | undefined {
  return members.find((member) => member.account === account);
}

/** Oldest first. */
export function visibleTo(conversation: Conversation, account: Account): Message[] {
  const { joined } = memberOf(conversation, account)!;
  return conversation.messages.filter((message) =>
    message.id > joined && !message.deleted && !message.hidden.has(account)
  );
}

/** Oldest first. */
export function unreadOf(conversation: Conversation, account: Account): Message[] {
  return visibleTo(conversation, account).filter(({ sender, read }) =>
    sender !== account && !read.has(account)
  );
}

/** What a list of conversations is ordered by. */
export function placeOf(conversation: Conversation, account: Account): number {
  const since = conversation.name === undefined ? 0 : memberOf(conversation, account)!.since;
  return Math.max(last_id(conversation), since);
}

/** A new message, which its sender has read if it had read all before. */
export function addMessage(conversation: Conversation, message: Message): void {
  const member = memberOf(conversation, message.sender)!;
  if (conversation.messages.every(({ id }) => id <= member.read_id)) {
    member.read_id = member.delivered_id = message.id;
  }
  conversation.messages.push(message);
}

/** Reads these and all up to a message; then everything before the first that is unread counts as read. */
export function read(conversation: Conversation, member: Member, ids: number[], up_to: number): void {
  const { account } = member;
  const newest = last_id(conversation);
  for (const message of unreadOf(conversation, account)) {
    if (ids.includes(message.id) || message.id <= up_to) message.read.add(account);
  }
  const first = unreadOf(conversation, account).at(0)?.id;
  const passed = conversation.messages.filter(({ id }) => first === undefined || id < first);
  for (const message of passed) message.read.add(account);
  const cursor = first === undefined ? newest : passed.findLast(({ deleted }) => !deleted)?.id ?? 0;
  member.read_id = Math.max(member.read_id, cursor);
  member.delivered_id = Math.max(member.delivered_id, Math.min(up_to, newest), member.read_id);
}

/** From this entry on. What was there before is no concern of its. */
export function join(conversation: Conversation, account: Account, index: number): void {
  const newest = last_id(conversation);
  for (const message of conversation.messages) message.read.add(account);
  conversation.members.push({
    account,
    since: index,
    joined: index,
    delivered_id: newest,
    read_id: newest,
  });
}

/** Nothing of it remains. */
export function leave(conversation: Conversation, account: Account): void {
  conversation.members = conversation.members.filter((member) => member.account !== account);
  for (const message of conversation.messages) {
    message.read.delete(account);
    message.hidden.delete(account);
  }
  if (conversation.members.length === 0) conversation.name_is_free = true;
}

/** A token's hash, as scopes have it. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
