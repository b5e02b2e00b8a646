/** `replichat bench wire`: what typical messages cost as protobuf, as JSON and in the ancestors' framing. */
import { Buffer } from "node:buffer";
import { decode, encode, type MessageType, replichat } from "../../proto/codec.ts";
import { decodeFrames, encodeFrames, type Frame } from "./ancestors.ts";
import { percentile } from "./figures.ts";

/** One message in one format. */
export type WireRow = {
  message: string;
  format: string;
  bytes: number;
  /** For one, in nanoseconds. */
  encode_ns: number;
  decode_ns: number;
};

/** A message as the product sends it, and what the ancestors sent in its place: without ids, times and request ids. */
interface Sample {
  name: string;
  // deno-lint-ignore no-explicit-any -- the generated classes differ in their plain and decoded forms
  type: MessageType<any, any>;
  fields: object;
  frames: Frame[];
}

const v1 = replichat.v1;
const sixty = "A message of the length that people send: sixty-odd characters.";
const letter = "Ένα γράμμα με ελληνικά γράμματα, δύο byte το καθένα. ".repeat(19).slice(0, 1_000);
const request_id = "0199d1f3-7a10-7c3e-9d52-3f1b8a6c2e47";
const sentence = "No account is called nobody. Check the name.";

const frame = (cmd: string, body: string, to = "bob", error = false): Frame => {
  return { cmd, src: "alice", to, body, error };
};

const message = (id: number, body: string) => {
  const create_time = { seconds: 1_795_000_000 + id, nanos: 123_456_000 };
  return { id, conversation_id: 4_711, sender: "alice", recipient: "bob", body, create_time, state: 2 };
};

const send = (name: string, body: string): Sample => {
  const fields = { request_id, to_username: "bob", body };
  return { name, type: v1.SendMessageRequest, fields, frames: [frame("send", body)] };
};

const fifty = Array.from({ length: 50 }, (_, n) => message(1_000_000 + n, sixty));

/** Every message whose cost is measured. */
export const samples: Sample[] = [
  {
    name: "log-in",
    type: v1.LoginRequest,
    fields: { username: "alice", password: "correct horse" },
    frames: [frame("login", "correct horse", "")],
  },
  send("send, 2 characters", "hi"),
  send(`send, ${sixty.length} characters`, sixty),
  send("send, 1,000 Greek characters", letter),
  {
    name: `event, ${sixty.length} characters`,
    type: v1.Event,
    fields: { cursor: 1_000_000, message: message(1_000_000, sixty) },
    frames: [frame("message", sixty)],
  },
  {
    name: "page of 50 messages",
    type: v1.ListMessagesResponse,
    fields: { messages: fifty, next_page_token: "999999", conversation_id: 4_711 },
    frames: fifty.map(({ body }) => frame("message", body)),
  },
  {
    name: "refusal",
    type: v1.SendMessagesResponse,
    fields: { results: [{ sequence: 7, error: { code: 5, message: sentence } }] },
    frames: [frame("send", sentence, "bob", true)],
  },
];

/** How one format turns what it carries of a sample into bytes and back. */
interface Format {
  name: string;
  carries(sample: Sample): unknown;
  encode(value: unknown, sample: Sample): Uint8Array;
  decode(bytes: Uint8Array, sample: Sample): unknown;
}

const text_encoder = new TextEncoder();
const text_decoder = new TextDecoder();

const formats: Format[] = [
  {
    name: "protobuf",
    carries: ({ fields }) => fields,
    encode: (value, { type }) => encode(type, value),
    decode: (bytes, { type }) => decode(type, bytes),
  },
  {
    name: "JSON",
    carries: ({ fields }) => fields,
    encode: (value) => text_encoder.encode(JSON.stringify(value)),
    decode: (bytes) => JSON.parse(text_decoder.decode(bytes)),
  },
  {
    name: "ancestors",
    carries: ({ frames }) => frames,
    encode: (value) => encodeFrames(value as Frame[]),
    decode: (bytes) => decodeFrames(bytes as Buffer),
  },
];

/** Measures each sample in each format, each figure for `duration_ms`. Throws when a format loses something. */
export function measureWire(duration_ms: number): WireRow[] {
  return samples.flatMap((sample) =>
    formats.map((format) => {
      const value = format.carries(sample);
      const bytes = format.encode(value, sample);
      const again = format.encode(format.decode(bytes, sample), sample);
      if (Buffer.compare(bytes, again) !== 0) {
        throw new Error(`${sample.name} does not survive ${format.name}`);
      }
      return {
        message: sample.name,
        format: format.name,
        bytes: bytes.length,
        encode_ns: timeOf(() => format.encode(value, sample), duration_ms),
        decode_ns: timeOf(() => format.decode(bytes, sample), duration_ms),
      };
    })
  );
}

let kept: unknown;

/** Calls between two looks at the clock: they take longer than its resolution. */
const batch = 64;

/** What one call takes, in nanoseconds: the median of the batches of `duration_ms`, after half as long to warm up. */
function timeOf(act: () => unknown, duration_ms: number): number {
  const run = (limit_ms: number) => {
    const batches: number[] = [];
    const end = performance.now() + limit_ms;
    for (let start = performance.now(); start < end || batches.length === 0;) {
      // Kept, so that no compiler leaves the work out.
      for (let n = 0; n < batch; n++) kept = act();
      const now = performance.now();
      batches.push(now - start);
      start = now;
    }
    return percentile(batches.sort((a, b) => a - b), 0.5) / batch;
  };
  run(duration_ms / 2);
  const ns = Math.round(run(duration_ms) * 1e6);
  if (kept === undefined) throw new Error("nothing was measured");
  return ns;
}
