/**
 * The terminal, and the only file that touches it: raw mode, the alternate screen, bracketed paste, focus reports. Draws
 * frames by writing the lines that have changed. Whatever way the program ends, `close` gives the terminal back.
 */
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { writeAll } from "../../proto/private_file.ts";
import { waitAtMost } from "../patience.ts";
import type { Frame } from "./render.ts";
import { ansi } from "./text.ts";
import { type Key, KeyParser } from "./keys.ts";

/** How long the rest of an escape sequence is waited for, in ms: longer on a slow line than anybody types. */
const escape_ms = 30;
/** How long a terminal that takes nothing is waited for at the end, in ms. */
const patience_ms = 3_000;
/** How long the signal that stops us may take, in ms. */
const stopping_ms = 200;
/** What a notice of the terminal's holds, in characters. */
const max_notice = 200;

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

/** A terminal that can be taken over. */
export class Screen {
  readonly #encoder = new TextEncoder();
  readonly #parser = new KeyParser();
  readonly #coloured: boolean;
  #events?: ScreenEvents;
  /** It has been taken over, and is not given back yet, nor lent to the shell. */
  #taken = false;
  #suspending = false;
  /** It has not taken in a frame for long. */
  #stuck = false;
  #drawn: string[] = [];
  /** The latest frame, while the one before is being written. */
  #next?: Frame;
  #writing?: Promise<void>;
  #timer?: ReturnType<typeof setTimeout>;
  readonly #resized = () => {
    this.#drawn = [];
    this.#events?.resize(this.columns, this.rows);
  };
  readonly #stopped = () => void this.suspend();
  readonly #continued = () => this.#resume();
  readonly #unloaded = () => this.#give();

  /** `coloured`: whether colours may be used (NO_COLOR). */
  constructor(coloured: boolean) {
    this.#coloured = coloured;
  }

  /** Of the terminal, as it is now. */
  get columns(): number {
    return Deno.consoleSize().columns;
  }
  /** The same. */
  get rows(): number {
    return Deno.consoleSize().rows;
  }

  /** Takes the terminal over, and tells of keys and sizes until it is closed. */
  open(events: ScreenEvents): void {
    this.#events = events;
    this.#take();
    Deno.addSignalListener("SIGWINCH", this.#resized);
    Deno.addSignalListener("SIGTSTP", this.#stopped);
    Deno.addSignalListener("SIGCONT", this.#continued);
    globalThis.addEventListener("unload", this.#unloaded);
    this.#read().catch(() => {}).finally(() => this.#events?.end());
  }

  /** Gives the terminal back. Harmless when it has been done already. */
  async close(): Promise<void> {
    if (this.#events === undefined) return;
    this.#events = undefined;
    this.#next = undefined;
    clearTimeout(this.#timer);
    Deno.removeSignalListener("SIGWINCH", this.#resized);
    Deno.removeSignalListener("SIGTSTP", this.#stopped);
    Deno.removeSignalListener("SIGCONT", this.#continued);
    await this.#written();
    this.#give();
    globalThis.removeEventListener("unload", this.#unloaded);
  }

  /** Gives the terminal back to the shell that has started us, and stops until that continues us. */
  async suspend(): Promise<void> {
    if (!this.#taken || this.#suspending) return;
    this.#suspending = true;
    await this.#written();
    this.#give();
    Deno.removeSignalListener("SIGTSTP", this.#stopped);
    stopJob();
    // It stops us a moment later, and what continues us says so; that it has not stopped us nobody says.
    await sleep(stopping_ms);
    this.#resume();
  }

  #resume(): void {
    if (this.#events === undefined) return;
    if (this.#suspending) Deno.addSignalListener("SIGTSTP", this.#stopped);
    this.#suspending = false;
    this.#take();
  }

  /** Shows a frame. While the terminal takes in another one, only the latest waits. */
  draw(frame: Frame): void {
    this.#next = frame;
    this.#writing ??= this.#drawNext().finally(() => this.#writing = undefined);
  }

  /** Draws everything anew the next time. */
  forget(): void {
    this.#drawn = [];
  }

  /** Tells the person whose window is elsewhere: by the bell, and by the notice that some terminals show (OSC 9). */
  notify(text: string): void {
    // deno-lint-ignore no-control-regex -- they would end the sequence
    const clean = text.replaceAll(/[\x00-\x1f\x7f-\x9f]/g, " ").slice(0, max_notice);
    if (this.#taken) this.#write(`\x07\x1b]9;${clean}\x07`);
  }

  /** What is being drawn has been drawn: half a frame after the end would be seen in the shell. */
  async #written(): Promise<void> {
    await waitAtMost(patience_ms, this.#writing);
    this.#stuck = this.#writing !== undefined;
  }

  #take(): void {
    if (this.#taken || this.#events === undefined) return;
    this.#taken = true;
    Deno.stdin.setRaw(true);
    this.#write(enter);
    this.#resized(); // it may have another size now, and what was drawn is gone
  }

  /** Each step for itself: a terminal that is gone takes none of them. */
  #give(): void {
    if (!this.#taken) return;
    this.#taken = false;
    // A terminal that takes nothing would take neither, and be waited for.
    if (this.#stuck) return;
    try {
      this.#write(leave);
    } finally {
      try {
        Deno.stdin.setRaw(false);
      } catch {
        // Nobody is there to whom it could be given back.
      }
    }
  }

  async #drawNext(): Promise<void> {
    while (this.#next !== undefined && this.#taken) {
      const bytes = this.#encoder.encode(this.#changes(this.#next));
      this.#next = undefined;
      try {
        for (let at = 0; at < bytes.length;) at += await Deno.stdout.write(bytes.subarray(at));
      } catch {
        return this.#events?.end();
      }
    }
  }

  /** Only lines that differ from what is there, in one piece. */
  #changes({ lines, cursor }: Frame): string {
    const drawn = lines.map((line) => ansi(line, this.#coloured));
    const changed = drawn.flatMap((text, row) =>
      text === this.#drawn[row] ? [] : [`\x1b[${row + 1};1H\x1b[2K${text}`]
    );
    this.#drawn = drawn;
    const place = cursor === undefined ? "" : `\x1b[${cursor.row + 1};${cursor.column + 1}H\x1b[?25h`;
    // Synchronized output, where the terminal has it: no half-drawn frame is seen.
    return `\x1b[?2026h\x1b[?25l${changed.join("")}${place}\x1b[?2026l`;
  }

  async #read(): Promise<void> {
    const buffer = new Uint8Array(64 * 1024);
    while (this.#events !== undefined) {
      const count = await Deno.stdin.read(buffer);
      if (count === null) return;
      clearTimeout(this.#timer);
      this.#tell(this.#parser.feed(buffer.subarray(0, count)));
      if (this.#parser.waiting) this.#timer = setTimeout(() => this.#tell(this.#parser.flush()), escape_ms);
    }
  }

  #tell(keys: Key[]): void {
    for (const key of keys) this.#events?.key(key);
  }

  /** What cannot wait. A terminal that is gone is told of. */
  #write(text: string): void {
    try {
      writeAll(Deno.stdout, this.#encoder.encode(text));
    } catch {
      this.#events?.end();
    }
  }
}

/** Stops all processes of the job, as the terminal itself would. Where no shell could continue them, nothing happens. */
function stopJob(): void {
  try {
    process.kill(0, "SIGTSTP");
  } catch (error) {
    if (!(error instanceof Deno.errors.NotCapable)) throw error;
    Deno.kill(Deno.pid, "SIGTSTP"); // the one file may signal nobody else, and is alone
  }
}
