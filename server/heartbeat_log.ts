/** Heartbeats in the log: a category with a level of its own, since there are twenty a second for each peer (--heartbeat-log-level). */
import { getLogger } from "@logtape/logtape";
import type { State } from "./core/state.ts";
import type { Heartbeat, Message, Peer, ReplicaId } from "./core/types.ts";
import { numberText } from "./core/view.ts";

const logger = getLogger(["replichat", "heartbeat"]);

/** Logs what is sent, if it is a heartbeat or an echo. */
export function noteSent(state: State, to: ReplicaId[], message: Message): void {
  if (isBeat(message)) {
    log(
      "{text} to {peers}",
      state,
      message,
      to.map((id) => state.addressOf(id)).join(", "),
    );
  }
}

/** Logs what has come, if it is a heartbeat or an echo. */
export function noteReceived(state: State, from: Peer, message: Message): void {
  if (isBeat(message)) log("{text} from {peers}", state, message, from.address);
}

function isBeat({ kind }: Message): boolean {
  return (kind === "heartbeat" || kind === "echo") && logger.isEnabledFor("debug");
}

function log(form: string, state: State, message: Message, peers: string): void {
  logger.debug(form, { text: textOf(state, message), peers });
}

function textOf(state: State, message: Message): string {
  if (message.kind === "heartbeat") return heartbeatText(state, message);
  if (message.kind !== "echo") return message.kind;
  return `Echo ${message.sequence}, ${message.grants ? "with a lease," : "without a lease,"}`;
}

function heartbeatText(state: State, { sequence, view, commit_index, suspects, active, leaving }: Heartbeat) {
  const more = [
    active ? "" : ", not active",
    leaving ? ", leaves" : "",
    suspects.length > 0 ? `, suspects ${suspects.map((id) => state.addressOf(id)).join(" and ")}` : "",
  ].join("");
  return `Heartbeat ${sequence} (view ${numberText(view)}, committed ${commit_index}${more})`;
}
