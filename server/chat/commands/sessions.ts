/** Sessions: log-in, log-out, and their end from elsewhere. */
import type { Entry } from "../../core/types.ts";
import type { replichat } from "../../../proto/codec.ts";
import { max_label_length, max_sessions_per_account } from "../../../proto/bounds.ts";
import { alreadyLoggedIn, badCredentials, sessionEnded, unknownSession } from "../../../proto/failures.ts";
import type { EventPart } from "../events.ts";
import { settingOf } from "../queries/settings.ts";
import type { Session } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { StoredSession } from "../tables/sessions.ts";
import { once, sessionScope } from "./once.ts";
import { type Applied, done, refused } from "./results.ts";

/** No repeatable command: each makes a session. */
export function login(tables: Tables, entry: Entry, command: replichat.replication.v1.LoginCommand): Applied {
  const account = tables.accounts.byId(command.account_id);
  if (account?.password_hash !== command.password_hash || account.delete_us !== null) {
    return refused(entry, badCredentials());
  }
  const { token_hash, session_id, replace_sessions, new_password_hash } = command;
  const now_us = entry.timestamp_us;
  const sessions = tables.sessions.of(account.id);
  if (settingOf(tables, "sessions") === "single" && !replace_sessions) {
    const elsewhere = sessions.some(({ expire_us }) => expire_us > now_us);
    if (elsewhere) return refused(entry, alreadyLoggedIn(account.username));
  }
  const expire_us = Math.min(Math.max(command.expire_us, 0), Number.MAX_SAFE_INTEGER);
  const label = command.label.toWellFormed().slice(0, max_label_length);
  const kept = keptSessions(sessions, now_us, replace_sessions ? 0 : max_sessions_per_account - 1);
  const ended = endSessions(tables, account.id, (session) => !kept.has(session.session_id));
  if (new_password_hash !== "") tables.accounts.setPassword(account.id, new_password_hash);
  tables.sessions.add(
    { token_hash, session_id, create_us: now_us, expire_us, label },
    account.id,
    entry.index,
  );
  const result = { kind: "login", username: account.username, session_id, expire_us } as const;
  return done(entry, result, endedParts(account.id, ended));
}

/** Ends the session that asks. */
export function logout(
  tables: Tables,
  entry: Entry,
  command: replichat.replication.v1.LogoutCommand,
): Applied {
  const { request_id, token_hash, content_hash } = command;
  // The session is the scope, since it is gone when the command comes again.
  return once(tables, entry, { scope: sessionScope(token_hash), request_id, content_hash }, () => {
    const session = tables.sessions.session(token_hash, entry.timestamp_us);
    if (!session) return refused(entry, sessionEnded());
    tables.sessions.end(token_hash);
    const parts = endedParts(session.account_id, [session.session_id]);
    return done(entry, { kind: "logout", replayed: false }, parts);
  });
}

/** Ends one session of the account, be it the one that asks, or all others. */
export function revokeSession(
  tables: Tables,
  entry: Entry,
  session: Session,
  command: { session_id: string; all_others: boolean },
): Applied {
  const { account_id } = session;
  const ended = endSessions(
    tables,
    account_id,
    ({ session_id }) =>
      command.all_others ? session_id !== session.session_id : session_id === command.session_id,
  );
  if (ended.length === 0 && !command.all_others) return refused(entry, unknownSession(command.session_id));
  const result = { kind: "revoke_session", ended: ended.length, replayed: false } as const;
  return done(entry, result, endedParts(account_id, ended));
}

/** Ends those of an account's sessions for which `which` holds. Answers their ids. */
export function endSessions(
  tables: Tables,
  account_id: number,
  which: (session: StoredSession) => boolean = () => true,
): string[] {
  const ended = tables.sessions.of(account_id).filter(which);
  for (const { token_hash } of ended) tables.sessions.end(token_hash);
  return ended.map(({ session_id }) => session_id);
}

/** What those hear whose sessions have ended. */
export function endedParts(account_id: number, session_ids: string[]): EventPart[] {
  if (session_ids.length === 0) return [];
  return [{ kind: "session_ended", session_ids, audience: [account_id], streams: [] }];
}

/** Those that stay when one more comes: of the living the newest, at most so many. `sessions`: newest first. */
function keptSessions(sessions: StoredSession[], now_us: number, most: number): Set<string> {
  const live = sessions.filter(({ expire_us }) => expire_us > now_us);
  return new Set(live.slice(0, most).map(({ session_id }) => session_id));
}
