/**
 * What the core's tests share: names for views and entries, one replica with scripted peers (`Lone`), and three
 * or more replicas in memory under virtual time (`Cluster`). Everything is deterministic.
 */
import { deepStrictEqual as equal } from "node:assert/strict";
import { Log } from "./log.ts";
import { Replica } from "./replica.ts";
import type { Founding, Restored } from "./state.ts";
import type {
  Clock,
  Effect,
  Entry,
  HardState,
  Heartbeat,
  Input,
  LogReader,
  Message,
  Peer,
  Persist,
  StoredEntry,
  View,
  ViewNumber,
} from "./types.ts";
import { kind_command, kind_view } from "./types.ts";
import { encodeView, makeView, zero_number } from "./view.ts";

/** How often the driver ticks, in ms, while `exclude` is 1 s. */
export const tick_ms = 20;

// ---- names ----

/** `b` is the replica b at localhost:5002 in its first incarnation, b1; `b2` is it in its second. */
export function peer(name: string): Peer {
  const id = name[0];
  const port = 5001 + id.charCodeAt(0) - "a".charCodeAt(0);
  return { id, address: `localhost:${port}`, incarnation: name.length > 1 ? name : `${id}1` };
}

/** The view number `counter`, proposed by a unless said otherwise. */
export function number(counter: number, proposer = "a"): ViewNumber {
  return { counter, proposer };
}

/** A view whose members are named in one string: `view(2, "a b2 c")`. */
export function view(counter: number, names: string, more: Partial<View> = {}): View {
  const members = names.split(" ").map(peer);
  return makeView({ number: number(counter), members, policy: "survivors", exclude_ms: 1_000, ...more });
}

/** A command's entry, in the view with this counter. */
export function command(index: number, counter: number, text = `c${index}`): Entry {
  const payload = new TextEncoder().encode(text);
  return { index, view: number(counter), timestamp_us: index, kind: kind_command, payload };
}

/** The entry by which a view enters the log. */
export function viewEntry(index: number, of: View): Entry {
  return { index, view: of.number, timestamp_us: index, kind: kind_view, payload: encodeView(of) };
}

/** A reader of entries in memory, the first of which has index 1. */
export function readerOf(entries: StoredEntry[]): LogReader {
  return {
    first_index: 1,
    read(from, to, max_bytes) {
      const found: StoredEntry[] = [];
      let bytes = 0;
      for (const entry of entries.slice(from - 1, to)) {
        if (found.length > 0 && bytes >= max_bytes) break;
        found.push(entry);
        bytes += entry.payload.length;
      }
      return found;
    },
  };
}

/** These entries, the first of which has index 1, with their hashes. */
export function chained(entries: Entry[]): StoredEntry[] {
  const log = new Log(readerOf([]), undefined, 0);
  return entries.map((entry) => log.append(entry));
}

/** What these effects send of one kind: to whom, and what. */
export function sent<Kind extends Message["kind"]>(
  effects: Effect[],
  kind: Kind,
): { to: string; message: Extract<Message, { kind: Kind }> }[] {
  return effects.flatMap((effect) =>
    effect.type === "send" && effect.message.kind === kind
      ? [{ to: effect.to.join(" "), message: effect.message as Extract<Message, { kind: Kind }> }]
      : []
  );
}

/** The effects of one type. */
export function only<Type extends Effect["type"]>(
  effects: Effect[],
  type: Type,
): Extract<Effect, { type: Type }>[] {
  return effects.filter((effect) => effect.type === type) as Extract<Effect, { type: Type }>[];
}

// ---- a disk ----

/** What outlives a process: the log and the hard state as of the last fsync, and the applied entries. */
export class Disk {
  entries: StoredEntry[] = [];
  hard_state: HardState = { promised: zero_number, commit_index: 0 };
  applied: StoredEntry[] = [];

  write(persist: Persist): void {
    if (persist.truncate_from !== undefined) this.entries.length = persist.truncate_from - 1;
    this.entries.push(...persist.entries);
    this.hard_state = persist.hard_state;
  }

  /** What is here, for a process that starts. */
  restored(): Restored {
    const commit = Math.max(this.hard_state.commit_index, this.applied.length);
    const views = this.entries.filter((entry) => entry.kind === kind_view);
    const committed = views.filter((entry) => entry.index <= commit).slice(-1);
    return {
      hard_state: this.hard_state,
      applied_index: this.applied.length,
      reader: readerOf(this.entries),
      last: this.entries.at(-1),
      views: [...committed, ...views.filter((entry) => entry.index > commit)],
    };
  }

