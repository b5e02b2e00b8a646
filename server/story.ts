/**
 * The story of a replica, for whoever reads its log: which role it has in which view, how long writes stood still
 * before that, and for whom it waits. The core tells the rest of it, by notes: what was suspected, and on what evidence.
 */
import { getLogger } from "@logtape/logtape";
import type { Replica as Core } from "./core/replica.ts";
import type { Address, Role } from "./core/types.ts";
import { viewText } from "./core/view.ts";
import type { Scheduler } from "./ports.ts";

const logger = getLogger(["replichat", "replica"]);

/** How long nothing can be written before that is worth a line, in ms, and how long until it is said again. */
const patience_ms = 2_000;
const again_ms = 60_000;

/** A time in which nothing can be written, as far as this replica knows. */
interface Outage {
  since_ms: number;
  /** The member that was suspected first; undefined: none, the view is only being changed. */
  suspect?: Address;
  told_ms?: number;
}

/** That of one replica. */
export class Story {
  private told = "";
  private outage?: Outage;
  private ticked_ms?: number;
  /** Writes have gone on at some time since this process started. */
  private has_gone_on = false;

  /** `reason`: why nothing can be written, as callers are told. */
  constructor(
    private readonly core: Core,
    private readonly scheduler: Scheduler,
    private readonly reason: () => string,
  ) {}

  /** To be called at each tick: one that comes late tells why others may have gone on without this replica. */
  tick(): void {
    const { mono_ms } = this.scheduler.clock();
    const ms = Math.round(mono_ms - (this.ticked_ms ?? mono_ms));
    this.ticked_ms = mono_ms;
    if (ms >= this.core.state.detector.exclude_ms / 2) {
      logger.warning(
        "This process stood still for {ms} ms: it was stopped, or this machine has too much to do. To the others it was silent.",
        { ms },
      );
    }
    this.look();
  }

  /** Looks whether there is something to tell. To be called when something may have changed. */
  look(): void {
    const { role, leader, state } = this.core;
    const suspect = this.suspect();
    const goes_on = leader !== undefined && (role !== "primary" || suspect === undefined);
    if (!goes_on) return this.wait(suspect);
    const outage = this.outage;
    this.outage = undefined;
    const first = !this.has_gone_on;
    this.has_gone_on = true;
    const what = `${role} ${viewText(state.committed!)} ${leader.address}`;
    if (what !== this.told) this.tellRole(role, leader.address, first ? undefined : outage);
    else if (outage !== undefined) this.tellEnd(outage);
    this.told = what;
  }

  /** The first member of the view that this replica suspects. */
  private suspect(): Address | undefined {
    const { me, committed, detector } = this.core.state;
    return committed?.members.find(({ id }) => id !== me.id && detector.isSuspected(id))?.address;
  }

  private wait(suspect: Address | undefined): void {
    const { mono_ms } = this.scheduler.clock();
    const outage = this.outage ??= { since_ms: mono_ms };
    outage.suspect ??= suspect;
    const { since_ms, told_ms = -Infinity } = outage;
    if (mono_ms - since_ms < patience_ms || mono_ms - told_ms < again_ms) return;
    outage.told_ms = mono_ms;
    const seconds = Math.round((mono_ms - since_ms) / 1_000);
    const { role, leader, state } = this.core;
    if (state.committed === undefined) {
      logger.warning("This replica is in no cluster yet, after {seconds} s. {reason}", {
        seconds,
        reason: this.reason(),
      });
      return;
    }
    const reason = leader === undefined
      ? this.reason()
      : `${suspect} is suspected, and what the others say is not enough to go on without it.`;
    logger.warning("Nothing could be written for {seconds} s (this replica is {role}). {reason}", {
      seconds,
      role,
      reason,
    });
  }

  private tellRole(role: Role, primary: Address, outage: Outage | undefined): void {
    const view = viewText(this.core.state.committed!);
    const text = role === "primary"
      ? "This replica is primary in {view} and takes writes"
      : role === "backup"
      ? "This replica is backup in {view}; the primary is {primary}"
      : "This replica is {role} beside {view}; the primary is {primary}";
    const length = role === "learner" ? undefined : this.lengthOf(outage);
    const properties = { role, view, primary, ...length };
    logger.info(`${text}${length === undefined ? "" : ", {outage_ms} ms after {after}"}.`, properties);
  }

  private tellEnd(outage: Outage): void {
    logger.info("Writes go on in the same view, {outage_ms} ms after {after}.", this.lengthOf(outage));
  }

  private lengthOf(outage: Outage | undefined): { outage_ms: number; after: string } | undefined {
    if (outage === undefined) return undefined;
    const outage_ms = Math.round(this.scheduler.clock().mono_ms - outage.since_ms);
    const { suspect } = outage;
    return { outage_ms, after: suspect === undefined ? "the view change began" : `${suspect} was suspected` };
  }
}
