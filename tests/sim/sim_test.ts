/** A short run of the simulator, for the test task: some seeds of each mode. `deno task sim` runs as many as one likes. */
import assert from "node:assert/strict";
import { mutants } from "./mutant_list.ts";
import { report } from "./report.ts";
import { runSeed } from "./run_seed.ts";

const seconds = 25;

Deno.test(`simulation: ${seconds} s of seeds, with all faults`, async () => {
  const end = performance.now() + seconds * 1_000;
  let seed = 1;
  for (; performance.now() < end; seed++) {
    const result = await runSeed(seed);
    assert.equal(result.violation, undefined, report(result));
  }
  console.log(`${seed - 1} seeds`);
});

Deno.test("simulation: the same seed does the same", async () => {
  const [first, second] = [await runSeed(7), await runSeed(7)];
  assert.deepEqual(first.lines, second.lines);
  assert.equal(first.events, second.events);
});

Deno.test("mutants: what each changes is in one place of the program", async () => {
  for (const { name, changes } of mutants) {
    for (const { file, from } of changes) {
      const text = await Deno.readTextFile(new URL(`../../${file}`, import.meta.url));
      assert.equal(text.split(from).length, 2, `${name}: not exactly one place of ${file} reads ${from}`);
    }
  }
});
