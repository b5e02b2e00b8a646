import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { Detector } from "./detector.ts";
import { peer, tick_ms, view } from "./test_replicas.ts";
import type { Clock, Heartbeat } from "./types.ts";
import { zero_number } from "./view.ts";

const heartbeat: Heartbeat = {
  kind: "heartbeat",
  sequence: 1,
  view: zero_number,
  suspects: [],
  excludable: [],
  commit_index: 0,
  active: true,
  leaving: false,
};

/** A detector with both its clocks, and b, whose stream is up. */
class Watch {
  mono_ms = 10_000;
  wall_ms = 1_000_000;
  readonly detector = new Detector(this.clock, 1_000);

  constructor() {
    this.detector.connected(peer("b"), this.clock);
  }

  get clock(): Clock {
    return { mono_ms: this.mono_ms, wall_ms: this.wall_ms, random: 0 };
  }

  /** Both clocks run on, without a tick. */
  wait(ms: number): void {
    this.mono_ms += ms;
    this.wall_ms += ms;
  }

  /** Time passes, tick by tick. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= tick_ms) {
      this.wait(Math.min(tick_ms, left));
      this.detector.tick(this.clock);
    }
  }

  beat(): number {
    return this.detector.nextSequence(this.clock);
  }

  echo(sequence: number, grants = true, from = "b"): void {
    this.detector.echoed(peer(from), { kind: "echo", sequence, grants }, this.clock);
  }

  holds(name = "b"): boolean {
    return this.detector.holdsLease(peer(name).id, peer(name).incarnation, this.clock);
  }

  get suspected(): boolean {
    return this.detector.isSuspected("b");
  }
}

// ---- suspicion ----

Deno.test("Suspicion: a peer is suspected until it has echoed, and when it was never met", () => {
  const watch = new Watch();
  ok(watch.suspected);
  ok(watch.detector.isSuspected("c"));
  watch.echo(watch.beat(), false);
  ok(!watch.suspected, "an echo without a grant is a sign of life too");
});

Deno.test("Suspicion: a peer that has echoed nothing for exclude / 2 is suspected", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.pass(480);
  ok(!watch.suspected);
  watch.detector.heard(peer("b"), heartbeat, watch.clock);
  watch.pass(20);
  ok(watch.suspected, "its own heartbeats are no echoes: both directions are needed");
  watch.echo(watch.beat());
  ok(!watch.suspected);
});

Deno.test("Suspicion: a peer is suspected at once when its stream breaks, until it is up and echoes", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  equal(watch.detector.disconnected(peer("b"), watch.clock), true);
  ok(watch.suspected);
  watch.echo(watch.beat());
  ok(watch.suspected, "an echo that was still under way");
  watch.detector.connected(peer("b"), watch.clock);
  ok(watch.suspected);
  watch.echo(watch.beat());
  ok(!watch.suspected);
});

Deno.test("Suspicion: the end of a stream to an earlier incarnation says nothing about the present one", () => {
  const watch = new Watch();
  watch.detector.connected(peer("b2"), watch.clock);
  watch.echo(watch.beat(), true, "b2");
  equal(watch.detector.disconnected(peer("b1"), watch.clock), false);
  equal(watch.detector.disconnected(peer("c"), watch.clock), false);
  ok(!watch.suspected);
});

Deno.test("Suspicion: a replica's own stall is not its peers' silence", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.wait(10_000);
  watch.detector.tick(watch.clock);
  ok(!watch.suspected);
  equal(watch.detector.peers.get("b")!.silence_ms, tick_ms);
  watch.pass(460);
  ok(!watch.suspected);
  watch.pass(20);
  ok(watch.suspected);
});

Deno.test("Suspicion: an echo that is older than a lease proves nothing", () => {
  const watch = new Watch();
  const early = watch.beat();
  watch.pass(1_020);
  ok(watch.suspected);
  watch.echo(early);
  ok(watch.suspected);
  ok(!watch.holds());
  watch.echo(99);
  ok(watch.suspected, "nor does one to a heartbeat that was never sent");
});

// ---- leases held ----

Deno.test("Lease: it counts from when the heartbeat was sent, and is held for 0.8 × exclude", () => {
  const watch = new Watch();
  const sequence = watch.beat();
  watch.wait(300);
  ok(!watch.holds());
  watch.echo(sequence);
  watch.wait(500);
  ok(watch.holds());
  watch.wait(1);
  ok(!watch.holds());
});

Deno.test("Lease: it is held on whichever clock has run further", () => {
  for (const clock of ["mono_ms", "wall_ms"] as const) {
    const watch = new Watch();
    watch.echo(watch.beat());
    watch[clock] += 800;
    ok(watch.holds());
    watch[clock] += 1;
    ok(!watch.holds(), clock);
  }
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.wall_ms -= 5_000;
  watch.mono_ms += 801;
  ok(!watch.holds(), "a wall clock that is set back gains nothing");
});

Deno.test("Lease: an echo that does not grant gives none, and takes none away", () => {
  const watch = new Watch();
  watch.echo(watch.beat(), false);
  ok(!watch.holds());
  watch.echo(watch.beat());
  watch.wait(100);
  watch.echo(watch.beat(), false);
  ok(watch.holds());
  watch.wait(701);
  ok(!watch.holds(), "nor prolongs it");
});

Deno.test("Lease: echoes out of order never shorten it", () => {
  const watch = new Watch();
  const first = watch.beat();
  watch.wait(200);
  watch.echo(watch.beat());
  watch.echo(first);
  watch.wait(800);
  ok(watch.holds());
});

Deno.test("Lease: it is of one incarnation", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  ok(!watch.holds("b2"));
  watch.detector.meet(peer("b2"), watch.clock);
  ok(watch.holds("b1"), "a greeting alone takes nothing away");
  watch.echo(watch.beat(), true, "b2");
  ok(watch.holds("b2"));
  ok(!watch.holds("b1"));
});

Deno.test("Lease: it counts with the cluster's own exclude", () => {
  const watch = new Watch();
  watch.detector.use([view(1, "a b", { exclude_ms: 2_000 })]);
  watch.echo(watch.beat());
  watch.wait(1_600);
  ok(watch.holds());
  watch.wait(1);
  ok(!watch.holds());
  equal(watch.detector.tick_ms, 40);
});

Deno.test("Lease: while exclude is being changed, the longer time binds us and the shorter one is relied on", () => {
  for (const [from, to] of [[1_000, 5_000], [5_000, 1_000]]) {
    const watch = new Watch();
    watch.detector.use([view(1, "a b", { exclude_ms: from }), view(2, "a b", { exclude_ms: to })]);
    watch.detector.granted("b", watch.clock);
    watch.echo(watch.beat());
    watch.wait(800);
    ok(watch.holds());
    watch.wait(1);
    ok(!watch.holds());
    watch.wait(4_198);
    ok(!watch.detector.isExcludable("b", watch.clock));
    watch.wait(1);
    ok(watch.detector.isExcludable("b", watch.clock));
    equal(watch.detector.tick_ms, 20);
  }
});

// ---- crash evidence ----

Deno.test("Crash evidence: refused counts while that incarnation's lease is held", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  equal(watch.detector.probed("b", "b1", true, watch.clock), true);
  equal([...watch.detector.crashed], ["b1"]);
});

Deno.test("Crash evidence: without the lease, refused proves nothing", () => {
  const watch = new Watch();
  equal(watch.detector.probed("b", "b1", true, watch.clock), false);
  watch.echo(watch.beat());
  equal(watch.detector.probed("b", "b2", true, watch.clock), false);
  equal(watch.detector.probed("c", "c1", true, watch.clock), false);
  watch.wait(801);
  equal(watch.detector.probed("b", "b1", true, watch.clock), false);
  equal(watch.detector.crashed.size, 0);
});

Deno.test("Crash evidence: it is refuted by a stream to that very process, as when a tunnel had refused for it", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.detector.disconnected(peer("b"), watch.clock);
  equal(watch.detector.probed("b", "b1", true, watch.clock), true);
  watch.detector.connected(peer("b"), watch.clock);
  equal(watch.detector.crashed.size, 0);
});

Deno.test("Crash evidence: a time-out or an unreachable host proves nothing", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  equal(watch.detector.probed("b", "b1", false, watch.clock), false);
  equal(watch.detector.crashed.size, 0);
});

Deno.test("Crash evidence: a new incarnation's greeting at the same address proves that the old one is gone", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.detector.meet(peer("b2"), watch.clock);
  equal(watch.detector.crashed.size, 0, "one that dials us may have another process beside it");
  watch.detector.connected({ ...peer("b2"), address: "localhost:6000" }, watch.clock);
  equal(watch.detector.crashed.size, 0, "at another address it proves nothing");
  watch.detector.connected(peer("b2"), watch.clock);
  equal([...watch.detector.crashed], ["b1"]);
});

Deno.test("Crash evidence: another replica at the address proves it too; without the lease, neither does", () => {
  const taken = { ...peer("c"), address: peer("b").address };
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.detector.connected(taken, watch.clock);
  equal([...watch.detector.crashed], ["b1"]);

  const late = new Watch();
  late.echo(late.beat());
  late.wait(801);
  late.detector.connected(peer("b2"), late.clock);
  late.detector.connected(taken, late.clock);
  equal(late.detector.crashed.size, 0);
});

Deno.test("Crash evidence: the same incarnation, connected again, has not crashed", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.detector.disconnected(peer("b"), watch.clock);
  watch.detector.connected(peer("b"), watch.clock);
  equal(watch.detector.crashed.size, 0);
});

Deno.test("Crash evidence: a probe is worth it while the stream is broken and the lease is held", () => {
  const watch = new Watch();
  const probes = () => watch.detector.toProbe(watch.clock).map((state) => state.peer.incarnation);
  watch.echo(watch.beat());
  equal(probes(), []);
  watch.detector.disconnected(peer("b"), watch.clock);
  equal(probes(), ["b1"]);
  watch.detector.peers.get("b")!.probing = true;
  equal(probes(), [], "one at a time");
  watch.detector.probed("b", "b1", false, watch.clock);
  equal(probes(), ["b1"], "again: it may be listening no more");
  watch.detector.probed("b", "b1", true, watch.clock);
  equal(probes(), []);

  const late = new Watch();
  late.echo(late.beat());
  late.detector.disconnected(peer("b"), late.clock);
  late.wait(801);
  equal(late.detector.toProbe(late.clock), []);
});

// ---- leases granted ----

Deno.test("Excludable: whom we have granted nothing for exclude", () => {
  const watch = new Watch();
  watch.wait(5_000);
  ok(watch.detector.isExcludable("b", watch.clock));
  ok(watch.detector.isExcludable("c", watch.clock), "a peer never met");
  watch.detector.granted("b", watch.clock);
  watch.wait(999);
  ok(!watch.detector.isExcludable("b", watch.clock));
  watch.wait(1);
  ok(watch.detector.isExcludable("b", watch.clock));
});

Deno.test("Excludable: nobody for our first exclude, since an earlier incarnation may have granted", () => {
  const watch = new Watch();
  for (const name of "bc") {
    ok(!watch.detector.isExcludable(name, watch.clock));
  }
  watch.wait(999);
  for (const name of "bc") ok(!watch.detector.isExcludable(name, watch.clock));
  watch.wait(1);
  for (const name of "bc") ok(watch.detector.isExcludable(name, watch.clock));
});

Deno.test("Excludable: a lease binds towards the replica, whatever its incarnation", () => {
  const watch = new Watch();
  watch.wait(5_000);
  watch.detector.granted("b", watch.clock);
  watch.wait(500);
  watch.detector.connected(peer("b2"), watch.clock);
  ok(!watch.detector.isExcludable("b", watch.clock));
  watch.wait(500);
  ok(watch.detector.isExcludable("b", watch.clock));
});

// ---- incarnations ----

Deno.test("Incarnation: what still comes from one that has been replaced is out of date", () => {
  const watch = new Watch();
  ok(!watch.detector.isRetired(peer("b1")));
  watch.detector.meet(peer("b2"), watch.clock);
  ok(watch.detector.isRetired(peer("b1")));
  ok(!watch.detector.isRetired(peer("b2")));
  watch.detector.connected(peer("b1"), watch.clock);
  ok(!watch.detector.isRetired(peer("b1")), "whom we have just spoken with is the present one");
});

Deno.test("Incarnation: a new one starts afresh, suspected and without a word", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  watch.detector.heard(peer("b"), { ...heartbeat, suspects: ["c"], excludable: ["d"] }, watch.clock);
  const old = watch.detector.peers.get("b")!;
  equal([[...old.suspects], [...old.excludable], old.active], [["c"], ["d"], true]);
  const state = watch.detector.meet(peer("b2"), watch.clock);
  equal([state.suspects.size, state.excludable.size, state.active, state.connected], [0, 0, false, false]);
  ok(state.suspected);
  equal(state.echoed_ms, undefined);
});

Deno.test("Incarnation: the same one at a new address stays who it is", () => {
  const watch = new Watch();
  watch.echo(watch.beat());
  const moved = { ...peer("b"), address: "localhost:6000" };
  equal(watch.detector.meet(moved, watch.clock).peer, moved);
  ok(!watch.suspected);
  ok(watch.holds());
});

Deno.test("Rival: that two processes of a replica live is proved by an echo of what was sent after the second came", () => {
  const watch = new Watch();
  const { detector } = watch;
  const echo = (sequence: number) =>
    detector.echoed(peer("b"), { kind: "echo", sequence, grants: true }, watch.clock);
  echo(detector.nextSequence(watch.clock));
  equal([detector.rival(peer("b")), detector.rival(peer("c"))], ["none", "none"]);
  const before = detector.nextSequence(watch.clock);
  equal(detector.rival(peer("b2")), "unsure");
  echo(before);
  equal(detector.rival(peer("b2")), "unsure", "it may have died since");
  echo(detector.nextSequence(watch.clock));
  equal(detector.rival(peer("b2")), "alive");
  equal(detector.rival(peer("b3")), "unsure", "another one, of which that proves nothing");
  detector.disconnected(peer("b"), watch.clock);
  equal(detector.rival(peer("b3")), "none");
});

Deno.test("Rival: one that is suspected is no reason to refuse the next", () => {
  const watch = new Watch();
  const { detector } = watch;
  equal(detector.rival(peer("b2")), "none", "it has never echoed");
  detector.echoed(
    peer("b"),
    { kind: "echo", sequence: detector.nextSequence(watch.clock), grants: true },
    watch.clock,
  );
  equal(detector.rival(peer("b2")), "unsure");
  for (let at = 0; at < 30; at++) {
    watch.mono_ms += tick_ms;
    detector.tick(watch.clock);
  }
  equal(detector.rival(peer("b2")), "none");
});
