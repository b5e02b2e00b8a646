/** The whole command line: that every command is there and explained, where flags come from, and completion. */
import assert from "node:assert/strict";
import type { Command, Option } from "commander";
import { completionScript, shells } from "../client/completion.ts";
import { wholeProgram } from "../main.ts";
import { type Config, fillFrom } from "../proto/cli.ts";

/** Every command below `command`, with the words that lead to it. */
function below(command: Command, path: string[] = []): { path: string; command: Command }[] {
  return command.commands.flatMap((child) => {
    const here = [...path, child.name()];
    return [{ path: here.join(" "), command: child }, ...below(child, here)];
  });
}

/** What help shows. */
function help(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (more) => text += more, writeErr: (more) => text += more });
  command.outputHelp();
  return text;
}

const whole = await wholeProgram();
const all = below(whole);

Deno.test("every promised command is there", () => {
  const promised =
    `serve join recover demo chat send history read tail search accounts conversations delete status
    verify members settings admin bench export import backup restore completion version help`.split(/\s+/);
  const inner = `account: create login logout passwd delete sessions revoke block unblock
    group: create add remove leave members
    members: remove
    settings: get set
    bench: send failover wire subscribe
    admin: create list reset-password remove log-level`.split(/\n\s+/).flatMap((line) => {
    const [name, ...children] = line.split(/:? /);
    return children.map((child) => `${name} ${child}`);
  });
  const paths = new Set(all.map(({ path }) => path));
  assert.deepEqual([...promised, ...inner].filter((path) => !paths.has(path)), []);
});

Deno.test("every command has help with examples that name it, and a line for each flag", () => {
  for (const { path, command } of all) {
    if (path === "version" || path === "help") continue;
    const text = help(command);
    assert.match(text, new RegExp(`Examples:[^]*replichat ${path}\\b`), path);
    for (const option of command.options) assert.ok(option.description.length > 3, `${path} ${option.flags}`);
    const too_long = text.split("\n").find((line) => line.length > 120 && !/^ {2,}-|^ {20}/.test(line));
    assert.equal(too_long, undefined, path);
  }
});

/** Something that a flag takes as its value, as text, and what it comes to. */
function sample(option: Option): [text: string, value: unknown] {
  if (!option.required && !option.optional) return ["true", true];
  const candidates = [...(option.argChoices ?? []), "localhost:7001", "7s", "3", "1MiB", "old=new", "text"];
  for (const text of candidates) {
    try {
      return [text, option.parseArg ? option.parseArg(text, option.defaultValue as never) : text];
    } catch {
      // It does not fit this flag; the next one may.
    }
  }
  throw new Error(`${option.flags} takes none of ${candidates.join(", ")}`);
}

Deno.test("every flag of every command: from the environment, else from the config file, else its default", async () => {
  let tried = 0;
  for (const { path, command } of [{ path: "", command: whole }, ...all]) {
    for (const option of command.options) {
      const flag = option.name();
      if (flag === "version") continue;
      tried++;
      const [text, value] = sample(option);
      const variable = `REPLICHAT_${flag.toUpperCase().replaceAll("-", "_")}`;
      const key = option.attributeName();
      const parent = path.split(" ")[0];
      /** The flag's value in a new program, after it was filled from these. */
      const filled = async (config: Config, environment?: string) => {
        const program = await wholeProgram();
        const found = path === "" ? program : below(program).find((each) => each.path === path)!.command;
        if (environment === undefined) Deno.env.delete(variable);
        else Deno.env.set(variable, environment);
        try {
          fillFrom(
            config,
            path === "" ? program : program.commands.find((each) => each.name() === parent)!,
            parent,
          );
          return [found.getOptionValue(key), found.getOptionValueSource(key)];
        } finally {
          Deno.env.delete(variable);
        }
      };
      const label = `${path} --${flag}`;
      assert.deepEqual(
        await filled({ [flag]: "nonsense that is not looked at" }, text),
        [value, "env"],
        label,
      );
      assert.deepEqual(await filled({ [flag]: text }), [value, "config"], label);
      if (path !== "") {
        assert.deepEqual(await filled({ [parent]: { [flag]: text } }), [value, "config"], label);
      }
      const [, source] = await filled({});
      assert.ok(source === undefined || source === "default", label);
    }
  }
  assert.ok(tried > 60, `${tried} flags`);
});

