/** Pages of accounts, for people and for operators. */
import { max_accounts_scanned, username_pattern } from "../../proto/bounds.ts";
import { badPageToken, type Outcome } from "../../proto/failures.ts";
import type { AccountRow } from "../chat/rows.ts";
import { pageSize } from "./fields.ts";
import type { Replica } from "./replica.ts";

/** What both services' requests say. */
interface PageRequest {
  pattern: string;
  page_size: number;
  page_token: string;
}

/** Whose list it is, and what is in it. */
interface Wanted {
  viewer_id?: number;
  blocked_only: boolean;
  include_deleted: boolean;
  /** What the state machine cannot know, such as who is on line. */
  fits?(row: AccountRow): boolean;
}

/** Accounts whose names fit the pattern, by name. The page token is the last name that was looked at, as it is compared. */
export function findAccounts(
  { chat }: Replica,
  { pattern, page_size, page_token }: PageRequest,
  { fits, ...wanted }: Wanted,
): Outcome<{ accounts: AccountRow[]; next_page_token: string }> {
  const size = pageSize(page_size);
  if ("failure" in size) return size;
  if (page_token !== "" && !username_pattern.test(page_token)) return { failure: badPageToken() };
  const accounts: AccountRow[] = [];
  let after_key = page_token;
  for (let looked_at = 0; looked_at < max_accounts_scanned;) {
    const limit = size.ok - accounts.length;
    const found = chat.findAccounts({ pattern, after_key, limit, ...wanted });
    after_key = found.next_key;
    accounts.push(...(fits ? found.accounts.filter(fits) : found.accounts));
    looked_at += Math.max(limit, found.accounts.length);
    if (after_key === "" || fits === undefined || accounts.length >= size.ok) break;
  }
  return { ok: { accounts, next_page_token: after_key } };
}
