/**
 * What a replica knows, and the few operations on it that every rule needs: writing, sending, committing. The
 * rules themselves are in normal.ts, view_change.ts, activation.ts and catch_up.ts; replica.ts hands each input to its rule.
 */
import { Detector } from "./detector.ts";
import { InvariantError, Log, origin_base } from "./log.ts";
import type { Learner, Proposal, Sending } from "./progress.ts";
import type {
  Base,
  Clock,
  Effect,
  Entry,
  HardState,
  LogReader,
  Member,
  Message,
  Peer,
  Removed,
  ReplicaId,
  StoredEntry,
  View,
  ViewEntry,
  ViewNumber,
  ViewSettings,
} from "./types.ts";
import { kind_view } from "./types.ts";
import { compareNumbers, decodeView, maxNumber, memberOf, sameNumber } from "./view.ts";

/** `exclude` until a view says otherwise, in ms. */
export const default_exclude_ms = 1_000;

/** A failed proposal is tried again after this and as much again by chance, in ms. */
const retry_ms = 150;

/** What a replica finds on its disk when it starts. */
export interface Restored {
  hard_state: HardState;
  /** How far the state machine has come; never ahead of the commit index, unless it has to be rebuilt from a peer. */
  applied_index: number;
  /** Where the log begins, when some of it has been trimmed. */
  base?: Base;
  reader: LogReader;
  last: StoredEntry | undefined;
  /** The latest view entry at or below the commit index (if any; it may have been trimmed), and all after it. */
  views: ViewEntry[];
}

/** A cluster to be founded by a replica whose log is empty. */
export type Founding = ViewSettings;

/** A view and where its entry stands in the log. */
export interface LoggedView {
  index: number;
  view: View;
}

/**
 * Whether tables that reflect `applied_index` cannot be brought up to date from a log that begins after `base_index`
 * and ends at `last_index`, or are ahead of it: then only a peer's snapshot helps (DESIGN.md, decision 2).
 */
export function needsRebuild(applied_index: number, base_index: number, last_index: number): boolean {
  return applied_index < base_index || applied_index > last_index;
}

function loggedView({ index, payload }: ViewEntry): LoggedView {
  return { index, view: decodeView(payload) };
}

export class State {
  readonly log: Log;
  readonly detector: Detector;
  /** The latest committed view first, if there is one, then the uncommitted ones of our log. */
  views: LoggedView[] = [];
  promised: ViewNumber;
  /** The highest number seen anywhere. */
  highest_seen: ViewNumber;
  commit_index: number;
  /** Everything up to here is on our disk. */
  durable_index: number;
  /** Everything up to here has been given out to be applied. */
  applied_index: number;
  sending?: Sending;
  proposal?: Proposal;
  /** Up to where our log is known to match that of whoever appends to us, under which number. */
  accepted?: { from: ReplicaId; number: ViewNumber; index: number; acknowledged: number };
  /** Who asks for the log without being a member: where they stand, what they have promised, since when they are here. */
  readonly learners = new Map<ReplicaId, Learner>();
  /** When the last Fetch went out, and since when a peer has spoken of a later view than ours. */
  fetched_ms = -Infinity;
  fetch_answered = true;
  behind_since_ms?: number;
  /** A snapshot is being fetched. */
  fetching_snapshot = false;
  /** The tables do not fit our log: until a snapshot is here nothing is applied, and so nothing led. */
  rebuilding: boolean;
  /** No new proposal before this, and since when one of ours could succeed. */
  retry_ms = -Infinity;
  ready_since_ms?: number;
  /** A commit that members have not been told of waits for a batch to take it along, or has waited long enough. */
  notice?: "waits" | "due";
  /** Whom we last asked to send entries again, under which number, and when. */
  nacked?: { from: ReplicaId; number: ViewNumber; mono_ms: number };
  /** When the committed view took effect here; undefined: before this process started. */
  active_ms?: number;
  leaving = false;
  /** Whom an operator wants out for good, and until when that is tried. */
  readonly removing = new Map<ReplicaId, { target: Removed; until_ms: number }>();
  disk_healthy = true;
  effects: Effect[] = [];

  private ticket = 0;
  private truncate_from?: number;
  private cut: StoredEntry[] = [];
  private unsaved: StoredEntry[] = [];
  private unsaved_hard_state = false;
  /** Writes under way, oldest first, and what is to happen when each is durable. */
  private writes: { ticket: number; last_index: number; since_ms: number; then: (() => void)[] }[] = [];
  private then: (() => void)[] = [];

