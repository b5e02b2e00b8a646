/**
 * A backup's side of a client's write: it is sent on to the primary, and again after a view change where that is
 * safe (PROTOCOL.md, Client requests). At the primary itself the same calls are carried out on the spot.
 *
 * Calls stay in their order. A primary that does not lead for a moment, as while it admits a learner, holds what comes
 * until it does. When it turns one down, it turns down all that its sender has sent after that, until it comes again; and
 * the sender sends what was turned down again in order.
 */
import { type Failure, type Outcome, outcomeUnknown, tooMany, viewChange } from "../proto/failures.ts";
import { max_pending_commands } from "../proto/bounds.ts";
import { InOrder } from "../proto/in_order.ts";
import type { Peer } from "./core/types.ts";
import type { Answer, ForwardedCall, ForwardFrame, ForwardReplyFrame } from "./net/replica.ts";
import type { Node } from "./node.ts";
import type { Ports } from "./ports.ts";

/** How long a call waits for a leader before its client is told to look elsewhere, in `exclude`s. */
const hold_excludes = 1.5;
/** The part of its time for which a call is held here, so that its caller still hears that it was not executed. */
const held_share = 0.75;
/** How long until a call that was certainly not executed is tried again, in ms. */
const again_ms = 20;
/** How long a call is held though another leads, in ms: its sender may have heard earlier that this replica does now. */
const doubt_ms = 200;

/** How long a call that was turned down is waited for before later ones, in ms: its sender may have given it up, or found another. */
const turn_ms = 200;

interface Pending {
  id: number;
  call: ForwardedCall;
  repeatable: boolean;
  /** By which its caller can ask for the outcome; or empty. */
  request_id: string;
  deadline_ms: number;
  /** Since when it has had nobody to go to. */
  held_ms?: number;
  /** To which incarnation it has been sent, when it has. */
  sent_to?: string;
  /** Somebody to whom it was sent, and who cannot say so any more, may have carried it out. */
  in_doubt: boolean;
  resolve(outcome: Outcome<Answer>): void;
}

/** A call that this replica is to carry out. */
interface Held {
  /** In which order they came. */
  arrival: number;
  /** The process that sent it, and its number there. */
  source: string;
  id: number;
  call: ForwardedCall;
  /** Until when it is held while nobody leads, and while another does. */
  until_ms: number;
  doubt_until_ms: number;
  resolve(outcome: Outcome<Answer>): void;
}

export class Forwarder {
  /** Carries out a call at the primary. */
  handle: (call: ForwardedCall) => Promise<Outcome<Answer>> = () => {
    throw new Error("the replica has not been started");
  };
  /** How often a call has been sent on to another replica since this process started. */
  sent_on = 0;
  private readonly pending = new InOrder<Pending>();
  private id = 0;
  /** Some calls wait to be sent: those that come now stand behind them. */
  private queued = false;
  /** The leader to whom calls were sent last. */
  private leader?: string;
  private not_before_ms = 0;
  /** By arrival. */
  private held: Held[] = [];
  private arrivals = 0;
  /** What was turned down and has not come again: when, by number, by source. */
  private readonly turned_down = new Map<string, Map<number, number>>();

  constructor(private readonly node: Node, private readonly ports: Ports) {}

  forward(call: ForwardedCall, repeatable: boolean, request_id = ""): Promise<Outcome<Answer>> {
    if (this.pending.size >= max_pending_commands) {
      return Promise.resolve({ failure: tooMany("calls", 100) });
    }
    return new Promise((resolve) => {
      const now = this.now();
      const id = ++this.id;
      const deadline_ms = now + call.timeout_ms;
      const pending: Pending = {
        id,
        call,
        repeatable,
        request_id,
        deadline_ms,
        held_ms: undefined,
        sent_to: undefined,
        in_doubt: false,
        resolve,
      };
      this.pending.push(id, pending);
      const { leader } = this.node.core;
      if (leader !== undefined && leader.incarnation === this.leader && !this.queued) {
        return this.send(pending, leader, now);
      }
      this.queue(pending, now);
      this.dispatch();
    });
  }

