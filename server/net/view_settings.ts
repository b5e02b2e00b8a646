/** The settings that are the view's and no rows of the state machine: all replicas must count alike (PROTOCOL.md, State). */
import type { replichat } from "../../proto/codec.ts";
import type { ReplicaStatus } from "./replica.ts";

/** As they are now. They were chosen when the cluster was made. */
export function viewSettings(
  { policy, exclude_ms }: ReplicaStatus,
): Required<
  Pick<replichat.admin.v1.GetSettingsResponse.Setting, "key" | "value" | "default_value" | "description">
>[] {
  return [
    {
      key: "quorum",
      value: policy,
      default_value: "survivors",
      description:
        "Who may go on when replicas are lost: survivors, on proof of a crash too, or the majority alone. " +
        "Chosen when the cluster is made.",
    },
    {
      key: "exclude-after",
      value: exclude_ms % 1_000 === 0 ? `${exclude_ms / 1_000}s` : `${exclude_ms}ms`,
      default_value: "1s",
      description: "How long a silent replica is waited for. Chosen when the cluster is made.",
    },
  ];
}
