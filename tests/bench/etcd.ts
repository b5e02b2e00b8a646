/** A cluster of three etcd on loopback, to measure beside ours: started here, written to through its gRPC API. */
import { Buffer } from "node:buffer";
import { freePorts } from "../e2e/cluster.ts";
import { Process, until } from "../e2e/process.ts";

/** What to say where it is not installed. */
export const skipped = "skipped: etcd is not installed (apt-get install etcd-server nghttp2-client)";

/** Whether this program is on this machine. */
export function isInstalled(program: string): boolean {
  try {
    return new Deno.Command(program, { args: ["--version"], stdout: "null", stderr: "null" }).outputSync()
      .success;
  } catch {
    return false;
  }
}

/** The path of etcd's KV/Put call (its rpc.proto, service KV of package etcdserverpb). */
export const put_path = "/etcdserverpb.KV/Put";

/** A PutRequest: field 1 is the key, field 2 the value. */
export function putRequest(key: string, value: string): Buffer {
  return Buffer.concat([field(1, key), field(2, value)]);
}

/** A length-delimited field. */
function field(number: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) length.push(rest & 127 | 128);
  return Buffer.concat([Buffer.from([number << 3 | 2, ...length, rest]), bytes]);
}

/** One member's view of the cluster. */
interface Status {
  header: { member_id: string; revision?: string };
  leader?: string;
}

/** Three members in a temporary directory, as etcd comes: every write fsynced by a majority before it is acknowledged. */
export class Etcd {
  private readonly dir = Deno.makeTempDirSync({ prefix: "replichat-etcd-" });
  private readonly processes: Process[] = [];
  private readonly ports = freePorts(6);
  /** `host:port` of the leader's clients' port. */
  leader = "";

  /** Starts it; the caller removes it. */
  static async start(): Promise<Etcd> {
    const etcd = new Etcd();
    try {
      await etcd.launch();
      return etcd;
    } catch (error) {
      console.error(etcd.processes.map((process) => process.err.split("\n").slice(-5).join("\n")).join("\n"));
      await etcd.remove();
      throw error;
    }
  }

  private async launch(): Promise<void> {
    const url = (n: number) => `http://127.0.0.1:${this.ports[n]}`;
    const members = [0, 1, 2].map((n) => ({ name: `member-${n}`, client: url(n), peer: url(n + 3) }));
    const all = members.map(({ name, peer }) => `${name}=${peer}`).join();
    for (const { name, client, peer } of members) {
      const args = Object.entries({
        "name": name,
        "data-dir": `${this.dir}/${name}`,
        "listen-client-urls": client,
        "advertise-client-urls": client,
        "listen-peer-urls": peer,
        "initial-advertise-peer-urls": peer,
        "initial-cluster": all,
        "logger": "zap",
        "log-level": "error",
      }).flatMap(([flag, value]) => [`--${flag}`, value]);
      this.processes.push(new Process(name, this.dir, args, {}, ["/usr/bin/env", "etcd"]));
    }
    this.leader = await until("etcd has a leader", async () => {
      const statuses = await Promise.all([0, 1, 2].map((n) => this.status(n)));
      const at = statuses.findIndex((status) =>
        status?.leader !== undefined && status.leader === status.header.member_id
      );
      return at < 0 || statuses.includes(undefined) ? undefined : `127.0.0.1:${this.ports[at]}`;
    });
  }

  /** How many writes it has taken. */
  async revision(): Promise<number> {
    const at = this.ports.indexOf(Number(this.leader.split(":")[1]));
    return Number((await this.status(at))?.header.revision ?? NaN);
  }

  private async status(n: number): Promise<Status | undefined> {
    try {
      const url = `http://127.0.0.1:${this.ports[n]}/v3/maintenance/status`;
      const response = await fetch(url, { method: "POST", body: "{}" });
      return await response.json();
    } catch {
      return undefined; // not there yet
    }
  }

  /** Ends it, and removes its files. */
  async remove(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.end()));
    Deno.removeSync(this.dir, { recursive: true });
  }
}
