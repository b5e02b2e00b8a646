/** Data on stdout: a table for people, or one JSON object or CSV record a line for programs (INTERFACE.md, -o). */
import { Buffer } from "node:buffer";
import type { Command } from "commander";
import { type OutputFormat, print } from "../proto/cli.ts";
import { microsecondsFromTimestamp, replichat } from "../proto/codec.ts";
import { harmless, harmlessJson, harmlessLines } from "./harmless.ts";

/** One value. Numbers are for programs too, so they are not formatted; a list is one in JSON, and words elsewhere. */
export type Value = string | number | boolean | string[] | undefined;
/** One row: values by column. Times are UTC to the microsecond; in a table, a column named `…_time` is local. */
export type Row = Record<string, Value>;

/** Prints rows as they come, so that a list of any length takes no memory. */
export class RowPrinter {
  private widths: number[];
  private has_begun: boolean;

  /** `columns`: those of the table. `fields`: all there are, for the heading of a CSV. `headings`: above table and CSV. */
  constructor(
    private readonly format: OutputFormat,
    private readonly columns: string[],
    private readonly fields: string[],
    headings = true,
  ) {
    this.widths = columns.map((column) => headingOf(column).length);
    this.has_begun = !headings;
  }

  /** Prints these, and above the first of all the headings. */
  print(rows: Row[]): void {
    print(this.text(rows));
  }

  /** What `print` prints. In a table, columns are as wide as any row so far. */
  text(rows: Row[]): string {
    if (this.format === "json") return rows.map((row) => harmlessJson(row) + "\n").join("");
    if (this.format === "csv") return this.begin(this.fields) + rows.map(csvLine).join("");
    const cells = rows.map((row) => this.columns.map((column) => cell(column, row[column])));
    this.widths = this.widths.map((width, at) => Math.max(width, ...cells.map((line) => line[at].length)));
    const heading = this.has_begun ? [] : [this.columns.map(headingOf)];
    this.has_begun = true;
    return [...heading, ...cells].map((line) => this.aligned(line)).join("");
  }

  private begin(fields: string[]): string {
    if (this.has_begun) return "";
    this.has_begun = true;
    return csvLine(Object.fromEntries(fields.map((field) => [field, field])));
  }

  private aligned(line: string[]): string {
    return line.map((cell, at) => cell.padEnd(this.widths[at])).join("  ").trimEnd() + "\n";
  }
}

/** Prints rows that are all at hand: in a table the given columns, as JSON or CSV all that is in them. */
export function printRows(format: OutputFormat, columns: string[], rows: Row[], headings = true): void {
  if (rows.length === 0 && format !== "table") return;
  new RowPrinter(format, columns, Object.keys(rows[0] ?? {}), headings).print(rows);
}

const headingOf = (column: string) => column.toUpperCase().replace(/_TIME$/, "").replaceAll("_", " ");

function cell(column: string, value: Value): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (column.endsWith("_time") && value) return localTime(Date.parse(String(value)));
  return harmless(Array.isArray(value) ? value.join(" ") : String(value ?? ""));
}

function csvLine(row: Row): string {
  return Object.values(row).map((value) => {
    const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }).join(",") + "\r\n";
}

/** `1 message`, `2 messages`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Bytes as people and programs read them: hexadecimal. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

type Timestamp = { seconds?: number | null; nanos?: number | null } | null | undefined;

/** A time for programs: `2026-11-20T13:08:00.123456Z`; empty when there is none. */
export function utcTime(timestamp: Timestamp): string {
  const us = microsecondsFromTimestamp(timestamp);
  if (us === 0) return "";
  return `${new Date(us / 1000).toISOString().slice(0, 19)}.${String(us % 1_000_000).padStart(6, "0")}Z`;
}

/** A time for people, in this machine's zone: `2026-11-20 14:08`. */
export function localTime(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A message as a row for programs. */
export function messageRow(message: replichat.v1.IMessage) {
  return {
    id: message.id ?? 0,
    conversation_id: message.conversation_id ?? 0,
    sender: message.sender ?? "",
    recipient: message.recipient ?? "",
    body: message.body ?? "",
    create_time: utcTime(message.create_time),
    state: replichat.v1.DeliveryState[message.state ?? 0],
    sender_deleted: message.sender_deleted ?? false,
  };
}

/** All columns of a message. */
const message_fields = Object.keys(messageRow({}));

/** What a line shows of a message besides when, by whom and what. */
interface Shown {
  /** To whom. */
  to?: boolean;
  /** Its id, by which it can be deleted. */
  ids?: boolean;
}

/** A message for people: `2026-11-20 14:08  alice  hi`, with further lines of it indented. */
export function messageLine(message: replichat.v1.IMessage, { to, ids }: Shown = {}): string {
  const time = (ids ? `${message.id}  ` : "") +
    localTime(microsecondsFromTimestamp(message.create_time) / 1000);
  const gone = message.sender_deleted ? " (deleted)" : "";
  const sender = harmless(message.sender ?? "") + gone +
    (to ? ` to ${harmless(message.recipient ?? "")}` : "");
  const [first, ...more] = harmlessLines(message.body ?? "").split("\n");
  const indent = " ".repeat(time.length + sender.length + 4);
  return [`${time}  ${sender}  ${first}`, ...more.map((line) => indent + line)].join("\n");
}

/** Adds `--ids`. */
export function addIds(command: Command): Command {
  return command.option("--ids", "show the messages' ids in a table, too");
}

/** Prints messages as `format` says, in one go or page by page. */
export class MessagePrinter {
  private readonly rows: RowPrinter;

  constructor(private readonly format: OutputFormat, private readonly shown: Shown = {}) {
    this.rows = new RowPrinter(format, [], message_fields);
  }

  /** Prints these. */
  print(messages: replichat.v1.IMessage[]): void {
    if (this.format !== "table") return this.rows.print(messages.map(messageRow));
    print(messages.map((message) => messageLine(message, this.shown) + "\n").join(""));
  }
}
