/** When a replica that leaves, or was removed, may end (PROTOCOL.md, Leave). */
import { isLearner } from "./catch_up.ts";
import { isLeaving } from "./causes.ts";
import { isRemoved, removed_text } from "./membership.ts";
import type { State } from "./state.ts";
import { compareNumbers, memberOf } from "./view.ts";

/** That of one replica. */
export class Departure {
  private left = false;
  private removed = false;
  private told = false;
  /** Whether this process has been active in a view. */
  private was_active = false;

  constructor(private readonly state: State) {}

  /** Says that the process may exit, once it may. */
  considerLeft(): void {
    const { state } = this;
    this.was_active ||= state.active;
    if (!state.leaving || this.left) return;
    const view = state.committed;
    const out = isLearner(state) || view === undefined || memberOf(view, state.me.id) === undefined;
    // Where all leave, nobody is left to decide on a view without them: the whole cluster stops.
    const all = view?.members.every((member) => isLeaving(state, member.id)) ?? true;
    if (!all && !(out && (!this.was_active || this.relieved))) return;
    this.left = true;
    state.effects.push({ type: "left" });
  }

  /**
   * Whether a member has said that it is active in our view, or a later one. Until then those who go on without us may
   * not know that they can: they would need our promise.
   */
  private get relieved(): boolean {
    const { committed, detector } = this.state;
    return [...detector.peers.values()].some(({ active, view }) =>
      active && compareNumbers(view, committed!.number) >= 0
    );
  }

  private tell(): void {
    if (this.told) return;
    this.told = true;
    this.state.note(
      "info",
      "This replica has been removed. It ends when a member has said that it goes on without it.",
    );
  }

  /** Says that the process must stop, since an operator has removed this replica. */
  considerRemoved(): void {
    const { state } = this;
    if (this.removed || !isRemoved(state.committed, state.me.id)) return;
    if (!this.relieved) return this.tell();
    this.removed = true;
    state.effects.push({ type: "removed", text: removed_text });
  }
}
