/**
 * The one file, built and used as by somebody who has nothing else: an empty environment, and a PATH on which there
 * are the tools that unpack it, but neither deno nor node.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn, project, putProgram } from "../../proto/build/bundle.ts";
import { pack } from "../../proto/build/pack.ts";
import { start_file } from "../../proto/program.ts";
import { versions } from "../../proto/versions.ts";
import { type Cluster, denoDir, withSandbox } from "./cluster.ts";
import { until } from "./process.ts";

/** Whether what `deno compile` builds on has been downloaded before. */
function hasRuntime(): boolean {
  const downloads = join(denoDir(), "dl");
  return existsSync(downloads) && filesIn(downloads).some((file) => file.includes("denort"));
}

/** What a system has that unpacks the file. */
const tools = "sh find gzip head id mkdir mktemp mv rm sed sync tail tar uname".split(" ");

/** A directory with these tools alone. */
function toolsIn(directory: string): string {
  Deno.mkdirSync(directory);
  for (const tool of tools) {
    const folder = (Deno.env.get("PATH") ?? "").split(":").find((folder) => existsSync(join(folder, tool)));
    if (folder !== undefined) Deno.symlinkSync(join(folder, tool), join(directory, tool));
  }
  return directory;
}

let packed: Uint8Array | undefined;

/** Runs a test with the packed program, which is built once, as what the cluster is made of. */
async function withProgram(use: (cluster: Cluster) => Promise<void>): Promise<void> {
  await withSandbox(async (cluster) => {
    const program = join(cluster.dir, "the one file"); // spaces, since there is a script in it
    packed ??= Deno.readFileSync(await pack(program));
    const command = [putProgram(program, [packed])];
    cluster.built = { command, env: { PATH: toolsIn(join(cluster.dir, "tools")) } };
    await use(cluster);
  });
}

/** The folder that the program has unpacked itself into. */
function unpacked(cluster: Cluster): string {
  const cache = join(cluster.dir, ".cache/replichat");
  const names = [...Deno.readDirSync(cache)].map(({ name }) => name);
  assert.equal(names.length, 1, `nothing but one folder, and not ${names}`);
  return join(cache, names[0]);
}

/** That nothing in what is shipped tells where it was built. */
function namesNoPlace(folder: string): void {
  const places = [project, `${Deno.env.get("HOME") ?? project}/.`, "/npm/registry.", "replichat-build-"];
  for (const file of filesIn(folder).filter((file) => !/^(replichat$|cache\/)/.test(file))) {
    const text = Deno.readTextFileSync(join(folder, file));
    assert.deepEqual(places.filter((place) => text.includes(place)), [], file);
  }
}

/** Six first starts at once, all of which must work and say the same. */
async function firstStarts(cluster: Cluster): Promise<void> {
  const starts = Array.from({ length: 6 }, (_, n) => cluster.launch(`first-${n}`, ["version", "-o", "json"]));
  for (const start of starts) {
    const { code, out, err } = await start.finish(60_000);
    assert.deepEqual([code, err], [0, ""]);
    assert.deepEqual(JSON.parse(out), versions());
  }
}

