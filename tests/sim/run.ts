/** One seed from beginning to end: safety under faults, then everything is mended and the replicas must converge. */
import { agree_within_ms, differences, type Standing, write_within_ms } from "../check/converge.ts";
import { stateDigest } from "../../server/chat/digest.ts";
import { Client } from "./clients.ts";
import { startFaults } from "./faults.ts";
import type { Machine } from "./machine.ts";
import type { Options } from "./options.ts";
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
  const { timeline, random } = simulation;
  simulation.found();
  await simulation.run(random.decades(50, 4_000));
  for (const client of simulation.clients) {
    client.live().catch((error) => simulation.fail("crash", `${error.stack}`));
  }
  for (const follower of simulation.followers) follower.roam();
  const stop = startFaults(simulation);
  await simulation.run(options.faults_ms);
  stop();
  await simulation.run(500);
  await converges(simulation);
  return resultOf(simulation);

  async function converges(simulation: Simulation): Promise<void> {
    if (simulation.violation !== undefined) return;
    const writer = new Client(simulation, 99);
    let written = false;
    writer.enroll().then(() => writer.write()).then((done) => written = done);
    const limit_ms = write_within_ms * options.exclude_ms / 1_000;
    for (const end = timeline.now_ms + limit_ms; !written && timeline.now_ms < end && !timeline.stopped;) {
      await simulation.run(50);
    }
    if (!written) simulation.fail("converge", `no new write within ${limit_ms} ms: ${situation(simulation)}`);
    for (const client of [writer, ...simulation.clients]) client.stop();
    let text: string | undefined = "";
    for (
      const end = timeline.now_ms + agree_within_ms * options.exclude_ms / 1_000;
      text !== undefined && timeline.now_ms < end;
    ) {
      if (timeline.stopped) return;
      await simulation.run(200);
      text = differences(simulation.machines.map(standingOf));
    }
    if (text !== undefined) simulation.fail("converge", `${text}; ${situation(simulation)}`);
  }
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
    const { core } = process.driver;
    const { state } = core;
    const view = state.committed;
    return `${name} ${core.role} of ${view?.number.counter}{${view?.members.map(({ id }) => id).join("")}} ` +
      `commit ${state.commit_index}/${state.log.last.index} promised ${state.promised.counter} ` +
      `waits for [${core.waiting_for}]`;
  }).join(" · ");
}

function standingOf({ name, process, chat, digest }: Machine): Standing {
  const state = process?.driver.core.state;
  return {
    machine: name,
    running: process !== undefined,
    applied_index: chat.applied_index,
    digest,
    members: state?.committed?.members.map(({ id }) => id) ?? [],
    leads: state?.leading ?? false,
  };
}
void stateDigest;
