/**
 * A backup's side of a client's write: it is sent on to the primary, and again after a view change where that is
 * safe (PROTOCOL.md, Client requests). At the primary itself the same calls are carried out on the spot.
 */
import { type Failure, type Outcome, outcomeUnknown, tooMany } from "../proto/failures.ts";
import { max_pending_commands } from "../proto/bounds.ts";
import type { Peer, ReplicaId } from "./core/types.ts";
import type { Answer, ForwardedCall, ForwardFrame, ForwardReplyFrame } from "./net/replica.ts";
import type { Node } from "./node.ts";
import type { Ports } from "./ports.ts";

/** How long a call waits for a leader before its client is told to look elsewhere, in `exclude`s. */
const hold_excludes = 1.5;
/** How long until a call that was certainly not executed is tried again, in ms. */
const again_ms = 20;

interface Pending {
  id: number;
  call: ForwardedCall;
  repeatable: boolean;
  deadline_ms: number;
  /** Since when it has had nobody to go to. */
  held_ms?: number;
  not_before_ms: number;
  /** To which process it has been sent, when it has. */
  sent_to?: { id: ReplicaId; incarnation: string };
  resolve(outcome: Outcome<Answer>): void;
}

export class Forwarder {
  /** Carries out a call at the primary. */
  handle: (call: ForwardedCall) => Promise<Outcome<Answer>> = () => {
    throw new Error("the replica has not been started");
  };
  private readonly pending = new Map<number, Pending>();
  private id = 0;

  constructor(private readonly node: Node, private readonly ports: Ports) {}

  forward(call: ForwardedCall, repeatable: boolean): Promise<Outcome<Answer>> {
    if (this.pending.size >= max_pending_commands) {
      return Promise.resolve({ failure: tooMany("calls", 100) });
    }
    return new Promise((resolve) => {
      const now = this.now();
      const id = ++this.id;
      const pending = {
        id,
        call,
        repeatable,
        deadline_ms: now + call.timeout_ms,
        not_before_ms: now,
        resolve,
      };
      this.pending.set(id, pending);
      this.send(pending, now);
    });
  }

  /** Sends what waits for a leader, if there is one now. */
  dispatch(): void {
    const now = this.now();
    for (const pending of this.pending.values()) this.send(pending, now);
  }

  private send(pending: Pending, now: number): void {
    if (pending.sent_to !== undefined || pending.not_before_ms > now) return;
    const leader = this.node.core.leader;
    if (leader === undefined) {
      pending.held_ms ??= now;
      return;
    }
    pending.held_ms = undefined;
    pending.sent_to = { id: leader.id, incarnation: leader.incarnation };
    const call = { ...pending.call, timeout_ms: Math.max(1, Math.ceil(pending.deadline_ms - now)) };
    if (leader.id === this.node.identity.replica_id) {
      void this.handle(call).then((outcome) => this.answered(pending.id, outcome));
    } else {
      this.ports.streams.send([leader.id], { kind: "forward", id: pending.id, ...call });
    }
  }

  /** What was certainly not executed is tried again; all else is the caller's answer. */
  private answered(id: number, outcome: Outcome<Answer>): void {
    const pending = this.pending.get(id);
    if (pending === undefined) return;
    if (
      "failure" in outcome &&
      (outcome.failure.reason === "VIEW_CHANGE" || outcome.failure.reason === "NO_QUORUM")
    ) {
      pending.sent_to = undefined;
      pending.held_ms ??= this.now();
      pending.not_before_ms = this.now() + again_ms;
      return;
    }
    this.pending.delete(id);
    pending.resolve(outcome);
  }

  /** The stream to a peer has broken: what was under way there is repeated, or its outcome is unknown. */
  lost(peer: Peer): void {
    for (const pending of this.pending.values()) {
      if (pending.sent_to?.incarnation !== peer.incarnation) continue;
      if (pending.repeatable) pending.sent_to = undefined;
      else this.finish(pending, outcomeUnknown(""));
    }
    this.dispatch();
  }

  replied(frame: ForwardReplyFrame): void {
    const { response, index, failure } = frame;
    this.answered(frame.id, failure === "" ? { ok: { response, index } } : { failure: JSON.parse(failure) });
  }

  /** Carries out a call that a backup has sent on, and answers it. */
  async serve(from: Peer, frame: ForwardFrame): Promise<void> {
    const { id, method, request, token, client_address, timeout_ms } = frame;
    const outcome = await this.handle({ method, request, token, client_address, timeout_ms });
    const failed = "failure" in outcome;
    this.ports.streams.send([from.id], {
      kind: "forward_reply",
      id,
      response: failed ? new Uint8Array() : outcome.ok.response,
      index: failed ? 0 : outcome.ok.index,
      failure: failed ? JSON.stringify(outcome.failure) : "",
    });
  }

  /** Ends what has waited too long, and tries again what may be tried. */
  sweep(now: number): void {
    const hold_ms = hold_excludes * this.node.core.state.detector.exclude_ms;
    for (const pending of this.pending.values()) {
      const held = pending.held_ms !== undefined && now - pending.held_ms >= hold_ms;
      if (pending.sent_to !== undefined) {
        if (pending.deadline_ms <= now) this.finish(pending, outcomeUnknown(""));
      } else if (held || pending.deadline_ms <= now) {
        this.finish(pending, this.node.unavailable());
      } else this.send(pending, now);
    }
  }

  private finish(pending: Pending, failure: Failure): void {
    this.pending.delete(pending.id);
    pending.resolve({ failure });
  }

  private now(): number {
    return this.ports.scheduler.clock().mono_ms;
  }
}
