/** What holds for every repeatable command alike: a repeat, a repeat with other content, another's same id. */
import { deepStrictEqual as equal } from "node:assert/strict";
import { stateDigest } from "../digest.ts";
import { replicated_tables } from "../migrations.ts";
import { type AccountBody, type AdminBody, reasonOf, resultOf, TestLog, uuid } from "../test_log.ts";
import { unwrap } from "../../../proto/failures.ts";

/** Alice and Bob each with a conversation with Carol and a group of their own; ids are the same for both. */
function twoAlike(): TestLog {
  const log = new TestLog();
  log.people("alice", "bob", "carol", "dave");
  for (const name of ["alice", "bob"]) {
    log.logIn(name, `${name} again`);
    log.group(`of-${name}`, name, "carol");
    log.send("carol", name, "hello");
    log.send(name, "carol", "hi");
  }
  return log;
}

/** Each with content that does something to either, and other content. */
const account_commands: Record<string, (name: string) => [AccountBody, AccountBody]> = {
  change_password: (name) => [
    { change_password: { old_hash: `hash of ${name}`, new_hash: "new" } },
    { change_password: { old_hash: "new", new_hash: "newer" } },
  ],
  set_block: () => [
    { set_block: { username: "dave", blocked: true } },
    { set_block: { username: "dave", blocked: false } },
  ],
  create_group: (name) => [
    { create_group: { name: `new-${name}`, usernames: ["dave"] } },
    { create_group: { name: `other-${name}`, usernames: ["dave"] } },
  ],
  add_member: (name) => [
    { add_member: { conversation: { with_username: `+of-${name}` }, username: "dave" } },
    { add_member: { conversation: { with_username: `+of-${name}` }, username: "carol" } },
  ],
  remove_member: (name) => [
    { remove_member: { conversation: { with_username: `+of-${name}` }, username: "carol" } },
    { remove_member: { conversation: { with_username: `+of-${name}` }, username: name } },
  ],
  mark_read: () => [
    { mark_read: { conversation: { with_username: "carol" }, up_to_id: 1_000 } },
    { mark_read: { conversation: { with_username: "carol" }, up_to_id: 999 } },
  ],
  mark_delivered: () => [
    { mark_delivered: { marks: [{ conversation_id: 12, up_to_id: 1_000 }] } },
    { mark_delivered: { marks: [] } },
  ],
  delete_messages: () => [
    { delete_messages: { conversation: { with_username: "carol" }, up_to_id: 1_000 } },
    { delete_messages: { conversation: { with_username: "carol" }, up_to_id: 999 } },
  ],
  revoke_session: (name) => [
    { revoke_session: { session_id: `session ${name} again` } },
    { revoke_session: { all_others: true } },
  ],
  delete_account: (name) => [
    { delete_account: { password_hash: `hash of ${name}` } },
    { delete_account: { password_hash: "another" } },
  ],
};

const admin_commands: Record<string, [AdminBody, AdminBody]> = {
  set_setting: [
    { set_setting: { key: "directory", value: "public" } },
    { set_setting: { key: "directory", value: "" } },
  ],
  create_account: [
    { create_account: { username: "erin", password_hash: "h" } },
    { create_account: { username: "frank", password_hash: "h" } },
  ],
  reset_password: [
    { reset_password: { username: "alice", password_hash: "h" } },
    { reset_password: { username: "bob", password_hash: "h" } },
  ],
  remove_account: [
    { remove_account: { username: "alice" } },
    { remove_account: { username: "bob" } },
  ],
};

/** All of the state but the index that it has come to. */
function digestOf(log: TestLog): string {
  const { meta, ...others } = replicated_tables;
  equal(meta, "key");
  return stateDigest(log.db, others);
}

for (const [kind, bodies] of Object.entries(account_commands)) {
  Deno.test(`${kind} again is the first answer; other content is refused; another's id is its own`, () => {
    using log = twoAlike();
    const [body, other] = bodies("alice");
    const applied = log.account("alice", body, uuid(1));
    const first = unwrap(applied.outcome);
    equal([first.kind, "replayed" in first && first.replayed], [kind, false]);
    const digest = digestOf(log);
    const again = log.account("alice", body, uuid(1));
    equal(again, { index: again.index, outcome: { ok: { ...first, replayed: true } } });
    equal(reasonOf(log.account("alice", other, uuid(1)).outcome), "REQUEST_ID_REUSED");
    equal(digestOf(log), digest);
    const [bobs] = bodies("bob");
    const of_bob = unwrap(log.account("bob", bobs, uuid(1)).outcome);
    equal([of_bob.kind, "replayed" in of_bob && of_bob.replayed], [kind, false]);
    equal(digestOf(log) !== digest, true);
    const ended = reasonOf(log.account("nobody's token", body, uuid(1)).outcome);
    equal(ended, "SESSION_ENDED");
  });
}

for (const [kind, [body, other]] of Object.entries(admin_commands)) {
  Deno.test(`an operator's ${kind} again is the first answer; other content is refused`, () => {
    using log = twoAlike();
    const first = unwrap(log.admin(body, uuid(1)).outcome);
    equal(first.kind, kind);
    const digest = digestOf(log);
    const again = log.admin(body, uuid(1));
    equal(again, { index: again.index, outcome: { ok: { ...first, replayed: true } } });
    equal(reasonOf(log.admin(other, uuid(1)).outcome), "REQUEST_ID_REUSED");
    equal(digestOf(log), digest);
    // Whoever knows an operator's request id gets nothing for it.
    const mine = log.account("bob", { set_block: { username: "carol", blocked: true } }, uuid(1));
    equal(resultOf(mine, "set_block").replayed, false);
  });
}

Deno.test("a repeat after the session has ended still finds its answer where it has ended it", () => {
  using log = twoAlike();
  const body = { revoke_session: { session_id: "session alice" } };
  equal(resultOf(log.account("alice", body, uuid(1)), "revoke_session").ended, 1);
  equal(resultOf(log.account("alice", body, uuid(1)), "revoke_session").replayed, true);
  equal(reasonOf(log.account("alice", body, uuid(2)).outcome), "SESSION_ENDED");
  const block = { set_block: { username: "bob", blocked: true } };
  equal(reasonOf(log.account("alice", block, uuid(3)).outcome), "SESSION_ENDED");
});
