/** The deliberate faults: which words of which file are replaced by which. */

/** One fault. */
export interface Mutant {
  /** What the program does wrong. */
  name: string;
  changes: { file: string; from: string; to: string }[];
}

const core = (name: string, file: string, from: string, to: string): Mutant => ({
  name,
  changes: [{ file: `server/core/${file}`, from, to }],
});

/** All of them. */
export const mutants: Mutant[] = [
  core(
    "a backup acknowledges before its fsync",
    "normal.ts",
    "const index = Math.min(accepted.index, state.durable_index);",
    "const index = accepted.index;",
  ),
  core(
    "the primary counts itself before its fsync",
    "normal.ts",
    "id === state.me.id ? state.durable_index :",
    "id === state.me.id ? state.log.last.index :",
  ),
  core(
    "a majority of the members is enough to commit",
    "normal.ts",
    "const index = Math.min(...matches);",
    "const index = matches.sort((a, b) => b - a)[Math.floor(matches.length / 2)];",
  ),
  core(
    "an append under a lower number than promised is accepted",
    "normal.ts",
    "if (compareNumbers(message.number, state.promised) < 0) {",
    'if (compareNumbers(message.number, { counter: 0, proposer: "" }) < 0) {',
  ),
  {
    name: "crash evidence counts without a lease",
    changes: [
      "if (!refused || !this.holdsLease(id, incarnation, clock)) return false;",
      "!this.crashed.has(state.peer.incarnation) &&\n      this.holdsLease(state.peer.id, state.peer.incarnation, clock)",
      "if (this.holdsLease(old.id, lease.incarnation, clock)) this.crashed",
    ].map((from) => ({
      file: "server/core/detector.ts",
      from,
      to: from.replace(/this\.holdsLease\([^)]*\)/, "(clock.mono_ms > 0)"),
    })),
  },
  core(
    "a time-out counts as crash evidence",
    "replica.ts",
    'input.result === "refused"',
    'input.result !== ("" as string)',
  ),
  core(
    "a recovering replica counts as active",
    "quorum.ts",
    'const active = view.policy === "majority" ||',
    'const active = view.policy !== ("" as string) ||',
  ),
  core(
    "a recovering replica may go on as a survivor",
    "quorum.ts",
    "    member.id === proposer.id && member.incarnation === proposer.incarnation\n",
    "    member.id === proposer.id\n",
  ),
  core(
    "a majority may leave out whom it has granted a lease",
    "quorum.ts",
    "if (active && excluded && isMajority",
    "if (active && isMajority",
  ),
  core(
    "half of the members are enough without the lowest rank",
    "quorum.ts",
    "(twice === view.members.length && ids.includes(view.members[0]?.id))",
    "twice === view.members.length",
  ),
  {
    name: "a restarted replica names others excludable at once",
    changes: [
      { from: "if (clock.mono_ms - this.start_ms < this.exclude_ms) return false;", to: "" },
      { from: "known?.granted_ms ?? this.start_ms,", to: "known?.granted_ms ?? -Infinity," },
      {
        from: "(this.peers.get(id)?.granted_ms ?? this.start_ms)",
        to: "(this.peers.get(id)?.granted_ms ?? -Infinity)",
      },
    ].map((change) => ({ file: "server/core/detector.ts", ...change })),
  },
  core(
    "whom a promise has named excludable still gets leases",
    "heartbeats.ts",
    "if (detector.isSuspected(to.id) || detector.named.has(to.id)) return false;",
    "if (detector.isSuspected(to.id)) return false;",
  ),
  core(
    "only the base view's quorum is asked for",
    "view_change.ts",
    "return [base, ...later.values()];",
    "return [base];",
  ),
  core(
    "the longest log is adopted, not the one of the highest view",
    "view_change.ts",
    "compareNumbers(promised.last.view, last.view) || promised.last.index - last.index",
    "promised.last.index - last.index",
  ),
  core(
    "a replica cuts off at its start what it does not know to be committed",
    "state.ts",
    "    this.detector = new Detector(",
    "    if (this.log.last.index > this.commit_index) this.truncate(this.commit_index + 1);\n" +
      "    this.detector = new Detector(",
  ),
  core(
    "entries are applied before they are committed",
    "state.ts",
    "const ready = Math.min(this.commit_index, this.durable_index);",
    "const ready = this.durable_index;",
  ),
  core(
    "a learner is a member before it has the view's entry",
    "activation.ts",
    "progress.set(peer.id, progressFrom(0, index + 1));",
    "progress.set(peer.id, progressFrom(entry.index + 1_000_000, index + 1));",
  ),
  core(
    "a primary admits under a number that it has not promised durably",
    "activation.ts",
    "const sending: Sending = { view, view_index: entry.index, progress, held: true }",
    "const sending: Sending = { view, view_index: entry.index, progress, held: false }",
  ),
  core(
    "who leaves need not know the view without it",
    "state.ts",
    "this.commit_index < view_index ? [...view.members, ...leavers] : view.members",
    "this.commit_index < view_index ? view.members : [...view.members, ...leavers].slice(0, view.members.length)",
  ),
  core(
    "commands are taken before the view has taken effect",
    "state.ts",
    "this.views.length === 1 &&\n      sameNumber(this.sending.view.number, view.number) && view.members[0].id === this.me.id &&\n      sameNumber(this.promised, view.number);",
    "sameNumber(this.promised, this.sending.view.number);",
  ),
  core(
    "a primary that has been overtaken goes on",
    "state.ts",
    "    if (this.sending !== undefined && compareNumbers(this.sending.view.number, number) < 0) {\n      this.sending = undefined;\n    }\n",
    "",
  ),
  core(
    "a read relies on a lease that has run out",
    "detector.ts",
    "return age <= lease_share * this.held_ms;",
    "return age <= 20 * this.held_ms;",
  ),
  core(
    "a lease is counted on the monotonic clock alone",
    "detector.ts",
    "const age = Math.max(clock.mono_ms - lease.mono_ms, clock.wall_ms - lease.wall_ms);",
    "const age = clock.mono_ms - lease.mono_ms;",
  ),
  core(
    "the highest rank leads",
    "view.ts",
    "compareRank(a.address, b.address)) };",
    "compareRank(b.address, a.address)) };",
  ),
  core(
    "a deposed primary never asks for the log",
    "heartbeats.ts",
    "if (message.active && state.sending !== undefined) state.promise(message.view);",
    "",
  ),
  {
    name: "request ids are forgotten",
    changes: [
      { file: "tests/sim/ledger.ts", from: "if (first !== undefined) {", to: "if (first === null) {" },
      {
        file: "server/chat/commands/messages.ts",
        from: "  if (first) {\n    return isSame",
        to: "  if (!session) {\n    return isSame",
      },
    ],
  },
  {
    name: "a backup does not wait for the index that a session has seen",
    changes: [{
      file: "server/node.ts",
      from: "if (this.chat.applied_index >= index) return Promise.resolve(true);",
      to: "if (index >= 0) return Promise.resolve(true);",
    }],
  },
  {
    name: "a primary reads without a lease",
    changes: [{
      file: "server/node.ts",
      from: "if (this.isReadable()) return undefined;",
      to: "if (this.core.state.leading || this.isReadable()) return undefined;",
    }],
  },
  core(
    "the log is trimmed without asking what the members have",
    "catch_up.ts",
    "    ...members.map((id) => detector.peers.get(id)?.commit_index ?? 0),\n",
    "",
  ),
  core(
    "the log is trimmed without asking what the learners have",
    "catch_up.ts",
    "...learners.map(([id, { index, incarnation }]) =>",
    "...learners.slice(0, 0).map(([id, { index, incarnation }]) =>",
  ),
  {
    name: "the log is trimmed beyond what the tables have on disk",
    changes: [{
      file: "server/trimmer.ts",
      from: "    if (oldest.to > this.checkpointed) return await this.checkpoint();\n",
      to: "",
    }],
  },
  {
    name: "a checkpoint counts for what the tables have not applied yet",
    changes: [{
      file: "server/trimmer.ts",
      from: "const { applied_index } = this.owner;",
      to: "const { applied_index } = this.core.state;",
    }],
  },
  {
    name: "request ids are forgotten on a snapshot",
    changes: [{
      file: "tests/sim/ledger.ts",
      from: "if (request.index <= index) copy.#requests.set(request_id, request);",
      to: "if (request.index > index) copy.#requests.set(request_id, request);",
    }],
  },
  {
    name: "a snapshot is put in place during a write",
    changes: [{
      file: "server/installer.ts",
      from: "if (host.working || snapshots.busy || ports.digests?.busy || searching) {",
      to: "if (snapshots.busy || ports.digests?.busy || searching) {",
    }],
  },
  core(
    "who has some entry where the other's log begins takes it for the same",
    "catch_up.ts",
    "if (!state.log.has(base)) return fetchSnapshot(state, from.id, base.index);",
    "if (state.log.last.index < base.index) return fetchSnapshot(state, from.id, base.index);",
  ),
  core(
    "a replica that has to rebuild its tables stays, and leads",
    "state.ts",
    "return this.leaving || this.rebuilding;",
    "return this.leaving;",
  ),
  core(
    "a forced view begins no new era",
    "membership.ts",
    "const number = { counter: nextEra(seen), proposer: me.id };",
    "const number = { counter: seen.counter + 1, proposer: me.id };",
  ),
  {
    name: "who may have what the forced cluster lacks is not refused",
    changes: [
      {
        from: "if (same_number || (own !== undefined && position.index <= state.commit_index)) {",
        to: "if (same_number) {",
      },
      {
        from: "if (state.commit_index > 0 && erasSeen(state, position).some((other) => other > era)) {",
        to: "if (state.commit_index > 0 && erasSeen(state, position).some((other) => other < 0 * era)) {",
      },
    ].map((change) => ({ file: "server/core/histories.ts", ...change })),
  },
  core(
    "a later view forgets who was removed",
    "membership.ts",
    "const before = state.latest?.removed ?? [];",
    "const before: Removed[] = [];",
  ),
  {
    name: "who leaves or is removed goes before another knows of the view without it",
    changes: [
      { from: "(out && (!this.was_active || this.relieved))", to: "out" },
      { from: "    if (!this.relieved) return this.tell();\n", to: "" },
    ].map((change) => ({ file: "server/core/departure.ts", ...change })),
  },
  {
    name: "while exclude is changed, leases are relied on for the longer time and bind for the shorter",
    changes: [
      {
        from: "this.exclude_ms = Math.max(...views",
        to: "this.exclude_ms = Math.min(...views",
      },
      { from: "this.held_ms = Math.min(...views", to: "this.held_ms = Math.max(...views" },
    ].map((change) => ({ file: "server/core/detector.ts", ...change })),
  },
  core(
    "a proposal hands on the settings of its base view, not those of the log that it adopts",
    "activation.ts",
    "const { policy, exclude_ms } = state.latest!;",
    "const { policy, exclude_ms } = proposal.decided!.base;",
  ),
  core(
    "those with whom a cluster is founded need not have its view",
    "activation.ts",
    "const progress = new Map(peers.map((peer) => [peer.id, progressFrom(0, 1)]));",
    "const progress = new Map(peers.map((peer) => [peer.id, progressFrom(1_000_000, 1)]));",
  ),
  {
    name: "a founder that restarts draws another id",
    changes: [{
      file: "server/forming.ts",
      from: 'if (identity.cluster_id === "") {\n    const',
      to: "if (leads) {\n    const",
    }],
  },
  core(
    "a commit that no batch takes along is not told",
    "normal.ts",
    '(state.notice === "due" || progress.told',
    '(state.notice === ("" as string) || progress.told',
  ),
  core(
    "after the first commit that no batch took along, later ones wait for ever",
    "normal.ts",
    'if (state.notice === "due") state.notice = undefined;',
    'if (state.notice === "due") state.notice = "waits";',
  ),
];
