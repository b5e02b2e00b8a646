/** The commands as people run them: child processes against fake servers. */
import assert from "node:assert/strict";
import { noQuorum, sessionEnded } from "../proto/failures.ts";
import { FakeCluster } from "./fake_server.ts";
import { writeLogin } from "./tokens.ts";

const main = new URL("../main.ts", import.meta.url).pathname;

interface Result {
  code: number;
  out: string;
  err: string;
}

/** Runs `replichat` in an empty folder of its own, logged in as alice if `alice`. */
class Shell {
  readonly folder = Deno.makeTempDirSync();

  constructor(private readonly servers: string, alice = true) {
    Deno.env.set("XDG_STATE_HOME", this.folder);
    if (alice) writeLogin({ username: "alice", token: "token-alice", cluster_id: "6f2c9100", cursor: 0 });
    Deno.env.delete("XDG_STATE_HOME");
  }

  start(...args: string[]) {
    return new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", main, ...args],
      cwd: this.folder,
      env: { XDG_STATE_HOME: this.folder, REPLICHAT_SERVERS: this.servers, NO_COLOR: "1" },
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
  }

  async run(args: string[], input = ""): Promise<Result> {
    const child = this.start(...args);
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input)).catch(() => {});
    await writer.close().catch(() => {});
    const { code, stdout, stderr } = await child.output();
    return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
  }
}

async function withCluster(count: number, run: (cluster: FakeCluster, shell: Shell) => Promise<void>) {
  const cluster = new FakeCluster();
  for (let i = 0; i < count; i++) await cluster.start();
  const shell = new Shell(cluster.servers.map((server) => server.address).join(","));
  try {
    await run(cluster, shell);
  } finally {
    await cluster.close();
    Deno.removeSync(shell.folder, { recursive: true });
  }
}

async function withoutServers(run: (shell: Shell) => Promise<void>, alice = true) {
  const shell = new Shell("localhost:5009", alice);
  try {
    await run(shell);
  } finally {
    Deno.removeSync(shell.folder, { recursive: true });
  }
}

Deno.test("no server: exit 3, and which one", () =>
  withoutServers(async (shell) => {
    const { code, out, err } = await shell.run(["send", "bob", "hi"]);
    const sentence = "No server answered at localhost:5009 (connection refused). Check --servers.\n";
    assert.deepEqual({ code, out, err }, { code: 3, out: "", err: sentence });
    assert.equal((await shell.run(["chat", "--to", "bob"], "hi\n")).err, sentence);
    assert.equal((await shell.run(["status"])).code, 3);
    Deno.writeTextFileSync(`${shell.folder}/secret`, "5e".repeat(32));
    const nobody = ["-s", "127.0.0.1:1,127.0.0.1:2", "--secret-file", "secret"];
    for (const command of [["verify"], ["admin", "log-level", "replichat=debug"]]) {
      assert.deepEqual(await shell.run([...command, ...nobody]), {
        code: 3,
        out: "",
        err: "No server answered at 127.0.0.1:1, 127.0.0.1:2 (connection refused). Check --servers.\n",
      });
    }
  }));

