/** `replichat account`: one's account, its log-ins, and whom it blocks. */
import type { Command } from "commander";
import { max_label_length } from "../../proto/bounds.ts";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { printRows, RowPrinter, utcTime } from "../output.ts";
import { addPasswordOptions, type PasswordOptions, readPassword } from "../password.ts";
import { readLogin, removeLogin, writeLogin } from "../tokens.ts";
import {
  addRequestId,
  addYes,
  checkName,
  hashing_ms,
  requestId,
  requireLogin,
  withConnection,
} from "./common.ts";

/** `--request-id`, where there is one. */
interface Repeat {
  requestId?: string;
}

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
Examples:
  $ replichat account create alice
  $ replichat account login alice --password-file ~/.alice
  $ replichat account sessions
  $ replichat account logout --user alice`,
  );
  defineLogins(command, cli);
  defineSessions(command, cli);
  const examples = (name: string) => `\nExamples:\n  $ replichat account ${name} mallory`;
  addRequestId(command.command("block <name>"))
    .description("take no messages from somebody, and send none").addHelpText("after", examples("block"))
    .action((name: string, options: Repeat) => setBlock(cli, name, true, options));
  addRequestId(command.command("unblock <name>"))
    .description("end that").addHelpText("after", examples("unblock"))
    .action((name: string, options: Repeat) => setBlock(cli, name, false, options));
}

function defineLogins(command: Command, cli: Cli): void {
  addRequestId(addPasswordOptions(command.command("create <name>")))
    .description("create an account")
    .addHelpText(
      "after",
      "\nExamples:\n  $ replichat account create alice\n  $ pass alice | replichat account create alice --password-stdin",
    )
    .action((name: string, options) => create(cli, name, options));
  addPasswordOptions(command.command("login <name>"))
    .description("log in, and stay logged in on this machine")
    .option("--replace", "end the account's other sessions")
    .option("--label <text>", "what the list of sessions calls this one (default: this host)")
    .addHelpText(
      "after",
      "\nExamples:\n  $ replichat account login alice\n  $ replichat account login alice --replace --label laptop",
    )
    .action((name: string, options) => login(cli, name, options));
  addRequestId(command.command("logout"))
    .description("end this log-in, of --user or of who logged in last")
    .addHelpText("after", "\nExamples:\n  $ replichat account logout -u alice")
    .action((options: Repeat) => logout(cli, options));
  addRequestId(addPasswordOptions(command.command("passwd")))
    .description("change the password; all other sessions end")
    .option("--new-password-file <file>", "read the new password from a file's first line")
    .addHelpText(
      "after",
      "\n--password-file and the first line of --password-stdin are the present password; the second line is the new one.\n\nExamples:\n  $ replichat account passwd\n  $ replichat account passwd --password-file old --new-password-file new",
    )
    .action((options) => changePassword(cli, options));
  addRequestId(addYes(addPasswordOptions(command.command("delete"))))
    .description("delete the account for good; messages already sent stay")
    .addHelpText(
      "after",
      "\nIts messages show their sender as deleted, all its sessions end, and nobody can take the name again.\n\nExamples:\n  $ replichat account delete -u alice",
    )
    .action((options) => deleteAccount(cli, options));
}

function defineSessions(command: Command, cli: Cli): void {
  command.command("sessions").description("list where one is logged in")
    .addHelpText(
      "after",
      "\nWith -o json one object a line: session_id, label, create_time, expire_time, current.\n\nExamples:\n  $ replichat account sessions",
    )
    .action(() => listSessions(cli));
  addRequestId(command.command("revoke [session-id]"))
    .description("end one session, or all others")
    .option("--others", "all but this one")
    .addHelpText(
      "after",
      "\nExamples:\n  $ replichat account revoke 4711\n  $ replichat account revoke --others",
    )
    .action((id: string | undefined, options) => revoke(cli, id, options));
}

async function create(cli: Cli, name: string, options: PasswordOptions & Repeat): Promise<void> {
  checkName(name);
  const request_id = requestId(options.requestId);
  const password = await readPassword(options, { twice: true });
  const request = { request_id, username: name, password };
  const { username } = await withConnection(
    cli,
    undefined,
    (connection) => connection.call(chat_service.CreateAccount, request, secret_write),
  );
  cli.notice(`Created the account ${username}. Log in with: replichat account login ${username}`);
}

/** A write that carries a password. */
const secret_write = { write: true, secret: true, least_ms: hashing_ms };

async function login(
  cli: Cli,
  name: string,
  options: PasswordOptions & { replace?: true; label?: string },
): Promise<void> {
  checkName(name);
  const password = await readPassword(options);
  const label = (options.label ?? Deno.hostname()).slice(0, max_label_length);
  const before = readLogin(name);
  await withConnection(cli, undefined, async (connection) => {
    // A cursor, and a token, are of one cluster; that another one has the same account here is no reason to tell it.
    const { cluster_id } = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
    const known = before?.cluster_id === cluster_id ? before : undefined;
    // A token that is still good shows that this is no stranger, who may have used up the tries for this name.
    connection.session.token = known?.token;
    // Repeated after a lost answer, at worst it makes a session that nobody uses.
    const request = { username: name, password, replace_sessions: options.replace ?? false, label };
    const { token, username, unread_count } = await connection.call(chat_service.Login, request, {
      secret: true,
      least_ms: hashing_ms,
    });
    writeLogin({ username, token, cluster_id, cursor: known?.cursor ?? 0 });
    const unread = unread_count === 0 ? "" : ` ${unread_count} unread; see: replichat conversations`;
    cli.notice(`Logged in as ${username}.${unread}`);
  });
}

async function logout(cli: Cli, options: Repeat): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(options.requestId);
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

async function changePassword(
  cli: Cli,
  options: PasswordOptions & Repeat & { newPasswordFile?: string },
): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(options.requestId);
  const old_password = await readPassword(options, { prompt: "Present password: " });
  const new_password = await readPassword(
    { passwordFile: options.newPasswordFile, passwordStdin: options.passwordStdin },
    { prompt: "New password: ", twice: true, file_flag: "--new-password-file" },
  );
  const request = { request_id, old_password, new_password };
  await withConnection(
    cli,
    login,
    (connection) => connection.call(chat_service.ChangePassword, request, secret_write),
  );
  cli.notice(`Changed the password of ${login.username}; all other sessions have ended.`);
}

async function deleteAccount(cli: Cli, options: PasswordOptions & Repeat & { yes?: true }): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(options.requestId);
  if (!options.yes) confirm(`Delete the account ${login.username} for good?`);
  const password = await readPassword(options);
  await withConnection(
    cli,
    login,
    (connection) => connection.call(chat_service.DeleteAccount, { request_id, password }, secret_write),
  );
  removeLogin(login.username);
  cli.notice(`Deleted the account ${login.username}.`);
}

async function listSessions(cli: Cli): Promise<void> {
  const { sessions } = await withConnection(
    cli,
    requireLogin(cli),
    (connection) => connection.call(chat_service.ListSessions, {}),
  );
  const columns = ["session_id", "label", "create_time", "expire_time", "current"];
  new RowPrinter(cli.options.output, columns, columns).print(sessions.map(sessionRow));
}

function sessionRow(session: replichat.v1.ISession) {
  return {
    session_id: session.session_id ?? "",
    label: session.label ?? "",
    create_time: utcTime(session.create_time),
    expire_time: utcTime(session.expire_time),
    current: session.current ?? false,
  };
}

async function revoke(
  cli: Cli,
  session_id: string | undefined,
  options: Repeat & { others?: true },
): Promise<void> {
  if ((session_id === undefined) !== (options.others === true)) {
    throw new FailureError(usage("Which session is to end? Give its id, or --others for all but this one."));
  }
  const which = session_id === undefined ? { all_others: true } : { session_id };
  const request = { request_id: requestId(options.requestId), ...which };
  const { ended } = await withConnection(
    cli,
    requireLogin(cli),
    (connection) => connection.call(chat_service.RevokeSession, request, { write: true }),
  );
  const { output } = cli.options;
  if (output !== "table") printRows(output, [], [{ ended }]);
  else cli.notice(`Ended ${ended} session${ended === 1 ? "" : "s"}.`);
}

async function setBlock(cli: Cli, name: string, blocked: boolean, options: Repeat): Promise<void> {
  checkName(name);
  const request = { request_id: requestId(options.requestId), username: name, blocked };
  await withConnection(
    cli,
    requireLogin(cli),
    (connection) => connection.call(chat_service.SetBlock, request, { write: true }),
  );
  cli.notice(blocked ? `${name} is blocked.` : `${name} is no longer blocked.`);
}
