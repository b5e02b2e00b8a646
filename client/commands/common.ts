/** What the client's commands share. */
import type { Command } from "commander";
import { v7 as uuid } from "uuid";
import { request_id_pattern, username_pattern } from "../../proto/bounds.ts";
import { type Cli, readLocalFile } from "../../proto/cli.ts";
import { badRequestId, badUsername, FailureError, invalid, notLoggedIn } from "../../proto/failures.ts";
import { Connection } from "../connection.ts";
import { type Login, readLogin } from "../tokens.ts";

/** A connection as the global flags describe it; with a log-in's token, if given. */
export function openConnection(cli: Cli, login?: Login): Connection {
  const { servers, timeout, insecure, tlsCa, tlsCert, tlsKey } = cli.options;
  const pem = (path: string | undefined, flag: string) =>
    path === undefined ? undefined : readLocalFile(path, flag);
  const has_tls = tlsCa !== undefined || tlsCert !== undefined;
  const tls = { ca: pem(tlsCa, "--tls-ca"), cert: pem(tlsCert, "--tls-cert"), key: pem(tlsKey, "--tls-key") };
  return new Connection({
    servers,
    timeout_ms: timeout,
    insecure,
    token: login?.token,
    tls: has_tls ? tls : undefined,
  });
}

/** Runs `use` with a connection, and closes it whatever happens. */
export async function withConnection<T>(
  cli: Cli,
  login: Login | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = openConnection(cli, login);
  try {
    return await use(connection);
  } finally {
    connection.close();
  }
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

/** The least time for a call for which a server hashes a password, in ms: some 100 ms of its time, maybe after others. */
export const hashing_ms = 2_000;

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
