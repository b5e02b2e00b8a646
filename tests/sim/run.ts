/** One seed from beginning to end: safety under faults, then everything is mended and the replicas must converge. */
import { agree_within_ms, differences, type Final, write_within_ms } from "../check/converge.ts";
import { compareRank } from "../../server/core/view.ts";
import { Client } from "./clients.ts";
import { startFaults } from "./faults.ts";
import type { Machine } from "./machine.ts";
import { longestExclude, type Options } from "./options.ts";
import { Simulation, type Violation } from "./simulation.ts";

/** What a seed came to. */
export interface Result {
  options: Options;
  violation?: Violation;
  /** The last lines of the trace. */
  lines: string[];
  virtual_ms: number;
  events: number;
  committed: number;
  acknowledged: number;
}

/** Runs one simulation in the mode `swarm`. */
export async function runSwarm(options: Options, live?: (line: string) => void): Promise<Result> {
  const simulation = new Simulation(options, live);
  simulation.found();
  await simulation.run(simulation.random.decades(50, 4_000));
  simulation.startClients();
  const stop = startFaults(simulation);
  await simulation.run(options.faults_ms);
  stop();
  await simulation.run(500);
  await mustConverge(simulation);
  return resultOf(simulation);
}

/** Checks `converge`: a new write goes through soon, and all replicas come to be members and the same. */
export async function mustConverge(simulation: Simulation): Promise<void> {
  const { timeline, options, clients } = simulation;
  const scale = longestExclude(options) / 1_000;
  const writer = new Client(simulation, 99);
  let written = false;
  writer.enroll().then(() => writer.write()).then((done) => written = done);
  // A client whose replica has just been removed waits for its answer in vain, once.
  for (
    const end = timeline.now_ms + write_within_ms * Math.max(1, scale);
    !written && timeline.now_ms < end;
  ) {
    if (timeline.stopped) return;
    await simulation.run(50);
  }
  if (!written) return simulation.fail("converge", `no new write in time: ${situation(simulation)}`);
  for (const client of [writer, ...clients]) client.stop();
  let text: string | undefined = "";
  for (const end = timeline.now_ms + agree_within_ms * scale; text !== undefined && timeline.now_ms < end;) {
    if (timeline.stopped) return;
    await simulation.run(200);
    text = differences(inRankOrder(simulation.machines).map(finalOf));
  }
  if (text !== undefined) simulation.fail("converge", `${text}; ${situation(simulation)}`);
}

/** What is to be told of a simulation that is over. */
export function resultOf(simulation: Simulation): Result {
  return {
    options: simulation.options,
    violation: simulation.violation,
    lines: simulation.trace.lines(),
    virtual_ms: simulation.timeline.now_ms,
    events: simulation.timeline.count,
    committed: simulation.history.entries.length,
    acknowledged: simulation.history.acknowledged_index,
  };
}

/** How each replica stands, in a line. */
export function situation({ machines }: Simulation): string {
  return machines.map(({ name, process }) => {
    if (process === undefined) return `${name} is down`;
    const { core } = process.node;
    const { committed, commit_index, log, promised } = core.state;
    const members = committed?.members.map(({ id }) => id).join("");
    return `${name} ${core.role} of ${committed?.number.counter}{${members}} commit ${commit_index}/${log.last.index} ` +
      `promised ${promised.counter} waits for [${core.waiting_for}]`;
  }).join(" · ");
}

function inRankOrder(machines: Machine[]): Machine[] {
  return [...machines].sort((a, b) => compareRank(a.address, b.address));
}

function finalOf({ name, id, process, chat, digest }: Machine): Final {
  const state = process?.node.core.state;
  return {
    machine: name,
    id,
    running: process !== undefined,
    applied_index: chat.applied_index,
    digest,
    members: state?.committed?.members.map(({ id }) => id) ?? [],
    leads: state?.leading ?? false,
  };
}
