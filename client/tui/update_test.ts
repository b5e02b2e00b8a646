import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { layout } from "./layout.ts";
import { paneOf, type Shown } from "./state.ts";
import { conversation, event, message, talking, Ui } from "./testing.ts";
import { valueOf } from "./editor.ts";

const enter = "\r";
const bodies = (ui: Ui, key: string) =>
  paneOf(ui.state, key).messages.map(({ body, mark }) => `${body} ${mark}`);

// ---- sending ----

Deno.test("send: it stands there as pending, and is confirmed in its place", () => {
  const ui = talking();
  ui.type("first", enter, "second", enter);
  equal(ui.effects(), [
    { type: "send", local: 1, to: "bob", body: "first" },
    { type: "send", local: 2, to: "bob", body: "second" },
  ]);
  equal(bodies(ui, "bob").slice(-2), ["first pending", "second pending"]);
  match(ui.text, /2 unconfirmed/);
  ui.give(event(13, "bob", "alice", "between"));
  equal(bodies(ui, "bob").slice(-3), ["between none", "first pending", "second pending"]);
  ui.give({ type: "sent", local: 1, name: "bob", message: message(14, "alice", "first") });
  ui.give({ type: "sent", local: 2, name: "bob", message: message(15, "alice", "second") });
  equal(bodies(ui, "bob").slice(-3), ["between none", "first sent", "second sent"]);
});

Deno.test("send: whichever comes first, its event or its answer, it is shown once", () => {
  for (const answer_first of [true, false]) {
    const ui = talking().type("same", enter);
    const answer = { type: "sent", local: 1, name: "bob", message: message(14, "alice", "same") } as const;
    const heard = event(14, "alice", "bob", "same");
    ui.give(...(answer_first ? [answer, heard] : [heard, answer]));
    equal(bodies(ui, "bob").filter((text) => text.startsWith("same")), ["same sent"]);
  }
});

Deno.test("send: what failed and what is unknown says so, and why", () => {
  const ui = talking(100).type("no", enter, "maybe", enter);
  ui.give({
    type: "not_sent",
    local: 1,
    name: "bob",
    why: "bob takes no messages from you.",
    unknown: false,
  });
  ui.give({
    type: "not_sent",
    local: 2,
    name: "bob",
    why: "It may or may not have happened.",
    unknown: true,
  });
  equal(bodies(ui, "bob").slice(-2), ["no failed", "maybe unknown"]);
  match(ui.text, /no ✗\n.*bob takes no messages from you\./);
  match(ui.text, /maybe \?/);
});

Deno.test("send: // is a slash, /unknown is no message, nothing goes to nobody", () => {
  const ui = talking().type("//etc", enter);
  equal(ui.effects(), [{ type: "send", local: 1, to: "bob", body: "/etc" }]);
  ui.type("/nonsense", enter);
  equal(ui.effects(), []);
  match(ui.text, /There is no command \/nonsense\. Type \/help\./);
  const lonely = new Ui().type("hi", enter);
  equal(lonely.effects(), []);
  match(lonely.text, /There is nobody to send to/);
  equal(valueOf(lonely.state.compose), "hi", "what was typed is not lost");
});

Deno.test("send: several lines, typed or pasted, are one message", () => {
  const ui = talking().type("one\x1b\rtwo", "\x1b[200~\nthree\nfour\x1b[201~", enter);
  equal(ui.effects(), [{ type: "send", local: 1, to: "bob", body: "one\ntwo\nthree\nfour" }]);
});

// ---- hearing ----

Deno.test("hear: a message where one looks is read at once; elsewhere it is counted", () => {
  const ui = talking();
  ui.give(event(50, "bob", "alice", "news"), event(51, "carol", "alice", "too", 2));
  equal(ui.effects(), [{ type: "mark_read", name: "bob", up_to_id: 50 }]);
  equal(ui.state.conversations.map(({ name, unread }) => `${name} ${unread}`), ["carol 3", "bob 0"]);
  ui.give(event(51, "carol", "alice", "too", 2));
  equal(ui.state.conversations[0].unread, 3, "twice is once");
});

Deno.test("hear: nothing is read while the window is elsewhere; one is told, and it is read on return", () => {
  const ui = talking().type("\x1b[O");
  ui.give(event(50, "bob", "alice", "psst"));
  equal(ui.effects(), [{ type: "notify", text: "bob: psst" }]);
  equal(ui.state.conversations.find(({ name }) => name === "bob")!.unread, 1);
  ui.type("\x1b[I");
  equal(ui.effects(), [{ type: "mark_read", name: "bob", up_to_id: 50 }]);
});

