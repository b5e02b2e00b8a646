/** Commands on a real terminal, which tmux is: what is typed, and what the screen shows. */
import type { Cluster } from "./cluster.ts";
import { until } from "./process.ts";

const main = new URL("../../main.ts", import.meta.url).pathname;

/** Whether tmux is there; where it is not, its tests are shown as ignored. */
export function hasTmux(): boolean {
  try {
    return new Deno.Command("tmux", { args: ["-V"], stdout: "null" }).outputSync().success;
  } catch {
    return false;
  }
}

/** A terminal with one command on it; when that ends, the screen shows `exit` and its code. */
export interface Terminal {
  /** Sends keys, named as tmux names them. */
  type(...keys: string[]): void;
  /** Waits until the screen matches. */
  shows(pattern: RegExp): Promise<unknown>;
}

/** Runs `replichat …` on a terminal of 120 × 50 in the cluster's directory. */
export async function withTerminal(
  cluster: Cluster,
  args: string,
  use: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const tmux = (...args: string[]) => {
    const command = ["-f", "/dev/null", "-S", `${cluster.dir}/tmux`, ...args];
    const env = cluster.environment();
    const { stdout } = new Deno.Command("tmux", { args: command, env, clearEnv: true }).outputSync();
    return new TextDecoder().decode(stdout);
  };
  const shows = (pattern: RegExp) =>
    until(`the terminal shows ${pattern}`, () => pattern.test(tmux("capture-pane", "-p"))).catch((error) => {
      throw new Error(`${error.message}:\n${tmux("capture-pane", "-p").trimEnd()}`);
    });
  const line =
    `cd ${cluster.dir} && ${Deno.execPath()} run -A ${main} ${args}; echo "exit $?"; exec sleep 60`;
  tmux("new-session", "-d", "-x", "120", "-y", "50", line);
  try {
    await use({ type: (...keys) => void tmux("send-keys", ...keys), shows });
  } finally {
    tmux("kill-server");
  }
}
