/**
 * The driver: one queue of inputs; each is handed to the core, and its effects are carried out in order (DESIGN.md,
 * One picture). It holds nothing of the protocol. All I/O and all clocks come through `Ports`, so that the simulator
 * runs this very code.
 */
import { getLogger } from "@logtape/logtape";
import { presence_interval_ms } from "../proto/bounds.ts";
import {
  damaged,
  diskRefuses,
  type Failure,
  internal,
  noQuorum,
  notFormed,
  notInCluster,
  type Outcome,
  replicaBehind,
  tooLarge,
  tooMany,
  viewChange,
} from "../proto/failures.ts";
import type { Applied, ChatState } from "./chat/state.ts";
import { max_entry_bytes } from "./core/bounds.ts";
import { InvariantError, origin_base } from "./core/log.ts";
import { Replica as Core } from "./core/replica.ts";
import type { Founding, Restored } from "./core/state.ts";
import type { Address, Base, Effect, Input, Peer, StoredEntry, ViewSettings } from "./core/types.ts";
import { Applier } from "./applier.ts";
import { Callers } from "./callers.ts";
import { missingPeers } from "./forming.ts";
import { Forwarder } from "./forwarder.ts";
import { Installer, type InstallerHost } from "./installer.ts";
import { changeViewSettings } from "./membership.ts";
import { Presence } from "./net/presence.ts";
import type {
  Answer,
  Digest,
  ForwardedCall,
  Frame,
  Identity,
  PeerEvents,
  Replica,
  ReplicaStatus,
  SearchPage,
  SearchQuery,
} from "./net/replica.ts";
import type { Ports, Scheduler } from "./ports.ts";
import { rivalFailure } from "./rivals.ts";
import { noteReceived, noteSent } from "./heartbeat_log.ts";
import { RoleTimes, statusOf } from "./status.ts";
import { Story } from "./story.ts";
import { isDamage, troubleOf } from "./storage/errors.ts";
import { Trimmer } from "./trimmer.ts";
import { watched } from "./watched.ts";
import { Writer } from "./writer.ts";

const logger = getLogger(["replichat", "replica"]);

/** How long a replica that has left lets its last frames go out, in ms: they tell the others that the view without it is active. */
const farewell_ms = 50;

/** How a replica starts. */
export interface NodeOptions {
  identity: Identity;
  /** Found a cluster of one when the log is empty. */
  founding?: Founding;
  /** Addresses to dial besides those that the log and the peers name. */
  seeds: Address[];
  data_dir: string;
}

/** What the disk holds. Of tables that are ahead of the log nothing follows for it. */
function restore({ store, chat: { applied_index } }: Ports): Restored {
  const restored = store.restore(applied_index);
  const { base = origin_base, last = base } = restored;
  return applied_index > last.index ? { ...store.restore(0), applied_index } : restored;
}

export class Node implements Replica, PeerEvents, InstallerHost {
  readonly core: Core;
  readonly identity: Identity;
  readonly forwarder: Forwarder;
  private readonly inputs: Input[] = [];
  private stepping = false;
  stopped = false;
  private batch: { tag: number; payload: Uint8Array }[] = [];
  private readonly callers = new Callers();
  private readonly writer: Writer;
  private readonly applier: Applier;
  /** What is the matter with the disk, by whose write it refuses. */
  private readonly troubles = new Map<"log" | "tables", string>();
  /** The tables, for reading; others once a snapshot is installed. */
  chat: ChatState;
  private readonly listeners = new Set<(applied: Applied[]) => void>();
  private readonly install_listeners = new Set<() => void>();
  private readonly trimmer?: Trimmer;
  private readonly installer: Installer;
  readonly presence = new Presence();
  private presence_told_ms = 0;
  private targets = "";
  private hung_up = false;
  private readonly story: Story;
  private readonly role_times = new RoleTimes();

  constructor(private readonly options: NodeOptions, private readonly ports: Ports) {
    this.identity = options.identity;
    const { replica_id: id, address, incarnation } = options.identity;
    const restored = restore(ports);
    this.core = new Core({ id, address, incarnation }, restored, ports.scheduler.clock(), options.founding);
    this.forwarder = new Forwarder(this, ports);
    this.story = new Story(
      this.core,
      ports.scheduler,
      () => (this.serveFailure() ?? this.unavailable()).message,
    );
    this.chat = this.watchedChat();
    const fail = (error: unknown) => this.fail(error);
    this.writer = new Writer(ports.store, ports.scheduler, {
      persisted: (ticket) => this.submit({ type: "persisted", ticket }),
      trouble: (trouble) => this.diskTrouble("log", trouble),
      fail,
    }, ports.observer);
    this.applier = new Applier(ports.chat, ports.scheduler, {
      read: (from, to, max_bytes, max_entries) => this.core.state.log.read(from, to, max_bytes, max_entries),
      applied: (entries, applied) => this.applied(entries, applied),
      trouble: (trouble) => this.diskTrouble("tables", trouble),
      fail,
    });
    this.installer = new Installer(this, ports);
    if (ports.trimming === undefined) return;
    const { trimming, scheduler } = ports;
    const { applier } = this;
    this.trimmer = new Trimmer(this.core, trimming, scheduler, ports.digests, {
      get applied_index() {
        return applier.applied_index;
      },
      trimmed: (base) => this.submit({ type: "trimmed", base }),
      fail,
    });
  }

