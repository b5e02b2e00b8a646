/**
 * A simulated network of machines. Between two of them frames travel on streams, one for each direction, as TCP
 * carries them: in order, held while the path is cut and sent again when it is mended, lost when the stream breaks.
 */
import type { Address } from "../../server/core/types.ts";
import type { Machine } from "./machine.ts";
import type { Process } from "./process.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";

/** Paths and their delays. */
export class Network {
  /** How long one way takes at the least and, beyond that, on average, in ms. */
  least_delay_ms = 0.1;
  mean_delay_ms = 0.5;
  /** How likely a frame is to take up to `spike_ms` longer: a lost packet, sent again. */
  spike_chance = 0;
  spike_ms = 200;
  /** How likely an answer to a client is lost. */
  loss = 0;
  /** Machines by address, also by addresses at which none of their processes listens any more. */
  readonly machines = new Map<string, Machine>();
  /** Directed paths that carry nothing, `A>B`, each as often as it has been cut. */
  readonly #cuts = new Map<string, number>();
  /** What slow paths take on top, in ms. */
  readonly #slow = new Map<string, number>();
  /** What waits for a path to be mended or a machine to come up. */
  #waiting: { passable: () => boolean; act: () => void }[] = [];

  constructor(readonly timeline: Timeline, readonly random: Random) {}

  /** Whether something sent now from one to the other would arrive. */
  carries(from: Machine, to: Machine): boolean {
    return from.up && to.up && !this.#cuts.has(`${from.name}>${to.name}`);
  }

  /** The process that listens at an address. */
  listening(address: Address): Process | undefined {
    const machine = this.machines.get(address);
    return machine?.process?.peer.address === address ? machine.process : undefined;
  }

  /** Cuts directed paths. Returns what mends them. */
  cut(paths: [Machine, Machine][]): () => void {
    const keys = paths.map(([from, to]) => `${from.name}>${to.name}`);
    for (const key of keys) this.#cuts.set(key, (this.#cuts.get(key) ?? 0) + 1);
    let mended = false;
    return () => {
      if (mended) return;
      mended = true;
      for (const key of keys) {
        const left = this.#cuts.get(key)! - 1;
        if (left === 0) this.#cuts.delete(key);
        else this.#cuts.set(key, left);
      }
      this.changed();
    };
  }

  /** Makes a directed path slower by so many ms; 0: no more. */
  slow(from: Machine, to: Machine, extra_ms: number): void {
    if (extra_ms > 0) this.#slow.set(`${from.name}>${to.name}`, extra_ms);
    else this.#slow.delete(`${from.name}>${to.name}`);
  }

  /** How long the next thing on this path takes. */
  delay(from: Machine, to: Machine): number {
    const { random } = this;
    const usual = this.least_delay_ms + random.wait(this.mean_delay_ms);
    const spike = this.spike_chance > 0 && random.chance(this.spike_chance)
      ? random.next() * this.spike_ms
      : 0;
    return usual + spike + (this.#slow.get(`${from.name}>${to.name}`) ?? 0);
  }

  /** Carries a single packet, or loses it. */
  pass(from: Machine, to: Machine, act: () => void): void {
    if (this.carries(from, to)) this.timeline.after(this.delay(from, to), act);
  }

  /** Runs `act` as soon as something sent from one would arrive at the other, a little after the path is mended. */
  whenCarried(from: Machine, to: Machine, act: () => void): void {
    if (this.carries(from, to)) act();
    else this.#waiting.push({ passable: () => this.carries(from, to), act });
  }

  /** To be called when a machine comes up. */
  changed(): void {
    const passable = this.#waiting.filter((waiting) => waiting.passable());
    if (passable.length === 0) return;
    this.#waiting = this.#waiting.filter((waiting) => !passable.includes(waiting));
    // TCP tries again at growing intervals.
    for (const { act } of passable) this.timeline.after(this.random.next() * 200, act);
  }
}
