import "./http2_guard.ts";
import "./http2_gather.ts";
import { equal } from "node:assert/strict";
import { once } from "node:events";
import http2, { type ServerHttp2Stream } from "node:http2";
import net, { type AddressInfo } from "node:net";

/** How often a socket really writes. */
function countWrites(socket: net.Socket): { count: number } {
  const writes = { count: 0 };
  for (const name of ["_write", "_writev"] as const) {
    const write = socket[name]!.bind(socket) as (...args: unknown[]) => void;
    socket[name] = (...args: unknown[]) => {
      writes.count++;
      write(...args);
    };
  }
  return writes;
}

Deno.test("what one turn writes to many streams of a connection is one write of its socket, both ways", async () => {
  const waiting: ServerHttp2Stream[] = [];
  const server = http2.createServer();
  server.on("stream", (stream) => waiting.push(stream as ServerHttp2Stream));
  const accepted = once(server, "connection") as Promise<net.Socket[]>;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = net.connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  const session = http2.connect("http://localhost", { createConnection: () => socket });
  await once(session, "remoteSettings");
  const [answers] = (await accepted).map(countWrites);
  const requests = countWrites(socket);

  const calls = Array.from({ length: 40 }, (_, n) => session.request({ ":path": `/${n}` }));
  const heard = Promise.all(calls.map((call) => once(call.resume(), "end")));
  while (waiting.length < calls.length) await new Promise((resolve) => setTimeout(resolve, 1));
  equal(requests.count, 1);
  answers.count = 0;
  for (const stream of waiting) stream.respond({ ":status": 200 }, { endStream: true });
  await heard;
  equal(answers.count, 1);
  session.destroy();
  server.close();
  await once(server, "close");
});
