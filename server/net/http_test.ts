/** The port for probes and Prometheus, over real HTTP. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { noQuorum, tooOften } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { readinessFailure } from "./health_service.ts";
import { HttpPort } from "./http.ts";
import { type Figures, Metrics } from "./metrics.ts";
import { Refusals } from "./refusals.ts";
import { FakeReplica, metadataOf, until, withServer } from "./testing.ts";

/** A port over a replica of one. */
async function withPort(test: (url: string, replica: FakeReplica, metrics: Metrics) => Promise<void>) {
  const replica = new FakeReplica();
  const metrics = new Metrics();
  const readiness = () => readinessFailure(replica);
  metrics.watch(figures(replica));
  const text = async () => ({ type: metrics.content_type, text: await metrics.text() });
  const http = new HttpPort({ readiness, metrics: text });
  const port = await http.listen("127.0.0.1", 0);
  try {
    await test(`http://127.0.0.1:${port}`, replica, metrics);
  } finally {
    http.stop();
    replica.chat.close();
  }
}

function figures(replica: FakeReplica, refusals = new Refusals()): Figures {
  return {
    status: () => replica.status(),
    view: () => ({ counter: 7, proposer: "a", minor: 2 }),
    ready: () => readinessFailure(replica) === undefined,
    base_index: () => 0,
    files: () => ({ log: 4_096, tables: 8_192 }),
    subscribers: () => 2,
    connections: () => 3,
    refused: () => refusals.counts,
    forwarded: () => 5,
  };
}

async function get(url: string, method = "GET"): Promise<[status: number, text: string]> {
  const response = await fetch(url, { method });
  return [response.status, await response.text()];
}

Deno.test("livez, readyz that says why not, and what is no page", () =>
  withPort(async (url, replica) => {
    deepEqual(await get(`${url}/livez`), [200, "ok\n"]);
    deepEqual(await get(`${url}/readyz?verbose=1`), [200, "ok\n"]);
    const waiting = noQuorum(["localhost:3"], "/data");
    for (const failing of ["serve_failure", "read_failure"] as const) {
      replica[failing] = waiting;
      deepEqual(await get(`${url}/readyz`), [503, `${waiting.message}\n`]);
      replica[failing] = undefined;
    }
    const status = replica.status.bind(replica);
    replica.status = () => ({ ...status(), has_quorum: false, waiting_for: ["localhost:2", "localhost:3"] });
    const [code, why] = await get(`${url}/readyz`);
    equal(code, 503);
    match(why, /^Waiting for localhost:2 and localhost:3: [^\n]+\n$/);
    deepEqual(await get(`${url}/livez`), [200, "ok\n"]); // restarting it would help nobody
    for (const path of ["/", "/metricsx", "/livez/", "/__proto__", "/constructor"]) {
      equal((await get(`${url}${path}`))[0], 404, path);
    }
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      equal((await get(`${url}/metrics`, method))[0], 405, method);
    }
    deepEqual(await get(`${url}/livez`, "HEAD"), [200, ""]);
  }));

Deno.test("a taken port is refused with the flag that names it", () =>
  withPort(async (url) => {
    const port = Number(new URL(url).port);
    const sources = { readiness: () => undefined, metrics: () => Promise.reject() };
    await rejects(new HttpPort(sources).listen("127.0.0.1", port), {
      message: `Port ${port} is in use. Choose another with --http-port.`,
    });
  }));

