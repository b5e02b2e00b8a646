/** Data directories that earlier versions have left, as they are checked in, are opened ever after; what newer ones have left is refused. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { format_version } from "../../proto/versions.ts";
import { type Cluster, jsonLines, withCluster, withSandbox } from "./cluster.ts";
import { Person } from "./people.ts";
import { until } from "./process.ts";

const fixtures = new URL("fixtures/", import.meta.url);

/** Puts a fixture where a replica looks for its data. */
function place(cluster: Cluster, fixture: string, n = 0): void {
  Deno.mkdirSync(cluster.dataDir(n), { recursive: true });
  for (const { name } of Deno.readDirSync(new URL(fixture, fixtures))) {
    Deno.copyFileSync(new URL(`${fixture}/${name}`, fixtures), `${cluster.dataDir(n)}/${name}`);
  }
}

// Made by fixtures/make_data_dir.ts, each by the version that had it.
const directories: Record<string, { format: number; schema: number }> = {
  "data-dir-1": { format: 1, schema: 3 },
};

for (const [fixture, { format, schema }] of Object.entries(directories)) {
  Deno.test(`a data directory of format ${format} with tables of version ${schema} is opened, and others join`, async () => {
    await withSandbox(async (cluster) => {
      place(cluster, fixture);
      using db = new DatabaseSync(`${cluster.dataDir(0)}/chat.db`, { readOnly: true });
      assert.equal(db.prepare("PRAGMA user_version").get()!.user_version, schema);
      db.close();
      await cluster.start(0).printed(/is primary/);
      for (const name of ["alice", "bob", "carol"]) {
        await cluster.ok(["account", "login", name, "--password-file", "password"]);
      }
      const bodies = async (user: string, other: string, ...more: string[]) => {
        const lines = await cluster.ok(["history", other, "-u", user, "-o", "json", ...more]);
        return jsonLines<{ body: string }>(lines).map(({ body }) => body);
      };
      assert.deepEqual(await bodies("alice", "bob"), ["one", "three", "four"]);
      assert.deepEqual(await bodies("bob", "alice", "--unread"), ["one", "three"]);
      assert.deepEqual(await bodies("carol", "+team"), ["welcome"]);
      const settings = jsonLines<{ key: string; value: string }>(
        await cluster.ok(["settings", "get", "-o", "json"]),
      );
      assert.equal(settings.find(({ key }) => key === "directory")!.value, "public");
      assert.equal((await cluster.run(["send", "carol", "hi", "-u", "bob"])).code, 4, "the block holds");
      await cluster.ok(["send", "bob", "and on", "-u", "alice"]);
      cluster.start(1);
      await cluster.settled(0, 1);
      await cluster.ok(["verify", "-s", `${cluster.address(0)},${cluster.address(1)}`]);
      const through = ["-s", cluster.address(1)];
      assert.deepEqual(await bodies("alice", "bob", ...through), ["one", "three", "four", "and on"]);
    }, 2);
  });
}

Deno.test("replicas that are restarted one by one, the highest port first, serve all the while", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const alice = await Person.logIn(cluster, "alice");
    const sent: string[] = [];
    let is_over = false;
    const sending = (async () => {
      for (; !is_over; sent.push(`message ${sent.length}`)) await alice.send("bob", `message ${sent.length}`);
    })();
    const goesOn = async () => {
      const wanted = sent.length + 20;
      await Promise.race([sending, until("more is sent", () => sent.length >= wanted)]);
    };
    try {
      await goesOn();
      for (const n of cluster.all.toReversed()) {
        assert.equal(await cluster.replicas[n].end("SIGTERM"), 0);
        await goesOn();
        cluster.start(n);
        await cluster.settled(...cluster.all);
        await goesOn();
      }
    } finally {
      is_over = true;
      await sending.finally(() => alice.close());
    }
    assert.deepEqual(await cluster.bodies("alice", "bob"), sent);
  });
});

Deno.test("what a newer version has left is refused with a sentence, and left alone", async () => {
  await withSandbox(async (cluster) => {
    const newer = format_version + 1;
    const changes: Record<string, (directory: string) => void> = {
      "replica.json": (directory) => {
        const path = `${directory}/replica.json`;
        const replica = JSON.parse(Deno.readTextFileSync(path));
        Deno.writeTextFileSync(path, JSON.stringify({ ...replica, format_version: newer }));
      },
      "log.db": (directory) => {
        using db = new DatabaseSync(`${directory}/log.db`);
        db.exec(`PRAGMA user_version = ${newer}`);
      },
      "chat.db": (directory) => {
        using db = new DatabaseSync(`${directory}/chat.db`);
        db.exec("PRAGMA user_version = 99");
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      place(cluster, "data-dir-1");
      change(cluster.dataDir(0));
      const before = Deno.readFileSync(`${cluster.dataDir(0)}/${name}`);
      const { code, err } = await cluster.start(0).finish();
      assert.equal(code, 7, `${name}: ${err}`);
      assert.match(err, /The data directory has version (2|99) and this program speaks version \d+\. Run/);
      assert.deepEqual(Deno.readFileSync(`${cluster.dataDir(0)}/${name}`), before);
      Deno.removeSync(cluster.dataDir(0), { recursive: true });
    }
  }, 1);
});
