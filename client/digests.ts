/**
 * Comparing all replicas at one log index without stopping writes. Each can tell its state only as it goes through
 * that index, so an index is chosen that none of them has passed: at rest the present one, under load one a little
 * ahead, and further ahead when somebody was faster. Pure, but for `ask`.
 */
import type { Failure } from "../proto/failures.ts";

/** What one replica answered. */
export interface Digest {
  index: number;
  /** In hex; empty where the replica's own files are damaged. */
  history_hash: string;
  state_digest: string;
  damage: string;
}
export type Asked = { digest: Digest } | { failure: Failure };

/** Asks one replica for its digest at `index`. */
export type Ask = (address: string, index: number) => Promise<Asked>;

/** How far ahead the index is chosen when the present one was passed, and how many times as far after that. */
const lead_factor = 8;
/** How often an index is chosen before this is given up; the seventh power of the factor is two million entries ahead. */
const max_rounds = 10;
/** How often a replica may fail to reach the present index: then it is stuck. */
const max_waits = 2;

/** What is to be said of one replica. */
export interface Verdict {
  address: string;
  verdict: "ok" | "DIFFERS" | "DAMAGED" | "unknown";
  digest?: Digest;
  /** Why it could not be compared, when it could not. */
  failure?: Failure;
}

/** Asks all replicas for their digests at one index. `newest` tells the highest index that was seen anywhere so far. */
export async function takeDigests(
  addresses: string[],
  ask: Ask,
  newest: () => number,
): Promise<Map<string, Asked>> {
  let answers = new Map<string, Asked>();
  for (let round = 0, waits = 0, lead = 0; round < max_rounds && waits < max_waits; round++) {
    answers = await askAll(addresses, ask, newest() + lead);
    const failed = (reason: string) =>
      [...answers.values()].some((asked) => "failure" in asked && asked.failure.reason === reason);
    if (failed("INDEX_PASSED")) lead = Math.max(lead * lead_factor, lead_factor);
    else if (!failed("REPLICA_BEHIND")) break;
    else if (lead === 0) waits++;
    else lead = 0; // nothing came for a while: the present index will do
  }
  return answers;
}

/** All answers; or, as soon as one has passed the index, that one for all: the others' work would be for nothing. */
async function askAll(addresses: string[], ask: Ask, index: number): Promise<Map<string, Asked>> {
  const passed = Promise.withResolvers<Map<string, Asked>>();
  const all = Promise.all(addresses.map(async (address): Promise<[string, Asked]> => {
    const asked = await ask(address, index);
    if ("failure" in asked && asked.failure.reason === "INDEX_PASSED") {
      passed.resolve(new Map(addresses.map((each) => [each, asked])));
    }
    return [address, asked];
  }));
  return await Promise.race([passed.promise, all.then((pairs) => new Map(pairs))]);
}

/** Compares: right is what most of those hold whose own files fit together. In a tie nobody is. */
export function judge(answers: Map<string, Asked>): Verdict[] {
  const content = ({ history_hash, state_digest }: Digest) => `${history_hash} ${state_digest}`;
  const votes = new Map<string, number>();
  for (const asked of answers.values()) {
    if ("failure" in asked || asked.digest.damage !== "") continue;
    votes.set(content(asked.digest), (votes.get(content(asked.digest)) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  const leading = [...votes.keys()].filter((key) => votes.get(key) === most);
  return [...answers].map(([address, asked]): Verdict => {
    if ("failure" in asked) return { address, verdict: "unknown", failure: asked.failure };
    const { digest } = asked;
    const same = leading.length === 1 && content(digest) === leading[0];
    return { address, verdict: digest.damage !== "" ? "DAMAGED" : same ? "ok" : "DIFFERS", digest };
  });
}

/** What is wrong and what to do, with the exit code's class; undefined when all agree. */
export function problemOf(verdicts: Verdict[]): Failure | undefined {
  const of = (verdict: Verdict["verdict"]) => verdicts.filter((each) => each.verdict === verdict);
  const [damaged, differing, unknown] = [of("DAMAGED"), of("DIFFERS"), of("unknown")];
  const bad = [...damaged, ...differing];
  const missing = unknown.map(({ address, failure }) => `${address} was not compared: ${failure!.message}`)
    .join(" ");
  if (bad.length === 0) {
    return unknown.length === 0
      ? undefined
      : { kind: "unreachable", reason: "NOT_COMPARED", message: missing };
  }
  const index = bad[0].digest!.index;
  const found = [
    ...damaged.map(({ address, digest }) => `${address} is damaged: ${digest!.damage}.`),
    ...(differing.length > 0 ? [`${differs(differing, of("ok"))} at index ${index}.`] : []),
  ];
  const certain = differing.length === 0 || of("ok").length > 0;
  const [it, its] = bad.length === 1 ? ["it", "its data directory"] : ["them", "their data directories"];
  const remedy = certain
    ? `Stop ${it}, move ${its} away, and join again.`
    : "No majority says which is right: stop the one that you trust less, move its data directory away, and join again.";
  const message = [...found, remedy, ...(missing === "" ? [] : [missing])].join(" ");
  return { kind: "mismatch", reason: "DIFFERS", message };
}

/** Who differs from whom, and in what. */
function differs(differing: Verdict[], right: Verdict[]): string {
  const names = differing.map(({ address }) => address).join(" and ");
  const compared = [...differing, ...right].map(({ digest }) => digest!);
  const one_history = new Set(compared.map(({ history_hash }) => history_hash)).size === 1;
  const what = one_history ? "in their state, with the same history" : "in their history";
  if (right.length === 0) return `${names} differ ${what}`;
  return differing.length === 1
    ? `${names} differs from the others ${what.replace("their", "its")}`
    : `${names} differ from the others ${what}`;
}
