/** TLS with real certificates and real replicas: for clients, between replicas, and exchanged while they run. */
import assert from "node:assert/strict";
import { Authority } from "./certificates.ts";
import { Cluster, ended, withSandbox } from "./cluster.ts";
import { checkAll, Flood } from "./flood.ts";

/** Three replicas that speak TLS with `site.pem` of the authority `ca`, and clients that trust `trusted.pem`. */
async function withTlsCluster(use: (cluster: Cluster, ca: Authority) => Promise<void>): Promise<void> {
  await withSandbox(async (cluster) => {
    const ca = new Authority(cluster.dir, "ca");
    ca.sign("site");
    Deno.copyFileSync(`${cluster.dir}/ca.pem`, `${cluster.dir}/trusted.pem`);
    cluster.tls = { ca: `${cluster.dir}/trusted.pem` };
    cluster.more_environment = { REPLICHAT_TLS_CA: "trusted.pem" };
    cluster.replica_environment = { REPLICHAT_TLS_CERT: "site.pem", REPLICHAT_TLS_KEY: "site.key" };
    await cluster.found();
    await use(cluster, ca);
  });
}

/** Replaces the replicas' certificate by one of `authority`. */
function exchange(cluster: Cluster, authority: Authority, options = {}): void {
  authority.sign("next", options);
  for (const end of ["pem", "key"]) {
    Deno.renameSync(`${cluster.dir}/next.${end}`, `${cluster.dir}/site.${end}`);
  }
}

const read_again = "The TLS files have been read again";

