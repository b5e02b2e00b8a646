/**
 * What goes wrong with files, in two classes. *Trouble* is a disk that takes no writes just now: nothing was written,
 * and the same write is tried again. *Damage* is a file that is not what was written: it is never used.
 */

/** A file that is not what was written. `message` says which, and what is wrong with it. */
export class DamagedError extends Error {
  constructor(file: string, what: string) {
    super(`${file} is damaged (${what})`);
    this.name = "DamagedError";
  }
}

/** SQLite's primary result codes (extended ones have more bits above these). */
const sqlite = {
  busy: 5,
  locked: 6,
  no_memory: 7,
  read_only: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannot_open: 14,
  not_a_database: 26,
};
const trouble_codes = [
  sqlite.busy,
  sqlite.locked,
  sqlite.no_memory,
  sqlite.read_only,
  sqlite.io,
  sqlite.full,
  sqlite.cannot_open,
];
const damage_codes = [sqlite.corrupt, sqlite.not_a_database];

/** What the disk's trouble is, if this error is of that class: `full`, or else what the system says. */
export function troubleOf(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === sqlite.full || code === "ENOSPC" || code === "EDQUOT") return "full";
  const known = typeof code === "string" || trouble_codes.includes(code);
  return known ? (error as Error).message : undefined;
}

/** Whether this error says that a file is damaged. */
export function isDamage(error: unknown): boolean {
  return error instanceof DamagedError || damage_codes.includes(codeOf(error) as number);
}

/** SQLite's primary code, the name of a system error, or 0. The constructor and `exec` of node:sqlite set no code. */
function codeOf(error: unknown): number | string {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  if (errcode !== undefined) return errcode & 0xff;
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return code;
  if (/not a database/.test(message ?? "")) return sqlite.not_a_database;
  if (/malformed/.test(message ?? "")) return sqlite.corrupt;
  if (/database or disk is full/.test(message ?? "")) return sqlite.full;
  if (/unable to open|disk I\/O error|readonly database/.test(message ?? "")) return sqlite.io;
  return 0;
}