  /** Sends what waits for a leader, if there is one now, and what a former one has not answered. */
  dispatch(): void {
    const now = this.now();
    if (this.held.length > 0) this.release(now);
    const { leader } = this.node.core;
    if (leader === undefined || this.not_before_ms > now) return;
    this.queued = false;
    this.leader = leader.incarnation;
    for (const pending of this.pending.values()) {
      const { sent_to, repeatable } = pending;
      const moves = repeatable && sent_to !== undefined && sent_to !== leader.incarnation;
      if (moves) pending.in_doubt = true;
      if (moves || sent_to === undefined) this.send(pending, leader, now);
    }
  }

  private send(pending: Pending, leader: Peer, now: number): void {
    const { id } = pending;
    pending.held_ms = undefined;
    pending.sent_to = leader.incarnation;
    pending.call.timeout_ms = Math.max(1, Math.ceil(pending.deadline_ms - now));
    if (leader.id === this.node.identity.replica_id) {
      this.carryOut(leader, id, pending.call, now, (outcome) => this.answered(leader, id, outcome));
    } else {
      this.sent_on++;
      this.ports.streams.send([leader.id], { kind: "forward", id, ...pending.call });
    }
  }

  private queue(pending: Pending, now: number): void {
    pending.sent_to = undefined;
    pending.held_ms ??= now;
    this.queued = true;
  }

  /** What was certainly not executed is tried again; all else is the caller's answer. */
  private answered(from: Peer, id: number, outcome: Outcome<Answer>): void {
    const pending = this.pending.get(id);
    if (pending === undefined) return;
    const turned_down = wasTurnedDown(outcome);
    const is_open = turned_down || ("failure" in outcome && outcome.failure.kind === "unknown_outcome");
    // It is on its way to another by now, who knows more.
    if (is_open && pending.sent_to !== from.incarnation) return;
    if (turned_down) {
      this.queue(pending, this.now());
      this.not_before_ms = this.now() + again_ms;
      return;
    }
    // Not by this one; by another, perhaps.
    const not_here = "failure" in outcome && ["unavailable", "exhausted"].includes(outcome.failure.kind);
    if (not_here) return this.giveBack(pending, outcome.failure);
    this.pending.delete(id);
    if ("failure" in outcome && outcome.failure.kind === "unknown_outcome") this.loseSight(pending);
    else pending.resolve(outcome);
  }

  /** The stream to a peer has broken: what was under way there is repeated, or its outcome is unknown. */
  lost(peer: Peer): void {
    for (const pending of this.pending.values()) {
      if (pending.sent_to !== peer.incarnation) continue;
      pending.in_doubt = true;
      if (pending.repeatable) this.queue(pending, this.now());
      else this.loseSight(pending);
    }
    this.dispatch();
  }

  /** A peer has made its stream to us anew: answers may have been lost with the old one, so they are asked for again. */
  heardAnew(peer: Peer): void {
    for (const pending of this.pending.values()) {
      const { repeatable, sent_to } = pending;
      if (repeatable && sent_to === peer.incarnation) this.send(pending, peer, this.now());
    }
  }

  replied(from: Peer, frame: ForwardReplyFrame): void {
    const { id, response, index, failure } = frame;
    this.answered(from, id, failure === "" ? { ok: { response, index } } : { failure: JSON.parse(failure) });
  }

  /** Carries out a call as the primary, after those that came before it. Turned down if this replica does not lead in time. */
  private carryOut(
    { incarnation: source }: Peer,
    id: number,
    call: ForwardedCall,
    now: number,
    resolve: (outcome: Outcome<Answer>) => void,
  ): void {
    const until_ms = now + Math.min(call.timeout_ms * held_share, this.hold_ms);
    const doubt_until_ms = Math.min(until_ms, now + doubt_ms);
    const held = { arrival: ++this.arrivals, source, id, call, until_ms, doubt_until_ms, resolve };
    this.turned_down.get(source)?.delete(id);
    // Mostly nothing is held: then it need not stand in line, which made a kilobyte of garbage.
    if (this.held.length === 0 && this.turned_down.size === 0 && this.node.isPrimary()) {
      return this.handleHeld(held);
    }
    this.held.push(held);
    this.release(now);
  }

