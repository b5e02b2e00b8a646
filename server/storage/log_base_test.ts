/** The conformance of a log store that is trimmed (ports.ts, TrimmableLog), tried on log.db. */
import { deepStrictEqual as equal } from "node:assert/strict";
import { chained, command, number, view, viewEntry } from "../core/test_replicas.ts";
import type { Base, Persist, StoredEntry } from "../core/types.ts";
import { zero_number } from "../core/view.ts";
import { SqliteLogStore } from "./log_store.ts";

const log = chained([
  viewEntry(1, view(1, "a")),
  command(2, 1),
  viewEntry(3, view(2, "a b")),
  ...[4, 5, 6, 7, 8].map((index) => command(index, 2)),
]);

/** Runs a test on a log in a new directory; `reopen` is what a restart is. */
function withLog(test: (store: SqliteLogStore, reopen: () => SqliteLogStore) => void): void {
  const directory = Deno.makeTempDirSync();
  const open = () => new SqliteLogStore(`${directory}/log.db`, `${directory}/cut.jsonl`);
  let store = open();
  try {
    test(store, () => {
      store.close();
      return store = open();
    });
  } finally {
    store.close();
    Deno.removeSync(directory, { recursive: true });
  }
}

function write(store: SqliteLogStore, entries: StoredEntry[], commit_index = 0): void {
  const hard_state = { promised: number(2), commit_index };
  const persist: Persist = { type: "persist", ticket: 1, entries, hard_state };
  store.writeSync([persist]);
}

const indexes = (store: SqliteLogStore) => store.read(0, 100, 1e9).map(({ index }) => index);
const viewsAt = (store: SqliteLogStore, applied_index: number) =>
  store.restore(applied_index).views.map(({ index }) => index);

Deno.test("a log of which nothing is trimmed begins at the origin", () =>
  withLog((store) => {
    equal([store.base.index, store.base.view, store.first_index], [0, zero_number, 1]);
    write(store, log);
    equal(store.baseAt(0)?.index, 0);
    equal(store.baseAt(9), undefined);
    equal(store.restore(0).base, store.base);
  }));

Deno.test("trim: what goes and the new base are there together, before and after a restart", () =>
  withLog((store, reopen) => {
    write(store, log, 8);
    const base = store.baseAt(5)!;
    const { index, payload } = log[2];
    const { view: of, hash, timestamp_us } = log[4];
    equal({ ...base, hash: [...base.hash] }, {
      ...{ index: 5, view: of, hash: [...hash], timestamp_us },
      view_entry: { index, payload: new Uint8Array(payload) },
    });
    store.trim(base);
    for (const again of [false, true]) {
      const each = again ? reopen() : store;
      equal(indexes(each), [6, 7, 8]);
      equal([each.base.index, each.first_index], [5, 6]);
      equal([each.baseAt(4), each.baseAt(5)?.index, each.baseAt(6)?.index], [undefined, 5, 6]);
      equal(viewsAt(each, 8), [3], "the view's entry has been trimmed");
      equal(each.restore(8).base, each.base);
    }
  }));

Deno.test("trim: again, and up to the last entry; the log goes on", () =>
  withLog((store, reopen) => {
    write(store, log.slice(0, 7), 2);
    store.trim(store.baseAt(2)!);
    equal(viewsAt(store, 2), [1, 3]);
    store.trim(store.baseAt(7)!);
    const { last, base, views } = reopen().restore(7);
    equal([last, base?.index, views[0].index], [undefined, 7, 3]);
  }));

Deno.test("trim: a later view is found beside the trimmed one", () =>
  withLog((store) => {
    const later = chained([...log, viewEntry(9, view(3, "a"))]);
    write(store, later, 8);
    store.trim(store.baseAt(5)!);
    equal(viewsAt(store, 8), [3, 9]);
    equal(viewsAt(store, 9), [9]);
  }));

Deno.test("install: a log that ends before the base, or has another entry there, begins anew", () =>
  withLog((store, reopen) => {
    write(store, log.slice(0, 6));
    const base: Base = { ...log[7], view_entry: { index: 3, payload: log[2].payload } };
    store.install(base);
    for (const again of [false, true]) {
      const each = again ? reopen() : store;
      equal([indexes(each), each.base.index, viewsAt(each, 8)], [[], 8, [3]]);
    }
  }));

Deno.test("install: another view's entry in that place is cut with all else", () =>
  withLog((store) => {
    write(store, log);
    store.install({ ...log[5], view: number(9), view_entry: { index: 3, payload: log[2].payload } });
    equal([indexes(store), store.base.index], [[], 6]);
  }));

Deno.test("install: a log that has the position stays as it is", () =>
  withLog((store) => {
    write(store, log);
    store.install(store.baseAt(5)!);
    equal([indexes(store).length, store.base.index], [8, 0]);
  }));

Deno.test("payload bytes are counted over what is stored", () =>
  withLog((store) => {
    write(store, log);
    equal(store.payloadBytes(4, 6), 6);
    equal(store.payloadBytes(9, 12), 0);
  }));
