/** Waiting for no longer than one wants to. */
import { setTimeout as sleep } from "node:timers/promises";

/** Waits for `work`, at most for so many ms. Throws what it rejects with in that time. */
export async function waitAtMost(limit_ms: number, work: Promise<unknown> | undefined): Promise<void> {
  const is_over = new AbortController();
  const time_over = sleep(limit_ms, undefined, { signal: is_over.signal }).catch(() => {});
  try {
    await Promise.race([work, time_over]);
  } finally {
    is_over.abort();
  }
}
