/** `replichat serve`: starts or resumes a replica; on an empty data directory, founds a cluster of one. */
import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import { type Cli, parseInteger } from "../../proto/cli.ts";
import { FailureError, noSecret } from "../../proto/failures.ts";
import { DataDir, readSecret } from "../storage/data_dir.ts";
import { addFoundingOptions, addReplicaOptions, checkHost, type ReplicaOptions, runReplica } from "./run.ts";

/** Adds the flags and the action of `serve`. */
export function define(command: Command, cli: Cli): void {
  addFoundingOptions(addReplicaOptions(command))
    .option("--port <number>", "the port to listen on", parseInteger(1, 65_535), 5001)
    .addHelpText(
      "after",
      `
Starting again with the same flags is always harmless: a replica that has data resumes with them.

Examples:
  $ replichat serve                             # a new cluster, data in ./replichat-data/5001
  $ replichat serve --port 6001 --data-dir /var/lib/replichat`,
    )
    .action((options: ReplicaOptions & { port: number }) => serve(cli, options));
}

async function serve(cli: Cli, options: ReplicaOptions & { port: number }): Promise<void> {
  checkHost(cli, options.host);
  const given = options.secretFile === undefined ? undefined : readSecret(options.secretFile);
  if (options.secretFile !== undefined && given === undefined) throw new FailureError(noSecret());
  const dir = DataDir.open(options.dataDir ?? `./replichat-data/${options.port}`, options.port);
  if (dir.is_new) {
    dir.keepSecret(given);
    dir.replica.cluster_id = randomUUID();
    dir.save();
  }
  const secret = given ?? dir.secret;
  if (secret === undefined) throw new FailureError(noSecret());
  // A directory whose replica has joined, or is joining, a cluster never founds another.
  const founder = dir.replica.seeds.length === 0;
  const founding = founder ? { policy: options.quorum, exclude_ms: options.excludeAfter } : undefined;
  await runReplica({ cli, options, port: options.port, dir, secret, founding });
}
