import { deepEqual, equal, match } from "node:assert/strict";
import { indexPassed, noServer, replicaBehind } from "../proto/failures.ts";
import { type Asked, type Digest, judge, problemOf, takeDigests } from "./digests.ts";

const digest = (index: number, more: Partial<Digest> = {}): Asked => ({
  digest: { index, history_hash: "aa", state_digest: "bb", damage: "", ...more },
});

/** Replicas, each at an index that grows by `pace` with every question; one that is asked for the past or for more than it has says so. */
class Cluster {
  readonly asked: number[] = [];
  newest: number;

  constructor(
    private readonly at: Record<string, number>,
    private readonly pace = 0,
    private readonly reach = 100,
  ) {
    this.newest = Math.max(...Object.values(at));
  }

  take() {
    const ask = (address: string, index: number): Promise<Asked> => {
      this.asked.push(index);
      this.at[address] += this.pace;
      const applied = this.at[address];
      this.newest = Math.max(this.newest, applied);
      if (index < applied) return Promise.resolve({ failure: indexPassed(index, applied) });
      if (this.pace === 0 && index > applied) {
        return Promise.resolve({ failure: replicaBehind(index, applied) });
      }
      if (index > applied + this.reach * this.pace) {
        return Promise.resolve({ failure: replicaBehind(index, applied) });
      }
      return Promise.resolve(digest(index));
    };
    return takeDigests(Object.keys(this.at), ask, () => this.newest);
  }
}

const indexes = (answers: Map<string, Asked>) =>
  [...answers.values()].map((asked) => "digest" in asked ? asked.digest.index : asked.failure.reason);

Deno.test("at rest the present index is asked for, once", async () => {
  const cluster = new Cluster({ a: 7, b: 7 });
  deepEqual(indexes(await cluster.take()), [7, 7]);
  deepEqual(cluster.asked, [7, 7]);
});

Deno.test("under load an index ahead is asked for, further each time, until nobody has passed it", async () => {
  for (const pace of [1, 10, 1_000, 50_000]) {
    const answers = indexes(await new Cluster({ a: 7, b: 7, c: 6 }, pace).take());
    equal(new Set(answers).size, 1, `${pace}: ${answers}`);
    equal(typeof answers[0], "number");
  }
});

Deno.test("one that does not get there is asked twice, and the others' answers stand", async () => {
  const cluster = new Cluster({ a: 7, b: 3 });
  deepEqual(indexes(await cluster.take()), [7, "REPLICA_BEHIND"]);
  equal(cluster.asked.length, 4);
});

/** The verdicts and the sentence on these answers. */
function judged(answers: Record<string, Asked>): [string, string?, string?] {
  const verdicts = judge(new Map(Object.entries(answers)));
  const problem = problemOf(verdicts);
  return [verdicts.map(({ verdict }) => verdict).join(" "), problem?.kind, problem?.message];
}

Deno.test("all the same is well", () => {
  deepEqual(judged({ a: digest(5), b: digest(5) }), ["ok ok", undefined, undefined]);
  deepEqual(judged({ a: digest(5) }), ["ok", undefined, undefined]);
});

Deno.test("the one that differs from the others is named, with what to do", () => {
  deepEqual(judged({ a: digest(5), b: digest(5), c: digest(5, { state_digest: "cc" }) }), [
    "ok ok DIFFERS",
    "mismatch",
    "c differs from the others in its state, with the same history at index 5. Stop it, move its data directory away, and join again.",
  ]);
  const [verdicts, , message] = judged({ a: digest(5, { history_hash: "cc" }), b: digest(5), c: digest(5) });
  equal(verdicts, "DIFFERS ok ok");
  match(message!, /^a differs from the others in its history at index 5\. Stop it/);
});

Deno.test("of two that differ neither is right by itself", () => {
  const [verdicts, kind, message] = judged({ a: digest(5), b: digest(5, { state_digest: "cc" }) });
  deepEqual([verdicts, kind], ["DIFFERS DIFFERS", "mismatch"]);
  match(
    message!,
    /^a and b differ in their state, with the same history at index 5\. No majority says which is right/,
  );
});

Deno.test("one that finds damage in its own files has no vote", () => {
  const damage = "log.db is damaged (entry 9 is missing)";
  deepEqual(judged({ a: digest(5, { damage, history_hash: "" }), b: digest(5) }), [
    "DAMAGED ok",
    "mismatch",
    `a is damaged: ${damage}. Stop it, move its data directory away, and join again.`,
  ]);
});

Deno.test("one that could not be asked is told, and is less than one that differs", () => {
  const lost: Asked = { failure: noServer(["c"], "connection refused") };
  const [verdicts, kind, message] = judged({ a: digest(5), b: digest(5), c: lost });
  deepEqual([verdicts, kind], ["ok ok unknown", "unreachable"]);
  match(message!, /^c was not compared: No server answered at c \(connection refused\)/);
  const both = judged({ a: digest(5), b: digest(5, { state_digest: "cc" }), c: lost });
  equal(both[1], "mismatch");
  match(both[2]!, /c was not compared/);
});
