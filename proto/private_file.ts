/** Files: writing all of it, those that only their owner may read and that are never seen half written, and why one cannot be had. */
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

/** What the system says of a file that cannot be read or written, in a few words: without its number and what was tried. */
export function briefly(error: unknown): string {
  // Of what lies below /dev, /proc and /sys the runtime spares programs all but a little (PLATFORM.md, Deno).
  if (error instanceof Deno.errors.NotCapable) return "it lies in a folder of the system";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (!(error instanceof Error)) return String(error);
  return error.message.replace(/ \(os error \d+\).*/s, "").toLowerCase();
}

/** Makes what has been made, renamed or removed in a directory durable. */
export function syncDirectory(path: string): void {
  using directory = Deno.openSync(path);
  directory.syncSync();
}
