import assert from "node:assert/strict";
import { noQuorum, outcomeUnknown, tooMany, unknownAccount } from "../proto/failures.ts";
import {
  Cursor,
  inDoubt,
  isLoopback,
  mayRepeat,
  Session,
  Tries,
  type Trouble,
  Unconfirmed,
} from "./session.ts";

Deno.test("unconfirmed: order is kept, and a new stream carries all that is left again", () => {
  const unconfirmed = new Unconfirmed<{ request_id: string }>();
  for (const request_id of ["1", "2", "3"]) unconfirmed.add({ request_id });
  assert.equal(unconfirmed.next()?.request_id, "1");
  assert.equal(unconfirmed.next()?.request_id, "2");
  assert.equal(unconfirmed.confirm(1)?.request_id, "1");
  assert.equal(unconfirmed.in_flight, 1);
  unconfirmed.restart();
  unconfirmed.add({ request_id: "4" });
  const again = [unconfirmed.next(), unconfirmed.next(), unconfirmed.next(), unconfirmed.next()];
  assert.deepEqual(again.map((send) => send?.request_id), ["2", "3", "4", undefined]);
  assert.equal(unconfirmed.confirm(1)?.request_id, "2");
  assert.equal(unconfirmed.size, 2);
});

Deno.test("unconfirmed: an answer out of order confirms nothing", () => {
  const unconfirmed = new Unconfirmed<{ request_id: string }>();
  unconfirmed.add({ request_id: "1" });
  assert.equal(unconfirmed.confirm(1), undefined);
  unconfirmed.next();
  assert.equal(unconfirmed.confirm(2), undefined);
  assert.throws(() => unconfirmed.giveUp());
  unconfirmed.restart();
  assert.equal(unconfirmed.giveUp()?.request_id, "1");
});

const refused: Trouble = { kind: "unreached", cause: "connection refused", refused: true };
const hung: Trouble = { kind: "unreached", cause: "no answer", refused: false };
const lost: Trouble = { kind: "lost", cause: "connection lost" };
const answer = (failure: ReturnType<typeof noQuorum>): Trouble => ({ kind: "answer", failure });

Deno.test("trouble: what may be repeated, and what leaves the outcome open", () => {
  const cases: [Trouble, boolean, boolean][] = [
    [refused, true, false],
    [lost, true, true],
    [answer(noQuorum([])), true, false],
    [answer(outcomeUnknown("1")), true, true],
    [answer(tooMany("sends", 100)), true, false],
    [answer(unknownAccount("bob")), false, false],
  ];
  for (const [trouble, repeat, doubt] of cases) {
    assert.deepEqual([mayRepeat(trouble), inDoubt(trouble)], [repeat, doubt], JSON.stringify(trouble));
  }
});

Deno.test("tries: given up early only where nobody has ever listened", () => {
  const tries = new Tries(0, 5_000);
  assert.equal(tries.deadline(false), 5_000);
  tries.note("a:1", refused);
  assert.equal(tries.deadline(false), 1_000);
  assert.equal(tries.deadline(true), 5_000);
  tries.note("b:1", hung);
  assert.equal(tries.deadline(false), 5_000);
});

Deno.test("tries: at the end, doubt comes first, then a server's own answer, then that none answered", () => {
  const tries = new Tries(0, 5_000);
  tries.note("a:1", refused);
  tries.note("b:1", hung);
  const none = "No server answered at a:1, b:1 (connection refused, no answer). Check --servers.";
  assert.equal(tries.failure("", false).message, none);
  tries.note("a:1", answer(noQuorum([])));
  assert.equal(tries.failure("", false).reason, "NO_QUORUM");
  assert.match(tries.failure("0199", true).message, /--request-id 0199/);
});

Deno.test("cursor: each event once and in order", () => {
  const cursor = new Cursor(5);
  assert.deepEqual([5, 6, 6, 9, 8, 10].map((at) => cursor.accept(at)), [
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
  assert.equal(cursor.last, 10);
});

Deno.test("session: the index never goes back", () => {
  const session = new Session(["a:1"]);
  for (const index of [3, 9, 4, NaN]) session.saw(index);
  assert.equal(session.index, 9);
});

Deno.test("loopback is localhost, 127.x and ::1, and nothing else", () => {
  for (const address of ["localhost:1", "127.0.0.1:1", "[::1]:1"]) assert.ok(isLoopback(address), address);
  for (const address of ["10.0.0.1:1", "127.evil.com:1", "host:1"]) assert.ok(!isLoopback(address), address);
});
