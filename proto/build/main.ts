/** `deno task compile`, `pack`, `dist` and `install`: the program as one file. */
import { join, resolve } from "node:path";
import { Command } from "commander";
import { project, putProgram } from "./bundle.ts";
import { compile, NoBaseRuntime } from "./compile.ts";
import { pack } from "./pack.ts";

/** Where the one file is made, whichever way that is. */
const default_output = join(project, "dist/replichat");

/** Says what has been made. */
function report(program: string): void {
  console.log(`${program}: ${(Deno.statSync(program).size / 1e6).toFixed(1)} MB`);
}

/** Compiles; where there is no runtime to build on, packs, and says so. */
async function compileOrPack(output: string): Promise<string> {
  try {
    return await compile(output);
  } catch (error) {
    if (!(error instanceof NoBaseRuntime)) throw error;
    console.error(`${error.message} So this is the self-extracting file, which does the same.`);
    return await pack(output);
  }
}

/** Copies the program into `directory`, and says so when that is not on the PATH. */
function install(program: string, directory: string): void {
  console.log(`Installed ${putProgram(join(directory, "replichat"), [Deno.readFileSync(program)])}.`);
  const on_path = (Deno.env.get("PATH") ?? "").split(":").some((entry) => resolve(entry) === directory);
  if (!on_path) {
    console.log(`${directory} is not on the PATH. Add it with: export PATH="${directory}:$PATH"`);
  }
}

const tasks = new Command("deno task").description("Builds replichat as one file.");

/** A task, with the flag that all have. */
function task(name: string, description: string): Command {
  return tasks.command(name).description(description)
    .option("--output <file>", "the file to make (default: dist/replichat)", (file) => resolve(file));
}

task("compile", "dist/replichat by deno compile")
  .option("--target <triple>", "a target of deno compile (default: this machine)")
  .action(async ({ output = default_output, target }) => report(await compile(output, target)));
task("pack", "dist/replichat as a self-extracting file, for machines like this one")
  .action(async ({ output = default_output }) => report(await pack(output)));
task("dist", "dist/replichat: compile, or pack where that cannot be")
  .action(async ({ output = default_output }) => report(await compileOrPack(output)));
task("install", "builds dist/replichat, and puts it on the PATH")
  .option("--dir <directory>", "where to", join(Deno.env.get("HOME") ?? ".", ".local/bin"))
  .action(async ({ output = default_output, dir }) => install(await compileOrPack(output), resolve(dir)));

try {
  await tasks.parseAsync(Deno.args, { from: "user" });
} catch (error) {
  const remedy = error instanceof NoBaseRuntime ? " Build the self-extracting file: deno task pack" : "";
  console.error(`${(error as Error).message}${remedy}`);
  Deno.exit(1);
}
