import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { decodeFrames, encodeFrames } from "./ancestors.ts";
import { measureWire, samples } from "./wire.ts";

const frame = { cmd: "send", src: "alice", to: "bob", body: "hé", error: true };

Deno.test("the ancestors' framing, byte by byte", () => {
  const bytes = encodeFrames([frame]);
  assert.deepEqual(
    [...bytes],
    [
      4,
      ...Buffer.from("send"),
      5,
      ...Buffer.from("alice"),
      3,
      ...Buffer.from("bob"),
      0,
      3,
      ...Buffer.from("hé"),
      1,
    ],
  );
  const others = [frame, { ...frame, to: "", body: "x".repeat(300), error: false }];
  assert.deepEqual(decodeFrames(encodeFrames(others)), others);
  assert.throws(() => decodeFrames(bytes.subarray(0, -3)), RangeError);
  assert.throws(() => encodeFrames([{ ...frame, src: "x".repeat(256) }]), RangeError);
});

Deno.test("each sample in each format: its bytes, and times", () => {
  const rows = measureWire(1);
  assert.equal(rows.length, samples.length * 3);
  for (const row of rows) {
    assert.ok(row.bytes > 0 && row.encode_ns > 0 && row.decode_ns > 0, JSON.stringify(row));
  }
  const [{ frames, fields }] = samples;
  const bytes = rows.filter(({ message }) => message === samples[0].name).map(({ bytes }) => bytes);
  assert.deepEqual(bytes.slice(1), [JSON.stringify(fields).length, encodeFrames(frames).length]);
});
