/**
 * What can be expected to go wrong, as values: one constructor a case, which also holds its two sentences
 * (what happened and to what; what to do). proto/status.ts turns them into gRPC statuses and back.
 *
 * A broken invariant is none of these: it throws, and stops the process.
 */
import { max_body_bytes, max_password_bytes, min_password_bytes } from "./bounds.ts";

/** The classes of failure: each is one gRPC status and one exit code. */
export type FailureKind =
  | "unavailable" // not executed; may be tried again
  | "unknown_outcome" // may or may not have been executed
  | "unauthenticated"
  | "not_found"
  | "conflict" // exists already
  | "precondition" // the state forbids it
  | "denied"
  | "invalid" // a bad field
  | "exhausted" // too much at once
  | "out_of_range"
  | "unreachable" // no server answers (client side)
  | "local" // local files, ports and data directories
  | "mismatch" // a check failed, or versions do not fit
  | "usage"
  | "internal";

/** One expected failure. `message` is fit to be shown; `reason` is for programs. */
export interface Failure {
  kind: FailureKind;
  reason: string;
  message: string;
  /** The request's field that is wrong, for `invalid`. */
  field?: string;
  /** When to try again, in ms, for `unavailable` and `exhausted`. */
  retry_ms?: number;
}

/** A value or an expected failure. */
export type Outcome<T> = { ok: T } | { failure: Failure };

/** Carries a failure through code that throws (clients, commands). */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = "FailureError";
  }
}

/** The value of an outcome. Throws `FailureError` when it is a failure. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if ("failure" in outcome) throw new FailureError(outcome.failure);
  return outcome.ok;
}

const make = (kind: FailureKind, reason: string, message: string, more: Partial<Failure> = {}): Failure => ({
  kind,
  reason,
  message,
  ...more,
});

// ---- not executed, try again ----

export const noQuorum = (waitingFor: string[], dataDir?: string): Failure =>
  make(
    "unavailable",
    "NO_QUORUM",
    waitingFor.length === 0
      ? "This replica is cut off from the others and takes no writes. It will go on by itself when it reaches them."
      : waitingForSentence(waitingFor, dataDir),
    { retry_ms: 200 },
  );
/** The sentence for a cluster that waits for members of its last view. */
export function waitingForSentence(waitingFor: string[], dataDir = "…"): string {
  const who = waitingFor.join(" and ");
  const [was, it, is] = waitingFor.length === 1 ? ["it was", "it", "is"] : ["they were", "they", "are"];
  return `Waiting for ${who}: ${was} in the last view and may know more. ` +
    `If ${it} ${is} lost for good, run: replichat recover --data-dir ${dataDir}.`;
}
export const viewChange = (): Failure =>
  make(
    "unavailable",
    "VIEW_CHANGE",
    "The cluster is choosing its next view, and nothing was changed. Try again in a moment.",
    {
      retry_ms: 50,
    },
  );
export const replicaBehind = (wanted: number, applied: number): Failure =>
  make(
    "unavailable",
    "REPLICA_BEHIND",
    `This replica has come to log index ${applied} and index ${wanted} was asked for. Try again, or ask another replica.`,
    { retry_ms: 50 },
  );
/** `full`, or else what the system says. */
export const diskRefuses = (address: string, trouble: string): Failure =>
  trouble === "full"
    ? make(
      "unavailable",
      "DISK_FULL",
      `The disk of ${address} is full. Make room; the replica goes on by itself then.`,
      { retry_ms: 500 },
    )
    : make(
      "unavailable",
      "DISK_FAILS",
      `The disk of ${address} takes no writes (${trouble}). Mend it; the replica goes on by itself then.`,
      { retry_ms: 500 },
    );
export const copyFailed = (address: string, why: string): Failure =>
  make(
    "unavailable",
    "COPY_FAILED",
    `${address} could not copy its state (${why}). Make room on its disk, or ask another replica with --servers.`,
    { retry_ms: 1_000 },
  );
export const notInCluster = (address: string): Failure =>
  make(
    "unavailable",
    "NOT_IN_CLUSTER",
    `The replica at ${address} is new and belongs to no cluster yet. Try again when it has joined one.`,
    { retry_ms: 200 },
  );

export const notFormed = (waitingFor: string[]): Failure =>
  make(
    "unavailable",
    "NOT_FORMED",
    waitingFor.length === 0
      ? "The cluster is being formed. Try again in a moment."
      : `The cluster is being formed and waits for ${waitingFor.join(" and ")}. ` +
        `Start them with the same --peers and --secret-file.`,
    { retry_ms: 200 },
  );
