/** `replichat admin`: what an operator does for accounts. */
import type { Command } from "commander";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { admin_service } from "../../proto/services.ts";
import { adminCall, requireSecrets } from "../admin.ts";
import { utcTime } from "../output.ts";
import { addLimit, pages, printPages } from "../pages.ts";
import { addPasswordOptions, type PasswordOptions, readPassword } from "../password.ts";
import {
  addRequestId,
  addSecretFile,
  addYes,
  checkName,
  hashing_ms,
  requestId,
  withConnection,
} from "./common.ts";

/** Flags of these commands, where they have them. */
interface Flags extends PasswordOptions {
  secretFile?: string;
  requestId?: string;
  yes?: true;
  deleted?: true;
  limit?: number;
}

/** A write for which a server hashes a password. */
const hashing_write = { write: true, least_ms: hashing_ms };

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
All of this needs the cluster's secret.

Examples:
  $ replichat admin create alice
  $ replichat admin list 'a*'
  $ replichat admin reset-password alice
  $ replichat admin remove alice`,
  );
  const write = (usage: string) => addRequestId(addSecretFile(command.command(usage)));
  addPasswordOptions(write("create <name>")).description(
    "create an account, also where registration is closed",
  )
    .addHelpText("after", "\nExamples:\n  $ replichat admin create alice --password-file first-password")
    .action((name: string, flags: Flags) => create(cli, name, flags));
  addLimit(addSecretFile(command.command("list [pattern]"))).description("list accounts")
    .option("--deleted", "deleted ones too")
    .addHelpText(
      "after",
      "\nThe pattern is the beginning of a name, or a glob with * and ?. With -o json one object a line: username,\ncreate_time, deleted, online, last_seen_time, sessions.\n\nExamples:\n  $ replichat admin list 'a*' -o csv",
    )
    .action((pattern: string | undefined, flags: Flags) => list(cli, pattern, flags));
  addPasswordOptions(write("reset-password <name>")).description(
    "give an account a new password; its sessions end",
  )
    .addHelpText("after", "\nExamples:\n  $ replichat admin reset-password alice")
    .action((name: string, flags: Flags) => resetPassword(cli, name, flags));
  addYes(write("remove <name>")).description("delete an account for good; messages already sent stay")
    .addHelpText("after", "\nExamples:\n  $ replichat admin remove alice --yes")
    .action((name: string, flags: Flags) => remove(cli, name, flags));
}

async function create(cli: Cli, name: string, flags: Flags): Promise<void> {
  checkName(name);
  const request_id = requestId(flags.requestId);
  const secrets = requireSecrets(flags.secretFile);
  const password = await readPassword(flags, { twice: true });
  const request = { request_id, username: name, password };
  const { username } = await withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, admin_service.CreateAccount, request, hashing_write),
  );
  cli.notice(`Created the account ${username}.`);
}

async function list(cli: Cli, pattern = "", { secretFile, deleted, limit }: Flags): Promise<void> {
  const secrets = requireSecrets(secretFile);
  await withConnection(cli, undefined, async (connection) => {
    const ask = (page: { page_size: number; page_token: string }) => {
      const request = { ...page, pattern, include_deleted: deleted ?? false };
      return adminCall(connection, secrets, admin_service.ListAccounts, request);
    };
    const columns = ["username", "create_time", "online", "last_seen_time", "sessions", "deleted"];
    await printPages(cli, columns, row, pages(ask, (answer) => answer.accounts, limit));
  });
}

function row(account: replichat.admin.v1.ListAccountsResponse.IAccount) {
  return {
    username: account.username ?? "",
    create_time: utcTime(account.create_time),
    deleted: account.deleted ?? false,
    online: account.online ?? false,
    last_seen_time: utcTime(account.last_seen_time),
    sessions: account.sessions ?? 0,
  };
}

async function resetPassword(cli: Cli, username: string, flags: Flags): Promise<void> {
  checkName(username);
  const request_id = requestId(flags.requestId);
  const secrets = requireSecrets(flags.secretFile);
  const new_password = await readPassword(flags, { prompt: `New password of ${username}: `, twice: true });
  const request = { request_id, username, new_password };
  await withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, admin_service.ResetPassword, request, hashing_write),
  );
  cli.notice(`${username} has a new password; all its sessions have ended.`);
}

async function remove(cli: Cli, username: string, flags: Flags): Promise<void> {
  checkName(username);
  const request = { request_id: requestId(flags.requestId), username };
  const secrets = requireSecrets(flags.secretFile);
  if (!flags.yes) confirm(`Delete the account ${username} for good?`);
  await withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, admin_service.RemoveAccount, request, { write: true }),
  );
  cli.notice(`Deleted the account ${username}.`);
}
