/** Three replicas and three etcd, each alone on the machine, under the same loads: what one writes in a second of what the other does. */
import type { Buffer } from "node:buffer";
import { v7 as uuid } from "uuid";
import { keepInFlight } from "../../client/bench/load.ts";
import { percentile } from "../../client/bench/figures.ts";
import { bodyOf } from "../../client/bench/send.ts";
import { RowPrinter } from "../../client/output.ts";
import { Sender } from "../../client/sender.ts";
import { chat_service } from "../../proto/services.ts";
import { type Cluster, withCluster } from "../e2e/cluster.ts";
import { Etcd, isInstalled, put_path, putRequest, skipped } from "./etcd.ts";
import { type CannedCall, h2load, type Measured } from "./h2load.ts";
import { UnaryClient } from "./unary.ts";

/** How a load is made: many messages on one stream, a call each, or a canned call each. */
type Way = "stream" | "unary" | "h2load";

/** How long, how often, and with how many writes under way. */
export interface PeersOptions {
  in_flight: number[];
  warm_up_s: number;
  seconds: number;
  /** Each starts both clusters anew; figures are the medians. */
  rounds: number;
}

/** All figures of one of both, by way and number in flight. */
type Figures = Map<string, Measured[]>;

const body = bodyOf(64);

/** Prints the table, and what is left out where a program is not installed. */
export async function measurePeers(options: PeersOptions): Promise<void> {
  const [has_etcd, has_h2load] = ["etcd", "h2load"].map(isInstalled);
  if (!has_etcd) console.log(skipped);
  if (!has_h2load) console.log("skipped: h2load is not installed (apt-get install nghttp2-client)");
  const ours: Figures = new Map(), theirs: Figures = new Map();
  for (let round = 0; round < options.rounds; round++) {
    await measureOurs(options, has_h2load, ours);
    if (has_etcd) await measureEtcd(options, has_h2load, theirs);
  }
  const columns = [
    ...["replichat", "etcd", "in_flight", "replichat_per_s", "replichat_p50_ms", "replichat_p99_ms"],
    ...["etcd_per_s", "etcd_p50_ms", "etcd_p99_ms", "ratio"],
  ];
  const rows = new RowPrinter("table", columns, columns);
  const pairs: [Way, Way][] = [["stream", "unary"], ["stream", "h2load"], ["unary", "unary"], [
    "h2load",
    "h2load",
  ]];
  for (const [our_way, their_way] of pairs) {
    for (const in_flight of options.in_flight) {
      const [our, their] = [median(ours, our_way, in_flight), median(theirs, their_way, in_flight)];
      if (our === undefined) continue;
      rows.print([{
        replichat: our_way,
        etcd: their_way,
        in_flight,
        replichat_per_s: our.rate.toFixed(),
        replichat_p50_ms: our.p50_ms.toFixed(2),
        replichat_p99_ms: our.p99_ms.toFixed(2),
        etcd_per_s: their?.rate.toFixed() ?? "skipped",
        etcd_p50_ms: their?.p50_ms.toFixed(2),
        etcd_p99_ms: their?.p99_ms.toFixed(2),
        ratio: their && (our.rate / their.rate).toFixed(2),
      }]);
    }
  }
  console.log(`load of the machine ${Deno.loadavg().map((load) => load.toFixed(1)).join(" ")}`);
}

function note(figures: Figures, way: Way, in_flight: number, measured: Measured): void {
  const key = `${way} ${in_flight}`;
  figures.set(key, [...(figures.get(key) ?? []), measured]);
}

/** The round that is in the middle by its rate. */
function median(figures: Figures, way: Way, in_flight: number): Measured | undefined {
  const sorted = (figures.get(`${way} ${in_flight}`) ?? []).sort((a, b) => a.rate - b.rate);
  return sorted[sorted.length >> 1];
}

async function measureOurs(options: PeersOptions, has_h2load: boolean, figures: Figures): Promise<void> {
  await withCluster(async (cluster) => {
    await cluster.set("rate-send", "off");
    await cluster.accounts("bob", "alice");
    const connection = await cluster.connect("alice");
    const headers = { authorization: `Bearer ${connection.session.token}` };
    const request = () => ({ request_id: uuid(), to_username: "bob", body });
    for (const in_flight of options.in_flight) {
      const sender = new Sender(connection, Infinity);
      note(figures, "stream", in_flight, await load(() => sender.send(request()), in_flight, options));
      await sender.close();
      const { SendMessage } = chat_service;
      const client = new UnaryClient(cluster.address(0), SendMessage, in_flight, headers);
      const send = () => client.call(request() as Parameters<typeof client.call>[0]);
      note(figures, "unary", in_flight, await load(send, in_flight, options));
      client.close();
      if (!has_h2load) continue;
      const canned: CannedCall = {
        address: cluster.address(0),
        path: SendMessage.path,
        // With no request id it is executed each time it arrives.
        request: SendMessage.requestSerialize({ request_id: "", to_username: "bob", body } as never),
        headers,
      };
      note(
        figures,
        "h2load",
        in_flight,
        await loadCanned(canned, () => committed(cluster), in_flight, options),
      );
    }
    connection.close();
  });
}

async function measureEtcd(options: PeersOptions, has_h2load: boolean, figures: Figures): Promise<void> {
  const etcd = await Etcd.start();
  try {
    const request = putRequest("alice to bob", body);
    const asIs = (bytes: Buffer) => bytes;
    const put = {
      path: put_path,
      requestStream: false,
      responseStream: false,
      requestSerialize: asIs,
      requestDeserialize: asIs,
      responseSerialize: asIs,
      responseDeserialize: asIs,
    };
    for (const in_flight of options.in_flight) {
      const client = new UnaryClient(etcd.leader, put, in_flight);
      note(figures, "unary", in_flight, await load(() => client.call(request), in_flight, options));
      client.close();
      if (!has_h2load) continue;
      const canned = { address: etcd.leader, path: put_path, request, headers: {} };
      note(figures, "h2load", in_flight, await loadCanned(canned, () => etcd.revision(), in_flight, options));
    }
  } finally {
    await etcd.remove();
  }
}

async function committed(cluster: Cluster): Promise<number> {
  return (await cluster.info(0))?.commit_index ?? NaN;
}

/** Writes through one of our own clients, after a warm-up. Throws when one fails. */
export async function load(
  write: () => Promise<unknown>,
  in_flight: number,
  { warm_up_s, seconds }: Pick<PeersOptions, "warm_up_s" | "seconds">,
): Promise<Measured> {
  await keepInFlight([write], in_flight, warm_up_s * 1000);
  const { taken, rate, failure } = await keepInFlight([write], in_flight, seconds * 1000);
  if (failure) throw failure;
  return { rate, p50_ms: percentile(taken, 0.5), p99_ms: percentile(taken, 0.99) };
}

/** Writes through h2load, which does not look into gRPC's answers: `written` tells how many have been, by now. */
async function loadCanned(
  call: CannedCall,
  written: () => Promise<number>,
  in_flight: number,
  { warm_up_s, seconds }: PeersOptions,
): Promise<Measured> {
  const before = await written();
  const { answered, ...measured } = await h2load(call, in_flight, warm_up_s, seconds);
  const done = await written() - before;
  if (!(done >= answered)) {
    throw new Error(`${call.path}: ${answered} answers, but ${done} writes: it was refused`);
  }
  return measured;
}