/** A second process of a replica greets, and it is not yet clear whether the first is gone. */
export const identityInUse = (address: string): Failure =>
  make(
    "unavailable",
    "IDENTITY_IN_USE",
    `Another process of this replica, at ${address}, was alive a moment ago. Try again in a moment.`,
    { retry_ms: 100 },
  );

// ---- outcome unknown ----

export const outcomeUnknown = (requestId: string): Failure =>
  make(
    "unknown_outcome",
    "OUTCOME_UNKNOWN",
    requestId === ""
      ? "The write was not confirmed: it may or may not have happened. Look before you run it again."
      : `The write was not confirmed: it may or may not have happened. Run it again with --request-id ${requestId} ; it will take effect once.`,
  );

export const unconfirmedMessages = (count: number): Failure => {
  const [were, they, them] = count === 1
    ? ["1 message was", "it", "it"]
    : [`${count} messages were`, "they", "them"];
  const what = `${were} not confirmed: ${they} may or may not have been sent.`;
  const advice = `Look into the conversation before you send ${them} again.`;
  return make("unknown_outcome", "OUTCOME_UNKNOWN", `${what} ${advice}`);
};

export const removalUnconfirmed = (address: string): Failure =>
  make(
    "unknown_outcome",
    "OUTCOME_UNKNOWN",
    `The removal of ${address} was not confirmed: it may or may not have happened. Run it again; it is done once.`,
  );

// ---- who you are, what you may ----

export const badCredentials = (): Failure =>
  make("unauthenticated", "BAD_CREDENTIALS", "Wrong name or password.");
/** A server does not know whose session it was; a client may. */
export const sessionEnded = (user = "NAME"): Failure =>
  make(
    "unauthenticated",
    "SESSION_ENDED",
    `This session has ended or was never valid. Log in again with: replichat account login ${user}.`,
  );
export const notLoggedIn = (user: string | undefined): Failure =>
  make(
    "unauthenticated",
    "NOT_LOGGED_IN",
    user === undefined
      ? "Nobody is logged in here. Run: replichat account login NAME."
      : `${user} is not logged in here. Run: replichat account login ${user}.`,
  );
export const wrongSecret = (): Failure =>
  make(
    "denied",
    "WRONG_SECRET",
    "The cluster secret does not match. Give the cluster's own with --secret-file: it is cluster.secret in a member's data directory.",
  );
/** A stream between replicas ends since its greeting would not be taken any more. */
export const secretDropped = (): Failure =>
  make(
    "unavailable",
    "SECRET_DROPPED",
    "The cluster secret has been changed, and this stream was proved by the old one. Prove the new one.",
    { retry_ms: 0 },
  );
export const noSecret = (): Failure =>
  make(
    "denied",
    "NO_SECRET",
    "This needs the cluster secret, and none was found. Give it with --secret-file: it is cluster.secret in a member's data directory.",
  );
export const notMember = (conversation: number): Failure =>
  make(
    "denied",
    "NOT_A_MEMBER",
    `You are not a member of conversation ${conversation}. Ask a member to add you.`,
  );
export const notYours = (id: number): Failure =>
  make(
    "denied",
    "NOT_YOURS",
    `Message ${id} is not yours, and only who sent it deletes it for all. Delete it for yourself with --for me.`,
  );
export const notOwner = (group: string): Failure =>
  make(
    "denied",
    "NOT_THE_OWNER",
    `Only its owner removes others from ${group}. Ask the owner; replichat group members ${group} names them.`,
  );
/** To whom is blocked. */
export const blockedBy = (name: string): Failure =>
  make("denied", "BLOCKED", `${name} takes no messages from you. Ask ${name} by other means.`);
/** To who has blocked. */
export const blocking = (name: string): Failure =>
  make("denied", "BLOCKED", `You have blocked ${name}. End that with: replichat account unblock ${name}.`);

// ---- what is there and what is not ----

export const unknownAccount = (name: string): Failure =>
  make(
    "not_found",
    "UNKNOWN_ACCOUNT",
    `There is no account named ${name}. Check the spelling.`,
  );
export const unknownGroup = (name: string): Failure =>
  make("not_found", "UNKNOWN_GROUP", `There is no group named +${name}. Check the spelling.`);
export const unknownMessage = (id: number): Failure =>
  make("not_found", "UNKNOWN_MESSAGE", `There is no message ${id} in your conversations. Check the number.`);
/** Of the health service. */
export const unknownService = (): Failure =>
  make(
    "not_found",
    "UNKNOWN_SERVICE",
    "This replica has no service of that name. Leave it empty to ask for all.",
  );
export const unknownSession = (id: string): Failure =>
  make(
    "not_found",
    "UNKNOWN_SESSION",
    `You have no session ${id}. See: replichat account sessions.`,
  );
