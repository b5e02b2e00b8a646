import assert from "node:assert/strict";
import { figuresOf, histogramLines, histogramOf, percentile } from "./figures.ts";

const hundred = Array.from({ length: 100 }, (_, n) => n + 1);

Deno.test("percentiles are samples: the least that so many do not exceed", () => {
  assert.deepEqual(figuresOf(hundred), { p50_ms: 50, p90_ms: 90, p99_ms: 99, max_ms: 100 });
  assert.deepEqual(figuresOf([7]), { p50_ms: 7, p90_ms: 7, p99_ms: 7, max_ms: 7 });
  assert.equal(percentile([1, 2], 0.5), 1);
  assert.equal(percentile([], 0.5), NaN);
});

Deno.test("a histogram counts every sample once, in buckets without a gap", () => {
  assert.deepEqual(histogramOf([0.3, 0.5, 0.51, 4]), [
    { to_ms: 0.5, count: 2 },
    { to_ms: 1, count: 1 },
    { to_ms: 2, count: 0 },
    { to_ms: 5, count: 1 },
  ]);
  assert.equal(histogramOf(hundred).reduce((sum, { count }) => sum + count, 0), 100);
  assert.deepEqual(histogramOf([]), []);
});

Deno.test("the longest bar is the fullest bucket, and one sample is seen", () => {
  const lines = histogramLines([{ to_ms: 1, count: 1 }, { to_ms: 2, count: 0 }, { to_ms: 5, count: 999 }]);
  assert.deepEqual(lines.map((line) => line.split("█").length - 1), [1, 0, 40]);
  assert.match(lines[2], /^≤ +5 ms .* 999 +99\.9 %$/);
});
