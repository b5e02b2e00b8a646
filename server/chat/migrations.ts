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
/** Where a member finds a conversation in its list. */
export const section_read = 0;
export const section_unread = 1;
export const section_group = 2;

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
], [
  "INSERT INTO meta VALUES ('events_base', 0)",
  // A deleted account's row stays: its name is taken for good, and its messages show who sent them.
  "ALTER TABLE accounts ADD COLUMN delete_us INTEGER", // NULL while it lives
  "ALTER TABLE sessions ADD COLUMN label TEXT NOT NULL DEFAULT ''",

  "ALTER TABLE conversations ADD COLUMN name TEXT", // a group's, without its plus sign
  "ALTER TABLE conversations ADD COLUMN name_key TEXT", // in lower case; NULL again once nobody is left
  "ALTER TABLE conversations ADD COLUMN creator_id INTEGER",
  "ALTER TABLE conversations ADD COLUMN last_seq INTEGER NOT NULL DEFAULT 0", // messages that it has had
  "ALTER TABLE conversations ADD COLUMN last_id INTEGER NOT NULL DEFAULT 0", // the newest of them
  "CREATE UNIQUE INDEX groups_by_name ON conversations (name_key) WHERE name_key IS NOT NULL",

  "ALTER TABLE messages ADD COLUMN seq INTEGER NOT NULL DEFAULT 0", // its number within its conversation, from 1
  // Deleted for all: the body is gone, the row stays for its request id and its number.
  "ALTER TABLE messages ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0",
  `UPDATE messages SET seq = numbered.seq FROM (
    SELECT id, row_number() OVER (PARTITION BY conversation_id ORDER BY id) AS seq FROM messages
  ) AS numbered WHERE numbered.id = messages.id`,
  "DROP INDEX messages_of_conversation",
  "CREATE INDEX messages_of_conversation ON messages (conversation_id) WHERE deleted = 0",
  `UPDATE conversations SET last_seq = newest.seq, last_id = newest.id FROM (
    SELECT conversation_id, max(id) AS id, count(*) AS seq FROM messages GROUP BY conversation_id
  ) AS newest WHERE newest.conversation_id = conversations.id`,

  "ALTER TABLE conversation_members ADD COLUMN since_index INTEGER NOT NULL DEFAULT 0", // became a member
  "ALTER TABLE conversation_members ADD COLUMN delivered_id INTEGER NOT NULL DEFAULT 0", // has got all up to it
  "ALTER TABLE conversation_members ADD COLUMN read_id INTEGER NOT NULL DEFAULT 0", // has read all up to it
  "ALTER TABLE conversation_members ADD COLUMN read_seq INTEGER NOT NULL DEFAULT 0", // that message's number
  // Messages above read_seq that are not unread: own ones, single read ones, deleted ones. So what is unread is
  // last_seq - read_seq - skipped, however long the history.
  "ALTER TABLE conversation_members ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0",
  // An account's list: 0 direct and all read, 1 direct with something unread, 2 group. Direct ones are ordered by
  // their newest message; groups, which are few, have it in their own row, where one write serves all members.
  "ALTER TABLE conversation_members ADD COLUMN section INTEGER NOT NULL DEFAULT 0",
  "ALTER TABLE conversation_members ADD COLUMN last_id INTEGER NOT NULL DEFAULT 0", // 0 for a group
  // All as this program would have written it from the first entry on, or replicas that came from version 1 at
  // different entries would differ: who has sent all up to another's first message has read that far.
  `UPDATE conversation_members SET since_index = joined_index + 1,
    last_id = (SELECT last_id FROM conversations WHERE id = conversation_id),
    read_id = coalesce((
      SELECT max(id) FROM messages WHERE messages.conversation_id = conversation_members.conversation_id
        AND deleted = 0 AND id < coalesce((
          SELECT id FROM messages WHERE messages.conversation_id = conversation_members.conversation_id
            AND deleted = 0 AND sender_id <> account_id ORDER BY id LIMIT 1
        ), 9007199254740991)
    ), 0)`,
  `UPDATE conversation_members SET delivered_id = read_id,
    read_seq = coalesce((SELECT seq FROM messages WHERE id = read_id), 0), skipped = (
      SELECT count(*) FROM messages WHERE messages.conversation_id = conversation_members.conversation_id
        AND deleted = 0 AND id > read_id AND sender_id = account_id
    )`,
  `UPDATE conversation_members SET section = 1 WHERE read_seq + skipped < (
    SELECT last_seq FROM conversations WHERE id = conversation_id
  )`,
  "CREATE INDEX members_in_order ON conversation_members (account_id, section, last_id)",

  `CREATE TABLE read_marks ( -- single messages read above the cursor
    account_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, conversation_id, message_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE hidden_messages ( -- deleted by an account for itself
    account_id INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, conversation_id, message_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE blocks (
    account_id INTEGER NOT NULL,
    blocked_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, blocked_id)
  ) STRICT, WITHOUT ROWID`,
  "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
  `CREATE TABLE events ( -- all but messages
    stream_id INTEGER NOT NULL, -- an account's, or a group's for its members: both are log indexes, so no two are alike
    id INTEGER NOT NULL, -- index of the entry
    create_us INTEGER NOT NULL,
    body BLOB NOT NULL, -- a replichat.v1.Event without its cursor
    PRIMARY KEY (stream_id, id)
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX events_in_order ON events (id)",
], [
  `CREATE TABLE imported ( -- rows of CSV files that have taken effect
    key BLOB PRIMARY KEY, -- what tells a row from all others
    id INTEGER NOT NULL -- what it has made, or the index of its entry
  ) STRICT, WITHOUT ROWID`,
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
  read_marks: "account_id, conversation_id, message_id",
  hidden_messages: "account_id, conversation_id, message_id",
  blocks: "account_id, blocked_id",
  settings: "key",
  events: "stream_id, id",
  imported: "key",
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
