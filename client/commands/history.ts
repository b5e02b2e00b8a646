/** `replichat history`: the newest messages with somebody, oldest of them first. */
import type { Command } from "commander";
import { type Cli, parseInteger, print } from "../../proto/cli.ts";
import { newest } from "../history.ts";
import { messageLine, messageRow, printRows } from "../output.ts";
import { requireLogin, withConnection } from "./common.ts";

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command
    .argument("<with>", "whose conversation with you")
    .option("-n, --number <count>", "how many messages", parseInteger(1), 20)
    .option("--before <id>", "only messages older than this one", parseInteger(1))
    .addHelpText(
      "after",
      `
Examples:
  $ replichat history bob
  $ replichat history bob -n 1000 -o csv > bob.csv
  $ replichat history bob --before 4711 -o json | jq -r .body`,
    )
    .action(async (name: string, { number, before }: { number: number; before?: number }) => {
      const login = requireLogin(cli);
      const messages = await withConnection(
        cli,
        login,
        (connection) => newest(connection, name, number, before),
      );
      const { output } = cli.options;
      if (output === "table") print(messages.map((message) => messageLine(message) + "\n").join(""));
      else printRows(output, [], messages.map(messageRow));
    });
}
