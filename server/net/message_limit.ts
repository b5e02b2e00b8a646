/**
 * How much of a request is taken in before anybody has shown who it is from. The server's own bound fits frames
 * between replicas; all other services take a fraction of that, and the library offers one bound a server only.
 */
import type { ServerInterceptingCall, ServerInterceptor } from "@grpc/grpc-js";
import { max_request_bytes } from "../../proto/bounds.ts";
import { replication_service } from "../../proto/services.ts";

/** The library answers beyond this by itself; between the two bounds the answer has our reason. */
const taken_in_bytes = 4 * max_request_bytes;
const between_replicas = new Set(Object.values(replication_service).map(({ path }) => path));

/** What the library keeps of a call that it is taking in. Not part of its documented interface: a test watches over it. */
interface Internals {
  maxReceiveMessageSize?: number;
  decoder?: { maxReadMessageLength?: number };
}

/** Lowers the bound for every call but those between replicas. */
export const limitMessages: ServerInterceptor = (method, call) => {
  const internals = call as unknown as Internals;
  if (!between_replicas.has(method.path) && internals.decoder !== undefined) {
    internals.maxReceiveMessageSize = taken_in_bytes;
    internals.decoder.maxReadMessageLength = taken_in_bytes;
  }
  // The very call, since there is nothing to intercept: the type asks for one that is wrapped.
  return call as unknown as ServerInterceptingCall;
};
