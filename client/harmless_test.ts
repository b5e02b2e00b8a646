import assert from "node:assert/strict";
import { harmless, harmlessJson, harmlessLines } from "./harmless.ts";

Deno.test("escape sequences, C1 controls and bidi overrides become visible", () => {
  assert.equal(harmless("\x1b[2Jboo\x07"), "␛[2Jboo␇");
  assert.equal(harmless("\x9b31mred\x7f"), "<U+009B>31mred␡");
  assert.equal(harmless("exe.\u202etxt\u202c"), "exe.<U+202E>txt<U+202C>");
  assert.equal(harmless("a\nb\tc\rd\0"), "a⏎b c␍d␀");
});

Deno.test("what people write stays as it is", () => {
  const text = "Grüße, 你好, שלום, 👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e007f} e\u0301 ½";
  assert.equal(harmless(text), text);
});

Deno.test("several lines keep their breaks, and nothing else", () => {
  assert.equal(harmlessLines("a\r\nb\n\tc\x1b"), "a\nb\n\tc␛");
});

Deno.test("JSON is harmless and loses nothing", () => {
  const value = { body: "\x1b[2J \x9b \u202e \n" };
  const text = harmlessJson(value);
  assert.doesNotMatch(text, /[\x80-\x9f\u202e]/u);
  assert.deepEqual(JSON.parse(text), value);
});
