/** `replichat delete`: messages by their ids, or a whole conversation. */
import { type Command, Option } from "commander";
import { max_ids_per_call } from "../../proto/bounds.ts";
import { type Cli, confirm, parseInteger } from "../../proto/cli.ts";
import { replichat } from "../../proto/codec.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { showProgress } from "../../proto/progress.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { newest, wantedMessages } from "../history.ts";
import { counted } from "../output.ts";
import {
  addRequestId,
  addYes,
  inBatches,
  report,
  requestId,
  requireLogin,
  sameName,
  unnamed,
  withConnection,
} from "./common.ts";

interface Flags {
  with?: string;
  all?: true;
  for?: "both" | "me";
  yes?: true;
  requestId?: string;
}

/** What has been deleted so far. */
interface Deleted {
  deleted_for_both: number;
  deleted_for_me: number;
  /** Of a whole conversation, everything up to this message is deleted for oneself; 0: nothing by that way. */
  deleted_up_to_id: number;
}

const nothing: Deleted = { deleted_for_both: 0, deleted_for_me: 0, deleted_up_to_id: 0 };

const { DeleteScope } = replichat.v1;

/** Adds the arguments and flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addRequestId(addYes(command))
    .argument("[id...]", "the messages' ids", collectIds)
    .option("--with <name>", "with --all: the conversation with this name, or with a group as +name")
    .option("--all", "everything in the conversation --with")
    .addOption(
      new Option(
        "--for <whom>",
        "both: for all members, which only who sent it may; me: for you alone (default: both, where you may)",
      )
        .choices(["both", "me"]),
    )
    .addHelpText(
      "after",
      `
What you have sent disappears for all members, what others have sent for you alone. It asks first; --yes does not.
With -o json: deleted_for_both and deleted_for_me, how many messages these were, and deleted_up_to_id, the message up
to which a whole conversation is deleted for you.

Examples:
  $ replichat delete 4711 4712
  $ replichat delete 4711 --for me
  $ replichat delete --with bob --all --yes`,
    )
    .action(async (ids: number[], flags: Flags) => {
      const login = requireLogin(cli);
      const request_id = requestId(flags.requestId);
      checkUsage(ids, flags);
      const what = flags.all ? `all messages with ${flags.with}` : counted(ids.length, "message");
      if (!flags.yes) confirm(`Delete ${what} ${whom[flags.for ?? "default"]}?`);
      await withConnection(cli, login, async (connection) => {
        const deleting = flags.all
          ? deleteAll(cli, connection, login.username, flags)
          : deleteIds(connection, ids, request_id, flags.for);
        const done = await (flags.all || ids.length > max_ids_per_call ? unnamed(deleting) : deleting);
        const for_me = done.deleted_up_to_id > 0 ? "everything" : done.deleted_for_me;
        report(cli, { ...done }, `Deleted ${done.deleted_for_both} for all, ${for_me} for you.`);
      });
    });
}

const whom = {
  both: "for all members",
  me: "for you",
  default: "(yours for all members, others' for you)",
};

function collectIds(text: string, before: number[] | undefined): number[] {
  return [...(before ?? []), parseInteger(1)(text)];
}

function checkUsage(ids: number[] | undefined, { all, with: name, requestId }: Flags): void {
  const count = ids?.length ?? 0;
  if ((all === true) !== (name !== undefined) || (count === 0) !== (all === true)) {
    throw new FailureError(usage("What is to be deleted? Give messages' ids, or --with NAME --all."));
  }
  if (requestId !== undefined && (all || count > max_ids_per_call)) {
    throw new FailureError(
      usage(
        `--request-id is for one call of at most ${max_ids_per_call} ids. Leave it out; deleting again is harmless.`,
      ),
    );
  }
}

async function deleteIds(
  connection: Connection,
  ids: number[],
  first_request_id: string,
  scope: Flags["for"],
  done: Deleted = { ...nothing },
): Promise<Deleted> {
  const scopes = { both: DeleteScope.BOTH, me: DeleteScope.ME };
  let request_id = first_request_id;
  for (const batch of inBatches(ids, max_ids_per_call)) {
    const request = {
      request_id,
      ids: batch,
      scope: scope === undefined ? DeleteScope.DELETE_SCOPE_UNSPECIFIED : scopes[scope],
    };
    const answer = await connection.call(chat_service.DeleteMessages, request, { write: true });
    done.deleted_for_both += answer.deleted_for_both;
    done.deleted_for_me += answer.deleted_for_me;
    request_id = requestId(undefined);
  }
  return done;
}

/** A whole conversation: own messages one by one for all members, and what is left up to the newest by one mark. */
async function deleteAll(cli: Cli, connection: Connection, username: string, flags: Flags): Promise<Deleted> {
  const name = flags.with!;
  const done = { ...nothing };
  const [last] = await newest(connection, name, { number: 1 });
  if (last === undefined) return done;
  if (flags.for !== "me") {
    const progress = showProgress({ label: "Deleting", unit: "messages", quiet: cli.options.quiet });
    try {
      const wanted = { number: 0, all: true, before: last.id! + 1 };
      for await (const messages of wantedMessages(connection, name, wanted)) {
        const own = messages.filter(({ sender }) => sameName(sender, username)).map(({ id }) => id!);
        await deleteIds(connection, own, requestId(undefined), "both", done);
        progress.update(done.deleted_for_both);
      }
    } finally {
      progress.end();
    }
  }
  if (flags.for === "both") return done;
  const request = { request_id: requestId(undefined), with_username: name, up_to_id: last.id! };
  const scope = DeleteScope.ME;
  await connection.call(chat_service.DeleteMessages, { ...request, scope }, { write: true });
  return { ...done, deleted_up_to_id: last.id! };
}
