/** Puts a replica together from its parts and runs it until it is told to leave: what serve and join have in common. */
import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers";
import { setTimeout as sleep } from "node:timers/promises";
import { resolve } from "node:path";
import { getLogger } from "@logtape/logtape";
import { type Command, InvalidArgumentError, Option } from "commander";
import { kept_log_bytes } from "../../proto/bounds.ts";
import { type Cli, parseDuration, parseInteger, parseSize } from "../../proto/cli.ts";
import { FailureError, insecureListen, local } from "../../proto/failures.ts";
import { log_level_names, type LogLevel } from "../../proto/logs.ts";
import { isLoopbackHost } from "../../proto/loopback.ts";
import { showProgress } from "../../proto/progress.ts";
import { secret_file, Secrets } from "../../proto/secret.ts";
import { tlsFilesOf } from "../../proto/tls.ts";
import { program_version } from "../../proto/versions.ts";
import { max_exclude_ms, min_exclude_ms } from "../core/bounds.ts";
import { default_exclude_ms, type Founding } from "../core/state.ts";
import type { Address, Policy } from "../core/types.ts";
import { peerList } from "../forming.ts";
import { removeMember } from "../membership.ts";
import { remove_member } from "../net/admin_service.ts";
import { Mutations } from "../net/mutations.ts";
import { Peers } from "../net/peers.ts";
import type { Identity, PeerEvents } from "../net/replica.ts";
import { NetServer } from "../net/server.ts";
import { Tls } from "../net/tls.ts";
import { Digests } from "../digests.ts";
import { Node } from "../node.ts";
import { Searcher } from "../searcher.ts";
import type { Scheduler } from "../ports.ts";
import { Snapshots } from "../snapshots.ts";
import type { DataDir } from "../storage/data_dir.ts";
import { openStores } from "../storage/open.ts";
import { announce } from "./announce.ts";
import { checkStart, refuseOtherSettings } from "./checks.ts";
import { makeMetrics, serveHttp } from "./http.ts";
import { reload } from "./reload.ts";

const logger = getLogger(["replichat", "replica"]);

/** How long a replica that was told to leave waits for a view without it, in ms. */
const leave_ms = 5_000;

/** How long a resumed replica waits to hear from --from before it goes on without, in ms. */
const verdict_ms = 1_000;

/** The flags that serve and join share. */
export interface ReplicaOptions {
  host: string;
  advertise?: string;
  dataDir?: string;
  secretFile?: string;
  heartbeatLogLevel: LogLevel;
  keepLog: number;
  /** 0: none. */
  httpPort: number;
  /** Given only when the cluster is made. */
  quorum?: Policy;
  excludeAfter?: number;
}

/** Adds the flags that serve and join share. */
export function addReplicaOptions(command: Command): Command {
  return command
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option(
      "--advertise <host:port>",
      "where others reach this replica (default: localhost:<port> on loopback)",
    )
    .option("--data-dir <dir>", "where its data are (default: ./replichat-data/<port>)")
    .option("--secret-file <file>", "the cluster's secret")
    .addOption(
      new Option("--heartbeat-log-level <level>", "from which level heartbeats are logged").choices(
        log_level_names,
      )
        .default("warning"),
    )
    .addOption(
      new Option("--http-port <number>", "serve /livez, /readyz and /metrics on this port; 0: do not")
        .argParser(parseInteger(0, 65_535)).default(0),
    )
    .addOption(
      new Option("--keep-log <size>", "how much of the log is kept for replicas that come back")
        .argParser(parseSize).default(kept_log_bytes, "64MiB"),
    );
}

/** Adds the flags by which a new cluster is made. */
export function addFoundingOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--quorum <policy>",
        "of a new cluster: how many must be left to go on (default: survivors)",
      ).choices(["survivors", "majority"]),
    )
    .option(
      "--exclude-after <duration>",
      "of a new cluster: how long a silent replica is waited for (default: 1s)",
      parseExclude,
    );
}

/** Heartbeats go out ten times as often, and a primary that is stalled for half of it is suspected. */
function parseExclude(text: string): number {
  const exclude_ms = parseDuration(text);
  if (exclude_ms >= min_exclude_ms && exclude_ms <= max_exclude_ms) return exclude_ms;
  throw new InvalidArgumentError("Choose from 200ms to 60s.");
}