  /** A replica of this process, started from what is here. */
  start(me: Peer, clock: Clock, founding?: Founding): Replica {
    return new Replica(me, this.restored(), clock, founding);
  }
}

// ---- one replica ----

/** One replica, whose peers are scripted by the test, and whose writes are durable at once unless `fsync` is off. */
export class Lone {
  mono_ms = 50_000;
  wall_ms = 1_700_000_000_000;
  random = 0;
  fsync = true;
  readonly disk = new Disk();
  readonly replica: Replica;
  private readonly unsynced: Persist[] = [];
  /** Peers that echo each heartbeat and send their own: what they say in it, and whether they grant. */
  private readonly friends = new Map<string, { said: Partial<Heartbeat>; grants: boolean }>();

  /** `commit` entries of `log` are committed, and applied. Its last view's number is what has been promised, unless said otherwise. */
  constructor(
    readonly name: string,
    log: Entry[] = [],
    commit = log.length,
    promised?: ViewNumber,
    founding?: Founding,
  ) {
    this.disk.entries = chained(log);
    this.disk.applied = this.disk.entries.slice(0, commit);
    this.disk.hard_state = {
      promised: promised ?? log.findLast((entry) => entry.kind === kind_view)?.view ?? zero_number,
      commit_index: commit,
    };
    this.replica = this.disk.start(peer(name), this.clock, founding);
  }

  get state() {
    return this.replica.state;
  }

  get clock(): Clock {
    return { mono_ms: this.mono_ms, wall_ms: this.wall_ms, random: this.random };
  }

  /** Takes one input; friends answer at once, and writes end at once. Returns all effects of that. */
  step(input: Input): Effect[] {
    const effects = this.replica.step(input, this.clock);
    this.unsynced.push(...only(effects, "persist"));
    const all = [...effects];
    if (this.fsync) all.push(...this.sync());
    for (const { to, message } of sent(effects, "heartbeat")) {
      for (const id of to.split(" ")) {
        for (const [name, { grants }] of this.friends) {
          if (peer(name).id !== id) continue;
          all.push(...this.receive(name, { kind: "echo", sequence: message.sequence, grants }));
        }
      }
    }
    return all;
  }

  /** Ends all writes that are under way. */
  sync(): Effect[] {
    const writes = this.unsynced.splice(0);
    for (const write of writes) this.disk.write(write);
    return writes.length === 0 ? [] : this.step({ type: "persisted", ticket: writes.at(-1)!.ticket });
  }

  receive(from: string, message: Message): Effect[] {
    return this.step({ type: "received", from: peer(from), message });
  }

  /** Client commands with the tags 1, 2, …. */
  propose(...texts: string[]): Effect[] {
    const encoder = new TextEncoder();
    return this.step({
      type: "propose",
      commands: texts.map((text, at) => ({ tag: at + 1, payload: encoder.encode(text) })),
    });
  }

  /** The streams to and from these peers are up; nothing is heard of them yet. */
  connect(...names: string[]): Effect[] {
    return names.flatMap((name) => this.step({ type: "connected", peer: peer(name) }));
  }

  disconnect(name: string): Effect[] {
    return this.step({ type: "disconnected", peer: peer(name) });
  }

  /** Connects these peers; from now on they echo, grant, and send heartbeats that say what `said` says. */
  befriend(names: string, said: Partial<Heartbeat> = {}, grants = true): Effect[] {
    for (const name of names.split(" ")) this.friends.set(name, { said, grants });
    return names.split(" ").flatMap((name) => {
      const known = this.state.detector.peers.get(peer(name).id);
      const up = known?.connected && known.peer.incarnation === peer(name).incarnation;
      return [...(up ? [] : this.connect(name)), ...this.heartbeat(name, said)];
    });
  }

  /** From now on these say nothing. */
  silence(names: string): void {
    for (const name of names.split(" ")) this.friends.delete(name);
  }

  /** A heartbeat comes in that says this; by default, that its sender is active in our view and suspects nobody. */
  heartbeat(from: string, said: Partial<Heartbeat> = {}): Effect[] {
    return this.receive(from, {
      kind: "heartbeat",
      sequence: 1,
      view: this.state.committed?.number ?? zero_number,
      suspects: [],
      excludable: [],
      commit_index: 0,
      active: true,
      leaving: false,
      ...said,
    });
  }

