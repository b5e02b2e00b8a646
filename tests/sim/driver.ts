/**
 * A thin driver of the core for the simulator, behind the same ports as server/node.ts: carries out effects,
 * batches writes, keeps who waits for which command.
 */
import type { LogStore, Scheduler } from "../../server/ports.ts";
import type { PeerStreams } from "../../server/net/replica.ts";
import type { Applied, ChatState } from "../../server/chat/state.ts";
import { InvariantError } from "../../server/core/log.ts";
import { Replica } from "../../server/core/replica.ts";
import type { Founding } from "../../server/core/state.ts";
import { compareNumbers } from "../../server/core/view.ts";
import type {
  Address,
  Effect,
  Input,
  Message,
  Peer,
  Persist,
  StoredEntry,
  ViewNumber,
} from "../../server/core/types.ts";

/** What the driver needs of the world. */
export interface DriverPorts {
  scheduler: Scheduler;
  store: LogStore;
  chat: Pick<ChatState, "applied_index" | "apply">;
  streams: Pick<PeerStreams, "setTargets" | "send" | "probe">;
  exit(code: number, why: string): void;
  /** Told of every effect before it is carried out, and of everything applied: for the checkers. */
  watch(effect: Effect): void;
  applied(entries: StoredEntry[], applied: Applied[]): void;
  stepped(input: Input): void;
}

/** What became of a proposed command. `unknown`: it may be executed yet. */
export type ProposeOutcome =
  | { kind: "done"; applied: Applied }
  | { kind: "refused"; reason: string }
  | { kind: "unknown" };

interface Pending {
  view: ViewNumber;
  resolve: (outcome: ProposeOutcome) => void;
}

const disk_retry_ms = 100;

/** One running replica. */
export class Driver {
  readonly core: Replica;
  /** Set when the process has died: what still comes is dropped. */
  ended = false;
  #unwritten: Persist[] = [];
  #writing = false;
  #tag = 0;
  readonly #proposed = new Map<number, (outcome: ProposeOutcome) => void>();
  readonly #pending = new Map<number, Pending>();
  #waiting: { index: number; resolve: (reached: boolean) => void }[] = [];
  #targets = "";

  /** `seeds`: where to dial beside those that the core names. */
  constructor(
    private readonly ports: DriverPorts,
    me: Peer,
    private readonly seeds: Address[],
    founding?: Founding,
  ) {
    const { scheduler, store, chat } = ports;
    this.core = new Replica(me, store.restore(chat.applied_index), scheduler.clock(), founding);
    scheduler.soon(() => this.#tick());
  }

  connected(peer: Peer): void {
    this.step({ type: "connected", peer });
  }
  disconnected(peer: Peer): void {
    this.step({ type: "disconnected", peer });
  }
  greeted(peer: Peer): void {
    this.step({ type: "greeted", peer });
  }
  received(from: Peer, frame: { kind: string }): void {
    this.step({ type: "received", from, message: frame as Message });
  }
  leave(): void {
    this.step({ type: "leave" });
  }

  /** Appends a command here, if this is the primary. */
  propose(payload: Uint8Array, timeout_ms: number): Promise<ProposeOutcome> {
    return new Promise((resolve) => {
      const tag = ++this.#tag;
      this.ports.scheduler.after(timeout_ms, () => resolve({ kind: "unknown" }));
      this.#proposed.set(tag, resolve);
      this.step({ type: "propose", commands: [{ tag, payload }] });
    });
  }

  /** Whether everything up to `index` is applied, or is within `timeout_ms`. */
  waitApplied(index: number, timeout_ms: number): Promise<boolean> {
    if (this.ports.chat.applied_index >= index) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push({ index, resolve });
      this.ports.scheduler.after(timeout_ms, () => resolve(false));
    });
  }

  /** Hands one input to the core and carries out what it answers. */
  step(input: Input): void {
    const { ports } = this;
    if (this.ended) return;
    let effects: Effect[];
    try {
      effects = this.core.step(input, ports.scheduler.clock());
    } catch (error) {
      if (!(error instanceof InvariantError)) throw error;
      return ports.exit(7, error.message);
    }
    for (const effect of effects) {
      if (this.ended) return;
      ports.watch(effect);
      this.#carryOut(effect);
    }
    ports.stepped(input);
  }

  #tick(): void {
    const { scheduler, streams } = this.ports;
    scheduler.after(this.core.state.detector.tick_ms, () => this.#tick());
    this.step({ type: "tick" });
    const targets = [...new Set([...this.core.targets, ...this.seeds])];
    if (targets.join() === this.#targets) return;
    this.#targets = targets.join();
    streams.setTargets(targets);
  }

  #carryOut(effect: Effect): void {
    const { ports } = this;
    switch (effect.type) {
      case "persist":
        this.#unwritten.push(effect);
        return this.#write();
      case "send":
        return ports.streams.send(effect.to, effect.message);
      case "commit":
        return this.#apply(effect.entries);
      case "accepted":
        this.#pending.get(effect.index)?.resolve({ kind: "unknown" });
        this.#pending.set(effect.index, {
          view: effect.view,
          resolve: this.#proposed.get(effect.tag)!,
        });
        this.#proposed.delete(effect.tag);
        return;
      case "rejected":
        this.#proposed.get(effect.tag)!({ kind: "refused", reason: effect.reason });
        this.#proposed.delete(effect.tag);
        return;
      case "probe":
        ports.streams.probe(effect.id, effect.incarnation).then((result) =>
          this.step({ type: "probed", id: effect.id, incarnation: effect.incarnation, result })
        );
        return;
      case "left":
        return ports.exit(0, "left");
    }
  }

  /** One write at a time, of all that has come together. What a disk refuses is tried again. */
  #write(): void {
    if (this.#writing || this.#unwritten.length === 0) return;
    this.#writing = true;
    const batch = [...this.#unwritten];
    this.ports.store.write(batch, (error) => {
      this.#writing = false;
      if (error !== undefined) {
        this.step({ type: "disk", healthy: false });
        this.#writing = true;
        this.ports.scheduler.after(disk_retry_ms, () => {
          this.#writing = false;
          this.#write();
        });
        return;
      }
      this.#unwritten.splice(0, batch.length);
      if (!this.core.state.disk_healthy) this.step({ type: "disk", healthy: true });
      this.step({ type: "persisted", ticket: batch.at(-1)!.ticket });
      this.#write();
    });
  }

  #apply(entries: StoredEntry[]): void {
    const { chat } = this.ports;
    const results = chat.apply(entries);
    const by_index = new Map(results.map((applied) => [applied.index, applied]));
    this.ports.applied(entries, results);
    for (const { index, view } of entries) {
      const pending = this.#pending.get(index);
      if (pending === undefined) continue;
      this.#pending.delete(index);
      const applied = by_index.get(index);
      if (compareNumbers(view, pending.view) === 0 && applied !== undefined) {
        pending.resolve({ kind: "done", applied });
      } else pending.resolve({ kind: "refused", reason: "view_change" });
    }
    const reached = this.#waiting.filter(({ index }) => index <= chat.applied_index);
    if (reached.length === 0) return;
    this.#waiting = this.#waiting.filter(({ index }) => index > chat.applied_index);
    for (const { resolve } of reached) resolve(true);
  }
}
