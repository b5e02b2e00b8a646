/**
 * A network of the test's own: a network namespace for each replica and one, the hub, for all their clients, joined by
 * the bridge in it. Each is a host with an address. Only iproute2 is needed: what one host sends to another is lost when
 * it has a wrong link address for it, which cuts one direction and leaves the other. Nothing outside is touched.
 */
import { existsSync } from "node:fs";

const prefix = "replichat-";
/** Where iproute2 keeps the names of namespaces. */
const names_dir = "/run/netns";
/** A link address that nobody has. */
const nowhere = "02:77:00:00:ff:ff";
/** A filter in classic BPF that drops (2) a packet when a random number is below the threshold, else lets it pass (0). */
const dropBelow = (threshold: number) => `4,32 0 0 4294963256,53 0 1 ${threshold},6 0 0 0,6 0 0 2,`;

/** A host of the network: a replica's number, or, after all replicas, the hub where clients run. */
export type Host = number;

/** What a host's own link can be made to do, where the kernel can. */
export type LinkFault =
  | { kind: "lose"; percent: number }
  | { kind: "delay"; ms: number }
  | { kind: "throttle"; kbit: number };

/** Runs a command of iproute2. Throws with what it said when it fails. */
function run(...command: string[]): string {
  const { success, stdout, stderr } = new Deno.Command(command[0], { args: command.slice(1) }).outputSync();
  if (!success) throw new Error(`${command.join(" ")}: ${new TextDecoder().decode(stderr).trim()}`);
  return new TextDecoder().decode(stdout);
}

/** Why there can be no such network here; undefined when there can. Tries it, since containers allow this and not that. */
export function whyNot(): string | undefined {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return "network namespaces need root on Linux";
  const network = new Network(`${prefix}${Deno.pid}-try`, 1);
  try {
    network.make();
  } catch (error) {
    return `network namespaces cannot be made here (${(error as Error).message})`;
  } finally {
    network.remove();
  }
}

