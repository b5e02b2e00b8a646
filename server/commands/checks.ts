/** Whether a replica may run as it is started: by its cluster's settings, and by who else runs. */
import { fail } from "../../proto/cli.ts";
import { duplicateReplica, type Failure, FailureError, settingDiffers } from "../../proto/failures.ts";
import { Secrets } from "../../proto/secret.ts";
import type { Restored } from "../core/state.ts";
import type { Address, View } from "../core/types.ts";
import { decodeView, memberOf } from "../core/view.ts";
import { isRunningAt } from "../net/greet.ts";
import type { Identity } from "../net/replica.ts";
import type { Tls } from "../net/tls.ts";
import type { Node } from "../node.ts";
import type { ReplicaOptions, RunOptions } from "./run.ts";

/**
 * Looks, before anything is done, whether this replica may run as it is started. Answers whom to dial beside those
 * that the log names. Throws `FailureError`.
 */
export async function checkStart(
  { options, dir, secrets }: RunOptions,
  identity: Identity,
  restored: Restored,
  tls: Tls | undefined,
): Promise<Address[]> {
  const view = restored.views.map(({ payload }) => decodeView(payload)).at(-1);
  const failure = view && settingsFailure(view, options);
  if (failure) throw new FailureError(failure);
  // Where this replica was last, a copy of its directory may run, or this one is the copy.
  const before = view && memberOf(view, identity.replica_id)?.address;
  if (
    before !== undefined && before !== identity.address &&
    await isRunningAt(before, { secrets: new Secrets(secrets), identity, tls })
  ) {
    throw new FailureError({ ...duplicateReplica(before), kind: "mismatch" });
  }
  const { seeds, lost = [] } = dir.replica;
  return [...new Set([...seeds, ...lost, ...identity.peers ?? []])];
}

/** Ends a replica that was started with other settings than the cluster that it has joined turns out to have. */
export function refuseOtherSettings(node: Node, options: ReplicaOptions): void {
  if (options.quorum === undefined && options.excludeAfter === undefined) return;
  const timer = setInterval(() => {
    const view = node.core.state.committed;
    if (view === undefined) return;
    clearInterval(timer);
    const failure = settingsFailure(view, options);
    if (failure) void fail(failure);
  }, 50);
}

/** Why these flags do not fit the cluster's settings. */
export function settingsFailure(
  view: Pick<View, "policy" | "exclude_ms">,
  { quorum = view.policy, excludeAfter = view.exclude_ms }: Pick<ReplicaOptions, "quorum" | "excludeAfter">,
): Failure | undefined {
  if (quorum !== view.policy) return settingDiffers("--quorum", "quorum policy", quorum, view.policy);
  if (excludeAfter === view.exclude_ms) return undefined;
  const given = `${excludeAfter}ms`;
  return settingDiffers(
    "--exclude-after",
    "time until a silent replica is excluded",
    given,
    `${view.exclude_ms}ms`,
  );
}
