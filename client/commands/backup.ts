/** `replichat backup`: the whole state of a running cluster in one file; or what is in such a file. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { ClientReadableStream } from "@grpc/grpc-js";
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, mismatch, usage } from "../../proto/failures.ts";
import { showProgress } from "../../proto/progress.ts";
import { admin_service } from "../../proto/services.ts";
import { requireSecrets } from "../admin.ts";
import { NewFile } from "../new_file.ts";
import { hex, printRows, type Row } from "../output.ts";
import { addHelp, addSecretFile, downloadOnce, report } from "./common.ts";

/** What is known of a backup that was checked. Throws `FailureError` when the file is none, or damaged. */
export type CheckBackup = (path: string) => Promise<Record<string, string | number>>;

interface Flags {
  force?: true;
  verify?: true;
  secretFile?: string;
}

type Chunk = replichat.admin.v1.BackupChunk;
type Fields = replichat.admin.v1.BackupChunk.Header.$Properties;
/** A decoded one has all of its fields. */
type Header = { [Name in keyof Fields]-?: NonNullable<Fields[Name]> };

const notes =
  `The file is an SQLite database as of one moment, made while the cluster goes on; any replica gives it. It opens
with sqlite3; its table "backup" says what it is and holds a digest of the rest, which --verify and restore check.
It holds everything that replicas hold: messages in clear, and Argon2id hashes of passwords and SHA-256 hashes of
session tokens, though no password and no token. Keep it as you keep the data directories; it is made with mode 0600.

--timeout is for finding a server that can begin; how long the copy takes then does not matter.
--verify exits 7 when the file is damaged, or of a newer version than this program.`;

/** Adds the argument, the flags and the action (INTERFACE.md, Commands). `check` reads a backup: the server's part. */
export function define(command: Command, cli: Cli, check: CheckBackup): void {
  addHelp(
    addSecretFile(command.argument("<file>", "the file to make, or with --verify to check"))
      .option("--verify", "check the file instead, without any server")
      .option("--force", "replace the file, if there is one"),
    [
      "backup chat-$(date +%F).db",
      "backup --verify chat-2026-11-25.db",
      "restore chat-2026-11-25.db --data-dir ./replichat-data/5001",
    ],
    notes,
  ).action(async (file: string, flags: Flags) => {
    if (flags.verify) await verify(cli, file, flags, check);
    else await backup(cli, file, flags);
  });
}

async function verify(cli: Cli, file: string, { force }: Flags, check: CheckBackup): Promise<void> {
  if (force) throw new FailureError(usage("--verify replaces nothing. Leave out --force."));
  const facts = await check(file);
  const row: Row = { file, ...facts };
  if (cli.options.output === "table") row.state_digest = String(row.state_digest).slice(0, 12);
  const columns = ["file", "cluster_id", "log_index", "create_time", "accounts", "messages", "state_digest"];
  printRows(cli.options.output, columns, [row]);
  cli.notice(`The backup is whole, and is what the replica held at log index ${facts.log_index}.`);
}

async function backup(cli: Cli, path: string, { force, secretFile }: Flags): Promise<void> {
  const secrets = requireSecrets(secretFile);
  const file = NewFile.create(path, force ?? false);
  try {
    const take = (stream: ClientReadableStream<Chunk>, begun: () => void) =>
      receive(cli, stream, file, begun);
    const header = await downloadOnce(cli, secrets, admin_service.Backup, {}, take);
    file.finish();
    const { cluster_id, log_index, size } = header;
    const state_digest = hex(header.state_digest);
    report(
      cli,
      { file: path, cluster_id, log_index, state_digest, bytes: size },
      `Wrote ${path}: cluster ${cluster_id.slice(0, 6)} as of log index ${log_index}, ${size} bytes.`,
    );
  } finally {
    file.close();
  }
}

/** Throws `FailureError` when what came is not what was announced. */
async function receive(
  cli: Cli,
  stream: ClientReadableStream<Chunk>,
  file: NewFile,
  begun: () => void,
): Promise<Header> {
  file.rewind();
  const hash = createHash("sha256");
  let header: Header | undefined;
  let received = 0;
  let progress = showProgress({ label: "Waiting for the copy", unit: "bytes", quiet: cli.options.quiet });
  progress.update(0);
  try {
    for await (const chunk of stream as AsyncIterable<Chunk>) {
      begun();
      if (chunk.body === "header" && header === undefined) {
        header = chunk.header as Header;
        progress.end();
        const { size: total } = header;
        progress = showProgress({ label: "Backup", total, unit: "bytes", quiet: cli.options.quiet });
      } else if (chunk.body === "data" && header !== undefined) {
        const data = chunk.data!;
        hash.update(data);
        file.write(data);
        progress.update(received += data.length);
      } else throw notWhole();
    }
  } finally {
    progress.end();
  }
  const whole = header !== undefined && received === header.size &&
    Buffer.compare(hash.digest(), header.sha256) === 0;
  if (!whole) throw notWhole();
  return header!;
}

const notWhole = () =>
  new FailureError(
    mismatch("DAMAGED", "The backup did not come as it was announced, and was not kept. Run it again."),
  );
