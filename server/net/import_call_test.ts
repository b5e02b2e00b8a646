/** Import as a stream: who goes in the middle of it, and what no client of ours sends. */
import { deepEqual, equal, match } from "node:assert/strict";
import type { ClientWritableStream, StatusObject } from "@grpc/grpc-js";
import { configure, type LogRecord, reset } from "@logtape/logtape";
import type { replichat } from "../../proto/codec.ts";
import { answerChallenge, nonce } from "../../proto/secret.ts";
import { admin_service, chat_service } from "../../proto/services.ts";
import { failureOf, metadataOf, test_secret, type TestServer, until, withServer } from "./testing.ts";

type Row = replichat.admin.v1.Row.$Properties;

/** An open stream by somebody who has proved the secret. */
async function open(server: TestServer) {
  const { path, requestSerialize, responseDeserialize } = admin_service.Import;
  const client_nonce = nonce();
  const { response } = await server.call(admin_service.Challenge, { client_nonce });
  const keys = answerChallenge([test_secret], { client_nonce, ...response! }, path)!;
  let answer: replichat.admin.v1.ImportResponse | undefined;
  const stream = server.client.makeClientStreamRequest(
    path,
    requestSerialize as (request: object) => ReturnType<typeof requestSerialize>,
    responseDeserialize,
    metadataOf(keys),
    (_error, response) => answer = response,
  ) as ClientWritableStream<{ dry_run?: boolean; rows: Row[] }>;
  const status = new Promise<StatusObject>((resolve) => stream.on("status", resolve));
  const outcome = async () => ({ status: await status, answer });
  return { stream, outcome };
}

const account = (username: string): Row => ({
  key: nonce().subarray(0, 16),
  account: { username, password_hash: "", deleted: false },
});

Deno.test("what had come stays when the caller goes, and that is no fault", () =>
  withServer(async (server, replica) => {
    const records: LogRecord[] = [];
    await configure({
      reset: true,
      sinks: { all: (record) => void records.push(record) },
      loggers: [{ category: [], sinks: ["all"], lowestLevel: "error" }],
    });
    try {
      const gone = Promise.withResolvers<void>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const propose = replica.propose.bind(replica);
      replica.propose = async (payload) => {
        begin();
        await gone.promise;
        return await propose(payload);
      };
      const { stream, outcome } = await open(server);
      stream.on("error", () => {});
      stream.end({ rows: [account("alice")] });
      await begun;
      stream.cancel();
      equal((await outcome()).status.code, 1);
      await server.call(chat_service.GetClusterInfo, {}); // the server has heard of it by then
      gone.resolve();
      await until(() => replica.chat.account("alice") !== undefined);
      const again = await open(server);
      again.stream.end({ rows: [account("bob")] });
      const { status, answer } = await again.outcome();
      deepEqual([status.code, answer!.accounts, answer!.skipped], [0, 1, 0]);
      deepEqual(records.map(({ message }) => message.join("")), []);
    } finally {
      await reset();
    }
  }));

Deno.test("a row that is none is refused, with all that came with it", () =>
  withServer(async (server, replica) => {
    const key = nonce().subarray(0, 16);
    const message = { sender: "alice", receiver: "alice", body: "hi", create_us: 1, is_read: true };
    const bad: Row[] = [
      { key: key.subarray(1), account: { username: "x" } },
      { key },
      { key, account: { username: "no name" } },
      { key, account: { username: "x", password_hash: "secret" } },
      {
        key,
        account: {
          username: "x",
          password_hash: "$argon2id$v=19$m=4000000,t=2,p=1$c29tZXNhbHQ$" + "A".repeat(22),
        },
      },
      { key, message: { ...message, body: "" } },
      { key, message: { ...message, body: "x".repeat(8001) } },
      { key, message: { ...message, receiver: "++x" } },
      { key, group: { name: "", creator: "" } },
      { key, member: { group: "x", username: "y", unseen: 2, read: 1 } },
      { key, member: { group: "x", username: "y", unseen: 0, read: 1, read_also: [1] } },
      { key, member: { group: "x", username: "y", unseen: -1, read: 1 } },
    ];
    const before = replica.chat.applied_index;
    for (const row of bad) {
      const { stream, outcome } = await open(server);
      stream.on("error", () => {});
      stream.end({ rows: [account("alice"), row] });
      const { status } = await outcome();
      equal(failureOf(status)?.kind, "invalid", JSON.stringify(row));
    }
    equal(replica.chat.applied_index, before);
  }));

Deno.test("a dry run names what would go wrong, and changes nothing", () =>
  withServer(async (server, replica) => {
    await server.newUser("alice");
    const before = replica.chat.applied_index;
    const { stream, outcome } = await open(server);
    const [taken, free] = [account("Alice"), account("bob")];
    stream.end({ dry_run: true, rows: [taken, free] });
    const { problems } = (await outcome()).answer!;
    deepEqual(problems.map(({ key }) => key), [taken.key]);
    match(problems[0].message!, /another account named Alice/);
    equal(replica.chat.applied_index, before);
  }));
