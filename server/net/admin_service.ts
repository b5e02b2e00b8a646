/**
 * AdminService: for whoever proves the cluster secret (INTERFACE.md, Secrets). A caller first takes a challenge,
 * which is good for one call within `nonce_life_ms`.
 */
import { Buffer } from "node:buffer";
import { max_outstanding_nonces, nonce_life_ms } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, invalid, noSecret, type Outcome, wrongSecret } from "../../proto/failures.ts";
import {
  adminParts,
  challengeParts,
  nonce,
  nonce_key,
  proof_key,
  prove,
  proves,
} from "../../proto/secret.ts";
import { admin_service } from "../../proto/services.ts";
import { program_version } from "../../proto/versions.ts";
import { type CallContext, readRequest, type Service, service, unary, type UnaryHandler } from "./calls.ts";
import type { Answer, Replica } from "./replica.ts";

const v1 = replichat.admin.v1;

interface Challenge {
  client_nonce: Uint8Array;
  expire_ms: number;
}

/** AdminService of one replica. */
export class AdminService {
  /** By the server's nonce in hex, oldest first. */
  readonly #challenges = new Map<string, Challenge>();

  constructor(private readonly replica: Replica, private readonly secret: Uint8Array) {}

  /** For the server. */
  service(): Service {
    const proven: Record<string, UnaryHandler> = {
      GetStatus: (request) => Promise.resolve(this.#status(request)),
      GetDigest: (request) => this.#digest(request),
    };
    const appliedIndex = () => this.replica.chat.applied_index;
    const handlers = Object.fromEntries(
      Object.entries(proven).map(([name, handler]) => {
        const { path } = admin_service[name as keyof typeof admin_service];
        return [
          name,
          unary(name, appliedIndex, (request, context) => {
            const failure = this.#check(path, context);
            return failure ? Promise.resolve({ failure }) : handler(request, context);
          }),
        ];
      }),
    );
    const challenge = unary(
      "Challenge",
      appliedIndex,
      (request) => Promise.resolve(this.#challenge(request)),
    );
    return service(admin_service, { ...handlers, Challenge: challenge });
  }

  #challenge(request: Buffer): Outcome<Answer> {
    const read = readRequest(admin_service.Challenge, request);
    if ("failure" in read) return read;
    const { client_nonce } = read.ok;
    if (client_nonce.length < 16 || client_nonce.length > 64) {
      return { failure: invalid("client_nonce", "A nonce has 16 to 64 bytes. Draw a fresh one.") };
    }
    const server_nonce = nonce();
    // The oldest goes, so that a stranger who asks for many does not lock the operator out for long.
    if (this.#challenges.size >= max_outstanding_nonces) {
      this.#challenges.delete(this.#challenges.keys().next().value!);
    }
    this.#challenges.set(server_nonce.toString("hex"), {
      client_nonce: Buffer.from(client_nonce),
      expire_ms: performance.now() + nonce_life_ms,
    });
    const server_proof = prove(this.secret, "server", challengeParts(client_nonce, server_nonce));
    return this.#answer(encode(v1.ChallengeResponse, { server_nonce, server_proof }));
  }

  /** Why the caller may not: every challenge is used up by the first try. */
  #check(path: string, { metadata }: CallContext): Failure | undefined {
    const [nonce_hex] = metadata.get(nonce_key);
    const [proof_hex] = metadata.get(proof_key);
    if (nonce_hex === undefined || proof_hex === undefined) return noSecret();
    const challenge = this.#challenges.get(String(nonce_hex));
    this.#challenges.delete(String(nonce_hex));
    if (!challenge || challenge.expire_ms < performance.now()) return wrongSecret();
    const server_nonce = Buffer.from(String(nonce_hex), "hex");
    const parts = adminParts(server_nonce, challenge.client_nonce, path);
    return proves(Buffer.from(String(proof_hex), "hex"), this.secret, "admin", parts)
      ? undefined
      : wrongSecret();
  }

  #status(request: Buffer): Outcome<Answer> {
    const read = readRequest(admin_service.GetStatus, request);
    if ("failure" in read) return read;
    const { identity, ...status } = this.replica.status();
    const { cluster_id, address } = identity;
    const more = { cluster_id, answered_by: address, version: program_version };
    return this.#answer(encode(v1.GetStatusResponse, { ...status, ...more }));
  }

  async #digest(request: Buffer): Promise<Outcome<Answer>> {
    const read = readRequest(admin_service.GetDigest, request);
    if ("failure" in read) return read;
    if (read.ok.index < 0) {
      return { failure: invalid("index", "A log index is not negative. Give 0 for the present.") };
    }
    const digest = await this.replica.digest(read.ok.index);
    if ("failure" in digest) return digest;
    const answered_by = this.replica.status().identity.address;
    return this.#answer(encode(v1.GetDigestResponse, { ...digest.ok, answered_by }));
  }

  #answer(response: Buffer): Outcome<Answer> {
    return { ok: { response, index: this.replica.chat.applied_index } };
  }
}
