/**
 * Measurements against a cluster of real processes, started here: `deno task bench send` (throughput and latency of
 * acknowledged messages) and `deno task bench failover` (what a sender with one message in flight sees when the
 * primary goes). Machines differ and are noisy: compare figures of one run.
 */
import { parseArgs } from "node:util";
import { measureFailover } from "./failover.ts";
import { measureSend } from "./send.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: {
    replicas: { type: "string", default: "3" },
    seconds: { type: "string", default: "5" },
    trials: { type: "string", default: "5" },
  },
});
const replicas = Number(values.replicas);
switch (positionals[0] ?? "send") {
  case "send":
    await measureSend(replicas, Number(values.seconds));
    break;
  case "failover":
    await measureFailover(replicas, Number(values.trials));
    break;
  default:
    console.error("There is no such measurement. Choose send or failover.");
    Deno.exit(2);
}
Deno.exit(0);
