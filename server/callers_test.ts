/** Who waits for a command: what each is told. */
import { deepEqual } from "node:assert/strict";
import { Callers } from "./callers.ts";
import type { Applied } from "./chat/state.ts";
import type { Entry } from "./core/types.ts";

const view = { counter: 1, proposer: "a" };
const entry = (index: number, counter = 1): Entry => ({
  index,
  view: { ...view, counter },
  timestamp_us: 0,
  kind: 0,
  payload: new Uint8Array(),
});
const applied = (index: number): Applied =>
  ({ index, outcome: { failure: { reason: `result ${index}` } } }) as unknown as Applied;

/** Callers of commands, and what they were told. */
class World {
  readonly callers = new Callers();
  readonly told: string[] = [];

  propose(name: string, deadline_ms = 1_000): number {
    const { tag, outcome } = this.callers.add(1, deadline_ms);
    void outcome.then((result) =>
      this.told.push(`${name}: ${"ok" in result ? result.ok.index : result.failure.reason}`)
    );
    return tag;
  }

  place(name: string, index: number, counter = 1): void {
    this.callers.accepted({
      type: "accepted",
      tag: this.propose(name),
      index,
      view: { ...view, counter },
    });
  }

  async takeTold(): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve));
    return this.told.splice(0);
  }
}

Deno.test("each gets the result of its own entry, whatever lies between", async () => {
  const world = new World();
  for (const index of [4, 6, 7]) world.place(`${index}`, index);
  const since_ms = world.callers.applied(
    [3, 4, 5, 6].map((index) => entry(index)),
    [3, 4, 6].map(applied),
    6,
  );
  deepEqual([since_ms, await world.takeTold()], [1, ["4: 4", "6: 6"]]);
  world.callers.applied([entry(7)], [], 7);
  deepEqual(await world.takeTold(), ["7: VIEW_CHANGE"], "no command has taken that place");
});

Deno.test("what was cut off is told so as soon as another takes its place or an earlier one", async () => {
  const world = new World();
  for (const index of [4, 5, 6]) world.place(`${index}`, index);
  world.place("new 5", 5, 2);
  deepEqual(await world.takeTold(), ["5: VIEW_CHANGE", "6: VIEW_CHANGE"]);
  world.callers.applied([entry(4, 2), entry(5, 2)], [applied(4), applied(5)], 5);
  deepEqual(await world.takeTold(), ["4: VIEW_CHANGE", "new 5: 5"], "the first by another view's entry");
});

Deno.test("nobody waits for longer than asked, nor for what a snapshot has brought", async () => {
  const world = new World();
  for (const index of [4, 5]) world.place(`${index}`, index);
  world.callers.skipped(4);
  world.callers.sweep(999);
  deepEqual(await world.takeTold(), ["4: OUTCOME_UNKNOWN"]);
  world.callers.sweep(1_000);
  deepEqual(await world.takeTold(), ["5: OUTCOME_UNKNOWN"]);
});
