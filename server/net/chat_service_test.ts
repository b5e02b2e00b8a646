import { deepEqual, doesNotMatch, equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { ClientDuplexStream, StatusObject } from "@grpc/grpc-js";
import { max_body_bytes, max_request_bytes, max_stream_in_flight } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { noQuorum, outcomeUnknown, viewChange } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { fromStatus } from "../../proto/status.ts";
import { Mutations } from "./mutations.ts";
import { failureOf, FakeReplica, metadataOf, TestServer, withServer } from "./testing.ts";

type SendRequest = replichat.v1.ISendMessageRequest;
type SendResponse = replichat.v1.SendMessagesResponse;

const {
  CreateAccount,
  Login,
  Logout,
  SendMessage,
  SendMessages,
  ListConversations,
  ListMessages,
  GetClusterInfo,
} = chat_service;

const password = "correct horse";
const id = () => crypto.randomUUID();

Deno.test("accounts: made once, logged in, logged out", () =>
  withServer(async (server) => {
    const request = { request_id: id(), username: "Alice", password };
    const made = await server.call(CreateAccount, request);
    deepEqual([made.code, made.response!.replayed, made.indexes], [0, false, ["1", "1"]]);
    equal((await server.call(CreateAccount, request)).response!.replayed, true);
    equal(
      (await server.call(CreateAccount, { ...request, username: "ALICE" })).failure!.reason,
      "REQUEST_ID_REUSED",
    );
    equal((await server.call(CreateAccount, { username: "aLICE", password })).failure!.reason, "NAME_TAKEN");

    const login = await server.call(Login, { username: "alice", password });
    deepEqual([login.response!.username, login.response!.token.length], ["Alice", 43]);
    ok(login.response!.expire_time!.seconds! > Date.now() / 1000);
    const keys = { authorization: `Bearer ${login.response!.token}` };
    const out = { request_id: id() };
    equal((await server.call(Logout, out, keys)).response!.replayed, false);
    equal((await server.call(Logout, out, keys)).response!.replayed, true);
    equal((await server.call(Logout, { request_id: id() }, keys)).failure!.reason, "SESSION_ENDED");
    equal((await server.call(Logout, {}, {})).failure!.reason, "SESSION_ENDED");
  }));

Deno.test("an unknown name and a wrong password are the same", () =>
  withServer(async (server) => {
    await server.newUser("alice");
    const wrong = await server.call(Login, { username: "alice", password: "battery staple" });
    const unknown = await server.call(Login, { username: "mallory", password });
    deepEqual(wrong.failure, unknown.failure);
    deepEqual([wrong.code, wrong.failure!.reason], [16, "BAD_CREDENTIALS"]);
  }));

Deno.test("bad fields are named", () =>
  withServer(async (server) => {
    const alice = await server.newUser("alice");
    const send = (request: SendRequest) =>
      server.call(
        SendMessage,
        encode(replichat.v1.SendMessageRequest, { request_id: id(), ...request }),
        alice,
      );
    const results = [
      await server.call(CreateAccount, { username: "a b", password }),
      await server.call(CreateAccount, { username: "bob", password: "short" }),
      await server.call(CreateAccount, { request_id: "1", username: "bob", password }),
      await send({ body: "x" }),
      await send({ to_username: "no such", body: "x" }),
      await send({ conversation_id: -1, body: "x" }),
      await send({ to_username: "alice", body: "" }),
      await send({ to_username: "alice", body: "a\0b" }),
      await send({ to_username: "alice", body: "é".repeat(max_body_bytes / 2 + 1) }),
      await server.call(ListMessages, { with_username: "alice", page_token: "x" }, alice),
      await server.call(ListMessages, {}, alice),
      await server.call(GetClusterInfo, {}, { "replichat-min-index": "-1" }),
    ];
    deepEqual(results.map(({ code }) => code), results.map(() => 3));
    deepEqual(results.map(({ failure }) => failure!.field), [
      "username",
      "password",
      "request_id",
      "to",
      "to_username",
      "conversation_id",
      "body",
      "body",
      "body",
      "page_token",
      "conversation",
      "replichat-min-index",
    ]);
    equal((await send({ to_username: "alice", body: "é".repeat(max_body_bytes / 2) })).code, 0);
  }));

Deno.test("malformed bytes are INVALID_ARGUMENT, too many are RESOURCE_EXHAUSTED", () =>
  withServer(async (server) => {
    const alice = await server.newUser("alice");
    const truncated = Buffer.from([0x0a, 0x7f, 0x31]);
    const bad_utf8 = Buffer.concat([
      encode(replichat.v1.SendMessageRequest, { to_username: "alice" }),
      Buffer.from([0x22, 2, 0xc3, 0x28]),
    ]);
    for (const method of [CreateAccount, Login, Logout, SendMessage, ListMessages, GetClusterInfo]) {
      const { code, failure } = await server.call(method as typeof Login, truncated, alice);
      deepEqual([code, failure!.reason], [3, "INVALID_FIELD"], method.path);
    }
    equal((await server.call(SendMessage, bad_utf8, alice)).code, 3);
    const large = await server.call(SendMessage, Buffer.alloc(max_request_bytes + 1), alice);
    deepEqual([large.code, large.failure!.reason], [8, "TOO_LARGE"]);
    // Far beyond that nothing is taken in: the library refuses it by its length alone.
    const huge = await server.call(SendMessage, Buffer.alloc(5 * max_request_bytes), alice);
    deepEqual([huge.code, huge.failure], [8, undefined]);
    const stream = openSendStream(server, alice);
    const over = new Promise<number>((resolve) => stream.on("status", ({ code }) => resolve(code)));
    stream.on("error", () => {}); // `status` tells it too
    stream.on("data", () => {});
    stream.write({ sends: [{ to_username: "alice", body: "x".repeat(5 * max_request_bytes) }] });
    equal(await over, 8);
  }));

Deno.test("a message is sent once, and listed in pages", () =>
  withServer(async (server) => {
    const [alice] = [await server.newUser("alice"), await server.newUser("bob")];
    const first = { request_id: id(), to_username: "bob", body: "0" };
    const sent = await server.call(SendMessage, first, alice);
    deepEqual([sent.response!.replayed, sent.response!.message!.recipient], [false, "bob"]);
    const again = await server.call(SendMessage, first, alice);
    deepEqual([again.response!.replayed, again.response!.message!.id], [true, sent.response!.message!.id]);
    for (const body of "1234") await server.call(SendMessage, { to_username: "bob", body }, alice);
    equal(
      (await server.call(SendMessage, { to_username: "eve", body: "x" }, alice)).failure!.reason,
      "UNKNOWN_ACCOUNT",
    );
    equal(
      (await server.call(SendMessage, { to_username: "bob", body: "x" })).failure!.reason,
      "SESSION_ENDED",
    );

    const bodies: string[] = [];
    let page_token = "";
    do {
      const page = await server.call(ListMessages, { with_username: "BOB", page_size: 2, page_token }, alice);
      bodies.push(page.response!.messages.map(({ body }) => body).join());
      page_token = page.response!.next_page_token;
    } while (page_token !== "");
    deepEqual(bodies, ["4,3", "2,1", "0"]);
    const all = await server.call(ListMessages, { with_username: "bob", page_size: 100_000 }, alice);
    equal(all.response!.messages.length, 5);
    equal((await server.call(ListMessages, { with_username: "bob" })).failure!.reason, "SESSION_ENDED");
  }));

Deno.test("a read waits for its index, and is refused when it cannot be fresh", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    const list = (index: number, timeout_ms: number) =>
      server.call(ListMessages, { with_username: "alice" }, {
        ...alice,
        "replichat-min-index": String(index),
      }, timeout_ms);
    const next = replica.chat.applied_index + 1;
    const waiting = list(next, 5_000);
    await server.call(SendMessage, { to_username: "alice", body: "x" }, alice);
    equal((await waiting).response!.messages.length, 1);
    const behind = await list(next + 5, 100);
    ok(behind.code === 14 || behind.code === 4); // the client's own deadline may come first
    replica.read_failure = viewChange();
    deepEqual((await list(0, 5_000)).failure!.reason, "VIEW_CHANGE");
  }));