// ---- completion ----

interface Case {
  /** The words of the line, the last of which is being typed. */
  words: string[];
  /** What must be offered, and what must not. */
  offered: string[];
  not?: string[];
}

const cases: Case[] = [
  {
    words: ["se"],
    offered: ["serve", "send", "search", "settings"].filter((word) => word.startsWith("se")),
    not: ["join"],
  },
  { words: ["account", ""], offered: ["create", "login", "passwd", "revoke", "unblock"], not: ["serve"] },
  { words: ["-s", "localhost:1", "group", "a"], offered: ["add"], not: ["accounts"] },
  { words: ["send", "--req"], offered: ["--request-id"], not: ["--replace"] },
  {
    words: ["account", "login", "--"],
    offered: ["--replace", "--label", "--servers", "--help"],
    not: ["--peers"],
  },
  { words: ["history", "bob", "-o", ""], offered: ["table", "json", "csv"], not: ["--all"] },
  { words: ["-o", "j"], offered: ["json"], not: ["join"] },
  { words: ["delete", "--for", ""], offered: ["both", "me"] },
  { words: ["serve", "--quorum", "s"], offered: ["survivors"] },
  { words: ["backup", "--verify", "READ"], offered: ["README.md"] },
  { words: ["import", "cl"], offered: ["client"] },
  { words: ["export", ""], offered: ["client", "server"], not: ["README.md"] },
  { words: ["completion", ""], offered: ["bash", "zsh", "fish"] },
];

/** Whether this shell is on this machine. */
async function isThere(shell: string): Promise<boolean> {
  try {
    return (await new Deno.Command(shell, { args: ["--version"], stdout: "null", stderr: "null" }).output())
      .success;
  } catch {
    return false;
  }
}

/** Runs a shell's script, and answers what it prints. */
async function run(shell: string, args: string[], script: string): Promise<string> {
  const folder = Deno.makeTempDirSync();
  const file = `${folder}/script`;
  Deno.writeTextFileSync(file, script);
  try {
    const env = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, TERM: "dumb" };
    const child = new Deno.Command(shell, { args: [...args, file], env });
    const { code, stdout, stderr } = await child.output();
    const said = new TextDecoder().decode(stderr);
    assert.deepEqual([code, said], [0, ""], shell);
    return new TextDecoder().decode(stdout);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

function judge({ words, offered, not = [] }: Case, got: string[]): void {
  const line = `replichat ${words.join(" ")} → ${got.join(" ")}`;
  for (const word of offered) assert.ok(got.includes(word), `${line}: no ${word}`);
  for (const word of not) assert.ok(!got.includes(word), `${line}: ${word}`);
}

const there = new Map(await Promise.all(shells.map(async (shell) => [shell, await isThere(shell)] as const)));

Deno.test({
  name: "completion in a real bash: commands, flags, values, also after a sign",
  ignore: !there.get("bash"),
  fn: async () => {
    const equals: Case = {
      words: ["history", "bob", "--output", "=", "j"],
      offered: ["json"],
      not: ["join"],
    };
    const script = completionScript("bash", whole);
    for (const each of [...cases, equals]) {
      const words = ["replichat", ...each.words].map((word) => `'${word}'`).join(" ");
      const ask =
        `COMP_WORDS=(${words}); COMP_CWORD=${each.words.length}; _replichat; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const registered = "complete -p replichat > /dev/null || exit 9";
      judge(each, (await run("bash", ["--norc"], `set -u\n${script}\n${registered}\n${ask}\n`)).split("\n"));
    }
  },
});

Deno.test({
  name: "completion in a real fish",
  ignore: !there.get("fish"),
  fn: async () => {
    for (const each of cases) {
      const script = `${completionScript("fish", whole)}\ncomplete -C 'replichat ${each.words.join(" ")}'\n`;
      judge(
        each,
        (await run("fish", ["--no-config"], script)).split("\n").map((line) => line.split("\t")[0]),
      );
    }
  },
});

Deno.test({
  name: "completion for zsh is what zsh can read",
  ignore: !there.get("zsh"),
  fn: async () => void await run("zsh", ["-n"], completionScript("zsh", whole)),
});