Deno.test("TLS: a certificate, and then its authority, are exchanged under load, without a connection or a message lost", () =>
  withTlsCluster(async (cluster, ca) => {
    await cluster.accounts("bob", "alice");
    const flood = new Flood(cluster);
    await flood.goesOn();
    exchange(cluster, ca);
    await cluster.hangUp(read_again, ...cluster.all);
    await flood.goesOn();
    // Another authority: first both are trusted, then the new one signs, then the old one is trusted no more.
    const other = new Authority(cluster.dir, "other");
    const pem = (name: string) => Deno.readTextFileSync(`${cluster.dir}/${name}.pem`);
    Deno.writeTextFileSync(`${cluster.dir}/trusted.pem`, pem("ca") + pem("other"));
    await cluster.hangUp(read_again, ...cluster.all);
    exchange(cluster, other);
    await cluster.hangUp(read_again, ...cluster.all);
    Deno.writeTextFileSync(`${cluster.dir}/trusted.pem`, pem("other"));
    await cluster.hangUp(read_again, ...cluster.all);
    await flood.goesOn();
    ended(
      await cluster.run(["status", "--tls-ca", "ca.pem"]),
      3,
      /^No server answered at .* \(TLS: the certificate is signed by nobody who is trusted here\)\. Check --servers and --tls-ca\.$/m,
    );
    // New channels between the replicas, to one that starts anew and to one that does not.
    await cluster.kill(2);
    await cluster.settled(0, 1);
    await flood.goesOn();
    cluster.start(2);
    await cluster.settled(0, 1, 2);
    await checkAll(cluster, flood);
    for (const n of [0, 1]) assert.doesNotMatch(cluster.replicas[n].err, /cannot be dialled \(TLS/);
  }));

Deno.test("TLS: files that are no good change nothing, and the log says so", () =>
  withTlsCluster(async (cluster, ca) => {
    const file = (name: string) => `${cluster.dir}/${name}`;
    const good = ["site.pem", "site.key"].map((name) => [file(name), Deno.readTextFileSync(file(name))]);
    const stays = async (why: string) => {
      await cluster.hangUp(
        `The TLS files could not be read again and stay as they were. TLS cannot be set up: ${why}`,
        ...cluster.all,
      );
      await cluster.ok(["status"]);
      for (const [path, text] of good) Deno.writeTextFileSync(path, text);
    };
    exchange(cluster, ca, { days: -1 });
    await stays("the certificate in site.pem has expired");
    Deno.writeTextFileSync(file("site.pem"), "half a certi");
    await stays("site.pem holds no certificate in PEM");
    ca.sign("next");
    Deno.renameSync(file("next.pem"), file("site.pem"));
    await stays("the key in site.key is not that of the certificate in site.pem");
    Deno.removeSync(file("site.key"));
    await stays("site.key cannot be read");
    await cluster.hangUp(read_again, ...cluster.all);
  }));

Deno.test("TLS: who does not fit is told why, in whichever direction", () =>
  withSandbox(async (cluster) => {
    const ca = new Authority(cluster.dir, "ca");
    new Authority(cluster.dir, "other");
    ca.sign("site");
    ca.sign("elsewhere", { host: "chat.example.org" });
    const serve = (
      name: string,
    ) => ["serve", "--port", `${cluster.ports[0]}`, "--tls-cert", `${name}.pem`, "--tls-key", `${name}.key`];
    const ask = ["status", "-s", cluster.address(0), "--timeout", "1s"];
    const no = (why: string) =>
      new RegExp(
        `^No server answered at ${cluster.address(0)} \\(${why}\\)\\. Check --servers and --tls-ca\\.$`,
        "m",
      );

    cluster.replicas[0] = cluster.launch("replica-0", serve("site"));
    await cluster.replicas[0].printed(/is primary/);
    await cluster.ok([...ask, "--tls-ca", "ca.pem"]);
    ended(
      await cluster.run([...ask, "--tls-ca", "other.pem"]),
      3,
      no("TLS: the certificate is signed by nobody who is trusted here"),
    );
    ended(await cluster.run(ask), 3, no("closed at once; it may want TLS"));
    const by_ip = ["status", "-s", `127.0.0.1:${cluster.ports[0]}`, "--tls-ca", "ca.pem"];
    await cluster.ok(by_ip);
    // A replica without TLS, or with another authority's, cannot join.
    const join = ["join", "--from", cluster.address(0), "--port", `${cluster.ports[1]}`, "--timeout", "1s"];
    ended(await cluster.run(join), 3, /^No server answered at /m);
    const other = await cluster.run([...join, "--tls-ca", "other.pem"]);
    ended(other, 8, /TLS cannot be set up: a server needs both --tls-cert and --tls-key\. /);
    const foreign = await cluster.run([
      ...join,
      "--tls-ca",
      "other.pem",
      "--tls-cert",
      "site.pem",
      "--tls-key",
      "site.key",
    ]);
    ended(foreign, 3, /cannot be dialled \(TLS: the certificate is signed by nobody who is trusted here\)/);
    await cluster.kill(0);

    cluster.replicas[0] = cluster.launch("replica-0", serve("elsewhere"));
    await cluster.replicas[0].printed(/is primary/);
    ended(
      await cluster.run([...ask, "--tls-ca", "ca.pem"]),
      3,
      no("TLS: the certificate is for another name"),
    );
    await cluster.kill(0);

    cluster.replicas[0] = cluster.launch("replica-0", ["serve", "--port", `${cluster.ports[0]}`]);
    await cluster.replicas[0].printed(/is primary/);
    ended(await cluster.run([...ask, "--tls-ca", "ca.pem"]), 3, no("TLS: the other side speaks without it"));
    ended(
      await cluster.run([...ask, "--tls-ca", "nowhere.pem"]),
      8,
      /^TLS cannot be set up: nowhere\.pem cannot be read \(no such file\)\. /,
    );
    ended(await cluster.run([...ask, "--tls-cert", "site.pem"]), 8, /--tls-cert and --tls-key go together/);
  }, 2));

Deno.test("TLS: a replica that is started with an expired certificate says so and does not start", () =>
  withSandbox(async (cluster) => {
    new Authority(cluster.dir, "ca").sign("site", { days: -1 });
    const serve = [
      "serve",
      "--port",
      `${cluster.ports[0]}`,
      "--tls-cert",
      "site.pem",
      "--tls-key",
      "site.key",
    ];
    ended(
      await cluster.run(serve),
      8,
      /^TLS cannot be set up: the certificate in site\.pem has expired \(\d.*Z\)\. Check --tls-cert/m,
    );
  }, 1));
