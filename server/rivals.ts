/** Two processes of one replica: one of them has a copied data directory (DESIGN.md, decision 10). */
import { duplicateReplica, type Failure, identityInUse } from "../proto/failures.ts";
import type { Detector } from "./core/detector.ts";
import type { Address, Peer } from "./core/types.ts";
import type { Identity } from "./net/replica.ts";

/** Why `peer`, which greets, is not taken for the replica that it says it is. `reached`: where we have dialled it. */
export function rivalFailure(
  detector: Detector,
  own: Identity,
  peer: Peer,
  reached?: Address,
): Failure | undefined {
  if (peer.id === own.replica_id) return duplicateReplica(own.address);
  const other = detector.peers.get(peer.id)?.peer.address ?? "";
  // Where the other one listened, the newcomer does now.
  const rival = reached === other ? "none" : detector.rival(peer);
  if (rival === "none") return undefined;
  return rival === "alive" ? duplicateReplica(other) : identityInUse(other);
}
