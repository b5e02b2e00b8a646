/** SIGHUP: what is new in --config about logs is taken, and what is no good changes nothing. */
import assert from "node:assert/strict";
import { withSandbox } from "./cluster.ts";

Deno.test("log levels are read again from --config on SIGHUP; a flag stays above them, and a bad file changes nothing", () =>
  withSandbox(async (cluster) => {
    const config = (text: string) => Deno.writeTextFileSync(`${cluster.dir}/config.toml`, text);
    config('log-level = "error"\n');
    const own = ["serve", "--port", `${cluster.ports[0]}`, "--config", "config.toml"];
    const replica = cluster.replicas[0] = cluster.launch("replica-0", own);
    await replica.printed(/is primary/);
    assert.equal(replica.err, "");
    // Adding a secret is a line at the level `info`.
    config('log-level = "info"\nlog-format = "json"\n');
    await cluster.ok(["secret", "add"]);
    await cluster.hangUp("The cluster's secrets were", 0);
    const [line] = replica.err.trim().split("\n");
    assert.equal(JSON.parse(line).level, "info");
    for (const bad of ["log-level = ", 'log-level = "loud"\n']) {
      config(bad);
      await cluster.hangUp("The log levels could not be read again and stay as they were", 0);
    }
    config("");
    await cluster.ok(["secret", "drop"]);
    await cluster.hangUp("INFO    [localhost", 0); // as text again, by the default
    await replica.end();

    config('log-level = "debug"\n');
    cluster.replicas[0] = cluster.launch("replica-0", [...own, "--log-level", "error"]);
    await cluster.replicas[0].printed(/is primary/);
    config("rubbish");
    await cluster.hangUp("The log levels could not be read again", 0);
    config('log-level = "debug"\n');
    cluster.replicas[0].signal("SIGHUP");
    await cluster.ok(["status"]);
    assert.doesNotMatch(cluster.replicas[0].err, / (INFO|DEBUG|WARNING) /);
  }, 1));
