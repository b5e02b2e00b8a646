/**
 * The state machine's tables over one connection: the one place for its SQL, prepared once, and typed. Rules are
 * not here but in the commands; what is here only reads and writes rows.
 */
import type { DatabaseSync } from "node:sqlite";
import { account_sql, AccountTables } from "./tables/accounts.ts";
import { conversation_sql, ConversationTables } from "./tables/conversations.ts";
import { event_sql, EventTables } from "./tables/events.ts";
import { import_sql, ImportTables } from "./tables/imports.ts";
import { message_sql, MessageTables } from "./tables/messages.ts";
import { session_sql, SessionTables } from "./tables/sessions.ts";
import { prepareAll } from "./tables/statements.ts";
import { Traffic } from "./tables/traffic.ts";

const batch_sql = {
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
  applied_index: "SELECT value FROM meta WHERE key = 'applied_index'",
  set_applied_index: "UPDATE meta SET value = ? WHERE key = 'applied_index'",
};

/** Every statement that the state machine runs, by name; a test asks SQLite how it carries each out. */
export const sql: Record<string, string> = {
  ...batch_sql,
  ...account_sql,
  ...session_sql,
  ...conversation_sql,
  ...message_sql,
  ...event_sql,
  ...import_sql,
};

/** All tables. Each method of them is one statement, or the few that belong together. */
export class Tables {
  readonly accounts: AccountTables;
  readonly sessions: SessionTables;
  readonly conversations: ConversationTables;
  readonly messages: MessageTables;
  readonly events: EventTables;
  readonly imports: ImportTables;
  readonly traffic: Traffic;
  readonly #run: Record<keyof typeof batch_sql, ReturnType<DatabaseSync["prepare"]>>;

  /** Prepares every statement. The tables must have been migrated. */
  constructor(db: DatabaseSync, max_remembered_requests: number) {
    this.#run = prepareAll(db, batch_sql);
    this.accounts = new AccountTables(db);
    this.sessions = new SessionTables(db, max_remembered_requests);
    this.conversations = new ConversationTables(db);
    this.messages = new MessageTables(db);
    this.events = new EventTables(db);
    this.imports = new ImportTables(db);
    this.traffic = new Traffic(this);
  }

  /** Begins the transaction of a batch of entries. */
  begin(): void {
    this.#run.begin.run();
  }
  /** Ends it; the disk may be found full only here. */
  commit(): void {
    this.#run.commit.run();
  }
  /** Undoes it. */
  rollback(): void {
    this.#run.rollback.run();
  }

  /** The log index of the last entry that these tables reflect. */
  appliedIndex(): number {
    return this.#run.applied_index.get()!.value as number;
  }
  /** Within the transaction that applies that entry. */
  setAppliedIndex(index: number): void {
    this.#run.set_applied_index.run(index);
  }
}
