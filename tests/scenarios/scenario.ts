/**
 * Named traces that read as documents and run as tests: each line is one thing that happens to a simulated cluster,
 * or one that must be so. All checkers of tests/check watch on. The lines, `A` standing for any replica:
 *
 *     kill A [B …] · start A [B …] · leave A · pause A · wake A      processes
 *     power off A · power on A · disk A hung|full|well               machines
 *     remove A · recover A                                           what an operator decides; `recover` of a stopped one
 *     wipe A · lose the tables of A · move A to 5009                 of a stopped one: another directory, empty tables,
 *                                                                    another port. The replica after `wipe A` is A2
 *     cut A-B [A>C …] · mend                                         paths, both ways or one
 *     run 500ms                                                      lets time pass
 *     write [refused]                                                a client writes, and is answered within 4 s (or not)
 *     read at A refused|served                                       a linearizable read, carried out when A is awake
 *     when A sends append|promised|…: kill B                         the next time it does; so, too, `when A appends
 *                                                                    a view: …` and `when A commits a view: …`
 *     expect primary A|nobody [within 1s] · expect view A B [within …] · expect A is learner|… [within …]
 *     expect A trims [within …]                                      all that those have who are stopped, at the least
 *     expect A has taken a snapshot [within …]
 *     expect A waits for B [C …] [within …] · expect all the same    (within 15 s, all members, all equal)
 *
 * Text after two spaces and a `#` is a remark.
 */
import assert from "node:assert/strict";
import type { Effect } from "../../server/core/types.ts";
import { kind_view } from "../../server/core/types.ts";
import { mend } from "../sim/faults.ts";
import { force, removeReplica } from "../sim/operator.ts";
import { Client } from "../sim/clients.ts";
import type { Machine } from "../sim/machine.ts";
import type { Process } from "../sim/process.ts";
import { type Options, quietOptions } from "../sim/options.ts";
import { mustConverge, situation } from "../sim/run.ts";
import { Simulation } from "../sim/simulation.ts";

/** How long a write may take, in ms. */
const write_ms = 4_000;

/** Registers a test that plays these lines to `replicas` replicas that are all members of one view. */
export function scenario(
  name: string,
  replicas: number,
  lines: string,
  options: Partial<Options> = {},
): void {
  Deno.test(`scenario: ${name}`, async () => {
    const stage = new Stage(new Simulation(quietOptions(replicas, { call_timeout_ms: 500, ...options })));
    await stage.begin();
    for (const line of lines.split("\n").map((text) => text.split("  #")[0].trim())) {
      if (line !== "") await stage.play(line);
    }
  });
}

type Step = (stage: Stage, ...words: string[]) => void | Promise<void>;

/** The steps by how their lines read. */
const steps: [RegExp, Step][] = [
  [/^kill (.+)$/, (stage, names) => stage.each(names, (machine) => machine.kill())],
  [/^start (.+)$/, (stage, names) => stage.each(names, (machine) => machine.start())],
  [/^leave (\w)$/, (stage, name) => stage.machine(name).process!.node.leave()],
  [/^pause (\w)$/, (stage, name) => void (stage.machine(name).process!.paused = true)],
  [/^wake (\w)$/, (stage, name) => stage.machine(name).process!.wake()],
  [/^power off (\w)$/, (stage, name) => stage.machine(name).losePower()],
  [/^power on (\w)$/, (stage, name) => stage.machine(name).restorePower()],
  [/^disk (\w) (hung|full|well)$/, (stage, name, what) => {
    stage.machine(name).disk.trouble = what === "well" ? undefined : what as "hung" | "full";
  }],
  [/^remove (\w)$/, (stage, name) => removeReplica(stage.simulation, stage.machine(name))],
  [/^recover (\w)$/, (stage, name) => {
    if (!force(stage.machine(name), stage.simulation.history.era)) {
      stage.fail("it has nobody to declare lost");
    }
  }],
  [/^wipe (\w)$/, (stage, name) => stage.machine(name).wipe()],
  [/^lose the tables of (\w)$/, (stage, name) => stage.machine(name).loseTables()],
  [/^move (\w) to (\d+)$/, (stage, name, port) => stage.machine(name).move(Number(port))],
  [/^cut (.+)$/, (stage, paths) => stage.cut(paths)],
  [/^mend$/, (stage) => stage.mend()],
  [/^run (\S+)$/, (stage, time) => stage.simulation.run(ms(time))],
  [/^write( refused)?$/, (stage, refused) => stage.write(refused === undefined)],
  [/^read at (\w) (refused|served)$/, (stage, name, answer) => stage.read(name, answer)],
  [/^when (\w) (sends \w+|(?:appends|commits) a view): (.+)$/, (stage, name, kind, then) => {
    stage.when(name, kind, then);
  }],
  [/^expect all the same$/, (stage) => stage.converge()],
  [/^expect (.+?)(?: within (\S+))?$/, (stage, what, time) => stage.expect(what, ms(time ?? "0s"))],
];

function ms(time: string): number {
  return Number.parseFloat(time) * (time.endsWith("ms") ? 1 : 1_000);
}

