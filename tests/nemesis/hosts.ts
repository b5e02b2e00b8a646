/** Replicas as real processes, each on a host of its own, and what is done to them. */
import { findSecrets } from "../../client/admin.ts";
import { formatSecrets, newSecret } from "../../proto/secret.ts";
import { Cluster } from "../e2e/cluster.ts";
import type { Policy } from "../../server/core/types.ts";
import type { Process } from "../e2e/process.ts";
import type { Fault } from "./faults.ts";
import type { Host, Network } from "./network.ts";

const port = 5001;
/** Makes a replica kill itself at a storage call. */
const crash_at = new URL("../e2e/crash_at.cjs", import.meta.url).pathname;

/** A cluster that was formed by a static start. Replica 0 ranks first. */
export class Hosts extends Cluster {
  /** What went wrong by itself: a replica that exits untold. */
  readonly troubles: string[] = [];
  /** Those who were told to leave, or killed. */
  private readonly told = new WeakSet<Process>();
  /** Whose process is in the hands of a fault; resolved at its end. */
  private readonly taken = new Map<Host, PromiseWithResolvers<void>>();
  private over = false;

  constructor(readonly network: Network, readonly policy: Policy) {
    super(network.replicas);
    Deno.writeTextFileSync(this.secret_file, formatSecrets([newSecret()]), { mode: 0o600 });
  }

  get secret_file(): string {
    return `${this.dir}/secret`;
  }

  override secret(): Uint8Array {
    return findSecrets(this.secret_file)[0];
  }

  override address(host: Host): string {
    return `${this.network.ip(host)}:${port}`;
  }

  override command(host: Host): string[] {
    const where = ["--host", this.network.ip(host), "--port", `${port}`, "--data-dir", this.dataDir(host)];
    const peers = ["--peers", this.servers, "--secret-file", this.secret_file];
    return ["serve", ...where, ...peers, "--quorum", this.policy, "--insecure", "--log-level", "debug"];
  }

  override dataDir(host: Host): string {
    return `${this.dir}/data-${host}`;
  }

  override start(host: Host, env: Record<string, string> = {}): Process {
    const process = this.launch(`replica-${host}`, this.command(host), env, [
      ...this.network.on(host),
      ...this.built.command,
    ]);
    void process.exited.then((code) => {
      if (this.over || this.told.has(process)) return;
      const last = process.err.trimEnd().split("\n").slice(-3).join("\n");
      this.troubles.push(`replica ${host} exited ${code} by itself:\n${last}`);
    });
    return this.replicas[host] = process;
  }

  override async found(): Promise<void> {
    for (const host of this.all) this.start(host);
    await this.settled(...this.all);
    // All newcomers come from one address: a primary that lives for long would turn them away, for minutes.
    for (const rate of ["rate-create", "rate-login"]) {
      await this.ok(["settings", "set", rate, "off", "--secret-file", this.secret_file]);
    }
  }

  /** A replica's end that is no trouble. */
  override killAll(): void {
    this.over = true;
    super.killAll();
  }

  /** Begins a fault, once the one before it has let go of its processes: leaving may take longer than it was to. */
  async begin(fault: Fault): Promise<void> {
    if ("which" in fault) await this.take(fault);
    if (fault.kind === "cut") { for (const [from, to] of fault.pairs) this.network.cut(from, to); }
    else if (fault.kind === "link") this.network.disturb(fault.host, fault.fault);
    else if (fault.kind === "pause") this.signal(fault.which, "SIGSTOP");
    else {
      for (const host of fault.which) this.told.add(this.replicas[host]);
      this.signal(fault.which, fault.kind === "leave" ? "SIGTERM" : "SIGKILL");
      if (fault.kind !== "crash") return;
      const [host] = fault.which;
      await this.replicas[host].exited;
      const env = { NODE_OPTIONS: `--require ${crash_at}`, CRASH_AT: `${fault.calls}` };
      this.told.add(this.start(host, env));
    }
  }

  private async take(fault: Fault & { which: Host[] }): Promise<void> {
    while (fault.which.some((host) => this.taken.has(host))) {
      await Promise.all(fault.which.map((host) => this.taken.get(host)?.promise));
    }
    for (const host of fault.which) this.taken.set(host, Promise.withResolvers());
  }

  private signal(which: Host[], signal: Deno.Signal): void {
    for (const host of which) this.replicas[host].signal(signal);
  }

  /** Ends it. One that was told to leave is waited for; it takes 5 s at most. */
  async end(fault: Fault): Promise<void> {
    if (fault.kind === "cut") { for (const [from, to] of fault.pairs) this.network.mend(from, to); }
    else if (fault.kind === "link") this.network.calm(fault.host);
    else if (fault.kind === "pause") this.signal(fault.which, "SIGCONT");
    else {
      if (fault.kind === "crash") this.signal(fault.which, "SIGKILL");
      await Promise.all(fault.which.map(async (host) => {
        const replica = this.replicas[host];
        const code = await replica.exited;
        // One that had not begun to listen has nothing to leave, and ends as any process does.
        const left = code === 0 || (code === 143 && replica.out === "");
        if (fault.kind === "leave" && !left) this.troubles.push(`replica ${host} left with exit ${code}`);
        this.start(host);
      }));
    }
    if (!("which" in fault)) return;
    for (const host of fault.which) {
      this.taken.get(host)!.resolve();
      this.taken.delete(host);
    }
  }
}
