/** What makes the index follow chat.db: small steps, each a short read of the tables and then a write to the index. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { replichat } from "../../proto/codec.ts";
import { kind_direct, section_group } from "../chat/migrations.ts";
import { prepareAll } from "../chat/tables/statements.ts";
import type { Change, IndexedText, IndexFile, Progress } from "./index_file.ts";
import { whoOf } from "./query.ts";

/** Messages that one step takes in, and about how many deletions it looks at: some 20 to 50 ms of work. */
const step_messages = 2_000;
const step_deletions = 100;
/** Rows that are in memory at a time. */
const page_rows = 50;

const sql = {
  begin: "BEGIN",
  commit: "COMMIT",
  meta: "SELECT value FROM meta WHERE key = ?",
  events: "SELECT id, body FROM events WHERE id > ? AND id <= ? ORDER BY id",
  is_deleted: "SELECT 1 AS found FROM messages WHERE id = ? AND deleted = 1",
  messages: `SELECT id, conversation_id, body FROM messages
    WHERE id > ? AND id <= ? AND deleted = 0 ORDER BY id LIMIT 0 + ?`,
  message_us: "SELECT create_us FROM messages WHERE id = ?",
  conversation: "SELECT kind, direct_key FROM conversations WHERE id = ?",
  groups: `SELECT conversation_id AS id FROM conversation_members
    WHERE account_id = ? AND section = ${section_group}`,
};

/** A row of `messages` above. */
interface Message {
  id: number;
  conversation_id: number;
  body: string;
}

/** The tables, as an index reads them: over a connection of its own. */
export class Follower {
  readonly #run: Record<keyof typeof sql, StatementSync>;

  constructor(chat: DatabaseSync) {
    this.#run = prepareAll(chat, sql);
  }

  /** The groups of an account. */
  groupsOf(account_id: number): number[] {
    return this.#run.groups.all(account_id).map(({ id }) => Number(id));
  }

  /** Whether the index is of these tables, and has not missed a deletion that they have forgotten. */
  fits({ progress }: IndexFile): boolean {
    const { messages_to, deletions_to, last_id, last_us } = progress;
    if (messages_to === 0) return true;
    const applied = this.#meta("applied_index");
    const known = last_id === 0 || this.#run.message_us.get(last_id)?.create_us === last_us;
    return known && Math.max(messages_to, deletions_to) <= applied &&
      deletions_to >= this.#meta("events_base");
  }

  /** Has `write` do what is to be done next. What the tables hold no more never gets in, however far behind the index is. */
  step<Result>({ progress: before }: IndexFile, write: (change: Change) => Result): Result {
    this.#run.begin.run();
    try {
      const applied_index = this.#meta("applied_index");
      // Nothing that was deleted before it was begun is in it.
      const from = before.messages_to === 0 ? applied_index : before.deletions_to;
      const { gone, deletions_to } = this.#deletions(from, applied_index);
      const progress = { ...before, deletions_to };
      return write({ texts: this.#texts(progress, applied_index), gone, progress, applied_index });
    } finally {
      this.#run.commit.run();
    }
  }

  /** The texts after those that the index has, at most `step_messages`; moves `progress` on. */
  *#texts(progress: Progress, applied_index: number): Generator<IndexedText> {
    const who_of = new Map<number, string>();
    for (let rows_left = step_messages; rows_left > 0; rows_left -= page_rows) {
      const rows: unknown[] = this.#run.messages.all(progress.messages_to, applied_index, page_rows);
      for (const { id, conversation_id, body } of rows as Message[]) {
        let who = who_of.get(conversation_id);
        if (who === undefined) who_of.set(conversation_id, who = this.#who(conversation_id));
        yield { id, who, body };
      }
      const { id: last_id = 0 } = (rows as Message[]).at(-1) ?? {};
      if (last_id > 0) {
        progress.messages_to = progress.last_id = last_id;
        progress.last_us = Number(this.#run.message_us.get(last_id)!.create_us);
      }
      if (rows.length === page_rows) continue;
      progress.messages_to = applied_index;
      return;
    }
  }

  #who(conversation_id: number): string {
    const { kind, direct_key } = this.#run.conversation.get(conversation_id)!;
    // Both accounts of a direct conversation, with a colon between.
    const accounts = kind === kind_direct ? String(direct_key).split(":").map(Number) : [];
    return whoOf([conversation_id, ...accounts]);
  }

  /** Messages deleted by the entries after `from`, in steps that end between two entries. */
  #deletions(from: number, applied_index: number): { gone: Set<number>; deletions_to: number } {
    const gone = new Set<number>();
    let looked = 0;
    let at = from;
    for (const { id, body } of this.#run.events.iterate(from, applied_index)) {
      if (looked >= step_deletions && id !== at) return { gone, deletions_to: at };
      at = Number(id);
      const { deleted } = replichat.v1.Event.decode(body as Uint8Array);
      for (const { ids } of deleted?.items ?? []) {
        looked += ids?.length ?? 0;
        // Those that somebody has deleted for himself stay.
        for (const each of ids ?? []) if (this.#run.is_deleted.get(each) !== undefined) gone.add(each);
      }
    }
    return { gone, deletions_to: applied_index };
  }

  #meta(key: string): number {
    return Number(this.#run.meta.get(key)!.value);
  }
}