export const unknownSetting = (key: string, keys: string[]): Failure =>
  make("not_found", "UNKNOWN_SETTING", `There is no setting ${key}. Choose one of ${keys.join(", ")}.`);
export const alreadyMember = (name: string, group: string): Failure =>
  make("conflict", "ALREADY_A_MEMBER", `${name} is a member of ${group} already. Nothing needs to be done.`);
export const unknownMember = (name: string, group: string): Failure =>
  make(
    "not_found",
    "UNKNOWN_MEMBER",
    `${name} is not a member of ${group}. See: replichat group members ${group}.`,
  );
export const unknownConversation = (id: number): Failure =>
  make("not_found", "UNKNOWN_CONVERSATION", `There is no conversation ${id}. Check the number.`);
export const nameTaken = (name: string): Failure =>
  make("conflict", "NAME_TAKEN", `The name ${name} is taken. Choose another.`);

export const unknownReplica = (address: string, members: string[]): Failure =>
  make(
    "not_found",
    "UNKNOWN_REPLICA",
    `No replica is known at ${address}. The members are ${
      members.join(", ")
    }; give an address as it stands there.`,
  );
export const registrationClosed = (): Failure =>
  make(
    "precondition",
    "REGISTRATION_CLOSED",
    "New accounts are made by the operator here. Ask for one; it is made with: replichat admin create NAME.",
  );
export const alreadyLoggedIn = (name: string): Failure =>
  make(
    "precondition",
    "ALREADY_LOGGED_IN",
    `${name} is logged in elsewhere, and one session is allowed. Log out there, or log in with --replace.`,
  );
/** Of an operation that only groups have. */
export const notAGroup = (conversation: number): Failure =>
  make(
    "precondition",
    "NOT_A_GROUP",
    `Conversation ${conversation} is between two people and stays so. Make a group with: replichat group create.`,
  );
export const groupFull = (group: string, bound: number): Failure =>
  make(
    "precondition",
    "GROUP_FULL",
    `${group} would have more than ${bound} members. Make another group.`,
  );
export const tooManyGroups = (name: string, bound: number): Failure =>
  make(
    "precondition",
    "TOO_MANY_GROUPS",
    `${name} is in ${bound} groups, and no more are allowed. Leave one first.`,
  );
/** What has happened since is no longer all there. */
export const cursorExpired = (cursor: number): Failure =>
  make(
    "out_of_range",
    "CURSOR_EXPIRED",
    `Events after cursor ${cursor} are no longer all kept. Load the conversations anew and go on from there.`,
  );
export const lastMember = (address: string): Failure =>
  make(
    "precondition",
    "LAST_MEMBER",
    `The replica at ${address} is the only member, and removing it would end the cluster. Let another join first, or stop it.`,
  );

// ---- bad requests ----

export const invalid = (field: string, message: string): Failure =>
  make("invalid", "INVALID_FIELD", message, { field });
export const badPageToken = (): Failure =>
  invalid("page_token", "This is no page token. Give the one that came with a page.");
export const requestIdReused = (requestId: string): Failure =>
  make(
    "invalid",
    "REQUEST_ID_REUSED",
    `The request id ${requestId} was used before with other content. Use a new one for each new request.`,
    { field: "request_id" },
  );
export const badUsername = (): Failure =>
  invalid("username", "A name has 1 to 32 of the characters A-Z a-z 0-9 _ . -. Choose one that fits.");
export const badPassword = (): Failure =>
  invalid(
    "password",
    `A password has ${min_password_bytes} to ${max_password_bytes} bytes. Choose one that fits.`,
  );
export const badBody = (bytes: number): Failure =>
  bytes > max_body_bytes
    ? invalid(
      "body",
      `The message has ${bytes} bytes and may have ${max_body_bytes}. Send it in parts.`,
    )
    : invalid("body", "A message has at least one byte of UTF-8 and no NUL. Write something.");
export const badRequestId = (): Failure =>
  invalid("request_id", "A request id is a UUID, or empty. Leave it out to have one made.");
export const badGroupName = (): Failure =>
  invalid("name", "A group's name has 1 to 32 of the characters A-Z a-z 0-9 _ . -. Choose one that fits.");
export const malformed = (): Failure =>
  invalid("", "The request is not a well-formed message of this call. Check the client's version.");
export const tooLarge = (what: string, bound: number): Failure =>
  make("exhausted", "TOO_LARGE", `${what} is larger than ${bound} bytes. Send less at once.`);
export const tooMany = (what: string, retryMs: number): Failure =>
  make("exhausted", "TOO_MANY", `Too many ${what} at once. Try again in a moment.`, { retry_ms: retryMs });
