import { deepStrictEqual as equal } from "node:assert/strict";
import { unwrap } from "../../../proto/failures.ts";
import type { Applied } from "../state.ts";
import { reasonOf, resultOf, TestLog } from "../test_log.ts";
import { state_delivered, state_read, state_sent } from "../rows.ts";

type Where = { with_username: string } | { conversation_id: number };
const read = (
  log: TestLog,
  token: string,
  conversation: Where,
  what: { ids?: number[]; up_to_id?: number },
) => log.account(token, { mark_read: { conversation, ...what } });
const unreadAfter = (applied: Applied) => resultOf(applied, "mark_read").unread_count;
/** Sends so many messages, whose ids it answers. */
const send = (log: TestLog, from: string, to: string, count: number) =>
  Array.from({ length: count }, (_, n) => resultOf(log.send(from, to, `${n}`), "send_message").message.id);
const query = { page_size: 50, before_id: 0, after_id: 0, unread_only: false };
const statesOf = (log: TestLog, account_id: number, where: Where) =>
  unwrap(log.state.listMessages(account_id, where, query)).messages.map(({ state }) => state).reverse();
const from_alice = { with_username: "alice" };
const to_bob = { with_username: "bob" };

Deno.test("MarkRead up to a message reads that and what came before", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const ids = send(log, "alice", "bob", 4);
  equal([log.state.countUnread(alice), log.state.countUnread(bob)], [0, 4]);
  const applied = read(log, "bob", from_alice, { up_to_id: ids[1] });
  equal(unreadAfter(applied), 2);
  const item = { conversation_id: 5, username: "bob", delivered_up_to_id: ids[1], read_up_to_id: ids[1] };
  equal(applied.event!.parts, [{
    kind: "receipt",
    items: [{ ...item, read_ids: [] }],
    audience: [bob, alice],
    streams: [bob, alice],
  }]);
  equal(statesOf(log, alice, to_bob), [state_read, state_read, state_sent, state_sent]);
  equal(statesOf(log, bob, from_alice), [state_read, state_read, state_delivered, state_delivered]);
  equal(read(log, "bob", from_alice, { up_to_id: ids[0] }).event, undefined, "a cursor does not go back");
  equal(unreadAfter(read(log, "bob", from_alice, { up_to_id: Number.MAX_SAFE_INTEGER })), 0);
  equal(log.state.countUnread(bob), 0);
});

Deno.test("single messages can be read while older ones stay unread; the cursor follows once nothing is left before", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const ids = send(log, "alice", "bob", 3);
  const applied = read(log, "bob", from_alice, { ids: [ids[2], ids[2]] });
  equal(unreadAfter(applied), 2);
  const [{ items }] = applied.event!.parts as { items: object[] }[];
  equal(items, [{
    conversation_id: 5,
    username: "bob",
    delivered_up_to_id: 0,
    read_up_to_id: 0,
    read_ids: [ids[2]],
  }]);
  equal(statesOf(log, alice, to_bob), [state_sent, state_sent, state_read]);
  const unread = unwrap(log.state.listMessages(bob, from_alice, { ...query, unread_only: true }));
  equal(unread.messages.map(({ id }) => id), [ids[1], ids[0]]);
  equal(unreadAfter(read(log, "bob", from_alice, { ids: [ids[2]] })), 2, "read once");
  equal(unreadAfter(read(log, "bob", from_alice, { ids: ids.slice(0, 2) })), 0);
  equal(log.db.prepare("SELECT count(*) AS n FROM read_marks").get()!.n, 0);
  equal(unwrap(log.state.conversationOf(bob, from_alice))!.read_id, ids[2]);
});

Deno.test("what one sends is not unread, whether or not one has read what came before", () => {
  using log = new TestLog();
  const [, bob] = log.people("alice", "bob");
  send(log, "alice", "bob", 2);
  const [own] = send(log, "bob", "alice", 1);
  equal(log.state.countUnread(bob), 2);
  equal(unreadAfter(read(log, "bob", from_alice, { up_to_id: own })), 0);
  const [next] = send(log, "bob", "alice", 1);
  equal([log.state.countUnread(bob), unwrap(log.state.conversationOf(bob, from_alice))!.read_id], [0, next]);
});

