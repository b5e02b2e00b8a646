/** What has happened, kept as it is and put into words only when somebody wants to read it. */
import type { Message, ViewNumber } from "../../server/core/types.ts";

interface Line {
  at_ms: number;
  who: string;
  what: string;
  data?: unknown;
}

/** The last events of a simulation. */
export class Trace {
  readonly #lines: Line[] = [];
  #next = 0;

  /** `live`: each line is also handed to this at once. */
  constructor(
    private readonly now: () => number,
    private readonly kept: number,
    private readonly live?: (line: string) => void,
  ) {}

  add(who: string, what: string, data?: unknown): void {
    const line = { at_ms: this.now(), who, what, data };
    this.#lines[this.#next++ % this.kept] = line;
    this.live?.(text(line));
  }

  /** The lines kept, oldest first. */
  lines(): string[] {
    const start = this.#next % this.kept;
    const ordered = this.#next <= this.kept
      ? this.#lines
      : [...this.#lines.slice(start), ...this.#lines.slice(0, start)];
    return ordered.map(text);
  }
}

function text({ at_ms, who, what, data }: Line): string {
  const said = typeof data === "string" ? data : data === undefined ? "" : JSON.stringify(data, printable);
  return `${at_ms.toFixed(2).padStart(10)} ${who.padEnd(3)} ${what} ${said.replaceAll('"', "")}`;
}

function printable(key: string, value: unknown): unknown {
  if (isNumber(value)) return `${value.counter}${value.proposer}`;
  if (key === "hash" || key === "timestamp_us") return undefined;
  if (value instanceof Uint8Array) {
    const words = new TextDecoder().decode(value);
    return words.startsWith("{") ? JSON.parse(words) : `${value.length} bytes`;
  }
  return value;
}

function isNumber(value: unknown): value is ViewNumber {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "counter,proposer";
}

/** A message in one short line. */
export function messageText(message: Message): unknown {
  switch (message.kind) {
    case "append":
    case "chunk": {
      const { entries, ...rest } = message;
      const last = entries.at(-1);
      return { ...rest, entries: last && `${entries[0].index}-${last.index} of ${last.view.counter}` };
    }
    default:
      return message;
  }
}
