/** Issue 2, 7: the demo, through a pipe and on a terminal; at its end nothing is left of it. */
import assert from "node:assert/strict";
import { type Cluster, withSandbox } from "./cluster.ts";
import { type Process, processesOf, until } from "./process.ts";
import { hasTmux, type Terminal, withTerminal } from "./terminal.ts";

/** Runs a demo with a pipe as its input in a sandbox, which is its TMPDIR too. */
async function withDemo(
  use: (demo: Process, ports: string[], cluster: Cluster) => Promise<void>,
): Promise<void> {
  await withSandbox(async (cluster) => {
    const demo = cluster.launch("demo", ["demo"]);
    const [, ports] = await demo.printed(/^3 replicas are running on ports (.*);/m);
    await demo.printed(/^You are guest; you write to echo/m);
    await use(demo, ports.split(", "), cluster);
  }, 0);
}

/** Looks whether nothing runs any more and no directory of the demo is left. */
async function nothingIsLeft(cluster: Cluster): Promise<void> {
  await until("its replicas have ended", () => processesOf(`${cluster.dir}/replichat-demo-`).length === 0);
  const left = [...Deno.readDirSync(cluster.dir)].map(({ name }) => name);
  assert.deepEqual(left.filter((name) => name.startsWith("replichat-demo-")), []);
}

const view = (ports: string[], primary: string) =>
  new RegExp(
    `^-- view \\d+: ${
      ports.map((port) => `localhost:${port}`).join(", ")
    }; the primary is localhost:${primary}$`,
    "m",
  );

Deno.test("in the demo one chats, kills and starts replicas, and sees the view change; at the end of the input nothing is left", async () => {
  await withDemo(async (demo, ports, cluster) => {
    const [first, second, third] = ports;
    assert.equal(processesOf(`${cluster.dir}/replichat-demo-`).length, 3);
    await demo.printed(view(ports, first));
    await demo.write("hello\n");
    await demo.printed(/echo: You said: hello$/m);

    const start = performance.now();
    await demo.write(`/kill ${first}\nstill there?\n`);
    await demo.printed(/echo: You said: still there\?$/m);
    console.log(`answered ${Math.round(performance.now() - start)} ms after the primary was killed`);
    await demo.printed(view([second, third], second));

    await demo.write(`/kill ${first}\n/kill 1\n/start ${second}\n/start ${first}\n`);
    await demo.logged(
      new RegExp(`^The replica on port ${first} is not running\\. Start it with /start ${first}\\.$`, "m"),
    );
    await demo.logged(new RegExp(`^No replica has port 1\\. There are ${ports.join(", ")}\\.$`, "m"));
    await demo.logged(
      new RegExp(`^The replica on port ${second} is running\\. Kill it with /kill ${second}\\.$`, "m"),
    );
    const led = new RegExp(view(ports, first), "gm"); // at first, and again
    await until("the first leads again", () => demo.out.match(led)!.length > 1);
    await demo.write("welcome back\n");
    await demo.printed(/echo: You said: welcome back$/m);
    for (const body of ["hello", "still there?", "welcome back"]) {
      assert.equal(demo.out.split(`echo: You said: ${body}\n`).length - 1, 1, body);
    }

    demo.closeInput();
    assert.equal(await demo.exited, 0, demo.err);
    await nothingIsLeft(cluster);
  });
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 0]] as const) {
  Deno.test(`a demo that gets ${signal} leaves nothing behind`, async () => {
    await withDemo(async (demo, _, cluster) => {
      await demo.write("hello\n");
      await demo.printed(/echo: You said: hello$/m);
      assert.equal(await demo.end(signal), code);
      await nothingIsLeft(cluster);
    });
  });
}

Deno.test("a demo keeps its data where it is told, and goes on with them", async () => {
  await withSandbox(async (cluster) => {
    for (const name of ["guest", "guest-2"]) {
      const demo = cluster.launch("demo", ["demo", "--replicas", "2", "--keep", "kept"]);
      await demo.printed(new RegExp(`^You are ${name};`, "m"));
      demo.closeInput();
      assert.equal(await demo.exited, 0, demo.err);
      await until("its replicas have ended", () => processesOf(`${cluster.dir}/kept`).length === 0);
    }
    const kept = [...Deno.readDirSync(`${cluster.dir}/kept`)];
    assert.equal(kept.filter(({ isDirectory }) => isDirectory).length, 2);
  }, 0);
});

/** Runs a demo on a terminal, which must end with it. */
async function withDemoOnTerminal(use: (terminal: Terminal) => Promise<void>): Promise<void> {
  await withSandbox(async (cluster) => {
    await withTerminal(cluster, "demo", async (terminal) => {
      await use(terminal);
      await nothingIsLeft(cluster);
    });
  }, 0);
}

Deno.test({
  name: "on a terminal the demo asks for a name, and Ctrl-C ends all of it",
  ignore: !hasTmux(),
  fn: () =>
    withDemoOnTerminal(async ({ type, shows }) => {
      await shows(/^Your name \(me\):/m);
      type("dora", "Enter");
      await shows(/^You are dora;/m);
      await shows(/^echo> *$/m);
      type("hi there", "Enter");
      await shows(/^\d\d:\d\d echo: You said: hi there$/m);
      type("C-c");
      await shows(/^exit 130$/m);
    }),
});

Deno.test({
  name: "on a terminal Ctrl-C ends the demo where it asks for a name, too",
  ignore: !hasTmux(),
  fn: () =>
    withDemoOnTerminal(async ({ type, shows }) => {
      await shows(/^Your name \(me\):/m);
      type("C-c");
      await shows(/^exit 130$/m);
    }),
});
