/** `replichat recover`: declares the other members of a stopped replica's last view lost, so that it goes on alone (PROTOCOL.md, Force). */
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { type Cli, confirm, print } from "../../proto/cli.ts";
import { FailureError, local } from "../../proto/failures.ts";
import { type Forced, forcedView } from "../core/membership.ts";
import { decodeView, viewText } from "../core/view.ts";
import { DataDir, readReplicaFile } from "../storage/data_dir.ts";
import { openStores } from "../storage/open.ts";
import type { SqliteLogStore } from "../storage/log_store.ts";

/** Adds the flags and the action of `recover`. */
export function define(command: Command, cli: Cli): void {
  command
    .requiredOption("--data-dir <dir>", "the data of the replica that is to go on; it must not be running")
    .option("--yes", "do not ask")
    .addHelpText(
      "after",
      `
For when members of the last view are lost for good and the rest waits for them. What they have acknowledged
without this replica is lost with them, so run it where the log is longest, and on one replica only: the others
join again. A lost one that comes back after all stops, if it has something that this cluster has not.

Examples:
  $ replichat recover --data-dir ./replichat-data/5001`,
    )
    .action(({ dataDir, yes }: { dataDir: string; yes?: true }) => recover(cli, dataDir, yes ?? false));
}

function recover(cli: Cli, path: string, yes: boolean): void {
  if (readReplicaFile(path) === undefined) {
    throw new FailureError(local("DATA_DIR", `There is no replica's data in ${path}. Check --data-dir.`));
  }
  const dir = DataDir.open(path, 0);
  try {
    Deno.umask(0o077); // what SQLite makes beside its files too
    const { store, chat_file } = openStores(dir);
    try {
      force(cli, dir, store, chat_file.state.applied_index, yes);
    } finally {
      store.close();
      chat_file.close();
    }
  } finally {
    dir.close();
  }
}

function force(cli: Cli, dir: DataDir, store: SqliteLogStore, applied_index: number, yes: boolean): void {
  const restored = store.restore(applied_index);
  if (applied_index < (restored.base?.index ?? 0)) {
    throw new FailureError(local(
      "DATA_DIR",
      `The tables in ${dir.path} are behind the log's beginning, so it cannot go on alone. Restore them from a backup, ` +
        "or recover another replica.",
    ));
  }
  const { replica_id, port } = dir.replica;
  const views = restored.views.map(({ payload }) => decodeView(payload));
  const address = views.flatMap(({ members }) => members).findLast(({ id }) => id === replica_id)?.address ??
    `localhost:${port}`;
  const me = { id: replica_id, address, incarnation: randomBytes(8).toString("hex") };
  const forced = forcedView(restored, me, Date.now());
  if (forced === undefined) {
    const why = views.length === 0 ? "has never been in a view" : "is the only member of its last view";
    print(
      `The replica in ${
        resolve(dir.path)
      } ${why}. There is nobody to declare lost, and nothing was changed.\n`,
    );
    return;
  }
  cli.notice(warning(forced));
  if (!yes) confirm("Are they lost for good?");
  const { entry, hard_state, lost } = forced;
  // They are in no view any more: without this, one that comes back alone would never hear of it.
  dir.replica.lost = [...new Set([...dir.replica.lost ?? [], ...lost.map((member) => member.address)])];
  dir.save();
  store.writeSync([{ type: "persist", ticket: 1, entries: [entry], hard_state }]);
  const { number } = decodeView(entry.payload);
  print(
    `Wrote view ${number.counter} of ${address} alone as entry ${entry.index} of the log. ` +
      `Start the replica as before; it goes on by itself, and others can join it.\n`,
  );
}

/** What is going to be declared, and what may be lost by it. */
function warning({ last, lost, kept, was_member, entry }: Forced): string {
  const names = lost.map(({ address }) => address).join(" and ");
  const one = lost.length === 1;
  return [
    `The last view that this replica knows is ${viewText(last)}.`,
    `${names} will be declared lost. What ${
      one ? "it has" : "they have"
    } acknowledged without this replica is lost then: ` +
    (was_member
      ? "nothing, if they have stopped while this replica was a member, or before it; else all since it was left out."
      : "this replica was not a member, so that is all since it was left out."),
    `This replica's log has ${entry.index - 1} entries, all of which stay` +
    (kept > 0 ? `, also the last ${kept}, of which it does not know whether they were acknowledged.` : "."),
  ].join("\n");
}
