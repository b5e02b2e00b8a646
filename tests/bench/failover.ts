/** The longest that a sender with one message in flight waits when the primary is killed, stopped, or told to leave. */
import { v7 as uuid } from "uuid";
import { Sender } from "../../client/sender.ts";
import { type Cluster, withCluster } from "../e2e/cluster.ts";
import { logIn, percentile } from "./client.ts";

const ways = ["SIGKILL", "SIGSTOP", "SIGTERM"] as const;

/** Prints, for each way in which the primary goes, the median and the worst of `trials`. */
export async function measureFailover(replicas: number, trials: number): Promise<void> {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "off");
    const connection = await logIn(cluster.servers.split(","), "bench");
    const sender = new Sender(connection, Infinity);
    console.log(
      `${replicas} replicas, one message in flight; ms from the signal to the next acknowledgement`,
    );
    for (const way of ways) {
      const gaps: number[] = [];
      let failed = 0;
      for (let trial = 0; trial < trials; trial++) {
        const { gap, failures } = await oneTrial(cluster, sender, way);
        gaps.push(gap);
        failed += failures;
      }
      gaps.sort((a, b) => a - b);
      const [median, worst] = [percentile(gaps, 0.5), gaps.at(-1)!].map((gap) => gap.toFixed(0).padStart(6));
      console.log(`${way}  median${median}  worst${worst}  failed requests ${failed}  (${trials} trials)`);
    }
    await sender.close();
    connection.close();
  }, replicas);
}

/** Takes the primary away under load, and brings it back. */
async function oneTrial(
  cluster: Cluster,
  sender: Sender,
  signal: typeof ways[number],
): Promise<{ gap: number; failures: number }> {
  let stop = false;
  let failures = 0;
  const acknowledged: number[] = [];
  const sending = (async () => {
    while (!stop) {
      await sender.send({ request_id: uuid(), to_username: "bench", body: "x" }).then(
        () => acknowledged.push(performance.now()),
        () => failures++,
      );
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const primary = cluster.replicas[0];
  const at = performance.now();
  primary.signal(signal);
  await new Promise((resolve) => setTimeout(resolve, signal === "SIGSTOP" ? 2_500 : 1_000));
  stop = true;
  await sending;
  const times = [at, ...acknowledged.filter((time) => time > at)];
  const gap = Math.max(...times.slice(1).map((time, k) => time - times[k]));
  if (signal === "SIGSTOP") primary.signal("SIGCONT");
  else {
    await primary.end("SIGKILL");
    cluster.start(0);
  }
  await cluster.settled(...cluster.all);
  return { gap, failures };
}
