import { deepStrictEqual as equal } from "node:assert/strict";
import { listed_members, max_group_members, max_groups_per_account } from "../../../proto/bounds.ts";
import { unwrap } from "../../../proto/failures.ts";
import { type AccountBody, reasonOf, resultOf, TestLog } from "../test_log.ts";

const team = { with_username: "+team" };
const add = (log: TestLog, token: string, username: string, conversation: object = team) =>
  log.account(token, { add_member: { conversation, username } });
const remove = (log: TestLog, token: string, username: string, conversation: object = team) =>
  log.account(token, { remove_member: { conversation, username } });
const create = (log: TestLog, token: string, name: string, usernames: string[]) =>
  log.account(token, { create_group: { name, usernames } });
const memberNames = (log: TestLog, account_id: number) =>
  unwrap(log.state.listMembers(account_id, team)).members.map(({ username, owner }) =>
    owner ? `${username}*` : username
  );

Deno.test("CreateGroup answers the group and tells its members", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "Bob", "carol");
  const applied = create(log, "alice", "Team", ["carol", "bob", "BOB", "alice"]);
  const conversation = {
    id: 7,
    group: true,
    name: "+Team",
    members: ["alice", "Bob", "carol"],
    member_count: 3,
    unread_count: 0,
    read_id: 0,
    deleted: false,
    blocked: false,
  };
  equal(resultOf(applied, "create_group").conversation, conversation);
  const added = ["alice", "Bob", "carol"];
  equal(applied.event!.parts, [{
    kind: "membership",
    items: [{ conversation_id: 7, name: "+Team", added, removed: [], by: "alice" }],
    audience: [alice, bob, carol],
    streams: [7],
  }]);
  equal(memberNames(log, carol), ["alice*", "Bob", "carol"]);
  equal(log.state.conversationOf(bob, { with_username: "+TEAM" }), { ok: conversation });
});

Deno.test("CreateGroup is refused with a bad or taken name and with members that cannot be", () => {
  using log = new TestLog();
  log.people("alice", "bob", "carol");
  create(log, "bob", "taken", ["carol"]);
  log.account("carol", { set_block: { username: "alice", blocked: true } });
  const reasons = [
    create(log, "alice", "no name", ["bob"]),
    create(log, "alice", "+plus", ["bob"]),
    create(log, "alice", "Taken", ["bob"]),
    create(log, "alice", "g", []),
    create(log, "alice", "g", ["alice"]),
    create(log, "alice", "g", ["nobody"]),
    create(log, "alice", "g", ["bob", "carol"]),
  ].map(({ outcome }) => reasonOf(outcome));
  equal(reasons, [
    "INVALID_FIELD",
    "INVALID_FIELD",
    "NAME_TAKEN",
    "INVALID_FIELD",
    "INVALID_FIELD",
    "UNKNOWN_ACCOUNT",
    "BLOCKED",
  ]);
  equal(log.db.prepare("SELECT count(*) AS n FROM conversations").get()!.n, 1);
});

Deno.test("a name is an account's and a group's at once, and free when nobody living is left", () => {
  using log = new TestLog();
  const [, bob] = log.people("team", "bob", "carol");
  log.group("team", "bob", "carol");
  equal(resultOf(log.send("bob", "team", "to the account"), "send_message").message.recipient, "team");
  log.send("bob", "+team", "to the group");
  remove(log, "carol", "carol");
  equal(reasonOf(create(log, "team", "team", ["carol"]).outcome), "NAME_TAKEN");
  const applied = remove(log, "bob", "bob");
  equal(applied.event!.parts.map(({ audience }) => audience), [[bob]]);
  const conversation_id = resultOf(create(log, "team", "Team", ["carol"]), "create_group").conversation.id;
  equal(reasonOf(log.send("bob", "+team", "x").outcome), "NOT_A_MEMBER");
  for (const username of ["team", "carol"]) log.admin({ remove_account: { username } });
  log.createAccount("dave");
  equal(
    resultOf(create(log, "bob", "team", ["dave"]), "create_group").conversation.id > conversation_id,
    true,
  );
});

