/** `replichat import`: CSV files, of ours or of the chat programs that this one follows, into a running cluster. */
import type { Buffer } from "node:buffer";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Client, ClientWritableStream, Metadata } from "@grpc/grpc-js";
import { type Command, InvalidArgumentError } from "commander";
import { import_call_requests, username_pattern } from "../../proto/bounds.ts";
import type { Cli } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, local, mismatch } from "../../proto/failures.ts";
import { showProgress } from "../../proto/progress.ts";
import { admin_service } from "../../proto/services.ts";
import { adminStream, requireSecrets } from "../admin.ts";
import type { Connection } from "../connection.ts";
import { type Checked, checkFiles, type Renames } from "../csv/check.ts";
import { conversations_file, csv_files, messages_file, users_file } from "../csv/format.ts";
import type { Problem } from "../csv/read.ts";
import { allRows, inRequests, namedRows, type Row } from "../csv/requests.ts";
import { counted, hex, RowPrinter } from "../output.ts";
import { addHelp, addSecretFile, report, withConnection } from "./common.ts";
import { formulaNote } from "./export.ts";

interface Flags {
  dryRun?: true;
  rename: Renames;
  secretFile?: string;
}

type Request = replichat.admin.v1.ImportRequest.$Properties;
type Response = replichat.admin.v1.ImportResponse;

const notes =
  `Takes users.csv and messages.csv, and conversations.csv where there are groups: as replichat export writes them, or
with passwords as hexadecimal SHA-256. RFC 4180, UTF-8, the header first; times without an offset are UTC.

All rows are checked first, and every bad one is named, by file, line and reason; then nothing is imported, and it exits
7. --dry-run does no more than that. A name outside the rules, one that differs from another by case alone, or one that
the cluster has already is mended by --rename OLD=NEW; a group's is +OLD=+NEW.
A row that was imported once is not imported again, ever: after an interruption run the same command again. What tells a
row from others is what it says, but for is_read, and how many equal ones come before it in its file.
An account without a password logs in after: replichat admin reset-password NAME. A SHA-256 is hashed once more with
Argon2id (some 20 accounts a second), and replaced at the first log-in.`;

/** Adds the argument, the flags and the action (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addHelp(
    addSecretFile(command.argument("<dir>", "the directory that holds the files"))
      .option("--dry-run", "check everything and import nothing")
      .option(
        "--rename <old=new>",
        "import an account, or a +group, under another name (repeatable)",
        parseRename,
        new Map(),
      ),
    [
      "import ./chat --dry-run",
      "import ./chat",
      "import ./chat --rename 'Ann Lee=ann.lee' --rename BOB=bob2",
    ],
    notes,
  ).action((directory: string, flags: Flags) => importFrom(cli, directory, flags));
}

function parseRename(text: string, renames: Renames = new Map()): Renames {
  const at = text.lastIndexOf("=");
  const [old, name] = [text.slice(0, at), text.slice(at + 1)];
  const is_group = old.startsWith("+");
  if (
    at < 1 || is_group !== name.startsWith("+") || !username_pattern.test(is_group ? name.slice(1) : name)
  ) {
    throw new InvalidArgumentError("Write OLD=NEW, or +OLD=+NEW for a group, with a name that can be one.");
  }
  return new Map([...renames, [old, name]]);
}

async function importFrom(cli: Cli, directory: string, { dryRun, rename, secretFile }: Flags): Promise<void> {
  const secrets = requireSecrets(secretFile);
  const problems = new Problems(cli);
  const checked = await check(cli, directory, rename, problems);
  problems.end();
  const { users, groups, keys, formulas } = checked;
  const what = `${counted(users.size, "account")}, ${counted(groups.size, "group")} and ${
    counted(keys.count, "message")
  }`;
  if (formulas > 0) cli.notice(formulaNote(formulas, join(directory, messages_file)));
  await withConnection(cli, undefined, async (connection) => {
    await ask(connection, secrets, checked, problems);
    problems.end();
    if (dryRun) return cli.notice(`All rows are good: ${what}. Nothing was imported.`);
    const done = await sendAll(cli, connection, secrets, directory, checked);
    const { accounts, messages, skipped } = done;
    const came = `${counted(accounts, "account")}, ${counted(done.groups, "group")} and ${
      counted(messages, "message")
    }`;
    const before = skipped === 0 ? "" : ` ${counted(skipped, "row")} had been imported before.`;
    report(cli, { accounts, groups: done.groups, messages, skipped }, `Imported ${came}.${before}`);
  });
}

/** Prints what is wrong, row by row, as data. */
class Problems {
  #count = 0;
  readonly #printer: RowPrinter;

  constructor(cli: Cli) {
    const fields = ["file", "line", "reason"];
    this.#printer = new RowPrinter(cli.options.output, fields, fields);
  }

