/** Operators' calls that go to each replica, and not to whichever answers. */
import type { ServiceError } from "@grpc/grpc-js";
import { default_servers } from "../proto/cli.ts";
import { type Failure, FailureError, type Outcome } from "../proto/failures.ts";
import { admin_service, type Call } from "../proto/services.ts";
import { adminAttempt } from "./admin.ts";
import type { Connection } from "./connection.ts";
import { failureOf } from "./session.ts";
import { troubleOf } from "./trouble.ts";

/** All replicas that the servers know of, and the servers themselves if they were named. Throws `FailureError` when none answers. */
export async function findReplicas(
  servers: string[],
  connection: Connection,
  secrets: Uint8Array[],
): Promise<string[]> {
  const found = new Set<string>();
  const failures: Failure[] = [];
  const silent: string[] = [];
  await Promise.all(servers.map(async (server) => {
    const asked = await askReplica(connection, server, secrets, admin_service.GetStatus, {});
    if ("ok" in asked) { for (const { address } of asked.ok.replicas) found.add(address ?? ""); }
    else {
      silent.push(server);
      failures.push(asked.failure);
    }
  }));
  if (found.size === 0) throw new FailureError(failures.find(({ kind }) => kind === "denied") ?? failures[0]);
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
): Promise<Outcome<Response>> {
  try {
    const { timeout_ms } = connection;
    return { ok: await adminAttempt(connection, address, secrets, method, request, timeout_ms, work_ms) };
  } catch (error) {
    if (error instanceof FailureError) return { failure: error.failure };
    return { failure: failureOf(address, troubleOf(error as ServiceError)) };
  }
}
