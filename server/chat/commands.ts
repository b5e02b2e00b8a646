/**
 * What each command does to the tables (PROTOCOL.md, Client requests). Deterministic: only the entry's index, its
 * timestamp and its payload decide, so that every replica comes to the same state and the same answers. Whatever
 * may have changed between the proposal and the log is checked here: session, membership, name, password.
 */
import type { Entry } from "../core/types.ts";
import { decode, replichat } from "../../proto/codec.ts";
import { event_days, events_pruned_per_entry } from "../../proto/bounds.ts";
import { sessionEnded } from "../../proto/failures.ts";
import {
  changePassword,
  createAccount,
  deleteAccount,
  makeAccount,
  removeAccount,
  resetPassword,
  setBlock,
} from "./commands/accounts.ts";
import { deleteMessages, deleteUpTo } from "./commands/deletions.ts";
import { addMember, createGroup, removeMember } from "./commands/groups.ts";
import { importRow } from "./commands/imports.ts";
import { markDelivered, markRead } from "./commands/marks.ts";
import { sendMessage } from "./commands/messages.ts";
import { once, sessionScope } from "./commands/once.ts";
import { type Applied, refused } from "./commands/results.ts";
import { login, logout, revokeSession } from "./commands/sessions.ts";
import { setSetting } from "./commands/settings.ts";
import { type ChatEvent, encodeContent, type EventPart, type KeptContent, merged } from "./events.ts";
import { whereOf } from "./queries/find.ts";
import type { Session } from "./rows.ts";
import type { Tables } from "./tables.ts";

export type { Applied, CommandResult } from "./commands/results.ts";

const v1 = replichat.replication.v1;
type Command = replichat.replication.v1.Command;
type AccountCommand = replichat.replication.v1.AccountCommand;
type AdminCommand = replichat.replication.v1.AdminCommand;

const event_us = event_days * 24 * 3600 * 1_000_000;

/**
 * Applies one command, within the caller's transaction. A refused command changes nothing. Throws when the
 * payload is no command that this program knows: to pass over it would be another state than its maker's.
 */
export function applyCommand(tables: Tables, entry: Entry): Applied {
  const command = decode(v1.Command, entry.payload);
  const { body } = command;
  const is_message = body === "send_message" || command.admin?.import_row?.row === "message";
  const run = () => execute(tables, entry, command, body);
  const applied = is_message ? run() : tables.traffic.pause(run);
  if (applied.event) keep(tables, entry, applied.event);
  tables.events.prune(entry.timestamp_us - event_us, events_pruned_per_entry);
  return applied;
}

function execute(tables: Tables, entry: Entry, command: Command, body: Command["body"]): Applied {
  switch (body) {
    case "send_message":
      return sendMessage(tables, entry, command.send_message as replichat.replication.v1.SendMessageCommand);
    case "create_account":
      return createAccount(
        tables,
        entry,
        command.create_account as replichat.replication.v1.CreateAccountCommand,
      );
    case "login":
      return login(tables, entry, command.login as replichat.replication.v1.LoginCommand);
    case "logout":
      return logout(tables, entry, command.logout as replichat.replication.v1.LogoutCommand);
    case "account":
      return accountCommand(tables, entry, command.account as AccountCommand);
    case "admin":
      return adminCommand(tables, entry, command.admin as AdminCommand);
    default:
      throw unknownCommand(entry);
  }
}

function accountCommand(tables: Tables, entry: Entry, command: AccountCommand): Applied {
  const { request_id, token_hash, content_hash, body } = command;
  // Even where the session or the request id would decide: a newer program may have done something.
  if (body === undefined) throw unknownCommand(entry);
  const session = tables.sessions.session(token_hash, entry.timestamp_us);
  const run = () =>
    session ? sessionCommand(tables, entry, session, command) : refused(entry, sessionEnded());
  // What may end its own session must find its answer without it.
  const ends_sessions = body === "delete_account" || body === "revoke_session";
  if (!ends_sessions && !session) return run();
  const scope = ends_sessions ? sessionScope(token_hash) : `account:${session!.account_id}`;
  return once(tables, entry, { scope, request_id, content_hash }, run);
}

