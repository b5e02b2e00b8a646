/** `deno task compile`: the program as an executable, by `deno compile`. */
import { basename, dirname, join } from "node:path";
import { permissionFlags } from "../permissions.ts";
import { bundled, commit_file, memory_flag, workers } from "../program.ts";
import { bundled_main, makeBundle, putProgram, run, withDirectory } from "./bundle.ts";

/** Thrown where the runtime that `deno compile` puts into the file cannot be downloaded; `message` says from where. */
export class NoBaseRuntime extends Error {}

/**
 * Compiles the bundle into `output`, for this machine or for a target of `deno compile`; answers the file's path. Throws
 * `NoBaseRuntime`, or what `deno compile` said when it failed in another way.
 */
export async function compile(output: string, target?: string): Promise<string> {
  return await withDirectory(async (directory) => {
    await makeBundle(directory);
    const path = (name: string) => join(directory, name);
    const included = [...workers.map(bundled), commit_file, "LICENSES"];
    const made = path("made");
    await compiled([
      "compile",
      "--quiet",
      "--no-config",
      "--no-lock",
      "--no-npm",
      "--no-remote",
      memory_flag,
      ...permissionFlags(),
      ...included.map((name) => `--include=${path(name)}`),
      ...(target === undefined ? [] : [`--target=${target}`]),
      `--output=${join(made, basename(output))}`,
      path(bundled_main),
    ]);
    const [{ name }] = Deno.readDirSync(made); // for Windows it has got an extension
    return putProgram(join(dirname(output), name), [Deno.readFileSync(join(made, name))]);
  });
}

async function compiled(args: string[]): Promise<void> {
  try {
    await run(Deno.execPath(), args);
  } catch (error) {
    const { message } = error as Error;
    if (!message.includes("Setting up base binary")) throw error;
    const [, url = "its host"] = /(https:\/\/[^\s)]+)/.exec(message) ?? [];
    throw new NoBaseRuntime(`The runtime that deno compile needs cannot be downloaded from ${url}.`);
  }
}
