/** The versions that tell replicas, clients and data directories whether they fit together. */
import { commit } from "./program.ts";

/** The program's own version. */
export const program_version = "0.1.0";
/** What replicas speak to each other. */
export const protocol_version = 1;
/** How data directories are laid out. */
export const format_version = 1;

/** All that identifies this program, by the names under which `version` prints it. */
export function versions(): Record<
  "replichat" | "commit" | "runtime" | "protocol" | "format",
  string | number
> {
  return {
    replichat: program_version,
    commit: commit(),
    runtime: `deno ${Deno.version.deno} ${Deno.build.target}`,
    protocol: protocol_version,
    format: format_version,
  };
}
