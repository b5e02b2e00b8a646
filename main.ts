/**
 * The command `replichat`: names its commands, loads the one that is asked for, and turns whatever goes
 * wrong into a sentence and an exit code. Nothing else is loaded for `--help`.
 */
import { Command, CommanderError } from "commander";
import {
  Cli,
  type Config,
  fail,
  fillFrom,
  globalOptions,
  type OutputFormat,
  print,
  readConfig,
  untilBrokenPipe,
} from "./proto/cli.ts";
import { versions } from "./proto/versions.ts";
import { usage } from "./proto/failures.ts";

/** What a command's module exports: `define` adds its arguments, flags, help and action. */
interface CommandModule {
  define(command: Command, cli: Cli): void;
}

/** The demo runs replicas and is a client: here the two sides meet. */
async function loadDemo(): Promise<CommandModule> {
  const [{ define }, { demoChat }] = await Promise.all([
    import("./server/commands/demo.ts"),
    import("./client/demo_chat.ts"),
  ]);
  return { define: (command, cli) => define(command, cli, demoChat) };
}

/** So does a measurement: of a cluster that it starts, where none is named. */
async function loadBench(): Promise<CommandModule> {
  const [{ define }, { withChildren }] = await Promise.all([
    import("./client/commands/bench.ts"),
    import("./server/commands/children.ts"),
  ]);
  return { define: (command, cli) => define(command, cli, withChildren) };
}

/** What is in a backup is the server's to know; to fetch one is the client's. */
async function loadBackup(): Promise<CommandModule> {
  const { define } = await import("./client/commands/backup.ts");
  const check = async (path: string) => (await import("./server/commands/restore.ts")).describeBackup(path);
  return { define: (command, cli) => define(command, cli, check) };
}

/** A script that completes what the whole program takes is made from all of it. */
async function loadCompletion(): Promise<CommandModule> {
  const { define } = await import("./client/commands/completion.ts");
  return { define: (command, cli) => define(command, cli, wholeProgram) };
}

const commands: [name: string, summary: string, load: () => Promise<CommandModule>][] = [
  ["serve", "start or resume a replica", () => import("./server/commands/serve.ts")],
  ["join", "add a replica to a live cluster, or resume one", () => import("./server/commands/join.ts")],
  ["recover", "declare a stopped replica's missing peers lost", () => import("./server/commands/recover.ts")],
  ["demo", "three replicas and a chat prompt", loadDemo],
  ["account", "create an account, log in, log out, and more", () => import("./client/commands/account.ts")],
  ["chat", "chat; reads stdin when it is not a terminal", () => import("./client/commands/chat.ts")],
  ["send", "send a message, or one a line from stdin", () => import("./client/commands/send.ts")],
  ["history", "show the messages with somebody", () => import("./client/commands/history.ts")],
  ["read", "show messages and mark exactly these as read", () => import("./client/commands/read.ts")],
  [
    "tail",
    "follow what concerns one: messages, receipts, presence",
    () => import("./client/commands/tail.ts"),
  ],
  ["search", "search in one's own conversations", () => import("./client/commands/search.ts")],
  ["accounts", "list accounts", () => import("./client/commands/accounts.ts")],
  [
    "conversations",
    "list whom one chats with, and what is unread",
    () => import("./client/commands/conversations.ts"),
  ],
  ["delete", "delete messages, or a whole conversation", () => import("./client/commands/delete.ts")],
  ["group", "make groups, add and remove members, leave", () => import("./client/commands/group.ts")],
  ["status", "show the cluster: view, primary, replicas", () => import("./client/commands/status.ts")],
  ["members", "drop a replica for good", () => import("./client/commands/members.ts")],
  ["secret", "change the cluster's secret while it runs", () => import("./client/commands/secret.ts")],
  ["verify", "compare all replicas' history and state", () => import("./client/commands/verify.ts")],
  ["settings", "show and change the cluster's settings", () => import("./client/commands/settings.ts")],
  ["admin", "an operator's work on accounts and logs", () => import("./client/commands/admin.ts")],
  ["bench", "measure a cluster: sends, failover, subscribers, encodings", loadBench],
  ["export", "write accounts, messages and groups as CSV files", () => import("./client/commands/export.ts")],
  ["import", "bring CSV files in", () => import("./client/commands/import.ts")],
  ["backup", "copy the whole state into one file, or check one", loadBackup],
  ["restore", "make a new cluster from a backup", () => import("./server/commands/restore.ts")],
  ["completion", "print a script that completes commands", loadCompletion],
];

