import { deepStrictEqual as equal } from "node:assert/strict";
import type { Applied } from "../state.ts";
import { reasonOf, resultOf, sha256, TestLog, uuid } from "../test_log.ts";

const ended = ({ event }: Applied) =>
  event?.parts.flatMap((part) => part.kind === "session_ended" ? part.session_ids : []) ?? [];
const alive = (log: TestLog, token: string) => log.state.session(sha256(token), 0) !== undefined;

Deno.test("ChangePassword needs the present one and ends the account's other sessions", () => {
  using log = new TestLog();
  log.people("alice", "bob");
  log.logIn("alice", "second");
  const change = (old_hash: string) => log.account("alice", { change_password: { old_hash, new_hash: "n" } });
  equal(reasonOf(change("not it").outcome), "BAD_CREDENTIALS");
  equal(alive(log, "second"), true);
  const applied = change("hash of alice");
  equal(ended(applied), ["session second"]);
  equal([alive(log, "alice"), alive(log, "second"), alive(log, "bob")], [true, false, true]);
  equal(log.state.account("alice")!.password_hash, "n");
  equal(reasonOf(log.logIn("alice", "t", "hash of alice").outcome), "BAD_CREDENTIALS");
  equal(resultOf(log.logIn("alice", "t", "n"), "login").username, "alice");
});

Deno.test("DeleteAccount ends all sessions, keeps what was sent, and takes the name for good", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("Alice", "bob");
  log.logIn("alice", "second");
  log.send("Alice", "bob", "stays");
  equal(
    reasonOf(log.account("Alice", { delete_account: { password_hash: "x" } }).outcome),
    "BAD_CREDENTIALS",
  );
  const applied = log.account("Alice", { delete_account: { password_hash: "hash of Alice" } });
  equal(ended(applied).sort(), ["session Alice", "session second"]);
  equal([alive(log, "Alice"), alive(log, "second")], [false, false]);
  equal(log.state.account("alice"), undefined);
  const { password_hash, delete_us } = log.state.accountById(alice)!;
  equal([password_hash, delete_us], ["", log.entries.at(-1)!.timestamp_us]);
  const query = { page_size: 5, before_id: 0, after_id: 0, unread_only: false };
  const listed = log.state.listMessages(bob, { with_username: "alice" }, query);
  equal(
    "ok" in listed &&
      listed.ok.messages.map(({ body, sender, sender_deleted }) => [body, sender, sender_deleted]),
    [["stays", "Alice", true]],
  );
  equal(reasonOf(log.createAccount("alice").outcome), "NAME_TAKEN");
  equal(reasonOf(log.admin({ create_account: { username: "ALICE" } }).outcome), "NAME_TAKEN");
  for (const to of ["alice", { conversation_id: 6 }]) {
    equal(reasonOf(log.send("bob", to, "too late").outcome), "UNKNOWN_ACCOUNT");
  }
  const login = { account_id: alice, password_hash: "", token_hash: sha256("t"), session_id: "s" };
  equal(reasonOf(log.command({ login: { ...login, expire_us: 1e15 } }).outcome), "BAD_CREDENTIALS");
});

Deno.test("RevokeSession ends one session, one's own too, or all others", () => {
  using log = new TestLog();
  log.people("alice", "bob");
  for (const token of ["second", "third", "fourth"]) log.logIn("alice", token);
  const revoke = (token: string, which: object) => log.account(token, { revoke_session: which });
  equal(reasonOf(revoke("alice", { session_id: "session bob" }).outcome), "UNKNOWN_SESSION");
  equal(reasonOf(revoke("alice", {}).outcome), "UNKNOWN_SESSION");
  equal(resultOf(revoke("alice", { session_id: "session second" }), "revoke_session").ended, 1);
  equal(alive(log, "second"), false);
  const applied = revoke("alice", { all_others: true });
  equal(resultOf(applied, "revoke_session").ended, 2);
  equal(applied.event!.parts[0].audience, [log.state.account("alice")!.id]);
  equal(resultOf(revoke("alice", { all_others: true }), "revoke_session").ended, 0);
  equal(resultOf(revoke("alice", { session_id: "session alice" }), "revoke_session").ended, 1);
  equal([alive(log, "alice"), alive(log, "bob")], [false, true]);
});

Deno.test("with single sessions a log-in is refused, or replaces the others", () => {
  using log = new TestLog();
  log.people("alice", "bob");
  log.admin({ set_setting: { key: "sessions", value: "single" } });
  equal(reasonOf(log.logIn("alice", "second").outcome), "ALREADY_LOGGED_IN");
  const applied = log.logIn("alice", "second", undefined, { replace_sessions: true });
  equal(ended(applied), ["session alice"]);
  equal([alive(log, "alice"), alive(log, "second"), alive(log, "bob")], [false, true, true]);
  log.now_us += 2_000_000_000;
  equal(reasonOf(log.logIn("alice", "third").outcome), undefined, "what has expired is in nobody's way");
});

