import { deepEqual, equal } from "node:assert/strict";
import { max_remembered_last_seen, presence_kept_ms } from "../../proto/bounds.ts";
import { Presence } from "./presence.ts";

/** A replica's presence, and who came and went by its listener. */
function watchedPresence() {
  const presence = new Presence();
  const told: string[] = [];
  presence.onChange((id) => told.push(`${id} ${presence.online(id) ? "on" : "off"}`));
  return { presence, told: () => told.splice(0).join() };
}

Deno.test("an account is on line while it has a stream, and was last seen when the last one ended", () => {
  const { presence, told } = watchedPresence();
  presence.opened(7);
  presence.opened(7);
  equal(told(), "7 on");
  presence.closed(7, 1_000);
  deepEqual([presence.online(7), presence.lastSeen(7), told()], [true, undefined, ""]);
  presence.closed(7, 2_000);
  deepEqual([presence.online(7), presence.lastSeen(7), told()], [false, 2_000, "7 off"]);
});

Deno.test("others are told the whole, and then what changes", () => {
  const { presence } = watchedPresence();
  equal(presence.whole(), undefined, "nothing was ever told");
  equal(presence.changes(), undefined);
  presence.opened(7);
  presence.opened(8);
  const seven = { account_id: 7, online: true, last_seen_us: 0 };
  deepEqual(presence.changes(), {
    kind: "presence",
    whole: false,
    items: [seven, { ...seven, account_id: 8 }],
  });
  equal(presence.changes(), undefined);
  presence.closed(8, 5);
  deepEqual(presence.changes()!.items, [{ account_id: 8, online: false, last_seen_us: 5 }]);
  deepEqual(presence.whole(), { kind: "presence", whole: true, items: [seven] });
  presence.closed(7, 6);
  presence.changes();
  deepEqual(
    presence.whole(),
    { kind: "presence", whole: true, items: [] },
    "what was told must be taken back",
  );
});

Deno.test("what other replicas tell is taken together", () => {
  const { presence, told } = watchedPresence();
  const item = (account_id: number, online = true, last_seen_us = 0) => ({
    account_id,
    online,
    last_seen_us,
  });
  presence.received("b1", { kind: "presence", whole: true, items: [item(7), item(8)] });
  equal(told(), "7 on,8 on");
  presence.received("c1", { kind: "presence", whole: true, items: [item(8)] });
  presence.received("b1", { kind: "presence", whole: false, items: [item(8, false, 50), item(9)] });
  equal(told(), "9 on", "who is elsewhere too has neither come nor gone");
  deepEqual([...presence.everybody()].sort(), [7, 8, 9]);
  presence.received("b1", { kind: "presence", whole: true, items: [item(9)] });
  deepEqual([presence.online(7), presence.online(8), told()], [false, true, "7 off"]);
  presence.received("c1", { kind: "presence", whole: false, items: [item(8, false, 40)] });
  deepEqual([presence.online(8), presence.lastSeen(8)], [false, 50], "an older time changes nothing");
});

Deno.test("a lost replica's streams count for a while, unless it comes back", () => {
  const { presence, told } = watchedPresence();
  const frame = (...ids: number[]) => ({
    kind: "presence" as const,
    whole: true,
    items: ids.map((account_id) => ({ account_id, online: true, last_seen_us: 0 })),
  });
  presence.received("b1", frame(7));
  presence.lost("b1", 100);
  presence.lost("b1", 2_000);
  presence.sweep(100 + presence_kept_ms - 1, 0);
  equal(presence.online(7), true);
  presence.received("b1", frame(7));
  presence.sweep(1e6, 0);
  equal(presence.online(7), true, "it has come back");
  presence.lost("b1", 1e6);
  told();
  presence.sweep(1e6 + presence_kept_ms, 9_000_000);
  deepEqual([presence.online(7), presence.lastSeen(7), told()], [
    false,
    9_000_000 - presence_kept_ms * 1_000,
    "7 off",
  ]);
});

Deno.test("so many last times are remembered", () => {
  const presence = new Presence();
  for (let id = 1; id <= max_remembered_last_seen + 1; id++) {
    presence.opened(id);
    presence.closed(id, id);
  }
  deepEqual([presence.lastSeen(1), presence.lastSeen(2)], [undefined, 2]);
});
