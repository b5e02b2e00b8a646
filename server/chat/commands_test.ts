import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { max_sessions_per_account } from "../../proto/bounds.ts";
import type { Applied } from "./state.ts";
import { reasonOf, resultOf, sha256, TestLog, uuid } from "./test_log.ts";

/** What a live event of one part says, and to whom. */
function partOf({ event }: Applied) {
  const [{ streams: _, ...part }, ...others] = event!.parts;
  equal([others, event!.index > 0], [[], true]);
  return part;
}

// ---- accounts ----

Deno.test("CreateAccount keeps the name as given and finds it without case", () => {
  using log = new TestLog();
  const applied = log.createAccount("Alice");
  equal(applied, {
    index: 1,
    outcome: { ok: { kind: "create_account", username: "Alice", replayed: false } },
  });
  equal(log.state.account("aLICE"), {
    id: 1,
    username: "Alice",
    password_hash: "hash of Alice",
    delete_us: null,
  });
  equal(log.state.account("bob"), undefined);
});

Deno.test("CreateAccount refuses a name that differs only by case", () => {
  using log = new TestLog();
  log.createAccount("Alice");
  equal(reasonOf(log.createAccount("alice").outcome), "NAME_TAKEN");
  equal(log.state.account("alice")!.username, "Alice");
});

Deno.test("CreateAccount again with its id is the first answer, whatever the new salt and hash", () => {
  using log = new TestLog();
  log.createAccount("Alice", uuid(1));
  const again = resultOf(log.createAccount("Alice", uuid(1), "hash with another salt"), "create_account");
  equal(again, { kind: "create_account", username: "Alice", replayed: true });
  equal(log.state.account("alice")!.password_hash, "hash of Alice");
});

Deno.test("CreateAccount with the id of other content is refused, in the scope of that name only", () => {
  using log = new TestLog();
  log.createAccount("Alice", uuid(1));
  equal(reasonOf(log.createAccount("ALICE", uuid(1)).outcome), "REQUEST_ID_REUSED");
  equal(resultOf(log.createAccount("bob", uuid(1)), "create_account").replayed, false);
});

Deno.test("a refused command is not remembered: its id asks again", () => {
  using log = new TestLog();
  log.createAccount("alice", uuid(1));
  equal(reasonOf(log.createAccount("alice", uuid(2)).outcome), "NAME_TAKEN");
  equal(reasonOf(log.createAccount("alice", uuid(2)).outcome), "NAME_TAKEN");
  equal(log.db.prepare("SELECT count(*) AS n FROM requests").get()!.n, 1);
});

Deno.test("only the last requests are remembered, counted in commands", () => {
  using log = new TestLog({ max_remembered_requests: 2 });
  for (const n of [1, 2, 3]) log.createAccount(`user${n}`, uuid(n));
  log.createAccount("without an id");
  equal(resultOf(log.createAccount("user3", uuid(3)), "create_account").replayed, true);
  equal(resultOf(log.createAccount("user2", uuid(2)), "create_account").replayed, true);
  equal(reasonOf(log.createAccount("user1", uuid(1)).outcome), "NAME_TAKEN");
  equal(log.db.prepare("SELECT sequence FROM requests").all().map((row) => row.sequence), [2, 3]);
});

// ---- sessions ----

Deno.test("Login opens a session that ends at its time", () => {
  using log = new TestLog();
  log.createAccount("Alice");
  const { expire_us, ...rest } = resultOf(log.logIn("alice", "t"), "login");
  equal(rest, { kind: "login", username: "Alice", session_id: "session t" });
  const session = { account_id: 1, username: "Alice", session_id: "session t", expire_us };
  equal(log.state.session(sha256("t"), expire_us - 1), session);
  equal(log.state.session(sha256("t"), expire_us), undefined);
  equal(log.state.session(sha256("other"), 0), undefined);
});

Deno.test("Login fails alike for no account and for a password changed on the way", () => {
  using log = new TestLog();
  log.createAccount("alice");
  equal(reasonOf(log.logIn("nobody", "t").outcome), "BAD_CREDENTIALS");
  equal(reasonOf(log.logIn("alice", "t", "an older hash").outcome), "BAD_CREDENTIALS");
  equal(log.state.session(sha256("t"), 0), undefined);
});

