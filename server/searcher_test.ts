import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { existsSync } from "node:fs";
import { unwrap } from "../proto/failures.ts";
import { TestLog } from "./chat/test_log.ts";
import { Searcher } from "./searcher.ts";

/** Tables in a file, and a searcher beside them. */
class World {
  readonly dir = Deno.makeTempDirSync({ prefix: "replichat-search-" });
  readonly index = `${this.dir}/search.db`;
  readonly log = new TestLog({ db: new DatabaseSync(`${this.dir}/chat.db`) });
  searcher = this.newSearcher();

  constructor() {
    for (const pragma of ["journal_mode=WAL", "synchronous=OFF"]) {
      this.log.db.prepare(`PRAGMA ${pragma}`).get();
    }
  }

  private newSearcher(): Searcher {
    return new Searcher(`${this.dir}/chat.db`, this.index);
  }

  start(): void {
    this.searcher.start(this.log.state.applied_index);
  }

  /** Ends the thread wherever it is, does something, and begins anew. */
  restart(meanwhile: () => void = () => {}): void {
    this.searcher.close();
    meanwhile();
    this.searcher = this.newSearcher();
    this.start();
  }

  send(from: string, to: string, body: string): number {
    const where = to.startsWith("+") ? { to_username: to } : to;
    unwrap(this.log.send(from, where, body).outcome);
    this.log.now_us -= 1_000_000; // or the sessions would end in time
    return this.log.state.applied_index;
  }

  delete(who: string, ids: number[], scope = 1): void {
    unwrap(this.log.account(who, { delete_messages: { ids, scope } }).outcome);
  }

  /** The outcome of a search as of now. */
  search(
    who: string,
    text: string,
    more: { page_size?: number; before_id?: number; conversation_id?: number } = {},
  ) {
    const account_id = this.log.state.account(who)!.id;
    const at_least = this.log.state.applied_index;
    this.searcher.applied(at_least);
    return this.searcher.search({
      account_id,
      text,
      page_size: 50,
      before_id: Number.MAX_SAFE_INTEGER,
      at_least,
      timeout_ms: 120_000, // the first thread is type-checked before it starts
      ...more,
    });
  }

  /** The bodies that are found. */
  async bodies(...args: Parameters<World["search"]>): Promise<string[]> {
    return unwrap(await this.search(...args)).messages.map(({ body }) => body);
  }

  /** Whether a text is anywhere in the bytes of the index. */
  holds(text: string): boolean {
    return ["", "-wal", "-shm"].map((suffix) => this.index + suffix).filter((path) => existsSync(path))
      .some((path) => new TextDecoder("latin1").decode(Deno.readFileSync(path)).includes(text));
  }
}

/** Runs a test in a world of its own, with alice, bob and eve in it. */
function inWorld(name: string, test: (world: World) => Promise<void>): void {
  Deno.test(name, async () => {
    const world = new World();
    try {
      world.log.people("alice", "bob", "eve");
      await test(world);
    } finally {
      world.searcher.close();
      world.log[Symbol.dispose]();
      Deno.removeSync(world.dir, { recursive: true });
    }
  });
}

inWorld("who is in a conversation finds what was said in it, and nobody else does", async (world) => {
  world.start();
  world.send("alice", "bob", "lunch on Friday?");
  world.send("bob", "alice", "no lunch, dinner");
  world.send("eve", "eve", "lunch alone");
  equal(await world.bodies("alice", "lunch"), ["no lunch, dinner", "lunch on Friday?"]);
  equal(await world.bodies("bob", "lunch fri*"), ["lunch on Friday?"]);
  equal(await world.bodies("eve", "lunch"), ["lunch alone"]);
  equal(Deno.statSync(world.index).mode! & 0o777, 0o600);
});

inWorld("a group's newcomers find what came after them, and who has left finds nothing", async (world) => {
  world.start();
  const team = world.log.group("team", "alice", "bob");
  const name = { with_username: "+team" };
  world.send("alice", "+team", "plan one");
  unwrap(world.log.account("alice", { add_member: { conversation: name, username: "eve" } }).outcome);
  world.send("alice", "+team", "plan two");
  equal(await world.bodies("eve", "plan"), ["plan two"]);
  equal(await world.bodies("bob", "plan", { conversation_id: team }), ["plan two", "plan one"]);
  unwrap(world.log.account("bob", { remove_member: { conversation: name, username: "bob" } }).outcome);
  equal(await world.bodies("bob", "plan"), []);
  equal(await world.bodies("bob", "plan", { conversation_id: team }), []);
});

inWorld("pages go back from the newest, without a gap or a repeat, past what is hidden", async (world) => {
  const ids = Array.from({ length: 450 }, (_, n) => world.send("alice", "bob", `report ${n}`));
  const hidden = ids.filter((_, n) => n % 3 === 0);
  world.delete("bob", hidden, 2);
  world.start();
  const found: number[] = [];
  for (let before_id = Number.MAX_SAFE_INTEGER;;) {
    const page = unwrap(await world.search("bob", "report", { page_size: 70, before_id }));
    found.push(...page.messages.map(({ id }) => id));
    if (!page.more) break;
    equal(page.messages.length, 70);
    before_id = found.at(-1)!;
  }
  equal(found, ids.filter((id) => !hidden.includes(id)).reverse());
  equal((await world.bodies("alice", "report", { page_size: 500 })).length, 450);
});

