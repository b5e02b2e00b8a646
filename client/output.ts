/** Data on stdout: a table for people, or one JSON object or CSV record a line for programs (INTERFACE.md, -o). */
import { type OutputFormat, print } from "../proto/cli.ts";
import { microsecondsFromTimestamp, replichat } from "../proto/codec.ts";
import { harmless, harmlessJson, harmlessLines } from "./harmless.ts";

/** One row: values by column. Numbers are for programs too, so they are not formatted. */
export type Row = Record<string, string | number | boolean | undefined>;

/** Prints rows: as JSON or CSV all that is in them, as a table the given columns; `headings` above table and CSV. */
export function printRows(format: OutputFormat, columns: string[], rows: Row[], headings = true): void {
  if (format === "json") return print(rows.map((row) => harmlessJson(row) + "\n").join(""));
  if (format === "csv") return print(csv(rows, headings));
  const cells = [
    ...(headings ? [columns.map((column) => column.toUpperCase())] : []),
    ...rows.map((row) => columns.map((column) => harmless(String(row[column] ?? "")))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const lines = cells.map((line) => line.map((cell, at) => cell.padEnd(widths[at])).join("  ").trimEnd());
  print(lines.join("\n") + "\n");
}

function csv(rows: Row[], headings: boolean): string {
  if (rows.length === 0) return "";
  const quote = (value: unknown) => {
    const text = String(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [...(headings ? [Object.keys(rows[0])] : []), ...rows.map((row) => Object.values(row))]
    .map((line) => line.map(quote).join(",") + "\r\n").join("");
}

/** A message as a row for programs. The time is UTC to the microsecond. */
export function messageRow(message: replichat.v1.IMessage): Row {
  const us = microsecondsFromTimestamp(message.create_time);
  return {
    id: message.id ?? 0,
    conversation_id: message.conversation_id ?? 0,
    sender: message.sender ?? "",
    recipient: message.recipient ?? "",
    body: message.body ?? "",
    create_time: `${new Date(us / 1000).toISOString().slice(0, 19)}.${
      String(us % 1_000_000).padStart(6, "0")
    }Z`,
    state: replichat.v1.DeliveryState[message.state ?? 0],
  };
}

/** A message for people: `2026-11-20 14:08  alice  hi`, with further lines of it indented. */
export function messageLine(message: replichat.v1.IMessage): string {
  const time = localTime(message);
  const sender = harmless(message.sender ?? "");
  const [first, ...more] = harmlessLines(message.body ?? "").split("\n");
  const indent = " ".repeat(time.length + sender.length + 4);
  return [`${time}  ${sender}  ${first}`, ...more.map((line) => indent + line)].join("\n");
}

/** When a message was sent, in this machine's time: `2026-11-20 14:08`. */
export function localTime(message: replichat.v1.IMessage): string {
  const date = new Date(microsecondsFromTimestamp(message.create_time) / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
