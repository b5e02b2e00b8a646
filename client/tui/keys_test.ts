import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { type Key, KeyParser } from "./keys.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const parsed = (text: string) => new KeyParser().feed(bytes(text));
const key = (name: string, more: Record<string, boolean> = {}): Key => ({ type: "key", name, ...more });

Deno.test("keys: text, control characters and sequences", () => {
  const table: [string, Key[]][] = [
    ["hi", [{ type: "text", text: "hi" }]],
    ["é日👍", [{ type: "text", text: "é日👍" }]],
    ["\r", [key("enter")]],
    ["\n", [key("enter", { ctrl: true })]],
    ["\t", [key("tab")]],
    ["\x7f", [key("backspace")]],
    ["\x01\x0b", [key("a", { ctrl: true }), key("k", { ctrl: true })]],
    ["\x1b[A", [key("up")]],
    ["\x1bOA", [key("up")]],
    ["\x1b[1;5C", [key("right", { ctrl: true })]],
    ["\x1b[1;3D", [key("left", { alt: true })]],
    ["\x1b[1;2H", [key("home", { shift: true })]],
    ["\x1b[Z", [key("tab", { shift: true })]],
    ["\x1b[3~", [key("delete")]],
    ["\x1b[5~\x1b[6~", [key("pageup"), key("pagedown")]],
    ["\x1b[15~", [key("f5")]],
    ["\x1bOP", [key("f1")]],
    ["\x1b\r", [key("enter", { alt: true })]],
    ["\x1bb", [key("b", { alt: true })]],
    ["\x1bbc", [key("b", { alt: true }), { type: "text", text: "c" }]],
    ["\x1b\x7f", [key("backspace", { alt: true })]],
    ["\x1b[I\x1b[O", [{ type: "focus", focused: true }, { type: "focus", focused: false }]],
    ["a\x1b[99~b", [{ type: "text", text: "a" }, { type: "text", text: "b" }]], // unknown: nothing
    ["\x1b[?62;c", []],
  ];
  for (const [text, keys] of table) equal([text, parsed(text)], [text, keys]);
});

Deno.test("keys: a sequence or a character that comes in pieces is one key", () => {
  for (const text of ["\x1b[1;5C", "日", "\x1b[200~a\nb\x1b[201~", "👍"]) {
    const parser = new KeyParser();
    const keys = [...bytes(text)].flatMap((byte) => parser.feed(Uint8Array.of(byte)));
    equal(keys, parsed(text), text);
  }
});

Deno.test("keys: Escape alone is one when nothing follows for a while", () => {
  const parser = new KeyParser();
  equal(parser.feed(bytes("\x1b")), []);
  ok(parser.waiting);
  equal(parser.flush(), [key("escape")]);
  ok(!parser.waiting);
  equal(parser.feed(bytes("\x1b\x1b[A")), [key("escape"), key("up")]);
});

Deno.test("keys: a paste is one text, whatever is in it", () => {
  equal(parsed("\x1b[200~line 1\r\nline 2\r\x1b[A\x03\x1b[201~x"), [
    { type: "paste", text: "line 1\nline 2\n\x1b[A\x03" },
    { type: "text", text: "x" },
  ]);
});

Deno.test("keys: any bytes give keys, and nothing is waited for without end", () => {
  let state = 1;
  for (let n = 0; n < 2_000; n++) {
    const junk = Uint8Array.from(
      { length: n % 40 },
      () => (state = Math.imul(state, 1103515245) + 12345 >>> 0) >>> 24,
    );
    const parser = new KeyParser();
    parser.feed(junk);
    parser.flush();
    parser.feed(bytes("\x1b[201~"));
    parser.flush();
    ok(!parser.waiting, String(junk));
  }
});
