/** The calls of ChatService that only read, at whichever replica they arrive: what each asks of the state machine, and answers. */
import type { Buffer } from "node:buffer";
import { page_token_pattern } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import {
  badPageToken,
  type Failure,
  invalid,
  type Outcome,
  replicaBehind,
  sessionEnded,
} from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Session } from "../chat/state.ts";
import { nowMicroseconds } from "./desk.ts";
import { idFailure, pageSize, patternFailure, whereOf } from "./fields.ts";
import { findAccounts } from "./find_accounts.ts";
import type { Replica } from "./replica.ts";
import {
  accountFields,
  conversationFields,
  memberFields,
  messageFields,
  sessionFields,
} from "./responses.ts";
import { searchMessages } from "./search_call.ts";

const v1 = replichat.v1;

/** A read, once its index is reached: `session` is the caller's, undefined where it has none and needs none. */
export interface Read<Request> {
  method: { requestDeserialize(bytes: Buffer): Request };
  /** May be asked without a session when this says so. */
  isPublic?(replica: Replica): boolean;
  /** Synchronous where `moment.index` is to be what it reflects; else it waits for that index, at most so long. */
  answer(
    replica: Replica,
    request: Request,
    session: Session | undefined,
    moment: { index: number; timeout_ms: number },
  ): Outcome<Buffer> | Promise<Outcome<Buffer>>;
}

/**
 * Waits until this replica reflects `index`, at most so long: a session never reads an older state than it has seen
 * (PROTOCOL.md, Reads). Answers why nothing can be read here.
 */
export async function reach(
  replica: Replica,
  index: number,
  timeout_ms: number,
): Promise<Failure | undefined> {
  const failure = replica.serveFailure();
  if (failure) return failure;
  if (replica.chat.applied_index >= index || await replica.waitApplied(index, timeout_ms)) return undefined;
  return replicaBehind(index, replica.chat.applied_index);
}

/** A read by somebody who has logged in. */
function read<Request>(
  method: Read<Request>["method"],
  answer: (replica: Replica, request: Request, session: Session) => Outcome<Buffer>,
): Read<Request> {
  return {
    method,
    answer: (replica, request, session) =>
      session ? answer(replica, request, session) : { failure: sessionEnded() },
  };
}

/** The page token of a page of messages is the id of its last one, wherever the pages go. */
function readPage(
  { page_token, page_size, before_id, after_id, unread_only }: replichat.v1.ListMessagesRequest,
): Outcome<{ page_size: number; before_id: number; after_id: number; unread_only: boolean }> {
  const size = pageSize(page_size);
  if ("failure" in size) return size;
  const failure = idFailure(before_id, "before_id") ?? idFailure(after_id, "after_id");
  if (failure) return { failure };
  if (before_id > 0 && after_id > 0) {
    return { failure: invalid("after_id", "A page goes back from an id or on from one. Give one of them.") };
  }
  if (!page_token_pattern.test(page_token)) return { failure: badPageToken() };
  const from = Number(page_token);
  const where = page_token === ""
    ? { before_id, after_id }
    : after_id > 0
    ? { before_id: 0, after_id: from }
    : { before_id: from, after_id: 0 };
  return { ok: { page_size: size.ok, ...where, unread_only } };
}

const listMessages = read(chat_service.ListMessages, ({ chat }, request, { account_id }) => {
  const page = readPage(request);
  if ("failure" in page) return page;
  const where = whereOf(request);
  if ("failure" in where) return where;
  const listed = chat.listMessages(account_id, where.ok, page.ok);
  if ("failure" in listed) return listed;
  const { messages, more, conversation_id } = listed.ok;
  const next_page_token = more ? String(messages[messages.length - 1].id) : "";
  return {
    ok: encode(v1.ListMessagesResponse, {
      messages: messages.map(messageFields),
      next_page_token,
      conversation_id,
    }),
  };
});

const listConversations = read(
  chat_service.ListConversations,
  ({ chat, presence }, { page_size, page_token, unread_only }, { account_id }) => {
    const size = pageSize(page_size);
    if ("failure" in size) return size;
    const query = { page_size: size.ok, before: page_token, unread_only };
    const listed = chat.listConversations(account_id, query);
    if ("failure" in listed) return listed;
    const { conversations, next: next_page_token } = listed.ok;
    return {
      ok: encode(v1.ListConversationsResponse, {
        conversations: conversations.map((row) =>
          conversationFields(row, { presence, chat, viewer: account_id })
        ),
        next_page_token,
      }),
    };
  },
);

const countUnread = read(
  chat_service.CountUnread,
  ({ chat }, _request, { account_id }) => ({
    ok: encode(v1.CountUnreadResponse, { count: chat.countUnread(account_id) }),
  }),
);

const listMembers = read(chat_service.ListMembers, ({ chat, presence }, request, { account_id }) => {
  const where = whereOf(request);
  if ("failure" in where) return where;
  const listed = chat.listMembers(account_id, where.ok);
  if ("failure" in listed) return listed;
  const { members, conversation_id } = listed.ok;
  return {
    ok: encode(v1.ListMembersResponse, {
      members: members.map((row) => memberFields(row, { presence, chat, viewer: account_id })),
      conversation_id,
    }),
  };
});

const listSessions = read(chat_service.ListSessions, ({ chat }, _request, { account_id, session_id }) => {
  const sessions = chat.listSessions(account_id, nowMicroseconds());
  return {
    ok: encode(v1.ListSessionsResponse, { sessions: sessions.map((row) => sessionFields(row, session_id)) }),
  };
});

const listAccounts: Read<replichat.v1.ListAccountsRequest> = {
  method: chat_service.ListAccounts,
  isPublic: ({ chat }) => chat.setting("directory") === "public",
  answer: (replica, request, session) => {
    const { online_only, blocked_only } = request;
    const failure = patternFailure(request.pattern) ?? strangerFailure(request, session);
    if (failure) return { failure };
    const found = findAccounts(replica, request, {
      viewer_id: session?.account_id,
      blocked_only,
      include_deleted: false,
      fits: (row) => !online_only || (!row.blocks_viewer && replica.presence.online(row.id)),
    });
    if ("failure" in found) return found;
    const { accounts, next_page_token } = found.ok;
    return {
      ok: encode(v1.ListAccountsResponse, {
        accounts: accounts.map((row) => accountFields(row, replica.presence, session?.account_id)),
        next_page_token,
      }),
    };
  },
};

/** What only means something to who has logged in. */
function strangerFailure(
  { online_only, blocked_only }: replichat.v1.ListAccountsRequest,
  session: Session | undefined,
): Failure | undefined {
  return session === undefined && (online_only || blocked_only) ? sessionEnded() : undefined;
}

/** By name in ChatService. */
// deno-lint-ignore no-explicit-any -- each has a request of its own
export const reads: Record<string, Read<any>> = {
  ListMessages: listMessages,
  ListConversations: listConversations,
  CountUnread: countUnread,
  ListMembers: listMembers,
  ListSessions: listSessions,
  ListAccounts: listAccounts,
  SearchMessages: searchMessages,
};
