/**
 * Failure detection: what a replica knows of each peer from heartbeats and echoes, the leases that it holds and
 * has granted, and crash evidence (PROTOCOL.md, Failure detection). It decides nothing; the view change asks it.
 */
import type {
  Address,
  Clock,
  Echo,
  Heartbeat,
  Incarnation,
  Peer,
  ReplicaId,
  View,
  ViewNumber,
} from "./types.ts";
import { zero_number } from "./view.ts";

/** What is known of one peer. Times are monotonic ms of this replica unless they say otherwise. */
export interface PeerState {
  peer: Peer;
  /** Whether our stream to it is up. */
  connected: boolean;
  /** When it came up; while it is down, when the peer was last heard of. */
  since_ms: number;
  suspected: boolean;
  /** Since when it has not been suspected. */
  steady_ms: number;
  /** How long it has echoed nothing, as far as we were awake ourselves. */
  silence_ms: number;
  /** When it last echoed; undefined: never. */
  echoed_ms?: number;
  /** The latest of our heartbeats that it has echoed. */
  echoed_sequence: number;
  /** When we last granted it a lease. */
  granted_ms: number;
  /** The lease that we hold from it: whose, and when the heartbeat that got it was sent. */
  lease?: { incarnation: Incarnation; address: Address; mono_ms: number; wall_ms: number };
  /** A probe is under way. */
  probing: boolean;
  // What its last heartbeat said.
  suspects: ReadonlySet<ReplicaId>;
  excludable: ReadonlySet<ReplicaId>;
  view: ViewNumber;
  active: boolean;
  leaving: boolean;
  commit_index: number;
}

/** The part of a lease's time for which its holder relies on it; the rest is for clocks that drift. */
const lease_share = 0.8;

export class Detector {
  readonly peers = new Map<ReplicaId, PeerState>();
  /** Incarnations known to have crashed while we held their lease. */
  readonly crashed = new Set<Incarnation>();
  /** Peers that we have named excludable in a promise: no lease until a view with them is active. */
  readonly named = new Set<ReplicaId>();
  /** Incarnations that a later one of the same replica has taken the place of: what still arrives from them is dropped. */
  private readonly retired = new Set<Incarnation>();
  private sent = new Map<number, { mono_ms: number; wall_ms: number }>();
  private sequence = 0;
  /** Who has greeted while another process of the same replica was connected, and our last heartbeat before that. */
  private readonly rivals = new Map<ReplicaId, { incarnation: Incarnation; sequence: number }>();
  private last_tick_ms: number;
  private readonly start_ms: number;
  /** For how long a grant binds us, and twice how long silence is put up with. */
  exclude_ms: number;
  /** For how long a lease that we hold would bind its granter; heartbeats go out ten times as often. */
  held_ms: number;

  /** `exclude_ms` counts until a view says otherwise. */
  constructor(clock: Clock, exclude_ms: number) {
    this.start_ms = clock.mono_ms;
    this.last_tick_ms = clock.mono_ms;
    this.exclude_ms = this.held_ms = exclude_ms;
  }

  /**
   * Takes `exclude` from the views that we know of: the committed one and those after it. Where it is being changed,
   * the longer time binds us and the shorter one is relied on, so that no lease is held for longer than it was granted,
   * whoever has heard what: a view takes effect only when all of its members have it.
   */
  use(views: View[]): void {
    if (views.length === 0) return;
    this.exclude_ms = Math.max(...views.map((view) => view.exclude_ms));
    this.held_ms = Math.min(...views.map((view) => view.exclude_ms));
  }

  /** How long between ticks: short against all that is timed by them. */
  get tick_ms(): number {
    return this.held_ms / 50;
  }

  /** Whether what comes from this process is out of date. */
  isRetired(peer: Peer): boolean {
    return this.retired.has(peer.incarnation);
  }

  /** The state kept for a peer, made on first sight; a new incarnation or address replaces the old one. */
  meet(peer: Peer, clock: Clock): PeerState {
    const known = this.peers.get(peer.id);
    if (known !== undefined && known.peer.incarnation === peer.incarnation) {
      known.peer = peer;
      if (!known.connected) known.since_ms = clock.mono_ms;
      return known;
    }
    if (known !== undefined) this.retired.add(known.peer.incarnation);
    const state: PeerState = {
      peer,
      connected: false,
      since_ms: clock.mono_ms,
      suspected: true,
      steady_ms: clock.mono_ms,
      silence_ms: 0,
      echoed_sequence: 0,
      // A lease binds towards the replica, whatever its incarnation.
      granted_ms: known?.granted_ms ?? this.start_ms,
      lease: known?.lease,
      probing: false,
      suspects: new Set(),
      excludable: new Set(),
      view: zero_number,
      active: false,
      leaving: false,
      commit_index: 0,
    };
    this.peers.set(peer.id, state);
    return state;
  }

  /**
   * Whether another process of the replica that greets is alive. An echo of a heartbeat that we sent after the
   * newcomer had first come proves it, and so that one of the two has a copied data directory; before that we are
   * unsure, as long as the other is not suspected: its stream may merely not have ended yet.
   */
  rival(peer: Peer): "none" | "unsure" | "alive" {
    const known = this.peers.get(peer.id);
    const other = known !== undefined && known.peer.incarnation !== peer.incarnation;
    if (!other || !known.connected || known.suspected) {
      this.rivals.delete(peer.id);
      return "none";
    }
    let since = this.rivals.get(peer.id);
    if (since?.incarnation !== peer.incarnation) {
      since = { incarnation: peer.incarnation, sequence: this.sequence };
      this.rivals.set(peer.id, since);
    }
    return known.echoed_sequence > since.sequence ? "alive" : "unsure";
  }

