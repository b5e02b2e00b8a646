/**
 * What changes state: each call is checked here, made into a command with all of its time and chance (DESIGN.md,
 * decision 3), proposed, and answered by what applying it gave. Runs at the primary, for its own clients' calls
 * and for those that backups forward.
 */
import { createHash, hash, randomUUID } from "node:crypto";
import { Buffer } from "node:buffer";
import {
  max_body_bytes,
  max_password_bytes,
  min_password_bytes,
  request_id_pattern,
  session_days,
  username_pattern,
} from "../../proto/bounds.ts";
import { encode, replichat, timestampFromMicroseconds } from "../../proto/codec.ts";
import {
  badBody,
  badCredentials,
  badPassword,
  badRequestId,
  badUsername,
  type Failure,
  invalid,
  type Outcome,
  outcomeUnknown,
  sessionEnded,
  viewChange,
} from "../../proto/failures.ts";
import { nonce } from "../../proto/secret.ts";
import { chat_service } from "../../proto/services.ts";
import { hashPassword, verifyPassword } from "../chat/passwords.ts";
import type { CommandResult, MessageRow } from "../chat/state.ts";
import { guarded, readRequest } from "./calls.ts";
import type { Answer, ForwardedCall, Replica } from "./replica.ts";

const v1 = replichat.v1;
const commands = replichat.replication.v1;
const session_us = session_days * 24 * 3600 * 1_000_000;

/** The calls that change state, by their names in ChatService. */
export const mutation_names = ["CreateAccount", "Login", "Logout", "SendMessage"] as const;
export type MutationName = typeof mutation_names[number];

type Result<Kind extends CommandResult["kind"]> = Extract<CommandResult, { kind: Kind }>;
type Handler = (call: ForwardedCall) => Promise<Outcome<Answer>>;

/** What the primary does for each call that changes state. */
export class Mutations {
  readonly #handlers: Record<MutationName, Handler> = {
    CreateAccount: (call) => this.#createAccount(call),
    Login: (call) => this.#login(call),
    Logout: (call) => this.#logout(call),
    SendMessage: (call) => this.#sendMessage(call),
  };

  constructor(private readonly replica: Replica) {}

  /** Carries out one call. Never rejects: what goes wrong is a failure. */
  handle(call: ForwardedCall): Promise<Outcome<Answer>> {
    const handler = Object.hasOwn(this.#handlers, call.method) &&
      this.#handlers[call.method as MutationName];
    return handler
      ? guarded(call.method, () => handler(call))
      : Promise.resolve({ failure: invalid("method", `No call ${call.method} can be forwarded.`) });
  }

  async #createAccount(call: ForwardedCall): Promise<Outcome<Answer>> {
    const read = readRequest(chat_service.CreateAccount, call.request);
    if ("failure" in read) return read;
    const { request_id, username, password } = read.ok;
    const failure = requestIdFailure(request_id) ?? usernameFailure(username) ?? passwordFailure(password);
    if (failure) return { failure };
    const hashed = await hashPassword(password);
    if ("failure" in hashed) return hashed;
    const content_hash = contentHash("CreateAccount", username);
    const create_account = { request_id, username, password_hash: hashed.ok, content_hash };
    return this.#propose(
      call,
      request_id,
      { create_account },
      (result: Result<"create_account">) =>
        encode(v1.CreateAccountResponse, { username: result.username, replayed: result.replayed }),
    );
  }

  /** An unknown name and a wrong password give the same answer in the same time. */
  async #login(call: ForwardedCall): Promise<Outcome<Answer>> {
    const read = readRequest(chat_service.Login, call.request);
    if ("failure" in read) return read;
    const account = this.replica.chat.account(read.ok.username);
    const verified = await verifyPassword(account?.password_hash, read.ok.password);
    if ("failure" in verified) return verified;
    if (!account || !verified.ok) return this.#refuse(badCredentials());
    const token = nonce().toString("base64url");
    const login = {
      account_id: account.id,
      password_hash: account.password_hash,
      token_hash: tokenHash(token),
      session_id: randomUUID(),
      expire_us: nowMicroseconds() + session_us,
    };
    return this.#propose(call, "", { login }, ({ username, session_id, expire_us }: Result<"login">) => {
      const expire_time = timestampFromMicroseconds(expire_us);
      return encode(v1.LoginResponse, { token, session_id, username, expire_time });
    });
  }

  async #logout(call: ForwardedCall): Promise<Outcome<Answer>> {
    const read = readRequest(chat_service.Logout, call.request);
    if ("failure" in read) return read;
    const { request_id } = read.ok;
    const failure = requestIdFailure(request_id);
    if (failure) return { failure };
    const token_hash = tokenHash(call.token);
    // With a request id it may be a repeat, of the very log-out that has ended the session.
    if (request_id === "" && !this.#hasSession(token_hash)) return this.#refuse(sessionEnded());
    const logout = { request_id, token_hash, content_hash: contentHash("Logout") };
    return await this.#propose(
      call,
      request_id,
      { logout },
      ({ replayed }: Result<"logout">) => encode(v1.LogoutResponse, { replayed }),
    );
  }

  async #sendMessage(call: ForwardedCall): Promise<Outcome<Answer>> {
    const read = readRequest(chat_service.SendMessage, call.request);
    if ("failure" in read) return read;
    const { request_id, to, to_username, conversation_id, body } = read.ok;
    const failure = requestIdFailure(request_id) ?? destinationFailure(read.ok) ?? bodyFailure(body);
    if (failure) return { failure };
    const token_hash = tokenHash(call.token);
    if (!this.#hasSession(token_hash)) return this.#refuse(sessionEnded());
    const destination = to === "to_username" ? { to_username } : { conversation_id };
    const send_message = { request_id, token_hash, ...destination, body };
    return await this.#propose(call, request_id, { send_message }, encodeSent);
  }

  /**
   * A refusal for what the tables say is a read, and holds only where a read would (PROTOCOL.md, Reads): a primary that
   * has been replaced, or has just begun, may not know of the newest sessions and accounts.
   */
  #refuse(failure: Failure): { failure: Failure } {
    return { failure: this.replica.isPrimary() ? this.replica.readFailure() ?? failure : viewChange() };
  }

  #hasSession(token_hash: Uint8Array): boolean {
    return this.replica.chat.session(token_hash, nowMicroseconds()) !== undefined;
  }

  async #propose<Kind extends CommandResult["kind"]>(
    call: ForwardedCall,
    request_id: string,
    command: replichat.replication.v1.ICommand,
    respond: (result: Result<Kind>) => Buffer,
  ): Promise<Outcome<Answer>> {
    const proposed = await this.replica.propose(encode(commands.Command, command), call.timeout_ms);
    if ("failure" in proposed) {
      // Only here is it known how to ask again.
      const unknown = proposed.failure.kind === "unknown_outcome";
      return unknown ? { failure: outcomeUnknown(request_id) } : proposed;
    }
    const { index, outcome } = proposed.ok;
    return "failure" in outcome ? outcome : { ok: { response: respond(outcome.ok as Result<Kind>), index } };
  }
}

