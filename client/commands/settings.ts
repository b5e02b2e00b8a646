/** `replichat settings`: what an operator decides for the whole cluster. */
import type { Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, unknownSetting, usage } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { requireSecrets } from "../admin.ts";
import { harmless } from "../harmless.ts";
import { RowPrinter } from "../output.ts";
import { addHelp, addRequestId, addSecretFile, adminOnce, report, requestId } from "./common.ts";

interface Flags {
  secretFile?: string;
  requestId?: string;
  default?: true;
}

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addHelp(command, ["settings get", "settings set registration closed"]);
  const fields = "With -o json one object a line: key, value, default_value, description.";
  addHelp(addSecretFile(command.command("get [key]")), ["settings get", "settings get registration"], fields)
    .description("show all settings, or the value of one")
    .action((key: string | undefined, flags: Flags) => get(cli, key, flags));
  addHelp(addRequestId(addSecretFile(command.command("set <key> [value]"))), [
    "settings set registration closed",
    "settings set rate-send 50/1s",
    "settings set rate-send --default",
  ])
    .description("change one, on all replicas")
    .option("--default", "back to the default")
    .action((key: string, value: string | undefined, flags: Flags) => set(cli, key, value, flags));
}

async function get(cli: Cli, key: string | undefined, { secretFile }: Flags): Promise<void> {
  const { settings } = await adminOnce(cli, requireSecrets(secretFile), admin_service.GetSettings, {});
  const wanted = key === undefined ? settings : settings.filter((setting) => setting.key === key);
  if (wanted.length === 0 && key !== undefined) {
    throw new FailureError(unknownSetting(key, settings.map(({ key }) => key ?? "")));
  }
  const { output } = cli.options;
  if (key !== undefined && output === "table") return print(harmless(wanted[0].value ?? "") + "\n");
  const columns = Object.keys(row({}));
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
  const answer = await adminOnce(cli, secrets, admin_service.SetSetting, request, { write: true });
  report(cli, { key, value: answer.value }, `${key} is ${answer.value} on all replicas.`);
}
