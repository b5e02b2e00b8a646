/** The settings that are the view's and no rows of the state machine: all replicas must count alike (PROTOCOL.md, State). */
import type { replichat } from "../../proto/codec.ts";
import { durationMs } from "../../proto/duration.ts";
import { invalid, type Outcome } from "../../proto/failures.ts";
import { max_exclude_ms, min_exclude_ms } from "../core/bounds.ts";
import type { ViewSettings } from "../core/types.ts";
import type { ReplicaStatus } from "./replica.ts";

type Row = Required<
  Pick<replichat.admin.v1.GetSettingsResponse.Setting, "key" | "value" | "default_value" | "description">
>;

type Settled = Pick<ReplicaStatus, "policy" | "exclude_ms">;

/** One of them. */
interface ViewSetting {
  default_value: string;
  description: string;
  text(status: Settled): string;
  /** Undefined when it has no such value. */
  parse(value: string): Partial<ViewSettings> | undefined;
}

const view_settings: Record<string, ViewSetting> = {
  "quorum": {
    default_value: "survivors",
    description:
      "Who may go on when replicas are lost: survivors (on proof of a crash too) or majority (that alone).",
    text: ({ policy }) => policy,
    parse: (value) => value === "survivors" || value === "majority" ? { policy: value } : undefined,
  },
  "exclude-after": {
    default_value: "1s",
    description: "How long a silent replica is waited for: from 200ms to 60s.",
    text: ({ exclude_ms }) => exclude_ms % 1_000 === 0 ? `${exclude_ms / 1_000}s` : `${exclude_ms}ms`,
    parse: (value) => {
      const exclude_ms = durationMs(value) ?? 0;
      return exclude_ms >= min_exclude_ms && exclude_ms <= max_exclude_ms ? { exclude_ms } : undefined;
    },
  },
};

/** As they are now. */
export function viewSettings(status: Settled): Row[] {
  return Object.entries(view_settings).map(([key, { default_value, description, text }]) => ({
    key,
    value: text(status),
    default_value,
    description,
  }));
}

/** What is to be changed, an empty value being the default. Undefined when the key is none of these; fails with INVALID_FIELD. */
export function parseViewSetting(key: string, value: string): Outcome<Partial<ViewSettings>> | undefined {
  if (!Object.hasOwn(view_settings, key)) return undefined;
  const { default_value, description, parse } = view_settings[key];
  const settings = parse(value === "" ? default_value : value);
  return settings === undefined
    ? { failure: invalid("value", `The setting ${key} has no value ${value}. ${description}`) }
    : { ok: settings };
}