/** Whether an effect is what such words say: `sends ack`, `appends a view`, `commits a view`. */
function isKind(effect: Effect, words: string): boolean {
  if (effect.type === "send") return words === `sends ${effect.message.kind}`;
  const what = effect.type === "persist"
    ? "appends a view"
    : effect.type === "commit"
    ? "commits a view"
    : "";
  return what === words && "entries" in effect && effect.entries.some((entry) => entry.kind === kind_view);
}

class Stage {
  #undo: (() => void)[] = [];
  #clients = 0;
  #triggers = new Set<(process: Process, effect: Effect) => void>();
  #line = "";

  constructor(readonly simulation: Simulation) {}

  async begin(): Promise<void> {
    const { simulation } = this;
    simulation.found();
    await simulation.run(2_500);
    assert.equal(simulation.primary?.name, "A");
  }

  /** Plays one line, and sees that no invariant was broken by it. */
  async play(line: string): Promise<void> {
    const outer = this.#line;
    this.#line = line;
    const step = steps.find(([pattern]) => pattern.test(line));
    if (step === undefined) throw new Error(`no such step: ${line}`);
    await step[1](this, ...line.match(step[0])!.slice(1));
    const { violation } = this.simulation;
    if (violation !== undefined) this.fail(`${violation.invariant}: ${violation.text}`);
    this.#line = outer;
  }

  machine(name: string): Machine {
    return this.simulation.machine(name);
  }

  each(names: string, act: (machine: Machine) => void): void {
    for (const name of names.split(" ")) act(this.machine(name));
  }

  cut(paths: string): void {
    for (const path of paths.split(" ")) {
      const [a, b] = [this.machine(path[0]), this.machine(path[2])];
      this.#undo.push(this.simulation.network.cut(path[1] === ">" ? [[a, b]] : [[a, b], [b, a]]));
    }
  }

  mend(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  async write(expected: boolean): Promise<void> {
    const { simulation } = this;
    const client = new Client(simulation, ++this.#clients);
    let done = false;
    client.enroll().then(() => client.write()).then((written) => done = written);
    const end = simulation.now_ms + write_ms;
    while (!done && simulation.now_ms < end && simulation.violation === undefined) await simulation.run(10);
    client.stop();
    if (done !== expected) this.fail(done ? "it was acknowledged" : "it was not acknowledged");
  }

  /** Asks now; the answer is looked at as soon as there is one, so that a paused replica can be asked before it wakes. */
  async read(name: string, expected: string): Promise<void> {
    const { simulation } = this;
    const process = this.machine(name).process!;
    let answer = "";
    process.enter(() =>
      answer = process.node.isPrimary() && !process.node.readFailure() ? "served" : "refused"
    );
    if (process.paused) process.wake();
    await simulation.run(0);
    if (answer !== expected) this.fail(`it was ${answer}`);
  }

  /** Each happens once. */
  when(name: string, kind: string, then: string): void {
    const { simulation } = this;
    const trigger = (process: Process, effect: Effect) => {
      if (process.machine.name !== name || !isKind(effect, kind)) return;
      this.#triggers.delete(trigger);
      // The step is carried out to its end first.
      simulation.timeline.after(0, () => void this.play(then));
    };
    this.#triggers.add(trigger);
    simulation.onEffect = (process, effect) => {
      for (const known of this.#triggers) known(process, effect);
    };
  }

  async converge(): Promise<void> {
    mend(this.simulation);
    this.mend();
    await this.simulation.run(500);
    await mustConverge(this.simulation);
  }

  async expect(what: string, within_ms: number): Promise<void> {
    const end = this.simulation.now_ms + within_ms;
    while (!this.#holds(what)) {
      if (this.simulation.now_ms >= end) return this.fail("it is not so");
      await this.simulation.run(10);
    }
  }

  #holds(what: string): boolean {
    const { primary } = this.simulation;
    const [, expected_primary] = what.match(/^primary (\w+)$/) ?? [];
    if (expected_primary !== undefined) return (primary?.name ?? "nobody") === expected_primary;
    const [, members] = what.match(/^view (.+)$/) ?? [];
    if (members !== undefined) {
      const view = primary?.process?.node.core.state.committed;
      return view?.members.map(({ id }) => id).join(" ") === members;
    }
    const [, name, state] = what.match(/^(\w) (?:is )?(.+)$/) ?? [];
    if (name === undefined) throw new Error(`nobody knows what is meant by: ${what}`);
    const core = this.machine(name).process?.node.core;
    if (state === "gone") return core === undefined;
    if (state === "trims") {
      const stopped = this.simulation.machines.filter(({ process }) => process === undefined);
      const lacked = Math.max(1, ...stopped.map(({ disk }) => disk.last_index));
      return this.machine(name).disk.base.index >= lacked;
    }
    if (state === "has taken a snapshot") return this.machine(name).installed > 0;
    if (!state.startsWith("waits for ")) return core?.role === state;
    const awaited = state.slice("waits for ".length).split(" ").map((other) => this.machine(other).address);
    return core !== undefined && core.leader === undefined && core.waiting_for.join() === awaited.join();
  }

  fail(why: string): never {
    const { simulation } = this;
    const lines = simulation.trace.lines().slice(-40).join("\n");
    assert.fail(`at ${simulation.now_ms} ms, "${this.#line}": ${why}\n${situation(simulation)}\n${lines}`);
  }
}
