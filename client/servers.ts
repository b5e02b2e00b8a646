/** Which server a client asks, without clock or I/O: the current one while it answers, others when it fails or is slow. */

/** How long a server that failed is left alone, in ms: at first, and at most. It doubles each time. */
const first_backoff_ms = 50;
const max_backoff_ms = 1_000;

interface Server {
  address: string;
  /** Failures since it last answered. */
  failures: number;
  /** Not to be tried before this time, in ms. */
  retry_at_ms: number;
  /** How long its last answers took, in ms; the newest last. */
  times_ms: number[];
}

/** How many answers a server is judged by, and how many at least. */
const judged_times = 5;
const least_times = 3;
/** Another server is preferred when it takes less than half as long, and this much less, in ms: what one would notice. */
const noticeable_ms = 5;

/** Which server to ask, and how long to wait before that, in ms. */
export interface Choice {
  address: string;
  wait_ms: number;
}

/** The servers that a client knows. The current one is kept for as long as it answers. */
export class Servers {
  private readonly servers: Server[];
  private current = 0;

  /** `addresses` in order of preference; at least one. */
  constructor(addresses: string[]) {
    this.servers = addresses.map(newServer);
  }

  /** All known addresses: the given ones, then the learned ones. */
  get addresses(): string[] {
    return this.servers.map((server) => server.address);
  }

  /** Takes in members of the cluster that were not known, to be tried after those that were. */
  learn(addresses: string[]): void {
    for (const address of addresses) {
      if (address !== "" && !this.addresses.includes(address)) {
        this.servers.push(newServer(address));
      }
    }
  }

  /** The current server unless it is backing off; else the next that is not; else the one that is soonest ready. */
  choose(now_ms: number): Choice {
    const from_current = [...this.servers.slice(this.current), ...this.servers.slice(0, this.current)];
    const soonest = from_current.reduce((best, server) =>
      Math.max(server.retry_at_ms, now_ms) < Math.max(best.retry_at_ms, now_ms) ? server : best
    );
    return { address: soonest.address, wait_ms: Math.max(0, soonest.retry_at_ms - now_ms) };
  }

  /** Whether another server than `address` could be tried now. */
  hasOther(address: string, now_ms: number): boolean {
    return this.servers.some((server) => server.address !== address && server.retry_at_ms <= now_ms);
  }

  /** A server answered: it becomes the current one. */
  answered(address: string): void {
    const index = this.servers.findIndex((server) => server.address === address);
    if (index < 0) return;
    this.current = index;
    Object.assign(this.servers[index], { failures: 0, retry_at_ms: 0 });
  }

  /** Makes a server the current one, of which nothing else is new. */
  prefer(address: string): void {
    this.current = Math.max(0, this.addresses.indexOf(address));
  }

  /** A server did not answer, or refused for now: it is left alone for `retry_ms`, else for longer each time. */
  failed(address: string, now_ms: number, retry_ms?: number): void {
    const server = this.servers.find((server) => server.address === address);
    if (server === undefined) return;
    const backoff_ms = Math.min(max_backoff_ms, first_backoff_ms * 2 ** server.failures);
    server.failures = Math.min(server.failures + 1, 10);
    server.retry_at_ms = now_ms + (retry_ms ?? backoff_ms);
  }

  /** It took a server so long to answer; only of answers from servers that could serve. */
  measured(address: string, ms: number): void {
    const server = this.servers.find((server) => server.address === address);
    if (server !== undefined) server.times_ms = [...server.times_ms, ms].slice(-judged_times);
  }

  /** The server that answers so much faster than the current one that moving there pays; undefined when there is none. */
  faster(now_ms: number): string | undefined {
    const here_ms = usual(this.servers[this.current]);
    const others = this.servers.filter(({ retry_at_ms, failures }, at) =>
      at !== this.current && failures === 0 && retry_at_ms <= now_ms
    );
    const best = others.sort((one, other) => usual(one) - usual(other))[0];
    if (best === undefined || here_ms === Infinity) return undefined;
    return 2 * usual(best) < here_ms && usual(best) + noticeable_ms < here_ms ? best.address : undefined;
  }
}

const newServer = (address: string): Server => ({ address, failures: 0, retry_at_ms: 0, times_ms: [] });

/** The median of a server's last answers, in ms; Infinity where too few are known. */
function usual({ times_ms }: Server): number {
  return times_ms.length < least_times
    ? Infinity
    : times_ms.toSorted((one, other) => one - other)[Math.floor(times_ms.length / 2)];
}
