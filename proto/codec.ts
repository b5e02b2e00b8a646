/**
 * Bytes ↔ messages. The only user of protobufjs: everything else imports message types and codecs from here.
 *
 * Encoding does not validate (a wrong type silently becomes empty), so whoever fills in a message from
 * outside checks it first. Decoding throws `RangeError` or `Error` on malformed bytes.
 */
// @ts-types="./generated/replichat.d.ts"
import { google, grpc, replichat } from "./generated/replichat.js";
import protobuf from "./long_free.ts";
import type { Buffer } from "node:buffer";

export { google, grpc, replichat };

/** The static side of a generated message class. `Fields` is its plain-object form, `Message` the decoded instance. */
export interface MessageType<Fields, Message> {
  encode(message: Fields, writer?: protobuf.Writer): protobuf.Writer;
  decode(bytes: Uint8Array): Message;
}

const { stringVerify } = protobuf.Reader.prototype;
/** Strings at once, where protobufjs takes them character by character, or by a decoder that takes five times as long. */
protobuf.BufferReader.prototype.stringVerify = function () {
  const start = this.pos;
  const text = this.string();
  if (!text.includes("\uFFFD")) return text;
  // It stands for what is no UTF-8, unless it was written itself: that tells protobufjs, which throws.
  this.pos = start;
  return stringVerify.call(this);
};

/** One writer serves all, since encoding is done in one turn: a new one each time would cost as much again. */
let kept: protobuf.Writer | undefined;
/** A writer that has grown beyond this, in bytes, is not kept. */
const max_kept_bytes = 256 * 1024;

/** The bytes of a message, as the Buffer that grpc-js insists on. */
export function encode<Fields, Message>(type: MessageType<Fields, Message>, message: Fields): Buffer {
  return written((writer) => type.encode(message, writer));
}

/** The same of a message that has one field more, of this number: another message, which is encoded already. */
export function encodeWith<Fields, Message>(
  type: MessageType<Fields, Message>,
  message: Fields,
  number: number,
  nested: Uint8Array,
): Buffer {
  return written((writer) => type.encode(message, writer).uint32(tagOf(number)).bytes(nested));
}

/** What comes before a field of this number that says its own length. */
function tagOf(number: number): number {
  return number << 3 | 2;
}

const part_tag = tagOf(1);

/**
 * What a message is made of that has one repeated field of messages, of number 1: their bytes, each to be decoded by
 * itself. Throws like `decode`.
 */
export function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  const reader = protobuf.Reader.create(bytes);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === part_tag) parts.push(reader.bytes() as Buffer);
    else reader.skipType(tag & 7);
  }
  return parts;
}

/** The message that is made of these, as `split` takes it apart. */
export function join(parts: Buffer[]): Buffer {
  return written((writer) => parts.reduce((to, part) => to.uint32(part_tag).bytes(part), writer));
}

function written(write: (writer: protobuf.Writer) => protobuf.Writer): Buffer {
  const writer = kept ?? protobuf.Writer.create();
  kept = undefined; // after a throw it would be in the middle of something
  const bytes = write(writer).finish() as Buffer;
  if (bytes.length <= max_kept_bytes) kept = writer.reset();
  return bytes;
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