  /** Begins to take part. `handle` carries out a client's call at the primary. */
  start(handle: (call: ForwardedCall) => Promise<Outcome<Answer>>): void {
    this.forwarder.handle = handle;
    this.tick();
    this.trimmer?.start();
  }

  /** Asks for a view without this replica; `Ports.exit` is called when it has come. */
  leave(): void {
    this.submit({ type: "leave" });
  }

  /** Takes no more inputs. */
  stop(): void {
    this.stopped = true;
    this.ports.streams.close();
  }

  // ---- the queue ----

  /** Takes an input, at once or after the one that is being worked on. */
  submit(input: Input): void {
    this.inputs.push(input);
    if (this.stepping) return;
    this.stepping = true;
    try {
      for (let next = this.inputs.shift(); next !== undefined && !this.stopped; next = this.inputs.shift()) {
        for (const effect of this.core.step(next, this.ports.scheduler.clock())) this.carryOut(effect);
      }
    } catch (error) {
      this.fail(error);
    } finally {
      this.stepping = false;
    }
  }

  /** Stops the process: what it knows or what it holds cannot be trusted, or it has a fault. */
  fail(error: unknown): void {
    if (this.stopped) return;
    this.stopped = true;
    const what = error instanceof Error ? error.message : String(error);
    const trouble = troubleOf(error);
    const [code, { message }] = error instanceof InvariantError && error.remedy !== undefined
      ? [7, { message: `${what}. ${error.remedy}.` }]
      : error instanceof InvariantError || isDamage(error)
      ? [7, damaged(this.options.data_dir, what)]
      : trouble !== undefined
      ? [8, diskRefuses(this.identity.address, trouble)]
      : [1, internal(`${what}. This is a fault of replichat.`)];
    logger.error("{message}", { message, stack: error instanceof Error ? error.stack : undefined });
    this.ports.exit(code, what);
  }

  /** Takes part no more, for a reason that an operator must know, and ends the process with exit code 7. */
  private end(why: string): void {
    if (this.stopped) return;
    this.stopped = true;
    logger.error("{why}", { why });
    // Others may still have to hear what this replica said last, a hand-over for instance.
    this.ports.scheduler.after(farewell_ms, () => this.ports.exit(7, why.replace(/\.$/, "")));
  }

  private tick(): void {
    if (this.stopped) return;
    this.submit({ type: "tick" });
    this.story.tick();
    const now_ms = this.now();
    this.callers.sweep(now_ms);
    this.forwarder.sweep(now_ms);
    this.tellPresence();
    this.dial();
    this.ports.scheduler.after(this.core.state.detector.tick_ms, () => this.tick());
  }

  private carryOut(effect: Effect): void {
    switch (effect.type) {
      case "send":
        noteSent(this.core.state, effect.to, effect.message);
        return this.ports.streams.send(effect.to, effect.message);
      case "persist":
        return this.writer.write(effect);
      case "remind":
        this.ports.scheduler.after(effect.after_ms, () => this.submit({ type: "reminded" }));
        return;
      case "commit":
        return this.commit(effect.entries);
      case "accepted":
        return this.callers.accepted(effect);
      case "rejected":
        return this.callers.rejected(effect);
      case "probe": {
        const { id, incarnation } = effect;
        this.ports.streams.probe(id, incarnation).then((result) =>
          this.submit({ type: "probed", id, incarnation, result })
        );
        return;
      }
      case "snapshot":
        return void this.installer.fetch(this.core.state.addressOf(effect.from));
      case "role":
        this.look();
        this.dial();
        return this.forwarder.dispatch();
      case "left":
        this.stopped = true;
        this.ports.scheduler.after(farewell_ms, () => this.ports.exit(0, "left the cluster"));
        return;
      case "removed":
        return this.end(effect.text);
      case "note":
        logger[effect.level]("{text}", { text: effect.text });
        return this.look();
    }
  }

  /** At the primary somebody waits for what applying gives; elsewhere, for what is being written. */
  private commit(entries: StoredEntry[]): void {
    this.applier.take(entries);
    if (this.isPrimary()) this.applier.apply();
    else this.writer.afterwards(() => this.applier.apply());
  }

