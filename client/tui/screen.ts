/**
 * The terminal, and the only file that touches it: raw mode, the alternate screen, bracketed paste, focus reports. Draws
 * frames by writing the lines that have changed. Whatever way the program ends, `close` gives the terminal back.
 */
import type { Frame } from "./render.ts";
import { ansi, type Line } from "./text.ts";
import { type Key, KeyParser } from "./keys.ts";

/** How long the rest of an escape sequence is waited for, in ms: longer on a slow line than anybody types. */
const escape_ms = 30;

// Alternate screen, bracketed paste, focus reports, no wheel as arrow keys; no wrapping, since a terminal may measure a
// character otherwise than we do; cursor hidden.
const enter = "\x1b[?1049h\x1b[?2004h\x1b[?1004h\x1b[?1007l\x1b[?7l\x1b[?25l\x1b[2J";
const leave = "\x1b[0m\x1b[?25h\x1b[?7h\x1b[?1004l\x1b[?2004l\x1b[?1049l";

/** What a screen tells. */
export interface ScreenEvents {
  key(key: Key): void;
  resize(columns: number, rows: number): void;
  /** The terminal is gone. */
  end(): void;
}

/** A terminal that has been taken over. */
export class Screen {
  readonly #encoder = new TextEncoder();
  readonly #parser = new KeyParser();
  readonly #coloured: boolean;
  #drawn: string[] = [];
  #open = false;
  #timer?: ReturnType<typeof setTimeout>;
  readonly #resized = () => {
    this.#drawn = [];
    this.#events?.resize(this.columns, this.rows);
  };
  readonly #restore = () => this.close();
  #events?: ScreenEvents;

  /** `coloured`: whether colours may be used (NO_COLOR). */
  constructor(coloured: boolean) {
    this.#coloured = coloured;
  }

  get columns(): number {
    return Deno.consoleSize().columns;
  }
  get rows(): number {
    return Deno.consoleSize().rows;
  }

  /** Takes the terminal over, and tells of keys and sizes until it is closed. */
  open(events: ScreenEvents): void {
    this.#events = events;
    this.#open = true;
    Deno.stdin.setRaw(true);
    this.#write(enter);
    Deno.addSignalListener("SIGWINCH", this.#resized);
    globalThis.addEventListener("unload", this.#restore);
    this.#read().catch(() => {}).finally(() => this.#open && events.end());
  }

  /** Gives the terminal back. Harmless when it has been done already. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    clearTimeout(this.#timer);
    Deno.removeSignalListener("SIGWINCH", this.#resized);
    globalThis.removeEventListener("unload", this.#restore);
    this.#write(leave);
    Deno.stdin.setRaw(false);
  }

  /** Shows a frame: only lines that differ from what is there are written, in one piece. */
  draw({ lines, cursor }: Frame): void {
    if (!this.#open) return;
    const drawn = lines.map((line: Line) => ansi(line, this.#coloured));
    const changed = drawn.flatMap((text, row) =>
      text === this.#drawn[row] ? [] : [`\x1b[${row + 1};1H\x1b[2K${text}`]
    );
    this.#drawn = drawn;
    const place = cursor === undefined ? "" : `\x1b[${cursor.row + 1};${cursor.column + 1}H\x1b[?25h`;
    // Synchronized output, where the terminal has it: no half-drawn frame is seen.
    this.#write(`\x1b[?2026h\x1b[?25l${changed.join("")}${place}\x1b[?2026l`);
  }

  /** Draws everything anew the next time. */
  forget(): void {
    this.#drawn = [];
  }

  /** Tells the person whose window is elsewhere: by the bell, and by the notice that some terminals show (OSC 9). */
  notify(text: string): void {
    // deno-lint-ignore no-control-regex -- they would end the sequence
    this.#write(`\x07\x1b]9;${text.replaceAll(/[\x00-\x1f\x7f-\x9f]/g, " ")}\x07`);
  }

  async #read(): Promise<void> {
    const buffer = new Uint8Array(64 * 1024);
    while (this.#open) {
      const count = await Deno.stdin.read(buffer);
      if (count === null || !this.#open) return;
      clearTimeout(this.#timer);
      this.#tell(this.#parser.feed(buffer.subarray(0, count)));
      if (this.#parser.waiting) this.#timer = setTimeout(() => this.#tell(this.#parser.flush()), escape_ms);
    }
  }

  #tell(keys: Key[]): void {
    for (const key of keys) this.#events?.key(key);
  }

  #write(text: string): void {
    const bytes = this.#encoder.encode(text);
    for (let at = 0; at < bytes.length;) at += Deno.stdout.writeSync(bytes.subarray(at));
  }
}
