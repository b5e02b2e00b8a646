/** Half a greeting, to find out who listens at an address. */
import { Client, Metadata } from "@grpc/grpc-js";
import { peer_channel_options } from "../../proto/channel.ts";
import type { replichat } from "../../proto/codec.ts";
import { nonce } from "../../proto/secret.ts";
import { replication_service } from "../../proto/services.ts";
import type { Address } from "../core/types.ts";
import {
  handshake_frames,
  handshake_timeout_ms,
  type Hello,
  helloFailure,
  makeHello,
  provenBy,
} from "./handshake.ts";
import type { PeersOptions } from "./link.ts";
import type { Identity } from "./replica.ts";
import { clientCredentials, targetOptions } from "./tls.ts";

/** Whether another process of this very replica runs at `address`: one that knows the secret. Nobody there: no. */
export async function isRunningAt(
  address: Address,
  { secrets, identity, tls }: Pick<PeersOptions, "secrets" | "tls"> & { identity: Identity },
): Promise<boolean> {
  const options = { ...peer_channel_options, ...targetOptions(address, tls) };
  const client = new Client(address, clientCredentials(tls), options);
  const { path, requestSerialize, responseDeserialize } = replication_service.Connect;
  const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, new Metadata(), {
    deadline: Date.now() + handshake_timeout_ms,
  });
  const hello = makeHello(identity, nonce());
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const over = Promise.withResolvers<void>();
  call.on("data", ({ hello: other }: replichat.replication.v1.PeerFrame) => {
    const known = helloFailure(other as Hello | undefined) === undefined &&
      provenBy(other!.proof!, secrets.all, "acceptor", hello, other as Hello) !== undefined;
    resolve(known && other!.replica_id === identity.replica_id);
  });
  call.on("error", () => {}); // `status` tells it too
  call.on("status", () => over.resolve(resolve(false)));
  call.write(handshake_frames.hello(hello));
  try {
    return await promise;
  } finally {
    call.cancel();
    await over.promise;
    client.close();
  }
}
