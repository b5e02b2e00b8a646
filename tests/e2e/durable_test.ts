/** Issue 2, 3: what has been acknowledged is on the disk of every member before the sender hears of it. */
import assert from "node:assert/strict";
import { jsonLines, withCluster } from "./cluster.ts";
import { readLog } from "./logs.ts";
import { until } from "./process.ts";

/** What kill -9 of all three leaves on their disks while somebody sends. */
Deno.test("every acknowledged message is in all three logs when all three are killed at once", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const sender = cluster.launch("sender", ["send", "bob", "-", "-o", "json"]);
    const lines = Array.from({ length: 20_000 }, (_, i) => `message ${i}\n`);
    void sender.write(lines.join(""));
    await until("1,000 messages are acknowledged", () => sender.out.split("\n").length > 1_000);
    await cluster.kill(0, 1, 2);
    assert.notEqual(await sender.end(), 0); // it was waiting for somebody who takes the rest
    const acknowledged = jsonLines<{ body: string }>(sender.out).map(({ body }) => body);
    assert.deepEqual(acknowledged, acknowledged.map((_, i) => `message ${i}`));

    const logs = [0, 1, 2].map((n) => readLog(cluster.dataDir(n)));
    const shortest = Math.min(...logs.map(({ entries }) => entries.length));
    for (const { entries, bodies, journal_mode } of logs) {
      assert.equal(journal_mode, "wal");
      assert.deepEqual(entries.slice(0, shortest), logs[0].entries.slice(0, shortest));
      // In order, without gaps and once: what follows was not acknowledged yet.
      assert.deepEqual(bodies.slice(0, acknowledged.length), acknowledged);
      assert.equal(new Set(bodies).size, bodies.length);
    }
    const lengths = logs.map(({ bodies }) => bodies.length);
    console.log(`${acknowledged.length} acknowledged; the logs hold ${lengths}`);
  });
});

/** Whether system calls of a process can be watched here; where not, the test is shown as ignored. */
function hasStrace(): boolean {
  try {
    const args = ["-f", "-o", "/dev/null", "true"];
    return new Deno.Command("strace", { args, stdout: "null", stderr: "null" }).outputSync().success;
  } catch {
    return false;
  }
}

/** Runs a program with what strace sees of these calls in it. */
function traced(dir: string, calls: string, program: string): string {
  const trace = `${dir}/trace`;
  const args = ["-f", "-y", "-e", `trace=${calls}`, "-o", trace, Deno.execPath(), "eval", program];
  assert.ok(new Deno.Command("strace", { args }).outputSync().success);
  return Deno.readTextFileSync(trace);
}

/** strace on a running process and its threads. */
function attach(pid: number, args: string[]): { attached: Promise<unknown>; detach(): Promise<void> } {
  const command = new Deno.Command("strace", {
    args: ["-f", ...args, "-p", `${pid}`],
    stdout: "null",
    stderr: "piped",
  });
  const tracer = command.spawn();
  const reader = tracer.stderr.getReader();
  return {
    attached: reader.read(), // its first words say so
    async detach() {
      tracer.kill("SIGTERM");
      await reader.cancel();
      await tracer.status;
    },
  };
}

Deno.test({
  name: "before a message is acknowledged every member has synced its log to the disk",
  ignore: !hasStrace(),
  fn: () =>
    withCluster(async (cluster) => {
      await cluster.accounts("bob", "alice");
      const traces = cluster.all.map((n) => `${cluster.dir}/trace-${n}`);
      const tracers = cluster.replicas.map(({ pid }, n) =>
        attach(pid, ["-y", "-e", "trace=fsync,fdatasync", "-o", traces[n]])
      );
      try {
        for (const tracer of tracers) await tracer.attached;
        const syncs = (n: number) =>
          Deno.readTextFileSync(traces[n]).match(/sync\(\d+<[^>]*\/log\.db-wal>/g)?.length ?? 0;
        for (let sent = 1; sent <= 5; sent++) {
          const before = cluster.all.map(syncs);
          await cluster.ok(["send", "bob", `message ${sent}`]);
          const after = cluster.all.map(syncs);
          assert(after.every((count, n) => count > before[n]), `${before} syncs before, ${after} after`);
        }
      } finally {
        for (const tracer of tracers) await tracer.detach();
      }
    }),
});

Deno.test({
  name:
    "a file that is written atomically is on the disk before its name is, and its name before the write is over",
  ignore: !hasStrace(),
  fn: () => {
    const dir = Deno.makeTempDirSync({ prefix: "replichat-file-" });
    try {
      const path = `${dir}/sub/secret`;
      Deno.mkdirSync(`${dir}/sub`);
      const program = `import { writeAtomically } from ${
        JSON.stringify(import.meta.resolve("../../proto/private_file.ts"))
      };
        writeAtomically(${JSON.stringify(path)}, "new");`;
      const calls = traced(dir, "fsync,fdatasync,rename,renameat,renameat2", program).split("\n")
        .filter((line) => line.includes(`${dir}/sub`));
      const what = calls.map((line) =>
        /rename/.test(line) ? "rename" : /\.tmp>/.test(line) ? "file" : "directory"
      );
      assert.deepEqual(what, ["file", "rename", "directory"]);
    } finally {
      Deno.removeSync(dir, { recursive: true });
    }
  },
});

Deno.test({
  name: "a log that is to begin anew is on the disk before the tables that go with it take their place",
  ignore: !hasStrace(),
  fn: () => {
    const dir = Deno.makeTempDirSync({ prefix: "replichat-install-" });
    try {
      Deno.writeTextFileSync(`${dir}/now`, "");
      const program = `import { SqliteLogStore } from ${
        JSON.stringify(import.meta.resolve("../../server/storage/log_store.ts"))
      };
        const store = new SqliteLogStore("${dir}/log.db", "${dir}/cut.jsonl");
        const view = { counter: 2, proposer: "a" };
        const hard_state = { promised: view, commit_index: 0 };
        store.writeSync([{ type: "persist", ticket: 1, entries: [], hard_state }]);
        Deno.removeSync("${dir}/now");
        store.install({ index: 9, view, hash: new Uint8Array(32), timestamp_us: 1 });
        Deno.exit(0);`;
      const [, after] = traced(dir, "fsync,fdatasync,unlink,unlinkat", program).split(`${dir}/now`);
      assert.match(after, /sync\(\d+<[^>]*\/log\.db-wal>/);
    } finally {
      Deno.removeSync(dir, { recursive: true });
    }
  },
});

Deno.test({
  name: "what an fsync has failed to bring to the disk is not acknowledged before another has",
  ignore: !hasStrace(),
  fn: () =>
    withCluster(async (cluster) => {
      await cluster.accounts("bob", "alice");
      await cluster.ok(["send", "bob", "before"]);
      const [replica] = cluster.replicas;
      const tracer = attach(replica.pid, ["-o", "/dev/null", "-e", "inject=fdatasync:error=EIO"]);
      let sending: Promise<unknown>;
      try {
        await tracer.attached;
        sending = cluster.ok(["send", "bob", "meanwhile", "--timeout", "30s"]);
        await until("the replica says so", () =>
          /takes no writes \(.*EIO|takes no writes \(.*os error 5/.test(replica.err));
      } finally {
        await tracer.detach();
      }
      await sending;
      await cluster.kill(0);
      const { bodies } = readLog(cluster.dataDir(0));
      assert.deepEqual(bodies, ["before", "meanwhile"]);
    }, 1),
});