Deno.test("AddMember: any member adds; the new one sees what comes after", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "bob", "carol", "dave");
  const conversation_id = log.group("team", "alice", "bob");
  log.send("alice", "+team", "before");
  const applied = add(log, "bob", "Carol");
  equal(resultOf(applied, "add_member").replayed, false);
  equal(applied.event!.parts[0].audience, [alice, bob, carol]);
  log.send("alice", "+team", "after");
  const { last_message, unread_count } = unwrap(log.state.conversationOf(carol, { conversation_id }))!;
  equal([last_message!.body, unread_count], ["after", 1]);
  const reasons = [
    add(log, "bob", "carol"),
    add(log, "bob", "nobody"),
    add(log, "dave", "dave"),
    add(log, "bob", "dave", { with_username: "+none" }),
    add(log, "bob", "dave", { conversation_id: 999 }),
    add(log, "bob", "dave", { with_username: "dave" }),
    add(log, "bob", "dave", { with_username: "nobody" }),
  ].map(({ outcome }) => reasonOf(outcome));
  equal(reasons, [
    "ALREADY_A_MEMBER",
    "UNKNOWN_ACCOUNT",
    "NOT_A_MEMBER",
    "UNKNOWN_GROUP",
    "UNKNOWN_CONVERSATION",
    "UNKNOWN_GROUP",
    "UNKNOWN_ACCOUNT",
  ]);
  log.send("bob", "dave", "direct");
  equal(reasonOf(add(log, "bob", "carol", { with_username: "dave" }).outcome), "NOT_A_GROUP");
  log.account("dave", { set_block: { username: "bob", blocked: true } });
  equal(reasonOf(add(log, "bob", "dave").outcome), "BLOCKED");
  equal(reasonOf(add(log, "alice", "dave").outcome), undefined);
});

Deno.test("RemoveMember: the owner removes, everybody leaves, and who is removed hears of it", () => {
  using log = new TestLog();
  const [alice, bob, carol] = log.people("alice", "bob", "carol");
  log.group("team", "alice", "bob", "carol");
  equal(reasonOf(remove(log, "bob", "carol").outcome), "NOT_THE_OWNER");
  equal(reasonOf(remove(log, "alice", "nobody").outcome), "UNKNOWN_MEMBER");
  const applied = remove(log, "alice", "Carol");
  const to = applied.event!.parts.map(({ audience, streams }) => [audience, streams]);
  equal(to, [[[alice, bob], [7]], [[carol], [carol]]]);
  equal(reasonOf(log.send("carol", "+team", "x").outcome), "NOT_A_MEMBER");
  equal(reasonOf(remove(log, "alice", "carol").outcome), "UNKNOWN_MEMBER");
  equal(log.state.eventsAfter(carol, 7, 9).map(({ index, kind }) => [index, kind]), [
    [applied.index, "membership"],
  ]);
  resultOf(remove(log, "alice", "alice"), "remove_member");
  equal(memberNames(log, bob), ["bob*"]);
});

Deno.test("when its maker has gone the longest member owns a group; the maker gets it back by returning", () => {
  using log = new TestLog();
  const [alice, , carol] = log.people("alice", "bob", "carol", "dave");
  log.group("team", "bob", "dave", "carol");
  add(log, "bob", "alice");
  equal(memberNames(log, alice), ["alice", "bob*", "carol", "dave"]);
  remove(log, "bob", "bob");
  equal(memberNames(log, alice), ["alice", "carol*", "dave"]);
  add(log, "alice", "bob");
  equal(memberNames(log, alice), ["alice", "bob*", "carol", "dave"]);
  log.admin({ remove_account: { username: "bob" } });
  equal(memberNames(log, alice), ["alice", "bob", "carol*", "dave"]);
  equal(resultOf(remove(log, "carol", "bob"), "remove_member").replayed, false);
  equal(unwrap(log.state.listMembers(carol, team)).members.some(({ deleted }) => deleted), false);
});

Deno.test("a group has no more members, and an account no more groups, than their bounds", () => {
  using log = new TestLog();
  log.people("alice", "late");
  const names = Array.from({ length: max_group_members }, (_, n) => `user${n}`);
  for (const name of names) log.createAccount(name);
  const refusal = (body: AccountBody) => reasonOf(log.account("alice", body).outcome);
  equal(refusal({ create_group: { name: "team", usernames: names } }), "GROUP_FULL");
  const created = create(log, "alice", "team", names.slice(1));
  const { members, member_count } = resultOf(created, "create_group").conversation;
  equal([members.length, member_count], [listed_members, max_group_members]);
  equal(refusal({ add_member: { conversation: team, username: "late" } }), "GROUP_FULL");
  // A message to all of them is one row, and moves only its sender's on.
  const changes = log.db.prepare("SELECT total_changes() AS n");
  const before = Number(changes.get()!.n);
  equal(log.send("alice", "+team", "all").event!.parts[0].audience.length, max_group_members);
  equal(Number(changes.get()!.n) - before, 4, "the message, the group, the sender, the applied index");
  for (let n = 0; n < max_groups_per_account; n++) {
    // Sessions last for fewer entries than that.
    if (n % 500 === 0) log.logIn("late", "late");
    create(log, "late", `g${n}`, ["user0"]);
  }
  log.logIn("alice", "alice");
  equal(refusal({ create_group: { name: "more", usernames: ["late"] } }), "TOO_MANY_GROUPS");
});
