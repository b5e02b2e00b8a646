/** Every query, asked of the state machine and answered by the model. */
import { deepStrictEqual as equal } from "node:assert/strict";
import { unwrap } from "../../proto/failures.ts";
import { merged } from "../../server/chat/events.ts";
import { setting_keys } from "../../server/chat/settings.ts";
import type { AccountEvent, ConversationRow, MessageRow, Where } from "../../server/chat/state.ts";
import { reasonOf, sha256 } from "../../server/chat/test_log.ts";
import { find } from "./execute.ts";
import { type Account, type Conversation, memberOf, placeOf, unreadOf, visibleTo } from "./model.ts";
import type { World } from "./world.ts";

/** Compares all that can be asked. `pick`: a number below the given one. */
export function compareAll(world: World, pick: (below: number) => number): void {
  const { model, log: { state, now_us } } = world;
  equal(state.events_base, world.base);
  for (const key of setting_keys) equal(state.setting(key), model.setting(key));
  for (const { token, session_id, account, expire_us } of model.sessions) {
    const session = { account_id: account.id, username: account.name, session_id, expire_us };
    equal(state.session(sha256(token), now_us), expire_us > now_us ? session : undefined);
  }
  for (const account of model.accounts) {
    const { id, name, hash, delete_us } = account;
    const row = { id, username: name, password_hash: hash, delete_us };
    equal(state.accountById(id), row);
    equal(state.account(name), delete_us === null ? row : undefined);
    compareLists(world, account, 1 + pick(3));
    for (const conversation of model.conversations) compareConversation(world, account, conversation, pick);
    compareEvents(world, account, pick);
  }
  for (const pattern of ["", "a", "A*n", "*o*", "?nn", "nobody", "[", "d.d*", "*-2", "**"]) {
    compareAccounts(world, pattern, model.accounts[pick(model.accounts.length)], pick(2) === 0, 1 + pick(4));
  }
}

function compareLists({ model, log: { state, now_us } }: World, account: Account, page_size: number): void {
  const own = model.conversationsOf(account).sort((a, b) => placeOf(b, account) - placeOf(a, account));
  for (const unread_only of [false, true]) {
    const rows: ConversationRow[] = [];
    for (let before = "";;) {
      const page = unwrap(state.listConversations(account.id, { page_size, before, unread_only }));
      rows.push(...page.conversations);
      if ((before = page.next) === "") break;
      equal(page.conversations.length, page_size);
    }
    const expected = own.filter((each) => !unread_only || unreadOf(each, account).length > 0);
    equal(rows, expected.map((each) => model.conversationRow(each, account)));
  }
  const ids = model.messages.map(({ id }) => id).reverse();
  const mine = new Map(
    own.flatMap((each) =>
      visibleTo(each, account).map((message) => [message.id, model.row(each, message, account)])
    ),
  );
  equal(state.messagesByIds(account.id, [...ids, 999_999]), ids.flatMap((id) => mine.get(id) ?? []));
  const unread = own.reduce((sum, each) => sum + unreadOf(each, account).length, 0);
  equal(state.countUnread(account.id), unread);
  const sessions = model.sessions.filter((each) => each.account === account && each.expire_us > now_us);
  equal(
    state.listSessions(account.id, now_us),
    sessions.map(({ session_id, create_us, expire_us }) => ({ session_id, create_us, expire_us, label: "" }))
      .reverse(),
  );
  const partners = own.filter(({ name }) => name === undefined).map((each) => model.other(each, account))
    .filter((other) =>
      other !== account && other.delete_us === null && !other.blocked.has(account.id) &&
      !account.blocked.has(other.id)
    );
  equal(new Set(state.directPartners(account.id)), new Set(partners.map(({ id }) => id)));
}

