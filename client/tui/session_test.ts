/** The full-screen client's session, against servers that fail on demand. */
import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { tooMany } from "../../proto/failures.ts";
import { Connection } from "../connection.ts";
import { FakeCluster, type FakeServer } from "../fake_server.ts";
import { ChatSession } from "./session.ts";
import type { Event } from "./update.ts";

type Type = Event["type"];

/** What a session tells, and when it tells something. */
class Told {
  readonly events: Event[] = [];
  #waiting: (() => void)[] = [];

  readonly tell = (event: Event) => {
    this.events.push(event);
    for (const wake of this.#waiting.splice(0)) wake();
  };

  /** The `n`th event of this type. */
  async nth<T extends Type>(type: T, n = 1): Promise<Extract<Event, { type: T }>> {
    for (;;) {
      const found = this.events.filter((event) => event.type === type)[n - 1];
      if (found !== undefined) return found as Extract<Event, { type: T }>;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

function test(
  name: string,
  run: (session: ChatSession, told: Told, servers: FakeServer[], cluster: FakeCluster) => Promise<void>,
) {
  Deno.test(name, async () => {
    const cluster = new FakeCluster();
    for (let i = 0; i < 2; i++) await cluster.start();
    const servers = cluster.servers.map(({ address }) => address);
    const connection = new Connection({ servers, timeout_ms: 1_000, token: "token-alice" });
    const told = new Told();
    const login = { username: "alice", token: "token-alice", cluster_id: "6f2c9100", cursor: 0 };
    const session = new ChatSession(connection, login, told.tell);
    const running = session.run();
    try {
      await run(session, told, cluster.servers, cluster);
    } finally {
      await session.close(Promise.resolve());
      equal(await running, undefined);
      connection.close();
      await cluster.close();
    }
  });
}

const fromBob = (cluster: FakeCluster, body: string) =>
  cluster.send({ request_id: crypto.randomUUID(), to_username: "alice", body }, "bob");

test(
  "a session lists, follows, and loads",
  async (session, told, _, cluster) => {
    cluster.accounts.set("alice", "");
    await told.nth("conversations");
    fromBob(cluster, "one");
    const { event } = await told.nth("heard");
    equal(event.message?.body, "one");
    await session.load({ type: "load", name: "bob", before_id: 0 });
    const page = await told.nth("page");
    equal([page.messages.map(({ body }) => body), page.complete], [["one"], true]);
  },
);

test(
  "where no server serves for a while, list and pages are there once one does, and what a badge counts has been delivered",
  async (session, told, servers, cluster) => {
    for (const server of servers) server.refuse = tooMany("calls", 100);
    fromBob(cluster, "one");
    const loading = session.load({ type: "load", name: "bob", before_id: 0 });
    match((await told.nth("notice")).text, /Too many calls at once/);
    ok(!told.events.some(({ type }) => type === "page_failed"), "it is a matter of time");
    for (const server of servers) server.refuse = undefined;
    await loading;
    equal((await told.nth("page")).messages.length, 1);
    equal((await told.nth("conversations")).conversations.map(({ name }) => name), ["bob"]);
    while (cluster.delivered.length === 0) await sleep(20);
    equal(cluster.delivered[0].map(({ conversation_id, up_to_id }) => [conversation_id, up_to_id]), [[1, 1]]);
  },
);

test(
  "who was away for longer than events are kept loads everything anew",
  async (_, told, servers, cluster) => {
    fromBob(cluster, "one");
    await told.nth("link");
    cluster.kept_from = 100;
    servers[0].kill();
    servers[1].kill();
    await cluster.start(Number(servers[1].address.split(":")[1]));
    await told.nth("stale");
    cluster.kept_from = 0;
    fromBob(cluster, "two");
    await told.nth("conversations", 2);
  },
);
