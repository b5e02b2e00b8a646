import assert from "node:assert/strict";
import { messageLine, messageRow, RowPrinter, utcTime } from "./output.ts";

const rows = [
  { name: "al", unread: 2, online: true, members: ["al", "bo"], last_time: "" },
  { name: "barbara\x1b[2J", unread: 0, online: false, members: [], last_time: "" },
];
const columns = ["name", "unread", "online", "members"];

Deno.test("a table has headings once, and columns as wide as what has come so far", () => {
  const printer = new RowPrinter("table", columns, []);
  assert.equal(printer.text([rows[0]]), "NAME  UNREAD  ONLINE  MEMBERS\nal    2       yes     al bo\n");
  assert.equal(printer.text([rows[1]]), "barbara␛[2J  0       no\n");
  assert.equal(printer.text([rows[0]]), "al           2       yes     al bo\n");
  assert.equal(new RowPrinter("table", ["session_id", "create_time"], []).text([]), "SESSION ID  CREATE\n");
});

Deno.test("CSV has all fields, a heading even where there is nothing, and quotes what needs it", () => {
  const printer = new RowPrinter("csv", ["name"], Object.keys(rows[0]));
  assert.equal(printer.text([]), "name,unread,online,members,last_time\r\n");
  assert.equal(printer.text([rows[0]]), "al,2,true,al bo,\r\n");
  assert.equal(new RowPrinter("csv", [], ["a"], false).text([{ a: 'x,"y"\n' }]), '"x,""y""\n"\r\n');
});

Deno.test("JSON has one object a line, and escapes what a terminal would obey", () => {
  const text = new RowPrinter("json", [], []).text(rows);
  assert.equal(text.includes("\x1b"), false);
  assert.deepEqual(text.trimEnd().split("\n").map((line) => JSON.parse(line)), rows);
});

Deno.test("times are UTC to the microsecond, and empty when there is none", () => {
  assert.equal(utcTime({ seconds: 1_790_000_000, nanos: 123_456_789 }), "2026-09-21T14:13:20.123456Z");
  assert.equal(utcTime(undefined), "");
});

Deno.test("a message says when its sender is gone, and to whom it went and its id if asked", () => {
  const message = { sender: "bob", recipient: "+team", body: "one\ntwo", sender_deleted: true };
  assert.match(messageLine(message), /^\d{4}-\d\d-\d\d \d\d:\d\d {2}bob \(deleted\) {2}one\n {33}two$/);
  assert.match(
    messageLine({ ...message, sender_deleted: false }, { to: true }),
    / {2}bob to \+team {2}one\n/,
  );
  assert.match(messageLine({ ...message, id: 4711 }, { ids: true }), /^4711 {2}\d{4}-.*one\n {39}two$/);
  assert.equal(messageRow(message).sender_deleted, true);
});
