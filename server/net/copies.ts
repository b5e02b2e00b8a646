/**
 * AdminService's streams of everything that a replica holds: a backup as one file, an export as rows. Both are made
 * beside the main loop, as fast as their reader takes them, one at a time: they take a good part of the disk.
 */
import type { Buffer } from "node:buffer";
import { getLogger } from "@logtape/logtape";
import { encode, replichat } from "../../proto/codec.ts";
import { copyFailed, type Failure, FailureError, tooMany } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import type { Policy } from "../core/types.ts";
import { asBuffer, type EventStream, readRequest } from "./calls.ts";
import type { Replica } from "./replica.ts";

const v1 = replichat.admin.v1;
const log = getLogger(["replichat", "net"]);

/** How long a replica is waited for that has not yet applied all that it knows to be in the log, in ms: what was confirmed before the call is to be in the copy. One without a quorum may never come to its end, and is copied all the same. */
const catch_up_ms = 2_000;
/** When to try again while another copy is made, in ms. */
const busy_ms = 1_000;

/** What a backup says of the cluster it is of. */
export interface ClusterFacts {
  cluster_id: string;
  quorum: Policy;
  exclude_after_ms: number;
}

/** A backup to be sent. */
export interface Backup {
  header: {
    cluster_id: string;
    log_index: number;
    state_digest: Uint8Array;
    size: number;
    sha256: Uint8Array;
  };
  chunks(): AsyncIterable<Uint8Array>;
  close(): void;
}

/** An export to be sent: a header, then encoded chunks. */
export interface Export {
  header: { log_index: number; accounts: number; members: number; messages: number };
  chunks(): AsyncIterable<Uint8Array>;
  close(): void;
}

/** What makes them. Throws when that is impossible just now. */
export interface CopySource {
  backup(cluster: ClusterFacts): Promise<Backup>;
  export(include_password_hashes: boolean): Promise<Export>;
}

/** The streams of one replica. */
export class Copies {
  #busy = false;

  constructor(private readonly replica: Replica, private readonly source: CopySource) {}

  /** Backup. */
  backup(call: EventStream): Promise<Failure | undefined> {
    return this.#one(async () => {
      const read = readRequest(admin_service.Backup, call.request);
      if ("failure" in read) return read.failure;
      const { identity: { cluster_id }, policy, exclude_ms } = this.replica.status();
      const quorum = policy as Policy;
      const backup = await this.source.backup({ cluster_id, quorum, exclude_after_ms: exclude_ms });
      try {
        const { header } = backup;
        await send(call, encode(v1.BackupChunk, { header }), backup.chunks(), (data) => {
          return encode(v1.BackupChunk, { data });
        });
      } finally {
        backup.close();
      }
    });
  }

  /** Export. */
  export(call: EventStream): Promise<Failure | undefined> {
    return this.#one(async () => {
      const read = readRequest(admin_service.Export, call.request);
      if ("failure" in read) return read.failure;
      const rows = await this.source.export(read.ok.include_password_hashes);
      try {
        await send(call, encode(v1.ExportChunk, { header: rows.header }), rows.chunks(), asBuffer);
      } finally {
        rows.close();
      }
    });
  }

  async #one(work: () => Promise<Failure | undefined | void>): Promise<Failure | undefined> {
    const failure = this.replica.serveFailure();
    if (failure) return failure;
    if (this.#busy) return tooMany("copies", busy_ms);
    this.#busy = true;
    try {
      await this.replica.waitApplied(this.replica.status().last_index, catch_up_ms);
      return await work() ?? undefined;
    } catch (error) {
      if (error instanceof FailureError) throw error;
      const { address } = this.replica.status().identity;
      const why = (error as Error).message;
      log.warning("A copy of the state was not made: {why}.", { why });
      return copyFailed(address, why);
    } finally {
      this.#busy = false;
    }
  }
}

/** Sends a header and what follows, as fast as it is taken; ends when the caller has gone. */
export async function send<Part>(
  call: EventStream,
  header: Buffer,
  parts: AsyncIterable<Part>,
  encoded: (part: Part) => Buffer,
): Promise<void> {
  const gone = new Promise<void>((resolve) => call.on("cancelled", resolve));
  if (call.cancelled) return;
  call.write(header);
  for await (const part of parts) {
    if (call.cancelled) return;
    if (call.write(encoded(part))) continue;
    await Promise.race([gone, new Promise<void>((resolve) => call.once("drain", resolve))]);
  }
}
