/** Waiting for no longer than one wants to. */
import { setTimeout as sleep } from "node:timers/promises";

/** Waits so many ms, or until `signal` ends that. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {}); // that it was ended
}

/** Waits for `work`, at most for so many ms. Throws what it rejects with in that time. */
export async function waitAtMost(limit_ms: number, work: Promise<unknown> | undefined): Promise<void> {
  const is_over = new AbortController();
  try {
    await Promise.race([work, pause(limit_ms, is_over.signal)]);
  } finally {
    is_over.abort();
  }
}