  constructor(readonly me: Peer, restored: Restored, public clock: Clock) {
    this.promised = restored.hard_state.promised;
    const { hard_state, applied_index, base = origin_base, last = base } = restored;
    this.rebuilding = needsRebuild(applied_index, base.index, last.index);
    this.applied_index = this.rebuilding ? 0 : applied_index;
    this.commit_index = Math.max(hard_state.commit_index, this.applied_index, base.index);
    this.log = new Log(restored.reader, restored.last, this.commit_index, base);
    this.durable_index = this.log.last.index;
    if (this.commit_index > this.log.last.index) {
      throw new InvariantError("durable", `commit index ${this.commit_index} is beyond the log's end`);
    }
    this.views = restored.views.map(loggedView);
    // A founder is alone in its first view, so that it is durable here commits it, whether or not that was saved.
    const first = this.views[0];
    if (this.commit_index === 0 && first?.index === 1 && first.view.number.proposer === me.id) {
      this.commit_index = 1;
    }
    // Nothing below a committed view counts, whatever was promised before it.
    this.promised = maxNumber(this.promised, this.committed?.number ?? this.promised);
    this.highest_seen = this.views.reduce((most, { view }) => maxNumber(most, view.number), this.promised);
    this.detector = new Detector(clock, default_exclude_ms);
    this.useViews();
  }

  // ---- views ----

  /** The latest view known to be committed. */
  get committed(): View | undefined {
    const first = this.views[0];
    return first !== undefined && first.index <= this.commit_index ? first.view : undefined;
  }

  /** The latest view in the log, committed or not. */
  get latest(): View | undefined {
    return this.views.at(-1)?.view;
  }

  /** Whether the committed view lists this very process. */
  get active(): boolean {
    const view = this.committed;
    return view !== undefined && memberOf(view, this.me.id)?.incarnation === this.me.incarnation;
  }

  /** Whether the committed view lists this very process as its primary. */
  get heads(): boolean {
    const first = this.committed?.members[0];
    return first?.id === this.me.id && first.incarnation === this.me.incarnation;
  }

  /** Whether we may append commands: primary of an active view, with nothing higher promised and no newer view on its way. */
  get leading(): boolean {
    const view = this.committed;
    return this.sending !== undefined && view !== undefined && this.views.length === 1 &&
      sameNumber(this.sending.view.number, view.number) && view.members[0].id === this.me.id &&
      sameNumber(this.promised, view.number);
  }

  /** Whose acknowledgement what we send waits for: the members and, until their view is active, those who leave with it. */
  get awaited(): Member[] {
    const { view, view_index, leavers = [] } = this.sending!;
    return this.commit_index < view_index ? [...view.members, ...leavers] : view.members;
  }

  /** The views of our log are others. */
  private useViews(): void {
    this.detector.use(this.views.map(({ view }) => view));
  }

  see(number: ViewNumber): void {
    this.highest_seen = maxNumber(this.highest_seen, number);
  }

  /** Promises a number; anything that we append or propose under a lower one ends. */
  promise(number: ViewNumber): void {
    this.see(number);
    if (compareNumbers(number, this.promised) <= 0) return;
    this.promised = number;
    this.unsaved_hard_state = true;
    if (this.sending !== undefined && compareNumbers(this.sending.view.number, number) < 0) {
      this.sending = undefined;
    }
    if (this.proposal !== undefined && compareNumbers(this.proposal.number, number) < 0) this.endProposal();
  }

  /** Our proposal has failed: whoever has overtaken it is given some time before we try again. */
  endProposal(): void {
    this.proposal = undefined;
    this.ready_since_ms = undefined;
    this.retry_ms = this.clock.mono_ms + retry_ms * (1 + this.clock.random);
  }

  /** Whether views are to go on without us: we leave, or have nothing to go on with. Our promise counts nevertheless. */
  get departing(): boolean {
    return this.leaving || this.rebuilding;
  }

  // ---- writing ----

  /** Adds an entry at the end of the log; it is durable when the step's persist effect is done. */
  append(entry: Entry): StoredEntry {
    const stored = this.log.append(entry);
    this.unsaved.push(stored);
    if (entry.kind === kind_view) {
      const view = decodeView(entry.payload);
      this.views.push({ index: entry.index, view });
      this.useViews();
      this.see(view.number);
    }
    return stored;
  }

