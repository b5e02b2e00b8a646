/** Finding people. */
import { max_accounts_scanned } from "../../../proto/bounds.ts";
import { type AccountRow, nameKey } from "../rows.ts";
import type { Tables } from "../tables.ts";

/** Which accounts are asked for. */
export interface AccountQuery {
  /** The beginning of a name, or a glob in which * stands for any characters and ? for one; empty for all. */
  pattern: string;
  /** `next_key` of the page before; empty for the first. */
  after_key: string;
  limit: number;
  /** Who asks, where it is an account. */
  viewer_id?: number;
  /** Those whom the viewer has blocked. */
  blocked_only: boolean;
  include_deleted: boolean;
}

/** A page of accounts. */
export interface AccountPage {
  /** By name. */
  accounts: AccountRow[];
  /** Where the next page begins; empty when there is none. */
  next_key: string;
}

/**
 * Accounts by the beginning of their name, or by a glob. Looks at a bounded number of them: a page may hold fewer
 * than `limit`, and yet there is a next one.
 */
export function findAccounts(tables: Tables, query: AccountQuery): AccountPage {
  const { viewer_id, limit, blocked_only, include_deleted } = query;
  const pattern = nameKey(query.pattern);
  const is_glob = /[*?]/.test(pattern);
  const prefix = /^[^*?]*/.exec(pattern)![0];
  const accounts: AccountRow[] = [];
  let scanned = 0;
  for (const row of tables.accounts.list(prefix, query.after_key, max_accounts_scanned)) {
    scanned++;
    const { username_key, ...account } = row;
    const fits = (include_deleted || account.delete_us === null) &&
      (!is_glob || fitsGlob(username_key, pattern));
    const blocked = fits && viewer_id !== undefined && tables.accounts.hasBlocked(viewer_id, account.id);
    if (fits && (blocked || !blocked_only)) {
      const blocks_viewer = viewer_id !== undefined && tables.accounts.hasBlocked(account.id, viewer_id);
      const last_login_us = tables.accounts.lastLogin(account.id);
      accounts.push({ ...account, last_login_us, blocked, blocks_viewer });
    }
    if (accounts.length === limit || scanned === max_accounts_scanned) {
      return { accounts, next_key: username_key };
    }
  }
  return { accounts, next_key: "" };
}

/** In time proportional to the two lengths multiplied, unlike a regular expression: patterns come from anybody. */
function fitsGlob(text: string, pattern: string): boolean {
  let [t, p] = [0, 0];
  /** The last star, and where in the text what follows it is being tried. */
  let [star, tried] = [-1, 0];
  while (t < text.length) {
    if (pattern[p] === "*") [star, tried] = [p++, t];
    else if (pattern[p] === "?" || pattern[p] === text[t]) [t, p] = [t + 1, p + 1];
    else if (star >= 0) [t, p] = [++tried, star + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(p));
}
