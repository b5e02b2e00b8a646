/**
 * Who may call what only the cluster itself and its operators may (INTERFACE.md, Secrets): a caller first takes a
 * challenge, in which the server proves the secret, and which is good for one call within `nonce_life_ms`.
 */
import { Buffer } from "node:buffer";
import { max_outstanding_nonces, nonce_life_ms } from "../../proto/bounds.ts";
import { type Failure, invalid, noSecret, type Outcome, wrongSecret } from "../../proto/failures.ts";
import {
  adminParts,
  challengeParts,
  nonce,
  nonce_key,
  proof_key,
  proveAll,
  provenSecret,
  type Secrets,
} from "../../proto/secret.ts";
import type { CallContext } from "./calls.ts";

/** The challenges that one replica has given and not seen answered. */
export class Challenges {
  /** By the server's nonce in hex, oldest first. */
  readonly #given = new Map<string, { client_nonce: Uint8Array; expire_ms: number }>();

  constructor(private readonly secrets: Secrets) {}

  /** A challenge for whoever brings a nonce. */
  give(client_nonce: Uint8Array): Outcome<{ server_nonce: Uint8Array; server_proof: Uint8Array }> {
    if (client_nonce.length < 16 || client_nonce.length > 64) {
      return { failure: invalid("client_nonce", "A nonce has 16 to 64 bytes. Draw a fresh one.") };
    }
    const server_nonce = nonce();
    // The oldest goes, so that a stranger who asks for many does not lock the operator out for long.
    if (this.#given.size >= max_outstanding_nonces) this.#given.delete(this.#given.keys().next().value!);
    const expire_ms = performance.now() + nonce_life_ms;
    this.#given.set(server_nonce.toString("hex"), { client_nonce: Buffer.from(client_nonce), expire_ms });
    const server_proof = proveAll(this.secrets.all, "server", challengeParts(client_nonce, server_nonce));
    return { ok: { server_nonce, server_proof } };
  }

  /** Why the caller may not call `path`: every challenge is used up by the first try. */
  check(path: string, { metadata }: CallContext): Failure | undefined {
    const [nonce_hex] = metadata.get(nonce_key);
    const [proof_hex] = metadata.get(proof_key);
    if (nonce_hex === undefined || proof_hex === undefined) return noSecret();
    const challenge = this.#given.get(String(nonce_hex));
    this.#given.delete(String(nonce_hex));
    if (!challenge || challenge.expire_ms < performance.now()) return wrongSecret();
    const server_nonce = Buffer.from(String(nonce_hex), "hex");
    const parts = adminParts(server_nonce, challenge.client_nonce, path);
    const proof = Buffer.from(String(proof_hex), "hex");
    return provenSecret(proof, this.secrets.all, "admin", parts) ? undefined : wrongSecret();
  }
}
