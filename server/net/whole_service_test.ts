import { deepEqual, equal, ok } from "node:assert/strict";
import { replichat } from "../../proto/codec.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { answerChallenge, nonce } from "../../proto/secret.ts";
import type { Call } from "../../proto/services.ts";
import { test_secret, type TestServer, withServer } from "./testing.ts";

const password = "correct horse";
const id = () => crypto.randomUUID();
const { DIRECT, GROUP } = replichat.v1.ConversationKind;

/** Calls as one account, each of which must succeed. */
async function userOf(server: TestServer, username: string) {
  const keys = await server.newUser(username);
  const call = async <Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
  ) => {
    const { response, failure } = await server.call(method, request, keys);
    ok(response, `${method.path}: ${failure?.message}`);
    return response;
  };
  const fails = async <Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
  ) => (await server.call(method, request, keys)).failure?.reason;
  const send = async (to_username: string, body: string) =>
    (await call(chat_service.SendMessage, { to_username, body })).message!.id!;
  return { keys, call, fails, send };
}

/** An operator's call. */
async function admin<Request, Response>(
  server: TestServer,
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
) {
  const client_nonce = nonce();
  const { response } = await server.call(admin_service.Challenge, { client_nonce });
  const keys = answerChallenge([test_secret], { client_nonce, ...response! }, method.path)!;
  return await server.call(method, request, keys);
}

Deno.test("conversations, unread counts and states, as the API gives them", () =>
  withServer(async (server) => {
    const [alice, bob] = [await userOf(server, "alice"), await userOf(server, "bob")];
    const first = await alice.send("bob", "one");
    const second = await alice.send("BOB", "two");
    const login = await server.call(chat_service.Login, { username: "bob", password });
    equal(login.response!.unread_count, 2);
    equal((await bob.call(chat_service.CountUnread, {})).count, 2);
    const { conversations } = await bob.call(chat_service.ListConversations, {});
    const [{ kind, name, members, unread_count, last_message, member_count, read_up_to_id }] = conversations;
    deepEqual([kind, name, members, unread_count, last_message!.body, member_count, read_up_to_id], [
      DIRECT,
      "alice",
      ["alice", "bob"],
      2,
      "two",
      2,
      0,
    ]);
    const { conversation_id, messages } = await bob.call(chat_service.ListMessages, {
      with_username: "alice",
    });
    equal(conversation_id, conversations[0].id);
    deepEqual(messages.map((message) => message.id), [second, first]);
    const after = await bob.call(chat_service.ListMessages, { conversation_id, after_id: first });
    deepEqual(after.messages.map(({ body }) => body), ["two"]);
    equal((await bob.call(chat_service.MarkRead, { conversation_id, ids: [second] })).unread_count, 1);
    const states = async () =>
      (await alice.call(chat_service.ListMessages, { with_username: "bob" })).messages.map(({ state }) =>
        state
      );
    deepEqual(await states(), [3, 1]);
    await bob.call(chat_service.MarkDelivered, { marks: [{ conversation_id, up_to_id: second }] });
    deepEqual(await states(), [3, 2]);
    await bob.call(chat_service.MarkRead, { conversation_id, up_to_id: second });
    deepEqual(await states(), [3, 3]);
    equal((await bob.call(chat_service.ListConversations, { unread_only: true })).conversations.length, 0);
  }));

Deno.test("pages on from an id, oldest first, hold together", () =>
  withServer(async (server) => {
    const alice = await userOf(server, "alice");
    const first = await alice.send("alice", "0");
    for (const body of "12345") await alice.send("alice", body);
    const pages: string[] = [];
    let page_token = "";
    do {
      const request = { with_username: "alice", after_id: first, page_size: 2, page_token };
      const page = await alice.call(chat_service.ListMessages, request);
      pages.push(page.messages.map(({ body }) => body).join(""));
      ({ next_page_token: page_token } = page);
    } while (page_token !== "");
    deepEqual(pages, ["12", "34", "5"]);
  }));

