/** `replichat tail`: what concerns one, as it happens. */
import type { Command } from "commander";
import { type Cli, parseInteger, print } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { type Failure, FailureError } from "../../proto/failures.ts";
import type { Connection } from "../connection.ts";
import { DeliveryMarks } from "../delivery.ts";
import { event_fields, eventLine, eventObject, eventRows } from "../events.ts";
import { harmlessJson } from "../harmless.ts";
import { RowPrinter } from "../output.ts";
import { presentIndex, stateLine, subscribe } from "../subscription.ts";
import { requireLogin, sameName, withConnection } from "./common.ts";

interface Flags {
  since?: number;
  untilNow?: true;
}

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command
    .option(
      "--since <cursor>",
      "begin after this cursor; 0: with all that is kept (default: from now on)",
      parseInteger(0),
    )
    .option("--until-now", "end when all up to now has been shown")
    .addHelpText(
      "after",
      `
One line an event; when its server is lost it goes on with another, without loss or repeat. With -o json one object
a line, the fields of which stay as they are:
  cursor, event                     the place to go on from with --since; which of the following it is
  message     as replichat history prints it
  deleted     items: conversation_id, ids, up_to_id (instead of ids: everything up to it, for you)
  receipt     items: conversation_id, username, delivered_up_to_id, read_up_to_id, read_ids
  presence    username, online, last_seen_time (not repeated with --since)
  membership  items: conversation_id, name, added, removed, by
With -o csv one record for each item: ${event_fields.join(", ")}.

Examples:
  $ replichat tail
  $ replichat tail --since 0 --until-now -o csv > all.csv
  $ replichat tail -o json | jq -r 'select(.event == "message") | .sender + ": " + .body'`,
    )
    .action(async ({ since, untilNow }: Flags) => {
      const login = requireLogin(cli);
      await withConnection(cli, login, async (connection) => {
        const failure = await tail(cli, connection, login.username, { since, untilNow });
        if (failure !== undefined) throw new FailureError(failure);
      });
    });
}

/** Runs until the session ends, or the backlog's end with `untilNow`; answers why it ended, if not as wanted. */
async function tail(
  cli: Cli,
  connection: Connection,
  username: string,
  { since, untilNow }: Flags,
): Promise<Failure | undefined> {
  const cursor = since ?? await presentIndex(connection);
  const marks = new DeliveryMarks(connection);
  const broken = Promise.withResolvers<never>();
  const show = shower(cli);
  const subscription = subscribe(connection, cursor, {
    onEvent: (event) => {
      try {
        show(event);
        const { message } = event;
        if (message && !sameName(message.sender, username)) marks.add(message);
        if (event.caught_up && untilNow) subscription.close();
      } catch (error) {
        broken.reject(error); // nobody reads any more
      }
    },
    onState: (state) => cli.notice(stateLine(state)),
  });
  try {
    return await Promise.race([subscription.done, broken.promise]);
  } finally {
    subscription.close();
    await marks.close();
  }
}

function shower(cli: Cli): (event: replichat.v1.Event) => void {
  const { output } = cli.options;
  const records = new RowPrinter(output, [], event_fields);
  if (output === "csv") records.print([]);
  return (event) => {
    if (output === "csv") return records.print(eventRows(event));
    const object = output === "json" ? eventObject(event) : undefined;
    const line = output === "json" ? object && harmlessJson(object) : eventLine(event);
    if (line !== undefined) print(line + "\n");
  };
}
