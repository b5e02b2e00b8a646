/** `replichat join`: adds a replica to a live cluster, or resumes one that has joined before. */
import { dirname, join as joinPath } from "node:path";
import type { Command } from "commander";
import { type Cli, parseAddresses, parseInteger } from "../../proto/cli.ts";
import { FailureError, noSecret, noServer, usage } from "../../proto/failures.ts";
import { secret_file } from "../../proto/secret.ts";
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
  const { dir, port } = openDirectory(options, seeds);
  if (dir.replica.cluster_id === "" && seeds.length === 0) {
    throw new FailureError(
      usage("A new replica needs --from. Give it the address of a replica of the cluster."),
    );
  }
  const given = options.secretFile === undefined ? undefined : readSecretFile(options.secretFile);
  const secrets = dir.secretsToUse(given) ?? secretsBeside(dir.path);
  if (secrets === undefined) throw new FailureError(noSecret());
  if (seeds.length > 0) dir.replica.seeds = seeds;
  const learning = dir.replica.cluster_id === "";
  const started = (node: Node, refused: Promise<never>) =>
    learning ? learn(cli, node, dir, secrets, seeds, refused) : Promise.resolve();
  await runReplica({ cli, options, port, dir, secrets, given, seeds, started });
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
    const failure = noServer(seeds, "no answer");
    timer = setTimeout(
      () => reject(new FailureError({ ...failure, message: failure.message.replace("--servers", "--from") })),
      cli.options.timeout,
    );
  });
  await Promise.race([learned, refused, late]);
  clearTimeout(timer!);
  dir.keepSecrets(secrets);
  dir.save();
}

/** The directory to run in: the one that was named, else the one to resume, else a new one. Throws `FailureError`. */
function openDirectory(options: JoinOptions, seeds: string[]): { dir: DataDir; port: number } {
  if (options.dataDir !== undefined) {
    const found = readReplicaFile(options.dataDir)?.port;
    const port = options.port ?? found ?? newPort(options.host);
    return { dir: DataDir.open(options.dataDir, port, seeds), port };
  }
  if (options.port !== undefined) {
    return {
      dir: DataDir.open(joinPath(data_root, `${options.port}`), options.port, seeds),
      port: options.port,
    };
  }
  for (const { path, port } of joinedHere()) {
    try {
      return { dir: DataDir.open(path, port, seeds), port };
    } catch (error) {
      if (!(error instanceof FailureError && error.failure.reason === "DATA_DIR_IN_USE")) throw error;
    }
  }
  const port = newPort(options.host);
  return { dir: DataDir.open(joinPath(data_root, `${port}`), port, seeds), port };
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

/** The secrets of a replica whose data lie beside these, so that on one machine no flag is needed. */
function secretsBeside(path: string): Uint8Array[] | undefined {
  for (const beside of [...subdirectories(dirname(path)), ...subdirectories(data_root)]) {
    const secrets = readSecretFile(joinPath(beside, secret_file));
    if (secrets !== undefined) return secrets;
  }
  return undefined;
}
