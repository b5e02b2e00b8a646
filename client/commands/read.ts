/** `replichat read`: shows messages with somebody, and marks exactly these as read. */
import type { Command } from "commander";
import { v7 as uuid } from "uuid";
import { max_ids_per_call } from "../../proto/bounds.ts";
import type { Cli } from "../../proto/cli.ts";
import { replichat } from "../../proto/codec.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { addWanted, type Wanted, wantedMessages } from "../history.ts";
import { MessagePrinter } from "../output.ts";
import { inBatches, requireLogin, sameName, unnamed, withConnection } from "./common.ts";

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addWanted(command)
    .addHelpText(
      "after",
      `
Marks what it has shown, and nothing else: older messages that are not shown stay unread. Its senders are told.
What it prints is what replichat history prints; the states are those from before.

Examples:
  $ replichat read bob --unread
  $ replichat read +team --all -o json
  $ replichat read bob -n 1`,
    )
    .action(async (name: string, wanted: Wanted) => {
      const login = requireLogin(cli);
      await withConnection(cli, login, async (connection) => {
        const printer = new MessagePrinter(cli.options.output, wanted);
        let marked = 0, unread: number | undefined;
        for await (const messages of wantedMessages(connection, name, wanted)) {
          printer.print(messages);
          const ids = messages.filter(({ sender, state }) =>
            !sameName(sender, login.username) && state !== replichat.v1.DeliveryState.READ
          ).map(({ id }) => id!);
          marked += ids.length;
          unread = await markRead(connection, name, ids) ?? unread;
        }
        if (unread === undefined) cli.notice("Nothing was unread among these.");
        else cli.notice(`Marked ${marked} as read; ${unread} unread in this conversation.`);
      });
    });
}

/** Marks these as read; answers how many of the conversation are left, or undefined when there was nothing to do. */
async function markRead(connection: Connection, name: string, ids: number[]): Promise<number | undefined> {
  let unread: number | undefined;
  for (const batch of inBatches(ids, max_ids_per_call)) {
    const request = { request_id: uuid(), with_username: name, ids: batch };
    const marking = connection.call(chat_service.MarkRead, request, { write: true });
    unread = (await unnamed(marking)).unread_count;
  }
  return unread;
}