function sessionCommand(tables: Tables, entry: Entry, session: Session, command: AccountCommand): Applied {
  switch (command.body) {
    case "change_password":
      return changePassword(tables, entry, session, present(command.change_password));
    case "delete_account":
      return deleteAccount(tables, entry, session, present(command.delete_account).password_hash);
    case "revoke_session":
      return revokeSession(tables, entry, session, present(command.revoke_session));
    case "set_block":
      return setBlock(tables, entry, session, present(command.set_block));
    case "create_group":
      return createGroup(tables, entry, session, present(command.create_group));
    case "add_member": {
      const { conversation, username } = present(command.add_member);
      return addMember(tables, entry, session, { where: whereOf(conversation), username });
    }
    case "remove_member": {
      const { conversation, username } = present(command.remove_member);
      return removeMember(tables, entry, session, { where: whereOf(conversation), username });
    }
    case "mark_read": {
      const { conversation, ids, up_to_id } = present(command.mark_read);
      return markRead(tables, entry, session, { where: whereOf(conversation), ids, up_to_id });
    }
    case "mark_delivered":
      return markDelivered(tables, entry, session, present(command.mark_delivered).marks.map(present));
    case "delete_messages": {
      const { conversation, up_to_id, ids, scope } = present(command.delete_messages);
      if (up_to_id === 0) return deleteMessages(tables, entry, session, { ids, scope });
      return deleteUpTo(tables, entry, session, { where: whereOf(conversation), up_to_id });
    }
    default:
      throw unknownCommand(entry);
  }
}

function adminCommand(tables: Tables, entry: Entry, command: AdminCommand): Applied {
  const { request_id, content_hash, body } = command;
  if (body === undefined) throw unknownCommand(entry);
  return once(tables, entry, { scope: "admin", request_id, content_hash }, () => {
    switch (body) {
      case "set_setting":
        return setSetting(tables, entry, present(command.set_setting));
      case "create_account":
        return makeAccount(tables, entry, present(command.create_account));
      case "reset_password":
        return resetPassword(tables, entry, present(command.reset_password));
      case "remove_account":
        return removeAccount(tables, entry, present(command.remove_account).username);
      case "import_row":
        return importRow(
          tables,
          entry,
          command.import_row as replichat.replication.v1.AdminCommand.ImportRow,
        );
      default:
        throw unknownCommand(entry);
    }
  });
}

/** A decoded message's fields: all are there, whatever its type says of those that are still to be encoded. */
function present<Fields>(fields: Fields | null | undefined): {
  [Name in keyof Fields]-?: NonNullable<Fields[Name]>;
} {
  return fields as ReturnType<typeof present<Fields>>;
}

function isKept(part: EventPart): part is KeptContent & EventPart {
  return part.kind !== "message" && part.kind !== "session_ended";
}

/** Keeps what can be had again: one row a stream, whatever parts went into it. */
function keep(tables: Tables, entry: Entry, event: ChatEvent): void {
  if (!event.parts.some(isKept)) return;
  const of_stream = new Map<number, KeptContent[]>();
  for (const part of event.parts.filter(isKept)) {
    for (const stream_id of part.streams) {
      const contents = of_stream.get(stream_id);
      if (contents) contents.push(part);
      else of_stream.set(stream_id, [part]);
    }
  }
  for (const [stream_id, contents] of of_stream) {
    const body = encodeContent(merged(contents) as KeptContent);
    tables.events.add(stream_id, entry.index, entry.timestamp_us, body);
  }
}

function unknownCommand(entry: Entry): Error {
  return new Error(`The entry at log index ${entry.index} is no command that this program knows.`);
}
