/**
 * A chat state machine that is light enough for thousands of simulations: what it answers to the clients'
 * commands is what server/chat answers, as far as `once` and the order of messages go. A share of the seeds runs
 * the real one.
 */
import { DatabaseSync } from "node:sqlite";
import type { Applied, CommandResult, MessageRow } from "../../server/chat/state.ts";
import { ChatState } from "../../server/chat/state.ts";
import { type Entry, kind_command } from "../../server/core/types.ts";
import { decode, replichat } from "../../proto/codec.ts";

const v1 = replichat.replication.v1;

/** What the simulator needs of a state machine. */
export interface StateMachine {
  readonly applied_index: number;
  apply(entries: Entry[]): Applied[];
}

/** Accounts, sessions and messages, without tables. */
export class Ledger implements StateMachine {
  applied_index = 0;
  readonly #requests = new Map<string, CommandResult>();
  readonly #accounts = new Set<string>();

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
      return { index: entry.index, outcome: { ok: { ...first, replayed: true } as CommandResult } };
    }
    const result: CommandResult = command.create_account
      ? { kind: "create_account", username: command.create_account.username!, replayed: false }
      : { kind: "send_message", message: this.#message(entry, command.send_message!.body!), replayed: false };
    if (result.kind === "create_account") this.#accounts.add(result.username);
    this.#requests.set(request_id!, result);
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

/** A new state machine of this kind, with nothing in it. */
export function makeStateMachine(kind: "ledger" | "sqlite"): StateMachine {
  return kind === "ledger" ? new Ledger() : new ChatState(new DatabaseSync(":memory:"));
}
