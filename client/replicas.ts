/** Operators' calls that go to each replica, and not to whichever answers. */
import type { ServiceError } from "@grpc/grpc-js";
import { default_servers } from "../proto/cli.ts";
import { type Failure, FailureError } from "../proto/failures.ts";
import { admin_service, type Call } from "../proto/services.ts";
import { adminAttempt } from "./admin.ts";
import type { Connection } from "./connection.ts";
import { failureOf, Tries, type Trouble } from "./session.ts";
import { troubleOf } from "./trouble.ts";

/** All replicas that the servers know of, and the servers themselves if they were named. Throws `FailureError` when none answers. */
export async function findReplicas(
  servers: string[],
  connection: Connection,
  secrets: Uint8Array[],
): Promise<string[]> {
  const ask = (server: string) => askReplica(connection, server, secrets, admin_service.GetStatus, {});
  const answers = await Promise.all(servers.map(ask));
  const found = new Set<string>();
  const silent: string[] = [];
  const tries = new Tries(Date.now(), connection.timeout_ms);
  for (const [at, asked] of answers.entries()) {
    if ("ok" in asked) { for (const { address } of asked.ok.replicas) found.add(address ?? ""); }
    else {
      silent.push(servers[at]);
      tries.note(servers[at], asked.trouble);
    }
  }
  if (found.size === 0) throw new FailureError(tries.failure("", false));
  const named = servers.join() !== default_servers;
  return [...new Set([...found, ...(named ? silent : [])])];
}

/** One call to one replica, whatever comes of it. It may take `work_ms`, or --timeout. */
export async function askReplica<Request, Response>(
  connection: Connection,
  address: string,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  work_ms?: number,
): Promise<{ ok: Response } | { failure: Failure; trouble: Trouble }> {
  try {
    const { timeout_ms } = connection;
    return { ok: await adminAttempt(connection, address, secrets, method, request, timeout_ms, work_ms) };
  } catch (error) {
    const trouble: Trouble = error instanceof FailureError
      ? { kind: "answer", failure: error.failure }
      : troubleOf(error as ServiceError);
    return { failure: failureOf(address, trouble), trouble };
  }
}
