/** Who may call what: a table of every call of every service and four callers, each tried on a server of its own. */
import { deepEqual } from "node:assert/strict";
import type { Buffer } from "node:buffer";
import { Duplex } from "node:stream";
import type { MethodDefinition } from "@grpc/grpc-js";
import type { google, replichat } from "../../proto/codec.ts";
import { nonce } from "../../proto/secret.ts";
import { admin_service, chat_service, health_service, replication_service } from "../../proto/services.ts";
import { dialerProof, handshake_frames, makeHello } from "../../server/net/handshake.ts";
import { failureOf, metadataOf, test_secret, testIdentity } from "../../server/net/testing.ts";
import { password, World } from "./world.ts";

/** Nobody has neither a session nor the secret; eve has a session, alice one of a member; the last proves the secret and has no session. */
const callers = ["nobody", "eve", "alice", "secret"] as const;
type Caller = typeof callers[number];

/** `ok`, or the reason for which the call fails. */
type Row = [call: string, nobody: string, eve: string, alice: string, secret: string];

// deno-fmt-ignore -- it is to be read as a table
const table: Row[] = [
  // call                              nobody              another user           a member               secret holder
  ["ChatService.CreateAccount",        "ok",               "ok",                  "ok",                  "ok"],
  ["ChatService.Login",                "ok",               "ok",                  "ok",                  "ok"],
  ["ChatService.Logout",               "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.DeleteAccount",        "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.ChangePassword",       "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.ListSessions",         "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.RevokeSession",        "SESSION_ENDED",    "UNKNOWN_SESSION",     "ok",                  "SESSION_ENDED"],
  ["ChatService.ListAccounts",         "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.SendMessage",          "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.SendMessages",         "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.ListMessages",         "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.SearchMessages",       "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.ListConversations",    "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.CountUnread",          "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.MarkRead",             "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.MarkDelivered",        "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.DeleteMessages",       "SESSION_ENDED",    "UNKNOWN_MESSAGE",     "ok",                  "SESSION_ENDED"],
  ["ChatService.SetBlock",             "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.CreateGroup",          "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["ChatService.AddMember",            "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.RemoveMember",         "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.ListMembers",          "SESSION_ENDED",    "NOT_A_MEMBER",        "ok",                  "SESSION_ENDED"],
  ["ChatService.GetClusterInfo",       "ok",               "ok",                  "ok",                  "ok"],
  ["ChatService.Subscribe",            "SESSION_ENDED",    "ok",                  "ok",                  "SESSION_ENDED"],
  ["AdminService.Challenge",           "ok",               "ok",                  "ok",                  "ok"],
  ["AdminService.GetStatus",           "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.RemoveMember",        "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "forwarded"],
  ["AdminService.GetDigest",           "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.GetSettings",         "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.SetSetting",          "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.CreateAccount",       "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.ListAccounts",        "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.ResetPassword",       "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.RemoveAccount",       "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.SetLogLevel",         "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.Backup",              "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.Export",              "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["AdminService.Import",              "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
  ["Health.Check",                     "ok",               "ok",                  "ok",                  "ok"],
  ["Health.Watch",                     "ok",               "ok",                  "ok",                  "ok"],
  ["ReplicationService.Connect",       "WRONG_SECRET",     "WRONG_SECRET",        "WRONG_SECRET",        "ok"],
  ["ReplicationService.GetSnapshot",   "NO_SECRET",        "NO_SECRET",           "NO_SECRET",           "ok"],
];

// deno-lint-ignore no-explicit-any -- each has its own types
type Method = MethodDefinition<any, any>;
const services: Record<string, Record<string, Method>> = {
  ChatService: chat_service,
  AdminService: admin_service,
  Health: health_service,
  ReplicationService: replication_service,
};

/** What each call asks for: something of alice's where it can be. */
function requestFor(call: string, world: World): object {
  const { request_id, direct_id, group_id, messages } = world;
  const requests: Record<string, object> = {
    "ChatService.CreateAccount": { request_id, username: "dora", password },
    "ChatService.Login": { username: "alice", password },
    "ChatService.DeleteAccount": { request_id, password },
    "ChatService.ChangePassword": { request_id, old_password: password, new_password: "another one" },
    "ChatService.RevokeSession": { request_id, session_id: "session of alice" },
    "ChatService.SendMessage": { request_id, conversation_id: direct_id, body: "hello" },
    "ChatService.SendMessages": { sends: [{ request_id, conversation_id: direct_id, body: "hello" }] },
    "ChatService.ListMessages": { conversation_id: direct_id },
    "ChatService.SearchMessages": { query: "message" },
    "ChatService.MarkRead": { request_id, conversation_id: direct_id, up_to_id: messages[1] },
    "ChatService.MarkDelivered": {
      request_id,
      marks: [{ conversation_id: direct_id, up_to_id: messages[1] }],
    },
    "ChatService.DeleteMessages": { request_id, ids: [messages[0]] },
    "ChatService.SetBlock": { request_id, username: "bob", blocked: true },
    "ChatService.CreateGroup": { request_id, name: "other", usernames: ["bob"] },
    "ChatService.AddMember": { request_id, conversation_id: group_id, username: "eve" },
    "ChatService.RemoveMember": { request_id, conversation_id: group_id, username: "bob" },
    "ChatService.ListMembers": { conversation_id: group_id },
    "AdminService.Challenge": { client_nonce: nonce() },
    "AdminService.GetDigest": { index: world.replica.chat.applied_index },
    "AdminService.RemoveMember": { address: "localhost:9" },
    "AdminService.SetSetting": { request_id, key: "directory", value: "public" },
    "AdminService.CreateAccount": { request_id, username: "dora", password },
    "AdminService.ResetPassword": { request_id, username: "bob", new_password: "another one" },
    "AdminService.RemoveAccount": { request_id, username: "bob" },
    "AdminService.Import": { rows: [{ key: nonce().subarray(0, 16), account: { username: "dora" } }] },
  };
  return requests[call] ?? { request_id };
}

/** What the caller brings. */
async function keysOf(caller: Caller, world: World, path: string): Promise<Record<string, string>> {
  if (caller === "nobody") return {};
  return caller === "secret" ? await world.proof(path) : { authorization: `Bearer ${caller}` };
}

/** `ok` with the first thing that comes, or why the stream ends before. */
function firstOf(
  world: World,
  method: Method,
  request: object,
  keys: Record<string, string>,
): Promise<string> {
  const { client } = world.server;
  const { path, requestSerialize, responseDeserialize } = method;
  const metadata = metadataOf(keys);
  const options = { deadline: Date.now() + 5_000 };
  const stream = method.requestStream
    ? client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, metadata, options)
    : client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request, metadata, options);
  return new Promise((resolve) => {
    stream.on("data", ({ results }: Partial<replichat.v1.SendMessagesResponse>) => {
      const error = results?.[0].error;
      resolve(error ? reasonIn(error) : "ok");
      stream.cancel();
    });
    stream.on("error", () => {}); // `status` tells it too
    stream.on("status", (status) => resolve(failureOf(status)?.reason ?? `status ${status.code}`));
    if (stream instanceof Duplex) stream.write(request);
  });
}

/** `ok`, or why a stream of one request is refused. */
function answerOf(
  world: World,
  { path, requestSerialize, responseDeserialize }: Method,
  request: object,
  keys: Record<string, string>,
): Promise<string> {
  return new Promise((resolve) => {
    const stream = world.server.client.makeClientStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      metadataOf(keys),
      { deadline: Date.now() + 5_000 },
      () => {}, // `status` tells it too
    );
    stream.on("error", () => {});
    stream.on(
      "status",
      (status) => resolve(status.code === 0 ? "ok" : failureOf(status)?.reason ?? `${status.code}`),
    );
    stream.end(request);
  });
}

