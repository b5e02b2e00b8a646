/** What the tests of this folder share: a replica of one that applies at once, a server around it, and a client. */
import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { Client, credentials, Metadata, type MethodDefinition, type StatusObject } from "@grpc/grpc-js";
import { client_channel_options } from "../../proto/channel.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, indexPassed, noQuorum, type Outcome, unwrap } from "../../proto/failures.ts";
import { Secrets } from "../../proto/secret.ts";
import { chat_service } from "../../proto/services.ts";
import { details_key, fromTrailer } from "../../proto/status.ts";
import { type Applied, ChatState } from "../chat/state.ts";
import { kind_command, type ViewSettings } from "../core/types.ts";
import { Mutations } from "./mutations.ts";
import { Peers } from "./peers.ts";
import { Presence } from "./presence.ts";
import type {
  Answer,
  Digest,
  ForwardedCall,
  Identity,
  PeerEvents,
  Replica,
  ReplicaStatus,
  SearchPage,
  SearchQuery,
} from "./replica.ts";
import { NetServer, type ServerOptions } from "./server.ts";
import type { SnapshotSource } from "./snapshot_call.ts";

const commands = replichat.replication.v1;

/** The secret of the tests' cluster. */
export const test_secret = Buffer.alloc(32, 7);
/** The same as a replica has it. */
export const test_secrets = new Secrets([test_secret]);

/** Some replica's identity. */
export function testIdentity(name: string, more: Partial<Identity> = {}): Identity {
  const address = "localhost:1";
  return { cluster_id: "cluster-1", replica_id: name, address, incarnation: `${name}-1`, ...more };
}

/** A replica that is alone, or, given a primary, a backup that applies only what it is handed. */
export class FakeReplica implements Replica {
  readonly chat = new ChatState(new DatabaseSync(":memory:"));
  readonly presence = new Presence();
  readonly forwarded: { call: ForwardedCall; repeatable: boolean; request_id: string }[] = [];
  /** Makes propose fail, or throw, or read fail, or all. */
  propose_failure?: Failure;
  propose_error?: Error;
  read_failure?: Failure;
  serve_failure?: Failure;
  readonly #mutations = new Mutations(this);
  readonly #listeners = new Set<(applied: Applied[]) => void>();
  #waiting: { index: number; resolve: (reached: boolean) => void }[] = [];

  constructor(private readonly primary?: Mutations) {}

  status(): ReplicaStatus {
    const { applied_index } = this.chat;
    const replica = { replica_id: "a", address: "localhost:1", role: "primary", incarnation: "a-1" } as const;
    return {
      identity: testIdentity("a"),
      role: "primary",
      view: "1.localhost:1",
      policy: "survivors",
      exclude_ms: 1000,
      primary: "localhost:1",
      replicas: [{ ...replica, lag: 0, suspected: false, silent_ms: 0, role_ms: 5_000 }],
      last_index: applied_index,
      commit_index: applied_index,
      applied_index,
      has_quorum: true,
      waiting_for: [],
      can_lose_kills: 0,
      can_lose_silent: 0,
      data_dir: "/nowhere",
    };
  }

  configure(settings: Partial<ViewSettings>): Promise<undefined> {
    const { status } = this;
    this.status = () => ({ ...status.call(this), ...settings });
    return Promise.resolve(undefined);
  }

  isPrimary(): boolean {
    return this.primary === undefined;
  }

  async propose(payload: Uint8Array): Promise<Outcome<Applied>> {
    await Promise.resolve();
    if (this.propose_error) throw this.propose_error;
    return this.propose_failure ? { failure: this.propose_failure } : { ok: this.applyNext(payload) };
  }

  /** Changes a setting, as an operator would. */
  set(key: string, value: string): void {
    unwrap(this.applyNext(encode(commands.Command, { admin: { set_setting: { key, value } } })).outcome);
  }

