/** Reading a conversation backwards, page by page. */
import { max_page_size } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";

/** The newest `count` messages with `with_username`, oldest of them first. Throws `FailureError`. */
export async function newest(
  connection: Connection,
  with_username: string,
  count: number,
  before_id = 0,
): Promise<replichat.v1.IMessage[]> {
  const messages: replichat.v1.IMessage[] = [];
  let page_token = "";
  do {
    const page_size = Math.min(count - messages.length, max_page_size);
    const request = { with_username, page_size, page_token, before_id };
    const page = await connection.call(chat_service.ListMessages, request);
    messages.push(...page.messages);
    page_token = page.next_page_token;
  } while (page_token !== "" && messages.length < count);
  return messages.reverse();
}
