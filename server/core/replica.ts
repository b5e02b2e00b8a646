/**
 * The replication core: one replica as a function of its inputs (DESIGN.md, decision 1). It reads no clock, does
 * no I/O and draws no random number: `step` takes all of them as input and answers with effects. The driver
 * carries the effects out in order and reports back; the simulator does the same under virtual time.
 */
import {
  considerAdmitting,
  heldByAll,
  onChunk,
  onFetch,
  onInstalled,
  onTrimmed,
  pursue,
  wants,
} from "./catch_up.ts";
import { isLeaving, others } from "./causes.ts";
import { configure, found, settle } from "./activation.ts";
import { Departure } from "./departure.ts";
import { Heartbeats } from "./heartbeats.ts";
import { remove } from "./membership.ts";
import {
  acknowledge,
  advance,
  answerAgain,
  onAck,
  onAppend,
  onNack,
  propose,
  replicate,
  resume,
} from "./normal.ts";
import { isMajority } from "./quorum.ts";
import { type Founding, type Restored, State } from "./state.ts";
import type { Address, Base, Clock, Effect, Input, Message, Peer, Role, StoredEntry } from "./types.ts";
import { compareNumbers, memberOf } from "./view.ts";
import { considerProposing, onAdoptedChunk, onPrepare, onPromised, onRefuse } from "./view_change.ts";

export class Replica {
  readonly state: State;
  private readonly heartbeats: Heartbeats;
  private readonly departure: Departure;

  /**
   * A replica as it starts: `restored` is what its disk holds. With `founding` and an empty log it founds a
   * cluster of one at its first step; with an empty log otherwise it is a learner.
   */
  constructor(me: Peer, restored: Restored, clock: Clock, founding?: Founding) {
    this.state = new State(me, restored, clock);
    this.heartbeats = new Heartbeats(this.state);
    this.departure = new Departure(this.state);
    if (founding !== undefined && this.state.log.last.index === 0) {
      found(this.state, founding.policy, founding.exclude_ms);
    }
  }

  /** Takes one input and answers what is to be done, in order. Throws `InvariantError` when the process must stop. */
  step(input: Input, clock: Clock): Effect[] {
    const state = this.state;
    state.clock = clock;
    state.effects = [];
    this.take(input);
    advance(state);
    settle(state);
    replicate(state);
    if (state.sending?.handed_over) state.sending = undefined;
    this.departure.considerLeft();
    state.flush();
    this.departure.considerRemoved();
    return state.effects;
  }

  private take(input: Input): void {
    const state = this.state;
    switch (input.type) {
      case "propose":
        return propose(state, input.commands);
      case "received":
        return this.receive(input.from, input.message);
      case "reminded":
        state.notice = "due";
        return;
      case "persisted":
        state.persisted(input.ticket);
        return acknowledge(state);
      case "tick":
        return this.tick();
      case "connected":
        state.detector.connected(input.peer, state.clock);
        this.noteTaken(input.peer);
        resume(state, input.peer.id);
        answerAgain(state, input.peer.id);
        this.heartbeats.beat([input.peer.id]);
        return considerProposing(state);
      case "greeted":
        if (!state.detector.isRetired(input.peer)) state.detector.meet(input.peer, state.clock);
        return;
      case "disconnected":
        if (state.detector.disconnected(input.peer, state.clock)) {
          state.note("info", `The stream to ${input.peer.address} broke.`);
        }
        this.heartbeats.probe();
        return considerProposing(state);
      case "probed":
        if (state.detector.probed(input.id, input.incarnation, input.result === "refused", state.clock)) {
          const what = isLeaving(state, input.id) ? "has ended, as it said" : "has crashed";
          state.note("info", `${state.addressOf(input.id)} ${what}: it refuses connections.`);
        }
        return considerProposing(state);
      case "trimmed":
        return state.log.trim(input.base);
      case "installed":
        return onInstalled(state, input.base);
      case "disk":
        state.disk_healthy = input.healthy;
        return;
      case "leave":
        state.leaving = true;
        this.heartbeats.beatAll();
        return considerProposing(state);
      case "remove":
        remove(state, input.target, input.timeout_ms);
        return considerProposing(state);
      case "configure":
        return configure(state, input.settings);
      case "found":
        if (state.log.last.index === 0) found(state, input.policy, input.exclude_ms, input.others);
        return;
    }
  }

  /** A new replica at the address of a member that is not out yet is admitted only after that. */
  private noteTaken({ id, address }: Peer): void {
    const member = this.state.committed?.members.find((other) =>
      other.address === address && other.id !== id
    );
    if (member === undefined) return;
    this.state.note(
      "warning",
      `At ${address} there is another replica now; it is admitted when the old one is out of the view.`,
    );
  }