Deno.test("the one file unpacks itself once, forms a cluster, loses nothing with a killed replica, and chats", async () => {
  await withProgram(async (cluster) => {
    await firstStarts(cluster);
    const folder = unpacked(cluster);
    namesNoPlace(folder);

    await cluster.found();
    await cluster.accounts("alice", "bob");
    await cluster.ok(["send", "bob", "before", "-u", "alice"]);
    await cluster.kill(0);
    await cluster.ok(["send", "bob", "  after -- 'it' \"$died\" *", "-u", "alice"]);
    cluster.start(0);
    await cluster.settled(0, 1, 2);
    // With what its threads do: digests, copies, the index.
    assert.match(await cluster.ok(["verify"]), /^(.*ok\n){3}/m);
    await cluster.ok(["backup", "copy.db"]);
    assert.match(await cluster.ok(["search", "before", "-u", "bob"]), /before/);

    const chat = await cluster.run(["chat", "--plain", "-u", "bob", "--to", "alice"], "through a pipe\n");
    assert.equal(chat.code, 0, chat.err);
    assert.deepEqual(await cluster.bodies("alice", "bob"), [
      "before",
      "  after -- 'it' \"$died\" *",
      "through a pipe",
    ]);

    assert.equal((await cluster.run(["send", "nobody", "hi"])).code, 5);
    assert.equal(await cluster.replicas[0].end("SIGTERM"), 0);
    assert.match(cluster.replicas[0].err, /Exiting: left the cluster\.\n$/);
    assert.equal(await cluster.replicas[1].end("SIGINT"), 0);
    assert.equal(unpacked(cluster), folder);
    const left = [...Deno.readDirSync(join(cluster.dir, ".cache"))].map(({ name }) => name);
    assert.deepEqual(left, ["replichat"], "Deno keeps nothing elsewhere");

    const demo = cluster.launch("demo", ["demo"]);
    const [, port, logs] = await demo.printed(/^3 replicas are running on ports (\d+).* logs are in (.*)$/m);
    await demo.write("hello\n");
    await demo.printed(/echo: You said: hello$/m);
    Deno.removeSync(join(folder, start_file)); // somebody cleans the cache
    await demo.write(`/kill ${port}\n/start ${port}\nhello again\n`);
    await demo.printed(/echo: You said: hello again$/m);
    await until(
      "its log says why it is not back",
      () => /ENOENT\n$/.test(Deno.readTextFileSync(`${logs}/${port}.log`)),
    );
    assert.equal(await demo.end("SIGTERM"), 0);

    const password = join(cluster.dir, "password"); // a file cannot be a folder of the cache
    const unusable = await cluster.launch("unusable", ["version"], { XDG_CACHE_HOME: password }).finish();
    assert.deepEqual([unusable.code, unusable.out], [8, ""]);
    assert.match(
      unusable.err,
      /^The folder \S+\/password\/replichat, into which .* cannot be made \(.*\)\. Set /,
    );
  });
});

Deno.test("where few files may be open the one file takes half as many connections", async () => {
  await withProgram(async (cluster) => {
    const serve = [...cluster.built.command, "serve", "--port", `${cluster.ports[0]}`];
    const bounded = ["-c", 'ulimit -n 400; exec "$0" "$@"', ...serve];
    const replica = cluster.launch("bounded", bounded, {}, ["sh"]);
    await replica.printed(/is primary/);
    const crowd = Array.from({ length: 210 }, () => Deno.connect({ port: cluster.ports[0] }));
    const connections = await Promise.all(crowd);
    await replica.logged(/too many connections are open; this one has no call and makes room/);
    for (const connection of connections) connection.close();
    assert.equal(await replica.end("SIGTERM"), 0);
  });
});

Deno.test("a file that is not whole says so, and leaves nothing", async () => {
  await withProgram(async (cluster) => {
    const [program] = cluster.built.command;
    Deno.truncateSync(program, Deno.statSync(program).size - 1000);
    const { code, out, err } = await cluster.launch("truncated", ["version"]).finish();
    assert.deepEqual([code, out], [8, ""]);
    assert.match(
      err,
      /^replichat cannot be unpacked \(.+\)\. If .*\/the one file is not whole, get it again\.\n$/,
    );
    assert.deepEqual([...Deno.readDirSync(join(cluster.dir, ".cache/replichat"))], []);
  });
});

Deno.test({
  name: "where deno compile has no runtime to build on, that is said; dist then packs",
  ignore: hasRuntime(),
  fn: () =>
    withSandbox(async (cluster) => {
      const build = async (task: string) => {
        const output = join(cluster.dir, task);
        const nowhere = "http://127.0.0.1:9"; // a proxy that is not there: nothing is downloaded
        const { code, stderr } = await new Deno.Command(Deno.execPath(), {
          args: ["task", "--quiet", task, "--output", output],
          cwd: project,
          env: { HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere, ALL_PROXY: nowhere, NO_PROXY: "", NO_COLOR: "1" },
        }).output();
        return { code, err: new TextDecoder().decode(stderr), made: existsSync(output) };
      };
      const why = "The runtime that deno compile needs cannot be downloaded from https:\\S+\\.";
      const compiled = await build("compile");
      assert.match(compiled.err, new RegExp(`^${why} Build the self-extracting file: deno task pack\n$`));
      assert.deepEqual([compiled.code, compiled.made], [1, false]);
      const dist = await build("dist");
      assert.match(
        dist.err,
        new RegExp(`^${why} So this is the self-extracting file, which does the same\\.\n$`),
      );
      assert.deepEqual([dist.code, dist.made], [0, true]);
    }, 0),
});
