/** Without proto/http2_guard.ts the child below aborts within a few rounds (deno issue 36788); with it, it does not. */
import { equal } from "node:assert/strict";
import { once } from "node:events";
import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import "./http2_guard.ts";

/** Servers that say goodbye to a client whose session has no open stream, one after the other. */
const script = `
  import "GUARD";
  import { Client, credentials, Server, ServerCredentials } from "@grpc/grpc-js";
  const echo = { path: "/test/Echo", requestStream: false, responseStream: false,
    requestSerialize: (b) => b, requestDeserialize: (b) => b, responseSerialize: (b) => b, responseDeserialize: (b) => b };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let round = 0; round < 60; round++) {
    const server = new Server();
    server.addService({ Echo: echo }, { Echo: (call, reply) => reply(null, call.request) });
    const port = await new Promise((resolve) =>
      server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (_, bound) => resolve(bound)));
    const client = new Client("127.0.0.1:" + port, credentials.createInsecure());
    await new Promise((resolve) =>
      client.makeUnaryRequest(echo.path, echo.requestSerialize, echo.responseDeserialize, Buffer.from("x"), resolve));
    await pause(20);
    server.tryShutdown(() => {});
    await pause(40);
    server.forceShutdown();
    client.close();
  }
  Deno.exit(0);`;

async function run(guard: string): Promise<Deno.CommandStatus> {
  const root = new URL("..", import.meta.url).pathname;
  const file = await Deno.makeTempFile({ dir: root, prefix: "goodbye_", suffix: ".tmp.js" });
  try {
    await Deno.writeTextFile(file, `import { Buffer } from "node:buffer";` + script.replace("GUARD", guard));
    const command = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", file],
      cwd: root,
      stdout: "null",
      stderr: "null",
    });
    return await command.output();
  } finally {
    await Deno.remove(file);
  }
}

Deno.test("a goodbye to a session without open streams does not end the process", async () => {
  equal((await run("./proto/http2_guard.ts")).code, 0);
});

Deno.test("who closes a session that is closing already is told when it is closed, and not before", async () => {
  const server = http2.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const request = client.request({ ":method": "POST" });
  const [stream] = await once(server, "stream");
  let told = false;
  client.close();
  client.close(() => told = true);
  for (let turns = 0; turns < 5; turns++) await turn();
  equal(told, false);
  const closed = once(client, "close");
  stream.respond();
  stream.end();
  request.resume().end();
  await closed;
  equal(told, true);
  await new Promise((resolve) => server.close(resolve));
});
