/** Lists that come in pages, read one page after the other and never further than they are wanted. */
import type { Command } from "commander";
import { max_page_size } from "../proto/bounds.ts";
import { type Cli, parseInteger } from "../proto/cli.ts";
import { type Row, RowPrinter } from "./output.ts";

/** What a request for a page has in common with the others. */
export interface PageAsked {
  page_size: number;
  page_token: string;
}

/** What an answer of a paged call has in common with the others. */
interface Page {
  next_page_token: string;
}

/**
 * The pages of a list, until its end or `limit` items: `ask` gets one, `itemsOf` are what is in it. Throws what
 * `ask` throws.
 */
export async function* pages<Answer extends Page, Item>(
  ask: (page: PageAsked) => Promise<Answer>,
  itemsOf: (answer: Answer) => Item[],
  limit = Infinity,
): AsyncGenerator<Item[]> {
  let left = limit;
  let page_token = "";
  do {
    const answer = await ask({ page_size: Math.min(left, max_page_size), page_token });
    const items = itemsOf(answer).slice(0, left);
    left -= items.length;
    page_token = answer.next_page_token;
    yield items;
  } while (page_token !== "" && left > 0);
}

/** Adds `--limit`, which ends a list early. */
export function addLimit(command: Command): Command {
  return command.option("--limit <count>", "no more than so many (default: all)", parseInteger(1));
}

/** Prints a list page by page: in a table these columns of its rows, else all that `rowOf` makes of an item. */
export async function printPages<Item>(
  cli: Cli,
  columns: string[],
  rowOf: (item: Item) => Row,
  list: AsyncIterable<Item[]>,
): Promise<void> {
  const printer = new RowPrinter(cli.options.output, columns, Object.keys(rowOf({} as Item)));
  for await (const items of list) printer.print(items.map(rowOf));
}
