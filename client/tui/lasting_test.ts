/** What must not get lost on the screen: events between two calls, drafts, failures, and what is older. */
import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { currentOf, paneOf, type Shown } from "./state.ts";
import { conversation, event, message, talking, Ui } from "./testing.ts";
import { valueOf } from "./editor.ts";

const enter = "\r";
const bodies = (ui: Ui, key: string) =>
  paneOf(ui.state, key).messages.map(({ body, mark }) => `${body} ${mark}`);
const page = (name: string, messages: Shown[], more: { older?: boolean; complete?: boolean } = {}) =>
  ({ type: "page", name, messages, older: false, complete: true, ...more }) as const;

Deno.test("a message that comes while the newest page is on its way is not lost, whether the page has it or not", () => {
  for (const has of [true, false]) {
    const ui = talking().type("/to carol", enter);
    ui.give(event(41, "carol", "alice", "just now", 2));
    const messages = [message(39, "carol", "old"), message(40, "carol", "new")];
    if (has) messages.push(message(41, "carol", "just now"));
    ui.give(page("carol", messages, { complete: false }));
    equal(bodies(ui, "carol"), ["old none", "new none", "just now none"]);
  }
});

Deno.test("after more has happened than is known, all is loaded anew; what is not confirmed stays", () => {
  const ui = talking().type("on its way", enter);
  ui.effects();
  ui.give({ type: "stale" });
  equal(ui.effects(), [{ type: "load", name: "bob", before_id: 0 }]);
  equal(bodies(ui, "bob"), ["on its way pending"]);
  ui.give(page("bob", [message(90, "bob", "later"), message(91, "bob", "still later")], { complete: false }));
  equal(bodies(ui, "bob"), ["later none", "still later none", "on its way pending"]);
});

Deno.test("a page that does not fill the screen is followed by the one before it", () => {
  const ui = talking().type("/to carol", enter);
  ui.effects();
  ui.give(page("carol", [message(40, "carol", "new")], { complete: false }));
  equal(ui.effects()[1], { type: "load", name: "carol", before_id: 40 });
});

Deno.test("what failed elsewhere stays in sight until Escape, whatever is typed, and is said once", () => {
  const ui = talking(120).type("/msg carol hi", enter, "/msg carol ho", enter);
  const failed = {
    type: "not_sent",
    name: "carol",
    why: "carol takes no messages.",
    unknown: false,
  } as const;
  ui.give({ ...failed, local: 1 }, { ...failed, local: 2 });
  ui.type("some", " words");
  match(ui.text, /To carol: carol takes no messages\. \(Esc: seen\)/);
  ui.type("\x1b");
  ok(!ui.text.includes("takes no messages"));
  equal(valueOf(ui.state.compose), "some words");
  ui.type("\x15", "/to carol", enter).give(page("carol", []));
  equal(bodies(ui, "carol"), ["hi failed", "ho failed"], "and it stands where it was sent");
});

Deno.test("a notice is told whole, in as many lines as it takes", () => {
  const ui = talking(50, 20).give({
    type: "notice",
    text: "No server answered at localhost:5001, localhost:5002 (connection refused). Check --servers.",
  });
  match(ui.text, /No server answered[^]*\n--servers\.\n/);
});

Deno.test("drafts, and what did not arrive, outlast a session that was ended elsewhere; for the same account only", () => {
  for (const name of ["alice", "mallory"]) {
    const ui = talking().type("half a thou", "\x1b[1;3A", "for carol");
    ui.type("\x1b[1;3B", "\x15", "sent", enter, "next");
    ui.give({ type: "not_sent", local: 1, name: "bob", why: "The session has ended.", unknown: false });
    ui.give({ type: "logged_out", why: "The session has ended." });
    match(ui.text, /The session has ended\./);
    match(ui.text, /Name +alice\n/);
    ui.give({ type: "logged_in", name });
    equal(valueOf(ui.state.compose), name === "alice" ? "sent\nnext" : "");
    equal(currentOf(ui.state)?.name, name === "alice" ? "bob" : undefined);
    ui.type("\x15", "\x7f", "\x15", "/to carol", enter);
    equal(valueOf(ui.state.compose), name === "alice" ? "for carol" : "");
  }
});

Deno.test("what may have arrived when a session ended is told, and not sent again", () => {
  const ui = talking().type("maybe", enter, "surely not", enter);
  ui.give({ type: "not_sent", local: 1, name: "bob", why: "It may have happened.", unknown: true });
  ui.give({ type: "not_sent", local: 2, name: "bob", why: "The session has ended.", unknown: false });
  ui.give({ type: "logged_out", why: "The session has ended." });
  match(ui.text, /The session has ended\. 1 message was not confirmed/);
  ui.give({ type: "logged_in", name: "alice" });
  equal(valueOf(ui.state.compose), "surely not");
});

