/** `replichat chat`: a conversation on a terminal, or through a pipe. */
import type { Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { runChat, type Screen } from "../chat.ts";
import { harmless, harmlessLines } from "../harmless.ts";
import { localTime, messageRow, printRows } from "../output.ts";
import { Prompt } from "../prompt.ts";
import { requireLogin, stdinLines, withConnection } from "./common.ts";

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command
    .option("--to <name>", "whom lines are sent to")
    .option("--plain", "one line in, one line out, even on a terminal", false)
    .addHelpText(
      "after",
      `
On a terminal, /help lists what can be typed. In a pipe every line is sent to --to, messages of others are
printed one a line as they come, and at the end of the input all are confirmed before it exits 0.

Examples:
  $ replichat chat --to bob
  $ echo hi | replichat chat --to bob
  $ replichat chat -o json < /dev/null | jq -r .body`,
    )
    .action(async ({ to, plain }: { to?: string; plain: boolean }) => {
      const login = requireLogin(cli);
      const interactive = Deno.stdin.isTerminal() && Deno.stdout.isTerminal() && !plain;
      const prompt = interactive ? new Prompt() : undefined;
      const screen = prompt ? terminalScreen(cli, prompt) : pipeScreen(cli);
      const lines = prompt?.lines() ?? stdinLines();
      try {
        await withConnection(
          cli,
          login,
          (connection) => runChat({ connection, login, screen, lines, to, interactive }),
        );
      } finally {
        prompt?.close();
      }
    });
}

/** Messages above the line that is being typed. */
export function terminalScreen(cli: Cli, prompt: Prompt): Screen {
  return {
    showMessage: (message) => prompt.above(() => print(`${chatLine(message, harmlessLines)}\n`)),
    show: (line) => prompt.above(() => print(line + "\n")),
    notice: (line) => prompt.above(() => cli.notice(line)),
    setRecipient: (name) => prompt.setLabel(name === undefined ? "> " : `${harmless(name)}> `),
  };
}

/** One line a message on stdout, the rest on stderr. */
export function pipeScreen(cli: Cli): Screen {
  const { output } = cli.options;
  return {
    showMessage: (message) =>
      output === "table"
        ? print(`${chatLine(message, harmless)}\n`)
        : printRows(output, [], [messageRow(message)], false),
    show: (line) => print(line + "\n"),
    notice: (line) => cli.notice(line),
  };
}

/** `14:08 alice: hi` */
function chatLine(message: replichat.v1.IMessage, clean: (text: string) => string): string {
  return `${localTime(message).slice(11)} ${harmless(message.sender ?? "")}: ${clean(message.body ?? "")}`;
}
