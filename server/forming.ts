/**
 * A static start (INTERFACE.md, serve --peers): replicas that are new and name each other become one cluster.
 *
 * Two clusters cannot come of it. Only the lowest rank founds, and only when all others, with the very same list,
 * have greeted it as new; so nobody can be in two such lists. It draws the cluster's id, durably, and greets all anew with it: each
 * takes the id, durably, before it answers, and from then on greets no other cluster. Only then is the first view
 * written. A founder that is restarted on the way goes on with the id that it drew.
 */
import { randomUUID } from "node:crypto";
import { getLogger } from "@logtape/logtape";
import type { Founding } from "./core/state.ts";
import type { Address, Peer } from "./core/types.ts";
import { compareRank } from "./core/view.ts";
import type { Node } from "./node.ts";

const logger = getLogger(["replichat", "replica"]);
const look_ms = 20;

/** What the data directory remembers of it. */
export interface FoundingRecord {
  /** Whether this replica has drawn the cluster's id itself. */
  readonly is_founder: boolean;
  /** Remembers the id that it draws; durable on return. */
  beginFounding(cluster_id: string): void;
}

/** All that form the cluster, in rank order. */
export function peerList(peers: Address[], own: Address): Address[] {
  return [...new Set([...peers, own])].sort(compareRank);
}

/** The processes of the others that have answered and are alive. */
export function presentPeers(node: Node): Peer[] {
  const { peers = [] } = node.identity;
  return [...node.core.state.detector.peers.values()].filter(({ peer, connected, suspected }) =>
    connected && !suspected && peers.includes(peer.address)
  ).map(({ peer }) => peer);
}

/** Who has not answered. */
export function missingPeers(node: Node): Address[] {
  const { peers = [], address } = node.identity;
  const there = new Set(presentPeers(node).map((peer) => peer.address));
  return peers.filter((peer) => peer !== address && !there.has(peer));
}

/** Takes part in the start until this replica belongs to a cluster: the one that it founds, or one that it is told of. */
export async function form(node: Node, record: FoundingRecord, founding: Founding): Promise<void> {
  const { identity } = node;
  // The cluster is there.
  if (node.core.state.log.last.index > 0) return;
  const leads = identity.peers![0] === identity.address;
  let missing = "";
  const all = () => {
    const now = missingPeers(node).join(" and ");
    if (now !== missing && now !== "") {
      logger.info("Waiting for {peers} to form a cluster with.", { peers: now });
    }
    return (missing = now) === "";
  };
  const until = async (reached: () => boolean) => {
    while (!reached()) await new Promise<void>((resolve) => node.scheduler.after(look_ms, resolve));
  };
  await until(() => identity.cluster_id !== "" || (all() && leads));
  if (identity.cluster_id === "") {
    const cluster_id = randomUUID();
    logger.info("All {count} replicas are new: founding cluster {cluster}.", {
      count: identity.peers!.length,
      cluster: cluster_id.slice(0, 6),
    });
    record.beginFounding(cluster_id);
    identity.cluster_id = cluster_id;
    await node.greetAgain();
  }
  if (!record.is_founder) return;
  await until(all);
  node.submit({ type: "found", ...founding, others: presentPeers(node) });
}
