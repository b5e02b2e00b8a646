/**
 * Brings the core's writes to the log, in order and one at a time. What the disk does not take is tried again for as
 * long as it takes (PROTOCOL.md, Failure detection, grey failure).
 */
import { getLogger } from "@logtape/logtape";
import type { Persist, StoredEntry } from "./core/types.ts";
import type { LogStore, Observer, Scheduler } from "./ports.ts";
import { troubleOf } from "./storage/errors.ts";

const logger = getLogger(["replichat", "replica"]);

/** How long a failed write is left alone before it is tried again, in ms. */
const again_ms = 100;

/** What the writer needs of the driver. */
export interface WriterOwner {
  /** Everything up to this ticket is durable. */
  persisted(ticket: number): void;
  /** The log's disk takes no writes, or (undefined) does again. */
  trouble(trouble: string | undefined): void;
  fail(error: unknown): void;
}

export class Writer {
  private unwritten: Persist[] = [];
  /** Writes with entries, for whose acknowledgement somebody waits, that have not ended. */
  private awaited = 0;
  private waiting: (() => void)[] = [];
  private writing = false;

  constructor(
    private readonly store: LogStore,
    private readonly scheduler: Scheduler,
    private readonly owner: WriterOwner,
    private readonly observer?: Observer,
  ) {}

  /** One write at a time: all that this turn brings goes into it. It holds up nothing that is to be sent. */
  write(persist: Persist): void {
    this.unwritten.push(persist);
    if (persist.entries.length > 0) this.awaited++;
    if (!this.writing) this.begin();
  }

  /** Runs `act` when the write that is under way has ended, well or not, and what it had to tell is sent; at once if nobody waits for one. */
  afterwards(act: () => void): void {
    if (this.awaited > 0) this.waiting.push(act);
    else act();
  }

  /** A write is under way, or waits for the disk. */
  get busy(): boolean {
    return this.writing;
  }

  /** Saves what is about to be cut from the log. Throws, with nothing saved, when the disk refuses. */
  saveCut(cut: StoredEntry[]): void {
    const file = this.store.saveCut(cut);
    logger.warning("Cut {count} uncommitted entries from the log's end; they are kept in {file}.", {
      count: cut.length,
      file,
    });
  }

  private begin(): void {
    this.writing = true;
    this.afterSending(() => this.writeAll());
  }

  /** Two turns on: in the first one all that this turn sends leaves together (proto/http2_gather.ts). */
  private afterSending(act: () => void): void {
    this.scheduler.soon(() => this.scheduler.soon(() => this.guarded(act)));
  }

  private writeAll(): void {
    const persists = this.unwritten;
    this.unwritten = [];
    const start_ms = this.observer && this.scheduler.clock().mono_ms;
    const done = (error?: Error) => {
      for (const act of this.waiting.splice(0)) this.afterSending(act);
      if (error !== undefined) {
        this.unwritten = [...persists, ...this.unwritten];
        this.scheduler.after(again_ms, () => this.writeAll());
        return this.owner.trouble(troubleOf(error) ?? error.message);
      }
      this.awaited -= persists.filter(({ entries }) => entries.length > 0).length;
      this.writing = this.unwritten.length > 0;
      if (this.writing) this.begin();
      this.owner.trouble(undefined);
      if (start_ms !== undefined) this.observe(persists, start_ms);
      this.owner.persisted(persists.at(-1)!.ticket);
    };
    try {
      const refused = this.saveCuts(persists);
      if (refused !== undefined) done(refused);
      else this.store.write(persists, (error) => this.guarded(() => done(error)));
    } catch (error) {
      this.owner.fail(error);
    }
  }

  /** What goes wrong in a later turn ends the process like anything else. */
  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.owner.fail(error);
    }
  }

  private observe(persists: Persist[], start_ms: number): void {
    const entries = persists.reduce((sum, persist) => sum + persist.entries.length, 0);
    this.observer!.synced(entries, this.scheduler.clock().mono_ms - start_ms);
  }

  /** What the log is about to lose is saved first; each cut once, however often the write is tried. Answers what was in the way. */
  private saveCuts(persists: Persist[]): Error | undefined {
    for (const persist of persists) {
      if (persist.cut === undefined) continue;
      try {
        this.saveCut(persist.cut);
        persist.cut = undefined;
      } catch (error) {
        return error as Error;
      }
    }
  }
}
