/** Conversations on three replicas: delivery to everybody everywhere, unread, receipts, deletion, blocks; and each change once, through the death of the primary. */
import assert from "node:assert/strict";
import { v7 as uuid } from "uuid";
import type { replichat } from "../../proto/codec.ts";
import { type Call, chat_service } from "../../proto/services.ts";
import { withCluster } from "./cluster.ts";
import { type EventLog, password, Person, reasonOf } from "./people.ts";
import { until } from "./process.ts";

const {
  AddMember,
  ChangePassword,
  CreateAccount,
  CreateGroup,
  DeleteAccount,
  DeleteMessages,
  ListConversations,
  ListMembers,
  ListMessages,
  Logout,
  MarkDelivered,
  MarkRead,
  RemoveMember,
  RevokeSession,
  SendMessage,
  SetBlock,
} = chat_service;
const { SENT, DELIVERED, READ } = { SENT: 1, DELIVERED: 2, READ: 3 };

/** Streams of one person from every replica. */
async function followAll({ cluster }: Person, person: Person): Promise<EventLog[]> {
  return await Promise.all(cluster.all.map((n) => person.follow(n).caughtUp()));
}

/** The event of each of these streams of which this holds. */
async function everywhere(what: string, logs: EventLog[], is: (event: replichat.v1.Event) => unknown) {
  return await Promise.all(logs.map((log) => log.event(what, is)));
}