Deno.test("who logs out leaves nothing", () => {
  const ui = talking().type("half a thou").give({ type: "logged_out" }, { type: "logged_in", name: "alice" });
  equal([valueOf(ui.state.compose), ui.state.conversations], ["", []]);
});

Deno.test("in a group nothing is read before all members are known to have read it, newcomers too", () => {
  const ui = talking().give(event(61, "alice", "+team", "all", 8), { type: "open", name: "+team" });
  ui.give(page("+team", [message(61, "alice", "all")]));
  const read = (username: string) =>
    ui.give({
      type: "heard",
      event: { receipt: { items: [{ conversation_id: 8, username, read_up_to_id: 61 }] } },
    });
  read("bob");
  equal(bodies(ui, "+team"), ["all sent"], "who else is there is not known yet");
  const none = { delivered_id: 0, read_id: 0 };
  ui.give({ type: "members", name: "+team", members: new Map([["bob", none], ["carol", none]]) });
  equal(bodies(ui, "+team"), ["all sent"]);
  read("carol");
  equal(bodies(ui, "+team"), ["all read"]);
  ui.effects();
  const items = [{ conversation_id: 8, name: "+team", added: ["dave"], by: "bob" }];
  ui.give({ type: "heard", event: { membership: { items } } });
  equal(ui.effects(), [{ type: "members", name: "+team" }]);
});

Deno.test("who is taken out of the group that is open has nothing open", () => {
  const ui = talking().give(event(61, "bob", "+team", "hi", 8), { type: "open", name: "+team" });
  const items = [{ conversation_id: 8, name: "+team", removed: ["alice"], by: "bob" }];
  ui.give({ type: "heard", event: { membership: { items } } });
  equal(ui.state.current, undefined);
  match(ui.text, /bob removed alice from \+team\./);
});

Deno.test("what is read elsewhere in part, or deleted unread, is counted no longer", () => {
  const ui = new Ui().give({
    type: "conversations",
    conversations: [conversation(2, "carol", { unread: 3, last_id: 42, read_up_to_id: 39 })],
  });
  const unread = () => ui.state.conversations[0].unread;
  ui.give({ type: "heard", event: { deleted: { items: [{ conversation_id: 2, ids: [38, 41] }] } } });
  equal(unread(), 2);
  ui.type("\x1b[O", "/to carol", enter);
  ui.give(page("carol", [39, 40, 42].map((id) => message(id, "carol", `${id}`))));
  const items = [{ conversation_id: 2, username: "alice", read_up_to_id: 40 }];
  ui.give({ type: "heard", event: { receipt: { items } } });
  equal(unread(), 1);
});

Deno.test("a message that is too long is not sent, and not lost", () => {
  const ui = talking(120).type("\x1b[200~" + "é".repeat(4_001) + "\x1b[201~", enter);
  equal(ui.effects(), []);
  match(ui.text, /This is 2 bytes too long: a message has at most 8000\./);
  ui.type("\x7f", enter);
  equal(ui.effects().length, 1);
});

Deno.test("up and down go through the input's lines as they are shown, then through what was typed before", () => {
  const ui = talking(50, 20).type("before", enter, "ab\x1b\r", "x".repeat(60));
  const place = () => ui.state.compose.cursor;
  ui.type("\x1b[A");
  equal(place(), 3 + 13, "a line up, in the same column");
  ui.type("\x1b[A");
  equal(place(), 2, "the line above is shorter");
  ui.type("\x1b[B");
  equal(place(), 3 + 2);
  ui.type("\x1b[A", "\x1b[A");
  equal(valueOf(ui.state.compose), "before");
});

Deno.test("jump: a part of the name, the arrows, Enter; Escape leaves what was typed alone", () => {
  const ui = talking().type("draft", "\x1bg", "ar");
  match(ui.text, /Jump to: ar\n/);
  ui.type(enter);
  equal(currentOf(ui.state)?.name, "carol");
  ui.type("\x1bg", "o", "\x1b[B", enter);
  equal(currentOf(ui.state)?.name, "bob", "carol is the latest, bob the second");
  ui.type("\x1bg", "CAR", enter);
  ui.type("\x1bg", "nobody", enter, "\x1b", "\x1bg", "bo", enter);
  equal([currentOf(ui.state)?.name, valueOf(ui.state.compose)], ["bob", "draft"]);
});

Deno.test("complete: once the names have come, if nothing else has been typed meanwhile", () => {
  const ui = talking().type("/to zo\t").give({ type: "names", names: ["zoe"] });
  equal(valueOf(ui.state.compose), "/to zoe ");
  ui.type("\x15", "/to ya\t", "n").give({ type: "names", names: ["yanis"] });
  equal(valueOf(ui.state.compose), "/to yan");
});

Deno.test("log in: a password that is pasted with its line break is taken", () => {
  const ui = new Ui(80, 24, null).type("alice\t", "\x1b[200~correct horse\n\x1b[201~", enter);
  equal(ui.effects(), [{ type: "log_in", name: "alice", password: "correct horse", replace: false }]);
});
