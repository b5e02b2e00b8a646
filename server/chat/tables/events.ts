/** Events that can be had again: all but messages, which are their own, and what is only for those present. */
import type { DatabaseSync } from "node:sqlite";
import { section_group } from "../migrations.ts";
import { prepareAll } from "./statements.ts";

/** Every statement about events, by name. */
export const event_sql = {
  insert_event: "INSERT INTO events VALUES (?, ?, ?, ?)",
  oldest_events:
    "SELECT stream_id, id, create_us FROM events WHERE id > 0 ORDER BY id, stream_id LIMIT 0 + ?",
  delete_event: "DELETE FROM events WHERE stream_id = ? AND id = ?",
  events_base: "SELECT value FROM meta WHERE key = 'events_base'",
  set_events_base: "UPDATE meta SET value = ? WHERE key = 'events_base'",
  // Of account ?1 and its groups after id ?2, oldest first, ?3 of them: as `messages_after` does it.
  events_after: `
    WITH RECURSIVE streams (stream_id, since_index) AS (
      SELECT ?1, 0
      UNION ALL
      SELECT conversation_id, since_index FROM conversation_members INDEXED BY members_in_order
        WHERE account_id = ?1 AND section = ${section_group}
    ), queue (id, stream_id) AS (
      SELECT (
        SELECT min(id) FROM events WHERE events.stream_id = streams.stream_id AND id >= max(?2 + 1, since_index)
      ), stream_id FROM streams
      UNION ALL
      SELECT (
        SELECT min(id) FROM events WHERE events.stream_id = queue.stream_id AND events.id > queue.id
      ), stream_id FROM queue WHERE id IS NOT NULL
      ORDER BY 1 NULLS LAST LIMIT 0 + ?3
    )
    SELECT events.id, body FROM queue CROSS JOIN events
      ON events.stream_id = queue.stream_id AND events.id = queue.id ORDER BY queue.id`,
};

/** What one stream holds of one entry. */
export interface EventRow {
  id: number;
  body: Uint8Array;
}

/** Kept events, row by row. */
export class EventTables {
  readonly #run: Record<keyof typeof event_sql, ReturnType<DatabaseSync["prepare"]>>;
  /** Of the oldest event; Infinity when there is none, undefined when it is not known. Saves a look at every entry. */
  #oldest_us?: number;

  constructor(db: DatabaseSync) {
    this.#run = prepareAll(db, event_sql);
  }

  /** Each stream holds one event an entry. */
  add(stream_id: number, id: number, create_us: number, body: Uint8Array): void {
    this.#run.insert_event.run(stream_id, id, create_us, body);
    if (this.#oldest_us === Infinity) this.#oldest_us = create_us;
  }
  /** Removes at most `limit` events from before `before_us`, the oldest first. */
  prune(before_us: number, limit: number): void {
    this.#oldest_us ??= this.#oldest(1).at(0)?.create_us ?? Infinity;
    if (this.#oldest_us >= before_us) return;
    let base = 0;
    for (const { stream_id, id, create_us } of this.#oldest(limit)) {
      if (create_us >= before_us) break;
      this.#run.delete_event.run(stream_id, id);
      base = id;
    }
    if (base > 0) this.#run.set_events_base.run(base);
    this.#oldest_us = undefined;
  }
  /** What is known of the tables beside the tables does not hold: a transaction was undone. */
  forget(): void {
    this.#oldest_us = undefined;
  }
  /** The highest id that has been pruned: who has not seen it has missed something. */
  base(): number {
    return this.#run.events_base.get()!.value as number;
  }
  /** Rows of one entry come one after the other. */
  after(account_id: number, after: number, limit: number): EventRow[] {
    return this.#run.events_after.all(account_id, after, limit) as unknown as EventRow[];
  }

  #oldest(limit: number): { stream_id: number; id: number; create_us: number }[] {
    const rows: unknown[] = this.#run.oldest_events.all(limit);
    return rows as { stream_id: number; id: number; create_us: number }[];
  }
}
