import { deepStrictEqual as equal, notDeepStrictEqual as differ, throws } from "node:assert/strict";
import { chainHash, InvariantError, Log, origin } from "./log.ts";
import { chained, command, number, readerOf, view, viewEntry } from "./test_replicas.ts";
import type { LogReader, StoredEntry } from "./types.ts";

const indexes = (entries: StoredEntry[]) => entries.map((entry) => entry.index);
const empty = readerOf([]);

/** A log of commands with the indexes 1 to `count`, all in memory. */
function logOf(count: number): Log {
  const log = new Log(empty, undefined, 0);
  for (let index = 1; index <= count; index++) log.append(command(index, 1));
  return log;
}

Deno.test("an empty log ends at the origin", () => {
  const log = new Log(empty, undefined, 0);
  equal(log.last, origin);
  equal([log.last_timestamp_us, log.at(1), log.positionAt(1)], [0, undefined, undefined]);
  equal(log.positionAt(0), origin);
  equal(log.read(1, 10, 1_000, 10), []);
});

Deno.test("hash chain: each entry's hash covers every field and all before it", () => {
  const entry = command(1, 1, "text");
  const hash = chainHash(origin.hash, entry);
  equal(chainHash(origin.hash, { ...entry }), hash);
  const others = [
    { ...entry, index: 2 },
    { ...entry, view: number(2) },
    { ...entry, view: number(1, "b") },
    { ...entry, timestamp_us: 2 },
    { ...entry, kind: 1 },
    { ...entry, payload: new Uint8Array([1]) },
  ];
  for (const other of others) differ(chainHash(origin.hash, other), hash);
  differ(chainHash(hash, entry), hash);
});

Deno.test("hash chain: what ends the proposer's name cannot begin the payload", () => {
  const one = { ...command(1, 1, "bc"), view: number(1, "a") };
  const other = { ...command(1, 1, "c"), view: number(1, "ab") };
  differ(chainHash(origin.hash, one), chainHash(origin.hash, other));
});

Deno.test("hash chain: two logs with one different entry differ from there on", () => {
  const [one, other] = [logOf(1), logOf(1)];
  equal(one.append(command(2, 1)).hash, other.append(command(2, 1)).hash);
  one.append(command(3, 1, "here"));
  other.append(command(3, 1, "there"));
  differ(one.last.hash, other.last.hash);
  differ(one.append(command(4, 1)).hash, other.append(command(4, 1)).hash);
});

Deno.test("an entry must follow the last one", () => {
  const log = logOf(2);
  for (const index of [0, 1, 2, 4]) throws(() => log.append(command(index, 1)), InvariantError);
  equal(log.last.index, 2);
});

Deno.test("log matching: a position is there if the index has the same view", () => {
  const log = logOf(3);
  equal(log.has({ ...origin }), true);
  equal(log.has(log.positionAt(2)!), true);
  equal(log.has({ ...log.positionAt(2)!, view: number(2) }), false);
  equal(log.has({ index: 4, view: number(1), hash: origin.hash }), false);
});

Deno.test("truncate cuts the tail, returns it, and the chain goes on from before it", () => {
  const log = logOf(5);
  equal(indexes(log.truncate(4)), [4, 5]);
  equal([log.last.index, log.last_timestamp_us, log.at(4)], [3, 3, undefined]);
  equal(
    log.append(command(4, 2)).hash,
    chained(
      [1, 2, 3].map((at) => command(at, 1))
        .concat(command(4, 2)),
    )[3].hash,
  );
  equal(indexes(log.truncate(1)), [1, 2, 3, 4]);
  equal(log.last, origin);
});

Deno.test("read: from, to, the end, bytes and entries are bounds; at least one entry comes if there is one", () => {
  const log = logOf(9); // each payload has two bytes
  equal(indexes(log.read(2, 4, 1_000, 100)), [2, 3, 4]);
  equal(indexes(log.read(8, 100, 1_000, 100)), [8, 9]);
  equal(indexes(log.read(1, 9, 1_000, 3)), [1, 2, 3]);
  equal(indexes(log.read(1, 9, 4, 100)), [1, 2]);
  equal(indexes(log.read(1, 9, 3, 100)), [1, 2], "the one that passes the bound is the last");
  equal(indexes(log.read(1, 9, 0, 100)), [1]);
  equal(log.read(10, 20, 1_000, 100), []);
  equal(log.read(5, 4, 1_000, 100), []);
});

