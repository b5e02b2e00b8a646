/** Where a password comes from: never from an argument (INTERFACE.md, Commands). */
import type { Command } from "commander";
import { Interrupted, readLocalFile } from "../proto/cli.ts";
import { FailureError, usage } from "../proto/failures.ts";

const encoder = new TextEncoder();

/** The values of the flags that `addPasswordOptions` adds. */
export interface PasswordOptions {
  passwordFile?: string;
  passwordStdin?: boolean;
}

/** Adds the flags by which a password comes without a terminal. */
export function addPasswordOptions(command: Command): Command {
  return command.option("--password-file <file>", "read the password from a file's first line")
    .option("--password-stdin", "read the password from stdin's first line");
}

/**
 * The password by --password-file or --password-stdin, else typed unseen on a terminal, twice if `confirm`.
 * Throws `FailureError` when there is none of these.
 */
export async function readPassword(
  options: PasswordOptions,
  confirm = false,
): Promise<string> {
  const firstLine = (text: string) => text.split(/\r?\n/, 1)[0];
  if (options.passwordFile !== undefined) {
    return firstLine(readLocalFile(options.passwordFile, "--password-file"));
  }
  if (options.passwordStdin) return firstLine(await new Response(Deno.stdin.readable).text());
  if (!Deno.stdin.isTerminal()) {
    throw new FailureError(
      usage(
        "A password is needed and there is no terminal to ask on. Give --password-file or --password-stdin.",
      ),
    );
  }
  const password = typeUnseen("Password: ");
  if (confirm && typeUnseen("Again: ") !== password) {
    throw new FailureError(usage("The two passwords differ. Try again."));
  }
  return password;
}

function typeUnseen(prompt: string): string {
  Deno.stderr.writeSync(encoder.encode(prompt));
  Deno.stdin.setRaw(true);
  try {
    const typed: number[] = [];
    const chunk = new Uint8Array(256);
    while (true) {
      const count = Deno.stdin.readSync(chunk);
      if (count === null) break;
      for (const byte of chunk.subarray(0, count)) {
        if (byte === 0x03) throw new Interrupted();
        if (byte === 0x0a || byte === 0x0d || byte === 0x04) {
          return new TextDecoder().decode(new Uint8Array(typed));
        }
        if (byte === 0x15) typed.length = 0;
        else if (byte === 0x7f || byte === 0x08) { while (((typed.pop() ?? 0) & 0xc0) === 0x80); }
        else typed.push(byte);
      }
    }
    return new TextDecoder().decode(new Uint8Array(typed));
  } finally {
    Deno.stdin.setRaw(false);
    Deno.stderr.writeSync(encoder.encode("\n"));
  }
}
