import { deepEqual, equal } from "node:assert/strict";
import { max_health_watchers } from "../../proto/bounds.ts";
import { grpc } from "../../proto/codec.ts";
import { noQuorum } from "../../proto/failures.ts";
import { health_service } from "../../proto/services.ts";
import { failureOf, type FakeReplica, TestServer, until, withServer } from "./testing.ts";

const { Check, Watch } = health_service;
const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } = grpc.health.v1.HealthCheckResponse.ServingStatus;

function watch(server: TestServer, service = "") {
  const seen: number[] = [];
  const { path, requestSerialize, responseDeserialize } = Watch;
  const request = new grpc.health.v1.HealthCheckRequest({ service });
  const stream = server.client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
  let reason: string | undefined;
  stream.on("data", ({ status }) => seen.push(status));
  stream.on("error", () => {}); // `status` tells it too
  stream.on("status", (status) => reason = failureOf(status)?.reason ?? `${status.code}`);
  return { seen, stream, reason: () => reason };
}

function loseQuorum(replica: FakeReplica): void {
  const status = replica.status.bind(replica);
  replica.status = () => ({ ...status(), has_quorum: false });
}

Deno.test("a replica is serving while writes go on and reads are fresh", () =>
  withServer(async (server, replica) => {
    const check = async (service = "") => (await server.call(Check, { service })).response?.status;
    const chat = "replichat.v1.ChatService";
    deepEqual([await check(), await check(chat), await check("grpc.health.v1.Health")], [
      SERVING,
      SERVING,
      SERVING,
    ]);
    const { code, failure } = await server.call(Check, { service: "no.such.Service" });
    deepEqual([code, failure!.reason], [5, "UNKNOWN_SERVICE"]);
    replica.read_failure = noQuorum([]);
    equal(await check(), NOT_SERVING);
    replica.read_failure = undefined;
    replica.serve_failure = noQuorum([]);
    equal(await check(), NOT_SERVING);
    replica.serve_failure = undefined;
    equal(await check(), SERVING);
    loseQuorum(replica);
    deepEqual([await check(), await check(chat), await check("replichat.admin.v1.AdminService")], [
      NOT_SERVING,
      NOT_SERVING,
      SERVING,
    ]);
  }));

Deno.test("who watches is told the state, and each change of it", () =>
  withServer(async (server, replica) => {
    const [all, unknown] = [watch(server), watch(server, "no.such.Service")];
    await until(() => all.seen.length === 1 && unknown.seen.length === 1);
    replica.serve_failure = noQuorum([]);
    await until(() => all.seen.length === 2);
    replica.serve_failure = undefined;
    await until(() => all.seen.length === 3);
    deepEqual(all.seen, [SERVING, NOT_SERVING, SERVING]);
    deepEqual(unknown.seen, [SERVICE_UNKNOWN]);
    for (const { stream } of [all, unknown]) stream.cancel();
  }));

Deno.test("so many watch at once, and all are let go when the server stops", async () => {
  await withServer(async (server) => {
    const watches = Array.from({ length: max_health_watchers }, () => watch(server));
    await until(() => watches.every(({ seen }) => seen.length === 1));
    const one_more = watch(server);
    await until(() => one_more.reason() !== undefined);
    equal(one_more.reason(), "TOO_MANY");
    watches[0].stream.cancel();
    let again = watch(server);
    await until(() => {
      // Until the server has heard that one has gone.
      if (again.reason() !== undefined) again = watch(server);
      return again.seen.length === 1;
    });
    void server.net.stop();
    await until(() => again.reason() === "0");
  });
});