  add({ file, line, reason }: Problem): void {
    this.#count++;
    this.#printer.print([{ file, line, reason }]);
  }

  /** Throws `FailureError` when there were any. */
  end(): void {
    if (this.#count === 0) return;
    const rows = this.#count === 1 ? "One row is" : `${this.#count} rows are`;
    throw new FailureError(
      mismatch(
        "BAD_ROWS",
        `${rows} bad, and nothing was imported. Correct them, or give --rename for names.`,
      ),
    );
  }
}

async function check(cli: Cli, directory: string, renames: Renames, problems: Problems): Promise<Checked> {
  let total = 0;
  for (const file of csv_files) {
    const path = join(directory, file);
    if (existsSync(path)) total += Deno.statSync(path).size;
    else if (file !== conversations_file) {
      throw new FailureError(
        local("UNREADABLE", `There is no file ${path}. Give the directory that holds it.`),
      );
    }
  }
  const progress = showProgress({ label: "Checking", total, unit: "bytes", quiet: cli.options.quiet });
  let done = 0;
  const read = (bytes: number) => progress.update(done += bytes);
  const problem = (problem: Problem) => {
    progress.end();
    problems.add(problem);
  };
  try {
    return await checkFiles(directory, renames, { problem, read });
  } finally {
    progress.end();
  }
}

/** Asks the cluster whether it can take these accounts and groups. */
async function ask(
  connection: Connection,
  secrets: Uint8Array[],
  checked: Checked,
  problems: Problems,
): Promise<void> {
  const where = new Map<string, Pick<Problem, "file" | "line">>();
  for (const { key, account, file_line } of namedRows(checked)) {
    where.set(hex(key!), { file: account ? users_file : conversations_file, line: file_line });
  }
  for await (const requests of inCalls(inRequests(namedRows(checked)))) {
    const answer = await send(connection, secrets, requests.map((rows) => ({ dry_run: true, rows })));
    for (const { key, message } of answer.problems) {
      problems.add({ ...where.get(hex(key!))!, reason: message! });
    }
  }
}

async function sendAll(
  cli: Cli,
  connection: Connection,
  secrets: Uint8Array[],
  directory: string,
  checked: Checked,
): Promise<Pick<Response, "accounts" | "groups" | "messages" | "members" | "skipped">> {
  const { users, groups, keys } = checked;
  const members = [...groups.values()].reduce((sum, { members }) => sum + members.length, 0);
  const total = users.size + groups.size + keys.count + members;
  const progress = showProgress({ label: "Importing", total, unit: "rows", quiet: cli.options.quiet });
  const sum = { accounts: 0, groups: 0, messages: 0, members: 0, skipped: 0 };
  let done = 0;
  try {
    for await (const requests of inCalls(inRequests(allRows(directory, checked)))) {
      const answer = await send(connection, secrets, requests.map((rows) => ({ dry_run: false, rows })));
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += answer[name];
      progress.update(done += requests.reduce((rows, request) => rows + request.length, 0));
    }
    return sum;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    const message =
      `${failure.message} What was imported so far stays; run the same command again for the rest.`;
    throw new FailureError({ ...failure, message });
  } finally {
    progress.end();
  }
}

/** As many requests as one call takes. */
async function* inCalls(requests: AsyncIterable<Row[]>): AsyncGenerator<Row[][]> {
  let call: Row[][] = [];
  for await (const request of requests) {
    if (call.push(request) < import_call_requests) continue;
    yield call;
    call = [];
  }
  if (call.length > 0) yield call;
}

/** Sends requests in one call, and all of them again when a server is lost: what it had done stays done. */
async function send(connection: Connection, secrets: Uint8Array[], requests: Request[]): Promise<Response> {
  const { path, requestSerialize, responseDeserialize } = admin_service.Import;
  const answers = new WeakMap<ClientWritableStream<Request>, Promise<Response>>();
  const open = (client: Client, metadata: Metadata) => {
    const answer = Promise.withResolvers<Response>();
    answer.promise.catch(() => {}); // it is waited for below, but maybe later
    const stream = client.makeClientStreamRequest(
      path,
      requestSerialize as (request: Request) => Buffer,
      responseDeserialize,
      metadata,
      (error, response) => error ? answer.reject(error) : answer.resolve(response!),
    );
    answers.set(stream, answer.promise);
    return stream;
  };
  return await adminStream(connection, secrets, path, open, async (stream, begun) => {
    begun(); // to begin anew costs little
    const answer = answers.get(stream)!;
    let is_over = false;
    const over = answer.then(() => {}, () => {}).then(() => is_over = true);
    for (const request of requests) {
      if (is_over) break;
      if (stream.write(request)) continue;
      await Promise.race([over, new Promise((resolve) => stream.once("drain", resolve))]);
    }
    stream.end();
    return await answer;
  });
}
