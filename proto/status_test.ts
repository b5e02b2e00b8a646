import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { decode, google } from "./codec.ts";
import * as failures from "./failures.ts";
import type { Failure } from "./failures.ts";
import { exit_code, fromStatus, fromTrailer, statusDetails, toStatus } from "./status.ts";

/** One of each: every constructor of failures.ts, by name, the longer sentence where it has two. */
const one_of_each: Record<string, Failure> = {
  noQuorum: failures.noQuorum(["localhost:5003"], "/data"),
  viewChange: failures.viewChange(),
  replicaBehind: failures.replicaBehind(9, 7),
  diskRefuses: failures.diskRefuses("localhost:5001", "disk I/O error"),
  notInCluster: failures.notInCluster("localhost:5001"),
  copyFailed: failures.copyFailed("localhost:5001", "database or disk is full"),
  notFormed: failures.notFormed(["localhost:5002", "localhost:5003"]),
  identityInUse: failures.identityInUse("localhost:5002"),
  removalUnconfirmed: failures.removalUnconfirmed("localhost:5002"),
  outcomeUnknown: failures.outcomeUnknown("0199"),
  unconfirmedMessages: failures.unconfirmedMessages(2),
  badCredentials: failures.badCredentials(),
  sessionEnded: failures.sessionEnded(),
  notLoggedIn: failures.notLoggedIn("alice"),
  wrongSecret: failures.wrongSecret(),
  secretDropped: failures.secretDropped(),
  noSecret: failures.noSecret(),
  notMember: failures.notMember(4),
  unknownAccount: failures.unknownAccount("alice"),
  unknownConversation: failures.unknownConversation(4),
  nameTaken: failures.nameTaken("alice"),
  unknownReplica: failures.unknownReplica("localhost:9", ["localhost:5001"]),
  lastMember: failures.lastMember("localhost:5001"),
  invalid: failures.invalid("page_size", "A page has 1 to 500 messages. Ask for fewer."),
  badPageToken: failures.badPageToken(),
  requestIdReused: failures.requestIdReused("0199"),
  badUsername: failures.badUsername(),
  badPassword: failures.badPassword(),
  badBody: failures.badBody(9_000),
  badRequestId: failures.badRequestId(),
  malformed: failures.malformed(),
  tooLarge: failures.tooLarge("The request", 65_536),
  tooMany: failures.tooMany("commands", 1_250),
  subscriberTooSlow: failures.subscriberTooSlow(),
  wrongCluster: failures.wrongCluster("6f2c91aa", "a01d33bb"),
  incompatible: failures.incompatible("data directory", 2, 1),
  duplicateReplica: failures.duplicateReplica("localhost:5002"),
  peersDiffer: failures.peersDiffer("localhost:5002", ["localhost:5002"], ["localhost:5001"]),
  settingDiffers: failures.settingDiffers("--quorum", "quorum policy", "majority", "survivors"),
  damaged: failures.damaged("/data", "log.db is damaged (entry 7 is missing)"),
  indexPassed: failures.indexPassed(7, 9),
  superseded: failures.superseded(),
  noServer: failures.noServer(["localhost:5009"], "connection refused"),
  portInUse: failures.portInUse(5001),
  dataDirInUse: failures.dataDirInUse("/data"),
  local: failures.local("NOT_WRITABLE", "It cannot be written. Choose another."),
  usage: failures.usage("There is no such flag. See --help."),
  mismatch: failures.mismatch("DIGEST", "The replicas differ. Look."),
  badSecretFile: failures.badSecretFile("cluster.secret"),
  insecureListen: failures.insecureListen("0.0.0.0"),
  insecureClient: failures.insecureClient("chat.example:5001"),
  alreadyLoggedIn: failures.alreadyLoggedIn("alice"),
  alreadyMember: failures.alreadyMember("bob", "+team"),
  badGroupName: failures.badGroupName(),
  blockedBy: failures.blockedBy("bob"),
  blocking: failures.blocking("bob"),
  cursorExpired: failures.cursorExpired(7),
  groupFull: failures.groupFull("+team", 500),
  notAGroup: failures.notAGroup(4),
  notOwner: failures.notOwner("+team"),
  notYours: failures.notYours(7),
  registrationClosed: failures.registrationClosed(),
  searchTooSlow: failures.searchTooSlow(),
  tooManyGroups: failures.tooManyGroups("bob", 1_000),
  tooOften: failures.tooOften("new accounts", 1_200_000),
  unknownGroup: failures.unknownGroup("team"),
  unknownMember: failures.unknownMember("bob", "+team"),
  unknownMessage: failures.unknownMessage(7),
  unknownService: failures.unknownService(),
  unknownSession: failures.unknownSession("5a"),
  unknownSetting: failures.unknownSetting("colour", ["registration", "sessions"]),
  internal: failures.internal("It broke. See the log."),
};

/** What only ever arises on the side that shows it, and so has no status of its own. */
const never_sent = new Set(["unreachable", "local", "mismatch", "usage"]);

/** Reasons of FAILED_PRECONDITION for which a replica or a command exits 7. */
const mismatches = new Set(["INCOMPATIBLE", "WRONG_CLUSTER", "DUPLICATE_REPLICA", "PEERS_DIFFER"]);