inWorld("what is deleted for all is never found again, and its bytes are gone", async (world) => {
  world.start();
  const words = Array.from({ length: 60 }, (_, n) => `zebra${n}quagga`);
  const ids = words.map((word) => world.send("alice", "bob", `the ${word} secretly left`));
  world.send("alice", "bob", "the giraffe stayed");
  equal((await world.bodies("bob", "secretly", { page_size: 100 })).length, 60);
  ok(world.holds(words[31]), "it was in the index");
  equal((await world.bodies("bob", "secretly", { page_size: 1 })).length, 1); // ends before all is looked at
  const gone = ids.filter((_, n) => n % 2 === 1);
  world.delete("alice", gone);
  // Before the index has heard of it, and after.
  equal((await world.bodies("bob", "secretly", { page_size: 100 })).length, 30);
  equal(await world.bodies("bob", words[31]), []);
  words.forEach((word, n) => equal(world.holds(word), n % 2 === 0, word));
  equal(await world.bodies("bob", words[30]), [`the ${words[30]} secretly left`]);
});

inWorld("a deletion that came while nobody followed is carried out at the next start", async (world) => {
  world.start();
  const id = world.send("alice", "bob", "an okapi");
  equal(await world.bodies("bob", "okapi"), ["an okapi"]);
  world.restart(() => world.delete("alice", [id]));
  equal(await world.bodies("bob", "okapi"), []);
  ok(!world.holds("okapi"));
});

inWorld("with deletions that the tables have forgotten the index is made anew", async (world) => {
  world.start();
  const id = world.send("alice", "bob", "an okapi");
  world.send("alice", "bob", "an ocelot");
  equal(await world.bodies("bob", "okapi"), ["an okapi"]);
  world.restart(() => {
    world.delete("alice", [id]);
    world.log.db.prepare("UPDATE meta SET value = ? WHERE key = 'events_base'").run(
      world.log.state.applied_index,
    );
    world.log.db.prepare("DELETE FROM events").run();
  });
  equal(await world.bodies("bob", "ocelot"), ["an ocelot"]);
  ok(!world.holds("okapi"));
});

inWorld(
  "an index that is missing, damaged, of another version or another history is made anew",
  async (world) => {
    world.start();
    for (let n = 0; n < 50; n++) world.send("alice", "bob", `number ${n}`);
    equal((await world.bodies("bob", "number")).length, 50);
    const size = Deno.statSync(world.index).size;
    const spoil: Record<string, () => void> = {
      missing: () => Deno.removeSync(world.index),
      "no database": () => Deno.writeTextFileSync(world.index, "x".repeat(5_000)),
      "cut off": () => Deno.truncateSync(world.index, Math.floor(size / 2)),
      overwritten: () => {
        const bytes = Deno.readFileSync(world.index);
        bytes.fill(0x55, 4096);
        Deno.writeFileSync(world.index, bytes);
      },
      "another version": () => tamper("PRAGMA user_version = 99"),
      "another history": () => tamper("UPDATE progress SET value = value + 1 WHERE key = 'last_us'"),
      "ahead of the tables": () =>
        tamper("UPDATE progress SET value = value + 1000 WHERE key = 'messages_to'"),
      "damaged where only a search looks": () => {
        const text = new TextDecoder("latin1").decode(Deno.readFileSync(world.index));
        const at = text.search(/number[^ ]/); // the texts have a space after it, FTS5's pages have not
        ok(at > 0);
        using file = Deno.openSync(world.index, { write: true });
        file.seekSync(at + 6, Deno.SeekMode.Start);
        file.writeSync(new Uint8Array(40).fill(0xff));
      },
    };
    const tamper = (sql: string) => {
      const db = new DatabaseSync(world.index);
      db.prepare(sql).run();
      db.close();
    };
    for (const [what, act] of Object.entries(spoil)) {
      // The thread may have to end first, or its files would come back.
      await letGo(world.searcher);
      world.restart(act);
      equal((await findings(world)).length, 50, what);
    }
  },
);

/** Waits until the thread has closed its files. */
async function letGo(searcher: Searcher): Promise<void> {
  while (!searcher.release()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What is found in the end: a damage that shows only in a search makes that one fail. */
async function findings(world: World): Promise<unknown[]> {
  for (;;) {
    const outcome = await world.search("bob", "number");
    if ("ok" in outcome) return outcome.ok.messages;
    equal(outcome.failure.reason, "REPLICA_BEHIND");
  }
}

inWorld("a thread that ends in the middle of its work loses nothing", async (world) => {
  for (let n = 0; n < 3_000; n++) world.send("alice", "bob", `word${n % 10} number ${n}`);
  world.start();
  for (let n = 0; n < 8; n++) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    world.restart();
  }
  equal((await world.bodies("bob", "word7", { page_size: 500 })).length, 300);
  const db = new DatabaseSync(world.index);
  db.prepare("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)").run();
  db.close();
});

inWorld(
  "the tables can be replaced once the index has let go, and it goes on where it was",
  async (world) => {
    world.start();
    world.send("alice", "bob", "before");
    equal(await world.bodies("bob", "before"), ["before"]);
    await letGo(world.searcher);
    const waiting = world.bodies("bob", "before");
    world.send("alice", "bob", "meanwhile");
    world.searcher.applied(world.log.state.applied_index);
    world.searcher.resume();
    equal(await waiting, ["before"]);
    equal(await world.bodies("bob", "meanwhile"), ["meanwhile"]);
  },
);

inWorld("an index that does not come so far in time, or too many who search, is told", async (world) => {
  world.start();
  const account_id = world.log.state.account("bob")!.id;
  const query = { account_id, text: "x", page_size: 1, before_id: 9e15, at_least: 1e9, timeout_ms: 50 };
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => world.searcher.search(query)));
  const reasons = outcomes.map((each) => "failure" in each ? each.failure.reason : "ok");
  equal(reasons, [...Array(4).fill("REPLICA_BEHIND"), "TOO_MANY"]);
  equal(await world.bodies("bob", "x"), [], "and then there is room again");
});
