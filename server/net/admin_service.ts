/** AdminService: for whoever proves the cluster secret (challenges.ts). */
import type { Buffer } from "node:buffer";
import { encode, replichat } from "../../proto/codec.ts";
import { invalid, type Outcome } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { program_version } from "../../proto/versions.ts";
import { readRequest, type Service, service, unary, type UnaryHandler } from "./calls.ts";
import type { Challenges } from "./challenges.ts";
import type { Answer, Replica } from "./replica.ts";

const v1 = replichat.admin.v1;

/** RemoveMember, as it is sent on to the primary. */
export const remove_member = "AdminService.RemoveMember";

/** AdminService of one replica. */
export class AdminService {
  constructor(private readonly replica: Replica, private readonly challenges: Challenges) {}

  /** For the server. */
  service(): Service {
    const proven: Record<string, UnaryHandler> = {
      GetStatus: (request) => Promise.resolve(this.#status(request)),
      RemoveMember: (request, { client_address, timeout_ms }) =>
        this.replica.forward({ method: remove_member, request, token: "", client_address, timeout_ms }, true),
      GetDigest: (request) => this.#digest(request),
    };
    const appliedIndex = () => this.replica.chat.applied_index;
    const handlers = Object.fromEntries(
      Object.entries(proven).map(([name, handler]) => {
        const { path } = admin_service[name as keyof typeof admin_service];
        return [
          name,
          unary(name, appliedIndex, (request, context) => {
            const failure = this.challenges.check(path, context);
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
    const given = this.challenges.give(read.ok.client_nonce);
    return "failure" in given ? given : this.#answer(encode(v1.ChallengeResponse, given.ok));
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