Deno.test("every failure's constructor is tested here", () => {
  const others = new Set(["waitingForSentence", "unwrap", "FailureError"]);
  const constructors = Object.entries(failures).flatMap(([name, value]) =>
    typeof value === "function" && !others.has(name) ? [name] : []
  );
  equal(Object.keys(one_of_each).sort(), constructors.sort());
});

Deno.test("failure → status → failure keeps kind, reason, sentence, field and retry", () => {
  for (const [name, failure] of Object.entries(one_of_each)) {
    if (never_sent.has(failure.kind)) continue;
    // FAILED_PRECONDITION stands for two kinds; which of them it is, its reason tells.
    const other = mismatches.has(failure.reason);
    const expected = { ...failure, kind: other ? "mismatch" : failure.kind };
    equal(fromStatus(toStatus(failure)), expected, name);
    equal(fromTrailer(statusDetails(failure)), expected, name);
  }
});

Deno.test("each failure says what happened and what to do, and has a reason and an exit code", () => {
  for (const [name, { kind, reason, message }] of Object.entries(one_of_each)) {
    ok(/^\S.*\.$/.test(message) && !message.includes("undefined"), message);
    ok(/^[A-Z][A-Z_]+$/.test(reason), name);
    ok(exit_code[kind] > 0, name);
    // A wrong password is answered in one sentence, the same for an unknown name (INTERFACE.md).
    ok(reason === "BAD_CREDENTIALS" || message.includes(". "), message);
  }
});

Deno.test("the cases of INTERFACE.md have its gRPC codes and reasons", () => {
  const cases: [number, string, Failure][] = [
    [14, "NO_QUORUM", one_of_each.noQuorum],
    [14, "VIEW_CHANGE", one_of_each.viewChange],
    [14, "REPLICA_BEHIND", one_of_each.replicaBehind],
    [4, "OUTCOME_UNKNOWN", one_of_each.outcomeUnknown],
    [16, "BAD_CREDENTIALS", one_of_each.badCredentials],
    [16, "SESSION_ENDED", one_of_each.sessionEnded],
    [6, "NAME_TAKEN", one_of_each.nameTaken],
    [5, "UNKNOWN_ACCOUNT", one_of_each.unknownAccount],
    [7, "NOT_A_MEMBER", one_of_each.notMember],
    [3, "REQUEST_ID_REUSED", one_of_each.requestIdReused],
    [8, "TOO_MANY", one_of_each.tooMany],
    [9, "WRONG_CLUSTER", one_of_each.wrongCluster],
    [9, "INCOMPATIBLE", one_of_each.incompatible],
  ];
  for (const [code, reason, failure] of cases) {
    equal([toStatus(failure).code, failure.reason], [code, reason]);
  }
});

Deno.test("the details are ErrorInfo, RetryInfo and BadRequest, as gRPC libraries expect them", () => {
  const types = (failure: Failure) => toStatus(failure).details?.map((detail) => detail.type_url);
  const google_rpc = "type.googleapis.com/google.rpc.";
  equal(types(one_of_each.badCredentials), [`${google_rpc}ErrorInfo`]);
  equal(types(one_of_each.tooMany), [`${google_rpc}ErrorInfo`, `${google_rpc}RetryInfo`]);
  equal(types(one_of_each.badBody), [`${google_rpc}ErrorInfo`, `${google_rpc}BadRequest`]);
  const [info, retry] = toStatus(one_of_each.tooMany).details!.map((detail) => detail.value!);
  const { reason, domain } = decode(google.rpc.ErrorInfo, info);
  equal([reason, domain], ["TOO_MANY", "replichat"]);
  const { seconds, nanos } = decode(google.rpc.RetryInfo, retry).retry_delay!;
  equal([seconds, nanos], [1, 250_000_000]);
});

Deno.test("a status without a reason of ours is no failure of ours: its outcome is unknown", () => {
  equal(fromStatus({ code: 14, message: "Connection dropped" }), undefined);
  const status = toStatus(one_of_each.tooMany);
  equal(fromStatus({ ...status, code: 2 }), undefined, "a code that we never send");
  equal(fromStatus({ ...status, code: 0 }), undefined);
  const info = google.rpc.ErrorInfo.encode({ reason: "TOO_MANY", domain: "other.example" }).finish();
  const details = [{ type_url: "type.googleapis.com/google.rpc.ErrorInfo", value: info }];
  equal(fromStatus({ code: 8, message: "", details }), undefined, "another program's reason");
});

Deno.test("foreign bytes in the trailer give no failure, and do not throw", () => {
  for (const bytes of [undefined, Buffer.alloc(0), Buffer.from("nonsense"), Buffer.alloc(40, 0xff)]) {
    equal(fromTrailer(bytes), undefined);
  }
  const whole = statusDetails(one_of_each.tooMany);
  equal(fromTrailer(whole.subarray(0, whole.length - 3)), undefined);
});

Deno.test("who waits for whom is one or several, and names the data directory", () => {
  const told = failures.noQuorum(["localhost:5002", "localhost:5003"]).message;
  ok(told.startsWith("Waiting for localhost:5002 and localhost:5003: they were in the last view"), told);
  ok(one_of_each.noQuorum.message.endsWith("replichat recover --data-dir /data."));
  ok(failures.noQuorum([]).message.includes("cut off"));
});
