/** Memory, as people who install the program have it. */
import { join } from "node:path";
import { pack } from "../../proto/build/pack.ts";
import { type Cluster, withSandbox } from "../e2e/cluster.ts";

/** `withSandbox` whose replicas are the one file: a checkout's hold all sources as well, some 20 MB. */
export async function withOneFile(
  use: (cluster: Cluster) => Promise<void>,
  replicas: number,
): Promise<void> {
  await withSandbox(async (cluster) => {
    const command = [await pack(join(cluster.dir, "replichat"))];
    cluster.built = { command, env: { PATH: Deno.env.get("PATH") ?? "" } };
    await use(cluster);
  }, replicas);
}

/** Of a process: resident now (`VmRSS`), or at most so far (`VmHWM`), in MB; 0 when it has ended, or this is no Linux. */
export function memoryOf(pid: number, what: "VmRSS" | "VmHWM" = "VmRSS"): number {
  try {
    const status = Deno.readTextFileSync(`/proc/${pid}/status`);
    const [, kilobytes = 0] = new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(status) ?? [];
    return Math.round(Number(kilobytes) / 1_000);
  } catch {
    return 0;
  }
}
