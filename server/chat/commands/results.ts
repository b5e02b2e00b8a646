/** What commands answer. */
import type { Entry } from "../../core/types.ts";
import type { Failure, Outcome } from "../../../proto/failures.ts";
import type { ChatEvent, EventPart } from "../events.ts";
import type { ConversationRow, MessageRow } from "../rows.ts";

/** What a command answers. `replayed`: its request id was known, this is the first answer again, and nothing was done. */
export type CommandResult =
  | { kind: "create_account"; username: string; replayed: boolean }
  | { kind: "login"; username: string; session_id: string; expire_us: number }
  | { kind: "logout"; replayed: boolean }
  | { kind: "send_message"; message: MessageRow; replayed: boolean }
  | { kind: "change_password"; replayed: boolean }
  | { kind: "delete_account"; replayed: boolean }
  | { kind: "revoke_session"; ended: number; replayed: boolean }
  | { kind: "set_block"; replayed: boolean }
  | { kind: "create_group"; conversation: ConversationRow; replayed: boolean }
  | { kind: "add_member"; replayed: boolean }
  | { kind: "remove_member"; replayed: boolean }
  | { kind: "mark_read"; unread_count: number; replayed: boolean }
  | { kind: "mark_delivered"; replayed: boolean }
  | { kind: "delete_messages"; deleted_for_both: number; deleted_for_me: number; replayed: boolean }
  | { kind: "set_setting"; value: string; replayed: boolean }
  | { kind: "reset_password"; replayed: boolean }
  | { kind: "remove_account"; replayed: boolean }
  /** `skipped`: its key had been imported before. */
  | { kind: "import_row"; skipped: boolean };

/** What became of one committed command. */
export interface Applied {
  /** The entry's. */
  index: number;
  outcome: Outcome<CommandResult>;
  event?: ChatEvent;
}

/** The command has done its work. */
export function done(entry: Entry, ok: CommandResult, parts: EventPart[] = []): Applied {
  const { index } = entry;
  return parts.length > 0 ? { index, outcome: { ok }, event: { index, parts } } : { index, outcome: { ok } };
}

/** The command has changed nothing. */
export function refused(entry: Entry, failure: Failure): Applied {
  return { index: entry.index, outcome: { failure } };
}
