/**
 * Every call of every service with requests that no honest client sends, against three real replicas. Whatever comes,
 * the answer is a clean status and the replicas go on. Drawn from a seed that a failure names: with
 * REPLICHAT_FUZZ_SEED it is tried again, with REPLICHAT_FUZZ_SECONDS for longer.
 */
import { deepEqual, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import http2 from "node:http2";
import { Duplex } from "node:stream";
import { Client, credentials, Metadata, type MethodDefinition, type StatusObject } from "@grpc/grpc-js";
import { client_channel_options } from "../../proto/channel.ts";
import { answerChallenge, nonce } from "../../proto/secret.ts";
import { admin_service, chat_service, health_service, replication_service } from "../../proto/services.ts";
import { handshake_frames, makeHello } from "../../server/net/handshake.ts";
import { failureOf, testIdentity } from "../../server/net/testing.ts";
import { type Cluster, withCluster } from "../e2e/cluster.ts";
import { Random } from "../sim/random.ts";
import { fuzzedKeys, fuzzedRequest } from "./fuzz_bytes.ts";

const seed = Number(Deno.env.get("REPLICHAT_FUZZ_SEED") ?? Math.floor(Math.random() * 2 ** 32));
const seconds = Number(Deno.env.get("REPLICHAT_FUZZ_SECONDS") ?? 15);
const in_flight = 24;
const deadline_ms = 300;
const password = "correct horse";
const request_id = "0199a000-0000-7000-8000-00000000000f";

// deno-lint-ignore no-explicit-any -- each has its own types
type Method = MethodDefinition<any, any>;
const methods: Method[] = [chat_service, admin_service, health_service, replication_service].flatMap((
  service,
) => Object.values(service));

/** Those that hash a password take as long as all others together, and come less often. */
const cheap = methods.filter(({ path }) => !/Account$|Password$|Login$/.test(path));
const drawn = [...methods, ...cheap, ...cheap, ...cheap];

/** Requests that are valid and do no harm to the test itself. */
const valid: Record<string, object> = {
  CreateAccount: { request_id, username: "dora", password },
  Login: { username: "alice", password, label: "a test" },
  ChangePassword: { request_id, old_password: "not this one", new_password: "another one" },
  DeleteAccount: { request_id, password: "not this one" },
  RevokeSession: { request_id, session_id: "0199a000-0000-7000-8000-000000000001" },
  ListAccounts: { pattern: "a*", page_size: 2 },
  SendMessage: { request_id, to_username: "bob", body: "a message" },
  SendMessages: { sends: [{ request_id, conversation_id: 4, body: "a message" }] },
  ListMessages: { with_username: "bob", page_size: 3, before_id: 100 },
  SearchMessages: { query: "message", with_username: "bob" },
  ListConversations: { page_size: 5, unread_only: true },
  MarkRead: { request_id, with_username: "bob", ids: [5, 6] },
  MarkDelivered: { request_id, marks: [{ conversation_id: 4, up_to_id: 5 }] },
  DeleteMessages: { request_id, ids: [5, 6], scope: 1 },
  SetBlock: { request_id, username: "bob", blocked: false },
  CreateGroup: { request_id, name: "team", usernames: ["bob"] },
  AddMember: { request_id, with_username: "+team", username: "bob" },
  RemoveMember: { request_id, with_username: "+team", username: "bob" },
  ListMembers: { with_username: "+team" },
  Subscribe: { cursor: 3 },
  Challenge: { client_nonce: nonce() },
  GetDigest: { index: 1 },
  SetSetting: { request_id, key: "directory", value: "public" },
  ResetPassword: { request_id, username: "nobody", new_password: "another one" },
  RemoveAccount: { request_id, username: "nobody" },
  SetLogLevel: { category: "replichat.heartbeat", level: "error" },
  Export: { include_password_hashes: true },
  Import: {
    rows: [
      { key: nonce().subarray(0, 16), account: { username: "imported", password_hash: "" } },
      { key: nonce().subarray(0, 16), group: { name: "imported", creator: "imported" } },
      {
        key: nonce().subarray(0, 16),
        message: { sender: "imported", receiver: "+imported", body: "hi", create_us: 1, is_read: true },
      },
      {
        key: nonce().subarray(0, 16),
        member: { group: "imported", username: "imported", unseen: 0, read: 0, read_also: [1] },
      },
    ],
  },
  Check: { service: "replichat.v1.ChatService" },
  Watch: { service: "" },
};

/** The same as bytes. Frames between replicas pass as bytes anyway. */
function validBytes({ requestSerialize }: Method, name: string): Buffer {
  return name === "Connect"
    ? handshake_frames.hello(makeHello(testIdentity("stranger"), nonce()))
    : requestSerialize(valid[name] ?? {});
}

/**
 * What a call may end with, but for success: each the table's in INTERFACE.md. A deadline may be the client's own.
 * Where the library answers by itself, before any service is asked, there is no reason of ours.
 */
const clean = new Set([0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 16]);
const needs_reason = new Set([3, 5, 6, 7, 9, 11, 14, 16]);

/** One client of the replicas, which sends what it is told. */
class Fuzzer {
  readonly clients: Client[];
  readonly addresses: string[];
  readonly answers = new Map<number, number>();
  readonly faults: string[] = [];
  count = 0;
  /** Requests whose connection was lost. */
  lost = 0;

  constructor(cluster: Cluster, readonly secret: Uint8Array, readonly token: string) {
    this.addresses = cluster.all.map((n) => cluster.address(n));
    this.clients = this.addresses.map((address) =>
      new Client(address, credentials.createInsecure(), client_channel_options)
    );
  }

  /** The call that this number stands for: always the same one. */
  async attempt(number: number): Promise<void> {
    const random = new Random(seed + number * 7_919);
    if (random.chance(0.02)) return await this.sendFrames(random);
    const method = drawn[number % drawn.length];
    const name = method.path.split("/")[2];
    const client = this.clients[random.whole(0, this.clients.length - 1)];
    const keys: Record<string, string> = random.chance(0.7) ? { authorization: `Bearer ${this.token}` } : {};
    if (method.path.includes(".admin.") && random.chance(0.5)) {
      Object.assign(keys, await this.proof(client, method));
    }
    Object.assign(keys, fuzzedKeys(random));
    const bytes = fuzzedRequest(random, validBytes(method, name));
    let status = await send(client, method, bytes, keys);
    // A lost connection takes along whatever was under way on it: the one request that breaks it does so again.
    for (let again = 0; again < 2 && isLost(status); again++) {
      this.lost++;
      status = await send(client, method, bytes, keys);
    }
    this.count++;
    this.answers.set(status.code, (this.answers.get(status.code) ?? 0) + 1);
    const reason = failureOf(status)?.reason;
    if (clean.has(status.code) && (reason !== undefined || !needs_reason.has(status.code))) return;
    this.faults.push(
      `case ${number}: ${method.path} ended with ${status.code} ${
        reason ?? "without a reason"
      } (${status.details}); ` +
        `request ${bytes.toString("hex").slice(0, 400)}, metadata ${JSON.stringify(keys)}`,
    );
  }

  /** What is no gRPC at all, on a connection of its own: it may be answered as the library likes. */
  private async sendFrames(random: Random): Promise<void> {
    const session = http2.connect(`http://${random.pick(this.addresses)}`);
    session.on("error", () => {});
    const stream = session.request({
      ":method": random.pick(["POST", "POST", "GET"]),
      ":path": random.pick([
        ...methods.map(({ path }) => path),
        "/",
        "/x/y",
        "/replichat.v1.ChatService/Nothing",
      ]),
      "content-type": random.pick(["application/grpc", "application/grpc+proto", "text/html"]),
      te: "trailers",
      ...(random.chance(0.3) ? { "grpc-timeout": random.pick(["1n", "99999999999S", "x", "-1S"]) } : {}),
      ...(random.chance(0.3) ? { "grpc-encoding": random.pick(["gzip", "deflate", "identity", "br"]) } : {}),
    });
    stream.on("error", () => {});
    stream.resume();
    const flag = random.pick([0, 0, 1, 2, 255]);
    const length = random.pick([0, 1, 5, 70_000, 17_000_000, 2 ** 32 - 1]);
    const head = Buffer.from([flag, length >>> 24, length >>> 16 & 255, length >>> 8 & 255, length & 255]);
    stream.end(Buffer.concat([head, fuzzedRequest(random, Buffer.alloc(5))]));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, deadline_ms);
      stream.on("close", () => {
        clearTimeout(timer);
        resolve();
      });
    });
    session.destroy();
    this.count++;
  }

  private async proof(client: Client, method: Method): Promise<Record<string, string>> {
    const client_nonce = nonce();
    const { path, requestSerialize, responseDeserialize } = admin_service.Challenge;
    const challenge = await new Promise<{ server_nonce: Uint8Array; server_proof: Uint8Array } | undefined>((
      resolve,
    ) =>
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        { client_nonce } as unknown as Parameters<typeof requestSerialize>[0],
        { deadline: Date.now() + 2_000 },
        (_error, response) => resolve(response),
      )
    );
    return challenge ? answerChallenge([this.secret], { client_nonce, ...challenge }, method.path) ?? {} : {};
  }

  close(): void {
    for (const client of this.clients) client.close();
  }
}

