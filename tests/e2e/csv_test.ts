/** CSV files into a running cluster and out of it: of the programs that this one follows, and our own. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { csvText, csvTime } from "../../client/csv/format.ts";
import { chat_service } from "../../proto/services.ts";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { Person } from "./people.ts";
import { until } from "./process.ts";

const fixtures = new URL("fixtures/", import.meta.url).pathname;
const ancestors = `${fixtures}ancestors`;
const files = ["users.csv", "messages.csv", "conversations.csv"];

/** The text of each file of an export. */
function textsIn(directory: string): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, Deno.readTextFileSync(`${directory}/${file}`)]));
}

function write(cluster: Cluster, directory: string, texts: Record<string, string>): void {
  Deno.mkdirSync(`${cluster.dir}/${directory}`, { recursive: true });
  for (const [file, text] of Object.entries(texts)) {
    Deno.writeTextFileSync(`${cluster.dir}/${directory}/${file}`, text);
  }
}

/** How an account's password is kept on a replica. */
function hashOf(cluster: Cluster, n: number, name: string): string {
  using db = new DatabaseSync(`${cluster.dataDir(n)}/chat.db`, { readOnly: true });
  return db.prepare("SELECT password_hash FROM accounts WHERE username = ?").get(name)!
    .password_hash as string;
}

async function logIn(cluster: Cluster, name: string, password: string) {
  Deno.writeTextFileSync(`${cluster.dir}/${name}.password`, password);
  return await cluster.run(["account", "login", name, "--password-file", `${name}.password`]);
}

interface Message {
  sender: string;
  body: string;
  create_time: string;
  state: string;
}

const history = async (cluster: Cluster, user: string, other: string, ...more: string[]) =>
  jsonLines<Message>(await cluster.ok(["history", other, "-u", user, "-n", "100000", "-o", "json", ...more]));

Deno.test("files of csv.writer come in, once, with passwords, times and what is read; and go out again", async (t) => {
  await withCluster(async (cluster) => {
    const through = ["-s", cluster.address(2)];

    await t.step("the fixtures are what Python writes", () => {
      const made = `${cluster.dir}/python`;
      Deno.mkdirSync(made);
      try {
        new Deno.Command("python3", { args: [`${fixtures}ancestors.py`, made] }).outputSync();
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return; // what is checked in has to do
        throw error;
      }
      for (const file of ["users.csv", "messages.csv"]) {
        assert.equal(Deno.readTextFileSync(`${made}/${file}`), Deno.readTextFileSync(`${ancestors}/${file}`));
      }
    });

    await t.step("through a backup, once", async () => {
      const dry = await cluster.run(["import", ancestors, "--dry-run", ...through]);
      assert.deepEqual([dry.code, dry.out], [0, ""]);
      assert.match(dry.err, /All rows are good: 4 accounts, 0 groups and 11 messages\. Nothing was imported/);
      assert.match(dry.err, /One message begins as a formula does/);
      const [first] = jsonLines(await cluster.ok(["import", ancestors, "-o", "json", ...through]));
      assert.deepEqual(first, { accounts: 4, groups: 0, messages: 11, skipped: 0 });
      const before = (await cluster.info(0))!.commit_index;
      const [again] = jsonLines(await cluster.ok(["import", ancestors, "-o", "json"]));
      assert.deepEqual(again, { accounts: 0, groups: 0, messages: 0, skipped: 15 });
      assert.equal((await cluster.info(0))!.commit_index, before, "what is known makes no entries");
    });

    await t.step("old passwords fit, and are hashed anew at the first log-in", async () => {
      assert.match(hashOf(cluster, 1, "Bob"), /^\$argon2id-sha256\$/);
      assert.equal((await logIn(cluster, "Bob", "pw-bob")).code, 4);
      const { code, err } = await logIn(cluster, "bob", "pw-Bob");
      assert.equal(code, 0, err);
      await until("the hash is replaced", () => /^\$argon2id\$/.test(hashOf(cluster, 1, "Bob")));
      assert.equal((await logIn(cluster, "Bob", "pw-Bob")).code, 0, "and it fits as before");
      assert.equal((await logIn(cluster, "alice", "pw-alice")).code, 0);
      assert.equal((await logIn(cluster, "carol", "pw-carol")).code, 0);
    });

    await t.step("messages are as they were", async () => {
      const bob = await history(cluster, "Bob", "alice");
      assert.deepEqual(bob.map(({ body }) => body), [
        "hello",
        'hello, alice: "quoted", and, commas',
        "two\nlines",
        "dos\r\nlines\r\n",
        '=HYPERLINK("http://example.org")',
      ]);
      assert.equal(bob[0].create_time, "2024-02-28T23:59:58.999999Z");
      const alice = await history(cluster, "alice", "carol");
      assert.deepEqual(alice.map(({ body }) => body.slice(0, 30)), [
        "emoji 🎉👩‍👩‍👧 and ünïcode",
        "x".repeat(30),
        "again",
        "again",
        "again",
      ]);
      const unread = await history(cluster, "alice", "carol", "--unread");
      assert.deepEqual(unread.map(({ body }) => body.length), [8000, 5, 5]);
      const counts = jsonLines<{ name: string; unread_count: number }>(
        await cluster.ok(["conversations", "-u", "alice", "-o", "json"]),
      );
      assert.deepEqual(counts.map(({ unread_count }) => unread_count).sort(), [1, 3]);
    });

    await t.step("the export is the same bytes, from every replica", async () => {
      const theirs = textsIn(await exported(cluster, "out", 2));
      assert.equal(theirs["messages.csv"], Deno.readTextFileSync(`${ancestors}/messages.csv`));
      assert.equal(theirs["users.csv"], "username,password\r\nalice,\r\nBob,\r\ncarol,\r\ndave.d,\r\n");
      for (const n of [0, 1]) assert.deepEqual(textsIn(await exported(cluster, `out${n}`, n)), theirs);
      assert.equal(Deno.statSync(`${cluster.dir}/out/users.csv`).mode! & 0o777, 0o600);
      const refused = await cluster.run(["export", "out"]);
      assert.equal(refused.code, 8);
      assert.match(refused.err, /exists already\. .*--force/);
      await cluster.ok(["export", "out", "--force"]);
      Deno.writeTextFileSync(`${cluster.dir}/out/mine.txt`, "mine");
      assert.match((await cluster.run(["export", "out", "--force"])).err, /holds mine\.txt/);
      assert.equal(Deno.readTextFileSync(`${cluster.dir}/out/mine.txt`), "mine");
      assert.deepEqual([...Deno.readDirSync(cluster.dir)].filter(({ name }) => /\.part/.test(name)), []);
    });

    await t.step("the replicas agree", async () => void await cluster.ok(["verify"]));
  });
});

