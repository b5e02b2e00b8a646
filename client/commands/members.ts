/** `replichat members`: what an operator does about the membership. */
import type { Command } from "commander";
import { type Cli, confirm, parseAddresses, print } from "../../proto/cli.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { requireSecrets } from "../admin.ts";
import { harmless } from "../harmless.ts";
import { printRows } from "../output.ts";
import { addSecretFile, addYes, adminOnce } from "./common.ts";

/** Adds the subcommands and their flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText("after", "\nExamples:\n  $ replichat members remove localhost:5003");
  addSecretFile(addYes(command.command("remove").argument("<host:port>", "", parseAddresses)))
    .description("drop a replica for good, dead or alive")
    .addHelpText(
      "after",
      `
The others need the quorum that they need to drop a dead replica. If it runs, it stops; it is never admitted
again, unless it joins as a new one, with an empty data directory.

Examples:
  $ replichat members remove localhost:5003`,
    )
    .action((addresses: string[], options: { secretFile?: string; yes?: true }) =>
      remove(cli, addresses, options)
    );
}

async function remove(
  cli: Cli,
  [address, ...others]: string[],
  { secretFile, yes }: { secretFile?: string; yes?: true },
): Promise<void> {
  if (others.length > 0) {
    throw new FailureError(usage("One replica is removed at a time. Name one."));
  }
  const secrets = requireSecrets(secretFile);
  if (!yes) confirm(`Remove the replica at ${address} for good?`);
  const { output, timeout: least_ms } = cli.options;
  const removed = await adminOnce(cli, secrets, admin_service.RemoveMember, { address }, { least_ms });
  const { view, members, already } = removed;
  if (output !== "table") {
    return printRows(output, ["address"], [{ address, view, members: members.join(" "), already }]);
  }
  const what = already ? "had been removed before" : "is removed";
  print(harmless(`${address} ${what}; view ${view} has ${members.join(", ")}`) + "\n");
}