  /** Something has happened: tells it, and notes who has which role from now on. */
  private look(): void {
    this.story.look();
    this.status();
  }

  private dial(): void {
    const addresses = new Set(this.hung_up ? [] : [...this.core.targets, ...this.options.seeds]);
    addresses.delete(this.identity.address);
    const targets = [...addresses].sort();
    if (targets.join() === this.targets) return;
    this.targets = targets.join();
    this.ports.streams.setTargets(targets);
  }

  // ---- the disk ----

  /** Takes note of what is the matter, and tells the core when there begins to be something, or ends to be. */
  private diskTrouble(of: "log" | "tables", trouble: string | undefined): void {
    const was = this.troubles.size > 0;
    if (trouble === undefined) this.troubles.delete(of);
    else this.troubles.set(of, trouble);
    const is = this.troubles.size > 0;
    if (was === is || this.stopped) return;
    const { address } = this.identity;
    if (trouble === undefined) logger.info("The disk of {address} takes writes again.", { address });
    else logger.error("{message}", { message: diskRefuses(address, trouble).message });
    this.submit({ type: "disk", healthy: !is });
  }

  /** The tables, for reading: a damaged file stops the process. */
  private watchedChat(): ChatState {
    return watched(this.ports.chat, (error) => isDamage(error) && this.fail(error));
  }

  // ---- snapshots ----

  get working(): boolean {
    return this.writer.busy || this.stepping;
  }

  saveCut(cut: StoredEntry[]): void {
    if (cut.length > 0) this.writer.saveCut(cut);
  }

  /** Their clients go on from their cursors, here too. */
  replacing(): void {
    for (const listener of this.install_listeners) listener();
  }

  /** What waited for the entries of a snapshot does not see them come one by one. */
  replaced(base: Base): void {
    this.chat = this.watchedChat();
    this.applier.replace(this.ports.chat);
    this.trimmer?.restart();
    this.ports.search?.applied(base.index);
    this.ports.search?.resume();
    this.callers.skipped(base.index);
    this.submit({ type: "installed", base });
  }

  notReplaced(): void {
    this.ports.search?.resume();
    this.submit({ type: "installed" });
  }

  private applied(entries: StoredEntry[], applied: Applied[]): void {
    const since_ms = this.callers.applied(entries, applied, this.ports.chat.applied_index);
    this.ports.observer?.applied(entries.length, since_ms === undefined ? undefined : this.now() - since_ms);
    this.ports.search?.applied(this.ports.chat.applied_index);
    for (const listener of this.listeners) listener(applied);
  }

  // ---- callers ----

  isPrimary(): boolean {
    return this.core.state.leading;
  }

  propose(command: Uint8Array, timeout_ms: number): Promise<Outcome<Applied>> {
    // With a disk that takes no writes: the others go on without this one. Alone, the call is held until it is told why.
    if (!this.isPrimary() || this.troubles.size > 0) return Promise.resolve({ failure: viewChange() });
    if (command.length > max_entry_bytes) {
      return Promise.resolve({ failure: tooLarge("The command", max_entry_bytes) });
    }
    if (this.callers.full) return Promise.resolve({ failure: tooMany("commands", 100) });
    const now_ms = this.now();
    const { tag, outcome } = this.callers.add(now_ms, now_ms + timeout_ms);
    // All that arrives in one turn of the loop becomes one batch.
    if (this.batch.push({ tag, payload: command }) === 1) {
      this.ports.scheduler.soon(() => {
        const commands = this.batch;
        this.batch = [];
        this.submit({ type: "propose", commands });
      });
    }
    return outcome;
  }

  forward(call: ForwardedCall, repeatable: boolean, request_id?: string): Promise<Outcome<Answer>> {
    return this.forwarder.forward(call, repeatable, request_id);
  }

  waitApplied(index: number, timeout_ms: number): Promise<boolean> {
    if (this.chat.applied_index >= index) return Promise.resolve(true);
    return this.callers.waitFor(index, this.now() + timeout_ms);
  }

  serveFailure(): Failure | undefined {
    const { address, peers } = this.identity;
    const { committed, rebuilding } = this.core.state;
    if (committed === undefined) {
      return peers === undefined ? notInCluster(address) : notFormed(missingPeers(this));
    }
    if (!rebuilding && this.core.role !== "learner") return undefined;
    // What is not here yet is not missing: an unknown session or name may be known to the members.
    return replicaBehind(this.known_index, this.chat.applied_index);
  }

  /** The last entry that somebody has said to be committed. */
  get known_index(): number {
    const { commit_index, detector } = this.core.state;
    return Math.max(commit_index, ...[...detector.peers.values()].map((peer) => peer.commit_index));
  }

