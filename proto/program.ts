/**
 * Where the program's own parts are, in each of its forms: run from its source, or bundled, which is what the one
 * file holds, compiled or self-extracting. Everything else is the same in all of them.
 *
 * A bundle keeps each entry point at its place below the bundle's root, as JavaScript, and all other modules, this
 * one too, in files at that root. So what is not reached by an import has to be found from here.
 */
import { fileURLToPath } from "node:url";
import { permissionFlags } from "./permissions.ts";

/** This module's place in the source; a bundle has no such file. */
const here = "proto/program.ts";
const is_source = import.meta.url.endsWith(`/${here}`);
const root = new URL(is_source ? ".." : ".", import.meta.url);

/**
 * The modules that run as threads. To add one, name it here and start it with `new Worker(workerUrl("server/…"))`:
 * it becomes an entry point of the bundle, and part of both kinds of the one file. It may import what its folder
 * may, and gets the permissions of the whole program (proto/permissions.ts).
 */
export const workers = [
  "server/digest_worker.ts",
  "server/search_worker.ts",
  "server/storage/chat_worker.ts",
] as const;

/** What the main thread starts from. */
export const main_module = "main.ts";

/** The file, beside the bundle's main module, that names the commit that it was made from. */
export const commit_file = "COMMIT";

/** The file, beside the bundle's main module, that starts a program which is not compiled with its permissions. */
export const start_file = "start";

/** Where a module that is started, not imported, is: for `new Worker`. */
export function workerUrl(worker: typeof workers[number]): URL {
  return locate(worker);
}

function locate(module: string): URL {
  return new URL(is_source ? module : bundled(module), root);
}

/** The name that an entry point has in a bundle. */
export function bundled(module: string): string {
  return module.replace(/\.ts$/, ".js");
}

/**
 * What keeps a replica under load at some 200 MB, at next to no cost (tests/bench/RESULTS.md): half of the room that the
 * runtime gives to what does not live long, and its heap is tidied before it has doubled. What does not live long is
 * cleared by one thread: several keep each other waiting where other replicas want the cores. And no kind of object is taken
 * for long-lived from the start, because many of it once were: all that such a one refers to becomes old with it.
 */
export const memory_flag =
  "--v8-flags=--max-semi-space-size=8,--heap-growing-percent=40,--no-parallel-scavenge,--no-allocation-site-pretenuring";
/**
 * The same for glibc, which otherwise never returns what the runtime's threads and its buffers have taken once: 64 KiB for
 * each read of a socket, 16 KiB for each frame of a snapshot. Others ignore it.
 */
export const memory_environment = { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "12288" };

/** The variable in which the self-extracting file says how many files it may open: the runtime must not look in /proc. */
export const open_files_variable = "REPLICHAT_OPEN_FILES";

/**
 * The command that starts this very program again, to which a subcommand and its flags are added. From the source, too,
 * it gets no more than the one file's permissions: so whatever is tested is tested with them.
 */
export function ownCommand(): [executable: string, ...args: string[]] {
  const runtime = Deno.execPath();
  if (Deno.build.standalone) return [runtime];
  if (is_source) {
    const permissions = permissionFlags(`${runtime},git`);
    return [runtime, "run", ...permissions, memory_flag, fileURLToPath(locate(main_module))];
  }
  return [fileURLToPath(new URL(start_file, root))];
}

/** The commit that this program was built from; in a checkout the one that is checked out; else "unknown". */
export function commit(): string {
  return is_source ? checkedOut() : Deno.readTextFileSync(new URL(commit_file, root)).trim();
}

function checkedOut(): string {
  const directory = fileURLToPath(root);
  try {
    // A release that was unpacked somewhere below another project's checkout is not of that commit.
    Deno.statSync(new URL(".git", root));
    const args = ["-C", directory, "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"];
    const { success, stdout } = new Deno.Command("git", { args, stderr: "null" }).outputSync();
    return success ? new TextDecoder().decode(stdout).trim() : "unknown";
  } catch {
    return "unknown"; // no checkout, or no git
  }
}
