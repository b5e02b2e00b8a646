/**
 * The state machine against a model of it: random commands, and every query compared. More of it with
 * REPLICHAT_MODEL_RUNS=5000; a failure names the seed, which REPLICHAT_MODEL_SEED takes.
 */
import { deepStrictEqual as equal } from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { stateDigest } from "../../server/chat/digest.ts";
import { ChatState } from "../../server/chat/state.ts";
import { compareAll } from "./compare.ts";
import { names, operations } from "./operations.ts";
import { World } from "./world.ts";

const runs = Number(Deno.env.get("REPLICHAT_MODEL_RUNS") ?? 30);
const seed = Number(Deno.env.get("REPLICHAT_MODEL_SEED") ?? 20_261_125);
/** Commands between two comparisons. */
const between = 60;

/** Numbers below a bound that follow from a seed. */
function numbers(seed: number): (below: number) => number {
  return (below) => {
    seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0;
    return below > 0 ? (seed >>> 0) % below : 0;
  };
}

/** Something to go on from: accounts, sessions, a group, and messages. */
function begin(world: World): void {
  const tokens = names.map((name) => `${name} 0`);
  names.forEach((name, n) => {
    world.createAccount(name);
    world.logIn(name, `hash of ${name}`, tokens[n], false);
  });
  world.account(tokens[0], { create_group: { name: "team", usernames: names.slice(1, 4) } }, "");
  for (const place of ["+team", "Ann", "Bob"]) {
    for (const token of tokens.slice(0, 4)) world.send(token, { with_username: place }, "first", "");
  }
}

/** The same log in another state, and in one that is cut off at some point and goes on from its file. */
function compareReplay({ log: { entries, db } }: World, cut: number): void {
  const digest = stateDigest(db);
  const replayed = new DatabaseSync(":memory:");
  const state = new ChatState(replayed);
  for (let from = 0; from < entries.length; from += 7) state.apply(entries.slice(from, from + 7));
  equal(stateDigest(replayed), digest);
  state.close();

  const directory = Deno.makeTempDirSync();
  try {
    const db = new DatabaseSync(join(directory, "chat.db"));
    db.exec("PRAGMA synchronous = OFF");
    const first = new ChatState(db);
    first.apply(entries.slice(0, cut));
    first.close();
    const reopened = new DatabaseSync(join(directory, "chat.db"));
    reopened.exec("PRAGMA synchronous = OFF");
    const second = new ChatState(reopened);
    for (const entry of entries.slice(cut)) second.apply([entry]);
    equal(stateDigest(reopened), digest);
    second.close();
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

Deno.test("the state machine answers as the model does, and its log makes the same state again", () => {
  const sequence = fc.array(operations, { minLength: 30, maxLength: 120, size: "max" });
  const property = fc.property(sequence, fc.integer(), (sequence, chance) => {
    using world = new World();
    const pick = numbers(chance);
    begin(world);
    sequence.forEach((operation, n) => {
      operation.run(world);
      if (n % between === between - 1) compareAll(world, pick);
    });
    compareAll(world, pick);
    compareReplay(world, pick(world.log.entries.length));
  });
  fc.assert(property, { numRuns: runs, seed, endOnFailure: false });
});
