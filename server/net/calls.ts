/**
 * The one place where gRPC calls meet our values. Every handler is wrapped here, since an async one that throws
 * would end the process (PLATFORM.md). Requests and responses pass as bytes: what cannot be decoded gets a clean
 * INVALID_ARGUMENT, where grpc-js itself would say INTERNAL.
 */
import { Buffer } from "node:buffer";
import {
  type Deadline,
  type handleClientStreamingCall,
  type handleUnaryCall,
  Metadata,
  type MethodDefinition,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { getLogger } from "@logtape/logtape";
import { default_deadline_ms, max_deadline_ms, max_request_bytes } from "../../proto/bounds.ts";
import {
  type Failure,
  FailureError,
  internal,
  invalid,
  malformed,
  type Outcome,
  tooLarge,
} from "../../proto/failures.ts";
import { details_key, statusDetails, toStatus } from "../../proto/status.ts";
import { splitAddress } from "./addresses.ts";
import type { Answer } from "./replica.ts";

const log = getLogger(["replichat", "net"]);

/** Metadata of an answer: the log index that it reflects. */
export const index_key = "replichat-index";
/** Metadata of a request: the least log index that its answer must reflect. */
export const min_index_key = "replichat-min-index";

/** How long before its caller's deadline a call is answered, so that the answer gets there: in ms, and at most this part of the time. */
const answer_margin_ms = 100;
const answer_margin_part = 1 / 4;

/** What a call brings beside its request. */
export interface CallContext {
  /** The bearer token, or empty. */
  token: string;
  /** 0 when the caller does not mind. */
  min_index: number;
  /** How long the caller waits, capped. */
  timeout_ms: number;
  /** The host that called, without its port. */
  client_address: string;
  metadata: Metadata;
}

/** Takes the encoded request. */
export type UnaryHandler = (request: Buffer, context: CallContext) => Promise<Outcome<Answer>>;
/** A stream of encoded responses to one encoded request. */
export type EventStream = ServerWritableStream<Buffer, Buffer>;
/** A stream of encoded requests and one of encoded responses. */
export type DuplexStream = ServerDuplexStream<Buffer, Buffer>;
/** A stream of encoded requests, with one response. */
export type RequestStream = ServerReadableStream<Buffer, Buffer>;
/** Resolves when the stream is to be ended: with why, or undefined when it has simply run its course. */
export type StreamHandler<Stream> = (call: Stream, context: CallContext) => Promise<Failure | undefined>;

/** The methods of a service, as proto/services.ts has them. */
// deno-lint-ignore no-explicit-any -- each method has its own types
export type Methods = Record<string, MethodDefinition<any, any>>;
/** A service and what carries it out, for `Server.addService`. */
export interface Service {
  definition: ServiceDefinition;
  handlers: UntypedServiceImplementation;
}

/** A service whose handlers, made by `unary` and `stream`, take and give bytes. */
export function service(methods: Methods, handlers: UntypedServiceImplementation): Service {
  const pass = (bytes: Buffer) => bytes;
  const raw = Object.entries(methods).map(([name, method]) => [
    name,
    { ...method, requestDeserialize: pass, responseSerialize: pass },
  ]);
  return { definition: Object.fromEntries(raw), handlers };
}

/** Wraps a unary handler. `appliedIndex` is told to the caller when the call fails. */
export function unary(
  name: string,
  appliedIndex: () => number,
  handler: UnaryHandler,
): handleUnaryCall<Buffer, Buffer> {
  return (call, callback) =>
    answerOnce(name, appliedIndex, call, callback, (context) => handler(call.request, context));
}

/** Wraps a handler of a stream of requests with one response. It may answer before the stream has ended. */
export function clientStream(
  name: string,
  appliedIndex: () => number,
  handler: (call: RequestStream, context: CallContext) => Promise<Outcome<Answer>>,
): handleClientStreamingCall<Buffer, Buffer> {
  return (call, callback) =>
    answerOnce(name, appliedIndex, call, callback, (context) => handler(call, context));
}

/** The requests of a stream as they come. It ends when its caller has gone, too: then nobody waits for an answer. */
export async function* requestsOf(call: RequestStream): AsyncGenerator<Buffer> {
  try {
    for await (const request of call as AsyncIterable<Buffer>) yield request;
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

function answerOnce(
  name: string,
  appliedIndex: () => number,
  call: ServerUnaryCall<Buffer, Buffer> | RequestStream,
  callback: sendUnaryData<Buffer>,
  handler: (context: CallContext) => Promise<Outcome<Answer>>,
): void {
  void guarded(name, () => {
    const context = readContext(call);
    return "failure" in context ? Promise.resolve(context) : handler(context.ok);
  }).then((outcome) => {
    if ("failure" in outcome) return callback(statusOf(outcome.failure, appliedIndex()));
    const metadata = indexMetadata(outcome.ok.index);
    // In the header and in the trailer: some clients see only one of them.
    call.sendMetadata(metadata);
    callback(null, asBuffer(outcome.ok.response), metadata);
  }).catch((error) => unsent(name, error));
}

/** Wraps a streaming handler, with or without a stream of requests. */
export function stream<Stream extends EventStream | DuplexStream>(
  name: string,
  appliedIndex: () => number,
  handler: StreamHandler<Stream>,
): (call: Stream) => void {
  return (call) => {
    void guarded(name, async () => {
      const context = readContext(call);
      if ("failure" in context) return context;
      const failure = await handler(call, context.ok);
      return failure ? { failure } : { ok: undefined };
    }).then((outcome) => {
      if ("failure" in outcome) call.emit("error", statusOf(outcome.failure, appliedIndex()));
      else call.end(indexMetadata(appliedIndex()));
    }).catch((error) => unsent(name, error));
  };
}

/** Runs a handler and never rejects: what it throws becomes a failure, and a line in the log unless it was expected. */
export function guarded<T>(name: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return work().catch((error) => caught(name, error));
  } catch (error) {
    return Promise.resolve(caught(name, error));
  }
}

function caught(name: string, error: unknown): { failure: Failure } {
  if (error instanceof FailureError) return { failure: error.failure };
  log.error("{name} failed: {error}", { name, error });
  return { failure: internal("The replica could not do this because of a fault of its own. See its log.") };
}

function unsent(name: string, error: unknown): void {
  log.error("the answer to {name} could not be sent: {error}", { name, error });
}

/** The request in these bytes. Fails with TOO_LARGE or, for bytes that are no such message or no valid UTF-8, as malformed. */
export function readRequest<Request>(
  method: { requestDeserialize(bytes: Buffer): Request },
  bytes: Uint8Array,
  bound = max_request_bytes,
): Outcome<Request> {
  if (bytes.length > bound) return { failure: tooLarge("The request", bound) };
  try {
    return { ok: method.requestDeserialize(asBuffer(bytes)) };
  } catch {
    return { failure: malformed() };
  }
}

/** The same bytes as the Buffer that grpc-js insists on. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

type AnyCall = EventStream | DuplexStream | RequestStream | ServerUnaryCall<Buffer, Buffer>;

function readContext(call: AnyCall): Outcome<CallContext> {
  const { metadata } = call;
  const [authorization] = metadata.get("authorization");
  const [min_index = "0"] = metadata.get(min_index_key);
  if (!/^\d{1,15}$/.test(String(min_index))) {
    return { failure: invalid(min_index_key, "A log index is a whole number. Leave it out to do without.") };
  }
  return {
    ok: {
      token: /^Bearer ([\w.~+/=-]{1,256})$/i.exec(String(authorization ?? ""))?.[1] ?? "",
      min_index: Number(min_index),
      timeout_ms: timeLeft(call.getDeadline()),
      client_address: splitAddress(call.getPeer()).hostname,
      metadata,
    },
  };
}

function timeLeft(deadline: Deadline): number {
  const left = Number(deadline) - Date.now();
  if (left === Infinity) return default_deadline_ms;
  return Math.min(Math.max(left - Math.min(answer_margin_ms, left * answer_margin_part), 0), max_deadline_ms);
}

function indexMetadata(index: number): Metadata {
  const metadata = new Metadata();
  metadata.set(index_key, String(index));
  return metadata;
}

/** What ends a call of ours that fails. */
export interface StatusWithReason {
  code: number;
  details: string;
  metadata: Metadata;
  /** A failure's. */
  reason: string;
}

/** A failure as the status that ends a call; grpc-js ignores the reason, which is for those who count (refusals.ts). */
function statusOf(failure: Failure, index: number): StatusWithReason {
  const metadata = indexMetadata(index);
  metadata.set(details_key, statusDetails(failure));
  // grpc-js puts the sentence through encodeURI, which throws on half a surrogate pair.
  const { reason } = failure;
  return { code: toStatus(failure).code, details: failure.message.toWellFormed(), metadata, reason };
}
