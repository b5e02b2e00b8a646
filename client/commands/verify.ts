/** `replichat verify`: whether all replicas hold the same history and the same state. */
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import { FailureError } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { requireSecrets } from "../admin.ts";
import type { Connection } from "../connection.ts";
import { type Asked, judge, problemOf, takeDigests, type Verdict } from "../digests.ts";
import { hex, printRows, type Row } from "../output.ts";
import { askReplica, findReplicas } from "../replicas.ts";
import { addSecretFile, withConnection } from "./common.ts";

/** How long one replica may compute, in ms: some 25 s for a million messages. One that hangs meanwhile is noticed by keepalive. */
const digest_ms = 600_000;

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addSecretFile(command)
    .addHelpText(
      "after",
      `
Asks every replica for two hashes at one log index, over its whole history and over its state, while writes go on.
Exits 7 when they differ, or when a replica finds damage in its files; 3 when one could not be compared.

Examples:
  $ replichat verify
  $ replichat verify -s chat.example.org:5001 --secret-file cluster.secret -o json`,
    )
    .action(async ({ secretFile }: { secretFile?: string }) => {
      const secrets = requireSecrets(secretFile);
      await withConnection(cli, undefined, (connection) => verify(cli, connection, secrets));
    });
}

/** Throws `FailureError` when not all agree, after the table is printed. */
async function verify(cli: Cli, connection: Connection, secrets: Uint8Array[]): Promise<void> {
  const addresses = await findReplicas(cli.options.servers, connection, secrets);
  const ask = (address: string, index: number) => askOne(connection, secrets, address, index);
  const verdicts = judge(await takeDigests(addresses, ask, () => connection.session.index));
  const { output } = cli.options;
  const rows = verdicts.map((verdict) => row(verdict, output === "table" ? 12 : undefined));
  printRows(output, Object.keys(rows[0]), rows);
  const problem = problemOf(verdicts);
  if (problem !== undefined) throw new FailureError(problem);
  const who = verdicts.length === 1 ? "The one replica fits together" : `${verdicts.length} replicas agree`;
  cli.notice(`${who} at index ${verdicts[0].digest!.index}.`);
}

async function askOne(
  connection: Connection,
  secrets: Uint8Array[],
  address: string,
  index: number,
): Promise<Asked> {
  const asked = await askReplica(connection, address, secrets, admin_service.GetDigest, { index }, digest_ms);
  if ("failure" in asked) return asked;
  const { history_hash, state_digest, damage } = asked.ok;
  return {
    digest: {
      index: asked.ok.index,
      history_hash: hex(history_hash),
      state_digest: hex(state_digest),
      damage,
    },
  };
}

/** One line; hashes cut to `digits` for people. */
function row({ address, verdict, digest }: Verdict, digits?: number): Row {
  return {
    replica: address,
    index: digest?.index ?? "",
    history_hash: digest?.history_hash.slice(0, digits) ?? "",
    state_digest: digest?.state_digest.slice(0, digits) ?? "",
    verdict,
  };
}
