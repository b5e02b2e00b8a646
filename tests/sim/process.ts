/** One process of a replica: the production driver, core and all, behind simulated ports. */
import type { Address, Clock, Incarnation, Peer, ProbeResult, ReplicaId } from "../../server/core/types.ts";
import type { Applied, ChatState } from "../../server/chat/state.ts";
import type { Founding } from "../../server/core/state.ts";
import { form } from "../../server/forming.ts";
import { removeMember } from "../../server/membership.ts";
import { remove_member } from "../../server/net/admin_service.ts";
import { Node, type NodeOptions } from "../../server/node.ts";
import type { Scheduler, TrimmableLog } from "../../server/ports.ts";
import type { Answer, ForwardedCall, Frame, Identity, PeerStreams } from "../../server/net/replica.ts";
import type { Outcome } from "../../proto/failures.ts";
import type { Machine } from "./machine.ts";
import { Snapshots } from "./snapshots.ts";
import { encoded, Link, type Stream } from "./stream.ts";

const probe_timeout_ms = 300;
const probe_again_ms = 30;

/** From start to death. All that reaches it goes through `enter`. */
export class Process {
  readonly incarnation: Incarnation;
  readonly peer: Peer;
  readonly node: Node;
  readonly streams: Streams;
  readonly snapshots: Snapshots;
  readonly scheduler: Scheduler;
  alive = true;
  paused = false;
  /** What has come while it was paused: timers first, or what the network brought. */
  #queue: { act: () => void; timer: boolean }[] = [];

  constructor(readonly machine: Machine, readonly number: number, founding?: Founding) {
    const { id, cluster_id, peers, seeds } = machine.directory;
    const { address } = machine;
    this.incarnation = `${machine.name}${number}`;
    this.peer = { id, address, incarnation: this.incarnation };
    this.scheduler = {
      clock: () => this.#clock(),
      soon: (act) => this.#timer(0, act),
      after: (delay_ms, act) => this.#timer(delay_ms, act),
    };
    this.streams = new Streams(this);
    this.snapshots = new Snapshots(this);
    const identity: Identity = { cluster_id, replica_id: id, address, incarnation: this.incarnation, peers };
    const options: NodeOptions = { identity, founding, seeds, data_dir: "simulated" };
    const log = this.#log();
    const { keep_bytes, block_entries } = machine.simulation.options;
    this.node = new Node(options, {
      scheduler: this.scheduler,
      store: log,
      chat: machine.tables as unknown as ChatState,
      streams: this.streams,
      trimming: { log, snapshots: this.snapshots, keep_bytes, block_entries },
      exit: (code, why) => machine.exited(this, code, why),
    });
    this.#observe();
    this.scheduler.soon(() => {
      this.node.start((call) => this.#serve(call));
      if (peers !== undefined) this.#form();
    });
  }

  /** As `serve --peers` does. */
  #form(): void {
    const { directory, simulation } = this.machine;
    const record = {
      get is_founder() {
        return directory.is_founder;
      },
      beginFounding: (cluster_id: string) => void Object.assign(directory, { cluster_id, is_founder: true }),
    };
    const { policy, exclude_ms } = simulation.options;
    form(this.node, record, { policy, exclude_ms }).catch((error) => simulation.fail("crash", error.stack));
  }

  /** The cluster to which this replica belongs from now on. */
  learnedCluster(cluster_id: string): void {
    if (cluster_id === this.node.identity.cluster_id) return;
    this.machine.directory.cluster_id = this.node.identity.cluster_id = cluster_id;
    this.node.learnedCluster(cluster_id);
  }

  /** Lets the simulation see what the core answers, before it is carried out. */
  #observe(): void {
    const { machine, node } = this;
    const { core } = node;
    const step = core.step.bind(core);
    core.step = (input, clock) => {
      const effects = step(input, clock);
      for (const effect of effects) machine.simulation.watch(this, effect);
      machine.simulation.stepped(this, input);
      return effects;
    };
    node.onApplied(() => machine.simulation.follow(this));
  }

  /** The disk, as long as the process lives. */
  #log(): TrimmableLog {
    const log = this.machine.disk.open((act) => this.enter(act));
    const { write } = log;
    log.write = (persists, done) => this.alive && write(persists, done);
    return log;
  }

  /** What the chat service does with a call that a backup has sent on: the simulated request is the command itself. */
  async #serve(call: ForwardedCall): Promise<Outcome<Answer>> {
    if (call.method === remove_member) return removeMember(this.node, call);
    const outcome = await this.node.propose(call.request, call.timeout_ms);
    if ("failure" in outcome) return outcome;
    return {
      ok: { response: new TextEncoder().encode(JSON.stringify(outcome.ok)), index: outcome.ok.index },
    };
  }

  /** A client's command: carried out here at the primary, sent on by a backup. */
  async write(command: Uint8Array, repeatable: boolean, timeout_ms: number): Promise<Outcome<Applied>> {
    const { node } = this;
    if (node.isPrimary()) return node.propose(command, timeout_ms);
    const call = { method: "Command", request: command, token: "", client_address: "", timeout_ms };
    const outcome = await node.forward(call, repeatable);
    return "failure" in outcome ? outcome : { ok: JSON.parse(new TextDecoder().decode(outcome.ok.response)) };
  }

  /** Runs `act` in this process: now, when it wakes, or never. */
  enter(act: () => void, timer = false): void {
    if (!this.alive) return;
    if (this.paused) this.#queue.push({ act, timer });
    else act();
  }

  /** SIGCONT. */
  wake(): void {
    this.paused = false;
    const queue = this.#queue;
    this.#queue = [];
    const timers_first = this.machine.simulation.random.chance(0.5);
    queue.sort((a, b) => Number(a.timer !== timers_first) - Number(b.timer !== timers_first));
    for (const { act, timer } of queue) this.enter(act, timer);
  }

  /** The process is no more. */
  end(): void {
    this.alive = false;
    this.#queue = [];
    this.node.stop();
  }

  #clock(): Clock {
    const { mono_ms, wall_ms, simulation } = this.machine;
    return { mono_ms, wall_ms, random: simulation.random.next() };
  }

  #timer(delay_ms: number, act: () => void): () => void {
    const { machine } = this;
    return machine.simulation.timeline.after(delay_ms / machine.clock_rate, () => this.enter(act, true));
  }
}