Deno.test("wrong usage: exit 2, and what to type", () =>
  withoutServers(async (shell) => {
    const cases: [string[], string][] = [
      [["sned", "bob"], "Unknown command 'sned'. Did you mean send?\n"],
      [["send", "bob", "--request-idd", "x"], "Unknown option '--request-idd'. Did you mean --request-id?\n"],
      [["help", "sned"], "Unknown command 'sned'. Did you mean send?\n"],
      [["account", "creat"], "Unknown command 'creat'. Did you mean create?\n"],
      [["help", "account", "creat"], "Unknown command 'creat'. Did you mean create?\n"],
      [["history"], "Missing required argument 'with'. Run: replichat history --help.\n"],
      [
        ["send", "bob", "hi", "--request-id", "7"],
        "A request id is a UUID, or empty. Leave it out to have one made.\n",
      ],
    ];
    const option = "Option '-s, --servers <host:port,...>' argument";
    cases.push(
      [["status", "-s", "5001"], `${option} '5001' is invalid. Write host:port. Run: replichat --help.\n`],
      [
        ["status", "-s", "a:1,5001"],
        `${option} 'a:1,5001' is invalid. 5001 is not host:port. Run: replichat --help.\n`,
      ],
      [
        ["members", "remove", "5001"],
        "Command-argument value '5001' is invalid for argument 'host:port'. Write host:port. " +
        "Run: replichat members --help.\n",
      ],
    );
    for (const [args, err] of cases) assert.deepEqual(await shell.run(args), { code: 2, out: "", err });
    assert.match(
      (await shell.run(["status", "--timeout", "5"])).err,
      /Write a duration such as 500ms, 5s or 1m/,
    );
    const unread = await shell.run(["account", "create", "al", "--password-file", shell.folder]);
    assert.deepEqual([unread.code, unread.err.replace(shell.folder, "DIR")], [
      8,
      "DIR cannot be read (is a directory). Check --password-file.\n",
    ]);
    assert.match(
      (await shell.run(["account", "create", "a b"])).err,
      /^A name has 1 to 32 of the characters/,
    );
  }));

Deno.test(
  "output to a full disk: exit 8, and what to do",
  { ignore: Deno.build.os !== "linux" },
  () =>
    withoutServers(async (shell) => {
      const command = `"$0" run -A "$1" version -o json > /dev/full`;
      const child = new Deno.Command("sh", {
        args: ["-c", command, Deno.execPath(), main],
        cwd: shell.folder,
      });
      const { code, stderr } = await child.output();
      const sentence = "The output cannot be written (the disk is full). Make room, or send it elsewhere.\n";
      assert.deepEqual([code, new TextDecoder().decode(stderr)], [8, sentence]);
    }),
);

Deno.test("not logged in: exit 4", () =>
  withoutServers(async (shell) => {
    for (const command of [["send", "bob", "hi"], ["chat"], ["history", "bob"]]) {
      const { code, err } = await shell.run(command);
      assert.deepEqual([code, err], [4, "Nobody is logged in here. Run: replichat account login NAME.\n"]);
    }
    const { err } = await shell.run(["send", "bob", "hi", "-u", "carol"]);
    assert.equal(err, "carol is not logged in here. Run: replichat account login carol.\n");
  }, false));

Deno.test("a session that has ended: exit 4, and who is to log in again", () =>
  withCluster(1, async (cluster, shell) => {
    cluster.servers[0].refuse = sessionEnded();
    for (const command of [["send", "bob", "hi"], ["history", "bob"]]) {
      const { code, err } = await shell.run(command);
      assert.deepEqual([code, err], [
        4,
        "This session has ended or was never valid. Log in again with: replichat account login alice.\n",
      ]);
    }
  }));

Deno.test("flags go before the environment, and that before the --config file", () =>
  withoutServers(async (shell) => {
    Deno.writeTextFileSync(
      `${shell.folder}/c.toml`,
      'servers = ["localhost:5008"]\n[send]\ntimeout = "100ms"\n',
    );
    const server = async (...args: string[]) => /at (\S+)/.exec((await shell.run(args)).err)?.[1];
    assert.equal(await server("status", "--config", "c.toml"), "localhost:5009");
    assert.equal(await server("status", "-s", "localhost:5007", "--config", "c.toml"), "localhost:5007");
    Deno.writeTextFileSync(`${shell.folder}/c.toml`, 'timeout = "soon"\n');
    const { code, err } = await shell.run(["status", "--config", "c.toml"]);
    assert.deepEqual([code, err.slice(0, 57)], [
      2,
      "The value 'soon' of timeout in the --config file does not",
    ]);
  }));

