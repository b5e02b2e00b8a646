/**
 * The replicated chat state machine: committed entries in, tables and answers out. It has no clock and no chance
 * of its own and runs over an injected SQLite handle, in the server on chat.db and in the simulator in memory.
 */
import type { DatabaseSync } from "node:sqlite";
import { type Entry, kind_command, kind_view } from "../core/types.ts";
import { max_remembered_requests } from "../../proto/bounds.ts";
import { type Failure, nameTaken, type Outcome } from "../../proto/failures.ts";
import { type Applied, applyCommand } from "./commands.ts";
import { groupNameFailure } from "./commands/groups.ts";
import type { AccountEvent } from "./events.ts";
import { migrate } from "./migrations.ts";
import { type AccountPage, type AccountQuery, findAccounts } from "./queries/accounts.ts";
import {
  conversationOf,
  type ConversationPage,
  type ConversationQuery,
  listConversations,
  listMembers,
} from "./queries/conversations.ts";
import { eventsAfter } from "./queries/events.ts";
import { listMessages, type MessagePage, type MessageQuery, messagesByIds } from "./queries/messages.ts";
import { listSettings, settingOf } from "./queries/settings.ts";
import type { Account, ConversationRow, MemberRow, MessageRow, Session, SessionRow, Where } from "./rows.ts";
import type { SettingKey, SettingRow } from "./settings.ts";
import { Tables } from "./tables.ts";
import { plain } from "./tables/statements.ts";

export type { Applied, CommandResult } from "./commands.ts";
export type { AccountEvent, ChatEvent, Copy, EventContent, EventPart } from "./events.ts";
export type { AccountPage, AccountQuery } from "./queries/accounts.ts";
export type { ConversationPage, ConversationQuery } from "./queries/conversations.ts";
export type { MessagePage, MessageQuery } from "./queries/messages.ts";
export type {
  Account,
  AccountRow,
  ConversationRow,
  MemberRow,
  MessageRow,
  Session,
  SessionRow,
  Where,
} from "./rows.ts";
export type { SettingKey, SettingRow } from "./settings.ts";

/** The state at `applied_index`, and what can be asked of it. */
export class ChatState {
  readonly #db: DatabaseSync;
  readonly #tables: Tables;
  #applied_index: number;

  /**
   * Takes over the handle and migrates its tables. `max_remembered_requests` must be the same on all replicas.
   * Throws `FailureError` (INCOMPATIBLE) when a newer program wrote them.
   */
  constructor(db: DatabaseSync, options: { max_remembered_requests?: number } = {}) {
    migrate(db);
    this.#db = db;
    this.#tables = new Tables(db, options.max_remembered_requests ?? max_remembered_requests);
    this.#applied_index = this.#tables.appliedIndex();
  }

  /** The log index that everything read here reflects; 0 before the first entry. */
  get applied_index(): number {
    return this.#applied_index;
  }

