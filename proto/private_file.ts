/** Writing: all of it, and files that only their owner may read and that are never seen half written. */
import { dirname } from "node:path";

/** Writes all of `bytes`, of which one call may take only a part. */
export function writeAll(file: { writeSync(bytes: Uint8Array): number }, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += file.writeSync(bytes.subarray(written));
}

/** Writes a file of mode 0600: a reader sees the old content or the new, never a part; it survives a power loss once this returns. */
export function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${Deno.pid}.tmp`;
  const file = Deno.openSync(temporary, { create: true, truncate: true, write: true, mode: 0o600 });
  try {
    writeAll(file, new TextEncoder().encode(text));
    file.syncSync();
  } finally {
    file.close();
  }
  Deno.renameSync(temporary, path);
  // Until then a power loss may bring the old file back.
  syncDirectory(dirname(path));
}

/** Makes what has been made, renamed or removed in a directory durable. */
export function syncDirectory(path: string): void {
  using directory = Deno.openSync(path);
  directory.syncSync();
}
