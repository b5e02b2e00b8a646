/**
 * A chat state machine that is light enough for thousands of simulations: what it answers to the clients'
 * commands is what server/chat answers, as far as `once` and the order of messages go. A share of the seeds runs
 * the real one.
 */
import { DatabaseSync } from "node:sqlite";
import type { Applied, CommandResult, MessageRow } from "../../server/chat/state.ts";
import { migrate } from "../../server/chat/migrations.ts";
import { ChatState } from "../../server/chat/state.ts";
import { type Entry, kind_command } from "../../server/core/types.ts";
import { decode, replichat } from "../../proto/codec.ts";

const v1 = replichat.replication.v1;

/** What the simulator needs of a state machine. */
export interface StateMachine {
  readonly applied_index: number;
  apply(entries: Entry[]): Applied[];
}

/** One that can be copied. */
export interface Copyable extends StateMachine {
  /** Whether copies can also be made of what it was earlier. */
  readonly rewinds: boolean;
  /** The same, as it was at `index`: now, or earlier if it rewinds. */
  copy(index: number): Copyable;
}

/** Accounts, sessions and messages, without tables. */
export class Ledger implements Copyable {
  readonly rewinds = true;
  applied_index = 0;
  /** What each request came to, and by which entry. */
  readonly #requests = new Map<string, { index: number; result: CommandResult }>();

  copy(index: number): Ledger {
    const copy = new Ledger();
    copy.applied_index = index;
    for (const [request_id, request] of this.#requests) {
      if (request.index <= index) copy.#requests.set(request_id, request);
    }
    return copy;
  }

  apply(entries: Entry[]): Applied[] {
    const applied: Applied[] = [];
    for (const entry of entries) {
      if (entry.index !== this.applied_index + 1) {
        throw new Error(`entry ${entry.index} was to be applied instead of ${this.applied_index + 1}`);
      }
      if (entry.kind === kind_command) applied.push(this.#command(entry));
      this.applied_index = entry.index;
    }
    return applied;
  }

  #command(entry: Entry): Applied {
    const command = decode(v1.Command, entry.payload);
    if (command.login) {
      const { session_id, expire_us } = command.login as replichat.replication.v1.LoginCommand;
      return { index: entry.index, outcome: { ok: { kind: "login", username: "", session_id, expire_us } } };
    }
    const { request_id } = (command.send_message ?? command.create_account)!;
    const first = this.#requests.get(request_id!);
    if (first !== undefined) {
      return { index: entry.index, outcome: { ok: { ...first.result, replayed: true } as CommandResult } };
    }
    const result: CommandResult = command.create_account
      ? { kind: "create_account", username: command.create_account.username!, replayed: false }
      : { kind: "send_message", message: this.#message(entry, command.send_message!.body!), replayed: false };
    this.#requests.set(request_id!, { index: entry.index, result });
    const message = result.kind === "send_message" ? result.message : undefined;
    const parts = message && [{ kind: "message" as const, message, audience: [], streams: [] }];
    const event = parts && { index: entry.index, parts };
    return { index: entry.index, outcome: { ok: result }, event };
  }

  #message(entry: Entry, body: string): MessageRow {
    const { index: id, timestamp_us: create_us } = entry;
    const nobody = {
      conversation_id: 0,
      seq: 0,
      sender: "",
      sender_id: 0,
      sender_deleted: false,
      recipient: "",
    };
    return { id, ...nobody, body, create_us, deleted: false, state: 1 };
  }
}

/** The real state machine, in memory. */
export class RealChat extends ChatState implements Copyable {
  readonly rewinds = false;

  constructor(private readonly db = new DatabaseSync(":memory:")) {
    super(db);
  }

  /** By a file, as a snapshot comes, and back into memory. */
  copy(): RealChat {
    const path = Deno.makeTempFileSync({ prefix: "replichat-snapshot-" });
    try {
      this.db.prepare("VACUUM INTO ?").run(path);
      const db = new DatabaseSync(":memory:");
      migrate(db);
      db.prepare("ATTACH ? AS snapshot").run(path);
      const tables = db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql <> ''")
        .all();
      for (const { name } of tables) {
        db.exec(`DELETE FROM main.${name}; INSERT INTO main.${name} SELECT * FROM snapshot.${name}`);
      }
      db.exec("DETACH snapshot");
      return new RealChat(db);
    } finally {
      Deno.removeSync(path);
    }
  }
}

/** A new state machine of this kind, with nothing in it. */
export function makeStateMachine(kind: "ledger" | "sqlite"): Copyable {
  return kind === "ledger" ? new Ledger() : new RealChat();
}
