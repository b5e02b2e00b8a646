/** Faults that are over after a while, or when everything is mended. */
import type { Simulation } from "./simulation.ts";

/** What would end the faults that are on. */
const undos = new WeakMap<Simulation, Set<() => void>>();

/** Lets `undo` happen after so many ms, or when all is mended. */
export function lasting(simulation: Simulation, ms: number, undo: () => void): void {
  const all = undos.get(simulation) ?? new Set();
  undos.set(simulation, all);
  const once = () => all.delete(once) && undo();
  all.add(once);
  simulation.timeline.after(ms, once);
}

/** Ends them all now. */
export function endLasting(simulation: Simulation): void {
  for (const undo of undos.get(simulation) ?? []) undo();
  undos.delete(simulation);
}
