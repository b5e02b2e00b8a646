/**
 * Proof of the cluster secret by HMAC-SHA-256 over fresh nonces of both sides (INTERFACE.md, Secrets). The
 * secret itself is never sent. Each part is length-prefixed, so that no two lists of parts read alike.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { Buffer } from "node:buffer";

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

/** A challenge as its two sides have made it. */
export interface Challenged {
  client_nonce: Uint8Array;
  server_nonce: Uint8Array;
  server_proof: Uint8Array;
}

/**
 * The metadata that prove to a server that the caller knows the secret, good for one call of `path`: made with
 * the one of `secrets` that the server itself has proved. Undefined when it has proved none of them.
 */
export function answerChallenge(
  secrets: Uint8Array[],
  { client_nonce, server_nonce, server_proof }: Challenged,
  path: string,
): Record<string, string> | undefined {
  const parts = challengeParts(client_nonce, server_nonce);
  const secret = secrets.find((secret) => proves(server_proof, secret, "server", parts));
  const proof = secret && prove(secret, "admin", adminParts(server_nonce, client_nonce, path));
  return proof &&
    { [nonce_key]: Buffer.from(server_nonce).toString("hex"), [proof_key]: proof.toString("hex") };
}

/** What the server proves in Challenge, with purpose `server`. */
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