/** Names for the namespaces of this process; those of processes that were killed before they could remove theirs go now. */
export function newName(): string {
  try {
    for (const { name } of Deno.readDirSync(names_dir)) {
      const [, pid] = /^replichat-(\d+)-/.exec(name) ?? [];
      if (pid !== undefined && !existsSync(`/proc/${pid}`)) run("ip", "netns", "del", name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return `${prefix}${Deno.pid}`;
}

/** The hosts and what lies between them. */
export class Network {
  /** The one where clients run. */
  readonly hub: Host;
  /** How many cuts there are from one host to another. */
  private readonly cuts = new Map<string, number>();

  /** `name` begins the names of all its namespaces. Nothing is made yet. */
  constructor(readonly name: string, readonly replicas: number) {
    this.hub = replicas;
  }

  /** All hosts, the hub last. */
  get hosts(): Host[] {
    return Array.from({ length: this.replicas + 1 }, (_, host) => host);
  }

  namespace(host: Host): string {
    return `${this.name}-${host === this.hub ? "hub" : host}`;
  }

  ip(host: Host): string {
    return `10.77.0.${host + 1}`;
  }

  /** A command that runs another one on a host. */
  on(host: Host): string[] {
    return ["ip", "netns", "exec", this.namespace(host)];
  }

  private link(host: Host): string {
    return host === this.hub ? "bridge0" : "eth0";
  }

  private linkAddress(host: Host): string {
    return `02:77:00:00:00:${(host + 1).toString(16).padStart(2, "0")}`;
  }

  /** Makes all of it. Throws when the system does not let us; then `remove` removes what there is. */
  make(): void {
    const { hub } = this;
    for (const host of this.hosts) {
      run("ip", "netns", "add", this.namespace(host));
      run("ip", "-n", this.namespace(host), "link", "set", "lo", "up");
    }
    const on_hub = ["ip", "-n", this.namespace(hub), "link"];
    run(...on_hub, "add", "name", this.link(hub), "type", "bridge");
    for (const host of this.hosts.slice(0, -1)) {
      const end = ["netns", this.namespace(host), "name", this.link(host)];
      run(...on_hub, "add", "name", `port${host}`, "type", "veth", "peer", ...end);
      run(...on_hub, "set", `port${host}`, "master", this.link(hub), "up");
    }
    for (const host of this.hosts) {
      const ip = ["ip", "-n", this.namespace(host)];
      run(...ip, "link", "set", this.link(host), "address", this.linkAddress(host), "up");
      run(...ip, "address", "add", `${this.ip(host)}/24`, "dev", this.link(host));
      for (const other of this.hosts) if (other !== host) this.route(host, other, this.linkAddress(other));
    }
  }

  /** Sends what is for `to` to this link address, whoever has it. */
  private route(from: Host, to: Host, address: string): void {
    const entry = [this.ip(to), "lladdr", address, "nud", "permanent", "dev", this.link(from)];
    run("ip", "-n", this.namespace(from), "neighbour", "replace", ...entry);
  }

  /** Loses all that `from` sends to `to`, until it is mended as often as it was cut. */
  cut(from: Host, to: Host): void {
    const cuts = (this.cuts.get(`${from} ${to}`) ?? 0) + 1;
    this.cuts.set(`${from} ${to}`, cuts);
    if (cuts === 1) this.route(from, to, nowhere);
  }

  mend(from: Host, to: Host): void {
    const cuts = this.cuts.get(`${from} ${to}`)! - 1;
    this.cuts.set(`${from} ${to}`, cuts);
    if (cuts === 0) this.route(from, to, this.linkAddress(to));
  }

  /** Does this to all that a host sends, in place of what was done before. Throws where the kernel cannot. */
  disturb(host: Host, fault: LinkFault): void {
    this.calm(host);
    const tc = (...args: string[]) => run(...this.on(host), "tc", ...args);
    const link = ["dev", this.link(host)];
    if (fault.kind === "delay") {
      tc("qdisc", "add", ...link, "root", "netem", "delay", `${fault.ms}ms`, `${fault.ms / 4}ms`);
    } else if (fault.kind === "throttle") {
      tc(
        "qdisc",
        "add",
        ...link,
        "root",
        "tbf",
        "rate",
        `${fault.kbit}kbit`,
        "burst",
        "16k",
        "latency",
        "1s",
      );
    } else {
      tc("qdisc", "add", ...link, "clsact");
      const bytecode = dropBelow(Math.floor(fault.percent / 100 * 2 ** 32));
      tc("filter", "add", ...link, "egress", "bpf", "da", "bytecode", bytecode);
    }
  }

  /** Ends that. */
  calm(host: Host): void {
    for (const qdisc of ["root", "clsact"]) {
      try {
        run(...this.on(host), "tc", "qdisc", "del", "dev", this.link(host), qdisc);
      } catch {
        // There was none.
      }
    }
  }

  /** Which of these the kernel can do, found by doing it. */
  able(): LinkFault["kind"][] {
    const tries: LinkFault[] = [{ kind: "lose", percent: 1 }, { kind: "delay", ms: 4 }, {
      kind: "throttle",
      kbit: 1_000,
    }];
    const able = tries.filter((fault) => {
      try {
        this.disturb(0, fault);
        return true;
      } catch {
        return false;
      }
    });
    this.calm(0);
    return able.map(({ kind }) => kind);
  }

  /** Processes on any of its hosts. */
  processes(): number[] {
    return this.hosts.flatMap((host) => {
      if (!existsSync(`${names_dir}/${this.namespace(host)}`)) return [];
      return run("ip", "netns", "pids", this.namespace(host)).split("\n").filter(Boolean).map(Number);
    });
  }

  /** Kills all that runs on its hosts, waits for its end, and removes them. */
  remove(): void {
    for (let pids = this.processes(); pids.length > 0; pids = this.processes()) {
      for (const pid of pids) {
        try {
          Deno.kill(pid, "SIGKILL");
        } catch {
          // It has ended meanwhile.
        }
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); // signal handlers cannot await
    }
    for (const host of this.hosts) {
      const name = this.namespace(host);
      if (existsSync(`${names_dir}/${name}`)) run("ip", "netns", "del", name);
    }
  }
}
