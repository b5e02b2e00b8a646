/** The messages of one conversation. */
import type { Command } from "commander";
import { parseInteger } from "../proto/cli.ts";
import type { replichat } from "../proto/codec.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { addIds } from "./output.ts";
import { type PageAsked, pages } from "./pages.ts";

type Message = replichat.v1.IMessage;

/** Which of them: the flags of `history` and `read`. */
export interface Wanted {
  /** So many of the newest. */
  number: number;
  /** Only those older than this id. */
  before?: number;
  /** Only those that the caller has not read. */
  unread?: boolean;
  /** Not the newest, but all. */
  all?: boolean;
  /** Show the ids. */
  ids?: boolean;
}

/** Adds the flags that choose messages (INTERFACE.md, Commands). */
export function addWanted(command: Command): Command {
  return addIds(command)
    .argument("<with>", "whose conversation with you: a name, or a group as +name")
    .option("-n, --number <count>", "how many of the newest", parseInteger(1), 20)
    .option("--all", "all there are")
    .option("--unread", "only those that you have not read")
    .option("--before <id>", "only those older than this message", parseInteger(1));
}

/** The wanted messages with `with_username`, page by page, oldest first. Throws `FailureError`. */
export async function* wantedMessages(
  connection: Connection,
  with_username: string,
  wanted: Wanted,
): AsyncGenerator<Message[]> {
  if (wanted.all) yield* allMessages(connection, with_username, wanted);
  else yield await newest(connection, with_username, wanted);
}

/** The newest of the messages with `with_username`, oldest of them first. Throws `FailureError`. */
export async function newest(
  connection: Connection,
  with_username: string,
  { number, before = 0, unread = false }: Wanted,
): Promise<Message[]> {
  const messages: Message[] = [];
  const ask = (page: PageAsked) => {
    const request = { ...page, with_username, before_id: before, unread_only: unread };
    return connection.call(chat_service.ListMessages, request);
  };
  for await (const page of pages(ask, (answer) => answer.messages, number)) messages.push(...page);
  return messages.reverse();
}

/** No message is older: the first entry of every log is a view. */
const before_all_messages = 1;

/** All of them, without holding more than a page. */
async function* allMessages(
  connection: Connection,
  with_username: string,
  { before = Infinity, unread = false }: Wanted,
): AsyncGenerator<Message[]> {
  const ask = (page: PageAsked) => {
    const request = { ...page, with_username, after_id: before_all_messages, unread_only: unread };
    return connection.call(chat_service.ListMessages, request);
  };
  for await (const page of pages(ask, (answer) => answer.messages)) {
    const older = page.filter(({ id }) => id! < before);
    yield older;
    if (older.length < page.length) return;
  }
}
