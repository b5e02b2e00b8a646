/** How fast CSV files come into a cluster and go out of it again, and how much memory that takes. */
import { csvBoolean, csvText, csvTime } from "../../client/csv/format.ts";
import { writeAll } from "../../proto/private_file.ts";
import { Cluster } from "../e2e/cluster.ts";
import type { Process } from "../e2e/process.ts";
import { memoryOf } from "./memory.ts";

const accounts = 1_000;
const batch = 10_000;
const body = "x".repeat(90);
/** A minute of each message's own, from the year 2020 on. */
const time = (n: number) => csvTime(1_577_836_800_000_000 + n * 60_000_000 + n % 1_000_000);

/** Writes files with so many messages. */
function write(directory: string, messages: number): void {
  Deno.mkdirSync(directory);
  const names = Array.from({ length: accounts }, (_, n) => `user${n}`);
  Deno.writeTextFileSync(
    `${directory}/users.csv`,
    csvText([["username", "password"], ...names.map((name) => [name, ""])]),
  );
  using file = Deno.openSync(`${directory}/messages.csv`, { create: true, write: true });
  const put = (rows: (string | number)[][]) => writeAll(file, new TextEncoder().encode(csvText(rows)));
  put([["sender", "receiver", "message", "timestamp", "is_read"]]);
  for (let from = 0; from < messages; from += batch) {
    put(Array.from({ length: Math.min(batch, messages - from) }, (_, at) => {
      const n = from + at;
      // Everybody writes to ten others.
      const receiver = names[(n + 1 + Math.floor(n / accounts) % 10) % accounts];
      return [names[n % accounts], receiver, `${n} ${body}`, time(n), csvBoolean(n % 2 === 0)];
    }));
  }
}

/** The time of a core that a process has taken so far, in s. */
function cpuOf(pid: number): number {
  try {
    const fields = Deno.readTextFileSync(`/proc/${pid}/stat`).split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

/** Runs a command to its end. Answers its time in s, that of a core that it took, and its peak in MB. */
async function timed(cluster: Cluster, args: string[]) {
  const start_ms = performance.now();
  const process: Process = cluster.launch("command", args);
  let peak = 0, cpu = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(process.pid, "VmHWM"));
    cpu = Math.max(cpu, cpuOf(process.pid));
  }, 100);
  const { code, err } = await process.finish(7_200_000);
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(" ")} exited ${code}: ${err}`);
  return { seconds: (performance.now() - start_ms) / 1_000, cpu, peak };
}

/** Import, the same again, export, and whether that is the same bytes. */
export async function measureCsv(messages: number, replicas: number): Promise<void> {
  const cluster = new Cluster(replicas);
  try {
    await cluster.found();
    write(`${cluster.dir}/in`, messages);
    const megabytes = Deno.statSync(`${cluster.dir}/in/messages.csv`).size / 1e6;
    console.log(`${messages} messages, ${megabytes.toFixed()} MB of CSV, ${replicas} replicas`);
    for (
      const [what, ...args] of [
        ["check", "import", "in", "--dry-run"],
        ["import", "import", "in"],
        ["again", "import", "in"],
        ["export", "export", "out"],
        ["backup", "backup", "all.db"],
      ]
    ) {
      const before = cpuOf(cluster.replicas[0].pid);
      const { seconds, cpu, peak } = await timed(cluster, args);
      const primary = (cpuOf(cluster.replicas[0].pid) - before).toFixed(1);
      const servers = cluster.all.map((n) => memoryOf(cluster.replicas[n].pid, "VmHWM")).join(", ");
      const rate = (messages / seconds).toFixed();
      console.log(
        `${what}: ${seconds.toFixed(1)} s (of a core: ${cpu.toFixed(1)} here, ${primary} at the primary), ` +
          `${rate} rows/s, peak ${peak} MB; replicas so far ${servers} MB`,
      );
    }
    const [before, after] = ["in", "out"].map((name) =>
      Deno.readFileSync(`${cluster.dir}/${name}/messages.csv`)
    );
    const is_same = before.length === after.length && before.every((byte, at) => byte === after[at]);
    console.log(is_same ? "what came out is what went in" : "WHAT CAME OUT IS NOT WHAT WENT IN");
  } catch (error) {
    console.error(cluster.tails());
    throw error;
  } finally {
    await cluster.remove();
  }
}
