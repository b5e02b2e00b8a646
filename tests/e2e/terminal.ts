/** Commands on a real terminal, which tmux is: what is typed, and what the screen shows. */
import type { Cluster } from "./cluster.ts";
import { until } from "./process.ts";

/** Whether tmux is there; where it is not, its tests are shown as ignored. */
export function hasTmux(): boolean {
  try {
    return new Deno.Command("tmux", { args: ["-V"], stdout: "null" }).outputSync().success;
  } catch {
    return false;
  }
}

/** A terminal. */
export interface Terminal {
  /** Sends keys, named as tmux names them. */
  type(...keys: string[]): void;
  /** Types text as it stands. */
  write(text: string): void;
  /** Pastes text, bracketed where the program has asked for that. */
  paste(text: string): void;
  /** Its lines as they are now, without blanks at their ends. */
  screen(): string[];
  /** Waits until the screen matches. */
  shows(pattern: RegExp): Promise<void>;
  /** What tmux knows of it, as a format of its own: `#{alternate_on}`. */
  ask(format: string): string;
  /** Writes all that comes to it from now on to a file, as it comes. */
  record(path: string): void;
  /** Gives it another size. */
  resize(columns: number, rows: number): void;
}

/** Runs `replichat …` on a terminal of 120 × 50 in the cluster's directory; when it ends, the screen shows `exit` and its code. */
export async function withTerminal(
  cluster: Cluster,
  args: string,
  use: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const line = `${cluster.built.command.join(" ")} ${args}; echo "exit $?"; exec sleep 60`;
  await onTerminal(cluster, line, 120, 50, use);
}

/** A shell with job control on a terminal in the cluster's directory, in which `replichat` is a command. */
export async function withShell(
  cluster: Cluster,
  columns: number,
  rows: number,
  use: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  Deno.writeTextFileSync(
    `${cluster.dir}/replichat`,
    `#!/bin/sh\nexec ${cluster.built.command.join(" ")} "$@"\n`,
    { mode: 0o755 },
  );
  const line = `PATH=${cluster.dir}:$PATH PS1='$ ' exec bash --norc --noprofile -i`;
  await onTerminal(cluster, line, columns, rows, use);
}

async function onTerminal(
  cluster: Cluster,
  line: string,
  columns: number,
  rows: number,
  use: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const tmux = (...args: string[]) => {
    const command = ["-u", "-f", "/dev/null", "-S", `${cluster.dir}/tmux`, ...args];
    const env = { ...cluster.environment(), LC_ALL: "C.UTF-8" };
    const { stdout } = new Deno.Command("tmux", { args: command, env, clearEnv: true }).outputSync();
    return new TextDecoder().decode(stdout);
  };
  const screen = () => tmux("capture-pane", "-p").split("\n").slice(0, -1).map((text) => text.trimEnd());
  const size = ["-x", `${columns}`, "-y", `${rows}`];
  tmux("new-session", "-d", ...size, `cd ${cluster.dir} && ${line}`);
  tmux("set-option", "-g", "status", "off");
  tmux("resize-window", ...size);
  try {
    await use({
      type: (...keys) => void tmux("send-keys", ...keys),
      write: (text) => void tmux("send-keys", "-l", text),
      paste: (text) => {
        tmux("set-buffer", "--", text);
        tmux("paste-buffer", "-p");
      },
      screen,
      shows: async (pattern) => {
        await until(`the terminal shows ${pattern}`, () => pattern.test(screen().join("\n"))).catch(
          (error) => {
            throw new Error(`${error.message}:\n${screen().join("\n").trimEnd()}`);
          },
        );
      },
      ask: (format) => tmux("display-message", "-p", format).trimEnd(),
      record: (path) => void tmux("pipe-pane", `cat > ${path}`),
      resize: (columns, rows) => void tmux("resize-window", "-x", `${columns}`, "-y", `${rows}`),
    });
  } finally {
    const shell = Number(tmux("display-message", "-p", "#{pane_pid}"));
    const all = [shell, ...childrenOf(shell)];
    tmux("kill-server");
    await until("what ran on the terminal has ended", () => !all.some(isAlive));
  }
}

/** The processes that a process of the test's has started. */
export function childrenOf(pid: number): number[] {
  return Deno.readTextFileSync(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(Deno.readTextFileSync(`/proc/${pid}/status`));
  } catch {
    return false;
  }
}
