/**
 * What all commands share: global flags and where their values come from, sentences and exit codes, logs,
 * passwords, and writing to stdout. Loads no gRPC, and everything else only when used.
 */
import { type Command, InvalidArgumentError, Option } from "commander";
import { durationMs } from "./duration.ts";
import { type Failure, FailureError, internal, local, usage } from "./failures.ts";
import { log_level_names, type LogLevel, startLogs } from "./logs.ts";
import { briefly } from "./private_file.ts";

/** How data is printed on stdout. */
export type OutputFormat = "table" | "json" | "csv";

/** The global flags' values (INTERFACE.md, Commands). */
export interface GlobalOptions {
  servers: string[];
  user?: string;
  /** --timeout, in ms. */
  timeout: number;
  output: OutputFormat;
  tlsCa?: string;
  tlsCert?: string;
  tlsKey?: string;
  insecure: boolean;
  logLevel: LogLevel;
  logFormat: "text" | "json";
  quiet: boolean;
}

/** The ms that a duration such as `500ms`, `5s` or `1m` stands for. Throws commander's usage error otherwise. */
export function parseDuration(text: string): number {
  const duration_ms = durationMs(text);
  if (duration_ms === undefined) throw new InvalidArgumentError("Write a duration such as 500ms, 5s or 1m.");
  return duration_ms;
}

/** The bytes that a size such as `64MiB`, `512KiB` or `1GiB` stands for. Throws commander's usage error otherwise. */
export function parseSize(text: string): number {
  const [, amount, unit] = /^(\d+)(B|KiB|MiB|GiB)$/.exec(text) ?? [];
  if (amount === undefined) throw new InvalidArgumentError("Write a size such as 512KiB, 64MiB or 1GiB.");
  return Number(amount) * { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }[unit]!;
}

/** The number in `text`, from `min` to `max`, for a flag's value. Throws commander's usage error otherwise. */
export function parseInteger(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    const upper = max === Number.MAX_SAFE_INTEGER ? "up" : `to ${max}`;
    throw new InvalidArgumentError(`Write a whole number from ${min} ${upper}.`);
  };
}

/** The addresses in `host:port,host:port`. Throws commander's usage error when one is none. */
export function parseAddresses(text: string): string[] {
  const addresses = text.split(",").map((address) => address.trim()).filter((address) => address !== "");
  for (const address of addresses) {
    const port = Number(/^(?:\[[0-9a-f:]+\]|[^\s:/]+):(\d{1,5})$/i.exec(address)?.[1]);
    if (port >= 1 && port <= 65_535) continue;
    // Whoever shows this shows the text too: only one of several needs to be named.
    throw new InvalidArgumentError(address === text ? "Write host:port." : `${address} is not host:port.`);
  }
  if (addresses.length === 0) throw new InvalidArgumentError("Write host:port, or several with commas.");
  return [...new Set(addresses)];
}

/** --servers when nobody says otherwise. */
export const default_servers = "localhost:5001,localhost:5002,localhost:5003";

/** The flags that every command takes, before or after its name. */
export function globalOptions(): Option[] {
  return [
    new Option("-s, --servers <host:port,...>", "servers to try, in this order").argParser(parseAddresses)
      .default(default_servers.split(","), default_servers),
    new Option("-u, --user <name>", "the account to act as (default: who logged in last)"),
    new Option("--timeout <duration>", "how long to keep trying").argParser(parseDuration).default(
      5000,
      "5s",
    ),
    new Option("-o, --output <format>", "how to print data").choices(["table", "json", "csv"]).default(
      "table",
    ),
    new Option("--tls-ca <file>", "the certificate authority to trust (PEM); turns TLS on"),
    new Option("--tls-cert <file>", "the certificate to show (PEM)"),
    new Option("--tls-key <file>", "its private key (PEM)"),
    new Option("--insecure", "allow to go beyond this machine without TLS").default(false),
    new Option("--config <file>", "read flags from a TOML file"),
    new Option("--log-level <level>", "how much to log").choices(log_level_names)
      .default("info"),
    new Option("--log-format <format>", "how to log").choices(["text", "json"]).default("text"),
    new Option("-q, --quiet", "only errors on stderr").default(false),
  ];
}

/** What a --config file says; empty without one. Throws `FailureError` when it cannot be read. */
export async function readConfig(path = Deno.env.get("REPLICHAT_CONFIG")): Promise<Config> {
  if (path === undefined) return {};
  const text = readLocalFile(path, "--config");
  const { parse } = await import("smol-toml");
  try {
    return parse(text) as Config;
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0];
    throw new FailureError(usage(`${path} is not TOML (${reason}). Correct it, or leave --config out.`));
  }
}

/** A --config file: flags by their long names, and tables of flags by the names of commands. */
export type Config = Record<string, unknown>;

/**
 * Gives the flags of `command`, and of the commands in it, that are not on the command line their values
 * from the environment (`REPLICHAT_<FLAG>`), else from `config` (its table `[name]` first). Throws
 * `FailureError` on a value that the flag does not take.
 */
