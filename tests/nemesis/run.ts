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
  seconds: number;
  /** Shows each fault as it begins and ends. */
  verbose: boolean;
}

/** How long until a write is acknowledged once all is healed, at most: a proposal in vain, and a replica's return, take a few s. */
const heal_ms = 4 * write_within_ms;

/** Runs it, with all that is said going to stdout. Answers whether all was as it must be; if not, the directory with the logs is kept. */
export async function runNemesis(network: Network, { seed, seconds, verbose }: RunOptions): Promise<boolean> {
  const able = network.able();
  for (const kind of ["delay", "lose", "throttle"] as const) {
    if (!able.includes(kind)) console.log(`skipped: faults of the kind "${kind}", which this kernel has not`);
  }
  const random = new Random(seed);
  const rounds = schedule(random, network.replicas, seconds, able);
  const hosts = new Hosts(network);
  const ledger = new Ledger();
  const workload = new Workload(
    hosts.all.map((host) => hosts.address(host)),
    random.whole(1, 2 ** 31),
    ledger,
  );
  const log: string[] = [];
  const start_ms = performance.now();
  const say = (what: string) => {
    const line = `${((performance.now() - start_ms) / 1_000).toFixed(2).padStart(7)} s  ${what}`;
    log.push(line);
    if (verbose) console.log(line);
  };
  // Its starter ends everything, this process too.
  for (const signal of ["SIGINT", "SIGTERM"] as const) Deno.addSignalListener(signal, () => {});
  let why: unknown;
  try {
    await hosts.found();
    await workload.begin();
    await ledger.nextAcknowledgement(heal_ms);
    say("all replicas are members, and clients write");
    const gaps: number[] = [];
    for (const round of rounds) gaps.push(await oneRound(hosts, workload, ledger, round, say));
    await finish(hosts, workload, ledger, say);
    gaps.sort((a, b) => a - b);
    const median = gaps[Math.floor(gaps.length / 2)];
    console.log(
      `seed ${seed}: ${rounds.length} rounds, ${rounds.flatMap(({ steps }) => steps).length} faults; ` +
        `${ledger.acknowledged} messages acknowledged, ${
          ledger.writes.filter(({ id }) => id === undefined).length
        } refused, ` +
        `${ledger.repeated} repeated; ${ledger.reads.fresh} fresh reads, ${ledger.reads.session} session reads, ` +
        `${ledger.told.length} events; after healing the next write took ${median.toFixed()} ms (median), ` +
        `${gaps.at(-1)!.toFixed()} ms (worst)`,
    );
  } catch (error) {
    why = error;
  }
  workload.end();
  const problems = [...ledger.violations, ...hosts.troubles, ...(why === undefined ? [] : [why])];
  if (problems.length === 0) {
    await hosts.remove();
    return true;
  }
  hosts.killAll();
  await Promise.all(hosts.replicas.map((replica) => replica.exited));
  console.log(`seed ${seed} FAILED:`);
  for (const problem of problems.slice(0, 20)) {
    console.log(`  ${problem instanceof Error ? problem.stack : problem}`);
  }
  if (problems.length > 20) console.log(`  and ${problems.length - 20} more`);
  console.log(`the schedule:\n${scheduleText(rounds)}`);
  console.log(`what was done:\n${log.join("\n")}`);
  console.log(`logs and data directories are kept in ${hosts.dir}`);
  console.log(
    `to repeat the schedule: deno task nemesis --seed ${seed} --seconds ${seconds} --replicas ${network.replicas}`,
  );
  return false;
}

/** Begins and ends the faults of a round at their times; heals; waits for a write, and as long as all is to be well. Answers how long the write took, in ms. */
async function oneRound(
  hosts: Hosts,
  workload: Workload,
  ledger: Ledger,
  { steps, calm_ms }: Round,
  say: (what: string) => void,
): Promise<number> {
  // A round begins when the one before has really ended.
  const zero_ms = performance.now() - Math.min(...steps.map(({ begin_ms }) => begin_ms));
  await Promise.all(steps.map((step) => oneStep(hosts, step, zero_ms, say)));
  stopIfBroken(hosts, workload, ledger);
  const took_ms = await ledger.nextAcknowledgement(heal_ms);
  if (took_ms === undefined) {
    throw new Error(`converge: no write was acknowledged within ${heal_ms} ms of healing`);
  }
  say(`healed; a write was acknowledged after ${took_ms.toFixed()} ms (${ledger.acknowledged} so far)`);
  await sleep(calm_ms);
  stopIfBroken(hosts, workload, ledger);
  return took_ms;
}

async function oneStep(
  hosts: Hosts,
  step: Step,
  zero_ms: number,
  say: (what: string) => void,
): Promise<void> {
  const { begin_ms, end_ms, fault } = step;
  await sleep(Math.max(0, zero_ms + begin_ms - performance.now()));
  say(describe(fault));
  hosts.begin(fault);
  await sleep(Math.max(0, zero_ms + end_ms - performance.now()));
  await hosts.end(fault);
  say(`end of: ${describe(fault)}`);
}

/** The first sign of trouble ends the run, while what led to it is at the end of the logs. */
function stopIfBroken(hosts: Hosts, workload: Workload, ledger: Ledger): void {
  if (workload.broken !== undefined) throw workload.broken;
  if (ledger.violations.length + hosts.troubles.length > 0) throw new Error("the run was ended early");
}

/** All is healed: writers come to rest, replicas become the same, and everything is looked at. */
async function finish(
  hosts: Hosts,
  workload: Workload,
  ledger: Ledger,
  say: (what: string) => void,
): Promise<void> {
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => patience.reject(new Error("converge: some writes have no outcome")),
    heal_ms,
  );
  await Promise.race([workload.settle(), patience.promise]);
  clearTimeout(timer);
  stopIfBroken(hosts, workload, ledger);
  say("all writes have an outcome");
  await converged(hosts);
  say("all replicas are the same");
  await hosts.ok(["verify", "--secret-file", hosts.secret_file, "--timeout", "20s"]);
  await checkHistories(hosts, workload, ledger);
  say("all replicas show what clients were told");
  stopIfBroken(hosts, workload, ledger);
  hosts.killAll();
  await Promise.all(hosts.replicas.map((replica) => replica.exited));
  checkLogs(hosts, ledger);
}