Deno.test("hear: somebody new is listed first; a group by its name", () => {
  const ui = talking();
  ui.give(event(60, "dave", "alice", "hi", 7), event(61, "erin", "+team", "all", 8));
  equal(ui.state.conversations.slice(0, 2).map(({ name, id }) => `${name} ${id}`), ["+team 8", "dave 7"]);
});

Deno.test("hear: receipts raise marks and never lower them", () => {
  const ui = talking();
  ui.give({ type: "sent", local: 0, name: "bob", message: message(13, "alice", "x") });
  ui.give(event(13, "alice", "bob", "a"), event(14, "alice", "bob", "b"));
  const receipt = (item: Record<string, unknown>) =>
    ui.give({
      type: "heard",
      event: { receipt: { items: [{ conversation_id: 1, username: "bob", ...item }] } },
    });
  receipt({ delivered_up_to_id: 14 });
  equal(bodies(ui, "bob").slice(-2), ["a delivered", "b delivered"]);
  receipt({ read_ids: [14] });
  equal(bodies(ui, "bob").slice(-2), ["a delivered", "b read"]);
  receipt({ read_up_to_id: 13 });
  equal(bodies(ui, "bob").slice(-2), ["a read", "b read"]);
  receipt({ delivered_up_to_id: 14 });
  equal(bodies(ui, "bob").slice(-2), ["a read", "b read"]);
});

Deno.test("hear: in a group a message is read when all others have read it", () => {
  const ui = talking();
  ui.give(event(61, "alice", "+team", "all", 8), { type: "open", name: "+team" });
  ui.give({
    type: "page",
    name: "+team",
    messages: [message(61, "alice", "all")],
    older: false,
    complete: true,
  });
  const none = { delivered_id: 0, read_id: 0 };
  ui.give({ type: "members", name: "+team", members: new Map([["bob", none], ["carol", none]]) });
  const read = (username: string) =>
    ui.give({
      type: "heard",
      event: { receipt: { items: [{ conversation_id: 8, username, read_up_to_id: 61 }] } },
    });
  read("bob");
  equal(bodies(ui, "+team"), ["all sent"]);
  read("carol");
  equal(bodies(ui, "+team"), ["all read"]);
});

Deno.test("hear: what is read on another device is read here", () => {
  const ui = talking();
  const items = [{ conversation_id: 2, username: "alice", read_up_to_id: 40 }];
  ui.give({ type: "heard", event: { receipt: { items } } });
  equal(ui.state.conversations[0].unread, 0);
});

Deno.test("hear: deleted messages go, those of a whole conversation too", () => {
  const ui = talking();
  ui.give({ type: "heard", event: { deleted: { items: [{ conversation_id: 1, ids: [10] }] } } });
  equal(bodies(ui, "bob"), ["hi bob read", "how are you? none"]);
  ui.give({ type: "heard", event: { deleted: { items: [{ conversation_id: 1, up_to_id: 12 }] } } });
  equal(bodies(ui, "bob"), []);
});

Deno.test("hear: presence, and who comes and goes in groups", () => {
  const ui = talking();
  ui.give({ type: "heard", event: { presence: { username: "bob", online: false } } });
  ok(!ui.state.conversations.find(({ name }) => name === "bob")!.online);
  ui.give({
    type: "heard",
    event: {
      membership: { items: [{ conversation_id: 9, name: "+team", added: ["alice", "bob"], by: "carol" }] },
    },
  });
  match(ui.text, /carol added alice to \+team; carol added bob to \+team\./);
  ui.give({
    type: "heard",
    event: {
      membership: { items: [{ conversation_id: 9, name: "+team", removed: ["alice"], by: "carol" }] },
    },
  });
  ok(!ui.state.conversations.some(({ name }) => name === "+team"));
});

// ---- moving ----

/** A conversation with bob of so many messages. */
function long(count: number, columns = 80, rows = 24): Ui {
  const ui = talking(columns, rows);
  const messages = Array.from(
    { length: count },
    (_, n): Shown => message(100 + n, n % 3 ? "bob" : "alice", `number ${n}`),
  );
  return ui.give({ type: "page", name: "bob", messages, older: false, complete: false });
}

Deno.test("scroll: back by pages, what is older is asked for once before the beginning is reached", () => {
  const ui = long(60);
  ui.type("\x1b[5~");
  equal(ui.effects(), []);
  ui.type("\x1b[5~", "\x1b[5~", "\x1b[5~");
  equal(ui.effects(), [{ type: "load", name: "bob", before_id: 100 }]);
  ui.give({ type: "page", name: "bob", messages: [message(5, "bob", "older")], older: true, complete: true });
  match(ui.text, /number 0 /, "what is seen stays");
  ui.type("\x1b[1;5H");
  match(ui.text, /older/);
  equal(ui.effects(), [], "there is nothing older");
  ui.type("\x1b[1;5F");
  match(ui.screen.at(-4)!, /number 59/);
});

