/** What a call that failed says about itself: whether it was executed, and why it failed (PLATFORM.md, What a client sees). */
import { type Metadata, status } from "@grpc/grpc-js";
import { type Failure, internal, mismatch } from "../proto/failures.ts";
import { details_key, fromTrailer } from "../proto/status.ts";
import { tlsCause } from "../proto/tls.ts";
import type { Trouble } from "./session.ts";

/** The part of grpc-js's errors that is looked at. */
export interface CallError {
  code?: number;
  details?: string;
  metadata?: Metadata;
}

/** What this error of a call means. What is not known for sure counts as lost: it may have been executed. */
export function troubleOf(error: CallError): Trouble {
  const [trailer] = error.metadata?.get(details_key) ?? [];
  const failure = fromTrailer(typeof trailer === "string" ? undefined : trailer);
  if (failure !== undefined) return { kind: "answer", failure };
  const details = error.details ?? "";
  const silent = /Deadline exceeded|ETIMEDOUT/.test(details);
  if (
    /No connection established|Name resolution failed|Waiting for LB pick|before call started/.test(details)
  ) {
    return {
      kind: "unreached",
      cause: causeOf(details, "closed at once; it may want TLS"),
      // What does not get better by itself.
      refused: /ECONNREFUSED|ENOTFOUND|Name resolution failed/.test(details) ||
        tlsCause(details) !== undefined,
      silent,
    };
  }
  return foreign(error.code, details) ?? { kind: "lost", cause: causeOf(details), silent };
}

/** An answer that is none of ours and yet tells that nothing was executed. */
function foreign(code: number | undefined, details: string): Trouble | undefined {
  let failure: Failure;
  if (code === status.UNIMPLEMENTED) {
    failure = mismatch(
      "UNIMPLEMENTED",
      "The server does not know this call. Run the same version of replichat everywhere.",
    );
  } else if (code === status.RESOURCE_EXHAUSTED || code === status.INVALID_ARGUMENT) {
    failure = internal(`The server did not take the request (${details}). Check that it is replichat.`);
  } else return undefined;
  return { kind: "answer", failure };
}

/** A few words for people. */
function causeOf(details: string, otherwise = "connection lost"): string {
  if (details.includes("ECONNREFUSED")) return "connection refused";
  if (/ENOTFOUND|EAI_AGAIN|Name resolution failed/.test(details)) return "unknown host";
  if (/Deadline exceeded|ETIMEDOUT/.test(details)) return "no answer";
  if (details.includes("before secure TLS connection")) return "connection lost";
  return tlsCause(details) ?? otherwise;
}
