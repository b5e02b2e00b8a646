/** What has happened, kept as it is and put into words only when somebody wants to read it. */
import { decodeView } from "../../server/core/view.ts";
import type { Entry, Message, Position, ViewNumber } from "../../server/core/types.ts";

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
  return `${at_ms.toFixed(2).padStart(10)} ${who.padEnd(3)} ${what} ${dataText(data)}`;
}

function dataText(data: unknown): string {
  if (data === undefined || typeof data === "string") return data ?? "";
  const { to, message } = data as { to?: string[]; message?: Message };
  if (to !== undefined && message !== undefined) return `${to}: ${messageText(message)}`;
  return JSON.stringify(data).replaceAll('"', "");
}

/** A message in one short line: `append 7A after 12@6B: 13…15, commit 12`. */
function messageText(message: Message): string {
  switch (message.kind) {
    case "append":
      return `append ${number(message.number)} after ${place(message.previous)}: ${batch(message)}`;
    case "chunk":
      return `chunk after ${place(message.previous)}: ${batch(message)}${
        message.adopted ? ", to adopt" : ""
      }`;
    case "fetch": {
      const { from, promised, adopt_to } = message;
      return `fetch after ${place(from)}, promised ${number(promised)}${
        adopt_to ? `, to adopt ${adopt_to}` : ""
      }`;
    }
    case "trimmed":
      return `trimmed up to ${place(message.base)}`;
    case "ack":
      return `ack ${number(message.number)}: ${message.index}`;
    case "nack":
      return `nack ${number(message.number)}: send after ${message.commit_index}`;
    case "prepare":
      return `prepare ${number(message.number)}`;
    case "refuse":
      return `refuse ${number(message.refused)}: promised ${number(message.promised)}`;
    case "promised": {
      const { excludable, commit_index, last, committed_view, later_views } = message;
      return `promised ${number(message.number)}: excludable [${excludable}], commit ${commit_index}, ` +
        `last ${place(last)}, base ${view(committed_view)}, later [${later_views.map(view)}]`;
    }
    case "heartbeat":
      return `heartbeat ${message.sequence}: view ${number(message.view)}, suspects [${message.suspects}], ` +
        `excludable [${message.excludable}], commit ${message.commit_index}`;
    case "echo":
      return `echo ${message.sequence}${message.grants ? " and lease" : ""}`;
  }
}

function number({ counter, proposer, minor }: ViewNumber): string {
  return `${counter}${proposer}${minor === undefined ? "" : `.${minor}`}`;
}

function place({ index, view }: Position): string {
  return `${index}@${number(view)}`;
}

function view(payload: Uint8Array): string {
  if (payload.length === 0) return "none";
  const { number: of, members } = decodeView(payload);
  return `${number(of)}{${members.map(({ incarnation }) => incarnation).join(" ")}}`;
}

function batch({ entries, commit_index }: { entries: Entry[]; commit_index: number }): string {
  const last = entries.at(-1);
  const range = last === undefined
    ? "nothing"
    : `${entries[0].index}…${place({ ...last, hash: last.payload })}`;
  return `${range}, commit ${commit_index}`;
}

/** Whether a message only says that there is nothing to say. */
export function isRoutine(message: Message): boolean {
  const { kind } = message;
  return kind === "heartbeat" || kind === "echo" || (kind === "chunk" && message.entries.length === 0);
}
