/** What slash commands ask of a server or of this machine: each answers with lines to be shown, or with a notice. */
import { v7 as uuid } from "uuid";
import { parseAddresses } from "../../proto/cli.ts";
import { microsecondsFromTimestamp, type replichat } from "../../proto/codec.ts";
import { FailureError, local, usage } from "../../proto/failures.ts";
import { writeAll } from "../../proto/private_file.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { harmless, harmlessJson } from "../harmless.ts";
import { wantedMessages } from "../history.ts";
import { localTime, messageLine, messageRow } from "../output.ts";
import { type PageAsked, pages } from "../pages.ts";
import type { Request } from "./state.ts";
import type { Event } from "./update.ts";

/** Lines that an answer shows at the most; the commands of the same names show all. */
const max_lines = 500;

/** What a request needs. */
interface Asked {
  connection: Connection;
  words: string[];
  me: string;
  /** The name of the conversation that is open. */
  open?: string;
}

type Answer = (asked: Asked) => Promise<Event>;
const popup = (title: string, lines: string[], none: string): Event => ({
  type: "popup",
  title,
  lines: lines.length === 0 ? [none] : lines,
});
const notice = (text: string): Event => ({ type: "notice", text });

const answers: Record<Request, Answer> = {
  accounts: ({ connection, words }) => accounts(connection, words[0] ?? "", false),
  online: ({ connection, words }) => accounts(connection, words[0] ?? "", true),
  search,
  group,
  block: ({ connection, words }) => block(connection, words[0], true),
  unblock: ({ connection, words }) => block(connection, words[0], false),
  export: exportTo,
  server,
  status,
  sessions,
};

/** Carries a request out. Never rejects with a failure that can be expected: that is its notice. */
export async function answerTo(what: Request, asked: Asked): Promise<Event> {
  try {
    return await answers[what](asked);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return notice(error.message);
  }
}

async function accounts(connection: Connection, pattern: string, online_only: boolean): Promise<Event> {
  const lines: string[] = [];
  const ask = (page: PageAsked) =>
    connection.call(chat_service.ListAccounts, { ...page, pattern, online_only });
  for await (const page of pages(ask, (answer) => answer.accounts, max_lines)) {
    lines.push(...page.map(accountLine));
  }
  const title = `${online_only ? "Online" : "Accounts"}${pattern === "" ? "" : ` like ${pattern}`}`;
  return popup(title, lines, "Nobody.");
}

function accountLine({ username, online, last_seen_time, blocked }: replichat.v1.IAccount): string {
  const seen_us = microsecondsFromTimestamp(last_seen_time);
  const seen = online ? "" : seen_us === 0 ? "" : `  last seen ${localTime(seen_us / 1000)}`;
  return `${online ? "●" : " "} ${harmless(username ?? "")}${seen}${blocked ? "  (blocked)" : ""}`;
}

async function search({ connection, words }: Asked): Promise<Event> {
  const query = words.join(" ");
  const ask = (page: PageAsked) => connection.call(chat_service.SearchMessages, { ...page, query });
  const lines: string[] = [];
  for await (const page of pages(ask, (answer) => answer.messages, max_lines)) {
    lines.push(...page.flatMap((message) => messageLine(message, { to: true }).split("\n")));
  }
  return popup(`Messages with ${query}`, lines, "No message has all of these words.");
}

async function group({ connection, me, words: [verb, name, ...who] }: Asked): Promise<Event> {
  const with_username = name === undefined || name.startsWith("+") ? name : `+${name}`;
  if (with_username === undefined) {
    throw new FailureError(usage("Which group? Type /group create +NAME WHO…"));
  }
  const write = { write: true };
  const request = () => ({ request_id: uuid(), with_username });
  if (verb === "create") {
    await connection.call(chat_service.CreateGroup, {
      request_id: uuid(),
      name: with_username,
      usernames: who,
    }, write);
    return { type: "open", name: with_username };
  }
  if (verb === "members") {
    const { members } = await connection.call(chat_service.ListMembers, { with_username });
    const lines = members.map(({ username, online, owner, deleted }) =>
      `${online ? "●" : " "} ${harmless(username ?? "")}${owner ? "  (owner)" : ""}${
        deleted ? "  (deleted)" : ""
      }`
    );
    return popup(`Members of ${with_username}`, lines, "Nobody.");
  }
  if (verb === "leave") {
    await connection.call(chat_service.RemoveMember, { ...request(), username: me }, write);
    return notice(`Left ${with_username}.`);
  }
  const method = verb === "add"
    ? chat_service.AddMember
    : verb === "remove"
    ? chat_service.RemoveMember
    : undefined;
  if (method === undefined || who.length === 0) {
    throw new FailureError(usage("Type /group create, add, remove, leave or members, then +NAME and who."));
  }
  for (const username of who) await connection.call(method, { ...request(), username }, write);
  return notice(`${verb === "add" ? "Added" : "Removed"} ${who.join(", ")}.`);
}

