/** Accounts: their making, passwords, blocks and end. */
import type { Entry } from "../../core/types.ts";
import type { replichat } from "../../../proto/codec.ts";
import {
  badCredentials,
  invalid,
  nameTaken,
  registrationClosed,
  unknownAccount,
} from "../../../proto/failures.ts";
import { type Account, nameKey, type Session } from "../rows.ts";
import { settingOf } from "../queries/settings.ts";
import type { Tables } from "../tables.ts";
import { once } from "./once.ts";
import { type Applied, type CommandResult, done, refused } from "./results.ts";
import { endedParts, endSessions } from "./sessions.ts";

/** What is needed to make an account. */
interface NewAccount {
  username: string;
  password_hash: string;
}

/** By anybody, where registration is open. */
export function createAccount(
  tables: Tables,
  entry: Entry,
  command: replichat.replication.v1.CreateAccountCommand,
): Applied {
  const { request_id, content_hash } = command;
  // Before there is an account, the name is the scope. The replay comes first: else it would find its own name taken.
  const scope = `name:${nameKey(command.username)}`;
  return once(tables, entry, { scope, request_id, content_hash }, () => {
    if (settingOf(tables, "registration") === "closed") return refused(entry, registrationClosed());
    return makeAccount(tables, entry, command);
  });
}

/** Whoever may have checked it. */
export function makeAccount(tables: Tables, entry: Entry, { username, password_hash }: NewAccount): Applied {
  if (tables.accounts.byName(username)) return refused(entry, nameTaken(username));
  tables.accounts.add({ id: entry.index, username, password_hash }, entry.timestamp_us);
  return done(entry, { kind: "create_account", username, replayed: false });
}

/** Ends all sessions but the one that asks. */
export function changePassword(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { old_hash: string; new_hash: string },
): Applied {
  const account = tables.accounts.byId(session.account_id)!;
  if (account.password_hash !== command.old_hash) return refused(entry, badCredentials());
  tables.accounts.setPassword(account.id, command.new_hash);
  const ended = endSessions(tables, account.id, ({ session_id }) => session_id !== session.session_id);
  return done(entry, { kind: "change_password", replayed: false }, endedParts(account.id, ended));
}

/** What the account has sent stays. Ends all of its sessions. */
export function deleteAccount(
  tables: Tables,
  entry: Entry,
  session: Session,
  password_hash: string,
): Applied {
  const account = tables.accounts.byId(session.account_id)!;
  if (account.password_hash !== password_hash) return refused(entry, badCredentials());
  return endAccount(tables, entry, account, { kind: "delete_account", replayed: false });
}

/** The operator's way to do the same. */
export function removeAccount(tables: Tables, entry: Entry, username: string): Applied {
  const account = tables.accounts.livingByName(username);
  if (!account) return refused(entry, unknownAccount(username));
  return endAccount(tables, entry, account, { kind: "remove_account", replayed: false });
}

/** The operator's way to a new password. Ends all sessions. */
export function resetPassword(tables: Tables, entry: Entry, command: NewAccount): Applied {
  const account = tables.accounts.livingByName(command.username);
  if (!account) return refused(entry, unknownAccount(command.username));
  tables.accounts.setPassword(account.id, command.password_hash);
  const ended = endSessions(tables, account.id);
  return done(entry, { kind: "reset_password", replayed: false }, endedParts(account.id, ended));
}

/** Begins or ends a block. That of an account which has been deleted since can still be ended. */
export function setBlock(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { username: string; blocked: boolean },
): Applied {
  const { username, blocked } = command;
  const other = blocked ? tables.accounts.livingByName(username) : tables.accounts.byName(username);
  if (!other) return refused(entry, unknownAccount(username));
  if (other.id === session.account_id) {
    return refused(entry, invalid("username", "You cannot block yourself. Give another's name."));
  }
  tables.accounts.setBlock(session.account_id, other.id, blocked);
  return done(entry, { kind: "set_block", replayed: false });
}

function endAccount(tables: Tables, entry: Entry, account: Account, result: CommandResult): Applied {
  tables.accounts.delete(account.id, entry.timestamp_us);
  return done(entry, result, endedParts(account.id, endSessions(tables, account.id)));
}
