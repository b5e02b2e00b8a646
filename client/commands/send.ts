/** `replichat send`: one message, or one a line from stdin. */
import type { Command } from "commander";
import { type Cli, onInterrupt } from "../../proto/cli.ts";
import { FailureError, unconfirmedMessages, usage } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { counted, messageRow, printRows } from "../output.ts";
import { Sender, type Sent } from "../sender.ts";
import { addRequestId, requestId, requireLogin, stdinLines, withConnection } from "./common.ts";

/** Sends on their way at once: enough to keep a cluster busy, few enough that each is confirmed in time. */
const max_in_flight = 256;

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addRequestId(command)
    .argument("<to>", "who gets it")
    .argument("[text]", "the message; -, or nothing in a pipe, for one message a line of stdin")
    .addHelpText(
      "after",
      `
Exits 0 when all replicas of the cluster have the message on disk. Empty lines of stdin are no messages.
A text that begins with a dash goes after --.

Examples:
  $ replichat send bob "hi there"
  $ replichat send bob -- -1
  $ journalctl -f | replichat send ops -`,
    )
    .action(async (to: string, text: string | undefined, options: { requestId?: string }) => {
      const login = requireLogin(cli);
      const from_stdin = text === "-" || (text === undefined && !Deno.stdin.isTerminal());
      if (text === undefined && !from_stdin) {
        throw new FailureError(
          usage("There is no text to send. Give it as an argument, or - to type lines."),
        );
      }
      if (from_stdin && options.requestId !== undefined) {
        throw new FailureError(usage("--request-id is for one message. Give its text as an argument."));
      }
      await withConnection(
        cli,
        login,
        (connection) =>
          from_stdin
            ? sendLines(cli, connection, to)
            : sendOne(cli, connection, to, text!, requestId(options.requestId)),
      );
    });
}

async function sendOne(cli: Cli, connection: Connection, to: string, body: string, request_id: string) {
  const request = { request_id, to_username: to, body };
  const sent = await connection.call(chat_service.SendMessage, request, { write: true });
  report(cli, sent, true);
  const id = sent.message?.id;
  cli.notice(
    sent.replayed ? `Had been sent to ${to} before, as message ${id}.` : `Sent to ${to}: message ${id}.`,
  );
}

/** All lines in order, pipelined. Reads no further once one has failed, but waits for what is on its way. */
async function sendLines(cli: Cli, connection: Connection, to: string): Promise<void> {
  const sender = new Sender(connection);
  const in_flight: Promise<void>[] = [];
  let confirmed = 0, settled = 0;
  let first_failure: FailureError | undefined;
  const settle = async () => {
    settled++;
    try {
      await in_flight.shift()!;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      if (first_failure) cli.notice(`Message ${settled}: ${error.message}`);
      else cli.notice(`Message ${settled} failed, and the input is read no further.`);
      first_failure ??= error;
    }
  };
  const forget = onInterrupt(() => {
    cli.notice(`Sent to ${to}: ${counted(confirmed, "message")}, and the rest of the input is not sent.`);
    if (sender.pending > 0) cli.notice(unconfirmedMessages(sender.pending).message);
  });
  connection.learn().catch(() => {}); // only to have somewhere to go
  try {
    for await (const body of stdinLines()) {
      const sending = sender.send({ request_id: requestId(undefined), to_username: to, body })
        .then((sent) => report(cli, sent, confirmed++ === 0));
      sending.catch(() => {}); // looked at in its turn
      in_flight.push(sending);
      if (in_flight.length >= max_in_flight) await settle();
      if (first_failure) break;
    }
    while (in_flight.length > 0) await settle();
  } finally {
    forget();
    await sender.close();
  }
  cli.notice(`Sent to ${to}: ${counted(confirmed, "message")}.`);
  if (first_failure) throw first_failure;
}

/** For programs, each message as it was stored; people get a notice. */
function report(cli: Cli, sent: Sent, headings: boolean): void {
  const { output } = cli.options;
  if (output !== "table" && sent.message) printRows(output, [], [messageRow(sent.message)], headings);
}
