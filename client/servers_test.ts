import assert from "node:assert/strict";
import { Servers } from "./servers.ts";

Deno.test("the first is asked until it fails, then the next, which is kept", () => {
  const servers = new Servers(["a:1", "b:1", "c:1"]);
  assert.deepEqual(servers.choose(0), { address: "a:1", wait_ms: 0 });
  servers.failed("a:1", 0);
  assert.equal(servers.choose(0).address, "b:1");
  servers.answered("b:1");
  assert.equal(servers.choose(10_000).address, "b:1");
});

Deno.test("when all back off, the soonest is waited for, and back-off doubles up to a second", () => {
  const servers = new Servers(["a:1", "b:1"]);
  servers.failed("a:1", 0);
  servers.failed("b:1", 10);
  assert.deepEqual(servers.choose(20), { address: "a:1", wait_ms: 30 });
  servers.failed("a:1", 50);
  assert.deepEqual(servers.choose(60), { address: "b:1", wait_ms: 0 });
  for (let i = 0; i < 20; i++) servers.failed("a:1", 100);
  servers.failed("b:1", 100, 5_000);
  assert.deepEqual(servers.choose(100), { address: "a:1", wait_ms: 1_000 });
});

Deno.test("a server's own retry hint counts, and an answer forgets the failures", () => {
  const servers = new Servers(["a:1"]);
  servers.failed("a:1", 0, 200);
  assert.equal(servers.choose(0).wait_ms, 200);
  servers.answered("a:1");
  assert.equal(servers.choose(0).wait_ms, 0);
  assert.equal(servers.hasOther("a:1", 0), false);
});

Deno.test("learned ones come after the given ones, each once", () => {
  const servers = new Servers(["b:1"]);
  servers.learn(["a:1", "b:1", "", "c:1"]);
  servers.learn(["a:1"]);
  assert.deepEqual(servers.addresses, ["b:1", "a:1", "c:1"]);
  assert.equal(servers.hasOther("b:1", 0), true);
});

/** Servers a, b and c, of which a is asked, measured as these lists say. */
function measured(times: Record<string, number[]>): Servers {
  const servers = new Servers(["a", "b", "c"]);
  for (const [address, list] of Object.entries(times)) for (const ms of list) servers.measured(address, ms);
  return servers;
}

Deno.test("another server is preferred when it takes less than half as long, and noticeably less", () => {
  assert.equal(measured({ a: [80, 80, 80], b: [30, 30, 30], c: [20, 20, 20] }).faster(0), "c");
  assert.equal(measured({ a: [80, 80, 80], b: [41, 41, 41] }).faster(0), undefined);
  assert.equal(measured({ a: [4, 4, 4], b: [1, 1, 1] }).faster(0), undefined, "3 ms are not noticed");
});

Deno.test("one slow or fast answer says nothing: the median counts, of three at least", () => {
  assert.equal(measured({ a: [2, 900, 2], b: [1, 1, 1] }).faster(0), undefined);
  assert.equal(measured({ a: [80, 80], b: [1, 1, 1] }).faster(0), undefined);
  assert.equal(measured({ a: [80, 80, 80], b: [1, 1] }).faster(0), undefined);
  assert.equal(
    measured({ a: [2, 2, 2, 80, 80, 80, 80], b: [1, 1, 1] }).faster(0),
    "b",
    "the last five count",
  );
});

Deno.test("a server that fails is not preferred, however fast it was; when it has answered, it may be", () => {
  const servers = measured({ a: [80, 80, 80], b: [1, 1, 1] });
  servers.failed("b", 0);
  assert.equal(servers.faster(10_000), undefined);
  servers.answered("b");
  servers.answered("a");
  assert.equal(servers.faster(10_000), "b");
  servers.prefer("b");
  assert.deepEqual(servers.choose(10_000), { address: "b", wait_ms: 0 });
  assert.equal(servers.faster(10_000), undefined);
});
