/**
 * The client's part of `replichat demo`: a new account, an account `echo` that answers, and a chat prompt with
 * commands that kill and start replicas. What it can do to them is given by the server's part.
 */
import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { username_pattern } from "../proto/bounds.ts";
import { type Cli, Interrupted, print } from "../proto/cli.ts";
import { badUsername, FailureError, usage } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import { runChat, type Screen } from "./chat.ts";
import { openConnection, stdinLines, withConnection } from "./commands/common.ts";
import { chatLine, pipeScreen } from "./commands/chat.ts";
import type { Connection } from "./connection.ts";
import { harmless, harmlessLines } from "./harmless.ts";
import { createAccount, hashing_ms } from "./login.ts";
import { pause } from "./patience.ts";
import { Prompt } from "./prompt.ts";
import { Sender } from "./sender.ts";
import type { SlashCommand } from "./slash.ts";
import { subscribe } from "./subscription.ts";
import type { Login } from "./tokens.ts";

/** What the prompt can do to the replicas. */
interface DemoReplicas {
  addresses: string[];
  kill(port: number): void;
  start(port: number): void;
}

/** How often the view is looked at, in ms. */
const watch_ms = 100;

/** Chats as a new account until the input ends, `/quit` or Ctrl-C. */
export async function demoChat(cli: Cli, replicas: DemoReplicas): Promise<void> {
  const on_terminal = Deno.stdin.isTerminal() && Deno.stdout.isTerminal();
  const name = cli.options.user ?? (on_terminal ? askName() : "guest");
  const login = await makeAccount(cli, name);
  const echo = await makeAccount(cli, "echo");
  const prompt = on_terminal ? new Prompt() : undefined;
  const screen = prompt ? terminalScreen(cli, prompt) : pipeScreen(cli);
  screen.show(
    `You are ${login.username}; you write to echo, who answers. Others on this machine can join in:`,
  );
  screen.show(`  replichat account create NAME && replichat account login NAME`);
  screen.show(`  replichat chat --to ${login.username} -s ${replicas.addresses.join(",")}`);
  screen.show("Type /kill PORT, /start PORT, /view, or /help. Ctrl-C ends it all.");

  const ended = new AbortController();
  const watching = watchView(cli, (line) => screen.show(line), ended.signal);
  const answering = answer(cli, echo);
  const connection = openConnection(cli, login);
  try {
    const lines = prompt?.lines() ?? stdinLines();
    const commands = demoCommands(cli, replicas);
    await runChat({ connection, login, screen, lines, to: "echo", interactive: true, commands });
  } finally {
    ended.abort();
    connection.close();
    await answering.close();
    prompt?.close();
    await watching;
  }
}

/** Messages above the line that is being typed. */
function terminalScreen(cli: Cli, prompt: Prompt): Screen {
  return {
    showMessage: (message) => prompt.above(() => print(`${chatLine(message, harmlessLines)}\n`)),
    show: (line) => prompt.above(() => print(line + "\n")),
    notice: (line) => prompt.above(() => cli.notice(line)),
    setRecipient: (name) => prompt.setLabel(name === undefined ? "> " : `${harmless(name)}> `),
  };
}

function askName(): string {
  // A default given to `prompt` would stand in the line, before what is typed.
  const typed = globalThis.prompt("Your name (me):");
  if (typed === null) throw new Interrupted();
  const name = typed.trim() || "me";
  if (!username_pattern.test(name)) throw new FailureError(badUsername());
  return name;
}

/** A new account, or under the next free name like it where an earlier demo left one; its log-in is kept nowhere. */
async function makeAccount(cli: Cli, wanted: string): Promise<Login> {
  const connection = openConnection(cli);
  const password = randomBytes(16).toString("hex");
  try {
    for (let attempt = 1;; attempt++) {
      const username = attempt === 1 ? wanted : `${wanted}-${attempt}`;
      try {
        await createAccount(connection, username, password);
      } catch (error) {
        if (error instanceof FailureError && error.failure.reason === "NAME_TAKEN" && attempt < 1000) {
          continue;
        }
        throw error;
      }
      const { token } = await connection.call(
        chat_service.Login,
        { username, password },
        { secret: true, least_ms: hashing_ms },
      );
      return { username, token, cluster_id: "", cursor: 0 };
    }
  } finally {
    connection.close();
  }
}

/** Answers each message to the account with its own text, exactly once. */
function answer(cli: Cli, login: Login): { close(): Promise<void> } {
  const connection = openConnection(cli, login);
  const sender = new Sender(connection, Infinity);
  const subscription = subscribe(connection, 0, {
    onEvent: ({ message }) => {
      if (!message?.sender || message.sender === login.username) return;
      const request = { request_id: uuid(), to_username: message.sender, body: `You said: ${message.body}` };
      sender.send(request).catch(() => {}); // refused for good, or the demo is ending
    },
    onState: () => {},
  });
  return {
    close: async () => {
      subscription.close();
      await sender.close();
      connection.close();
    },
  };
}

function demoCommands(cli: Cli, replicas: DemoReplicas): Record<string, SlashCommand> {
  const portOf = (text: string) => {
    if (!/^\d+$/.test(text)) {
      throw new FailureError(usage(`Which one? Type a port of ${replicas.addresses.join(", ")}.`));
    }
    return Number(text);
  };
  return {
    kill: { usage: "PORT", help: "kill -9 a replica", run: (port) => replicas.kill(portOf(port)) },
    start: { usage: "PORT", help: "start it again", run: (port) => replicas.start(portOf(port)) },
    view: {
      usage: "",
      help: "show who leads",
      run: async () => print(`${await withConnection(cli, undefined, viewLine)}\n`),
    },
  };
}

/** Shows each new view as it comes. */
async function watchView(cli: Cli, show: (line: string) => void, signal: AbortSignal): Promise<void> {
  const connection = openConnection(cli);
  let shown = "";
  try {
    while (!signal.aborted) {
      try {
        const line = await viewLine(connection);
        if (line !== shown && !signal.aborted) show(line);
        shown = line;
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
      }
      await pause(watch_ms, signal);
    }
  } finally {
    connection.close();
  }
}

async function viewLine(connection: Connection): Promise<string> {
  const info = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
  const members = info.members.filter((member) => member.role !== "learner").map((member) => member.address);
  const learners = info.members.filter((member) => member.role === "learner").map((member) => member.address);
  const catching_up = learners.length > 0 ? `; catching up: ${learners.join(", ")}` : "";
  return `-- view ${info.view.split(".")[0]}: ${members.join(", ")}; the primary is ${
    info.primary || "not known"
  }${catching_up}`;
}
