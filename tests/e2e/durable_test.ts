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

Deno.test({
  name: "before a message is acknowledged every member has synced its log to the disk",
  ignore: !hasStrace(),
  fn: () =>
    withCluster(async (cluster) => {
      await cluster.accounts("bob", "alice");
      const traces = cluster.replicas.map(({ pid }, n) => {
        const output = `${cluster.dir}/trace-${n}`;
        const args = ["-f", "-y", "-e", "trace=fsync,fdatasync", "-o", output, "-p", `${pid}`];
        return {
          output,
          tracer: new Deno.Command("strace", { args, stdout: "null", stderr: "piped" }).spawn(),
        };
      });
      try {
        for (const { tracer } of traces) {
          const reader = tracer.stderr.getReader(); // its first words are that it has attached
          await reader.read();
          reader.releaseLock();
        }
        const syncs = (n: number) =>
          Deno.readTextFileSync(traces[n].output).match(/sync\(\d+<[^>]*\/log\.db-wal>/g)?.length ?? 0;
        for (let sent = 1; sent <= 5; sent++) {
          const before = cluster.all.map(syncs);
          await cluster.ok(["send", "bob", `message ${sent}`]);
          const after = cluster.all.map(syncs);
          assert(after.every((count, n) => count > before[n]), `${before} syncs before, ${after} after`);
        }
      } finally {
        for (const { tracer } of traces) {
          tracer.kill("SIGTERM");
          await tracer.stderr.cancel();
          await tracer.status;
        }
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
      const [path, trace] = [`${dir}/sub/secret`, `${dir}/trace`];
      Deno.mkdirSync(`${dir}/sub`);
      const program = `import { writeAtomically } from ${
        JSON.stringify(import.meta.resolve("../../proto/private_file.ts"))
      };
        writeAtomically(${JSON.stringify(path)}, "new");`;
      const traced = ["-f", "-y", "-e", "trace=fsync,fdatasync,rename,renameat,renameat2", "-o", trace];
      const args = [...traced, Deno.execPath(), "eval", program];
      assert.ok(new Deno.Command("strace", { args }).outputSync().success);
      const calls = Deno.readTextFileSync(trace).split("\n").filter((line) => line.includes(`${dir}/sub`));
      const what = calls.map((line) =>
        /rename/.test(line) ? "rename" : /\.tmp>/.test(line) ? "file" : "directory"
      );
      assert.deepEqual(what, ["file", "rename", "directory"]);
    } finally {
      Deno.removeSync(dir, { recursive: true });
    }
  },
});
