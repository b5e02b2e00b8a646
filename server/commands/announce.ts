/** What a replica says on its way to being a member: on stdout for whoever started it, and how far it has come on a terminal. */
import { resolve } from "node:path";
import { print } from "../../proto/cli.ts";
import { clearProgress, type Progress, showProgress } from "../../proto/progress.ts";
import { program_version } from "../../proto/versions.ts";
import type { Node } from "../node.ts";
import type { DataDir } from "../storage/data_dir.ts";

/** From how many entries on it takes long enough to be shown. */
const shown_lag = 2_000;

/** Shows how far a learner has come with the log; a snapshot has a line of its own. */
function showCatchUp(node: Node, shown: Progress | undefined, quiet: boolean): Progress | undefined {
  const { known_index: total, chat: { applied_index } } = node;
  if (node.core.state.fetching_snapshot) return shown;
  if (shown === undefined && total - applied_index < shown_lag) return undefined;
  const progress = shown ?? showProgress({ label: "Catching up", total, unit: "entries", quiet });
  progress.update(applied_index);
  return progress;
}

/** Says on stdout what this is, where its data are, and, once it is a member, who is primary; first for what it waits, if it has to. */
export async function announce(node: Node, dir: DataDir, quiet: boolean): Promise<void> {
  const { address, cluster_id } = node.identity;
  const data_dir = resolve(dir.path);
  print(
    `replichat ${program_version} at ${address}, cluster ${cluster_id.slice(0, 6)}; data in ${data_dir}\n`,
  );
  let progress: Progress | undefined;
  for (let waited = 0;; waited++) {
    progress = showCatchUp(node, progress, quiet);
    const { role, primary, view } = node.status();
    if (primary !== "" && (role === "primary" || role === "backup")) {
      progress?.end();
      dir.markStarted();
      return print(`${address} is ${role} in view ${view}; the primary is ${primary}\n`);
    }
    if (waited === 40) {
      clearProgress();
      print(
        primary === ""
          ? `${node.unavailable().message}\n`
          : `${address} is ${role}, and a member when it has caught up with ${primary}.\n`,
      );
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
