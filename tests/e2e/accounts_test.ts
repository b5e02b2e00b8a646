/** Accounts, sessions, finding people, settings and limits, on three replicas and while the primary is killed. */
import assert from "node:assert/strict";
import { v7 as uuid } from "uuid";
import { max_sessions_per_account } from "../../proto/bounds.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { jsonLines, withCluster } from "./cluster.ts";
import { type EventLog, password, Person, reasonOf, serversFrom } from "./people.ts";
import { until } from "./process.ts";

const {
  ChangePassword,
  CountUnread,
  CreateAccount,
  DeleteAccount,
  ListAccounts,
  ListConversations,
  ListMessages,
  ListSessions,
  RevokeSession,
} = chat_service;

/** Whether all of these streams have been told that their session has ended. */
const allEnded = (logs: EventLog[]) =>
  until(
    "all streams have ended",
    () => logs.every((log) => log.events.at(-1)?.kind === "session_ended" && log.status !== undefined),
  );

Deno.test("sessions: many or one, listed, revoked, and ended on every replica at once", async (t) => {
  await withCluster(async (cluster) => {
    await cluster.set("rate-login", "off");
    const alice = await Person.make(cluster, "alice");

    await t.step(
      "a revoked session is told so on every replica, and is good for nothing any more",
      async () => {
        const other = await Person.logIn(cluster, "alice", 1, "her telephone");
        const logs = await Promise.all(cluster.all.map((n) => other.follow(n).caughtUp()));
        const { sessions } = await alice.callAt(2, ListSessions, {});
        assert.deepEqual(sessions.map(({ label, current }) => [label, current]), [["her telephone", false], [
          "",
          true,
        ]]);
        const { session_id } = sessions[0];
        assert.equal((await alice.call(RevokeSession, { session_id })).ended, 1);
        await allEnded(logs);
        for (const n of cluster.all) {
          // As far as the revocation at least: this person has not seen it.
          other.connection.session.saw(alice.connection.session.index);
          assert.equal(await reasonOf(other.callAt(n, CountUnread, {})), "SESSION_ENDED");
        }
        assert.equal(await reasonOf(alice.call(RevokeSession, { session_id })), "UNKNOWN_SESSION");
        for (const each of [other, ...logs]) each.close();
      },
    );

    await t.step("one more than may be ends the oldest", async () => {
      const oldest = alice.follow(2);
      await oldest.caughtUp();
      const others: Person[] = [];
      while (others.length < max_sessions_per_account - 1) {
        others.push(await Person.logIn(cluster, "alice", others.length % 3));
      }
      assert.equal(oldest.status, undefined);
      others.push(await Person.logIn(cluster, "alice"));
      await allEnded([oldest]);
      assert.equal(await reasonOf(alice.call(CountUnread, {})), "SESSION_ENDED");
      const last = others.at(-1)!;
      assert.equal((await last.call(ListSessions, {})).sessions.length, max_sessions_per_account);
      assert.equal(
        (await last.call(RevokeSession, { all_others: true })).ended,
        max_sessions_per_account - 1,
      );
      for (const each of [oldest, ...others]) each.close();
    });

    await t.step(
      "where one session is allowed, another takes its place only when it is told to",
      async () => {
        await cluster.set("sessions", "single");
        const bob = await Person.make(cluster, "bob");
        assert.equal(await reasonOf(Person.logIn(cluster, "bob", 1)), "ALREADY_LOGGED_IN");
        const log = await bob.follow(1).caughtUp();
        const request = { username: "bob", password, replace_sessions: true };
        await bob.connection.call(chat_service.Login, request, {
          anonymous: true,
          secret: true,
          least_ms: 5_000,
        });
        await allEnded([log]);
        await cluster.set("sessions", "");
        log.close();
        bob.close();
      },
    );

    await t.step(
      "a changed password ends the others, and takes effect once however often it is sent",
      async () => {
        const [carol, other] = [await Person.make(cluster, "carol"), await Person.logIn(cluster, "carol", 2)];
        const log = await other.follow(2).caughtUp();
        assert.equal(
          await reasonOf(
            carol.call(ChangePassword, { old_password: "battery staple", new_password: "x".repeat(9) }),
          ),
          "BAD_CREDENTIALS",
        );
        const change = { request_id: uuid(), old_password: password, new_password: "battery staple" };
        assert.equal((await carol.call(ChangePassword, change)).replayed, false);
        await allEnded([log]);
        for (const n of cluster.all) {
          assert.equal((await carol.callAt(n, ChangePassword, change)).replayed, true);
        }
        assert.equal(await reasonOf(Person.logIn(cluster, "carol")), "BAD_CREDENTIALS");
        for (const each of [carol, other, log]) each.close();
      },
    );

    await t.step(
      "a deleted account's sessions end everywhere, through the death of the primary",
      async () => {
        const dora = await Person.make(cluster, "dora", 1);
        const eve = await Person.make(cluster, "eve", 2);
        await dora.send("eve", "before I go");
        const logs = await Promise.all([1, 2].map((n) => dora.follow(n).caughtUp()));
        assert.equal(
          await reasonOf(dora.call(DeleteAccount, { password: "not this one" })),
          "BAD_CREDENTIALS",
        );
        const deletion = { request_id: uuid(), password };
        const [answer] = await Promise.all([dora.call(DeleteAccount, deletion), cluster.kill(0)]);
        assert.equal(answer.replayed === true || answer.replayed === false, true);
        await allEnded(logs);
        await cluster.settled(1, 2);
        // The repeat is known though its session is gone; another of its kind is nobody's.
        assert.equal((await dora.call(DeleteAccount, deletion)).replayed, true);
        assert.equal(await reasonOf(dora.call(DeleteAccount, { password })), "SESSION_ENDED");
        eve.connection.session.saw(dora.connection.session.index);
        for (const n of [1, 2]) {
          const { messages } = await eve.callAt(n, ListMessages, { with_username: "dora" });
          assert.deepEqual(
            messages.map(({ sender, body, sender_deleted }) => [sender, body, sender_deleted]),
            [
              ["dora", "before I go", true],
            ],
          );
        }
        assert.equal(await reasonOf(Person.logIn(cluster, "dora", 1)), "BAD_CREDENTIALS");
        const again = { request_id: uuid(), username: "Dora", password };
        assert.equal(await reasonOf(cluster.admin(admin_service.CreateAccount, again)), "NAME_TAKEN");
        assert.equal(
          await reasonOf(eve.call(chat_service.SendMessage, { to_username: "dora", body: "?" })),
          "UNKNOWN_ACCOUNT",
        );
        for (const each of [dora, eve, ...logs]) each.close();
      },
    );
    alice.close();
  });
});

