/** A backup's calls to the primary, without a network: what is sent, in which order, and what the caller is told. */
import { deepEqual, equal } from "node:assert/strict";
import { outcomeUnknown, tooMany, viewChange } from "../proto/failures.ts";
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
  readonly retired = new Set<string>();
  now_ms = 0;
  readonly sent: [to: string, frame: Frame][] = [];
  readonly handled: string[] = [];
  readonly forwarder: Forwarder;
  readonly outcomes: string[] = [];

  constructor() {
    const isRetired = ({ incarnation }: Peer) => this.retired.has(incarnation);
    const core = { state: { detector: { exclude_ms: 1_000, isRetired } } };
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

Deno.test("a primary that does not lead for a moment holds what comes, and carries it out in order when it does", async () => {
  const world = new World();
  const serve = (from: string, id: number) =>
    void world.forwarder.serve(peer(from), { kind: "forward", id, ...call(`${from}${id}`) });
  serve("b", 1);
  serve("c", 1);
  world.leader = me;
  serve("b", 2);
  world.forward("own");
  await settled();
  deepEqual(world.handled, ["b1", "c1", "b2", "own"]);
  deepEqual(world.takeSent(), ["b forward_reply", "c forward_reply", "b forward_reply"]);
});

Deno.test("a call that is refused because the view has just changed keeps its place before later ones", async () => {
  const world = new World();
  world.leader = me;
  const accept = world.forwarder.handle;
  world.forwarder.handle = () => Promise.resolve({ failure: viewChange() });
  world.forward("1");
  world.leader = undefined;
  world.forwarder.handle = accept;
  world.forward("2");
  await settled();
  deepEqual(world.handled, []);
  world.leader = me;
  world.pass(25);
  await settled();
  deepEqual(world.handled, ["1", "2"]);
});

Deno.test("what is held is turned down when another leads, and after a while when nobody does", async () => {
  const world = new World();
  const serve = (from: string) =>
    void world.forwarder.serve(peer(from), { kind: "forward", id: 1, ...call(from) });
  serve("b");
  world.pass(1_400);
  deepEqual(world.takeSent(), []);
  world.pass(200);
  serve("d");
  world.leader = peer("c");
  world.pass(100); // its sender may know better
  await settled();
  deepEqual(world.sent.length, 1);
  world.pass(100);
  await settled();
  const replies = world.sent.map((
    [to, frame],
  ) => [to, (frame as ForwardReplyFrame).id, (frame as ForwardReplyFrame).failure]);
  deepEqual(replies, [["b", 1, no], ["d", 1, no]]);
  deepEqual(world.handled, []);
});

Deno.test("what comes after a call that is turned down is turned down too, until that comes again", async () => {
  const world = new World();
  const serve = (from: string, id: number) =>
    void world.forwarder.serve(peer(from), { kind: "forward", id, ...call(`${from}${id}`) });
  world.leader = peer("c");
  serve("b", 1);
  world.pass(150);
  serve("b", 2);
  serve("d", 1);
  world.pass(50); // the first has waited long enough
  serve("b", 3);
  world.leader = me;
  world.pass(10);
  await settled();
  deepEqual(world.handled, ["d1"]);
  deepEqual(world.takeSent().length, 4);
  // The third is refused again, since its sender cannot know yet what has become of the second.
  for (const id of [1, 4, 2, 3, 4]) serve("b", id);
  await settled();
  deepEqual(world.handled, ["d1", "b1", "b2", "b3", "b4"]);
  deepEqual(world.sent.map(([, frame]) => (frame as ForwardReplyFrame).failure === "").sort(), [
    false,
    true,
    true,
    true,
    true,
  ]);
});

Deno.test("a call that was turned down and never comes again holds up later ones for a while only", async () => {
  const world = new World();
  const serve = (id: number) =>
    void world.forwarder.serve(peer("b"), { kind: "forward", id, ...call(`${id}`) });
  world.leader = peer("c");
  serve(1);
  world.pass(200);
  world.leader = me;
  serve(2);
  world.pass(150);
  serve(2);
  await settled();
  deepEqual(world.handled, []);
  world.pass(200);
  serve(3);
  await settled();
  deepEqual(world.handled, ["3"]);
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

Deno.test("what a lost leader may have carried out is not given back as not executed", async () => {
  const world = new World();
  const a = world.leader = peer("a");
  world.forward("lost");
  world.leader = undefined;
  world.forwarder.lost(a);
  world.forward("never sent");
  world.pass(1_600);
  await settled();
  deepEqual(world.outcomes, ["lost: OUTCOME_UNKNOWN", "never sent: VIEW_CHANGE"]);
});

Deno.test("whoever has lost sight of an outcome is told by which id to ask for it again", async () => {
  const world = new World();
  const a = world.leader = peer("a");
  const ask = async (id: number, repeatable: boolean, lose: () => void) => {
    const forwarded = world.forwarder.forward(call(`${id}`), repeatable, `id-${id}`);
    lose();
    const outcome = await forwarded;
    equal("failure" in outcome && outcome.failure.message, outcomeUnknown(`id-${id}`).message);
  };
  await ask(1, true, () => world.forwarder.replied(a, reply(1, JSON.stringify(outcomeUnknown("")))));
  await ask(2, false, () => world.forwarder.lost(a));
  await ask(3, true, () => world.pass(5_000));
});

for (const failure of [viewChange(), tooMany("commands", 100)]) {
  Deno.test(`${failure.reason} from a second leader says nothing of what the first has done`, async () => {
    const world = new World();
    world.leader = peer("a");
    world.forward("1");
    const b = world.leader = peer("b");
    world.forward("2");
    deepEqual(world.takeSent(), ["a 1", "b 1", "b 2"]);
    world.leader = undefined;
    for (const id of [1, 2]) world.forwarder.replied(b, reply(id, JSON.stringify(failure)));
    world.pass(1_600);
    await settled();
    deepEqual(world.outcomes, ["1: OUTCOME_UNKNOWN", `2: ${failure.reason}`]);
  });
}

Deno.test("an answer that was lost with its stream is asked for again when there is a new one", async () => {
  const world = new World();
  const a = world.leader = peer("a");
  world.forward("1");
  world.forward("once", false);
  world.forward("2");
  world.takeSent();
  world.forwarder.heardAnew(peer("b"));
  deepEqual(world.takeSent(), []);
  world.forwarder.heardAnew(a);
  deepEqual(world.takeSent(), ["a 1", "a 2"]);
  for (const id of [1, 3, 1]) world.forwarder.replied(a, reply(id));
  await settled();
  deepEqual(world.outcomes, ["1", "2"]);
});

Deno.test("the answer to a process that has ended does not go to the one that has its place", async () => {
  const world = new World();
  world.leader = me;
  const answers: (() => void)[] = [];
  world.forwarder.handle = () =>
    new Promise((resolve) => answers.push(() => resolve({ ok: { response: new Uint8Array(), index: 7 } })));
  for (const incarnation of ["b-1", "b-2"]) {
    void world.forwarder.serve(peer("b", incarnation), { kind: "forward", id: 1, ...call(incarnation) });
  }
  world.retired.add("b-1");
  for (const answer of answers) answer();
  await settled();
  deepEqual(world.takeSent(), ["b forward_reply"]);
});
