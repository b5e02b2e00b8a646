/** What nobody may see is seen nowhere: not in logs, outputs or databases, and files are their owner's alone. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { DatabaseSync } from "node:sqlite";
import { type Cluster, withSandbox } from "./cluster.ts";
import { until } from "./process.ts";

const [right, wrong] = ["correct horse", "battery staple 7"];

/** Each secret in the forms in which it might slip out. */
function formsOf(name: string, secret: string | Uint8Array): [string, string][] {
  const bytes = Buffer.from(secret as string);
  const array = [...bytes].join(","), spaced = [...bytes].join(", ");
  const texts = typeof secret === "string" ? [secret] : [];
  const forms = [
    ...texts,
    bytes.toString("hex"),
    bytes.toString("base64"),
    bytes.toString("base64url"),
    array,
    spaced,
  ];
  return forms.map((form) => [name, form.replace(/=+$/, "")]);
}

/** All files below `path`. */
function* filesIn(path: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(path)) {
    if (isDirectory) yield* filesIn(`${path}/${name}`);
    else yield `${path}/${name}`;
  }
}

/** Names of the secrets, by the file in which they were found. */
function findIn(files: Iterable<string>, secrets: [string, string][]): string[] {
  return [...files].flatMap((file) => {
    const text = Buffer.from(Deno.readFileSync(file)).toString("latin1");
    return secrets.filter(([, form]) => text.includes(form)).map(([name]) =>
      `${name} in ${file.split("/").pop()}`
    );
  });
}

/** What is in `table` of a replica's log.db, or in its chat.db. */
function rows(cluster: Cluster, n: number, file: string, query: string): Record<string, unknown>[] {
  const db = new DatabaseSync(`${cluster.dataDir(n)}/${file}`, { readOnly: true });
  try {
    return db.prepare(query).all();
  } finally {
    db.close();
  }
}

/** Under the policy `majority`, the replica of the lowest rank gets an entry that the others never have, and comes back to lose it. */
async function cutTail(cluster: Cluster): Promise<void> {
  const entries = () => rows(cluster, 0, "log.db", "SELECT idx FROM log").length;
  const sender = cluster.launch("sender", ["send", "bob", "-", "-u", "alice", "-s", cluster.address(0)]);
  const before = entries();
  await sender.write("committed\n");
  await until("one message is there", () => entries() > before);
  await cluster.kill(1, 2);
  await sender.write("never committed\n");
  await until("another is in one log", () => entries() > before + 1);
  await cluster.kill(0);
  await sender.end();
  for (const n of [1, 2]) cluster.start(n);
  await cluster.settled(1, 2);
  await cluster.ok(["send", "bob", "something else", "-u", "alice"]);
  cluster.start(0);
  await cluster.settled(0, 1, 2);
}

Deno.test("secrets are in no log, output or database, at the level that tells most, through failures and changes", () =>
  withSandbox(async (cluster) => {
    cluster.more_environment = { REPLICHAT_LOG_LEVEL: "debug" };
    cluster.replica_environment = { REPLICHAT_LOG_FORMAT: "json", REPLICHAT_HEARTBEAT_LOG_LEVEL: "debug" };
    await cluster.found();
    await cluster.accounts("bob", "alice");
    const secretFile = (n: number) => `${cluster.dataDir(n)}/cluster.secret`;
    const first_secret = Deno.readTextFileSync(secretFile(0)).trim();

    const guess = await cluster.run(["account", "login", "alice", "--password-stdin"], `${wrong}\n`);
    assert.equal(guess.code, 4);
    const name_twice = await cluster.run(["account", "create", "alice", "--password-stdin"], `${wrong}\n`);
    assert.equal(name_twice.code, 5);
    for (const n of cluster.all) {
      await cluster.ok(["send", "bob", `by ${n}`, "-u", "alice", "-s", cluster.address(n)]);
    }
    const chat = cluster.launch("chat", ["chat", "--to", "bob", "-u", "alice"]);
    await chat.write("a line\n");
    for (
      const args of [["status"], ["status", "-o", "json"], ["verify"], ["history", "alice", "-u", "bob"], [
        "secret",
        "show",
      ]]
    ) {
      await cluster.ok(args);
    }
    Deno.writeTextFileSync(`${cluster.dir}/other.secret`, "c3".repeat(32));
    assert.equal((await cluster.run(["verify", "--secret-file", "other.secret"])).code, 4);
    assert.equal((await cluster.run(["members", "remove", "localhost:1", "--yes"])).code, 5);
    await cluster.ok(["secret", "add"]);
    await cluster.hangUp("The cluster's secrets were", ...cluster.all);
    const second_secret = Deno.readTextFileSync(secretFile(0)).trim().split("\n")[1];
    await cluster.ok(["secret", "drop"]);
    await cluster.hangUp("The cluster's secrets were", ...cluster.all);
    await cluster.kill(0);
    await cluster.settled(1, 2);
    await cluster.ok(["send", "bob", "after", "-u", "alice"]);
    cluster.start(0);
    await cluster.settled(0, 1, 2);
    chat.closeInput();
    assert.equal(await chat.exited, 0, chat.err);
    const { token } = JSON.parse(Deno.readTextFileSync(`${cluster.dir}/state/replichat/alice.json`));
    await cluster.ok(["account", "logout", "-u", "alice"]);
    for (const n of cluster.all) await cluster.replicas[n].end("SIGTERM");

    const hashes = rows(cluster, 0, "chat.db", "SELECT password_hash FROM accounts").map((row) =>
      String(row.password_hash)
    );
    assert.equal(hashes.length, 2);
    const kept_nowhere = [
      ...[right, wrong].flatMap((password, n) => formsOf(`password ${n}`, password)),
      ...formsOf("token", token),
      ...[first_secret, second_secret].flatMap((hex, n) =>
        formsOf(`cluster secret ${n}`, Buffer.from(hex, "hex"))
      ),
      ["cluster secret 0", first_secret],
      ["cluster secret 1", second_secret],
    ] as [string, string][];
    const hash_parts = hashes.flatMap((hash) => hash.split("$").slice(-2)).map((part) =>
      ["password hash", part] as [string, string]
    );

    const logs = [...Deno.readDirSync(cluster.dir)].map(({ name }) => `${cluster.dir}/${name}`).filter((
      path,
    ) => /\.(out|err)$/.test(path));
    assert.ok(logs.length > 20 && cluster.replicas.every(({ err }) => err.includes('"level":"info"')));
    assert.deepEqual(findIn(logs, [...kept_nowhere, ...hash_parts]), []);
    const databases = cluster.all.flatMap((n) => [...filesIn(cluster.dataDir(n))]).filter((path) =>
      !path.endsWith(".secret")
    );
    assert.deepEqual(findIn(databases, kept_nowhere), []);
    // The search finds what is there.
    assert.ok(findIn([secretFile(1)], [["cluster secret 1", second_secret]]).length === 1);
    assert.ok(findIn(databases, hash_parts).length > 0);
  }));

