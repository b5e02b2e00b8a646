/** The load generator of all measurements: a fixed number of requests in flight, each begun when one has ended. */
import { setTimeout as sleep } from "node:timers/promises";
import { FailureError } from "../../proto/failures.ts";

/** What came of a load. */
export interface Loaded {
  /** How long each acknowledged request took, in ms, sorted. */
  taken: number[];
  /** Acknowledged inside the time, a second. */
  rate: number;
  /** How many failed. */
  failed: number;
  /** The first of the failures. */
  failure?: FailureError;
}

/** How long a sender waits after a failure, in ms: it would only spin. */
const pause_ms = 100;

/**
 * Keeps `in_flight` requests of each sender under way for `duration_ms`, and waits for the last of them. Failures
 * are counted; throws what is no `FailureError`.
 */
export async function keepInFlight(
  senders: (() => Promise<unknown>)[],
  in_flight: number,
  duration_ms: number,
): Promise<Loaded> {
  const loaded: Loaded = { taken: [], rate: 0, failed: 0 };
  const { taken } = loaded;
  let in_time = 0;
  const end = performance.now() + duration_ms;
  const lane = async (send: () => Promise<unknown>) => {
    for (let now = performance.now(); now < end;) {
      try {
        await send();
        const done = performance.now();
        taken.push(done - now);
        if (done <= end) in_time++;
        now = done;
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        loaded.failed++;
        loaded.failure ??= error;
        await sleep(pause_ms);
        now = performance.now();
      }
    }
  };
  await Promise.all(senders.flatMap((send) => Array.from({ length: in_flight }, () => lane(send))));
  taken.sort((a, b) => a - b);
  loaded.rate = in_time / duration_ms * 1000;
  return loaded;
}
