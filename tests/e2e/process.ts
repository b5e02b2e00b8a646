/** Real processes of the tests: output to files, input through a pipe, signals by pid. Only what was started here is ever killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { memory_environment, ownCommand } from "../../proto/program.ts";

/** What a finished command left. `code` is 128 + the signal's number when a signal ended it. */
export interface Result {
  code: number;
  out: string;
  err: string;
}

/** The value that `check` comes to, looked at every 20 ms. Throws, naming `what`, when it is undefined or false for too long. */
export async function until<T>(
  what: string,
  check: () => T | undefined | false | Promise<T | undefined | false>,
  limit_ms = 15_000,
): Promise<T> {
  for (const start = performance.now(); performance.now() - start < limit_ms; await sleep(20)) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
  }
  throw new Error(`waited ${limit_ms} ms in vain until ${what}`);
}

const signals: Record<string, number> = { SIGKILL: 9, SIGTERM: 15, SIGINT: 2 };

/** What `replichat` stands for. */
export const program: string[] = ownCommand();

/** `replichat …` as a child process, or another program. */
export class Process {
  readonly exited: Promise<number>;
  /** Undefined while it runs. */
  code?: number;
  private readonly child: ChildProcess;

  /** `name` names its files in `dir`, where it runs. */
  constructor(
    readonly name: string,
    private readonly dir: string,
    args: string[],
    env: Record<string, string>,
    command = program,
  ) {
    const [out, err] = [this.out_file, this.err_file].map((path) => openSync(path, "w", 0o600));
    this.child = spawn(command[0], [...command.slice(1), ...args], {
      cwd: dir,
      env: { ...memory_environment, ...env },
      stdio: ["pipe", out, err],
    });
    closeSync(out);
    closeSync(err);
    this.child.stdin!.on("error", () => {}); // it has ended before it read all
    this.exited = new Promise((resolve) =>
      this.child.on("exit", (code, signal) => resolve(this.code = code ?? 128 + signals[signal!]))
    );
  }

  get out_file(): string {
    return `${this.dir}/${this.name}.out`;
  }

  get err_file(): string {
    return `${this.dir}/${this.name}.err`;
  }

  get out(): string {
    return Deno.readTextFileSync(this.out_file);
  }

  get err(): string {
    return Deno.readTextFileSync(this.err_file);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Sends a signal, if it runs. */
  signal(signal: Deno.Signal): void {
    if (this.code === undefined) Deno.kill(this.pid, signal);
  }

  /** Sends a signal and waits for the end; answers the exit code. */
  async end(signal: Deno.Signal = "SIGKILL"): Promise<number> {
    this.signal(signal);
    return await this.exited;
  }

  /** Types `text`. Resolves when the pipe has taken it. */
  write(text: string): Promise<void> {
    return new Promise((resolve) => this.child.stdin!.write(text, () => resolve()));
  }

  /** Ends its input. */
  closeInput(): void {
    this.child.stdin!.end();
  }

  /** Waits for its end; answers all it printed. Throws when it goes on for longer than `limit_ms`. */
  async finish(limit_ms = 30_000): Promise<Result> {
    await until(`${this.name} has ended`, () => this.code !== undefined, limit_ms);
    return { code: this.code!, out: this.out, err: this.err };
  }

  /** Waits until stdout matches; answers the match. Throws at once when the process has ended without. */
  printed(pattern: RegExp, limit_ms?: number): Promise<RegExpExecArray> {
    return this.wrote("out", pattern, limit_ms);
  }

  /** The same for stderr. */
  logged(pattern: RegExp, limit_ms?: number): Promise<RegExpExecArray> {
    return this.wrote("err", pattern, limit_ms);
  }

  private wrote(where: "out" | "err", pattern: RegExp, limit_ms?: number): Promise<RegExpExecArray> {
    return until(`${this.name} has printed ${pattern}`, () => {
      const ended = this.code !== undefined; // before the look, so that its last words count
      const match = pattern.exec(this[where]);
      if (match === null && ended) throw new Error(`${this.name} exited ${this.code} without ${pattern}`);
      return match ?? undefined;
    }, limit_ms);
  }
}

/** The processes of this machine whose command line contains `text`: for a directory of ours, those that work in it. */
export function processesOf(text: string): number[] {
  return [...Deno.readDirSync("/proc")].map(({ name }) => Number(name)).filter((pid) => {
    try {
      return pid > 0 && Deno.readTextFileSync(`/proc/${pid}/cmdline`).includes(text);
    } catch {
      return false; // it has just ended
    }
  });
}
