/**
 * The replicated chat state machine: committed entries in, tables and answers out. It has no clock and no chance
 * of its own and runs over an injected SQLite handle, in the server on chat.db and in the simulator in memory.
 */
import type { DatabaseSync } from "node:sqlite";
import { type Entry, kind_command, kind_view } from "../core/types.ts";
import { max_remembered_requests } from "../../proto/bounds.ts";
import { notMember, type Outcome, unknownAccount, unknownConversation } from "../../proto/failures.ts";
import { type Applied, applyCommand, type ChatEvent } from "./commands.ts";
import { migrate } from "./migrations.ts";
import { type Account, type MessageRow, type Session, Tables } from "./tables.ts";

export type { Applied, ChatEvent, CommandResult } from "./commands.ts";
export type { Account, MessageRow, Session } from "./tables.ts";

/** Which conversation a page is of: that with another account, or any by its id. */
export type Where = { with_username: string } | { conversation_id: number };

/** One page of a conversation. */
export interface MessagePage {
  /** Newest first. */
  messages: MessageRow[];
  /** Whether there are older ones. */
  more: boolean;
}

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
      this.#tables.setAppliedIndex(last);
      this.#tables.commit();
      this.#applied_index = last;
      return applied;
    } catch (error) {
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

  /** The session of the token with this SHA-256, unless it has ended by `now_us` (microseconds since 1970). */
  session(token_hash: Uint8Array, now_us: number): Session | undefined {
    return this.#tables.session(token_hash, now_us);
  }

  /** The account of this name, without case. */
  account(username: string): Account | undefined {
    return this.#tables.account(username);
  }

  /**
   * A page of a conversation of this account: the newest messages with an id below `before_id`, or of all when
   * that is 0. Fails with UNKNOWN_ACCOUNT, UNKNOWN_CONVERSATION or NOT_A_MEMBER; with somebody to whom one has
   * never spoken the page is empty.
   */
  listMessages(account_id: number, where: Where, page_size: number, before_id: number): Outcome<MessagePage> {
    const found = this.#find(account_id, where);
    if ("failure" in found) return found;
    if (found.ok === undefined) return { ok: { messages: [], more: false } };
    const joined_index = this.#tables.joinedIndex(account_id, found.ok);
    if (joined_index === undefined) return { failure: notMember(found.ok) };
    const before = before_id === 0 ? Number.MAX_SAFE_INTEGER : before_id;
    const messages = this.#tables.messagesBefore(found.ok, joined_index, before, page_size + 1);
    return { ok: { messages: messages.slice(0, page_size), more: messages.length > page_size } };
  }

  /** The conversation's id; undefined for one with a known account that has not begun. */
  #find(account_id: number, where: Where): Outcome<number | undefined> {
    if ("conversation_id" in where) {
      const { conversation_id } = where;
      const exists = this.#tables.conversationKind(conversation_id) !== undefined;
      return exists ? { ok: conversation_id } : { failure: unknownConversation(conversation_id) };
    }
    const other = this.#tables.account(where.with_username);
    if (!other) return { failure: unknownAccount(where.with_username) };
    return { ok: this.#tables.directConversation(account_id, other.id) };
  }

  /**
   * The account's backlog: the messages of its conversations with an index above `cursor`, oldest first, at most
   * `limit`. The audience of each is this account alone. Ended sessions are not part of it.
   */
  eventsAfter(account_id: number, cursor: number, limit: number): ChatEvent[] {
    return this.#tables.messagesAfter(account_id, cursor, limit)
      .map((message) => ({ index: message.id, kind: "message", message, audience: [account_id] }));
  }

  /** Closes the handle. */
  close(): void {
    this.#db.close();
  }
}
