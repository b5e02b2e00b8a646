/** Neither a password nor a token goes beyond this machine without TLS, by whichever call. */
import { deepEqual } from "node:assert/strict";
import type { ServiceError } from "@grpc/grpc-js";
import { FailureError } from "../proto/failures.ts";
import { admin_service, type Call, chat_service } from "../proto/services.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { Sender } from "./sender.ts";
import { subscribe } from "./subscription.ts";

// deno-lint-ignore no-explicit-any -- methods with requests of all kinds
type AnyCall = Call<any, any>;
const services: Record<string, AnyCall>[] = [chat_service, admin_service];
const unary_methods = services.flatMap((service) => Object.values(service)).filter(
  ({ requestStream, responseStream }) => !requestStream && !responseStream,
);

/** What comes of `use` with a connection to an address that is not loopback by name, and yet is this machine: the reason of its failure, or "sent" when it was the network that failed. */
async function outcome(
  options: Partial<ConnectionOptions>,
  use: (connection: Connection) => Promise<unknown>,
): Promise<string> {
  const connection = new Connection({ servers: ["0.0.0.0:1"], timeout_ms: 200, ...options });
  try {
    await use(connection);
    return "answered";
  } catch (error) {
    if (!(error instanceof FailureError)) return `sent (${(error as ServiceError).code})`;
    return error.failure.reason === "NO_SERVER" ? "sent" : error.failure.reason;
  } finally {
    connection.close();
  }
}

/** By path, so that a failure names the call. */
async function outcomes(
  options: Partial<ConnectionOptions>,
  request: object,
  more: { anonymous?: boolean } = {},
): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const method of unary_methods) {
    all[method.path] = await outcome(options, (connection) => connection.call(method, request, more));
  }
  return all;
}

/** grpc-js keeps a timer of its own for a moment after a connection was refused. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

const all = (what: string) => Object.fromEntries(unary_methods.map(({ path }) => [path, what]));

Deno.test("no call takes a token to another machine in clear, and with --insecure every one does", async () => {
  deepEqual(await outcomes({ token: "a token" }, {}), all("INSECURE"));
  deepEqual(await outcomes({ token: "a token", insecure: true }, {}), all("sent"));
  await settle();
});

Deno.test("no call takes a password there, by whatever name its field has", async () => {
  for (const request of [{ password: "x" }, { new_password: "x" }]) {
    deepEqual(await outcomes({}, request, { anonymous: true }), all("INSECURE"));
  }
  deepEqual(await outcomes({}, {}, { anonymous: true }), all("sent"));
  await settle();
});

Deno.test("no stream takes a token there", async () => {
  const token = "a token";
  const send = async (connection: Connection) => {
    const sender = new Sender(connection, 1_000);
    try {
      await sender.send({ request_id: crypto.randomUUID(), to_username: "bob", body: "hi" });
    } finally {
      await sender.close();
    }
  };
  const listen = async (connection: Connection) => {
    const failure = await subscribe(connection, 0, { onEvent: () => {} }).done;
    if (failure) throw new FailureError(failure);
  };
  for (const use of [send, listen]) deepEqual(await outcome({ token }, use), "INSECURE");
});
