/** What the end-to-end tests share: a directory of its own, free ports, replicas and clients as real processes. */
import assert from "node:assert/strict";
import { adminCall, findSecrets } from "../../client/admin.ts";
import { Connection } from "../../client/connection.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError } from "../../proto/failures.ts";
import { admin_service, type Call, chat_service } from "../../proto/services.ts";
import type { TlsFiles } from "../../proto/tls.ts";
import { Process, processesOf, program, type Result, until } from "./process.ts";

/** How many lines of each log a failed test shows. */
const tail_lines = 25;

/** Runs a test in a new directory with ports for `size` replicas, none of them started. Leaves nothing behind, whatever happens. */
export async function withSandbox(use: (cluster: Cluster) => Promise<void>, size = 3): Promise<void> {
  const cluster = new Cluster(size);
  const stopped = () => {
    cluster.killAll();
    Deno.removeSync(cluster.dir, { recursive: true });
    Deno.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, stopped);
  try {
    await use(cluster);
  } catch (error) {
    console.error(cluster.tails());
    throw error;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.removeSignalListener(signal, stopped);
    await cluster.remove();
  }
}

/** The same with `size` replicas that are members of one view. */
export async function withCluster(use: (cluster: Cluster) => Promise<void>, size = 3): Promise<void> {
  await withSandbox(async (cluster) => {
    await cluster.found();
    await use(cluster);
  }, size);
}

/** Ports on which nobody listens, ascending: the first replica ranks first. */
export function freePorts(count: number): number[] {
  const listeners = Array.from({ length: count }, () => Deno.listen({ hostname: "127.0.0.1", port: 0 }));
  const ports = listeners.map((listener) => listener.addr.port).sort((a, b) => a - b);
  for (const listener of listeners) listener.close();
  return ports;
}

let deno_dir: string | undefined;

/** Where Deno keeps packages, since HOME is another for the tests' processes. */
export function denoDir(): string {
  if (deno_dir !== undefined) return deno_dir;
  const { stdout } = new Deno.Command(Deno.execPath(), { args: ["info", "--json"] }).outputSync();
  return deno_dir = JSON.parse(new TextDecoder().decode(stdout)).denoDir;
}

/** Replicas, numbered from 0 by rank, and clients of theirs, in one temporary directory. */
export class Cluster {
  readonly dir = Deno.makeTempDirSync({ prefix: "replichat-e2e-" });
  /** Ascending; there is one more than replicas, for a test to use. */
  ports: number[];
  /** What every process gets in its environment beside the usual. */
  more_environment: Record<string, string> = {};
  /** What replicas get beside that. */
  replica_environment: Record<string, string> = {};
  /** With what the test itself dials the replicas. */
  tls?: TlsFiles;
  /** The running or last process of each replica. */
  readonly replicas: Process[] = [];
  /** What `replichat` stands for, and what a built one's processes get instead of what Deno needs. */
  built: { command: string[]; env?: Record<string, string> } = { command: program };
  private readonly processes: Process[] = [];
  /** The log index that the last call of an operator reflects. */
  admin_index = 0;
  private readonly connections = new Map<number, Connection>();

  constructor(protected readonly size: number) {
    this.ports = freePorts(size + 1);
    Deno.writeTextFileSync(`${this.dir}/password`, "correct horse\n");
  }

  /** `localhost:port` of one replica. */
  address(n: number): string {
    return `localhost:${this.ports[n]}`;
  }

  /** All addresses, as --servers takes them. */
  get servers(): string {
    return this.all.map((n) => this.address(n)).join(",");
  }

  dataDir(n: number): string {
    return `${this.dir}/replichat-data/${this.ports[n]}`;
  }

  /** The numbers of all replicas. */
  get all(): number[] {
    return Array.from({ length: this.size }, (_, n) => n);
  }

  // ---- replicas ----

  /** The one command of a replica, however often it is started. */
  command(n: number): string[] {
    const own = ["--port", `${this.ports[n]}`];
    return n === 0 ? ["serve", ...own] : ["join", "--from", this.address(0), ...own];
  }

  /** Starts one replica; does not wait. */
  start(n: number): Process {
    return this.replicas[n] = this.launch(`replica-${n}`, this.command(n), this.replica_environment);
  }

