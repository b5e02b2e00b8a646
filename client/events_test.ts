import assert from "node:assert/strict";
import { eventLine, eventObject, eventRows, kindOf } from "./events.ts";

const message = { id: 7, conversation_id: 3, sender: "bob", recipient: "alice", body: "a\x1b[1m\nb" };
const events = {
  message: { cursor: 7, message },
  deleted: {
    cursor: 8,
    deleted: { items: [{ conversation_id: 3, ids: [4, 5] }, { conversation_id: 9, up_to_id: 6 }] },
  },
  receipt: {
    cursor: 9,
    receipt: {
      items: [{
        conversation_id: 3,
        username: "bob",
        delivered_up_to_id: 7,
        read_up_to_id: 6,
        read_ids: [8],
      }],
    },
  },
  presence: { cursor: 9, presence: { username: "bob", online: true } },
  membership: {
    cursor: 11,
    membership: { items: [{ conversation_id: 10, name: "+team", added: ["al"], removed: ["bo"], by: "cy" }] },
  },
};

Deno.test("each kind of event has a line, harmless and without a break", () => {
  assert.match(eventLine(events.message)!, /^message {5}\d{4}-\d\d-\d\d \d\d:\d\d bob to alice: a␛\[1m⏎b$/);
  const lines = [events.deleted, events.receipt, events.presence, events.membership].map(eventLine);
  assert.deepEqual(lines, [
    "deleted     deleted 4 in conversation 3; deleted 5 in conversation 3; deleted up to 6 in conversation 9",
    "receipt     bob delivered up to 7 in conversation 3; bob read up to 6 in conversation 3; bob read 8 in conversation 3",
    "presence    bob online",
    "membership  cy changed +team: + al, - bo",
  ]);
});

Deno.test("for programs an event is one object with its cursor and all its items", () => {
  const objects = Object.values(events).map((event) => eventObject(event)!);
  assert.deepEqual(objects.map(({ cursor, event }) => [cursor, event]), [
    [7, "message"],
    [8, "deleted"],
    [9, "receipt"],
    [9, "presence"],
    [11, "membership"],
  ]);
  assert.equal(objects[0].body, message.body);
  assert.deepEqual(objects[1].items, [
    { conversation_id: 3, ids: [4, 5], up_to_id: 0 },
    { conversation_id: 9, ids: [], up_to_id: 6 },
  ]);
  assert.deepEqual(objects[3], {
    cursor: 9,
    event: "presence",
    username: "bob",
    online: true,
    last_seen_time: "",
  });
});

Deno.test("as CSV each thing told is one record, all of one shape", () => {
  const rows = Object.values(events).flatMap(eventRows);
  assert.equal(rows.length, 1 + 3 + 3 + 1 + 1);
  assert.equal(new Set(rows.map((row) => Object.keys(row).join())).size, 1);
  assert.deepEqual(Object.values(rows[3]), [8, "deleted", 9, 6, "", "deleted up to", ""]);
});

Deno.test("heartbeats and the backlog's end are not shown", () => {
  for (const event of [{ cursor: 1, heartbeat: {} }, { cursor: 1, caught_up: {} }]) {
    assert.deepEqual([kindOf(event), eventLine(event), eventObject(event)], [
      undefined,
      undefined,
      undefined,
    ]);
  }
});
