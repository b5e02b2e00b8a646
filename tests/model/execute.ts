/** What each command does to the model, and what it answers: the rules once more, over arrays and maps. */
import type { AccountBody, AdminBody, To } from "../../server/chat/test_log.ts";
import { sha256 } from "../../server/chat/test_log.ts";
import { checkSetting } from "../../server/chat/settings.ts";
import type { Where } from "../../server/chat/state.ts";
import {
  type Account,
  addMessage,
  type Conversation,
  hex,
  join,
  leave,
  memberOf,
  type Message,
  type Model,
  read,
  type Session,
  visibleTo,
} from "./model.ts";

/** A refusal's reason, or the result. */
export type Answer = { reason: string } | { result: object };

/** When a command is executed, and under which log index. */
export interface At {
  index: number;
  now_us: number;
}

const refuse = (reason: string): Answer => ({ reason });
const answer = (kind: string, more: object = {}): Answer => ({ result: { kind, ...more, replayed: false } });

/** The first answer to a request id, as often as it comes. */
function once(model: Model, scope: string, request_id: string, content: string, run: () => Answer): Answer {
  if (request_id === "") return run();
  const first = model.requests.get(`${scope} ${request_id}`);
  if (first) {
    return first.content === content
      ? { result: { ...first.result, replayed: true } }
      : refuse("REQUEST_ID_REUSED");
  }
  const answered = run();
  if ("result" in answered) {
    model.requests.set(`${scope} ${request_id}`, { content, result: answered.result });
  }
  return answered;
}

export function createAccount(model: Model, at: At, name: string, hash: string, request_id: string): Answer {
  return once(model, `name:${name.toLowerCase()}`, request_id, name, () => {
    return model.setting("registration") === "closed"
      ? refuse("REGISTRATION_CLOSED")
      : makeAccount(model, at, name, hash);
  });
}

function makeAccount(model: Model, { index, now_us }: At, name: string, hash: string): Answer {
  if (model.account(name)) return refuse("NAME_TAKEN");
  model.accounts.push({ id: index, name, hash, create_us: now_us, delete_us: null, blocked: new Set() });
  return answer("create_account", { username: name });
}

export function logIn(
  model: Model,
  { now_us }: At,
  login: { name: string; hash: string; token: string; expire_us: number; replace: boolean },
): Answer {
  const { name, hash, token, expire_us, replace } = login;
  const account = model.living(name);
  if (!account || account.hash !== hash) return refuse("BAD_CREDENTIALS");
  const live = model.sessions.filter((each) => each.account === account && each.expire_us > now_us);
  if (model.setting("sessions") === "single" && !replace && live.length > 0) {
    return refuse("ALREADY_LOGGED_IN");
  }
  model.sessions = model.sessions.filter((each) =>
    each.token !== token && (each.account !== account || !replace && live.includes(each))
  );
  const session_id = `session ${token}`;
  model.sessions.push({ token, session_id, account, create_us: now_us, expire_us });
  return { result: { kind: "login", username: account.name, session_id, expire_us } };
}

export function logOut(model: Model, { now_us }: At, token: string, request_id: string): Answer {
  return once(model, `token:${hex(sha256(token))}`, request_id, "logout", () => {
    const session = model.session(token, now_us);
    if (!session) return refuse("SESSION_ENDED");
    end(model, (each) => each === session);
    return answer("logout");
  });
}

export function send(model: Model, at: At, token: string, to: To | string, body: string, request_id: string) {
  const session = model.session(token, at.now_us);
  if (!session) return refuse("SESSION_ENDED");
  const { account } = session;
  const where: Where = typeof to === "string"
    ? { with_username: to }
    : "to_username" in to
    ? { with_username: to.to_username }
    : to;
  const first = request_id === ""
    ? undefined
    : model.messages.find((each) => each.sender === account && each.request_id === request_id);
  if (first) return repeated(model, account, where, body, first);
  const found = destination(model, account, where);
  if (typeof found === "string") return refuse(found);
  const conversation = "members" in found ? found : begin(model, at.index, account, found);
  const message: Message = {
    id: at.index,
    sender: account,
    body,
    create_us: at.now_us,
    request_id,
    deleted: false,
    hidden: new Set(),
    read: new Set(),
  };
  addMessage(conversation, message);
  return answer("send_message", { message: { ...model.row(conversation, message, account), state: 1 } });
}

function repeated(model: Model, account: Account, where: Where, body: string, first: Message): Answer {
  const conversation = model.conversationOf(first);
  const row = { ...model.row(conversation, first, account), state: 1 };
  const same_place = "conversation_id" in where
    ? where.conversation_id === conversation.id
    : where.with_username.toLowerCase() === row.recipient.toLowerCase();
  if (!same_place || (!first.deleted && body !== first.body)) return refuse("REQUEST_ID_REUSED");
  return { result: { kind: "send_message", message: row, replayed: true } };
}

