/**
 * Tells the cluster what has reached this client, for the senders to see: a mark for each conversation, sent in
 * batches (INTERFACE.md, gRPC API). A mark that is lost is no harm; a later one stands for it.
 */
import { v7 as uuid } from "uuid";
import { max_marks_per_call } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { FailureError } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { pause, waitAtMost } from "./patience.ts";

/** Between two batches, in ms: at most 4 a second, where 5 are allowed. */
const batch_ms = 250;
/** How long after a failure, in ms. */
const retry_ms = 2_000;

/** How long the last batch may take, in ms: nobody waits for a mark. */
const last_ms = 1_000;

/** The marks of one subscriber. `close` it. */
export class DeliveryMarks {
  /** What is not sent yet: the newest message by conversation. */
  private readonly marks = new Map<number, number>();
  private readonly closing = new AbortController();
  private running?: Promise<void>;

  constructor(private readonly connection: Connection) {}

  /** This message of somebody else has been shown. */
  add({ conversation_id, id }: replichat.v1.IMessage): void {
    const known = this.marks.get(conversation_id!) ?? 0;
    this.marks.set(conversation_id!, Math.max(known, id!));
    this.running ??= this.run();
  }

  /** Sends what is left, if that is possible soon, and ends. */
  async close(): Promise<void> {
    this.closing.abort();
    const sent = (async () => {
      await this.running;
      await this.send();
    })();
    await waitAtMost(last_ms, sent);
  }

  private async run(): Promise<void> {
    const { signal } = this.closing;
    let wait_ms = batch_ms;
    while (this.marks.size > 0) {
      await pause(wait_ms, signal);
      if (signal.aborted) break;
      wait_ms = await this.send() ? batch_ms : retry_ms;
    }
    this.running = undefined;
  }

  /** One batch; answers whether it went well. A refusal for good is not tried again. */
  private async send(): Promise<boolean> {
    if (this.marks.size === 0) return true;
    const batch = [...this.marks].slice(0, max_marks_per_call);
    const marks = batch.map(([conversation_id, up_to_id]) => ({ conversation_id, up_to_id }));
    let is_over = true;
    try {
      await this.connection.call(chat_service.MarkDelivered, { request_id: uuid(), marks }, { write: true });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      is_over = !["unavailable", "unreachable", "unknown_outcome", "exhausted"].includes(error.failure.kind);
      if (!is_over) return false;
    } finally {
      for (const [conversation_id, up_to_id] of is_over ? batch : []) {
        if (this.marks.get(conversation_id) === up_to_id) this.marks.delete(conversation_id);
      }
    }
    return true;
  }
}
