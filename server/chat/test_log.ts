/** For tests: writes a log of commands, one entry each, and applies it to a state in memory as it goes. */
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { type Entry, kind_command } from "../core/types.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { type Outcome, unwrap } from "../../proto/failures.ts";
import { type Applied, ChatState, type CommandResult } from "./state.ts";

type Command = Parameters<typeof replichat.replication.v1.Command.encode>[0];
/** The body of an AccountCommand, such as `{ set_block: { username, blocked } }`. */
export type AccountBody = Omit<
  replichat.replication.v1.AccountCommand.$Properties,
  "request_id" | "token_hash" | "content_hash"
>;
/** The body of an AdminCommand. */
export type AdminBody = Omit<
  replichat.replication.v1.AdminCommand.$Properties,
  "request_id" | "content_hash"
>;
type Result<Kind> = Extract<CommandResult, { kind: Kind }>;

/** Where a message is to go. */
export type To = { to_username: string } | { conversation_id: number };

/** SHA-256: of a token, or of a request's content. */
export function sha256(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

/** A UUID that ends in this number. */
export function uuid(number: number): string {
  return `0199a000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** A log and the state that it makes. */
export class TestLog {
  readonly entries: Entry[] = [];
  readonly db: DatabaseSync;
  readonly state: ChatState;
  /** The timestamp of the next entry, in microseconds; a second more after each. */
  now_us = 1_000_000;

  /** Goes on from the tables in `db`, where there is one. */
  constructor(options: { max_remembered_requests?: number; db?: DatabaseSync } = {}) {
    this.db = options.db ?? new DatabaseSync(":memory:");
    this.state = new ChatState(this.db, options);
  }

  [Symbol.dispose](): void {
    this.state.close();
  }

  /** Appends an entry and applies it; commands answer one `Applied`. */
  append(payload: Uint8Array, kind = kind_command): Applied[] {
    const view = { counter: 1, proposer: "a" };
    const entry = { index: this.state.applied_index + 1, view, timestamp_us: this.now_us, kind, payload };
    const applied = this.state.apply([entry]);
    this.entries.push(entry);
    this.now_us += 1_000_000;
    return applied;
  }

  /** Appends a command. */
  command(command: Command): Applied {
    return this.append(encode(replichat.replication.v1.Command, command))[0];
  }

  /** Creates an account whose password hash is `hash of NAME`. */
  createAccount(username: string, request_id = "", password_hash = `hash of ${username}`): Applied {
    const content_hash = sha256(username);
    return this.command({ create_account: { request_id, username, password_hash, content_hash } });
  }

  /** Logs in with this token, for 1,000 seconds. */
  logIn(
    username: string,
    token: string,
    password_hash?: string,
    more: { replace_sessions?: boolean; label?: string } = {},
  ): Applied {
    const account = this.state.account(username);
    return this.command({
      login: {
        account_id: account?.id ?? 0,
        password_hash: password_hash ?? account?.password_hash ?? "",
        token_hash: sha256(token),
        session_id: `session ${token}`,
        expire_us: this.now_us + 1_000_000_000,
        ...more,
      },
    });
  }

  /** Ends the session of this token. */
  logOut(token: string, request_id = "", content = "logout"): Applied {
    const content_hash = sha256(content);
    return this.command({ logout: { request_id, token_hash: sha256(token), content_hash } });
  }

  /** Sends to a name or to a conversation. */
  send(token: string, to: string | To, body: string, request_id = ""): Applied {
    const where = typeof to === "string" ? { to_username: to } : to;
    return this.command({ send_message: { request_id, token_hash: sha256(token), ...where, body } });
  }

  /** What the session of this token asks for. The content's hash is that of the body. */
  account(token: string, body: AccountBody, request_id = ""): Applied {
    const content_hash = sha256(JSON.stringify(body));
    return this.command({ account: { request_id, token_hash: sha256(token), content_hash, ...body } });
  }

  /** What an operator asks for. */
  admin(body: AdminBody, request_id = ""): Applied {
    return this.command({ admin: { request_id, content_hash: sha256(JSON.stringify(body)), ...body } });
  }

  /** The group of this name, made by the first of these members. Answers its conversation's id. */
  group(name: string, ...members: string[]): number {
    const applied = this.account(members[0], { create_group: { name, usernames: members.slice(1) } });
    return resultOf(applied, "create_group").conversation.id;
  }

  /** Accounts of these names, each logged in with its own name as token. Answers their ids. */
  people(...usernames: string[]): number[] {
    return usernames.map((username) => {
      unwrap(this.createAccount(username).outcome);
      unwrap(this.logIn(username, username).outcome);
      return this.state.account(username)!.id;
    });
  }
}

/** What a command answered, known to be of this kind. Throws when it failed or is of another. */
export function resultOf<Kind extends CommandResult["kind"]>(applied: Applied, kind: Kind): Result<Kind> {
  const result = unwrap(applied.outcome);
  if (result.kind !== kind) throw new Error(`a ${result.kind} instead of a ${kind}`);
  return result as Result<Kind>;
}

/** The reason for which a command or a query failed, or undefined when it did not. */
export function reasonOf(outcome: Outcome<unknown>): string | undefined {
  return "failure" in outcome ? outcome.failure.reason : undefined;
}
