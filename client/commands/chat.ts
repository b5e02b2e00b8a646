/** `replichat chat`: a conversation on a terminal, or through a pipe. */
import type { Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import { microsecondsFromTimestamp, type replichat } from "../../proto/codec.ts";
import { runChat, type Screen } from "../chat.ts";
import { harmless } from "../harmless.ts";
import { localTime, messageRow, printRows } from "../output.ts";
import { requireLogin, stdinLines, withConnection } from "./common.ts";

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command
    .option("--to <name>", "whom lines are sent to: a name, or a group as +name")
    .option("--plain", "one line in, one line out, even on a terminal", false)
    .option("--no-notify", "do not ring for messages that come while the window is elsewhere")
    .addHelpText(
      "after",
      `
On a terminal it takes the whole screen; F1 shows keys and commands.

In a pipe, with --plain or with -o json, every line is sent to --to and messages of
others are printed as they come, those first that came in meanwhile. At the end of the input it waits until all are
confirmed, and exits 0. What others sent is one line each, with line breaks shown as \u23ce:
  HH:MM SENDER: TEXT          HH:MM SENDER/+GROUP: TEXT
With -o json one object a line, as replichat history prints them.

Examples:
  $ replichat chat --to bob
  $ echo hi | replichat chat --to bob
  $ replichat chat -o json < /dev/null | jq -r .body
  $ mkfifo answers; replichat chat --to bob < answers |
      while read -r time who text; do echo "You said: $text"; done > answers`,
    )
    .action(async ({ to, plain, notify }: { to?: string; plain: boolean; notify: boolean }) => {
      if (Deno.stdin.isTerminal() && Deno.stdout.isTerminal() && !plain && cli.options.output === "table") {
        if (takesScreen()) {
          const { runApp } = await import("../tui/app.ts");
          return await runApp(cli, { to, notify });
        }
        cli.notice(
          "This terminal cannot be drawn on (TERM says so): one line in, one line out, as with --plain.",
        );
      }
      const login = requireLogin(cli);
      const chat = { login, screen: pipeScreen(cli), lines: stdinLines(), to, interactive: false };
      await withConnection(cli, login, (connection) => runChat({ connection, ...chat }));
    });
}

/** Whether the terminal says that it knows more than lines. */
function takesScreen(): boolean {
  return !["", "dumb", "unknown"].includes(Deno.env.get("TERM") ?? "");
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

/** `14:08 alice: hi`, and in a group `14:08 alice/+team: hi` */
export function chatLine(message: replichat.v1.IMessage, clean: (text: string) => string): string {
  const time = localTime(microsecondsFromTimestamp(message.create_time) / 1000).slice(11);
  const group = message.recipient?.startsWith("+") ? `/${message.recipient}` : "";
  return `${time} ${harmless(`${message.sender}${group}`)}: ${clean(message.body ?? "")}`;
}