  /**
   * Applies committed entries in order, in one transaction that also holds the new applied index: after a crash
   * the tables are those of some index, and the log goes on from there. Answers one `Applied` a command; a view's
   * entry only moves the index. Throws, with nothing changed, on an entry that is not the next one or is no
   * command (broken invariants), and when the disk refuses.
   */
  apply(entries: Entry[]): Applied[] {
    if (entries.length === 0) return [];
    this.#tables.begin();
    try {
      const applied = this.#applyAll(entries);
      const last = entries[entries.length - 1].index;
      this.#tables.traffic.save();
      this.#tables.setAppliedIndex(last);
      this.#tables.commit();
      this.#applied_index = last;
      return applied;
    } catch (error) {
      this.#tables.events.forget();
      this.#tables.traffic.forget();
      // A full disk may have rolled back by itself.
      if (this.#db.isTransaction) this.#tables.rollback();
      throw error;
    }
  }

  #applyAll(entries: Entry[]): Applied[] {
    const applied: Applied[] = [];
    let index = this.#applied_index;
    for (const entry of entries) {
      index++;
      if (entry.index !== index) {
        throw new Error(`Broken invariant: log index ${entry.index} was to be applied instead of ${index}.`);
      }
      if (entry.kind === kind_command) {
        applied.push(applyCommand(this.#tables, entry));
      } else if (entry.kind !== kind_view) {
        throw new Error(`Broken invariant: the entry at log index ${index} is of kind ${entry.kind}.`);
      }
    }
    return applied;
  }

  /** What the row of a CSV file with this key has made here: an account's id, a conversation's, a message's; undefined: it has not been imported. */
  imported(key: Uint8Array): number | undefined {
    return this.#tables.imports.imported(key);
  }

  /** The id of the group that has this name now. */
  groupId(name: string): number | undefined {
    return this.#tables.conversations.group(name)?.id;
  }

  /** Why an import cannot make an account, or a group, of this name. */
  newNameFailure(name: string, kind: "account" | "group"): Failure | undefined {
    if (kind === "group") return groupNameFailure(this.#tables, name);
    return this.#tables.accounts.byName(name) ? nameTaken(name) : undefined;
  }

  /** The session of the token with this SHA-256, unless it has ended by `now_us` (microseconds since 1970). */
  session(token_hash: Uint8Array, now_us: number): Session | undefined {
    return this.#tables.traffic.session(token_hash, now_us);
  }

  /** The account of this name, without case; undefined when it has been deleted. */
  account(username: string): Account | undefined {
    return plain(this.#tables.accounts.livingByName(username));
  }

  /** The account of this id; a deleted one too. */
  accountById(id: number): Account | undefined {
    return plain(this.#tables.accounts.byId(id));
  }

  /** A setting's value: the default where it has not been set. */
  setting(key: SettingKey): string {
    return settingOf(this.#tables, key);
  }

  /** All settings that are part of this state. */
  settings(): SettingRow[] {
    return listSettings(this.#tables);
  }

  /** An account's sessions that have not ended by `now_us`, newest first. */
  listSessions(account_id: number, now_us: number): SessionRow[] {
    return this.#tables.sessions.of(account_id).filter(({ expire_us }) => expire_us > now_us)
      .map(({ token_hash: _, ...session }) => session);
  }

  /** See `findAccounts`. */
  findAccounts(query: AccountQuery): AccountPage {
    return findAccounts(this.#tables, query);
  }

  /** See `listMessages`. */
  listMessages(account_id: number, where: Where, query: MessageQuery): Outcome<MessagePage> {
    return listMessages(this.#tables, account_id, where, query);
  }

  /** Those of these messages that the account may see, in the given order. */
  messagesByIds(account_id: number, ids: number[]): MessageRow[] {
    return messagesByIds(this.#tables, account_id, ids);
  }

  /** See `listConversations`. */
  listConversations(account_id: number, query: ConversationQuery): Outcome<ConversationPage> {
    return listConversations(this.#tables, account_id, query);
  }

  /** See `conversationOf`. */
  conversationOf(account_id: number, where: Where): Outcome<ConversationRow | undefined> {
    return conversationOf(this.#tables, account_id, where);
  }

  /** Whether the account has blocked the other one. */
  hasBlocked(account_id: number, other_id: number): boolean {
    return this.#tables.accounts.hasBlocked(account_id, other_id);
  }

  /** Messages that the account has not read, in all of its conversations. */
  countUnread(account_id: number): number {
    return this.#tables.conversations.countUnread(account_id);
  }

  /** See `listMembers`. */
  listMembers(
    account_id: number,
    where: Where,
  ): Outcome<{ conversation_id: number; members: MemberRow[] }> {
    return listMembers(this.#tables, account_id, where);
  }

  /** The living accounts with which this one has direct conversations, unless one has blocked the other; in no order. */
  directPartners(account_id: number): number[] {
    return this.#tables.conversations.partners(account_id);
  }

  /** Events below this index may be gone: who has a cursor below it, other than 0, has missed some. */
  get events_base(): number {
    return this.#tables.events.base();
  }

  /** See `eventsAfter` in queries/events.ts. */
  eventsAfter(account_id: number, cursor: number, limit: number): AccountEvent[] {
    return eventsAfter(this.#tables, account_id, cursor, limit);
  }

  /** Closes the handle. */
  close(): void {
    this.#db.close();
  }
}
