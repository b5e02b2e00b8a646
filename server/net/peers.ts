/** The streams between this replica and all others: those that it dials carry its frames, those that it accepts carry theirs. */
import type { Buffer } from "node:buffer";
import type { Address, Incarnation, Peer, ProbeResult, ReplicaId } from "../core/types.ts";
import { splitAddress } from "./addresses.ts";
import type { Service } from "./calls.ts";
import { encodeFrame } from "./frames.ts";
import { Link, type LinkOwner, type PeersOptions } from "./link.ts";
import { PeerAcceptor } from "./peer_service.ts";
import type { Frame, PeerStreams } from "./replica.ts";

/** How long a probe waits for an answer, in ms. */
const probe_timeout_ms = 300;
/** A killed process may close its port an instant after its streams, so that what connects is asked again: ms before each try. */
const probe_waits_ms = [0, 3, 10, 30];
/** Where peers were found is remembered for so many incarnations. */
const max_remembered_remotes = 256;

/**
 * The peer streams of one replica. A peer that has dialled us is dialled back at once. After `close` nothing
 * more is reported.
 */
export class Peers implements PeerStreams, LinkOwner {
  readonly #options: PeersOptions;
  readonly #acceptor: PeerAcceptor;
  readonly #links = new Map<Address, Link>();
  /** The link that has the stream to each peer, or is about to. */
  readonly #claims = new Map<ReplicaId, { link: Link; incarnation: Incarnation }>();
  readonly #remotes = new Map<string, { hostname: string; port: number }>();
  #closed = false;

  constructor(options: PeersOptions) {
    this.#options = options;
    this.#acceptor = new PeerAcceptor(options, (peer) => this.#dialBack(peer));
  }

  /** The accepting side, for the server. */
  get service(): Service {
    return this.#acceptor.service;
  }

  setTargets(addresses: Address[]): void {
    if (this.#closed) return;
    const wanted = new Set(addresses);
    for (const [address, link] of this.#links) {
      if (wanted.has(address)) continue;
      this.#links.delete(address);
      link.close();
    }
    for (const address of wanted) {
      if (!this.#links.has(address)) this.#links.set(address, new Link(address, this.#options, this));
    }
  }

  send(to: ReplicaId[], frame: Frame): void {
    let bytes: Buffer | undefined;
    for (const id of to) this.#claims.get(id)?.link.send(bytes ??= encodeFrame(frame));
  }

  async probe(id: ReplicaId, incarnation: Incarnation): Promise<ProbeResult> {
    const remote = this.#remotes.get(`${id}/${incarnation}`);
    if (!remote) return "other";
    for (const wait_ms of probe_waits_ms) {
      if (wait_ms > 0) await new Promise((resolve) => setTimeout(resolve, wait_ms));
      const result = await connect(remote);
      if (result !== "connected") return result;
    }
    return "other";
  }

  /** The secrets have changed: streams that were greeted by one that is good no longer are greeted anew. */
  recheck(): void {
    for (const link of this.#links.values()) link.recheck();
    this.#acceptor.recheck();
  }

  close(): void {
    this.#closed = true;
    for (const link of this.#links.values()) link.close();
    this.#links.clear();
    this.#acceptor.close();
  }

  /** Called by a link. A stream to an older process of the same replica is a dead one's. */
  claim(link: Link, { id, incarnation }: Peer): boolean {
    const other = this.#claims.get(id);
    if (other?.incarnation === incarnation) return false;
    other?.link.hurry(incarnation);
    this.#claims.set(id, { link, incarnation });
    return true;
  }

  /** Called by a link. */
  opened(peer: Peer, remote: string): void {
    this.#remember(`${peer.id}/${peer.incarnation}`, remote);
    if (!this.#closed) this.#options.events.connected(peer);
  }

  /** Called by a link. */
  released(link: Link, peer: Peer, was_open: boolean): void {
    if (this.#claims.get(peer.id)?.link === link) this.#claims.delete(peer.id);
    if (was_open && !this.#closed) this.#options.events.disconnected(peer);
  }

  #dialBack(peer: Peer): void {
    this.#claims.get(peer.id)?.link.hurry(peer.incarnation);
    this.#links.get(peer.address)?.hurry(peer.incarnation);
  }

  #remember(key: string, remote: string): void {
    this.#remotes.delete(key);
    this.#remotes.set(key, splitAddress(remote));
    if (this.#remotes.size <= max_remembered_remotes) return;
    const [oldest] = this.#remotes.keys();
    this.#remotes.delete(oldest);
  }
}

/** Only a refusal is evidence: that nobody listens there (PLATFORM.md, Crash evidence). */
async function connect(remote: { hostname: string; port: number }): Promise<"connected" | ProbeResult> {
  try {
    const connection = await Deno.connect({ ...remote, signal: AbortSignal.timeout(probe_timeout_ms) });
    connection.close();
    return "connected";
  } catch (error) {
    return error instanceof Deno.errors.ConnectionRefused ? "refused" : "other";
  }
}
