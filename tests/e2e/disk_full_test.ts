/** Issue 3: a full disk refuses writes with a clear error, loses nothing, and the replica goes on by itself when there is room. */
import assert from "node:assert/strict";
import { type Cluster, withSandbox } from "./cluster.ts";

/** Whether a small file system can be mounted here. */
const is_root = Deno.build.os === "linux" && Deno.uid() === 0 && mounts(Deno.makeTempDirSync(), "64k");
if (!is_root) console.log("SKIPPED: the tests of a full disk need root on Linux, to mount a small tmpfs.");

function mounts(path: string, size: string): boolean {
  const done = mount("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path]);
  if (done) mount("umount", [path]);
  Deno.removeSync(path, { recursive: true });
  return done;
}

function mount(command: string, args: string[]): boolean {
  try {
    return new Deno.Command(command, { args, stderr: "null" }).outputSync().success;
  } catch {
    return false;
  }
}

/** Runs a test with the data of one replica on a file system of `size`. */
async function withSmallDisk(
  size: string,
  replicas: number,
  n: number,
  use: (cluster: Cluster, disk: Disk) => Promise<void>,
): Promise<void> {
  await withSandbox(async (cluster) => {
    const disk = new Disk(cluster.dataDir(n));
    Deno.mkdirSync(disk.path, { recursive: true });
    assert.ok(mount("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk.path]));
    try {
      await use(cluster, disk);
    } finally {
      for (const replica of cluster.replicas) await replica.end();
      assert.ok(mount("umount", [disk.path]));
    }
  }, replicas);
}

class Disk {
  constructor(readonly path: string) {}

  /** Takes what room is left. */
  fill(): void {
    const file = Deno.openSync(`${this.path}/filler`, { create: true, write: true });
    const block = new Uint8Array(4_096);
    try {
      for (;;) file.writeSync(block);
    } catch (error) {
      assert.equal((error as { code?: string }).code, "ENOSPC");
    } finally {
      file.close();
    }
  }

  makeRoom(): void {
    Deno.removeSync(`${this.path}/filler`);
  }
}

const send = (cluster: Cluster, body: string) =>
  cluster.run(["send", "bob", body, "-u", "alice", "--timeout", "3s"]);

Deno.test({
  name: "a replica alone whose disk is full refuses writes, says why, and goes on when there is room",
  ignore: !is_root,
  fn: () =>
    withSmallDisk("4m", 1, 0, async (cluster, disk) => {
      await cluster.found();
      await cluster.accounts("alice", "bob");
      for (const body of ["one", "two"]) assert.equal((await send(cluster, body)).code, 0);
      disk.fill();
      // Pages that are there already may take a few more. The one that finds the disk full is under way, and not confirmed.
      let tried = 0;
      while ((await send(cluster, `try ${++tried}`)).code === 0) assert.ok(tried < 50);
      const refused = await send(cluster, "refused");
      assert.equal(refused.code, 3, refused.err);
      assert.equal(
        refused.err,
        `The disk of ${cluster.address(0)} is full. Make room; the replica goes on by itself then.\n`,
      );
      const before = await cluster.bodies("alice", "bob");
      assert.deepEqual(before, [
        "one",
        "two",
        ...Array.from({ length: tried - 1 }, (_, n) => `try ${n + 1}`),
      ]);
      disk.makeRoom();
      assert.equal((await send(cluster, "after")).code, 0);
      const { err } = cluster.replicas[0];
      assert.match(err, /The disk of localhost:\d+ takes writes again/);
      assert.equal(err.match(/is full\. Make room/g)!.length, 1, "it is said once");
      assert.deepEqual(await cluster.bodies("alice", "bob"), [...before, `try ${tried}`, "after"]);
      await cluster.ok(["verify"]);
    }),
});

Deno.test({
  name: "a replica whose tables' disk is full applies nothing until there is room, and then all of it",
  ignore: !is_root,
  fn: () =>
    withSmallDisk("1m", 1, 0, async (cluster, disk) => {
      // The log elsewhere, so that it goes on.
      const data = cluster.dataDir(0).replace("replichat-data", "elsewhere");
      Deno.mkdirSync(data, { recursive: true });
      Deno.symlinkSync(`${disk.path}/chat.db`, `${data}/chat.db`);
      const start = () =>
        cluster.replicas[0] = cluster.launch("replica-0", [...cluster.command(0), "--data-dir", data]);
      await start().printed(/is primary/);
      await cluster.accounts("alice", "bob");
      disk.fill();
      let tried = 0;
      while ((await send(cluster, `try ${++tried}`)).code === 0) assert.ok(tried < 50);
      assert.match((await send(cluster, "refused")).err, /The disk of localhost:\d+ is full/);
      await cluster.kill(0);
      const again = start();
      await again.logged(/is full\. Make room/);
      disk.makeRoom();
      await again.logged(/takes writes again/);
      const bodies = Array.from({ length: tried }, (_, n) => `try ${n + 1}`);
      assert.deepEqual(await cluster.bodies("alice", "bob"), bodies);
      await cluster.ok(["verify", "--secret-file", `${data}/cluster.secret`]);
    }),
});

Deno.test({
  name: "a primary whose disk is full is left out, the others go on, and it returns when there is room",
  ignore: !is_root,
  fn: () =>
    withSmallDisk("4m", 3, 0, async (cluster, disk) => {
      await cluster.found();
      await cluster.accounts("alice", "bob");
      const bodies = Array.from({ length: 300 }, (_, n) => `message ${n} ${"x".repeat(500)}`);
      const sender = cluster.launch("client-sender", ["send", "bob", "-", "-u", "alice", "--timeout", "20s"]);
      await sender.write(bodies.slice(0, 100).join("\n") + "\n");
      disk.fill();
      await sender.write(bodies.slice(100, 200).join("\n") + "\n");
      await cluster.settled(1, 2);
      disk.makeRoom();
      await sender.write(bodies.slice(200).join("\n") + "\n");
      sender.closeInput();
      const { code, err } = await sender.finish();
      assert.equal(code, 0, err);
      await cluster.settled(0, 1, 2);
      assert.deepEqual((await cluster.bodies("alice", "bob")).sort(), bodies.sort());
      await cluster.ok(["verify"]);
    }),
});