Deno.test("a primary that cannot read does not refuse for what it does not know", () =>
  withServer(async (server, replica) => {
    await server.newUser("alice");
    const refused = async () => {
      const nobody = { authorization: "Bearer none" };
      const results = [
        await server.call(Login, { username: "bob", password }),
        await server.call(Login, { username: "alice", password: "battery staple" }),
        await server.call(SendMessage, { request_id: id(), to_username: "alice", body: "hi" }, nobody),
        await server.call(Logout, {}, nobody),
      ];
      return results.map(({ failure }) => failure!.reason);
    };
    deepEqual(await refused(), ["BAD_CREDENTIALS", "BAD_CREDENTIALS", "SESSION_ENDED", "SESSION_ENDED"]);
    replica.read_failure = noQuorum([], "");
    deepEqual(await refused(), Array(4).fill("NO_QUORUM"));
  }));

Deno.test("what a replica says of itself", () =>
  withServer(async (server) => {
    const { response } = await server.call(GetClusterInfo, {});
    deepEqual([response!.cluster_id, response!.primary, response!.members.length], [
      "cluster-1",
      "localhost:1",
      1,
    ]);
  }));

Deno.test("each failure has its status, and a fault of ours tells nothing", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    const request = { request_id: id(), to_username: "alice", body: "x" };
    replica.propose_failure = noQuorum(["localhost:2"]);
    const refused = await server.call(SendMessage, request, alice);
    deepEqual([refused.code, refused.failure], [14, noQuorum(["localhost:2"])]);
    equal(refused.indexes[1], String(replica.chat.applied_index));
    replica.propose_failure = outcomeUnknown("");
    const unknown = await server.call(SendMessage, request, alice);
    deepEqual([unknown.code, unknown.failure!.reason], [4, "OUTCOME_UNKNOWN"]);
    equal(replica.forwarded.at(-1)!.request_id, request.request_id);
    replica.propose_error = new Error("the password is swordfish");
    const fault = await server.call(SendMessage, request, alice);
    deepEqual([fault.code, fault.failure!.reason], [13, "INTERNAL"]);
    doesNotMatch(fault.failure!.message, /swordfish/);
    replica.propose_error = replica.propose_failure = undefined;
    equal((await server.call(SendMessage, request, alice)).code, 0);
  }));