Deno.test("a later file of the same accounts and groups brings what is new", async () => {
  await withCluster(async (cluster) => {
    const header = "sender,receiver,message,timestamp,is_read\r\n";
    const rows = [1, 2, 3, 4].map((n) => [
      `alice,${n % 2 ? "bob" : "+team"},message ${n},2024-01-01 00:00:0${n}.000000,False\r\n`,
    ]);
    const users = "username,password\r\nalice,\r\nbob,\r\n";
    const members = "conversation,member,creator,unseen,read\r\n+team,alice,True,0,1\r\n";
    write(cluster, "first", {
      "users.csv": users,
      "conversations.csv": members,
      "messages.csv": header + rows.slice(0, 2).join(""),
    });
    await cluster.ok(["import", "first"]);
    const read = rows[0][0].replace("False", "True");
    write(cluster, "later", {
      "users.csv": `${users}carol,\r\n`,
      "conversations.csv": `${members}+team,carol,False,1,1\r\n`,
      "messages.csv": header + read + rows.slice(1).join(""),
    });
    const [done] = jsonLines(await cluster.ok(["import", "later", "-o", "json"]));
    assert.deepEqual(done, { accounts: 1, groups: 0, messages: 2, skipped: 6 });
    const texts = textsIn(await exported(cluster, "out"));
    // What was read since is not told again; and nobody in the group has the first message still to read.
    const wanted = rows.map(([row], n) => n === 1 ? row.replace("False", "True") : row);
    assert.equal(texts["messages.csv"], header + wanted.join(""));
    assert.equal(
      texts["conversations.csv"],
      "conversation,member,creator,unseen,read\r\n+team,alice,True,0,2\r\n+team,carol,False,1,1\r\n",
    );
    // Another alice, of another place, is not taken for this one.
    write(cluster, "other", {
      "users.csv": `username,password\r\nalice,${"b".repeat(64)}\r\n`,
      "messages.csv": header,
    });
    assert.equal((await cluster.run(["import", "other"])).code, 7);
    await cluster.ok(["import", "other", "--rename", "alice=alice2"]);
  }, 1);
});

Deno.test("an export or a backup that is ended before its time leaves nothing", async () => {
  await withCluster(async (cluster) => {
    await cluster.replicas[0].signal("SIGSTOP");
    for (const command of [["export", "dir"], ["backup", "file.db"]]) {
      const process = cluster.launch("client", [...command, "--timeout", "60s"]);
      const made = () => [...Deno.readDirSync(cluster.dir)].filter(({ name }) => name.endsWith(".part"));
      await until("it has begun", () => made().length === 1);
      assert.equal(await process.end("SIGINT"), 130);
      assert.deepEqual(made(), []);
    }
    cluster.replicas[0].signal("SIGCONT");
  }, 1);
});

