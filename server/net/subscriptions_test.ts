import { deepEqual, equal, ok } from "node:assert/strict";
import type { ClientReadableStream, StatusObject } from "@grpc/grpc-js";
import {
  max_streams_per_session,
  max_subscriber_queue,
  subscriber_heartbeat_ms,
} from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { chat_service } from "../../proto/services.ts";
import type { EventStream } from "./calls.ts";
import { tokenHash } from "./desk.ts";
import { Subscriptions } from "./subscriptions.ts";
import { failureOf, FakeReplica, metadataOf, type TestServer, until, withServer } from "./testing.ts";

const { SendMessage, Logout, Login, Subscribe } = chat_service;

/** One event stream as a client sees it. */
class Follower {
  readonly events: replichat.v1.Event[] = [];
  readonly stream: ClientReadableStream<replichat.v1.Event>;
  status?: StatusObject;

  constructor(server: TestServer, keys: Record<string, string>, cursor = 0) {
    const { path, requestSerialize, responseDeserialize } = Subscribe;
    const request = { cursor } as replichat.v1.SubscribeRequest;
    const { client } = server;
    this.stream = client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadataOf(keys),
    );
    // Heartbeats come when a test takes long enough.
    this.stream.on("data", (event) => event.kind === "heartbeat" || this.events.push(event));
    this.stream.on("error", () => {});
    this.stream.on("status", (status) => this.status = status);
  }

  get kinds(): string {
    return this.events.map((event) => event.message?.body ?? event.kind).join();
  }
}

function sayTo(server: TestServer, from: { authorization: string }) {
  return (to_username: string, body: string) => server.call(SendMessage, { to_username, body }, from);
}

Deno.test("backlog, caught up, live: from any cursor, without gap or repeat", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    const bob = await server.newUser("bob");
    await server.newUser("eve");
    const say = sayTo(server, alice);
    for (const body of "123") await say("bob", body);
    const follower = new Follower(server, bob);
    await until(() => follower.kinds === "1,2,3,caught_up");
    equal(follower.events[3].cursor, replica.chat.applied_index);
    await say("eve", "not for bob");
    await say("bob", "4");
    await until(() => follower.kinds === "1,2,3,caught_up,4");
    const resumed = new Follower(server, bob, follower.events[1].cursor);
    await until(() => resumed.kinds === "3,4,caught_up");
    const mine = new Follower(server, alice, follower.events[4].cursor);
    await until(() => mine.kinds === "caught_up");
    for (const { stream } of [follower, resumed, mine]) stream.cancel();
  }));

Deno.test("messages that are sent during a long backlog come once, in order", () =>
  withServer(async (server) => {
    const alice = await server.newUser("alice");
    const say = sayTo(server, alice);
    const total = 1_000;
    for (let i = 0; i < 700; i++) await say("alice", `${i}`);
    const follower = new Follower(server, alice);
    for (let i = 700; i < total; i++) await say("alice", `${i}`);
    await until(() => follower.events.length === total + 1);
    const bodies = follower.events.flatMap(({ message }) => message?.body ?? []);
    deepEqual(bodies, Array.from({ length: total }, (_, i) => `${i}`));
    deepEqual(
      follower.events.map(({ cursor }) => cursor),
      follower.events.map(({ cursor }) => cursor).sort((a, b) => a - b),
    );
    follower.stream.cancel();
  }));

Deno.test("a cursor beyond what is applied here waits", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    const next = replica.chat.applied_index + 1;
    const follower = new Follower(server, alice, next);
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(follower.kinds, "");
    await sayTo(server, alice)("alice", "seen elsewhere");
    await until(() => follower.kinds === "caught_up");
    await sayTo(server, alice)("alice", "new");
    await until(() => follower.kinds === "caught_up,new");
    follower.stream.cancel();
  }));

Deno.test("a session's end ends its streams and no others", () =>
  withServer(async (server) => {
    const alice = await server.newUser("alice");
    const { response } = await server.call(Login, { username: "alice", password: "correct horse" });
    const other = { authorization: `Bearer ${response!.token}` };
    const [ended, kept] = [new Follower(server, alice), new Follower(server, other)];
    await until(() => ended.kinds === "caught_up" && kept.kinds === "caught_up");
    await server.call(Logout, {}, alice);
    await until(() => ended.status !== undefined);
    deepEqual([ended.kinds, ended.status!.code], ["caught_up,session_ended", 0]);
    await sayTo(server, other)("alice", "still here");
    await until(() => kept.kinds === "caught_up,still here");
    const refused = new Follower(server, alice);
    await until(() => refused.status !== undefined);
    equal(failureOf(refused.status!)!.reason, "SESSION_ENDED");
    kept.stream.cancel();
  }));

