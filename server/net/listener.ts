/**
 * The port of one replica, and what it costs at most: connections are counted before anything is read from them, and
 * whoever holds one without using it makes room first. Strangers get this far, so nothing here depends on who calls.
 */
import { lookup } from "node:dns/promises";
import { createServer, isIP, type Server, type Socket } from "node:net";
import { getLogger } from "@logtape/logtape";
import { open_files_variable } from "../../proto/program.ts";
import { joinAddress } from "./addresses.ts";

const log = getLogger(["replichat", "net"]);

/** How often connections without a call are looked at, in ms. */
const sweep_ms = 1_000;
/** The same trouble is logged at most this often, in ms: a flood of connections is not to become one of lines. */
const log_pause_ms = 10_000;

/** `max`, or half of the files that this process may open, where that is told. */
export function fitting(max: number): number {
  const files = Number(Deno.env.get(open_files_variable) ?? openFiles());
  return files > 0 ? Math.min(max, Math.floor(files / 2)) : max;
}

function openFiles(): string | undefined {
  try {
    return /^Max open files +(\d+)/m.exec(Deno.readTextFileSync("/proc/self/limits"))?.[1];
  } catch {
    return undefined; // not Linux, or not permitted
  }
}

interface Connection {
  socket: Socket;
  since_ms: number;
  calls: number;
  has_called: boolean;
}

/** Accepts connections and hands them on. */
export class Listener {
  readonly #servers: Server[] = [];
  /** By `address:port` of the other side; who has been without a call for longest comes first. */
  readonly #connections = new Map<string, Connection>();
  readonly #logged = new Map<string, number>();
  #sweep?: ReturnType<typeof setInterval>;

  /** `take` gets each connection. */
  constructor(
    private readonly take: (socket: Socket) => void,
    private readonly bounds: { max_connections: number; first_call_ms: number },
  ) {}

  /** Listens at all addresses of `host`; 0 means any free port. Answers the port. Rejects with Node's error when it can listen at none. */
  async listen(host: string, port: number): Promise<number> {
    const addresses = isIP(host) > 0
      ? [host]
      : (await lookup(host, { all: true })).map(({ address }) => address);
    const problems: unknown[] = [];
    for (const address of new Set(addresses)) {
      try {
        port = await this.#listenAt(address, port);
      } catch (error) {
        problems.push(error);
      }
    }
    if (this.#servers.length === 0) throw problems[0];
    this.#sweep = setInterval(() => this.#dropSilent(), sweep_ms);
    return port;
  }

  /** A call has begun on the connection from `peer` (`address:port`). Answers what is to be called at its end. */
  began(peer: string): () => void {
    const connection = this.#connections.get(peer);
    if (connection === undefined) return () => {};
    connection.calls++;
    connection.has_called = true;
    return () => {
      connection.calls--;
      if (connection.calls > 0 || this.#connections.get(peer) !== connection) return;
      connection.since_ms = performance.now();
      this.#connections.delete(peer);
      this.#connections.set(peer, connection);
    };
  }

  /** Ends the connection from `peer`; why goes to the log. */
  drop(peer: string, why: string): void {
    const connection = this.#connections.get(peer);
    if (connection === undefined) return;
    this.#warn(why, peer);
    connection.socket.destroy();
  }

  /** How many connections are open. */
  get size(): number {
    return this.#connections.size;
  }

  /** Accepts no more. Connections stay. */
  close(): void {
    clearInterval(this.#sweep);
    for (const server of this.#servers) server.close();
  }

  /** The same, and ends all connections. */
  stop(): void {
    this.close();
    for (const { socket } of this.#connections.values()) socket.destroy();
  }

  #listenAt(host: string, port: number): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
    server.once("error", reject);
    server.listen({ host, port }, () => {
      this.#servers.push(server);
      server.removeListener("error", reject);
      server.on("error", (error) => log.error("A connection could not be taken: {error}", { error }));
      resolve((server.address() as { port: number }).port);
    });
    return promise;
  }

  #accept(socket: Socket): void {
    socket.on("error", () => {}); // its end tells it too
    const { remoteAddress, remotePort } = socket;
    if (remoteAddress === undefined || remotePort === undefined) return void socket.destroy(); // gone already
    const peer = joinAddress(remoteAddress, remotePort);
    if (this.#connections.size >= this.bounds.max_connections && !this.#makeRoom()) {
      this.#warn("all connections that are taken at once are in use; it is refused", peer);
      return void socket.destroy();
    }
    const connection = { socket, since_ms: performance.now(), calls: 0, has_called: false };
    this.#connections.set(peer, connection);
    socket.once("close", () => {
      if (this.#connections.get(peer) === connection) this.#connections.delete(peer);
    });
    this.take(socket);
  }

  /** Ends the connection that has been without a call for longest; false when all have one. */
  #makeRoom(): boolean {
    for (const [peer, { calls, socket }] of this.#connections) {
      if (calls > 0) continue;
      this.#warn("too many connections are open; this one has no call and makes room", peer);
      this.#connections.delete(peer);
      socket.destroy();
      return true;
    }
    return false;
  }

  /** One that has never brought a call is no client of ours, or one that is stuck in its handshake. */
  #dropSilent(): void {
    const before_ms = performance.now() - this.bounds.first_call_ms;
    for (const [peer, { has_called, since_ms }] of this.#connections) {
      if (!has_called && since_ms < before_ms) {
        this.drop(peer, "it has brought no call in time and is closed");
      }
    }
  }

  #warn(why: string, peer: string): void {
    const now = performance.now();
    if (now - (this.#logged.get(why) ?? -Infinity) < log_pause_ms) return;
    this.#logged.set(why, now);
    log.warning("The connection from {peer}: {why}.", { peer, why });
  }
}
