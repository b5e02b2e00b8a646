/** What is done to the replicas and their network, drawn from a seed before it begins, so that a seed is a schedule. */
import type { Random } from "../sim/random.ts";
import type { Host, LinkFault } from "./network.ts";

/** One fault. It has a begin and an end; hosts are replicas by number. */
export type Fault =
  /** SIGKILL, all at once; started again at its end. */
  | { kind: "kill"; which: Host[] }
  /** Killed, and started so that it kills itself at its N-th storage call; started again, for good, at its end. */
  | { kind: "crash"; which: Host[]; calls: number }
  /** SIGSTOP and SIGCONT. */
  | { kind: "pause"; which: Host[] }
  /** SIGTERM; started again at its end, or when it has exited. */
  | { kind: "leave"; which: Host[] }
  /** What goes from one to the other is lost, for each of these pairs. */
  | { kind: "cut"; name: string; pairs: [from: Host, to: Host][] }
  /** A host's link does not what it should. */
  | { kind: "link"; host: Host; fault: LinkFault };

/** When a fault begins and ends, in ms since the first round began. */
export interface Step {
  begin_ms: number;
  end_ms: number;
  fault: Fault;
}

/** Faults that overlap; after them everything is healed, and a write must be acknowledged, before the next round. */
export interface Round {
  steps: Step[];
  /** How long everything is well after that, in ms: a returning replica needs a few seconds to be admitted. */
  calm_ms: number;
}

/** How long the faults of one round go on beginning, in ms. */
const round_ms = 8_000;
/**
 * How long a fault lasts, in ms: as often less than it takes to leave a silent replica out as more, so that what is left
 * behind has time to be out of date.
 */
const short_ms = [150, 1_200] as const;
const long_ms = [1_200, 6_000] as const;
/** The mean time from one fault to the next, in ms. */
const mean_gap_ms = 2_000;

/** A run's rounds, of `seconds` in all. `able`: what can be done to links here. The same seed on the same kernel, the same rounds. */
export function schedule(
  random: Random,
  replicas: number,
  seconds: number,
  able: LinkFault["kind"][],
): Round[] {
  const rounds: Round[] = [];
  for (let now_ms = 0; now_ms < seconds * 1_000;) {
    const round = drawRound(random, replicas, now_ms, able);
    rounds.push(round);
    now_ms = Math.max(...round.steps.map(({ end_ms }) => end_ms)) + round.calm_ms;
  }
  return rounds;
}

function drawRound(random: Random, replicas: number, start_ms: number, able: LinkFault["kind"][]): Round {
  const steps: Step[] = [];
  // Swarm: a round has some kinds of faults and not others, so that each is also seen without the others.
  const kinds = random.shuffle(["kill", "crash", "pause", "leave", "cut", "cut", "link"] as const).slice(
    0,
    3,
  );
  let at_ms = start_ms;
  do {
    const begin_ms = at_ms + random.between(100, 600);
    const end_ms = begin_ms + (random.chance(0.5) ? random.decades(...short_ms) : random.between(...long_ms));
    const fault = drawFault(random, random.pick(kinds), replicas, able);
    // One that runs cannot be started, and one that is stopped cannot be told to leave.
    const busy = steps.some((other) =>
      other.end_ms > begin_ms && targets(other.fault).some((host) => targets(fault).includes(host))
    );
    if (!busy) steps.push({ begin_ms, end_ms, fault });
    at_ms = begin_ms + random.wait(mean_gap_ms);
  } while (at_ms < start_ms + round_ms);
  return { steps, calm_ms: random.decades(500, 7_000) };
}

/** The replicas whose process, or link, is in the hands of this fault. */
function targets(fault: Fault): string[] {
  if (fault.kind === "cut") return [];
  return fault.kind === "link" ? [`link ${fault.host}`] : fault.which.map((host) => `process ${host}`);
}

function drawFault(random: Random, kind: Fault["kind"], replicas: number, able: LinkFault["kind"][]): Fault {
  const all = Array.from({ length: replicas }, (_, host) => host);
  // The lowest rank is the primary whenever all is well, so that most depends on it.
  const some = random.shuffle(all);
  if (random.chance(0.5)) some.sort((a, b) => (a === 0 ? -1 : b === 0 ? 1 : 0));
  if (kind === "link" && able.length > 0) {
    return { kind, host: random.whole(0, replicas), fault: drawLinkFault(random, random.pick(able)) };
  }
  if (kind === "cut" && replicas > 1) return drawCut(random, some);
  if (kind === "pause" || kind === "leave") {
    return { kind, which: some.slice(0, random.chance(0.8) ? 1 : Math.min(2, replicas)) };
  }
  if (kind === "crash") {
    return { kind, which: some.slice(0, 1), calls: Math.round(random.decades(3, 300)) };
  }
  const dice = random.next();
  const count = dice < 0.6 ? 1 : dice < 0.85 ? Math.min(2, replicas) : replicas;
  return { kind: "kill", which: some.slice(0, count) };
}

function drawLinkFault(random: Random, kind: LinkFault["kind"]): LinkFault {
  if (kind === "lose") return { kind, percent: Math.round(random.decades(2, 60)) };
  if (kind === "delay") return { kind, ms: Math.round(random.decades(4, 300)) };
  return { kind, kbit: Math.round(random.decades(100, 5_000)) };
}

/** A cut between a pair, around one host, or between two groups; clients, who are on the last host, with either side or with both. */
function drawCut(random: Random, some: Host[]): Fault {
  const hub = some.length;
  const dice = random.next();
  const first = dice < 0.75 ? some.slice(0, 1) : some.slice(0, random.whole(1, some.length - 1));
  const second = dice < 0.2 ? some.slice(1, 2) : some.slice(first.length);
  if (random.chance(0.3)) random.pick([first, second]).push(hub);
  const there = first.flatMap((from) => second.map((to): [Host, Host] => [from, to]));
  const back = there.map(([from, to]): [Host, Host] => [to, from]);
  const [a, b] = [first, second].map((group) => group.map((host) => hostName(host, hub)).join(" "));
  const way = random.pick([">", "<", "|", "|"]);
  const pairs = way === ">" ? there : way === "<" ? back : [...there, ...back];
  const names = { ">": `${a} to ${b}`, "<": `${b} to ${a}`, "|": `${a} | ${b}` };
  return { kind: "cut", name: names[way as keyof typeof names], pairs };
}

function hostName(host: Host, hub: Host): string {
  return host === hub ? "clients" : `${host}`;
}

/** A fault in a few words. */
export function describe(fault: Fault): string {
  if (fault.kind === "cut") return `cut ${fault.name}`;
  if (fault.kind === "crash") return `crash ${fault.which} at storage call ${fault.calls}`;
  if (fault.kind !== "link") return `${fault.kind} ${fault.which.join(" ")}`;
  const { host, fault: { kind, ...much } } = fault;
  return `${kind} ${Object.entries(much).map(([unit, value]) => `${value} ${unit}`)} at ${host}`;
}

/** A whole schedule, a line a fault. */
export function scheduleText(rounds: Round[]): string {
  const at = (ms: number) => (ms / 1_000).toFixed(2).padStart(7);
  return rounds.map(({ steps, calm_ms }) =>
    [
      ...steps.map(({ begin_ms, end_ms, fault }) => `${at(begin_ms)} to ${at(end_ms)} s  ${describe(fault)}`),
      `   then all is well for ${(calm_ms / 1_000).toFixed(2)} s`,
    ].join("\n")
  ).join("\n");
}
