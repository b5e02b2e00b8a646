/**
 * Measurements against clusters of real processes, started here (README.md tells how to repeat each):
 * `deno task bench send`, `failover`, `wire` and `subscribe` are `replichat bench …` with a cluster of three of its own;
 * `peers` compares with etcd, `audience` is `subscribe` at full size, `join` is how long a new replica takes where there
 * are many messages, `growth` what calls cost with many messages and accounts, and with few, `size` what a whole
 * cluster does with many and with none, `soak` whether its memory stays flat, `csv` import, export and backup.
 * Machines differ and are noisy: compare figures of one run.
 */
import { parseArgs } from "node:util";
import { program } from "../../main.ts";
import { measureAudience } from "./audience.ts";
import { measureCsv } from "./csv.ts";
import { measureGrowth } from "./growth.ts";
import { measureJoin } from "./join.ts";
import { measurePeers } from "./peers.ts";
import { measureSize } from "./size.ts";
import { measureSoak } from "./soak.ts";

const users = ["send", "failover", "wire", "subscribe"];
const [name = "send", ...args] = Deno.args;
if (users.includes(name)) {
  const chosen = name === "wire" || args.some((arg) => /^(--replicas|-s|--servers)\b/.test(arg));
  await program().parseAsync(["bench", name, ...args, ...(chosen ? [] : ["--replicas", "3"])], {
    from: "user",
  });
  Deno.exit(0);
}

const { values } = parseArgs({
  args,
  options: {
    "replicas": { type: "string", default: "3" },
    "messages": { type: "string" },
    "partners": { type: "string", default: "1000" },
    "pairs": { type: "string", default: "500" },
    "members": { type: "string", default: "500" },
    "streams": { type: "string", default: "10" },
    "in-flight": { type: "string", default: "1,8,64,256" },
    "seconds": { type: "string", default: "5" },
    "minutes": { type: "string", default: "10" },
    "warm-up": { type: "string", default: "1" },
    "rounds": { type: "string", default: "1" },
  },
});
const { replicas, members, streams, pairs, seconds, rounds, messages } = values;
switch (name) {
  case "peers":
    await measurePeers({
      in_flight: values["in-flight"].split(",").map(Number),
      warm_up_s: Number(values["warm-up"]),
      seconds: Number(seconds),
      rounds: Number(rounds),
    });
    break;
  case "audience":
    await measureAudience(Number(replicas), Number(members), {
      streams: Number(streams),
      messages: Number(messages ?? 10),
    });
    break;
  case "join":
    await measureJoin(Number(messages ?? 1_000_000), Number(replicas) - 1);
    break;
  case "growth":
    await measureGrowth(Number(messages ?? 1_000_000), Number(pairs), Number(values.partners));
    break;
  case "size":
    await measureSize(Number(messages ?? 1_000_000), Number(replicas), Number(seconds));
    break;
  case "soak":
    await measureSoak(Number(values.minutes), Number(replicas));
    break;
  case "csv":
    await measureCsv(Number(messages ?? 1_000_000), Number(replicas));
    break;
  default:
    console.error(
      `There is no measurement ${name}. Choose ${
        users.join(", ")
      }, peers, audience, join, growth, size, soak or csv.`,
    );
    Deno.exit(2);
}
Deno.exit(0);
