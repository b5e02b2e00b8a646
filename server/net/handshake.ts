/**
 * The greeting at the start of every stream between replicas (INTERFACE.md, Secrets):
 *
 *     dialer → Hello · acceptor → Hello with its proofs · dialer → Proof · acceptor → Welcome
 *
 * Each side proves the cluster secret over both greetings, so that a proof is good for these two processes and
 * this stream alone.
 */
import type { Buffer } from "node:buffer";
import { encode, replichat } from "../../proto/codec.ts";
import { type Failure, incompatible, malformed, wrongCluster } from "../../proto/failures.ts";
import { prove, proveAll, provenSecret } from "../../proto/secret.ts";
import { protocol_version } from "../../proto/versions.ts";
import type { Peer } from "../core/types.ts";
import type { Identity } from "./replica.ts";

const v1 = replichat.replication.v1;
/** A greeting as it came in. */
export type Hello = replichat.replication.v1.Hello;

/** How long one side waits for the other to bring the greeting to its end, in ms. */
export const handshake_timeout_ms = 1_000;

/** This replica's own greeting. */
export function makeHello(identity: Identity, nonce: Uint8Array): Hello {
  const { cluster_id, replica_id, address, incarnation, peers } = identity;
  return new v1.Hello({ protocol_version, cluster_id, replica_id, address, incarnation, nonce, peers });
}

/** The bytes of a greeting's frames. */
export const handshake_frames = {
  hello: (hello: Hello, proof?: Uint8Array): Buffer =>
    encode(v1.PeerFrame, { hello: new v1.Hello({ ...hello, proof }) }),
  /** Without a proof it says that the acceptor's was wrong, so that both sides know. */
  proof: (proof: Uint8Array = new Uint8Array()): Buffer => encode(v1.PeerFrame, { proof: { proof } }),
  welcome: (): Buffer => encode(v1.PeerFrame, { welcome: {} }),
};

/** The acceptor's proofs over both greetings, by each of its secrets. */
export function acceptorProofs(secrets: Uint8Array[], dialer: Hello, acceptor: Hello): Buffer {
  return proveAll(secrets, "acceptor", [...parts(dialer), ...parts(acceptor)]);
}

/** The dialer's proof over both greetings, by a secret that the acceptor has proved. */
export function dialerProof(secret: Uint8Array, dialer: Hello, acceptor: Hello): Buffer {
  return prove(secret, "dialer", [...parts(dialer), ...parts(acceptor)]);
}

/** The one of `secrets` that a side has proved over both greetings; undefined when it has proved none of them. */
export function provenBy(
  proofs: Uint8Array,
  secrets: Uint8Array[],
  side: "dialer" | "acceptor",
  dialer: Hello,
  acceptor: Hello,
): Uint8Array | undefined {
  return provenSecret(proofs, secrets, side, [...parts(dialer), ...parts(acceptor)]);
}

/** Why a greeting cannot be taken, before any proof: by its shape or its version. */
export function helloFailure(hello: Hello | null | undefined): Failure | undefined {
  if (!hello) return malformed();
  if (hello.protocol_version !== protocol_version) {
    const who = hello.address === "" ? "other replica" : `replica at ${hello.address}`;
    return incompatible(who, hello.protocol_version, protocol_version);
  }
  const named = hello.replica_id !== "" && hello.address !== "" && hello.incarnation !== "";
  return named && hello.nonce.length >= 16 ? undefined : malformed();
}

/** Why a dialer does not belong to the acceptor's cluster. A new replica, without a cluster id, may belong to any. */
export function clusterFailure(dialer_cluster: string, acceptor_cluster: string): Failure | undefined {
  return dialer_cluster === "" || dialer_cluster === acceptor_cluster
    ? undefined
    : wrongCluster(dialer_cluster, acceptor_cluster);
}

/** Whether two replicas that were started with --peers are to form the same cluster. */
export function sameCluster(hello: Hello, identity: Identity): boolean {
  return hello.peers.length > 0 && hello.peers.join() === identity.peers?.join();
}

/** Whether the greeting is from this very process, which has dialled itself. */
export function isSelf(hello: Hello, identity: Identity): boolean {
  return hello.replica_id === identity.replica_id && hello.incarnation === identity.incarnation;
}

/** Who has greeted. */
export function peerOf({ replica_id, address, incarnation }: Hello): Peer {
  return { id: replica_id, address, incarnation };
}

function parts(hello: Hello): (Uint8Array | string)[] {
  const { protocol_version, cluster_id, replica_id, address, incarnation, nonce, peers } = hello;
  return [String(protocol_version), cluster_id, replica_id, address, incarnation, nonce, peers.join()];
}