Deno.test("a session's label is kept, and cut at its bound", () => {
  using log = new TestLog();
  const [alice] = log.people("alice");
  log.logIn("alice", "labelled", undefined, { label: "x".repeat(100) });
  const sessions = log.state.listSessions(alice, log.now_us);
  equal(sessions.map(({ session_id, label }) => [session_id, label]), [
    ["session labelled", "x".repeat(64)],
    ["session alice", ""],
  ]);
  equal(log.state.listSessions(alice, log.now_us + 1_000_000_000), []);
});

Deno.test("SetBlock stops direct messages both ways, by name and by number, until it ends", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  log.send("alice", "bob", "hello");
  const block = (username: string, blocked: boolean) =>
    log.account("alice", { set_block: { username, blocked } });
  equal(reasonOf(block("nobody", true).outcome), "UNKNOWN_ACCOUNT");
  equal(reasonOf(block("Alice", true).outcome), "INVALID_FIELD");
  equal(resultOf(block("bob", false), "set_block").replayed, false);
  block("BOB", true);
  block("bob", true);
  for (const [from, to] of [["alice", "bob"], ["bob", "alice"]]) {
    equal(reasonOf(log.send(from, to, "x").outcome), "BLOCKED");
    equal(reasonOf(log.send(from, { conversation_id: 5 }, "x").outcome), "BLOCKED");
  }
  const sentence = (applied: Applied) => "failure" in applied.outcome ? applied.outcome.failure.message : "";
  equal(sentence(log.send("alice", "bob", "x")).startsWith("You have blocked bob"), true);
  equal(sentence(log.send("bob", "alice", "x")).startsWith("alice takes no messages"), true);
  equal([log.state.directPartners(alice), log.state.directPartners(bob)], [[], []]);
  equal(resultOf(log.send("alice", "alice", "note"), "send_message").message.body, "note");
  block("bob", false);
  equal(resultOf(log.send("bob", "alice", "again"), "send_message").message.seq, 2);
  equal([log.state.directPartners(alice), log.state.directPartners(bob)], [[bob], [alice]]);
  log.account("alice", { set_block: { username: "bob", blocked: true } });
  log.admin({ remove_account: { username: "bob" } });
  equal(reasonOf(block("bob", true).outcome), "UNKNOWN_ACCOUNT");
  equal(resultOf(block("bob", false), "set_block").kind, "set_block", "what is gone can be unblocked");
});

Deno.test("closed registration leaves making accounts to operators", () => {
  using log = new TestLog();
  log.createAccount("early", uuid(1));
  log.admin({ set_setting: { key: "registration", value: "closed" } });
  equal(reasonOf(log.createAccount("alice").outcome), "REGISTRATION_CLOSED");
  equal(resultOf(log.createAccount("early", uuid(1)), "create_account").replayed, true);
  const made = log.admin({ create_account: { username: "Alice", password_hash: "h" } });
  equal(resultOf(made, "create_account"), { kind: "create_account", username: "Alice", replayed: false });
  equal(log.state.account("alice")!.password_hash, "h");
  log.admin({ set_setting: { key: "registration", value: "" } });
  equal(resultOf(log.createAccount("bob"), "create_account").username, "bob");
});

Deno.test("an operator resets a password and removes an account: both end its sessions", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob");
  const reset = log.admin({ reset_password: { username: "Alice", password_hash: "n" } });
  equal([ended(reset), alive(log, "alice")], [["session alice"], false]);
  equal(log.state.account("alice")!.password_hash, "n");
  log.logIn("alice", "t");
  equal(ended(log.admin({ remove_account: { username: "alice" } })), ["session t"]);
  equal(log.state.accountById(alice)!.password_hash, "");
  for (const body of [{ reset_password: { username: "alice" } }, { remove_account: { username: "alice" } }]) {
    equal(reasonOf(log.admin(body).outcome), "UNKNOWN_ACCOUNT");
  }
});

Deno.test("SetSetting takes what a setting may be, and an empty value for its default", () => {
  using log = new TestLog();
  const set = (key: string, value: string) => log.admin({ set_setting: { key, value } });
  equal(resultOf(set("rate-send", "50/1m"), "set_setting").value, "50/1m");
  equal([log.state.setting("rate-send"), log.state.setting("directory")], ["50/1m", "members"]);
  equal(log.state.settings().find(({ key }) => key === "rate-send")!.default_value, "200/1s");
  equal(resultOf(set("rate-send", ""), "set_setting").value, "200/1s");
  equal(log.db.prepare("SELECT count(*) AS n FROM settings").get()!.n, 0);
  equal(reasonOf(set("nothing", "1").outcome), "UNKNOWN_SETTING");
  for (const value of ["closed ", "shut", "0"]) {
    equal(reasonOf(set("registration", value).outcome), "INVALID_FIELD");
  }
  for (const value of ["5", "0/1s", "5/0s", "-1/1s", "5/1d", "1e3/1s"]) {
    equal(reasonOf(set("rate-login", value).outcome), "INVALID_FIELD");
  }
  for (const value of ["off", "1/500ms", "999/12h"]) {
    equal(resultOf(set("rate-login", value), "set_setting").value, value);
  }
});
