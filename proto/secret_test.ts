import { deepStrictEqual as equal, notDeepStrictEqual as differ, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { adminParts, challengeParts, nonce, prove, proves } from "./secret.ts";

const secret = Buffer.from("the cluster's secret");
const [ours, theirs] = [nonce(), nonce()];

Deno.test("a proof is accepted from who knows the secret, for that purpose and those parts", () => {
  const proof = prove(secret, "admin", [ours, theirs]);
  ok(proves(proof, secret, "admin", [ours, theirs]));
  ok(!proves(proof, Buffer.from("another secret"), "admin", [ours, theirs]));
  ok(!proves(proof, secret, "server", [ours, theirs]));
  ok(!proves(proof, secret, "admin", [theirs, ours]));
  ok(!proves(proof, secret, "admin", [ours]));
  ok(!proves(proof, secret, "admin", [ours, theirs, ""]));
});

Deno.test("a proof that is cut, lengthened, changed or empty is refused", () => {
  const proof = prove(secret, "admin", [ours]);
  equal(proof.length, 32);
  const changed = Buffer.from(proof);
  changed[31] ^= 1;
  const others = [proof.subarray(0, 31), Buffer.concat([proof, Buffer.alloc(1)]), changed, Buffer.alloc(0)];
  for (const other of others) ok(!proves(other, secret, "admin", [ours]));
});

Deno.test("no two lists of parts read alike: each part's length counts", () => {
  const lists = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["ab\0c"]];
  const proofs = lists.map((parts) => prove(secret, "x", parts).toString("hex"));
  equal(new Set(proofs).size, lists.length);
  differ(prove(secret, "xa", ["b"]), prove(secret, "x", ["ab"]));
});

Deno.test("text and its bytes are the same part", () => {
  equal(prove(secret, "x", ["é"]), prove(secret, "x", [Buffer.from("é")]));
});

Deno.test("nonces have 256 bits, and none comes twice", () => {
  equal(nonce().length, 32);
  equal(new Set(Array.from({ length: 100 }, () => nonce().toString("hex"))).size, 100);
});

Deno.test("a server's proof is not a caller's, and a caller's is good for one path alone", () => {
  const server = prove(secret, "server", challengeParts(ours, theirs));
  ok(proves(server, secret, "server", [ours, theirs]));
  const status = prove(secret, "admin", adminParts(theirs, ours, "/Admin/GetStatus"));
  ok(!proves(server, secret, "admin", adminParts(theirs, ours, "/Admin/GetStatus")));
  ok(!proves(status, secret, "admin", adminParts(theirs, ours, "/Admin/RemoveMember")));
  ok(!proves(status, secret, "admin", adminParts(nonce(), ours, "/Admin/GetStatus")), "nor a second time");
});