/** Ended by the connection and not by an answer. */
function isLost(status: StatusObject): boolean {
  return status.code === 14 && failureOf(status) === undefined;
}

/** Sends bytes as one request, and waits for the end; a stream is given up after its first answer. */
function send(
  client: Client,
  method: Method,
  bytes: Buffer,
  keys: Record<string, string>,
): Promise<StatusObject> {
  const pass = (value: Buffer) => value;
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(keys)) metadata.set(key, value);
  const options = { deadline: Date.now() + deadline_ms };
  return new Promise((resolve) => {
    if (!method.requestStream && !method.responseStream) {
      const call = client.makeUnaryRequest(method.path, pass, pass, bytes, metadata, options, () => {});
      return call.on("status", resolve);
    }
    const stream = method.requestStream
      ? client.makeBidiStreamRequest(method.path, pass, pass, metadata, options)
      : client.makeServerStreamRequest(method.path, pass, pass, bytes, metadata, options);
    stream.on("data", () => stream.cancel());
    stream.on("error", () => {}); // `status` tells it too
    stream.on("status", resolve);
    if (stream instanceof Duplex) stream.end(bytes);
  });
}

Deno.test("whatever is sent, the answer is clean and the replicas go on", async () => {
  await withCluster(async (cluster) => {
    await cluster.accounts("bob", "alice");
    for (const key of ["rate-login", "rate-create"]) await cluster.set(key, "off");
    const secret = cluster.secret();
    const alice = await cluster.connect("alice");
    const { token = "" } = alice.session;
    alice.close();
    const fuzzer = new Fuzzer(cluster, secret, token);
    try {
      let number = 0;
      const end_ms = performance.now() + seconds * 1_000;
      await Promise.all(Array.from({ length: in_flight }, async () => {
        while (performance.now() < end_ms && fuzzer.faults.length === 0) await fuzzer.attempt(number++);
      }));
      const answers = [...fuzzer.answers].sort(([a], [b]) => a - b).map(([code, count]) =>
        `${code}: ${count}`
      );
      console.log(
        `${fuzzer.count} requests, by status ${answers.join(", ")}; ${fuzzer.lost} sent again (seed ${seed})`,
      );
      ok(fuzzer.faults.length === 0, `seed ${seed}, ${fuzzer.faults.join("\n")}`);
      ok(fuzzer.count > methods.length, `seed ${seed}: only ${fuzzer.count} requests were sent`);
      await checkReplicas(cluster);
    } finally {
      fuzzer.close();
    }
  });
});

/** The same processes are there, hold the same, have noted no fault of their own, and serve. */
async function checkReplicas(cluster: Cluster): Promise<void> {
  for (const n of cluster.all) {
    const replica = cluster.replicas[n];
    deepEqual(replica.code, undefined, `seed ${seed}: replica ${n} has exited`);
    const faults = replica.err.split("\n").filter((line) =>
      /\bfailed: |could not be sent|fault of replichat/.test(line)
    );
    deepEqual(faults, [], `seed ${seed}: replica ${n} has noted faults`);
  }
  await cluster.settled(...cluster.all);
  await cluster.admin(admin_service.CreateAccount, { username: "gina", password });
  for (const n of cluster.all) {
    const gina = await cluster.connect("gina", cluster.address(n));
    await gina.call(chat_service.SendMessage, { to_username: "gina", body: "after all" }, { write: true });
    const { messages } = await gina.call(chat_service.ListMessages, { with_username: "gina" });
    deepEqual(messages.length, n + 1);
    gina.close();
  }
  await cluster.ok(["verify"]);
}
