/**
 * Frames between replicas ↔ their bytes. A frame's kind is the name of its field in PeerFrame.
 *
 * What comes in is taken apart field by field into plain objects: protobufjs leaves a field that has its default
 * value on the prototype, where a spread would lose it, and an absent nested message null. What no replica of
 * this version sends is refused here, so that it never reaches the core.
 */
import type { Buffer } from "node:buffer";
import { decode, encode, replichat } from "../../proto/codec.ts";
import { type Entry, kind_view, type Position, type ViewNumber } from "../core/types.ts";
import { sameNumber, viewNumber } from "../core/view.ts";
import type { Frame } from "./replica.ts";

const v1 = replichat.replication.v1;
type PeerFrame = replichat.replication.v1.PeerFrame;
type Nested<Message> = Message | null | undefined;

/** The bytes of a frame, to be written as they are to every stream that it goes to. */
export function encodeFrame(frame: Frame): Buffer {
  const body = "entries" in frame ? { ...frame, entries: packed(frame.previous, frame.entries) } : frame;
  return encode(v1.PeerFrame, { [frame.kind]: body });
}

/** Entries without what those before them tell. */
function packed({ view: last }: Position, batch: Entry[]): replichat.replication.v1.IEntry[] {
  return batch.map(({ view, timestamp_us, kind, payload }) => {
    const same = sameNumber(view, last);
    last = view;
    return same ? { timestamp_us, kind, payload } : { view, timestamp_us, kind, payload };
  });
}

/** The PeerFrame in these bytes, of the greeting or later; undefined when they are malformed. */
export function readPeerFrame(bytes: Uint8Array): PeerFrame | undefined {
  try {
    return decode(v1.PeerFrame, bytes);
  } catch {
    return undefined;
  }
}

/** The frame in a PeerFrame; undefined when it is malformed or belongs to the greeting. */
export function decodeFrame(pb: PeerFrame): Frame | undefined {
  const kind = pb.body as Frame["kind"] | undefined;
  const read = kind && (readers[kind] as ((body: unknown) => Frame) | undefined);
  try {
    return read?.(pb[kind!]);
  } catch (error) {
    if (error instanceof MalformedError) return undefined;
    throw error;
  }
}

class MalformedError extends Error {}

/** What decoding gives for each kind. */
interface Bodies {
  heartbeat: replichat.replication.v1.Heartbeat;
  echo: replichat.replication.v1.Echo;
  prepare: replichat.replication.v1.Prepare;
  promised: replichat.replication.v1.Promised;
  refuse: replichat.replication.v1.Refuse;
  append: replichat.replication.v1.Append;
  ack: replichat.replication.v1.Ack;
  nack: replichat.replication.v1.Nack;
  fetch: replichat.replication.v1.Fetch;
  chunk: replichat.replication.v1.Chunk;
  trimmed: replichat.replication.v1.Trimmed;
  forward: replichat.replication.v1.Forward;
  forward_reply: replichat.replication.v1.ForwardReply;
  presence: replichat.replication.v1.Presence;
}

const readers: { [K in Frame["kind"]]: (body: Bodies[K]) => Extract<Frame, { kind: K }> } = {
  heartbeat: (body) => ({
    kind: "heartbeat",
    sequence: count(body.sequence),
    view: readNumber(body.view),
    suspects: body.suspects,
    excludable: body.excludable,
    commit_index: count(body.commit_index),
    active: body.active,
    leaving: body.leaving,
  }),
  echo: (body) => ({ kind: "echo", sequence: count(body.sequence), grants: body.grants }),
  prepare: (body) => ({ kind: "prepare", number: readNumber(body.number) }),
  promised: (body) => ({
    kind: "promised",
    number: readNumber(body.number),
    excludable: body.excludable,
    commit_index: count(body.commit_index),
    committed_view: body.committed_view,
    later_views: body.later_views,
    last: position(body.last),
    leaving: body.leaving,
  }),
  refuse: (body) => ({
    kind: "refuse",
    refused: readNumber(body.refused),
    promised: readNumber(body.promised),
  }),
  append: (body) => ({
    kind: "append",
    number: readNumber(body.number),
    ...batch(body),
    commit_index: count(body.commit_index),
  }),
  ack: (body) => ({ kind: "ack", number: readNumber(body.number), index: count(body.index) }),
  nack: (body) => ({
    kind: "nack",
    number: readNumber(body.number),
    commit_index: count(body.commit_index),
  }),
  fetch: (body) => ({
    kind: "fetch",
    from: position(body.from),
    promised: readNumber(body.promised),
    adopt_to: count(body.adopt_to),
  }),
  chunk: (body) => ({
    kind: "chunk",
    ...batch(body),
    commit_index: count(body.commit_index),
    adopted: body.adopted,
  }),
  trimmed: (body) => ({ kind: "trimmed", base: position(body.base) }),
  forward: (body) => ({
    kind: "forward",
    id: count(body.id),
    method: body.method,
    request: body.request,
    token: body.token,
    client_address: body.client_address,
    timeout_ms: body.timeout_ms,
  }),
  forward_reply: (body) => ({
    kind: "forward_reply",
    id: count(body.id),
    response: body.response,
    index: count(body.index),
    failure: body.failure,
  }),
  presence: (body) => ({
    kind: "presence",
    whole: body.whole,
    items: body.items.map(({ account_id, online, last_seen_us }) => ({
      account_id: count(account_id),
      online: online ?? false,
      last_seen_us: count(last_seen_us),
    })),
  }),
};

/** A 64-bit number that is exact in JavaScript, which all that replicas count is. */
function count(value: number | null | undefined): number {
  if (!Number.isSafeInteger(value ?? 0) || value! < 0) throw new MalformedError();
  return value ?? 0;
}

function readNumber(number: Nested<replichat.replication.v1.IViewNumber>): ViewNumber {
  return viewNumber(count(number?.counter), number?.proposer ?? "", number?.minor ?? 0);
}

/** A place in a log, as it comes in. */
export function position(at: Nested<replichat.replication.v1.IPosition>): Position {
  return { index: count(at?.index), view: readNumber(at?.view), hash: at?.hash ?? new Uint8Array() };
}

/** Entries of a batch follow each other and what comes before them. */
function batch(body: Bodies["append"] | Bodies["chunk"]): { previous: Position; entries: Entry[] } {
  const previous = position(body.previous);
  let { index, view } = previous;
  const entries = body.entries.map((entry) => {
    const kind = entry.kind ?? 0;
    if (kind > kind_view) throw new MalformedError();
    if (entry.view) view = readNumber(entry.view);
    return {
      index: count(++index),
      view,
      timestamp_us: count(entry.timestamp_us),
      kind,
      payload: entry.payload ?? new Uint8Array(),
    };
  });
  return { previous, entries };
}
