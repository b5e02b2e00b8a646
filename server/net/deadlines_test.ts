/** How long a call may take: as long as its caller waits, less what the answer needs, and never longer than we work for anybody. */
import { equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { Client, credentials, Metadata, status, type StatusObject } from "@grpc/grpc-js";
import { default_deadline_ms, max_deadline_ms } from "../../proto/bounds.ts";
import { client_channel_options } from "../../proto/channel.ts";
import { chat_service } from "../../proto/services.ts";
import { failureOf, metadataOf, type TestServer, withServer } from "./testing.ts";

const { CreateAccount, ListMessages, SendMessages, Subscribe } = chat_service;
const between = (value: number, low: number, high: number) => ok(value > low && value <= high, `${value}`);
const far_index = { "replichat-min-index": "999999999" };

Deno.test("a call is given its caller's time, less what the answer takes to get there; capped; some when none is named", () =>
  withServer(async (server, replica) => {
    const given = async (timeout_ms?: number) => {
      const client = new Client(
        `127.0.0.1:${server.port}`,
        credentials.createInsecure(),
        client_channel_options,
      );
      const options = timeout_ms === undefined ? {} : { deadline: Date.now() + timeout_ms };
      const { path, requestSerialize } = CreateAccount;
      const { promise, resolve } = Promise.withResolvers<void>();
      const request = { username: "alice", password: "correct horse" } as never;
      client.makeUnaryRequest(
        path,
        requestSerialize,
        (bytes: Buffer) => bytes,
        request,
        new Metadata(),
        options,
        () => resolve(),
      );
      await promise;
      client.close();
      return replica.forwarded.at(-1)!.call.timeout_ms;
    };
    equal(await given(), default_deadline_ms);
    equal(await given(3_600_000), max_deadline_ms);
    between(await given(20_000), 0, 19_900);
    between(await given(2_000), 0, 1_900);
  }));

/** How a stream ends on which the caller only listens. */
function streamStatus(
  server: TestServer,
  path: string,
  keys: Record<string, string>,
  timeout_ms: number,
): Promise<StatusObject> {
  const pass = (bytes: Buffer) => bytes;
  const deadline = Date.now() + timeout_ms;
  const call = path === SendMessages.path
    ? server.client.makeBidiStreamRequest(path, pass, pass, metadataOf(keys), { deadline })
    : server.client.makeServerStreamRequest(path, pass, pass, Buffer.alloc(0), metadataOf(keys), {
      deadline,
    });
  call.on("data", () => {}).on("error", () => {});
  return new Promise((resolve) => call.on("status", resolve));
}

Deno.test("who waits in vain is told so, and waits no longer than leaves time for that, unary or stream", () =>
  withServer(async (server, replica) => {
    const keys = { ...await server.newUser("alice"), ...far_index };
    const waits_ms: number[] = [];
    replica.waitApplied = (_, timeout_ms) => {
      waits_ms.push(timeout_ms);
      return Promise.resolve(false);
    };
    const read = await server.call(ListMessages, { with_username: "alice" }, keys, 20_000);
    equal(read.failure?.reason, "REPLICA_BEHIND");
    for (const { path } of [Subscribe, SendMessages]) {
      equal(failureOf(await streamStatus(server, path, keys, 20_000))?.reason, "REPLICA_BEHIND", path);
    }
    equal(waits_ms.length, 3);
    for (const wait_ms of waits_ms) between(wait_ms, 0, 19_900);
  }));

Deno.test("a stream lasts no longer than its caller's deadline", () =>
  withServer(async (server) => {
    const keys = await server.newUser("alice");
    for (const { path } of [Subscribe, SendMessages]) {
      equal((await streamStatus(server, path, keys, 500)).code, status.DEADLINE_EXCEEDED, path);
    }
  }));
