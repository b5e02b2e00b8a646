/** SearchMessages: full-text search in the caller's own conversations, at whichever replica it arrives. */
import { page_token_pattern } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { badPageToken, type Outcome, sessionEnded } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { pageSize, whereOf } from "./fields.ts";
import type { Read } from "./reads.ts";
import type { Replica } from "./replica.ts";
import { messageFields } from "./responses.ts";

const v1 = replichat.v1;

/** Everything that was there when it was asked is searched. */
export const searchMessages: Read<replichat.v1.SearchMessagesRequest> = {
  method: chat_service.SearchMessages,
  answer: async (replica, request, session, { index, timeout_ms }) => {
    if (session === undefined) return { failure: sessionEnded() };
    const { query, page_size, page_token } = request;
    const size = pageSize(page_size);
    if ("failure" in size) return size;
    if (!page_token_pattern.test(page_token)) return { failure: badPageToken() };
    const { account_id } = session;
    const where = whichConversation(replica, account_id, request);
    if ("failure" in where) return where;
    const found = where.ok === none ? { ok: { messages: [], more: false } } : await replica.search({
      account_id,
      text: query,
      conversation_id: where.ok,
      page_size: size.ok,
      before_id: page_token === "" ? Number.MAX_SAFE_INTEGER : Number(page_token),
      at_least: index,
      timeout_ms,
    });
    if ("failure" in found) return found;
    const { messages, more } = found.ok;
    return {
      ok: encode(v1.SearchMessagesResponse, {
        messages: messages.map(messageFields),
        next_page_token: more ? String(messages[messages.length - 1].id) : "",
      }),
    };
  },
};

/** A conversation with a known account that has not begun. */
const none = 0;

/** Undefined for all of the caller's. */
function whichConversation(
  replica: Replica,
  account_id: number,
  request: replichat.v1.SearchMessagesRequest,
): Outcome<number | undefined> {
  if (request.conversation === undefined) return { ok: undefined };
  const where = whereOf(request);
  if ("failure" in where) return where;
  const found = replica.chat.conversationOf(account_id, where.ok);
  return "failure" in found ? found : { ok: found.ok?.id ?? none };
}
