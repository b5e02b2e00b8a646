/** `replichat bench failover`: what a sender with one message in flight sees when the primary goes, and comes back. */
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { FailureError, internal } from "../../proto/failures.ts";
import { Sender } from "../sender.ts";
import { type Figures, figuresOf, rounded } from "./figures.ts";
import { portOf, type Replicas, type Subject } from "./subject.ts";

/** How a primary can go: killed, stopped (it hangs), told to leave. */
export const ways = ["SIGKILL", "SIGSTOP", "SIGTERM"] as const;
/** One of them. */
export type Way = typeof ways[number];

/** What came of some trials. */
export interface FailoverResult extends Figures {
  way: Way;
  trials: number;
  /** Requests that failed; none should. */
  failed: number;
  /** Of each trial the longest time without an acknowledgement after the signal, in ms. */
  gaps_ms: number[];
}

/** How long messages flow before the signal, in ms. */
const before_ms = 300;
/** How long they are watched after it, in ms: longer than what the view change takes; a hang is noticed after --exclude-after, 1 s. */
const watched_ms: Record<Way, number> = { SIGKILL: 1_000, SIGSTOP: 2_500, SIGTERM: 1_000 };
/** How long replicas may take to be one view again, in ms. */
const settle_ms = 30_000;

/** One way, `trials` times; `ended` is told how many are over. Throws `FailureError` when the cluster does not recover. */
export async function measureFailover(
  subject: Subject,
  way: Way,
  trials: number,
  ended: (trials: number) => void,
): Promise<FailoverResult> {
  const replicas = subject.replicas!;
  const [sender_account] = await subject.makeAccounts(1);
  const connection = subject.open(sender_account);
  // A sender that never gives up: what it waits for is what is measured.
  const sender = new Sender(connection, Infinity);
  const send = () => sender.send({ request_id: uuid(), to_username: sender_account.username, body: "x" });
  const gaps: number[] = [];
  let failed = 0;
  try {
    for (let trial = 0; trial < trials; trial++) {
      const { gap_ms, failures } = await oneTrial(subject, replicas, send, way);
      gaps.push(gap_ms);
      failed += failures;
      ended(trial + 1);
    }
  } finally {
    await sender.close();
    connection.close();
  }
  const sorted = gaps.toSorted((a, b) => a - b);
  return { way, trials, ...figuresOf(sorted), failed, gaps_ms: gaps.map(rounded) };
}

/** Takes the primary away under load, and brings it back. */
async function oneTrial(
  subject: Subject,
  replicas: Replicas,
  send: () => Promise<unknown>,
  way: Way,
): Promise<{ gap_ms: number; failures: number }> {
  await settled(subject, replicas);
  let stop = false;
  let failures = 0;
  const acknowledged: number[] = [];
  const sending = (async () => {
    while (!stop) await send().then(() => acknowledged.push(performance.now()), () => failures++);
  })();
  await sleep(before_ms);
  const primary = portOf(replicas.addresses[0]);
  const at = performance.now();
  if (way === "SIGKILL") replicas.kill(primary);
  else replicas.signal(primary, way);
  await sleep(watched_ms[way]);
  stop = true;
  await sending;
  if (way === "SIGSTOP") replicas.signal(primary, "SIGCONT");
  else await restart(replicas, primary, way);
  const times = [at, ...acknowledged.filter((time) => time > at)];
  return { gap_ms: Math.max(...times.slice(1).map((time, k) => time - times[k])), failures };
}

async function restart(replicas: Replicas, port: number, way: Way): Promise<void> {
  if (way === "SIGTERM") await replicas.ended(port);
  replicas.start(port);
}

/** Waits until all replicas say that all of them are the view, led by the first. Throws `FailureError` when that takes too long. */
async function settled(subject: Subject, { addresses }: Replicas): Promise<void> {
  const wanted = addresses.map((address, n) => `${address} ${n === 0 ? "primary" : "backup"}`).join();
  const until = performance.now() + settle_ms;
  while (performance.now() < until) {
    const infos = await Promise.all(addresses.map((address) => subject.infoOf(address, 1_000)));
    const agree = infos.every((info) =>
      info?.has_quorum && info.members.map(({ address, role }) => `${address} ${role}`).join() === wanted
    );
    if (agree) return;
    await sleep(20);
  }
  throw new FailureError(
    internal(
      `The replicas are no view of all again after ${settle_ms / 1000} s. Look into their logs, with --keep.`,
    ),
  );
}
