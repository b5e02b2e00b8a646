/** What an operator can set for the whole cluster (INTERFACE.md, settings): one table of keys. */
import { invalid, type Outcome, unknownSetting } from "../../proto/failures.ts";

interface Setting {
  default_value: string;
  /** What a value may be. */
  pattern: RegExp;
  /** What it does and which values there are. */
  description: string;
}

const rate = /^(off|[1-9]\d{0,5}\/[1-9]\d{0,3}(ms|s|m|h))$/;
const rate_form = "a number per time such as 20/1h, or off";

/** Every setting that is part of the replicated state. Those of the view itself are not. */
export const setting_table = {
  "registration": {
    default_value: "open",
    pattern: /^(open|closed)$/,
    description: "Who makes accounts: open (anybody) or closed (operators alone).",
  },
  "directory": {
    default_value: "members",
    pattern: /^(public|members)$/,
    description: "Who lists accounts: public (anybody) or members (whoever has logged in).",
  },
  "sessions": {
    default_value: "multiple",
    pattern: /^(multiple|single)$/,
    description: "Sessions of one account at once: multiple (up to 20) or single.",
  },
  "rate-create": {
    default_value: "20/1h",
    pattern: rate,
    description: `Accounts made from one address: ${rate_form}.`,
  },
  "rate-login": {
    default_value: "10/1m",
    pattern: rate,
    description: `Attempts to log in for one name and address: ${rate_form}.`,
  },
  "rate-send": {
    default_value: "200/1s",
    pattern: rate,
    description: `Messages of one account, with bursts of ten times as many: ${rate_form}.`,
  },
} satisfies Record<string, Setting>;

/** A setting's name. */
export type SettingKey = keyof typeof setting_table;

/** The names of all settings. */
export const setting_keys = Object.keys(setting_table) as SettingKey[];

/** A setting as an operator sees it. */
export interface SettingRow {
  key: SettingKey;
  value: string;
  default_value: string;
  description: string;
}

/** Checks what somebody wants to set. An empty value is the default again. Fails with UNKNOWN_SETTING or INVALID_FIELD. */
export function checkSetting(key: string, value: string): Outcome<{ key: SettingKey; value: string }> {
  const known = setting_keys.find((each) => each === key);
  if (known === undefined) return { failure: unknownSetting(key, setting_keys) };
  const { pattern, default_value, description } = setting_table[known];
  if (value === "") return { ok: { key: known, value: default_value } };
  if (pattern.test(value)) return { ok: { key: known, value } };
  return { failure: invalid("value", `The setting ${key} has no value ${value}. ${description}`) };
}
