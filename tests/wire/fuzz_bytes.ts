/** Requests that no honest client sends, drawn from a seed: bytes for protobuf, text for metadata. */
import { Buffer } from "node:buffer";
import type { Random } from "../sim/random.ts";

const wire = { varint: 0, fixed64: 1, bytes: 2, start_group: 3, end_group: 4, fixed32: 5 };

/** Numbers at which something may tip over. */
const edges = [
  0n,
  1n,
  -1n,
  127n,
  128n,
  1n << 31n,
  (1n << 32n) - 1n,
  1n << 53n,
  (1n << 53n) - 1n,
  1n << 63n,
  (1n << 64n) - 1n,
];

const texts = [
  "",
  "alice",
  "+team",
  "+",
  "a\0b",
  "\x1b[2J\x07\r\n\t",
  "a\u202eb\u2066",
  "é".repeat(100),
  "x".repeat(33),
  "x".repeat(9_000),
  "*".repeat(40),
  "?*?*?*",
  "' OR 1=1 --",
  '"',
  "0199a000-0000-7000-8000-000000000001",
  "constructor",
  "__proto__",
  "9".repeat(30),
  "-1",
  "NaN",
  "off",
  "1/0s",
];

/** Text as no encoder writes it. */
const bad_texts = [
  Buffer.from([0xff, 0xfe, 0xfd]),
  Buffer.from([0xc3, 0x28]),
  Buffer.from([0xed, 0xa0, 0x80]), // half a surrogate pair
  Buffer.from([0xf4, 0x90, 0x80, 0x80]), // beyond Unicode
  Buffer.from([0xc0, 0xaf]), // longer than it need be
  Buffer.from([0xe2, 0x82]), // cut off
];

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Buffer.from(bytes);
}

function tag(field: number, type: number): Buffer {
  return varint(BigInt(field) << 3n | BigInt(type));
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.whole(0, 255)));
}

function randomText(random: Random): Buffer {
  if (random.chance(0.2)) return random.pick(bad_texts);
  if (random.chance(0.1)) return randomBytes(random, random.whole(0, 40));
  return Buffer.from(random.pick(texts));
}

/** One field, well-formed by itself more often than not, of any type whatever the message has there. */
function randomField(random: Random, depth: number): Buffer {
  const field = random.chance(0.9) ? random.whole(1, 12) : random.pick([0, 13, 100, 2 ** 29 - 1]);
  switch (random.pick(["number", "text", "nested", "fixed", "length", "group", "packed"])) {
    case "number":
      return Buffer.concat([tag(field, wire.varint), varint(random.pick(edges))]);
    case "fixed":
      return random.chance(0.5)
        ? Buffer.concat([tag(field, wire.fixed64), randomBytes(random, 8)])
        : Buffer.concat([tag(field, wire.fixed32), randomBytes(random, 4)]);
    case "length": // more than there is, up to more than there can be
      return Buffer.concat([
        tag(field, wire.bytes),
        varint(random.pick([...edges, 1_000_000n])),
        Buffer.from("x"),
      ]);
    case "group": {
      const levels = random.pick([1, 10, 99, 101, 5_000]);
      const starts = Array.from({ length: levels }, () => tag(field, wire.start_group));
      const ends = random.chance(0.5) ? starts.map(() => tag(field, wire.end_group)) : [];
      return Buffer.concat([...starts, ...ends]);
    }
    case "packed": {
      const numbers = Buffer.concat(
        Array.from({ length: random.pick([1, 10, 501, 5_000]) }, () => varint(random.pick(edges))),
      );
      return Buffer.concat([tag(field, wire.bytes), varint(BigInt(numbers.length)), numbers]);
    }
    case "nested": {
      const inner = depth > 3 ? nest(random, field) : randomMessage(random, depth + 1);
      return Buffer.concat([tag(field, wire.bytes), varint(BigInt(inner.length)), inner]);
    }
    default: {
      const text = randomText(random);
      return Buffer.concat([tag(field, wire.bytes), varint(BigInt(text.length)), text]);
    }
  }
}

/** A message in a message in a message. */
function nest(random: Random, field: number): Buffer {
  let inner: Buffer = Buffer.alloc(0);
  for (let depth = random.pick([2, 30, 500]); depth > 0; depth--) {
    inner = Buffer.concat([tag(field, wire.bytes), varint(BigInt(inner.length)), inner]);
  }
  return inner;
}

function randomMessage(random: Random, depth = 0): Buffer {
  return Buffer.concat(Array.from({ length: random.whole(0, 5) }, () => randomField(random, depth)));
}

/** A message with some of its bytes changed, taken out, put in, or said twice. */
function mutated(random: Random, valid: Buffer): Buffer {
  let bytes = Buffer.from(valid);
  for (let times = random.whole(1, 4); times > 0; times--) {
    const at = random.whole(0, bytes.length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (random.pick(["flip", "cut", "drop", "insert", "twice", "field"])) {
      case "flip":
        if (at < bytes.length) bytes[at] ^= 1 << random.whole(0, 7);
        break;
      case "cut":
        bytes = Buffer.from(before);
        break;
      case "drop":
        bytes = Buffer.concat([before, after.subarray(random.whole(0, 4))]);
        break;
      case "insert":
        bytes = Buffer.concat([before, randomBytes(random, random.whole(1, 8)), after]);
        break;
      case "twice":
        bytes = Buffer.concat([bytes, bytes]);
        break;
      case "field":
        bytes = Buffer.concat([bytes, randomField(random, 0)]);
    }
  }
  return bytes;
}

/** A request, by way of one that is valid. */
export function fuzzedRequest(random: Random, valid: Buffer): Buffer {
  switch (random.pick(["valid", "mutated", "mutated", "mutated", "fields", "fields", "bytes", "large"])) {
    case "valid":
      return valid;
    case "mutated":
      return mutated(random, valid);
    case "fields":
      return randomMessage(random);
    case "bytes":
      return randomBytes(random, random.whole(0, 200));
    default:
      return Buffer.concat([
        valid,
        Buffer.alloc(random.pick([60_000, 65_537, 200_000]), random.whole(0, 255)),
      ]);
  }
}

/** Metadata beside those that a caller needs, or in their place. */
export function fuzzedKeys(random: Random): Record<string, string> {
  const values = [
    "",
    "0",
    "-1",
    "1",
    "9".repeat(15),
    "9".repeat(16),
    "1e3",
    "Bearer",
    "Bearer x",
    "bearer  y",
    "Basic eA==",
    "x".repeat(2_000),
    "ä",
    " ",
  ];
  const keys = [
    "authorization",
    "replichat-min-index",
    "replichat-nonce",
    "replichat-proof",
    "x-other",
    "replichat-index",
  ];
  const count = random.chance(0.7) ? 0 : random.whole(1, 3);
  return Object.fromEntries(
    Array.from({ length: count }, () => [random.pick(keys), random.pick(values).replace("ä", "~")]),
  );
}
