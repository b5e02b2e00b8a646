/** --http-port of a replica with TLS: the same certificate as the replica, also after it has been read again. */
import { deepEqual, notEqual, rejects } from "node:assert/strict";
import { connect } from "node:tls";
import { FailureError } from "../proto/failures.ts";
import { HttpPort } from "../server/net/http.ts";
import { Tls } from "../server/net/tls.ts";
import { Authority } from "./e2e/certificates.ts";

/** The certificate that is shown to a new connection. */
function shown(port: number, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", servername: "localhost", port, ca }, () => {
      resolve(socket.getPeerX509Certificate()!.fingerprint256);
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

Deno.test("the port speaks TLS where the replica does, and takes a new certificate", async () => {
  const dir = Deno.makeTempDirSync();
  try {
    const authority = new Authority(dir, "ca");
    authority.sign("own");
    const [cert, key, ca] = ["own.pem", "own.key", "ca.pem"].map((file) => `${dir}/${file}`);
    const tls = new Tls({ cert, key, ca });
    const http = new HttpPort(
      { readiness: () => undefined, metrics: () => Promise.resolve({ type: "text/plain", text: "" }) },
      tls,
    );
    const port = await http.listen("127.0.0.1", 0);
    try {
      const authorities = Deno.readTextFileSync(ca);
      const client = Deno.createHttpClient({ caCerts: [authorities] });
      const response = await fetch(`https://localhost:${port}/livez`, { client });
      deepEqual([response.status, await response.text()], [200, "ok\n"]);
      client.close();
      await rejects(fetch(`http://localhost:${port}/livez`));
      const before = await shown(port, authorities);
      authority.sign("own");
      tls.reload();
      notEqual(await shown(port, authorities), before);
    } finally {
      http.stop();
    }
    await rejects(async () => await new HttpPort({} as never, new Tls({ ca })), FailureError);
  } finally {
    Deno.removeSync(dir, { recursive: true });
  }
});
