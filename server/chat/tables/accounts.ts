/** Accounts, their blocks, and settings. */
import type { DatabaseSync } from "node:sqlite";
import { type Account, type AccountRow, nameKey } from "../rows.ts";
import { plain, prepareAll } from "./statements.ts";

/** Every statement about accounts, by name. */
export const account_sql = {
  account_by_key: "SELECT id, username, password_hash, delete_us FROM accounts WHERE username_key = ?",
  account_by_id: "SELECT id, username, password_hash, delete_us FROM accounts WHERE id = ?",
  insert_account: `INSERT INTO accounts (id, username, username_key, password_hash, create_us)
    VALUES (?, ?, ?, ?, ?)`,
  set_password: "UPDATE accounts SET password_hash = ? WHERE id = ?",
  delete_account: "UPDATE accounts SET password_hash = '', delete_us = ? WHERE id = ?",
  // By name after ?1, none below ?2 and all below ?3.
  accounts_by_name: `SELECT id, username, username_key, create_us, delete_us FROM accounts
    WHERE username_key > ?1 AND username_key >= ?2 AND username_key < ?3 ORDER BY username_key LIMIT 0 + ?4`,
  last_login: `SELECT create_us FROM sessions WHERE account_id = ? ORDER BY login_index DESC LIMIT 1`,

  block: "SELECT 1 AS found FROM blocks WHERE account_id = ? AND blocked_id = ?",
  // Which of the two has blocked the other.
  block_between: `SELECT account_id FROM blocks WHERE account_id = ?1 AND blocked_id = ?2
    UNION ALL SELECT account_id FROM blocks WHERE account_id = ?2 AND blocked_id = ?1 LIMIT 1`,
  insert_block: "INSERT OR IGNORE INTO blocks VALUES (?, ?)",
  delete_block: "DELETE FROM blocks WHERE account_id = ? AND blocked_id = ?",

  setting: "SELECT value FROM settings WHERE key = ?",
  set_setting: "INSERT OR REPLACE INTO settings VALUES (?, ?)",
  unset_setting: "DELETE FROM settings WHERE key = ?",
};

/** An account as `byName` gives it. */
export type ListedAccount = Pick<AccountRow, "id" | "username" | "create_us" | "delete_us"> & {
  username_key: string;
};

/** Accounts, blocks and settings, row by row. */
export class AccountTables {
  readonly #run: Record<keyof typeof account_sql, ReturnType<DatabaseSync["prepare"]>>;

  constructor(db: DatabaseSync) {
    this.#run = prepareAll(db, account_sql);
  }

  /** The account of this name, without case; a deleted one too. */
  byName(username: string): Account | undefined {
    return this.#run.account_by_key.get(nameKey(username)) as Account | undefined;
  }
  /** The same, unless it has been deleted. */
  livingByName(username: string): Account | undefined {
    const account = this.byName(username);
    return account?.delete_us === null ? account : undefined;
  }
  /** By the index of the entry that made it; a deleted one too. */
  byId(id: number): Account | undefined {
    return this.#run.account_by_id.get(id) as Account | undefined;
  }
  /** The name must be free. */
  add(account: Omit<Account, "delete_us">, create_us: number): void {
    const { id, username, password_hash } = account;
    this.#run.insert_account.run(id, username, nameKey(username), password_hash, create_us);
  }
  setPassword(id: number, password_hash: string): void {
    this.#run.set_password.run(password_hash, id);
  }
  delete(id: number, delete_us: number): void {
    this.#run.delete_account.run(delete_us, id);
  }
  /** At most `limit` accounts whose key begins with `prefix` and comes after `after_key`, by key. */
  *list(prefix: string, after_key: string, limit: number): Generator<ListedAccount> {
    // Above all that names are made of.
    const end = `${prefix}\u{10ffff}`;
    for (const row of this.#run.accounts_by_name.iterate(after_key, prefix, end, limit)) {
      yield plain<ListedAccount>(row as object);
    }
  }
  /** Of the latest log-in whose session is still stored. */
  lastLogin(id: number): number | null {
    return this.#run.last_login.get(id)?.create_us as number | undefined ?? null;
  }

  /** Whether the one has blocked the other. */
  hasBlocked(account_id: number, blocked_id: number): boolean {
    return this.#run.block.get(account_id, blocked_id) !== undefined;
  }
  /** One of the two who has blocked the other, if either has; `account_id` first. */
  blockBetween(account_id: number, other_id: number): number | undefined {
    return this.#run.block_between.get(account_id, other_id)?.account_id as number | undefined;
  }
  setBlock(account_id: number, blocked_id: number, blocked: boolean): void {
    (blocked ? this.#run.insert_block : this.#run.delete_block).run(account_id, blocked_id);
  }

  /** What has been set; undefined where nothing has. */
  setting(key: string): string | undefined {
    return this.#run.setting.get(key)?.value as string | undefined;
  }
  /** Undefined: not set any more. */
  setSetting(key: string, value: string | undefined): void {
    if (value === undefined) this.#run.unset_setting.run(key);
    else this.#run.set_setting.run(key, value);
  }
}
