/** Backups of a running cluster, and new clusters made from them. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { Flood } from "./flood.ts";
import { until } from "./process.ts";

interface Verified {
  cluster_id: string;
  log_index: number;
  state_digest: string;
  accounts: number;
  messages: number;
}

async function verified(cluster: Cluster, file: string): Promise<Verified> {
  return jsonLines<Verified>(await cluster.ok(["backup", "--verify", file, "-o", "json"]))[0];
}

/** What the README shows: whoever has a backup can ask it. */
export const queries = {
  "messages of each account":
    "SELECT username, count(*) AS messages FROM messages JOIN accounts ON accounts.id = sender_id " +
    "WHERE deleted = 0 GROUP BY sender_id ORDER BY messages DESC, username",
  "the newest messages":
    "SELECT datetime(messages.create_us / 1000000, 'unixepoch') AS time, username, body " +
    "FROM messages JOIN accounts ON accounts.id = sender_id WHERE deleted = 0 ORDER BY messages.id DESC LIMIT 20",
  "unread messages of each account": "SELECT username, sum(last_seq - read_seq - skipped) AS unread " +
    "FROM conversation_members JOIN conversations ON conversations.id = conversation_id " +
    "JOIN accounts ON accounts.id = account_id GROUP BY account_id HAVING unread > 0 ORDER BY unread DESC",
};

/** Each query with the sqlite3 tool, where there is one, and with node:sqlite. */
function ask(file: string): void {
  using db = new DatabaseSync(file, { readOnly: true });
  for (const [what, query] of Object.entries(queries)) {
    const rows = db.prepare(query).all();
    assert.ok(rows.length > 0, what);
    const wanted = rows.map((row) => Object.values(row).join("|") + "\n").join("");
    let tool: Deno.CommandOutput;
    try {
      tool = new Deno.Command("sqlite3", { args: ["-readonly", file, query] }).outputSync();
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) continue;
      throw error;
    }
    assert.equal(new TextDecoder().decode(tool.stdout), wanted, what);
  }
}

