import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import {
  decode,
  encode,
  join,
  microsecondsFromTimestamp,
  replichat,
  split,
  timestampFromMicroseconds,
} from "./codec.ts";

const { Ack, Entry, PeerFrame } = replichat.replication.v1;

/** What stands before the body in a SendMessageRequest. */
const body_tag = replichat.v1.SendMessageRequest.encode({ body: "x" }).finish()[0];

Deno.test("64-bit integers are numbers, exact to 2^53 − 1", () => {
  for (const value of [0, 1, 127, 128, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 3, Number.MAX_SAFE_INTEGER]) {
    equal(decode(Ack, encode(Ack, { index: value })).index, value); // uint64
    equal(decode(Entry, encode(Entry, { timestamp_us: value })).timestamp_us, value); // int64
  }
  for (const value of [-1, -(2 ** 32), -Number.MAX_SAFE_INTEGER]) {
    equal(decode(Entry, encode(Entry, { timestamp_us: value })).timestamp_us, value);
  }
  equal(typeof decode(Ack, new Uint8Array()).index, "number", "what is absent is 0");
});

Deno.test("names are those of the .proto files", () => {
  const bytes = encode(replichat.v1.SendMessageRequest, {
    request_id: "0199",
    to_username: "bob",
    body: "hi",
  });
  const request = decode(replichat.v1.SendMessageRequest, bytes);
  equal([request.request_id, request.to_username, request.to], ["0199", "bob", "to_username"]);
});

Deno.test("encoding gives a Buffer, which grpc-js insists on", () => {
  equal(Buffer.isBuffer(encode(Entry, {})), true);
});

Deno.test("a frame reads back with its bytes", () => {
  const payload = Uint8Array.from({ length: 300 }, (_, at) => at);
  const entries = [{ view: { counter: 2, proposer: "a" }, timestamp_us: 7, kind: 1, payload }];
  const append = { number: { counter: 2, proposer: "a" }, entries, commit_index: 4 };
  const frame = decode(PeerFrame, encode(PeerFrame, { append }));
  equal(frame.body, "append");
  equal(new Uint8Array(frame.append!.entries![0].payload!), payload);
  equal(frame.append!.entries![0].view!.proposer, "a");
});

Deno.test("a string is read from a Buffer as from any bytes, and is refused where it is no UTF-8", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    fc.string({ unit: "binary", maxLength: 100 }).map((text) => new TextEncoder().encode(text)),
    fc.constantFrom([0xef, 0xbb, 0xbf, 0x41], [0xef, 0xbf, 0xbd], [0xed, 0xa0, 0x80], [0xc0, 0x80]).map((
      some,
    ) => Uint8Array.from(some)),
  );
  const read = (message: Uint8Array) => {
    try {
      return decode(replichat.v1.SendMessageRequest, message);
    } catch {
      return "refused";
    }
  };
  fc.assert(fc.property(bytes, (text) => {
    const message = Buffer.concat([Buffer.from([body_tag, text.length]), text]);
    equal(read(message), read(new Uint8Array(message)));
  }));
  equal(read(Buffer.from([body_tag, 2, 0xc0, 0x80])), "refused");
});

Deno.test("bytes that are cut off throw", () => {
  const bytes = encode(Entry, { timestamp_us: 9, payload: new Uint8Array(10) });
  throws(() => decode(Entry, bytes.subarray(0, bytes.length - 1)), RangeError);
});

Deno.test("a message of messages is taken apart and put together without decoding them, whatever else it holds", () => {
  const { SendMessagesRequest, SendMessageRequest } = replichat.v1;
  const sends = ["one", "", "three"].map((body) => ({ to_username: "bob", body }));
  const bytes = encode(SendMessagesRequest, { sends });
  const parts = split(bytes);
  equal(parts.map((part) => decode(SendMessageRequest, part).body), ["one", "", "three"]);
  equal(join(parts), bytes);
  equal(split(Buffer.concat([Buffer.from([0x10, 0x07]), bytes])).length, 3);
  equal(split(Buffer.alloc(0)), []);
  throws(() => split(bytes.subarray(0, bytes.length - 1)), RangeError);
});

Deno.test("timestamps are whole microseconds, before 1970 too", () => {
  equal(timestampFromMicroseconds(1_500_000), { seconds: 1, nanos: 500_000_000 });
  equal(timestampFromMicroseconds(-1), { seconds: -1, nanos: 999_999_000 });
  for (
    const us of [0, 1, 999_999, 1_000_000, 1_795_000_000_123_456, -1, -1_000_000, -62_135_596_800_000_000]
  ) {
    equal(microsecondsFromTimestamp(timestampFromMicroseconds(us)), us);
  }
});

Deno.test("a timestamp that is absent, or has no fields, is 0", () => {
  for (const timestamp of [undefined, null, {}, { seconds: null, nanos: null }]) {
    equal(microsecondsFromTimestamp(timestamp), 0);
  }
  equal(microsecondsFromTimestamp({ seconds: 1, nanos: 1_999 }), 1_000_001, "nanoseconds are cut off");
});