  /** Lets time pass, tick by tick, with the friends' heartbeats every 100 ms. */
  pass(duration_ms: number): Effect[] {
    const effects: Effect[] = [];
    for (const end_ms = this.mono_ms + duration_ms; this.mono_ms < end_ms;) {
      const by_ms = Math.min(tick_ms, end_ms - this.mono_ms);
      this.mono_ms += by_ms;
      this.wall_ms += by_ms;
      effects.push(...this.step({ type: "tick" }));
      if (this.mono_ms % 100 >= tick_ms) continue;
      for (const [name, { said }] of this.friends) effects.push(...this.heartbeat(name, said));
    }
    return effects;
  }
}

// ---- several replicas ----

/** One replica of a `Cluster`: its process, which comes and goes, and its disk, which stays. */
interface Node {
  name: string;
  disk: Disk;
  /** Undefined: no process. */
  process?: { me: Peer; replica: Replica };
  /** What has reached a paused process, to be taken when it goes on. */
  paused?: (() => void)[];
  starts: number;
}

/** Replicas in memory: links are FIFO and take 1 ms, so does an fsync. What is committed anywhere is compared as it comes. */
export class Cluster {
  now_ms = 0;
  readonly nodes = new Map<string, Node>();
  /** What is committed, by index: the same wherever. */
  readonly history: StoredEntry[] = [];
  /** When each command was committed at its primary, by its text: what its client was told. */
  readonly acknowledged = new Map<string, number>();
  /** The story, for a failing test. */
  readonly notes: string[] = [];
  private readonly queue: { at_ms: number; act: () => void }[] = [];
  private readonly cuts = new Set<string>();
  private readonly accepted = new Map<string, string>();

  get clock(): Clock {
    return { mono_ms: this.now_ms, wall_ms: 1_700_000_000_000 + this.now_ms, random: 0.5 };
  }

  /** Starts a replica's process anew; `founding` makes it the first of a cluster. */
  start(name: string, founding?: Founding): void {
    const node = this.nodes.get(name) ?? { name, disk: new Disk(), starts: 0 };
    this.nodes.set(name, node);
    const me = peer(`${name}${++node.starts}`);
    node.process = { me, replica: node.disk.start(me, this.clock, founding) };
    const { process } = node;
    const tick = () => {
      if (node.process !== process) return;
      this.take(node, { type: "tick" });
      this.later(tick_ms, () => this.whenAwake(node, tick));
    };
    tick();
    for (const other of this.nodes.values()) {
      if (other === node || other.process === undefined) continue;
      this.connect(node, other);
      this.connect(other, node);
    }
  }

  /** kill -9: what was not fsynced is gone. */
  kill(name: string): void {
    const node = this.nodes.get(name)!;
    const me = node.process!.me;
    node.process = node.paused = undefined;
    for (const other of this.nodes.values()) {
      if (other !== node) this.deliver(other, { type: "disconnected", peer: me });
    }
  }

  /** SIGSTOP. */
  pause(name: string): void {
    this.nodes.get(name)!.paused = [];
  }

  /** SIGCONT: what came in meanwhile is taken now. */
  resume(name: string): void {
    const node = this.nodes.get(name)!;
    const waiting = node.paused ?? [];
    node.paused = undefined;
    for (const act of waiting) act();
  }

  /** Drops all between these two, in both directions; their connections stay. */
  cut(a: string, b: string): void {
    this.cuts.add(`${a} ${b}`).add(`${b} ${a}`);
  }

  /** Ends all cuts. */
  heal(): void {
    this.cuts.clear();
  }

  /** SIGTERM. */
  leave(name: string): void {
    this.take(this.nodes.get(name)!, { type: "leave" });
  }

  /** Any input, at this replica. */
  input(name: string, input: Input): void {
    this.take(this.nodes.get(name)!, input);
  }

  /** A client's command, at this replica. */
  propose(name: string, text: string): void {
    const node = this.nodes.get(name)!;
    const payload = new TextEncoder().encode(text);
    const effects = this.take(node, { type: "propose", commands: [{ tag: 1, payload }] });
    for (const { index, view } of only(effects, "accepted")) {
      this.accepted.set(`${name} ${index} ${view.counter} ${view.proposer}`, text);
    }
  }

  /** Lets `duration_ms` of virtual time pass. */
  run(duration_ms: number): void {
    const end_ms = this.now_ms + duration_ms;
    while (this.queue.length > 0 && this.queue[0].at_ms <= end_ms) {
      const { at_ms, act } = this.queue.shift()!;
      this.now_ms = at_ms;
      act();
    }
    this.now_ms = end_ms;
  }