Deno.test("a session has so many streams; when the server stops they end", () =>
  withServer(async (server) => {
    const alice = await server.newUser("alice");
    const followers = Array.from({ length: max_streams_per_session + 1 }, () => new Follower(server, alice));
    await until(() => followers.some(({ status }) => status));
    const [refused] = followers.filter(({ status }) => status);
    equal(failureOf(refused.status!)!.reason, "TOO_MANY");
    await until(() =>
      followers.filter(({ kinds }) => kinds === "caught_up").length === max_streams_per_session
    );
    await server.net.stop();
    const ended = followers.filter((follower) => follower !== refused);
    await until(() => ended.every(({ status }) => status));
    deepEqual(ended.map(({ status }) => status!.code), Array(16).fill(0));
  }));

/** A stream whose reader takes nothing until told. */
class StuckStream extends EventTarget {
  cancelled = false;
  readonly written: replichat.v1.Event[] = [];
  readonly #handlers: Record<string, () => void> = {};
  room = 16;
  on(name: string, handler: () => void) {
    this.#handlers[name] = handler;
  }
  write(bytes: Uint8Array) {
    this.written.push(replichat.v1.Event.decode(bytes));
    return --this.room > 0;
  }
  drain() {
    this.room = 16;
    this.#handlers.drain();
  }
}

async function withHub(
  test: (
    stuck: StuckStream,
    ended: Promise<unknown>,
    send: (count: number) => void,
    replica: FakeReplica,
  ) => Promise<void>,
) {
  const replica = new FakeReplica();
  const commands = replichat.replication.v1.Command;
  replica.applyNext(encode(commands, { create_account: { username: "alice", password_hash: "x" } }));
  const token_hash = tokenHash("t");
  const login = {
    account_id: 1,
    password_hash: "x",
    token_hash,
    session_id: "s",
    expire_us: Date.now() * 2_000,
  };
  replica.applyNext(encode(commands, { login }));
  const session = replica.chat.session(token_hash, 0)!;
  const send = (count: number) => {
    for (let i = 0; i < count; i++) {
      replica.applyNext(encode(commands, { send_message: { token_hash, to_username: "alice", body: "x" } }));
    }
  };
  const hub = new Subscriptions(replica);
  const stuck = new StuckStream();
  const ended = hub.run(stuck as unknown as EventStream, session, 0);
  try {
    await test(stuck, ended, send, replica);
  } finally {
    hub.stop();
    replica.chat.close();
  }
}

Deno.test("who reads slowly gets everything in order; who does not read is cut off", () =>
  withHub(async (stuck, ended, send) => {
    send(200);
    equal(stuck.written.length, 16); // caught_up and 15 messages
    while (stuck.written.length < 201) stuck.drain();
    deepEqual(
      stuck.written.slice(1).map(({ cursor }) => cursor),
      Array.from({ length: 200 }, (_, i) => i + 3),
    );
    send(max_subscriber_queue + 100);
    const failure = await ended as { reason: string };
    equal(failure.reason, "SUBSCRIBER_TOO_SLOW");
    ok(stuck.written.length < 250);
  }));

Deno.test("a heartbeat moves the cursor on when nothing else does", () => {
  const beats: (() => void)[] = [];
  const { setInterval: real } = globalThis;
  globalThis.setInterval = ((beat: () => void, ms: number) => {
    if (ms === subscriber_heartbeat_ms / 2) beats.push(beat);
    return 0;
  }) as unknown as typeof setInterval;
  return withHub((stuck, _ended, send, replica) => {
    globalThis.setInterval = real;
    beats[0](); // caught_up was heard since the last
    replica.applyNext(
      encode(replichat.replication.v1.Command, { create_account: { username: "bob", password_hash: "x" } }),
    );
    beats[0]();
    send(1);
    beats[0]();
    beats[0]();
    deepEqual(stuck.written.map(({ kind, cursor }) => `${kind} ${cursor}`), [
      "caught_up 2",
      "heartbeat 3",
      "message 4",
      "heartbeat 4",
    ]);
    return Promise.resolve();
  });
});

Deno.test("when a snapshot takes the place of the tables, streams end and go on from their cursors", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    const say = sayTo(server, alice);
    await say("alice", "1");
    const follower = new Follower(server, alice);
    await until(() => follower.kinds === "1,caught_up");
    for (const listener of replica.install_listeners) listener();
    await until(() => follower.status !== undefined);
    equal(follower.status!.code, 0);
    await say("alice", "2");
    const resumed = new Follower(server, alice, follower.events.at(-1)!.cursor);
    await until(() => resumed.kinds === "2,caught_up");
    resumed.stream.cancel();
  }));

