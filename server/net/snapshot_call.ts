/** ReplicationService.GetSnapshot, both sides: the whole state on a call of its own, proved like an admin call and as fast as its reader takes it. */
import {
  Client,
  type ClientReadableStream,
  Metadata,
  type MethodDefinition,
  type ServiceError,
} from "@grpc/grpc-js";
import type { Buffer } from "node:buffer";
import { peer_channel_options } from "../../proto/channel.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, FailureError, malformed, tooMany, wrongSecret } from "../../proto/failures.ts";
import { answerChallenge, nonce, type Secrets } from "../../proto/secret.ts";
import { admin_service, replication_service } from "../../proto/services.ts";
import { details_key, fromTrailer } from "../../proto/status.ts";
import type { Address, Base } from "../core/types.ts";
import { type EventStream, stream } from "./calls.ts";
import type { Challenges } from "./challenges.ts";
import { send } from "./copies.ts";
import { position } from "./frames.ts";
import { clientCredentials, targetOptions, type Tls } from "./tls.ts";

const v1 = replichat.replication.v1;
type Chunk = replichat.replication.v1.SnapshotChunk;

/** How long a challenge may take, in ms. */
const challenge_ms = 5_000;
/** How long the call may bring nothing, in ms: while a large state is copied, or when that replica's disk hangs. One that is gone is noticed by keepalive. */
const silence_ms = 300_000;
/** What the connection may have under way: with gRPC's default it would take twice as long. */
const window_bytes = 4 * 1024 * 1024;

/** What a snapshot is, ahead of its bytes. */
export interface SnapshotHeader {
  /** All up to here is in it. */
  base: Base;
  schema_version: number;
  size: number;
  sha256: Uint8Array;
}

/** A snapshot to be sent. */
export interface Snapshot {
  header: SnapshotHeader;
  chunks(): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Makes one. Throws when that is impossible just now. */
export type SnapshotSource = () => Promise<Snapshot>;

/** The serving side. One snapshot at a time: it takes a good part of the disk. */
export function snapshotHandler(source: SnapshotSource, challenges: Challenges): (call: EventStream) => void {
  let busy = false;
  return stream("GetSnapshot", () => 0, async (call: EventStream, context): Promise<Failure | undefined> => {
    const failure = challenges.check(replication_service.GetSnapshot.path, context);
    if (failure) return failure;
    if (busy) return tooMany("snapshots", 1_000);
    busy = true;
    try {
      const snapshot = await source();
      try {
        const { header, chunks } = snapshot;
        await send(call, encodeHeader(header), chunks(), (data) => encode(v1.SnapshotChunk, { data }));
      } finally {
        snapshot.close();
      }
    } finally {
      busy = false;
    }
  });
}

function encodeHeader({ base, ...file }: SnapshotHeader): Buffer {
  const { index, view, hash, timestamp_us, view_entry } = base;
  const { index: view_index, payload } = view_entry!;
  const at = { position: { index, view, hash }, timestamp_us, view_index, view: payload };
  return encode(v1.SnapshotChunk, { header: { ...at, ...file } });
}

function decodeHeader(header: replichat.replication.v1.ISnapshotHeader): SnapshotHeader {
  const { timestamp_us, view_index, view, schema_version, size, sha256 } = header;
  const view_entry = { index: view_index ?? 0, payload: view ?? new Uint8Array() };
  return {
    base: { ...position(header.position), timestamp_us: timestamp_us ?? 0, view_entry },
    schema_version: schema_version ?? 0,
    size: size ?? 0,
    sha256: sha256 ?? new Uint8Array(),
  };
}

/**
 * Fetches a snapshot from the replica at this address, giving its bytes to `write` in order, with the header that came before them. Nothing that came is
 * checked here. Rejects with `FailureError`, or grpc-js's error, when it does not come whole.
 */
export async function fetchSnapshot(
  address: Address,
  { secrets, tls }: { secrets: Secrets; tls?: Tls },
  write: (bytes: Uint8Array, header: SnapshotHeader) => Promise<void>,
): Promise<SnapshotHeader> {
  const client = new Client(address, clientCredentials(tls), {
    ...peer_channel_options,
    "grpc-node.flow_control_window": window_bytes,
    ...targetOptions(address, tls),
  });
  try {
    const metadata = await proveSecret(client, secrets.all);
    const { path, requestSerialize, responseDeserialize } = replication_service.GetSnapshot;
    const request = new v1.SnapshotRequest();
    const call = client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
    );
    return await receive(call, write);
  } catch (error) {
    const [trailer] = (error as ServiceError).metadata?.get?.(details_key) ?? [];
    const failure = fromTrailer(trailer as Buffer | undefined);
    throw failure ? new FailureError(failure) : error;
  } finally {
    client.close();
  }
}

async function receive(
  call: ClientReadableStream<Chunk>,
  write: (bytes: Uint8Array, header: SnapshotHeader) => Promise<void>,
): Promise<SnapshotHeader> {
  let header: SnapshotHeader | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => call.cancel(), silence_ms);
  };
  listen();
  try {
    for await (const chunk of call as AsyncIterable<Chunk>) {
      listen();
      if (chunk.body === "header" && header === undefined) header = decodeHeader(chunk.header!);
      else if (chunk.body === "data" && header !== undefined) await write(chunk.data!, header);
      else throw new FailureError(malformed());
    }
  } finally {
    clearTimeout(timer);
    call.cancel();
  }
  if (header === undefined) throw new FailureError(malformed());
  return header;
}

/** The metadata for one call. Rejects with WRONG_SECRET when the server does not know the secret itself. */
async function proveSecret(client: Client, secrets: Uint8Array[]): Promise<Metadata> {
  const client_nonce = nonce();
  const challenge = await unaryCall(client, admin_service.Challenge, { client_nonce });
  const { server_nonce, server_proof } = challenge;
  const { path } = replication_service.GetSnapshot;
  const keys = answerChallenge(secrets, { client_nonce, server_nonce, server_proof }, path);
  if (keys === undefined) throw new FailureError(wrongSecret());
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(keys)) metadata.set(key, value);
  return metadata;
}

function unaryCall<Request, Response>(
  client: Client,
  { path, requestSerialize, responseDeserialize }: MethodDefinition<Request, Response>,
  request: Partial<Request>,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const deadline = Date.now() + challenge_ms;
  client.makeUnaryRequest(
    path,
    requestSerialize,
    responseDeserialize,
    request as Request,
    new Metadata(),
    { deadline },
    (error, response) => error ? reject(error) : resolve(response!),
  );
  return promise;
}
