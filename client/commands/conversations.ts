/** `replichat conversations`: with whom one chats, the latest first, and what is unread. */
import type { Command } from "commander";
import type { Cli } from "../../proto/cli.ts";
import { replichat } from "../../proto/codec.ts";
import { chat_service } from "../../proto/services.ts";
import { type Row, utcTime } from "../output.ts";
import { addLimit, type PageAsked, pages, printPages } from "../pages.ts";
import { requireLogin, withConnection } from "./common.ts";

/** Characters of a message that a table shows. */
const shown_characters = 50;

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addLimit(command)
    .option("--unread", "only those with unread messages")
    .addHelpText(
      "after",
      `
With -o json one object a line: id, kind (DIRECT, GROUP), name, members, member_count, unread_count,
read_up_to_id, online, deleted, blocked, and of the newest message last_id, last_sender, last_body, last_time.

Examples:
  $ replichat conversations
  $ replichat conversations --unread -o json | jq -r .name`,
    )
    .action(async ({ unread, limit }: { unread?: true; limit?: number }) => {
      await withConnection(cli, requireLogin(cli), async (connection) => {
        const ask = (page: PageAsked) =>
          connection.call(chat_service.ListConversations, { ...page, unread_only: unread ?? false });
        const list = pages(ask, (answer) => answer.conversations, limit);
        const for_people = cli.options.output === "table";
        const columns = ["name", "unread", "online", "last_time", "message"];
        const rowOf = (conversation: replichat.v1.IConversation) =>
          for_people ? tableRow(conversation) : row(conversation);
        await printPages(cli, columns, rowOf, list);
      });
    });
}

function row(conversation: replichat.v1.IConversation) {
  const { last_message } = conversation;
  return {
    id: conversation.id ?? 0,
    kind: replichat.v1.ConversationKind[conversation.kind ?? 0],
    name: conversation.name ?? "",
    members: conversation.members ?? [],
    member_count: conversation.member_count ?? 0,
    unread_count: conversation.unread_count ?? 0,
    read_up_to_id: conversation.read_up_to_id ?? 0,
    online: conversation.online ?? false,
    deleted: conversation.deleted ?? false,
    blocked: conversation.blocked ?? false,
    last_id: last_message?.id ?? 0,
    last_sender: last_message?.sender ?? "",
    last_body: last_message?.body ?? "",
    last_time: utcTime(last_message?.create_time),
  };
}

function tableRow(conversation: replichat.v1.IConversation): Row {
  const all = row(conversation);
  const marks = [...(all.deleted ? ["deleted"] : []), ...(all.blocked ? ["blocked"] : [])];
  const body = [...all.last_body.replace(/\s+/g, " ")];
  const cut = body.length > shown_characters ? [...body.slice(0, shown_characters - 1), "…"] : body;
  return {
    ...all,
    name: all.name + (marks.length > 0 ? ` (${marks.join(", ")})` : ""),
    unread: all.unread_count,
    online: all.kind === "GROUP" ? "" : all.online,
    message: all.last_id === 0 ? "" : `${all.last_sender}: ${cut.join("")}`,
  };
}
