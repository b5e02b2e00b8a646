/** A field for text of any number of lines, with a cursor between graphemes: as emacs and every shell have it. Pure: each key gives another editor. */
import { graphemes } from "./text.ts";
import type { Key } from "./keys.ts";

/** Text that is being edited. Immutable. */
export interface Editor {
  /** In graphemes; a line break is one. */
  readonly text: readonly string[];
  /** Before which of them the cursor is. */
  readonly cursor: number;
  /** What was cut last, for Ctrl-Y. */
  readonly cut: readonly string[];
}

/** An empty field. */
export const empty: Editor = { text: [], cursor: 0, cut: [] };

/** A field with this text in it, and the cursor at its end. */
export function editorWith(text: string, cut: readonly string[] = []): Editor {
  const all = graphemes(text);
  return { text: all, cursor: all.length, cut };
}

/** What is in the field. */
export function valueOf(editor: Editor): string {
  return editor.text.join("");
}

/** The field with `text` inserted at the cursor; control characters but line breaks are left out, a tab is blanks. */
export function insert(editor: Editor, text: string): Editor {
  // deno-lint-ignore no-control-regex -- they are what is left out
  const clean = text.replaceAll("\t", "    ").replaceAll(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, "");
  // A combining mark joins what stands before it.
  const joined = Math.max(0, editor.cursor - 1);
  const fresh = graphemes(editor.text.slice(joined, editor.cursor).join("") + clean);
  const head = [...editor.text.slice(0, joined), ...fresh];
  return { ...editor, text: [...head, ...editor.text.slice(editor.cursor)], cursor: head.length };
}

type Edit = (editor: Editor) => Editor;

const edits: Record<string, Edit> = {
  left: (editor) => moved(editor, editor.cursor - 1),
  right: (editor) => moved(editor, editor.cursor + 1),
  "ctrl left": (editor) => moved(editor, wordBefore(editor)),
  "ctrl right": (editor) => moved(editor, wordAfter(editor)),
  home: (editor) => moved(editor, lineStart(editor)),
  end: (editor) => moved(editor, lineEnd(editor)),
  backspace: (editor) => without(editor, editor.cursor - 1, editor.cursor),
  delete: (editor) => without(editor, editor.cursor, editor.cursor + 1),
  "ctrl w": (editor) => killed(editor, wordBefore(editor), editor.cursor),
  "alt d": (editor) => killed(editor, editor.cursor, wordAfter(editor)),
  "ctrl u": (editor) => killed(editor, lineStart(editor), editor.cursor),
  "ctrl k": (editor) => {
    const end = lineEnd(editor);
    return killed(editor, editor.cursor, end > editor.cursor ? end : end + 1);
  },
  "ctrl y": (editor) => insert(editor, editor.cut.join("")),
  "ctrl t": (editor) => transposed(editor),
  "alt enter": (editor) => insert(editor, "\n"),
  "ctrl enter": (editor) => insert(editor, "\n"),
};
const synonyms: Record<string, string> = {
  "ctrl a": "home",
  "ctrl e": "end",
  "ctrl b": "left",
  "ctrl f": "right",
  "alt b": "ctrl left",
  "alt f": "ctrl right",
  "alt left": "ctrl left",
  "alt right": "ctrl right",
  "ctrl h": "backspace",
  "ctrl d": "delete",
  "alt backspace": "ctrl w",
  "ctrl backspace": "ctrl w",
};

/** A key in words: `ctrl left`. */
export function keyName(key: Key): string {
  if (key.type !== "key") return "";
  return [key.ctrl && "ctrl", key.alt && "alt", key.shift && "shift", key.name].filter(Boolean).join(" ");
}

/** The field after a key; undefined when the key is none of the field's. */
export function edit(editor: Editor, key: Key): Editor | undefined {
  if (key.type === "text" || key.type === "paste") return insert(editor, key.text);
  const name = keyName(key);
  return edits[synonyms[name] ?? name]?.(editor);
}

function moved(editor: Editor, to: number): Editor {
  return { ...editor, cursor: Math.max(0, Math.min(to, editor.text.length)) };
}

function without(editor: Editor, from: number, to: number): Editor {
  const start = Math.max(0, from);
  return { ...editor, text: [...editor.text.slice(0, start), ...editor.text.slice(to)], cursor: start };
}

function killed(editor: Editor, from: number, to: number): Editor {
  const cut = editor.text.slice(from, to);
  return cut.length === 0 ? editor : { ...without(editor, from, to), cut };
}

function lineStart({ text, cursor }: Editor): number {
  return cursor === 0 ? 0 : text.lastIndexOf("\n", cursor - 1) + 1;
}

function lineEnd({ text, cursor }: Editor): number {
  const at = text.indexOf("\n", cursor);
  return at < 0 ? text.length : at;
}

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);

function wordBefore({ text, cursor }: Editor): number {
  let at = cursor;
  while (at > 0 && !isWord(text[at - 1])) at--;
  while (at > 0 && isWord(text[at - 1])) at--;
  return at;
}

function wordAfter({ text, cursor }: Editor): number {
  let at = cursor;
  while (at < text.length && !isWord(text[at])) at++;
  while (at < text.length && isWord(text[at])) at++;
  return at;
}

function transposed(editor: Editor): Editor {
  const { text, cursor } = editor;
  const at = cursor === text.length ? cursor - 1 : cursor;
  if (at < 1 || text[at] === "\n" || text[at - 1] === "\n") return editor;
  const swapped = [...text.slice(0, at - 1), text[at], text[at - 1], ...text.slice(at + 1)];
  return { ...editor, text: swapped, cursor: at + 1 };
}
