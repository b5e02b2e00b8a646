/** Replicas as child processes of a command that needs a cluster for as long as it runs: `demo`, `bench`. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import process from "node:process";
import { join } from "node:path";
import { FailureError, local, portInUse } from "../../proto/failures.ts";
import { memory_environment, ownCommand } from "../../proto/program.ts";
import { freePort } from "./ports.ts";

/** How long a replica may take to become a member, in ms. */
const ready_ms = 20_000;

/** What is started, and where. */
export interface ChildrenOptions {
  /** How many replicas; where the directory holds some already, those are started instead. */
  count: number;
  /** Where data and logs stay; absent: in a temporary directory, removed at the end. */
  keep?: string;
  /** What the temporary directory's name begins with. */
  name: string;
  /** The first of the ports that are tried. */
  from_port: number;
}

/**
 * Runs `use` with replicas that are all members of one view, and ends them whatever happens, signals included: SIGINT
 * exits 130, SIGTERM and SIGHUP exit 0. Throws `FailureError` when one does not start.
 */
export async function withChildren(
  { count, keep, name, from_port }: ChildrenOptions,
  use: (children: Children) => Promise<void>,
): Promise<void> {
  const directory = keep ?? Deno.makeTempDirSync({ prefix: `replichat-${name}-` });
  Deno.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const children = new Children(directory);
  const end = () => {
    children.end();
    if (keep === undefined) Deno.removeSync(directory, { recursive: true });
  };
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) {
    Deno.addSignalListener(signal, () => {
      end();
      Deno.exit(signal === "SIGINT" ? 130 : 0);
    });
  }
  try {
    await children.startAll(count, from_port);
    await use(children);
  } finally {
    end();
  }
}

/** The environment without what tells the dynamic linker what to load: only who may run anything may hand that on. */
function inherited(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LD|DYLD)_/.test(name)));
}

/** Sends one signal, after others too: Deno's `kill` does nothing once it has sent one, which may have been SIGSTOP. */
function send(child: ChildProcess, signal: "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGTERM"): void {
  Object.assign(child, { killed: false }).kill(signal);
}

/** Replicas by their ports, with their output in files beside their data. */
export class Children {
  private readonly running = new Map<number, ChildProcess>();
  private ports: number[] = [];

  constructor(readonly directory: string) {}

  /** Of all, running or not, ascending by port. */
  get addresses(): string[] {
    return this.ports.map((port) => `localhost:${port}`);
  }

  /** Where a replica's data are. */
  dataDir(port: number): string {
    return join(this.directory, `${port}`);
  }

  /** Starts them one after the other, each once the one before is a member. Throws `FailureError`. */
  async startAll(count: number, from_port: number): Promise<void> {
    const kept = [...Deno.readDirSync(this.directory)].filter((entry) => entry.isDirectory)
      .map((entry) => Number(entry.name)).filter((port) => port > 0).sort((a, b) => a - b);
    this.ports = kept;
    // Replicas that have data may need each other to go on.
    for (const port of kept) this.launch(port);
    for (const port of kept) await this.ready(port);
    if (kept.length === 0) {
      while (this.ports.length < count) await this.launchNew((this.ports.at(-1) ?? from_port - 1) + 1);
    }
  }

  /** A new replica on the next free port: one that somebody takes at this very moment is passed over. */
  private async launchNew(from_port: number): Promise<void> {
    for (let next = from_port;; next++) {
      next = freePort("127.0.0.1", next);
      this.ports.push(next);
      this.launch(next);
      try {
        return await this.ready(next);
      } catch (error) {
        const taken = Deno.readTextFileSync(this.logFile(next)).includes(portInUse(next).message);
        if (!taken) throw error;
        this.ports.pop();
      }
    }
  }

  /** Sends a signal to a running replica. Throws `FailureError` when no replica has that port, or it is not running. */
  signal(port: number, signal: "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGTERM"): void {
    send(this.find(port, true)!, signal);
  }

  /** kill -9; at once it counts as not running. Throws `FailureError` as `signal` does. */
  kill(port: number): void {
    this.signal(port, "SIGKILL");
    this.running.delete(port);
  }

  /** Resolves when a replica that was told to leave has ended, at once when it is not running. */
  async ended(port: number): Promise<void> {
    const child = this.running.get(port);
    if (child !== undefined) await new Promise<void>((resolve) => child.on("exit", () => resolve()));
  }

  /** Starts a replica that has ended, with the command that started it first. Throws `FailureError`. */
  start(port: number): void {
    this.find(port, false);
    this.launch(port);
  }

  /** Kills all that run. They survive that; it is what replication is about. */
  end(): void {
    for (const child of this.running.values()) send(child, "SIGKILL");
    this.running.clear();
  }

  private find(port: number, running: boolean): ChildProcess | undefined {
    if (!this.ports.includes(port)) {
      throw new FailureError(
        local("NO_REPLICA", `No replica has port ${port}. There are ${this.ports.join(", ")}.`),
      );
    }
    const child = this.running.get(port);
    if (running && child === undefined) {
      throw new FailureError(
        local("NOT_RUNNING", `The replica on port ${port} is not running. Start it with /start ${port}.`),
      );
    }
    if (!running && child !== undefined) {
      throw new FailureError(
        local("RUNNING", `The replica on port ${port} is running. Kill it with /kill ${port}.`),
      );
    }
    return child;
  }

  private launch(port: number): void {
    const own = ["--port", `${port}`, "--data-dir", this.dataDir(port)];
    const first = this.ports[0];
    const args = port === first ? ["serve", ...own] : ["join", "--from", `localhost:${first}`, ...own];
    const log = openSync(this.logFile(port), "a", 0o600);
    const [executable, ...own_args] = ownCommand();
    const child = spawn(executable, [...own_args, ...args], {
      stdio: ["ignore", log, log],
      // In a group of its own, so that Ctrl-C on the terminal reaches its parent alone.
      detached: true,
      env: { ...memory_environment, ...inherited() },
    });
    closeSync(log);
    const ended = () => {
      if (this.running.get(port) === child) this.running.delete(port);
    };
    child.on("exit", ended);
    child.on("error", ({ message }) => {
      ended(); // before it began: the program is no longer where it was
      Deno.writeTextFileSync(this.logFile(port), `${message}\n`, { append: true });
    });
    this.running.set(port, child);
  }

  private logFile(port: number): string {
    return join(this.directory, `${port}.log`);
  }

  private async ready(port: number): Promise<void> {
    const until = Date.now() + ready_ms;
    while (!/; the primary is /.test(Deno.readTextFileSync(this.logFile(port)))) {
      if (!this.running.has(port) || Date.now() > until) {
        const last = Deno.readTextFileSync(this.logFile(port)).trim().split("\n").at(-1);
        throw new FailureError(
          local(
            "NOT_STARTED",
            `The replica on port ${port} did not start (${last}). Look into ${this.logFile(port)}.`,
          ),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
