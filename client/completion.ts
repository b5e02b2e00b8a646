/** Completion scripts for shells, made from commander's own definitions: what a command takes is written once. */
import type { Argument, Command, Option } from "commander";

/** The shells that there are scripts for. */
export const shells = ["bash", "zsh", "fish"] as const;
/** One of them. */
export type Shell = typeof shells[number];

/** One flag, as it can be typed. */
interface Flag {
  /** `-o` and `--output`. */
  names: string[];
  summary: string;
  /** Whether a value follows; which values there are, where they are few; whether it names a file or a directory. */
  value?: { choices: string[]; kind: "file" | "directory" | "other" };
}

/** One command with what can follow it. */
interface Node {
  /** The words that lead there, without the program's name: `account login`. */
  path: string;
  summary: string;
  children: Node[];
  flags: Flag[];
  /** The values of its arguments, where they are few. */
  choices: string[];
  /** What its argument names, where that is a file or a directory. */
  argument?: "file" | "directory";
}

/** The script that makes `shell` complete the whole of `program`. Pure. */
export function completionScript(shell: Shell, program: Command): string {
  const nodes = flatten(nodeOf(program, [], []));
  const name = program.name();
  const write = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
  return write(name, nodes);
}

function nodeOf(command: Command, path: string[], inherited: Flag[]): Node {
  const flags = [...command.options.filter(({ hidden }) => !hidden).map(flagOf), ...inherited];
  const help: Flag = { names: ["-h", "--help"], summary: "show help" };
  return {
    path: path.join(" "),
    summary: command.description(),
    children: command.commands.map((child) =>
      nodeOf(child, [...path, child.name()], flags.filter(({ names }) => !names.includes("--version")))
    ),
    flags: inherited.length === 0 ? [...flags, help] : withoutTwice([...flags, help]),
    choices: command.registeredArguments.flatMap(({ argChoices }: Argument) => argChoices ?? []),
    argument: command.registeredArguments.map((argument) => pathKind(argument.name())).find((kind) => kind),
  };
}

/** Whether what is called so in the help is a file or a directory. */
function pathKind(name: string | undefined): "file" | "directory" | undefined {
  return name === "file" ? "file" : name === "dir" || name === "directory" ? "directory" : undefined;
}

/** A flag of its own goes before one that it has in common with all commands. */
function withoutTwice(flags: Flag[]): Flag[] {
  const names = new Set<string>();
  return flags.flatMap((flag) => {
    const own = flag.names.filter((name) => !names.has(name));
    for (const name of own) names.add(name);
    return own.length === 0 ? [] : [{ ...flag, names: own }];
  });
}

function flagOf(option: Option): Flag {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const [, what] = /[<[]([^>\]]*)/.exec(option.flags) ?? [];
  const takes_value = option.required || option.optional;
  const kind = pathKind(what) ?? "other";
  const value = takes_value ? { choices: option.argChoices ?? [], kind } as const : undefined;
  return { names, summary: option.description, value };
}

const flatten = (node: Node): Node[] => [node, ...node.children.flatMap(flatten)];

const lastWord = (path: string) => path.slice(path.lastIndexOf(" ") + 1);

/** `text` as one word of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** How a shell's script offers values: some words, files, directories, or nothing. */
interface Offer {
  words: (choices: string[]) => string;
  file: string;
  directory: string;
  other: string;
}

/** Cases of a shell's `case "$flag" in` for the flags that take a value. */
function valueCases(node: Node, offer: Offer): string {
  return node.flags.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const reply = value.choices.length > 0 ? offer.words(value.choices) : offer[value.kind];
    return [`        ${names.join("|")}) ${reply}; return ;;`];
  }).join("\n");
}

/** The names of all flags after which a value follows. */
function withValue(nodes: Node[]): string[] {
  const names = nodes.flatMap(({ flags }) =>
    flags.flatMap(({ names, value }) => value === undefined ? [] : names)
  );
  return [...new Set(names)];
}

/** A line for each command, of the step that leads there, `account/login` (from where, by which word), and of its path. */
function steps(nodes: Node[], line: (step: string, path: string) => string): string[] {
  return nodes.filter(({ path }) => path !== "").map(({ path }) => {
    const parent = path.slice(0, Math.max(0, path.length - lastWord(path).length - 1));
    return line(quoted(`${parent}/${lastWord(path)}`), quoted(path));
  });
}

/**
 * What bash and zsh have in common: a function that walks the words before the cursor, to know which command is
 * meant; `variable` gets its path.
 */
function walk(nodes: Node[], variable: string): string {
  const cases = steps(nodes, (step, path) => `      ${step}) ${variable}=${path} ;;`);
  return [`    case "$${variable}/$word" in`, ...cases, "    esac"].join("\n");
}

const bash_offer: Offer = {
  words: (choices) => `COMPREPLY=($(compgen -W ${quoted(choices.join(" "))} -- "$current"))`,
  file: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current"))',
  directory: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current"))',
  other: "COMPREPLY=()",
};

