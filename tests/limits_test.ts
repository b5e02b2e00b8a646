/** What strangers can use up of a replica: tried with sockets and HTTP/2 frames of our own. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { Client } from "@grpc/grpc-js";
import http2 from "node:http2";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { max_frame_bytes, max_pending_greetings, max_request_bytes } from "../proto/bounds.ts";
import { client_channel_options } from "../proto/channel.ts";
import { admin_service, chat_service, replication_service } from "../proto/services.ts";
import { max_batch_bytes, max_batch_entries, max_entry_bytes } from "../server/core/bounds.ts";
import { kind_command } from "../server/core/types.ts";
import { encodeFrame } from "../server/net/frames.ts";
import { handshake_frames, makeHello } from "../server/net/handshake.ts";
import { Peers } from "../server/net/peers.ts";
import { default_bounds } from "../server/net/server.ts";
import { Authority } from "./e2e/certificates.ts";
import { clientCredentials, Tls } from "../server/net/tls.ts";
import {
  FakeReplica,
  no_events,
  test_secrets,
  testIdentity,
  TestServer,
  until,
} from "../server/net/testing.ts";

const all_methods = [chat_service, admin_service, replication_service].flatMap((methods) =>
  Object.values(methods).map(({ path }) => path)
);

/** Runs a test against a server with some other bounds. */
async function withBounds(
  bounds: Partial<typeof default_bounds>,
  test: (server: TestServer) => Promise<void>,
): Promise<void> {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica, undefined, { bounds: { ...default_bounds, ...bounds } });
  try {
    await test(server);
  } finally {
    await server.stop();
    replica.chat.close();
  }
}

/** A gRPC message as it goes over the wire, or the beginning of one. */
function framed(message: Uint8Array, length = message.length, compressed = 0): Buffer {
  const head = Buffer.from([compressed, 0, 0, 0, 0]);
  head.writeUInt32BE(length, 1);
  return Buffer.concat([head, message]);
}

/** HTTP/2 without any gRPC. */
class Raw {
  readonly session: http2.ClientHttp2Session;

  constructor(port: number) {
    this.session = http2.connect(`http://127.0.0.1:${port}`);
    this.session.on("error", () => {});
  }

  /** Begins a call and sends this much of its request; more, and its end, only if `end`. Answers its gRPC status, or how else it ended. */
  begin(path: string, bytes?: Uint8Array, { end = false, headers = {} } = {}): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>();
    const call = this.session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
      ...headers,
    });
    const told = (fields: http2.IncomingHttpHeaders) => {
      const code = fields["grpc-status"];
      if (code !== undefined) resolve(`${code} ${decodeURIComponent(String(fields["grpc-message"] ?? ""))}`);
    };
    call.on("response", told);
    call.on("trailers", told);
    call.on("error", (error) => resolve(error.message));
    call.on("close", () => resolve("closed"));
    call.resume();
    if (bytes) call.write(bytes);
    if (end) call.end();
    return promise;
  }

  close(): void {
    this.session.destroy();
  }
}

async function withRaw<T>(server: TestServer, use: (raw: Raw) => Promise<T>): Promise<T> {
  const raw = new Raw(server.port);
  try {
    return await use(raw);
  } finally {
    raw.close();
  }
}

/** A socket that says `text`, if anything, and what becomes of it. */
function rawSocket(
  port: number,
  text?: string,
): { socket: Socket; closed: Promise<void>; is_closed: () => boolean } {
  const socket = connect(port, "127.0.0.1");
  let is_closed = false;
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) =>
    socket.once("close", () => {
      is_closed = true;
      resolve();
    })
  );
  socket.resume();
  if (text !== undefined) socket.write(text);
  return { socket, closed, is_closed: () => is_closed };
}

Deno.test("a message that is announced as too large is refused on every service before it is sent", () =>
  withBounds({}, (server) =>
    withRaw(server, async (raw) => {
      const headers = await server.newUser("alice");
      for (const path of all_methods) {
        const bound = path === replication_service.Connect.path ? max_frame_bytes : 2 * max_request_bytes;
        for (const length of [bound + 1, 0xffff_ffff]) {
          // Whoever has not proved the secret is told so before anything of its first message is wanted.
          const at_once = path === admin_service.Import.path;
          match(
            await raw.begin(path, framed(Buffer.alloc(1), length), { headers }),
            at_once ? /^7 / : /^8 Received message larger than max/,
            path,
          );
        }
      }
      // A little above what is taken, the answer is in our words.
      const answer = await raw.begin(chat_service.Login.path, framed(Buffer.alloc(max_request_bytes + 1)), {
        end: true,
      });
      match(answer, /^8 The request is larger than 65536 bytes\. Send less at once\.$/);
    })));

