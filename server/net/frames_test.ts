import { deepEqual, equal } from "node:assert/strict";
import { encode, replichat } from "../../proto/codec.ts";
import { decodeFrame, encodeFrame, readPeerFrame } from "./frames.ts";
import type { Frame } from "./replica.ts";

const v1 = replichat.replication.v1;
const view = { counter: 3, proposer: "a" };
const hash = new Uint8Array([1, 2]);
const entry = { index: 8, view, timestamp_us: 1_700_000_000_000_000, kind: 1, payload: new Uint8Array([9]) };
const previous = { index: 7, view, hash };

const full: Frame[] = [
  {
    kind: "heartbeat",
    sequence: 5,
    view,
    suspects: ["b"],
    excludable: ["c"],
    commit_index: 2 ** 53 - 1,
    active: true,
    leaving: true,
  },
  { kind: "echo", sequence: 5, grants: true },
  { kind: "prepare", number: view },
  {
    kind: "promised",
    number: view,
    excludable: ["b"],
    commit_index: 4,
    committed_view: hash,
    later_views: [hash, new Uint8Array()],
    last: previous,
    leaving: true,
  },
  { kind: "refuse", refused: view, promised: { counter: 4, proposer: "b" } },
  { kind: "append", number: view, previous, entries: [entry], commit_index: 7 },
  {
    kind: "append",
    number: view,
    previous,
    entries: [view, { ...view, minor: 2 }, { ...view, minor: 2 }, view, { counter: 4, proposer: "b" }].map((
      view,
      n,
    ) => ({
      ...entry,
      index: 8 + n,
      view,
      kind: n % 2,
    })),
    commit_index: 7,
  },
  { kind: "ack", number: view, index: 8 },
  { kind: "nack", number: view, commit_index: 7 },
  { kind: "fetch", from: previous, promised: view, adopt_to: 9 },
  { kind: "chunk", previous, entries: [entry], commit_index: 8, adopted: true },
  {
    kind: "forward",
    id: 1,
    method: "SendMessage",
    request: hash,
    token: "t",
    client_address: "::1",
    timeout_ms: 10,
  },
  { kind: "forward_reply", id: 1, response: hash, index: 8, failure: "{}" },
  {
    kind: "presence",
    whole: true,
    items: [{ account_id: 7, online: true, last_seen_us: 1_700_000_000_000_000 }],
  },
];

/** The same with every field at its default. */
const empty = full.map((frame) => emptied(frame) as unknown as Frame);
function emptied(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array();
  if (Array.isArray(value)) return [];
  if (typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value!).map(([key, field]) => [
        key,
        key === "kind" && typeof field === "string" ? field : emptied(field),
      ]),
    );
  }
  return typeof value === "number" ? 0 : typeof value === "boolean" ? false : "";
}

const plain = (frame: unknown) =>
  JSON.parse(JSON.stringify(frame, (_, value) => value?.type === "Buffer" ? { ...value.data } : value));

Deno.test("every kind of frame comes back as it was, full and with defaults", () => {
  for (const frame of [...full, ...empty]) {
    deepEqual(plain(decodeFrame(readPeerFrame(encodeFrame(frame))!)), plain(frame));
  }
});

Deno.test("defaults are own fields, so that a spread keeps them", () => {
  const append = decodeFrame(
    readPeerFrame(encodeFrame({
      kind: "append",
      number: view,
      previous: { index: 0, view: { counter: 0, proposer: "" }, hash: new Uint8Array() },
      entries: [{ index: 1, view, timestamp_us: 0, kind: 0, payload: new Uint8Array() }],
      commit_index: 0,
    }))!,
  );
  const [first] = (append as Extract<Frame, { kind: "append" }>).entries;
  equal({ ...first }.kind, 0);
  equal({ ...first }.payload.length, 0);
});

Deno.test("absent nested messages are empty ones, never null", () => {
  const frame = decodeFrame(v1.PeerFrame.decode(encode(v1.PeerFrame, { append: {} })));
  deepEqual(plain(frame), plain(empty.find(({ kind }) => kind === "append")));
});

Deno.test("what no replica sends is refused", () => {
  const bad: replichat.replication.v1.IPeerFrame[] = [
    {},
    { hello: {} },
    { ack: { index: 2 ** 60 } },
    { append: { previous: { index: 2 ** 53 - 1 }, entries: [{}] } },
    { append: { entries: [{ kind: 2 }] } },
    { chunk: { entries: [{ timestamp_us: -1 }] } },
  ];
  for (const frame of bad) equal(decodeFrame(readPeerFrame(encode(v1.PeerFrame, frame))!), undefined);
  equal(readPeerFrame(new Uint8Array([0x52, 0x7f, 1])), undefined);
});
