import assert from "node:assert/strict";
import { v7 as uuid } from "uuid";
import { FailureError, noQuorum, tooMany } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { FakeCluster, type FakeServer } from "./fake_server.ts";
import { Sender } from "./sender.ts";
import { subscribe, type SubscriptionState } from "./subscription.ts";

type Test = (servers: FakeServer[], connection: Connection, cluster: FakeCluster) => Promise<void>;

/** A test with so many servers, and a connection to them that is logged in as alice. */
function test(name: string, count: number, run: Test, options: Partial<ConnectionOptions> = {}) {
  Deno.test(name, async () => {
    const cluster = new FakeCluster();
    for (let i = 0; i < count; i++) await cluster.start();
    const servers = cluster.servers.map((server) => server.address);
    const connection = new Connection({ servers, timeout_ms: 4_000, token: "token-alice", ...options });
    try {
      await run(cluster.servers, connection, cluster);
    } finally {
      connection.close();
      await cluster.close();
    }
  });
}

const sendTo = (connection: Connection, body: string, request_id = uuid()) =>
  connection.call(
    chat_service.SendMessage,
    { request_id, to_username: "bob", body },
    { write: true },
  );

async function failureOf(done: Promise<unknown>) {
  const error = await done.then(() => undefined, (error) => error);
  assert.ok(error instanceof FailureError, `no failure: ${error}`);
  return error.failure;
}

