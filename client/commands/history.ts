/** `replichat history`: the messages with somebody, oldest first. */
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import { addWanted, type Wanted, wantedMessages } from "../history.ts";
import { MessagePrinter } from "../output.ts";
import { requireLogin, withConnection } from "./common.ts";

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addWanted(command)
    .addHelpText(
      "after",
      `
Shows messages and leaves them as they are; replichat read marks them as read. With -o json one object a line:
id, conversation_id, sender, recipient, body, create_time, state (SENT, DELIVERED, READ), sender_deleted.

Examples:
  $ replichat history bob
  $ replichat history +team --unread --ids
  $ replichat history bob --all -o csv > bob.csv
  $ replichat history bob --before 4711 -o json | jq -r .body`,
    )
    .action(async (name: string, wanted: Wanted) => {
      await withConnection(cli, requireLogin(cli), async (connection) => {
        const printer = new MessagePrinter(cli.options.output, wanted);
        for await (const messages of wantedMessages(connection, name, wanted)) printer.print(messages);
      });
    });
}