/** A conversation, or the account with which one is to begin, or why neither. */
function destination(model: Model, account: Account, where: Where): Conversation | Account | string {
  const found = find(model, account, where);
  if (typeof found === "string" || ("members" in found && found.name !== undefined)) return found;
  const other = "members" in found ? model.other(found, account) : found;
  if (other.delete_us !== null) return "UNKNOWN_ACCOUNT";
  return account.blocked.has(other.id) || other.blocked.has(account.id) ? "BLOCKED" : found;
}

/** One's own conversation, or the account with which it has not begun, or why neither. */
export function find(model: Model, account: Account, where: Where): Conversation | Account | string {
  if ("conversation_id" in where) {
    const found = model.conversations.find(({ id }) => id === where.conversation_id);
    return !found ? "UNKNOWN_CONVERSATION" : memberOf(found, account) ? found : "NOT_A_MEMBER";
  }
  const name = where.with_username;
  if (name.startsWith("+")) {
    const group = model.group(name.slice(1));
    return !group ? "UNKNOWN_GROUP" : memberOf(group, account) ? group : "NOT_A_MEMBER";
  }
  const other = model.account(name);
  return other ? model.direct(account, other) ?? other : "UNKNOWN_ACCOUNT";
}

function begin(model: Model, index: number, account: Account, other: Account): Conversation {
  const members = [...new Set([account, other])].map((each) => ({
    account: each,
    since: index,
    joined: index - 1,
    delivered_id: 0,
    read_id: 0,
  }));
  const conversation: Conversation = { id: index, name_is_free: true, members, messages: [] };
  model.conversations.push(conversation);
  return conversation;
}

// ---- what sessions ask for ----

export function ofAccount(
  model: Model,
  at: At,
  token: string,
  body: AccountBody,
  request_id: string,
): Answer {
  const session = model.session(token, at.now_us);
  const run = () => session ? ofSession(model, at, session, body) : refuse("SESSION_ENDED");
  const ends = body.delete_account || body.revoke_session;
  if (!ends && !session) return run();
  const scope = ends ? `token:${hex(sha256(token))}` : `account:${session!.account.id}`;
  return once(model, scope, request_id, JSON.stringify(body), run);
}

function ofSession(model: Model, at: At, session: Session, body: AccountBody): Answer {
  const { account } = session;
  const others = (each: Session) => each.account === account && each !== session;
  if (body.change_password) {
    if (account.hash !== body.change_password.old_hash) return refuse("BAD_CREDENTIALS");
    account.hash = body.change_password.new_hash!;
    end(model, others);
    return answer("change_password");
  }
  if (body.delete_account) {
    if (account.hash !== body.delete_account.password_hash) return refuse("BAD_CREDENTIALS");
    remove(model, at, account);
    return answer("delete_account");
  }
  if (body.revoke_session) {
    const { session_id, all_others } = body.revoke_session;
    const ended = end(
      model,
      all_others ? others : (each) => each.account === account && each.session_id === session_id,
    );
    return ended === 0 && !all_others ? refuse("UNKNOWN_SESSION") : answer("revoke_session", { ended });
  }
  if (body.set_block) {
    const { username, blocked } = body.set_block;
    const other = blocked ? model.living(username!) : model.account(username!);
    if (!other) return refuse("UNKNOWN_ACCOUNT");
    if (other === account) return refuse("INVALID_FIELD");
    if (blocked) account.blocked.add(other.id);
    else account.blocked.delete(other.id);
    return answer("set_block");
  }
  if (body.create_group) return createGroup(model, at, account, body.create_group as never);
  if (body.add_member) return addMember(model, at, account, body.add_member as never);
  if (body.remove_member) return removeMember(model, account, body.remove_member as never);
  if (body.mark_read) return markRead(model, account, body.mark_read as never);
  if (body.mark_delivered) {
    for (const { conversation_id, up_to_id } of body.mark_delivered.marks!) {
      const conversation = model.conversations.find(({ id }) => id === conversation_id);
      const member = conversation && memberOf(conversation, account);
      if (!member) continue;
      const newest = conversation.messages.at(-1)?.id ?? 0;
      member.delivered_id = Math.max(member.delivered_id, Math.min(up_to_id!, newest));
    }
    return answer("mark_delivered");
  }
  return deleteMessages(model, account, body.delete_messages as never);
}

function createGroup(model: Model, at: At, account: Account, asked: { name: string; usernames: string[] }) {
  const taken = model.group(asked.name);
  if (taken?.members.some((member) => member.account.delete_us === null)) return refuse("NAME_TAKEN");
  const members = new Set([account]);
  for (const name of asked.usernames) {
    const member = model.living(name);
    if (!member) return refuse("UNKNOWN_ACCOUNT");
    members.add(member);
  }
  if (members.size < 2) return refuse("INVALID_FIELD");
  if ([...members].some(({ blocked }) => blocked.has(account.id))) return refuse("BLOCKED");
  if (taken) taken.name_is_free = true;
  const group: Conversation = {
    id: at.index,
    name: asked.name,
    name_is_free: false,
    creator: account,
    members: [],
    messages: [],
  };
  model.conversations.push(group);
  for (const member of members) join(group, member, at.index);
  return answer("create_group", { conversation: model.conversationRow(group, account) });
}

type Membership = { conversation: Where; username: string };

