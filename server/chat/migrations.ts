/**
 * The tables of the chat state machine, as forward-only numbered migrations. `PRAGMA user_version` counts those
 * that a database has been through.
 *
 * Everything here is replicated: every replica holds the same rows at the same applied index, and `stateDigest`
 * proves it. Applying committed entries is the only writer, so no foreign keys are declared: they would cost a
 * lookup a message and find nothing.
 */
import type { DatabaseSync } from "node:sqlite";
import { FailureError, incompatible } from "../../proto/failures.ts";

/** A conversation of one or two: `direct_key` names them. */
export const kind_direct = 0;
/** A conversation with a name and any number of members. */
export const kind_group = 1;

/** Each migration is a list of single statements: `prepare` ignores all but the first of several. Never edit one that has been released. */
const migrations: string[][] = [[
  "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  "INSERT INTO meta VALUES ('applied_index', 0)",
  `CREATE TABLE accounts (
    id INTEGER PRIMARY KEY, -- index of the entry that made it
    username TEXT NOT NULL, -- as given
    username_key TEXT NOT NULL UNIQUE, -- in lower case
    password_hash TEXT NOT NULL, -- PHC format
    create_us INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY, -- SHA-256 of the token, which itself is nowhere
    session_id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    login_index INTEGER NOT NULL, -- the order of log-ins, so that the oldest can end
    create_us INTEGER NOT NULL,
    expire_us INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX sessions_of_account ON sessions (account_id, login_index)",
  `CREATE TABLE conversations (
    id INTEGER PRIMARY KEY, -- index of the entry that made it
    kind INTEGER NOT NULL, -- 0 direct, 1 group
    direct_key TEXT UNIQUE -- "smaller:larger" account id; NULL for a group
  ) STRICT`,
  `CREATE TABLE conversation_members (
    account_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    joined_index INTEGER NOT NULL, -- sees the messages with a higher id
    PRIMARY KEY (account_id, conversation_id)
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX members_of_conversation ON conversation_members (conversation_id, account_id)",
  `CREATE TABLE messages (
    id INTEGER PRIMARY KEY, -- index of the entry that brought it
    conversation_id INTEGER NOT NULL,
    sender_id INTEGER NOT NULL,
    request_id BLOB, -- 16 bytes of the UUID; NULL when the client gave none
    body TEXT NOT NULL,
    create_us INTEGER NOT NULL
  ) STRICT`,
  // An index ends in the rowid, which is the id: so this one is ordered by conversation, then id.
  "CREATE INDEX messages_of_conversation ON messages (conversation_id)",
  "CREATE UNIQUE INDEX message_requests ON messages (sender_id, request_id) WHERE request_id IS NOT NULL",
  `CREATE TABLE requests (
    sequence INTEGER PRIMARY KEY, -- counts remembered commands without gaps
    scope TEXT NOT NULL, -- whose request it was, such as "name:alice"
    request_id BLOB NOT NULL,
    content_hash BLOB NOT NULL,
    response TEXT NOT NULL, -- the CommandResult as JSON
    UNIQUE (scope, request_id)
  ) STRICT`,
]];

/** The version of the tables that this program writes. */
export const schema_version: number = migrations.length;

/** Every replicated table with its primary key: what a digest goes through, in this order. */
export const replicated_tables: Record<string, string> = {
  meta: "key",
  accounts: "id",
  sessions: "token_hash",
  conversations: "id",
  conversation_members: "account_id, conversation_id",
  messages: "id",
  requests: "sequence",
};

/**
 * Brings the tables up to `schema_version`, all or nothing. Throws `FailureError` (INCOMPATIBLE) when a newer
 * program has written them, and SQLite's error when the disk refuses.
 */
export function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare("PRAGMA user_version").get()!.user_version);
  if (version > schema_version) {
    throw new FailureError(incompatible("data directory", version, schema_version));
  }
  if (version === schema_version) return;
  // Prepared one by one, not exec'd: exec sets no errcode (PLATFORM.md, node:sqlite).
  const run = (sql: string) => db.prepare(sql).run();
  run("BEGIN IMMEDIATE");
  try {
    migrations.slice(version).flat().forEach(run);
    run(`PRAGMA user_version = ${schema_version}`);
    run("COMMIT");
  } catch (error) {
    if (db.isTransaction) run("ROLLBACK");
    throw error;
  }
}
