/** `replichat status`: with the cluster's secret all that a replica knows, else what anybody may see. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, Option } from "commander";
import { type Cli, parseDuration, print } from "../../proto/cli.ts";
import { replichat } from "../../proto/codec.ts";
import { FailureError } from "../../proto/failures.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { adminCall, findSecrets } from "../admin.ts";
import type { Connection } from "../connection.ts";
import { harmless, harmlessJson } from "../harmless.ts";
import { printRows, type Row } from "../output.ts";
import { addSecretFile, withConnection } from "./common.ts";

type Status = replichat.admin.v1.GetStatusResponse;
type Info = replichat.v1.GetClusterInfoResponse;

/** For programs: every field, zeros included, and numbers as numbers. */
const plain = { defaults: true, arrays: true, longs: Number };

/** Adds the flags (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addSecretFile(command)
    .option("--watch", "show it again and again, until Ctrl-C")
    .addOption(
      new Option("--interval <duration>", "how often, with --watch").argParser(parseDuration).default(
        1_000,
        "1s",
      ),
    )
    .addHelpText(
      "after",
      `
A replica's lag is in entries that it has not acknowledged; "for" is how long it has had its role, and "heard" when it
last answered a heartbeat, both as far as the replica has seen that answers.

Examples:
  $ replichat status
  $ replichat status --watch
  $ replichat status -s chat.example.org:5001 --secret-file cluster.secret -o json`,
    )
    .action(async (flags: Flags) => {
      const secrets = findSecrets(flags.secretFile);
      await withConnection(cli, undefined, async (connection) => {
        const look = (before?: string) => showStatus(cli, connection, secrets, flags, before);
        if (flags.watch) await watch(cli, look, flags.interval);
        else await look();
      });
    });
}

interface Flags {
  secretFile?: string;
  watch?: true;
  interval: number;
}

/** Shows it once. `before` is written first, once the answer is there. Throws `FailureError`. */
async function showStatus(
  cli: Cli,
  connection: Connection,
  secrets: Uint8Array[],
  flags: Flags,
  before = "",
): Promise<void> {
  const status = await fullStatus(connection, secrets, flags.secretFile !== undefined);
  if (status !== undefined) {
    const whole = replichat.admin.v1.GetStatusResponse.toObject(status, plain);
    print(before);
    return show(cli, whole, statusLines(status), statusRows(status));
  }
  const info = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
  print(before);
  show(cli, replichat.v1.GetClusterInfoResponse.toObject(info, plain), infoLines(info), infoRows(info));
  if (!flags.watch) {
    cli.notice("This is what anybody may see. For all of it, give the cluster's secret with --secret-file.");
  }
}

/** More often would only load the cluster. */
const least_interval_ms = 100;

/** Looks again and again; on a terminal the new picture replaces the old one. What fails is told, and the next look comes. */
async function watch(cli: Cli, look: (before: string) => Promise<void>, interval_ms: number): Promise<never> {
  const clear = Deno.stdout.isTerminal() && cli.options.output === "table" ? "\x1b[H\x1b[J" : "";
  while (true) {
    try {
      await look(clear);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      print(clear);
      console.error(error.message);
    }
    await sleep(Math.max(interval_ms, least_interval_ms));
  }
}

/** Undefined without a secret; one that was only found here, and is another cluster's, counts as none. */
async function fullStatus(connection: Connection, secrets: Uint8Array[], is_given: boolean) {
  if (secrets.length === 0) return undefined;
  try {
    return await adminCall(connection, secrets, admin_service.GetStatus, {});
  } catch (error) {
    const is_other = error instanceof FailureError && error.failure.reason === "WRONG_SECRET";
    if (!is_other || is_given) throw error;
  }
}

function show(cli: Cli, whole: object, lines: string[], rows: Row[]): void {
  const { output } = cli.options;
  if (output === "json") return print(harmlessJson(whole) + "\n");
  if (output === "table") print(lines.map((line) => harmless(line) + "\n").join("") + "\n");
  const columns = rows.length > 0 ? Object.keys(rows[0]) : ["address", "role"];
  printRows(output, columns, rows);
}

function heading(status: Status | Info, answered_by: string, more = ""): string[] {
  const { cluster_id, view, policy, primary, has_quorum, waiting_for } = status;
  return [
    `cluster ${
      cluster_id.slice(0, 6)
    }, view ${view}, policy ${policy}, answered by ${answered_by} (${status.role}${more})`,
    has_quorum
      ? `primary ${primary}; writes go on`
      : `no quorum; ${waiting_for.length > 0 ? `waiting for ${waiting_for.join(", ")}` : "no writes"}`,
  ];
}

function statusLines(status: Status): string[] {
  const { last_index, commit_index, applied_index, can_lose_kills, can_lose_silent } = status;
  const losses = `can still lose ${can_lose_kills} by killed processes, ${can_lose_silent} by silent hosts`;
  return [
    ...heading(status, status.answered_by, `, version ${status.version}`),
    `log index ${last_index}, committed ${commit_index}, applied ${applied_index}`,
    ...(status.has_quorum ? [losses] : []),
  ];
}

function statusRows(status: Status): Row[] {
  return status.replicas.map(({ address, role, role_ms, lag, suspected, silent_ms }) => ({
    address: address ?? "",
    role: role ?? "",
    for: ageText(role_ms ?? 0),
    lag: (lag ?? 0) < 0 ? "?" : lag ?? 0,
    heard: (silent_ms ?? 0) < 0 ? "never" : `${silent_ms ?? 0} ms ago`,
    suspected: suspected ? "yes" : "no",
  }));
}

/** How long something has been so, in its two largest units. */
function ageText(ms: number): string {
  const [s, min, h] = [1_000, 60_000, 3_600_000].map((unit) => Math.floor(ms / unit));
  if (min === 0) return `${s} s`;
  if (h === 0) return `${min} min ${s % 60} s`;
  return h < 24 ? `${h} h ${min % 60} min` : `${Math.floor(h / 24)} d ${h % 24} h`;
}

function infoLines(info: Info): string[] {
  return [...heading(info, info.address), `committed ${info.commit_index}`];
}

function infoRows(info: Info): Row[] {
  return info.members.map(({ address, role }) => ({ address: address ?? "", role: role ?? "" }));
}
