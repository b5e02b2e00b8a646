import { deepStrictEqual as equal } from "node:assert/strict";
import { isMajority, quorumRule, type Vote } from "./quorum.ts";
import { peer, view } from "./test_replicas.ts";
import type { View } from "./types.ts";

/**
 * The rule by which these may decide. `votes`: who promised, each with whom it names excludable, as in
 * `"a:c b:c"`; the first proposes. `crashed`: the incarnations about which it has evidence.
 */
function rule(of: View, votes: string, crashed = "") {
  const named = votes.split(" ").map((vote): [string, Vote] => {
    const [name, excludable = ""] = vote.split(":");
    return [peer(name).id, { incarnation: peer(name).incarnation, excludable: new Set(excludable) }];
  });
  const proposer = peer(votes.split(/[ :]/)[0]);
  return quorumRule(of, new Map(named), { ...proposer, crashed: new Set(crashed.split(" ")) });
}

const two = view(1, "a b");
const three = view(1, "a b c");
const four = view(1, "a b c d");
const five = view(1, "a b c d e");

Deno.test("Quorum rule: all members may decide, whatever they name or lack", () => {
  equal(rule(three, "a b c"), "all");
  equal(rule(three, "b2 a2 c2"), "all", "even if all were restarted");
  equal(rule(view(1, "a"), "a2"), "all");
});

Deno.test("Quorum rule: those who are not members have no say", () => {
  equal(rule(three, "a d e"), undefined);
  equal(rule(three, "a:bc d:bc e:bc"), undefined);
  equal(rule(three, "a:c b:c d"), "majority", "nor need they name anybody");
});

Deno.test("Quorum rule: majority needs more than half", () => {
  equal(rule(three, "b:c a:c"), "majority");
  equal(rule(three, "b:ac"), undefined);
  equal(rule(five, "c:ab d:ab e:ab"), "majority");
  equal(rule(five, "a:cde b:cde"), undefined);
});

Deno.test("Quorum rule: of two halves, the one with the lowest rank may decide", () => {
  equal(rule(two, "a:b"), "majority");
  equal(rule(two, "b:a"), undefined);
  equal(rule(four, "a:bc d:bc"), "majority");
  equal(rule(four, "b:ad c:ad"), undefined);
  equal(rule(four, "a:bcd"), undefined, "a quarter with the lowest rank is no half");
  equal(isMajority(four, ["a", "d"]), true);
  equal(isMajority(four, ["b", "c"]), false);
  equal(isMajority(four, ["b", "c", "d"]), true);
});

Deno.test("Quorum rule: majority needs each absent member excludable by each that promised", () => {
  equal(rule(three, "a:c b"), undefined);
  equal(rule(three, "a b:c"), undefined);
  equal(rule(five, "a:de b:de c:d"), undefined);
  equal(rule(five, "a:de b:de c:de"), "majority");
});

Deno.test("Quorum rule: majority needs one that is active, not restarted since", () => {
  equal(rule(three, "a2:c b2:c"), undefined);
  equal(rule(three, "a2:c b:c"), "majority");
  equal(rule(view(1, "a2 b2 c"), "a2:c b:c"), "majority", "active is who runs as the view lists it");
});

Deno.test("Quorum rule: survivors needs evidence for every absent incarnation", () => {
  equal(rule(three, "c", "a1 b1"), "survivors");
  equal(rule(three, "c", "a1"), undefined);
  equal(rule(three, "c", "a1 b2"), undefined, "of the incarnation that the view lists");
  equal(rule(view(1, "a b2 c"), "c", "a1 b2"), "survivors");
  equal(rule(three, "c b", "a1"), "survivors", "those who promised are not dead");
  equal(rule(three, "c:b b", "a1"), "survivors", "and need not name the dead excludable");
});

Deno.test("Quorum rule: survivors needs the proposer to be active in the view", () => {
  equal(rule(three, "c2", "a1 b1"), undefined);
  equal(rule(three, "d", "a1 b1 c1"), undefined);
  equal(rule(three, "b2 c", "a1"), undefined, "another that is active does not help");
});

Deno.test("Quorum rule: survivors needs the proposer's own promise", () => {
  const proposer = { ...peer("c"), crashed: new Set(["a1"]) };
  const votes = new Map([["b", { incarnation: "b1", excludable: new Set<string>() }]]);
  equal(quorumRule(view(1, "a b c"), votes, { ...proposer, crashed: new Set(["a1", "c1"]) }), undefined);
});

Deno.test("Quorum rule: with the policy majority, evidence counts for nothing", () => {
  const strict = view(1, "a b c", { policy: "majority" });
  equal(rule(strict, "c", "a1 b1"), undefined);
  equal(rule(strict, "c b", "a1"), undefined);
  equal(rule(strict, "c:a b:a", "a1"), "majority");
});

Deno.test("Quorum rule: with the policy majority, the recovering count as active", () => {
  const strict = view(1, "a b c", { policy: "majority" });
  equal(rule(strict, "a2:c b2:c"), "majority");
  equal(rule(strict, "a2:c b2"), undefined, "excludable by each all the same");
  equal(rule(strict, "a2:bc"), undefined);
});

Deno.test("Quorum rule: two sides of a split never both decide", () => {
  const of = (names: string[], others: string[]) =>
    names.map((name) => `${name}:${others.join("")}`).join(" ");
  for (const whole of [two, three, four, five]) {
    const ids = whole.members.map((member) => member.id);
    for (let mask = 1; mask < (1 << ids.length) - 1; mask++) {
      const side = ids.filter((_, at) => mask & (1 << at));
      const rest = ids.filter((_, at) => !(mask & (1 << at)));
      const decided = [rule(whole, of(side, rest)), rule(whole, of(rest, side))];
      equal(decided.filter((one) => one !== undefined).length, 1, `${side} and ${rest}`);
    }
  }
});
