/**
 * What one call costs at most before anybody has looked at who calls: how large its request may be, and how long
 * that, and the answer's delivery, may take.
 */
import type { ServerInterceptingCall, ServerInterceptor, StatusObject } from "@grpc/grpc-js";
import { Metadata, status } from "@grpc/grpc-js";
import type { ServerHttp2Stream } from "node:http2";
import { max_frame_bytes, max_request_bytes, max_upload_bytes } from "../../proto/bounds.ts";
import { InOrder } from "../../proto/in_order.ts";
import { replication_service } from "../../proto/services.ts";
import type { Listener } from "./listener.ts";

/** How often calls are looked at, in ms. */
const sweep_ms = 1_000;

/**
 * The parts of grpc-js's call (1.14.7) that have no public name: an interceptor of its messages would cost every
 * message of every stream, and would see a request only when all of it is in memory.
 */
interface Internals {
  stream: ServerHttp2Stream;
  decoder: { maxReadMessageLength: number };
  maxReceiveMessageSize: number;
  getPeer(): string;
  sendStatus(status: Partial<StatusObject>): void;
}

interface Call {
  /** In which order they began. */
  id: number;
  call: Internals;
  /** When it began to arrive or, then, to be answered. */
  since_ms: number;
}

/** Watches all calls of one server. */
export class CallGuard {
  /** Calls with one request that is not here as a whole, and those with one answer that is not out as a whole; the oldest first. */
  readonly #arriving = new InOrder<Call>();
  readonly #answering = new InOrder<Call>();
  #calls = 0;
  readonly #sweep = setInterval(() => this.#endSlow(), sweep_ms);

  constructor(
    private readonly listener: Listener,
    private readonly bounds: Record<
      "max_arriving_requests" | "request_arrival_ms" | "unread_answer_ms",
      number
    >,
  ) {}

  /** For the server's options. */
  readonly interceptor: ServerInterceptor = (method, call) => {
    const internals = call as unknown as Internals;
    const { stream, decoder } = internals;
    decoder.maxReadMessageLength = internals.maxReceiveMessageSize = receiveBound(method);
    const ended = this.listener.began(internals.getPeer());
    stream.once("close", ended);
    if (!method.requestStream) {
      this.#watch({ id: ++this.#calls, call: internals, since_ms: performance.now() }, method.responseStream);
    }
    return call as ServerInterceptingCall; // what the type asks for is not what the library does
  };

  /** Ends the watch. */
  stop(): void {
    clearInterval(this.#sweep);
  }

  #watch(call: Call, response_stream: boolean): void {
    const { id, call: { stream } } = call;
    this.#arriving.push(id, call);
    if (!response_stream) this.#answering.push(id, call);
    stream.once("end", () => this.#arriving.delete(id));
    stream.once("close", () => {
      this.#arriving.delete(id);
      this.#answering.delete(id);
    });
    if (this.#arriving.size <= this.bounds.max_arriving_requests) return;
    // The oldest goes: requests of those who mean it are here within milliseconds.
    this.#refuse(
      this.#arriving.first!,
      status.RESOURCE_EXHAUSTED,
      "Too many requests are on their way, and this is the slowest",
    );
  }

  #endSlow(): void {
    const now = performance.now();
    // Until its answer begins to leave, the time that a call takes is ours.
    for (const each of this.#answering.values()) {
      if (this.#arriving.get(each.id) === undefined && !each.call.stream.headersSent) each.since_ms = now;
    }
    for (const call of this.#arriving.values()) {
      if (now - call.since_ms < this.bounds.request_arrival_ms) break;
      this.#refuse(
        call,
        status.DEADLINE_EXCEEDED,
        "The request took too long to arrive, and was not executed",
      );
    }
    for (const { call, since_ms } of this.#answering.values()) {
      if (now - since_ms < this.bounds.unread_answer_ms) continue;
      this.listener.drop(call.getPeer(), "its client does not read its answers; it is closed");
    }
  }

  #refuse(call: Call, code: status, details: string): void {
    this.#arriving.delete(call.id);
    call.call.sendStatus({ code, details, metadata: new Metadata() });
  }
}

/**
 * Bytes of a message that the method's caller may send. On the public services it is twice what is taken, so that who is
 * a little above hears of it in our words.
 */
function receiveBound({ path, requestStream }: { path: string; requestStream: boolean }): number {
  if (path === replication_service.Connect.path) return max_frame_bytes;
  const is_upload = requestStream && path.startsWith("/replichat.admin.");
  return is_upload ? max_upload_bytes : 2 * max_request_bytes;
}
