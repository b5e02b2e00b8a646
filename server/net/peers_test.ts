import { deepEqual, equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { Client, credentials, Metadata, Server, ServerCredentials, type StatusObject } from "@grpc/grpc-js";
import { max_peer_queue } from "../../proto/bounds.ts";
import { duplicateReplica, type Failure, identityInUse } from "../../proto/failures.ts";
import { peer_channel_options, server_options } from "../../proto/channel.ts";
import { replication_service } from "../../proto/services.ts";
import type { Peer } from "../core/types.ts";
import { encodeFrame } from "./frames.ts";
import { isRunningAt } from "./greet.ts";
import { dialerProof, handshake_frames, type Hello, makeHello } from "./handshake.ts";
import { Peers } from "./peers.ts";
import type { Frame, Identity, PeerEvents } from "./replica.ts";
import { Secrets } from "../../proto/secret.ts";
import { failureOf, test_secret, testIdentity, until } from "./testing.ts";

/** One replica's peer streams on a port of its own, with a diary of what they told. */
class Node implements PeerEvents {
  readonly diary: string[] = [];
  readonly frames: Frame[] = [];
  /** Whom it does not admit: by id and incarnation. */
  readonly rivals = new Map<string, Failure>();
  peers!: Peers;
  secrets!: Secrets;
  identity!: Identity;
  #server = new Server(server_options);

  static async start(name: string, more: Partial<Identity> = {}, secret: Uint8Array = test_secret, port = 0) {
    const secrets = new Secrets([secret]);
    const node = new Node();
    node.peers = new Peers({ secrets, identity: () => node.identity, events: node });
    node.secrets = secrets;
    const { definition, handlers } = node.peers.service;
    node.#server.addService(definition, handlers);
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const insecure = ServerCredentials.createInsecure();
    node.#server.bindAsync(
      `127.0.0.1:${port}`,
      insecure,
      (error, bound) => error ? reject(error) : resolve(bound),
    );
    node.identity = testIdentity(name, { address: `localhost:${await promise}`, ...more });
    return node;
  }

  get address() {
    return this.identity.address;
  }
  connected({ id }: { id: string }) {
    this.diary.push(`connected ${id}`);
  }
  disconnected({ id }: { id: string }) {
    this.diary.push(`disconnected ${id}`);
  }
  greeted({ id }: { id: string }) {
    this.diary.push(`greeted ${id}`);
  }
  received(_from: unknown, frame: Frame) {
    this.frames.push(frame);
  }
  admits({ id, incarnation }: Peer) {
    return this.rivals.get(`${id} ${incarnation}`);
  }
  turnedAway({ reason }: { reason: string }) {
    this.diary.push(`turned away ${reason}`);
  }
  learnedCluster(cluster_id: string) {
    this.diary.push(`learned ${cluster_id}`);
    this.identity.cluster_id = cluster_id;
  }
  refused(_address: string, { reason }: { reason: string }) {
    this.diary.push(`refused ${reason}`);
  }
  said(line: string): number {
    return this.diary.filter((said) => said === line).length;
  }

  /** As a killed process would: all at once. */
  kill() {
    this.peers.close();
    this.#server.forceShutdown();
  }
}

