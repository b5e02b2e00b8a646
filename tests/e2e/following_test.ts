/** Those who follow: `tail`, `chat` through pipes and bots made of it, while servers come and go, hang and are busy. */
import assert from "node:assert/strict";
import { type Cluster, jsonLines, withCluster } from "./cluster.ts";
import { type Process, until } from "./process.ts";

interface Seen {
  cursor: number;
  event: string;
  body?: string;
  sender?: string;
  username?: string;
  online?: boolean;
  items?: Record<string, unknown>[];
}

/** The servers of a client, first the n-th replica. */
function servers(cluster: Cluster, n: number): string[] {
  return ["-s", cluster.all.map((step) => cluster.address((n + step) % cluster.all.length)).join(",")];
}

/** The whole lines of a process's output. */
const seen = (process: Process) => jsonLines<Seen>(process.out.slice(0, process.out.lastIndexOf("\n") + 1));
const bodies = (process: Process) => seen(process).flatMap(({ body }) => body ?? []);

Deno.test("tail shows each kind of event once and in order, goes on when its servers are killed, and later from its cursor", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const tail = cluster.launch("tail", ["tail", "-o", "json", ...servers(cluster, 1)]);
    await tail.logged(/^Connected to /m);
    await cluster.ok(["group", "create", "team", "bob"]);
    await cluster.ok(["send", "+team", "one"]);
    await cluster.ok(["read", "+team", "-u", "bob"]);
    await cluster.ok(["send", "alice", "two", "-u", "bob"]);
    await until("the message is there", () => bodies(tail).includes("two"));
    await cluster.kill(1);
    await cluster.ok(["send", "alice", "three", "-u", "bob"]);
    await until("it comes by another server", () => bodies(tail).includes("three"));
    assert.match(tail.err, /^Cut off from localhost:\d+ \(connection [a-z]+\); trying others\.$/m);
    const chat = cluster.launch("bob", ["chat", "-u", "bob"]);
    await until(
      "bob is on line",
      () => seen(tail).some(({ event, online }) => event === "presence" && online),
    );
    chat.closeInput();
    await chat.exited;
    const [message] = jsonLines<{ id: number }>(
      await cluster.ok(["history", "alice", "-u", "bob", "-n", "1", "-o", "json"]),
    );
    await cluster.ok(["delete", `${message.id}`, "--yes", "-u", "bob"]);
    await until("the deletion is there", () => seen(tail).some(({ event }) => event === "deleted"));
    assert.deepEqual(bodies(tail), ["one", "two", "three"]);
    await tail.end();

    const kinds = new Set(seen(tail).map(({ event }) => event));
    assert.deepEqual([...kinds].sort(), ["deleted", "membership", "message", "presence", "receipt"]);
    const logged = seen(tail).filter(({ event }) => event !== "presence");
    assert.deepEqual(
      logged.map(({ cursor }) => cursor),
      [...new Set(logged.map(({ cursor }) => cursor))].sort((a, b) => a - b),
    );
    // From any cursor on another server gives the same again.
    const since = (cursor: number, n: number) =>
      cluster.ok(["tail", "--since", `${cursor}`, "--until-now", "-o", "json", ...servers(cluster, n)]);
    const { cursor } = logged[2];
    const again = jsonLines<Seen>(await since(cursor, 2)).filter(({ event }) => event !== "presence");
    const deleted = (event: Seen) => event.body === "three"; // its text is gone since
    assert.deepEqual(
      again.filter((event) => !deleted(event)).slice(0, logged.length - 4),
      logged.slice(3).filter((event) => !deleted(event)),
    );
    const lines = (await cluster.ok(["tail", "--since", "0", "--until-now"])).trimEnd().split("\n");
    assert.ok(
      lines.some((line) => /^message +\d{4}-\d\d-\d\d \d\d:\d\d alice to \+team: one$/.test(line)),
      `${lines}`,
    );
  });
});

