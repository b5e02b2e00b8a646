/** `replichat bench`: measures a cluster, one that runs or one that it starts, and the encoding of messages. */
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  max_body_bytes,
  max_group_members,
  max_stream_in_flight,
  max_streams_per_session,
} from "../../proto/bounds.ts";
import { type Cli, parseDuration, parseInteger, print } from "../../proto/cli.ts";
import { FailureError, internal, usage } from "../../proto/failures.ts";
import { showProgress } from "../../proto/progress.ts";
import { measureFailover, type Way as WayToGo, ways } from "../bench/failover.ts";
import { histogramLines } from "../bench/figures.ts";
import { accountsFor, measureSend, type SendResult, type Way } from "../bench/send.ts";
import {
  addReplicas,
  addSubject,
  type BenchAccount,
  type StartReplicas,
  type Subject,
  type SubjectFlags,
  withSubject,
} from "../bench/subject.ts";
import { makeGroup, measureSubscribe } from "../bench/subscribe.ts";
import { measureWire } from "../bench/wire.ts";
import { printRows, RowPrinter } from "../output.ts";
import { addHelp } from "./common.ts";

interface SendFlags extends SubjectFlags {
  clients: number;
  inFlight: number[];
  duration: number;
  warmUp: number;
  size: number;
  stream?: true;
  unary?: true;
}

interface FailoverFlags extends SubjectFlags {
  trials: number;
  way?: WayToGo;
}

interface SubscribeFlags extends SubjectFlags {
  members: number;
  streams: number;
  messages: number;
}

const whose =
  "Measures the cluster of --servers, with accounts that are made for it and removed at the end (the messages\n" +
  "stay), or with --replicas one that is started for it. With the cluster's secret the limits on sends, log-ins and\n" +
  "accounts are off meanwhile. Replicas and client on one machine share its cores.";

/** Adds the subcommands (INTERFACE.md, Commands). `start` runs something with replicas of its own. */
export function define(command: Command, cli: Cli, start: StartReplicas): void {
  const examples = [
    "send --replicas 3",
    "failover --trials 10",
    "wire",
    "subscribe --replicas 3 --members 50",
  ];
  addHelp(command, examples.map((example) => `bench ${example}`));
  defineSend(command, cli, start);
  defineFailover(command, cli, start);
  defineSubscribe(command, cli, start);
  const fields =
    "With -o json one object a line: message, format, bytes, encode_ns, decode_ns. The ancestors' frames are\n" +
    "[1 length][cmd][1 length][src][1 length][to][2 length][body][1 error]: they carry no ids, times or request ids.";
  addHelp(command.command("wire"), ["bench wire", "bench wire -o csv"], fields)
    .description("compare protobuf, JSON and the ancestors' framing: bytes, time to encode and decode")
    .addOption(duration("--duration <duration>", "how long each figure is measured", 100, "100ms"))
    .action(({ duration }: { duration: number }) => {
      const rows = measureWire(duration);
      printRows(cli.options.output, Object.keys(rows[0]), rows);
    });
}

const duration = (flags: string, description: string, value: number, text: string) =>
  new Option(flags, description).argParser(parseDuration).default(value, text);

function defineSend(command: Command, cli: Cli, start: StartReplicas): void {
  const fields =
    `${whose}\nWith -o json one object a line: way, clients, in_flight, size, members, seconds, messages, rate (a second),\n` +
    "p50_ms, p90_ms, p99_ms, max_ms, failed, client_cpu_percent, histogram, replicas (each: address, role, cpu_percent\n" +
    "of one core, rss_bytes; empty without the secret).";
  addHelp(addSubject(command.command("send")), [
    "bench send --replicas 3 --in-flight 64",
    "bench send --replicas 1 --stream --unary --in-flight 1,8,64 --duration 10s",
    "bench send -s chat.example.org:5001 --secret-file cluster.secret --clients 4 -o json",
  ], fields)
    .description("acknowledged messages a second, their latency, and what it costs the replicas")
    .option("--clients <number>", "connections", parseInteger(1, 1_000), 1)
    .addOption(
      new Option(
        "--in-flight <numbers>",
        "messages under way on each; several are measured one after the other",
      )
        .argParser(parseNumbers).default([64], "64"),
    )
    .addOption(duration("--duration <duration>", "how long each is measured", 5_000, "5s"))
    .addOption(duration("--warm-up <duration>", "how long each runs before that", 1_000, "1s"))
    .option("--size <bytes>", "of each message", parseInteger(1, max_body_bytes), 64)
    .option("--stream", "many messages on one stream (this, if neither is given)")
    .option("--unary", "one call a message")
    .action((flags: SendFlags) => withSubject(cli, flags, start, (subject) => send(cli, subject, flags)));
}

/** The numbers of messages in flight in `1,8,64`. Throws commander's usage error otherwise. */
function parseNumbers(text: string): number[] {
  const numbers = text.split(",").map(parseInteger(1, max_stream_in_flight));
  if (new Set(numbers).size < numbers.length) throw new InvalidArgumentError("One number is there twice.");
  return numbers;
}

