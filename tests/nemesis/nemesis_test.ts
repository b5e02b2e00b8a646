/** A minute under the nemesis, as `deno task nemesis` runs it for longer; and that it leaves nothing behind. */
import assert from "node:assert/strict";
import { whyNot } from "./network.ts";

const why = whyNot();
if (why !== undefined) console.log(`skipped: the nemesis, since ${why}`);

/** The program with these arguments. */
function nemesis(dir: string, stdout: "inherit" | "piped", ...args: string[]): Deno.ChildProcess {
  const main = new URL("main.ts", import.meta.url).pathname;
  const command = ["run", "-A", main, "--seed", "5", ...args];
  return new Deno.Command(Deno.execPath(), { args: command, stdin: "null", stdout, env: { TMPDIR: dir } })
    .spawn();
}

function namespaces(pid: number): string[] {
  try {
    return [...Deno.readDirSync("/run/netns")].map(({ name }) => name).filter((name) =>
      name.includes(`-${pid}-`)
    );
  } catch {
    return []; // none has ever been made
  }
}

Deno.test({
  name: "three replicas, each on a host of its own, under a minute of faults",
  ignore: why !== undefined,
  async fn() {
    const child = nemesis(Deno.env.get("TMPDIR") ?? "/tmp", "inherit", "--seconds", "45", "--quiet");
    const { success } = await child.status;
    assert.ok(success, "what went wrong, and how to see it again, is printed above");
    assert.deepEqual(namespaces(child.pid), []);
  },
});

Deno.test({
  name: "a nemesis that is interrupted ends its replicas and removes its network",
  ignore: why !== undefined,
  async fn() {
    const dir = Deno.makeTempDirSync({ prefix: "replichat-interrupted-" });
    const child = nemesis(dir, "piped", "--seconds", "45");
    const lines = child.stdout.pipeThrough(new TextDecoderStream());
    for await (const text of lines) if (text.includes("clients write")) break;
    assert.equal(namespaces(child.pid).length, 4);
    child.kill("SIGTERM");
    assert.equal((await child.status).code, 130);
    assert.deepEqual(namespaces(child.pid), []);
    Deno.removeSync(dir); // it is empty
  },
});
