/** Snapshots of one replica: made for others, fetched from them, and put in the place of its own tables. */
import { Buffer } from "node:buffer";
import { snapshot_chunk_bytes } from "../proto/bounds.ts";
import { FailureError, incompatible } from "../proto/failures.ts";
import type { Progress } from "../proto/progress.ts";
import type { Secrets } from "../proto/secret.ts";
import type { ExportCursor, ExportPage } from "./chat/export.ts";
import { schema_version } from "./chat/migrations.ts";
import type { ChatState } from "./chat/state.ts";
import type { Address, Base } from "./core/types.ts";
import type { Backup, ClusterFacts, CopySource, Export } from "./net/copies.ts";
import { fetchSnapshot, type Snapshot, type SnapshotHeader } from "./net/snapshot_call.ts";
import type { Tls } from "./net/tls.ts";
import type { SnapshotStore, TrimmableLog } from "./ports.ts";
import { type ChatFile, remove } from "./storage/chat_file.ts";
import { ChatJobs, type SnapshotFacts } from "./storage/chat_jobs.ts";

/** What snapshots are made from, and how others are reached. */
export interface SnapshotsOptions {
  log: TrimmableLog;
  chat: ChatFile;
  secrets: Secrets;
  tls?: Tls;
  /** Shows how far the fetching of so many bytes has come. */
  fetching?: (total: number) => Progress;
}

/** The snapshots of one replica. */
export class Snapshots implements SnapshotStore, CopySource {
  readonly #jobs = new ChatJobs();
  #users = 0;
  #made = 0;

  constructor(private readonly options: SnapshotsOptions) {}

  get busy(): boolean {
    return this.#users > 0;
  }

  checkpoint(): Promise<boolean> {
    return this.#using(() => this.#jobs.checkpoint(this.options.chat.path));
  }

  /** Makes one of what is applied here now. */
  make(): Promise<Snapshot> {
    return this.#withCopy(async (path, base, { applied_index: _, ...file }) => {
      return { header: { base, ...file }, ...await opened(path) };
    });
  }

  /** Makes a backup of what is applied here now. */
  backup(cluster: ClusterFacts): Promise<Backup> {
    return this.#withCopy(async (path, { index: log_index, hash, timestamp_us }) => {
      const { cluster_id } = cluster;
      const { size, sha256, state_digest } = await this.#jobs.seal(path, {
        ...cluster,
        log_index,
        log_hash: Buffer.from(hash).toString("hex"),
        log_timestamp_us: timestamp_us,
        create_time: new Date().toISOString(),
      });
      const header = { cluster_id, log_index, size, sha256, state_digest: Buffer.from(state_digest, "hex") };
      return { header, ...await opened(path) };
    });
  }

  /** Makes an export of what is applied here now: from a copy, since a reader of the tables themselves would keep their WAL from being emptied for as long as it takes. */
  async export(include_password_hashes: boolean): Promise<Export> {
    const { chat } = this.options;
    const path = chat.temporary("making", ++this.#made);
    const close = () => remove(path);
    const jobs = this.#jobs;
    try {
      const { applied_index } = await this.#using(() => jobs.copy(chat.path, path));
      const counts = await jobs.count(path);
      const chunks = async function* () {
        for (let next: ExportCursor | undefined = { part: "accounts", after: 0 }; next !== undefined;) {
          const page: ExportPage = await jobs.page(path, next, include_password_hashes);
          yield page.chunk;
          next = page.next;
        }
      };
      return { header: { log_index: applied_index, ...counts }, chunks, close };
    } catch (error) {
      close();
      throw error;
    }
  }

  /** A copy of the tables with its place in the log. Its file has no name any more once `use` has come to its end. */
  async #withCopy<T>(use: (path: string, base: Base, facts: SnapshotFacts) => Promise<T>): Promise<T> {
    const { chat, log } = this.options;
    const path = chat.temporary("making", ++this.#made);
    try {
      const copy = await this.#using(async () => {
        const facts = await this.#jobs.copy(chat.path, path);
        return { facts, base: log.baseAt(facts.applied_index) };
      });
      if (copy.base?.view_entry === undefined) throw new Error(`there is no snapshot of an empty log`);
      return await use(path, copy.base, copy.facts);
    } finally {
      remove(path);
    }
  }

  async fetch(from: Address): Promise<Base> {
    const path = this.options.chat.temporary("fetching");
    try {
      const header = await this.#download(from, path);
      const { applied_index, size, sha256 } = await this.#jobs.check(path);
      const whole = size === header.size && Buffer.compare(sha256, header.sha256) === 0;
      if (!whole || applied_index !== header.base.index) {
        throw new Error("what came is not what was announced");
      }
      return header.base;
    } catch (error) {
      remove(path);
      throw error;
    }
  }

  async #download(from: Address, path: string): Promise<SnapshotHeader> {
    remove(path);
    using file = await Deno.open(path, { createNew: true, write: true, mode: 0o600 });
    let progress: Progress | undefined;
    let done = 0;
    const write = async (bytes: Uint8Array, { size }: SnapshotHeader) => {
      progress ??= this.options.fetching?.(size);
      for (let written = 0; written < bytes.length;) written += await file.write(bytes.subarray(written));
      progress?.update(done += bytes.length);
    };
    const header = await fetchSnapshot(from, this.options, write).finally(() => progress?.end());
    if (header.schema_version > schema_version) {
      throw new FailureError(incompatible("snapshot", header.schema_version, schema_version));
    }
    return header;
  }

  discard(): void {
    remove(this.options.chat.temporary("fetching"));
  }

  take(base: Base): void {
    const { chat, log } = this.options;
    chat.keep(chat.temporary("fetching"), base);
    try {
      log.install(base);
    } catch (error) {
      chat.drop(base);
      throw error;
    }
  }

  install(base: Base): ChatState {
    return this.options.chat.install(base);
  }

  /** Ends what is under way. */
  close(): Promise<void> {
    return this.#jobs.close();
  }

  async #using<T>(work: () => Promise<T>): Promise<T> {
    this.#users++;
    try {
      return await work();
    } finally {
      this.#users--;
    }
  }
}

/** A file to be sent, which may lose its name meanwhile. */
async function opened(path: string): Promise<{ chunks(): AsyncIterable<Uint8Array>; close(): void }> {
  const file = await Deno.open(path);
  return { chunks: () => chunksOf(file), close: () => file.close() };
}

async function* chunksOf(file: Deno.FsFile): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(snapshot_chunk_bytes);
    const count = await file.read(buffer);
    if (count === null) return;
    yield buffer.subarray(0, count);
  }
}