  private receive(from: Peer, message: Message): void {
    const state = this.state;
    if (state.detector.isRetired(from)) return;
    state.detector.meet(from, state.clock);
    switch (message.kind) {
      case "append":
        return onAppend(state, from, message);
      case "ack":
        return onAck(state, from, message);
      case "nack":
        return onNack(state, from, message);
      case "heartbeat":
        this.heartbeats.on(from, message);
        return considerProposing(state);
      case "echo":
        if (state.detector.echoed(from, message, state.clock)) {
          state.note("info", `${from.address} answers heartbeats.`);
        }
        return;
      case "prepare":
        return onPrepare(state, from, message);
      case "promised":
        return onPromised(state, from, message);
      case "refuse":
        return onRefuse(state, message);
      case "fetch":
        return onFetch(state, from, message);
      case "chunk":
        return message.adopted ? onAdoptedChunk(state, from, message) : onChunk(state, from, message);
      case "trimmed":
        return onTrimmed(state, from, message);
    }
  }

  private tick(): void {
    const state = this.state;
    for (const { peer, silence_ms } of state.detector.tick(state.clock)) {
      state.note(
        "info",
        `${peer.address} is suspected: it has answered no heartbeat for ${Math.round(silence_ms)} ms.`,
      );
    }
    this.heartbeats.probe();
    this.heartbeats.beatWhenDue();
    considerProposing(state);
    considerAdmitting(state);
    pursue(state);
  }

  // ---- what others may ask ----

  get role(): Role {
    const state = this.state;
    if (state.leading) return "primary";
    const own = state.committed && memberOf(state.committed, state.me.id);
    if (own === undefined) return "learner";
    if (own.incarnation !== state.me.incarnation) return "recovering";
    return state.proposal !== undefined || this.leader === undefined ? "candidate" : "backup";
  }

  /** The primary of the latest committed view, if it is this replica and leads, or is another and is not suspected. */
  get leader(): Peer | undefined {
    const { committed, detector, me, leading } = this.state;
    const first = committed?.members[0];
    if (first === undefined) return undefined;
    if (first.id === me.id) return leading ? me : undefined;
    const known = detector.peers.get(first.id);
    const same = known !== undefined && known.peer.incarnation === first.incarnation && !known.suspected;
    return same ? known.peer : undefined;
  }

  /** Whether a read that has just been carried out here was linearizable (PROTOCOL.md, Reads). */
  get readable(): boolean {
    const { state } = this;
    if (!state.leading || state.applied_index < state.sending!.view_index) return false;
    const { view } = state.sending!;
    const rest = view.members.filter((member) =>
      member.id !== state.me.id && !state.detector.holdsLease(member.id, member.incarnation, state.clock)
    );
    return !isMajority(view, rest.map((member) => member.id));
  }

  /** Members of the latest view that are not there, when nobody leads it. */
  get waiting_for(): Address[] {
    const { state } = this;
    if (this.leader !== undefined) return [];
    return (state.committed?.members ?? []).filter((member) =>
      member.id !== state.me.id && state.detector.isSuspected(member.id)
    ).map((member) => member.address);
  }

  /** Where streams should lead: members of all views we know, and peers that have greeted us and are not long gone. */
  get targets(): Address[] {
    const { state } = this;
    const addresses = new Set<Address>();
    for (const id of others(state)) addresses.add(state.addressOf(id));
    for (const peer of state.detector.peers.values()) {
      if (peer.connected || state.clock.mono_ms - peer.since_ms < 30_000) addresses.add(peer.peer.address);
    }
    addresses.delete(state.me.address);
    return [...addresses];
  }

  /** Entries of the log that this peer has not acknowledged, or -1 when unknown. */
  lagOf(id: string): number {
    const { state } = this;
    if (id === state.me.id) return state.log.last.index - state.durable_index;
    const progress = state.sending?.progress.get(id);
    if (progress !== undefined) return state.log.last.index - progress.match;
    const commit = state.detector.peers.get(id)?.commit_index;
    return commit === undefined ? -1 : Math.max(0, state.commit_index - commit);
  }

  /** Up to where the log may be trimmed, as far as it is needed by replicas. */
  get held_by_all(): number {
    return heldByAll(this.state);
  }

  /** The uncommitted entries that a snapshot at `base` would cut off; undefined when it is of no use. Throws `InvariantError` when histories differ. */
  cutBy(base: Base): StoredEntry[] | undefined {
    const { state } = this;
    if (!wants(state, base)) return undefined;
    return state.log.has(base) ? [] : state.log.read(state.commit_index + 1, Infinity, Infinity, Infinity);
  }

  /** Whether this replica has promised a number above that of its view: a change is under way. */
  get changing(): boolean {
    const { state } = this;
    return state.committed !== undefined && compareNumbers(state.promised, state.committed.number) > 0;
  }
}
