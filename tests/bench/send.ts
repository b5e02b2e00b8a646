/** Acknowledged messages a second, and how long each took, streamed and unary, with 1, 8 and 64 in flight. */
import { v7 as uuid } from "uuid";
import { Sender } from "../../client/sender.ts";
import { chat_service } from "../../proto/services.ts";
import { withCluster } from "../e2e/cluster.ts";
import { logIn, percentile } from "./client.ts";

const body = "A message of the length that people send: sixty-odd characters.";

/** Prints a table of all combinations, each measured for `seconds` against a new cluster of `replicas`. */
export async function measureSend(replicas: number, seconds: number): Promise<void> {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "off");
    const connection = await logIn(cluster.servers.split(","), "bench");
    const sender = new Sender(connection, Infinity);
    const ways = {
      stream: (request: { request_id: string }) => sender.send({ ...request, to_username: "bench", body }),
      unary: (request: { request_id: string }) =>
        connection.call(chat_service.SendMessage, { ...request, to_username: "bench", body }, {
          write: true,
        }),
    };
    console.log(`${replicas} replicas, all fsynced on each; latencies in ms`);
    console.log("way     in flight   messages/s      p50      p90      p99      max");
    for (const [way, send] of Object.entries(ways)) {
      for (const in_flight of [1, 8, 64]) {
        const taken = await load(send, in_flight, seconds * 1000);
        const columns = [0.5, 0.9, 0.99, 1].map((share) => percentile(taken, share).toFixed(2).padStart(9));
        const rate = Math.round(taken.length / seconds);
        console.log(way.padEnd(8) + `${in_flight}`.padStart(9) + `${rate}`.padStart(13) + columns.join(""));
      }
    }
    await sender.close();
    connection.close();
  }, replicas);
}

/** Keeps so many sends in flight for so long; answers how long each took, sorted, in ms. */
async function load(
  send: (request: { request_id: string }) => Promise<unknown>,
  in_flight: number,
  duration_ms: number,
): Promise<number[]> {
  const taken: number[] = [];
  const end = performance.now() + duration_ms;
  await Promise.all(Array.from({ length: in_flight }, async () => {
    for (let now = performance.now(); now < end;) {
      await send({ request_id: uuid() });
      const done = performance.now();
      taken.push(done - now);
      now = done;
    }
  }));
  return taken.sort((a, b) => a - b);
}