Deno.test("one session too many ends the oldest, with an event", () => {
  using log = new TestLog();
  log.createAccount("alice");
  log.createAccount("bob");
  log.logIn("bob", "bob");
  for (let n = 0; n < max_sessions_per_account; n++) equal(log.logIn("alice", `t${n}`).event, undefined);
  const applied = log.logIn("alice", "last");
  equal(partOf(applied), { kind: "session_ended", session_ids: ["session t0"], audience: [1] });
  equal(log.state.session(sha256("t0"), 0), undefined);
  for (const token of ["t1", "last", "bob"]) equal(log.state.session(sha256(token), 0) !== undefined, true);
});

Deno.test("Login clears away the account's expired sessions", () => {
  using log = new TestLog();
  log.people("alice");
  log.now_us += 2_000_000_000;
  const applied = log.logIn("alice", "new");
  const audience = [log.state.account("alice")!.id];
  equal(partOf(applied), { kind: "session_ended", session_ids: ["session alice"], audience });
  equal(log.db.prepare("SELECT count(*) AS n FROM sessions").get()!.n, 1);
});

Deno.test("Login takes any times and a token twice without harm", () => {
  using log = new TestLog();
  const [alice] = log.people("alice");
  for (const expire_us of [-1, Number.MAX_SAFE_INTEGER, 2 ** 62]) {
    const login = {
      account_id: alice,
      password_hash: "hash of alice",
      token_hash: sha256("t"),
      session_id: "s",
    };
    resultOf(log.command({ login: { ...login, expire_us } }), "login");
  }
  equal(log.state.session(sha256("t"), 0)!.expire_us, Number.MAX_SAFE_INTEGER);
});

Deno.test("Logout ends the session, with an event; its id repeats that though the session is gone", () => {
  using log = new TestLog();
  const [alice] = log.people("alice");
  const applied = log.logOut("alice", uuid(1));
  equal(applied.outcome, { ok: { kind: "logout", replayed: false } });
  equal(partOf(applied), { kind: "session_ended", session_ids: ["session alice"], audience: [alice] });
  equal(log.state.session(sha256("alice"), 0), undefined);
  equal(log.logOut("alice", uuid(1)), { index: 4, outcome: { ok: { kind: "logout", replayed: true } } });
  equal(reasonOf(log.logOut("alice", uuid(1), "other content").outcome), "REQUEST_ID_REUSED");
  equal(reasonOf(log.logOut("alice", uuid(2)).outcome), "SESSION_ENDED");
  equal(reasonOf(log.logOut("alice").outcome), "SESSION_ENDED");
});

// ---- messages ----

Deno.test("SendMessage begins the direct conversation; both share it from then on", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("Alice", "Bob");
  const create_us = log.now_us;
  const applied = log.send("Alice", "bob", "hello");
  const message = {
    id: 5,
    conversation_id: 5,
    seq: 1,
    sender: "Alice",
    sender_id: alice,
    sender_deleted: false,
    recipient: "Bob",
    body: "hello",
    create_us,
    deleted: false,
    state: 1,
  };
  equal(applied.outcome, { ok: { kind: "send_message", message, replayed: false } });
  equal(partOf(applied), { kind: "message", message, audience: [alice, bob] });
  const answer = log.send("Bob", "ALICE", "hi");
  equal(resultOf(answer, "send_message").message.conversation_id, 5);
  equal(partOf(answer).audience, [bob, alice]);
});

Deno.test("SendMessage by the id of a direct conversation is the same as by name", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("Alice", "Bob");
  log.send("Alice", "bob", "hello");
  const applied = log.send("Bob", { conversation_id: 5 }, "hi");
  const { message } = resultOf(applied, "send_message");
  equal([message.conversation_id, message.sender, message.recipient], [5, "Bob", "Alice"]);
  equal(partOf(applied).audience, [bob, alice]);
});

Deno.test("SendMessage to oneself is a conversation of one", () => {
  using log = new TestLog();
  const [alice] = log.people("Alice");
  const applied = log.send("Alice", "alice", "note");
  const { message } = resultOf(applied, "send_message");
  equal([message.sender, message.recipient], ["Alice", "Alice"]);
  equal(partOf(applied).audience, [alice]);
  const again = resultOf(
    log.send("Alice", { conversation_id: message.conversation_id }, "note"),
    "send_message",
  );
  equal(again.message.recipient, "Alice");
});