/** The streams of one process to all others. */
export class Streams implements PeerStreams {
  readonly #links = new Map<string, Link>();
  /** The greeted stream of each peer: a newer one takes the place of the older. */
  readonly inbound = new Map<ReplicaId, Stream>();
  /** Where each process was reached. */
  readonly remotes = new Map<Incarnation, Address>();

  constructor(private readonly process: Process) {}

  setTargets(addresses: string[]): void {
    for (const [address, link] of this.#links) {
      if (addresses.includes(address)) continue;
      this.#links.delete(address);
      link.close();
    }
    for (const address of addresses) {
      if (this.#links.has(address) || address === this.process.machine.address) continue;
      this.#links.set(address, new Link(this.process.machine.network, this.process, address));
    }
  }

  send(to: ReplicaId[], frame: Frame): void {
    if (!this.process.alive) return;
    const bytes = encoded(frame);
    for (const link of this.#links.values()) {
      if (link.stream !== undefined && to.includes(link.stream.to.peer.id)) link.send(bytes);
    }
  }

  /** Connects twice, as server/net/peers.ts does. Refused: that machine is there and no process listens. */
  probe(_id: ReplicaId, incarnation: Incarnation): Promise<ProbeResult> {
    const { machine, scheduler } = this.process;
    const { network } = machine;
    const address = this.remotes.get(incarnation);
    if (address === undefined) return Promise.resolve("other");
    const target = network.machines.get(address)!;
    return new Promise((resolve) => {
      const give_up = scheduler.after(probe_timeout_ms, () => resolve("other"));
      const answer = (result: ProbeResult) =>
        network.pass(target, machine, () =>
          this.process.enter(() => {
            give_up();
            resolve(result);
          }));
      const connect = (listening: () => void) =>
        network.pass(
          machine,
          target,
          () => network.listening(address) === undefined ? answer("refused") : listening(),
        );
      connect(() => scheduler.after(probe_again_ms, () => connect(() => answer("other"))));
    });
  }

  /** Whether what this stream brings is of any interest. */
  accepts(stream: Stream): boolean {
    return this.inbound.get(stream.from.peer.id) === stream;
  }

  greeted(stream: Stream): void {
    const { peer } = stream.from;
    const older = this.inbound.get(peer.id);
    if (older !== undefined) this.#hangUp(older);
    this.inbound.set(peer.id, stream);
    for (const link of this.#links.values()) {
      if (link.address === peer.address || link.stream?.to.peer.id === peer.id) link.hurry(peer.incarnation);
    }
    this.process.node.greeted(peer);
  }

  /** Breaks one of the streams that lead from here, by chance. */
  breakOne(): void {
    const open = [...this.#links.values()].filter((link) => link.stream !== undefined);
    if (open.length > 0) this.process.machine.simulation.random.pick(open).lose();
  }

  /** The process has died: its own streams end, and those who have one to it are told, as soon as they can be. */
  close(): void {
    for (const link of this.#links.values()) link.stream?.cut();
    for (const stream of this.inbound.values()) this.#hangUp(stream);
  }

  /** Ends a stream at its acceptor: the dialer hears of it as soon as it can. */
  #hangUp(stream: Stream): void {
    const { from } = stream;
    const { machine } = this.process;
    const { network } = machine;
    network.whenCarried(
      machine,
      from.machine,
      () =>
        network.timeline.after(
          network.delay(machine, from.machine),
          () => from.enter(() => from.streams.lost(stream)),
        ),
    );
  }

  /** The acceptor of this stream has hung up. */
  lost(stream: Stream): void {
    for (const link of this.#links.values()) link.lose(stream);
  }
}
