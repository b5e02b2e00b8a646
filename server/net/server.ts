/** The listening side of one replica: all of its services on one port. */
import { Server } from "@grpc/grpc-js";
import { server_options } from "../../proto/channel.ts";
import { FailureError, local, portInUse } from "../../proto/failures.ts";
import { joinAddress } from "./addresses.ts";
import { AdminService } from "./admin_service.ts";
import type { Service } from "./calls.ts";
import { Challenges } from "./challenges.ts";
import { ChatService } from "./chat_service.ts";
import { HealthService } from "./health_service.ts";
import { limitMessages } from "./message_limit.ts";
import type { Replica } from "./replica.ts";
import { snapshotHandler, type SnapshotSource } from "./snapshot_call.ts";
import { Subscriptions } from "./subscriptions.ts";
import { serverCredentials, type TlsFiles } from "./tls.ts";

/** How long calls that are under way may take to end when the server stops, in ms. */
const stop_grace_ms = 500;

/** What the services need. */
export interface ServerOptions {
  replica: Replica;
  secret: Uint8Array;
  /** `Peers.service`. */
  peers: Service;
  /** Without it nobody gets one. */
  snapshots?: SnapshotSource;
  tls?: TlsFiles;
}

/** One replica's server. Nothing is served before `listen`. */
export class NetServer {
  readonly #server = new Server({ ...server_options, interceptors: [limitMessages] });
  readonly #subscriptions: Subscriptions;
  readonly #health: HealthService;

  constructor(private readonly options: ServerOptions) {
    const { replica, secret, peers, snapshots } = options;
    const challenges = new Challenges(secret);
    this.#subscriptions = new Subscriptions(replica);
    this.#health = new HealthService(replica);
    const chat = new ChatService(replica, this.#subscriptions).service();
    const admin = new AdminService(replica, challenges).service();
    const replication = { ...peers.handlers };
    if (snapshots) replication.GetSnapshot = snapshotHandler(snapshots, challenges);
    const services = [chat, admin, this.#health.service(), { ...peers, handlers: replication }];
    for (const { definition, handlers } of services) {
      this.#server.addService(definition, handlers);
    }
  }

  /**
   * Listens; 0 means any free port. Answers the port. Throws `FailureError` when the port is taken (PORT_IN_USE),
   * the host is not this machine's (CANNOT_LISTEN) or the TLS files are no good (TLS_FILES).
   */
  async listen(host: string, port: number): Promise<number> {
    const credentials = serverCredentials(this.options.tls);
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    this.#server.bindAsync(joinAddress(host, port), credentials, (error, bound) => {
      if (error) reject(listenFailure(host, port, error));
      else resolve(bound);
    });
    return await promise;
  }

  /**
   * Ends the event streams, lets other calls finish for a moment, and closes the port. Never to be called while
   * the replica still takes part: a refused connection is taken as proof of its death (PROTOCOL.md, Crash evidence).
   */
  async stop(): Promise<void> {
    this.#subscriptions.stop();
    this.#health.stop();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => this.#server.forceShutdown(), stop_grace_ms);
    this.#server.tryShutdown(() => resolve());
    await promise;
    clearTimeout(timer);
  }
}

function listenFailure(host: string, port: number, error: Error): FailureError {
  if (/EADDRINUSE|AddrInUse|Address already in use/i.test(error.message)) {
    return new FailureError(portInUse(port));
  }
  const cause = error.message.replace(/^No address added .*errors: \[(.*)\]$/, "$1");
  const sentence = `Cannot listen on ${joinAddress(host, port)} (${cause}). Check --host and --port.`;
  return new FailureError(local("CANNOT_LISTEN", sentence));
}