Deno.test("who listens and says nothing notices that its server hangs, moves on, and misses nothing", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const tail = cluster.launch("tail", ["tail", "-o", "json", ...servers(cluster, 2)]);
    await tail.logged(new RegExp(`^Connected to ${cluster.address(2)}\\.`, "m"));
    const start = performance.now();
    cluster.replicas[2].signal("SIGSTOP");
    await tail.logged(/^Cut off from .*; trying others\.\nConnected to /m);
    console.log(`noticed after ${Math.round(performance.now() - start)} ms`);
    await cluster.ok(["send", "alice", "still there?", "-u", "bob", ...servers(cluster, 0)]);
    await until("the message is there", () => bodies(tail).length > 0);
    cluster.replicas[2].signal("SIGCONT");
    await cluster.settled(0, 1, 2);
    await cluster.ok(["send", "alice", "all is well", "-u", "bob"]);
    await until("the next one is there", () => bodies(tail).length > 1);
    assert.deepEqual(bodies(tail), ["still there?", "all is well"]);
  });
});

Deno.test("a bot in a few lines of shell answers everybody once, also while servers are killed", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice", "bot");
    const bot = cluster.launchScript(
      "bot",
      `replichat tail -u bot -o csv | while IFS=, read -r cursor event conversation id who text time; do
  if [ "$event" = message ] && [ "$who" != bot ]; then
    replichat send "$who" "You said: $text" -u bot
  fi
done
`,
    );
    await bot.logged(/^Connected to /m);
    await cluster.ok(["send", "bot", "hello", "-u", "alice"]);
    await cluster.ok(["send", "bot", "good evening", "-u", "bob"]);
    const answers = (user: string) => cluster.bodies(user, "bot");
    await until(
      "both have their answers",
      async () => (await answers("alice")).length + (await answers("bob")).length === 4,
    );
    await cluster.kill(0);
    await cluster.ok(["send", "bot", "are you there?", "-u", "alice"]);
    await until("alice has her answer", async () => (await answers("alice")).length === 4);
    assert.deepEqual(await answers("alice"), [
      "hello",
      "You said: hello",
      "are you there?",
      "You said: are you there?",
    ]);
    assert.deepEqual(await answers("bob"), ["good evening", "You said: good evening"]);
  });
});

Deno.test("a bot on one connection: chat reads its answers from a pipe, and they are delivered marks for both", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice", "bot");
    const bot = cluster.launchScript(
      "bot",
      `mkfifo answers
replichat chat -u bot --to alice < answers | while read -r time who text; do
  echo "You said: $text"
done > answers
`,
    );
    await bot.logged(/^Connected to /m);
    assert.equal(await cluster.ok(["chat", "--to", "bot", "-u", "alice"], "one\ntwo\n"), "");
    await until("both are answered", async () => (await cluster.bodies("alice", "bot")).length === 4);
    const shown = await cluster.ok(["chat", "-u", "alice"]);
    assert.match(shown, /^\d\d:\d\d bot: You said: one\n\d\d:\d\d bot: You said: two\n$/);
    await until("all are delivered", async () => {
      const history = await cluster.ok(["history", "bot", "-u", "alice", "-o", "json"]);
      return jsonLines<{ state: string }>(history).every(({ state }) => state === "DELIVERED");
    });
  }, 1);
});

Deno.test("sends beyond the rate are held back, not refused, and keep their order", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    await cluster.ok(["settings", "set", "rate-send", "20/1s"]);
    const sent = Array.from({ length: 300 }, (_, i) => `message ${i}`);
    const start = performance.now();
    await cluster.ok(["send", "bob", "-", ...servers(cluster, 1), "--timeout", "20s"], sent.join("\n"));
    console.log(
      `300 messages at 20 a second, with a burst of 200, took ${Math.round(performance.now() - start)} ms`,
    );
    assert.deepEqual(await cluster.bodies("bob", "alice"), sent);
    const more = Array.from({ length: 40 }, (_, i) => `more ${i}`);
    await cluster.ok(["chat", "--to", "bob", "--timeout", "20s"], more.join("\n"));
    assert.deepEqual(await cluster.bodies("bob", "alice"), [...sent, ...more]);
  });
});
