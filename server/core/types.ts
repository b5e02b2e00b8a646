/**
 * The words of PROTOCOL.md as types. Everything that goes into the core or comes out of it is one of these.
 *
 * Field names are those of proto/replichat/v1/replication.proto, so that a decoded frame is a `Message` as it is.
 */

/** A replica's lasting name: the random id in its data directory. */
export type ReplicaId = string;
/** Where a replica can be dialled: `host:port`. */
export type Address = string;
/** A random name drawn at each process start (PROTOCOL.md, State). */
export type Incarnation = string;

/** Numbers only grow and no two views share one: compared by counter, then by proposer, then by minor (PROTOCOL.md, State). */
export interface ViewNumber {
  counter: number;
  proposer: ReplicaId;
  /**
   * Of a view that its primary has made without Prepare: how many it had made so since the one that was prepared. Such a
   * number is below all that a Prepare gives out later, so whoever has promised one of those takes no part in it. Absent: 0.
   */
  minor?: number;
}

export interface Member {
  id: ReplicaId;
  address: Address;
  incarnation: Incarnation;
}

/** How a quorum may shrink: by crash evidence too, or by majorities alone (PROTOCOL.md, View change). */
export type Policy = "survivors" | "majority";

/** A replica that an operator has removed for good, and where it was. */
export interface Removed {
  id: ReplicaId;
  address: Address;
}

/** What all replicas of a cluster must count alike, and so is part of each view. */
export interface ViewSettings {
  policy: Policy;
  /** How long a lease binds its granter, in ms. */
  exclude_ms: number;
}

/** Who replicates (PROTOCOL.md, State). Members are in rank order, so the first is the primary. */
export interface View extends ViewSettings {
  number: ViewNumber;
  members: Member[];
  /** Never admitted again; each view takes over those of the one before it in the log. */
  removed?: Removed[];
  /** Made by an operator's word and not by a quorum (PROTOCOL.md, Force). */
  forced?: boolean;
}

export const kind_command = 0;
export const kind_view = 1;

/** One place in the log. `(index, view)` identifies it and everything before it (log matching). */
export interface Entry {
  index: number;
  view: ViewNumber;
  /** Microseconds since 1970, never going back along the log. */
  timestamp_us: number;
  /** `kind_command` or `kind_view`. */
  kind: number;
  payload: Uint8Array;
}

/** A place in the log with the hash chained up to it. Index 0 is the empty log. */
export interface Position {
  index: number;
  view: ViewNumber;
  hash: Uint8Array;
}

/** The payload of a view's entry, and where that stands. */
export interface ViewEntry {
  index: number;
  payload: Uint8Array;
}

/** Where a log begins: what is up to here has been trimmed, and is in the state machine's tables only (DESIGN.md, decision 2). */
export interface Base extends Position {
  /** Of the entry that was there. */
  timestamp_us: number;
  /** The latest one up to here, which may have been trimmed as well. */
  view_entry?: ViewEntry;
}

/** An entry as it is stored: with the hash of the whole log up to and including it. */
export interface StoredEntry extends Entry {
  hash: Uint8Array;
}

/** What is durable beside the entries. */
export interface HardState {
  /** The highest view number promised. */
  promised: ViewNumber;
  /** As of the last write; the true one may be higher. */
  commit_index: number;
}

/** Stored entries by index, read synchronously: injected, so that the core does no I/O of its own. */
export interface LogReader {
  /** Entries from `from` to `to` inclusive, as far as they exist; stops after `max_bytes` of payload but gives at least one. */
  read(from: number, to: number, max_bytes: number): StoredEntry[];
  /** The first index that is still stored, or last + 1 when nothing is. */
  readonly first_index: number;
}

// ---- what replicas say to each other (replication.proto) ----

export interface Heartbeat {
  kind: "heartbeat";
  sequence: number;
  /** The latest committed view that the sender knows. */
  view: ViewNumber;
  suspects: ReplicaId[];
  excludable: ReplicaId[];
  commit_index: number;
  /** Whether the sender is active in that view. */
  active: boolean;
  leaving: boolean;
}
export interface Echo {
  kind: "echo";
  sequence: number;
  grants: boolean;
}
export interface Prepare {
  kind: "prepare";
  number: ViewNumber;
}
export interface Promised {
  kind: "promised";
  number: ViewNumber;
  excludable: ReplicaId[];
  commit_index: number;
  /** Payload of the latest committed view's entry. */
  committed_view: Uint8Array;
  /** Payloads of the view entries after the commit index. */
  later_views: Uint8Array[];
  last: Position;
  leaving: boolean;
}
export interface Refuse {
  kind: "refuse";
  refused: ViewNumber;
  promised: ViewNumber;
}
export interface Append {
  kind: "append";
  number: ViewNumber;
  previous: Position;
  entries: Entry[];
  commit_index: number;
}
export interface Ack {
  kind: "ack";
  number: ViewNumber;
  index: number;
}
export interface Nack {
  kind: "nack";
  number: ViewNumber;
  commit_index: number;
}
export interface Fetch {
  kind: "fetch";
  from: Position;
  promised: ViewNumber;
  adopt_to: number;
}
export interface Chunk {
  kind: "chunk";
  previous: Position;
  entries: Entry[];
  commit_index: number;
  adopted: boolean;
}
/** The answer to who lacks what has been trimmed: our log begins after `base`, which is committed. */
export interface Trimmed {
  kind: "trimmed";
  base: Position;
}
export type Message =
  | Heartbeat
  | Echo
  | Prepare
  | Promised
  | Refuse
  | Append
  | Ack
  | Nack
  | Fetch
  | Chunk
  | Trimmed;

