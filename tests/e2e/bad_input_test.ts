/** Issue 2, bad input: each the right exit code and two sentences, what happened and what to do. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { type Cluster, withCluster, withSandbox } from "./cluster.ts";

/** Runs a command that must fail with this exit code and say this on stderr, and nothing on stdout unless `out` says so. */
async function fails(
  cluster: Cluster,
  args: string[],
  code: number,
  sentences: string | RegExp,
  { input = "", out = /^$/ } = {},
): Promise<void> {
  const result = await cluster.run(args, input);
  const what = `${args.join(" ")}: exit ${result.code}, ${result.err}`;
  assert.equal(result.code, code, what);
  if (typeof sentences === "string") assert.equal(result.err, `${sentences}\n`, what);
  else assert.match(result.err, sentences, what);
  assert.match(result.out, out, what);
}

Deno.test("a port in use is named, by serve and by join", async () => {
  await withCluster(async (cluster) => {
    using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = listener.addr;
    const sentences = `Port ${port} is in use. Choose another with --port.`;
    await fails(cluster, ["serve", "--port", `${port}`], 8, sentences);
    await fails(cluster, ["join", "--from", cluster.address(0), "--port", `${port}`], 8, sentences);
  }, 1);
});

Deno.test("a server that does not answer is named, by clients and by join", async () => {
  await withSandbox(async (cluster) => {
    const nobody = cluster.address(0);
    const answer = `No server answered at ${nobody} (connection refused). Check --servers.`;
    await fails(cluster, ["status", "-s", nobody], 3, answer);
    await fails(cluster, ["account", "create", "alice", "--password-file", "password"], 3, answer);
    await fails(
      cluster,
      ["status", "-s", "no-such-host.invalid:5001"],
      3,
      "No server answered at no-such-host.invalid:5001 (unknown host). Check --servers.",
    );
    Deno.writeTextFileSync(`${cluster.dir}/secret`, "ab".repeat(32));
    const secret = ["--timeout", "1s", "--secret-file", "secret"];
    const reason = `No server answered at ${nobody} (connection refused). Check --from.`;
    await fails(cluster, ["join", "--from", nobody, ...secret], 3, reason);
    await fails(cluster, ["join", "--from", nobody, ...secret, "--data-dir", "data"], 3, reason);
    await fails(
      cluster,
      ["join", "--from", nobody],
      4,
      /^This needs the cluster secret, and none was found\./,
    );
    await fails(cluster, ["join"], 2, /^A new replica needs --from\. /);
    const made = [...Deno.readDirSync(cluster.dir)].filter(({ isDirectory }) => isDirectory);
    assert.deepEqual(made.map(({ name }) => name), [], "what cannot join leaves no directory behind");
  }, 1);
});

Deno.test("a data directory of another cluster is refused, and so is one that is in use or cannot be written", async () => {
  await withCluster(async (cluster) => {
    const other = ["serve", "--port", `${cluster.ports[1]}`, "--data-dir", "other"];
    const replica = cluster.launch("other", other);
    await replica.printed(/is primary/);
    const { cluster_id: theirs } = (await cluster.info(1))!;
    const { cluster_id: ours } = (await cluster.info(0))!;
    await fails(
      cluster,
      ["serve", "--port", `${cluster.ports[1]}`, "--data-dir", "other"],
      8,
      "The data directory other is in use by another process. Stop that one, or choose another --data-dir.",
    );
    await replica.end();
    const join = ["join", "--from", cluster.address(0), "--data-dir", "other"];
    const sentences = `The data directory belongs to cluster ${theirs.slice(0, 6)}, not ${
      ours.slice(0, 6)
    }. Choose another --data-dir.`;
    const refused = new RegExp(`^${sentences}$`, "m");
    // It resumes what is in the directory, and may have said so, when it is told that it is wrong there.
    const resumed = { out: /^(replichat .*\n(localhost:.*\n)?)?$/ };
    await fails(cluster, join, 8, refused, resumed);
    await fails(
      cluster,
      [...join, "--secret-file", `${cluster.dataDir(0)}/cluster.secret`],
      8,
      refused,
      resumed,
    );

    for (const bad of ["/dev/null/x", "password", "password/x"]) {
      const unwritable = new RegExp(
        `^The data directory ${bad} cannot be written \\([a-z ]+\\)\\. Choose another --data-dir, or mend its permissions\\.\n$`,
      );
      await fails(cluster, ["serve", "--port", `${cluster.ports[1]}`, "--data-dir", bad], 8, unwritable);
      await fails(cluster, ["join", "--from", cluster.address(0), "--data-dir", bad], 8, unwritable);
    }
  }, 1);
});

