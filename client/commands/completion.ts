/** `replichat completion`: scripts by which shells complete commands and flags. */
import { Argument, type Command } from "commander";
import { type Cli, print } from "../../proto/cli.ts";
import { completionScript, type Shell, shells } from "../completion.ts";

/** Adds the argument. `wholeProgram` makes the program with all its commands defined. */
export function define(command: Command, _cli: Cli, wholeProgram: () => Promise<Command>): void {
  command.addArgument(new Argument("<shell>", "which shell").choices(shells))
    .addHelpText(
      "after",
      `
Examples:
  $ source <(replichat completion bash)                 # in ~/.bashrc
  $ source <(replichat completion zsh)                  # in ~/.zshrc, after compinit
  $ replichat completion fish > ~/.config/fish/completions/replichat.fish`,
    )
    .action(async (shell: Shell) => print(completionScript(shell, await wholeProgram())));
}
