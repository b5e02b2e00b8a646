/** Issue 2, 9: a request id takes effect once, whoever brings it and through whichever server. */
import assert from "node:assert/strict";
import { withCluster } from "./cluster.ts";

const request_id = "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

Deno.test("two clients that send with the same request id at the same time send one message", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    const send = ["send", "bob", "once", "--request-id", request_id, "-s"];
    const results = await Promise.all([0, 1, 2].map((n) => cluster.run([...send, cluster.address(n)])));
    assert.deepEqual(results.map(({ code }) => code), [0, 0, 0]);
    const said = results.map(({ err }) => err).sort();
    assert.match(said[0], /^Had been sent to bob before, as message \d+\.\n$/);
    const [, id] = /^Sent to bob: message (\d+)\.\n$/.exec(said[2])!;
    assert.deepEqual(said.slice(0, 2), Array(2).fill(`Had been sent to bob before, as message ${id}.\n`));
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["once"]);

    // Another server, another day: the id is remembered.
    await cluster.kill(0);
    await cluster.settled(1, 2);
    const again = await cluster.run([...send, cluster.servers]);
    assert.equal(again.err, `Had been sent to bob before, as message ${id}.\n`);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["once"]);
  });
});

Deno.test("a request id that comes again with other content is refused", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("carol", "bob", "alice");
    await cluster.ok(["send", "bob", "first", "--request-id", request_id]);
    for (const other of [["bob", "second"], ["carol", "first"]]) {
      const { code, err } = await cluster.run(["send", ...other, "--request-id", request_id]);
      assert.equal(code, 2);
      assert.equal(
        err,
        `The request id ${request_id} was used before with other content. Use a new one for each new request.\n`,
      );
    }
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["first"]);
    // Ids are each account's own.
    await cluster.ok(["send", "alice", "mine", "-u", "bob", "--request-id", request_id]);
    assert.deepEqual(await cluster.bodies("bob", "alice"), ["first", "mine"]);
  });
});

Deno.test("an account that is created again with the same request id is the same account", async () => {
  await withCluster(async (cluster) => {
    const create = ["account", "create", "dora", "--password-file", "password", "--request-id", request_id];
    for (const n of [0, 1, 2]) await cluster.ok([...create, "-s", cluster.address(n)]);
    const { code } = await cluster.run(create.slice(0, 5));
    assert.equal(code, 5);
  });
});
