/** `replichat bench` with real replicas: what it prints, how it ends, and that it leaves everything as it was. No timings. */
import assert from "node:assert/strict";
import { admin_service } from "../../proto/services.ts";
import { type Cluster, jsonLines, withCluster, withSandbox } from "./cluster.ts";
import { isInstalled } from "../bench/etcd.ts";
import { processesOf, until } from "./process.ts";

/** Looks whether nothing runs any more and no directory is left. */
async function nothingIsLeft(cluster: Cluster): Promise<void> {
  await until("its replicas have ended", () => processesOf(`${cluster.dir}/replichat-bench-`).length === 0);
  const left = [...Deno.readDirSync(cluster.dir)].map(({ name }) => name);
  assert.deepEqual(left.filter((name) => name.startsWith("replichat-bench-")), []);
}

const short = ["--duration", "300ms", "--warm-up", "50ms"];
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

Deno.test("bench send starts a replica, measures, and leaves nothing behind", async () => {
  await withSandbox(async (cluster) => {
    const table = await cluster.ok(["bench", "send", "--replicas", "1", "--in-flight", "8", ...short]);
    assert.match(table, /^WAY +IN FLIGHT +RATE +P50 MS .*\nstream +8 +\d+ +[\d.]+ /);
    assert.match(table, /^≤ +[\d.]+ ms +█+ +[\d,]+ +[\d.]+ %$/m);
    assert.match(table, /^localhost:\d+ \(primary\) {2}\d+ % of a core, \d+ MB$/m);
    await nothingIsLeft(cluster);
  }, 0);
});

interface SendRow {
  way: string;
  in_flight: number;
  members: number;
  messages: number;
  failed: number;
  histogram: { count: number }[];
  replicas: { address: string; role: string; rss_bytes: number }[];
}

Deno.test("bench send measures a running cluster; then its limits are back, and the accounts gone", async () => {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "77/1s");
    const settings = async () => (await cluster.admin(admin_service.GetSettings, {})).settings;
    const before = await settings();
    const loads = ["--stream", "--unary", "--in-flight", "1,4", "--clients", "2"];
    const rows = jsonLines<SendRow>(await cluster.ok(["bench", "send", "-o", "json", ...loads, ...short]));
    assert.deepEqual(
      rows.map(({ way, in_flight, members, failed }) => [way, in_flight, members, failed]),
      [["stream", 1, 3, 0], ["stream", 4, 3, 0], ["unary", 1, 3, 0], ["unary", 4, 3, 0]],
    );
    for (const { messages, histogram, replicas } of rows) {
      assert.ok(messages > 0);
      assert.equal(sum(histogram.map(({ count }) => count)), messages);
      assert.deepEqual(replicas.map(({ address }) => address), cluster.all.map((n) => cluster.address(n)));
      assert.deepEqual(replicas.map(({ role }) => role), ["primary", "backup", "backup"]);
      assert.ok(replicas.every(({ rss_bytes }) => rss_bytes > 10e6));
    }
    assert.deepEqual(await settings(), before);
    assert.deepEqual((await cluster.admin(admin_service.ListAccounts, { pattern: "bench" })).accounts, []);

    const interrupted = cluster.launch("interrupted", ["bench", "send", "--duration", "30s"]);
    await until(
      "the limit is off",
      async () => (await settings()).some(({ key, value }) => key === "rate-send" && value === "off"),
    );
    assert.equal(await interrupted.end("SIGINT"), 130);
    assert.deepEqual(await settings(), before);
  });
});

