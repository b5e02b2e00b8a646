/**
 * `deno task pack`: the program as a self-extracting file, where `deno compile` has no runtime to build on: header.sh,
 * followed by a compressed archive of Deno itself, the bundle, and start.sh.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { permissionFlags } from "../permissions.ts";
import { commit, memory_environment, memory_flag, open_files_variable, start_file } from "../program.ts";
import { program_version } from "../versions.ts";
import { bundled_main, filesIn, makeBundle, putProgram, withDirectory } from "./bundle.ts";

/** Deno, under the name that a list of processes is to show. */
const runtime = "replichat";

/** What `uname -sm` says on the machines that this machine's Deno runs on. */
const machine = {
  os: { linux: "Linux", darwin: "Darwin" } as Record<string, string>,
  arch: { x86_64: "x86_64", aarch64: Deno.build.os === "darwin" ? "arm64" : "aarch64" } as Record<
    string,
    string
  >,
};

/** Packs the program, for machines like this one, into `output`; answers that. Throws when bundling or GNU tar fails. */
export async function pack(output: string): Promise<string> {
  return await withDirectory(async (directory) => {
    await makeBundle(directory);
    Deno.copyFileSync(Deno.execPath(), join(directory, runtime));
    Deno.chmodSync(join(directory, runtime), 0o755);
    writeStart(join(directory, start_file));
    const files = filesIn(directory);
    const header = new TextEncoder().encode(headerFor(contentHash(directory, files), commit()));
    const payload = gzipSync(await archive(directory, files), { level: 6 });
    return putProgram(output, [header, payload]);
  });
}

/** A template beside this module, with its `@NAMES@` filled in. */
function filled(template: string, values: Record<string, string>): string {
  const text = Deno.readTextFileSync(new URL(template, import.meta.url));
  return text.replaceAll(/@([A-Z]+)@/g, (_, name: string) => values[name]);
}

function writeStart(path: string): void {
  const flags = [memory_flag, ...permissionFlags(`"$0"`)].join(" ");
  const memory = Object.entries(memory_environment).map(([name, value]) => `${name}="\${${name}:-${value}}"`);
  const values = {
    RUNTIME: runtime,
    FLAGS: flags,
    MAIN: bundled_main,
    MEMORY: memory.join(" "),
    FILES: open_files_variable,
  };
  Deno.writeTextFileSync(path, filled("start.sh", values));
  Deno.chmodSync(path, 0o755);
}

function headerFor(hash: string, commit: string): string {
  const template = (offset: number) =>
    filled("header.sh", {
      VERSION: program_version,
      COMMIT: commit,
      HASH: hash,
      RUNTIME: runtime,
      START: start_file,
      SYSTEM: machine.os[Deno.build.os],
      MACHINE: machine.arch[Deno.build.arch],
      OFFSET: `${offset}`.padStart(6, "0"),
    });
  // The payload begins, counted from 1, after the header, whose length does not depend on the number.
  return template(new TextEncoder().encode(template(0)).length + 1);
}

/** Names what the file unpacks to: another version never shares its folder. */
function contentHash(directory: string, files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = Deno.readFileSync(join(directory, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

/** A tar archive that is the same whenever and by whomever it is made. */
async function archive(directory: string, files: string[]): Promise<Uint8Array> {
  const anonymous = ["--format=ustar", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
  const { success, stdout, stderr } = await new Deno.Command("tar", {
    args: [...anonymous, "-C", directory, "-cf", "-", ...files],
  }).output();
  if (!success) throw new Error(`tar failed: ${new TextDecoder().decode(stderr)}`);
  return stdout;
}
