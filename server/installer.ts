/** A learner's way to a state that the log does not hold any more: a peer's snapshot, fetched and put in the place of its own tables. */
import { getLogger } from "@logtape/logtape";
import { InvariantError } from "./core/log.ts";
import type { Replica as Core } from "./core/replica.ts";
import type { Address, Base, StoredEntry } from "./core/types.ts";
import type { Ports } from "./ports.ts";
import { isDamage } from "./storage/errors.ts";

const logger = getLogger(["replichat", "replica"]);

/** How long until a snapshot that came to nothing is tried again, in ms. */
const refetch_ms = 1_000;
/** Between two looks whether one can be installed, in ms. */
const look_ms = 10;

/** What the installer needs of the driver. */
export interface InstallerHost {
  readonly core: Core;
  /** An input is being worked on, or a write is under way. */
  readonly working: boolean;
  readonly stopped: boolean;
  saveCut(cut: StoredEntry[]): void;
  /** The tables are about to be replaced. */
  replacing(): void;
  /** They have been. */
  replaced(base: Base): void;
  /** Nothing came of it, and nothing has changed. */
  notReplaced(): void;
  fail(error: unknown): void;
}

/** Fetches and installs the snapshots of one replica, one at a time. */
export class Installer {
  constructor(private readonly host: InstallerHost, private readonly ports: Ports) {}

  /** Begins; `replaced` or `notReplaced` is called in the end. */
  async fetch(address: Address): Promise<void> {
    const { trimming, scheduler } = this.ports;
    const start_ms = scheduler.clock().mono_ms;
    try {
      if (trimming === undefined) throw new Error("this replica takes none");
      logger.info("Fetching a snapshot from {address}.", { address });
      const base = await trimming.snapshots.fetch(address);
      const ms = Math.round(scheduler.clock().mono_ms - start_ms);
      logger.info("A snapshot of all up to {index} came in {ms} ms.", { index: base.index, ms });
      this.install(base);
    } catch (error) {
      this.giveUp((error as Error).message);
    }
  }

  private giveUp(reason: string): void {
    if (this.host.stopped) return;
    logger.warning("No snapshot could be taken over ({reason}); it is tried again.", { reason });
    this.ports.scheduler.after(refetch_ms, () => this.host.notReplaced());
  }

  /** Once nothing is being written, and nobody reads the tables in another thread: all in one turn. */
  private install(base: Base): void {
    const { host, ports } = this;
    const { snapshots } = ports.trimming!;
    if (host.stopped) return;
    // Every one of them is asked, so that each begins to let go.
    const searching = ports.search?.release() === false;
    if (host.working || snapshots.busy || ports.digests?.busy || searching) {
      ports.scheduler.after(look_ms, () => this.install(base));
      return;
    }
    try {
      const cut = host.core.cutBy(base);
      if (cut === undefined) throw new Error("what is here goes further");
      host.saveCut(cut);
      snapshots.take(base);
    } catch (error) {
      snapshots.discard();
      const fatal = error instanceof InvariantError || isDamage(error);
      return fatal ? host.fail(error) : this.giveUp((error as Error).message);
    }
    try {
      host.replacing();
      ports.chat = snapshots.install(base);
    } catch (error) {
      return host.fail(error);
    }
    host.replaced(base);
  }
}