Deno.test("bench send without the secret says that it measures the limit", async () => {
  await withCluster(async (cluster) => {
    // Where no data directory is beside it.
    Deno.renameSync(cluster.dataDir(0), `${cluster.dir}/elsewhere`);
    const { code, out, err } = await cluster.run(["bench", "send", "-o", "csv", ...short]);
    assert.equal(code, 0, err);
    assert.match(err, /^Without the cluster's secret its limit on sends \(rate-send\) stays on/m);
    const [heading, row] = out.split("\r\n").map((line) => line.split(","));
    assert.equal(heading.length, row.length);
    const value = (name: string) => row[heading.indexOf(name)];
    assert.deepEqual([value("way"), value("in_flight"), value("cpu_percent")], ["stream", "64", ""]);
    Deno.renameSync(`${cluster.dir}/elsewhere`, cluster.dataDir(0));
  }, 1);
});

Deno.test("bench failover takes the primary away in each way, and loses no request", async () => {
  await withSandbox(async (cluster) => {
    const out = await cluster.ok(["bench", "failover", "--trials", "1", "-o", "json"]);
    const rows = jsonLines<{ way: string; trials: number; failed: number; gaps_ms: number[] }>(out);
    assert.deepEqual(
      rows.map(({ way, trials, failed, gaps_ms }) => [way, trials, failed, gaps_ms.length]),
      ["SIGKILL", "SIGSTOP", "SIGTERM"].map((way) => [way, 1, 0, 1]),
    );
    await nothingIsLeft(cluster);
  }, 0);
});

Deno.test("bench subscribe reaches every stream, on one replica and on three", async () => {
  await withSandbox(async (cluster) => {
    const size = ["--replicas", "3", "--members", "3", "--streams", "4", "--messages", "2"];
    const rows = jsonLines<Record<string, number>>(
      await cluster.ok(["bench", "subscribe", "-o", "json", ...size]),
    );
    assert.deepEqual(
      rows.map(({ replicas, subscribers, messages, missing }) => [replicas, subscribers, messages, missing]),
      [[1, 12, 2, 0], [3, 12, 2, 0]],
    );
    for (const { median_ms, p99_ms, last_ms } of rows) {
      assert.ok(0 < median_ms && median_ms <= p99_ms && p99_ms <= last_ms);
    }
    await nothingIsLeft(cluster);
  }, 0);
});

Deno.test("bench wire prints a table of its figures, and needs no server", async () => {
  await withSandbox(async (cluster) => {
    const out = await cluster.ok(["bench", "wire", "--duration", "1ms", "-o", "csv"]);
    const [heading, ...rows] = out.trimEnd().split("\r\n");
    assert.equal(heading, "message,format,bytes,encode_ns,decode_ns");
    assert.deepEqual(rows.slice(0, 3).map((row) => row.split(",")[1]), ["protobuf", "JSON", "ancestors"]);
  }, 0);
});

Deno.test("bench says what is wrong, by its exit code too", async () => {
  await withSandbox(async (cluster) => {
    const exits = async (code: number, sentence: RegExp, ...args: string[]) => {
      const result = await cluster.run(["bench", ...args]);
      assert.equal(result.code, code, result.err);
      assert.match(result.err, sentence);
    };
    await exits(2, /--in-flight <numbers>' argument '1,0' is invalid/, "send", "--in-flight", "1,0");
    await exits(2, /One replica has no other to take over/, "failover", "--replicas", "1");
    await exits(3, /No server answered/, "send", "--timeout", "300ms", ...short);
    await exits(8, /nowhere cannot be read/, "subscribe", "--secret-file", "nowhere");
    const stopped = cluster.launch("stopped", ["bench", "send", "--replicas", "1", "--duration", "30s"]);
    await until("its replica runs", () => processesOf(`${cluster.dir}/replichat-bench-`).length === 1);
    assert.equal(await stopped.end("SIGINT"), 130);
    await nothingIsLeft(cluster);
  }, 1);
});

Deno.test("the comparison with etcd has a ratio for each pair, or says what is missing", async () => {
  await withSandbox(async (cluster) => {
    const bench = new URL("../bench/main.ts", import.meta.url).pathname;
    const size = ["--in-flight", "2", "--seconds", "0.3", "--warm-up", "0.2"];
    const peers = cluster.launch("peers", ["peers", ...size], {}, [Deno.execPath(), "run", "-A", bench]);
    const { code, out, err } = await peers.finish(60_000);
    assert.equal(code, 0, err);
    const rows = out.split("\n").filter((line) => /^(stream|unary|h2load) /.test(line));
    const [has_etcd, has_h2load] = ["etcd", "h2load"].map(isInstalled);
    assert.equal(rows.length, has_h2load ? 4 : 3);
    assert.equal(
      rows.filter((row) => /\d+\.\d\d$/.test(row)).length,
      has_etcd ? (has_h2load ? 4 : 2) : 0,
      out,
    );
    assert.equal(out.includes("skipped: etcd is not installed (apt-get install etcd-server"), !has_etcd);
  }, 0);
});