Deno.test("MarkRead is refused where one is no member and for messages that are not there", () => {
  using log = new TestLog();
  log.people("alice", "bob", "carol");
  const [id] = send(log, "alice", "bob", 1);
  const [elsewhere] = send(log, "alice", "carol", 1);
  const reasons = [
    read(log, "carol", { conversation_id: 7 }, { up_to_id: id }),
    read(log, "bob", { conversation_id: 999 }, { up_to_id: id }),
    read(log, "bob", { with_username: "nobody" }, { up_to_id: id }),
    read(log, "bob", { with_username: "carol" }, { ids: [id] }),
    read(log, "bob", { with_username: "+none" }, { up_to_id: id }),
    read(log, "bob", from_alice, { ids: [id, elsewhere] }),
    read(log, "bob", from_alice, { ids: [id, 999] }),
  ].map(({ outcome }) => reasonOf(outcome));
  equal(reasons, [
    "NOT_A_MEMBER",
    "UNKNOWN_CONVERSATION",
    "UNKNOWN_ACCOUNT",
    "UNKNOWN_MESSAGE",
    "UNKNOWN_GROUP",
    "UNKNOWN_MESSAGE",
    "UNKNOWN_MESSAGE",
  ]);
  equal(unreadAfter(read(log, "bob", from_alice, { ids: [] })), 1, "nothing was marked on the way");
  equal(unreadAfter(read(log, "bob", { with_username: "carol" }, { up_to_id: id })), 0, "nothing to read");
});

Deno.test("in a group a message is delivered and read when all others have it; receipts go to its sender", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "bob", "carol");
  const conversation_id = log.group("team", "alice", "bob", "carol");
  const where = { conversation_id };
  const [first] = send(log, "alice", "+team", 1);
  const delivered = (token: string, up_to_id: number) =>
    log.account(token, { mark_delivered: { marks: [{ conversation_id, up_to_id }] } });
  equal(delivered("bob", first).event!.parts[0].audience, [bob, alice]);
  equal(statesOf(log, alice, where), [state_sent]);
  delivered("carol", first + 100);
  equal(statesOf(log, alice, where), [state_delivered]);
  equal(delivered("carol", first).event, undefined, "a cursor does not go back");
  const [second] = send(log, "bob", "+team", 1);
  const applied = read(log, "carol", where, { up_to_id: second });
  equal(applied.event!.parts[0].audience.toSorted(), [alice, bob, carol]);
  read(log, "bob", where, { ids: [first] });
  equal(statesOf(log, alice, where), [state_read, state_delivered]);
  const cursors = unwrap(log.state.listMembers(alice, where)).members.map((
    { username, delivered_id, read_id },
  ) => [username, delivered_id, read_id]);
  equal(cursors, [["alice", 0, 0].with(1, first).with(2, first), ["bob", second, second], [
    "carol",
    second,
    second,
  ]]);
});

Deno.test("a receipt for more of a group than is looked through goes to all members", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "bob", "carol");
  const conversation_id = log.group("team", "alice", "bob", "carol");
  const ids = send(log, "alice", "+team", 600);
  for (const token of ["alice", "bob"]) log.logIn(token, token);
  ids.push(...send(log, "alice", "+team", 401));
  const applied = read(log, "bob", { conversation_id }, { up_to_id: ids[1_000] });
  const [{ audience, streams }] = applied.event!.parts;
  equal([audience.toSorted(), streams], [[alice, bob, carol], [conversation_id]]);
  equal(log.state.eventsAfter(carol, applied.index - 1, 5).length, 1);
});

Deno.test("MarkDelivered takes many conversations, passes over those of others, and counts each once", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "bob", "carol");
  const [first] = send(log, "alice", "bob", 1);
  const [second] = send(log, "carol", "bob", 1);
  const [not_bobs] = send(log, "alice", "carol", 1);
  const marks = [[8, second], [7, first], [7, 1], [9, not_bobs], [999, 5]].map((
    [conversation_id, up_to_id],
  ) => ({ conversation_id, up_to_id }));
  const applied = log.account("bob", { mark_delivered: { marks } });
  resultOf(applied, "mark_delivered");
  const [own] = log.state.eventsAfter(bob, applied.index - 1, 5);
  equal(own.kind === "receipt" && own.items.map((item) => [item.conversation_id, item.delivered_up_to_id]), [
    [7, first],
    [8, second],
  ]);
  equal(statesOf(log, alice, to_bob), [state_delivered]);
  equal(statesOf(log, carol, to_bob), [state_delivered]);
  equal(statesOf(log, alice, { with_username: "carol" }), [state_sent]);
});
