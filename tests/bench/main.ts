/**
 * Measurements against a cluster of real processes, started here: `deno task bench send` (throughput and latency of
 * acknowledged messages), `deno task bench failover` (what a sender with one message in flight sees when the
 * primary goes), `deno task bench join` (how long a new replica takes where there are many messages), `deno task bench growth`
 * (what calls cost with many messages and accounts, and with few) and `deno task bench csv` (import, export and backup). Machines differ and are noisy: compare figures of one run.
 */
import { parseArgs } from "node:util";
import { measureCsv } from "./csv.ts";
import { measureFailover, ways } from "./failover.ts";
import { measureGrowth } from "./growth.ts";
import { measureJoin } from "./join.ts";
import { measureSend } from "./send.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: {
    replicas: { type: "string", default: "3" },
    seconds: { type: "string", default: "5" },
    trials: { type: "string", default: "5" },
    way: { type: "string", multiple: true },
    messages: { type: "string", default: "1000000" },
    pairs: { type: "string", default: "500" },
  },
});
const replicas = Number(values.replicas);
switch (positionals[0] ?? "send") {
  case "send":
    await measureSend(replicas, Number(values.seconds));
    break;
  case "failover":
    await measureFailover(
      replicas,
      Number(values.trials),
      ways.filter((way) => values.way?.includes(way) ?? true),
    );
    break;
  case "join":
    await measureJoin(Number(values.messages), replicas - 1);
    break;
  case "growth":
    await measureGrowth(Number(values.messages), Number(values.pairs));
    break;
  case "csv":
    await measureCsv(Number(values.messages), replicas);
    break;
  default:
    console.error("There is no such measurement. Choose send, failover, join, growth or csv.");
    Deno.exit(2);
}
Deno.exit(0);
