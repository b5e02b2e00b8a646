/** `replichat demo`: three replicas as child processes, and a chat prompt in which they can be killed and started. */
import type { Command } from "commander";
import { type Cli, parseInteger, print } from "../../proto/cli.ts";
import { withChildren } from "./children.ts";

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
    .action(async ({ replicas: count, keep }: { replicas: number; keep?: string }) => {
      await withChildren({ count, keep, name: "demo", from_port: 5001 }, async (replicas) => {
        const { addresses, directory } = replicas;
        const ports = addresses.map((address) => address.split(":")[1]);
        print(
          `${ports.length} replicas are running on ports ${
            ports.join(", ")
          }; data and logs are in ${directory}\n`,
        );
        cli.options.servers = addresses;
        await chat(cli, replicas);
      });
    });
}