export function fillFrom(config: Config, command: Command, name: string): void {
  const own = (config[name] ?? {}) as Config;
  for (const option of command.options) {
    const flag = option.name();
    const variable = `REPLICHAT_${flag.toUpperCase().replaceAll("-", "_")}`;
    const key = option.attributeName();
    if (flag === "version" || command.getOptionValueSource(key) === "cli") continue;
    const from_env = Deno.env.get(variable);
    const value = from_env ?? own[flag] ?? config[flag];
    if (value === undefined) {
      // It was in the file when that was read before.
      if (command.getOptionValueSource(key) === "config") {
        command.setOptionValueWithSource(key, option.defaultValue, "default");
      }
      continue;
    }
    const source = from_env === undefined ? "config" : "env";
    const where = from_env === undefined ? `${flag} in the --config file` : variable;
    command.setOptionValueWithSource(key, parsed(option, value, where), source);
  }
  for (const inner of command.commands) fillFrom(config, inner, name);
}

function parsed(option: Option, value: unknown, where: string): unknown {
  const text = Array.isArray(value) ? value.join(",") : String(value);
  try {
    if (!option.required && !option.optional) {
      if (/^(true|1|yes|on)$/i.test(text)) return true;
      if (/^(false|0|no|off|)$/i.test(text)) return false;
      throw new InvalidArgumentError("Write true or false.");
    }
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new FailureError(usage(`The value '${text}' of ${where} does not fit. ${error.message}`));
  }
}

/** What a command gets besides its own flags: the global ones, and how to speak to its user. */
export class Cli {
  constructor(
    readonly options: GlobalOptions,
    /** Reads --config again: `options`, and those of the command, become what it says now. Throws `FailureError` when it is no good. */
    readonly rereadConfig: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Tells the user something that is not data: on stderr, unless --quiet. */
  notice(text: string): void {
    if (!this.options.quiet) console.error(text);
  }

  /**
   * Sends all logs to stderr by --log-level and --log-format; called before each action, and again by
   * one that has more to say: `address` is shown in each line, `levels` are of categories (`replichat.heartbeat`).
   */
  async startLogs(more: { address?: string; levels?: Record<string, LogLevel> } = {}): Promise<void> {
    const { logLevel, logFormat: format, quiet } = this.options;
    await startLogs({ ...more, format, level: quiet ? "error" : logLevel });
  }
}

/** The text of a file that a flag names. Throws `FailureError` (exit 8) when it cannot be read. */
export function readLocalFile(path: string, flag: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound ? "no such file" : briefly(error);
    throw new FailureError(local("UNREADABLE", `${path} cannot be read (${reason}). Check ${flag}.`));
  }
}

/**
 * Ends the process: prints a failure's sentences on stderr and exits by its kind (INTERFACE.md, Exit); any
 * other error is a bug and exits 1 with one line, and with its stack when the level is `debug`.
 */
export async function fail(error: unknown, level: LogLevel = "info"): Promise<never> {
  if (error instanceof Interrupted) Deno.exit(130);
  const failure = error instanceof FailureError ? error.failure : (error as Failure);
  const { exit_code } = await import("./status.ts");
  if (failure?.kind !== undefined && failure.kind in exit_code) {
    console.error(failure.message);
    Deno.exit(exit_code[failure.kind]);
  }
  const problem = error instanceof Error ? error : new Error(String(error));
  if (level === "debug") console.error(problem.stack);
  else {console.error(
      `${problem.name}: ${
        problem.message.split("\n")[0]
      }. This is a fault of replichat; --log-level debug says where.`,
    );}
  Deno.exit(1);
}

const encoder = new TextEncoder();

/**
 * Writes `text` to stdout at once, all of it. Throws `Deno.errors.BrokenPipe` when nobody reads it any more, and
 * `FailureError` (exit 8) when it goes to a file that does not take it.
 */
export function print(text: string): void {
  for (let bytes = encoder.encode(text); bytes.length > 0;) {
    try {
      bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
    } catch (error) {
      if (error instanceof Deno.errors.BrokenPipe) throw error;
      throw new FailureError(local("UNWRITABLE", unprinted(error as Error)));
    }
  }
}

function unprinted(error: Error): string {
  const full = /No space left|Disk quota exceeded/.test(error.message);
  const why = full ? "the disk is full" : briefly(error);
  return `The output cannot be written (${why}). ${full ? "Make room, or send" : "Send"} it elsewhere.`;
}

/** Asks on the terminal and goes on only after a yes. Throws `FailureError`: exit 2 where there is no terminal, 1 after anything else. */
export function confirm(question: string): void {
  if (!Deno.stdin.isTerminal()) {
    throw new FailureError(usage("This asks first. Give --yes where nobody can answer."));
  }
  const bytes = new Uint8Array(256);
  Deno.stderr.writeSync(encoder.encode(`${question} [y/N] `));
  const answer = new TextDecoder().decode(bytes.subarray(0, Deno.stdin.readSync(bytes) ?? 0)).trim();
  if (/^y(es)?$/i.test(answer)) return;
  throw new FailureError(internal("Nothing was changed. Answer y to go on."));
}

/** Waits for a command; one whose reader has gone (`| head`) is over, and ends the process quietly. */
export async function untilBrokenPipe(done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (error instanceof Deno.errors.BrokenPipe) Deno.exit(0);
    throw error;
  }
}

/** Thrown where Ctrl-C was typed: the process exits 130. */
export class Interrupted extends Error {}

/** Calls `tidy` when the user ends the command before its time; then the process exits 130. Returns how to stop waiting for that. */
export function onInterrupt(tidy: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  const end = () => {
    tidy();
    Deno.exit(130);
  };
  for (const signal of signals) Deno.addSignalListener(signal, end);
  return () => signals.forEach((signal) => Deno.removeSignalListener(signal, end));
}
