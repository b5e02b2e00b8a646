/** Sessions, and requests that are remembered. */
import type { DatabaseSync } from "node:sqlite";
import type { Session, SessionRow } from "../rows.ts";
import { plain, prepareAll } from "./statements.ts";

/** Every statement about sessions and requests, by name. */
export const session_sql = {
  session: `SELECT account_id, username, session_id, expire_us
    FROM sessions JOIN accounts ON accounts.id = account_id WHERE token_hash = ? AND expire_us > ?`,
  sessions_of_account: `SELECT token_hash, session_id, create_us, expire_us, label FROM sessions
    WHERE account_id = ? ORDER BY login_index DESC`,
  insert_session: `INSERT OR REPLACE INTO sessions
    (token_hash, session_id, account_id, login_index, create_us, expire_us, label) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  delete_session: "DELETE FROM sessions WHERE token_hash = ?",

  request: "SELECT content_hash, response FROM requests WHERE scope = ? AND request_id = ?",
  insert_request: "INSERT INTO requests (scope, request_id, content_hash, response) VALUES (?, ?, ?, ?)",
  forget_requests: "DELETE FROM requests WHERE sequence <= ?",
};

/** A session with the hash of its token. */
export type StoredSession = SessionRow & { token_hash: Uint8Array };

/** Sessions and remembered requests, row by row. */
export class SessionTables {
  readonly #run: Record<keyof typeof session_sql, ReturnType<DatabaseSync["prepare"]>>;

  constructor(db: DatabaseSync, private readonly max_remembered_requests: number) {
    this.#run = prepareAll(db, session_sql);
  }

  /** The session of a token, unless it has ended by `now_us`. */
  session(token_hash: Uint8Array, now_us: number): Session | undefined {
    return this.#run.session.get(token_hash, now_us) as Session | undefined;
  }
  /** Newest first; those that have expired are among them. */
  of(account_id: number): StoredSession[] {
    return this.#run.sessions_of_account.all(account_id).map((row) => plain<StoredSession>(row));
  }
  /** A token that is known already is this log-in's from now on. */
  add(session: StoredSession, account_id: number, login_index: number): void {
    const { token_hash, session_id, create_us, expire_us, label } = session;
    this.#run.insert_session.run(
      token_hash,
      session_id,
      account_id,
      login_index,
      create_us,
      expire_us,
      label,
    );
  }
  /** The token counts for nothing from now on. */
  end(token_hash: Uint8Array): void {
    this.#run.delete_session.run(token_hash);
  }

  /** What a remembered request contained and was answered. */
  request(scope: string, request_id: Uint8Array): { content_hash: Uint8Array; response: string } | undefined {
    return this.#run.request.get(scope, request_id) as ReturnType<SessionTables["request"]>;
  }
  /** Remembers a request, and forgets all but the newest `max_remembered_requests`. */
  remember(request: { scope: string; request_id: Uint8Array; content_hash: Uint8Array; response: string }) {
    const { scope, request_id, content_hash, response } = request;
    const inserted = this.#run.insert_request.run(scope, request_id, content_hash, response);
    this.#run.forget_requests.run(Number(inserted.lastInsertRowid) - this.max_remembered_requests);
  }
}
