/** The nemesis' network: what is cut is lost in that direction alone, what is mended arrives, and some of it does in between. */
import assert from "node:assert/strict";
import { type Host, Network, newName, whyNot } from "./network.ts";

const why = whyNot();
if (why !== undefined) console.log(`skipped: the tests of the nemesis' network, since ${why}`);

const packets = 200;
const receiver = `
  const socket = require("node:dgram").createSocket("udp4");
  let count = 0;
  socket.on("message", (text) => String(text) === "end" ? (console.log(count), process.exit()) : count++);
  socket.bind(9, "0.0.0.0", () => console.log("ready"));
`;
const sender = `
  const socket = require("node:dgram").createSocket("udp4");
  const [host, text, count] = process.argv.slice(-3);
  let left = Number(count);
  const next = () => left-- > 0 ? socket.send(text, 9, host, next) : socket.close();
  next();
`;

Deno.test({
  name: "a network of namespaces cuts one direction, mends it, and loses a part where the kernel can",
  ignore: why !== undefined,
  async fn() {
    const network = new Network(`${newName()}-test`, 2);
    const dir = Deno.makeTempDirSync({ prefix: "replichat-network-" });
    try {
      network.make();
      Deno.writeTextFileSync(`${dir}/receiver.cjs`, receiver);
      Deno.writeTextFileSync(`${dir}/sender.cjs`, sender);
      const arrived = (from: Host, to: Host) => countPackets(network, dir, from, to);
      const { hub } = network;
      assert.equal(await arrived(0, 1), packets);
      network.cut(0, 1);
      network.cut(0, 1);
      network.cut(hub, 0);
      assert.deepEqual([await arrived(0, 1), await arrived(1, 0), await arrived(hub, 0)], [0, packets, 0]);
      network.mend(0, 1);
      assert.equal(await arrived(0, 1), 0, "cut twice, mended once");
      network.mend(0, 1);
      network.mend(hub, 0);
      assert.deepEqual([await arrived(0, 1), await arrived(hub, 0)], [packets, packets]);
      if (network.able().includes("lose")) {
        network.disturb(0, { kind: "lose", percent: 50 });
        const some = await arrived(0, 1);
        assert.ok(some > packets / 10 && some < packets * 9 / 10, `${some} of ${packets}`);
        network.calm(0);
        assert.equal(await arrived(0, 1), packets);
      } else console.log("skipped: loss, which needs a kernel with BPF filters for packets");
    } finally {
      network.remove();
      Deno.removeSync(dir, { recursive: true });
    }
  },
});

/** How many packets of one host arrive at another. The receiver is told on its own host when it has had all that will come. */
async function countPackets(network: Network, dir: string, from: Host, to: Host): Promise<number> {
  const deno = (host: Host, ...args: string[]) => {
    const [command, ...rest] = [...network.on(host), Deno.execPath(), "run", "-A", ...args];
    return new Deno.Command(command, { args: rest, stdout: "piped" });
  };
  const receiving = deno(to, `${dir}/receiver.cjs`).spawn();
  const lines = receiving.stdout.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await lines.read()).value, "ready\n");
  await deno(from, `${dir}/sender.cjs`, network.ip(to), "x", `${packets}`).output();
  // On a veth pair a packet has arrived when it has been sent.
  await deno(to, `${dir}/sender.cjs`, "127.0.0.1", "end", "1").output();
  const { value } = await lines.read();
  await lines.cancel();
  await receiving.status;
  return Number(value);
}
