import { deepEqual } from "node:assert/strict";
import type { Role } from "./core/types.ts";
import { RoleTimes } from "./status.ts";

const row = (replica_id: string, role: Role) => ({
  replica_id,
  role,
  address: `localhost:${replica_id}`,
  incarnation: "i",
  lag: 0,
  suspected: false,
  silent_ms: 0,
});

Deno.test("a role's age: since it was seen first, not ended by a moment of another, and forgotten with its replica", () => {
  const times = new RoleTimes();
  const ages = (at_ms: number, ...rows: [id: string, role: Role][]) =>
    times.stamp(rows.map(([id, role]) => row(id, role)), at_ms).map(({ role_ms }) => role_ms);
  deepEqual(ages(100, ["1", "primary"], ["2", "backup"]), [0, 0]);
  deepEqual(ages(1_100, ["1", "primary"], ["2", "backup"]), [1_000, 1_000]);
  // While it admits another, a primary is none for some ms.
  deepEqual(ages(2_000, ["1", "candidate"], ["2", "backup"]), [0, 1_900]);
  deepEqual(ages(2_020, ["1", "primary"], ["2", "backup"]), [1_920, 1_920]);
  deepEqual(ages(3_000, ["1", "candidate"], ["2", "candidate"]), [0, 0]);
  deepEqual(ages(4_500, ["1", "backup"], ["2", "primary"]), [0, 0]);
  deepEqual(ages(5_000, ["2", "primary"]), [500]);
  deepEqual(ages(6_000, ["1", "backup"], ["2", "primary"]), [0, 1_500]);
});

Deno.test("who was gone for long from a role has it anew", () => {
  const times = new RoleTimes();
  const age = (at_ms: number, role: Role) => times.stamp([row("1", role)], at_ms)[0].role_ms;
  deepEqual([age(0, "primary"), age(10, "candidate"), age(1_500, "primary")], [0, 0, 0]);
});