  /** Our stream to the peer is up. Another incarnation at an address proves that the process which had it is gone. */
  connected(peer: Peer, clock: Clock): void {
    for (const { lease, peer: old } of this.peers.values()) {
      if (lease === undefined || lease.address !== peer.address || lease.incarnation === peer.incarnation) {
        continue;
      }
      if (this.holdsLease(old.id, lease.incarnation, clock)) this.crashed.add(lease.incarnation);
    }
    // We have just spoken with it, so it is the present one.
    this.retired.delete(peer.incarnation);
    // A tunnel refuses for a process that lives: it would be left out again and again, for ever.
    this.crashed.delete(peer.incarnation);
    const state = this.meet(peer, clock);
    state.connected = true;
    state.since_ms = clock.mono_ms;
    state.silence_ms = 0;
  }

  /** Our stream to the peer has broken: it is suspected at once. False when this was not its current stream. */
  disconnected(peer: Peer, clock: Clock): boolean {
    const state = this.peers.get(peer.id);
    if (state === undefined || state.peer.incarnation !== peer.incarnation) return false;
    state.connected = false;
    state.suspected = true;
    state.since_ms = clock.mono_ms;
    return true;
  }

  /** A probe came back. Evidence counts only while we hold the lease of that very incarnation. Returns whether it did. */
  probed(id: ReplicaId, incarnation: Incarnation, refused: boolean, clock: Clock): boolean {
    const state = this.peers.get(id);
    if (state !== undefined) state.probing = false;
    if (!refused || !this.holdsLease(id, incarnation, clock)) return false;
    this.crashed.add(incarnation);
    return true;
  }

  /** Peers worth a probe now: stream broken, no evidence yet, and a lease that would let it count. */
  toProbe(clock: Clock): PeerState[] {
    return [...this.peers.values()].filter((state) =>
      !state.connected && !state.probing && !this.crashed.has(state.peer.incarnation) &&
      this.holdsLease(state.peer.id, state.peer.incarnation, clock)
    );
  }

  /** Lets time pass. Between two ticks, silence grows by at most one tick: our own stall is not their silence. Answers whom that makes suspected. */
  tick(clock: Clock): PeerState[] {
    const passed = Math.min(clock.mono_ms - this.last_tick_ms, this.tick_ms);
    this.last_tick_ms = clock.mono_ms;
    const silent: PeerState[] = [];
    for (const state of this.peers.values()) {
      state.silence_ms += passed;
      if (state.suspected || state.silence_ms < this.exclude_ms / 2) continue;
      state.suspected = true;
      silent.push(state);
    }
    for (const [sequence, sent] of this.sent) {
      if (clock.mono_ms - sent.mono_ms <= this.exclude_ms) break;
      this.sent.delete(sequence);
    }
    return silent;
  }

  /** The number for the next heartbeat, remembered with the time at which it is sent. */
  nextSequence(clock: Clock): number {
    this.sequence++;
    this.sent.set(this.sequence, { mono_ms: clock.mono_ms, wall_ms: clock.wall_ms });
    return this.sequence;
  }

  heard(from: Peer, heartbeat: Heartbeat, clock: Clock): PeerState {
    const state = this.meet(from, clock);
    state.suspects = new Set(heartbeat.suspects);
    state.excludable = new Set(heartbeat.excludable);
    state.view = heartbeat.view;
    state.active = heartbeat.active;
    state.leaving = heartbeat.leaving;
    state.commit_index = heartbeat.commit_index;
    return state;
  }

  granted(id: ReplicaId, clock: Clock): void {
    const state = this.peers.get(id);
    if (state !== undefined) state.granted_ms = clock.mono_ms;
  }

  /** Takes an echo. Answers whether it ends a suspicion. */
  echoed(from: Peer, echo: Echo, clock: Clock): boolean {
    const state = this.meet(from, clock);
    const sent = this.sent.get(echo.sequence);
    // An echo older than a lease proves nothing about now.
    if (sent === undefined || clock.mono_ms - sent.mono_ms > this.exclude_ms) return false;
    const was_suspected = state.suspected;
    if (state.suspected) state.steady_ms = clock.mono_ms;
    state.silence_ms = 0;
    state.echoed_ms = clock.mono_ms;
    state.echoed_sequence = Math.max(state.echoed_sequence, echo.sequence);
    if (state.connected) state.suspected = false;
    if (
      echo.grants && (state.lease === undefined || state.lease.incarnation !== from.incarnation ||
        sent.mono_ms >= state.lease.mono_ms)
    ) {
      state.lease = { incarnation: from.incarnation, address: from.address, ...sent };
    }
    return was_suspected && !state.suspected;
  }

  /** Whether we hold a lease of that incarnation: counted from when its heartbeat was sent, on whichever clock has run further. */
  holdsLease(id: ReplicaId, incarnation: Incarnation, clock: Clock): boolean {
    const lease = this.peers.get(id)?.lease;
    if (lease === undefined || lease.incarnation !== incarnation) return false;
    const age = Math.max(clock.mono_ms - lease.mono_ms, clock.wall_ms - lease.wall_ms);
    return age <= lease_share * this.held_ms;
  }

  /** Whether we have granted it nothing for `exclude`; nobody is for our first `exclude`, since an earlier incarnation of ours may have granted. */
  isExcludable(id: ReplicaId, clock: Clock): boolean {
    if (clock.mono_ms - this.start_ms < this.exclude_ms) return false;
    return clock.mono_ms - (this.peers.get(id)?.granted_ms ?? this.start_ms) >= this.exclude_ms;
  }

  /** A peer never met is suspected. */
  isSuspected(id: ReplicaId): boolean {
    return this.peers.get(id)?.suspected ?? true;
  }
}