Deno.test("help and version need no gRPC: what main.ts loads by itself is small", async () => {
  const info = new Deno.Command(Deno.execPath(), { args: ["info", "--json", main] });
  const { modules } = JSON.parse(new TextDecoder().decode((await info.output()).stdout));
  interface Dependency {
    code?: { specifier: string };
    isDynamic?: boolean;
  }
  const dependencies = new Map<string, Dependency[]>(
    modules.map((
      module: { specifier: string; dependencies?: Dependency[] },
    ) => [module.specifier, module.dependencies]),
  );
  const loaded = new Set([`file://${main}`]);
  for (const module of loaded) {
    for (const { code, isDynamic } of dependencies.get(module) ?? []) {
      if (code && !isDynamic) loaded.add(code.specifier);
    }
  }
  const names = [...loaded].map((module) => module.replace(/.*\//, "").replace(/@.*/, ""));
  assert.deepEqual(names.sort(), [
    "bounds.ts",
    "cli.ts",
    "duration.ts",
    "failures.ts",
    "logs.ts",
    "main.ts",
    "node:path",
    "node:url",
    "npm:commander",
    "permissions.ts",
    "private_file.ts",
    "program.ts",
    "versions.ts",
  ]);
});

Deno.test("version says what this is, in text and as JSON", () =>
  withoutServers(async (shell) => {
    const { code, out } = await shell.run(["--version"]);
    assert.equal(code, 0);
    assert.match(
      out,
      /^replichat \d+\.\d+\.\d+\ncommit ([0-9a-f]{12}(-dirty)?|unknown)\nruntime deno \S+ \S+\nprotocol \d+\nformat \d+\n$/,
    );
    assert.equal((await shell.run(["version"])).out, out);
    const json = JSON.parse((await shell.run(["version", "-o", "json"])).out);
    assert.equal(Object.entries(json).map((each) => each.join(" ") + "\n").join(""), out);
  }));

Deno.test("help of one command, by both ways", () =>
  withoutServers(async (shell) => {
    const { code, out } = await shell.run(["help", "send"]);
    assert.equal(code, 0);
    assert.match(out, /--request-id[^]*journalctl/);
    assert.equal((await shell.run(["send", "-h"])).out, out);
    const inner = await shell.run(["help", "account", "create"]);
    assert.match(inner.out, /^Usage: replichat account create /);
    assert.equal((await shell.run(["account", "create", "-h"])).out, inner.out);
    assert.match((await shell.run(["help"])).out, /^Usage: replichat \[options\]/);
  }));

Deno.test("an account from creation to log-out", () =>
  withCluster(1, async (cluster, shell) => {
    const create = await shell.run(["account", "create", "Carol", "--password-stdin"], "correct horse\n");
    assert.deepEqual([create.code, cluster.accounts.get("Carol")], [0, "correct horse"]);
    const wrong = await shell.run(["account", "login", "Carol", "--password-stdin"], "wrong\n");
    assert.deepEqual([wrong.code, wrong.err], [4, "Wrong name or password.\n"]);
    Deno.writeTextFileSync(`${shell.folder}/password`, "correct horse\n");
    assert.equal((await shell.run(["account", "login", "Carol", "--password-file", "password"])).code, 0);
    await shell.run(["send", "bob", "hi"]);
    assert.equal(cluster.messages.at(-1)?.sender, "Carol");
    assert.equal((await shell.run(["account", "logout"])).code, 0);
    assert.equal((await shell.run(["send", "bob", "hi"])).code, 4);
    const none = await shell.run(["account", "create", "dave"]);
    assert.deepEqual([none.code, none.err.includes("Give --password-file or --password-stdin.")], [2, true]);
  }));

Deno.test("send: one, many, unknown recipient, no quorum", () =>
  withCluster(2, async (cluster, shell) => {
    const one = await shell.run(["send", "bob", "hi", "-o", "json"]);
    assert.deepEqual([one.code, JSON.parse(one.out).body], [0, "hi"]);
    const bodies = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    cluster.servers[0].die_at = 400;
    const many = await shell.run(["send", "bob", "-"], bodies.join("\n"));
    assert.deepEqual([many.code, many.err], [0, "Sent to bob: 1000 messages.\n"]);
    assert.deepEqual(cluster.messages.slice(1).map((message) => message.body), bodies);
    const unknown = await shell.run(["send", "nobody", "--", "-hi"]);
    assert.deepEqual([unknown.code, unknown.err], [
      5,
      "There is no account named nobody. Check the spelling.\n",
    ]);
    cluster.servers[1].refuse = noQuorum([]);
    const refused = await shell.run(["send", "bob", "hi", "--timeout", "400ms"]);
    assert.deepEqual([refused.code, refused.err], [3, noQuorum([]).message + "\n"]);
  }));

Deno.test("send: of many that fail, those that were confirmed are counted", () =>
  withCluster(1, async (cluster, shell) => {
    const { code, err } = await shell.run(["send", "nobody", "-"], "one\ntwo\nthree\n");
    assert.deepEqual([code, cluster.messages.length], [5, 0]);
    assert.match(err, /^Sent to nobody: 0 messages\.$/m);
  }));

Deno.test("send: of many, Ctrl-C tells how many were sent, and how many may have been", () =>
  withCluster(1, async (cluster, shell) => {
    const child = shell.start("send", "bob", "-", "--timeout", "60s", "-o", "json");
    const stdin = child.stdin.getWriter();
    const type = (text: string) => stdin.write(new TextEncoder().encode(text));
    await type("one\ntwo\nthree\n");
    const out = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let rows = "";
    while (rows.split("\n").length < 4) rows += (await out.read()).value ?? assert.fail(rows);
    cluster.servers[0].hold_ms = 60_000;
    await type("four\nfive\n");
    while (cluster.messages.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGINT");
    const [{ code }, err] = [await child.status, await new Response(child.stderr).text()];
    await Promise.all([out.cancel(), stdin.close().catch(() => {})]);
    assert.deepEqual([code, err.split("\n")], [130, [
      "Sent to bob: 3 messages, and the rest of the input is not sent.",
      "2 messages were not confirmed: they may or may not have been sent. " +
      "Look into the conversation before you send them again.",
      "",
    ]]);
  }));

Deno.test("send: in doubt is exit 6 with the request id, which repeats it once", () =>
  withCluster(1, async (cluster, shell) => {
    cluster.servers[0].die_after_executing = true;
    const doubt = await shell.run(["send", "bob", "hi", "--timeout", "500ms"]);
    assert.equal(doubt.code, 6);
    const request_id = /--request-id (\S+) ;/.exec(doubt.err)![1];
    const { address } = await cluster.start();
    const again = await shell.run(["send", "bob", "hi", "--request-id", request_id, "-s", address]);
    assert.deepEqual([again.code, again.err], [0, "Had been sent to bob before, as message 1.\n"]);
    assert.equal(cluster.messages.length, 1);
  }));

Deno.test("history: harmless on a table, whole in JSON and CSV, quiet when nobody reads it", () =>
  withCluster(1, async (cluster, shell) => {
    for (const body of ["one", "two\nlines", '\x1b[2J, "three"']) {
      cluster.send({ request_id: body, to_username: "alice", body }, "bob");
    }
    const table = await shell.run(["history", "bob", "-n", "2"]);
    assert.match(
      table.out,
      /^\d{4}-\d\d-\d\d \d\d:\d\d {2}bob {2}two\n {23}lines\n.* bob {2}␛\[2J, "three"\n$/,
    );
    const json = (await shell.run(["history", "bob", "-o", "json"])).out.trim().split("\n");
    assert.deepEqual(json.map((line) => JSON.parse(line).body), ["one", "two\nlines", '\x1b[2J, "three"']);
    const csv = (await shell.run(["history", "bob", "-o", "csv", "--before", "2"])).out;
    assert.match(
      csv,
      /^id,conversation_id,sender,recipient,body,create_time,state,sender_deleted\r\n1,1,bob,alice,one,/,
    );
    const child = shell.start("history", "bob");
    await child.stdout.cancel();
    await child.stdin.close();
    assert.equal(await new Response(child.stderr).text(), "");
    assert.equal((await child.status).code, 0);
  }));

Deno.test("chat through a pipe: sends, shows, outlives its server, remembers what it has shown", () =>
  withCluster(2, async (cluster, shell) => {
    cluster.send({ request_id: "1", to_username: "alice", body: "while you\nwere away" }, "bob");
    const child = shell.start("chat", "--to", "bob");
    const out = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let shown = "";
    const until = async (text: string) => {
      while (!shown.includes(text)) shown += (await out.read()).value ?? assert.fail(shown);
    };
    const stdin = child.stdin.getWriter();
    const type = (text: string) => stdin.write(new TextEncoder().encode(text));
    await until("bob: while you⏎were away\n");
    await type("hello\n");
    for (const [at, server] of cluster.servers.entries()) if (at === 0) server.kill();
    await type("still there?\n");
    await new Promise((resolve) => setTimeout(resolve, 500));
    cluster.send({ request_id: "2", to_username: "alice", body: "yes" }, "bob");
    await until("bob: yes\n");
    await stdin.close();
    const [{ code }, err] = [await child.status, await new Response(child.stderr).text()];
    await out.cancel();
    assert.equal(code, 0);
    assert.match(err, /Cut off from .* \(connection .*\); trying others/);
    const sent = cluster.messages.filter(({ sender }) => sender === "alice").map(({ body }) => body);
    assert.deepEqual(sent, ["hello", "still there?"]);
    assert.equal((shown.match(/bob: /g) ?? []).length, 2);
    assert.equal((await shell.run(["chat"])).out, "");
  }));

Deno.test("chat through a pipe: what could not be sent is told, and makes the exit code", () =>
  withCluster(1, async (_, shell) => {
    const { code, err } = await shell.run(["chat", "--to", "nobody"], "one\ntwo\n");
    assert.equal(code, 5);
    assert.match(
      err,
      /To nobody: There is no account named nobody\.[^]*2 messages could not be sent or confirmed/,
    );
  }));

Deno.test("status: with the secret all, without it what anybody may see, with a wrong one exit 4", () =>
  withCluster(1, async (cluster, shell) => {
    const open = await shell.run(["status"]);
    assert.match(open.out, /^cluster 6f2c91, view 1\.5001[^]*ADDRESS +ROLE\n127\.0\.0\.1:\d+ +backup\n$/);
    Deno.mkdirSync(`${shell.folder}/replichat-data/5001`, { recursive: true });
    const file = `${shell.folder}/replichat-data/5001/cluster.secret`;
    Deno.writeTextFileSync(file, "00".repeat(32) + "\n");
    assert.equal((await shell.run(["status"])).out, open.out);
    const wrong = await shell.run(["status", "--secret-file", file]);
    assert.deepEqual([wrong.code, wrong.err.slice(0, 39)], [4, "The cluster secret does not match. Give"]);
    Deno.writeTextFileSync(file, cluster.secret_hex + "\n");
    assert.match(
      (await shell.run(["status"])).out,
      /version 0\.1\.0\)[^]*FOR +LAG +HEARD +SUSPECTED\n127.* primary +2 h 5 min +0 +12 ms ago +no\n$/,
    );
    const { policy, commit_index, replicas } = JSON.parse((await shell.run(["status", "-o", "json"])).out);
    assert.deepEqual([policy, commit_index, replicas[0].lag], ["survivors", 0, 0]);
  }));

Deno.test("chat after too long an absence: says so, and goes on from now", () =>
  withCluster(1, async (cluster, shell) => {
    for (const body of ["old", "older"]) {
      cluster.send({ request_id: body, to_username: "alice", body }, "bob");
    }
    assert.match((await shell.run(["chat"])).out, /bob: old\n.*bob: older\n/);
    cluster.kept_from = 10;
    for (let id = 3; id < 12; id++) {
      cluster.send({ request_id: `${id}`, to_username: "alice", body: `${id}` }, "bob");
    }
    const { code, out, err } = await shell.run(["chat"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.match(
      err,
      /^Too long ago for all that has happened since to be kept\. See: replichat conversations$/m,
    );
    const tail = await shell.run(["tail", "--since", "2"]);
    assert.deepEqual([tail.code, tail.out], [1, ""]);
    assert.match(tail.err, /^Events after cursor 2 are no longer all kept\. Load the conversations anew /m);
  }));

Deno.test("what has been shown is reported as delivered: the newest of each conversation, once", () =>
  withCluster(1, async (cluster, shell) => {
    for (const body of ["one", "two", "three"]) {
      cluster.send({ request_id: body, to_username: "alice", body }, "bob");
    }
    cluster.send({ request_id: "own", to_username: "bob", body: "own" }, "alice");
    await shell.run(["chat"]);
    assert.deepEqual(cluster.delivered.map((marks) => marks.map(({ up_to_id }) => up_to_id)), [[3]]);
    await shell.run(["chat"]);
    assert.equal(cluster.delivered.length, 1);
    await shell.run(["tail", "--since", "0", "--until-now", "-o", "csv"]);
    assert.equal(cluster.delivered.length, 2);
  }));

Deno.test("--quiet leaves data and errors, and nothing else", () =>
  withCluster(1, async (_, shell) => {
    assert.equal((await shell.run(["send", "bob", "hi"])).err, "Sent to bob: message 1.\n");
    assert.deepEqual(await shell.run(["send", "bob", "hi", "-q"]), { code: 0, out: "", err: "" });
    const { out, err } = await shell.run(["tail", "--since", "0", "--until-now", "-q", "-o", "json"]);
    assert.deepEqual([out.split("\n").length, err], [3, ""]);
    const unknown = await shell.run(["send", "nobody", "hi", "-q"]);
    assert.equal(unknown.err, "There is no account named nobody. Check the spelling.\n");
  }));

Deno.test("status --watch shows it again and again, one object a time with -o json, and outlives an outage", () =>
  withCluster(1, async (cluster, shell) => {
    const [{ address }] = cluster.servers;
    const child = shell.start("status", "--watch", "--interval", "100ms", "-o", "json", "--timeout", "200ms");
    const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let shown = "";
    const until = async (count: number) => {
      while (shown.split("\n").length <= count) shown += (await lines.read()).value ?? assert.fail(shown);
    };
    await until(2);
    cluster.servers[0].kill();
    const errors = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
    let err = "";
    while (!err.includes("\n")) err += (await errors.read()).value ?? assert.fail(err);
    await cluster.start(Number(address.split(":")[1]));
    const before = shown.split("\n").length;
    await until(before + 2);
    child.kill("SIGKILL");
    await Promise.all([child.status, lines.cancel(), errors.cancel(), child.stdin.close().catch(() => {})]);
    assert.match(err, /^No server answered at /m);
    for (const line of shown.trim().split("\n").slice(0, 3)) {
      assert.equal(JSON.parse(line).cluster_id, "6f2c9100");
    }
  }));

Deno.test("what asks first refuses where nobody can answer, before it asks a server", () =>
  withoutServers(async (shell) => {
    Deno.writeTextFileSync(`${shell.folder}/secret`, "5e".repeat(32));
    const lines = [
      "delete 1",
      "delete --with bob --all",
      "account delete",
      "group leave team",
      "group remove team bob",
      "admin remove bob --secret-file secret",
      "members remove localhost:5003 --secret-file secret",
    ];
    for (const line of lines) {
      const { code, err } = await shell.run(line.split(" "));
      assert.deepEqual([code, err], [2, "This asks first. Give --yes where nobody can answer.\n"], line);
    }
  }));
