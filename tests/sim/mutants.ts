/**
 * Deliberate faults, one at a time, in a copy of the program: each must be caught by some seed, or the checkers have
 * a hole.
 *
 *     deno run -A tests/sim/mutants.ts [--seeds N] [--only NAME]
 */
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Mutant, mutants } from "./mutant_list.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "400" }, only: { type: "string", default: "" } },
});
const root = join(import.meta.dirname!, "..", "..");
const parts = ["server", "proto", "tests/sim", "tests/check", "tests/scenarios", "deno.json", "deno.lock"];

const survivors: string[] = [];
const chosen = mutants.filter(({ name }) => name.includes(values.only));
for (const mutant of chosen) {
  const caught = await hunt(mutant);
  console.log(`${caught ? "caught  " : "SURVIVED"}  ${mutant.name}${caught ? `: ${caught}` : ""}`);
  if (!caught) survivors.push(mutant.name);
}
console.log(`${chosen.length - survivors.length} caught, ${survivors.length} survived`);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** Runs seeds in a changed copy until one fails. Answers how, or undefined when none does. */
async function hunt(mutant: Mutant): Promise<string | undefined> {
  const copy = await Deno.makeTempDir({ prefix: "replichat-mutant-" });
  try {
    await Deno.mkdir(join(copy, "tests"));
    for (const part of parts) await copyAll(join(root, part), join(copy, part));
    for (const change of mutant.changes) await patch(join(copy, change.file), change.from, change.to);
    const args = ["run", "-A", "--no-check", "tests/sim/main.ts", "--seeds", values.seeds, "--until", "1"];
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: copy }).output();
    if (code === 0) return await failsTests(copy) ? "by unit tests and scenarios only" : undefined;
    const line = new TextDecoder().decode(stdout).split("\n").find((text) => text.includes(" FAILED at "));
    if (line === undefined) throw new Error(`${mutant.name}: ${new TextDecoder().decode(stderr)}`);
    return line.slice(0, 140);
  } finally {
    await Deno.remove(copy, { recursive: true });
  }
}

/** Whether a test of one rule, or a scenario, fails in that copy. */
async function failsTests(copy: string): Promise<boolean> {
  const args = ["test", "-A", "--no-check", "server/core", "server/trimmer_test.ts", "tests/scenarios"];
  return !(await new Deno.Command(Deno.execPath(), { args, cwd: copy }).output()).success;
}

/** Changes the one place that reads so. Throws when there is none, or more than one: then the mutant is out of date. */
async function patch(path: string, from: string, to: string): Promise<void> {
  const text = await Deno.readTextFile(path);
  if (text.split(from).length !== 2) throw new Error(`${path}: not exactly one place reads ${from}`);
  await Deno.writeTextFile(path, text.replace(from, () => to));
}

async function copyAll(from: string, to: string): Promise<void> {
  const { isDirectory } = await Deno.stat(from);
  if (!isDirectory) return await Deno.copyFile(from, to);
  await Deno.mkdir(to, { recursive: true });
  for await (const { name } of Deno.readDir(from)) await copyAll(join(from, name), join(to, name));
}
