import { deepStrictEqual as equal } from "node:assert/strict";
import { edit, type Editor, editorWith, empty, insert, valueOf } from "./editor.ts";
import type { Key } from "./keys.ts";

/** Keys by their names: `ctrl w`, or text in quotes. */
function typed(editor: Editor, ...keys: string[]): Editor {
  return keys.reduce((now, name) => {
    const words = name.split(" ");
    const key: Key = name.startsWith("'")
      ? { type: "text", text: name.slice(1, -1) }
      : { type: "key", name: words.at(-1)!, ctrl: words.includes("ctrl"), alt: words.includes("alt") };
    return edit(now, key) ?? now;
  }, editor);
}

/** The text with the cursor in it. */
function shown(editor: Editor): string {
  return [...editor.text.slice(0, editor.cursor), "|", ...editor.text.slice(editor.cursor)].join("");
}

Deno.test("editor: each key", () => {
  const table: [string, string[], string][] = [
    ["hello world", ["backspace"], "hello worl|"],
    ["hello world", ["home", "delete"], "|ello world"],
    ["hello world", ["ctrl w"], "hello |"],
    ["hello world", ["ctrl w", "ctrl w", "ctrl y"], "hello |"],
    ["hello world", ["alt b", "alt b", "alt d"], "| world"],
    ["hello world", ["ctrl left", "ctrl k"], "hello |"],
    ["hello world", ["ctrl left", "ctrl u"], "|world"],
    ["hello world", ["ctrl a", "ctrl right", "'!'"], "hello!| world"],
    ["ab", ["ctrl t"], "ba|"],
    ["", ["backspace", "delete", "left", "right", "ctrl w", "ctrl k", "ctrl y", "ctrl t"], "|"],
    ["one\ntwo", ["home"], "one\n|two"],
    ["one\ntwo", ["home", "left", "ctrl k"], "one|two"],
    ["one\ntwo", ["home", "ctrl u", "backspace"], "one|two"],
    ["one", ["alt enter", "'two'"], "one\ntwo|"],
    ["e", ["'\u0301'", "left"], "|e\u0301"],
    ["👨‍👩‍👧", ["backspace"], "|"],
    ["日本", ["left", "left", "left", "'x'"], "x|日本"],
  ];
  for (const [before, keys, after] of table) {
    equal([before, keys, shown(typed(editorWith(before), ...keys))], [before, keys, after]);
  }
});

Deno.test("editor: keys that are not its own are left to others", () => {
  for (const name of ["enter", "tab", "escape", "pageup", "f1"]) {
    equal(edit(empty, { type: "key", name }), undefined);
  }
  equal(edit(empty, { type: "focus", focused: true }), undefined);
});

Deno.test("editor: pasted lines stay lines; what a terminal would obey does not come in", () => {
  const pasted = edit(empty, { type: "paste", text: "a\tb\nc\x1b[2Jd" })!;
  equal(valueOf(pasted), "a    b\nc[2Jd");
  equal(valueOf(insert(empty, "a\r\x07b")), "ab");
});