async function exported(cluster: Cluster, directory: string, n = 0, ...more: string[]): Promise<string> {
  await cluster.ok(["export", directory, "-s", cluster.address(n), ...more]);
  return `${cluster.dir}/${directory}`;
}

Deno.test("a live cluster's export makes the same again in an empty one: groups, deletions, hashes", async () => {
  await withCluster(async (cluster) => {
    const people: Record<string, Person> = {};
    for (const name of ["alice", "bob", "carol", "dora"]) people[name] = await Person.make(cluster, name);
    const { alice, bob, carol, dora } = people;
    await alice.call(chat_service.CreateGroup, { name: "Team", usernames: ["bob", "dora"] });
    await alice.send("bob", "one");
    const two = await bob.send("alice", "two");
    await alice.call(chat_service.MarkRead, { with_username: "bob", ids: [two] });
    for (const body of ["g1", "g2", "g3"]) await dora.send("+team", body);
    await bob.call(chat_service.MarkRead, {
      with_username: "+team",
      up_to_id: await bob.send("+team", "g4"),
    });
    await alice.call(chat_service.AddMember, { with_username: "+team", username: "carol" });
    const five = await dora.send("+team", "g5");
    await dora.send("carol", "bye");
    await alice.call(chat_service.DeleteMessages, { ids: [await alice.send("bob", "gone")], scope: 1 });
    await carol.call(chat_service.MarkRead, { with_username: "+team", ids: [five] });
    await dora.call(chat_service.DeleteAccount, { password: "correct horse" });
    for (const person of Object.values(people)) person.close();
    const first = textsIn(await exported(cluster, "first", 1, "--include-password-hashes"));
    assert.match(first["users.csv"], /^alice,"\$argon2id\$v=19\$m=19456,t=2,p=1\$/m);
    assert.match(first["users.csv"], /^dora,deleted\r$/m);
    assert.doesNotMatch(first["messages.csv"], /gone/);

    await withCluster(async (other) => {
      write(other, "first", first);
      await other.ok(["import", "first"]);
      await other.ok(["import", "first"]);
      assert.deepEqual(textsIn(await exported(other, "second", 0, "--include-password-hashes")), first);
      const again = await Person.logIn(other, "carol");
      const { conversations } = await again.call(chat_service.ListConversations, {});
      const shown = conversations.map(({ name, unread_count, members }) => [name, unread_count, members]);
      assert.deepEqual(shown.sort(), [["+Team", 0, ["alice", "bob", "carol", "dora"]], ["dora", 1, [
        "carol",
        "dora",
      ]]]);
      await again.send("+team", "and on");
      again.close();
      // The name of who has gone stays taken.
      assert.equal((await other.run(["account", "create", "dora", "--password-file", "password"])).code, 5);
    }, 1);
  });
});

Deno.test("every bad row is named, and nothing is imported", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("taken");
    const sha256 = "a".repeat(64);
    write(cluster, "bad", {
      "users.csv":
        `\ufeffusername,password\nalice,${sha256}\nALICE,\nAnn Lee,\nbob,secret\ntaken,\nalice,\nbad\n`,
      "messages.csv": "sender,receiver,message,timestamp,is_read\n" +
        'alice,ALICE,"two\nlines",2024-01-01 00:00:00.000001,True\n' +
        "alice,nobody,hi,2024-01-01 00:00:00.000001,True\n" +
        "alice,alice,,2024-01-01 00:00:00.000001,True\n" +
        `alice,alice,${"é".repeat(4001)},2024-01-01 00:00:00.000001,True\n` +
        "alice,alice,hi,2024-02-30 00:00:00,True\n" +
        "alice,alice,hi,2024-01-01 00:00:00.000001,maybe\n" +
        "alice,+team,hi,2024-01-01 00:00:00.000001,True\n" +
        "alice,alice,hi\n" +
        'alice,alice,a "quote,2024-01-01 00:00:00.000001,True\n',
      "conversations.csv":
        "conversation,member,creator,unseen,read\n+other,alice,True,0,3\n+other,zoe,False,0,0\n",
    });
    const { code, out, err } = await cluster.run(["import", "bad", "--dry-run", "-o", "json"]);
    assert.equal(code, 7, err);
    assert.match(err, /\d+ rows are bad, and nothing was imported/);
    const named = jsonLines<{ file: string; line: number }>(out).map(({ file, line }) => `${file} ${line}`);
    assert.deepEqual(named, [
      ...["users.csv 3", "users.csv 4", "users.csv 5", "users.csv 7", "users.csv 8"],
      "conversations.csv 3",
      ...[4, 5, 6, 7, 8, 9, 10, 11].map((line) => `messages.csv ${line}`),
      "conversations.csv 2",
    ]);
    assert.equal((await cluster.run(["import", "bad"])).code, 7);
    assert.equal((await cluster.run(["import", "missing"])).code, 8);

    write(cluster, "good", {
      "users.csv": `\ufeffusername,password\nalice,${sha256}\nALICE,\nAnn Lee,\ntaken,\n`,
      "messages.csv":
        "sender,receiver,message,timestamp,is_read\r\nALICE,Ann Lee,hi,2024-01-01T01:00:00+01:00,true\r\ntaken,alice,ho,2024-01-01 00:00:00,False\n",
    });
    const renames = ["--rename", "ALICE=alice2", "--rename", "Ann Lee=ann.lee"];
    const clash = await cluster.run(["import", "good", ...renames, "-o", "csv"]);
    assert.equal(clash.code, 7);
    assert.match(clash.out, /^users\.csv,5,There is another account named taken already/m);
    assert.deepEqual(
      jsonLines(await cluster.ok(["accounts", "-o", "json"])).length,
      1,
      "nothing is there yet",
    );
    assert.equal((await cluster.run(["import", "good", ...renames, "--rename", "zoe=z"])).code, 2);
    await cluster.ok(["import", "good", ...renames, "--rename", "taken=taken2"]);
    const texts = textsIn(await exported(cluster, "out"));
    assert.equal(
      texts["messages.csv"],
      "sender,receiver,message,timestamp,is_read\r\nalice2,ann.lee,hi,2024-01-01 00:00:00.000000,True\r\n" +
        "taken2,alice,ho,2024-01-01 00:00:00.000000,False\r\n",
    );
    const other_name = await cluster.run(["import", "good", ...renames, "--rename", "taken=taken3"]);
    assert.equal(other_name.code, 7);
    assert.match(other_name.out, /imported before as taken2/);
    assert.equal((await logIn(cluster, "alice2", "")).code !== 0, true, "without a password nobody logs in");
    await cluster.ok(["admin", "reset-password", "alice2", "--password-file", "password"]);
    assert.equal((await logIn(cluster, "alice2", "correct horse")).code, 0);
  }, 1);
});