// ---- inputs ----

/** The two clocks and a random number in [0, 1), read by the driver for each step. */
export interface Clock {
  /** Monotonic ms; may stand still while the host sleeps. */
  mono_ms: number;
  /** Wall-clock ms since 1970; may jump. */
  wall_ms: number;
  random: number;
}

/** A peer as it greeted: this process, at this address. */
export interface Peer {
  id: ReplicaId;
  address: Address;
  incarnation: Incarnation;
}

/** What a probe of a peer's IP address and port has found (PROTOCOL.md, Crash evidence). */
export type ProbeResult = "refused" | "other";

export type Input =
  | { type: "tick" }
  /** Client commands; `tag` comes back in `accepted` or `rejected`. */
  | { type: "propose"; commands: { tag: number; payload: Uint8Array }[] }
  /** The stream that we dialled has been greeted: it carries our traffic to the peer, and its end says something. */
  | { type: "connected"; peer: Peer }
  /** The stream that we dialled to this incarnation has broken. */
  | { type: "disconnected"; peer: Peer }
  /** A peer has dialled us: tells its address and incarnation, proves nothing about an older one. */
  | { type: "greeted"; peer: Peer }
  | { type: "received"; from: Peer; message: Message }
  | { type: "probed"; id: ReplicaId; incarnation: Incarnation; result: ProbeResult }
  /** The time of a `remind` effect is over. */
  | { type: "reminded" }
  /** Everything of the persist effects up to this ticket is durable. */
  | { type: "persisted"; ticket: number }
  /** Whether the disk takes writes; while it does not, the replica grants and echoes nothing (grey failure). */
  | { type: "disk"; healthy: boolean }
  /** The log is being trimmed: it begins after `base` from now on. */
  | { type: "trimmed"; base: Base }
  /** A snapshot has been put in place, on disk too, that holds all up to `base`; undefined: it came to nothing. Only while no write is under way. */
  | { type: "installed"; base?: Base }
  /** SIGTERM: ask for a view without us. */
  | { type: "leave" }
  /** An operator wants a replica out for good; the primary tries for so long. */
  | { type: "remove"; target: Removed; timeout_ms: number }
  /** An operator wants other settings; taken only by who leads. */
  | { type: "configure"; settings: Partial<ViewSettings> }
  /** All that were named for a static start have answered: the empty log becomes a new cluster's, with these beside us. */
  | { type: "found"; policy: Policy; exclude_ms: number; others: Peer[] };

// ---- effects ----

/** One write, atomic: first cut, then append, then the hard state. */
export interface Persist {
  type: "persist";
  /** Comes back in `persisted`; grows by one. */
  ticket: number;
  /** Cut off this entry and all after it; undefined: nothing. */
  truncate_from?: number;
  /** The entries that the cut removes, for the file of what was cut: the driver saves and logs them. */
  cut?: StoredEntry[];
  entries: StoredEntry[];
  hard_state: HardState;
}

export type Effect =
  | Persist
  | { type: "send"; to: ReplicaId[]; message: Message }
  /** Say `reminded` after so long. */
  | { type: "remind"; after_ms: number }
  /** These entries are committed and durable here: apply them in order. */
  | { type: "commit"; entries: StoredEntry[] }
  /** The command got this place in the log; it is done when the entry (index, view) commits. */
  | { type: "accepted"; tag: number; index: number; view: ViewNumber }
  /** The command was not taken, and has had no effect. */
  | { type: "rejected"; tag: number; reason: "not_primary" | "too_many" }
  /** What we lack has been trimmed: fetch a snapshot of the state from this peer, and say what came of it by `installed`. */
  | { type: "snapshot"; from: ReplicaId }
  /** Connect to the address and port of the stream that broke, and say what came of it. */
  | { type: "probe"; id: ReplicaId; incarnation: Incarnation }
  /** The view, the role or who leads has changed. */
  | { type: "role" }
  /** Leaving is done: the process may exit. */
  | { type: "left" }
  /** An operator has removed this replica: the process must stop. `text` says so, and what to do. */
  | { type: "removed"; text: string }
  /** A line of the story, for the log. */
  | { type: "note"; level: "debug" | "info" | "warning" | "error"; text: string };

/** What a replica is just now (INTERFACE.md, status). */
export type Role = "primary" | "backup" | "candidate" | "learner" | "recovering";
