import { deepStrictEqual as equal, throws } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { kind_view } from "../core/types.ts";
import { unwrap } from "../../proto/failures.ts";
import { stateDigest } from "./digest.ts";
import { ChatState, type Where } from "./state.ts";
import { state_delivered } from "./rows.ts";
import { reasonOf, TestLog } from "./test_log.ts";

// ---- apply ----

Deno.test("apply takes entries in order, all of a batch or nothing", () => {
  using source = new TestLog();
  source.people("alice", "bob");
  const [first, second, third, fourth] = source.entries;
  const state = new ChatState(new DatabaseSync(":memory:"));
  equal(state.apply([]), []);
  equal(state.applied_index, 0);
  equal(state.apply([first, second]).map(({ index }) => index), [1, 2]);
  throws(() => state.apply([second]), /Broken invariant: log index 2 .* instead of 3/);
  throws(() => state.apply([third, third]), /instead of 4/);
  throws(() => state.apply([fourth]), /instead of 3/);
  equal([state.applied_index, state.account("bob")], [2, undefined]);
  state.apply([third, fourth]);
  equal([state.applied_index, state.account("bob")?.id], [4, 3]);
  state.close();
});

Deno.test("a view's entry only moves the index; an unknown kind throws", () => {
  using log = new TestLog();
  equal(log.append(Uint8Array.of(0xff), kind_view), []);
  equal(log.state.applied_index, 1);
  throws(() => log.append(new Uint8Array(), 2), /of kind 2/);
  equal(log.createAccount("alice").index, 2);
});

Deno.test("a full disk undoes the whole batch; the same entries can be applied later", () => {
  using log = new TestLog();
  log.people("alice");
  const digest = stateDigest(log.db);
  log.db.prepare(`PRAGMA max_page_count = 1`).get(); // SQLite takes it as: no page more than there are
  const send = () => log.send("alice", "alice", "x".repeat(100_000));
  throws(send, (error) => (error as { errcode?: number }).errcode === 13);
  equal([log.state.applied_index, stateDigest(log.db)], [2, digest]);
  log.db.prepare("PRAGMA max_page_count = 1000000").get();
  equal(send().index, 3);
});

// ---- listMessages ----

const listed = (log: TestLog, account_id: number, where: Where, page_size: number, before_id = 0) =>
  log.state.listMessages(account_id, where, { page_size, before_id, after_id: 0, unread_only: false });
const bodies = (log: TestLog, account_id: number, where: Where, size: number, before = 0) => {
  const { messages, more } = unwrap(listed(log, account_id, where, size, before));
  return [...messages.map(({ body }) => body), more];
};

Deno.test("listMessages pages backwards from the newest, the same for both sides", () => {
  using log = new TestLog();
  const [alice, bob] = log.people("alice", "bob", "carol");
  for (const body of ["1", "2", "3"]) {
    log.send("alice", "bob", body);
    log.send("carol", "bob", "something else");
  }
  equal(bodies(log, alice, { with_username: "Bob" }, 2), ["3", "2", true]);
  equal(bodies(log, bob, { with_username: "alice" }, 2, 9), ["1", false]);
  equal(bodies(log, bob, { conversation_id: 7 }, 3), ["3", "2", "1", false]);
  const create_us = log.entries[6].timestamp_us;
  const oldest = {
    id: 7,
    conversation_id: 7,
    seq: 1,
    sender: "alice",
    sender_id: alice,
    sender_deleted: false,
    recipient: "bob",
    body: "1",
    create_us,
    deleted: false,
    state: state_delivered,
  };
  equal(unwrap(listed(log, bob, { conversation_id: 7 }, 5, 8)), {
    conversation_id: 7,
    messages: [oldest],
    more: false,
  });
});

Deno.test("listMessages is empty before the first message, and fails for whom and what one may not see", () => {
  using log = new TestLog();
  const [alice, , carol] = log.people("alice", "bob", "carol");
  log.send("alice", "bob", "secret");
  equal(bodies(log, carol, { with_username: "bob" }, 5), [false]);
  const failure = (account_id: number, where: Where) => reasonOf(listed(log, account_id, where, 5));
  equal(failure(carol, { conversation_id: 7 }), "NOT_A_MEMBER");
  equal(failure(alice, { with_username: "nobody" }), "UNKNOWN_ACCOUNT");
  equal(failure(alice, { conversation_id: 999 }), "UNKNOWN_CONVERSATION");
});

Deno.test("listMessages and eventsAfter begin where a member has joined", () => {
  using log = new TestLog();
  const [, , carol] = log.people("alice", "bob", "carol");
  const conversation_id = log.group("team", "alice", "bob");
  log.send("alice", "+team", "before");
  log.account("bob", { add_member: { conversation: { conversation_id }, username: "carol" } });
  log.send("alice", "+team", "after");
  equal(bodies(log, log.state.account("bob")!.id, { conversation_id }, 5), ["after", "before", false]);
  equal(bodies(log, carol, { with_username: "+Team" }, 5), ["after", false]);
  equal(log.state.eventsAfter(carol, 0, 5).map(({ index, kind }) => [index, kind]), [
    [9, "membership"],
    [10, "message"],
  ]);
});

// ---- eventsAfter ----

Deno.test("eventsAfter merges all of one's conversations in order of the log", () => {
  using log = new TestLog();
  const [alice] = log.people("alice", "bob", "carol", "dave");
  log.send("bob", "alice", "9");
  log.send("carol", "bob", "not hers");
  log.send("alice", "alice", "11");
  log.send("carol", "alice", "12");
  log.send("alice", "bob", "13");
  log.send("bob", "alice", "14");
  const after = (cursor: number, limit: number) => log.state.eventsAfter(alice, cursor, limit);
  equal(after(0, 10).map(({ index }) => index), [9, 11, 12, 13, 14]);
  equal(after(0, 2).map(({ index }) => index), [9, 11]);
  equal(after(11, 2).map(({ index }) => index), [12, 13]);
  equal(after(14, 10), []);
  equal(log.state.eventsAfter(log.state.account("dave")!.id, 0, 10), []);
  const create_us = log.entries[12].timestamp_us;
  const [event] = after(12, 1);
  equal([event.index, event.kind === "message" && event.message.create_us], [13, create_us]);
});

Deno.test("eventsAfter in small pages gives what one large page gives", () => {
  using log = new TestLog();
  const names = ["alice", "bob", "carol", "dave", "erin"];
  const [alice] = log.people(...names);
  for (let n = 0; n < 60; n++) log.send(names[n % 5], names[(n * 7) % 4], `message ${n}`);
  const all = log.state.eventsAfter(alice, 0, 1000);
  const paged = [];
  for (let cursor = 0;;) {
    const page = log.state.eventsAfter(alice, cursor, 7);
    if (page.length === 0) break;
    paged.push(...page);
    cursor = page[page.length - 1].index;
  }
  equal(paged, all);
  equal(all.length > 20, true);
});
