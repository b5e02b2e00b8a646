/** How many of a replica's calls have failed, and why: for whoever watches it. */
import type { sendUnaryData, ServerUnaryCall, UntypedHandleCall } from "@grpc/grpc-js";
import type { Service, StatusWithReason } from "./calls.ts";

type AnsweringHandler = (call: ServerUnaryCall<unknown, unknown>, callback: sendUnaryData<unknown>) => void;
type StreamHandler = (call: { once(event: "error", act: (error: unknown) => void): void }) => void;

/** The failed calls of one server, since its start. */
export class Refusals {
  readonly #counts = new Map<string, number>();

  /** One more. `reason` is a failure's (INTERFACE.md, gRPC API). */
  count(reason: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** By reason. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** The same service, whose failed calls are counted. What costs something is done only when one fails. */
  watch({ definition, handlers }: Service): Service {
    const watched = Object.entries(handlers).map(([name, handler]) => {
      // What answers once does so by its callback, also after a stream of requests.
      return [name, definition[name].responseStream ? this.#stream(handler) : this.#answering(handler)];
    });
    return { definition, handlers: Object.fromEntries(watched) };
  }

  #answering(handler: UntypedHandleCall): AnsweringHandler {
    return (call, callback) =>
      (handler as AnsweringHandler)(call, (error, ...answer) => {
        this.#note(error);
        callback(error, ...answer);
      });
  }

  #stream(handler: UntypedHandleCall): StreamHandler {
    return (call) => {
      call.once("error", (error) => this.#note(error));
      (handler as StreamHandler)(call);
    };
  }

  /** What is not ours, such as a connection that broke, has no reason. */
  #note(error: unknown): void {
    const { reason } = (error ?? {}) as Partial<StatusWithReason>;
    if (reason !== undefined) this.count(reason);
  }
}
