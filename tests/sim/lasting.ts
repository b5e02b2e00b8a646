/** Faults that are over after a while, or when everything is mended. */
import type { Simulation } from "./simulation.ts";

/** What would end the faults that are on. */
const undos = new WeakMap<Simulation, Set<() => void>>();
/** Where all has been mended for good. */
const over = new WeakSet<Simulation>();

/** Lets `undo` happen after so many ms, or when all is mended: at once for a fault that was planned and comes after that. */
export function lasting(simulation: Simulation, ms: number, undo: () => void): void {
  if (over.has(simulation)) return undo();
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
  over.add(simulation);
}
