/**
 * What one replica tells Prometheus. All that can be read is read when somebody asks; what has to be timed is
 * observed once a batch (ports.ts, Observer). Names end in their units; all of a replica's own begin with `replichat_`.
 */
import process from "node:process";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { versions } from "../../proto/versions.ts";
import type { Role, ViewNumber } from "../core/types.ts";
import type { Observer } from "../ports.ts";
import type { ReplicaStatus } from "./replica.ts";

/** Where the figures come from, when they are asked for. */
export interface Figures {
  status(): ReplicaStatus;
  /** The number of the latest committed view, if there is one. */
  view(): ViewNumber | undefined;
  /** Whether clients are to be sent here. */
  ready(): boolean;
  /** The index after which the log begins. */
  base_index(): number;
  /** Bytes of the log's and of the tables' files. */
  files(): { log: number; tables: number };
  subscribers(): number;
  connections(): number;
  /** Failed calls by reason. */
  refused(): ReadonlyMap<string, number>;
  /** Calls that were sent on to the primary. */
  forwarded(): number;
}

const roles: Role[] = ["primary", "backup", "candidate", "learner", "recovering"];
/** From a fast disk to one that makes its replica a grey failure, in s. */
const fsync_buckets = [
  0.0001,
  0.00025,
  0.0005,
  0.001,
  0.0025,
  0.005,
  0.01,
  0.025,
  0.05,
  0.1,
  0.25,
  0.5,
  1,
  2.5,
];
/** Up to a fail-over that waits for a silent host, in s. */
const commit_buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const batch_buckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 4_096];

/** Those of one replica. */
export class Metrics implements Observer {
  readonly #registry = new Registry();
  readonly #fsync = this.#histogram(
    "replichat_fsync_seconds",
    "Time of one write to the log, fsync included",
    fsync_buckets,
  );
  readonly #written = this.#histogram(
    "replichat_fsync_batch_entries",
    "Entries made durable by one write to the log",
    batch_buckets,
  );
  readonly #commit = this.#histogram(
    "replichat_commit_seconds",
    "Time from a command's arrival at this primary until it was committed and applied; the first command of each batch",
    commit_buckets,
  );
  readonly #applied = this.#histogram(
    "replichat_commit_batch_entries",
    "Entries committed and applied at once",
    batch_buckets,
  );
  readonly #commits = new Counter({
    name: "replichat_commits_total",
    help: "Entries committed and applied here since the process started",
    registers: [this.#registry],
  });

  synced(entries: number, took_ms: number): void {
    this.#fsync.observe(took_ms / 1_000);
    if (entries > 0) this.#written.observe(entries);
  }

  applied(entries: number, waited_ms?: number): void {
    this.#commits.inc(entries);
    this.#applied.observe(entries);
    if (waited_ms !== undefined) this.#commit.observe(waited_ms / 1_000);
  }

  /** Names where the figures come from. To be called once. */
  watch(figures: Figures): void {
    this.#watchReplica(figures);
    this.#watchLog(figures);
    this.#watchCalls(figures);
    this.#watchProcess();
  }

  /** All of it, as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** The type of `text`. */
  get content_type(): string {
    return this.#registry.contentType;
  }

  #watchReplica({ status, view, ready }: Figures): void {
    this.#gauge("replichat_ready", "1 while /readyz says so", () => ready() ? 1 : 0);
    this.#gauge(
      "replichat_view_number",
      "The view's number, which grows where others are asked: after a failure, or as one leaves; 0: none",
      () => view()?.counter ?? 0,
    );
    this.#gauge(
      "replichat_view_minor",
      "How many views the primary has made of that by itself, as it admits others",
      () => view()?.minor ?? 0,
    );
    this.#labelled("replichat_role", "1 for the role that this replica has, 0 for the others", "role", () => {
      const { role } = status();
      return roles.map((each) => [each, each === role ? 1 : 0]);
    });
    this.#peers(
      "replichat_peer_lag_entries",
      "Entries that a peer has not acknowledged; -1: unknown",
      status,
      "lag",
    );
    this.#peers(
      "replichat_peer_suspected",
      "1 while this replica suspects a peer",
      status,
      "suspected",
    );
  }

  /** One series a peer that is there or belongs to the view. */
  #peers(name: string, help: string, status: Figures["status"], field: "lag" | "suspected"): void {
    this.#labelled(name, help, "peer", () => {
      const { identity, replicas } = status();
      const peers = replicas.filter(({ replica_id }) => replica_id !== identity.replica_id);
      return peers.map((peer) => [peer.address, Number(peer[field])]);
    });
  }

  #watchLog({ status, base_index, files }: Figures): void {
    this.#gauge("replichat_log_last_index", "The last entry of the log", () => status().last_index);
    this.#gauge("replichat_log_base_index", "The entry up to which the log has been trimmed", base_index);
    this.#gauge("replichat_commit_index", "The last entry that is committed", () => status().commit_index);
    this.#gauge("replichat_applied_index", "The last entry that is applied", () => status().applied_index);
    this.#gauge("replichat_log_file_bytes", "Size of the log's files", () => files().log);
    this.#gauge("replichat_tables_file_bytes", "Size of the tables' files", () => files().tables);
  }

  #watchCalls({ subscribers, connections, refused, forwarded }: Figures): void {
    this.#gauge("replichat_subscribers", "Open event streams", subscribers);
    this.#gauge("replichat_connections", "Open connections, those of other replicas included", connections);
    this.#total("replichat_forwarded_calls_total", "Calls sent on to the primary", forwarded);
    new Counter({
      name: "replichat_rejected_requests_total",
      help: "Requests to this replica that failed, by reason; TOO_OFTEN: by a limit of rate",
      labelNames: ["reason"],
      registers: [this.#registry],
      collect() {
        this.reset();
        // There from the beginning, so that the first one shows as an increase.
        for (const reason of ["TOO_OFTEN", "TOO_MANY", "NO_QUORUM"]) this.inc({ reason }, 0);
        for (const [reason, count] of refused()) this.inc({ reason }, count);
      },
    });
  }

  #watchProcess(): void {
    // A clock that is set later does not move it.
    const start_s = (Date.now() - performance.now()) / 1_000;
    this.#gauge("process_start_time_seconds", "When the process started, since 1970", () => start_s);
    this.#gauge("process_resident_memory_bytes", "Memory in use (RSS)", () => Deno.memoryUsage().rss);
    this.#gauge("process_heap_bytes", "JavaScript heap in use", () => Deno.memoryUsage().heapUsed);
    this.#total("process_cpu_seconds_total", "Time on a processor", () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    const { replichat: version, ...more } = versions();
    const labels = Object.fromEntries(
      Object.entries({ version, ...more }).map(([name, value]) => [name, String(value)]),
    );
    new Gauge({
      name: "replichat_build_info",
      help: "Always 1; what runs is in the labels",
      labelNames: Object.keys(labels),
      registers: [this.#registry],
    }).set(labels, 1);
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name, help, buckets, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value());
      },
    });
  }

  #labelled(name: string, help: string, label: string, values: () => [label: string, value: number][]): void {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.#registry],
      collect() {
        this.reset(); // those who have gone
        for (const [of, value] of values()) this.set({ [label]: of }, value);
      },
    });
  }

  #total(name: string, help: string, value: () => number): void {
    new Counter({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  }
}
