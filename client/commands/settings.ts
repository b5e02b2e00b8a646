/** `replichat settings`: what an operator decides for the whole cluster. */
import type { Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, unknownSetting, usage } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { adminCall, requireSecrets } from "../admin.ts";
import { harmless } from "../harmless.ts";
import { RowPrinter } from "../output.ts";
import { addRequestId, addSecretFile, requestId, withConnection } from "./common.ts";

interface Flags {
  secretFile?: string;
  requestId?: string;
  default?: true;
}

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
Examples:
  $ replichat settings get
  $ replichat settings set registration closed`,
  );
  addSecretFile(command.command("get [key]")).description("show all settings, or the value of one")
    .addHelpText(
      "after",
      "\nWith -o json one object a line: key, value, default_value, description.\n\nExamples:\n  $ replichat settings get\n  $ replichat settings get registration",
    )
    .action((key: string | undefined, flags: Flags) => get(cli, key, flags));
  addRequestId(addSecretFile(command.command("set <key> [value]"))).description("change one, on all replicas")
    .option("--default", "back to the default")
    .addHelpText(
      "after",
      "\nExamples:\n  $ replichat settings set registration closed\n  $ replichat settings set rate-send 50/1s\n  $ replichat settings set rate-send --default",
    )
    .action((key: string, value: string | undefined, flags: Flags) => set(cli, key, value, flags));
}

async function get(cli: Cli, key: string | undefined, { secretFile }: Flags): Promise<void> {
  const secrets = requireSecrets(secretFile);
  const { settings } = await withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, admin_service.GetSettings, {}),
  );
  const wanted = key === undefined ? settings : settings.filter((setting) => setting.key === key);
  if (wanted.length === 0 && key !== undefined) {
    throw new FailureError(unknownSetting(key, settings.map(({ key }) => key ?? "")));
  }
  const { output } = cli.options;
  if (key !== undefined && output === "table") return print(harmless(wanted[0].value ?? "") + "\n");
  const columns = ["key", "value", "default_value", "description"];
  new RowPrinter(output, columns, columns).print(wanted.map(row));
}

function row({ key, value, default_value, description }: replichat.admin.v1.GetSettingsResponse.ISetting) {
  return {
    key: key ?? "",
    value: value ?? "",
    default_value: default_value ?? "",
    description: description ?? "",
  };
}

async function set(cli: Cli, key: string, value: string | undefined, flags: Flags): Promise<void> {
  if ((value === undefined) !== (flags.default === true)) {
    throw new FailureError(usage(`What is ${key} to be? Give a value, or --default.`));
  }
  const request = { request_id: requestId(flags.requestId), key, value: value ?? "" };
  const secrets = requireSecrets(flags.secretFile);
  const answer = await withConnection(
    cli,
    undefined,
    (connection) => adminCall(connection, secrets, admin_service.SetSetting, request, { write: true }),
  );
  const { output } = cli.options;
  if (output !== "table") new RowPrinter(output, [], ["key", "value"]).print([{ key, value: answer.value }]);
  else cli.notice(harmless(`${key} is ${answer.value} on all replicas.`));
}
