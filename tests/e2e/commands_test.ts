/** Every command of a chat's users and operators against real replicas: what it prints, and how it exits. */
import assert from "node:assert/strict";
import { type Cluster, jsonLines, withCluster, withSandbox } from "./cluster.ts";
import { hasTmux, withTerminal } from "./terminal.ts";

/** Runs a command that must exit with this code; answers what it printed, on stdout and on stderr. */
async function run(cluster: Cluster, code: number, line: string, input = "") {
  const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
  const result = await cluster.run(args, input);
  assert.equal(result.code, code, `${line}: exit ${result.code}, ${result.err}`);
  return result;
}

/** Runs commands that have nothing to do with each other at the same time: each must exit so, and say something like this. */
async function runAll(cluster: Cluster, cases: [code: number, line: string, says?: RegExp][]): Promise<void> {
  await Promise.all(cases.map(async ([code, line, says]) => {
    const { out, err } = await run(cluster, code, line);
    if (says !== undefined) assert.match(out + err, says, line);
  }));
}

/** Its stdout as objects, one a line. */
async function objects<T>(cluster: Cluster, line: string): Promise<T[]> {
  return jsonLines<T>((await run(cluster, 0, `${line} -o json`)).out);
}

interface Shown {
  id: number;
  sender: string;
  body: string;
  state: string;
  sender_deleted: boolean;
}

const bodies = (shown: Shown[]) => shown.map(({ body }) => body);

Deno.test("messages: sent, listed, read, searched for by conversation, deleted", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await run(cluster, 0, "send bob - -q", "one\ntwo\nthree\nfour\n");

    const [conversation] = await objects<Record<string, unknown>>(cluster, "conversations -u bob");
    const { name, kind, unread_count, last_body, last_sender, members } = conversation;
    assert.deepEqual({ name, kind, unread_count, last_body, last_sender, members }, {
      name: "alice",
      kind: "DIRECT",
      unread_count: 4,
      last_body: "four",
      last_sender: "alice",
      members: ["alice", "bob"],
    });
    const table = (await run(cluster, 0, "conversations --unread -u bob")).out;
    assert.match(
      table,
      /^NAME +UNREAD +ONLINE +LAST +MESSAGE\nalice +4 +no +\d{4}-\d\d-\d\d \d\d:\d\d +alice: four\n$/,
    );

    // Exactly what is shown is read: the newest can be while older ones are not.
    const shown = await objects<Shown>(cluster, "read alice -n 1 -u bob");
    assert.deepEqual(bodies(shown), ["four"]);
    const history = await objects<Shown>(cluster, "history bob");
    assert.deepEqual(history.map(({ body, state }) => [body, state === "READ"]), [
      ["one", false],
      ["two", false],
      ["three", false],
      ["four", true],
    ]);
    assert.deepEqual(bodies(await objects(cluster, "history alice --unread -u bob")), [
      "one",
      "two",
      "three",
    ]);
    assert.deepEqual(bodies(await objects(cluster, `history bob --all --before ${history[2].id}`)), [
      "one",
      "two",
    ]);
    assert.deepEqual(bodies(await objects(cluster, `history bob -n 1 --before ${history[2].id}`)), ["two"]);
    const { err } = await run(cluster, 0, "read alice --unread --all -u bob");
    assert.match(err, /^Marked 3 as read; 0 unread in this conversation\.$/m);
    assert.match((await run(cluster, 0, "read alice -u bob")).err, /^Nothing was unread among these\.$/m);
    assert.equal(
      (await run(cluster, 0, "conversations --unread -u bob")).out,
      "NAME  UNREAD  ONLINE  LAST  MESSAGE\n",
    );

    // For both what one has sent, for oneself the rest.
    await runAll(cluster, [
      [2, `delete ${history[0].id}`],
      [2, "delete --all --yes"],
      [5, "delete 999999 --yes", /^There is no message 999999 /m],
      [4, `delete ${history[0].id} --for both --yes -u bob`, /^Message \d+ is not yours, /m],
    ]);
    assert.match(
      (await run(cluster, 0, `delete ${history[0].id} --yes`)).err,
      /^Deleted 1 for all, 0 for you\.$/m,
    );
    assert.match(
      (await run(cluster, 0, `delete ${history[1].id} --yes -u bob`)).err,
      /^Deleted 0 for all, 1 for you\.$/m,
    );
    assert.deepEqual(bodies(await objects(cluster, "history alice -u bob")), ["three", "four"]);
    assert.deepEqual(bodies(await objects(cluster, "history bob")), ["two", "three", "four"]);
    await run(cluster, 0, "send alice mine -u bob");
    const [deleted] = await objects<Record<string, number>>(
      cluster,
      "delete --with alice --all --yes -u bob",
    );
    assert.equal(deleted.deleted_for_both, 1);
    assert.deepEqual(await objects(cluster, "history alice -u bob"), []);
    assert.deepEqual(bodies(await objects(cluster, "history bob")), ["two", "three", "four"]);
    assert.equal((await run(cluster, 0, "history bob -o csv -n 1")).out.split("\r\n").length, 3);
  }, 2);
});