Deno.test("deletions, receipts and groups come live and from the backlog alike, one event an entry", () =>
  withServer(async (server) => {
    const [alice, bob] = [await server.newUser("alice"), await server.newUser("bob")];
    const live = new Follower(server, bob);
    await until(() => live.kinds === "caught_up");
    const say = sayTo(server, alice);
    const sent = await say("bob", "1");
    await say("bob", "2");
    await server.call(chat_service.CreateGroup, { name: "team", usernames: ["bob"] }, alice);
    const ids = [sent.response!.message!.id!, (await say("+team", "3")).response!.message!.id!];
    await server.call(chat_service.MarkRead, { with_username: "alice", ids: [ids[0]] }, bob);
    const cursor = live.events.at(-1)!.cursor;
    // Of two conversations, and yet one entry.
    await server.call(chat_service.DeleteMessages, { ids }, alice);
    await until(() => live.kinds === "caught_up,1,2,membership,3,receipt,deleted");
    const deleted = live.events.at(-1)!.deleted!.items!;
    deepEqual(deleted.map((item) => item.ids), [[ids[0]], [ids[1]]]);
    const resumed = new Follower(server, bob, cursor);
    await until(() => resumed.kinds.endsWith("deleted,caught_up"));
    deepEqual(resumed.events.slice(0, -1), live.events.filter((event) => event.cursor > cursor));
    const whole = new Follower(server, bob);
    await until(() => whole.kinds === "2,membership,receipt,deleted,caught_up");
    for (const { stream } of [live, resumed, whole]) stream.cancel();
  }));

Deno.test("a cursor from before what is kept is told to load anew; from the beginning all that is kept comes", () =>
  withServer(async (server, replica) => {
    const alice = await server.newUser("alice");
    await sayTo(server, alice)("alice", "1");
    const cursor = replica.chat.applied_index;
    await sayTo(server, alice)("alice", "2");
    Object.defineProperty(replica.chat, "events_base", { get: () => cursor + 1 });
    const expired = new Follower(server, alice, cursor);
    await until(() => expired.status !== undefined);
    deepEqual([expired.status!.code, failureOf(expired.status!)!.reason], [11, "CURSOR_EXPIRED"]);
    const whole = new Follower(server, alice);
    await until(() => whole.kinds === "1,2,caught_up");
    const resumed = new Follower(server, alice, cursor + 1);
    await until(() => resumed.kinds === "caught_up");
    for (const { stream } of [whole, resumed]) stream.cancel();
  }));

Deno.test("partners are told who comes and goes, and not who merely goes elsewhere", () =>
  withServer(async (server, replica) => {
    const [alice, bob] = [await server.newUser("alice"), await server.newUser("bob")];
    const eve = await server.newUser("eve");
    await sayTo(server, alice)("bob", "1");
    const from = replica.chat.applied_index;
    const [partner, stranger] = [new Follower(server, alice, from), new Follower(server, eve, from)];
    await until(() => partner.kinds === "caught_up" && stranger.kinds === "caught_up");
    const first = new Follower(server, bob, from);
    await until(() => partner.kinds === "caught_up,presence");
    const [{ cursor }, { cursor: hint, presence }] = partner.events;
    deepEqual([hint, presence!.username, presence!.online], [cursor, "bob", true]);
    const second = new Follower(server, bob, from);
    await until(() => second.kinds.startsWith("caught_up"));
    first.stream.cancel();
    second.stream.cancel();
    await until(() => partner.kinds === "caught_up,presence,presence");
    ok(!partner.events[2].presence!.online && partner.events[2].presence!.last_seen_time!.seconds! > 0);
    equal(stranger.kinds, "caught_up");
    await server.call(chat_service.SetBlock, { username: "alice", blocked: true }, bob);
    const third = new Follower(server, bob, from);
    await until(() => third.kinds.startsWith("caught_up"));
    // What is told next shows that nothing was told before.
    const mallory = await server.newUser("mallory");
    await sayTo(server, alice)("mallory", "2");
    const fourth = new Follower(server, mallory, from);
    await until(() => partner.kinds.split(",").length === 5);
    deepEqual(partner.events.slice(3).map((event) => event.message?.body ?? event.presence?.username), [
      "2",
      "mallory",
    ]);
    for (const { stream } of [partner, stranger, third, fourth]) stream.cancel();
  }));
