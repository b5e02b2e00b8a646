import { deepStrictEqual as equal, match } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { ChatState } from "./chat/state.ts";
import { chained, Disk, peer, view, viewEntry } from "./core/test_replicas.ts";
import type { Message, Persist, View } from "./core/types.ts";
import type { Frame } from "./net/replica.ts";
import { Node } from "./node.ts";
import type { LogStore, Ports } from "./ports.ts";

/** One driver whose world is scripted: clocks, a disk that is always fast, and streams that record what is sent. */
class World {
  mono_ms = 50_000;
  readonly sent: Frame[] = [];
  readonly exits: [number, string][] = [];
  readonly chat = new ChatState(new DatabaseSync(":memory:"));
  readonly node: Node;
  private later: { at_ms: number; act: () => void }[] = [];

  /** The replica a, in a cluster whose log holds these views, all committed; without any it is new. */
  constructor(views: View[], more: { cluster_id?: string; peers?: string[] } = {}) {
    const disk = new Disk();
    disk.entries = chained(views.map((of, at) => viewEntry(at + 1, of)));
    const promised = views.at(-1)?.number ?? disk.hard_state.promised;
    disk.hard_state = { promised, commit_index: views.length };
    this.chat.apply(disk.entries);
    disk.applied = [...disk.entries];
    const { id, address, incarnation } = peer("a");
    const identity = { cluster_id: "cluster-1", replica_id: id, address, incarnation, ...more };
    const ports: Ports = {
      scheduler: {
        clock: () => ({ mono_ms: this.mono_ms, wall_ms: 1_700_000_000_000 + this.mono_ms, random: 0 }),
        soon: (act) => void this.later.push({ at_ms: this.mono_ms, act }),
        after: (delay_ms, act) => {
          this.later.push({ at_ms: this.mono_ms + delay_ms, act });
          return () => {};
        },
      },
      store: {
        restore: () => disk.restored(),
        write(persists: Persist[], done: () => void) {
          for (const persist of persists) disk.write(persist);
          done();
        },
      } as unknown as LogStore,
      chat: this.chat,
      streams: {
        setTargets() {},
        send: (_to, frame) => void this.sent.push(frame),
        probe: () => Promise.resolve("other"),
        close() {},
      },
      exit: (code, why) => void this.exits.push([code, why]),
    };
    this.node = new Node({ identity, seeds: [], data_dir: "/data" }, ports);
    this.node.start(() => Promise.reject(new Error("no calls here")));
  }

  pass(duration_ms: number): void {
    for (const end_ms = this.mono_ms + duration_ms; this.mono_ms < end_ms; this.mono_ms++) this.turn();
  }

  /** A heartbeat of ours has been echoed by these, with a lease. */
  echo(...names: string[]): void {
    const last = this.sent.findLast((frame) => frame.kind === "heartbeat") as Message & { sequence: number };
    for (const name of names) {
      this.node.received(peer(name), { kind: "echo", sequence: last.sequence, grants: true });
    }
  }

  reads(): string {
    return this.node.readFailure()?.reason ?? "served";
  }

  private turn(): void {
    const due = this.later.filter(({ at_ms }) => at_ms <= this.mono_ms);
    this.later = this.later.filter(({ at_ms }) => at_ms > this.mono_ms);
    for (const { act } of due) act();
  }
}

/** The primary of {a, b, c}, whose streams are up. */
function primary(): World {
  const world = new World([view(1, "a b c")]);
  for (const name of ["b", "c"]) world.node.connected(peer(name));
  world.pass(5);
  return world;
}

Deno.test("Reads: a primary without leases refuses, and so does one whose leases have run out", () => {
  const world = primary();
  equal(world.reads(), "NO_QUORUM");
  world.echo("b");
  equal(world.reads(), "served", "the other one alone is no majority");
  world.mono_ms += 900; // paused: the clock has run on, and it has not noticed anything yet
  equal(world.reads(), "NO_QUORUM");
  world.chat.close();
});

Deno.test("Reads: the primary of a view that may be over refuses, instead of answering as a backup would", () => {
  const world = primary();
  world.echo("b", "c");
  world.node.received(peer("b"), { kind: "prepare", number: { counter: 5, proposer: "b" } });
  equal([world.node.isPrimary(), world.reads()], [false, "VIEW_CHANGE"]);
  world.chat.close();
});

Deno.test("Reads: a backup answers; it waits for the index that a session has seen, and not forever", async () => {
  // "0" ranks before a.
  const world = new World([view(1, "0 a")]);
  equal(world.reads(), "served");
  const [now, soon, never] = [1, 2, 3].map((index) => world.node.waitApplied(index, 500));
  equal(await now, true);
  const of = view(1, "0 a");
  const [first] = chained([viewEntry(1, of)]);
  world.node.connected(peer("0"));
  world.node.received(peer("0"), {
    kind: "append",
    number: of.number,
    previous: first,
    entries: [viewEntry(2, of)],
    commit_index: 2,
  });
  world.pass(5);
  equal(await soon, true);
  world.pass(600);
  equal(await never, false);
  world.chat.close();
});

Deno.test("a replica that is new serves nobody, and says for whom it waits", () => {
  const joining = new World([], { cluster_id: "" });
  equal(joining.node.serveFailure()!.reason, "NOT_IN_CLUSTER");
  const forming = new World([], {
    cluster_id: "",
    peers: ["localhost:5001", "localhost:5002", "localhost:5003"],
  });
  forming.node.connected(peer("b"));
  forming.pass(30);
  forming.echo("b");
  match(forming.node.serveFailure()!.message, /waits for localhost:5003\. Start/);
  equal(forming.node.status().waiting_for, ["localhost:5003"]);
  equal(primary().node.serveFailure(), undefined);
});

Deno.test("a learner sends clients elsewhere: what it does not know may be known to the members", () => {
  const world = new World([view(1, "b c")]);
  equal([world.node.status().role, world.node.serveFailure()!.reason], ["learner", "REPLICA_BEHIND"]);
  world.chat.close();
});

Deno.test("who is removed, or is a copy, takes part no more, and the process ends with 7 and a sentence", () => {
  const removed = { id: "a", address: "localhost:5001" };
  const world = new World([view(1, "a b"), view(2, "b", { removed: [removed] })]);
  world.pass(400);
  equal(world.exits.length, 0, "until a member goes on without it, its promise may be needed");
  world.node.received(peer("b"), {
    kind: "heartbeat",
    sequence: 1,
    view: view(2, "b").number,
    suspects: [],
    excludable: [],
    commit_index: 2,
    active: true,
    leaving: false,
  });
  world.pass(400);
  equal(world.exits.map(([code]) => code), [7]);
  match(world.exits[0][1], /has been removed from the cluster for good\. .* join as a new one$/);
  const copied = primary();
  equal(copied.node.admits({ ...peer("a"), incarnation: "a2" })!.reason, "DUPLICATE_REPLICA");
  copied.node.turnedAway({
    kind: "mismatch",
    reason: "DUPLICATE_REPLICA",
    message: "A copy. Choose another.",
  });
  copied.pass(400);
  equal(copied.exits, [[7, "A copy. Choose another"]]);
});
