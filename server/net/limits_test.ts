import { equal } from "node:assert/strict";
import { Limits, parseRate } from "./limits.ts";

/** Limits with these settings, at a time that stands still. */
function limitsOf(settings: Record<string, string>) {
  const defaults = { "rate-create": "off", "rate-login": "off", "rate-send": "off" };
  const time = { ms: 0 };
  const limits = new Limits((key) => ({ ...defaults, ...settings })[key], () => time.ms, () => {});
  return { limits, time };
}

/** How many of so many tries are let through. */
const passed = (count: number, attempt: () => unknown) =>
  Array.from({ length: count }, attempt).filter((failure) => failure === undefined).length;

Deno.test("a rate is a number per time, or off", () => {
  equal(JSON.stringify(parseRate("20/1h")), '{"count":20,"period_ms":3600000}');
  equal(JSON.stringify(parseRate("3/250ms")), '{"count":3,"period_ms":250}');
  for (const text of ["off", "", "0/1s", "1/0s", "1", "-1/1s", "1/1w"]) {
    equal(parseRate(text), undefined, text);
  }
});

Deno.test("new accounts are counted by address", () => {
  const { limits, time } = limitsOf({ "rate-create": "3/1h" });
  equal(passed(10, () => limits.create("::1")), 3);
  equal(passed(10, () => limits.create("::2")), 3);
  const failure = limits.create("::1")!;
  equal(`${failure.kind} ${failure.reason} ${failure.retry_ms}`, "exhausted TOO_OFTEN 1200000");
  time.ms += 1_200_000;
  equal(passed(10, () => limits.create("::1")), 1);
});

Deno.test("guesses are counted by name and address, and by each alone over more of the other", () => {
  const { limits } = limitsOf({ "rate-login": "5/1m" });
  const guess = (username: string, client_address: string) => limits.password({ username, client_address });
  equal(passed(20, () => guess("alice", "a")), 5);
  equal(passed(20, () => guess("ALICE", "a")), 0, "without case");
  let name = 0;
  equal(passed(1_000, () => guess(`name${name++}`, "b")), 50, "one address, all names");
  let address = 0;
  equal(passed(1_000, () => guess("carol", `c${address++}`)), 50, "one name, all addresses");
});

Deno.test("strangers lock nobody out: neither a known address nor who has a session", () => {
  const { limits } = limitsOf({ "rate-login": "5/1m" });
  const home = { username: "alice", client_address: "home" };
  equal(limits.password(home), undefined);
  limits.passed(home);
  let address = 0;
  passed(1_000, () => limits.password({ username: "alice", client_address: `c${address++}` }));
  equal(limits.password({ username: "alice", client_address: "a new one" })?.reason, "TOO_OFTEN");
  equal(limits.password(home), undefined, "succeeded from here before");
  passed(1_000, () => limits.password({ username: "alice", client_address: "home" }));
  equal(limits.password(home)?.reason, "TOO_OFTEN", "somebody beside her tries as well");
  equal(limits.password({ ...home, session_id: "hers" }), undefined);
  equal(
    passed(100, () => limits.password({ ...home, session_id: "hers" })),
    4,
    "which is no way around the limit",
  );
});

Deno.test("sends are held until their turn, or refused when it comes too late", () => {
  const { limits } = limitsOf({ "rate-send": "10/1s" });
  equal(passed(200, () => limits.send(1, "", 0)), 100);
  equal((limits.send(1, "", 50) as { reason: string }).reason, "TOO_OFTEN");
  const turn = limits.send(1, "an id", 1_000);
  equal(turn instanceof Promise, true);
  equal(limits.send(1, "an id", 0), turn, "it comes again, and waits with the first");
  equal(limits.send(2, "an id", 0), undefined);
});