function compareConversation(
  { model, log: { state } }: World,
  account: Account,
  conversation: Conversation,
  pick: (below: number) => number,
): void {
  const by_id: Where = { conversation_id: conversation.id };
  const query = { page_size: 5, before_id: 0, after_id: 0, unread_only: false };
  if (!memberOf(conversation, account)) {
    equal(reasonOf(state.listMessages(account.id, by_id, query)), "NOT_A_MEMBER");
    equal(reasonOf(state.listMembers(account.id, by_id)), "NOT_A_MEMBER");
    return;
  }
  const name = conversation.name === undefined
    ? model.other(conversation, account).name
    : `+${conversation.name}`;
  // The name of a group that is nobody's any more may be another's.
  const found = find(model, account, { with_username: name });
  const where = found === conversation && pick(2) === 0 ? { with_username: name } : by_id;
  equal(unwrap(state.conversationOf(account.id, where)), model.conversationRow(conversation, account));
  equal(unwrap(state.listMembers(account.id, where)), {
    conversation_id: conversation.id,
    members: model.memberRows(conversation),
  });
  const all = visibleTo(conversation, account).map((each) => model.row(conversation, each, account));
  const unread = new Set(unreadOf(conversation, account).map(({ id }) => id));
  const page_size = 1 + pick(4);
  for (const unread_only of [false, true]) {
    const wanted = all.filter(({ id }) => !unread_only || unread.has(id));
    const around = conversation.messages.at(pick(conversation.messages.length))?.id ?? 1;
    const pages: [object, MessageRow[]][] = [
      [{}, wanted.toReversed()],
      [{ before_id: around }, wanted.filter(({ id }) => id < around).toReversed()],
      [{ after_id: around }, wanted.filter(({ id }) => id > around)],
    ];
    for (const [more, expected] of pages) {
      const listed = state.listMessages(account.id, where, { ...query, page_size, unread_only, ...more });
      equal(unwrap(listed), {
        conversation_id: conversation.id,
        messages: expected.slice(0, page_size),
        more: expected.length > page_size,
      });
    }
  }
}

/** What is had again from some cursor is what was heard live since, as far as it still concerns the account. */
function compareEvents(world: World, account: Account, pick: (below: number) => number): void {
  const { model, log: { state }, heard, base } = world;
  const cursor = pick(2) === 0 ? 0 : base + pick(state.applied_index - base + 1);
  const groups = new Map(model.conversationsOf(account).map((each) => [each.id, memberOf(each, account)!]));
  const visible = new Set(
    model.conversationsOf(account).flatMap((each) => visibleTo(each, account)).map(({ id }) => id),
  );
  const still = (heard.get(account.id) ?? []).filter(({ index, part }) => {
    if (index <= cursor || part.kind === "session_ended") return false;
    if (part.kind === "message") return visible.has(index);
    if (index <= base) return false;
    return part.streams.includes(account.id) || index >= (groups.get(part.streams[0])?.since ?? Infinity);
  });
  const expected = [...Map.groupBy(still, ({ index }) => index)]
    .map(([index, parts]): AccountEvent => ({ index, ...merged(parts.map(({ part }) => part)) }));
  const got: AccountEvent[] = [];
  const limit = 1 + pick(6);
  for (let from = cursor;;) {
    const page = state.eventsAfter(account.id, from, limit);
    got.push(...page);
    if (page.length < limit) break;
    from = page.at(-1)!.index;
  }
  const comparable = (event: AccountEvent) =>
    event.kind === "message" ? [event.index, event.message.id, event.message.body] : event;
  const kept = got.filter(({ index, kind }) => kind === "message" || index > base);
  equal(kept.map(comparable), expected.map(comparable));
}

function compareAccounts(
  { model, log: { state } }: World,
  pattern: string,
  viewer: Account | undefined,
  blocked_only: boolean,
  limit: number,
): void {
  const glob = pattern.toLowerCase().replace(/[.[\]]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  const form = new RegExp(/[*?]/.test(pattern) ? `^${glob}$` : `^${glob}`);
  const expected = model.accounts.filter(({ id, name, delete_us }) =>
    form.test(name.toLowerCase()) && (delete_us === null || !blocked_only) &&
    (!blocked_only || viewer?.blocked.has(id))
  ).sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
  const rows = [];
  for (let after_key = "";;) {
    const page = state.findAccounts({
      pattern,
      after_key,
      limit,
      viewer_id: viewer?.id,
      blocked_only,
      include_deleted: !blocked_only,
    });
    rows.push(...page.accounts);
    if ((after_key = page.next_key) === "") break;
  }
  equal(
    rows,
    expected.map((account) => ({
      id: account.id,
      username: account.name,
      create_us: account.create_us,
      delete_us: account.delete_us,
      last_login_us: model.sessions.findLast((each) => each.account === account)?.create_us ?? null,
      blocked: viewer?.blocked.has(account.id) ?? false,
      blocks_viewer: viewer !== undefined && account.blocked.has(viewer.id),
    })),
  );
}
