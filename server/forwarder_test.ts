/** A backup's calls to the primary, without a network: what is sent, in which order, and what the caller is told. */
import { deepEqual, equal } from "node:assert/strict";
import { viewChange } from "../proto/failures.ts";
import type { Peer } from "./core/types.ts";
import { Forwarder } from "./forwarder.ts";
import type { ForwardedCall, ForwardFrame, ForwardReplyFrame, Frame } from "./net/replica.ts";
import type { Node } from "./node.ts";
import type { Ports } from "./ports.ts";

const peer = (id: string, incarnation = `${id}-1`): Peer => ({ id, address: `localhost:${id}`, incarnation });
const call = (name: string): ForwardedCall => ({
  method: name,
  request: new Uint8Array(),
  token: "",
  client_address: "",
  timeout_ms: 5_000,
});
const reply = (id: number, failure = ""): ForwardReplyFrame => ({
  kind: "forward_reply",
  id,
  response: new Uint8Array(),
  index: 7,
  failure,
});
const no = JSON.stringify(viewChange());
const me = peer("me");

/** A forwarder of the replica `me` with the world around it. */
class World {
  leader?: Peer;
  now_ms = 0;
  readonly sent: [to: string, frame: Frame][] = [];
  readonly handled: string[] = [];
  readonly forwarder: Forwarder;
  readonly outcomes: string[] = [];

  constructor() {
    const core = { state: { detector: { exclude_ms: 1_000 } } };
    Object.defineProperty(core, "leader", { get: () => this.leader });
    const node = {
      core,
      identity: { replica_id: me.id },
      isPrimary: () => this.leader?.id === me.id,
      unavailable: viewChange,
    };
    const ports = {
      scheduler: { clock: () => ({ mono_ms: this.now_ms, wall_ms: 0, random: 0 }) },
      streams: { send: ([to]: string[], frame: Frame) => this.sent.push([to, frame]) },
    };
    this.forwarder = new Forwarder(node as unknown as Node, ports as unknown as Ports);
    this.forwarder.handle = (call) => {
      this.handled.push(call.method);
      return Promise.resolve({ ok: { response: new Uint8Array(), index: 7 } });
    };
  }

  forward(name: string, repeatable = true): void {
    this.forwarder.forward(call(name), repeatable).then((outcome) =>
      this.outcomes.push("failure" in outcome ? `${name}: ${outcome.failure.reason}` : name)
    );
  }

  /** What has been sent since the last look: to whom, and which call. */
  takeSent(): string[] {
    return this.sent.splice(0).map(([to, frame]) => `${to} ${(frame as ForwardFrame).method ?? frame.kind}`);
  }

  pass(ms: number): void {
    this.now_ms += ms;
    this.forwarder.sweep(this.now_ms);
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

Deno.test("calls that are turned down are sent again in their order, and none that comes later overtakes them", () => {
  const world = new World();
  const a = world.leader = peer("a");
  for (const name of ["1", "2"]) world.forward(name);
  deepEqual(world.takeSent(), ["a 1", "a 2"]);
  world.forwarder.replied(a, reply(1, no));
  world.forward("3");
  world.forwarder.replied(a, reply(2, no));
  world.forward("4");
  deepEqual(world.takeSent(), []);
  world.pass(25);
  deepEqual(world.takeSent(), ["a 1", "a 2", "a 3", "a 4"]);
});

Deno.test("calls wait for a leader, and those that a former one has not answered go to the next first", async () => {
  const world = new World();
  world.forward("1");
  deepEqual(world.takeSent(), []);
  const a = world.leader = peer("a");
  world.forwarder.dispatch();
  world.forward("2");
  world.forward("once", false);
  deepEqual(world.takeSent(), ["a 1", "a 2", "a once"]);
  const b = world.leader = peer("b");
  world.forward("3");
  deepEqual(world.takeSent(), ["b 1", "b 2", "b 3"]);
  // What the former one says now counts only if it has carried the call out.
  world.forwarder.replied(a, reply(1, no));
  world.forwarder.replied(a, reply(2));
  world.forwarder.replied(b, reply(1));
  world.forwarder.lost(a);
  await settled();
  deepEqual(world.outcomes, ["2", "1", "once: OUTCOME_UNKNOWN"]);
  deepEqual(world.takeSent(), []);
});

Deno.test("a primary that has turned a call down takes no later one of the same process before it", async () => {
  const world = new World();
  const [b, c] = [peer("b"), peer("c")];
  const serve = async (from: Peer, id: number) => {
    await world.forwarder.serve(from, { kind: "forward", id, ...call(`${from.id}${id}`) });
  };
  const first = serve(b, 1); // it does not lead yet
  world.leader = me;
  await Promise.all([first, serve(b, 2), serve(c, 2)]);
  deepEqual(world.handled, ["c2"]);
  await serve(b, 1);
  await serve(b, 2);
  deepEqual(world.handled, ["c2", "b1", "b2"]);
});

Deno.test("a call whose sender has given it up does not hold the others up for long", async () => {
  const world = new World();
  await world.forwarder.serve(peer("b"), { kind: "forward", id: 1, ...call("1") });
  world.leader = me;
  world.now_ms = 300;
  await world.forwarder.serve(peer("b"), { kind: "forward", id: 2, ...call("2") });
  deepEqual(world.handled, ["2"]);
});

Deno.test("a call without a leader is given back after a while, as not executed", async () => {
  const world = new World();
  world.forward("1");
  world.pass(1_400);
  await settled();
  equal(world.outcomes.length, 0);
  world.pass(200);
  await settled();
  deepEqual(world.outcomes, ["1: VIEW_CHANGE"]);
});