/** Of a limit by time, such as the setting rate-login. */
export const tooOften = (what: string, retryMs: number): Failure =>
  make(
    "exhausted",
    "TOO_OFTEN",
    `There were too many ${what} lately. Try again in ${Math.max(1, Math.ceil(retryMs / 1000))} s.`,
    { retry_ms: Math.max(1, Math.ceil(retryMs)) },
  );
/** Of a search that was given up, since others wait. */
export const searchTooSlow = (): Failure =>
  make(
    "exhausted",
    "SEARCH_TOO_SLOW",
    "The search took too long and was given up. Give more words or longer ones, or search one conversation.",
  );
export const subscriberTooSlow = (): Failure =>
  make(
    "exhausted",
    "SUBSCRIBER_TOO_SLOW",
    "This event stream was read too slowly and has been ended. Subscribe again from the last cursor.",
    { retry_ms: 0 },
  );

// ---- clusters, versions, data directories ----

export const wrongCluster = (theirs: string, ours: string): Failure =>
  make(
    "precondition",
    "WRONG_CLUSTER",
    `The data directory belongs to cluster ${theirs.slice(0, 6)}, not ${
      ours.slice(0, 6)
    }. Choose another --data-dir.`,
  );
export const incompatible = (what: string, theirs: number, ours: number): Failure =>
  make(
    "mismatch",
    "INCOMPATIBLE",
    `The ${what} has version ${theirs} and this program speaks version ${ours}. Run the same version of replichat everywhere.`,
  );

export const duplicateReplica = (address: string): Failure =>
  make(
    "precondition",
    "DUPLICATE_REPLICA",
    `This data directory is a copy: its replica is running at ${address}. Choose another --data-dir and join as a new one.`,
  );
export const peersDiffer = (address: string, theirs: string[], ours: string[]): Failure =>
  make(
    "precondition",
    "PEERS_DIFFER",
    `The replicas that are to form a cluster disagree about who they are: ${address} has ${
      theirs.join(",")
    }, not ${ours.join(",")}. Start all of them with the same --peers.`,
  );
/** Of a setting that is the view's. */
export const settingDiffers = (flag: string, what: string, given: string, is: string): Failure =>
  make(
    "usage",
    "SETTING_DIFFERS",
    `The cluster's ${what} is ${is}, not ${given}. Leave ${flag} out, or change it for all with: replichat settings set ${
      flag.slice(2)
    } ${given}.`,
  );

/** A replica's files are not what it has written: it stops, or does not start. */
export const damaged = (dataDir: string, what: string): Failure =>
  make(
    "mismatch",
    "DAMAGED",
    `The data in ${dataDir} cannot be used: ${what}. ` +
      "Move that directory away, then join again with: replichat join --from <another replica>.",
  );
/** The state of `wanted` is no longer at hand. */
export const indexPassed = (wanted: number, applied: number): Failure =>
  make(
    "precondition",
    "INDEX_PASSED",
    `This replica has come to log index ${applied}, past ${wanted}. Ask for a later one.`,
  );
export const superseded = (): Failure =>
  make("precondition", "SUPERSEDED", "Another verify was begun on this replica. Run this one again.");

// ---- on this machine ----

export const noServer = (servers: string[], cause: string, flag = "--servers"): Failure =>
  make(
    "unreachable",
    "NO_SERVER",
    `No server answered at ${servers.join(", ")} (${cause}). Check ${flag}${
      cause.includes("TLS") ? " and --tls-ca" : ""
    }.`,
  );
export const portInUse = (port: number, flag = "--port"): Failure =>
  make("local", "PORT_IN_USE", `Port ${port} is in use. Choose another with ${flag}.`);
export const dataDirInUse = (dir: string): Failure =>
  make(
    "local",
    "DATA_DIR_IN_USE",
    `The data directory ${dir} is in use by another process. Stop that one, or choose another --data-dir.`,
  );
export const local = (reason: string, message: string): Failure => make("local", reason, message);
export const usage = (message: string): Failure => make("usage", "USAGE", message);
export const mismatch = (reason: string, message: string): Failure => make("mismatch", reason, message);
export const badSecretFile = (path: string): Failure =>
  local("SECRET_FILE", `The file ${path} does not hold a cluster secret. Check --secret-file.`);
export const insecureListen = (host: string): Failure =>
  make(
    "usage",
    "INSECURE",
    `Listening on ${host} without TLS would let anybody on the network read passwords. Give --tls-cert and --tls-key, or --insecure if the network is yours alone.`,
  );
export const insecureClient = (server: string): Failure =>
  make(
    "denied",
    "INSECURE",
    `A password or token is not sent to ${server} without TLS. Give --tls-ca, or --insecure if the network is yours alone.`,
  );
export const internal = (message: string): Failure => make("internal", "INTERNAL", message);