function findGroup(model: Model, account: Account, where: Where): Conversation | string {
  const found = find(model, account, where);
  if (typeof found === "string") return found;
  if (!("members" in found)) return "UNKNOWN_GROUP";
  return found.name === undefined ? "NOT_A_GROUP" : found;
}

function addMember(model: Model, at: At, account: Account, asked: Membership): Answer {
  const group = findGroup(model, account, asked.conversation);
  if (typeof group === "string") return refuse(group);
  const other = model.living(asked.username);
  if (!other) return refuse("UNKNOWN_ACCOUNT");
  if (memberOf(group, other)) return refuse("ALREADY_A_MEMBER");
  if (other.blocked.has(account.id)) return refuse("BLOCKED");
  join(group, other, at.index);
  return answer("add_member");
}

function removeMember(model: Model, account: Account, asked: Membership): Answer {
  const group = findGroup(model, account, asked.conversation);
  if (typeof group === "string") return refuse(group);
  const other = model.account(asked.username);
  if (other !== account && model.owner(group) !== account) return refuse("NOT_THE_OWNER");
  if (!other || !memberOf(group, other)) return refuse("UNKNOWN_MEMBER");
  leave(group, other);
  return answer("remove_member");
}

function markRead(
  model: Model,
  account: Account,
  asked: { conversation: Where; ids?: number[]; up_to_id?: number },
): Answer {
  const conversation = find(model, account, asked.conversation);
  if (typeof conversation === "string") return refuse(conversation);
  const { ids = [], up_to_id = 0 } = asked;
  if (!("members" in conversation)) {
    return ids.length > 0 ? refuse("UNKNOWN_MESSAGE") : answer("mark_read", { unread_count: 0 });
  }
  const member = memberOf(conversation, account)!;
  const known = conversation.messages.filter(({ id }) => id > member.joined).map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) return refuse("UNKNOWN_MESSAGE");
  read(conversation, member, ids, up_to_id);
  return answer("mark_read", { unread_count: model.conversationRow(conversation, account).unread_count });
}

function deleteMessages(
  model: Model,
  account: Account,
  asked: { ids?: number[]; scope?: number; conversation?: Where; up_to_id?: number },
): Answer {
  const { ids = [], scope = 0, up_to_id = 0 } = asked;
  if (up_to_id > 0) {
    const conversation = find(model, account, asked.conversation!);
    if (typeof conversation === "string") return refuse(conversation);
    if ("members" in conversation) {
      const member = memberOf(conversation, account)!;
      member.joined = Math.max(member.joined, Math.min(up_to_id, conversation.messages.at(-1)?.id ?? 0));
    }
    return answer("delete_messages", { deleted_for_both: 0, deleted_for_me: 0 });
  }
  const visible = new Set(model.conversationsOf(account).flatMap((each) => visibleTo(each, account)));
  const known = model.conversationsOf(account).flatMap((each) =>
    each.messages.filter(({ id }) => id > memberOf(each, account)!.joined)
  );
  const chosen = [...new Set(ids)].map((id) => known.find((message) => message.id === id));
  if (chosen.includes(undefined)) return refuse("UNKNOWN_MESSAGE");
  const there = (chosen as Message[]).filter((message) => visible.has(message));
  if (scope === 1 && there.some(({ sender }) => sender !== account)) return refuse("NOT_YOURS");
  const for_both = there.filter(({ sender }) => sender === account && scope !== 2);
  for (const message of there) {
    if (for_both.includes(message)) Object.assign(message, { deleted: true, body: "" });
    else message.hidden.add(account);
  }
  const counts = { deleted_for_both: for_both.length, deleted_for_me: there.length - for_both.length };
  return answer("delete_messages", counts);
}

// ---- what operators ask for ----

export function ofAdmin(model: Model, at: At, body: AdminBody, request_id: string): Answer {
  return once(model, "admin", request_id, JSON.stringify(body), () => {
    if (body.set_setting) {
      const { key, value } = body.set_setting as { key: string; value: string };
      const checked = checkSetting(key, value);
      if ("failure" in checked) return refuse(checked.failure.reason);
      if (value === "") model.settings.delete(key);
      else model.settings.set(key, value);
      return answer("set_setting", { value: checked.ok.value });
    }
    const { username, password_hash } =
      (body.create_account ?? body.reset_password ?? body.remove_account) as {
        username: string;
        password_hash: string;
      };
    if (body.create_account) return makeAccount(model, at, username, password_hash);
    const account = model.living(username);
    if (!account) return refuse("UNKNOWN_ACCOUNT");
    if (body.remove_account) {
      remove(model, at, account);
      return answer("remove_account");
    }
    account.hash = password_hash;
    end(model, (each) => each.account === account);
    return answer("reset_password");
  });
}

function remove(model: Model, { now_us }: At, account: Account): void {
  Object.assign(account, { hash: "", delete_us: now_us });
  end(model, (each) => each.account === account);
}

function end(model: Model, which: (session: Session) => boolean): number {
  const before = model.sessions.length;
  model.sessions = model.sessions.filter((session) => !which(session));
  return before - model.sessions.length;
}