Deno.test("a wrong secret is refused, to join and to ask, and so is none", async () => {
  await withCluster(async (cluster) => {
    Deno.writeTextFileSync(`${cluster.dir}/wrong`, "ab".repeat(32));
    const sentences = "The cluster secret does not match. Give the cluster's own with --secret-file: it is " +
      "cluster.secret in a member's data directory.";
    const join = ["join", "--from", cluster.address(0), "--data-dir", "data"];
    await fails(cluster, [...join, "--secret-file", "wrong"], 4, new RegExp(`^${sentences}$`, "m"));
    assert.ok(!existsSync(`${cluster.dir}/data`), "nothing is left of it");
    await fails(cluster, ["status", "--secret-file", "wrong"], 4, sentences);
    await fails(
      cluster,
      ["status", "--secret-file", "password"],
      8,
      /^The file password does not hold a cluster secret\. /,
    );
    await fails(
      cluster,
      ["status", "--secret-file", "nowhere"],
      8,
      /^nowhere cannot be read \(no such file\)\. /,
    );
    const replica = cluster.launch("joiner", [...join, "--port", `${cluster.ports[1]}`]);
    await replica.printed(/is backup/);
  }, 1);
});

Deno.test("serve refuses to listen beyond this machine without TLS", async () => {
  await withSandbox(async (cluster) => {
    for (const host of ["0.0.0.0", "::", "chat.example.org"]) {
      await fails(
        cluster,
        ["serve", "--host", host],
        2,
        `Listening on ${host} without TLS would let anybody on the network read passwords. ` +
          "Give --tls-cert and --tls-key, or --insecure if the network is yours alone.",
      );
    }
  }, 1);
});

Deno.test("an unknown command or flag, and a missing one, are named", async () => {
  await withSandbox(async (cluster) => {
    await fails(cluster, ["sned"], 2, /^Unknown command 'sned'\. .+\n$/);
    await fails(cluster, ["serve", "--prot", "1"], 2, /^Unknown option '--prot'\. .+\n$/);
    await fails(
      cluster,
      ["serve", "--port", "70000"],
      2,
      /'70000' is invalid\. Write a whole number from 1 to 65535\./,
    );
    await fails(cluster, ["send"], 2, /^Missing required argument 'to'\. Run: replichat send --help\.\n$/);
    await fails(
      cluster,
      ["join"],
      2,
      "A new replica needs --from. Give it the address of a replica of the cluster.",
    );
    const { code, out, err } = await cluster.run([]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^Usage: replichat /);
  }, 1);
});

Deno.test("bad names, bodies, passwords and recipients are refused, and so is a taken name", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const create = (name: string) => ["account", "create", name, "--password-file", "password"];
    for (const name of ["alice", "ALICE"]) {
      await fails(cluster, create(name), 5, `The name ${name} is taken. Choose another.`);
    }
    await fails(
      cluster,
      create("al ice"),
      2,
      "A name has 1 to 32 of the characters A-Z a-z 0-9 _ . -. Choose one that fits.",
    );
    const short = ["account", "create", "carol", "--password-stdin"];
    await fails(cluster, short, 2, "A password has 8 to 256 bytes. Choose one that fits.", {
      input: "short\n",
    });
    const login = (name: string) => ["account", "login", name, "--password-stdin"];
    for (const name of ["alice", "nobody"]) {
      await fails(cluster, login(name), 4, "Wrong name or password.", { input: "wrong horse\n" });
    }
    await fails(
      cluster,
      ["send", "nobody", "hi"],
      5,
      "There is no account named nobody. Check the spelling.",
    );
    const long = "é".repeat(4_001);
    await fails(
      cluster,
      ["send", "bob", long],
      2,
      "The message has 8002 bytes and may have 8000. Send it in parts.",
    );
    await fails(cluster, ["send", "bob", ""], 2, /^A message has at least one byte of UTF-8 and no NUL\. /);
    await fails(
      cluster,
      ["send", "bob", "hi", "--request-id", "7"],
      2,
      /^A request id is a UUID, or empty\. /,
    );
    await fails(cluster, ["send", "bob", "hi", "-u", "carol"], 4, /^carol is not logged in here\. /);
    await fails(
      cluster,
      ["send", "bob", "-"],
      2,
      /^The message has 8002 bytes .* Send it in parts\.\n$/m,
      { input: `ok\n${long}\n` },
    );
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["ok"]);
    await cluster.ok(["send", "bob", long.slice(1)]); // the bound itself is fine
  }, 1);
});
