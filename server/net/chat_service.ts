/** ChatService (INTERFACE.md, gRPC API). Any replica takes any call: a backup sends on what changes state. */
import type { Buffer } from "node:buffer";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { default_page_size, max_page_size } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import {
  type Failure,
  invalid,
  type Outcome,
  outcomeUnknown,
  replicaBehind,
  sessionEnded,
} from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Session, Where } from "../chat/state.ts";
import {
  type CallContext,
  type DuplexStream,
  type EventStream,
  readRequest,
  type Service,
  service,
  stream,
  unary,
  type UnaryHandler,
} from "./calls.ts";
import {
  conversationFailure,
  messageFields,
  mutation_names,
  type MutationName,
  nowMicroseconds,
  tokenHash,
  usernameFailure,
} from "./mutations.ts";
import type { Answer, Replica } from "./replica.ts";
import { sendMessages } from "./send_stream.ts";
import type { Subscriptions } from "./subscriptions.ts";

const v1 = replichat.v1;

/** ChatService of one replica. */
export class ChatService {
  constructor(
    private readonly replica: Replica,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** For the server. */
  service(): Service {
    const appliedIndex = () => this.replica.chat.applied_index;
    const reads: Record<string, UnaryHandler> = {
      ListMessages: (request, context) => this.#listMessages(request, context),
      GetClusterInfo: (request) => Promise.resolve(this.#clusterInfo(request)),
    };
    const handlers: UntypedServiceImplementation = {
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
            await sendMessages(call, (request) => this.#mutate("SendMessage", request, context)),
      ),
    };
    for (const [name, read] of Object.entries(reads)) handlers[name] = unary(name, appliedIndex, read);
    for (const name of mutation_names) {
      handlers[name] = unary(name, appliedIndex, (request, context) => this.#mutate(name, request, context));
    }
    return service(chat_service, handlers);
  }

  /** Carried out by the primary, be it this replica or another. */
  async #mutate(method: MutationName, request: Buffer, context: CallContext): Promise<Outcome<Answer>> {
    const failure = this.replica.serveFailure();
    if (failure) return { failure };
    const { token, client_address, timeout_ms } = context;
    const call = { method, request, token, client_address, timeout_ms };
    // A request that is malformed goes nowhere.
    const read = readRequest<object>(chat_service[method], request);
    if ("failure" in read) return read;
    const request_id = "request_id" in read.ok ? String(read.ok.request_id) : "";
    const outcome = await this.replica.forward(call, request_id !== "");
    const unknown = "failure" in outcome && outcome.failure.kind === "unknown_outcome";
    return unknown ? { failure: outcomeUnknown(request_id) } : outcome;
  }

  async #listMessages(request: Buffer, context: CallContext): Promise<Outcome<Answer>> {
    const read = readRequest(chat_service.ListMessages, request);
    if ("failure" in read) return read;
    const page = readPage(read.ok);
    if ("failure" in page) return page;
    const behind = this.replica.serveFailure() ?? await this.#reach(context.min_index, context.timeout_ms);
    if (behind) return { failure: behind };
    const session = this.#session(context.token);
    if ("failure" in session) return session;
    const { where, page_size, before_id } = page.ok;
    const { chat } = this.replica;
    const listed = chat.listMessages(session.ok.account_id, where, page_size, before_id);
    const failure = this.replica.readFailure();
    if (failure) return { failure };
    if ("failure" in listed) return listed;
    const { messages, more } = listed.ok;
    const response = encode(v1.ListMessagesResponse, {
      messages: messages.map(messageFields),
      next_page_token: more ? String(messages[messages.length - 1].id) : "",
    });
    return { ok: { response, index: chat.applied_index } };
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
    // Its session too may be newer than what is applied here.
    const behind = this.replica.serveFailure() ??
      await this.#reach(Math.max(cursor, context.min_index), context.timeout_ms);
    if (behind) return behind;
    const session = this.#session(context.token);
    if ("failure" in session) return session.failure;
    return await this.subscriptions.run(call, session.ok, cursor);
  }

  /** A session never reads an older state than it has seen (PROTOCOL.md, Reads). */
  async #reach(index: number, timeout_ms: number): Promise<Failure | undefined> {
    const { chat } = this.replica;
    if (chat.applied_index >= index || await this.replica.waitApplied(index, timeout_ms)) return undefined;
    return replicaBehind(index, chat.applied_index);
  }

  /** Why a caller may hold no stream. */
  async #strange({ token, min_index, timeout_ms }: CallContext): Promise<Failure | undefined> {
    const behind = this.replica.serveFailure() ?? await this.#reach(min_index, timeout_ms);
    if (behind) return behind;
    const session = this.#session(token);
    return "failure" in session ? session.failure : undefined;
  }

  #session(token: string): Outcome<Session> {
    const session = this.replica.chat.session(tokenHash(token), nowMicroseconds());
    return session ? { ok: session } : { failure: sessionEnded() };
  }
}

/** Which page is asked for. A page token is the id of the last message of the page before. */
function readPage(
  request: replichat.v1.ListMessagesRequest,
): Outcome<{ where: Where; page_size: number; before_id: number }> {
  const { page_token, page_size, conversation, with_username, conversation_id } = request;
  if (!/^\d{0,15}$/.test(page_token)) {
    return { failure: invalid("page_token", "This is no page token. Give the one that came with a page.") };
  }
  const before_id = page_token === "" ? request.before_id : Number(page_token);
  if (page_size < 0) return { failure: invalid("page_size", "A page has 1 to 500 messages. Choose one.") };
  if (!Number.isSafeInteger(before_id) || before_id < 0) {
    return { failure: invalid("before_id", "An id is a positive number. Check it.") };
  }
  const size = Math.min(page_size || default_page_size, max_page_size);
  let failure: Failure | undefined;
  if (conversation === "with_username") {
    failure = usernameFailure(with_username!, conversation);
    if (!failure) return { ok: { where: { with_username: with_username! }, page_size: size, before_id } };
  } else if (conversation === "conversation_id") {
    failure = conversationFailure(conversation_id!);
    if (!failure) return { ok: { where: { conversation_id: conversation_id! }, page_size: size, before_id } };
  }
  return { failure: failure ?? invalid("conversation", "Give an account or a conversation to read.") };
}
