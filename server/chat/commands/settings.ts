/** SetSetting, for whoever holds the cluster secret. */
import type { Entry } from "../../core/types.ts";
import { checkSetting } from "../settings.ts";
import type { Tables } from "../tables.ts";
import { type Applied, done, refused } from "./results.ts";

/** An empty value is the default again. */
export function setSetting(tables: Tables, entry: Entry, command: { key: string; value: string }): Applied {
  const checked = checkSetting(command.key, command.value);
  if ("failure" in checked) return refused(entry, checked.failure);
  const { key, value } = checked.ok;
  tables.accounts.setSetting(key, command.value === "" ? undefined : value);
  return done(entry, { kind: "set_setting", value, replayed: false });
}
