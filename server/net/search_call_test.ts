import { deepStrictEqual as equal } from "node:assert/strict";
import { replicaBehind } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { withServer } from "./testing.ts";

const { SearchMessages, SendMessage } = chat_service;

Deno.test("a search is asked as of what was applied when it came, and its answer says so", async () => {
  await withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    await server.newUser("bob");
    const sent = await server.call(SendMessage, { to_username: "bob", body: "lunch?" }, alice);
    const { id: account_id } = replica.chat.account("alice")!;
    const message = replica.chat.messagesByIds(account_id, [sent.response!.message!.id!])[0];
    replica.found = { ok: { messages: [message], more: true } };
    const { response, indexes } = await server.call(SearchMessages, { query: "lunch", page_size: 1 }, alice);
    equal(response!.messages.map(({ body }) => body), ["lunch?"]);
    equal(response!.next_page_token, String(message.id));
    const { timeout_ms, ...asked } = replica.searched[0];
    equal(timeout_ms > 0, true);
    equal(asked, {
      account_id,
      text: "lunch",
      conversation_id: undefined,
      page_size: 1,
      before_id: Number.MAX_SAFE_INTEGER,
      at_least: replica.chat.applied_index,
    });
    equal(indexes, Array(2).fill(String(replica.chat.applied_index)));
    await server.call(SearchMessages, { query: "lunch", page_token: "7", with_username: "bob" }, alice);
    equal(replica.searched[1].before_id, 7);
    equal(replica.searched[1].conversation_id, message.conversation_id);
  });
});

Deno.test("whoever may not search there, or asks for what cannot be, is told so", async () => {
  await withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    await server.newUser("bob");
    const reason = async (
      request: Partial<Parameters<typeof SearchMessages.requestSerialize>[0]>,
      keys = alice,
    ) => (await server.call(SearchMessages, request, keys)).failure?.reason;
    equal(await reason({ query: "x" }, { authorization: "" }), "SESSION_ENDED");
    equal(await reason({ query: "x", with_username: "nobody" }), "UNKNOWN_ACCOUNT");
    equal(await reason({ query: "x", conversation_id: 999 }), "UNKNOWN_CONVERSATION");
    equal(await reason({ query: "x", page_size: -1 }), "INVALID_FIELD");
    equal(await reason({ query: "x", page_token: "y" }), "INVALID_FIELD");
    equal(
      await reason({ query: "x", with_username: "bob" }),
      undefined,
      "they have not spoken: nothing is found",
    );
    equal(replica.searched.length, 0);
    replica.found = { failure: replicaBehind(9, 8) };
    equal(await reason({ query: "x" }), "REPLICA_BEHIND");
  });
});
