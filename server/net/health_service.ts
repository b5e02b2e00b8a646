/**
 * grpc.health.v1.Health, as probes and load balancers ask it. Honest: this replica is serving while, as far as it
 * knows, writes go on and what is read here is not stale.
 */
import type { Buffer } from "node:buffer";
import { max_health_watchers } from "../../proto/bounds.ts";
import { encode, grpc } from "../../proto/codec.ts";
import { type Failure, type Outcome, tooMany, unknownService } from "../../proto/failures.ts";
import { admin_service, chat_service, health_service } from "../../proto/services.ts";
import { type EventStream, readRequest, type Service, service, stream, unary } from "./calls.ts";
import type { Answer, Replica } from "./replica.ts";

const v1 = grpc.health.v1;
const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } = v1.HealthCheckResponse.ServingStatus;
type Status = grpc.health.v1.HealthCheckResponse.ServingStatus;

/** How often it is looked whether something has changed, in ms: half of the time after which a silent replica is suspected. */
const look_ms = 250;

const nameOf = ({ path }: { path: string }) => path.split("/")[1];
const chat_name = nameOf(chat_service.GetClusterInfo);
/** These answer whatever becomes of the others. */
const always = [nameOf(admin_service.GetStatus), nameOf(health_service.Check)];

/** Why this replica should be sent no clients: it serves no reads, or knows of no quorum. Undefined when it is ready. */
export function readinessFailure(replica: Replica): Failure | undefined {
  const failure = replica.serveFailure() ?? replica.readFailure();
  if (failure !== undefined || replica.status().has_quorum) return failure;
  return replica.unavailable();
}

/** Health of one replica. */
export class HealthService {
  readonly #watchers = new Set<Watcher>();
  #timer?: ReturnType<typeof setInterval>;
  #stopped = false;

  constructor(private readonly replica: Replica) {}

  /** For the server. */
  service(): Service {
    const appliedIndex = () => this.replica.chat.applied_index;
    return service(health_service, {
      Check: unary("Check", appliedIndex, (request) => Promise.resolve(this.#check(request))),
      Watch: stream("Watch", appliedIndex, (call: EventStream) => this.#watch(call)),
    });
  }

  /** Ends all watches. */
  stop(): void {
    this.#stopped = true;
    for (const watcher of this.#watchers) watcher.end();
    clearInterval(this.#timer);
  }

  #statusOf(name: string): Status {
    if (always.includes(name)) return SERVING;
    if (name !== "" && name !== chat_name) return SERVICE_UNKNOWN;
    return readinessFailure(this.replica) === undefined ? SERVING : NOT_SERVING;
  }

  #check(request: Buffer): Outcome<Answer> {
    const read = readRequest(health_service.Check, request);
    if ("failure" in read) return read;
    const status = this.#statusOf(read.ok.service);
    if (status === SERVICE_UNKNOWN) return { failure: unknownService() };
    return { ok: { response: encodeStatus(status), index: this.replica.chat.applied_index } };
  }

  async #watch(call: EventStream): Promise<Failure | undefined> {
    const read = readRequest(health_service.Watch, call.request);
    if ("failure" in read) return read.failure;
    if (this.#stopped || call.cancelled) return undefined;
    if (this.#watchers.size >= max_health_watchers) return tooMany("watches of this replica's health", 1_000);
    const watcher = new Watcher(call, () => this.#statusOf(read.ok.service));
    this.#watchers.add(watcher);
    this.#timer ??= setInterval(() => this.#watchers.forEach((each) => each.look()), look_ms);
    watcher.look();
    await watcher.ended;
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return undefined;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** One watch: told when what it watches has changed, and never more than its connection takes. */
class Watcher {
  readonly ended: Promise<void>;
  end = () => {};
  #last?: Status;
  #blocked = false;

  constructor(private readonly call: EventStream, private readonly statusOf: () => Status) {
    this.ended = new Promise((resolve) => this.end = resolve);
    call.on("cancelled", () => this.end());
    call.on("drain", () => this.#blocked = false);
  }

  look(): void {
    const status = this.statusOf();
    if (status === this.#last || this.#blocked) return;
    this.#last = status;
    this.#blocked = !this.call.write(encodeStatus(status));
  }
}

function encodeStatus(status: Status): Buffer {
  return encode(v1.HealthCheckResponse, { status });
}
