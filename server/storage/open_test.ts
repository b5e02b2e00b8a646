import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { deepEqual, equal, match, throws } from "node:assert/strict";
import { FailureError } from "../../proto/failures.ts";
import { format_version } from "../../proto/versions.ts";
import { DataDir, readReplicaFile } from "./data_dir.ts";
import { SqliteLogStore } from "./log_store.ts";
import { openStores } from "./open.ts";
import { digestOf, tamper, withData } from "./test_data.ts";

/** Opens and closes both; answers how far the tables have come. */
function open(dir: DataDir): number {
  const { store, chat_file } = openStores(dir);
  store.close();
  const { applied_index } = chat_file.state;
  chat_file.close();
  return applied_index;
}

const setAside = (dir: DataDir) =>
  [...Deno.readDirSync(dir.path)].map(({ name }) => name).filter((name) =>
    /^chat\.db\.damaged-\d{8}T\d+Z$/.test(name)
  );

/** That the directory is refused with exit 7, for this reason, and that what to do is said. */
function refused(dir: DataDir, why: RegExp): void {
  throws(() => open(dir), (error) => {
    if (!(error instanceof FailureError)) throw error;
    const { kind, reason, message } = error.failure;
    deepEqual([kind, reason], ["mismatch", "DAMAGED"]);
    match(message, why);
    match(message, /Move that directory away, then join again with: replichat join --from/);
    return true;
  });
}

/** Overwrites some bytes of a file. */
function overwrite(dir: DataDir, file: string, at: number, bytes: number): void {
  const opened = Deno.openSync(dir.file(file), { write: true });
  opened.seekSync(at, Deno.SeekMode.Start);
  opened.writeSync(new Uint8Array(bytes).fill(0x5a));
  opened.close();
}

Deno.test(
  "what is sound is opened as it is",
  withData(20, (dir) => {
    const digest = digestOf(dir);
    equal(open(dir), 25);
    deepEqual([digestOf(dir), setAside(dir)], [digest, []]);
  }),
);

/** That the directory is refused as a newer one, and that its files are as they were. */
function refusedAsNewer(dir: DataDir, version: number, use: () => void): void {
  const names = () =>
    [...Deno.readDirSync(dir.path)].map(({ name }) => name)
      .filter((name) => !/-(wal|shm)$/.test(name)).sort();
  const before = [digestOf(dir), names()];
  throws(use, (error) => {
    if (!(error instanceof FailureError)) throw error;
    const { kind, reason, message } = error.failure;
    deepEqual([kind, reason], ["mismatch", "INCOMPATIBLE"]);
    match(
      message,
      new RegExp(`^The data directory has version ${version} and this program speaks version \\d+\\. Run `),
    );
    return true;
  });
  deepEqual([digestOf(dir), names()], before);
}

for (const file of ["log.db", "chat.db"]) {
  Deno.test(
    `${file} of a newer format is refused and not touched`,
    withData(20, (dir) => {
      tamper(dir, file, "PRAGMA user_version = 99");
      refusedAsNewer(dir, 99, () => open(dir));
    }),
  );
}

Deno.test(
  "replica.json of a newer format is refused and not touched",
  withData(20, (dir) => {
    dir.replica.format_version = 99;
    dir.save();
    refusedAsNewer(dir, 99, () => readReplicaFile(dir.path));
    const unlocked = dir.file("copy");
    Deno.mkdirSync(unlocked);
    Deno.copyFileSync(dir.file("replica.json"), `${unlocked}/replica.json`);
    refusedAsNewer(dir, 99, () => DataDir.open(unlocked, 5001));
  }),
);

Deno.test(
  "chat.db of a newer format is not replaced by a snapshot that a crash has left",
  withData(20, (dir) => {
    const log = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
    const { hash } = log.baseAt(20)!;
    log.close();
    Deno.copyFileSync(dir.file("chat.db"), dir.file(`snapshot-20-${Buffer.from(hash).toString("hex")}.db`));
    tamper(dir, "chat.db", "PRAGMA user_version = 99");
    refusedAsNewer(dir, 99, () => open(dir));
  }),
);

Deno.test(
  "a log carries its format's version, and one from before it did is taken for the first",
  withData(20, (dir) => {
    const version = () => {
      const db = new DatabaseSync(dir.file("log.db"), { readOnly: true });
      const { user_version } = db.prepare("PRAGMA user_version").get()!;
      db.close();
      return user_version;
    };
    equal(version(), format_version);
    tamper(dir, "log.db", "PRAGMA user_version = 0");
    equal(open(dir), 25);
    equal(version(), format_version);
  }),
);

