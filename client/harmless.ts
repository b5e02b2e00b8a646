/** What others have written, made fit to be shown: nothing in it can move the cursor, colour the screen or reorder a line. */

// Controls (C0, DEL, C1), line separators, bidirectional overrides and isolates. Joiners and direction marks stay: people write with them.
// deno-lint-ignore no-control-regex -- they are what is looked for
const harmful = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** `text` on one line with everything that a terminal would obey made visible: ESC as `␛`, a bidi override as `<U+202E>`. */
export function harmless(text: string): string {
  return text.replace(harmful, visible);
}

/** The same for several lines: line breaks and tabs stay. */
export function harmlessLines(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(
    harmful,
    (char) => char === "\n" || char === "\t" ? char : visible(char),
  );
}

/** JSON on one line, in which what a terminal would obey is escaped; it parses to the same value. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    harmful,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function visible(char: string): string {
  const code = char.codePointAt(0)!;
  if (char === "\n") return "⏎";
  if (char === "\t") return " ";
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
