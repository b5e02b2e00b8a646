/** Messages and what is read, deleted and blocked, as the primary carries it out. */
import type { Buffer } from "node:buffer";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, invalid, type Outcome, sessionEnded } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { type Desk, type Handler, requestOf, type Result, sessionHandler, tokenHash } from "./desk.ts";
import {
  bodyFailure,
  destinationFailure,
  idFailure,
  idsFailure,
  marksFailure,
  requestIdFailure,
  usernameFailure,
  whereOf,
} from "./fields.ts";
import type { Answer, ForwardedCall } from "./replica.ts";
import { messageFields } from "./responses.ts";

const v1 = replichat.v1;

/** Nothing here waits unless the account sends too fast, so that messages keep their order. */
function sendMessage(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.SendMessage, call);
  if ("failure" in read) return Promise.resolve(read);
  const { request_id, to, to_username, conversation_id, body } = read.ok;
  const session = desk.session(call);
  const failure = requestIdFailure(request_id) ?? destinationFailure(read.ok) ?? bodyFailure(body);
  if (failure) return Promise.resolve({ failure });
  if (!session) return Promise.resolve(desk.refuse(sessionEnded()));
  const destination = to === "to_username" ? { to_username } : { conversation_id };
  const send_message = { request_id, token_hash: tokenHash(call.token), ...destination, body };
  const turn = desk.limits.send(session.account_id, request_id, call.timeout_ms);
  if (turn === undefined) return desk.propose(call, { send_message }, encodeSent);
  if (!(turn instanceof Promise)) return Promise.resolve({ failure: turn });
  const until_ms = performance.now() + call.timeout_ms;
  return turn.then(() => {
    const timeout_ms = Math.max(0, until_ms - performance.now());
    return desk.propose({ timeout_ms }, { send_message }, encodeSent);
  });
}

function encodeSent({ message, replayed }: Result<"send_message">): Buffer {
  return encode(v1.SendMessageResponse, { message: messageFields(message), replayed });
}

/** Either single ids, or all up to one. */
function readMarkFailure(request: replichat.v1.MarkReadRequest): Failure | undefined {
  const { ids, up_to_id } = request;
  const where = whereOf(request);
  if ("failure" in where) return where.failure;
  if ((ids.length > 0) === (up_to_id !== 0)) {
    return invalid("ids", "Give either ids or the id up to which all are read. One of them is needed.");
  }
  return idsFailure(ids) ?? idFailure(up_to_id, "up_to_id");
}

/** Either single ids, or a conversation up to an id. */
function deletionFailure(request: replichat.v1.DeleteMessagesRequest): Failure | undefined {
  const { ids, scope, conversation, up_to_id } = request;
  if (!(scope in v1.DeleteScope)) {
    return invalid("scope", "Messages are deleted for both sides or for oneself. Choose one.");
  }
  if (conversation === undefined && up_to_id === 0) {
    return ids.length > 0 ? idsFailure(ids) : invalid(
      "ids",
      "Give the ids of messages, or a conversation and an id. Nothing else says what to delete.",
    );
  }
  const where = whereOf(request);
  if ("failure" in where) return where.failure;
  if (ids.length > 0) return invalid("ids", "Give either ids or a conversation, not both. Make two calls.");
  if (up_to_id === 0) {
    return invalid("up_to_id", "Give the id of the newest message to delete. It is needed.");
  }
  if (scope === v1.DeleteScope.BOTH) {
    return invalid("scope", "A whole conversation is deleted for oneself only. Leave the scope out.");
  }
  return idFailure(up_to_id, "up_to_id");
}

/** By name in ChatService. */
export const message_mutations = {
  SendMessage: sendMessage,
  MarkRead: sessionHandler({
    method: chat_service.MarkRead,
    check: (request) => requestIdFailure(request.request_id) ?? readMarkFailure(request),
    body: ({ with_username, conversation_id, ids, up_to_id }) => ({
      mark_read: { conversation: { with_username, conversation_id }, ids, up_to_id },
    }),
    respond: ({ unread_count, replayed }: Result<"mark_read">) =>
      encode(v1.MarkReadResponse, { unread_count, replayed }),
  }),
  MarkDelivered: sessionHandler({
    method: chat_service.MarkDelivered,
    check: ({ request_id, marks }) => requestIdFailure(request_id) ?? marksFailure(marks),
    body: ({ marks }) => ({ mark_delivered: { marks } }),
    respond: ({ replayed }: Result<"mark_delivered">) => encode(v1.MarkDeliveredResponse, { replayed }),
  }),
  DeleteMessages: sessionHandler({
    method: chat_service.DeleteMessages,
    check: (request) => requestIdFailure(request.request_id) ?? deletionFailure(request),
    body: ({ ids, scope, conversation, with_username, conversation_id, up_to_id }) => ({
      delete_messages: {
        ids,
        scope,
        conversation: conversation === undefined ? undefined : { with_username, conversation_id },
        up_to_id,
      },
    }),
    respond: ({ deleted_for_both, deleted_for_me, replayed }: Result<"delete_messages">) =>
      encode(v1.DeleteMessagesResponse, { deleted_for_both, deleted_for_me, replayed }),
  }),
  SetBlock: sessionHandler({
    method: chat_service.SetBlock,
    check: ({ request_id, username }) => requestIdFailure(request_id) ?? usernameFailure(username),
    body: ({ username, blocked }) => ({ set_block: { username, blocked } }),
    respond: ({ replayed }: Result<"set_block">) => encode(v1.SetBlockResponse, { replayed }),
  }),
} satisfies Record<string, Handler>;
