/**
 * The binary framing of the chat programs that came before this one, to compare sizes and speeds with:
 * `[1 length][cmd][1 length][src][1 length][to][2 length][body][1 error]`, lengths in bytes, the longer one big-endian.
 */
import { Buffer } from "node:buffer";

/** What one frame carries. */
export interface Frame {
  cmd: string;
  src: string;
  to: string;
  body: string;
  error: boolean;
}

/** These frames, one after the other. Throws `RangeError` when a field is too long for its length. */
export function encodeFrames(frames: Frame[]): Buffer {
  const sizes = frames.map(({ cmd, src, to, body }) =>
    6 + Buffer.byteLength(cmd) + Buffer.byteLength(src) + Buffer.byteLength(to) + Buffer.byteLength(body)
  );
  const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const { cmd, src, to, body, error } of frames) {
    for (const text of [cmd, src, to]) {
      const length = bytes.write(text, at + 1);
      bytes.writeUInt8(length, at);
      at += 1 + length;
    }
    const length = bytes.write(body, at + 2);
    bytes.writeUInt16BE(length, at);
    at = bytes.writeUInt8(error ? 1 : 0, at + 2 + length);
  }
  return bytes;
}

/** The frames in these bytes. Throws `RangeError` when they are cut short. */
export function decodeFrames(bytes: Buffer): Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  const text = (length_bytes: number) => {
    const start = at + length_bytes;
    at = start + bytes.readUIntBE(at, length_bytes);
    if (at > bytes.length) throw new RangeError("the frame is cut short");
    return bytes.toString("utf8", start, at);
  };
  while (at < bytes.length) {
    const [cmd, src, to, body] = [text(1), text(1), text(1), text(2)];
    frames.push({ cmd, src, to, body, error: bytes.readUInt8(at++) === 1 });
  }
  return frames;
}