/** The settings of a cluster that is to be made. */
export function foundingOf(options: ReplicaOptions): Founding {
  return { policy: options.quorum ?? "survivors", exclude_ms: options.excludeAfter ?? default_exclude_ms };
}

/** A replica to run. */
export interface RunOptions {
  cli: Cli;
  options: ReplicaOptions;
  port: number;
  dir: DataDir;
  /** Those to run with, and those of --secret-file. */
  secrets: Uint8Array[];
  given?: Uint8Array[];
  founding?: Founding;
  /** The addresses of --from. */
  seeds?: string[];
  /** Of a static start: all that form the cluster, besides this replica. */
  peers?: Address[];
  /** Resolves the cluster's id when this replica has it; until then it serves nobody. */
  started?: (node: Node, refused: Promise<never>) => Promise<void>;
}

/** Refuses to listen beyond this machine in clear. Throws `FailureError`. */
export function checkHost(cli: Cli, host: string): void {
  const { insecure, tlsCert, tlsKey } = cli.options;
  if (!isLoopbackHost(host) && !insecure && (tlsCert === undefined || tlsKey === undefined)) {
    throw new FailureError(insecureListen(host));
  }
}

/** Runs a replica; never answers, since it ends with the process. Throws `FailureError` when it cannot start. */
export async function runReplica(run: RunOptions): Promise<void> {
  const { cli, options, port, dir } = run;
  const secrets = new Secrets(run.secrets);
  const address = options.advertise ?? `${isLoopbackHost(options.host) ? "localhost" : options.host}:${port}`;
  const startLogs = () =>
    cli.startLogs({ address, levels: { "replichat.heartbeat": options.heartbeatLogLevel } });
  await startLogs();
  if (run.given?.some((secret) => !secrets.has(secret))) warnOfOtherSecret(dir);

  const identity: Identity = {
    cluster_id: dir.replica.cluster_id,
    replica_id: dir.replica.replica_id,
    address,
    incarnation: randomBytes(8).toString("hex"),
    peers: run.peers && peerList(run.peers, address),
  };
  Deno.umask(0o077); // what SQLite makes beside its files too
  const { store, chat_file } = openStores(dir);
  const tls_files = tlsFilesOf(cli.options);
  const tls = tls_files && new Tls(tls_files);
  const seeds = await checkStart(run, identity, store.restore(chat_file.state.applied_index), tls);
  if (dir.replica.port !== port) {
    dir.replica.port = port;
    dir.save();
  }
  const exit = (code: number, why: string) => {
    logger.info("Exiting: {why}.", { why });
    for (const each of [store, chat_file]) {
      try {
        each.close();
      } catch {
        // A damaged file cannot be closed in good order, and need not be.
      }
    }
    // Without a goodbye on idle connections, which some HTTP/2 clients do not survive: the kernel closes them.
    Deno.exit(code);
  };
  const refusal = Promise.withResolvers<never>();
  refusal.promise.catch(() => {});
  let node: Node | undefined = undefined;
  const welcome = Promise.withResolvers<void>();
  const events: PeerEvents = {
    connected: (peer) => {
      if (run.seeds?.includes(peer.address)) welcome.resolve();
      node?.connected(peer);
    },
    disconnected: (peer) => node?.disconnected(peer),
    greeted: (peer) => node?.greeted(peer),
    received: (from, frame) => node?.received(from, frame),
    admits: (peer, reached) => node?.admits(peer, reached),
    turnedAway: (failure) => node?.turnedAway(failure),
    learnedCluster: (cluster_id) => {
      dir.setCluster(cluster_id);
      identity.cluster_id = cluster_id;
      node?.learnedCluster(cluster_id);
    },
    refused: (from, failure) => {
      node?.refused(from, failure);
      if (!run.seeds?.includes(from)) return;
      // Of the server's own directory: that is this machine's affair.
      const is_local = failure.reason === "WRONG_CLUSTER";
      refusal.reject(new FailureError(is_local ? { ...failure, kind: "local" } : failure));
    },
  };
  const digests = new Digests(dir.file("log.db"), chat_file.path);
  const search = new Searcher(chat_file.path, dir.file("search.db"));
  const streams = new Peers({ secrets, identity: () => identity, events, tls });
  const snapshots = new Snapshots({
    log: store,
    chat: chat_file,
    secrets,
    tls,
    fetching: (total) =>
      showProgress({ label: "Fetching a snapshot", total, unit: "bytes", quiet: cli.options.quiet }),
  });
  const trimming = { log: store, snapshots, keep_bytes: options.keepLog };
  const metrics = options.httpPort === 0 ? undefined : await makeMetrics();
  node = new Node(
    { identity, founding: run.founding, seeds, data_dir: resolve(dir.path) },
    {
      scheduler: real_scheduler,
      store,
      chat: chat_file.state,
      streams,
      trimming,
      digests,
      search,
      observer: metrics,
      exit,
    },
  );
  checkTables(node, dir);
  const mutations = new Mutations(node);
  const server = new NetServer({
    replica: node,
    secrets,
    peers: streams.service,
    snapshots: () => snapshots.make(),
    copies: snapshots,
    tls,
  });
  await server.listen(options.host, port);
  logger.info("replichat {version} starts with {data_dir}, whose log goes to {index}.", {
    version: program_version,
    data_dir: resolve(dir.path),
    index: store.last_index,
  });
  if (metrics !== undefined) await serveHttp(metrics, options, { node, server, dir, store, chat_file, tls });
  handleSignals(node, exit);
  Deno.addSignalListener("SIGHUP", () => void reload({ cli, dir, secrets, streams, tls, startLogs }));
  const running = node;
  search.start(node.chat.applied_index);
  node.start((call) => call.method === remove_member ? removeMember(running, call) : mutations.handle(call));
  await run.started?.(node, refusal.promise);
  refuseOtherSettings(running, options);
  if (run.seeds !== undefined && run.seeds.length > 0) {
    // A replica that resumes needs nobody at --from; but if somebody is there, it must be of the same cluster.
    await Promise.race([welcome.promise, refusal.promise, sleep(verdict_ms)]);
  }
  // Until it is a member, a refusal by the cluster that it was to join ends it.
  await Promise.race([announce(node, dir, cli.options.quiet), refusal.promise]);
  await new Promise(() => {}); // until the process exits
}

