/** The state machine's tables on one machine's disk: they outlive processes, and a power loss takes the newest of them. */
import type { Applied } from "../../server/chat/state.ts";
import type { Entry } from "../../server/core/types.ts";
import { type Copyable, makeStateMachine, type StateMachine } from "./ledger.ts";

/** How many of the newest transactions a power loss may take. */
const kept_marks = 40;

/** What goes on around all that is applied. */
export interface Applying {
  /** Throws where the disk takes no writes. */
  before(): void;
  after(entries: Entry[], applied: Applied[]): void;
}

/** A state machine, and what it has come to. */
export class Tables implements StateMachine {
  /** Up to here they are on the disk for good. */
  checkpointed_index: number;
  /** What they came to after each of the newest transactions. */
  #marks: { index: number; digest: number }[];

  private constructor(
    readonly chat: Copyable,
    private readonly applying: Applying,
    /** A number over all that the state machine has answered. */
    public digest: number,
    /** Indexes of the messages in them, in order. */
    readonly events: number[],
  ) {
    this.checkpointed_index = chat.applied_index;
    this.#marks = [{ index: chat.applied_index, digest }];
  }

  /** Tables with nothing in them. */
  static empty(kind: "ledger" | "sqlite", applying: Applying): Tables {
    return new Tables(makeStateMachine(kind), applying, 0, []);
  }

  get applied_index(): number {
    return this.chat.applied_index;
  }

  apply(entries: Entry[]): Applied[] {
    this.applying.before();
    const applied = this.chat.apply(entries);
    for (const { index, outcome, event } of applied) {
      const word = "failure" in outcome
        ? 7
        : outcome.ok.kind.length + ("replayed" in outcome.ok && outcome.ok.replayed ? 100 : 0);
      this.digest = Math.imul(this.digest ^ (index * 131 + word), 0x01000193) >>> 0;
      if (event?.parts[0].kind === "message") this.events.push(index);
    }
    this.#marks.push({ index: this.applied_index, digest: this.digest });
    if (this.#marks.length > 2 * kept_marks) this.#marks.splice(0, kept_marks);
    this.applying.after(entries, applied);
    return applied;
  }

  /** The same tables on another machine, or for a snapshot: durable as they are. */
  copy(applying = this.applying, mark = this.#marks.at(-1)!): Tables {
    const events = this.events.filter((index) => index <= mark.index);
    return new Tables(this.chat.copy(mark.index), applying, mark.digest, events);
  }

  /** What is left of them after a power loss; `choose` says which of the possible states. */
  afterPowerLoss(choose: <Item>(items: Item[]) => Item): Tables {
    if (!this.chat.rewinds) return this;
    const possible = this.#marks.filter(({ index }) => index >= this.checkpointed_index).slice(-kept_marks);
    const left = this.copy(this.applying, choose(possible));
    left.checkpointed_index = this.checkpointed_index;
    return left;
  }
}
