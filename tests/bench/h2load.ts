/** nghttp2's load generator: the same request again and again, at almost no cost, so that the server alone is measured. */
import { Buffer } from "node:buffer";
import { percentile } from "../../client/bench/figures.ts";
import { streams_per_channel } from "./unary.ts";

/** One unary gRPC call, encoded. */
export interface CannedCall {
  /** `host:port`. */
  address: string;
  /** `/package.Service/Method`. */
  path: string;
  request: Buffer;
  headers: Record<string, string>;
}

/** What came of a load. */
export interface Measured {
  /** Answered a second. */
  rate: number;
  p50_ms: number;
  p99_ms: number;
}

/** Keeps `in_flight` of this call under way. Throws when any fails over HTTP; what gRPC says of them is the caller's to check. */
export async function h2load(
  { address, path, request, headers }: CannedCall,
  in_flight: number,
  warm_up_s: number,
  seconds: number,
): Promise<Measured & { answered: number }> {
  const dir = Deno.makeTempDirSync({ prefix: "replichat-h2load-" });
  try {
    const header = Buffer.alloc(5); // not compressed, and its length
    header.writeUInt32BE(request.length, 1);
    Deno.writeFileSync(`${dir}/request`, Buffer.concat([header, request]));
    const clients = Math.ceil(in_flight / streams_per_channel);
    const all = { "content-type": "application/grpc", "te": "trailers", ...headers };
    const args = [
      ...["-c", `${clients}`, "-m", `${in_flight / clients}`, "-d", `${dir}/request`],
      ...["-D", `${seconds * 1000}ms`, "--warm-up-time", `${warm_up_s * 1000}ms`, "--log-file", `${dir}/log`],
      ...Object.entries(all).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
      `http://${address}${path}`,
    ];
    const { success, stdout, stderr } = await new Deno.Command("h2load", { args }).output();
    const out = new TextDecoder().decode(stdout);
    const counts = /(\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout/.exec(out)?.slice(1).map(
      Number,
    );
    const rate = Number(/^finished in [^,]+, ([\d.]+) req\/s/m.exec(out)?.[1]);
    if (!success || counts === undefined || counts[0] === 0 || counts[1] + counts[3] > 0 || !(rate > 0)) {
      throw new Error(`h2load failed:\n${out}${new TextDecoder().decode(stderr)}`);
    }
    const times = Deno.readTextFileSync(`${dir}/log`).trimEnd().split("\n")
      .map((line) => Number(line.split("\t")[2]) / 1000).sort((a, b) => a - b);
    return { rate, p50_ms: percentile(times, 0.5), p99_ms: percentile(times, 0.99), answered: counts[0] };
  } finally {
    Deno.removeSync(dir, { recursive: true });
  }
}
