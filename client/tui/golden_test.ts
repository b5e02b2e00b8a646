/** Each screen as text, at three sizes. `UPDATE_GOLDEN=1 deno test -A client/tui/golden_test.ts` writes the files anew. */
import { strictEqual as equal } from "node:assert/strict";
import { conversation, event, message, talking, Ui } from "./testing.ts";

const folder = new URL("./golden/", import.meta.url);
const sizes = [[80, 24], [120, 40], [50, 20]];

/** Other people's text as it may come: wide, joined, from right to left, long, and with what a terminal would obey. */
const odd = [
  "日本語のテキスト、全角文字。",
  "👨‍👩‍👧 👍🏽 🇩🇪 e\u0301 a\u0308",
  "שלום עולם",
  "one\ntwo\n\tthree",
  "harmless \x1b[2J\x1b[31m\x07 and \u202eback",
  "a long one that goes on and on, so that it has to be broken between its words wherever the screen ends",
];

function screens(columns: number, rows: number): Record<string, Ui> {
  const wide = talking(columns, rows);
  odd.forEach((body, n) => wide.give(event(20 + n, n % 2 ? "alice" : "bob", n % 2 ? "bob" : "alice", body)));
  const results = Array.from({ length: 30 }, (_, n) => `2026-11-25 12:${10 + n}  bob → alice  number ${n}`);
  const cut = { address: "localhost:5001", cause: "connection refused", reconnects: 2 };
  const unread = talking(columns, rows).give({
    type: "page",
    name: "carol",
    messages: [message(38, "carol", "old"), message(39, "carol", "new"), message(40, "carol", "newer")],
    older: false,
    complete: true,
  });
  unread.state = {
    ...unread.state,
    conversations: [conversation(2, "carol", { unread: 2, last_id: 40, read_up_to_id: 38 })],
  };
  const days = talking(columns, rows).give(event(3_000, "bob", "alice", "two days later"));
  const many = Array.from({ length: 100 }, (_, n) => conversation(500 - n, `friend${n}`, { unread: n % 3 }));
  const failure = { type: "not_sent", name: "carol", why: "carol takes no messages from you." } as const;
  return {
    "log-in": new Ui(columns, rows, null).type("alice\t", "secret"),
    "log-in-refused": new Ui(columns, rows, null).type("alice\t", "secret\r")
      .give({ type: "login_failed", why: "Wrong name or password." }),
    "new-account": new Ui(columns, rows, null).type("\x1bOQ", "zoe\t"),
    "nothing-open": new Ui(columns, rows),
    conversation: wide,
    "marks-and-days": days.type("first\r", "second\r").give(
      { type: "sent", local: 1, name: "bob", message: message(3_001, "alice", "first") },
      { type: "not_sent", local: 2, name: "bob", why: "bob takes no messages from you.", unknown: false },
    ),
    "unread-line": unread.type("/next\r"),
    "several-lines": talking(columns, rows).type("one\x1b\rtwo\x1b\r", "three ".repeat(20)),
    help: talking(columns, rows).type("\x1bOP"),
    search: talking(columns, rows).give({ type: "popup", title: "Messages with number", lines: results }),
    question: talking(columns, rows).type("/delete\r"),
    completion: talking(columns, rows).type("/s\t"),
    jump: talking(columns, rows).give({ type: "conversations", conversations: many }).type("\x1bg", "d1"),
    "long-notice": talking(columns, rows).give({
      type: "notice",
      text: "No server answered at localhost:5001, localhost:5002 (connection refused). Check --servers.",
    }),
    alert: talking(columns, rows).type("/msg carol hi\r", "x").give({ ...failure, local: 1, unknown: false }),
    "cut-off": talking(columns, rows).give({ type: "link", link: cut }).type("still there?\r", "a draft"),
    "back-again": talking(columns, rows).give(
      { type: "link", link: cut },
      { type: "link", link: { address: "localhost:5002", reconnects: 3 } },
    ),
  };
}

for (const [columns, rows] of sizes) {
  Deno.test(`each screen at ${columns}×${rows}`, () => {
    for (const [name, ui] of Object.entries(screens(columns, rows))) {
      const file = new URL(`${name}-${columns}x${rows}.txt`, folder);
      const text = ui.text + "\n";
      if (Deno.env.has("UPDATE_GOLDEN")) {
        Deno.mkdirSync(folder, { recursive: true });
        Deno.writeTextFileSync(file, text);
      }
      equal(text, Deno.readTextFileSync(file), name);
      equal(ui.screen.length, rows, name);
    }
  });
}

Deno.test("a terminal of any size is filled, and no line is wider than it", async () => {
  const { render } = await import("./render.ts");
  const { lineWidth } = await import("./text.ts");
  const popup = { type: "popup", title: "T", lines: odd } as const;
  for (const columns of [1, 10, 20, 21, 35, 79, 80, 200]) {
    for (const rows of [1, 5, 6, 7, 10, 24, 60]) {
      const uis = [...Object.values(screens(columns, rows)), talking(columns, rows).give(popup)];
      for (const { state } of uis) {
        const { lines, cursor } = render(state);
        equal(lines.length, rows);
        for (const line of lines) equal(lineWidth(line), columns, JSON.stringify(line));
        if (cursor) equal(cursor.row < rows && cursor.column < columns && cursor.row >= 0, true);
      }
    }
  }
});
