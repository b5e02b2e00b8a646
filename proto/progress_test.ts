import assert from "node:assert/strict";
import { progressLine, showProgress } from "./progress.ts";

Deno.test("a line shows the part, the count, the speed and the time that is left", () => {
  assert.equal(
    progressLine({ label: "Importing", total: 1_000_000, unit: "rows" }, 400_000, 8_000),
    "Importing ████████░░░░░░░░░░░░  40 %  400,000 of 1,000,000 rows  50,000/s  12 s left",
  );
  assert.equal(
    progressLine({ label: "Copying", total: 3 * 2 ** 20, unit: "bytes" }, 3 * 2 ** 20, 1_500),
    "Copying ████████████████████ 100 %  3.0 MiB of 3.0 MiB  2.0 MiB/s",
  );
  assert.equal(progressLine({ label: "Deleting", unit: "messages" }, 0, 0), "Deleting  0 messages");
  assert.match(progressLine({ label: "x", total: 1e6, unit: "rows" }, 100, 1_000), / {2}2 h 47 min left$/);
});

Deno.test("it is drawn at most ten times a second, and is gone at the end", () => {
  const lines: string[] = [];
  let now_ms = 0;
  const progress = showProgress(
    { label: "Working", total: 100, unit: "rows" },
    (line) => lines.push(line),
    () => now_ms,
  );
  for (; now_ms < 250; now_ms += 10) progress.update(now_ms / 10);
  progress.end();
  assert.equal(lines.length, 4);
  assert.match(lines[2], /20 of 100 rows/);
  assert.equal(lines[3], "");
});

Deno.test("nothing is drawn with --quiet", () => {
  const lines: string[] = [];
  const progress = showProgress({ label: "Working", unit: "rows", quiet: true }, (line) => lines.push(line));
  progress.update(1);
  progress.end();
  assert.deepEqual(lines, []);
});
