/** `once`: no request id takes effect twice. */
import type { Applied } from "../../server/chat/state.ts";
import { decode, replichat } from "../../proto/codec.ts";
import { type Entry, kind_command } from "../../server/core/types.ts";
import type { Check, Fact } from "./facts.ts";

/** Whatever was executed under a request id, was executed by one entry, and every answer names that one. */
export function once(): Check {
  /** The entry that executed each request. */
  const executed = new Map<string, number>();
  const acknowledged = new Map<string, number>();
  const see = (fact: Fact): string | undefined => {
    if (fact.type === "acknowledged") {
      const first = acknowledged.get(fact.request_id);
      acknowledged.set(fact.request_id, fact.index);
      if (first !== undefined && first !== fact.index) {
        return `${fact.request_id} is answered as ${first} and ${fact.index}`;
      }
    }
    if (fact.type === "forced") {
      for (const known of [executed, acknowledged]) {
        for (const [request_id, index] of known) {
          if (index > fact.common_index) known.delete(request_id);
        }
      }
    }
    if (fact.type !== "applied") return;
    const by_index = new Map(fact.entries.map((entry) => [entry.index, entry]));
    for (const applied of fact.applied) {
      const request_id = isFirst(applied) ? requestOf(by_index.get(applied.index)!) : undefined;
      if (!request_id) continue;
      const first = executed.get(request_id) ?? applied.index;
      executed.set(request_id, first);
      if (first !== applied.index) return `${request_id} took effect at ${first} and at ${applied.index}`;
    }
  };
  return { name: "once", see };
}

function isFirst({ outcome }: Applied): boolean {
  return "ok" in outcome && !("replayed" in outcome.ok && outcome.ok.replayed);
}

function requestOf(entry: Entry): string | undefined {
  if (entry.kind !== kind_command) return undefined;
  const { send_message, create_account } = decode(replichat.replication.v1.Command, entry.payload);
  return (send_message ?? create_account)?.request_id ?? undefined;
}
