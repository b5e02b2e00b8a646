/**
 * The gRPC adapter of client/session.ts: single calls with failover inside a time limit, and what streams
 * need (client/sender.ts, client/subscription.ts). All options come from proto/channel.ts.
 */
import { ChannelCredentials, Client, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import { Buffer } from "node:buffer";
import { setTimeout as sleep } from "node:timers/promises";
import { getLogger } from "@logtape/logtape";
import { client_channel_options } from "../proto/channel.ts";
import type { replichat } from "../proto/codec.ts";
import { FailureError, insecureClient, internal } from "../proto/failures.ts";
import { type Call, chat_service } from "../proto/services.ts";
import { inDoubt, isLoopback, mayRepeat, pauseAfter, Session, Tries, type Trouble } from "./session.ts";
import { measureServers } from "./scout.ts";
import { troubleOf } from "./trouble.ts";

const logger = getLogger(["replichat", "client"]);

/** How long one try may take, in ms, while another server could be tried; it doubles with each round. */
const attempt_ms = 1_000;

/** No further try is begun with less than this left, in ms: its answer would come too late, and leave the outcome open. */
const least_try_ms = 50;

/** How to reach the cluster. */
export interface ConnectionOptions {
  /** In order of preference. */
  servers: string[];
  /** How long one operation is tried, in ms. */
  timeout_ms: number;
  token?: string;
  /** PEM texts; absent: no TLS. */
  tls?: { ca?: string; cert?: string; key?: string };
  /** Send passwords and tokens beyond this machine without TLS. */
  insecure?: boolean;
}

/** How one call differs from a read. */
export interface CallOptions {
  /** It changes something: repeated after a lost connection only if its request has a `request_id`. */
  write?: boolean;
  /** It carries a password. */
  secret?: boolean;
  /** It needs no log-in, and does not send the token. */
  anonymous?: boolean;
  /** The least time that one try gets, in ms; for calls that hash a password. */
  least_ms?: number;
  /** It is no reason to make that server the current one. */
  aside?: boolean;
  /** More metadata. */
  metadata?: Record<string, string>;
}

/** Something that runs on one server. */
interface Stream {
  /** The server is given up. */
  cancel(): void;
  /** Another server is preferred: it goes there when that costs nothing. */
  moveOn(): void;
}

/** Calls and streams to whichever server answers. `close` it, or the process does not end. */
export class Connection {
  /** What is known so far. */
  readonly session: Session;
  /** How long one operation is tried, in ms. */
  readonly timeout_ms: number;
  private readonly credentials: ChannelCredentials;
  private readonly closing = new AbortController();
  private measuring = false;
  private readonly links = new Map<string, { client: Client; streams: Set<Stream> }>();

  constructor(private readonly options: ConnectionOptions) {
    this.session = new Session(options.servers, options.token);
    this.timeout_ms = options.timeout_ms;
    this.credentials = credentialsFrom(options.tls);
  }

  /**
   * The answer to one call, from whichever server gives it inside the time limit. Throws `FailureError`:
   * the server's own, or that none answered, or that a write's outcome is unknown.
   */
  call<Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
    options: CallOptions = {},
  ): Promise<Response> {
    const { request_id = "" } = request as { request_id?: string };
    const attempt = (address: string, limit_ms: number) =>
      this.attempt(address, method, request, options, limit_ms);
    return this.tryServers(attempt, { ...options, request_id });
  }

  /** Tries `work` with one server after another, as `call` does: for several calls that belong to one server. */
  async tryServers<T>(
    work: (address: string, limit_ms: number) => Promise<T>,
    options: { write?: boolean; least_ms?: number; request_id?: string } = {},
  ): Promise<T> {
    const { write, least_ms = 0, request_id = "" } = options;
    const { servers } = this.session;
    const tries = new Tries(Date.now(), this.timeout_ms);
    let in_doubt = false, pause_ms = 0;
    for (let round = 0;; round++) {
      const { address, ...choice } = servers.choose(Date.now());
      const wait_ms = Math.max(choice.wait_ms, pause_ms);
      const rest_ms = tries.deadline(this.session.answered) - Date.now() - wait_ms;
      if (rest_ms <= (round === 0 ? 0 : least_try_ms)) {
        throw new FailureError(tries.failure(request_id, in_doubt));
      }
      if (wait_ms > 0) await sleep(wait_ms);
      const cap_ms = Math.max(least_ms, attempt_ms * 2 ** Math.floor(round / servers.addresses.length));
      const limit_ms = servers.hasOther(address, Date.now()) ? Math.min(rest_ms, cap_ms) : rest_ms;
      try {
        return await work(address, limit_ms);
      } catch (error) {
        if (error instanceof FailureError) throw error;
        const trouble = troubleOf(error as ServiceError);
        tries.note(address, trouble);
        this.failed(address, trouble);
        pause_ms = pauseAfter(trouble);
        if (write && inDoubt(trouble)) in_doubt = true;
        if (!mayRepeat(trouble) || (in_doubt && request_id === "")) {
          throw new FailureError(tries.failure(request_id, in_doubt && mayRepeat(trouble)));
        }
      }
    }
  }

  /** One call to one server. Throws grpc-js's error. */
  attempt<Request, Response>(
    address: string,
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
    options: CallOptions,
    limit_ms: number,
  ): Promise<Response> {
    const metadata = this.metadata(address, options);
    return new Promise((resolve, reject) => {
      const call = this.client(address).makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request as Request,
        metadata,
        { deadline: Date.now() + limit_ms },
        (error, response) => {
          if (error !== null) return reject(error);
          if (!options.aside) this.answered(address);
          resolve(response as Response);
        },
      );
      call.on("metadata", (metadata: Metadata) => this.sawIndex(metadata));
      call.on("status", ({ metadata }) => this.sawIndex(metadata));
    });
  }

  /** The metadata for a call or stream. Throws `FailureError` where a token or password would travel in the open. */
  metadata(address: string, options: CallOptions = {}): Metadata {
    const token = options.anonymous ? undefined : this.session.token;
    if ((token !== undefined || options.secret) && !this.isSafe(address)) {
      throw new FailureError(insecureClient(address));
    }
    const metadata = new Metadata();
    if (token !== undefined) metadata.set("authorization", `Bearer ${token}`);
    if (this.session.index > 0) metadata.set("replichat-min-index", String(this.session.index));
    for (const [key, value] of Object.entries(options.metadata ?? {})) metadata.set(key, value);
    return metadata;
  }

  /** The channel to one server. */
  client(address: string): Client {
    return this.link(address).client;
  }

  /** Remembers a stream for as long as it runs, so that it ends when its server is given up; returns how to forget it. */
  track(address: string, stream: Stream): () => void {
    const { streams } = this.link(address);
    streams.add(stream);
    return () => void streams.delete(stream);
  }

  /** A server answered. */
  answered(address: string): void {
    this.session.answered = true;
    this.session.servers.answered(address);
  }

  /** A server did not serve: others come first for a while, and what else runs on it moves too, if it seems dead. */
  failed(address: string, trouble: Trouble): void {
    const why = trouble.kind === "answer" ? trouble.failure.reason : trouble.cause;
    logger.debug("{address} failed: {why}", { address, why });
    if (trouble.kind !== "answer") {
      this.session.servers.failed(address, Date.now());
      this.drop(address);
      return;
    }
    this.session.answered = true;
    const is_its_own = mayRepeat(trouble) && pauseAfter(trouble) === 0;
    if (is_its_own) this.session.servers.failed(address, Date.now(), trouble.failure.retry_ms);
  }

  /** Asks the cluster for its members, to have somewhere to go. Throws `FailureError` as `call` does. */
  async learn(): Promise<void> {
    this.learnFrom(await this.call(chat_service.GetClusterInfo, {}, { anonymous: true }));
  }

  /** Takes in the members that a server has told of, but for those to which a token would travel in the open. */
  learnFrom(info: replichat.v1.GetClusterInfoResponse): void {
    const addresses = info.members.map((member) => member.address ?? "");
    this.session.servers.learn(addresses.filter((address) => this.isSafe(address)));
  }

  /** From now on, until it is closed, measures the servers and moves to one that is much faster. Once is enough. */
  keepMeasuring(): void {
    if (this.measuring) return;
    this.measuring = true;
    void measureServers(this, this.closing.signal);
  }

  /** Makes a server the current one; what runs on others moves there. */
  prefer(address: string): void {
    logger.debug("moving to {address}, which answers faster", { address });
    this.session.servers.prefer(address);
    for (const [other, { streams }] of this.links) {
      if (other !== address) { for (const stream of streams) stream.moveOn(); }
    }
  }

  /** Takes in servers that somebody has named. Throws `FailureError` where the token would travel to one in the open. */
  add(addresses: string[]): void {
    const unsafe = addresses.find((address) => !this.isSafe(address));
    if (unsafe !== undefined) throw new FailureError(insecureClient(unsafe));
    this.session.servers.learn(addresses);
  }

  /** Ends all streams and closes all channels. */
  close(): void {
    this.closing.abort();
    for (const address of [...this.links.keys()]) this.drop(address);
  }

  private link(address: string) {
    let link = this.links.get(address);
    if (this.closing.signal.aborted) {
      throw new FailureError(internal("The connection is closed. Open another."));
    }
    if (link === undefined) {
      const options = { ...client_channel_options, ...nameFor(address, this.options.tls !== undefined) };
      link = { client: new Client(address, this.credentials, options), streams: new Set() };
      this.links.set(address, link);
    }
    return link;
  }

  private drop(address: string): void {
    const link = this.links.get(address);
    if (link === undefined) return;
    this.links.delete(address);
    for (const stream of link.streams) stream.cancel();
    link.client.close();
  }

  private isSafe(address: string): boolean {
    return this.options.tls !== undefined || this.options.insecure === true || isLoopback(address);
  }

  private sawIndex(metadata: Metadata): void {
    this.session.saw(Number(metadata.get("replichat-index")[0] ?? NaN));
  }
}

function credentialsFrom(tls: ConnectionOptions["tls"]): ChannelCredentials {
  if (tls === undefined) return credentials.createInsecure();
  const bytes = (pem: string | undefined) => pem === undefined ? null : Buffer.from(pem);
  return credentials.createSsl(bytes(tls.ca), bytes(tls.key), bytes(tls.cert));
}

/** Deno's TLS takes no IP address as a server's name; on this machine the certificate says localhost. */
function nameFor(address: string, tls: boolean): Record<string, string> {
  const is_ip = /^(\[|[\d.]+:)/.test(address);
  return tls && is_ip && isLoopback(address) ? { "grpc.ssl_target_name_override": "localhost" } : {};
}
