/** `replichat join`: adds a replica to a live cluster, or resumes one that has joined before. */
import { connect } from "node:net";
import { dirname, join as joinPath } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { type Cli, parseAddresses, parseInteger } from "../../proto/cli.ts";
import { FailureError, noSecret, noServer, usage } from "../../proto/failures.ts";
import { secret_file } from "../../proto/secret.ts";
import { splitAddress } from "../net/addresses.ts";
import type { Node } from "../node.ts";
import { DataDir, readReplicaFile, readSecretFile } from "../storage/data_dir.ts";
import { freePort } from "./ports.ts";
import { addFoundingOptions, addReplicaOptions, checkHost, type ReplicaOptions, runReplica } from "./run.ts";

interface JoinOptions extends ReplicaOptions {
  from?: string[];
  port?: number;
}

/** Where data directories lie when --data-dir does not say. */
const data_root = "./replichat-data";
const first_port = 5001;
/** How long to wait before seeds at which nobody listens are tried again, in ms. */
const retry_ms = 100;

/** Adds the flags and the action of `join`. */
export function define(command: Command, cli: Cli): void {
  addFoundingOptions(addReplicaOptions(command))
    .option("--from <host:port>", "a replica of the cluster (or several, with commas)", parseAddresses)
    .option(
      "--port <number>",
      "the port to listen on (default: resume, else the first free one)",
      parseInteger(1, 65_535),
    )
    .addHelpText(
      "after",
      `
Without --port, the replica with the lowest port that has joined here and is not running is resumed, for
which --from need not be up; if there is none, a new one takes the first free port from ${first_port} up.

Examples:
  $ replichat join --from localhost:5001
  $ replichat join --from chat1.example.org:5001 --host 0.0.0.0 --advertise chat2.example.org:5001 \\
      --secret-file cluster.secret --tls-cert cert.pem --tls-key key.pem --tls-ca ca.pem`,
    )
    .action((options: JoinOptions) => join(cli, options));
}

async function join(cli: Cli, options: JoinOptions): Promise<void> {
  checkHost(cli, options.host);
  const seeds = options.from ?? [];
  const given = options.secretFile === undefined ? undefined : readSecretFile(options.secretFile);
  const { dir, port } = await openDirectory(cli, options, seeds, given);
  const secrets = dir.secretsToUse(given) ?? secretsBeside(dirname(dir.path));
  if (secrets === undefined) throw new FailureError(noSecret());
  if (seeds.length > 0) dir.replica.seeds = seeds;
  const learning = dir.replica.cluster_id === "";
  const started = (node: Node, refused: Promise<never>) =>
    learning ? learn(cli, node, dir, secrets, seeds, refused) : Promise.resolve();
  try {
    await runReplica({ cli, options, port, dir, secrets, given, seeds, started });
  } catch (error) {
    dir.discard(); // or the next attempt would take another port
    throw error;
  }
}

/** Waits until the cluster has told its id. Throws `FailureError` when it refuses, or nobody answers in --timeout. */
async function learn(
  cli: Cli,
  node: Node,
  dir: DataDir,
  secrets: Uint8Array[],
  seeds: string[],
  refused: Promise<never>,
): Promise<void> {
  const learned = new Promise<void>((resolve) => node.learnedCluster = () => resolve());
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    const failure = new FailureError(noServer(seeds, "no answer", "--from"));
    timer = setTimeout(() => reject(failure), cli.options.timeout);
  });
  await Promise.race([learned, refused, late]);
  clearTimeout(timer!);
  dir.keepSecrets(secrets);
  dir.save();
}

/**
 * The directory to run in: the one that was named, else the one to resume, else a new one, which is not made before
 * there is somebody to join. Throws `FailureError`.
 */
async function openDirectory(
  cli: Cli,
  options: JoinOptions,
  seeds: string[],
  given: Uint8Array[] | undefined,
): Promise<{ dir: DataDir; port: number }> {
  const named = options.dataDir ??
    (options.port === undefined ? undefined : joinPath(data_root, `${options.port}`));
  for (const { path, port } of named === undefined ? joinedHere() : []) {
    try {
      return { dir: DataDir.open(path, port, seeds), port };
    } catch (error) {
      if (!(error instanceof FailureError && error.failure.reason === "DATA_DIR_IN_USE")) throw error;
    }
  }
  const found = named === undefined ? undefined : readReplicaFile(named);
  if (!found?.cluster_id) {
    if (seeds.length === 0) {
      throw new FailureError(
        usage("A new replica needs --from. Give it the address of a replica of the cluster."),
      );
    }
    const beside = named === undefined ? data_root : dirname(named);
    if ((given ?? secretsBeside(beside)) === undefined) throw new FailureError(noSecret());
    await awaitListener(seeds, cli.options.timeout);
  }
  const port = options.port ?? found?.port ?? newPort(options.host);
  return { dir: DataDir.open(named ?? joinPath(data_root, `${port}`), port, seeds), port };
}

/** Waits until somebody listens at one of `seeds`. Throws `FailureError` when nobody has in `limit_ms`. */
async function awaitListener(seeds: string[], limit_ms: number): Promise<void> {
  for (const end_ms = Date.now() + limit_ms;; await sleep(retry_ms)) {
    try {
      return await Promise.any(seeds.map((seed) => dial(seed, limit_ms)));
    } catch (error) {
      if (Date.now() + retry_ms < end_ms) continue;
      const causes = new Set((error as AggregateError).errors.map(causeOf));
      throw new FailureError(noServer(seeds, [...causes].join(", "), "--from"));
    }
  }
}

/** Connects and hangs up. Rejects when that is refused, or takes longer than `limit_ms`. */
async function dial(address: string, limit_ms: number): Promise<void> {
  const { hostname: host, port } = splitAddress(address);
  const socket = connect({ host, port });
  const timer = setTimeout(() => socket.destroy(new Error("no answer")), limit_ms);
  try {
    await new Promise<void>((resolve, reject) => socket.on("connect", resolve).on("error", reject));
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function causeOf({ code = "" }: { code?: string }): string {
  if (code === "ECONNREFUSED") return "connection refused";
  return /ENOTFOUND|EAI_AGAIN/.test(code) ? "unknown host" : "no answer";
}

/** Directories under the data root whose replica has joined a cluster, lowest port first. */
function joinedHere(): { path: string; port: number }[] {
  return subdirectories(data_root).flatMap((path) => {
    const replica = readReplicaFile(path);
    const joined = replica !== undefined && replica.seeds.length > 0 && replica.cluster_id !== "";
    return joined ? [{ path, port: replica.port }] : [];
  }).sort((a, b) => a.port - b.port);
}

function subdirectories(path: string): string[] {
  try {
    return [...Deno.readDirSync(path)].filter((entry) => entry.isDirectory).map((entry) =>
      joinPath(path, entry.name)
    );
  } catch {
    return [];
  }
}

/** The first port from 5001 up on which nobody listens and for which there are no data here. */
function newPort(hostname: string): number {
  return freePort(
    hostname,
    first_port,
    (port) => readReplicaFile(joinPath(data_root, `${port}`)) === undefined,
  );
}

/** The secrets of a replica whose data lie in `folder` or under the data root, so that on one machine no flag is needed. */
function secretsBeside(folder: string): Uint8Array[] | undefined {
  for (const path of [...subdirectories(folder), ...subdirectories(data_root)]) {
    const secrets = readSecretFile(joinPath(path, secret_file));
    if (secrets !== undefined) return secrets;
  }
  return undefined;
}
