/** `replichat admin`: what an operator does for accounts and logs. */
import type { Command } from "commander";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { adminCall, requireSecrets } from "../admin.ts";
import { hashing_ms } from "../login.ts";
import { printRows, type Row, utcTime } from "../output.ts";
import { addLimit, type PageAsked, pages, printPages } from "../pages.ts";
import { askReplica, findReplicas } from "../replicas.ts";
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
  only?: true;
}

/** A write for which a server hashes a password. */
const hashing_write = { write: true, least_ms: hashing_ms };

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  const examples = [
    "create alice",
    "list 'a*'",
    "reset-password alice",
    "remove alice",
    "log-level replichat.net=debug",
  ];
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
  const log_examples = [
    "",
    " replichat.net=debug",
    " replichat.heartbeat=debug --only -s localhost:5002",
    " replichat=default",
  ];
  addHelp(
    addSecretFile(command.command("log-level [category=level]")),
    log_examples.map((example) => `admin log-level${example}`),
    "A replica keeps a level that it is given until it starts again, or is sent SIGHUP. Levels are debug, info, warning,\n" +
      "error, and default: that of its flags. Without a category all are shown as they are.",
  )
    .description("show and change how much the replicas log while they run")
    .option("--only", "only at --servers, not at all replicas of the cluster")
    .action((change: string | undefined, flags: Flags) => logLevel(cli, change, flags));
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
    const ask = (page: PageAsked) => {
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

async function logLevel(cli: Cli, change = "", { secretFile, only }: Flags): Promise<void> {
  const [category, given, ...rest] = change.split("=");
  const is_change = change !== "";
  if (is_change && (category === "" || !given || rest.length > 0)) {
    throw new FailureError(
      usage(`${change} is no category and level. Write for instance replichat.net=debug.`),
    );
  }
  const secrets = requireSecrets(secretFile);
  const { servers, output } = cli.options;
  await withConnection(cli, undefined, async (connection) => {
    const addresses = only ? servers : await findReplicas(servers, connection, secrets);
    const request = { category, level: given === "default" ? "" : given ?? "" };
    const answers = await Promise.all(addresses.map(async (replica) => ({
      replica,
      answer: await askReplica(connection, replica, secrets, admin_service.SetLogLevel, request),
    })));
    const rows = answers.flatMap(({ replica, answer }) => {
      if ("failure" in answer) return [];
      const shown = answer.ok.levels.filter((level) => !is_change || level.category === category);
      return shown.map(({ category = "", level = "", description = "" }) =>
        ({ replica, category, level, logs: description }) as Row
      );
    });
    if (rows.length > 0) printRows(output, ["replica", "category", "level", "logs"], rows);
    for (const { answer } of answers) if ("failure" in answer) throw new FailureError(answer.failure);
  });
}
