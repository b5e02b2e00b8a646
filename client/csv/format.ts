/** The CSV format (INTERFACE.md, CSV): the files, their columns, and how a value is written. RFC 4180, UTF-8, header first. */
import { Buffer } from "node:buffer";
import { stringify } from "csv-stringify/sync";

/** Accounts. */
export const users_file = "users.csv";
/** Direct messages, and those of groups, in the order in which they were sent. */
export const messages_file = "messages.csv";
/** Groups, a row for each member. */
export const conversations_file = "conversations.csv";

/** The columns of each file, in the order in which they are written. */
export const columns = {
  [users_file]: ["username", "password"],
  [messages_file]: ["sender", "receiver", "message", "timestamp", "is_read"],
  [conversations_file]: ["conversation", "member", "creator", "unseen", "read"],
} as const;
export type CsvFile = keyof typeof columns;
/** All of them. */
export const csv_files = Object.keys(columns) as CsvFile[];

/** In the place of a password: the account has been deleted. */
export const deleted_mark = "deleted";

/** Rows as the text of a file. */
export function csvText(rows: (string | number)[][]): string {
  // Of itself the library quotes a line break only if it is the one that ends records.
  return stringify(rows, { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

export function csvBoolean(value: boolean): string {
  return value ? "True" : "False";
}

/** Undefined: it is neither. */
export function parseBoolean(text: string): boolean | undefined {
  return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
}

/** Microseconds since 1970 as `YYYY-MM-DD HH:MM:SS.ffffff`, in UTC. */
export function csvTime(us: number): string {
  const seconds = Math.floor(us / 1_000_000);
  const time = new Date(seconds * 1_000).toISOString().slice(0, 19).replace("T", " ");
  return `${time}.${String(us - seconds * 1_000_000).padStart(6, "0")}`;
}

const time_pattern = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/** The microseconds since 1970 of such a time; without an offset it is UTC. Undefined: it is none, or not between 1685 and 2254. */
export function parseTime(text: string): number | undefined {
  const [whole, day, time, fraction = "", , sign, hours = "0", minutes = "0"] = time_pattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const ms = Date.parse(`${day}T${time}Z`);
  // A day that its month does not have would be taken for one of the next.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== `${day}T${time}`) return undefined;
  const offset_s = (sign === "-" ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
  const us = (ms / 1_000 - offset_s) * 1_000_000 + Number(fraction.padEnd(6, "0"));
  return Number.isSafeInteger(us) ? us : undefined;
}

/** Whether a spreadsheet would take this cell for a formula. */
export function isFormula(cell: string): boolean {
  return /^[=+@\t\r-]/.test(cell);
}

/** Bytes of a text in UTF-8. */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text);