Deno.test("at start, the newest entries are in memory, and all uncommitted ones", () => {
  const entries = chained(Array.from({ length: 3_000 }, (_, at) => command(at + 1, 1)));
  const read: number[] = [];
  const reader: LogReader = {
    first_index: 1,
    read: (from, to, max_bytes) => (read.push(from), readerOf(entries).read(from, to, max_bytes)),
  };
  const log = new Log(reader, entries[2_999], 1_500);
  equal(read, [1_501]);
  equal(log.last.hash, entries[2_999].hash);
  log.truncate(1_501);
  equal(log.last.index, 1_500);
  throws(() => log.truncate(1_500), InvariantError);
  equal(new Log(reader, entries[2_999], 3_000).truncate(2_001).length, 1_000);
});

Deno.test("release: what is durable and committed leaves memory in blocks, and is read from the disk", () => {
  const entries = chained(Array.from({ length: 12_000 }, (_, at) => command(at + 1, 1)));
  const read: number[] = [];
  const reader: LogReader = {
    first_index: 1,
    read: (from, to, max_bytes) => (read.push(from), readerOf(entries).read(from, to, max_bytes)),
  };
  const log = new Log(reader, undefined, 0);
  for (const entry of entries) log.append(entry);
  log.release(127);
  equal(indexes(log.read(1, 2, 1_000, 10)), [1, 2]);
  equal(read, [], "less than a block stays");

  log.release(2_000);
  equal(log.at(2_000)!.hash, entries[1_999].hash);
  equal(indexes(log.read(1_999, 2_000, 1_000, 10)), [1_999, 2_000]);
  equal(read, [2_000, 1_999]);
  equal(log.positionAt(1)!.hash, entries[0].hash);
  equal(log.at(2_001)!.index, 2_001);
  equal(read.length, 3, "what is not durable and committed stays");
  throws(() => log.truncate(2_000), InvariantError);

  log.release(12_000);
  equal(log.at(12_000 - 128 + 1)!.index, 11_873);
  equal(read.length, 3, "the newest stay for peers that lag a little");
  equal(indexes(log.read(11_872, 11_872, 1_000, 1)), [11_872]);
  equal(read.length, 4);
});

Deno.test("release: large entries leave memory sooner", () => {
  const large = { ...command(1, 1), payload: new Uint8Array(64 * 1024) };
  const log = new Log(empty, undefined, 0);
  for (let index = 1; index <= 120; index++) log.append({ ...large, index });
  log.release(120);
  equal(log.at(120)!.index, 120, "less than a block of entries stays whatever its size");
  for (let index = 121; index <= 1_100; index++) log.append({ ...large, index });
  log.release(1_100);
  equal(log.at(1_100 - 128)?.index, undefined);
  equal(log.at(1_100 - 127)!.index, 973, "8 MiB stay");
});

Deno.test("what has been trimmed from the disk is not there", () => {
  const entries = chained(Array.from({ length: 3_000 }, (_, at) => command(at + 1, 1)));
  const reader: LogReader = {
    first_index: 2_500,
    read: (from, to, max_bytes) => from < 2_500 ? [] : readerOf(entries).read(from, to, max_bytes),
  };
  const log = new Log(reader, entries[2_999], 3_000);
  equal([log.positionAt(2_499), log.positionAt(2_500)?.index], [undefined, 2_500]);
  equal(log.has(entries[2_000]), false);
});

Deno.test("a view's entry is an entry like any other", () => {
  const log = new Log(empty, undefined, 0);
  const stored = log.append(viewEntry(1, view(1, "a b")));
  equal(stored, { ...viewEntry(1, view(1, "a b")), hash: log.last.hash });
});
