/** `replichat serve`: starts or resumes a replica; on an empty data directory, founds a cluster, alone or with --peers. */
import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import { type Cli, parseAddresses, parseInteger } from "../../proto/cli.ts";
import { FailureError, noSecret } from "../../proto/failures.ts";
import { form } from "../forming.ts";
import type { Node } from "../node.ts";
import { DataDir, readSecretFile } from "../storage/data_dir.ts";
import {
  addFoundingOptions,
  addReplicaOptions,
  checkHost,
  foundingOf,
  type ReplicaOptions,
  runReplica,
} from "./run.ts";

interface ServeOptions extends ReplicaOptions {
  port: number;
  peers?: string[];
}

/** Adds the flags and the action of `serve`. */
export function define(command: Command, cli: Cli): void {
  addFoundingOptions(addReplicaOptions(command))
    .option("--port <number>", "the port to listen on", parseInteger(1, 65_535), 5001)
    .option(
      "--peers <host:port,...>",
      "form a cluster with these, which are new and are started with the same list and --secret-file",
      parseAddresses,
    )
    .addHelpText(
      "after",
      `
Starting again with the same flags is always harmless: a replica that has data resumes with them. With --peers,
all that are listed must answer that they are new; if one of them is in a cluster already, that is joined.

Examples:
  $ replichat serve                             # a new cluster, data in ./replichat-data/5001
  $ replichat serve --port 6001 --data-dir /var/lib/replichat
  $ openssl rand -hex 32 > cluster.secret
  $ replichat serve --port 5001 --peers localhost:5001,localhost:5002,localhost:5003 --secret-file cluster.secret`,
    )
    .action((options: ServeOptions) => serve(cli, options));
}

async function serve(cli: Cli, options: ServeOptions): Promise<void> {
  checkHost(cli, options.host);
  const given = options.secretFile === undefined ? undefined : readSecretFile(options.secretFile);
  if (options.secretFile !== undefined && given === undefined) throw new FailureError(noSecret());
  if (options.peers !== undefined && given === undefined) throw new FailureError(noSecret());
  const { port } = options;
  const dir = DataDir.open(options.dataDir ?? `./replichat-data/${port}`, port, options.peers);
  if (dir.is_new) {
    dir.keepSecrets(given);
    if (options.peers === undefined) dir.replica.cluster_id = randomUUID();
    dir.save();
  }
  const secrets = dir.secretsToUse(given);
  if (secrets === undefined) throw new FailureError(noSecret());
  const peers = options.peers ?? dir.replica.peers;
  if (peers !== undefined && dir.replica.cluster_id === "") {
    dir.replica.peers = dir.replica.seeds = peers;
    dir.save();
  }
  // A directory whose replica has joined, or is joining, a cluster never founds another by itself.
  const founding = dir.replica.seeds.length === 0 ? foundingOf(options) : undefined;
  const started = (node: Node) =>
    peers === undefined ? Promise.resolve() : form(node, dir, foundingOf(options));
  await runReplica({ cli, options, port, dir, secrets, given, founding, peers, started });
}
