/** Heartbeats, echoes, grants and probes: what a replica says of itself and asks of the others (PROTOCOL.md, Failure detection). */
import { pursue } from "./catch_up.ts";
import { excludable, others } from "./causes.ts";
import type { State } from "./state.ts";
import type { Heartbeat, Peer } from "./types.ts";
import { compareRank } from "./view.ts";

/** Those of one replica. */
export class Heartbeats {
  private sent_ms = -Infinity;
  private announced = "";

  constructor(private readonly state: State) {}

  /** Sends one to all at its time, and at once when there is something new to be said. */
  beatWhenDue(): void {
    const { state } = this;
    const words = JSON.stringify([this.suspects(), excludable(state), state.committed?.number, state.active]);
    const due = state.clock.mono_ms - this.sent_ms >= state.detector.held_ms / 10;
    if (!due && words === this.announced) return;
    this.announced = words;
    this.sent_ms = state.clock.mono_ms;
    this.beatAll();
  }

  /** Sends one to all who are connected. */
  beatAll(): void {
    this.beat(this.connectedIds());
  }

  /** Sends one to these. */
  beat(to: string[]): void {
    const { state } = this;
    if (to.length === 0) return;
    state.send(to, {
      kind: "heartbeat",
      sequence: state.detector.nextSequence(state.clock),
      view: state.committed?.number ?? { counter: 0, proposer: "" },
      suspects: this.suspects(),
      excludable: excludable(state),
      commit_index: state.commit_index,
      active: state.active,
      leaving: state.departing,
    });
  }

  /** Takes one: it is echoed, unless our disk is in trouble (grey failure), and may be granted a lease. */
  on(from: Peer, message: Heartbeat): void {
    const { state } = this;
    state.detector.heard(from, message, state.clock);
    // A later view goes on without us: what we append under a lower number comes to nothing.
    if (message.active && state.sending !== undefined) state.promise(message.view);
    if (!state.disk_healthy || state.write_age_ms > state.detector.exclude_ms / 2) return;
    const grants = this.grants(from);
    if (grants) state.detector.granted(from.id, state.clock);
    state.send(from.id, { kind: "echo", sequence: message.sequence, grants });
    pursue(state);
  }

  /** Whether we promise the sender not to take part in excluding it for `exclude`. */
  private grants(to: Peer): boolean {
    const { detector, committed } = this.state;
    if (detector.isSuspected(to.id) || detector.named.has(to.id)) return false;
    return !(committed?.members ?? []).some((member) =>
      compareRank(member.address, to.address) < 0 && !detector.isSuspected(member.id) &&
      detector.peers.get(member.id)!.suspects.has(to.id)
    );
  }

  private suspects(): string[] {
    const { detector } = this.state;
    const known = new Set([...others(this.state), ...detector.peers.keys()]);
    return [...known].filter((id) => detector.isSuspected(id));
  }

  private connectedIds(): string[] {
    return [...this.state.detector.peers.values()].filter((peer) => peer.connected).map(({ peer }) =>
      peer.id
    );
  }

  /** Has those probed of whom crash evidence could be had. */
  probe(): void {
    for (const target of this.state.detector.toProbe(this.state.clock)) {
      target.probing = true;
      this.state.effects.push({ type: "probe", id: target.peer.id, incarnation: target.peer.incarnation });
    }
  }
}