Deno.test("finding people: by prefix and glob, in pages, on line and when last seen", async (t) => {
  await withCluster(async (cluster) => {
    const names = ["alan", "alba", "alice", "bob", "Carl"];
    const people: Person[] = [];
    for (const name of names) people.push(await Person.make(cluster, name));
    const [alan, alba, alice, bob] = people;
    const find = async (n: number, request: object) =>
      (await alice.callAt(n, ListAccounts, request)).accounts.map(({ username }) => username).join();

    await t.step("every replica finds the same", async () => {
      for (const n of cluster.all) {
        assert.equal(await find(n, {}), "alan,alba,alice,bob,Carl");
        assert.equal(await find(n, { pattern: "AL" }), "alan,alba,alice");
        assert.equal(await find(n, { pattern: "*l" }), "Carl");
        assert.equal(await find(n, { pattern: "al?a" }), "alba");
      }
      const first = await alice.call(ListAccounts, { page_size: 2 });
      const second = await alice.callAt(2, ListAccounts, { page_size: 2, page_token: first.next_page_token });
      assert.deepEqual([first, second].map(({ accounts }) => accounts.map(({ username }) => username)), [
        ["alan", "alba"],
        ["alice", "bob"],
      ]);
    });

    await t.step("strangers only where the directory is public, and without who is on line", async () => {
      const list = () => alice.connection.call(ListAccounts, { pattern: "a" }, { anonymous: true });
      assert.equal(await reasonOf(list()), "SESSION_ENDED");
      await cluster.set("directory", "public");
      const log = await alan.follow(0).caughtUp();
      const { accounts } = await until("the setting is everywhere", () => list().catch(() => undefined));
      assert.deepEqual(
        accounts.map(({ username, online, last_seen_time }) => [username, online, last_seen_time]),
        [
          ["alan", false, null],
          ["alba", false, null],
          ["alice", false, null],
        ],
      );
      log.close();
      await cluster.set("directory", "");
    });

    await t.step("who has a stream anywhere is on line for all, and partners are told", async () => {
      await alice.send("bob", "hello");
      await bob.send("alba", "hello");
      const partner = await bob.follow(1).caughtUp();
      const stranger = await alan.follow(2).caughtUp();
      for (const n of cluster.all) {
        await until(
          `${n} knows who is on line`,
          async () => await find(n, { online_only: true }) === "alan,bob",
        );
      }
      const log = await alice.follow(2).caughtUp();
      const came = await partner.event("alice came", ({ presence }) => presence?.username === "alice");
      assert.equal(came.presence!.online, true);
      const conversations = async () => (await bob.callAt(0, ListConversations, {})).conversations;
      await until("0 knows that alice is on line", async () => (await conversations())[1].online);
      log.close();
      const went = await partner.event("alice went", ({ presence }) => presence?.online === false);
      assert(went.presence!.last_seen_time!.seconds! * 1_000 > Date.now() - 60_000);
      assert.deepEqual(stranger.all.filter(({ presence }) => presence), []);
      await until("0 knows that alice has gone", async () => !(await conversations())[1].online);
      const { accounts } = await bob.callAt(0, ListAccounts, { pattern: "alice" });
      assert(accounts[0].last_seen_time!.seconds! * 1_000 > Date.now() - 60_000);
      partner.close();
      stranger.close();
    });

    await t.step("who has blocked somebody is not on line for them", async () => {
      const log = await alba.follow(0).caughtUp();
      await alba.call(chat_service.SetBlock, { username: "bob", blocked: true });
      const seen = async (person: Person) => {
        person.connection.session.saw(alba.connection.session.index);
        return (await person.callAt(0, ListAccounts, { pattern: "alba" })).accounts[0];
      };
      assert.equal((await seen(alice)).online, true);
      const { online, last_seen_time } = await seen(bob);
      assert.deepEqual([online, last_seen_time], [false, null]);
      const [{ name, online: in_list }] = (await bob.callAt(0, ListConversations, {})).conversations;
      assert.deepEqual([name, in_list], ["alba", false]);
      assert.equal((await alba.callAt(0, ListAccounts, { blocked_only: true })).accounts[0].username, "bob");
      log.close();
    });

    await t.step("a dead replica's streams count until their clients can be elsewhere", async () => {
      const log = await alice.follow(0).caughtUp();
      await until("1 knows", async () => await find(1, { online_only: true }) === "alice");
      await cluster.kill(0);
      await cluster.settled(1, 2);
      await until("nobody is left", async () => await find(1, { online_only: true }) === "");
      const again = await alice.follow(2).caughtUp();
      await until("1 knows", async () => await find(1, { online_only: true }) === "alice");
      log.close();
      again.close();
    });
    for (const person of people) person.close();
  });
});

