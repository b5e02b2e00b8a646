import { deepEqual, equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import {
  adminParts,
  challengeParts,
  nonce,
  nonce_key,
  proof_key,
  prove,
  proves,
} from "../../proto/secret.ts";
import { admin_service } from "../../proto/services.ts";
import { kind_view } from "../core/types.ts";
import { FakeReplica, test_secret, TestServer } from "./testing.ts";

const { Challenge, GetDigest, GetStatus, RemoveMember } = admin_service;

/** Takes a challenge and answers it, with this secret. */
async function proof(server: TestServer, secret: Uint8Array, path = GetStatus.path) {
  const client_nonce = nonce();
  const { response } = await server.call(Challenge, { client_nonce });
  const { server_nonce, server_proof } = response!;
  const honest = proves(server_proof, secret, "server", challengeParts(client_nonce, server_nonce));
  const made = prove(secret, "admin", adminParts(server_nonce, client_nonce, path));
  return {
    honest,
    keys: { [nonce_key]: Buffer.from(server_nonce).toString("hex"), [proof_key]: made.toString("hex") },
  };
}

Deno.test("admin calls need the secret, proved once for each", async () => {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica);
  const reason = async (keys: Record<string, string>) => {
    const { code, failure } = await server.call(GetStatus, {}, keys);
    return [code, failure?.reason];
  };
  try {
    const { honest, keys } = await proof(server, test_secret);
    ok(honest);
    const { response } = await server.call(GetStatus, {}, keys);
    deepEqual([response!.cluster_id, response!.answered_by, response!.replicas.length], [
      "cluster-1",
      "localhost:1",
      1,
    ]);
    ok(response!.cpu_us > 0 && response!.rss_bytes > 10e6, "what the process has used");
    deepEqual(await reason(keys), [7, "WRONG_SECRET"], "a second time");
    deepEqual(await reason({}), [7, "NO_SECRET"]);
    const wrong = await proof(server, Buffer.alloc(32));
    equal(wrong.honest, false);
    deepEqual(await reason(wrong.keys), [7, "WRONG_SECRET"]);
    deepEqual(
      await reason((await proof(server, test_secret, "/other")).keys),
      [7, "WRONG_SECRET"],
      "for another call",
    );
    equal((await server.call(Challenge, { client_nonce: new Uint8Array(3) })).failure!.field, "client_nonce");
    equal((await server.call(Challenge, Buffer.from([0x0a, 9]))).code, 3);
  } finally {
    await server.stop();
    replica.chat.close();
  }
});

Deno.test("a removal needs the secret, and is sent on to the primary", async () => {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica);
  try {
    equal((await server.call(RemoveMember, { address: "localhost:2" })).failure?.reason, "NO_SECRET");
    equal(replica.forwarded.length, 0);
    const { keys } = await proof(server, test_secret, RemoveMember.path);
    await server.call(RemoveMember, { address: "localhost:2" }, keys);
    const [{ call, repeatable }] = replica.forwarded;
    deepEqual([call.method, RemoveMember.requestDeserialize(Buffer.from(call.request)).address, repeatable], [
      "AdminService.RemoveMember",
      "localhost:2",
      true,
    ]);
  } finally {
    await server.stop();
    replica.chat.close();
  }
});

Deno.test("GetDigest answers for an index that has not been passed, to whoever has the secret", async () => {
  const replica = new FakeReplica();
  const server = await TestServer.start(replica);
  const ask = async (index: number) => {
    const { keys } = await proof(server, test_secret, GetDigest.path);
    return await server.call(GetDigest, { index }, keys);
  };
  try {
    equal((await server.call(GetDigest, {})).failure!.reason, "NO_SECRET");
    const { answered_by, index, history_hash, state_digest } = (await ask(0)).response!;
    deepEqual([answered_by, index, history_hash.length, state_digest.length], ["localhost:1", 0, 32, 32]);
    equal((await ask(-1)).failure!.field, "index");
    const view = { counter: 1, proposer: "a" };
    const entry = (index: number) => ({
      index,
      view,
      timestamp_us: 0,
      kind: kind_view,
      payload: new Uint8Array(),
    });
    replica.chat.apply([entry(1), entry(2)]);
    equal((await ask(1)).failure!.reason, "INDEX_PASSED");
  } finally {
    await server.stop();
    replica.chat.close();
  }
});