Deno.test("accounts: found, logged in twice, revoked, blocked, with a new password, deleted", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "albert", "alice");
    const names = async (line: string) =>
      (await objects<{ username: string }>(cluster, line)).map(({ username }) => username);
    assert.deepEqual(await names("accounts"), ["albert", "alice", "bob"]);
    assert.deepEqual(await names("accounts al --limit 1"), ["albert"]);
    assert.deepEqual(await names("accounts 'a*e'"), ["alice"]);
    assert.deepEqual(await names("accounts --online"), []);

    await run(cluster, 0, "account login alice --password-file password --label laptop");
    const sessions = await objects<{ session_id: string; label: string; current: boolean }>(
      cluster,
      "account sessions",
    );
    assert.deepEqual(sessions.map(({ current }) => current), [true, false]);
    assert.equal(sessions[0].label, "laptop");
    await runAll(cluster, [
      [5, "account revoke 00000000-0000-4000-8000-000000000000", /^You have no session 0/m],
      [2, "account revoke"],
    ]);
    assert.match(
      (await run(cluster, 0, `account revoke ${sessions[1].session_id}`)).err,
      /^Ended 1 session\.$/m,
    );
    assert.deepEqual(await objects(cluster, "account revoke --others"), [{ ended: 0 }]);

    await run(cluster, 0, "account block bob");
    assert.deepEqual(await names("accounts --blocked"), ["bob"]);
    assert.match((await run(cluster, 4, "send alice hi -u bob")).err, /^alice takes no messages from you\. /);
    assert.match((await run(cluster, 4, "send bob hi")).err, /^You have blocked bob\. /);
    await run(cluster, 0, "account unblock bob");
    await run(cluster, 0, "send alice hi -u bob");

    const wrong = "wrong horse\nnew horse\n";
    assert.match(
      (await run(cluster, 4, "account passwd --password-stdin", wrong)).err,
      /^Wrong name or password\.$/m,
    );
    await run(cluster, 0, "account passwd --password-stdin", "correct horse\nnew horse\n");
    await run(cluster, 0, "conversations");
    await run(cluster, 4, "account login alice --password-file password");
    const { err } = await run(cluster, 0, "account login alice --password-stdin", "new horse\n");
    assert.equal(err, "Logged in as alice. 1 unread; see: replichat conversations\n");

    Deno.writeTextFileSync(`${cluster.dir}/wrong`, "wrong horse\n");
    await runAll(cluster, [
      [2, "account delete --password-file password -u bob"],
      [4, "account delete --yes --password-file wrong -u bob", /^Wrong name or password\.$/m],
    ]);
    await run(cluster, 0, "account delete --yes --password-file password -u bob");
    await run(cluster, 4, "conversations -u bob");
    assert.match((await run(cluster, 5, "send bob hi")).err, /^There is no account named bob\. /);
    assert.match(
      (await run(cluster, 5, "account create BOB --password-file password")).err,
      /^The name BOB is taken\. /,
    );
    assert.match((await run(cluster, 0, "history bob")).out, / {2}bob \(deleted\) {2}hi\n$/);
    assert.match((await run(cluster, 0, "conversations")).out, /^bob \(deleted\) +1 /m);
    await run(cluster, 0, "account logout");
    await run(cluster, 4, "account sessions");
  }, 2);
});

Deno.test("groups: made, written to, left, and what newcomers see", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("carol", "bob", "alice");
    const [made] = await objects<Record<string, unknown>>(cluster, "group create team bob");
    assert.deepEqual([made.name, made.members, made.member_count], ["+team", ["alice", "bob"], 2]);
    await run(cluster, 0, "send +team before");
    assert.match((await run(cluster, 4, "send +team hi -u carol")).err, /not a member|no group/);
    await runAll(cluster, [
      [5, "group create TEAM carol", /^The name \S+ is taken\. /m],
      [2, "group create 'bad name' carol"],
      [5, "group add team nobody -u bob", /^There is no account named nobody\. /m],
    ]);
    await run(cluster, 0, "group add team carol -u bob");
    await run(cluster, 5, "group add +team carol");
    await run(cluster, 0, "send +team after");
    assert.deepEqual(bodies(await objects(cluster, "history +team -u carol")), ["after"]);
    assert.deepEqual(bodies(await objects(cluster, "read +team -u bob")), ["before", "after"]);

    interface Member {
      username: string;
      owner: boolean;
      read_up_to_id: number;
    }
    const members = await objects<Member>(cluster, "group members team");
    assert.deepEqual(members.map(({ username, owner }) => [username, owner]), [
      ["alice", true],
      ["bob", false],
      ["carol", false],
    ]);
    assert.ok(members[1].read_up_to_id > members[2].read_up_to_id);

    await runAll(cluster, [
      [4, "group remove team carol --yes -u bob", /^Only its owner removes others from /m],
      [2, "group remove team carol"],
      [2, "group remove team bob carol --yes --request-id 0199a3c4-0000-7000-8000-000000000000"],
    ]);
    await run(cluster, 0, "group remove team carol --yes");
    await run(cluster, 5, "group remove team carol --yes");
    await run(cluster, 2, "group leave team");
    await run(cluster, 0, "group leave team --yes");
    const left = await objects<Member>(cluster, "group members team -u bob");
    assert.deepEqual(left.map(({ username, owner }) => [username, owner]), [["bob", true]]);
  }, 2);
});