  replica(name: string): Replica {
    return this.nodes.get(name)!.process!.replica;
  }

  /** Each replica in a word: `a primary, b backup, c down`. */
  get roles(): string {
    const roles = [...this.nodes.values()].map(({ name, process }) =>
      `${name} ${process?.replica.role ?? "down"}`
    );
    return roles.sort().join(", ");
  }

  /** The commands that a replica has applied, in order. */
  commands(name: string): string[] {
    const decoder = new TextDecoder();
    return this.nodes.get(name)!.disk.applied.filter((entry) => entry.kind === kind_command)
      .map((entry) => decoder.decode(entry.payload));
  }

  private later(delay_ms: number, act: () => void): void {
    const at_ms = this.now_ms + delay_ms;
    const after = this.queue.findLastIndex((event) => event.at_ms <= at_ms);
    this.queue.splice(after + 1, 0, { at_ms, act });
  }

  private whenAwake(node: Node, act: () => void): void {
    if (node.paused !== undefined) node.paused.push(act);
    else act();
  }

  /** Brings an input to the process that runs now, if it still does when it arrives. */
  private deliver(node: Node, input: Input, delay_ms = 1): void {
    const { process } = node;
    if (process === undefined) return;
    this.later(delay_ms, () =>
      this.whenAwake(node, () => {
        if (node.process === process) this.take(node, input);
      }));
  }

  private connect(from: Node, to: Node): void {
    this.deliver(from, { type: "connected", peer: to.process!.me }, 2);
    this.deliver(to, { type: "greeted", peer: from.process!.me }, 2);
  }

  private take(node: Node, input: Input): Effect[] {
    if (node.process === undefined) return [];
    const effects = node.process.replica.step(input, this.clock);
    for (const effect of effects) this.carryOut(node, effect);
    return effects;
  }

  private carryOut(node: Node, effect: Effect): void {
    const { me } = node.process!;
    switch (effect.type) {
      case "persist": {
        const { process } = node;
        const input: Input = { type: "persisted", ticket: effect.ticket };
        return this.later(1, () => {
          if (node.process !== process) return;
          node.disk.write(effect);
          this.whenAwake(node, () => node.process === process && this.take(node, input));
        });
      }
      case "send":
        for (const id of effect.to) {
          if (this.cuts.has(`${node.name} ${id}`)) continue;
          const message = structuredClone(effect.message);
          this.deliver(this.nodes.get(id)!, { type: "received", from: me, message });
        }
        return;
      case "remind": {
        const { process } = node;
        return this.later(
          effect.after_ms,
          () => this.whenAwake(node, () => node.process === process && this.take(node, { type: "reminded" })),
        );
      }
      case "commit":
        for (const entry of effect.entries) this.commit(node, entry);
        return;
      case "probe": {
        const result = this.nodes.get(effect.id)!.process === undefined ? "refused" : "other";
        return this.deliver(node, { type: "probed", id: effect.id, incarnation: effect.incarnation, result });
      }
      case "note":
        this.notes.push(`${this.now_ms} ${node.name} ${effect.text}`);
        return;
      case "removed":
        this.notes.push(`${this.now_ms} ${node.name} ${effect.text}`);
        return;
      case "left":
        this.notes.push(`${this.now_ms} ${node.name} has left`);
        return this.later(0, () => this.kill(node.name));
    }
  }

  /** Nobody commits anything else at an index, and what is told to a client is on every member's disk. */
  private commit(node: Node, entry: StoredEntry): void {
    node.disk.applied.push(entry);
    equal(node.disk.applied.length, entry.index, "applied in order");
    this.history[entry.index - 1] ??= entry;
    equal(entry.hash, this.history[entry.index - 1].hash, `${node.name} differs at index ${entry.index}`);
    const { index, view } = entry;
    const text = this.accepted.get(`${node.name} ${index} ${view.counter} ${view.proposer}`);
    if (text === undefined) return;
    this.acknowledged.set(text, this.now_ms);
    for (const { id } of node.process!.replica.state.committed!.members) {
      equal(this.nodes.get(id)!.disk.entries[index - 1]?.hash, entry.hash, `durable at ${id}`);
    }
  }
}

/** Three replicas: a has founded the cluster, b and c have joined it. */
export function threeReplicas(): Cluster {
  const cluster = new Cluster();
  cluster.start("a", { policy: "survivors", exclude_ms: 1_000 });
  cluster.run(100);
  cluster.start("b");
  cluster.run(300);
  cluster.start("c");
  cluster.run(500);
  return cluster;
}