const bad_tables: [what: string, spoil: (dir: DataDir) => void, kept: number][] = [
  ["missing", (dir) => Deno.removeSync(dir.file("chat.db")), 0],
  ["empty", (dir) => Deno.truncateSync(dir.file("chat.db"), 0), 0],
  ["cut in half", (dir) => Deno.truncateSync(dir.file("chat.db"), 8_192), 1],
  [
    "no database",
    (dir) => Deno.writeTextFileSync(dir.file("chat.db"), "nothing of the kind ".repeat(500)),
    1,
  ],
  ["overwritten in the middle", (dir) => overwrite(dir, "chat.db", 20_480, 2_000), 1],
  [
    "at another index than it says",
    (dir) => tamper(dir, "chat.db", "UPDATE meta SET value = 10; UPDATE messages SET request_id = NULL"),
    1,
  ],
  ["without a table", (dir) => tamper(dir, "chat.db", "DROP TABLE messages"), 1],
];
for (const [what, spoil, kept] of bad_tables) {
  Deno.test(
    `chat.db that is ${what} is made again from the log`,
    withData(200, (dir) => {
      const digest = digestOf(dir);
      spoil(dir);
      equal(open(dir), 205);
      deepEqual([digestOf(dir), setAside(dir).length], [digest, kept]);
    }),
  );
}

Deno.test(
  "tables that lag are brought to the commit index",
  withData(20, (dir) => {
    const digest = digestOf(dir);
    for (const table of ["messages", "conversations", "conversation_members"]) {
      tamper(dir, "chat.db", `DELETE FROM ${table} WHERE ${table === "messages" ? "id" : "true"} > 0`);
    }
    tamper(dir, "chat.db", "UPDATE meta SET value = 5 WHERE key = 'applied_index'");
    equal(open(dir), 25);
    deepEqual([digestOf(dir), setAside(dir)], [digest, []]);
  }),
);

Deno.test(
  "a log that ends before what the tables have is refused",
  withData(20, (dir) => {
    tamper(dir, "log.db", "DELETE FROM log WHERE idx > 20");
    refused(dir, /log\.db is damaged \(it ends at index 20, and 25 was committed\)/);
  }),
);

Deno.test(
  "and so is one that does not reach the tables",
  withData(20, (dir) => {
    tamper(dir, "chat.db", "UPDATE meta SET value = 99 WHERE key = 'applied_index'");
    refused(dir, /log\.db is damaged \(it ends at index 25, and chat\.db has come to 99\)/);
  }),
);

Deno.test(
  "a log that has been lost is refused, a new one is not",
  withData(20, (dir) => {
    for (const file of ["log.db", "chat.db"]) Deno.removeSync(dir.file(file));
    equal(open(dir), 0);
    dir.markStarted();
    refused(dir, /log\.db is damaged \(it is empty\)/);
    Deno.removeSync(dir.file("log.db"));
    refused(dir, /it is empty/);
  }),
);

Deno.test(
  "a damaged log is refused, and so is one that is no database",
  withData(200, (dir) => {
    overwrite(dir, "log.db", 20_480, 2_000);
    refused(dir, /log\.db is damaged/);
    Deno.writeTextFileSync(dir.file("log.db"), "nothing of the kind ".repeat(500));
    refused(dir, /log\.db is damaged \(file is not a database\)/);
  }),
);

for (const [what, spoil, kept] of bad_tables) {
  Deno.test(
    `chat.db that is ${what} is left empty where the log is trimmed: a peer's snapshot takes its place`,
    withData(200, (dir) => {
      const log = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
      log.trim(log.baseAt(50)!);
      log.close();
      equal(open(dir), 205, "sound ones go on");
      spoil(dir);
      if (what.startsWith("at another")) {
        tamper(dir, "chat.db", "UPDATE meta SET value = 60 WHERE key = 'applied_index'");
      }
      equal(open(dir), 0);
      deepEqual([setAside(dir).length, open(dir)], [kept, 0]);
    }),
  );
}

Deno.test(
  "a directory that cannot be written is no damage",
  withData(3, (dir) => {
    Deno.removeSync(dir.file("chat.db"));
    Deno.mkdirSync(dir.file("chat.db"));
    throws(() => open(dir), (error) => error instanceof FailureError && error.failure.kind === "local");
  }),
);
