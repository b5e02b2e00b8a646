/** ChatService (INTERFACE.md, gRPC API). Any replica takes any call: a backup sends on what changes state. */
import type { Buffer } from "node:buffer";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, invalid, type Outcome, sessionEnded } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Session } from "../chat/state.ts";
import {
  type CallContext,
  type DuplexStream,
  type EventStream,
  readRequest,
  type Service,
  service,
  stream,
  unary,
} from "./calls.ts";
import { nowMicroseconds, tokenHash } from "./desk.ts";
import { mutation_names, type MutationName, sendOn } from "./mutations.ts";
import { reach, type Read, reads } from "./reads.ts";
import type { Refusals } from "./refusals.ts";
import type { Answer, Replica } from "./replica.ts";
import { sendMessages } from "./send_stream.ts";
import type { Subscriptions } from "./subscriptions.ts";

const v1 = replichat.v1;

/** How long a backup holds a caller whom it does not know, in ms, to apply what its log has: others may know. */
const max_doubt_ms = 1_000;

/** ChatService of one replica. */
export class ChatService {
  constructor(
    private readonly replica: Replica,
    private readonly subscriptions: Subscriptions,
    private readonly refusals: Refusals,
  ) {}

  /** For the server. */
  service(): Service {
    const appliedIndex = () => this.replica.chat.applied_index;
    const handlers: UntypedServiceImplementation = {
      GetClusterInfo: unary(
        "GetClusterInfo",
        appliedIndex,
        (request) => Promise.resolve(this.#clusterInfo(request)),
      ),
      Subscribe: stream(
        "Subscribe",
        appliedIndex,
        (call: EventStream, context) => this.#subscribe(call, context),
      ),
      SendMessages: stream(
        "SendMessages",
        appliedIndex,
        // A stranger's stream would be held for nothing.
        async (call: DuplexStream, context) =>
          await this.#strange(context) ??
            await sendMessages(
              call,
              (request) => this.#mutate("SendMessage", request, context),
              ({ reason }) => this.refusals.count(reason),
            ),
      ),
    };
    for (const [name, read] of Object.entries(reads)) {
      handlers[name] = unary(name, appliedIndex, (request, context) => this.#read(read, request, context));
    }
    for (const name of mutation_names) {
      handlers[name] = unary(name, appliedIndex, (request, context) => this.#mutate(name, request, context));
    }
    return service(chat_service, handlers);
  }

  #mutate(method: MutationName, request: Buffer, context: CallContext): Promise<Outcome<Answer>> {
    const { token, client_address, timeout_ms } = context;
    const call = { method, request, token, client_address, timeout_ms };
    return sendOn(this.replica, chat_service[method], call);
  }

  /** Carried out here, once this replica has come as far as the caller has seen. */
  async #read<Request>(read: Read<Request>, bytes: Buffer, context: CallContext): Promise<Outcome<Answer>> {
    const start_ms = performance.now();
    const request = readRequest(read.method, bytes);
    if ("failure" in request) return request;
    // Nobody waits here who has nothing to wait for.
    if (context.token === "" && read.isPublic === undefined) return { failure: sessionEnded() };
    const behind = await reach(this.replica, context.min_index, context.timeout_ms);
    if (behind) return { failure: behind };
    const is_stranger = context.token === "" && read.isPublic?.(this.replica);
    const session = is_stranger ? { ok: undefined } : await this.#session(context);
    if ("failure" in session) return session;
    const index = this.replica.chat.applied_index;
    const left_ms = Math.max(context.timeout_ms - (performance.now() - start_ms), 0);
    const moment = { index, timeout_ms: left_ms };
    const answer = await read.answer(this.replica, request.ok, session.ok, moment);
    const failure = this.replica.readFailure();
    if (failure) return { failure };
    return "failure" in answer ? answer : { ok: { response: answer.ok, index } };
  }

  #clusterInfo(request: Buffer): Outcome<Answer> {
    const read = readRequest(chat_service.GetClusterInfo, request);
    if ("failure" in read) return read;
    const status = this.replica.status();
    const response = encode(v1.GetClusterInfoResponse, {
      cluster_id: status.identity.cluster_id,
      address: status.identity.address,
      role: status.role,
      view: status.view,
      primary: status.primary,
      members: status.replicas.map(({ address, role }) => ({ address, role })),
      has_quorum: status.has_quorum,
      waiting_for: status.waiting_for,
      policy: status.policy,
      commit_index: status.commit_index,
    });
    return { ok: { response, index: this.replica.chat.applied_index } };
  }

  async #subscribe(call: EventStream, context: CallContext): Promise<Failure | undefined> {
    const read = readRequest(chat_service.Subscribe, call.request);
    if ("failure" in read) return read.failure;
    const { cursor } = read.ok;
    if (!Number.isSafeInteger(cursor) || cursor < 0) {
      return invalid("cursor", "A cursor is 0 or what an event brought. Leave it out to begin at the start.");
    }
    if (context.token === "") return sessionEnded();
    // Its session too may be newer than what is applied here.
    const behind = await reach(this.replica, Math.max(cursor, context.min_index), context.timeout_ms);
    if (behind) return behind;
    const session = await this.#session(context);
    if ("failure" in session) return session.failure;
    return await this.subscriptions.run(call, session.ok, cursor);
  }

  /** Why a caller may hold no stream. */
  async #strange(context: CallContext): Promise<Failure | undefined> {
    const behind = await reach(this.replica, context.min_index, context.timeout_ms);
    if (behind) return behind;
    const session = await this.#session(context);
    return "failure" in session ? session.failure : undefined;
  }

  /**
   * The caller's session. Whoever has the token of one that is not in a backup's tables may have heard of its commit before
   * this replica has. The entry is in the log here, or nobody would have: so that is applied before the caller is refused.
   */
  async #session({ token, timeout_ms }: CallContext): Promise<Outcome<Session>> {
    const find = () => this.replica.chat.session(tokenHash(token), nowMicroseconds());
    let session = find();
    if (session === undefined && !this.replica.isPrimary()) {
      const { last_index } = this.replica.status();
      const behind = await reach(this.replica, last_index, Math.min(timeout_ms, max_doubt_ms));
      if (behind) return { failure: behind };
      session = find();
    }
    return session ? { ok: session } : { failure: sessionEnded() };
  }
}
