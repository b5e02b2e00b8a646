import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { FailureError, internal } from "../../proto/failures.ts";
import { keepInFlight } from "./load.ts";

Deno.test("so many are under way, never more, from each sender, until the time is over", async () => {
  let now = 0, most = 0, sent = 0;
  const send = async () => {
    sent++;
    most = Math.max(most, ++now);
    await sleep(5);
    now--;
  };
  const { taken, rate, failed, failure } = await keepInFlight([send, send], 3, 60);
  assert.deepEqual([most, now, failed, failure], [6, 0, 0, undefined]);
  assert.equal(taken.length, sent, "those that ended after the time are among the latencies");
  assert.deepEqual(taken, taken.toSorted((a, b) => a - b));
  assert.ok(rate > 0 && rate <= sent / 0.06, `${rate}`);
});

Deno.test("failures are counted, the first is kept; a fault of the program is thrown", async () => {
  let count = 0;
  const refused = () => Promise.reject(new FailureError(internal(`Failure ${++count}.`)));
  const loaded = await keepInFlight([refused], 1, 50);
  assert.deepEqual([loaded.taken, loaded.failed, loaded.failure?.message], [[], 1, "Failure 1."]);
  await assert.rejects(keepInFlight([() => Promise.reject(new TypeError("a fault"))], 1, 50), TypeError);
});
