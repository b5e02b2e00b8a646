import { deepStrictEqual as equal, match, notDeepStrictEqual as notEqual, rejects } from "node:assert/strict";
import { max_concurrent_hashes, max_queued_hashes } from "../../proto/bounds.ts";
import { unwrap } from "../../proto/failures.ts";
import { BoundedQueue, hashPassword, verifyPassword } from "./passwords.ts";

Deno.test("a password fits its own hash and no other does", async () => {
  const hash = unwrap(await hashPassword("correct horse é"));
  match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  equal(await verifyPassword(hash, "correct horse é"), { ok: true });
  equal(await verifyPassword(hash, "correct horse e"), { ok: false });
  notEqual(unwrap(await hashPassword("correct horse é")), hash);
});

Deno.test("a hash made elsewhere, at another cost, is understood", async () => {
  // The reference implementation's own test vector: argon2id, t=2, m=256, p=1.
  const hash = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
  equal(await verifyPassword(hash, "password"), { ok: true });
  equal(await verifyPassword(hash, "differentpassword"), { ok: false });
});

Deno.test("an unknown account fits no password and takes as long as a known one", async () => {
  const hash = unwrap(await hashPassword("some password"));
  const timed = async (stored: string | undefined) => {
    const start = performance.now();
    equal(await verifyPassword(stored, "another password"), { ok: false });
    return performance.now() - start;
  };
  const [known, unknown] = [await timed(hash), await timed(undefined)];
  equal(unknown > known / 10, true, `${unknown} ms for nobody, ${known} ms for somebody`);
});

Deno.test("a stored hash that is none is a broken invariant", async () => {
  await rejects(verifyPassword("5e884898da28047151d0e56f8dc62927", "password"), /PHC/);
});

Deno.test("past the queue's bound a log-in is turned away", async () => {
  const cheap = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA";
  const all = Array.from(
    { length: max_concurrent_hashes + max_queued_hashes + 1 },
    () => verifyPassword(cheap, "x"),
  );
  const last = await all.pop()!;
  equal("failure" in last && [last.failure.reason, last.failure.retry_ms], ["TOO_MANY", 1000]);
  for (const outcome of await Promise.all(all)) equal(outcome, { ok: false });
});

Deno.test("the queue runs so many at once, in order, and goes on after one that throws", async () => {
  const queue = new BoundedQueue(2, 2);
  const order: string[] = [];
  const gates = new Map<string, () => void>();
  const task = (name: string) => async () => {
    order.push(name);
    await new Promise<void>((open) => gates.set(name, open));
    if (name === "b") throw new Error("b fails");
    return name;
  };
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => queue.run(task(name))!);
  equal(queue.run(task("e")), undefined);
  equal(order, ["a", "b"]);
  gates.get("b")!();
  await rejects(b, /b fails/);
  equal(order, ["a", "b", "c"]);
  gates.get("a")!();
  equal(await a, "a");
  await Promise.resolve();
  equal(order, ["a", "b", "c", "d"]);
  gates.get("c")!();
  gates.get("d")!();
  equal(await Promise.all([c, d]), ["c", "d"]);
  const f = queue.run(task("f"))!;
  gates.get("f")!();
  equal(await f, "f");
});
