/**
 * What each command does to the tables (PROTOCOL.md, Client requests). Deterministic: only the entry's index, its
 * timestamp and its payload decide, so that every replica comes to the same state and the same answers. Whatever
 * may have changed between the proposal and the log is checked here: session, membership, name, password.
 */
import { createHash } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Entry } from "../core/types.ts";
import { decode, replichat } from "../../proto/codec.ts";
import { max_sessions_per_account, request_id_pattern } from "../../proto/bounds.ts";
import {
  badCredentials,
  type Failure,
  nameTaken,
  notMember,
  type Outcome,
  requestIdReused,
  sessionEnded,
  unknownAccount,
  unknownConversation,
} from "../../proto/failures.ts";
import { kind_direct } from "./migrations.ts";
import { type MessageRow, type Session, type StoredSession, type Tables, usernameKey } from "./tables.ts";

const v1 = replichat.replication.v1;
type CreateAccount = replichat.replication.v1.CreateAccountCommand;
type Login = replichat.replication.v1.LoginCommand;
type Logout = replichat.replication.v1.LogoutCommand;
type SendMessage = replichat.replication.v1.SendMessageCommand;

/** What a command answers. `replayed`: its request id was known, this is the first answer again, and nothing was done. */
export type CommandResult =
  | { kind: "create_account"; username: string; replayed: boolean }
  | { kind: "login"; username: string; session_id: string; expire_us: number }
  | { kind: "logout"; replayed: boolean }
  | { kind: "send_message"; message: MessageRow; replayed: boolean };

/** What an entry means to those who listen: at most one event an entry. `audience` holds account ids. */
export type ChatEvent =
  | { index: number; kind: "message"; message: MessageRow; audience: number[] }
  | { index: number; kind: "session_ended"; session_ids: string[]; audience: number[] };

/** What became of one committed command. */
export interface Applied {
  /** The entry's. */
  index: number;
  outcome: Outcome<CommandResult>;
  event?: ChatEvent;
}

/**
 * Applies one command, within the caller's transaction. A refused command changes nothing. Throws when the
 * payload is no command that this program knows: to pass over it would be another state than its maker's.
 */
export function applyCommand(tables: Tables, entry: Entry): Applied {
  const command = decode(v1.Command, entry.payload);
  switch (command.body) {
    case "send_message":
      return sendMessage(tables, entry, command.send_message as SendMessage);
    case "create_account":
      return createAccount(tables, entry, command.create_account as CreateAccount);
    case "login":
      return login(tables, entry, command.login as Login);
    case "logout":
      return logout(tables, entry, command.logout as Logout);
    default:
      throw new Error(`The entry at log index ${entry.index} is no command that this program knows.`);
  }
}

// ---- each command ----

function createAccount(tables: Tables, entry: Entry, command: CreateAccount): Applied {
  const { request_id, username, password_hash, content_hash } = command;
  // Before there is an account, the name is the scope. The replay comes first: else it would find its own name taken.
  const scope = `name:${usernameKey(username)}`;
  return once(tables, entry, { scope, request_id, content_hash }, () => {
    if (tables.account(username)) return refused(entry, nameTaken(username));
    tables.addAccount({ id: entry.index, username, password_hash }, entry.timestamp_us);
    return done(entry, { kind: "create_account", username, replayed: false });
  });
}

function login(tables: Tables, entry: Entry, command: Login): Applied {
  const account = tables.accountById(command.account_id);
  if (account?.password_hash !== command.password_hash) return refused(entry, badCredentials());
  const { token_hash, session_id } = command;
  const expire_us = Math.min(Math.max(command.expire_us, 0), Number.MAX_SAFE_INTEGER);
  const ended = surplusSessions(tables.sessionsOf(account.id), entry.timestamp_us);
  for (const session of ended) tables.endSession(session.token_hash);
  tables.addSession({ token_hash, session_id, expire_us }, account.id, entry.index, entry.timestamp_us);
  const result = { kind: "login", username: account.username, session_id, expire_us } as const;
  return done(entry, result, sessionEndedEvent(entry, account.id, ended));
}

function logout(tables: Tables, entry: Entry, command: Logout): Applied {
  const { request_id, token_hash, content_hash } = command;
  // The session is the scope, since it is gone when the command comes again.
  const scope = `token:${Buffer.from(token_hash).toString("hex")}`;
  return once(tables, entry, { scope, request_id, content_hash }, () => {
    const session = tables.session(token_hash, entry.timestamp_us);
    if (!session) return refused(entry, sessionEnded());
    tables.endSession(token_hash);
    return done(
      entry,
      { kind: "logout", replayed: false },
      sessionEndedEvent(entry, session.account_id, [session]),
    );
  });
}