function bashScript(name: string, nodes: Node[]): string {
  const cases = nodes.map((node) => {
    const flags = node.flags.flatMap(({ names }) => names).join(" ");
    const words = [...node.children.map(({ path }) => lastWord(path)), ...node.choices].join(" ");
    return `    ${quoted(node.path)})
      case "$flag" in
${valueCases(node, bash_offer)}
      esac
      flags=${quoted(flags)}
      words=${quoted(words)}
      paths=${node.argument === undefined ? "" : node.argument === "file" ? "-f" : "-d"} ;;`;
  });
  return `# bash completion for ${name}; load it with: source <(${name} completion bash)
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" where="" flag="" flags="" words="" paths="" word skip=""
  local i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    # bash parts --flag=value at the sign
    if [[ $word == "=" ]]; then skip=1; flag="\${COMP_WORDS[i - 1]}"; continue; fi
    if [[ -n $skip ]]; then skip=""; flag=""; continue; fi
    case "$word" in
      ${withValue(nodes).join("|")}) flag="$word"; skip=1; continue ;;
    esac
    flag=""
${walk(nodes, "where")}
  done
  if [[ $current == "=" ]]; then flag="\${COMP_WORDS[COMP_CWORD - 1]}"; current=""; fi
  case "$where" in
${cases.join("\n")}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  elif [[ -n $paths ]]; then compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen $paths -- "$current"))
  else COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -F _${name} ${name}
`;
}

const zsh_offer: Offer = {
  words: (choices) => `compadd -- ${choices.map(quoted).join(" ")}`,
  file: "_files",
  directory: "_files -/",
  other: "_message value",
};

function zshScript(name: string, nodes: Node[]): string {
  const described = (word: string, summary: string) => quoted(`${word.replaceAll(":", "\\:")}:${summary}`);
  const cases = nodes.map((node) => {
    const flags = node.flags.flatMap(({ names, summary }) => names.map((name) => described(name, summary)));
    const words = [
      ...node.children.map(({ path, summary }) => described(lastWord(path), summary)),
      ...node.choices.map(quoted),
    ];
    return `    ${quoted(node.path)})
      case "$flag" in
${valueCases(node, zsh_offer)}
      esac
      flags=(${flags.join(" ")})
      commands=(${words.join(" ")})
      paths=${quoted(node.argument === undefined ? "" : zsh_offer[node.argument])} ;;`;
  });
  return `#compdef ${name}
# zsh completion for ${name}; load it with: source <(${name} completion zsh)
_${name}() {
  local where="" flag="" paths="" word skip="" i
  local -a flags commands
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    if [[ -n $skip ]]; then skip=""; flag=""; continue; fi
    case "$word" in
      ${withValue(nodes).join("|")}) flag="$word"; skip=1; continue ;;
    esac
    flag=""
${walk(nodes, "where")}
  done
  if [[ \${words[CURRENT]} == --*=* ]]; then flag="\${words[CURRENT]%%=*}"; compset -P '*='; fi
  case "$where" in
${cases.join("\n")}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then _describe flag flags
  elif [[ -n $paths ]]; then \${=paths}
  else _describe command commands; fi
}
# Autoloaded from a folder of fpath, this file is the function; sourced, it defines it.
if [[ "\${funcstack[1]}" == "_${name}" ]]; then _${name}; else compdef _${name} ${name}; fi
`;
}

function fishScript(name: string, nodes: Node[]): string {
  const lines = nodes.flatMap((node) => {
    const here = `-n ${quoted(`__${name}_at ${quoted(node.path).replaceAll("'", '"')}`)}`;
    const start = `complete -c ${name} ${here}`;
    const children = node.children.map(({ path, summary }) =>
      `${start} -f -a ${quoted(lastWord(path))} -d ${quoted(summary)}`
    );
    const paths = node.argument === "file"
      ? [`${start} -F`]
      : node.argument === "directory"
      ? [`${start} -f -a "(__fish_complete_directories)"`]
      : [];
    const choices = node.choices.length > 0 ? [`${start} -f -a ${quoted(node.choices.join(" "))}`] : [];
    const flags = node.flags.map(({ names, summary, value }) => {
      const named = names.map((name) =>
        name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`
      );
      const takes = value === undefined
        ? ""
        : value.choices.length > 0
        ? ` -x -a ${quoted(value.choices.join(" "))}`
        : value.kind === "file"
        ? " -r -F"
        : value.kind === "directory"
        ? ' -x -a "(__fish_complete_directories)"'
        : " -x";
      return `${start} ${named.join(" ")}${takes} -d ${quoted(summary)}`;
    });
    return [...children, ...choices, ...paths, ...flags];
  });
  const cases = steps(nodes, (step, path) => `            case ${step}\n                set path ${path}`);
  return `# fish completion for ${name}; load it with: ${name} completion fish | source
function __${name}_at --description 'whether the words before the cursor lead to this command'
    set -l path ''
    set -l skip ''
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip ''
            continue
        end
        if contains -- $word ${withValue(nodes).join(" ")}
            set skip 1
            continue
        end
        switch "$path/$word"
${cases.join("\n")}
        end
    end
    test "$path" = "$argv[1]"
end
complete -c ${name} -f
${lines.join("\n")}
`;
}