Deno.test("SendMessage to a group reaches its members, by its name or its number", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob", "carol");
  const conversation_id = log.group("Team", "alice", "bob");
  const applied = log.send("alice", { conversation_id }, "all", uuid(1));
  const { message } = resultOf(applied, "send_message");
  equal([message.conversation_id, message.recipient, message.seq], [conversation_id, "+Team", 1]);
  equal(partOf(applied).audience, [alice, bob]);
  for (const to of [{ conversation_id }, "+TEAM"]) {
    equal(resultOf(log.send("alice", to, "all", uuid(1)), "send_message"), {
      kind: "send_message",
      message,
      replayed: true,
    });
  }
  equal(reasonOf(log.send("alice", "", "all", uuid(1)).outcome), "REQUEST_ID_REUSED");
  equal(resultOf(log.send("bob", "+team", "by name"), "send_message").message.seq, 2);
  equal(reasonOf(log.send("carol", "+team", "x").outcome), "NOT_A_MEMBER");
  equal(reasonOf(log.send("carol", "+none", "x").outcome), "UNKNOWN_GROUP");
});

Deno.test("SendMessage is refused without a session, a recipient or a membership, and leaves nothing", () => {
  using log = new TestLog();
  log.people("alice", "bob", "carol");
  log.send("alice", "bob", "hello");
  const reasons = [
    log.send("nobody's token", "bob", "x"),
    log.send("alice", "nobody", "x"),
    log.send("alice", { conversation_id: 999 }, "x"),
    log.send("carol", { conversation_id: 7 }, "x"),
    log.command({ send_message: { token_hash: sha256("alice"), body: "to nowhere" } }),
  ].map(({ outcome }) => reasonOf(outcome));
  equal(reasons, [
    "SESSION_ENDED",
    "UNKNOWN_ACCOUNT",
    "UNKNOWN_CONVERSATION",
    "NOT_A_MEMBER",
    "UNKNOWN_CONVERSATION",
  ]);
  log.now_us += 2_000_000_000;
  equal(reasonOf(log.send("alice", "bob", "too late").outcome), "SESSION_ENDED");
  equal(log.db.prepare("SELECT count(*) AS n FROM messages").get()!.n, 1);
});

Deno.test("SendMessage again with its id is the first message, once in the table and without an event", () => {
  using log = new TestLog();
  log.people("alice", "bob");
  const { message } = resultOf(log.send("alice", "bob", "hello", uuid(0xa)), "send_message");
  log.send("bob", "alice", "between");
  const again = { kind: "send_message", message, replayed: true };
  equal(log.send("alice", "BOB", "hello", uuid(0xa)), { index: 7, outcome: { ok: again } });
  equal(log.send("alice", { conversation_id: 5 }, "hello", uuid(0xa).toUpperCase()).outcome, { ok: again });
  equal(log.db.prepare("SELECT count(*) AS n FROM messages").get()!.n, 2);
});

Deno.test("SendMessage with the id of other content is refused; another account's ids are its own", () => {
  using log = new TestLog();
  log.people("alice", "bob", "carol");
  log.send("alice", "bob", "hello", uuid(1));
  log.send("alice", "carol", "hello", uuid(2));
  for (
    const [to, body] of [["bob", "Hello"], ["carol", "hello"], ["alice", "hello"], [
      "nobody",
      "hello",
    ]] as const
  ) {
    equal(reasonOf(log.send("alice", to, body, uuid(1)).outcome), "REQUEST_ID_REUSED");
  }
  equal(
    reasonOf(log.send("alice", { conversation_id: 8 }, "hello", uuid(1)).outcome),
    "REQUEST_ID_REUSED",
  );
  equal(resultOf(log.send("bob", "alice", "hello", uuid(1)), "send_message").replayed, false);
});

Deno.test("SendMessage without an id happens each time; a strange id is an id", () => {
  using log = new TestLog();
  log.people("alice", "bob");
  equal(resultOf(log.send("alice", "bob", "x"), "send_message").message.id, 5);
  equal(resultOf(log.send("alice", "bob", "x"), "send_message").message.id, 6);
  equal(resultOf(log.send("alice", "bob", "x", "no UUID"), "send_message").replayed, false);
  equal(resultOf(log.send("alice", "bob", "x", "no UUID"), "send_message").replayed, true);
});

Deno.test("the payload of no known command throws and changes nothing", () => {
  using log = new TestLog();
  log.people("alice");
  throws(() => log.append(new Uint8Array()), /log index 3 is no command/);
  throws(() => log.append(Uint8Array.of(0xff)));
  throws(() => log.command({ account: { request_id: uuid(1) } }), /log index 3 is no command/);
  throws(() => log.command({ admin: { request_id: uuid(1) } }), /log index 3 is no command/);
  equal(log.state.applied_index, 2);
  resultOf(log.send("alice", "alice", "goes on"), "send_message");
});