function warnOfOtherSecret(dir: DataDir): void {
  logger.warning(
    "--secret-file holds another secret than {file}, which is used. If the former is new, add it with: replichat secret add.",
    { file: dir.file(secret_file) },
  );
}

/** Says when the tables do not fit the log. Throws `FailureError` when there is nobody to fetch others from. */
function checkTables(node: Node, dir: DataDir): void {
  const { core, chat: { applied_index } } = node;
  const { rebuilding, log } = core.state;
  if (!rebuilding) return;
  const facts =
    `The tables in ${dir.path} reflect log index ${applied_index}, but the log goes from ${
      log.base.index + 1
    } to ` +
    log.last.index;
  if (core.targets.length + dir.replica.seeds.length === 0) {
    throw new FailureError(
      local("DATA_DIR", `${facts}, and no other replica is known. Restore the directory from a backup.`),
    );
  }
  logger.warning("{facts}. They are fetched anew from another replica.", { facts });
}

/** The clocks and timers of this machine. */
export const real_scheduler: Scheduler = {
  clock: () => ({ mono_ms: performance.now(), wall_ms: Date.now(), random: Math.random() }),
  soon: (act) => void setImmediate(act),
  after: (delay_ms, act) => {
    const timer = setTimeout(act, delay_ms);
    return () => clearTimeout(timer);
  },
};

/** SIGTERM and SIGINT leave the view and then exit; a second one, or 5 s, exits anyway. */
function handleSignals(node: Node, exit: (code: number, why: string) => void): void {
  let asked = false;
  const leave = () => {
    if (asked) exit(0, "told twice to stop");
    asked = true;
    logger.info("Leaving the cluster; a second signal exits at once.");
    setTimeout(() => exit(0, "the others did not agree on a view without this replica in time"), leave_ms);
    node.leave();
  };
  Deno.addSignalListener("SIGTERM", leave);
  Deno.addSignalListener("SIGINT", leave);
}
