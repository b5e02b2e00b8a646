import { deepEqual, equal, match, throws } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import type { Persist } from "../core/types.ts";
import type { DataDir } from "./data_dir.ts";
import { DamagedError, isDamage, troubleOf } from "./errors.ts";
import { SqliteLogStore } from "./log_store.ts";
import { tamper, withData } from "./test_data.ts";

/** Opens a directory's log for as long as `use` takes. */
function withStore(dir: DataDir, use: (store: SqliteLogStore) => void): void {
  const store = new SqliteLogStore(dir.file("log.db"), dir.file("cut.jsonl"));
  try {
    use(store);
  } finally {
    store.close();
  }
}

const damaged = (what: RegExp) => (error: unknown) =>
  error instanceof DamagedError && what.test(error.message);

Deno.test(
  "a sound log passes its check, and gives back what was written",
  withData(10, (dir) => {
    withStore(dir, (store) => {
      store.check();
      deepEqual([store.first_index, store.last_index, store.commit_index], [1, 15, 15]);
      deepEqual(store.read(3, 5, 1e9).map(({ index }) => index), [3, 4, 5]);
      deepEqual(store.read(3, 5, 1).map(({ index }) => index), [3], "one at least");
      deepEqual(store.read(14, 99, 1e9).map(({ index }) => index), [14, 15]);
      const { hard_state, last, views } = store.restore(15);
      deepEqual([hard_state.commit_index, last!.index, views.map(({ index }) => index)], [15, 15, [1]]);
    });
  }),
);

const tampered: [what: string, sql: string, error: RegExp][] = [
  ["a payload", "UPDATE log SET payload = x'00' WHERE idx = 7", /entry 7 is not what its hash says/],
  ["a timestamp", "UPDATE log SET timestamp_us = timestamp_us + 1 WHERE idx = 7", /entry 7 is not what/],
  ["a hash", "UPDATE log SET hash = zeroblob(32) WHERE idx = 7", /entry 7 is not what/],
  ["a gap", "DELETE FROM log WHERE idx = 7", /entry 7 is missing/],
  ["a lower commit index", "UPDATE hard_state SET commit_index = 3", /hard state is not what/],
  ["a lower promise", "UPDATE hard_state SET promised_counter = 0", /hard state is not what/],
  ["a lost beginning", "DELETE FROM log WHERE idx < 9", /it begins at index 9, and not after 0/],
  ["no promise", "DELETE FROM hard_state", /hard state is missing/],
];
for (const [what, sql, error] of tampered) {
  Deno.test(
    `a log that was tampered with is found damaged: ${what}`,
    withData(10, (dir) => {
      tamper(dir, "log.db", sql);
      withStore(dir, (store) => throws(() => store.check(), damaged(error)));
    }),
  );
}

Deno.test(
  "an old entry, which the check at the start does not reach, is refused when it is read",
  withData(10, (dir) => {
    tamper(dir, "log.db", "UPDATE log SET payload = x'00' WHERE idx = 7");
    withStore(dir, (store) => {
      store.check(5);
      equal(store.read(1, 6, 1e9).length, 6);
      throws(() => store.read(1, 7, 1e9), damaged(/entry 7/));
      throws(() => store.read(7, 7, 1e9), damaged(/entry 7/));
    });
    tamper(dir, "log.db", "UPDATE log SET payload = x'00' WHERE idx = 1");
    withStore(dir, (store) => throws(() => store.restore(15), damaged(/entry 1/), "the view's entry"));
  }),
);

Deno.test(
  "a trimmed log is sound from its first entry on",
  withData(10, (dir) => {
    withStore(dir, (store) => store.trim(store.baseAt(8)!));
    withStore(dir, (store) => {
      store.check();
      deepEqual([store.first_index, store.last_index, store.read(9, 99, 1e9).length], [9, 15, 7]);
      deepEqual(store.read(8, 8, 1e9), []);
      store.trim(store.baseAt(15)!);
      store.check();
      deepEqual([store.first_index, store.last_index, store.commit_index], [16, 15, 15]);
    });
  }),
);

Deno.test(
  "a trimmed log is checked from its base's hash on, and damage is never taken into a base",
  withData(10, (dir) => {
    withStore(dir, (store) => store.trim(store.baseAt(8)!));
    tamper(dir, "log.db", "UPDATE log SET payload = x'00' WHERE idx = 12");
    withStore(dir, (store) => throws(() => store.baseAt(12), damaged(/entry 12 is not what its hash says/)));
    tamper(dir, "log.db", "UPDATE base SET hash = zeroblob(32)");
    withStore(dir, (store) => throws(() => store.check(), damaged(/entry 9 is not what its hash says/)));
    tamper(dir, "log.db", "DELETE FROM base");
    withStore(dir, (store) => throws(() => store.check(), damaged(/it begins at index 9, and not after 0/)));
  }),
);

Deno.test(
  "a disk that refuses is told to the caller, and a fault is thrown",
  withData(3, (dir) => {
    withStore(dir, (store) => {
      const [entry] = store.read(8, 8, 1e9);
      const { hard_state } = store.restore(8);
      const again: Persist = { type: "persist", ticket: 2, entries: [entry], hard_state };
      throws(
        () => store.writeSync([again]),
        /UNIQUE/,
        "the same index twice is no matter of the disk",
      );
      const full = new DatabaseSync(dir.file("log.db"));
      full.prepare("BEGIN IMMEDIATE").run();
      let refused: Error | undefined;
      store.write([{ ...again, entries: [] }], (error) => refused = error);
      full.close();
      match(troubleOf(refused)!, /locked/);
      store.writeSync([{ ...again, entries: [] }]);
    });
  }),
);

Deno.test(
  "cut entries are appended as lines",
  withData(3, (dir) => {
    withStore(dir, (store) => {
      store.saveCut(store.read(6, 7, 1e9));
      equal(store.saveCut(store.read(8, 8, 1e9)), dir.file("cut.jsonl"));
    });
    const lines = Deno.readTextFileSync(dir.file("cut.jsonl")).trimEnd().split("\n").map((line) =>
      JSON.parse(line)
    );
    deepEqual(lines.map(({ index }) => index), [6, 7, 8]);
    equal(Deno.statSync(dir.file("cut.jsonl")).mode! & 0o777, 0o600);
  }),
);

Deno.test("errors are sorted into trouble, damage and faults", () => {
  const sqlite = (errcode: number) =>
    Object.assign(new Error("message"), { errcode, code: "ERR_SQLITE_ERROR" });
  const system = (code: string) => Object.assign(new Error("message"), { code });
  deepEqual([13, 522, 8, 14, 5].map((code) => troubleOf(sqlite(code))), [
    "full",
    ...Array(4).fill("message"),
  ]);
  deepEqual(["ENOSPC", "EIO"].map((code) => troubleOf(system(code))), ["full", "message"]);
  deepEqual([11, 267, 26].map((code) => isDamage(sqlite(code))), [true, true, true]);
  for (const fault of [sqlite(1), sqlite(1555), new TypeError("x")]) {
    deepEqual([troubleOf(fault), isDamage(fault)], [undefined, false]);
  }
  equal(isDamage(new Error("file is not a database")), true, "exec and the constructor set no code");
});
