/** The accepting side of the streams between replicas: greets, proves, and hands on what comes in. */
import type { Buffer } from "node:buffer";
import { max_pending_greetings, max_request_bytes } from "../../proto/bounds.ts";
import {
  type Failure,
  FailureError,
  malformed,
  notInCluster,
  peersDiffer,
  secretDropped,
  tooMany,
  viewChange,
  wrongSecret,
} from "../../proto/failures.ts";
import { nonce } from "../../proto/secret.ts";
import { replication_service } from "../../proto/services.ts";
import type { Peer, ReplicaId } from "../core/types.ts";
import { type DuplexStream, type Service, service, stream } from "./calls.ts";
import { decodeFrame, readPeerFrame } from "./frames.ts";
import {
  acceptorProofs,
  clusterFailure,
  handshake_frames,
  handshake_timeout_ms,
  type Hello,
  helloFailure,
  isSelf,
  makeHello,
  peerOf,
  provenBy,
  sameCluster,
} from "./handshake.ts";
import type { PeersOptions } from "./link.ts";

/** ReplicationService of one replica. */
export class PeerAcceptor {
  /** For the server. */
  readonly service: Service;
  /** The greeted stream of each peer: a newer one takes the place of the older, whose frames are stale. */
  readonly #streams = new Map<ReplicaId, Inbound>();
  readonly #greeting = new Set<Inbound>();
  #closed = false;

  /** `onGreeted` comes before the event of that name. */
  constructor(private readonly options: PeersOptions, private readonly onGreeted: (peer: Peer) => void) {
    const connect = stream("Connect", () => 0, (call: DuplexStream) => this.#accept(call));
    this.service = service(replication_service, { Connect: connect });
  }

  /** Ends all streams; nothing more is reported. */
  close(): void {
    this.#closed = true;
    for (const inbound of [...this.#greeting, ...this.#streams.values()]) inbound.end();
  }

  /** Ends the streams that were greeted by a secret that is good no longer; whoever has another greets anew at once. */
  recheck(): void {
    for (const inbound of [...this.#greeting, ...this.#streams.values()]) {
      if (inbound.secret && !this.options.secrets.has(inbound.secret)) inbound.end(secretDropped());
    }
  }

  async #accept(call: DuplexStream): Promise<Failure | undefined> {
    if (this.#closed) return viewChange();
    if (this.#greeting.size >= max_pending_greetings) {
      // The oldest goes, so that a stranger who begins many does not lock the others out: a true greeting takes milliseconds.
      const [oldest] = this.#greeting;
      oldest.end(tooMany("greetings", handshake_timeout_ms));
    }
    const inbound = new Inbound(call, this.options, (peer) => this.#greeted(inbound, peer));
    this.#greeting.add(inbound);
    const failure = await inbound.ended;
    this.#greeting.delete(inbound);
    const id = inbound.peer?.id;
    if (id !== undefined && this.#streams.get(id) === inbound) this.#streams.delete(id);
    return failure;
  }

  #greeted(inbound: Inbound, peer: Peer): void {
    this.#greeting.delete(inbound);
    this.#streams.get(peer.id)?.end();
    this.#streams.set(peer.id, inbound);
    this.onGreeted(peer);
    this.options.events.greeted(peer);
  }
}

/** One accepted stream, from its first byte to its end. */
class Inbound {
  /** Who has greeted and proved it, and by which secret. */
  peer?: Peer;
  secret?: Uint8Array;
  /** Resolves when the stream is over, with why it was refused. */
  readonly ended: Promise<Failure | undefined>;
  readonly #resolve: (failure?: Failure) => void;
  readonly #timer: ReturnType<typeof setTimeout>;
  #dialer?: Hello;
  #own?: Hello;
  #over = false;

  constructor(
    private readonly call: DuplexStream,
    private readonly options: PeersOptions,
    private readonly onGreeted: (peer: Peer) => void,
  ) {
    const { promise, resolve } = Promise.withResolvers<Failure | undefined>();
    this.ended = promise;
    this.#resolve = resolve;
    this.#timer = setTimeout(() => this.end(), handshake_timeout_ms);
    call.on("data", (bytes: Buffer) => this.#take(bytes));
    call.on("end", () => this.end());
    call.on("cancelled", () => this.end());
  }

  end(failure?: Failure): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#resolve(failure);
  }

  #take(bytes: Buffer): void {
    if (this.#over) return;
    if (!this.peer && bytes.length > max_request_bytes) return this.#refuse(malformed());
    const pb = readPeerFrame(bytes);
    if (this.peer) {
      const frame = pb && decodeFrame(pb);
      if (frame) this.options.events.received(this.peer, frame);
      else this.#refuse(malformed());
    } else if (pb?.body === "hello" && !this.#dialer) this.#greet(pb.hello as Hello);
    else if (pb?.body === "proof" && this.#dialer) this.#prove(pb.proof?.proof ?? new Uint8Array());
    else this.#refuse(malformed());
  }

  #greet(dialer: Hello): void {
    const { secrets, identity } = this.options;
    const failure = helloFailure(dialer) ?? this.#strange(dialer);
    if (failure) return this.#refuse(failure, dialer.address);
    this.#dialer = dialer;
    this.#own = makeHello(identity(), nonce());
    this.call.write(
      handshake_frames.hello(this.#own, acceptorProofs(secrets.all, dialer, this.#own)),
    );
  }

  /** A replica that is new itself has nothing to offer; one that has dialled itself finds out by our greeting. */
  #strange(dialer: Hello): Failure | undefined {
    const ours = this.options.identity();
    if (isSelf(dialer, ours)) return undefined;
    if (ours.cluster_id !== "") return clusterFailure(dialer.cluster_id, ours.cluster_id);
    if (sameCluster(dialer, ours)) return undefined;
    const both_new = dialer.cluster_id === "" && dialer.peers.length > 0 && ours.peers !== undefined;
    return both_new ? peersDiffer(ours.address, ours.peers!, dialer.peers) : notInCluster(ours.address);
  }

  #prove(proof: Uint8Array): void {
    const dialer = this.#dialer!;
    const secret = provenBy(proof, this.options.secrets.all, "dialer", dialer, this.#own!);
    if (secret === undefined) return this.#refuse(wrongSecret(), dialer.address);
    const failure = this.#join(dialer) ?? this.options.events.admits(peerOf(dialer));
    if (failure) return this.#refuse(failure, dialer.address);
    clearTimeout(this.#timer);
    this.peer = peerOf(dialer);
    this.secret = secret;
    this.call.write(handshake_frames.welcome());
    this.onGreeted(this.peer);
  }

  /** The founder of the cluster that we are to be formed into tells us its id. */
  #join(dialer: Hello): Failure | undefined {
    const { events, identity } = this.options;
    if (dialer.cluster_id === "" || identity().cluster_id === dialer.cluster_id) return undefined;
    try {
      events.learnedCluster(dialer.cluster_id);
    } catch (error) {
      if (error instanceof FailureError) return error.failure;
      throw error;
    }
  }

  #refuse(failure: Failure, address = this.peer?.address ?? this.#dialer?.address ?? ""): void {
    this.end(failure);
    // One that comes again in a moment is no news.
    if (failure.retry_ms !== undefined) return;
    this.options.events.refused(address || this.call.getPeer(), failure);
  }
}
