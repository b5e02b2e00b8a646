/** --http-port of a replica: where its figures come from, and the port that tells them. */
import { readinessFailure } from "../net/health_service.ts";
import { HttpPort } from "../net/http.ts";
import type { Metrics } from "../net/metrics.ts";
import type { NetServer } from "../net/server.ts";
import type { Tls } from "../net/tls.ts";
import type { Node } from "../node.ts";
import type { ChatFile } from "../storage/chat_file.ts";
import type { DataDir } from "../storage/data_dir.ts";
import type { SqliteLogStore } from "../storage/log_store.ts";

/** The parts of a replica that have something to tell. */
export interface Watchable {
  node: Node;
  server: NetServer;
  dir: DataDir;
  store: SqliteLogStore;
  chat_file: ChatFile;
  tls?: Tls;
}

/** Loaded only where somebody is to read it. */
export async function makeMetrics(): Promise<Metrics> {
  const { Metrics } = await import("../net/metrics.ts");
  return new Metrics();
}

/** Serves the port. Throws `FailureError` (exit 8) when it is taken. */
export async function serveHttp(
  metrics: Metrics,
  { host, httpPort }: { host: string; httpPort: number },
  { node, server, dir, store, chat_file, tls }: Watchable,
): Promise<void> {
  const readiness = () => readinessFailure(node);
  metrics.watch({
    status: () => node.status(),
    view: () => node.core.state.committed?.number,
    ready: () => readiness() === undefined,
    base_index: () => store.base.index,
    files: () => ({ log: sizeOf(dir.file("log.db")), tables: sizeOf(chat_file.path) }),
    subscribers: () => server.subscribers,
    connections: () => server.connections,
    refused: () => server.refusals.counts,
    forwarded: () => node.forwarder.sent_on,
  });
  const text = async () => ({ type: metrics.content_type, text: await metrics.text() });
  await new HttpPort({ readiness, metrics: text }, tls).listen(host, httpPort);
}

/** Of a database with what is not yet in its main file. */
function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce((sum, each) => {
    try {
      return sum + Deno.statSync(each).size;
    } catch {
      return sum; // not there just now
    }
  }, 0);
}
