import { deepStrictEqual as equal, notDeepStrictEqual as differ, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import {
  adminParts,
  answerChallenge,
  challengeParts,
  fingerprint,
  formatSecrets,
  newSecret,
  nonce,
  parseSecrets,
  prove,
  proveAll,
  provenSecret,
  proves,
} from "./secret.ts";

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

const [one, two, three] = [newSecret(), newSecret(), newSecret()];

Deno.test("of several secrets, one in common is enough, whichever it is", () => {
  const parts = [ours, theirs];
  const proofs = proveAll([one, two], "server", parts);
  equal(provenSecret(proofs, [three, two], "server", parts), two);
  equal(provenSecret(proofs, [one], "server", parts), one);
  equal(provenSecret(proofs, [three], "server", parts), undefined);
  equal(provenSecret(proofs, [], "server", parts), undefined);
  // A single one is what it always was.
  equal(proveAll([one], "server", parts), prove(one, "server", parts));
});

Deno.test("proofs that are cut, too many or none prove nothing", () => {
  const proofs = proveAll([one, two], "server", [ours]);
  const others = [
    proofs.subarray(0, 63),
    proofs.subarray(1),
    Buffer.alloc(0),
    Buffer.concat([proofs, proofs, proofs]),
  ];
  for (const other of others) equal(provenSecret(other, [one, two], "server", [ours]), undefined);
});

Deno.test("a challenge is answered by a secret that the server has proved, and by no other", () => {
  const [client_nonce, server_nonce] = [ours, theirs];
  const server_proof = proveAll([one, two], "server", challengeParts(client_nonce, server_nonce));
  const challenge = { client_nonce, server_nonce, server_proof };
  const answer = answerChallenge([three, two], challenge, "/path")!;
  const proof = Buffer.from(answer["replichat-proof"], "hex");
  equal(provenSecret(proof, [one, two], "admin", adminParts(server_nonce, client_nonce, "/path")), two);
  equal(answerChallenge([three], challenge, "/path"), undefined);
});

Deno.test("a secret file holds one to four secrets, a line each, and nothing else", () => {
  equal(parseSecrets(formatSecrets([one, two])), [one, two]);
  equal(parseSecrets(`\r\n  ${one.toString("hex").toUpperCase()}\r\n\n`), [one]);
  const bad = [
    "",
    "\n",
    "rubbish",
    formatSecrets([one]) + "x",
    "ab".repeat(31),
    "ab".repeat(33),
    formatSecrets(Array(5).fill(one)),
  ];
  for (const text of bad) equal(parseSecrets(text), undefined, text);
});

Deno.test("a fingerprint tells secrets apart and nothing of them", () => {
  equal(/^[0-9a-f]{8}$/.test(fingerprint(one)), true);
  differ(fingerprint(one), fingerprint(two));
  ok(!one.toString("hex").includes(fingerprint(one)));
});
