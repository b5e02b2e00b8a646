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

/** Of which password there is talk. */
interface Asked {
  /** How it is asked for on a terminal. */
  prompt?: string;
  /** Ask twice, since nobody sees what is typed. */
  twice?: boolean;
  /** The name of the flag for its file; --password-stdin has one line for each password. */
  file_flag?: string;
}

let stdin_lines: Promise<string[]> | undefined;

/** What stdin's next line says, the others of the same text being for later. */
async function nextLine(): Promise<string> {
  stdin_lines ??= new Response(Deno.stdin.readable).text().then((text) => text.split(/\r?\n/));
  return (await stdin_lines).shift() ?? "";
}

/**
 * A password by --password-file or --password-stdin, else typed unseen on a terminal. Throws `FailureError`
 * when there is none of these.
 */
export async function readPassword(
  { passwordFile, passwordStdin }: PasswordOptions,
  { prompt = "Password: ", twice = false, file_flag = "--password-file" }: Asked = {},
): Promise<string> {
  if (passwordFile !== undefined) return readLocalFile(passwordFile, file_flag).split(/\r?\n/, 1)[0];
  if (passwordStdin) return await nextLine();
  if (!Deno.stdin.isTerminal()) {
    throw new FailureError(
      usage(
        `A password is needed and there is no terminal to ask on. Give ${file_flag} or --password-stdin.`,
      ),
    );
  }
  const password = typeUnseen(prompt);
  if (twice && typeUnseen("Again: ") !== password) {
    throw new FailureError(usage("The two passwords differ. Try again."));
  }
  return password;
}

/** What is typed up to Enter. Throws `Interrupted` at Ctrl-C, and at the end of input (Ctrl-D) before anything is typed. */
function typeUnseen(prompt: string): string {
  Deno.stdin.setRaw(true);
  try {
    Deno.stderr.writeSync(encoder.encode(prompt));
    const typed: number[] = [];
    const chunk = new Uint8Array(256);
    while (true) {
      const count = Deno.stdin.readSync(chunk);
      if (count === null) throw new Interrupted();
      for (const byte of chunk.subarray(0, count)) {
        if (byte === 0x03 || (byte === 0x04 && typed.length === 0)) throw new Interrupted();
        if (byte === 0x0a || byte === 0x0d || byte === 0x04) {
          return new TextDecoder().decode(new Uint8Array(typed));
        }
        if (byte === 0x15) typed.length = 0;
        else if (byte === 0x7f || byte === 0x08) { while (((typed.pop() ?? 0) & 0xc0) === 0x80); }
        else typed.push(byte);
      }
    }
  } finally {
    Deno.stdin.setRaw(false);
    Deno.stderr.writeSync(encoder.encode("\n"));
  }
}