Deno.test("scroll: what is older is asked for a screen before it is needed", () => {
  const ui = long(100).type("\x1b[5~", "\x1b[5~", "\x1b[5~");
  equal(ui.effects(), []);
  ui.type("\x1b[5~");
  ok(!ui.text.includes("number 0 "));
  equal(ui.effects(), [{ type: "load", name: "bob", before_id: 100 }]);
});

Deno.test("scroll: while one reads what is older, new messages do not move it, and are not read", () => {
  const ui = long(60, 60);
  ui.type("\x1b[5~", "\x1b[5~");
  ui.effects();
  const before = ui.screen.slice(1, -3);
  ui.give(event(300, "bob", "alice", "new"), event(301, "bob", "alice", "and\nin lines"));
  equal(ui.screen.slice(1, -3), before);
  equal(ui.effects(), []);
  match(ui.text, /scrolled back/);
  ui.type("\x1b[1;5F");
  equal(ui.effects(), [{ type: "mark_read", name: "bob", up_to_id: 301 }]);
  match(ui.screen.at(-4)!, /in lines/);
});

Deno.test("scroll: after a change of size the same message is at the bottom", () => {
  const ui = long(200);
  ui.type("\x1b[5~", "\x1b[5~");
  const bottom = /number \d+/.exec(ui.screen.at(-4)!)![0];
  for (const [columns, rows] of [[40, 12], [120, 40], [80, 24]]) {
    ui.give({ type: "resize", columns, rows });
    equal(/number \d+/.exec(ui.screen.at(-4)!)![0], bottom);
  }
});

Deno.test("open: the unread line stands above what is new, until one leaves", () => {
  const ui = talking();
  ui.give({
    type: "conversations",
    conversations: [
      conversation(2, "carol", { unread: 2, last_id: 41, read_up_to_id: 39 }),
      conversation(1, "bob", { last_id: 12 }),
    ],
  });
  ui.type("/next", enter);
  equal(ui.effects(), [{ type: "load", name: "carol", before_id: 0 }]);
  ui.give({
    type: "page",
    name: "carol",
    messages: [message(39, "carol", "old"), message(40, "carol", "new"), message(41, "carol", "newer")],
    older: false,
    complete: true,
  });
  equal(ui.effects(), [{ type: "mark_read", name: "carol", up_to_id: 41 }]);
  match(ui.text, /old\n.*unread.*\n.*new\n/);
  ui.type("\x1b[1;3B", "\x1b[1;3A");
  ok(!/─ unread ─/.test(ui.text));
});

Deno.test("open: a draft stays with its conversation", () => {
  const ui = talking().type("half a thou");
  ui.type("\x1b[1;3B");
  equal(valueOf(ui.state.compose), "");
  ui.type("\x1b[1;3A");
  equal(valueOf(ui.state.compose), "half a thou");
});

Deno.test("open: somebody to whom one has never written", () => {
  const ui = talking().type("/to zoe", enter);
  equal(ui.effects(), [{ type: "load", name: "zoe", before_id: 0 }]);
  equal(ui.state.conversations[0].name, "zoe");
  ui.give({ type: "conversations", conversations: [conversation(1, "bob")] });
  equal(ui.state.conversations.map(({ name }) => name), ["zoe", "bob"], "and stays listed");
});

Deno.test("history of what was typed: up and down", () => {
  const ui = talking().type("one", enter, "two", enter);
  ui.type("\x1b[A", "\x1b[A");
  equal(valueOf(ui.state.compose), "one");
  ui.type("\x1b[B", "\x1b[B", "\x1b[B");
  equal(valueOf(ui.state.compose), "");
});

// ---- commands ----

Deno.test("complete: commands, then names; again goes on; unknown names are asked for", () => {
  const ui = talking().type("/gr\t");
  equal(valueOf(ui.state.compose), "/group ");
  ui.type("\x15", "/to ca\t");
  equal(valueOf(ui.state.compose), "/to carol ");
  ui.type("\x15", "/s\t");
  equal(valueOf(ui.state.compose), "/search");
  ui.type("\t");
  equal(valueOf(ui.state.compose), "/server");
  ui.type("\x1b[Z");
  equal(valueOf(ui.state.compose), "/search");
  ui.effects();
  ui.type("\x15", "/to zo\t");
  equal(ui.effects(), [{ type: "names", prefix: "zo" }]);
  ui.give({ type: "names", names: ["zoe"] }).type("\t");
  equal(valueOf(ui.state.compose), "/to zoe ");
  ui.type("\x15", "ask @bo\t");
  equal(valueOf(ui.state.compose), "ask @bob ");
});

