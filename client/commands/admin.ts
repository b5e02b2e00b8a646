/** `replichat admin`: what an operator does for accounts. */
import type { Command } from "commander";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { admin_service } from "../../proto/services.ts";
import { adminCall, requireSecrets } from "../admin.ts";
import { hashing_ms } from "../login.ts";
import { utcTime } from "../output.ts";
import { addLimit, pages, printPages } from "../pages.ts";
import { addPasswordOptions, type PasswordOptions, readPassword } from "../password.ts";
import {
  addHelp,
  addRequestId,
  addSecretFile,
  addYes,
  adminOnce,
  checkName,
  report,
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
  const examples = ["create alice", "list 'a*'", "reset-password alice", "remove alice"];
  addHelp(command, examples.map((example) => `admin ${example}`), "All of this needs the cluster's secret.");
  const write = (usage: string) => addRequestId(addSecretFile(command.command(usage)));
  addHelp(addPasswordOptions(write("create <name>")), ["admin create alice --password-file first-password"])
    .description("create an account, also where registration is closed")
    .action((name: string, flags: Flags) => create(cli, name, flags));
  const fields =
    "The pattern is the beginning of a name, or a glob with * and ?. With -o json one object a line:\n" +
    "username, create_time, deleted, online, last_seen_time, sessions.";
  addHelp(addLimit(addSecretFile(command.command("list [pattern]"))), ["admin list 'a*' -o csv"], fields)
    .description("list accounts")
    .option("--deleted", "deleted ones too")
    .action((pattern: string | undefined, flags: Flags) => list(cli, pattern, flags));
  addHelp(addPasswordOptions(write("reset-password <name>")), ["admin reset-password alice"])
    .description("give an account a new password; its sessions end")
    .action((name: string, flags: Flags) => resetPassword(cli, name, flags));
  addHelp(addYes(write("remove <name>")), ["admin remove alice --yes"])
    .description("delete an account for good; messages already sent stay")
    .action((name: string, flags: Flags) => remove(cli, name, flags));
}

async function create(cli: Cli, name: string, flags: Flags): Promise<void> {
  checkName(name);
  const request_id = requestId(flags.requestId);
  const secrets = requireSecrets(flags.secretFile);
  const password = await readPassword(flags, { twice: true });
  const request = { request_id, username: name, password };
  const { username } = await adminOnce(cli, secrets, admin_service.CreateAccount, request, hashing_write);
  report(cli, { username }, `Created the account ${username}.`);
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
  await adminOnce(cli, secrets, admin_service.ResetPassword, request, hashing_write);
  cli.notice(`${username} has a new password; all its sessions have ended.`);
}

async function remove(cli: Cli, username: string, flags: Flags): Promise<void> {
  checkName(username);
  const request = { request_id: requestId(flags.requestId), username };
  const secrets = requireSecrets(flags.secretFile);
  if (!flags.yes) confirm(`Delete the account ${username} for good?`);
  await adminOnce(cli, secrets, admin_service.RemoveAccount, request, { write: true });
  cli.notice(`Deleted the account ${username}.`);
}
