/** One run: replicas, clients, rounds of faults, and the verdict. It runs on the hub of a network that its starter has made. */
import { setTimeout as sleep } from "node:timers/promises";
import { write_within_ms } from "../check/converge.ts";
import { Random } from "../sim/random.ts";
import { describe, type Round, schedule, scheduleText, type Step } from "./faults.ts";
import { Hosts } from "./hosts.ts";
import { Ledger } from "./ledger.ts";
import type { Network } from "./network.ts";
import { checkHistories, checkLogs, converged } from "./verdict.ts";
import { Workload } from "./workload.ts";

/** What one run is made of. */
export interface RunOptions {
  seed: number;
  /** How long faults go on. */
  seconds: number;
  /** Shows each fault as it begins and ends. */
  verbose: boolean;
}

/** How long until a write is acknowledged once all is healed, at most, in ms: a proposal in vain, and a replica's return, take a few s. */
const heal_ms = 4 * write_within_ms;
/** How many of the things that are wrong are shown. */
const max_shown = 20;

/** Runs it, with all that is said going to stdout. Answers whether all was as it must be; if not, the directory with the logs is kept. */
export async function runNemesis(network: Network, options: RunOptions): Promise<boolean> {
  // Whoever has started this ends everything, this process too.
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, () => {});
  return await new Run(network, options).go();
}

class Run {
  private readonly rounds: Round[];
  private readonly hosts: Hosts;
  private readonly ledger = new Ledger();
  private readonly workload: Workload;
  private readonly start_ms = performance.now();
  private readonly said: string[] = [];

  constructor(private readonly network: Network, private readonly options: RunOptions) {
    const able = network.able();
    for (const kind of ["delay", "lose", "throttle"] as const) {
      if (!able.includes(kind)) {
        console.log(`skipped: faults of the kind "${kind}", which this kernel has not`);
      }
    }
    const random = new Random(options.seed);
    // With the other policy more has to wait, and so more is in doubt.
    this.hosts = new Hosts(network, random.chance(0.3) ? "majority" : "survivors");
    const addresses = this.hosts.all.map((host) => this.hosts.address(host));
    this.workload = new Workload(addresses, random.whole(1, 2 ** 31), this.ledger);
    this.rounds = schedule(random, network.replicas, options.seconds, able);
  }

  async go(): Promise<boolean> {
    const { hosts, workload, ledger } = this;
    let why: unknown;
    try {
      await hosts.found();
      await workload.begin();
      this.say("all replicas are members, and clients write");
      const gaps: number[] = [];
      for (const round of this.rounds) gaps.push(await this.round(round));
      await this.finish();
      console.log(this.summary(gaps.sort((a, b) => a - b)));
    } catch (error) {
      why = error;
    }
    workload.end();
    const problems = [...ledger.violations, ...hosts.troubles, ...(why === undefined ? [] : [why])];
    if (problems.length === 0) await hosts.remove();
    else {
      await hosts.kill(...hosts.all);
      this.report(problems);
    }
    return problems.length === 0;
  }

  private say(what: string): void {
    const line = `${((performance.now() - this.start_ms) / 1_000).toFixed(2).padStart(7)} s  ${what}`;
    this.said.push(line);
    if (this.options.verbose) console.log(line);
  }

  /** Begins and ends the faults of a round at their times; heals; waits for a write, and as long as all is to be well. Answers how long the write took, in ms. */
  private async round({ steps, calm_ms }: Round): Promise<number> {
    // A round begins when the one before has really ended.
    const zero_ms = performance.now() - Math.min(...steps.map(({ begin_ms }) => begin_ms));
    await Promise.all(steps.map((step) => this.step(step, zero_ms)));
    this.stopIfBroken();
    const took_ms = await this.ledger.nextAcknowledgement(heal_ms);
    if (took_ms === undefined) {
      throw new Error(`converge: no write was acknowledged within ${heal_ms} ms of healing`);
    }
    this.say(`healed; a write was acknowledged after ${took_ms.toFixed()} ms`);
    await sleep(calm_ms);
    this.stopIfBroken();
    return took_ms;
  }

  private async step({ begin_ms, end_ms, fault }: Step, zero_ms: number): Promise<void> {
    await sleep(Math.max(0, zero_ms + begin_ms - performance.now()));
    this.say(describe(fault));
    await this.hosts.begin(fault);
    await sleep(Math.max(0, zero_ms + end_ms - performance.now()));
    await this.hosts.end(fault);
    this.say(`end of: ${describe(fault)}`);
  }

  /** The first sign of trouble ends the run, while what led to it is at the end of the logs. */
  private stopIfBroken(): void {
    if (this.workload.broken !== undefined) throw this.workload.broken;
    if (this.ledger.violations.length + this.hosts.troubles.length > 0) {
      throw new Error("the run was ended early");
    }
  }

  /** All is healed: writers come to rest, replicas become the same, and everything is looked at. */
  private async finish(): Promise<void> {
    const { hosts, workload, ledger } = this;
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(new Error(`converge: not at rest: ${workload.unsettled.join("; ")}`)),
      2 * heal_ms,
    );
    await Promise.race([workload.settle(), late.promise]);
    clearTimeout(timer);
    this.stopIfBroken();
    this.say("all writes have an outcome");
    await converged(hosts);
    this.say("all replicas are the same");
    await hosts.ok(["verify", "--secret-file", hosts.secret_file, "--timeout", "20s"]);
    await checkHistories(hosts, workload, ledger);
    this.say("all replicas show what clients were told");
    this.stopIfBroken();
    hosts.killAll();
    await Promise.all(hosts.replicas.map((replica) => replica.exited));
    checkLogs(hosts, ledger);
  }

  private summary(gaps: number[]): string {
    const { acknowledged, repeated, writes, reads, told } = this.ledger;
    const refused = writes.filter(({ id }) => id === undefined).length;
    const faults = this.rounds.flatMap(({ steps }) => steps).length;
    const [median, worst] = [gaps[Math.floor(gaps.length / 2)], gaps.at(-1)!].map((ms) => ms.toFixed());
    return `seed ${this.options.seed}, policy ${this.hosts.policy}: ${this.rounds.length} rounds, ${faults} faults; ` +
      `${acknowledged} messages acknowledged, ${refused} refused, ${repeated} repeated; ` +
      `${reads.fresh} fresh reads, ${reads.session} session reads, ${told.length} events; ` +
      `after healing the next write took ${median} ms (median), ${worst} ms (worst)`;
  }

  /** What is wrong, and all that helps to see it again. */
  private report(problems: unknown[]): void {
    const { seed, seconds } = this.options;
    const shown = problems.slice(0, max_shown).map((problem) =>
      `  ${problem instanceof Error ? problem.stack : problem}`
    );
    if (problems.length > max_shown) shown.push(`  and ${problems.length - max_shown} more`);
    console.log([
      `seed ${seed}, policy ${this.hosts.policy}, FAILED:`,
      ...shown,
      `the schedule:\n${scheduleText(this.rounds)}`,
      `what was done:\n${this.said.join("\n")}`,
      `logs and data directories are kept in ${this.hosts.dir}`,
      `to repeat the schedule: deno task nemesis --seed ${seed} --seconds ${seconds} --replicas ${this.network.replicas}`,
    ].join("\n"));
  }
}
