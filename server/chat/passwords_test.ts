import { deepStrictEqual as equal, match, notDeepStrictEqual as notEqual, rejects } from "node:assert/strict";
import { max_concurrent_hashes, max_queued_hashes } from "../../proto/bounds.ts";
import { unwrap } from "../../proto/failures.ts";
import { hash } from "node:crypto";
import { isUsableHash } from "../../proto/phc.ts";
import { BoundedQueue, hashPassword, isWrapped, verifyPassword, wrapSha256 } from "./passwords.ts";
import { no_password } from "./rows.ts";

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

Deno.test("a SHA-256 is stored as an Argon2id hash of it, by which its password is known", async () => {
  const digits = hash("sha256", "short", "hex");
  const wrapped = unwrap(await wrapSha256(digits.toUpperCase()));
  equal(wrapped.startsWith("$argon2id-sha256$v=19$m=19456,t=2,p=1$"), true);
  equal([isWrapped(wrapped), wrapped.includes(digits)], [true, false]);
  equal(await verifyPassword(wrapped, "short"), { ok: true });
  equal(await verifyPassword(wrapped, "other"), { ok: false });
  equal(await verifyPassword(wrapped, digits), { ok: false }, "the file's digits are no password");
  const plain = unwrap(await hashPassword("short"));
  equal([isWrapped(plain), isUsableHash(plain), isUsableHash(wrapped)], [false, true, true]);
});

Deno.test("nobody logs in where there is no password", async () => {
  for (const password of ["", no_password, "x"]) {
    equal(await verifyPassword(no_password, password), { ok: false });
  }
});

Deno.test("a hash that would cost too much, or is too weak, is not taken", () => {
  const hashed = (costs: string, salt = "c29tZXNhbHQ", key = "A".repeat(22)) =>
    isUsableHash(`$argon2id$v=19$${costs}$${salt}$${key}`);
  equal(hashed("m=19456,t=2,p=1"), true);
  for (
    const costs of [
      "m=1000000,t=2,p=1",
      "m=19456,t=99,p=1",
      "m=19456,t=2,p=64",
      "m=4,t=1,p=1",
      "m=19456,t=0,p=1",
    ]
  ) {
    equal(hashed(costs), false, costs);
  }
  equal(hashed("m=19456,t=2,p=1", "c29t"), false);
  equal(hashed("m=19456,t=2,p=1", undefined, "AAAA"), false);
  equal(isUsableHash("*"), false);
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
