/**
 * Rows of CSV files, one an entry, so that an imported message's id is a log index as any other's. They come in the
 * order accounts, groups, messages, members. A new group has no members until all of its messages are there: until then
 * nobody can write to it, and its name is taken. Messages that come to it by a later import are as new ones.
 */
import type { Entry } from "../../core/types.ts";
import type { replichat } from "../../../proto/codec.ts";
import { type Failure, nameTaken, unknownAccount, unknownGroup } from "../../../proto/failures.ts";
import type { EventPart } from "../events.ts";
import { type Account, type MessageRow, state_sent } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { groupNameFailure, makeGroup, placeFailure } from "./groups.ts";
import { deliver } from "./messages.ts";
import { type Applied, done, refused } from "./results.ts";

type Import = replichat.replication.v1.AdminCommand.ImportRow;
type Of<Body extends keyof Import> = Required<NonNullable<Import[Body]>>;

/** What a row has made: the id under which it is remembered, and what listeners hear of it. */
type Made = { id: number; parts?: EventPart[] } | { failure: Failure };

/** Takes effect once, however often the same key comes. */
export function importRow(tables: Tables, entry: Entry, command: Import): Applied {
  const { key } = command;
  if (tables.imports.imported(key) !== undefined) return done(entry, { kind: "import_row", skipped: true });
  const made = make(tables, entry, command);
  if ("failure" in made) return refused(entry, made.failure);
  tables.imports.remember(key, made.id);
  return done(entry, { kind: "import_row", skipped: false }, made.parts);
}

function make(tables: Tables, entry: Entry, { row, account, group, message, member }: Import): Made {
  switch (row) {
    case "account":
      return importAccount(tables, entry, account as Of<"account">);
    case "group":
      return importGroup(tables, entry, group as Of<"group">);
    case "message":
      return importMessage(tables, entry, message as Of<"message">);
    case "member":
      return importMember(tables, entry, member as Of<"member">);
    default:
      throw new Error(
        `The entry at log index ${entry.index} imports something that this program does not know.`,
      );
  }
}

function importAccount(tables: Tables, entry: Entry, row: Of<"account">): Made {
  const { username, password_hash, deleted } = row;
  if (tables.accounts.byName(username!)) return { failure: nameTaken(username!) };
  const id = entry.index;
  tables.accounts.add({ id, username: username!, password_hash: password_hash! }, entry.timestamp_us);
  if (deleted) tables.accounts.delete(id, entry.timestamp_us);
  return { id };
}

function importGroup(tables: Tables, entry: Entry, { name, creator }: Of<"group">): Made {
  const failure = groupNameFailure(tables, name!);
  if (failure) return { failure };
  // Its creator may have left it: then who has been in it longest owns it.
  const creator_id = creator === "" ? 0 : tables.accounts.byName(creator!)?.id;
  if (creator_id === undefined) return { failure: unknownAccount(creator!) };
  makeGroup(tables, entry.index, name!, creator_id);
  return { id: entry.index };
}

function importMessage(tables: Tables, entry: Entry, row: Of<"message">): Made {
  const { sender, receiver, body, create_us, is_read } = row;
  const from = tables.accounts.byName(sender!);
  if (!from) return { failure: unknownAccount(sender!) };
  const message = (conversation_id: number, recipient: string): MessageRow => ({
    id: entry.index,
    conversation_id,
    seq: tables.traffic.next(conversation_id, entry.index),
    sender: from.username,
    sender_id: from.id,
    sender_deleted: from.delete_us !== null,
    recipient,
    body: body!.toWellFormed(),
    create_us: create_us!,
    deleted: false,
    state: state_sent,
  });
  const made = (message: MessageRow, other?: Account): Made => {
    tables.messages.add(message, null);
    const audience = deliver(tables, message, other);
    if (other && other.id !== from.id && is_read) {
      const { id, conversation_id, seq } = message;
      const in_order = tables.traffic.read(other.id, conversation_id, id, seq);
      if (!in_order) tables.messages.mark(other.id, conversation_id, id);
    }
    return { id: message.id, parts: [{ kind: "message", message, audience, streams: [] }] };
  };
  if (receiver!.startsWith("+")) {
    const group = tables.conversations.group(receiver!.slice(1));
    if (!group) return { failure: unknownGroup(receiver!.slice(1)) };
    return made(message(group.id, `+${group.name}`));
  }
  const to = tables.accounts.byName(receiver!);
  if (!to) return { failure: unknownAccount(receiver!) };
  const conversation = tables.conversations.direct(from.id, to.id) ??
    tables.conversations.addDirect(entry.index, from.id, to.id);
  return made(message(conversation.id, to.username), to);
}

function importMember(tables: Tables, entry: Entry, row: Of<"member">): Made {
  const { username, unseen, read, read_also } = row;
  const group = tables.conversations.group(row.group!);
  if (!group) return { failure: unknownGroup(row.group!) };
  const account = tables.accounts.byName(username!);
  if (!account) return { failure: unknownAccount(username!) };
  const failure = placeFailure(tables, group, account);
  if (failure) return { failure };
  // Of messages that are not there any more the last one stands for all that come after it.
  const { last_id, last_seq } = group;
  const at = (place: number) =>
    place === 0
      ? { id: 0, seq: 0 }
      : tables.imports.messageAt(group.id, place) ?? { id: last_id, seq: last_seq };
  const [joined, cursor] = [at(unseen!), at(read!)];
  const marked = read_also!.map((place) => tables.imports.messageAt(group.id, place)).filter((message) =>
    message !== undefined && message.id > cursor.id && message.sender_id !== account.id
  );
  for (const message of marked) tables.messages.mark(account.id, group.id, message!.id);
  tables.imports.addMember({
    account_id: account.id,
    conversation_id: group.id,
    joined_index: joined.id || group.id,
    since_index: entry.index,
    read_id: cursor.id,
    read_seq: cursor.seq,
    // All but what it has still to read.
    skipped: last_seq - cursor.seq -
      (tables.imports.countOthersAfter(group.id, cursor.id, account.id) - marked.length),
  });
  return { id: entry.index };
}
