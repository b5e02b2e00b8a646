import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { FailureError } from "../../proto/failures.ts";
import { migrate, schema_version } from "./migrations.ts";
import { ChatState } from "./state.ts";

const versionOf = (db: DatabaseSync) => db.prepare("PRAGMA user_version").get()!.user_version;

Deno.test("a fresh database gets all tables; to migrate it again changes nothing", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db);
  equal(versionOf(db), schema_version);
  const changes = db.prepare("SELECT total_changes() AS n");
  const before = changes.get()!.n;
  migrate(db);
  equal(changes.get()!.n, before);
  db.close();
});

Deno.test("tables of a newer program are refused and left alone", () => {
  const db = new DatabaseSync(":memory:");
  db.prepare("PRAGMA user_version = 99").run();
  throws(() => new ChatState(db), (error) => {
    equal(error instanceof FailureError && error.failure.reason, "INCOMPATIBLE");
    equal(String(error).includes("data directory has version 99"), true);
    return true;
  });
  equal(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()!.n, 0);
  db.close();
});

Deno.test("a migration that fails leaves nothing behind", () => {
  const db = new DatabaseSync(":memory:");
  db.prepare("CREATE TABLE requests (of TEXT, something TEXT, else_ TEXT)").run();
  throws(() => migrate(db), /requests/);
  equal([versionOf(db), db.isTransaction], [0, false]);
  equal(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()!.n, 1);
  db.close();
});
