/** What the tables hold and what queries answer, as values. Times are microseconds since 1970. */

/** An account as it is stored. The id is the index of the entry that made it. */
export interface Account {
  id: number;
  /** As it was given when the account was made. */
  username: string;
  /** PHC format (passwords.ts); `no_password`; empty once deleted. */
  password_hash: string;
  /** When it was deleted; null while it lives. */
  delete_us: number | null;
}

/** In the place of a password's hash: nobody can log in until an operator gives the account a password. */
export const no_password = "*";

/** A log-in that has not ended. */
export interface Session {
  readonly account_id: number;
  readonly username: string;
  readonly session_id: string;
  /** From then on the session counts for nothing. */
  readonly expire_us: number;
}

/** A session as its account's list has it. */
export interface SessionRow {
  session_id: string;
  create_us: number;
  expire_us: number;
  label: string;
}

/** What has become of a message, by the numbers of `replichat.v1.DeliveryState`. */
export const state_sent = 1;
export const state_delivered = 2;
export const state_read = 3;

/** A message as people see it. */
export interface MessageRow {
  /** The index of the entry that brought it. */
  id: number;
  conversation_id: number;
  /** Its number within the conversation, from 1; the numbers of deleted ones stay taken. */
  seq: number;
  sender: string;
  sender_id: number;
  /** The sender's account has been deleted. */
  sender_deleted: boolean;
  /** The other party of a direct conversation, oneself when it is with oneself; a group as `+name`. */
  recipient: string;
  body: string;
  /** As the sender's primary saw it. */
  create_us: number;
  /** For all: its body is empty. Only in a repeated answer. */
  deleted: boolean;
  /**
   * As seen by who asks: of its own messages what all others have got or read, of others' what it has read itself.
   * `state_sent` in events and in answers to SendMessage.
   */
  state: number;
}

/** Which conversation: that with another account, a group as `+name`, or any by its id. */
export type Where = { with_username: string } | { conversation_id: number };

/** A conversation as one of its members sees it. */
export interface ConversationRow {
  id: number;
  group: boolean;
  /** The other party's name (one's own when it is with oneself), or a group's as `+name`. */
  name: string;
  /** The first `listed_members` by name, oneself among them. */
  members: string[];
  member_count: number;
  unread_count: number;
  /** The newest that the member can see. */
  last_message?: MessageRow;
  /** Up to this message all is read. */
  read_id: number;
  /** The other party of a direct conversation. */
  other_id?: number;
  /** The other party's account has been deleted. */
  deleted: boolean;
  /** The member has blocked the other party. */
  blocked: boolean;
}

/** One of a conversation's members. */
export interface MemberRow {
  account_id: number;
  username: string;
  deleted: boolean;
  /** May remove others from the group. */
  owner: boolean;
  /** All up to this message has reached it. */
  delivered_id: number;
  /** All up to this message is read by it. */
  read_id: number;
}

/** An account as lists show it. */
export interface AccountRow {
  id: number;
  username: string;
  create_us: number;
  delete_us: number | null;
  /** Of the latest log-in whose session has not been ended; null when there is none. */
  last_login_us: number | null;
  /** By who asks. */
  blocked: boolean;
  /** It has blocked who asks. */
  blocks_viewer: boolean;
}

/** What a user name, or a group's name, is compared by. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
