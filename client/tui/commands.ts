/** What is typed after a slash. Each command gives a state and what is to be done, as a key does. */
import { helpLines } from "./help.ts";
import { sent } from "./sending.ts";
import { nextUnread, openConversation, scrolled } from "./reading.ts";
import {
  currentOf,
  isGroup,
  keyOf,
  type Next,
  paneOf,
  type Request,
  type State,
  withConversation,
} from "./state.ts";

/** One command. */
export interface Command {
  /** Its arguments. */
  readonly usage: string;
  readonly help: string;
  /** Whether its first argument is somebody's name, for completion. */
  readonly takes_name?: boolean;
  /** The words that its first argument may be. */
  readonly words?: readonly string[];
  readonly run: (state: State, rest: string, now_us: number) => Next;
}

const notice = (state: State, text: string): Next => [{ ...state, notice: text }, []];

/** A command that something outside answers. At least `least` words are needed. */
function asking(
  what: Request,
  usage: string,
  help: string,
  least: number,
  more: Partial<Command> = {},
): Command {
  const run = (state: State, rest: string): Next => {
    const words = rest.split(/\s+/).filter((word) => word !== "");
    if (words.length < least) return notice(state, `Type /${what} ${usage} to ${help}.`);
    return [state, [{ type: "ask", what, words }]];
  };
  return { usage, help, run, ...more };
}

/** All of them, by name. */
export const commands: Record<string, Command> = {
  to: {
    usage: "NAME",
    help: "open the conversation with NAME or +GROUP",
    takes_name: true,
    run: (state, name) =>
      name === "" ? notice(state, "Type /to NAME to open a conversation.") : openConversation(state, name),
  },
  msg: {
    usage: "NAME TEXT",
    help: "send one message to NAME without opening the conversation",
    takes_name: true,
    run: (state, rest, now_us) => {
      const [, name, text] = /^(\S+)\s+([^]+)$/.exec(rest) ?? [];
      if (text === undefined) return notice(state, "Type /msg NAME TEXT to send one message.");
      const [next, effects] = sent(state, name, text, now_us);
      return [keyOf(name) === state.current ? next : { ...next, notice: `Sent to ${name}.` }, effects];
    },
  },
  group: asking("group", "create|add|remove|leave|members [+NAME] [WHO…]", "make and keep groups", 1, {
    words: ["create", "add", "remove", "leave", "members"],
  }),
  accounts: asking("accounts", "[PATTERN]", "list accounts by the beginning of their names, or a glob", 0),
  online: asking("online", "[PATTERN]", "list who is online", 0),
  history: {
    usage: "[NAME]",
    help: "go back to the beginning of what is loaded, or open NAME's",
    takes_name: true,
    run: (state, name) => name === "" ? scrolled(state, Infinity) : openConversation(state, name),
  },
  search: asking("search", "WORDS", "find messages in your conversations", 1),
  read: {
    usage: "",
    help: "mark everything here as read",
    run: (state) => {
      const entry = currentOf(state);
      if (entry === undefined || entry.last_id === 0) return notice(state, "Nothing is open. Type /to NAME.");
      const next = withConversation(
        state,
        entry.name,
        (each) => ({ ...each, unread: 0, read_up_to_id: each.last_id }),
      );
      return [next, [{ type: "mark_read", name: entry.name, up_to_id: entry.last_id }]];
    },
  },
  next: { usage: "", help: "open the next conversation with unread messages (Ctrl-N)", run: nextUnread },
  delete: {
    usage: "[for me]",
    help: "delete the message chosen with Alt-K and Alt-J, or your last one",
    words: ["for"],
    run: deleting,
  },
  block: asking("block", "NAME", "take no messages from NAME any more", 1, { takes_name: true }),
  unblock: asking("unblock", "NAME", "take messages from NAME again", 1, { takes_name: true }),
  export: asking("export", "FILE", "write this conversation to a file", 1),
  server: asking("server", "[add HOST:PORT]", "show which server is used, or make another known", 0, {
    words: ["add"],
  }),
  status: asking("status", "", "show the cluster", 0),
  sessions: asking("sessions", "", "list where you are logged in", 0),
  help: {
    usage: "",
    help: "show keys and commands (F1)",
    run: (state) => [{ ...state, popup: { title: "Keys and commands", lines: helpLines(), scroll: 0 } }, []],
  },
  logout: { usage: "", help: "end this session", run: (state) => [state, [{ type: "log_out" }]] },
  quit: {
    usage: "",
    help: "leave, once all is confirmed (Ctrl-D)",
    run: (state) => [state, [{ type: "quit" }]],
  },
};

/** Carries out the command of this name, or says that there is none. */
export function obey(state: State, name: string, rest: string, now_us = 0): Next {
  if (Object.hasOwn(commands, name)) return commands[name].run(state, rest, now_us);
  const close = Object.keys(commands).filter((each) => name !== "" && each.startsWith(name));
  if (close.length === 1) return commands[close[0]].run(state, rest, now_us);
  const hint = close.length > 1 ? ` It may be ${close.map((each) => `/${each}`).join(" or ")}.` : "";
  return notice(state, `There is no command /${name}.${hint} Type /help.`);
}

function deleting(state: State, rest: string): Next {
  const pane = paneOf(state, state.current);
  const message = pane.chosen === undefined
    ? pane.messages.findLast(({ id, mark }) => id > 0 && mark !== "none")
    : pane.messages.find(({ id }) => id === pane.chosen);
  if (message === undefined) return notice(state, "Choose a message first, with Alt-K and Alt-J.");
  const mine = message.mark !== "none";
  const scope = mine && !/\bme\b/.test(rest) ? "both" : "me";
  const entry = currentOf(state)!;
  const whose = scope === "me" ? "for yourself" : isGroup(entry.name) ? "for all members" : "for both of you";
  const start = message.body.split("\n")[0].slice(0, 30);
  const text = `Delete “${start}” ${whose}? y/n`;
  return [{ ...state, question: { text, then: { type: "delete", ids: [message.id], scope } } }, []];
}
