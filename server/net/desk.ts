/** What the primary's handlers of calls that change state have in common: sessions, limits, and a way into the log. */
import type { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, type Outcome, sessionEnded, viewChange } from "../../proto/failures.ts";
import type { CommandResult, Session } from "../chat/state.ts";
import { readRequest } from "./calls.ts";
import { Limits } from "./limits.ts";
import type { Answer, ForwardedCall, Replica } from "./replica.ts";

const commands = replichat.replication.v1;

/** What applying a command of this kind gives. */
export type Result<Kind extends CommandResult["kind"]> = Extract<CommandResult, { kind: Kind }>;

/** Carries out one call at the primary. */
export type Handler = (desk: Desk, call: ForwardedCall) => Promise<Outcome<Answer>>;

/** A call whose request says which of its repeats it is. */
type Repeatable = { request_id: string };

/** Where calls become commands. */
export class Desk {
  readonly limits: Limits;

  constructor(readonly replica: Replica) {
    this.limits = new Limits(
      (key) => replica.chat.setting(key),
      () => performance.now(),
      (delay_ms, act) => void setTimeout(act, delay_ms),
    );
  }

  /** The caller's session. */
  session({ token }: ForwardedCall): Session | undefined {
    return this.replica.chat.session(tokenHash(token), nowMicroseconds());
  }

  /** Appends a command, and answers what applying it gave. */
  propose<Kind extends CommandResult["kind"]>(
    { timeout_ms }: Pick<ForwardedCall, "timeout_ms">,
    command: replichat.replication.v1.ICommand,
    respond: (result: Result<Kind>) => Buffer,
  ): Promise<Outcome<Answer>> {
    return this.replica.propose(encode(commands.Command, command), timeout_ms).then((proposed) => {
      if ("failure" in proposed) return proposed;
      const { index, outcome } = proposed.ok;
      if ("failure" in outcome) return outcome;
      return { ok: { response: respond(outcome.ok as Result<Kind>), index } };
    });
  }

  /** The same for what a session does. */
  proposeAccount<Kind extends CommandResult["kind"]>(
    call: ForwardedCall,
    command: replichat.replication.v1.IAccountCommand & Repeatable & { content_hash: Uint8Array },
    respond: (result: Result<Kind>) => Buffer,
  ): Promise<Outcome<Answer>> {
    const account = { ...command, token_hash: tokenHash(call.token) };
    return this.propose(call, { account }, respond);
  }

  /**
   * A refusal for what the tables say is a read, and holds only where a read would (PROTOCOL.md, Reads): a primary that
   * has been replaced, or has just begun, may not know of the newest sessions and accounts.
   */
  refuse(failure: Failure): { failure: Failure } {
    return { failure: this.replica.isPrimary() ? this.replica.readFailure() ?? failure : viewChange() };
  }

  /**
   * Why a call whose session is gone goes no further; undefined: it may be a repeat, of the very call that has ended
   * that session. Strangers can say that too, and are not to fill the log.
   */
  goneFailure(call: ForwardedCall, request_id: string): Failure | undefined {
    return request_id === "" || call.token === ""
      ? sessionEnded()
      : this.limits.stranger(call.client_address);
  }
}

/** What is needed of a method in proto/services.ts. */
export interface Method<Request> {
  path: string;
  requestSerialize(request: Request): Buffer;
  requestDeserialize(bytes: Buffer): Request;
}

/** The request of a call. Fails as `readRequest` does. */
export function requestOf<Request>(
  method: Pick<Method<Request>, "requestDeserialize">,
  { decoded, request }: ForwardedCall,
  bound?: number,
): Outcome<Request> {
  return decoded ? { ok: decoded as Request } : readRequest(method, request, bound);
}

/** How one call of a session is made into a command. */
export interface SessionCall<Request extends Repeatable, Kind extends CommandResult["kind"]> {
  method: Method<Request>;
  /** What is wrong with the request's own fields. */
  check(request: Request): Failure | undefined;
  /** The command's body, as in AccountCommand. */
  body(request: Request): replichat.replication.v1.IAccountCommand;
  respond(result: Result<Kind>, desk: Desk): Buffer;
  /** It may end the caller's own session: a repeat is let through without one. */
  ends_session?: boolean;
}

/** A handler for a call that needs a session and no more than its fields. */
export function sessionHandler<Request extends Repeatable, Kind extends CommandResult["kind"]>(
  { method, check, body, respond, ends_session = false }: SessionCall<Request, Kind>,
): Handler {
  return (desk, call) => {
    const read = requestOf(method, call);
    if ("failure" in read) return Promise.resolve(read);
    const request = read.ok;
    const { request_id } = request;
    const failure = check(request);
    if (failure) return Promise.resolve({ failure });
    const gone = desk.session(call)
      ? undefined
      : ends_session
      ? desk.goneFailure(call, request_id)
      : sessionEnded();
    if (gone) return Promise.resolve(desk.refuse(gone));
    const command = { ...body(request), request_id, content_hash: contentHash(method, request) };
    return desk.proposeAccount<Kind>(call, command, (result) => respond(result, desk));
  };
}

/**
 * Compared when a request id comes again: the method and what its request says. Secrets are named by `secrets` and
 * left out: an id that is repeated with another password is a repeat.
 */
export function contentHash<Request extends Repeatable>(
  { path, requestSerialize }: Method<Request>,
  request: Request,
  ...secrets: (keyof Request)[]
): Buffer {
  const without = { ...request, request_id: "" };
  for (const secret of secrets) delete without[secret];
  return hash("sha256", `${path}\0${requestSerialize(without).toString("latin1")}`, "buffer");
}

/** Whoever calls calls again. */
const token_hashes = new Map<string, Buffer>();
const max_token_hashes = 4_096;

/** SHA-256 of a bearer token, under which its session is kept. */
export function tokenHash(token: string): Buffer {
  const known = token_hashes.get(token);
  if (known !== undefined) return known;
  if (token_hashes.size >= max_token_hashes) token_hashes.clear();
  const made = hash("sha256", token, "buffer");
  token_hashes.set(token, made);
  return made;
}

/** The wall clock, in microseconds since 1970. */
export function nowMicroseconds(): number {
  return Date.now() * 1000;
}