const after_help = `
Every flag can also come from the environment as REPLICHAT_<FLAG> (REPLICHAT_LOG_LEVEL=debug) and from
the TOML file named by --config (log-level = "debug", for one command in its table: [send]); a flag goes before both,
the environment before the file.

Examples:
  $ replichat demo
  $ replichat account create alice && replichat account login alice
  $ replichat send bob "hi there"
  $ replichat chat --to bob`;

/** The same program with every command loaded and defined: for completion, and for tests. */
export async function wholeProgram(): Promise<Command> {
  const whole = program();
  const cli = new Cli(whole.opts());
  const modules = await Promise.all(commands.map(([, , load]) => load()));
  for (const [at, [name]] of commands.entries()) {
    modules[at].define(whole.commands.find((command) => command.name() === name)!, cli);
  }
  return whole;
}

/** The whole command line, ready to parse; each command's own part is loaded when it is chosen. */
export function program(): Command {
  const program = new Command("replichat")
    .description("Chat that survives: replicated servers and their client.")
    .option("-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .addHelpText("after", after_help)
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => command.name() })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const option of globalOptions()) program.addOption(option);

  for (const [name, summary] of commands) program.command(name).description(summary);
  program.on("option:version", () => {
    printVersions();
    Deno.exit(0);
  });
  program.command("version").description("print the version, commit, runtime, protocol and format")
    .action(() => printVersions(program.opts().output));
  program.command("help [command...]").description("show help for a command")
    .action(async (names: string[]) => {
      let asked = program;
      for (const [at, name] of names.entries()) {
        if (asked.commands.length === 0) break;
        const inner = asked.commands.find((command) => command.name() === name);
        // What is no command is refused as if it had been given itself.
        if (inner === undefined) {
          return void await program.parseAsync(names.slice(0, at + 1), { from: "user" });
        }
        asked = inner;
        if (at === 0) await load(program, asked);
      }
      asked.help();
    });

  program.hook("preSubcommand", load);
  return program;
}

const loaded = new WeakSet<Command>();

/** Gives one of the program's commands its own part, once. */
async function load(program: Command, command: Command): Promise<void> {
  const [, , loadModule] = commands.find(([name]) => name === command.name()) ?? [];
  if (loadModule === undefined || loaded.has(command)) return;
  loaded.add(command);
  const config = await readConfig(program.opts().config);
  const fill = (config: Config, target: Command) => fillFrom(config, target, command.name());
  fill(config, program);
  const cli = new Cli(program.opts(), async () => {
    const again = await readConfig(program.opts().config);
    for (const target of [program, command]) fill(again, target);
  });
  (await loadModule()).define(command, cli);
  fill(config, command);
  command.hook("preAction", () => cli.startLogs());
}

function printVersions(output?: OutputFormat): void {
  const all = versions();
  if (output === "json") return print(JSON.stringify(all) + "\n");
  print(Object.entries(all).map(([name, version]) => `${name} ${version}\n`).join(""));
}

/** commander's message as two sentences: what is wrong, and what to type instead. */
function usageSentences(error: CommanderError, name: string): string {
  const [problem, hint] = error.message.replace(/^error: /, "").split("\n");
  const what = problem[0].toUpperCase() + problem.slice(1).replace(/\.$/, "");
  return `${what}. ${hint?.replace(/^\((.*)\)$/, "$1") ?? `Run: replichat ${name}--help.`}`;
}

async function main(args: string[]): Promise<void> {
  const line = program();
  try {
    await untilBrokenPipe(line.parseAsync(args, { from: "user" }));
    Deno.exit();
  } catch (error) {
    if (!(error instanceof CommanderError)) return await fail(error, line.opts().logLevel);
    if (error.exitCode === 0) Deno.exit(0);
    // Asked for nothing: the help has been shown, on stderr.
    if (error.code === "commander.help") Deno.exit(2);
    const known = commands.some(([name]) => name === line.args[0]);
    return await fail(usage(usageSentences(error, known ? `${line.args[0]} ` : "")));
  }
}

if (import.meta.main) await main(Deno.args);
