/** What the client's commands share. */
import type { ClientReadableStream } from "@grpc/grpc-js";
import type { Command } from "commander";
import { v7 as uuid } from "uuid";
import { request_id_pattern, username_pattern } from "../../proto/bounds.ts";
import type { Cli } from "../../proto/cli.ts";
import {
  badRequestId,
  badUsername,
  FailureError,
  invalid,
  notLoggedIn,
  outcomeUnknown,
  sessionEnded,
} from "../../proto/failures.ts";
import type { Call } from "../../proto/services.ts";
import { tlsFilesOf } from "../../proto/tls.ts";
import { adminCall, adminDownload, type AdminOptions } from "../admin.ts";
import { type CallOptions, Connection } from "../connection.ts";
import { harmless } from "../harmless.ts";
import { printRows, type Row } from "../output.ts";
import { type Login, readLogin } from "../tokens.ts";

/**
 * A connection as the global flags describe it, or to other servers; with a log-in's token, if given. Throws `FailureError`
 * when the TLS files cannot be used.
 */
export function openConnection(
  cli: Cli,
  login?: Pick<Login, "token">,
  servers = cli.options.servers,
): Connection {
  const { timeout, insecure } = cli.options;
  return new Connection({
    servers,
    timeout_ms: timeout,
    insecure,
    token: login?.token,
    tls: tlsFilesOf(cli.options),
  });
}

/** Runs `use` with a connection, and closes it whatever happens. That the log-in's session has ended is said with its name. */
export async function withConnection<T>(
  cli: Cli,
  login: Login | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = openConnection(cli, login);
  try {
    return await use(connection);
  } catch (error) {
    const has_ended = error instanceof FailureError && error.message === sessionEnded().message;
    throw has_ended ? new FailureError(sessionEnded(login?.username)) : error;
  } finally {
    connection.close();
  }
}

/** One call, on a connection of its own. Throws `FailureError` as `Connection.call` does. */
export function callOnce<Request, Response>(
  cli: Cli,
  login: Login | undefined,
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  options: CallOptions = {},
): Promise<Response> {
  return withConnection(cli, login, (connection) => connection.call(method, request, options));
}

/** One call that proves the cluster's secret, on a connection of its own. Throws `FailureError` as `adminCall` does. */
export function adminOnce<Request, Response>(
  cli: Cli,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  options: AdminOptions = {},
): Promise<Response> {
  return withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, method, request, options),
  );
}

/** One call that proves the secret and answers with a stream, on a connection of its own. Throws as `adminDownload` does. */
export function downloadOnce<Request, Response, T>(
  cli: Cli,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  use: (stream: ClientReadableStream<Response>, begun: () => void) => Promise<T>,
): Promise<T> {
  return withConnection(
    cli,
    undefined,
    (connection) => adminDownload(connection, secrets, method, request, use),
  );
}

/** Tells what a command has done: people by a sentence, on stderr; programs by a row of data. */
export function report(cli: Cli, row: Row, sentence: string): void {
  if (cli.options.output === "table") cli.notice(harmless(sentence));
  else printRows(cli.options.output, [], [row]);
}

/** Adds what help shows at its end: notes, if there are any, and examples without `replichat`. */
export function addHelp(command: Command, examples: string[], notes = ""): Command {
  const lines = examples.map((example) => `  $ replichat ${example}`);
  return command.addHelpText("after", [...(notes ? ["", notes] : []), "", "Examples:", ...lines].join("\n"));
}

/** The log-in of --user, else of who logged in last. Throws `FailureError` (exit 4) when there is none. */
export function requireLogin(cli: Cli): Login {
  const login = readLogin(cli.options.user);
  if (login === undefined) throw new FailureError(notLoggedIn(cli.options.user));
  return login;
}

/** Adds `--request-id`, by which a write whose outcome is unknown can be repeated. */
export function addRequestId(command: Command): Command {
  return command.option("--request-id <uuid>", "repeat a request whose outcome is unknown");
}

/** Adds `--yes`, for what cannot be undone. */
export function addYes(command: Command): Command {
  return command.option("--yes", "do not ask");
}

/** Adds `--secret-file`, for what an operator does. */
export function addSecretFile(command: Command): Command {
  return command.option(
    "--secret-file <file>",
    "the cluster's secret (default: ./replichat-data/*/cluster.secret)",
  );
}

/** Throws `FailureError` for what cannot be a name: early, so that nobody types a password in vain. */
export function checkName(name: string): void {
  if (!username_pattern.test(name)) throw new FailureError(badUsername());
}

/** Whether two names are one account's: they differ by more than case nowhere in replichat. */
export function sameName(one: string | null | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** `items` in order, so many at a time. */
export function* inBatches<T>(items: T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/**
 * Waits for a write whose request id nobody can give again, since the command makes several: if its outcome is
 * unknown, the sentence does not ask for that.
 */
export async function unnamed<T>(done: Promise<T>): Promise<T> {
  try {
    return await done;
  } catch (error) {
    const is_unknown = error instanceof FailureError && error.failure.kind === "unknown_outcome";
    throw is_unknown ? new FailureError(outcomeUnknown("")) : error;
  }
}

/** The request id that was given, else a new one. Throws `FailureError` (exit 2) when it is none. */
export function requestId(given: string | undefined): string {
  if (given !== undefined && !request_id_pattern.test(given)) throw new FailureError(badRequestId());
  return given?.toLowerCase() ?? uuid();
}

/** The lines of stdin that are not empty, as they come. Throws `FailureError` when they are not UTF-8. */
export async function* stdinLines(): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  try {
    for await (const chunk of Deno.stdin.readable) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      rest = lines.pop()!;
      yield* lines.filter((line) => line !== "");
    }
    rest += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new FailureError(
      invalid("body", "The input is not UTF-8. Convert it first, for instance with iconv."),
    );
  }
  if (rest !== "") yield rest;
}
