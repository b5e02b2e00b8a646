/** The stream that this replica dials to one address: greeted, kept, and dialled again when it breaks. */
import { Client, type ClientDuplexStream, Metadata, type StatusObject } from "@grpc/grpc-js";
import { getLogger } from "@logtape/logtape";
import type { Buffer } from "node:buffer";
import { max_peer_queue } from "../../proto/bounds.ts";
import { peer_channel_options } from "../../proto/channel.ts";
import type { replichat } from "../../proto/codec.ts";
import { type Failure, FailureError, malformed, wrongSecret } from "../../proto/failures.ts";
import { nonce, type Secrets } from "../../proto/secret.ts";
import { replication_service } from "../../proto/services.ts";
import { details_key, fromTrailer } from "../../proto/status.ts";
import { tlsCause } from "../../proto/tls.ts";
import type { Address, Peer } from "../core/types.ts";
import {
  clusterFailure,
  dialerProof,
  handshake_frames,
  handshake_timeout_ms,
  type Hello,
  helloFailure,
  makeHello,
  peerOf,
  provenBy,
  sameCluster,
} from "./handshake.ts";
import type { Identity, PeerEvents } from "./replica.ts";
import { clientCredentials, targetOptions, type Tls } from "./tls.ts";

type Timer = ReturnType<typeof setTimeout>;
type PeerFrame = replichat.replication.v1.PeerFrame;
const log = getLogger(["replichat", "net", "peers"]);

/** Waiting before the next attempt, in ms: doubled from the first to the last while nobody answers. */
const first_delay_ms = 50;
const last_delay_ms = 200;
/** After a refusal, which only an operator can mend. */
const refused_delay_ms = 2_000;
/** Where an address leads to this replica itself, or to one that has a stream under another address. */
const parked_delay_ms = 5_000;

/** What both directions of the peer streams need to know. */
export interface PeersOptions {
  secrets: Secrets;
  /** This replica, as it is just now: the cluster's id may still be learned. */
  identity: () => Identity;
  events: PeerEvents;
  tls?: Tls;
}

/** What a link asks and tells its owner. */
export interface LinkOwner {
  /** Whether this link may have the stream to a peer that has proved itself. False: another link has it, to this very process. */
  claim(link: Link, peer: Peer): boolean;
  /** The stream to a claimed peer is open, at this `ip:port`. */
  opened(peer: Peer, remote: string): void;
  /** The claim is given up. `was_open` once for each `opened`. */
  released(link: Link, peer: Peer, was_open: boolean): void;
}

interface Attempt {
  client: Client;
  call: ClientDuplexStream<Uint8Array, PeerFrame>;
  hello: Hello;
  timer: Timer;
  /** Whom it has greeted, and by which secret. */
  acceptor?: Hello;
  secret?: Uint8Array;
  claimed?: Peer;
  open?: boolean;
  parked?: boolean;
  refusal?: Failure;
}

/** One address that is dialled for as long as the link is not closed. */
export class Link {
  #attempt?: Attempt;
  #timer?: Timer;
  #delay_ms = first_delay_ms;
  #closed = false;
  /** What was reported last, so that the same refusal is not told over and over. */
  #refusal_reason = "";

  constructor(
    readonly address: Address,
    private readonly options: PeersOptions,
    private readonly owner: LinkOwner,
  ) {
    this.#dial();
  }

  /** Who is at the other end, while the stream is open. */
  get peer(): Peer | undefined {
    return this.#attempt?.open ? this.#attempt.claimed : undefined;
  }

  /** Writes an encoded frame; nothing happens while the stream is not open. A peer that takes nothing has its stream cut. */
  send(bytes: Buffer): void {
    const { call, open } = this.#attempt ?? {};
    if (!call || !open) return;
    if (call.writableLength < max_peer_queue) {
      call.write(bytes);
      return;
    }
    log.warning("{address} takes no frames; its stream is cut and dialled again", { address: this.address });
    call.cancel();
  }

  /** Dials now rather than at the end of the current wait. A stream to another incarnation than this is a dead one's, and is cut. */
  hurry(incarnation: string): void {
    if (this.peer && this.peer.incarnation !== incarnation) this.#attempt?.call.cancel();
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#dial();
  }

  /** Greets anew if it has greeted by a secret that is good no longer. */
  recheck(): void {
    const { secret, call } = this.#attempt ?? {};
    if (secret && !this.options.secrets.has(secret)) call!.cancel();
  }