async function send(cli: Cli, subject: Subject, flags: SendFlags): Promise<void> {
  const { clients, size, warmUp: warm_up_ms, duration: duration_ms } = flags;
  const accounts = await subject.makeAccounts(accountsFor(clients));
  const ways: Way[] = flags.unary ? (flags.stream ? ["stream", "unary"] : ["unary"]) : ["stream"];
  const loads = ways.flatMap((way) => flags.inFlight.map((in_flight) => ({ way, clients, in_flight, size })));
  const { output } = cli.options;
  let rows: RowPrinter | undefined;
  for (const load of loads) {
    const measured = await measureSend(subject, accounts, { ...load, warm_up_ms, duration_ms });
    const { failure, histogram, replicas, ...result } = measured;
    const whole = { ...load, seconds: duration_ms / 1000, ...result };
    if (output === "json") print(JSON.stringify({ ...whole, histogram, replicas }) + "\n");
    else {
      const row = {
        ...whole,
        cpu_percent: replicas.map(({ cpu_percent }) => `${cpu_percent}`),
        memory_mb: replicas.map(({ rss_bytes }) => `${Math.round(rss_bytes / 1e6)}`),
      };
      rows ??= new RowPrinter(output, shown, Object.keys(row));
      rows.print([row]);
      if (output === "table" && loads.length === 1) print(picture(measured));
    }
    if (failure) cli.notice(`${result.failed} failed, the first of them so: ${failure.message}`);
  }
}

/** What a table of sends shows; the rest is the same in all of its rows. */
const shown = [
  ...["way", "in_flight", "rate", "p50_ms", "p90_ms", "p99_ms", "max_ms", "failed"],
  ...["cpu_percent", "memory_mb", "client_cpu_percent"],
];

/** Below the row of a single load: how latencies are spread, and what each replica used. */
function picture({ histogram, replicas }: SendResult): string {
  const used = replicas.map(({ address, role, cpu_percent, rss_bytes }) =>
    `${address} (${role})  ${cpu_percent} % of a core, ${Math.round(rss_bytes / 1e6)} MB`
  );
  return ["", ...histogramLines(histogram), ...(used.length > 0 ? ["", ...used] : [])].map((line) =>
    `${line}\n`
  ).join("");
}

function defineFailover(command: Command, cli: Cli, start: StartReplicas): void {
  const fields =
    "Starts replicas, sends one message after the other, takes the primary away and brings it back. The figures are\n" +
    "the longest time without an acknowledgement in each trial. With -o json one object a line: way, trials, p50_ms,\n" +
    "p90_ms, p99_ms, max_ms, failed, gaps_ms.";
  addHelp(addReplicas(command.command("failover"), 3), [
    "bench failover",
    "bench failover --way SIGKILL --trials 30",
  ], fields)
    .description("what a sender sees when the primary is killed, hangs, or is told to leave")
    .option("--trials <number>", "of each way", parseInteger(1, 10_000), 5)
    .addOption(
      new Option("--way <signal>", "only this one (default: all, one after the other)").choices(ways),
    )
    .action((flags: FailoverFlags) => {
      // With one replica there is nobody to take over.
      if (flags.replicas! < 2) {
        throw new FailureError(usage("One replica has no other to take over. Give --replicas 2 or more."));
      }
      return withSubject(cli, flags, start, (subject) => failover(cli, subject, flags));
    });
}

async function failover(cli: Cli, subject: Subject, { trials, way }: FailoverFlags): Promise<void> {
  const { output, quiet } = cli.options;
  const columns = ["way", "trials", "p50_ms", "p90_ms", "p99_ms", "max_ms", "failed"];
  const rows = new RowPrinter(output, columns, columns);
  for (const each of way === undefined ? ways : [way]) {
    const progress = showProgress({ label: each, total: trials, unit: "trials", quiet });
    try {
      const { gaps_ms, ...row } = await measureFailover(subject, each, trials, progress.update);
      progress.end();
      if (output === "json") print(JSON.stringify({ ...row, gaps_ms }) + "\n");
      else rows.print([row]);
    } finally {
      progress.end();
    }
  }
}

function defineSubscribe(command: Command, cli: Cli, start: StartReplicas): void {
  const fields =
    `Sends to a group whose members hold open event streams, all on one replica, then spread over all of them.\n${whose}\n` +
    "With -o json one object a line: replicas, subscribers, messages, answer_ms (until the sender's answer), and from\n" +
    "sending to the median_ms, p99_ms and last_ms subscriber (medians over the messages), worst_ms, reopened (streams that\n" +
    "were lost and went on), missing.";
  addHelp(addSubject(command.command("subscribe")), [
    "bench subscribe --replicas 3",
    "bench subscribe --replicas 3 --members 500 --streams 10",
  ], fields)
    .description("how long one message takes to reach many subscribers")
    .option("--members <number>", "of the group", parseInteger(2, max_group_members), 20)
    .option("--streams <number>", "that each member holds", parseInteger(1, max_streams_per_session), 5)
    .option("--messages <number>", "that are sent", parseInteger(1, 100_000), 10)
    .action((flags: SubscribeFlags) =>
      withSubject(
        cli,
        flags,
        start,
        async (subject) => printSubscribe(cli, subject, await subject.makeAccounts(flags.members), flags),
      )
    );
}

/** Measures with these members, on one replica and on all, and prints a row of each. Exits 1 when something did not arrive. Throws `FailureError`. */
export async function printSubscribe(
  cli: Cli,
  subject: Subject,
  members: BenchAccount[],
  options: { streams: number; messages: number },
): Promise<void> {
  const group = await makeGroup(subject, members);
  const servers = await subject.members();
  let rows: RowPrinter | undefined;
  let missing = 0;
  for (const chosen of servers.length > 1 ? [servers.slice(0, 1), servers] : [servers]) {
    const row = await measureSubscribe(subject, members, group, chosen, options);
    rows ??= new RowPrinter(cli.options.output, Object.keys(row), Object.keys(row));
    rows.print([{ ...row }]);
    missing += row.missing;
  }
  if (missing > 0) {
    throw new FailureError(
      internal(`${missing} events did not arrive within 10 s. Look into the logs of the replicas.`),
    );
  }
}
