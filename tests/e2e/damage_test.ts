/** Issue 3: copies of a real data directory, damaged or truncated at random places, are found out and never used. */
import { DatabaseSync } from "node:sqlite";
import assert from "node:assert/strict";
import { FailureError } from "../../proto/failures.ts";
import type { StoredEntry } from "../../server/core/types.ts";
import { DataDir } from "../../server/storage/data_dir.ts";
import { openStores } from "../../server/storage/open.ts";
import { digestOf } from "../../server/storage/test_data.ts";
import { Random } from "../sim/random.ts";
import { type Cluster, withSandbox } from "./cluster.ts";

/** Damaged copies of each directory, and the first seed. */
const copies = 60;
const first_seed = 1;
const lines = Array.from({ length: 400 }, (_, n) => `message ${n} ${"x".repeat(n % 300)}`);

/** What a log holds. */
interface Content {
  entries: StoredEntry[];
  promised: unknown;
}

/** Opens a directory as a replica that starts does. Answers its log, or the sentence with which it is refused. */
function open(path: string): Content | string {
  const dir = DataDir.open(path, 0);
  try {
    const { store, chat_file } = openStores(dir);
    const content = {
      entries: store.read(1, Infinity, Infinity),
      promised: store.restore(0).hard_state.promised,
    };
    store.close();
    chat_file.close();
    return content;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    assert.equal(error.failure.reason, "DAMAGED");
    return error.message;
  } finally {
    dir.close();
  }
}

function copy(from: string, to: string): void {
  Deno.mkdirSync(to);
  for (const { name } of Deno.readDirSync(from)) Deno.copyFileSync(`${from}/${name}`, `${to}/${name}`);
}

/** Damages one file of a copy by chance. Answers how. */
function damage(path: string, random: Random): string {
  const files = ["log.db", "log.db-wal"].filter((name) => (sizeOf(`${path}/${name}`) ?? 0) > 0);
  const name = random.pick(files);
  const size = sizeOf(`${path}/${name}`)!;
  const at = random.whole(0, size - 1);
  if (random.chance(0.3)) {
    Deno.truncateSync(`${path}/${name}`, at);
    return `${name} cut at ${at} of ${size}`;
  }
  const bytes = new Uint8Array(random.pick([1, 16, 512, 4_096])).map(() => random.whole(0, 255));
  const file = Deno.openSync(`${path}/${name}`, { write: true });
  file.seekSync(at, Deno.SeekMode.Start);
  file.writeSync(bytes.subarray(0, size - at));
  file.close();
  return `${name} overwritten at ${at} of ${size}, ${bytes.length} bytes`;
}

function sizeOf(path: string): number | undefined {
  try {
    return Deno.statSync(path).size;
  } catch {
    return undefined;
  }
}

/** A replica's directory after some writes: as a killed process leaves it, or (`closed`) one that has left in good order. */
async function directory(cluster: Cluster, closed: boolean): Promise<string> {
  await cluster.found();
  await cluster.accounts("alice", "bob");
  await cluster.ok(["send", "bob", "-", "-u", "alice"], lines.join("\n"));
  await cluster.replicas[0].end(closed ? "SIGTERM" : "SIGKILL");
  return cluster.dataDir(0);
}

for (const closed of [false, true]) {
  Deno.test(`${copies} damaged copies of the log of a replica that ${closed ? "was stopped" : "was killed"}`, async () => {
    await withSandbox(async (cluster) => {
      const path = await directory(cluster, closed);
      copy(path, `${cluster.dir}/sound`);
      const whole = open(`${cluster.dir}/sound`);
      assert.ok(typeof whole !== "string" && whole.entries.length > lines.length);
      let found = 0;
      for (let seed = first_seed; seed < first_seed + copies; seed++) {
        const damaged = `${cluster.dir}/copy-${seed}`;
        copy(path, damaged);
        const how = damage(damaged, new Random(seed));
        const opened = open(damaged);
        // Not every byte of a file is in use: but what is read is what was written, or nothing is.
        if (typeof opened === "string") found++;
        else assert.deepEqual(opened, whole, `seed ${seed}: ${how}`);
        Deno.removeSync(damaged, { recursive: true });
      }
      console.log(`${found} of ${copies} were refused; the others hit nothing that is used`);
      assert.ok(found > copies / 3);
    }, 1);
  });
}

Deno.test("a replica does not start on a damaged log, and makes damaged tables again", async () => {
  await withSandbox(async (cluster) => {
    const path = await directory(cluster, true);
    const digest = digestOf({ file: (name) => `${path}/${name}` });
    // All of it in the file itself, of which nothing would be missed while the WAL has it too.
    const tables = new DatabaseSync(`${path}/chat.db`);
    tables.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
    tables.close();
    copy(path, `${cluster.dir}/kept`);

    Deno.truncateSync(`${path}/chat.db`, 30_000);
    const [replica, again] = [
      cluster.start(0),
      /It is made again from the log; what there was is kept as (\S+)\./,
    ];
    await replica.printed(/is primary/);
    const [, kept] = await replica.logged(again);
    assert.equal(sizeOf(`${path}/${kept}`), 30_000);
    assert.deepEqual(await cluster.bodies("alice", "bob"), lines);
    await cluster.ok(["verify"]);
    await cluster.replicas[0].end();

    Deno.truncateSync(`${cluster.dir}/kept/log.db`, 30_000);
    Deno.removeSync(path, { recursive: true });
    Deno.renameSync(`${cluster.dir}/kept`, path);
    const { code, err } = await cluster.start(0).finish();
    assert.equal(code, 7);
    assert.match(
      err,
      /^The data in .* cannot be used: log\.db is damaged \(.*\)\. Move that directory away, then join/m,
    );
    assert.equal(digestOf({ file: (name) => `${path}/${name}` }), digest, "the tables are left alone");
  }, 1);
});