Deno.test("messages reach every stream of every member, and what becomes of them is told", async (t) => {
  await withCluster(async (cluster) => {
    const [alice, bob, carol] = [
      await Person.make(cluster, "alice", 0),
      await Person.make(cluster, "bob", 1),
      await Person.make(cluster, "carol", 2),
    ];
    const people = [alice, bob, carol];
    const logs = new Map<Person, EventLog[]>();
    for (const person of people) logs.set(person, await followAll(person, person));
    const all_logs = [...logs.values()].flat();
    let group = 0;

    await t.step("a group is made, and its members are told on every replica", async () => {
      const { conversation } = await bob.call(CreateGroup, { name: "team", usernames: ["alice", "carol"] });
      group = conversation!.id!;
      assert.deepEqual([conversation!.name, conversation!.members], ["+team", ["alice", "bob", "carol"]]);
      const told = await everywhere("the group is told of", all_logs, ({ membership }) => membership);
      assert.equal(new Set(told.map(({ cursor }) => cursor)).size, 1);
      assert.equal(
        await reasonOf(carol.call(CreateGroup, { name: "+TEAM", usernames: ["bob"] })),
        "NAME_TAKEN",
      );
      const { members } = await carol.callAt(0, ListMembers, { with_username: "+team" }).catch(async () => {
        // Only what carol has seen herself must be there already.
        carol.connection.session.saw(bob.connection.session.index);
        return await carol.callAt(0, ListMembers, { with_username: "+team" });
      });
      assert.deepEqual(members.map(({ username, owner }) => [username, owner]), [
        ["alice", false],
        ["bob", true],
        ["carol", false],
      ]);
    });

    let message = 0;
    await t.step(
      "a message to it is at every member's streams, and unread for all but its sender",
      async () => {
        message = await carol.send("+team", "hello, all");
        const events = await everywhere(
          "the message comes",
          all_logs,
          (event) => event.message?.id === message,
        );
        assert(events.every((event) => event.message!.recipient === "+team"));
        for (const person of people) {
          person.connection.session.saw(carol.connection.session.index);
          for (const n of cluster.all) assert.equal(await person.unread(n), person === carol ? 0 : 1);
        }
      },
    );

    const stateOf = async (n: number) => {
      const { messages } = await carol.callAt(n, ListMessages, { with_username: "+team" });
      return messages.find(({ id }) => id === message)!.state;
    };
    const saw = (from: Person, to: Person) => to.connection.session.saw(from.connection.session.index);

    await t.step(
      "SENT, DELIVERED when all have got it, READ when all have read it, with events to the sender",
      async () => {
        const mark = { marks: [{ conversation_id: group, up_to_id: message }] };
        await bob.call(MarkDelivered, mark);
        saw(bob, carol);
        assert.equal(await stateOf(0), SENT);
        await alice.call(MarkDelivered, mark);
        saw(alice, carol);
        for (const n of cluster.all) assert.equal(await stateOf(n), DELIVERED);
        assert.equal(
          (await alice.call(MarkRead, { with_username: "+team", up_to_id: message })).unread_count,
          0,
        );
        assert.equal((await bob.call(MarkRead, { conversation_id: group, ids: [message] })).unread_count, 0);
        saw(bob, carol);
        for (const n of cluster.all) assert.equal(await stateOf(n), READ);
        for (const username of ["alice", "bob"]) {
          const read = await everywhere(
            `${username} has read`,
            logs.get(carol)!,
            ({ receipt }) =>
              receipt?.items?.some((item) => item.username === username && item.read_up_to_id === message),
          );
          assert.equal(new Set(read.map(({ cursor }) => cursor)).size, 1);
        }
        // Their own other devices hear of it too.
        await everywhere(
          "alice's devices know",
          logs.get(alice)!,
          ({ receipt }) => receipt?.items?.some(({ username }) => username === "alice"),
        );
      },
    );

    await t.step("the newest can be read while older ones stay unread", async () => {
      const ids = [];
      for (const body of ["one", "two", "three"]) ids.push(await alice.send("bob", body));
      saw(alice, bob);
      assert.equal((await bob.call(MarkRead, { with_username: "alice", ids: [ids[2]] })).unread_count, 2);
      for (const n of cluster.all) assert.equal(await bob.unread(n), 2);
      const { messages } = await bob.callAt(2, ListMessages, { with_username: "alice", unread_only: true });
      assert.deepEqual(messages.map(({ body }) => body), ["two", "one"]);
      const again = await Person.logIn(cluster, "bob", 2);
      const { conversations } = await again.call(ListConversations, { unread_only: true });
      assert.deepEqual(conversations.map(({ name, unread_count }) => [name, unread_count]), [["alice", 2]]);
      again.close();
    });

    await t.step("pages go back through all of a conversation, on whichever replica", async () => {
      for (let k = 0; k < 7; k++) await bob.send("carol", `${k}`);
      const bodies: string[] = [];
      let page_token = "";
      let n = 0;
      do {
        const page = await bob.callAt(n++ % 3, ListMessages, {
          with_username: "carol",
          page_size: 3,
          page_token,
        });
        bodies.push(page.messages.map(({ body }) => body).join(""));
        ({ next_page_token: page_token } = page);
      } while (page_token !== "");
      assert.deepEqual(bodies, ["654", "321", "0"]);
    });

    await t.step("deletion: for both what one has sent, for oneself anything, with events", async () => {
      const mine = await carol.send("+team", "a slip");
      const theirs = await bob.send("+team", "a reply");
      saw(bob, carol);
      assert.equal(await reasonOf(carol.call(DeleteMessages, { ids: [theirs], scope: 1 })), "NOT_YOURS");
      const answer = await carol.call(DeleteMessages, { ids: [mine, theirs] });
      assert.deepEqual([answer.deleted_for_both, answer.deleted_for_me], [1, 1]);
      const has = (id: number) => ({ deleted }: replichat.v1.Event) =>
        deleted?.items?.some(({ ids }) => ids!.includes(id));
      await everywhere("all hear of the one", all_logs, has(mine));
      await everywhere("she hears of the other", logs.get(carol)!, has(theirs));
      for (const person of people) {
        saw(carol, person);
        for (const n of cluster.all) {
          assert.equal(await person.read("+team", n), person === carol ? "hello, all" : "hello, all,a reply");
        }
      }
      for (const log of logs.get(bob)!) assert.equal(log.events.some(has(theirs)), false);
      await alice.call(DeleteMessages, { with_username: "+team", up_to_id: theirs });
      for (const n of cluster.all) assert.equal(await alice.read("+team", n), "");
    });

    await t.step("who is blocked cannot write, and can again afterwards", async () => {
      await alice.call(SetBlock, { username: "bob", blocked: true });
      assert.equal(await reasonOf(bob.call(SendMessage, { to_username: "alice", body: "?" })), "BLOCKED");
      assert.equal(await reasonOf(alice.call(SendMessage, { to_username: "bob", body: "?" })), "BLOCKED");
      assert.equal(await reasonOf(bob.call(CreateGroup, { name: "trap", usernames: ["alice"] })), "BLOCKED");
      await alice.call(SetBlock, { username: "bob", blocked: false });
      await bob.send("alice", "again");
    });

    await t.step("newcomers see what comes after them, and who is removed sees no more", async () => {
      const dora = await Person.make(cluster, "dora");
      const log = await dora.follow(1).caughtUp();
      await carol.call(AddMember, { with_username: "+team", username: "dora" });
      await log.event("dora is told", ({ membership }) => membership?.items?.[0].added?.[0] === "dora");
      await bob.send("+team", "welcome");
      await log.event("dora is welcomed", (event) => event.message?.body === "welcome");
      saw(bob, dora);
      assert.equal(await dora.read("+team", 2), "welcome");
      const remove = { with_username: "+team", username: "dora" };
      assert.equal(await reasonOf(alice.call(RemoveMember, remove)), "NOT_THE_OWNER");
      await bob.call(RemoveMember, remove);
      await log.event("dora is told", ({ membership }) => membership?.items?.[0].removed?.[0] === "dora");
      await bob.send("+team", "between us");
      saw(bob, dora);
      assert.equal(await reasonOf(dora.callAt(2, ListMessages, { conversation_id: group })), "NOT_A_MEMBER");
      await dora.send("dora", "a last one");
      await log.event("the last one", (event) => event.message?.body === "a last one");
      assert.equal(log.bodies.join(), "welcome,a last one");
      log.close();
      dora.close();
    });
    for (const each of [...people, ...all_logs]) each.close();
  });
});

