/** `replichat accounts`: who is there. */
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { chat_service } from "../../proto/services.ts";
import { utcTime } from "../output.ts";
import { addLimit, type PageAsked, pages, printPages } from "../pages.ts";
import { readLogin } from "../tokens.ts";
import { requireLogin, withConnection } from "./common.ts";

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addLimit(command)
    .argument("[pattern]", "the beginning of a name, or a glob with * and ?", "")
    .option("--online", "only those who are online")
    .option("--blocked", "only those whom you have blocked")
    .addHelpText(
      "after",
      `
Without a log-in it works where the setting directory is public. With -o json one object a line: username,
online, last_seen_time, blocked.

Examples:
  $ replichat accounts al
  $ replichat accounts 'a*e' --online
  $ replichat accounts -o json | jq -r .username`,
    )
    .action(async (pattern: string, flags: { online?: true; blocked?: true; limit?: number }) => {
      const login = cli.options.user === undefined ? readLogin() : requireLogin(cli);
      await withConnection(cli, login, async (connection) => {
        const filter = {
          pattern,
          online_only: flags.online ?? false,
          blocked_only: flags.blocked ?? false,
        };
        const ask = (page: PageAsked) => connection.call(chat_service.ListAccounts, { ...page, ...filter });
        const list = pages(ask, (answer) => answer.accounts, flags.limit);
        await printPages(cli, ["username", "online", "last_seen_time", "blocked"], row, list);
      });
    });
}

function row(account: replichat.v1.IAccount) {
  return {
    username: account.username ?? "",
    online: account.online ?? false,
    last_seen_time: utcTime(account.last_seen_time),
    blocked: account.blocked ?? false,
  };
}