  readFailure(): Failure | undefined {
    if (this.isReadable()) return undefined;
    const { state } = this.core;
    const [trouble] = this.troubles.values();
    if (state.leading) {
      return trouble === undefined
        ? noQuorum(this.core.waiting_for, this.options.data_dir)
        : diskRefuses(this.identity.address, trouble);
    }
    // The primary of a view that is about to end may be the last to know what the next one has done.
    return state.heads ? viewChange() : undefined;
  }

  /** Ends all streams, so that all greetings are made anew, by an identity that has changed. */
  async greetAgain(): Promise<void> {
    this.hung_up = true;
    this.dial();
    const open = () => [...this.core.state.detector.peers.values()].some(({ connected }) => connected);
    while (open()) await new Promise((resolve) => this.ports.scheduler.after(10, () => resolve(undefined)));
    this.hung_up = false;
    this.dial();
  }

  private isReadable(): boolean {
    this.core.state.clock = this.ports.scheduler.clock();
    return this.core.readable && this.applier.caught_up;
  }

  configure(settings: Partial<ViewSettings>, timeout_ms: number): Promise<Failure | undefined> {
    return changeViewSettings(this, settings, timeout_ms);
  }

  digest(index: number): Promise<Outcome<Digest>> {
    return this.ports.digests!.take(index, this.applier);
  }

  search(query: SearchQuery): Promise<Outcome<SearchPage>> {
    return this.ports.search!.search(query);
  }

  onApplied(listener: (applied: Applied[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onInstalled(listener: () => void): () => void {
    this.install_listeners.add(listener);
    return () => this.install_listeners.delete(listener);
  }

  status(): ReplicaStatus {
    const status = statusOf(
      this.core,
      this.identity,
      this.options.data_dir,
      this.role_times,
      this.ports.scheduler.clock(),
    );
    const waiting = this.core.state.committed === undefined ? { waiting_for: missingPeers(this) } : {};
    const has_quorum = status.has_quorum && this.troubles.size === 0;
    return { ...status, ...waiting, applied_index: this.ports.chat.applied_index, has_quorum };
  }

  /** Why nothing can be written just now. */
  unavailable(): Failure {
    const { waiting_for } = this.core;
    const [trouble] = this.troubles.values();
    if (trouble !== undefined) return diskRefuses(this.identity.address, trouble);
    return this.core.leader !== undefined ? viewChange() : noQuorum(waiting_for, this.options.data_dir);
  }

  /** For what goes on beside the queue and takes its time. */
  get scheduler(): Scheduler {
    return this.ports.scheduler;
  }

  private now(): number {
    return this.ports.scheduler.clock().mono_ms;
  }

  // ---- presence ----

  /** Tells the others who has come and gone here, and forgets those whom nobody tells of any more. */
  private tellPresence(): void {
    const { mono_ms, wall_ms } = this.ports.scheduler.clock();
    this.presence.sweep(mono_ms, Math.round(wall_ms * 1000));
    if (mono_ms - this.presence_told_ms < presence_interval_ms) return;
    const changes = this.presence.changes();
    if (changes === undefined) return;
    this.presence_told_ms = mono_ms;
    this.ports.streams.send([...this.core.state.detector.peers.keys()], changes);
  }

  /** Tells a peer whatever it may have missed. */
  private tellWhole(peer: Peer): void {
    const whole = this.presence.whole();
    if (whole !== undefined) this.ports.streams.send([peer.id], whole);
  }

  // ---- what the streams tell ----

  connected(peer: Peer): void {
    this.submit({ type: "connected", peer });
    this.tellWhole(peer);
    this.forwarder.dispatch();
  }

  disconnected(peer: Peer): void {
    this.submit({ type: "disconnected", peer });
    this.presence.lost(peer.incarnation, this.now());
    this.forwarder.lost(peer);
  }

  greeted(peer: Peer): void {
    this.submit({ type: "greeted", peer });
    this.forwarder.heardAnew(peer);
    // Who dials anew may have forgotten what it was told.
    this.tellWhole(peer);
    this.dial();
  }

  received(from: Peer, frame: Frame): void {
    if (this.stopped) return;
    if (frame.kind === "forward") void this.forwarder.serve(from, frame);
    else if (frame.kind === "forward_reply") this.forwarder.replied(from, frame);
    else if (frame.kind === "presence") this.presence.received(from.incarnation, frame);
    else {
      noteReceived(this.core.state, from, frame);
      this.submit({ type: "received", from, message: frame });
    }
  }

  admits(peer: Peer, reached?: Address): Failure | undefined {
    return rivalFailure(this.core.state.detector, this.identity, peer, reached);
  }

  turnedAway(failure: Failure): void {
    this.end(failure.message);
  }

  /** Set by whoever keeps the data directory. */
  learnedCluster: (cluster_id: string) => void = () => {};

  refused(address: Address, failure: Failure): void {
    logger.warning("{address}: {message}", { address, message: failure.message });
  }
}