Deno.test("every replica gives a backup while writes go on; it becomes a new cluster", async (t) => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.ok(["group", "create", "team", "bob", "-u", "alice"]);
    await cluster.ok(["send", "+team", "hello, all", "-u", "alice"]);
    const cluster_id = (await cluster.info(0))!.cluster_id;
    const flood = new Flood(cluster);
    await flood.goesOn(200);

    await t.step("from any replica, without stopping writes", async () => {
      for (const n of cluster.all) {
        const { confirmed } = flood;
        const [made] = jsonLines<Verified & { bytes: number }>(
          await cluster.ok(["backup", `${n}.db`, "-s", cluster.address(n), "-o", "json"]),
        );
        await flood.goesOn(50);
        const file = `${cluster.dir}/${n}.db`;
        assert.equal(Deno.statSync(file).mode! & 0o777, 0o600);
        assert.equal(Deno.statSync(file).size, made.bytes);
        const { messages, ...facts } = await verified(cluster, `${n}.db`);
        assert.deepEqual(
          [facts.cluster_id, facts.log_index, facts.state_digest, facts.accounts],
          [cluster_id, made.log_index, made.state_digest, 2],
        );
        assert.ok(messages > confirmed, `what was confirmed before is in it: ${messages}, ${confirmed}`);
        ask(file);
      }
      assert.deepEqual(temporaries(cluster.dir), []);
    });
    const acknowledged = await flood.finish();
    await cluster.ok(["backup", "last.db"]);

    await t.step("its digest is the replicas' own", async () => {
      const { log_index, state_digest } = await verified(cluster, "last.db");
      const replicas = jsonLines<{ index: number; state_digest: string }>(
        await cluster.ok(["verify", "-o", "json"]),
      );
      assert.deepEqual(replicas.map((each) => [each.index, each.state_digest]), [
        [log_index, state_digest],
        [log_index, state_digest],
        [log_index, state_digest],
      ]);
    });

    await t.step("it takes the place of nothing unless it is told to", async () => {
      const before = Deno.readFileSync(`${cluster.dir}/last.db`);
      const { code, err } = await cluster.run(["backup", "last.db"]);
      assert.deepEqual([code, err], [8, "last.db exists already. Choose another name, or give --force.\n"]);
      assert.deepEqual(Deno.readFileSync(`${cluster.dir}/last.db`), before);
      await cluster.ok(["backup", "last.db", "--force"]);
      assert.deepEqual(temporaries(cluster.dir), []);
    });

    await t.step("damage is found before it is used", async () => {
      const bytes = Deno.readFileSync(`${cluster.dir}/last.db`);
      const text = new TextEncoder().encode("hello, all");
      const at = bytes.findIndex((_, from) => text.every((byte, offset) => bytes[from + offset] === byte));
      bytes[at] ^= 1;
      Deno.writeFileSync(`${cluster.dir}/changed.db`, bytes);
      Deno.writeFileSync(`${cluster.dir}/short.db`, bytes.subarray(0, bytes.length / 2));
      Deno.writeTextFileSync(
        `${cluster.dir}/other.db`,
        "something else, and nothing that SQLite knows\n".repeat(99),
      );
      using db = new DatabaseSync(`${cluster.dir}/foreign.db`);
      db.exec("CREATE TABLE t (a)");
      for (
        const [file, why] of [["changed", /not what its digest/], ["short", /cannot be used/], [
          "other",
          /cannot be used/,
        ], ["foreign", /no backup of/]] as const
      ) {
        const checked = await cluster.run(["backup", "--verify", `${file}.db`]);
        assert.equal(checked.code, 7, file);
        assert.match(checked.err, why);
        const restored = await cluster.run(["restore", `${file}.db`, "--data-dir", "damaged"]);
        assert.deepEqual([restored.code, restored.err], [7, checked.err]);
        assert.throws(() => Deno.statSync(`${cluster.dir}/damaged`), Deno.errors.NotFound);
      }
      assert.equal((await cluster.run(["backup", "--verify", "missing.db"])).code, 8);
    });

    await t.step("one of a newer version is refused", async () => {
      Deno.copyFileSync(`${cluster.dir}/last.db`, `${cluster.dir}/newer.db`);
      using db = new DatabaseSync(`${cluster.dir}/newer.db`);
      db.exec("UPDATE backup SET value = 2 WHERE key = 'format_version'");
      const { code, err } = await cluster.run(["restore", "newer.db", "--data-dir", "newer"]);
      assert.equal(code, 7);
      assert.match(err, /version 2/);
    });

    await t.step("restored, it is a cluster of its own that others join", async () => {
      const full = await cluster.run(["restore", "last.db", "--data-dir", cluster.dataDir(0)]);
      assert.equal(full.code, 8);
      assert.match(full.err, /is not empty/);
      await cluster.kill(...cluster.all);
      await cluster.ok(["restore", "last.db", "--data-dir", "new"]);
      const [at, other] = [1, 2].map((n) => cluster.address(n));
      const [port, other_port] = cluster.ports.slice(1).map(String);
      const first = cluster.launch("restored", ["serve", "--port", port, "--data-dir", "new"]);
      await first.printed(/is primary/);
      assert.notEqual((await cluster.info(1))!.cluster_id, cluster_id);
      const servers = ["-s", `${at},${other}`];
      const old = await cluster.run(["history", "bob", "-u", "alice", ...servers]);
      assert.equal(old.code, 4, "old sessions have ended");
      await cluster.ok(["account", "login", "alice", "--password-file", "password", ...servers]);
      const history = ["history", "bob", "-u", "alice", "-n", "1000000", "-o", "json"];
      const bodies = async (where: string) =>
        jsonLines<{ body: string }>(await cluster.ok([...history, "-s", where])).map(({ body }) => body);
      assert.deepEqual(await bodies(at), acknowledged);

      const args = ["join", "--from", at, "--port", other_port, "--data-dir", "joined"];
      const secret = ["--secret-file", "new/cluster.secret"];
      const joining = cluster.launch("joining", [...args, ...secret]);
      await until("it is a member", async () => (await cluster.info(2))?.role === "backup");
      assert.match(joining.err, /A snapshot of all up to \d+ came/);
      assert.deepEqual(await bodies(other), acknowledged);
      await cluster.ok(["send", "bob", "and on", "-u", "alice", ...servers]);
      const verified = await cluster.run(["verify", ...servers, ...secret]);
      assert.equal(verified.code, 0, verified.err);

      // A replica of the old cluster is none of the new one.
      const stranger = await cluster.run([
        ...["join", "--from", at, "--port", String(cluster.ports[0]), "--data-dir", cluster.dataDir(0)],
      ]);
      assert.notEqual(stranger.code, 0);

      await first.end();
      await until("the other goes on alone", async () => (await cluster.info(2))?.role === "primary");
      assert.deepEqual(await bodies(other), [...acknowledged, "and on"]);
      const again = cluster.launch("restored", ["serve", "--port", port, "--data-dir", "new"]);
      await again.printed(/is (primary|backup)/);
    });
  });
});

Deno.test("a backup goes on with another replica when one is lost, and waits for none longer than --timeout", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.kill(2);
    const servers = ["-s", [2, 1, 0].map((n) => cluster.address(n)).join()];
    await cluster.ok(["backup", "one.db", ...servers, "--timeout", "15s"]);
    await cluster.ok(["backup", "--verify", "one.db"]);
    await cluster.kill(0, 1);
    const { code, err } = await cluster.run(["backup", "two.db", "--timeout", "1s"]);
    assert.equal(code, 3);
    assert.match(err, /No server answered/);
    assert.deepEqual([...Deno.readDirSync(cluster.dir)].filter(({ name }) => name.includes("two")), []);
  });
});

Deno.test("a restore that was interrupted is not taken for a replica", async () => {
  await withCluster(async (cluster) => {
    await cluster.ok(["backup", "one.db"]);
    await cluster.ok(["restore", "one.db", "--data-dir", "new", "--port", String(cluster.ports[1])]);
    const file = `${cluster.dir}/new/replica.json`;
    const replica = JSON.parse(Deno.readTextFileSync(file));
    assert.equal(replica.restoring, undefined);
    Deno.writeTextFileSync(file, JSON.stringify({ ...replica, restoring: true }));
    for (const command of [["serve", "--port", String(cluster.ports[1])], ["recover"]]) {
      const { code, err } = await cluster.run([...command, "--data-dir", "new"]);
      assert.equal(code, 8);
      assert.match(err, /was being restored into new when that was interrupted/);
    }
  }, 1);
});

function temporaries(dir: string): string[] {
  return [...Deno.readDirSync(dir)].map(({ name }) => name).filter((name) => name.endsWith(".part"));
}
