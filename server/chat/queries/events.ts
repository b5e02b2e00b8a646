/** What an account has missed. */
import { type AccountEvent, decodeContent, merged } from "../events.ts";
import type { Tables } from "../tables.ts";
import type { EventRow } from "../tables/events.ts";

/**
 * The account's backlog: what concerns it with an index above `cursor`, oldest first, at most `limit`; fewer only
 * when that is all. Messages that have been deleted since, groups that it has left and ended sessions are not part of it.
 */
export function eventsAfter(
  tables: Tables,
  account_id: number,
  cursor: number,
  limit: number,
): AccountEvent[] {
  const messages = tables.messages.after(account_id, cursor, limit)
    .map((message): AccountEvent => ({ index: message.id, kind: "message", message }));
  const events = keptAfter(tables, account_id, cursor, limit);
  if (events.length === 0) return messages;
  return [...messages, ...events].sort((a, b) => a.index - b.index).slice(0, limit);
}

/** Events that are kept in their table: several rows of one entry are one event. */
function keptAfter(tables: Tables, account_id: number, cursor: number, limit: number): AccountEvent[] {
  for (let count = limit + 1;; count *= 2) {
    const rows = tables.events.after(account_id, cursor, count);
    const by_id = Map.groupBy(rows, ({ id }) => id);
    const is_all = rows.length < count;
    // Of the last entry there may be rows that have not been read.
    if (!is_all) by_id.delete(rows.at(-1)!.id);
    if (is_all || by_id.size >= limit) {
      return [...by_id].map(([id, rows]) => eventOf(id, rows)).slice(0, limit);
    }
  }
}

function eventOf(index: number, rows: EventRow[]): AccountEvent {
  return { index, ...merged(rows.map(({ body }) => decodeContent(body))) };
}
