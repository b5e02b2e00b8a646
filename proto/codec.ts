/**
 * Bytes ↔ messages. The only user of protobufjs: everything else imports message types and codecs from here.
 *
 * Encoding does not validate (a wrong type silently becomes empty), so whoever fills in a message from
 * outside checks it first. Decoding throws `RangeError` or `Error` on malformed bytes.
 */
// @ts-types="./generated/replichat.d.ts"
import { google, grpc, replichat } from "./generated/replichat.js";
import type { Buffer } from "node:buffer";

export { google, grpc, replichat };

/** The static side of a generated message class. `Fields` is its plain-object form, `Message` the decoded instance. */
export interface MessageType<Fields, Message> {
  encode(message: Fields): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Message;
}

/** The bytes of a message, as the Buffer that grpc-js insists on. */
export function encode<Fields, Message>(type: MessageType<Fields, Message>, message: Fields): Buffer {
  return type.encode(message).finish() as Buffer;
}

/** The message in these bytes. Throws `RangeError` or `Error` when they are malformed. */
export function decode<Fields, Message>(type: MessageType<Fields, Message>, bytes: Uint8Array): Message {
  return type.decode(bytes);
}

/** Microseconds since 1970 as a protobuf Timestamp. */
export function timestampFromMicroseconds(us: number): { seconds: number; nanos: number } {
  const seconds = Math.floor(us / 1_000_000);
  return { seconds, nanos: (us - seconds * 1_000_000) * 1000 };
}

/** A protobuf Timestamp as microseconds since 1970; 0 when absent. */
export function microsecondsFromTimestamp(
  timestamp: { seconds?: number | null; nanos?: number | null } | null | undefined,
): number {
  return timestamp ? (timestamp.seconds ?? 0) * 1_000_000 + Math.floor((timestamp.nanos ?? 0) / 1000) : 0;
}