Deno.test("an import that is cut short, with the primary killed, is brought to its end by a second one", async () => {
  await withCluster(async (cluster) => {
    const count = 30_000;
    const names = Array.from({ length: 20 }, (_, n) => `user${n}`);
    const message = (
      n: number,
    ) => [
      names[n % 20],
      names[(n * 7 + 1) % 20],
      `message ${n % 1000}`,
      csvTime(n % 5000),
      n % 3 ? "True" : "False",
    ];
    const messages = csvText([
      ["sender", "receiver", "message", "timestamp", "is_read"],
      ...Array.from({ length: count }, (_, n) => message(n)),
    ]);
    write(cluster, "many", {
      "users.csv": csvText([["username", "password"], ...names.map((name) => [name, ""])]),
      "messages.csv": messages,
    });
    const index = async (n: number) => (await cluster.info(n))?.commit_index ?? 0;
    const first = cluster.launch("client-import", [
      "import",
      "many",
      "-s",
      [1, 0, 2].map((n) => cluster.address(n)).join(),
    ]);
    await until("some of it is there", async () => await index(1) > 3_000);
    await cluster.kill(0);
    await until("it goes on", async () => await index(1) > 6_000);
    assert.equal(first.code, undefined, "it is still at it");
    await first.end();
    cluster.start(0);
    await cluster.settled(0, 1, 2);
    assert.ok(await index(1) < count);
    const before = Number((await cluster.info(1))!.commit_index);
    const second = cluster.launch("client-again", [
      "import",
      "many",
      "-o",
      "json",
      "-s",
      [0, 1, 2].map((n) => cluster.address(n)).join(),
    ]);
    await until("more of it is there", async () => await index(1) > before + 3_000);
    await cluster.kill(0);
    const { code, err } = await second.finish(120_000);
    assert.equal(code, 0, err);
    const texts = textsIn(await exported(cluster, "out", 1));
    assert.equal(texts["messages.csv"], messages);
    await cluster.ok([
      "verify",
      "-s",
      [1, 2].map((n) => cluster.address(n)).join(),
      "--secret-file",
      `${cluster.dataDir(1)}/cluster.secret`,
    ]);
  });
});
