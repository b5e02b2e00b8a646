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
