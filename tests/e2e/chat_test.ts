/** Issue 2, 2: accounts, messages and conversations through any of the three servers. */
import assert from "node:assert/strict";
import { type Cluster, withCluster } from "./cluster.ts";
import { type Process, until } from "./process.ts";

/** A conversation of `user` with `to` through a pipe, first with replica `n`. */
function chat(cluster: Cluster, user: string, to: string, n: number): Process {
  const servers = [0, 1, 2].map((step) => cluster.address((n + step) % 3)).join(",");
  return cluster.launch(`chat-${user}`, ["chat", "--plain", "-u", user, "--to", to, "-s", servers]);
}

/** The bodies that a conversation has shown. */
const shown = (process: Process) =>
  process.out.split("\n").slice(0, -1).map((line) => line.replace(/^\d\d:\d\d \w+: /, ""));

/** Sends a line in one conversation, and waits until the other shows it; answers how long that took, in ms. */
async function say(from: Process, to: Process, text: string): Promise<number> {
  const start = performance.now();
  await from.write(`${text}\n`);
  await until(`${to.name} shows ${text}`, () => shown(to).includes(text));
  return performance.now() - start;
}

Deno.test("each of the three servers takes accounts, log-ins and messages, and shows what the others took", async () => {
  await withCluster(async (cluster) => {
    for (const n of [0, 1, 2]) {
      const at = ["-s", cluster.address(n)];
      await cluster.ok(["account", "create", `user${n}`, "--password-file", "password", ...at]);
      await cluster.ok(["account", "login", `user${n}`, "--password-stdin", ...at], "correct horse\n");
    }
    const sent: string[] = [];
    for (const n of [0, 1, 2]) {
      const body = `through ${n}`;
      await cluster.ok(["send", "user1", body, "-u", "user0", "-s", cluster.address(n)]);
      sent.push(body);
      // A client that comes from elsewhere sees it: at the primary always, at a backup as soon as it has applied it.
      for (const m of [0, 1, 2]) {
        await until(`${body} shows at ${m}`, async () => {
          const history = ["history", "user0", "-u", "user1", "-s", cluster.address(m)];
          const lines = (await cluster.ok(history)).trimEnd().split("\n");
          return lines.length === sent.length &&
            lines.every((line, at) => line.endsWith(`  user0  ${sent[at]}`));
        });
      }
    }
    await cluster.ok(["account", "logout", "-u", "user0"]);
    const { code, err } = await cluster.run(["send", "user1", "too late", "-u", "user0"]);
    assert.equal(code, 4);
    assert.match(err, /^user0 is not logged in here\. Run: /);
  });
});

Deno.test("two people who chat through different servers see each other's lines within a second", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice", "bob");
    const alice = chat(cluster, "alice", "bob", 1);
    const bob = chat(cluster, "bob", "alice", 2);
    await Promise.all([alice, bob].map((process) => process.logged(/^Connected to /m)));
    const times: number[] = [];
    for (let i = 0; i < 10; i++) {
      times.push(await say(alice, bob, `ping ${i}`), await say(bob, alice, `pong ${i}`));
    }
    console.log(`a line showed at the other after at most ${Math.round(Math.max(...times))} ms`);
    assert(Math.max(...times) < 1_000, `${times}`);
    for (const process of [alice, bob]) {
      process.closeInput();
      assert.equal(await process.exited, 0, process.err);
      assert.equal(shown(process).length, 10);
    }
  });
});

Deno.test("messages wait for somebody who is off line, and come once", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.ok(["send", "bob", "-"], "one\ntwo\n");
    await cluster.ok(["send", "bob", "three"]);
    const come = async () => {
      const lines = (await cluster.ok(["chat", "-u", "bob", "-o", "json"])).split("\n").slice(0, -1);
      return lines.map((line) => JSON.parse(line).body);
    };
    assert.deepEqual(await come(), ["one", "two", "three"]);
    assert.deepEqual(await come(), []);
    await cluster.ok(["send", "bob", "four"]);
    assert.deepEqual(await come(), ["four"]);
  });
});

for (const [who, killed] of [["a backup", 2], ["the primary", 0]] as const) {
  Deno.test(`a chat goes on by itself when its server, ${who}, is killed: nothing lost, nothing twice`, async () => {
    await withCluster(async (cluster) => {
      await cluster.accounts("alice", "bob");
      const alice = chat(cluster, "alice", "bob", killed);
      const bob = chat(cluster, "bob", "alice", 1);
      await alice.logged(new RegExp(`^Connected to ${cluster.address(killed)}\\.`, "m"));
      await bob.logged(/^Connected to /m);
      await say(alice, bob, "before");
      await say(bob, alice, "heard");
      await cluster.kill(killed);
      const gaps = [await say(alice, bob, "during"), await say(bob, alice, "still there?")];
      console.log(`with ${who} killed, lines showed after ${gaps.map(Math.round)} ms`);
      await say(alice, bob, "after");
      for (const process of [alice, bob]) {
        process.closeInput();
        assert.equal(await process.exited, 0, process.err);
      }
      assert.deepEqual(shown(bob), ["before", "during", "after"]);
      assert.deepEqual(shown(alice), ["heard", "still there?"]);
    });
  });
}