  /** Applies one command, as if it had been committed. */
  applyNext(payload: Uint8Array): Applied {
    const index = this.chat.applied_index + 1;
    const view = { counter: 1, proposer: "a" };
    const timestamp_us = Date.now() * 1000;
    const applied = this.chat.apply([{ index, view, timestamp_us, kind: kind_command, payload }]);
    for (const listener of this.#listeners) listener(applied);
    const reached = this.#waiting.filter((waiting) => waiting.index <= index);
    this.#waiting = this.#waiting.filter((waiting) => waiting.index > index);
    for (const { resolve } of reached) resolve(true);
    return applied[0];
  }

  forward(call: ForwardedCall, repeatable: boolean, request_id = ""): Promise<Outcome<Answer>> {
    this.forwarded.push({ call, repeatable, request_id });
    return (this.primary ?? this.#mutations).handle(call);
  }

  waitApplied(index: number, timeout_ms: number): Promise<boolean> {
    if (this.chat.applied_index >= index) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeout_ms);
      this.#waiting.push({
        index,
        resolve: (reached) => {
          clearTimeout(timer);
          resolve(reached);
        },
      });
    });
  }

  serveFailure(): Failure | undefined {
    return this.serve_failure;
  }

  digest(index: number): Promise<Outcome<Digest>> {
    const { applied_index } = this.chat;
    const digest = {
      index: applied_index,
      history_hash: Buffer.alloc(32, 1),
      state_digest: Buffer.alloc(32, 2),
    };
    return Promise.resolve(
      index < applied_index
        ? { failure: indexPassed(index, applied_index) }
        : { ok: { ...digest, damage: "" } },
    );
  }

  unavailable(): Failure {
    return noQuorum(this.status().waiting_for);
  }

  /** What it was asked, and what it answers. */
  readonly searched: SearchQuery[] = [];
  found: Outcome<SearchPage> = { ok: { messages: [], more: false } };

  search(query: SearchQuery): Promise<Outcome<SearchPage>> {
    this.searched.push(query);
    return Promise.resolve(this.found);
  }

  readFailure(): Failure | undefined {
    return this.read_failure;
  }

  onApplied(listener: (applied: Applied[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Snapshots come only when a test says so. */
  readonly install_listeners = new Set<() => void>();

  onInstalled(listener: () => void): () => void {
    this.install_listeners.add(listener);
    return () => this.install_listeners.delete(listener);
  }
}

/** Events that nobody listens to. */
export const no_events: PeerEvents = {
  connected() {},
  disconnected() {},
  greeted() {},
  received() {},
  admits: () => undefined,
  turnedAway() {},
  learnedCluster() {},
  refused() {},
};

/** What came of a call. `failure` is what its trailer carries. */
export interface CallResult<Response> {
  response?: Response;
  code: number;
  failure?: Failure;
  /** `replichat-index` of the header and of the trailer. */
  indexes: (string | undefined)[];
}

/** A server with all services on 127.0.0.1, and a client for it. */
export class TestServer {
  readonly client: Client;

  private constructor(readonly net: NetServer, readonly peers: Peers, readonly port: number) {
    this.client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), client_channel_options);
  }

  static async start(
    replica: Replica,
    snapshots?: SnapshotSource,
    more: Partial<ServerOptions> = {},
  ): Promise<TestServer> {
    const peers = new Peers({
      secrets: test_secrets,
      identity: () => testIdentity("a"),
      events: no_events,
    });
    const net = new NetServer({ replica, secrets: test_secrets, peers: peers.service, snapshots, ...more });
    return new TestServer(net, peers, await net.listen("127.0.0.1", 0));
  }

  /** One unary call. A Buffer is sent as it is. */
  call<Request, Response>(
    method: MethodDefinition<Request, Response>,
    request: Partial<Request> | Buffer,
    keys: Record<string, string> = {},
    timeout_ms = 5_000,
  ): Promise<CallResult<Response>> {
    const serialize = (value: unknown) =>
      Buffer.isBuffer(value) ? value : method.requestSerialize(value as Request);
    const { promise, resolve } = Promise.withResolvers<CallResult<Response>>();
    let header: string | undefined;
    let response: Response | undefined;
    const call = this.client.makeUnaryRequest(
      method.path,
      serialize,
      method.responseDeserialize,
      request as Request,
      metadataOf(keys),
      { deadline: Date.now() + timeout_ms },
      (_error, value) => response = value,
    );
    call.on("metadata", (metadata) => header = metadata.get("replichat-index")[0] as string);
    call.on("status", (status) => {
      const indexes = [header, status.metadata.get("replichat-index")[0] as string | undefined];
      // The callback comes first or second, by whether there is a response.
      queueMicrotask(() => resolve({ response, code: status.code, failure: failureOf(status), indexes }));
    });
    return promise;
  }

  /** A new account, logged in: answers its token's metadata. */
  async newUser(username: string): Promise<{ authorization: string }> {
    const password = "correct horse";
    await this.call(chat_service.CreateAccount, { username, password });
    const { response } = await this.call(chat_service.Login, { username, password });
    return { authorization: `Bearer ${response!.token}` };
  }

  async stop(): Promise<void> {
    this.client.close();
    this.peers.close();
    await this.net.stop();
  }
}

/** The failure of ours that a status carries. */
export function failureOf(status: StatusObject): Failure | undefined {
  return fromTrailer(status.metadata.get(details_key)[0] as Buffer | undefined);
}

/** Metadata with these keys. */
export function metadataOf(keys: Record<string, string>): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(keys)) metadata.set(key, value);
  return metadata;
}

/** Resolves when `condition` holds; throws when it does not within `timeout_ms`. */
export async function until(condition: () => boolean, timeout_ms = 3_000): Promise<void> {
  for (const start = performance.now(); !condition();) {
    if (performance.now() - start > timeout_ms) throw new Error(`not within ${timeout_ms} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Runs a test against a new server with a replica of its own, and ends both whatever happens. */
export async function withServer(test: (server: TestServer, replica: FakeReplica) => Promise<void>) {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica);
  try {
    await test(server, replica);
  } finally {
    await server.stop();
    replica.chat.close();
  }
}
