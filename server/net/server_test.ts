import { equal, rejects, throws } from "node:assert/strict";
import { FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { Client } from "@grpc/grpc-js";
import { Peers } from "./peers.ts";
import { NetServer } from "./server.ts";
import { FakeReplica, no_events, test_secrets, testIdentity } from "./testing.ts";
import { clientCredentials, targetOptions, Tls } from "./tls.ts";

function makeServer(tls?: Tls) {
  const replica = new FakeReplica();
  const peers = new Peers({ secrets: test_secrets, identity: () => testIdentity("a"), events: no_events });
  const net = new NetServer({ replica, secrets: test_secrets, peers: peers.service, tls });
  return {
    net,
    stop: async () => {
      peers.close();
      await net.stop();
      replica.chat.close();
    },
  };
}

const reason = (reason: string) => (error: unknown) =>
  error instanceof FailureError && error.failure.reason === reason;

Deno.test("a taken port, a foreign host and missing TLS files are told apart", async () => {
  const [first, second] = [makeServer(), makeServer()];
  const port = await first.net.listen("127.0.0.1", 0);
  await rejects(second.net.listen("127.0.0.1", port), reason("PORT_IN_USE"));
  await rejects(second.net.listen("192.0.2.1", 0), reason("CANNOT_LISTEN"));
  await second.stop();
  await first.stop();
  throws(() => new Tls({ cert: "/none.pem", key: "/none.pem" }), reason("TLS_FILES"));
});

Deno.test("TLS by files, dialled by name and by IP address", async () => {
  const dir = await Deno.makeTempDir();
  const tls = { cert: `${dir}/cert.pem`, key: `${dir}/key.pem`, ca: `${dir}/cert.pem` };
  const args = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=replichat
    -addext subjectAltName=DNS:localhost -keyout ${tls.key} -out ${tls.cert}`.split(/\s+/);
  const made = await new Deno.Command("openssl", { args, stderr: "null" }).output();
  equal(made.success, true);
  const { net, stop } = makeServer(new Tls({ cert: tls.cert, key: tls.key }));
  const port = await net.listen("127.0.0.1", 0);
  try {
    for (const host of ["localhost", "127.0.0.1"]) {
      const address = `${host}:${port}`;
      const client = new Client(
        address,
        clientCredentials(new Tls({ ca: tls.ca })),
        targetOptions(address, new Tls(tls)),
      );
      const { path, requestSerialize, responseDeserialize } = chat_service.GetClusterInfo;
      const { promise, resolve } = Promise.withResolvers<string>();
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        {} as never,
        (error, response) => resolve(error?.message ?? response!.cluster_id),
      );
      equal(`${host} ${await promise}`, `${host} cluster-1`);
      client.close();
    }
  } finally {
    await stop();
    await Deno.remove(dir, { recursive: true });
  }
});