function reasonIn({ details }: google.rpc.IStatus): string {
  return /\b(SESSION_ENDED|NOT_A_MEMBER)\b/.exec(
    details!.map(({ value }) => new TextDecoder().decode(value!)).join(),
  )![1];
}

/** The greeting between replicas, brought to its end with the secret or without. */
function connect(world: World, knows: boolean): Promise<string> {
  const { path, responseDeserialize } = replication_service.Connect;
  const pass = (bytes: Buffer) => bytes;
  const stream = world.server.client.makeBidiStreamRequest(path, pass, responseDeserialize);
  const hello = makeHello(testIdentity("b", { address: "localhost:2" }), nonce());
  return new Promise((resolve) => {
    stream.on("data", ({ body, hello: acceptor }: replichat.replication.v1.PeerFrame) => {
      if (body === "hello") {
        const secret = knows ? test_secret : nonce();
        const proof = dialerProof(secret, hello, acceptor as typeof hello);
        return stream.write(handshake_frames.proof(proof));
      }
      resolve(body === "welcome" ? "ok" : `a ${body}`);
      stream.cancel();
    });
    stream.on("error", () => {}); // `status` tells it too
    stream.on("status", (status) => resolve(failureOf(status)?.reason ?? `status ${status.code}`));
    stream.write(handshake_frames.hello(hello));
  });
}

/** What the caller gets. */
async function attempt(call: string, caller: Caller): Promise<string> {
  await using world = await World.make();
  const [service, name] = call.split(".");
  const method = services[service][name];
  if (call === "ReplicationService.Connect") return await connect(world, caller === "secret");
  const keys = await keysOf(caller, world, method.path);
  const request = requestFor(call, world);
  if (call === "AdminService.Import") return await answerOf(world, method, request, keys);
  if (method.responseStream) return await firstOf(world, method, request, keys);
  const { code, failure } = await world.server.call(method, request, keys);
  if (call === "AdminService.RemoveMember" && world.replica.forwarded.length > 0) return "forwarded";
  return code === 0 ? "ok" : code === 12 ? "UNIMPLEMENTED" : failure?.reason ?? `status ${code}`;
}

Deno.test("every call of every service is in the table of permissions", () => {
  const calls = Object.entries(services).flatMap(([service, methods]) =>
    Object.keys(methods).map((name) => `${service}.${name}`)
  );
  deepEqual(table.map(([call]) => call).sort(), calls.sort());
});

for (const [call, ...wanted] of table) {
  Deno.test(`who may call ${call}`, async () => {
    const got = await Promise.all(callers.map((caller) => attempt(call, caller)));
    deepEqual(got, wanted);
  });
}
