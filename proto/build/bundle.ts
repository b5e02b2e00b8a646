/** Bundles the program: main.ts and its threads, each an entry point, into JavaScript that needs nothing but Deno. */
import { basename, dirname, join } from "node:path";
import { writeAll } from "../private_file.ts";
import { bundled, commit, commit_file, main_module, workers } from "../program.ts";

/** The project's folder. */
export const project: string = join(import.meta.dirname!, "../..");

/** The main module's name in a bundle. */
export const bundled_main: string = bundled(main_module);

/** Runs a command in the project's folder. Answers its stdout; throws what it wrote on stderr when it fails. */
export async function run(command: string, args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd: project,
    env: { NO_COLOR: "1" },
  })
    .output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) throw new Error(`${command} ${args[0]} failed: ${text(stderr)}`);
  return text(stdout);
}

/** Builds in a temporary directory. */
export async function withDirectory<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = Deno.makeTempDirSync({ prefix: "replichat-build-" });
  try {
    return await use(directory);
  } finally {
    Deno.removeSync(directory, { recursive: true });
  }
}

/**
 * Puts an executable in place, whole or not at all, in a directory made if it is missing; answers its path. One that is
 * running goes on.
 */
export function putProgram(path: string, parts: Uint8Array[]): string {
  Deno.mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${Deno.pid}.tmp`);
  const file = Deno.openSync(temporary, { create: true, truncate: true, write: true, mode: 0o755 });
  try {
    for (const part of parts) writeAll(file, part);
  } finally {
    file.close();
  }
  Deno.chmodSync(temporary, 0o755);
  Deno.renameSync(temporary, path);
  return path;
}

/**
 * Fills an empty directory with the bundle, the commit's name and the licences. Throws when `deno bundle` fails;
 * esbuild, which it drives, comes from npm.
 */
export async function makeBundle(directory: string): Promise<void> {
  const entries = [main_module, ...workers];
  await run(Deno.execPath(), [
    "bundle",
    "--quiet",
    "--platform=deno",
    "--code-splitting", // what is imported when needed stays so: --help loads no gRPC
    `--outdir=${directory}`,
    ...entries,
  ]);
  const packages = new Map<string, string>();
  for (const file of filesIn(directory)) {
    const path = join(directory, file);
    Deno.writeTextFileSync(path, relabel(Deno.readTextFileSync(path), packages));
  }
  for (const entry of entries) Deno.statSync(join(directory, bundled(entry))); // throws when one is elsewhere
  Deno.writeTextFileSync(join(directory, commit_file), `${commit()}\n`);
  Deno.writeTextFileSync(join(directory, "LICENSES"), licences(packages));
}

/** The files below a directory, by their paths in it, sorted. */
export function filesIn(directory: string, below = ""): string[] {
  return [...Deno.readDirSync(join(directory, below))].flatMap(({ name, isDirectory }) => {
    const path = join(below, name);
    return isDirectory ? filesIn(directory, path) : [path];
  }).sort();
}

/**
 * esbuild labels each package's modules, in comments and in the keys of wrapped ones, with their paths from the project
 * to Deno's cache on the machine that bundles. They become `npm:NAME@VERSION/…`; the packages and their folders go
 * into `packages`.
 */
function relabel(text: string, packages: Map<string, string>): string {
  const label = /^(\/\/ |\s*")(.*\/npm\/[^/\n]+\/((?:@[^/\n]+\/)?[^/\n]+)\/(\d+\.\d+\.\d+[^/\n]*))(?=\/)/gm;
  return text.replaceAll(label, (_, before: string, folder: string, name: string, version: string) => {
    packages.set(`${name}@${version}`, join(project, folder));
    return `${before}npm:${name}@${version}`;
  });
}

/** The licences of the program, of Deno and of each package in the bundle. Throws when a package has none. */
function licences(packages: Map<string, string>): string {
  const own = Deno.readTextFileSync(join(project, "LICENSE"));
  const others = [...packages].sort().map(([name, folder]) => {
    const file = [...Deno.readDirSync(folder)].find((entry) => /^licen[cs]e/i.test(entry.name));
    const text = file ? Deno.readTextFileSync(join(folder, file.name)) : declared(folder);
    return `---- ${name}\n\n${text}`;
  });
  const deno = "Copyright 2018-2026 the Deno authors. MIT licence, whose text is above.\n";
  return [`---- replichat\n\n${own}`, `---- deno@${Deno.version.deno}\n\n${deno}`, ...others].join("\n");
}

/** What a package says about its licence where it has no file about it. */
function declared(folder: string): string {
  const { license, author, name } = JSON.parse(Deno.readTextFileSync(join(folder, "package.json")));
  if (typeof license !== "string") throw new Error(`${name} names no licence; it cannot be shipped.`);
  return `${license}, ${JSON.stringify(author) ?? "its authors"}\n`;
}