function sendMessage(tables: Tables, entry: Entry, command: SendMessage): Applied {
  const session = tables.session(command.token_hash, entry.timestamp_us);
  if (!session) return refused(entry, sessionEnded());
  const request_id = requestKey(command.request_id);
  const first = request_id && tables.messageOfRequest(session.account_id, request_id);
  if (first) {
    return isSameMessage(tables, session, command, first)
      ? done(entry, { kind: "send_message", message: first, replayed: true })
      : refused(entry, requestIdReused(command.request_id));
  }
  const destination = command.to === "to_username"
    ? toAccount(tables, entry, session, command.to_username!)
    : toConversation(tables, session, command.conversation_id ?? 0);
  if ("failure" in destination) return refused(entry, destination.failure);
  const { conversation_id, recipient, audience } = destination.ok;
  const message: MessageRow = {
    id: entry.index,
    conversation_id,
    sender: session.username,
    recipient,
    body: command.body.toWellFormed(),
    create_us: entry.timestamp_us,
  };
  tables.addMessage(message, session.account_id, request_id);
  const event = { index: entry.index, kind: "message", message, audience } as const;
  return done(entry, { kind: "send_message", message, replayed: false }, event);
}

// ---- where a message goes ----

interface Destination {
  conversation_id: number;
  recipient: string;
  audience: number[];
}

/** The direct conversation with an account, begun by this entry if it has not been. */
function toAccount(tables: Tables, entry: Entry, from: Session, username: string): Outcome<Destination> {
  const recipient = tables.account(username);
  if (!recipient) return { failure: unknownAccount(username) };
  let conversation_id = tables.directConversation(from.account_id, recipient.id);
  if (conversation_id === undefined) {
    conversation_id = entry.index;
    tables.addDirectConversation(conversation_id, from.account_id, recipient.id);
  }
  const audience = recipient.id === from.account_id ? [recipient.id] : [from.account_id, recipient.id];
  return { ok: { conversation_id, recipient: recipient.username, audience } };
}

function toConversation(tables: Tables, from: Session, conversation_id: number): Outcome<Destination> {
  const kind = tables.conversationKind(conversation_id);
  if (kind === undefined) return { failure: unknownConversation(conversation_id) };
  const members = tables.members(conversation_id);
  if (!members.some(({ id }) => id === from.account_id)) return { failure: notMember(conversation_id) };
  const other = members.find(({ id }) => id !== from.account_id)?.username ?? from.username;
  const audience = members.map(({ id }) => id);
  return { ok: { conversation_id, recipient: kind === kind_direct ? other : "", audience } };
}

/** Compared with the message itself, which is all that is remembered of its request. */
function isSameMessage(tables: Tables, from: Session, command: SendMessage, first: MessageRow): boolean {
  if (command.body.toWellFormed() !== first.body) return false;
  if (command.to !== "to_username") return command.conversation_id === first.conversation_id;
  const recipient = tables.account(command.to_username!);
  return recipient !== undefined &&
    tables.directConversation(from.account_id, recipient.id) === first.conversation_id;
}

// ---- sessions ----

/** Those that go when one more comes: the expired, and the oldest above the bound. `sessions`: newest first. */
function surplusSessions(sessions: StoredSession[], now_us: number): StoredSession[] {
  const live = sessions.filter(({ expire_us }) => expire_us > now_us);
  const kept = new Set(live.slice(0, max_sessions_per_account - 1));
  return sessions.filter((session) => !kept.has(session));
}

function sessionEndedEvent(
  entry: Entry,
  account_id: number,
  ended: { session_id: string }[],
): ChatEvent | undefined {
  if (ended.length === 0) return undefined;
  const session_ids = ended.map(({ session_id }) => session_id);
  return { index: entry.index, kind: "session_ended", session_ids, audience: [account_id] };
}

// ---- exactly once ----

interface Request {
  /** Whose request ids these are: another's never fetch this answer. */
  scope: string;
  request_id: string;
  content_hash: Uint8Array;
}

/**
 * Executes a command unless its request id has succeeded before, and then answers what it answered. Only
 * successes are remembered: a refused command had no effect, so to repeat it is to ask again.
 */
function once(tables: Tables, entry: Entry, request: Request, execute: () => Applied): Applied {
  const { scope, content_hash } = request;
  const request_id = requestKey(request.request_id);
  if (request_id === null) return execute();
  const first = tables.request(scope, request_id);
  if (first) {
    return Buffer.compare(first.content_hash, content_hash) === 0
      ? done(entry, { ...JSON.parse(first.response), replayed: true })
      : refused(entry, requestIdReused(request.request_id));
  }
  const applied = execute();
  if ("ok" in applied.outcome) {
    const response = JSON.stringify(applied.outcome.ok);
    tables.remember({ scope, request_id, content_hash, response });
  }
  return applied;
}

/** A request id as it is stored: a UUID's 16 bytes, a hash of anything else (the services let nothing else in), null when empty. */
function requestKey(request_id: string): Uint8Array | null {
  if (request_id === "") return null;
  return request_id_pattern.test(request_id)
    ? Buffer.from(request_id.replaceAll("-", ""), "hex")
    : createHash("sha256").update(request_id).digest();
}

function done(entry: Entry, ok: CommandResult, event?: ChatEvent): Applied {
  return event ? { index: entry.index, outcome: { ok }, event } : { index: entry.index, outcome: { ok } };
}

function refused(entry: Entry, failure: Failure): Applied {
  return { index: entry.index, outcome: { failure } };
}