  /** Carries out what is held if this replica leads, and turns down what has waited for that too long, or comes out of turn. */
  private release(now: number): void {
    const leads = this.node.isPrimary();
    const another_leads = !leads && this.node.core.leader !== undefined;
    const held = this.held;
    this.held = [];
    for (const each of held) {
      if (this.isOutOfTurn(each)) this.turnDown(each, viewChange());
      else if (leads) this.handleHeld(each);
      else if ((another_leads ? each.doubt_until_ms : each.until_ms) <= now) {
        this.turnDown(each, viewChange());
      } else this.held.push(each);
    }
  }

  private turnDown(held: Held, failure: Failure): void {
    const { source, id } = held;
    let ids = this.turned_down.get(source);
    if (ids === undefined) this.turned_down.set(source, ids = new Map());
    ids.set(id, this.now());
    held.resolve({ failure });
  }

  /** Whether an earlier call of the same process was turned down and has not come again. */
  private isOutOfTurn({ source, id }: Held): boolean {
    const ids = this.turned_down.get(source);
    return ids !== undefined && [...ids.keys()].some((other) => other < id);
  }

  private handleHeld(held: Held): void {
    void this.handle(held.call).then((outcome) => this.handled(held, outcome));
  }

  private handled(held: Held, outcome: Outcome<Answer>): void {
    if (!wasTurnedDown(outcome)) return held.resolve(outcome);
    // It leads, and yet takes nothing: for so long only for a reason that the caller should hear.
    if (held.until_ms <= this.now()) return this.turnDown(held, this.node.unavailable());
    // Back in its place, before those that have come since; `release` looks at it at the next tick, or with the next call.
    const at = this.held.findIndex(({ arrival }) => arrival > held.arrival);
    this.held.splice(at < 0 ? this.held.length : at, 0, held);
  }

  /** Carries out a call that a backup has sent on, and answers it. */
  serve(from: Peer, frame: ForwardFrame): void {
    const { id, method, request, token, client_address, timeout_ms } = frame;
    const call = { method, request, token, client_address, timeout_ms };
    this.carryOut(from, id, call, this.now(), (outcome) => this.reply(from, id, outcome));
  }

  private reply(from: Peer, id: number, outcome: Outcome<Answer>): void {
    // A new process of that replica counts its calls from the beginning, and would take this for the answer to one of its own.
    if (this.node.core.state.detector.isRetired(from)) return;
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
    for (const [source, ids] of this.turned_down) {
      for (const [id, since_ms] of ids) if (now - since_ms >= turn_ms) ids.delete(id);
      if (ids.size === 0) this.turned_down.delete(source);
    }
    if (this.held.length > 0) this.release(now);
    for (const pending of this.pending.values()) {
      const held = pending.held_ms !== undefined && now - pending.held_ms >= this.hold_ms;
      if (pending.sent_to !== undefined) {
        if (pending.deadline_ms <= now) this.loseSight(pending);
      } else if (held || pending.deadline_ms <= now) this.giveBack(pending, this.node.unavailable());
    }
    if (this.queued || this.node.core.leader?.incarnation !== this.leader) this.dispatch();
  }

  /** Ends a call that was not executed just now, which is certain only where nobody may have done so before. */
  private giveBack(pending: Pending, failure: Failure): void {
    if (pending.in_doubt) this.loseSight(pending);
    else this.finish(pending, failure);
  }

  /** Nobody will say what came of it. */
  private loseSight(pending: Pending): void {
    this.finish(pending, outcomeUnknown(pending.request_id));
  }

  private finish(pending: Pending, failure: Failure): void {
    this.pending.delete(pending.id);
    pending.resolve({ failure });
  }

  private get hold_ms(): number {
    return hold_excludes * this.node.core.state.detector.exclude_ms;
  }

  private now(): number {
    return this.ports.scheduler.clock().mono_ms;
  }
}

/** Whether a call was certainly not executed, and may be tried again. */
function wasTurnedDown(outcome: Outcome<Answer>): boolean {
  return "failure" in outcome && ["VIEW_CHANGE", "NO_QUORUM"].includes(outcome.failure.reason);
}
