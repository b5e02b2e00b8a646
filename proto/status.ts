/**
 * Failures ↔ gRPC statuses, in both directions and in this one place: the status code, the reason as
 * google.rpc.ErrorInfo (domain `replichat`), RetryInfo and BadRequest, in the binary trailer
 * `grpc-status-details-bin` (INTERFACE.md, gRPC API).
 */
import { Buffer } from "node:buffer";
import { decode, encode, google } from "./codec.ts";
import type { Failure, FailureKind } from "./failures.ts";

/** The trailer in which gRPC libraries look for google.rpc.Status. */
export const details_key = "grpc-status-details-bin";
const domain = "replichat";

/** gRPC status codes by their numbers, so that this module needs no gRPC library. */
const code_of: Record<FailureKind, number> = {
  unavailable: 14,
  unknown_outcome: 4,
  unauthenticated: 16,
  not_found: 5,
  conflict: 6,
  precondition: 9,
  denied: 7,
  invalid: 3,
  exhausted: 8,
  out_of_range: 11,
  unreachable: 14,
  local: 9,
  mismatch: 9,
  usage: 3,
  internal: 13,
};
const kind_of = new Map<number, FailureKind>([
  [14, "unavailable"],
  [4, "unknown_outcome"],
  [16, "unauthenticated"],
  [5, "not_found"],
  [6, "conflict"],
  [9, "precondition"],
  [7, "denied"],
  [3, "invalid"],
  [8, "exhausted"],
  [11, "out_of_range"],
  [13, "internal"],
]);

/** The exit code of a command that ends with this failure (INTERFACE.md, Exit). */
export const exit_code: Record<FailureKind, number> = {
  unavailable: 3,
  unknown_outcome: 6,
  unauthenticated: 4,
  not_found: 5,
  conflict: 5,
  precondition: 5,
  denied: 4,
  invalid: 2,
  exhausted: 1,
  out_of_range: 1,
  unreachable: 3,
  local: 8,
  mismatch: 7,
  usage: 2,
  internal: 1,
};

const any = (type: string, value: Uint8Array) => ({
  type_url: `type.googleapis.com/google.rpc.${type}`,
  value,
});

/** A failure as google.rpc.Status: for a trailer, or inside a stream's answer. */
export function toStatus(failure: Failure): google.rpc.IStatus & { code: number; message: string } {
  const details = [
    any("ErrorInfo", encode(google.rpc.ErrorInfo, { reason: failure.reason, domain })),
  ];
  if (failure.retry_ms !== undefined) {
    const retry_delay = {
      seconds: Math.floor(failure.retry_ms / 1000),
      nanos: (failure.retry_ms % 1000) * 1_000_000,
    };
    details.push(any("RetryInfo", encode(google.rpc.RetryInfo, { retry_delay })));
  }
  if (failure.field !== undefined) {
    const field_violations = [{ field: failure.field, description: failure.message }];
    details.push(any("BadRequest", encode(google.rpc.BadRequest, { field_violations })));
  }
  return { code: code_of[failure.kind], message: failure.message, details };
}

/** The bytes for the trailer `grpc-status-details-bin`. */
export function statusDetails(failure: Failure): Buffer {
  return encode(google.rpc.Status, toStatus(failure));
}

/**
 * The failure that a status stands for, or undefined when it carries no reason of ours: then it came from
 * the connection or another program, and its outcome is unknown.
 */
export function fromStatus(status: google.rpc.IStatus): Failure | undefined {
  const kind = kind_of.get(status.code ?? 0);
  if (kind === undefined) return undefined;
  let reason: string | undefined;
  const failure: Failure = { kind, reason: "", message: status.message ?? "" };
  for (const detail of status.details ?? []) {
    const value = detail.value ?? new Uint8Array();
    const type = detail.type_url?.split(".").at(-1);
    if (type === "ErrorInfo") {
      const info = decode(google.rpc.ErrorInfo, value);
      if (info.domain === domain) reason = info.reason;
    } else if (type === "RetryInfo") {
      const delay = decode(google.rpc.RetryInfo, value).retry_delay;
      failure.retry_ms = (delay?.seconds ?? 0) * 1000 + Math.floor((delay?.nanos ?? 0) / 1_000_000);
    } else if (type === "BadRequest") {
      failure.field = decode(google.rpc.BadRequest, value).field_violations[0]?.field ?? undefined;
    }
  }
  return reason === undefined ? undefined : { ...failure, reason, ...localKind(reason) };
}

const mismatches = new Set(["INCOMPATIBLE", "WRONG_CLUSTER", "DUPLICATE_REPLICA", "PEERS_DIFFER"]);

/** FAILED_PRECONDITION stands for two classes that exit differently. */
function localKind(reason: string): { kind?: FailureKind } {
  return mismatches.has(reason) ? { kind: "mismatch" } : {};
}

/** The failure in a call's trailer, if it carries one of ours. Never throws: foreign bytes give undefined. */
export function fromTrailer(bytes: Uint8Array | undefined): Failure | undefined {
  if (bytes === undefined) return undefined;
  try {
    return fromStatus(decode(google.rpc.Status, bytes));
  } catch {
    return undefined;
  }
}
