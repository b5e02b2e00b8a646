/** What an operator does: removes replicas, forces one to go on alone, replaces those that are out. */
import { Buffer } from "node:buffer";
import { encode, replichat } from "../../proto/codec.ts";
import { forcedView } from "../../server/core/membership.ts";
import { needsRebuild } from "../../server/core/state.ts";
import { decodeView, eraOf, memberOf } from "../../server/core/view.ts";
import { remove_member } from "../../server/net/admin_service.ts";
import type { Machine } from "./machine.ts";
import type { Process } from "./process.ts";
import type { Simulation } from "./simulation.ts";

const remove_ms = 3_000;

/** Starts a machine after so long, unless something else has by then; again and again while its disk hangs. */
export function startLater(machine: Machine, ms: number): void {
  const again = () => {
    if (machine.process !== undefined || !machine.up) return;
    machine.start();
    // Its disk may hang.
    if (machine.process === undefined) machine.simulation.timeline.after(200, again);
  };
  machine.simulation.timeline.after(ms, again);
}

/** `members remove`: asks at some replica, and again elsewhere while nobody carries it out. Then, if ever, comes `done`. */
export function removeReplica(simulation: Simulation, target: Machine, done = () => {}): void {
  const { random, timeline, machines, trace, unwanted } = simulation;
  const { id, address } = target;
  trace.add("", "remove", id);
  unwanted.add(target.name);
  const request = encode(replichat.admin.v1.RemoveMemberRequest, { address });
  const ask = (tries: number) => {
    const { process } = random.pick(machines);
    const again = () => void timeline.after(random.between(100, 500), () => tries > 0 && ask(tries - 1));
    // It would be another replica by now.
    if (target.id !== id) return;
    if (process === undefined) return again();
    process.enter(() => {
      const call = { method: remove_member, request, token: "", client_address: "", timeout_ms: remove_ms };
      process.node.forward(call, true).then((outcome) => {
        if ("failure" in outcome) return again();
        trace.add("", "removed", id);
        if (target.id === id) done();
      });
    });
  };
  ask(8);
}

/**
 * `recover`: forces a stopped replica to go on alone, with the production code. False when that makes no sense: it
 * has nobody to declare lost, or not all that it would need.
 */
export function force(machine: Machine, era: number): boolean {
  const { simulation, disk, tables, directory: { id } } = machine;
  if (machine.process !== undefined || !machine.up || disk.trouble !== undefined) return false;
  // Another has been forced meanwhile.
  if (simulation.history.era !== era) return false;
  const restored = disk.restore(tables.applied_index, disk.open(() => {}));
  if (needsRebuild(tables.applied_index, disk.base.index, disk.last_index)) return false;
  const me = { id, address: machine.address, incarnation: `${id} forced at ${disk.last_index}` };
  const forced = forcedView(restored, me, machine.wall_ms);
  if (forced === undefined) return false;
  simulation.trace.add(machine.name, "recover", decodeView(forced.entry.payload));
  machine.directory.seeds.push(...forced.lost.map(({ address }) => address));
  disk.force(forced.entry, forced.hard_state);
  simulation.forced(machine, forced.entry);
  return true;
}

/**
 * Whether this stopped replica is in no view that any other has in its log: after a clean leave its directory is not
 * needed. (One that leaves while it is being admitted may not know it, and the others would wait for it.)
 */
export function isOut({ simulation, id }: Machine): boolean {
  const views = simulation.machines.filter((other) => other.id !== id).flatMap(({ disk, tables, process }) =>
    process?.node.core.state.views.map(({ view }) => view) ??
      disk.restore(tables.applied_index, disk.open(() => {})).views.map(({ payload }) => decodeView(payload))
  );
  const counting = views.filter(({ number }) => eraOf(number) >= simulation.history.era);
  return counting.length > 0 && views.every((view) => memberOf(view, id) === undefined);
}

/**
 * A replica has stopped because it was removed, or because the cluster was forced to go on without what it has: its
 * directory is moved away, and it joins as a new one. Answers "" then; what is wrong when it should not have been
 * refused; and undefined when it was something else that stopped it.
 */
export function replaced({ machine, node: { core: { state } } }: Process, why: string): string | undefined {
  const { simulation } = machine;
  const { history, unwanted, random, machines } = simulation;
  if (why.startsWith("This replica has been removed")) {
    if (!unwanted.has(machine.name)) return `${machine.id} was removed, and nobody has asked for it`;
  } else if (why.includes("was forced to go on without this replica")) {
    const trimmed = machines.some(({ disk }) => disk.base.index > 0);
    const [own, expected] = [state.log.positionAt(state.commit_index), history.at(state.commit_index)];
    const same = own && expected && Buffer.compare(own.hash, expected.hash) === 0;
    if (simulation.counts(machine) || (same && !trimmed)) {
      return `${machine.name} was refused, and has nothing that the cluster has not`;
    }
  } else return undefined;
  const { id } = machine;
  simulation.timeline.after(random.decades(500, 3_000), () => {
    if (machine.process === undefined && machine.id === id) machine.wipe();
    startLater(machine, 0);
  });
  return "";
}