Deno.test("groups: made, joined, left, and repeated as they were", () =>
  withServer(async (server) => {
    const [alice, bob] = [await userOf(server, "alice"), await userOf(server, "bob")];
    await userOf(server, "carol");
    const request = { request_id: id(), name: "+Team", usernames: ["bob"] };
    const { conversation, replayed } = await alice.call(chat_service.CreateGroup, request);
    deepEqual([conversation!.kind, conversation!.name, conversation!.member_count, replayed], [
      GROUP,
      "+Team",
      2,
      false,
    ]);
    const again = await alice.call(chat_service.CreateGroup, request);
    deepEqual([again.conversation!.id, again.replayed], [conversation!.id, true]);
    equal(await alice.fails(chat_service.CreateGroup, { ...request, name: "other" }), "REQUEST_ID_REUSED");
    await bob.call(chat_service.AddMember, { with_username: "+team", username: "carol" });
    const { members } = await alice.call(chat_service.ListMembers, { conversation_id: conversation!.id! });
    deepEqual(members.map(({ username, owner }) => [username, owner]), [["alice", true], ["bob", false], [
      "carol",
      false,
    ]]);
    equal(
      await bob.fails(chat_service.RemoveMember, { with_username: "+team", username: "carol" }),
      "NOT_THE_OWNER",
    );
    await bob.call(chat_service.RemoveMember, { with_username: "+team", username: "bob" });
    equal(await bob.fails(chat_service.SendMessage, { to_username: "+team", body: "?" }), "NOT_A_MEMBER");
  }));

Deno.test("deleting for both, for oneself, and all of a conversation", () =>
  withServer(async (server) => {
    const [alice, bob] = [await userOf(server, "alice"), await userOf(server, "bob")];
    const [mine, theirs] = [await alice.send("bob", "mine"), await bob.send("alice", "theirs")];
    const request = { request_id: id(), ids: [mine, theirs] };
    const { deleted_for_both, deleted_for_me } = await alice.call(chat_service.DeleteMessages, request);
    deepEqual([deleted_for_both, deleted_for_me], [1, 1]);
    const again = await alice.call(chat_service.DeleteMessages, request);
    deepEqual([again.deleted_for_both, again.deleted_for_me, again.replayed], [1, 1, true]);
    const bodies = async (user: typeof alice, other: string) =>
      (await user.call(chat_service.ListMessages, { with_username: other })).messages.map(({ body }) => body)
        .join();
    deepEqual([await bodies(alice, "bob"), await bodies(bob, "alice")], ["", "theirs"]);
    await bob.call(chat_service.DeleteMessages, { with_username: "alice", up_to_id: theirs });
    equal(await bodies(bob, "alice"), "");
  }));

Deno.test("sessions: labelled, listed, revoked; a log-in with a session of one's own is no stranger's", () =>
  withServer(async (server, replica) => {
    const alice = await userOf(server, "alice");
    const login = await server.call(chat_service.Login, {
      username: "alice",
      password,
      label: "a telephone",
    });
    const { sessions } = await alice.call(chat_service.ListSessions, {});
    deepEqual(sessions.map(({ label, current }) => [label, current]), [["a telephone", false], ["", true]]);
    const revoke = { request_id: id(), session_id: login.response!.session_id };
    equal((await alice.call(chat_service.RevokeSession, revoke)).ended, 1);
    equal((await alice.call(chat_service.RevokeSession, revoke)).replayed, true);
    replica.set("rate-login", "1/1h");
    const guess = (keys = {}) =>
      server.call(chat_service.Login, { username: "alice", password: "not this" }, keys);
    deepEqual([(await guess()).failure!.reason, (await guess()).failure!.reason], [
      "BAD_CREDENTIALS",
      "TOO_OFTEN",
    ]);
    const limited = await guess();
    deepEqual([limited.code, limited.failure!.retry_ms! > 60_000], [8, true]);
    equal((await guess(alice.keys)).failure!.reason, "BAD_CREDENTIALS");
  }));

Deno.test("a password is changed once, and an account deleted once, though what proves it has gone", () =>
  withServer(async (server) => {
    const alice = await userOf(server, "alice");
    const change = { request_id: id(), old_password: password, new_password: "battery staple" };
    equal((await alice.call(chat_service.ChangePassword, change)).replayed, false);
    equal((await alice.call(chat_service.ChangePassword, change)).replayed, true);
    equal(await alice.fails(chat_service.ChangePassword, { ...change, request_id: id() }), "BAD_CREDENTIALS");
    equal(await alice.fails(chat_service.ChangePassword, { ...change, request_id: "" }), "BAD_CREDENTIALS");
    equal(await alice.fails(chat_service.DeleteAccount, { password }), "BAD_CREDENTIALS");
    const deletion = { request_id: id(), password: "battery staple" };
    equal((await alice.call(chat_service.DeleteAccount, deletion)).replayed, false);
    equal((await alice.call(chat_service.DeleteAccount, deletion)).replayed, true);
    equal(await alice.fails(chat_service.DeleteAccount, { ...deletion, request_id: id() }), "SESSION_ENDED");
    equal(await alice.fails(chat_service.DeleteAccount, { ...deletion, request_id: "" }), "SESSION_ENDED");
  }));