async function until(condition: () => boolean, ms = 5_000): Promise<void> {
  for (const start = Date.now(); !condition();) {
    assert.ok(Date.now() - start < ms, `not in time: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A listener that takes connections and says nothing, as a stopped process does. */
function stoppedServer(): { address: string; connections: Deno.Conn[]; close: () => Promise<void> } {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const connections: Deno.Conn[] = [];
  const accepting = (async () => {
    for await (const connection of listener) connections.push(connection);
  })();
  const close = async () => {
    listener.close();
    await accepting.catch(() => {});
    for (const connection of connections) connection.close();
  };
  return { address: `127.0.0.1:${listener.addr.port}`, connections, close };
}

test("a killed server is left for the next one", 2, async ([first, second], connection) => {
  await sendTo(connection, "one");
  first.kill();
  const { message } = await sendTo(connection, "two");
  assert.equal(message?.id, 2);
  assert.deepEqual(second.calls, ["SendMessage"]);
  assert.equal(connection.session.index, 2);
});

test("a hung server costs about a second", 2, async ([first], connection, cluster) => {
  first.hung = true;
  const start = Date.now();
  await sendTo(connection, "hi");
  assert.ok(Date.now() - start < 1_600, `${Date.now() - start} ms`);
  await sendTo(connection, "again");
  assert.equal(cluster.messages.length, 2);
});

test(
  "a server that takes connections and says nothing costs about a second",
  1,
  async ([server], _, cluster) => {
    const stopped = stoppedServer();
    const servers = [stopped.address, server.address];
    const connection = new Connection({ servers, timeout_ms: 4_000, token: "token-alice" });
    const start = Date.now();
    await sendTo(connection, "hi");
    assert.ok(Date.now() - start < 1_600, `${Date.now() - start} ms`);
    assert.equal(cluster.messages.length, 1);
    connection.close();
    await stopped.close();
  },
);

test("a refusal with a reason is tried again until it serves", 1, async ([server], connection) => {
  server.refuse = noQuorum(["localhost:5003"]);
  setTimeout(() => server.refuse = undefined, 300);
  const { replayed } = await sendTo(connection, "hi");
  assert.equal(replayed, false);
  assert.ok(server.calls.length > 1);
});

test("a refusal that lasts is shown as it is", 1, async ([server], connection) => {
  server.refuse = noQuorum(["localhost:5003"]);
  const failure = await failureOf(sendTo(connection, "hi"));
  assert.equal(failure.reason, "NO_QUORUM");
  assert.match(failure.message, /^Waiting for localhost:5003: it was in the last view/);
}, { timeout_ms: 500 });

test("a lost answer: the same request id elsewhere, one effect", 2, async ([first], connection, cluster) => {
  first.die_after_executing = true;
  const request_id = uuid();
  const { replayed } = await sendTo(connection, "hi", request_id);
  assert.equal(replayed, true);
  assert.equal(cluster.messages.length, 1);
  assert.equal(cluster.arrivals.get(request_id), 2);
});

test(
  "a lost answer without a request id: unknown, and not repeated",
  2,
  async ([first], connection, cluster) => {
    first.die_after_executing = true;
    const failure = await failureOf(sendTo(connection, "hi", ""));
    assert.equal(failure.kind, "unknown_outcome");
    assert.equal(cluster.messages.length, 1);
  },
);

test("a lost answer and nobody left: unknown, with the request id", 1, async ([first], connection) => {
  first.die_after_executing = true;
  const failure = await failureOf(sendTo(connection, "hi", "0199"));
  assert.match(failure.message, /--request-id 0199/);
}, { timeout_ms: 600 });

test("nobody there: it says so within a second or so", 0, async (_, connection) => {
  const start = Date.now();
  const failure = await failureOf(connection.call(chat_service.GetClusterInfo, {}));
  assert.equal(
    failure.message,
    "No server answered at 127.0.0.1:1, 127.0.0.1:2 (connection refused). Check --servers.",
  );
  assert.ok(Date.now() - start < 1_500);
}, { servers: ["127.0.0.1:1", "127.0.0.1:2"], timeout_ms: 10_000 });

test("a token does not travel in the open", 0, async (_, connection) => {
  assert.match(
    (await failureOf(sendTo(connection, "hi"))).message,
    /not sent to 192\.0\.2\.1:5001 without TLS/,
  );
}, { servers: ["192.0.2.1:5001"] });

test(
  "sender: killed in the middle, each message once and in order",
  3,
  async (servers, connection, cluster) => {
    servers[0].die_at = 50;
    servers[1].die_at = 50;
    const sender = new Sender(connection);
    const bodies = Array.from({ length: 300 }, (_, i) => `message ${i}`);
    const sent = await Promise.all(
      bodies.map((body) => sender.send({ request_id: uuid(), to_username: "bob", body })),
    );
    assert.deepEqual(cluster.messages.map((message) => message.body), bodies);
    assert.deepEqual(sent.map(({ message }) => message?.body), bodies);
    await sender.close();
  },
);

test("sender: one bad message fails alone", 1, async (_, connection) => {
  const sender = new Sender(connection);
  const send = (to_username: string) => sender.send({ request_id: uuid(), to_username, body: "hi" });
  const results = await Promise.allSettled([send("bob"), send("nobody"), send("bob")]);
  assert.deepEqual(results.map((result) => result.status), ["fulfilled", "rejected", "fulfilled"]);
  await sender.close();
});

test("sender: a hung server is left within about a second", 2, async ([first], connection) => {
  const sender = new Sender(connection);
  const send = () => sender.send({ request_id: uuid(), to_username: "bob", body: "hi" });
  await send();
  first.hung = true;
  const start = Date.now();
  await send();
  assert.ok(Date.now() - start < 1_600, `${Date.now() - start} ms`);
  await sender.close();
});

test("sender: a server that takes its time is not left for one that is stopped", 1, async ([server]) => {
  const stopped = stoppedServer();
  const servers = [server.address, stopped.address];
  const connection = new Connection({ servers, timeout_ms: 8_000, token: "token-alice" });
  const sender = new Sender(connection);
  server.hold_ms = 1_200;
  await sender.send({ request_id: uuid(), to_username: "bob", body: "hi" });
  assert.deepEqual(server.calls.filter((name) => name === "SendMessages"), ["SendMessages"]);
  assert.equal(stopped.connections.length, 0);
  await sender.close();
  connection.close();
  await stopped.close();
});

test(
  "sender: what one turn brings is one request, as far as a request holds it, and keeps its order",
  1,
  async ([server], connection, cluster) => {
    const sender = new Sender(connection);
    const bodies = [...Array.from({ length: 20 }, (_, n) => `${n}`), ...Array(20).fill("x".repeat(8_000))];
    await Promise.all(bodies.map((body) => sender.send({ request_id: uuid(), to_username: "bob", body })));
    assert.deepEqual(cluster.messages.map(({ body }) => body), bodies);
    assert.ok(server.request_sizes[0] > 20, `${server.request_sizes}`);
    assert.ok(server.request_sizes.length < 20, `${server.request_sizes}`);
    await sender.close();
  },
);

for (const way of ["sender", "call"]) {
  test(`${way}: a server that is stopped comes after one that refuses for a moment`, 1, async ([server]) => {
    const stopped = stoppedServer();
    const servers = [stopped.address, server.address];
    const connection = new Connection({ servers, timeout_ms: 8_000, token: "token-alice" });
    const sender = new Sender(connection);
    let asked = 0;
    Object.defineProperty(server, "refuse", { get: () => ++asked <= 3 ? noQuorum([]) : undefined });
    if (way === "call") await sendTo(connection, "hi");
    else await sender.send({ request_id: uuid(), to_username: "bob", body: "hi" });
    assert.equal(stopped.connections.length, 1);
    await sender.close();
    connection.close();
    await stopped.close();
  });
}
test(
  "sender: a server that is there and holds messages back is not left",
  2,
  async ([first, second], connection, cluster) => {
    first.hold_ms = 1_500;
    const sender = new Sender(connection);
    const request_id = uuid();
    await sender.send({ request_id, to_username: "bob", body: "hi" });
    assert.deepEqual([cluster.arrivals.get(request_id), second.calls], [1, []]);
    await sender.close();
  },
);

test("sender: idle, then its server dies, then it sends again", 2, async ([first], connection) => {
  const sender = new Sender(connection);
  const send = () => sender.send({ request_id: uuid(), to_username: "bob", body: "hi" });
  await send();
  first.kill();
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await send()).message?.id, 2);
  await sender.close();
});

test(
  "sender: time over on a hung server is unknown, on a refusing one its sentence",
  1,
  async ([server], connection) => {
    const sender = new Sender(connection);
    const send = () => sender.send({ request_id: "0199", to_username: "bob", body: "hi" });
    server.hung = true;
    assert.equal((await failureOf(send())).kind, "unknown_outcome");
    server.hung = false;
    server.refuse = noQuorum([]);
    assert.equal((await failureOf(send())).reason, "NO_QUORUM");
    await sender.close();
  },
  { timeout_ms: 500 },
);

test(
  "subscribe: goes on elsewhere from the cursor, nothing twice",
  2,
  async ([first], connection, cluster) => {
    const send = (body: string) => cluster.send({ request_id: uuid(), to_username: "alice", body }, "bob");
    const seen: string[] = [];
    const states: SubscriptionState["kind"][] = [];
    send("1");
    send("2");
    const subscription = subscribe(connection, 1, {
      onEvent: (event) => void seen.push(event.message?.body ?? "caught up"),
      onState: (state) => void states.push(state.kind),
    });
    await until(() => seen.length === 2);
    send("3");
    await until(() => seen.length === 3);
    first.kill();
    send("4");
    await until(() => seen.includes("4") && seen.at(-1) === "caught up");
    assert.deepEqual(seen, ["2", "caught up", "3", "4", "caught up"]);
    assert.deepEqual(states, ["connected", "cut_off", "connected"]);
    assert.equal(subscription.cursor, 4);
    subscription.close();
    assert.equal(await subscription.done, undefined);
  },
);

test(
  "subscribe: learns the other members, and needs only one to begin with",
  2,
  async (servers, _, cluster) => {
    const connection = new Connection({
      servers: [servers[0].address],
      timeout_ms: 2_000,
      token: "token-alice",
    });
    const seen: string[] = [];
    const subscription = subscribe(connection, 0, {
      onEvent: (event) => void (event.message && seen.push(event.message.body ?? "")),
    });
    await until(() => connection.session.servers.addresses.length === 2);
    servers[0].kill();
    cluster.send({ request_id: uuid(), to_username: "alice", body: "hi" }, "bob");
    await until(() => seen.length === 1);
    subscription.close();
    await subscription.done;
    connection.close();
  },
);

test("subscribe: an ended session ends it", 1, async (_, connection) => {
  connection.session.token = undefined;
  const failure = await subscribe(connection, 0, { onEvent: () => {} }).done;
  assert.equal(failure?.reason, "SESSION_ENDED");
});

test(
  "too much for the cluster: waited for at the same server, and the order is kept",
  2,
  async ([first, second], connection, cluster) => {
    first.refuse = tooMany("messages", 300);
    setTimeout(() => first.refuse = undefined, 500);
    const sender = new Sender(connection);
    const bodies = Array.from({ length: 50 }, (_, i) => `message ${i}`);
    await Promise.all([
      ...bodies.map((body) => sender.send({ request_id: uuid(), to_username: "bob", body })),
      sendTo(connection, "a single call"),
    ]);
    const sent = cluster.messages.map(({ body }) => body).filter((body) => body !== "a single call");
    assert.deepEqual(sent, bodies);
    assert.equal(cluster.messages.length, 51);
    assert.deepEqual(second.calls, []);
    await sender.close();
  },
);

test("too much for longer than one waits: the server's own sentence", 1, async ([server], connection) => {
  server.refuse = tooMany("log-in attempts", 60_000);
  const failure = await failureOf(sendTo(connection, "hi"));
  assert.equal(failure.reason, "TOO_MANY");
  assert.equal(server.calls.length, 1);
});

test(
  "subscribe: hints come though they move nothing, heartbeats do not",
  1,
  async ([server], connection, cluster) => {
    cluster.send({ request_id: uuid(), to_username: "alice", body: "hi" }, "bob");
    const seen: string[] = [];
    const subscription = subscribe(connection, 0, {
      onEvent: (event) => void seen.push(Object.keys(event).filter((key) => key !== "cursor").join()),
    });
    await until(() => seen.length === 2);
    server.tell({ cursor: 1, presence: { username: "bob", online: true } });
    server.tell({ cursor: 5, heartbeat: {} });
    server.tell({ cursor: 5, receipt: { items: [] } }); // of an entry that it has had
    server.tell({ cursor: 6, receipt: { items: [] } });
    await until(() => seen.length === 4);
    assert.deepEqual(seen, ["message", "caught_up", "presence", "receipt"]);
    assert.equal(subscription.cursor, 6);
    subscription.close();
    await subscription.done;
  },
);

test(
  "a much faster server is moved to, and nobody is cut off by that",
  2,
  async ([slow, fast], connection, cluster) => {
    slow.delay_ms = 60;
    const states: SubscriptionState[] = [];
    const seen: (string | null | undefined)[] = [];
    const subscription = subscribe(connection, 0, {
      onEvent: ({ message }) => void (message && seen.push(message.body)),
      onState: (state) => states.push(state),
    });
    const sender = new Sender(connection);
    const send = (body: string) => sender.send({ request_id: uuid(), to_username: "bob", body });
    await send("before");
    await until(() => fast.calls.includes("Subscribe"));
    await send("after");
    cluster.send({ request_id: uuid(), to_username: "alice", body: "hi" }, "bob");
    await until(() => seen.length === 3);
    assert.deepEqual(seen, ["before", "after", "hi"]);
    assert.deepEqual(states, [{ kind: "connected", address: slow.address }]);
    assert.deepEqual(
      [slow, fast].map(({ calls }) => calls.filter((call) => call === "SendMessages").length),
      [1, 1],
    );
    assert.deepEqual(cluster.messages.map(({ body }) => body), ["before", "after", "hi"]);
    await sender.close();
    subscription.close();
    await subscription.done;
  },
);
