/** Password hashes as text, in PHC format: what both sides can say of one that somebody brings. */

/**
 * `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, by its parts. `-sha256`: not of the password, but of the hexadecimal digits of
 * its SHA-256, which is all that was known when it was imported.
 */
export const phc_pattern =
  /^\$argon2id(-sha256)?\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=(\d{1,9})\$([A-Za-z0-9+/]{1,128})\$([A-Za-z0-9+/]{1,128})$/;
/** A SHA-256 in hexadecimal digits. */
export const sha256_pattern = /^[0-9a-f]{64}$/i;

/** What another's hash may cost here, or a log-in would be a burden: at most twice OWASP's 19 MiB and 2 passes. */
const max_memory_kib = 2 * 19_456;
const max_passes = 4;
const max_lanes = 2;
/** Base64 characters of a salt of 8 bytes and of a key of 16: less would be too easily found. */
const min_salt_length = 11;
const min_key_length = 22;

/** Whether a hash in PHC format can be used here. */
export function isUsableHash(password_hash: string): boolean {
  const [whole, , ...parts] = phc_pattern.exec(password_hash) ?? [];
  if (whole === undefined) return false;
  const [memory, passes, lanes] = parts.map(Number);
  const [salt, key] = parts.slice(3);
  return lanes >= 1 && lanes <= max_lanes && passes >= 1 && passes <= max_passes &&
    memory >= 8 * lanes && memory <= max_memory_kib &&
    salt.length >= min_salt_length && key.length >= min_key_length;
}
