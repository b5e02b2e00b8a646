/** Settings as they stand. */
import { setting_keys, setting_table, type SettingKey, type SettingRow } from "../settings.ts";
import type { Tables } from "../tables.ts";

/** A setting's value: the default where it has not been set. */
export function settingOf(tables: Tables, key: SettingKey): string {
  return tables.traffic.setting(key) ?? setting_table[key].default_value;
}

/** All settings. */
export function listSettings(tables: Tables): SettingRow[] {
  return setting_keys.map((key) => {
    const { default_value, description } = setting_table[key];
    return { key, value: settingOf(tables, key), default_value, description };
  });
}
