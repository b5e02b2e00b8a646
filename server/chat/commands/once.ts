/** Exactly once (PROTOCOL.md, Client requests): a request id that has succeeded gets its first answer again. */
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Entry } from "../../core/types.ts";
import { requestIdReused } from "../../../proto/failures.ts";
import type { Tables } from "../tables.ts";
import { type Applied, done, refused } from "./results.ts";

/** What tells a request from others. */
export interface Request {
  /** Whose request ids these are: another's never fetch this answer. */
  scope: string;
  request_id: string;
  content_hash: Uint8Array;
}

/** The scope of what may end the session that asks for it: that session itself, known by its token. */
export function sessionScope(token_hash: Uint8Array): string {
  return `token:${Buffer.from(token_hash).toString("hex")}`;
}

/**
 * Executes a command unless its request id has succeeded before, and then answers what it answered. Only
 * successes are remembered: a refused command had no effect, so to repeat it is to ask again.
 */
export function once(tables: Tables, entry: Entry, request: Request, execute: () => Applied): Applied {
  const { scope, content_hash } = request;
  const request_id = requestKey(request.request_id);
  if (request_id === null) return execute();
  const first = tables.sessions.request(scope, request_id);
  if (first) {
    return Buffer.compare(first.content_hash, content_hash) === 0
      ? done(entry, { ...JSON.parse(first.response), replayed: true })
      : refused(entry, requestIdReused(request.request_id));
  }
  const applied = execute();
  if ("ok" in applied.outcome) {
    const response = JSON.stringify(applied.outcome.ok);
    tables.sessions.remember({ scope, request_id, content_hash, response });
  }
  return applied;
}

/** A request id as it is stored: a UUID's 16 bytes, a hash of anything else (the services let nothing else in), null when empty. */
export function requestKey(request_id: string): Uint8Array | null {
  if (request_id === "") return null;
  return uuidBytes(request_id) ?? createHash("sha256").update(request_id).digest();
}

const hyphen = 0x2d;

/** Undefined when it is none (`request_id_pattern`). On the hot path: a pattern and what libraries have take five times as long. */
function uuidBytes(text: string): Uint8Array | undefined {
  if (text.length !== 36) return undefined;
  const bytes = Buffer.allocUnsafe(16);
  let at = 0;
  for (let n = 0; n < bytes.length; n++) {
    if ((n === 4 || n === 6 || n === 8 || n === 10) && text.charCodeAt(at++) !== hyphen) return undefined;
    const high = digit(text.charCodeAt(at++));
    const low = digit(text.charCodeAt(at++));
    if (high < 0 || low < 0) return undefined;
    bytes[n] = high << 4 | low;
  }
  return bytes;
}

/** What a hexadecimal digit stands for; -1 when it is none. */
function digit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