Deno.test("strangers with made-up tokens and request ids do not fill the log", () =>
  withServer(async (server, replica) => {
    replica.set("rate-login", "1/1h");
    const before = replica.chat.applied_index;
    const reasons = new Set<string>();
    for (let k = 0; k < 30; k++) {
      const { failure } = await server.call(chat_service.Logout, { request_id: id() }, {
        authorization: `Bearer t${k}`,
      });
      reasons.add(failure!.reason);
    }
    deepEqual([...reasons], ["SESSION_ENDED", "TOO_OFTEN"]);
    ok(replica.chat.applied_index - before <= 10);
  }));

Deno.test("accounts are found by members, and by strangers where the directory is public", () =>
  withServer(async (server, replica) => {
    const [alice] = [
      await userOf(server, "alice"),
      await userOf(server, "alan"),
      await userOf(server, "Bob"),
    ];
    const names = async (request: object) =>
      (await alice.call(chat_service.ListAccounts, request)).accounts.map(({ username }) => username).join();
    deepEqual([await names({}), await names({ pattern: "AL" }), await names({ pattern: "*b" })], [
      "alan,alice,Bob",
      "alan,alice",
      "Bob",
    ]);
    const page = await alice.call(chat_service.ListAccounts, { page_size: 2 });
    equal(await names({ page_size: 2, page_token: page.next_page_token }), "Bob");
    ok(page.accounts.every(({ last_seen_time }) => last_seen_time!.seconds! > 0), "since they logged in");
    replica.presence.opened(replica.chat.account("bob")!.id);
    equal(await names({ online_only: true }), "Bob");
    await alice.call(chat_service.SetBlock, { username: "alan", blocked: true });
    equal(await names({ blocked_only: true }), "alan");
    equal((await server.call(chat_service.ListAccounts, {})).failure!.reason, "SESSION_ENDED");
    replica.set("directory", "public");
    const { response } = await server.call(chat_service.ListAccounts, { pattern: "b" });
    deepEqual(response!.accounts.map(({ username, online }) => [username, online]), [["Bob", false]]);
    equal(
      (await server.call(chat_service.ListAccounts, { online_only: true })).failure!.reason,
      "SESSION_ENDED",
    );
  }));

Deno.test("an operator's settings and accounts", () =>
  withServer(async (server) => {
    const alice = await userOf(server, "alice");
    const set = (key: string, value: string) =>
      admin(server, admin_service.SetSetting, { request_id: id(), key, value });
    deepEqual((await set("registration", "closed")).response, { value: "closed" });
    equal((await set("registration", "")).response!.value, "open");
    deepEqual([
      (await set("no-such", "1")).failure!.reason,
      (await set("quorum", "everybody")).failure!.reason,
      (await set("exclude-after", "61s")).failure!.reason,
    ], [
      "UNKNOWN_SETTING",
      "INVALID_FIELD",
      "INVALID_FIELD",
    ]);
    equal((await set("exclude-after", "1500ms")).response!.value, "1500ms");
    equal((await set("quorum", "majority")).response!.value, "majority");
    const { response } = await admin(server, admin_service.GetSettings, {});
    const settings = Object.fromEntries(response!.settings.map(({ key, value }) => [key, value]));
    deepEqual([settings.registration, settings.quorum, settings["exclude-after"]], [
      "open",
      "majority",
      "1500ms",
    ]);
    const create = { request_id: id(), username: "bob", password };
    equal((await admin(server, admin_service.CreateAccount, create)).response!.replayed, false);
    equal((await admin(server, admin_service.CreateAccount, create)).response!.replayed, true);
    await admin(server, admin_service.ResetPassword, {
      request_id: id(),
      username: "alice",
      new_password: "battery staple",
    });
    equal(await alice.fails(chat_service.CountUnread, {}), "SESSION_ENDED");
    await admin(server, admin_service.RemoveAccount, { request_id: id(), username: "alice" });
    const list = async (include_deleted: boolean) =>
      (await admin(server, admin_service.ListAccounts, { include_deleted })).response!.accounts
        .map(({ username, deleted, sessions }) => [username, deleted, sessions]);
    deepEqual(await list(false), [["bob", false, 0]]);
    deepEqual(await list(true), [["alice", true, 0], ["bob", false, 0]]);
  }));
