import { deepStrictEqual as equal, ok, throws } from "node:assert/strict";
import { number, peer, view } from "./test_replicas.ts";
import {
  compareNumbers,
  compareRank,
  decodeView,
  encodeView,
  makeView,
  maxNumber,
  memberOf,
  sameNumber,
  splitAddress,
  viewText,
  zero_number,
} from "./view.ts";

Deno.test("State: view numbers are compared by counter, then by proposer", () => {
  ok(compareNumbers(number(2, "a"), number(1, "b")) > 0);
  ok(compareNumbers(number(10), number(9)) > 0, "as numbers, not as text");
  ok(compareNumbers(number(1, "a"), number(1, "b")) < 0);
  equal(compareNumbers(number(1, "a"), number(1, "a")), 0);
  ok(compareNumbers(zero_number, number(1)) < 0);
  equal(maxNumber(number(1, "a"), number(1, "b")), number(1, "b"));
  equal(maxNumber(number(3, "a"), number(1, "b")), number(3, "a"));
});

Deno.test("State: two proposers' numbers are never the same", () => {
  ok(sameNumber(number(1, "a"), number(1, "a")));
  ok(!sameNumber(number(1, "a"), number(1, "b")));
  ok(!sameNumber(number(1, "a"), number(2, "a")));
});

Deno.test("State: rank is by port, then by host; the lowest port ranks first", () => {
  ok(compareRank("z:5001", "a:5002") < 0);
  ok(compareRank("a:900", "a:5001") < 0, "as numbers, not as text");
  ok(compareRank("a:5001", "b:5001") < 0);
  ok(compareRank("b:5001", "a:5001") > 0);
  equal(compareRank("a:5001", "a:5001"), 0);
  ok(compareRank("[::1]:5001", "[::1]:5002") < 0);
});

Deno.test("State: an address is split at its last colon, so that an IPv6 host keeps its own", () => {
  equal(splitAddress("localhost:5001"), { host: "localhost", port: 5001 });
  equal(splitAddress("[2001:db8::1]:443"), { host: "[2001:db8::1]", port: 443 });
});

Deno.test("State: a view's members are in rank order, so the first is the primary", () => {
  const members = [peer("c"), peer("a2"), peer("b")];
  const made = makeView({ ...view(1, "a"), members });
  equal(made.members, [peer("a2"), peer("b"), peer("c")]);
  equal(members[0], peer("c"), "what was given stays as it was");
});

Deno.test("State: a member is found by its id, with the incarnation that the view lists", () => {
  equal(memberOf(view(1, "a b2"), "b"), peer("b2"));
  equal(memberOf(view(1, "a b2"), "c"), undefined);
});

Deno.test("a view entry's payload is JSON, and reads back the same", () => {
  const made = view(7, "a b2 c", { policy: "majority", exclude_ms: 2_500 });
  equal(decodeView(encodeView(made)), made);
  equal(JSON.parse(new TextDecoder().decode(encodeView(made))), made);
  throws(() => decodeView(new Uint8Array([1, 2])), SyntaxError);
  equal(viewText(made), "view 7 {localhost:5001, localhost:5002, localhost:5003}");
});
