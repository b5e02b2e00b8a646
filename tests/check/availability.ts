/** `two-of-three` and `one-link`: with that little broken, writes go on within 4 × `exclude`. */

/** How long nothing may be acknowledged, in `exclude`s. */
const within_excludes = 4;

/** Why writes do not go on: the last was acknowledged at `last_ms`, the fault happened at `since_ms`; undefined when they do. */
export function gapOf(
  last_ms: number,
  since_ms: number,
  now_ms: number,
  exclude_ms: number,
): string | undefined {
  const gap_ms = now_ms - Math.max(last_ms, since_ms);
  if (gap_ms <= within_excludes * exclude_ms) return undefined;
  return `no write has been acknowledged for ${gap_ms.toFixed()} ms`;
}
