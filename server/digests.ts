/**
 * Digests of what this replica holds at exactly one log index, for `verify`. They are computed in a worker, with
 * connections of its own, since they take long (DESIGN.md, decision 8); only the beginning of its read transaction is
 * waited for, some hundred µs, at the moment when that index is applied and nothing after it.
 */
import { digest_wait_ms } from "../proto/bounds.ts";
import {
  type Failure,
  indexPassed,
  internal,
  type Outcome,
  replicaBehind,
  superseded,
} from "../proto/failures.ts";
import { workerUrl } from "../proto/program.ts";
import type { DigestReport } from "./digest_worker.ts";
import type { Digest } from "./net/replica.ts";
import type { AppliedIndex, Digester } from "./ports.ts";

/** The longest that the driver stands still for a transaction to begin, in ms. */
const begin_ms = 200;

/** One digest that is under way. */
class Run {
  private readonly worker = new Worker(workerUrl("server/digest_worker.ts"), { type: "module" });
  private readonly begun = new SharedArrayBuffer(4);
  private readonly opened = Promise.withResolvers<void>();
  private readonly finished = Promise.withResolvers<Outcome<Digest>>();
  private ended = false;

  /** The worker has both files open, or never will. */
  readonly ready: Promise<void> = this.opened.promise;
  readonly outcome: Promise<Outcome<Digest>> = this.finished.promise;

  constructor(log: string, chat: string) {
    this.worker.onmessage = ({ data }: MessageEvent<DigestReport>) => this.take(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.take({ kind: "failed", reason: event.message });
    };
    this.worker.postMessage({ log, chat, begun: this.begun });
  }

  /** Returns when the worker's transaction has begun. */
  begin(): void {
    if (this.ended) return;
    this.worker.postMessage("begin");
    const waited = Atomics.wait(new Int32Array(this.begun), 0, 0, begin_ms);
    if (waited === "timed-out") {
      this.end(internal("The digest could not be begun in time. Run verify again."));
    }
  }

  /** Ends it, with this failure if it has no outcome yet. */
  end(failure: Failure): void {
    this.ended = true;
    this.worker.terminate();
    this.opened.resolve();
    this.finished.resolve({ failure });
  }

  private take(report: DigestReport): void {
    if (report.kind === "ready") return this.opened.resolve();
    if (report.kind === "done") return this.finished.resolve({ ok: report.digest });
    this.end(internal(`The digest could not be computed (${report.reason}). Run verify again.`));
  }
}

/** One at a time: a new one ends the one before, whose caller has chosen another index or has gone. */
export class Digests implements Digester {
  private running?: Run;

  /** Paths of the two databases, and how long an index that is not yet applied is waited for. */
  constructor(
    private readonly log: string,
    private readonly chat: string,
    private readonly wait_ms: number = digest_wait_ms,
  ) {}

  get busy(): boolean {
    return this.running !== undefined;
  }

  /**
   * What is held at `index`, or at whatever is applied now when that is 0. Fails with INDEX_PASSED, with
   * REPLICA_BEHIND after waiting for it in vain, or with SUPERSEDED.
   */
  async take(index: number, progress: AppliedIndex): Promise<Outcome<Digest>> {
    const passed = () =>
      index !== 0 && index < progress.applied_index ? indexPassed(index, progress.applied_index) : undefined;
    const failure = passed();
    if (failure) return { failure };
    this.running?.end(superseded());
    const run = this.running = new Run(this.log, this.chat);
    await run.ready;
    const late = passed();
    if (late) run.end(late);
    const target = index === 0 ? progress.applied_index : index;
    let reached = false;
    const cancel = progress.at(target, () => {
      reached = true;
      run.begin();
    });
    const timer = setTimeout(() => {
      if (!reached) run.end(replicaBehind(target, progress.applied_index));
    }, this.wait_ms);
    try {
      return await run.outcome;
    } finally {
      clearTimeout(timer);
      cancel();
      run.end(superseded());
      if (this.running === run) this.running = undefined;
    }
  }
}
