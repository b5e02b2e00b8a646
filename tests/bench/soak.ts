/** Whether memory stays where it is while a cluster takes writes for long. */
import { memoryOf, withOneFile } from "./memory.ts";
import { sendsPerSecond } from "./size.ts";

/** Prints a line a minute: how many sends a second it was, and the memory of each replica at its end. */
export async function measureSoak(minutes: number, replicas: number): Promise<void> {
  await withOneFile(async (cluster) => {
    await cluster.found();
    await cluster.accounts("bob", "alice");
    await cluster.set("rate-send", "off");
    const connection = await cluster.connect("alice");
    for (let minute = 1; minute <= minutes; minute++) {
      const rate = await sendsPerSecond(connection, 58);
      const memory = cluster.replicas.map(({ pid }) => memoryOf(pid)).join(" ");
      console.log(`minute ${minute}: ${rate.toFixed()} sends/s, memory ${memory} MB`);
    }
    connection.close();
  }, replicas);
}