async function block(connection: Connection, username: string, blocked: boolean): Promise<Event> {
  await connection.call(chat_service.SetBlock, { request_id: uuid(), username, blocked }, { write: true });
  return notice(blocked ? `${username} is blocked.` : `${username} is no longer blocked.`);
}

/** The whole conversation, one message a line; JSON objects where the file's name ends in .jsonl. Never over a file that is there. */
async function exportTo({ connection, words, open }: Asked): Promise<Event> {
  if (open === undefined) throw new FailureError(usage("Nothing is open. Type /to NAME first."));
  const path = words.join(" ");
  const encoder = new TextEncoder();
  let count = 0;
  let is_whole = false;
  try {
    using file = Deno.openSync(path, { write: true, createNew: true, mode: 0o600 });
    try {
      for await (const page of wantedMessages(connection, open, { number: 0, all: true })) {
        const lines = page.map((message) =>
          path.endsWith(".jsonl") ? harmlessJson(messageRow(message)) : messageLine(message)
        );
        writeAll(file, encoder.encode(lines.map((line) => line + "\n").join("")));
        count += page.length;
      }
      is_whole = true;
    } finally {
      // Half a conversation is none, and would be in the way of the next try.
      if (!is_whole) Deno.removeSync(path);
    }
  } catch (error) {
    if (error instanceof FailureError) throw error;
    const cause = error instanceof Deno.errors.AlreadyExists ? "it exists" : (error as Error).message;
    throw new FailureError(
      local("EXPORT_FILE", `${path} cannot be written (${cause}). Choose another file.`),
    );
  }
  return notice(`Wrote ${count} messages to ${path}.`);
}

function server({ connection, words: [verb, address] }: Asked): Promise<Event> {
  const { servers } = connection.session;
  if (verb === "add" && address !== undefined) {
    try {
      connection.add(parseAddresses(address));
    } catch (error) {
      if (error instanceof FailureError) throw error;
      throw new FailureError(usage(`${address} cannot be added. ${(error as Error).message}`));
    }
    return Promise.resolve(notice(`${address} is known from now on.`));
  }
  const current = servers.choose(Date.now()).address;
  const lines = servers.addresses.map((known) => `${known === current ? "→" : " "} ${known}`);
  return Promise.resolve(popup("Servers", lines, "None."));
}

async function status({ connection }: Asked): Promise<Event> {
  const info = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
  const lines = [
    `view ${info.view}, policy ${info.policy}, log index ${info.commit_index}`,
    info.has_quorum ? "It takes writes." : `It takes no writes${waiting(info.waiting_for)}.`,
    "",
    ...info.members.map(({ address, role }) =>
      `${address}  ${role}${address === info.address ? "  (asked)" : ""}`
    ),
  ];
  return popup(`Cluster ${info.cluster_id.slice(0, 6)}`, lines, "");
}

function waiting(who: string[]): string {
  return who.length === 0 ? "" : `, and waits for ${who.join(" and ")}`;
}

async function sessions({ connection }: Asked): Promise<Event> {
  const { sessions } = await connection.call(chat_service.ListSessions, {});
  const lines = sessions.map(({ label, create_time, current }) => {
    const time = localTime(microsecondsFromTimestamp(create_time) / 1000);
    return `${current ? "→" : " "} ${time}  ${harmless(label ?? "")}`;
  });
  return popup("Where you are logged in", lines, "Nowhere.");
}
