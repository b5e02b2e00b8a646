import { deepEqual, equal } from "node:assert/strict";
import {
  max_group_members,
  max_ids_per_call,
  max_label_length,
  max_marks_per_call,
} from "../../proto/bounds.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { nonce } from "../../proto/secret.ts";
import { answerChallenge } from "../../proto/secret.ts";
import type { Methods } from "./calls.ts";
import { test_secret, type TestServer, withServer } from "./testing.ts";

const password = "correct horse";
const ids = Array.from({ length: max_ids_per_call + 1 }, (_, k) => k + 1);
const marks = ids.slice(0, max_marks_per_call + 1).map((up_to_id) => ({ conversation_id: 1, up_to_id }));
const bob = { with_username: "bob" };

/** A call of ChatService, a request, and the field that is wrong. */
const bad_chat: [call: keyof typeof chat_service, request: object, field: string][] = [
  ["Login", { username: "alice", password, label: "x".repeat(max_label_length + 1) }, "label"],
  ["Login", { username: "alice", password, label: "a\x1b" }, "label"],
  ["Logout", { request_id: "1" }, "request_id"],
  ["ChangePassword", { old_password: password, new_password: "short" }, "new_password"],
  ["DeleteAccount", { request_id: "x", password }, "request_id"],
  ["RevokeSession", {}, "which"],
  ["RevokeSession", { session_id: "" }, "which"],
  ["RevokeSession", { all_others: false }, "which"],
  ["ListAccounts", { pattern: "a b" }, "pattern"],
  ["ListAccounts", { pattern: "*".repeat(65) }, "pattern"],
  ["ListAccounts", { page_size: -1 }, "page_size"],
  ["ListAccounts", { page_token: "a b" }, "page_token"],
  ["SendMessage", { to_username: "+", body: "x" }, "to_username"],
  ["SendMessage", { to_username: "++a", body: "x" }, "to_username"],
  ["ListMessages", {}, "conversation"],
  ["ListMessages", { ...bob, before_id: -1 }, "before_id"],
  ["ListMessages", { ...bob, before_id: 1, after_id: 1 }, "after_id"],
  ["ListMessages", { ...bob, page_token: "1e3" }, "page_token"],
  ["ListMessages", { with_username: "a\0b" }, "with_username"],
  ["ListConversations", { page_token: "x" }, "page_token"],
  ["MarkRead", { ids: [1] }, "conversation"],
  ["MarkRead", { ...bob }, "ids"],
  ["MarkRead", { ...bob, ids: [1], up_to_id: 2 }, "ids"],
  ["MarkRead", { ...bob, ids }, "ids"],
  ["MarkRead", { ...bob, ids: [0] }, "ids"],
  ["MarkRead", { ...bob, up_to_id: -1 }, "up_to_id"],
  ["MarkDelivered", {}, "marks"],
  ["MarkDelivered", { marks }, "marks"],
  ["MarkDelivered", { marks: [{ conversation_id: 1 }] }, "up_to_id"],
  ["MarkDelivered", { marks: [{ up_to_id: 1 }] }, "conversation_id"],
  ["DeleteMessages", {}, "ids"],
  ["DeleteMessages", { ids }, "ids"],
  ["DeleteMessages", { ids: [1], scope: 3 }, "scope"],
  ["DeleteMessages", { ...bob }, "up_to_id"],
  ["DeleteMessages", { ...bob, ids: [1], up_to_id: 1 }, "ids"],
  ["DeleteMessages", { ...bob, up_to_id: 1, scope: 1 }, "scope"],
  ["DeleteMessages", { up_to_id: 1 }, "conversation"],
  ["SetBlock", { username: "+team" }, "username"],
  ["CreateGroup", { name: "a b", usernames: ["bob"] }, "name"],
  ["CreateGroup", { name: "team", usernames: ["b b"] }, "usernames"],
  ["CreateGroup", { name: "team", usernames: Array(max_group_members).fill("bob") }, "usernames"],
  ["AddMember", { with_username: "+team" }, "username"],
  ["RemoveMember", { username: "bob" }, "conversation"],
  ["ListMembers", { conversation_id: -1 }, "conversation_id"],
];

const bad_admin: [call: keyof typeof admin_service, request: object, field: string][] = [
  ["SetSetting", { key: "directory", value: "x".repeat(65) }, "value"],
  ["SetSetting", { key: "directory", value: "ajar" }, "value"],
  ["SetSetting", { request_id: "1", key: "directory", value: "public" }, "request_id"],
  ["CreateAccount", { username: "a b", password }, "username"],
  ["CreateAccount", { username: "dora", password: "short" }, "password"],
  ["ListAccounts", { pattern: "a b" }, "pattern"],
  ["ResetPassword", { username: "alice", new_password: "short" }, "new_password"],
  ["RemoveAccount", { username: "" }, "username"],
];

/** Metadata that prove the cluster secret. */
async function proof(server: TestServer, path: string): Promise<Record<string, string>> {
  const client_nonce = nonce();
  const { response } = await server.call(admin_service.Challenge, { client_nonce });
  return answerChallenge([test_secret], { client_nonce, ...response! }, path)!;
}

Deno.test("every bad field of every call is named, and nothing is done", () =>
  withServer(async (server, replica) => {
    replica.set("rate-login", "off");
    const alice = await server.newUser("alice");
    await server.newUser("bob");
    const before = replica.chat.applied_index;
    const attempt = async (service: Methods, name: string, request: object, keys: Record<string, string>) => {
      const { code, failure } = await server.call(service[name], request, keys);
      return `${name} ${JSON.stringify(request).slice(0, 80)}: ${code} ${failure?.field}`;
    };
    const wanted = (name: string, request: object, field: string) =>
      `${name} ${JSON.stringify(request).slice(0, 80)}: 3 ${field}`;
    for (const [name, request, field] of bad_chat) {
      equal(await attempt(chat_service, name, request, alice), wanted(name, request, field));
    }
    for (const [name, request, field] of bad_admin) {
      const keys = await proof(server, admin_service[name].path);
      equal(await attempt(admin_service, name, request, keys), wanted(name, request, field));
    }
    deepEqual(replica.chat.applied_index, before);
  }));
