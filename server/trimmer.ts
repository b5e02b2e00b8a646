/**
 * Keeps the log short (DESIGN.md, decision 2): forgets what the tables have safely on disk and nobody needs any
 * more, beyond a reserve. In bounded steps, between which heartbeats have their turn.
 */
import { getLogger } from "@logtape/logtape";
import type { Replica as Core } from "./core/replica.ts";
import type { Base } from "./core/types.ts";
import type { Digester, Scheduler, Trimming } from "./ports.ts";
import { isDamage } from "./storage/errors.ts";

const logger = getLogger(["replichat", "replica"]);

/** A step's entries where `Trimming` does not say: 4 ms where they are cached, 20 ms where not. */
const default_block_entries = 2_048;
/** Between two steps while there is work, and between two looks for it, in ms. */
const step_ms = 5;
const look_ms = 250;

/** What the trimmer needs of the driver. */
export interface TrimmerOwner {
  /** How far the tables have come: less than what has been given out to be applied, while their disk takes no writes. */
  readonly applied_index: number;
  /** The log begins after `base` now. */
  trimmed(base: Base): void;
  fail(error: unknown): void;
}

/** The trimming of one replica's log. */
export class Trimmer {
  /** The committed part of the log in blocks, oldest first: where each ends, and its bytes of payload. */
  private blocks: { to: number; bytes: number }[] = [];
  private bytes = 0;
  private measured = 0;
  /** All up to here is in the tables for good. */
  private checkpointed = 0;

  /** What `digests` goes through is left alone meanwhile. */
  constructor(
    private readonly core: Core,
    private readonly trimming: Trimming,
    private readonly scheduler: Scheduler,
    private readonly digests: Pick<Digester, "busy"> | undefined,
    private readonly owner: TrimmerOwner,
  ) {
    this.restart();
  }

  /** Goes on for as long as the process. */
  start(): void {
    this.step().catch((error) => {
      if (isDamage(error)) this.owner.fail(error);
      logger.warning("The log cannot be trimmed ({reason}); it is tried again.", { reason: error.message });
      return false;
    }).then((more) => this.scheduler.after(more ? step_ms : look_ms, () => this.start()));
  }

  /** The log begins elsewhere now. */
  restart(): void {
    this.blocks = [];
    this.bytes = 0;
    this.measured = this.trimming.log.base.index;
  }

  /** Whether there is more to be done at once. */
  private async step(): Promise<boolean> {
    if (this.measure()) return true;
    const { log, snapshots, keep_bytes } = this.trimming;
    const [oldest] = this.blocks;
    const trimmable = oldest !== undefined && this.bytes - oldest.bytes >= keep_bytes &&
      oldest.to <= this.core.held_by_all && !snapshots.busy && !this.digests?.busy;
    if (!trimmable) return false;
    if (oldest.to > this.checkpointed) return await this.checkpoint();
    const base = log.baseAt(oldest.to);
    if (base === undefined) throw new Error(`entry ${oldest.to} is missing`);
    log.trim(base);
    this.owner.trimmed(base);
    logger.debug("Trimmed the log up to {index}.", { index: base.index });
    this.blocks.shift();
    this.bytes -= oldest.bytes;
    return true;
  }

  private measure(): boolean {
    const to = this.measured + (this.trimming.block_entries ?? default_block_entries);
    // What is committed does not change any more.
    if (to > this.core.state.commit_index || to > this.core.state.durable_index) return false;
    const bytes = this.trimming.log.payloadBytes(this.measured + 1, to);
    this.blocks.push({ to, bytes });
    this.bytes += bytes;
    this.measured = to;
    return true;
  }

  private async checkpoint(): Promise<boolean> {
    const { applied_index } = this.owner;
    if (!await this.trimming.snapshots.checkpoint()) return false;
    this.checkpointed = applied_index;
    return true;
  }
}
