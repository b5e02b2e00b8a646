/** `replichat account`: create an account, log in, log out. */
import type { Command } from "commander";
import { username_pattern } from "../../proto/bounds.ts";
import type { Cli } from "../../proto/cli.ts";
import { badUsername, FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { addPasswordOptions, type PasswordOptions, readPassword } from "../password.ts";
import { readLogin, removeLogin, writeLogin } from "../tokens.ts";
import { addRequestId, requestId, requireLogin, withConnection } from "./common.ts";

/** A server hashes the password, some 100 ms of its time, maybe after others. */
const least_ms = 2_000;

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
Examples:
  $ replichat account create alice
  $ replichat account login alice --password-file ~/.alice
  $ replichat account logout --user alice`,
  );
  addRequestId(addPasswordOptions(command.command("create <name>").description("create an account")))
    .action((name: string, options) => create(cli, name, options));
  addPasswordOptions(
    command.command("login <name>").description("log in, and stay logged in on this machine"),
  )
    .action((name: string, options) => login(cli, name, options));
  addRequestId(command.command("logout").description("end this log-in, of --user or of who logged in last"))
    .action((options) => logout(cli, options.requestId));
}

async function create(
  cli: Cli,
  name: string,
  options: PasswordOptions & { requestId?: string },
): Promise<void> {
  checkName(name);
  const request_id = requestId(options.requestId);
  const password = await readPassword(options, true);
  const { username } = await withConnection(
    cli,
    undefined,
    (connection) =>
      connection.call(chat_service.CreateAccount, { request_id, username: name, password }, {
        write: true,
        secret: true,
        least_ms,
      }),
  );
  cli.notice(`Created the account ${username}. Log in with: replichat account login ${username}`);
}

async function login(cli: Cli, name: string, options: PasswordOptions): Promise<void> {
  checkName(name);
  const password = await readPassword(options);
  await withConnection(cli, undefined, async (connection) => {
    // Repeated after a lost answer, at worst it makes a session that nobody uses.
    const request = { username: name, password };
    const { token, username } = await connection.call(chat_service.Login, request, {
      secret: true,
      least_ms,
    });
    const cluster_id = await clusterId(connection);
    const before = readLogin(username);
    const is_same = cluster_id !== "" && before?.cluster_id === cluster_id;
    writeLogin({ username, token, cluster_id, cursor: is_same ? before.cursor : 0 });
    cli.notice(`Logged in as ${username}.`);
  });
}

async function logout(cli: Cli, given_id: string | undefined): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(given_id);
  await withConnection(cli, login, async (connection) => {
    try {
      await connection.call(chat_service.Logout, { request_id }, { write: true });
    } catch (error) {
      const has_ended = error instanceof FailureError && error.failure.kind === "unauthenticated";
      if (!has_ended) throw error;
    }
  });
  removeLogin(login.username);
  cli.notice(`Logged out ${login.username}.`);
}

/** Early, so that nobody types a password in vain. */
function checkName(name: string): void {
  if (!username_pattern.test(name)) throw new FailureError(badUsername());
}

/** To know again whether a cursor is of this cluster; empty when it cannot be had. */
async function clusterId(connection: Connection): Promise<string> {
  try {
    return (await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true })).cluster_id;
  } catch (error) {
    if (error instanceof FailureError) return "";
    throw error;
  }
}
