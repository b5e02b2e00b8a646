/** Streams between two processes, and the links that keep dialling them (as server/net/link.ts does with gRPC). */
import { type Failure, malformed, notInCluster } from "../../proto/failures.ts";
import { decodeFrame, encodeFrame, readPeerFrame } from "../../server/net/frames.ts";
import {
  clusterFailure,
  handshake_timeout_ms,
  type Hello,
  makeHello,
  sameCluster,
} from "../../server/net/handshake.ts";
import type { Frame } from "../../server/net/replica.ts";
import type { Address } from "../../server/core/types.ts";
import type { Network } from "./network.ts";
import type { Process } from "./process.ts";

const first_delay_ms = 50;
const last_delay_ms = 200;
const refused_delay_ms = 2_000;

/** Carries the frames of one process to another, in order. */
export class Stream {
  broken = false;
  #sent = 0;
  #delivered = 0;
  /** Frames beyond this one are lost. */
  #last = Infinity;
  #free_ms = 0;
  #held: Uint8Array[] = [];

  constructor(private readonly network: Network, readonly from: Process, readonly to: Process) {}

  /** Puts encoded frames on the way. */
  send(bytes: Uint8Array): void {
    if (this.broken) return;
    const { network, from, to } = this;
    if (this.#held.length > 0) {
      this.#held.push(bytes);
    } else if (network.carries(from.machine, to.machine)) {
      this.#carry(bytes);
    } else {
      this.#held.push(bytes);
      network.whenCarried(from.machine, to.machine, () => {
        for (const held of this.#held.splice(0)) this.#carry(held);
      });
    }
  }

  #carry(bytes: Uint8Array): void {
    const { network, from, to } = this;
    const number = ++this.#sent;
    const { now_ms } = network.timeline;
    this.#free_ms = Math.max(this.#free_ms, now_ms + network.delay(from.machine, to.machine));
    network.timeline.after(this.#free_ms - now_ms, () =>
      to.enter(() => {
        this.#delivered = number;
        if (number > this.#last || !to.streams.accepts(this)) return;
        const frame = decodeFrame(readPeerFrame(bytes)!);
        if (frame === undefined) throw new Error("a frame that the codec does not take back");
        to.node.received(from.peer, frame);
      }));
  }

  /** Ends the stream at the sender; some of what is under way still arrives. */
  cut(): void {
    if (this.broken) return;
    this.broken = true;
    this.#held = [];
    this.#last = this.network.random.whole(this.#delivered, this.#sent);
  }
}

/** One address that a process dials for as long as the link is not closed. */
export class Link {
  stream?: Stream;
  #closed = false;
  #delay_ms = first_delay_ms;
  #cancel?: () => void;
  #attempt = 0;

  constructor(private readonly network: Network, readonly from: Process, readonly address: Address) {
    this.#dial();
  }

  send(bytes: Uint8Array): void {
    this.stream?.send(bytes);
  }

  /** Dials now rather than at the end of the wait. */
  hurry(incarnation: string): void {
    if (this.stream !== undefined && this.stream.to.incarnation !== incarnation) this.lose();
    if (this.stream === undefined && this.#cancel !== undefined) {
      this.#cancel();
      this.#dial();
    }
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
    this.lose();
  }

  /** The stream is over, as this side sees it: it says so, and dials again. */
  lose(stream = this.stream): void {
    if (stream === undefined || stream !== this.stream) return;
    this.stream = undefined;
    stream.cut();
    if (!this.#closed) this.#again();
    this.from.node.disconnected(stream.to.peer);
  }

  #again(delay_ms = this.#delay_ms): void {
    this.#attempt++;
    this.#cancel = this.from.scheduler.after(delay_ms, () => this.#dial());
    this.#delay_ms = Math.min(this.#delay_ms * 2, last_delay_ms);
  }

  /**
   * Hello there, hello back, proof there (which greets), welcome back (which connects): who may speak with whom is
   * decided as in server/net/link.ts and server/net/peer_service.ts.
   */
  #dial(): void {
    const { network, from } = this;
    const attempt = ++this.#attempt;
    const target = network.machines.get(this.address);
    const current = () => !this.#closed && attempt === this.#attempt;
    const give_up = () => current() && this.#again();
    this.#cancel = undefined;
    const cancel = from.scheduler.after(handshake_timeout_ms, give_up);
    if (target === undefined) return;
    const here = from.machine;
    const there = (act: () => void) => network.pass(here, target, act);
    const back = (act: () => void) => network.pass(target, here, () => from.enter(() => current() && act()));
    const over = (failure?: Failure) => {
      cancel();
      if (failure?.reason === "DUPLICATE_REPLICA") from.node.turnedAway(failure);
      this.#again(failure && failure.retry_ms === undefined ? refused_delay_ms : undefined);
    };
    const dialer = greeting(from);
    there(() => {
      const to = network.listening(this.address);
      if (to === undefined) return back(() => over());
      const stream = new Stream(network, from, to);
      to.enter(() => {
        const strange = strangeFailure(dialer, to);
        const acceptor = greeting(to);
        back(() => {
          const failure = strange ?? joinFailure(from, acceptor) ?? from.node.admits(to.peer, this.address);
          if (failure !== undefined) return over(failure);
          there(() =>
            to.enter(() => {
              if (dialer.cluster_id !== "") to.learnedCluster(dialer.cluster_id);
              const rival = to.node.admits(from.peer);
              if (rival !== undefined) return back(() => over(rival));
              this.#greet(stream, back, cancel);
            })
          );
        });
      });
    });
  }

  #greet(stream: Stream, back: (act: () => void) => void, cancel: () => void): void {
    const { from, to } = stream;
    if (from.alive === false || stream.broken) return;
    to.streams.greeted(stream);
    back(() => {
      cancel();
      this.stream = stream;
      this.#delay_ms = first_delay_ms;
      from.streams.remotes.set(to.incarnation, this.address);
      this.#watch(stream, 0);
      from.node.connected(to.peer);
      if (!to.alive) from.scheduler.after(0, () => this.lose(stream));
    });
  }

  /** HTTP/2 keepalive: a stream on which nothing comes back for long enough is given up. */
  #watch(stream: Stream, silent: number): void {
    const { network, from } = this;
    from.scheduler.after(1_000, () => {
      if (stream !== this.stream) return;
      const [here, there] = [from.machine, stream.to.machine];
      const answers = network.carries(here, there) && network.carries(there, here) && !stream.to.paused;
      if (!answers && silent >= 2 && network.random.chance(0.2)) return this.lose(stream);
      this.#watch(stream, answers ? 0 : silent + 1);
    });
  }
}

/** The encoded form of a frame, made once for all its receivers. */
export function encoded(frame: Frame): Uint8Array {
  return encodeFrame(frame);
}

function greeting(process: Process): Hello {
  return makeHello(process.node.identity, new Uint8Array());
}

/** What the acceptor has against a greeting. */
function strangeFailure(dialer: Hello, { node: { identity } }: Process): Failure | undefined {
  if (identity.cluster_id !== "") return clusterFailure(dialer.cluster_id, identity.cluster_id);
  return sameCluster(dialer, identity) ? undefined : notInCluster(identity.address);
}

/** The dialer learns the cluster's id, or says what it has against it. */
function joinFailure(dialer: Process, acceptor: Hello): Failure | undefined {
  const { identity } = dialer.node;
  if (acceptor.cluster_id === "") return sameCluster(acceptor, identity) ? undefined : malformed();
  if (identity.cluster_id !== "") return clusterFailure(identity.cluster_id, acceptor.cluster_id);
  dialer.learnedCluster(acceptor.cluster_id);
}