Deno.test("settings and limits hold on all replicas, and through the death of the primary", async (t) => {
  await withCluster(async (cluster) => {
    const settings = async (n: number) => {
      const answer = await cluster.admin(admin_service.GetSettings, {}, cluster.address(n));
      return Object.fromEntries(answer.settings.map(({ key, value }) => [key, value]));
    };

    await t.step("a setting is read as it was set, whichever replica is asked", async () => {
      const request = { request_id: uuid(), key: "registration", value: "closed" };
      assert.equal(
        (await cluster.admin(admin_service.SetSetting, request, cluster.address(2))).value,
        "closed",
      );
      assert.equal(
        (await cluster.admin(admin_service.SetSetting, request, cluster.address(1))).replayed,
        true,
      );
      for (const n of cluster.all) {
        await until(`${n} has it`, async () => (await settings(n)).registration === "closed");
      }
      assert.equal((await settings(0)).quorum, "survivors");
      const set = (key: string, value: string) => reasonOf(cluster.set(key, value));
      assert.equal(await set("registration", "ajar"), "INVALID_FIELD");
      assert.equal(await set("no-such", "1"), "UNKNOWN_SETTING");
      assert.equal(await set("quorum", "everybody"), "INVALID_FIELD");
      assert.equal(await set("exclude-after", "100ms"), "INVALID_FIELD");
    });

    await t.step("what is part of the view is changed for all at once, while writes go on", async () => {
      const set = (key: string, value: string, n: number) =>
        cluster.admin(admin_service.SetSetting, { request_id: uuid(), key, value }, cluster.address(n));
      assert.equal((await set("quorum", "majority", 1)).value, "majority");
      assert.equal((await set("exclude-after", "1500ms", 2)).value, "1500ms");
      for (const n of cluster.all) {
        await until(`${n} has it`, async () => {
          const { quorum, "exclude-after": exclude } = await settings(n);
          return quorum === "majority" && exclude === "1500ms";
        });
      }
      assert.equal((await set("quorum", "", 0)).value, "survivors");
      assert.equal((await set("exclude-after", "", 0)).value, "1s");
    });

    await t.step(
      "where registration is closed operators make accounts, give passwords, and remove",
      async () => {
        const bob = await Person.make(cluster, "bob");
        const create = { request_id: uuid(), username: "zoe", password };
        const options = { write: true, secret: true, anonymous: true, least_ms: 5_000 };
        assert.equal(
          await reasonOf(bob.connection.call(CreateAccount, create, options)),
          "REGISTRATION_CLOSED",
        );
        const log = await bob.follow(2).caughtUp();
        const reset = { request_id: uuid(), username: "bob", new_password: "battery staple" };
        await cluster.admin(admin_service.ResetPassword, reset);
        await allEnded([log]);
        await cluster.admin(admin_service.ResetPassword, {
          ...reset,
          request_id: uuid(),
          new_password: password,
        });
        const again = await Person.logIn(cluster, "bob", 1);
        const list = async () =>
          (await cluster.admin(admin_service.ListAccounts, { include_deleted: true })).accounts;
        assert.deepEqual(
          (await list()).map(({ username, deleted, sessions }) => [username, deleted, sessions]),
          [
            ["bob", false, 1],
          ],
        );
        await cluster.admin(admin_service.RemoveAccount, { request_id: uuid(), username: "bob" });
        again.connection.session.saw(cluster.admin_index);
        assert.equal(await reasonOf(again.call(CountUnread, {})), "SESSION_ENDED");
        await until("it is gone", async () => (await list())[0].deleted);
        for (const each of [bob, again, log]) each.close();
        await cluster.set("registration", "");
      },
    );

    const carol = await Person.make(cluster, "carol");
    await t.step("one limit over all replicas, by name and address", async () => {
      await cluster.set("rate-login", "6/1h");
      const guess = (n: number, key: Record<string, string> = {}) => {
        const request = { username: "carol", password: "not this one" };
        const address = cluster.address(n);
        const options = { anonymous: true, secret: true, metadata: key };
        return reasonOf(carol.connection.attempt(address, chat_service.Login, request, options, 10_000));
      };
      const reasons: string[] = [];
      for (let tries = 0; tries < 9; tries++) reasons.push(await guess(tries % 3));
      const refused = reasons.filter((reason) => reason === "TOO_OFTEN").length;
      assert.equal(reasons.filter((reason) => reason === "BAD_CREDENTIALS").length, 9 - refused);
      // Her own first log-in has been counted under the limit that was in force then, and by this one.
      assert(refused === 3 || refused === 4, reasons.join());
      // Who has a session of the account is no stranger, and has tries of its own.
      assert.equal(await guess(1, { authorization: `Bearer ${carol.token}` }), "BAD_CREDENTIALS");
      await cluster.set("rate-login", "");
    });

    await t.step("accounts are made so often from one address", async () => {
      await cluster.set("rate-create", "2/1h");
      const reasons: string[] = [];
      for (const n of cluster.all) {
        const request = { request_id: uuid(), username: `many${n}`, password };
        const options = { write: true, secret: true, anonymous: true };
        reasons.push(
          await reasonOf(
            carol.connection.attempt(cluster.address(n), CreateAccount, request, options, 10_000),
          ),
        );
      }
      assert.deepEqual(reasons, ["ok", "ok", "TOO_OFTEN"]);
    });

    await t.step(
      "sends wait for their turn and keep their order, and are refused when that is too late",
      async () => {
        await cluster.set("rate-send", "20/1s");
        const bodies = Array.from({ length: 230 }, (_, k) => `${k}`);
        const start_ms = performance.now();
        // On one connection, which keeps them in order.
        await Promise.all(
          bodies.map((body) => carol.callAt(2, chat_service.SendMessage, { to_username: "carol", body })),
        );
        // All at once, and then 20 a second.
        assert(performance.now() - start_ms > 1_000);
        assert.equal(await carol.read("carol"), bodies.join());
        await cluster.set("rate-send", "1/1h");
        const burst = await Promise.all(
          Array.from(
            { length: 30 },
            () =>
              carol.callAt(1, chat_service.SendMessage, { to_username: "carol", body: "x" }).then(
                () => "sent",
                (error) => error.code === 8 ? "refused" : `${error}`,
              ),
          ),
        );
        assert.equal(new Set(burst).has("refused"), true, burst.join());
        await cluster.set("rate-send", "");
      },
    );

    await t.step("the settings hold when the primary is killed", async () => {
      await cluster.kill(0);
      await cluster.settled(1, 2);
      for (const n of [1, 2]) assert.equal((await settings(n))["rate-create"], "2/1h");
      await cluster.admin(
        admin_service.SetSetting,
        { request_id: uuid(), key: "rate-create", value: "" },
        serversFrom(cluster, 1),
      );
      for (const n of [1, 2]) {
        await until(`${n} has it`, async () => (await settings(n))["rate-create"] === "20/1h");
      }
    });
    carol.close();
  });
});

Deno.test("a session that cannot be kept on this machine is ended", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("alice");
    Deno.mkdirSync(`${cluster.dir}/elsewhere/replichat/last-user`, { recursive: true }); // which is to be a file
    const state = { XDG_STATE_HOME: `${cluster.dir}/elsewhere` };
    const login = ["account", "login", "alice", "--password-file", "password"];
    const { code, err } = await cluster.launch("unkept", login, state).finish();
    assert.equal(code, 8);
    assert.match(err, /^The log-in file \S+\/last-user cannot be written \(.*\)\. Mend /);
    const sessions = jsonLines<{ current: boolean }>(await cluster.ok(["account", "sessions", "-o", "json"]));
    assert.deepEqual(sessions.map(({ current }) => current), [true]);
  }, 1);
});
