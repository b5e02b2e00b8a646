/** Exactly once (PROTOCOL.md, Client requests): a request id that has succeeded gets its first answer again. */
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Entry } from "../../core/types.ts";
import { request_id_pattern } from "../../../proto/bounds.ts";
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
  return request_id_pattern.test(request_id)
    ? uuidBytes(request_id)
    : createHash("sha256").update(request_id).digest();
}

/** On the hot path: what libraries have for it takes five times as long. */
function uuidBytes(uuid: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(16);
  let at = 0;
  const digit = () => {
    const code = uuid.charCodeAt(at++);
    return code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
  };
  for (let n = 0; n < bytes.length; n++) {
    if (uuid[at] === "-") at++;
    bytes[n] = digit() << 4 | digit();
  }
  return bytes;
}
