/**
 * What the adapters of this folder need of the replica they serve, and what they tell it. server/node.ts
 * implements it; the adapters never import the driver.
 */
import type {
  Address,
  Incarnation,
  Message,
  Peer,
  ProbeResult,
  ReplicaId,
  Role,
  ViewSettings,
} from "../core/types.ts";
import type { Applied, ChatState, MessageRow } from "../chat/state.ts";
import type { Failure, Outcome } from "../../proto/failures.ts";
import type { Presence } from "./presence.ts";

/** Who this replica is, for greetings. */
export interface Identity {
  /** Empty until a new replica has learned it from the cluster that it joins. */
  cluster_id: string;
  replica_id: ReplicaId;
  address: Address;
  incarnation: Incarnation;
  /** Of a static start: all that form the cluster, this one too, in rank order. */
  peers?: Address[];
}

/** A client's call as a backup sends it on, and as the primary's handler takes it. */
export interface ForwardedCall {
  /** The method's name in ChatService, such as `SendMessage`. */
  method: string;
  /** The encoded request. */
  request: Uint8Array;
  /** The request itself, at the replica that has read it. */
  decoded?: object;
  /** The bearer token, or empty. */
  token: string;
  /** Where the client called from, for limits. */
  client_address: string;
  timeout_ms: number;
}

/** An encoded response and the log index that it reflects. */
export interface Answer {
  response: Uint8Array;
  index: number;
}

/** The replica as a status sees it. */
export interface ReplicaStatus {
  identity: Identity;
  role: Role;
  /** `counter.proposer-address`, for people. */
  view: string;
  policy: string;
  exclude_ms: number;
  /** The primary's address, or empty when there is none. */
  primary: string;
  replicas: {
    replica_id: ReplicaId;
    address: Address;
    role: Role;
    incarnation: Incarnation;
    lag: number;
    suspected: boolean;
    silent_ms: number;
    /** For how long it has had its role, as far as this replica has seen, in ms. */
    role_ms: number;
  }[];
  last_index: number;
  commit_index: number;
  applied_index: number;
  has_quorum: boolean;
  waiting_for: Address[];
  can_lose_kills: number;
  can_lose_silent: number;
  data_dir: string;
}

/** What a replica holds at one log index, for comparison with others. */
export interface Digest {
  index: number;
  /** Chained over the log up to `index`. Empty when the log is damaged. */
  history_hash: Uint8Array;
  /** Over the replicated tables. Empty when they are damaged. */
  state_digest: Uint8Array;
  /** What does not fit together in this replica's files; empty when all does. */
  damage: string;
}

/** A search in the messages that an account may see. */
export interface SearchQuery {
  account_id: number;
  /** As people type it. */
  text: string;
  /** One of the account's; undefined for all. */
  conversation_id?: number;
  page_size: number;
  /** Only messages with a lower id. */
  before_id: number;
  /** The log index that the answer must reflect. */
  at_least: number;
  timeout_ms: number;
}

/** What a search has found. */
export interface SearchPage {
  /** Newest first. */
  messages: MessageRow[];
  /** Whether there are older ones. */
  more: boolean;
}

