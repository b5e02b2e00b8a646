/** `replichat demo`: three replicas as child processes, and a chat prompt in which they can be killed and started. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import process from "node:process";
import { join } from "node:path";
import type { Command } from "commander";
import { type Cli, parseInteger, print } from "../../proto/cli.ts";
import { FailureError, local, portInUse } from "../../proto/failures.ts";
import { ownCommand } from "../../proto/program.ts";
import { freePort } from "./ports.ts";

/** What the chat prompt can do to the replicas. */
export interface DemoReplicas {
  addresses: string[];
  /** Where the logs are. */
  directory: string;
  /** kill -9. Throws `FailureError` when no replica has that port, or it is not running. */
  kill(port: number): void;
  /** Starts a replica that was killed, with the command that started it first. Throws `FailureError`. */
  start(port: number): void;
}

/** The client's part of the demo: makes an account and chats until the user ends it. */
export type DemoChat = (cli: Cli, replicas: DemoReplicas) => Promise<void>;

/** How long a replica may take to become a member, in ms. */
const ready_ms = 20_000;

/** Adds the flags and the action of `demo`; `chat` is the prompt. */
export function define(command: Command, cli: Cli, chat: DemoChat): void {
  command
    .option("--replicas <number>", "how many", parseInteger(1, 9), 3)
    .option("--keep <dir>", "keep data and logs there (default: a temporary directory, removed at the end)")
    .addHelpText(
      "after",
      `
At the prompt, /kill PORT kills a replica as kill -9 does, /start PORT brings it back, /view shows who leads,
/help tells the rest. Ctrl-C ends all of it.

Examples:
  $ replichat demo
  $ replichat demo --replicas 5 --keep ./demo`,
    )
    .action(async (options: { replicas: number; keep?: string }) => {
      const directory = options.keep ?? Deno.makeTempDirSync({ prefix: "replichat-demo-" });
      Deno.mkdirSync(directory, { recursive: true, mode: 0o700 });
      const replicas = new Children(directory);
      const end = () => {
        replicas.end();
        if (options.keep === undefined) Deno.removeSync(directory, { recursive: true });
      };
      for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) {
        Deno.addSignalListener(signal, () => {
          end();
          Deno.exit(signal === "SIGINT" ? 130 : 0);
        });
      }
      try {
        await replicas.startAll(options.replicas);
        cli.options.servers = replicas.addresses;
        await chat(cli, replicas);
      } finally {
        end();
      }
    });
}

/** The environment without what tells the dynamic linker what to load: only who may run anything may hand that on. */
function inherited(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LD|DYLD)_/.test(name)));
}

/** The replicas of a demo, as child processes with their output in files. */
class Children implements DemoReplicas {
  private readonly running = new Map<number, ChildProcess>();
  private ports: number[] = [];

  constructor(readonly directory: string) {}

  get addresses(): string[] {
    return this.ports.map((port) => `localhost:${port}`);
  }

  /** Starts them one after the other, each once the one before is a member. */
  async startAll(count: number): Promise<void> {
    const kept = [...Deno.readDirSync(this.directory)].filter((entry) => entry.isDirectory)
      .map((entry) => Number(entry.name)).filter((port) => port > 0).sort((a, b) => a - b);
    this.ports = kept;
    // Replicas that have data may need each other to go on.
    for (const port of kept) this.launch(port);
    for (const port of kept) await this.ready(port);
    if (kept.length === 0) {
      while (this.ports.length < count) await this.launchNew();
    }
    print(
      `${this.ports.length} replicas are running on ports ${
        this.ports.join(", ")
      }; data and logs are in ${this.directory}\n`,
    );
  }

  /** A new replica on the next free port: one that somebody takes at this very moment is passed over. */
  private async launchNew(): Promise<void> {
    for (let next = (this.ports.at(-1) ?? 5000) + 1;; next++) {
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

  kill(port: number): void {
    this.find(port, true)!.kill("SIGKILL");
    this.running.delete(port);
  }

  start(port: number): void {
    this.find(port, false);
    this.launch(port);
  }

  /** Kills all that run. They survive that; it is what the demo is about. */
  end(): void {
    for (const child of this.running.values()) child.kill("SIGKILL");
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
    const own = ["--port", `${port}`, "--data-dir", join(this.directory, `${port}`)];
    const first = this.ports[0];
    const args = port === first ? ["serve", ...own] : ["join", "--from", `localhost:${first}`, ...own];
    const log = openSync(this.logFile(port), "a", 0o600);
    const [executable, ...own_args] = ownCommand();
    const child = spawn(executable, [...own_args, ...args], {
      stdio: ["ignore", log, log],
      // In a group of its own, so that Ctrl-C on the terminal reaches the demo alone.
      detached: true,
      env: inherited(),
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
            "DEMO",
            `The replica on port ${port} did not start (${last}). Look into ${this.logFile(port)}.`,
          ),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
