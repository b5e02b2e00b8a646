/** SendMessage. The hot path: a fixed number of prepared statements, and no row for each member of a group. */
import type { Entry } from "../../core/types.ts";
import type { replichat } from "../../../proto/codec.ts";
import {
  blockedBy,
  blocking,
  type Failure,
  notMember,
  type Outcome,
  requestIdReused,
  sessionEnded,
  unknownAccount,
  unknownConversation,
  unknownGroup,
} from "../../../proto/failures.ts";
import { kind_group } from "../migrations.ts";
import { type Account, type MessageRow, type Session, state_sent } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { type Conversation, isParty, otherParty } from "../tables/conversations.ts";
import type { Destination } from "../tables/traffic.ts";
import { requestKey } from "./once.ts";
import { type Applied, done, refused } from "./results.ts";

type SendMessage = replichat.replication.v1.SendMessageCommand;

/** Where a message goes: to a conversation, or to the direct one with `other`, which it begins. */
interface Target {
  conversation?: Conversation;
  /** The other party of a direct conversation. */
  other?: Account;
}

/** Brings a message to a conversation, which it begins where two have not spoken before. */
export function sendMessage(tables: Tables, entry: Entry, command: SendMessage): Applied {
  const session = tables.traffic.session(command.token_hash, entry.timestamp_us);
  if (!session) return refused(entry, sessionEnded());
  const request_id = requestKey(command.request_id);
  const first = request_id && tables.messages.byRequest(session.account_id, request_id);
  if (first) {
    return isSameMessage(tables, session, command, first)
      ? done(entry, { kind: "send_message", message: first, replayed: true })
      : refused(entry, requestIdReused(command.request_id));
  }
  const destination = findDestination(tables, entry, session, command);
  if ("failure" in destination) return refused(entry, destination.failure);
  const { conversation_id, recipient, other } = destination.ok;
  const message: MessageRow = {
    id: entry.index,
    conversation_id,
    seq: tables.traffic.next(conversation_id, entry.index),
    sender: session.username,
    sender_id: session.account_id,
    sender_deleted: false,
    recipient,
    body: command.body.toWellFormed(),
    create_us: entry.timestamp_us,
    deleted: false,
    state: state_sent,
  };
  tables.messages.add(message, request_id);
  const audience = deliver(tables, message, other);
  const result = { kind: "send_message", message, replayed: false } as const;
  return done(entry, result, [{ kind: "message", message, audience, streams: [] }]);
}

/** Moves the members' rows on, as far as a message does. Answers who gets it. */
export function deliver(tables: Tables, message: MessageRow, other: Account | undefined): number[] {
  const { id, conversation_id, seq, sender_id } = message;
  tables.traffic.own(sender_id, conversation_id, id, seq);
  if (!other) return tables.traffic.audience(conversation_id);
  if (other.id === sender_id) return [sender_id];
  tables.traffic.theirs(other.id, conversation_id, id);
  return [sender_id, other.id];
}

function findDestination(
  tables: Tables,
  entry: Entry,
  from: Session,
  { to, to_username, conversation_id }: SendMessage,
): Outcome<Destination> {
  const key = `${from.account_id} ${to} ${to === "to_username" ? to_username : conversation_id}`;
  const known = tables.traffic.destination(key);
  if (known) return { ok: known };
  const found = to === "to_username"
    ? byName(tables, from, to_username!)
    : byNumber(tables, from, conversation_id ?? 0);
  if ("failure" in found) return found;
  const { other, conversation = tables.conversations.addDirect(entry.index, from.account_id, other!.id) } =
    found.ok;
  const recipient = other ? other.username : `+${conversation.name}`;
  const destination = { conversation_id: conversation.id, recipient, other };
  tables.traffic.remember(key, destination);
  return { ok: destination };
}

function byName(tables: Tables, from: Session, name: string): Outcome<Target> {
  if (name.startsWith("+")) {
    const group = tables.conversations.group(name.slice(1));
    return group ? toGroup(tables, from, group) : { failure: unknownGroup(name.slice(1)) };
  }
  const other = tables.accounts.livingByName(name);
  if (!other) return { failure: unknownAccount(name) };
  const failure = blockFailure(tables, from, other);
  if (failure) return { failure };
  return { ok: { other, conversation: tables.conversations.direct(from.account_id, other.id) } };
}

function byNumber(tables: Tables, from: Session, conversation_id: number): Outcome<Target> {
  const conversation = tables.conversations.byId(conversation_id);
  if (!conversation) return { failure: unknownConversation(conversation_id) };
  if (conversation.kind === kind_group) return toGroup(tables, from, conversation);
  const direct_key = conversation.direct_key!;
  if (!isParty(direct_key, from.account_id)) return { failure: notMember(conversation_id) };
  const other = tables.accounts.byId(otherParty(direct_key, from.account_id))!;
  if (other.delete_us !== null) return { failure: unknownAccount(other.username) };
  const failure = blockFailure(tables, from, other);
  return failure ? { failure } : { ok: { other, conversation } };
}

function toGroup(tables: Tables, from: Session, group: Conversation): Outcome<Target> {
  const member = tables.conversations.member(from.account_id, group.id);
  return member ? { ok: { conversation: group } } : { failure: notMember(group.id) };
}

function blockFailure(tables: Tables, from: Session, other: Account): Failure | undefined {
  const by = tables.accounts.blockBetween(from.account_id, other.id);
  if (by === undefined) return undefined;
  return by === from.account_id ? blocking(other.username) : blockedBy(other.username);
}

/**
 * Compared with the message itself, which is all that is remembered of its request. Of a deleted one the body is
 * not known any more: the destination decides.
 */
function isSameMessage(tables: Tables, from: Session, command: SendMessage, first: MessageRow): boolean {
  if (!first.deleted && command.body.toWellFormed() !== first.body) return false;
  if (command.to !== "to_username") return command.conversation_id === first.conversation_id;
  const name = command.to_username!;
  if (name.startsWith("+")) return name.toLowerCase() === first.recipient.toLowerCase();
  const recipient = tables.accounts.byName(name);
  return recipient !== undefined &&
    tables.conversations.direct(from.account_id, recipient.id)?.id === first.conversation_id;
}
