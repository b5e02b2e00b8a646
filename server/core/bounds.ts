/** The bounds of the protocol, with the reason for each; those of everything else are in proto/bounds.ts. */

/** Bytes of payload in one batch: one fsync serves many, and heartbeats are not held up. */
export const max_batch_bytes = 512 * 1024;
/** Bytes of one entry's payload: a batch may be above its bound by one entry, and must still fit a frame. */
export const max_entry_bytes = 256 * 1024;
/** Entries in one batch. */
export const max_batch_entries = 1_024;
/** Entries that a receiver has been sent and not acknowledged: bounds what piles up at a slow one. */
export const max_unacknowledged = 16_384;
/** `exclude`, in ms: below, a busy machine would be taken for a dead one; above, nobody would wait for it. */
export const min_exclude_ms = 200;
export const max_exclude_ms = 60_000;
/** Replicas in a view: each write waits for all of them. */
export const max_members = 9;
/**
 * Bytes of committed entries that stay in memory for peers that lag a little, and how many entries: few enough that most
 * are young when they are released, so that a major collection does not have to find them.
 */
export const kept_bytes = 8 * 1024 * 1024;
export const kept_entries = 128;