Deno.test("delete: one's last message for both, a chosen one of another for oneself; asked first", () => {
  const ui = talking().type("/delete", enter);
  match(ui.text, /Delete “hi bob” for both of you\? y\/n/);
  ui.type("n");
  equal(ui.effects(), []);
  ui.type("/delete", enter, "y");
  equal(ui.effects(), [{ type: "delete", ids: [11], scope: "both" }]);
  ui.type("\x1bk", "\x1bx");
  match(ui.text, /Delete “how are you\?” for yourself\? y\/n/);
  ui.type("y");
  equal(ui.effects(), [{ type: "delete", ids: [12], scope: "me" }]);
});

Deno.test("commands: what is asked of others, with its words; what lacks words says so", () => {
  const ui = talking().type("/search hello world", enter, "/group create +team bob", enter, "/quit", enter);
  equal(ui.effects(), [
    { type: "ask", what: "search", words: ["hello", "world"] },
    { type: "ask", what: "group", words: ["create", "+team", "bob"] },
    { type: "quit" },
  ]);
  ui.type("/search", enter);
  match(ui.text, /Type \/search WORDS to find messages/);
});

Deno.test("popup: scrolls, closes with Escape, and goes when one types on", () => {
  const ui = talking().give({
    type: "popup",
    title: "many",
    lines: Array.from({ length: 100 }, (_, n) => `line ${n}`),
  });
  match(ui.text, /line 0\n/);
  ui.type("\x1b[6~");
  match(ui.text, /line 18\n/);
  ui.type("\x1b[F");
  match(ui.text, /line 99\n/);
  ui.type("\x1b");
  match(ui.text, /how are you/);
});

// ---- logging in ----

Deno.test("log in: name, password, go; the password is not shown nor kept", () => {
  const ui = new Ui(80, 24, null).type("alice\t", "correct horse", enter);
  equal(ui.effects(), [{ type: "log_in", name: "alice", password: "correct horse", replace: false }]);
  ok(!JSON.stringify(ui.state).includes("horse"));
  match(ui.text, /One moment/);
  ui.give({ type: "login_failed", why: "Wrong name or password." });
  match(ui.text, /Wrong name or password\./);
  ui.type("again", enter).effects();
  ui.give({ type: "logged_in", name: "alice" });
  match(ui.text, /Choose a conversation/);
});

Deno.test("log in: while it is typed the password is dots", () => {
  const ui = new Ui(80, 24, null).type("alice\t", "secret");
  match(ui.text, /Password +••••••\n/);
  ok(!ui.text.includes("secret"));
});

Deno.test("new account: the password twice, and the same", () => {
  const ui = new Ui(80, 24, null).type("\x0e", "zoe\r", "password1\r", "password2\r");
  equal(ui.effects(), []);
  match(ui.text, /The two passwords differ/);
  ui.type("password1\r", "password1\r");
  equal(ui.effects(), [{ type: "create_account", name: "zoe", password: "password1", replace: false }]);
});

Deno.test("log in: where one session is allowed, F3 ends the others", () => {
  const ui = new Ui(80, 24, null).type("alice\t", "correct horse", enter);
  ui.effects();
  ui.give({ type: "login_failed", why: "alice is logged in elsewhere…", reason: "ALREADY_LOGGED_IN" });
  match(ui.text, /one session is allowed\.\n +F3 ends the others\./);
  ui.type("\x1bOR", "correct horse", enter);
  equal(ui.effects(), [{ type: "log_in", name: "alice", password: "correct horse", replace: true }]);
});

Deno.test("open: who cannot be found is not listed", () => {
  const ui = talking().type("/to nobody", enter);
  ui.give({
    type: "page_failed",
    name: "nobody",
    why: "There is no account named nobody. Check the spelling.",
  });
  ok(!ui.state.conversations.some(({ name }) => name === "nobody"));
  match(ui.text, /There is no account named nobody/);
});

Deno.test("log out: nothing of it is left", () => {
  const ui = talking().give({ type: "logged_out", why: "This session has ended." });
  match(ui.text, /log in/);
  match(ui.text, /This session has ended\./);
  ok(!JSON.stringify([ui.state.conversations, [...ui.state.panes]]).includes("hello"));
});

// ---- much ----

Deno.test("10,000 messages are laid out once, and scrolled without laying them out again", () => {
  const ui = long(10_000);
  ui.type("\x1b[5~");
  const pane = paneOf(ui.state, "bob");
  const rows = layout(pane, 59);
  ui.type("\x1b[5~");
  const again = layout(paneOf(ui.state, "bob"), 59);
  equal(again[5_000].line, rows[5_000].line);
  ok(again[5_000].line === rows[5_000].line, "the very same lines");
});