Deno.test("operators: settings and accounts, with the secret only", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice");
    assert.equal((await run(cluster, 0, "settings get registration")).out, "open\n");
    await run(cluster, 0, "settings set registration closed");
    const [setting] = (await objects<Record<string, string>>(cluster, "settings get")).filter(({ key }) =>
      key === "registration"
    );
    assert.deepEqual([setting.value, setting.default_value], ["closed", "open"]);
    await runAll(cluster, [
      [5, "settings get colour", /^There is no setting colour\. Choose one of registration, /m],
      [5, "settings set colour red", /^There is no setting colour\. /m],
      [2, "settings set registration ajar", /^The setting registration has no value ajar\. /m],
      [2, "settings set registration"],
    ]);
    assert.match(
      (await run(cluster, 5, "account create bob --password-file password")).err,
      /^New accounts are made by /,
    );
    await run(cluster, 0, "admin create bob --password-file password");
    await run(cluster, 5, "admin create Bob --password-file password");
    await run(cluster, 0, "account login bob --password-file password");
    await run(cluster, 0, "admin reset-password bob --password-stdin", "another horse\n");
    assert.match((await run(cluster, 4, "conversations -u bob")).err, /^This session has ended/);
    await run(cluster, 0, "account login bob --password-stdin", "another horse\n");
    await run(cluster, 2, "admin remove bob");
    await run(cluster, 0, "admin remove bob --yes");
    await run(cluster, 5, "admin remove bob --yes");
    const names = async (line: string) =>
      (await objects<{ username: string; deleted: boolean }>(cluster, line)).map(({ username, deleted }) =>
        username + (deleted ? "!" : "")
      );
    assert.deepEqual(await names("admin list"), ["alice"]);
    assert.deepEqual(await names("admin list b --deleted"), ["bob!"]);
    await run(cluster, 0, "settings set registration --default");
    assert.equal(
      (await run(cluster, 0, "settings get registration -o csv")).out.split("\r\n")[1].split(",")[1],
      "open",
    );

    await run(cluster, 4, "accounts --timeout 1s -u nobody");
    await run(cluster, 0, "account logout");
    assert.match((await run(cluster, 4, "accounts")).err, /log/i);
    await run(cluster, 0, "settings set directory public");
    assert.match((await run(cluster, 0, "accounts")).out, /^alice /m);

    Deno.writeTextFileSync(`${cluster.dir}/wrong`, "ab".repeat(32));
    const lines = [
      "settings get",
      "settings set registration closed",
      "admin list",
      "admin remove alice --yes",
    ];
    const refused = /^The cluster secret does not match\. /m;
    await runAll(cluster, lines.map((line) => [4, `${line} --secret-file wrong`, refused]));
  }, 2);
});

Deno.test({
  name: "on a terminal, what cannot be undone is asked for, and a no changes nothing",
  ignore: !hasTmux(),
  fn: () =>
    withCluster(async (cluster) => {
      await cluster.accounts("bob", "alice");
      await run(cluster, 0, "send bob hi");
      const [{ id }] = await objects<Shown>(cluster, "history bob");
      const question = /^Delete 1 message \(yours for all members, others' for you\)\? \[y\/N\]/m;
      await withTerminal(cluster, `delete ${id}`, async ({ type, shows }) => {
        await shows(question);
        type("n", "Enter");
        await shows(/^Nothing was changed\. Answer y to go on\.\nexit 1$/m);
      });
      assert.equal((await objects(cluster, "history bob")).length, 1);
      await withTerminal(cluster, `delete ${id}`, async ({ type, shows }) => {
        await shows(question);
        type("y", "Enter");
        await shows(/^exit 0$/m);
      });
      assert.deepEqual(await objects(cluster, "history bob"), []);
      await withTerminal(cluster, "account passwd", async ({ type, shows }) => {
        await shows(/^Present password:/m);
        type("correct horse", "Enter");
        await shows(/^New password:/m);
        type("other horse", "Enter");
        await shows(/^Again:/m);
        type("another horse", "Enter");
        await shows(/^The two passwords differ\. Try again\.\nexit 2$/m);
      });
    }, 1),
});

Deno.test({
  name: "on a terminal, Ctrl-C and Ctrl-D where a password is asked for end the command, and send nothing",
  ignore: !hasTmux(),
  fn: () =>
    withSandbox(async (cluster) => {
      for (const key of ["C-c", "C-d"]) {
        await withTerminal(
          cluster,
          `account login alice -s ${cluster.address(0)}`,
          async ({ type, shows }) => {
            await shows(/^Password:/m);
            type(key);
            await shows(/^Password:\nexit 130$/m);
          },
        );
      }
    }, 0),
});