/** The services' side of the driver. */
export interface Replica {
  readonly chat: ChatState;
  readonly presence: Presence;
  status(): ReplicaStatus;
  /** Whether commands proposed here are appended here. */
  isPrimary(): boolean;
  /**
   * Appends a command at the primary and answers when it has been committed and applied, with what applying
   * it gave. Fails with VIEW_CHANGE, NO_QUORUM or TOO_MANY when it was certainly not executed, and with
   * OUTCOME_UNKNOWN when `timeout_ms` passes or the view changes first.
   */
  propose(command: Uint8Array, timeout_ms: number): Promise<Outcome<Applied>>;
  /**
   * Sends a call on to the primary and answers what it answers. `repeatable`: may be sent again after a view change. Whoever has
   * lost sight of the outcome is told to ask again by `request_id`, if there is one.
   */
  forward(call: ForwardedCall, repeatable: boolean, request_id?: string): Promise<Outcome<Answer>>;
  /** Resolves to true when everything up to `index` is applied here, to false after `timeout_ms`. */
  waitApplied(index: number, timeout_ms: number): Promise<boolean>;
  /** Why nobody is served yet: the cluster is still to be formed, or to be joined. */
  serveFailure(): Failure | undefined;
  /** Called after a read: a failure when a newer state may exist that this primary has not seen (PROTOCOL.md, Reads). Undefined at backups. */
  readFailure(): Failure | undefined;
  /** Why nothing can be written just now, where that is so. */
  unavailable(): Failure;
  /** Changes what is part of each view, at the primary. Resolves when a view with it is active, or with why none is; to repeat it is harmless. */
  configure(settings: Partial<ViewSettings>, timeout_ms: number): Promise<Failure | undefined>;
  /** What is held at exactly `index` (0: at whatever is applied now). Fails with INDEX_PASSED, REPLICA_BEHIND or SUPERSEDED. */
  digest(index: number): Promise<Outcome<Digest>>;
  /** Fails with INVALID_FIELD, REPLICA_BEHIND, TOO_MANY or SEARCH_TOO_SLOW. */
  search(query: SearchQuery): Promise<Outcome<SearchPage>>;
  /** Calls `listener` after each batch of entries is applied. Returns what removes it again. */
  onApplied(listener: (applied: Applied[]) => void): () => void;
  /** Calls `listener` before `chat` is replaced by a snapshot, which holds more. Returns what removes it again. */
  onInstalled(listener: () => void): () => void;
}

/** What travels between replicas beside the core's messages. */
export interface ForwardFrame {
  kind: "forward";
  id: number;
  method: string;
  request: Uint8Array;
  token: string;
  client_address: string;
  timeout_ms: number;
}
export interface ForwardReplyFrame {
  kind: "forward_reply";
  id: number;
  response: Uint8Array;
  index: number;
  /** A `Failure` as JSON, or empty. */
  failure: string;
}
/** Whether an account has an event stream at the sender. */
export interface PresenceItem {
  account_id: number;
  online: boolean;
  /** Microseconds since 1970, when it last had one; 0 when that is unknown. */
  last_seen_us: number;
}
export interface PresenceFrame {
  kind: "presence";
  /** Whoever is not among the items has no stream at the sender. */
  whole: boolean;
  items: PresenceItem[];
}
export type Frame = Message | ForwardFrame | ForwardReplyFrame | PresenceFrame;

/** What the peer streams tell the driver. */
export interface PeerEvents {
  /** Our stream to this peer has been greeted and carries frames from now on. */
  connected(peer: Peer): void;
  /** That stream has broken. */
  disconnected(peer: Peer): void;
  /** The peer has dialled us. */
  greeted(peer: Peer): void;
  received(from: Peer, frame: Frame): void;
  /** Why a process that has proved the secret is not taken for the replica that it says it is. `reached`: the address at which we have dialled it. */
  admits(peer: Peer, reached?: Address): Failure | undefined;
  /** A member has refused us as a copy of another replica that runs. */
  turnedAway(failure: Failure): void;
  /** A greeting told us the cluster's id, when ours was empty. Throws when it may not be taken. */
  learnedCluster(cluster_id: string): void;
  /** Someone refused us, or was refused, for this reason: shown and logged. */
  refused(address: Address, failure: Failure): void;
}

/** The streams to all other replicas. */
export interface PeerStreams {
  /** Keeps a stream open, or keeps trying, to exactly these addresses. */
  setTargets(addresses: Address[]): void;
  /** Sends one frame to each of these peers that has a stream; encoded once. To the others it is lost. */
  send(to: ReplicaId[], frame: Frame): void;
  /** Connects to the very IP address and port that the stream to this incarnation had. `other`: proves nothing. */
  probe(id: ReplicaId, incarnation: Incarnation): Promise<ProbeResult>;
  close(): void;
}
