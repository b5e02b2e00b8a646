/** `replichat secret`: changes the cluster's secret while the cluster runs. */
import type { Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import { FailureError, mismatch } from "../../proto/failures.ts";
import { challengeParts, fingerprint, nonce, provenSecret } from "../../proto/secret.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { readSecrets } from "../admin.ts";
import type { Connection } from "../connection.ts";
import { printRows, type Row } from "../output.ts";
import {
  addSecrets,
  allSecrets,
  dropOldSecrets,
  newestSecret,
  openSecretFiles,
  type SecretFile,
} from "../secret_files.ts";
import { withConnection } from "./common.ts";

interface SecretOptions {
  dataDir: string[];
  secretFile?: string;
  force?: true;
}

const collect = (dir: string, dirs: string[] = []) => [...dirs, dir];

const steps = `
To change the secret while the cluster runs:
  1. replichat secret add       draws a new one into the data directories of this machine; on the others, with a copy
                                of cluster.secret from here: replichat secret add --secret-file COPY
  2. kill -HUP PID              of each replica: it now knows both
  3. replichat secret drop      on each machine, once all replicas know the new one: the old one is dropped
  4. kill -HUP PID              of each replica: it now refuses the old one

Examples:
  $ replichat secret show
  $ replichat secret add
  $ replichat secret drop --data-dir replichat-data/5001`;

/** Adds the subcommands and their flags. */
export function define(command: Command, cli: Cli): void {
  command.addHelpText("after", steps);
  const subcommand = (name: string, description: string) =>
    command.command(name).description(description)
      .option(
        "--data-dir <dir>",
        "a replica's data (repeatable; default: all in ./replichat-data)",
        collect,
        [],
      )
      .addHelpText("after", steps);
  subcommand("show", "which secrets there are, by fingerprint, and which replicas know each")
    .action((options: SecretOptions) => show(cli, options));
  subcommand("add", "add a new secret beside the old one; again, bring directories together")
    .option("--secret-file <file>", "the secrets to add (default: a fresh one is drawn)")
    .action((options: SecretOptions) => add(cli, options));
  subcommand("drop", "drop all but the newest secret, if all replicas know it")
    .option("--force", "drop them though a replica does not answer, or does not know it")
    .action((options: SecretOptions) => drop(cli, options));
}

async function show(cli: Cli, { dataDir }: SecretOptions): Promise<void> {
  const files = openSecretFiles(dataDir);
  const secrets = allSecrets(files);
  const known = await withConnection(cli, undefined, (connection) => knownSecrets(connection, secrets));
  const rows: Row[] = secrets.map((secret) => ({
    secret: fingerprint(secret),
    files: `${
      files.filter((file) => file.secrets.some((each) => same(each, secret))).length
    } of ${files.length}`,
    known_by: addressesWhere(known, (all) => all?.includes(secret)),
    unknown_to: addressesWhere(known, (all) => all !== undefined && !all.includes(secret)),
    no_answer: addressesWhere(known, (all) => all === undefined),
  }));
  printRows(cli.options.output, Object.keys(rows[0]), rows);
}

function add(cli: Cli, { dataDir, secretFile }: SecretOptions): void {
  const given = secretFile === undefined ? undefined : readSecrets(secretFile, "--secret-file");
  report(addSecrets(openSecretFiles(dataDir), given));
  cli.notice("Now send each replica SIGHUP, and see with replichat secret show whether all know the newest.");
}

async function drop(cli: Cli, { dataDir, force }: SecretOptions): Promise<void> {
  const files = openSecretFiles(dataDir);
  const newest = newestSecret(files);
  if (!force) {
    const known = await withConnection(cli, undefined, (connection) => knownSecrets(connection, [newest]));
    const without = addressesWhere(known, (all) => all?.length !== 1);
    if (without !== "") throw new FailureError(notKnown(newest, without));
  }
  report(dropOldSecrets(files));
  cli.notice("Now send each replica SIGHUP: from then on it refuses what has been dropped.");
}

const notKnown = (secret: Uint8Array, addresses: string) =>
  mismatch(
    "SECRET_NOT_KNOWN",
    `${addresses} did not prove the newest secret (${fingerprint(secret)}), and would be shut out. ` +
      "Add it there and send SIGHUP first, or give --force.",
  );

function report(changed: SecretFile[]): void {
  for (const { path, secrets } of changed) print(`${path}: ${secrets.map(fingerprint).join(", ")}\n`);
  if (changed.length === 0) print("Nothing was to be changed.\n");
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return fingerprint(one) === fingerprint(other);
}

/** Which of `secrets` each replica of the cluster proves; undefined for one that does not answer. Throws `FailureError` when no server does. */
async function knownSecrets(
  connection: Connection,
  secrets: Uint8Array[],
): Promise<Map<string, Uint8Array[] | undefined>> {
  const { members } = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
  const asked = members.map(async ({ address = "" }) =>
    [address!, await provenBy(connection, address!, secrets)] as const
  );
  return new Map(await Promise.all(asked));
}

async function provenBy(
  connection: Connection,
  address: string,
  secrets: Uint8Array[],
): Promise<Uint8Array[] | undefined> {
  const client_nonce = nonce();
  try {
    const { server_nonce, server_proof } = await connection.attempt(
      address,
      admin_service.Challenge,
      { client_nonce },
      { anonymous: true },
      connection.timeout_ms,
    );
    const parts = challengeParts(client_nonce, server_nonce);
    return secrets.filter((secret) => provenSecret(server_proof, [secret], "server", parts) !== undefined);
  } catch {
    return undefined; // said to its caller as such
  }
}

function addressesWhere(
  known: Map<string, Uint8Array[] | undefined>,
  holds: (secrets: Uint8Array[] | undefined) => boolean | undefined,
): string {
  return [...known].filter(([, secrets]) => holds(secrets)).map(([address]) => address).join(", ");
}
