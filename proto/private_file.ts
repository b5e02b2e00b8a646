/** Files that only their owner may read, and that are never seen half written. */

/** Writes a file of mode 0600: a reader sees the old content or the new, never a part; it survives a power loss once this returns. */
export function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${Deno.pid}.tmp`;
  const file = Deno.openSync(temporary, { create: true, truncate: true, write: true, mode: 0o600 });
  try {
    const bytes = new TextEncoder().encode(text);
    for (let written = 0; written < bytes.length;) written += file.writeSync(bytes.subarray(written));
    file.syncSync();
  } finally {
    file.close();
  }
  Deno.renameSync(temporary, path);
}
