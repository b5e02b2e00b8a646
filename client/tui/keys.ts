/**
 * Keys out of what a terminal sends: UTF-8 text, control characters, and the escape sequences of xterm and its kin. Pure:
 * bytes that end in the middle of a sequence wait for the rest, and `flush` says that no more is coming.
 */

/** What somebody did at the terminal. */
export type Key =
  /** Printable text, in one piece as it came. */
  | { type: "text"; text: string }
  | { type: "key"; name: KeyName; ctrl?: boolean; alt?: boolean; shift?: boolean }
  /** Text that was pasted (bracketed paste): its line breaks are no Enter. */
  | { type: "paste"; text: string }
  /** The window got or lost the focus. */
  | { type: "focus"; focused: boolean };

/**
 * `enter tab escape backspace delete insert up down left right home end pageup pagedown f1` to `f12`, or the one
 * character that was typed with Ctrl or Alt.
 */
export type KeyName = string;

const csi_letters: Record<string, KeyName> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
  P: "f1",
  Q: "f2",
  R: "f3",
  S: "f4",
};
const csi_numbers: Record<number, KeyName> = {
  1: "home",
  2: "insert",
  3: "delete",
  4: "end",
  5: "pageup",
  6: "pagedown",
  7: "home",
  8: "end",
  11: "f1",
  12: "f2",
  13: "f3",
  14: "f4",
  15: "f5",
  17: "f6",
  18: "f7",
  19: "f8",
  20: "f9",
  21: "f10",
  23: "f11",
  24: "f12",
};
const paste_end = "\x1b[201~";
// deno-lint-ignore no-control-regex -- the grammar of what terminals send
const single_shift = /^\x1bO([\d;]*)([A-Za-z])/;
// deno-lint-ignore no-control-regex -- the same
const control_form = /^\x1b\[([\x30-\x3f]*)[\x20-\x2f]*([\x40-\x7e])/;
/** A sequence longer than this is none: what is waited for does not come. */
const max_sequence = 64;

/** One terminal's input. */
export class KeyParser {
  readonly #decoder = new TextDecoder();
  #rest = "";
  #pasted?: string;

  /** Whether a sequence has begun that may never end: a lone Escape looks like that. */
  get waiting(): boolean {
    return this.#rest !== "";
  }

  /** The keys that these bytes complete. */
  feed(bytes: Uint8Array): Key[] {
    this.#rest += this.#decoder.decode(bytes, { stream: true });
    return this.#take(false);
  }

  /** Nothing more has come for a while: what waits is taken as it is. */
  flush(): Key[] {
    return this.#take(true);
  }

  #take(final: boolean): Key[] {
    const keys: Key[] = [];
    while (this.#rest !== "") {
      const taken = this.#pasted === undefined ? next(this.#rest, final) : this.#paste();
      if (taken === undefined) break;
      this.#rest = this.#rest.slice(taken.length);
      if (taken.key === "paste") this.#pasted = "";
      else if (taken.key !== undefined) keys.push(taken.key);
    }
    return keys;
  }

  /** Everything up to the end of the paste; the end itself may come in two pieces. */
  #paste(): Taken | undefined {
    const end = this.#rest.indexOf(paste_end);
    if (end >= 0) {
      const text = this.#pasted! + this.#rest.slice(0, end);
      this.#pasted = undefined;
      const key = { type: "paste", text: text.replaceAll(/\r\n?/g, "\n") } as const;
      return { length: end + paste_end.length, key };
    }
    const safe = this.#rest.length - (paste_end.length - 1);
    if (safe <= 0) return undefined;
    this.#pasted += this.#rest.slice(0, safe);
    return { length: safe };
  }
}

interface Taken {
  length: number;
  /** `paste`: a paste begins. Absent: nothing that we know. */
  key?: Key | "paste";
}

/** What `text` begins with; undefined: not all of it is there yet. */
function next(text: string, final: boolean): Taken | undefined {
  if (text[0] === "\x1b") return escape(text, final);
  // deno-lint-ignore no-control-regex -- they are what ends a run of text
  const [run] = /^[^\x00-\x1f\x7f\x80-\x9f]*/u.exec(text)!;
  if (run !== "") return { length: run.length, key: { type: "text", text: run } };
  return { length: 1, key: control(text.charCodeAt(0)) };
}

function control(code: number): Key | undefined {
  if (code === 0x0d) return { type: "key", name: "enter" };
  if (code === 0x0a) return { type: "key", name: "enter", ctrl: true }; // Ctrl-J; what some send for Ctrl-Enter
  if (code === 0x09) return { type: "key", name: "tab" };
  if (code === 0x7f || code === 0x08) return { type: "key", name: "backspace" };
  if (code === 0) return { type: "key", name: " ", ctrl: true };
  if (code < 27) return { type: "key", name: String.fromCharCode(code + 96), ctrl: true };
  return undefined;
}

function escape(text: string, final: boolean): Taken | undefined {
  if (text.length === 1) return final ? { length: 1, key: { type: "key", name: "escape" } } : undefined;
  if (text[1] === "\x1b") return { length: 1, key: { type: "key", name: "escape" } };
  if (text[1] === "[" || text[1] === "O") {
    const whole = text[1] === "O" ? single_shift : control_form;
    const [sequence, parameters, letter] = whole.exec(text) ?? [];
    if (sequence !== undefined) return { length: sequence.length, key: controlSequence(parameters, letter) };
    if (!final && text.length < max_sequence) return undefined;
    // Alt-[ and Alt-O, or garbage.
    return { length: 2, key: { type: "key", name: text[1], alt: true } };
  }
  const after = next(text.slice(1), final);
  if (after === undefined) return undefined;
  if (after.key === undefined || after.key === "paste") return { length: 1 + after.length };
  if (after.key.type === "key") return { length: 1 + after.length, key: { ...after.key, alt: true } };
  const [first] = text.slice(1);
  return { length: 1 + first.length, key: { type: "key", name: first, alt: true } };
}

function controlSequence(parameters: string, letter: string): Key | "paste" | undefined {
  if (letter === "I" || letter === "O") return { type: "focus", focused: letter === "I" };
  if (letter === "Z") return { type: "key", name: "tab", shift: true };
  const [first = "", modifier = ""] = parameters.split(";");
  if (letter === "~" && first === "200") return "paste";
  const name = letter === "~" ? csi_numbers[Number(first)] : csi_letters[letter];
  if (name === undefined) return undefined;
  // 1 and a bit each for shift, alt and ctrl.
  const bits = Math.max(0, (Number(modifier) || 1) - 1);
  return {
    type: "key",
    name,
    ...((bits & 1) > 0 && { shift: true }),
    ...((bits & 2) > 0 && { alt: true }),
    ...((bits & 4) > 0 && { ctrl: true }),
  };
}
