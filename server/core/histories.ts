/** Comparing what is committed here and elsewhere: after a force there may be two histories (PROTOCOL.md, Force). */
import { Buffer } from "node:buffer";
import { InvariantError } from "./log.ts";
import type { State } from "./state.ts";
import type { Position } from "./types.ts";
import { eraOf, sameNumber, zero_number } from "./view.ts";

/** A place in a log; a peer's entries come without their hashes. */
type Place = Pick<Position, "index" | "view"> & Partial<Position>;

/**
 * Whether what is committed elsewhere is of the history that is committed here, as far as can be told; not, where it is
 * of one that an operator has forced us to leave. Throws `InvariantError` when it differs, or bears the same name.
 */
export function isOurs(state: State, where: string, position: Place): boolean {
  const own = state.log.positionAt(position.index);
  const same_number = own !== undefined && sameNumber(own.view, position.view);
  if (same_number && (position.hash === undefined || Buffer.compare(own.hash, position.hash) === 0)) {
    return true;
  }
  // It is they who were left behind, and will be told so.
  if (own !== undefined && position.index <= state.commit_index && eraOf(own.view) > eraOf(position.view)) {
    return false;
  }
  if (same_number || (own !== undefined && position.index <= state.commit_index)) {
    throw diverged(state, `the history here differs from that of ${where}`, position);
  }
  // What is committed here cannot be found there any more: who was forced to go on without us may lack it.
  const era = eraOf(state.committed?.number ?? zero_number);
  if (state.commit_index > 0 && erasSeen(state, position).some((other) => other > era)) {
    throw diverged(state, `the history here cannot be compared with that of ${where}`, position);
  }
  return true;
}

/** Our committed entries may not be those of a peer: an operator has forced the others to go on without us, or something is broken. */
function diverged(state: State, what: string, position: Place): InvariantError {
  const text = `${what} at index ${position.index}`;
  const eras = [eraOf(state.committed?.number ?? zero_number), ...erasSeen(state, position)];
  if (eras.every((era) => era === 0)) return new InvariantError("log-matching", text);
  return new InvariantError(
    "log-matching",
    `${text}: the cluster was forced to go on without this replica, and lacks, or may lack, entries that are committed here`,
    "Save what is here first: chat.db in its data directory can be read with sqlite3. Then move that directory away " +
      "and join again",
  );
}

/** How often the cluster had been forced where this position comes from, and for all that others have said. */
function erasSeen(state: State, { view }: Place): number[] {
  return [view, ...[...state.detector.peers.values()].map((peer) => peer.view)].map(eraOf);
}