async function withNodes(starting: Promise<Node>[], test: (...nodes: Node[]) => Promise<void>) {
  const nodes = await Promise.all(starting);
  try {
    await test(...nodes);
  } finally {
    for (const node of nodes) node.kill();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test("two replicas greet each other; frames flow from the dialer, encoded once, in order", () =>
  withNodes([Node.start("a"), Node.start("b"), Node.start("c")], async (a, b, c) => {
    a.peers.setTargets([b.address, c.address]);
    await until(() =>
      a.said("connected b") + a.said("connected c") + b.said("greeted a") + c.said("greeted a") === 4
    );
    for (let index = 0; index < 500; index++) {
      a.peers.send(["b", "c", "nobody"], { kind: "ack", number: { counter: 1, proposer: "a" }, index });
    }
    await until(() => b.frames.length === 500 && c.frames.length === 500);
    deepEqual(b.frames.map((frame) => frame.kind === "ack" && frame.index), b.frames.map((_, i) => i));
    b.peers.setTargets([a.address]);
    await until(() => b.said("connected a") === 1);
    a.peers.setTargets([b.address]);
    await until(() => a.said("disconnected c") === 1);
    equal(a.said("disconnected b"), 0);
  }));

Deno.test("another secret, another cluster: refused with the reason, on both sides", () =>
  withNodes(
    [Node.start("a"), Node.start("b", {}, Buffer.alloc(32)), Node.start("c", { cluster_id: "cluster-2" })],
    async (a, b, c) => {
      b.peers.setTargets([a.address]);
      await until(() => a.said("refused WRONG_SECRET") === 1 && b.said("refused WRONG_SECRET") === 1);
      c.peers.setTargets([a.address]);
      await until(() => a.said("refused WRONG_CLUSTER") === 1 && c.said("refused WRONG_CLUSTER") === 1);
      equal([...a.diary, ...b.diary, ...c.diary].some((line) => /connected|greeted/.test(line)), false);
    },
  ));

Deno.test("a new replica learns its cluster; two new ones have nothing to say", () =>
  withNodes(
    [Node.start("a"), Node.start("b", { cluster_id: "" }), Node.start("c", { cluster_id: "" })],
    async (a, b, c) => {
      b.peers.setTargets([c.address]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      deepEqual([b.diary, c.diary], [[], []]);
      b.peers.setTargets([a.address, c.address]);
      await until(() => b.said("connected a") === 1);
      deepEqual(b.diary, ["learned cluster-1", "connected a"]);
      equal(b.identity.cluster_id, "cluster-1");
    },
  ));

Deno.test("a replica that dials itself, or another by a second name, keeps it to itself", () =>
  withNodes([Node.start("a"), Node.start("b")], async (a, b) => {
    a.peers.setTargets([a.address, b.address, b.address.replace("localhost", "127.0.0.1")]);
    await until(() => a.said("connected b") === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    deepEqual(a.diary, ["connected b"]);
  }));

Deno.test("a killed peer: disconnected once, the probe is refused, and its return is found at once", () =>
  withNodes([Node.start("a"), Node.start("b")], async (a, b) => {
    a.peers.setTargets([b.address]);
    b.peers.setTargets([a.address]);
    await until(() => a.said("connected b") === 1 && b.said("connected a") === 1);
    equal(await a.peers.probe("b", "b-1"), "other");
    equal(await a.peers.probe("b", "b-0"), "other");
    b.kill();
    await until(() => a.said("disconnected b") === 1);
    equal(await a.peers.probe("b", "b-1"), "refused");
    const again = await Node.start("b", { incarnation: "b-2" }, test_secret, Number(b.address.split(":")[1]));
    again.peers.setTargets([a.address]);
    await until(() => again.said("connected a") === 1 && a.said("connected b") === 2, 1_000);
    equal(a.said("disconnected b"), 1);
    equal(await a.peers.probe("b", "b-2"), "other");
    again.kill();
  }));

Deno.test("a peer that takes nothing has its stream cut and dialled again", () =>
  withNodes([Node.start("a"), Node.start("b")], async (a, b) => {
    a.peers.setTargets([b.address]);
    await until(() => a.said("connected b") === 1);
    const request = new Uint8Array(10_000);
    const more = {
      kind: "forward",
      id: 1,
      method: "",
      token: "",
      client_address: "",
      timeout_ms: 0,
    } as const;
    for (let i = 0; i < 2 * max_peer_queue; i++) a.peers.send(["b"], { ...more, request });
    await until(() => a.said("connected b") === 2);
    equal(a.said("disconnected b"), 1);
    equal(b.said("greeted a"), 2);
  }));

/** A dialer that says what it likes. */
async function dial(
  address: string,
  say: (acceptor: Hello | undefined) => Uint8Array[],
): Promise<StatusObject> {
  const client = new Client(address, credentials.createInsecure(), peer_channel_options);
  const { path, requestSerialize, responseDeserialize } = replication_service.Connect;
  const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata());
  for (const bytes of say(undefined)) call.write(bytes);
  call.on("data", ({ hello }) => {
    if (hello) { for (const bytes of say(hello as Hello)) call.write(bytes); }
  });
  call.on("error", () => {});
  const { promise, resolve } = Promise.withResolvers<StatusObject>();
  call.on("status", resolve);
  const status = await promise;
  client.close();
  return status;
}

Deno.test("greetings of strangers end with a status, and so do malformed frames", () =>
  withNodes([Node.start("a")], async (a) => {
    const hello = makeHello(testIdentity("x"), Buffer.alloc(32, 1));
    const with_hello =
      (more: Partial<Hello>) => () => [handshake_frames.hello({ ...hello, ...more } as Hello)];
    const reasons = [];
    for (
      const say of [
        with_hello({ protocol_version: 2 }),
        with_hello({ nonce: new Uint8Array(3) }),
        with_hello({ replica_id: "" }),
        () => [handshake_frames.proof(Buffer.alloc(32))],
        () => [Buffer.from("rubbish")],
        () => [encodeFrame({ kind: "echo", sequence: 1, grants: true })],
        // A proof of other greetings than these.
        (acceptor?: Hello) =>
          acceptor
            ? [
              handshake_frames.proof(
                dialerProof(test_secret, { ...hello, address: "y" } as Hello, acceptor),
              ),
            ]
            : [handshake_frames.hello(hello)],
        // The acceptor's own proof sent back to it.
        (
          acceptor?: Hello,
        ) => [acceptor ? handshake_frames.proof(acceptor.proof) : handshake_frames.hello(hello)],
      ]
    ) reasons.push(failureOf(await dial(a.address, say))?.reason);
    deepEqual(reasons, [
      "INCOMPATIBLE",
      ...Array(5).fill("INVALID_FIELD"),
      "WRONG_SECRET",
      "WRONG_SECRET",
    ]);
    equal(a.said("greeted x"), 0);
    const after = await dial(a.address, (acceptor) =>
      acceptor
        ? [
          handshake_frames.proof(dialerProof(test_secret, hello, acceptor)),
          encodeFrame({ kind: "echo", sequence: 1, grants: true }),
          Buffer.from([0x52, 0x7f, 1]),
        ]
        : [handshake_frames.hello(hello)]);
    deepEqual([failureOf(after)!.reason, a.said("greeted x"), a.frames.length], ["INVALID_FIELD", 1, 1]);
  }));

Deno.test("who does not finish the greeting is let go", () =>
  withNodes([Node.start("a")], async (a) => {
    const start = performance.now();
    const { code } = await dial(a.address, () => []);
    ok(code === 0 && performance.now() - start > 900);
  }));

Deno.test("a copy of a replica is turned away by a third one, and only who has proved the secret is believed", () =>
  withNodes(
    [Node.start("a"), Node.start("b"), Node.start("b", { incarnation: "b-2" })],
    async (a, b, copy) => {
      b.peers.setTargets([a.address]);
      await until(() => a.said("greeted b") === 1);
      a.rivals.set("b b-2", identityInUse(b.address));
      copy.peers.setTargets([a.address, b.address]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      deepEqual(copy.diary, [], "not yet");
      a.rivals.set("b b-2", duplicateReplica(b.address));
      await until(() => copy.said("turned away DUPLICATE_REPLICA") === 1);
      equal(b.said("disconnected a") + a.said("greeted b"), 1, "the first goes on undisturbed");
      a.peers.setTargets([copy.address]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      equal(a.said("connected b"), 0);
    },
  ));

Deno.test("new replicas that name each other greet each other; the founder tells the id", () => {
  const peers = ["localhost:1", "localhost:2"];
  const fresh = { cluster_id: "", peers };
  return withNodes([Node.start("a", fresh), Node.start("b", fresh)], async (a, b) => {
    a.peers.setTargets([b.address]);
    b.peers.setTargets([a.address]);
    await until(() => a.said("connected b") + b.said("connected a") === 2);
    equal(a.said("learned ") + b.said("learned "), 0);
    a.peers.setTargets([]);
    await until(() => a.said("disconnected b") === 1);
    a.identity.cluster_id = "cluster-3";
    a.peers.setTargets([b.address]);
    await until(() => a.said("connected b") === 2);
    equal(b.identity.cluster_id, "cluster-3");
  });
});

Deno.test("new replicas with different lists refuse each other, and a joining one has no list", () =>
  withNodes(
    [
      Node.start("a", { cluster_id: "", peers: ["localhost:1", "localhost:2"] }),
      Node.start("b", { cluster_id: "", peers: ["localhost:1"] }),
      Node.start("c", { cluster_id: "" }),
    ],
    async (a, b, c) => {
      c.peers.setTargets([a.address]);
      b.peers.setTargets([a.address]);
      await until(() => a.said("refused PEERS_DIFFER") === 1 && b.said("refused PEERS_DIFFER") === 1);
      deepEqual(c.diary, []);
    },
  ));

Deno.test("who listens at an address can be asked: whether it is this replica's own", () =>
  withNodes([Node.start("a")], async (a) => {
    const ask = (name: string, secret: Uint8Array = test_secret, address = a.address) =>
      isRunningAt(address, {
        secrets: new Secrets([secret]),
        identity: testIdentity(name, { incarnation: "other" }),
      });
    deepEqual(
      [
        await ask("a"),
        await ask("b"),
        await ask("a", Buffer.alloc(32)),
        await ask("a", test_secret, "localhost:1"),
      ],
      [true, false, false, false],
    );
    await new Promise((resolve) => setTimeout(resolve, 300)); // grpc-js' own timer after a refusal
  }));
