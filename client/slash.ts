/** The commands that are typed at the demo's prompt. */
import { parseAddresses } from "../proto/cli.ts";
import { FailureError, usage } from "../proto/failures.ts";
import type { Chat } from "./chat.ts";
import { harmless } from "./harmless.ts";
import { newest } from "./history.ts";
import { messageLine } from "./output.ts";

/** One command. */
export interface SlashCommand {
  /** Its arguments, for `/help`. */
  usage: string;
  help: string;
  /** Carries it out; what it throws as `FailureError` is shown. */
  run(rest: string, chat: Chat): void | Promise<void>;
}

const commands: Record<string, SlashCommand> = {
  to: {
    usage: "NAME",
    help: "send what follows to NAME",
    run: (name, chat) => name ? chat.setRecipient(name) : explain("to", chat),
  },
  msg: {
    usage: "NAME TEXT",
    help: "send one message to NAME",
    run: (rest, chat) => {
      const [, name, text] = /^(\S+)\s+(.+)$/s.exec(rest) ?? [];
      return text ? chat.send(name, text) : explain("msg", chat);
    },
  },
  history: {
    usage: "[NAME]",
    help: "show the last 20 messages with NAME",
    run: async (rest, chat) => {
      const name = rest || chat.to;
      if (name === undefined) return explain("history", chat);
      for (const message of await newest(chat.options.connection, name, { number: 20 })) {
        chat.options.screen.show(messageLine(message));
      }
    },
  },
  server: {
    usage: "[add HOST:PORT]",
    help: "show which server is used, and which are known; or take in one more",
    run: (rest, { options: { connection, screen } }) => {
      const { servers } = connection.session;
      const [, address] = /^add\s+(.+)$/.exec(rest) ?? [];
      if (address !== undefined) connection.add(addressesIn(address));
      screen.show(`Using ${servers.choose(Date.now()).address}; known: ${servers.addresses.join(", ")}.`);
    },
  },
  help: {
    usage: "",
    help: "show this",
    run: (_, chat) => {
      const all = Object.entries({ ...commands, ...chat.options.commands });
      const lines = all.map(([name, { usage, help }]) => `${`/${name} ${usage}`.padEnd(23)} ${help}`);
      for (const line of [...lines, "//text                  send a text that begins with a slash"]) {
        chat.options.screen.show(line);
      }
    },
  },
  quit: { usage: "", help: "leave, once all is confirmed", run: (_, chat) => chat.quit() },
};

/** The command of this name, among these and `more`. */
export function findCommand(name: string, more: Record<string, SlashCommand> = {}): SlashCommand | undefined {
  const all = { ...commands, ...more };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

function addressesIn(text: string): string[] {
  try {
    return parseAddresses(text);
  } catch (error) {
    throw new FailureError(usage(`${harmless(text)} cannot be added. ${(error as Error).message}`));
  }
}

function explain(name: string, chat: Chat): void {
  const { usage, help } = commands[name];
  chat.options.screen.notice(`Type /${name} ${usage} to ${help}.`);
}
