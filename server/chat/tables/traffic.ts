/**
 * The rows that messages look up and move on, in memory for as long as one message follows another, so that each of them
 * writes one row only. What they have moved is stored at the end of a batch (`save`). Any other command reads and writes
 * the tables themselves: before it, all is stored, and forgotten (`pause`). So what is stored at the end of a batch does
 * not depend on how entries were cut into batches.
 */
import { Buffer } from "node:buffer";
import { section_group, section_unread } from "../migrations.ts";
import type { Account, Session } from "../rows.ts";
import type { AccountTables } from "./accounts.ts";
import { type Conversation, type ConversationTables, type Member, unreadOf } from "./conversations.ts";
import type { SessionTables } from "./sessions.ts";
import { plain } from "./statements.ts";

/** How many rows of each kind are kept: more than are busy at a time, and a MB or two. */
const max_kept = 4_096;

/** Where an account's messages to a name or a conversation go, once it is known that they may. */
export interface Destination {
  conversation_id: number;
  /** As in `MessageRow`. */
  recipient: string;
  /** The other party of a direct conversation. */
  other?: Account;
}

/** A conversation with those members whom messages have moved on. */
interface Moving {
  conversation: Conversation;
  /** It is not stored yet. */
  is_moved: boolean;
  members: Map<number, MovingMember | undefined>;
  audience?: number[];
}

interface MovingMember {
  member: Member;
  is_moved: boolean;
}

/** See above. Every message's row is written by `MessageTables.add`. */
export class Traffic {
  /** By the beginnings of their tokens' hashes; of two that begin alike the newer. */
  readonly #sessions = new Map<number, { token_hash: Uint8Array; session: Session }>();
  readonly #settings = new Map<string, string | undefined>();
  readonly #destinations = new Map<string, Destination>();
  readonly #conversations = new Map<number, Moving>();
  #members = 0;
  /** What is not stored yet. */
  #moved: Moving[] = [];
  #moved_members: MovingMember[] = [];

  constructor(
    private readonly tables: {
      accounts: AccountTables;
      sessions: SessionTables;
      conversations: ConversationTables;
    },
  ) {}

  /** The session of a token, unless it has ended by `now_us`. */
  session(token_hash: Uint8Array, now_us: number): Session | undefined {
    const key = keyOf(token_hash);
    const known = this.#sessions.get(key);
    if (known !== undefined && Buffer.compare(known.token_hash, token_hash) === 0) {
      return known.session.expire_us > now_us ? known.session : undefined;
    }
    const session = plain<Session>(this.tables.sessions.session(token_hash, now_us));
    if (session !== undefined) keep(this.#sessions, key, { token_hash: token_hash.slice(), session });
    return session;
  }

  /** A setting's value; undefined when it has not been set. */
  setting(key: string): string | undefined {
    if (!this.#settings.has(key)) this.#settings.set(key, this.tables.accounts.setting(key));
    return this.#settings.get(key);
  }

  /** Where messages that name their destination so have gone before. */
  destination(key: string): Destination | undefined {
    return this.#destinations.get(key);
  }
  /** The next message finds it by `destination`. */
  remember(key: string, destination: Destination): void {
    keep(this.#destinations, key, destination);
  }

  /** A message comes to a conversation. Answers its number there. */
  next(conversation_id: number, message_id: number): number {
    const moving = this.#moving(conversation_id);
    if (!moving.is_moved) this.#moved.push(moving);
    moving.is_moved = true;
    const { conversation } = moving;
    conversation.last_id = message_id;
    return ++conversation.last_seq;
  }

  /** A member has sent a message: who had read all before it has read it, too. */
  own(account_id: number, conversation_id: number, message_id: number, seq: number): void {
    const member = this.#member(account_id, conversation_id);
    if (member === undefined) return; // imported of one who is not in the group any more
    skipUnread(member, message_id, seq);
    member.last_id = member.section === section_group ? 0 : message_id;
  }

  /** The other party of a direct conversation has sent one. */
  theirs(account_id: number, conversation_id: number, message_id: number): void {
    const member = this.#member(account_id, conversation_id)!;
    member.last_id = message_id;
    member.section = section_unread;
  }

  /** The newest message, which the other party has sent, is read. False: not all before it are, so that it needs a mark. */
  read(account_id: number, conversation_id: number, message_id: number, seq: number): boolean {
    const member = this.#member(account_id, conversation_id)!;
    const in_order = skipUnread(member, message_id, seq);
    const { conversation } = this.#moving(conversation_id);
    if (member.section !== section_group) member.section = Number(unreadOf(conversation, member) > 0);
    return in_order;
  }

  /** The accounts of all members, in no order. */
  audience(conversation_id: number): number[] {
    const moving = this.#moving(conversation_id);
    return moving.audience ??= this.tables.conversations.memberIds(conversation_id);
  }

  /** Stores what has been moved. */
  save(): void {
    for (const moving of this.#moved) {
      this.tables.conversations.move(moving.conversation);
      moving.is_moved = false;
    }
    for (const moving of this.#moved_members) {
      this.tables.conversations.moveMember(moving.member);
      moving.is_moved = false;
    }
    this.#moved = [];
    this.#moved_members = [];
  }

  /** Lets anything but a message read and write the tables. */
  pause<Result>(work: () => Result): Result {
    this.#settle();
    const result = work();
    this.forget();
    return result;
  }

  #settle(): void {
    this.save();
    this.forget();
  }

  /** Forgets everything: a transaction was undone. */
  forget(): void {
    for (const kept of [this.#sessions, this.#settings, this.#destinations, this.#conversations]) {
      kept.clear();
    }
    this.#moved = [];
    this.#moved_members = [];
    this.#members = 0;
  }

  #moving(conversation_id: number): Moving {
    const known = this.#conversations.get(conversation_id);
    if (known !== undefined) return known;
    if (this.#conversations.size + this.#members >= max_kept) this.#settle();
    const conversation = this.tables.conversations.byId(conversation_id)!;
    const moving = { conversation, is_moved: false, members: new Map() };
    this.#conversations.set(conversation_id, moving);
    return moving;
  }

  #member(account_id: number, conversation_id: number): Member | undefined {
    const { members } = this.#moving(conversation_id);
    if (!members.has(account_id)) {
      const member = this.tables.conversations.member(account_id, conversation_id);
      members.set(account_id, member && { member, is_moved: false });
      this.#members++;
    }
    const moving = members.get(account_id);
    if (moving === undefined) return undefined;
    if (!moving.is_moved) this.#moved_members.push(moving);
    moving.is_moved = true;
    return moving.member;
  }
}

/** The newest message is not unread for this member: its cursor takes it, if it had read all before. Answers whether it had. */
function skipUnread(member: Member, message_id: number, seq: number): boolean {
  const in_order = member.read_seq === seq - 1;
  if (in_order) {
    member.read_id = member.delivered_id = message_id;
    member.read_seq = seq;
  } else member.skipped++;
  return in_order;
}

/** Of what can be looked up again, all is forgotten when it becomes too much. */
function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value): void {
  if (kept.size >= max_kept) kept.clear();
  kept.set(key, value);
}

/** The first 30 bits of a hash: of those whole, small numbers a Map finds the fastest. */
function keyOf(hash: Uint8Array): number {
  return hash[0] << 22 | hash[1] << 14 | hash[2] << 6 | hash[3] >> 2;
}