  /** Cuts the log's tail, never at or below the commit index. */
  truncate(from: number): void {
    if (from <= this.commit_index) {
      throw new InvariantError("durable", `entry ${from} is committed and was to be cut`);
    }
    this.cut.unshift(...this.log.truncate(from));
    this.truncate_from = Math.min(this.truncate_from ?? Infinity, from);
    this.unsaved = this.unsaved.filter((entry) => entry.index < from);
    this.durable_index = Math.min(this.durable_index, from - 1);
    for (const write of this.writes) write.last_index = Math.min(write.last_index, from - 1);
    this.views = this.views.filter((logged) => logged.index < from);
    this.useViews();
    if (this.accepted !== undefined) this.accepted.index = Math.min(this.accepted.index, from - 1);
  }

  /** The tables are a peer's now, with all up to `base`. A log that does not have that position begins anew after it. */
  install(base: Base): void {
    if (this.writes.length > 0) throw new InvariantError("durable", "a snapshot came in during a write");
    if (!this.log.has(base)) {
      this.log.reset(base);
      this.durable_index = base.index;
      this.accepted = undefined;
      this.views = [base.view_entry!].map(loggedView);
      this.useViews();
      this.see(this.views[0].view.number);
    }
    this.proposal = undefined;
    this.rebuilding = false;
    this.applied_index = base.index;
    this.commitTo(base.index);
  }

  /** Runs `act` in the step in which all that was changed up to now is durable. */
  whenDurable(act: () => void): void {
    this.unsaved_hard_state = true;
    this.then.push(act);
  }

  /** Notes that the write with this ticket, and all before it, are on disk. */
  persisted(ticket: number): void {
    while (this.writes.length > 0 && this.writes[0].ticket <= ticket) {
      const write = this.writes.shift()!;
      this.durable_index = Math.max(this.durable_index, write.last_index);
      for (const act of write.then) act();
    }
  }

  /** How long the oldest write has been under way, in ms. */
  get write_age_ms(): number {
    return this.writes.length === 0 ? 0 : this.clock.mono_ms - this.writes[0].since_ms;
  }

  // ---- committing ----

  /** Moves the commit index up to `index`, as far as our log reaches; a view that this commits takes effect. */
  commitTo(index: number): void {
    const reached = Math.min(index, this.log.last.index);
    if (reached <= this.commit_index) return;
    const before = this.committed;
    this.commit_index = reached;
    const current = this.views.findLastIndex((logged) => logged.index <= reached);
    if (current < 0 || this.views[current].view === before) return;
    this.views.splice(0, current);
    this.useViews();
    const view = this.views[0].view;
    this.promise(view.number); // nothing below it counts any more
    for (const member of view.members) this.detector.named.delete(member.id);
    this.active_ms = this.clock.mono_ms;
    this.effects.push({ type: "role" });
  }

  // ---- effects ----

  send(to: ReplicaId | ReplicaId[], message: Message): void {
    const targets = typeof to === "string" ? [to] : to;
    if (targets.length > 0) this.effects.push({ type: "send", to: targets, message });
  }

  note(level: "debug" | "info" | "warning" | "error", text: string): void {
    this.effects.push({ type: "note", level, text });
  }

  /** The address of a replica, for log lines. */
  addressOf(id: ReplicaId): string {
    if (id === this.me.id) return this.me.address;
    return this.detector.peers.get(id)?.peer.address ??
      this.views.flatMap((logged) => logged.view.members).find((member) => member.id === id)?.address ?? id;
  }

  /** Turns what has changed in this step into one persist effect, and gives out what is committed and durable. */
  flush(): void {
    if (this.truncate_from !== undefined || this.unsaved.length > 0 || this.unsaved_hard_state) {
      this.ticket++;
      this.effects.push({
        type: "persist",
        ticket: this.ticket,
        truncate_from: this.truncate_from,
        cut: this.cut.length > 0 ? this.cut : undefined,
        entries: this.unsaved,
        hard_state: { promised: this.promised, commit_index: this.commit_index },
      });
      const last_index = this.log.last.index;
      this.writes.push({ ticket: this.ticket, last_index, since_ms: this.clock.mono_ms, then: this.then });
      this.truncate_from = undefined;
      this.cut = [];
      this.unsaved = [];
      this.unsaved_hard_state = false;
      this.then = [];
    }
    const ready = Math.min(this.commit_index, this.durable_index);
    while (this.applied_index < ready && !this.rebuilding) {
      const entries = this.log.read(this.applied_index + 1, ready, 4 * 1024 * 1024, 4_096);
      if (entries.length === 0) {
        throw new InvariantError("durable", `entry ${this.applied_index + 1} is missing`);
      }
      this.effects.push({ type: "commit", entries });
      this.applied_index = entries.at(-1)!.index;
    }
    this.log.release(Math.min(this.applied_index, this.durable_index));
  }
}
