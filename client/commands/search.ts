/** `replichat search`: full-text search in one's own conversations. */
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import { chat_service } from "../../proto/services.ts";
import { addIds, MessagePrinter } from "../output.ts";
import { addLimit, type PageAsked, pages } from "../pages.ts";
import { requireLogin, withConnection } from "./common.ts";

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addIds(addLimit(command))
    .argument(
      "<query...>",
      'words that a message must all have; "…" for a phrase, * after the beginning of a word',
    )
    .option("--with <name>", "only in the conversation with this name, or with a group as +name")
    .addHelpText(
      "after",
      `
The newest message comes first. With -o json one object a line, as replichat history prints them.

Examples:
  $ replichat search lunch tomorrow
  $ replichat search '"see you" fri*' --with bob
  $ replichat search invoice --limit 5 -o json`,
    )
    .action(async (words: string[], flags: { with?: string; limit?: number; ids?: true }) => {
      await withConnection(cli, requireLogin(cli), async (connection) => {
        const where = flags.with === undefined ? {} : { with_username: flags.with };
        const ask = (page: PageAsked) =>
          connection.call(chat_service.SearchMessages, { ...page, ...where, query: words.join(" ") });
        const printer = new MessagePrinter(cli.options.output, { to: true, ids: flags.ids });
        let count = 0;
        for await (const found of pages(ask, (answer) => answer.messages, flags.limit)) {
          count += found.length;
          printer.print(found);
        }
        if (count === 0) {
          cli.notice("No message has all of that. Try fewer words, or word* for its beginning.");
        }
      });
    });
}
