import { deepEqual } from "node:assert/strict";
import { durationMs } from "./duration.ts";

Deno.test("a duration is a number and a unit, and comes to whole ms", () => {
  const texts = ["0s", "500ms", "1.5s", "2.3s", "1m", "2h", "7d", "200.5ms"];
  deepEqual(texts.map(durationMs), [0, 500, 1_500, 2_300, 60_000, 7_200_000, 604_800_000, 201]);
  const others = ["", "5", "s", "-1s", "+1s", "1 s", "1w", "1.s", ".5s", "1e3ms", "1s2"];
  deepEqual(others.map(durationMs), others.map(() => undefined));
});