  /** Founds the cluster, and waits until all are members. A port that somebody took meanwhile is no failure. */
  async found(): Promise<void> {
    while (await this.start(0).printed(/is primary/).catch(() => undefined) === undefined) {
      assert.match(this.replicas[0].err, /^Port \d+ is in use/m);
      this.ports = freePorts(this.size + 1);
    }
    for (const n of this.all.slice(1)) this.start(n);
    await this.settled(...this.all);
  }

  /** kill -9, of all at once. */
  async kill(...which: number[]): Promise<void> {
    for (const n of which) this.replicas[n].signal("SIGKILL");
    await Promise.all(which.map((n) => this.replicas[n].exited));
  }

  /** Sends SIGHUP to these replicas, and waits until each has said `text` in its log once more. */
  async hangUp(text: string, ...which: number[]): Promise<void> {
    const count = (n: number) => this.replicas[n].err.split(text).length;
    const before = which.map(count);
    for (const n of which) this.replicas[n].signal("SIGHUP");
    await until(`all have logged: ${text}`, () => which.every((n, at) => count(n) > before[at]));
  }

  /** The cluster's secret. */
  secret(): Uint8Array {
    return findSecrets(`${this.dataDir(0)}/cluster.secret`)[0];
  }

  /** What an operator's call to whichever replica answers gives. */
  async admin<Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
    servers = this.servers,
  ): Promise<Response> {
    const connection = new Connection({ servers: servers.split(","), timeout_ms: 15_000, tls: this.tls });
    try {
      return await adminCall(connection, [this.secret()], method, request, { write: true, least_ms: 5_000 });
    } finally {
      this.admin_index = connection.session.index;
      connection.close();
    }
  }

  /** Changes a setting of the cluster. */
  async set(key: string, value: string): Promise<void> {
    await this.admin(admin_service.SetSetting, { request_id: crypto.randomUUID(), key, value });
  }

  /** What one replica tells anybody; undefined when it does not answer within a second. */
  async info(n: number): Promise<replichat.v1.GetClusterInfoResponse | undefined> {
    let connection = this.connections.get(n);
    if (connection === undefined) {
      connection = new Connection({ servers: [this.address(n)], timeout_ms: 1_000, tls: this.tls });
      this.connections.set(n, connection);
    }
    try {
      return await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
    } catch (error) {
      if (error instanceof FailureError) return undefined;
      throw error;
    }
  }

  /** Waits until each of these says that they, and no others, are the view, led by the first of them. Learners do not count. */
  async settled(...which: number[]): Promise<void> {
    const wanted = which.map((n) => `${this.address(n)} ${n === which[0] ? "primary" : "backup"}`).join();
    await until(`the view is ${wanted}`, async () => {
      const infos = await Promise.all(which.map((n) => this.info(n)));
      return infos.every((info) => info?.has_quorum && membersOf(info) === wanted);
    });
  }

  // ---- clients ----

  /** Starts `replichat …`, or another command; its --servers are all of the cluster's unless `args` say otherwise. */
  launch(
    name: string,
    args: string[],
    env: Record<string, string> = {},
    command = this.built.command,
  ): Process {
    // The same name again, as when a replica is restarted, gets files of its own.
    const again = this.processes.filter((process) => process.name.split("'")[0] === name).length;
    const process = new Process(
      name + "'".repeat(again),
      this.dir,
      args,
      { ...this.environment(), ...env },
      command,
    );
    this.processes.push(process);
    return process;
  }

  /** Runs a shell script here, in which `replichat` is a command. */
  launchScript(name: string, script: string): Process {
    const [bin, file, marker] = ["bin", `${name}.sh`, "marker.toml"].map((path) => `${this.dir}/${path}`);
    Deno.mkdirSync(bin, { recursive: true });
    // By the empty file, which stands in its command line, what it starts is found and ended.
    Deno.writeTextFileSync(marker, "");
    const exec = [...this.built.command, "--config", marker].map((word) => `'${word}'`).join(" ");
    Deno.writeTextFileSync(`${bin}/replichat`, `#!/bin/sh\nexec ${exec} "$@"\n`, { mode: 0o755 });
    Deno.writeTextFileSync(file, script);
    const { PATH } = this.environment();
    return this.launch(name, [file], { PATH: `${bin}:${PATH}` }, ["sh"]);
  }

  /** Runs `replichat …` with this on stdin, to its end. */
  async run(args: string[], input = ""): Promise<Result> {
    const process = this.launch("client", args);
    if (input !== "") await process.write(input);
    process.closeInput();
    return await process.finish();
  }

  /** The same, and it must exit 0. Answers what it printed on stdout. */
  async ok(args: string[], input = ""): Promise<string> {
    const { code, out, err } = await this.run(args, input);
    assert.equal(code, 0, `${args.join(" ")} exited ${code}: ${err}`);
    return out;
  }

  /** A connection as an account of `accounts`, with a session of its own. The caller closes it. */
  async connect(username: string, servers = this.servers, label = ""): Promise<Connection> {
    const options = { servers: servers.split(","), timeout_ms: 15_000 };
    const anonymous = new Connection(options);
    try {
      const request = { username, password: "correct horse", label };
      const { token } = await anonymous.call(chat_service.Login, request, { secret: true, least_ms: 5_000 });
      return new Connection({ ...options, token });
    } finally {
      anonymous.close();
    }
  }

  /** Creates accounts and logs them in; the last one is who logged in last. */
  async accounts(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.ok(["account", "create", name, "--password-file", "password"]);
      await this.ok(["account", "login", name, "--password-file", "password"]);
    }
  }

  /** The bodies of a whole conversation, oldest first. */
  async bodies(user: string, other: string): Promise<string[]> {
    const lines = await this.ok(["history", other, "-u", user, "-n", "1000000", "-o", "json"]);
    return jsonLines<{ body: string }>(lines).map(({ body }) => body);
  }

  /** What the tests' processes get: none of the developer's own settings. */
  environment(): Record<string, string> {
    return {
      HOME: this.dir,
      TMPDIR: this.dir,
      ...(this.size === 0 ? {} : { REPLICHAT_SERVERS: this.servers }),
      ...(this.built.env ?? this.sourceEnvironment()),
      ...this.more_environment,
    };
  }

  private sourceEnvironment(): Record<string, string> {
    const { PATH, TERM = "xterm", DENO_TLS_CA_STORE } = Deno.env.toObject();
    return {
      PATH,
      TERM,
      XDG_STATE_HOME: `${this.dir}/state`,
      DENO_DIR: denoDir(),
      ...(DENO_TLS_CA_STORE === undefined ? {} : { DENO_TLS_CA_STORE }),
      NO_COLOR: "1",
    };
  }

  // ---- the end ----

  /** The ends of all logs of replicas, for whoever looks into a failure. */
  tails(): string {
    return this.processes.filter(({ name }) => !name.startsWith("client")).map((process) => {
      const lines = `${process.out}${process.err}`.trimEnd().split("\n").slice(-tail_lines);
      return `---- ${process.name} (exit ${process.code ?? "none yet"})\n${lines.join("\n")}`;
    }).join("\n");
  }

  /** Kills what still runs, children of ours included. */
  killAll(): void {
    for (const process of this.processes) process.signal("SIGKILL");
    for (const pid of processesOf(this.dir)) {
      try {
        Deno.kill(pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    }
  }

  /** The same, and removes the directory. */
  async remove(): Promise<void> {
    for (const connection of this.connections.values()) connection.close();
    this.killAll();
    await Promise.all(this.processes.map((process) => process.exited));
    await until("all processes have ended", () => processesOf(this.dir).length === 0);
    Deno.removeSync(this.dir, { recursive: true });
  }
}

function membersOf(info: replichat.v1.GetClusterInfoResponse): string {
  return info.members.filter(({ role }) => role !== "learner").map(({ address, role }) =>
    `${address} ${role}`
  )
    .join();
}

/** Checks how a command has ended, and what it said. */
export function ended({ code, err }: Result, expected: number, sentence: RegExp): void {
  assert.equal(code, expected, err);
  assert.match(err, sentence);
}

/** The objects of a text with one JSON object a line. */
export function jsonLines<T>(text: string): T[] {
  return text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}