Deno.test("requests that are announced as large, and then come slowly, take no more memory than has come", () =>
  withBounds({ request_arrival_ms: 300 }, async (server) => {
    const { path } = chat_service.ListMessages;
    const before = Deno.memoryUsage().external + Deno.memoryUsage().heapUsed;
    const raws = Array.from({ length: 8 }, () => new Raw(server.port));
    const answers = raws.flatMap((raw) =>
      Array.from({ length: 100 }, () => raw.begin(path, framed(Buffer.alloc(10), max_request_bytes)))
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const grown = Deno.memoryUsage().external + Deno.memoryUsage().heapUsed - before;
    // Were their buffers made for what is announced, it would be 50 MiB.
    ok(grown < 25 * 1024 * 1024, `${grown} bytes`);
    deepEqual(
      new Set(await Promise.all(answers)),
      new Set(["4 The request took too long to arrive, and was not executed"]),
    );
    for (const raw of raws) raw.close();
  }));

Deno.test("a small message that unpacks to a large one is refused while it is unpacked", () =>
  withBounds({}, (server) =>
    withRaw(server, async (raw) => {
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
      ok(bomb.length < 2 * max_request_bytes);
      for (const path of [chat_service.Login.path, admin_service.Challenge.path]) {
        const answer = await raw.begin(path, framed(bomb, bomb.length, 1), {
          end: true,
          headers: { "grpc-encoding": "gzip" },
        });
        match(answer, /^8 Received message that decompresses to a size larger than/);
      }
    })));

/** One HTTP/2 frame of stream 1, or, of type 4, the connection's. */
function http2Frame(type: number, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[8] = type === 4 ? 0 : 1;
  return Buffer.concat([head, payload]);
}

Deno.test("headers that go on without end cost the connection, and little more", () =>
  withBounds({}, async (server) => {
    const { socket, closed, is_closed } = rawSocket(server.port, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    const block = Buffer.alloc(16_384, "x");
    socket.write(http2Frame(4, Buffer.alloc(0)));
    // A header named x, whose value is said to have some 256 MiB.
    socket.write(http2Frame(1, Buffer.from([0, 1, 0x78, 0x7f, 0x80, 0x80, 0x80, 0x80, 0x01])));
    let sent = 0;
    for (; !is_closed() && sent < 64 * 1024 * 1024; sent += block.length) {
      if (!socket.write(http2Frame(9, block))) {
        await Promise.race([
          closed,
          new Promise((resolve) => socket.once("drain", resolve)),
        ]);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    await closed;
    ok(sent < 8 * 1024 * 1024, `${sent}`);
    equal((await server.call(chat_service.GetClusterInfo, {})).response?.cluster_id, "cluster-1");
  }));

Deno.test("one connection has so many streams at once", () =>
  withBounds({ request_arrival_ms: 300 }, (server) =>
    withRaw(server, async (raw) => {
      const settings = await new Promise<http2.Settings>((resolve) =>
        raw.session.once("remoteSettings", resolve)
      );
      equal(settings.maxConcurrentStreams, 128);
    })));

Deno.test("a call that takes its time here is not taken for one that does not arrive, or is not read", () =>
  withBounds({ request_arrival_ms: 300, unread_answer_ms: 300 }, async (server) => {
    const user = await server.newUser("alice");
    const keys = { ...user, "replichat-min-index": "999999999" };
    const { failure } = await server.call(chat_service.ListMessages, { with_username: "alice" }, keys, 3_000);
    equal(failure?.reason, "REPLICA_BEHIND");
  }));

Deno.test("too many requests on their way: the slowest is ended, and who means it is served", () =>
  withBounds({ max_arriving_requests: 10 }, (server) =>
    withRaw(server, async (raw) => {
      const { path } = chat_service.GetClusterInfo;
      const slow = Array.from({ length: 30 }, () => raw.begin(path, framed(Buffer.alloc(0)).subarray(0, 3)));
      const first = await Promise.all(slow.slice(0, 20));
      deepEqual(new Set(first), new Set(["8 Too many requests are on their way, and this is the slowest"]));
      const { response } = await server.call(chat_service.GetClusterInfo, {});
      equal(response!.cluster_id, "cluster-1");
    })));

Deno.test("a connection that brings no call is closed: silent, half a greeting, or no HTTP/2 at all", () =>
  withBounds({ first_call_ms: 200 }, async (server) => {
    const preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    const sockets = [undefined, "G", preface.slice(0, 10), preface, "GET / HTTP/1.1\r\nHost: x\r\n"].map((
      text,
    ) => rawSocket(server.port, text));
    const busy = new Raw(server.port);
    const { path } = replication_service.Connect;
    equal(await busy.begin(path, framed(Buffer.from("rubbish"))).then((answer) => answer.slice(0, 2)), "3 ");
    await Promise.all(sockets.map(({ closed }) => closed));
    // One that has brought a call stays.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    equal(busy.session.closed, false);
    busy.close();
  }));

Deno.test("over TLS the same: a handshake that is left is closed, a connection with a call stays", async () => {
  const dir = Deno.makeTempDirSync();
  new Authority(dir, "ca").sign("site");
  const tls = new Tls({ cert: `${dir}/site.pem`, key: `${dir}/site.key`, ca: `${dir}/ca.pem` });
  const replica = new FakeReplica();
  const bounds = { ...default_bounds, first_call_ms: 500 };
  const server = await TestServer.start(replica, undefined, { tls, bounds });
  const dialer = new Client(`localhost:${server.port}`, clientCredentials(tls), client_channel_options);
  try {
    const silent = rawSocket(server.port);
    const half = rawSocket(server.port, "\x16\x03\x01\x02\x00\x01");
    const { path, requestSerialize, responseDeserialize } = chat_service.GetClusterInfo;
    const ask = () =>
      new Promise<string>((resolve) => {
        const call = dialer.makeUnaryRequest(
          path,
          requestSerialize,
          responseDeserialize,
          {} as never,
          (error) => {
            resolve(error?.message ?? call.getPeer());
          },
        );
      });
    const first = await ask();
    match(first, /:\d+$/);
    await Promise.all([silent.closed, half.closed]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const connections = () => server.net.connections;
    equal(connections(), 1);
    equal(await ask(), first);
  } finally {
    dialer.close();
    await server.stop();
    replica.chat.close();
    Deno.removeSync(dir, { recursive: true });
  }
});

Deno.test("when all connections are taken, those without a call make room; those with one stay", () =>
  withBounds({ max_connections: 6 }, async (server) => {
    const user = await server.newUser("alice"); // the first connection: without a call now
    const subscribed = new Raw(server.port);
    const events = subscribed.begin(chat_service.Subscribe.path, framed(Buffer.alloc(0)), {
      end: true,
      headers: user,
    });
    await until(() => server.net.subscribers === 1);
    const idle = Array.from({ length: 20 }, () => rawSocket(server.port));
    await until(() => idle.filter(({ is_closed }) => is_closed()).length >= 15);
    // Whoever comes now is served, and the stream is still there.
    equal((await server.call(chat_service.GetClusterInfo, {})).response?.cluster_id, "cluster-1");
    equal(await Promise.race([events, "open"]), "open");
    for (const { socket } of idle) socket.destroy();
    subscribed.close();
  }));

Deno.test("when all connections are in use, a new one is refused", () =>
  withBounds({ max_connections: 3 }, async (server) => {
    const user = await server.newUser("alice");
    server.client.close();
    const subscribe = () => {
      const raw = new Raw(server.port);
      return {
        raw,
        over: raw.begin(chat_service.Subscribe.path, framed(Buffer.alloc(0)), { end: true, headers: user }),
      };
    };
    const streams = Array.from({ length: 3 }, subscribe);
    await until(() => server.net.subscribers === 3);
    const refused = rawSocket(server.port);
    await refused.closed;
    equal(await Promise.race([...streams.map(({ over }) => over), "open"]), "open");
    for (const { raw } of streams) raw.close();
  }));

Deno.test("who does not read an answer loses the connection", () =>
  withBounds({ unread_answer_ms: 500 }, async (server) => {
    const user = await server.newUser("alice");
    const body = "x".repeat(8_000);
    for (let n = 0; n < 40; n++) {
      await server.call(chat_service.SendMessage, { to_username: "alice", body }, user);
    }
    const raw = new Raw(server.port);
    const closed = new Promise<void>((resolve) => raw.session.once("close", () => resolve()));
    const { path, requestSerialize } = chat_service.ListMessages;
    const call = raw.session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
      ...user,
    });
    call.on("error", () => {});
    call.end(framed(requestSerialize({ with_username: "alice", page_size: 40 } as never)));
    call.pause();
    await closed;
  }));

Deno.test("greetings that are begun and left do not keep a replica out", () =>
  withBounds({}, async (server) => {
    const raw = new Raw(server.port);
    const { path } = replication_service.Connect;
    const left = Array.from(
      { length: max_pending_greetings + 20 },
      () => raw.begin(path, framed(handshake_frames.hello(makeHello(testIdentity("x"), randomBytes(32))))),
    );
    match(await left[0], /^8 Too many greetings at once/);
    const connected: string[] = [];
    const events = { ...no_events, connected: ({ id }: { id: string }) => connected.push(id) };
    const peers = new Peers({ secrets: test_secrets, identity: () => testIdentity("b"), events });
    peers.setTargets([`127.0.0.1:${server.port}`]);
    await until(() => connected.includes("a"));
    peers.close();
    raw.close();
    await Promise.all(left);
  }));

Deno.test("the largest batch fits a frame", () => {
  const long = "localhost-with-a-name-of-some-length.example.org:65535";
  const view = { counter: 2 ** 50, proposer: long };
  const entry = (payload: Uint8Array) => ({
    index: 2 ** 50,
    view,
    timestamp_us: 2 ** 52,
    kind: kind_command,
    payload,
  });
  const small = Buffer.alloc(Math.floor(max_batch_bytes / max_batch_entries));
  const entries = [...Array(max_batch_entries - 1).fill(entry(small)), entry(Buffer.alloc(max_entry_bytes))];
  const previous = { index: 2 ** 50, view, hash: Buffer.alloc(32) };
  const { length } = encodeFrame({ kind: "append", number: view, previous, entries, commit_index: 2 ** 50 });
  ok(length < max_frame_bytes, `${length}`);
});