Deno.test("files are 0600 and directories 0700 at every moment: logs, snapshots, cut tails, temporary files, log-ins", () =>
  withSandbox(async (cluster) => {
    const seen = new Set<string>();
    const open_to_others = new Set<string>();
    const look = (path: string) => {
      try {
        for (const { name, isDirectory } of Deno.readDirSync(path)) {
          const file = `${path}/${name}`;
          seen.add(name.replace(/\d+/g, "N"));
          if ((Deno.statSync(file).mode! & 0o777) !== (isDirectory ? 0o700 : 0o600)) open_to_others.add(file);
          if (isDirectory) look(file);
        }
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error; // gone again meanwhile
      }
    };
    const dirs = [`${cluster.dir}/replichat-data`, `${cluster.dir}/state`];
    const watch = setInterval(() => dirs.forEach(look), 5);
    try {
      cluster.replica_environment = { REPLICHAT_KEEP_LOG: "1KiB", REPLICHAT_QUORUM: "majority" };
      await cluster.found();
      await cluster.accounts("bob", "alice");
      await cluster.set("rate-send", "off");
      await cutTail(cluster);
      await cluster.kill(2);
      await cluster.settled(0, 1);
      const lines = Array.from({ length: 9_000 }, (_, n) => `message ${n}\n`).join("");
      await cluster.ok(["send", "bob", "-", "-u", "alice"], lines);
      const begins = () => Number(rows(cluster, 0, "log.db", "SELECT idx FROM base")[0]?.idx ?? 0);
      await until("the log is trimmed", () => begins() > 3_000);
      await Deno.remove(cluster.dataDir(2), { recursive: true });
      cluster.start(2);
      await cluster.settled(0, 1, 2);
      await cluster.ok(["secret", "add"]);
      await cluster.ok(["verify"]);
    } finally {
      clearInterval(watch);
    }
    dirs.forEach(look);
    assert.deepEqual([...open_to_others], []);
    for (
      const name of [
        "log.db",
        "log.db-wal",
        "chat.db",
        "chat.db-wal",
        "cut.jsonl",
        "cluster.secret",
        "replica.json",
        "lock",
        "alice.json",
      ]
    ) {
      assert.ok(seen.has(name), `${name} was not among ${[...seen]}`);
    }
    assert.ok([...seen].some((name) => /fetching|making|snapshot/.test(name)), `${[...seen]}`);
  }));

Deno.test("every command that needs a password or token refuses to send it beyond this machine in clear", () =>
  withSandbox(async (cluster) => {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("bob", "alice");
    // Our own machine, by an address that is not loopback's.
    const elsewhere = ["-s", `0.0.0.0:${cluster.ports[0]}`];
    for (
      const args of [
        ["account", "create", "carol", "--password-file", "password"],
        ["account", "login", "alice", "--password-file", "password"],
        ["account", "logout"],
        ["send", "bob", "hi"],
        ["send", "bob", "-"],
        ["history", "bob"],
        ["chat", "--to", "bob"],
      ]
    ) {
      const { code, out, err } = await cluster.run(
        [...args, ...elsewhere],
        args.at(-1) === "-" ? "hi\n" : "",
      );
      assert.deepEqual([args, code, out], [args, 4, ""]);
      assert.match(
        err,
        /A password or token is not sent to 0\.0\.0\.0:\d+ without TLS\. Give --tls-ca, or --insecure if the network is yours alone\.\n$/,
      );
    }
    await cluster.ok(["send", "bob", "hi", ...elsewhere, "--insecure"]);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["hi"]);
  }, 1));