Deno.test("each change takes effect once, whatever is sent again to whom, while the primary is killed", async () => {
  await withCluster(async (cluster) => {
    for (const key of ["rate-login", "rate-create"]) await cluster.set(key, "off");
    const names = ["alice", "bob", "carol", "dora", "eve", "frank"];
    const people = await Promise.all(names.map((name, n) => Person.make(cluster, name, n % 3)));
    const [alice, bob, , dora, eve, frank] = people;
    const [other, third] = [await Person.logIn(cluster, "alice", 1), await Person.logIn(cluster, "bob", 2)];
    await alice.call(CreateGroup, { name: "team", usernames: ["bob", "carol"] });
    const [first, second, own] = [
      await bob.send("alice", "1"),
      await bob.send("alice", "2"),
      await alice.send("bob", "3"),
    ];
    const { conversations } = await alice.call(ListConversations, {});
    const conversation_id = conversations.find(({ name }) => name === "bob")!.id!;

    // deno-lint-ignore no-explicit-any -- each has its own types
    const changes: [who: Person, method: Call<any, any>, request: object][] = [
      [alice, CreateAccount, { username: "gina", password }],
      [alice, SendMessage, { to_username: "bob", body: "once" }],
      [alice, MarkRead, { with_username: "bob", ids: [second] }],
      [alice, MarkDelivered, { marks: [{ conversation_id, up_to_id: first }] }],
      [alice, DeleteMessages, { ids: [own] }],
      [alice, SetBlock, { username: "dora", blocked: true }],
      [alice, CreateGroup, { name: "crew", usernames: ["bob"] }],
      [alice, AddMember, { with_username: "+team", username: "eve" }],
      [alice, RemoveMember, { with_username: "+team", username: "carol" }],
      [bob, RevokeSession, { all_others: true }],
      [eve, ChangePassword, { old_password: password, new_password: "battery staple" }],
      [dora, DeleteAccount, { password }],
      [other, Logout, {}],
    ];
    const requests = changes.map(([who, method, request]) => ({
      who,
      method,
      request: { request_id: uuid(), ...request },
    }));
    const sent = Promise.all(requests.map(async ({ who, method, request }, k) => {
      // Some before, some during, some after.
      await new Promise((resolve) => setTimeout(resolve, k * 15));
      return await who.call(method, request);
    }));
    await new Promise((resolve) => setTimeout(resolve, 80));
    await cluster.kill(0);
    const answers = await sent;
    await cluster.settled(1, 2);
    for (const n of [1, 2]) {
      for (const [k, { who, method, request }] of requests.entries()) {
        const again = await who.callAt(n, method, request);
        assert.deepEqual({ ...again, replayed: false }, { ...answers[k], replayed: false }, method.path);
        assert.equal(again.replayed, true, method.path);
        const content = who === alice && method === SendMessage ? { body: "another" } : undefined;
        if (content) {
          assert.equal(
            await reasonOf(who.callAt(n, method, { ...request, ...content })),
            "REQUEST_ID_REUSED",
          );
        }
      }
      // Nobody gets another's answer by its id.
      const { request } = requests[1];
      const theirs = await frank.callAt(n, SendMessage, {
        ...request,
        to_username: "frank",
        body: `from ${n}`,
      })
        .catch((error) => error);
      if (n === 1) assert.deepEqual([theirs.replayed, theirs.message.body], [false, "from 1"]);
      else assert.equal(await reasonOf(Promise.reject(theirs)), "REQUEST_ID_REUSED");
    }
    for (const n of [1, 2]) {
      assert.equal(await alice.read("bob", n), "1,2,once");
      assert.equal(await alice.unread(n), 1);
      const { members } = await alice.callAt(n, ListMembers, { with_username: "+team" });
      assert.deepEqual(members.map(({ username }) => username), ["alice", "bob", "eve"]);
      assert.equal(await reasonOf(third.callAt(n, ListConversations, {})), "SESSION_ENDED");
    }
    // The one that was killed comes back, and holds the same.
    cluster.start(0);
    await cluster.settled(...cluster.all);
    await until("all hold the same", async () => (await cluster.run(["verify"])).code === 0);
    assert.equal(await alice.read("bob", 0), "1,2,once");
    for (const person of [...people, other, third]) person.close();
  });
});
