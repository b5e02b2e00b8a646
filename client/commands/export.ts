/** `replichat export`: accounts, messages and groups of a running cluster as CSV files. */
import type { ClientReadableStream } from "@grpc/grpc-js";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, mismatch } from "../../proto/failures.ts";
import { type Progress, showProgress } from "../../proto/progress.ts";
import { admin_service } from "../../proto/services.ts";
import { requireSecrets } from "../admin.ts";
import {
  columns,
  conversations_file,
  csv_files,
  csvBoolean,
  type CsvFile,
  csvText,
  csvTime,
  deleted_mark,
  isFormula,
  messages_file,
  users_file,
} from "../csv/format.ts";
import { NewDirectory } from "../new_directory.ts";
import { counted } from "../output.ts";
import { addHelp, addSecretFile, downloadOnce, report } from "./common.ts";

interface Flags {
  includePasswordHashes?: true;
  force?: true;
  secretFile?: string;
}

type Chunk = replichat.admin.v1.ExportChunk;
type Row = replichat.admin.v1.Row.$Properties;
type Cells = (string | number)[];

const notes = `Writes three files, all as of one moment, while the cluster goes on; any replica gives them:
  users.csv          username,password. The password is empty, or with --include-password-hashes its Argon2id hash;
                     "deleted" for an account that has been deleted, whose name stays taken.
  messages.csv       sender,receiver,message,timestamp,is_read, oldest first. A receiver +NAME is a group; is_read then
                     says whether all of its members have read it.
  conversations.csv  conversation,member,creator,unseen,read: groups, a row for each member. The first "unseen" messages
                     of the group are from before its time; up to the "read"th it has read all, and after that the
                     ones that are named.
Import makes the same again from them. Messages that have been deleted are not in them, nor settings, blocks and
sessions: for all of that, see replichat backup. What one side of a conversation has deleted for itself is still in
them, as long as the other side has it.
Cells that a spreadsheet would take for formulas are kept as they are, and counted: import such a file as text.`;

/** Adds the argument, the flags and the action (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addHelp(
    addSecretFile(command.argument("<dir>", "the directory to make, which may be there if it is empty"))
      .option("--include-password-hashes", "write Argon2id hashes of passwords; guard the file")
      .option("--force", "replace an earlier export in that directory"),
    [
      "export ./chat",
      "export ./chat --include-password-hashes --force",
      "export ./chat -s host:5001 --secret-file cluster.secret",
    ],
    notes,
  ).action((directory: string, flags: Flags) => exportTo(cli, resolve(directory), flags));
}

async function exportTo(cli: Cli, directory: string, flags: Flags): Promise<void> {
  const secrets = requireSecrets(flags.secretFile);
  const files = NewDirectory.create(directory, csv_files, flags.force ?? false);
  try {
    const request = { include_password_hashes: flags.includePasswordHashes ?? false };
    const take = (stream: ClientReadableStream<Chunk>, begun: () => void) =>
      new Receiver(cli, files).receive(stream, begun);
    const done = await downloadOnce(cli, secrets, admin_service.Export, request, take);
    files.finish();
    const { log_index, accounts, groups, messages, formulas } = done;
    const what = `${counted(accounts, "account")}, ${counted(groups, "group")} and ${
      counted(messages, "message")
    }`;
    report(cli, { directory, ...done }, `Wrote ${what}, as of log index ${log_index}, to ${directory}.`);
    if (formulas > 0) cli.notice(formulaNote(formulas, join(directory, messages_file)));
  } finally {
    files.close();
  }
}

/** What is to be said of cells that a spreadsheet would compute. */
export function formulaNote(count: number, file: string): string {
  const what = count === 1 ? "One message begins" : `${count} messages begin`;
  return `${what} as a formula does. Open ${file} in a spreadsheet as text only.`;
}

/** Turns chunks into files. */
class Receiver {
  readonly #counts = { log_index: 0, accounts: 0, groups: 0, messages: 0, formulas: 0 };
  readonly #rows: Record<CsvFile, Cells[]> = {
    [users_file]: [],
    [messages_file]: [],
    [conversations_file]: [],
  };
  #creator = "";
  #progress?: Progress;

  constructor(private readonly cli: Cli, private readonly files: NewDirectory) {}

  async receive(stream: ClientReadableStream<Chunk>, begun: () => void) {
    this.files.rewind();
    for (const file of csv_files) this.files.write(file, csvText([[...columns[file]]]));
    let has_header = false;
    try {
      for await (const { header, rows } of stream as AsyncIterable<Chunk>) {
        begun();
        if (header) {
          has_header = true;
          this.#begin(header as Required<replichat.admin.v1.ExportChunk.Header.$Properties>);
        }
        for (const row of rows) this.#take(row);
        this.#flush();
      }
    } finally {
      this.#progress?.end();
    }
    if (has_header) return this.#counts;
    throw new FailureError(
      mismatch("DAMAGED", "The export did not come whole, and was not kept. Run it again."),
    );
  }

  #begin(header: replichat.admin.v1.ExportChunk.Header.$Properties): void {
    this.#counts.log_index = header.log_index ?? 0;
    const total = header.messages ?? 0;
    this.#progress = showProgress({
      label: "Export",
      total,
      unit: "messages",
      quiet: this.cli.options.quiet,
    });
  }

  #take({ account, group, member, message }: Row): void {
    if (account) {
      const { username, password_hash, deleted } = account;
      this.#rows[users_file].push([username!, deleted ? deleted_mark : password_hash!]);
      this.#counts.accounts++;
    } else if (group) {
      this.#creator = group.creator!;
      this.#counts.groups++;
    } else if (member) {
      const { group, username, unseen, read, read_also } = member;
      const is_creator = csvBoolean(username === this.#creator);
      this.#rows[conversations_file].push([
        `+${group}`,
        username!,
        is_creator,
        unseen!,
        [read, ...read_also!].join(" "),
      ]);
    } else if (message) {
      const { sender, receiver, body, create_us, is_read } = message;
      if (isFormula(body!)) this.#counts.formulas++;
      this.#rows[messages_file].push([sender!, receiver!, body!, csvTime(create_us!), csvBoolean(is_read!)]);
      this.#counts.messages++;
    }
  }

  #flush(): void {
    for (const file of csv_files) {
      if (this.#rows[file].length === 0) continue;
      this.files.write(file, csvText(this.#rows[file]));
      this.#rows[file] = [];
    }
    this.#progress?.update(this.#counts.messages);
  }
}
