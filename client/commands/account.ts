/** `replichat account`: one's account, its log-ins, and whom it blocks. */
import type { Command } from "commander";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { createAccount, logIn, logOut, secret_write } from "../login.ts";
import { counted, RowPrinter, utcTime } from "../output.ts";
import { addPasswordOptions, type PasswordOptions, readPassword } from "../password.ts";
import { removeLogin } from "../tokens.ts";
import {
  addHelp,
  addRequestId,
  addYes,
  callOnce,
  checkName,
  report,
  requestId,
  requireLogin,
  withConnection,
} from "./common.ts";

/** Flags of these commands, where they have them. */
interface Flags extends PasswordOptions {
  requestId?: string;
  yes?: true;
  replace?: true;
  label?: string;
  newPasswordFile?: string;
  others?: true;
}

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addHelp(command, [
    "account create alice",
    "account login alice --password-file ~/.alice",
    "account sessions",
    "account logout --user alice",
  ]);
  defineLogins(command, cli);
  defineOwn(command, cli);
  addHelp(addRequestId(command.command("block <name>")), ["account block mallory"])
    .description("take no messages from somebody, and send none")
    .action((name: string, flags: Flags) => setBlock(cli, name, true, flags));
  addHelp(addRequestId(command.command("unblock <name>")), ["account unblock mallory"])
    .description("end that")
    .action((name: string, flags: Flags) => setBlock(cli, name, false, flags));
}

function defineLogins(command: Command, cli: Cli): void {
  const create_examples = ["account create alice", "account create alice --password-stdin < secret"];
  addHelp(addRequestId(addPasswordOptions(command.command("create <name>"))), create_examples)
    .description("create an account")
    .action((name: string, flags: Flags) => create(cli, name, flags));
  const login_examples = ["account login alice", "account login alice --replace --label laptop"];
  addHelp(addPasswordOptions(command.command("login <name>")), login_examples)
    .description("log in, and stay logged in on this machine")
    .option("--replace", "end the account's other sessions")
    .option("--label <text>", "what the list of sessions calls this one (default: this host)")
    .action((name: string, flags: Flags) => login(cli, name, flags));
  addHelp(addRequestId(command.command("logout")), ["account logout -u alice"])
    .description("end this log-in, of --user or of who logged in last")
    .action((flags: Flags) => logout(cli, flags));
  const fields = "With -o json one object a line: session_id, label, create_time, expire_time, current.";
  addHelp(command.command("sessions"), ["account sessions"], fields)
    .description("list where one is logged in")
    .action(() => listSessions(cli));
  const revoke_examples = ["account revoke df264fbb-13dd-4b90-8918-a2196f2c0505", "account revoke --others"];
  addHelp(addRequestId(command.command("revoke [session-id]")), revoke_examples)
    .description("end one session, or all others")
    .option("--others", "all but this one")
    .action((id: string | undefined, flags: Flags) => revoke(cli, id, flags));
}

function defineOwn(command: Command, cli: Cli): void {
  addHelp(
    addRequestId(addPasswordOptions(command.command("passwd"))),
    ["account passwd", "account passwd --password-file old --new-password-file new"],
    "--password-file and the first line of --password-stdin are the present password; the second line is the new one.",
  )
    .description("change the password; all other sessions end")
    .option("--new-password-file <file>", "read the new password from a file's first line")
    .action((flags: Flags) => changePassword(cli, flags));
  addHelp(
    addRequestId(addYes(addPasswordOptions(command.command("delete")))),
    ["account delete -u alice"],
    "Its messages show their sender as deleted, all its sessions end, and nobody can take the name again.",
  )
    .description("delete the account for good; messages already sent stay")
    .action((flags: Flags) => deleteAccount(cli, flags));
}

async function create(cli: Cli, name: string, flags: Flags): Promise<void> {
  checkName(name);
  const request_id = requestId(flags.requestId);
  const password = await readPassword(flags, { twice: true });
  const make = (connection: Connection) => createAccount(connection, name, password, request_id);
  const username = await withConnection(cli, undefined, make);
  report(
    cli,
    { username },
    `Created the account ${username}. Log in with: replichat account login ${username}`,
  );
}

async function login(cli: Cli, name: string, flags: Flags): Promise<void> {
  checkName(name);
  const password = await readPassword(flags);
  const { replace, label } = flags;
  const enter = (connection: Connection) => logIn(connection, name, password, { replace, label });
  const { answer } = await withConnection(cli, undefined, enter);
  const { username, session_id, unread_count } = answer;
  const row = { username, session_id, expire_time: utcTime(answer.expire_time), unread_count };
  const unread = unread_count === 0 ? "" : ` ${unread_count} unread; see: replichat conversations`;
  report(cli, row, `Logged in as ${username}.${unread}`);
}

async function logout(cli: Cli, flags: Flags): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(flags.requestId);
  await withConnection(cli, login, (connection) => logOut(connection, login, request_id));
  cli.notice(`Logged out ${login.username}.`);
}

async function changePassword(cli: Cli, flags: Flags): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(flags.requestId);
  const old_password = await readPassword(flags, { prompt: "Present password: " });
  const new_password = await readPassword(
    { passwordFile: flags.newPasswordFile, passwordStdin: flags.passwordStdin },
    { prompt: "New password: ", twice: true, file_flag: "--new-password-file" },
  );
  const request = { request_id, old_password, new_password };
  await callOnce(cli, login, chat_service.ChangePassword, request, secret_write);
  cli.notice(`Changed the password of ${login.username}; all other sessions have ended.`);
}

async function deleteAccount(cli: Cli, flags: Flags): Promise<void> {
  const login = requireLogin(cli);
  const request_id = requestId(flags.requestId);
  if (!flags.yes) confirm(`Delete the account ${login.username} for good?`);
  const password = await readPassword(flags);
  await callOnce(cli, login, chat_service.DeleteAccount, { request_id, password }, secret_write);
  removeLogin(login.username);
  cli.notice(`Deleted the account ${login.username}.`);
}

async function listSessions(cli: Cli): Promise<void> {
  const { sessions } = await callOnce(cli, requireLogin(cli), chat_service.ListSessions, {});
  const columns = Object.keys(sessionRow({}));
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

async function revoke(cli: Cli, session_id: string | undefined, flags: Flags): Promise<void> {
  if ((session_id === undefined) !== (flags.others === true)) {
    throw new FailureError(usage("Which session is to end? Give its id, or --others for all but this one."));
  }
  const which = session_id === undefined ? { all_others: true } : { session_id };
  const request = { request_id: requestId(flags.requestId), ...which };
  const login = requireLogin(cli);
  const { ended } = await callOnce(cli, login, chat_service.RevokeSession, request, { write: true });
  report(cli, { ended }, `Ended ${counted(ended, "session")}.`);
}

async function setBlock(cli: Cli, name: string, blocked: boolean, flags: Flags): Promise<void> {
  checkName(name);
  const request = { request_id: requestId(flags.requestId), username: name, blocked };
  await callOnce(cli, requireLogin(cli), chat_service.SetBlock, request, { write: true });
  cli.notice(blocked ? `${name} is blocked.` : `${name} is no longer blocked.`);
}