  /** Ends the stream and dials no more. An open one is still reported as broken. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#attempt?.call.cancel();
  }

  #dial(): void {
    this.#timer = undefined;
    try {
      this.#attempt = this.#begin();
    } catch (error) {
      log.warning("{address} cannot be dialled: {error}", { address: this.address, error });
      this.#wait(refused_delay_ms);
    }
  }

  /** Begins a greeting, on a channel of its own. Throws when the address or the TLS files make no sense. */
  #begin(): Attempt {
    const { tls, identity } = this.options;
    const channel_options = { ...peer_channel_options, ...targetOptions(this.address, tls) };
    const client = new Client(this.address, clientCredentials(tls), channel_options);
    const { path, requestSerialize, responseDeserialize } = replication_service.Connect;
    const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata());
    const timer = setTimeout(() => call.cancel(), handshake_timeout_ms);
    const attempt: Attempt = { client, call, timer, hello: makeHello(identity(), nonce()) };
    call.on("data", (frame: PeerFrame) => this.#take(attempt, frame));
    call.on("error", () => {}); // `status` tells it too
    call.on("status", (status: StatusObject) => this.#over(attempt, status));
    call.write(handshake_frames.hello(attempt.hello));
    return attempt;
  }

  #take(attempt: Attempt, frame: PeerFrame): void {
    if (attempt.open || attempt.refusal || attempt.parked) return;
    if (frame.body === "hello" && !attempt.acceptor) this.#greeted(attempt, frame.hello as Hello);
    else if (frame.body === "welcome" && attempt.claimed) this.#welcomed(attempt, attempt.claimed);
    else this.#refuse(attempt, malformed());
  }

  /** The acceptor's greeting: it must prove the secret before anything in it is believed. */
  #greeted(attempt: Attempt, acceptor: Hello): void {
    const { secrets, identity, events } = this.options;
    const failure = helloFailure(acceptor);
    if (failure) return this.#refuse(attempt, failure);
    attempt.acceptor = acceptor;
    const secret = provenBy(acceptor.proof, secrets.all, "acceptor", attempt.hello, acceptor);
    if (secret === undefined) {
      // Unproven, the other cluster's id is good for a sentence only.
      this.#report(attempt, clusterFailure(identity().cluster_id, acceptor.cluster_id) ?? wrongSecret());
      attempt.call.write(handshake_frames.proof()); // the acceptor answers with its refusal
      return;
    }
    // Another process with our replica's id is not for us to judge: a third replica does.
    if (acceptor.replica_id === identity().replica_id) return this.#park(attempt);
    const other = this.#join(acceptor);
    if (other) return this.#refuse(attempt, other);
    const peer = peerOf(acceptor);
    const rival = events.admits(peer, this.address);
    if (rival) return rival.retry_ms === undefined ? this.#park(attempt) : attempt.call.cancel();
    if (!this.owner.claim(this, peer)) return this.#park(attempt);
    attempt.claimed = peer;
    attempt.secret = secret;
    attempt.call.write(handshake_frames.proof(dialerProof(secret, attempt.hello, acceptor)));
  }

  /** Learns the cluster's id, or compares it with ours. */
  #join(acceptor: Hello): Failure | undefined {
    const { cluster_id } = acceptor;
    const identity = this.options.identity();
    const ours = identity.cluster_id;
    if (cluster_id === "") return sameCluster(acceptor, identity) ? undefined : malformed();
    if (ours !== "") return clusterFailure(ours, cluster_id);
    try {
      this.options.events.learnedCluster(cluster_id);
    } catch (error) {
      if (error instanceof FailureError) return error.failure;
      throw error;
    }
  }

  #welcomed(attempt: Attempt, peer: Peer): void {
    clearTimeout(attempt.timer);
    attempt.open = true;
    this.#delay_ms = first_delay_ms;
    this.#refusal_reason = "";
    this.owner.opened(peer, attempt.call.getPeer());
  }

  #park(attempt: Attempt): void {
    attempt.parked = true;
    attempt.call.cancel();
  }

  #refuse(attempt: Attempt, failure: Failure): void {
    this.#report(attempt, failure);
    attempt.call.cancel();
  }

  #report(attempt: Attempt, failure: Failure): void {
    attempt.refusal = failure;
    if (failure.reason === this.#refusal_reason || this.#closed) return;
    this.#refusal_reason = failure.reason;
    this.options.events.refused(this.address, failure);
  }

  #over(attempt: Attempt, status: StatusObject): void {
    clearTimeout(attempt.timer);
    attempt.client.close();
    this.#attempt = undefined;
    const [trailer] = status.metadata.get(details_key);
    const failure = fromTrailer(trailer as Buffer | undefined);
    // Only who has proved the secret is believed.
    if (attempt.claimed && failure?.reason === "DUPLICATE_REPLICA") this.options.events.turnedAway(failure);
    // One that is merely not ready is asked again soon.
    if (failure && failure.retry_ms === undefined && !attempt.refusal) this.#report(attempt, failure);
    const tls_cause = failure ? undefined : tlsCause(status.details);
    if (tls_cause !== undefined && tls_cause !== this.#refusal_reason) {
      this.#refusal_reason = tls_cause;
      log.warning("{address} cannot be dialled ({tls_cause}). Check its --tls-cert and our --tls-ca.", {
        address: this.address,
        tls_cause,
      });
    }
    if (attempt.claimed) this.owner.released(this, attempt.claimed, attempt.open === true);
    if (this.#closed) return;
    if (attempt.parked) this.#wait(parked_delay_ms);
    else if (attempt.refusal) this.#wait(refused_delay_ms);
    else {
      this.#wait(this.#delay_ms);
      this.#delay_ms = Math.min(this.#delay_ms * 2, last_delay_ms);
    }
  }

  #wait(delay_ms: number): void {
    if (!this.#closed) this.#timer = setTimeout(() => this.#dial(), delay_ms);
  }
}
