/** InOrder against a Map that does the same. */
import { deepEqual, equal } from "node:assert/strict";
import * as fc from "fast-check";
import { InOrder } from "./in_order.ts";

Deno.test("what is pushed is found by its number until it is deleted, and kept in its order", () => {
  const queue = new InOrder<string>();
  for (const id of [3, 5, 9]) queue.push(id, `${id}`);
  deepEqual([queue.get(3), queue.get(5), queue.get(9), queue.get(4), queue.get(10)], [
    "3",
    "5",
    "9",
    undefined,
    undefined,
  ]);
  equal(queue.delete(5), "5");
  equal(queue.delete(5), undefined);
  deepEqual([queue.size, queue.values()], [2, ["3", "9"]]);
  queue.push(12, "12");
  deepEqual(queue.deleteFrom(9), ["9", "12"]);
  queue.push(9, "nine");
  deepEqual(queue.values(), ["3", "nine"]);
});

Deno.test("it does what a Map does, whatever comes and goes", () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ push: fc.integer({ min: 1, max: 900 }) }) },
    { weight: 5, arbitrary: fc.record({ delete: fc.integer({ min: 0, max: 3_000 }), first: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ from: fc.integer({ min: 0, max: 3_000 }) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = new InOrder<number>();
      const map = new Map<number, number>();
      let last = 0;
      for (const each of steps) {
        if ("push" in each) {
          for (let n = 0; n < each.push; n++) {
            last += 1 + n % 2;
            queue.push(last, last);
            map.set(last, last);
          }
        } else if ("from" in each) {
          const cut = [...map.keys()].filter((id) => id >= each.from);
          for (const id of cut) map.delete(id);
          deepEqual(queue.deleteFrom(each.from), cut);
          last = Math.max(0, ...map.keys());
        } else {
          // Many from the front, or every other one from there on.
          const ids = [...map.keys()].filter((id) =>
            each.first ? id <= each.delete : id % 2 === 0 && id >= each.delete
          );
          for (const id of ids) {
            map.delete(id);
            equal(queue.delete(id), id);
            equal(queue.get(id), undefined);
          }
        }
        equal(queue.size, map.size);
        deepEqual(queue.values(), [...map.values()]);
        for (const id of map.keys()) equal(queue.get(id), id);
      }
    }),
    { numRuns: 50 },
  );
});