Deno.test("metrics are what the replica is and what was observed", () =>
  withPort(async (url, replica, metrics) => {
    const status = replica.status.bind(replica);
    const peer = {
      replica_id: "b",
      address: "localhost:2",
      role: "backup",
      incarnation: "b-1",
      lag: 7,
      suspected: true,
      silent_ms: 600,
      role_ms: 5_000,
    } as const;
    replica.status = () => ({ ...status(), replicas: [...status().replicas, peer] });
    metrics.synced(0, 3);
    metrics.synced(12, 0.7);
    metrics.applied(12, 40);
    metrics.applied(3);
    const [, text] = await get(`${url}/metrics`);
    const series = new Map(
      text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
    );
    const wanted = {
      replichat_ready: 1,
      replichat_view_number: 7,
      replichat_view_minor: 2,
      'replichat_role{role="primary"}': 1,
      'replichat_role{role="backup"}': 0,
      'replichat_peer_lag_entries{peer="localhost:2"}': 7,
      'replichat_peer_suspected{peer="localhost:2"}': 1,
      'replichat_fsync_seconds_bucket{le="0.001"}': 1,
      'replichat_fsync_seconds_bucket{le="0.005"}': 2,
      replichat_fsync_seconds_count: 2,
      replichat_fsync_batch_entries_sum: 12,
      replichat_commit_batch_entries_sum: 15,
      replichat_commit_seconds_count: 1,
      replichat_commit_seconds_sum: 0.04,
      replichat_commits_total: 15,
      replichat_log_file_bytes: 4_096,
      replichat_subscribers: 2,
      replichat_connections: 3,
      replichat_forwarded_calls_total: 5,
      'replichat_rejected_requests_total{reason="TOO_OFTEN"}': 0,
    };
    deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, series.get(name)])), wanted);
    const start = series.get("process_start_time_seconds")!;
    equal(Math.abs(Date.now() / 1000 - start) < 3_600 && start * 1000 <= Date.now(), true);
    equal(series.get("process_resident_memory_bytes")! > 1e7, true);
    // A peer that has gone leaves no series behind.
    replica.status = status;
    equal(/peer="localhost:2"/.test((await get(`${url}/metrics`))[1]), false);
  }));

Deno.test("failed calls are counted by reason: of unary calls, of streams, and within a stream of sends", () =>
  withServer(async (server, replica) => {
    const keys = await server.newUser("alice");
    const count = (reason: string) => server.net.refusals.counts.get(reason) ?? 0;
    equal(server.net.refusals.counts.size, 0);
    await server.call(chat_service.ListMessages, {}, { authorization: "Bearer nobody" });
    equal(count("SESSION_ENDED"), 1);
    const { Subscribe, SendMessages } = chat_service;
    const subscribe = server.client.makeServerStreamRequest(
      Subscribe.path,
      Subscribe.requestSerialize,
      Subscribe.responseDeserialize,
      { cursor: 0 } as Parameters<typeof Subscribe.requestSerialize>[0],
      metadataOf({ authorization: "Bearer nobody" }),
    );
    subscribe.on("error", () => {}).resume();
    await until(() => count("SESSION_ENDED") === 2);
    const stream = server.client.makeBidiStreamRequest(
      SendMessages.path,
      SendMessages.requestSerialize,
      SendMessages.responseDeserialize,
      metadataOf(keys),
    );
    let answers = 0;
    stream.on("data", ({ results }) => answers += results.length).on("error", () => {});
    replica.propose_failure = tooOften("messages", 1_000);
    for (const body of ["one", "two"]) {
      const sends = [{ to_username: "alice", body }];
      stream.write({ sends } as Parameters<typeof SendMessages.requestSerialize>[0]);
    }
    await until(() => answers === 2);
    stream.end();
    equal(count("TOO_OFTEN"), 2);
  }));

Deno.test("whoever holds connections does not keep probes out, and is let go", async () => {
  const sources = { readiness: () => undefined, metrics: () => Promise.reject() };
  const http = new HttpPort(sources, undefined, { max_connections: 4, first_call_ms: 300 });
  const port = await http.listen("127.0.0.1", 0);
  try {
    const idle = await Promise.all(
      Array.from({ length: 8 }, () => Deno.connect({ hostname: "127.0.0.1", port })),
    );
    await idle[7].write(new TextEncoder().encode("GET /livez HTTP/1.1\r\nHost: x\r\n"));
    deepEqual(await get(`http://127.0.0.1:${port}/livez`), [200, "ok\n"]);
    for (const connection of idle) {
      const ended = connection.read(new Uint8Array(1)).catch(() => null);
      equal(await ended, null);
      connection.close();
    }
  } finally {
    http.stop();
  }
});
