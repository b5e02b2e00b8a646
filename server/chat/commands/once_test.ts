import { deepStrictEqual as equal } from "node:assert/strict";
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { request_id_pattern } from "../../../proto/bounds.ts";
import { requestKey } from "./once.ts";

Deno.test("a request id is stored as a UUID's bytes where it is one, as a hash where it is none, and not when empty", () => {
  const nearly = fc.tuple(fc.uuid(), fc.nat(35), fc.string({ unit: "binary", minLength: 1, maxLength: 1 }))
    .map(([id, at, other]) => id.slice(0, at) + other + id.slice(at + 1));
  const ids = fc.oneof(
    fc.uuid(),
    fc.uuid().map((id) => id.toUpperCase()),
    nearly,
    fc.string({ minLength: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(ids, (id) => {
      const key = request_id_pattern.test(id)
        ? Buffer.from(id.replaceAll("-", ""), "hex")
        : createHash("sha256").update(id).digest();
      equal(requestKey(id), key);
    }),
    { numRuns: 500 },
  );
  equal(requestKey(""), null);
});
