/**
 * The port for whoever watches a replica: /livez and /readyz for probes, /metrics for Prometheus. It tells nothing that
 * is secret, asks nobody who they are, and speaks TLS where the replica does, with the same certificate.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { getLogger } from "@logtape/logtape";
import { max_http_connections, max_http_request_ms } from "../../proto/bounds.ts";
import type { Failure } from "../../proto/failures.ts";
import { joinAddress } from "./addresses.ts";
import { Listener } from "./listener.ts";
import { listenFailure } from "./server.ts";
import type { Tls } from "./tls.ts";

const log = getLogger(["replichat", "net"]);

/** What is served. */
export interface HttpSources {
  /** Why clients should not be sent here; undefined: they may. */
  readiness(): Failure | undefined;
  metrics(): Promise<{ type: string; text: string }>;
}

/** What strangers may use up. */
const default_bounds = { max_connections: max_http_connections, first_call_ms: max_http_request_ms };

interface Page {
  status: number;
  type?: string;
  text: string;
}

/** One replica's. Nothing is served before `listen`. */
export class HttpPort {
  readonly #server: Server;
  readonly #listener: Listener;

  /** Throws `FailureError` (TLS_FILES) when `tls` has no certificate. */
  constructor(private readonly sources: HttpSources, tls?: Tls, bounds = default_bounds) {
    const take = (request: IncomingMessage, response: ServerResponse) => void this.#take(request, response);
    this.#server = tls === undefined
      ? createServer(take)
      : tls.https((pair) => createHttpsServer({ ...pair }, take));
    // Deno's servers have no time limits of their own (2.9.6): whoever holds connections would keep the probes out.
    this.#listener = new Listener((socket) => this.#server.emit("connection", socket), bounds);
  }

  /** Listens; 0 means any free port. Answers the port. Throws `FailureError`: PORT_IN_USE, CANNOT_LISTEN. */
  async listen(host: string, port: number): Promise<number> {
    try {
      return await this.#listener.listen(host, port);
    } catch (error) {
      throw listenFailure(host, port, "--http-port", error as Error);
    }
  }

  /** Closes the port, and all connections. */
  stop(): void {
    this.#listener.stop();
  }

  /** Answers one request, whatever becomes of it: an error that escaped would end the process. */
  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on("error", () => {}); // who asked is gone
    const { remoteAddress = "", remotePort = 0 } = request.socket;
    response.once("close", this.#listener.began(joinAddress(remoteAddress, remotePort)));
    try {
      const { method = "", url = "" } = request;
      const { status, type = "text/plain; charset=utf-8", text } = await this.#page(method, url);
      const more = status === 405 ? { allow: "GET, HEAD", connection: "close" } : {};
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...more });
      response.end(method === "HEAD" ? undefined : text);
    } catch (error) {
      log.error("{url} could not be answered: {error}", { url: request.url, error });
      response.destroy();
    }
  }

  async #page(method: string, url: string): Promise<Page> {
    const path = url.split("?")[0];
    const pages: Record<string, () => Page | Promise<Page>> = {
      "/livez": () => ({ status: 200, text: "ok\n" }),
      "/readyz": () => {
        const failure = this.sources.readiness();
        return failure === undefined
          ? { status: 200, text: "ok\n" }
          : { status: 503, text: `${failure.message}\n` };
      },
      "/metrics": async () => ({ status: 200, ...await this.sources.metrics() }),
    };
    if (!Object.hasOwn(pages, path)) {
      return { status: 404, text: `There is no such page. Ask for ${Object.keys(pages).join(", ")}.\n` };
    }
    if (method !== "GET" && method !== "HEAD") {
      return { status: 405, text: `${path} is only to be read. Use GET or HEAD.\n` };
    }
    return await pages[path]();
  }
}
