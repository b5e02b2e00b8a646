import { deepStrictEqual as equal } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { TestLog } from "../chat/test_log.ts";
import { openTables } from "./chat_file.ts";
import { ChatJobs } from "./chat_jobs.ts";

/** Sends 600 messages of 1 to 4,000 bytes, and has deleted every third one soon after it was sent. */
function chatter(): TestLog {
  const log = new TestLog();
  log.people("alice", "bob");
  for (let n = 0; n < 600; n++) {
    const is_deleted = n % 3 === 0;
    const text = `${is_deleted ? "forget" : "keep"} me ${n} `.repeat(1 + (n * 37) % 250);
    const { index } = log.send("alice", "bob", text);
    if (n % 7 === 0) log.account("bob", { delete_messages: { ids: [index], scope: 2 } }); // for himself alone
    if (is_deleted) log.account("alice", { delete_messages: { ids: [index] } });
  }
  return log;
}

Deno.test("a copy of the tables is one file, and holds nothing of what was deleted", async () => {
  const directory = Deno.makeTempDirSync();
  const jobs = new ChatJobs();
  using log = chatter();
  const state = openTables(directory);
  try {
    for (const entry of log.entries) state.apply([entry]);
    const target = `${directory}/copy.db`;
    const { applied_index, size } = await jobs.copy(`${directory}/chat.db`, target);
    equal(applied_index, log.entries.length);
    const names = [...Deno.readDirSync(directory)].map(({ name }) => name);
    equal(names.filter((name) => name.startsWith("copy")), ["copy.db"]);

    const bytes = Buffer.from(Deno.readFileSync(target));
    equal(bytes.length, size);
    equal([bytes.includes("keep me 1 "), bytes.includes("forget me")], [true, false]);
    using copy = new DatabaseSync(target, { readOnly: true });
    equal(copy.prepare("SELECT count(*) AS n FROM messages WHERE deleted = 0").get()!.n, 400);
    equal(copy.prepare("PRAGMA journal_mode").get()!.journal_mode, "delete");
  } finally {
    await jobs.close();
    state.close();
    Deno.removeSync(directory, { recursive: true });
  }
});
