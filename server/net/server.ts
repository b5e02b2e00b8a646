/** The listening side of one replica: all of its services on one port. */
import { type ConnectionInjector, Server } from "@grpc/grpc-js";
import {
  first_call_ms,
  max_arriving_requests,
  max_connections,
  request_arrival_ms,
  unread_answer_ms,
} from "../../proto/bounds.ts";
import { server_options } from "../../proto/channel.ts";
import { FailureError, local, portInUse } from "../../proto/failures.ts";
import type { Secrets } from "../../proto/secret.ts";
import { joinAddress } from "./addresses.ts";
import { AdminService } from "./admin_service.ts";
import { CallGuard } from "./call_guard.ts";
import type { Service } from "./calls.ts";
import { Challenges } from "./challenges.ts";
import { Copies, type CopySource } from "./copies.ts";
import { ChatService } from "./chat_service.ts";
import { HealthService } from "./health_service.ts";
import { fitting, Listener } from "./listener.ts";
import { Refusals } from "./refusals.ts";
import type { Replica } from "./replica.ts";
import { snapshotHandler, type SnapshotSource } from "./snapshot_call.ts";
import { Subscriptions } from "./subscriptions.ts";
import { serverCredentials, type Tls } from "./tls.ts";

/** How long calls that are under way may take to end when the server stops, in ms. */
const stop_grace_ms = 500;

/** What the services need. */
export interface ServerOptions {
  replica: Replica;
  secrets: Secrets;
  /** `Peers.service`. */
  peers: Service;
  /** Without it nobody gets one. */
  snapshots?: SnapshotSource;
  /** For backups and exports; without it nobody gets one. */
  copies?: CopySource;
  tls?: Tls;
  /** Instead of those of proto/bounds.ts. */
  bounds?: typeof default_bounds;
}

/** What strangers may use up. */
export const default_bounds = {
  max_connections: fitting(max_connections),
  first_call_ms,
  max_arriving_requests,
  request_arrival_ms,
  unread_answer_ms,
};

/** One replica's server. Nothing is served before `listen`. */
export class NetServer {
  readonly #server: Server;
  readonly #listener: Listener;
  readonly #guard: CallGuard;
  #take?: ConnectionInjector;
  readonly #subscriptions: Subscriptions;
  readonly #health: HealthService;
  /** The calls that have failed. */
  readonly refusals = new Refusals();

  constructor(private readonly options: ServerOptions) {
    const { replica, secrets, peers, snapshots, copies, bounds = default_bounds } = options;
    this.#listener = new Listener((socket) => this.#take!.injectConnection(socket), bounds);
    this.#guard = new CallGuard(this.#listener, bounds);
    this.#server = new Server({ ...server_options, interceptors: [this.#guard.interceptor] });
    const challenges = new Challenges(secrets);
    this.#subscriptions = new Subscriptions(replica);
    this.#health = new HealthService(replica);
    const chat = new ChatService(replica, this.#subscriptions, this.refusals).service();
    const admin = new AdminService(replica, challenges, copies && new Copies(replica, copies)).service();
    const replication = { ...peers.handlers };
    if (snapshots) replication.GetSnapshot = snapshotHandler(snapshots, challenges);
    const services = [chat, admin, this.#health.service(), { ...peers, handlers: replication }];
    for (const each of services) {
      const { definition, handlers } = this.refusals.watch(each);
      this.#server.addService(definition, handlers);
    }
  }

  /**
   * Listens; 0 means any free port. Answers the port. Throws `FailureError` when the port is taken (PORT_IN_USE),
   * the host is not this machine's (CANNOT_LISTEN) or the TLS files are no good (TLS_FILES).
   */
  async listen(host: string, port: number): Promise<number> {
    this.#take = this.#server.createConnectionInjector(serverCredentials(this.options.tls));
    try {
      return await this.#listener.listen(host, port);
    } catch (error) {
      throw listenFailure(host, port, "--port", error as Error);
    }
  }

  /** How many event streams are open. */
  get subscribers(): number {
    return this.#subscriptions.size;
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#listener.size;
  }

  /**
   * Ends the event streams, lets other calls finish for a moment, and closes the port. Never to be called while
   * the replica still takes part: a refused connection is taken as proof of its death (PROTOCOL.md, Crash evidence).
   */
  async stop(): Promise<void> {
    this.#subscriptions.stop();
    this.#health.stop();
    this.#listener.close();
    this.#guard.stop();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => this.#server.forceShutdown(), stop_grace_ms);
    this.#server.tryShutdown(() => resolve());
    await promise;
    clearTimeout(timer);
  }
}

/** Why `flag`'s port cannot be listened on, as a failure that says what to do. */
export function listenFailure(host: string, port: number, flag: string, error: Error): FailureError {
  if (/EADDRINUSE|AddrInUse|Address already in use/i.test(error.message)) {
    return new FailureError(portInUse(port, flag));
  }
  const cause = error.message.replace(/ \(os error \d+\)$/, "");
  const sentence = `Cannot listen on ${joinAddress(host, port)} (${cause}). Check --host and ${flag}.`;
  return new FailureError(local("CANNOT_LISTEN", sentence));
}
