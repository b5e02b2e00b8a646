/**
 * Proof of the cluster secret by HMAC-SHA-256 over fresh nonces of both sides (INTERFACE.md, Secrets). The
 * secret itself is never sent. Each part is length-prefixed, so that no two lists of parts read alike.
 *
 * So that it can be changed while the cluster runs, each side may have several secrets. Who proves itself first does so
 * by all of its own, one proof after the other; the other side answers by one that both have. So it is enough that any
 * two have one in common: the new one is added everywhere, and then the old one is dropped everywhere.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { Buffer } from "node:buffer";
import { max_secrets } from "./bounds.ts";

/** The name of the file in a data directory that holds the cluster's secrets: one a line, as 64 hexadecimal digits. */
export const secret_file = "cluster.secret";
const proof_bytes = 32;

/** Metadata of an admin call: the server's nonce (hex) and the caller's proof (hex). */
export const nonce_key = "replichat-nonce";
export const proof_key = "replichat-proof";

/** A fresh nonce of 256 bits. */
export function nonce(): Buffer {
  return randomBytes(32);
}

/** The proof that its maker knows `secret`, for one `purpose` and exactly these parts. */
export function prove(secret: Uint8Array, purpose: string, parts: (Uint8Array | string)[]): Buffer {
  const mac = createHmac("sha256", secret);
  for (const part of [purpose, ...parts]) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    mac.update(length).update(bytes);
  }
  return mac.digest();
}

/** Whether `proof` is the one that `prove` makes; takes the same time wherever they differ. */
export function proves(
  proof: Uint8Array,
  secret: Uint8Array,
  purpose: string,
  parts: (Uint8Array | string)[],
): boolean {
  const expected = prove(secret, purpose, parts);
  return proof.length === expected.length && timingSafeEqual(proof, expected);
}

/** The proofs that their maker knows each of `secrets`, one after the other. */
export function proveAll(secrets: Uint8Array[], purpose: string, parts: (Uint8Array | string)[]): Buffer {
  return Buffer.concat(secrets.map((secret) => prove(secret, purpose, parts)));
}

/** The first of `secrets` that one of the `proofs`, made by `prove` or `proveAll`, proves; undefined when there is none. */
export function provenSecret(
  proofs: Uint8Array,
  secrets: Uint8Array[],
  purpose: string,
  parts: (Uint8Array | string)[],
): Uint8Array | undefined {
  if (proofs.length % proof_bytes !== 0 || proofs.length > max_secrets * proof_bytes) return undefined;
  const each = Array.from(
    { length: proofs.length / proof_bytes },
    (_, n) => proofs.subarray(n * proof_bytes, (n + 1) * proof_bytes),
  );
  return secrets.find((secret) => each.some((proof) => proves(proof, secret, purpose, parts)));
}

/** A fresh secret of 256 bits. */
export function newSecret(): Buffer {
  return randomBytes(32);
}

/** The secrets in the text of a secret file, oldest first; undefined when it holds something else, or more than `max_secrets`. */
export function parseSecrets(text: string): Buffer[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  const fits = lines.length >= 1 && lines.length <= max_secrets &&
    lines.every((line) => /^[0-9a-f]{64}$/i.test(line));
  return fits ? lines.map((line) => Buffer.from(line, "hex")) : undefined;
}

/** The text of a file that holds these secrets. */
export function formatSecrets(secrets: Uint8Array[]): string {
  return secrets.map((secret) => Buffer.from(secret).toString("hex") + "\n").join("");
}

/** What tells secrets apart without giving them away: 8 hexadecimal digits. */
export function fingerprint(secret: Uint8Array): string {
  return createHash("sha256").update("replichat secret ").update(secret).digest("hex").slice(0, 8);
}

/** The secrets of a running replica, which may be replaced meanwhile. */
export class Secrets {
  /** `all`: one at least, oldest first. */
  constructor(public all: Uint8Array[]) {}

  /** Whether this secret is still good. */
  has(secret: Uint8Array): boolean {
    return this.all.some((each) => Buffer.compare(each, secret) === 0);
  }
}

/** A challenge as its two sides have made it. */
export interface Challenged {
  client_nonce: Uint8Array;
  server_nonce: Uint8Array;
  server_proof: Uint8Array;
}

/**
 * The metadata that prove to a server that the caller knows the secret, good for one call of `path`: made with
 * one of `secrets` that the server itself has proved. Undefined when it has proved none of them.
 */
export function answerChallenge(
  secrets: Uint8Array[],
  { client_nonce, server_nonce, server_proof }: Challenged,
  path: string,
): Record<string, string> | undefined {
  const secret = provenSecret(server_proof, secrets, "server", challengeParts(client_nonce, server_nonce));
  const proof = secret && prove(secret, "admin", adminParts(server_nonce, client_nonce, path));
  return proof &&
    { [nonce_key]: Buffer.from(server_nonce).toString("hex"), [proof_key]: proof.toString("hex") };
}

/** What the server proves in Challenge, with purpose `server`, by all of its secrets. */
export function challengeParts(client_nonce: Uint8Array, server_nonce: Uint8Array): Uint8Array[] {
  return [client_nonce, server_nonce];
}

/** What the caller of an admin method proves then, with purpose `admin`: the proof is good for that `path` alone. */
export function adminParts(
  server_nonce: Uint8Array,
  client_nonce: Uint8Array,
  path: string,
): (Uint8Array | string)[] {
  return [server_nonce, client_nonce, path];
}