Deno.test("a backup sends on what changes state, and says what may be repeated", () =>
  withServer(async (primary_server, primary) => {
    const alice = await primary_server.newUser("alice");
    const backup = new FakeReplica(new Mutations(primary));
    const server = await TestServer.start(backup);
    try {
      const request = { request_id: id(), to_username: "alice", body: "x" };
      const sent = await server.call(SendMessage, request, alice);
      equal(sent.indexes[0], String(primary.chat.applied_index));
      await server.call(Login, { username: "alice", password });
      await server.call(SendMessage, Buffer.from([0x0a, 0x7f]), alice);
      deepEqual(
        backup.forwarded.map(({ call, repeatable }) => [call.method, repeatable, call.client_address]),
        [
          ["SendMessage", true, "127.0.0.1"],
          ["Login", false, "127.0.0.1"],
        ],
      );
    } finally {
      await server.stop();
      backup.chat.close();
    }
  }));

Deno.test("whom a backup does not know yet is not refused before its log is applied, and is asked to come again if that takes long", () =>
  withServer(async (primary_server, primary) => {
    const payloads: Uint8Array[] = [];
    const propose = primary.propose.bind(primary);
    primary.propose = (payload) => {
      payloads.push(payload);
      return propose(payload);
    };
    const alice = await primary_server.newUser("alice");
    const backup = new FakeReplica(new Mutations(primary));
    const server = await TestServer.start(backup);
    try {
      const status = backup.status.bind(backup);
      backup.status = () => ({ ...status(), last_index: payloads.length });
      const stranger = { authorization: "Bearer nobody" };
      const read = (keys: Record<string, string>) => server.call(ListConversations, {}, keys);
      const behind = await read(alice);
      equal(behind.failure?.reason, "REPLICA_BEHIND");
      const answers = Promise.all([read(alice), read(stranger)]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (const payload of payloads) backup.applyNext(payload);
      deepEqual((await answers).map(({ failure }) => failure?.reason), [undefined, "SESSION_ENDED"]);
      equal((await read(stranger)).failure?.reason, "SESSION_ENDED");
    } finally {
      await server.stop();
      backup.chat.close();
    }
  }));

function openSendStream(server: TestServer, keys: Record<string, string>) {
  const { path, requestSerialize, responseDeserialize } = SendMessages;
  const stream = server.client.makeBidiStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    metadataOf(keys),
  ) as unknown as ClientDuplexStream<{ sends: SendRequest[] }, SendResponse>;
  return stream;
}

