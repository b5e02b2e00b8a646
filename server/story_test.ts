import { deepEqual } from "node:assert/strict";
import { configureSync, type LogRecord, resetSync } from "@logtape/logtape";
import type { Replica as Core } from "./core/replica.ts";
import { makeView } from "./core/view.ts";
import { Story } from "./story.ts";
import { TestScheduler } from "./test_scheduler.ts";

const peer = (id: string) => ({ id, address: `localhost:${id}`, incarnation: `${id}-1` });

/** A story of what a core is told to be, and the lines that it has told since the last look. */
function setUp() {
  const lines: string[] = [];
  const sink = ({ level, message }: LogRecord) => void lines.push(`${level} ${message.join("")}`);
  configureSync({
    reset: true,
    sinks: { sink },
    loggers: [{ category: ["replichat"], lowestLevel: "info", sinks: ["sink"] }, {
      category: ["logtape"],
      lowestLevel: "error",
    }],
  });
  const scheduler = new TestScheduler();
  const suspected = new Set<string>();
  const number = { counter: 3, proposer: "1" };
  const core = {
    role: "backup",
    leader: peer("1") as ReturnType<typeof peer> | undefined,
    state: {
      me: peer("2"),
      committed: makeView({
        number,
        members: ["1", "2", "3"].map(peer),
        policy: "survivors",
        exclude_ms: 1_000,
      }),
      detector: { exclude_ms: 1_000, isSuspected: (id: string) => suspected.has(id) },
    },
  };
  const story = new Story(core as unknown as Core, scheduler, () => "Waiting for localhost:1.");
  const tick = (ms: number) => {
    for (let left = ms; left > 0; left -= 20) {
      scheduler.advance(20);
      story.tick();
    }
    return lines.splice(0);
  };
  return { scheduler, suspected, core, story, tick, lines };
}

Deno.test("a backup's story: a view, an outage with its length, the same view again, and patience", () => {
  try {
    const { suspected, core, story, tick, lines } = setUp();
    const view = "view 3 {localhost:1, localhost:2, localhost:3}";
    deepEqual(tick(100), [`info This replica is backup in ${view}; the primary is localhost:1.`]);
    suspected.add("1");
    core.leader = undefined;
    core.role = "candidate";
    story.look();
    deepEqual(tick(500), []);
    suspected.clear();
    core.leader = peer("1");
    core.role = "backup";
    deepEqual(tick(20), ["info Writes go on in the same view, 520 ms after localhost:1 was suspected."]);

    suspected.add("1");
    core.leader = undefined;
    core.role = "candidate";
    story.look();
    const waits = (s: number) =>
      `warning Nothing could be written for ${s} s (this replica is candidate). Waiting for localhost:1.`;
    deepEqual(tick(2_500), [waits(2)]);
    deepEqual(tick(60_000), [waits(62)]);
    core.state.committed.number.counter = 4;
    core.leader = core.state.me;
    core.role = "primary";
    suspected.clear();
    deepEqual(tick(20), [
      `info This replica is primary in ${
        view.replace("3 {", "4 {")
      } and takes writes, 62520 ms after localhost:1 was suspected.`,
    ]);
    deepEqual(lines, []);
  } finally {
    resetSync();
  }
});

Deno.test("a primary that cannot go on without a member says so; one that stood still says that", () => {
  try {
    const { scheduler, suspected, core, story, tick } = setUp();
    core.leader = core.state.me;
    core.role = "primary";
    tick(20);
    suspected.add("3");
    deepEqual(tick(2_500), [
      "warning Nothing could be written for 2 s (this replica is primary). localhost:3 is suspected, and what the others say is not enough to go on without it.",
    ]);
    suspected.clear();
    tick(20);
    scheduler.advance(700);
    story.tick();
    deepEqual(tick(20), [
      "warning This process stood still for 700 ms: it was stopped, or this machine has too much to do. To the others it was silent.",
    ]);
  } finally {
    resetSync();
  }
});
