import { deepStrictEqual as equal } from "node:assert/strict";
import { unwrap } from "../../../proto/failures.ts";
import type { AccountEvent } from "../state.ts";
import { reasonOf, resultOf, TestLog, uuid } from "../test_log.ts";

const remove = (log: TestLog, token: string, ids: number[], scope = 0) =>
  log.account(token, { delete_messages: { ids, scope } });
const send = (log: TestLog, from: string, to: string, body: string, request_id = "") =>
  resultOf(log.send(from, to, body, request_id), "send_message").message.id;
const bodies = (log: TestLog, account_id: number, with_username: string) =>
  unwrap(
    log.state.listMessages(account_id, { with_username }, {
      page_size: 50,
      before_id: 0,
      after_id: 0,
      unread_only: false,
    }),
  ).messages.map(({ body }) => body).reverse();
const deletedIn = (events: AccountEvent[]) =>
  events.flatMap((event) =>
    event.kind === "deleted" ? event.items.map(({ ids, up_to_id }) => [...ids, up_to_id]) : []
  );

Deno.test("what one has sent goes for both, what others have sent for oneself", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const own = send(log, "alice", "bob", "mine");
  const theirs = send(log, "bob", "alice", "theirs");
  send(log, "bob", "alice", "stays");
  equal(log.state.countUnread(bob), 1);
  const applied = remove(log, "alice", [theirs, own, own]);
  const { deleted_for_both, deleted_for_me } = resultOf(applied, "delete_messages");
  equal([deleted_for_both, deleted_for_me], [1, 1]);
  equal(bodies(log, alice, "bob"), ["stays"]);
  equal(bodies(log, bob, "alice"), ["theirs", "stays"]);
  equal([log.state.countUnread(alice), log.state.countUnread(bob)], [1, 0]);
  equal(log.db.prepare("SELECT body FROM messages WHERE id = ?").get(own)!.body, "", "its text is gone");
  equal(deletedIn(log.state.eventsAfter(alice, 0, 50)), [[own, 0], [theirs, 0]]);
  equal(deletedIn(log.state.eventsAfter(bob, 0, 50)), [[own, 0]]);
  const again = resultOf(remove(log, "alice", [own, theirs]), "delete_messages");
  equal([again.deleted_for_both, again.deleted_for_me], [0, 0]);
});

Deno.test("the scope decides: for all only one's own, for oneself anything", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const own = send(log, "alice", "bob", "mine");
  const theirs = send(log, "bob", "alice", "theirs");
  equal(reasonOf(remove(log, "alice", [own, theirs], 1).outcome), "NOT_YOURS");
  equal(bodies(log, bob, "alice"), ["mine", "theirs"], "all or none");
  equal(resultOf(remove(log, "alice", [own, theirs], 2), "delete_messages").deleted_for_me, 2);
  equal([bodies(log, alice, "bob"), bodies(log, bob, "alice")], [[], ["mine", "theirs"]]);
  equal(unwrap(log.state.conversationOf(alice, { with_username: "bob" }))!.last_message, undefined);
});

Deno.test("DeleteMessages is refused for what one never saw", () => {
  using log = new TestLog();
  log.people("alice", "bob", "carol");
  const own = send(log, "alice", "bob", "mine");
  for (const [token, ids] of [["carol", [own]], ["alice", [own, 999]], ["alice", [1]]] as const) {
    equal(reasonOf(remove(log, token, [...ids]).outcome), "UNKNOWN_MESSAGE");
  }
  const all = { conversation: { conversation_id: 7 }, up_to_id: own };
  equal(reasonOf(log.account("carol", { delete_messages: all }).outcome), "NOT_A_MEMBER");
  const none = { conversation: { with_username: "nobody" }, up_to_id: own };
  equal(reasonOf(log.account("alice", { delete_messages: none }).outcome), "UNKNOWN_ACCOUNT");
  const empty = { conversation: { with_username: "carol" }, up_to_id: own };
  equal(log.account("alice", { delete_messages: empty }).event, undefined, "nothing to delete");
});

Deno.test("a deleted message's request is answered as deleted, and does not send it again", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob");
  const id = send(log, "alice", "bob", "mine", uuid(1));
  remove(log, "alice", [id]);
  const { message, replayed } = resultOf(log.send("alice", "bob", "mine", uuid(1)), "send_message");
  equal([message.id, message.body, message.deleted, replayed], [id, "", true, true]);
  equal(reasonOf(log.send("alice", "alice", "mine", uuid(1)).outcome), "REQUEST_ID_REUSED");
  equal([bodies(log, alice, "bob"), log.state.messagesByIds(alice, [id])], [[], []]);
  equal(send(log, "alice", "bob", "next") > id, true);
  equal(unwrap(log.state.conversationOf(alice, { with_username: "bob" }))!.last_message!.seq, 2);
});

Deno.test("everything up to a message goes for oneself, read or not; what comes later stays", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob");
  const ids = ["1", "2", "3"].map((body) => send(log, "alice", "bob", body));
  const upTo = (up_to_id: number) =>
    log.account("bob", { delete_messages: { conversation: { with_username: "alice" }, up_to_id } });
  const applied = upTo(ids[1]);
  equal(resultOf(applied, "delete_messages"), {
    kind: "delete_messages",
    deleted_for_both: 0,
    deleted_for_me: 0,
    replayed: false,
  });
  equal([bodies(log, bob, "alice"), log.state.countUnread(bob)], [["3"], 1]);
  equal(upTo(ids[0]).event, undefined, "it does not go back");
  upTo(Number.MAX_SAFE_INTEGER);
  send(log, "alice", "bob", "4");
  equal([bodies(log, bob, "alice"), log.state.countUnread(bob)], [["4"], 1]);
  equal(bodies(log, alice, "bob"), ["1", "2", "3", "4"]);
  equal(deletedIn(log.state.eventsAfter(bob, 0, 50)), [[ids[1]], [ids[2]]]);
});

Deno.test("a message deleted in a group leaves nobody's unread count behind", () => {
  using log = new TestLog();
  const people = log.people("alice", "bob", "carol", "dave");
  const conversation_id = log.group("team", "alice", "bob", "carol", "dave");
  const ids = ["1", "2", "3"].map((body) => send(log, "alice", "+team", body));
  const conversation = { conversation_id };
  log.account("bob", { mark_read: { conversation, ids: [ids[1]] } });
  log.account("carol", { mark_read: { conversation, up_to_id: ids[1] } });
  remove(log, "dave", [ids[1]]);
  equal(people.map((id) => log.state.countUnread(id)), [0, 2, 1, 2]);
  const applied = remove(log, "alice", [ids[1], ids[2]]);
  equal(applied.event!.parts.map(({ streams }) => streams), [[conversation_id]]);
  equal(people.map((id) => log.state.countUnread(id)), [0, 1, 0, 1]);
});