Deno.test("SendMessages answers in order, and one bad request stops no other", () =>
  withServer(async (server, replica) => {
    replica.set("rate-send", "off");
    const alice = await server.newUser("alice");
    const stream = openSendStream(server, alice);
    const count = 3_000;
    const sends = Array.from({ length: count }, (_, n) => ({
      request_id: id(),
      to_username: n === 6 ? "eve" : "alice",
      body: n === 7 ? "" : `${n + 1}`,
    }));
    // One by one, and several at a time.
    for (let n = 0, size = 1; n < count; n += size, size = size % 100 + 1) {
      stream.write({ sends: sends.slice(n, n + size) });
    }
    stream.end();
    const answers: SendResponse["results"] = [];
    let responses = 0;
    for await (const { results } of stream) {
      answers.push(...results);
      responses++;
    }
    ok(responses < count, "what is committed together is answered together");
    equal(answers.length, count);
    deepEqual(answers.map(({ sequence }) => sequence), answers.map((_, i) => i + 1));
    equal(fromStatus(answers[6].error!)!.reason, "UNKNOWN_ACCOUNT");
    equal(fromStatus(answers[7].error!)!.field, "body");
    equal(answers.filter(({ result }) => result === "sent").length, count - 2);
    equal(answers[count - 1].sent!.message!.body, String(count));
  }));

Deno.test("SendMessages ends with a request that cannot be taken apart, and executes nothing of it or after it", () =>
  withServer(async (server, replica) => {
    replica.set("rate-send", "off");
    const alice = await server.newUser("alice");
    const send = { to_username: "alice", body: "x".repeat(7_000) };
    const refused: [string, object, string][] = [
      ["too large", { sends: Array(10).fill(send) }, "TOO_LARGE"],
      ["too many", { sends: Array(max_stream_in_flight + 1).fill({}) }, "INVALID_FIELD"],
    ];
    for (const [what, request, reason] of refused) {
      const stream = openSendStream(server, alice);
      const before = replica.chat.applied_index;
      stream.write(request as { sends: SendRequest[] });
      stream.write({ sends: [send] });
      const status = new Promise<StatusObject>((resolve) => stream.on("status", resolve));
      stream.on("error", () => {}).resume();
      equal(failureOf(await status)?.reason, reason, what);
      equal(replica.chat.applied_index, before, what);
    }
    // One that is under way meanwhile is executed, and harms nothing.
    let release = () => {};
    const held = new Promise<void>((resolve) => release = resolve);
    const propose = replica.propose.bind(replica);
    replica.propose = (payload) => held.then(() => propose(payload));
    const stream = openSendStream(server, alice);
    stream.on("error", () => {}).resume();
    const status = new Promise<StatusObject>((resolve) => stream.on("status", resolve));
    stream.write({ sends: [send] });
    stream.write(refused[0][1] as { sends: SendRequest[] });
    equal(failureOf(await status)?.reason, "TOO_LARGE");
    const before = replica.chat.applied_index;
    release();
    await replica.waitApplied(before + 1, 5_000);
    replica.propose = propose;
    equal((await server.call(SendMessage, { request_id: id(), ...send }, alice)).code, 0);
  }));

Deno.test("SendMessages survives a caller who leaves, and one who has no session", () =>
  withServer(async (server, replica) => {
    const stream = openSendStream(server, await server.newUser("alice"));
    const over = new Promise<number>((resolve) =>
      stream.on("error", (error) => resolve((error as unknown as { code: number }).code))
    );
    for (let i = 0; i < 100; i++) stream.write({ sends: [{ to_username: "alice", body: "x" }] });
    stream.once("data", () => stream.cancel());
    equal(await over, 1);
    const before = replica.chat.applied_index;
    const stranger = openSendStream(server, {});
    stranger.write({ sends: [{ to_username: "alice", body: "x" }] });
    const turned_away = await new Promise<StatusObject>((resolve) =>
      stranger.on("error", () => {}).on("status", resolve)
    );
    equal(failureOf(turned_away)!.reason, "SESSION_ENDED");
    ok(replica.chat.applied_index - before <= 100);
  }));