/** SHA-256 of a bearer token, under which its session is kept. */
export function tokenHash(token: string): Buffer {
  return hash("sha256", token, "buffer");
}

/** The wall clock, in microseconds since 1970. */
export function nowMicroseconds(): number {
  return Date.now() * 1000;
}

/** A message as the API gives it. */
export function messageFields(row: MessageRow): replichat.v1.IMessage {
  return {
    id: row.id,
    conversation_id: row.conversation_id,
    sender: row.sender,
    recipient: row.recipient,
    body: row.body,
    create_time: timestampFromMicroseconds(row.create_us),
    state: v1.DeliveryState.SENT,
  };
}

/** Why this cannot be anybody's name. `field` is the request's. */
export function usernameFailure(username: string, field = "username"): Failure | undefined {
  return username_pattern.test(username) ? undefined : { ...badUsername(), field };
}

function encodeSent({ message, replayed }: Result<"send_message">): Buffer {
  return encode(v1.SendMessageResponse, { message: messageFields(message), replayed });
}

function requestIdFailure(request_id: string): Failure | undefined {
  return request_id === "" || request_id_pattern.test(request_id) ? undefined : badRequestId();
}

function passwordFailure(password: string): Failure | undefined {
  const bytes = Buffer.byteLength(password);
  return bytes < min_password_bytes || bytes > max_password_bytes ? badPassword() : undefined;
}

function destinationFailure(request: replichat.v1.SendMessageRequest): Failure | undefined {
  if (request.to === "to_username") return usernameFailure(request.to_username!, "to_username");
  if (request.to === "conversation_id") return conversationFailure(request.conversation_id!);
  return invalid("to", "A message goes to an account or to a conversation. Give one of them.");
}

/** Why this cannot be a conversation's id. */
export function conversationFailure(conversation_id: number): Failure | undefined {
  return Number.isSafeInteger(conversation_id) && conversation_id > 0
    ? undefined
    : invalid("conversation_id", "A conversation has a positive whole number. Check the number.");
}

function bodyFailure(body: string): Failure | undefined {
  const bytes = Buffer.byteLength(body);
  return bytes === 0 || bytes > max_body_bytes || body.includes("\0") ? badBody(bytes) : undefined;
}

/** Compared when a request id comes again: the method and what it says, without secrets. */
function contentHash(method: string, ...content: string[]): Buffer {
  const sha = createHash("sha256");
  for (const part of [method, ...content]) sha.update(part).update("\0");
  return sha.digest();
}
