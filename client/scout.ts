/**
 * Measures how fast each server answers, and moves to one that is much faster: for connections that are held for
 * long. It learns of new members and misses those that have gone, too.
 */
import type { ServiceError } from "@grpc/grpc-js";
import { FailureError } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { pause } from "./patience.ts";
import { troubleOf } from "./trouble.ts";

/** Between two rounds, in ms: the first few soon, to know which server to stay with; then seldom, since it costs. */
const first_rounds = 3;
const first_pause_ms = 1_000;
const pause_ms = 30_000;
/** How long an answer is waited for, in ms: who takes longer is not there. */
const patience_ms = 1_000;

/** Measures until `signal` says that it is enough. */
export async function measureServers(connection: Connection, signal: AbortSignal): Promise<void> {
  for (let round = 1; !signal.aborted; round++) {
    await Promise.all(
      connection.session.servers.addresses.map((address) => measure(connection, address, signal)),
    );
    const faster = connection.session.servers.faster(Date.now());
    if (faster !== undefined && !signal.aborted) connection.prefer(faster);
    await pause(round < first_rounds ? first_pause_ms : pause_ms, signal);
  }
}

async function measure(connection: Connection, address: string, signal: AbortSignal): Promise<void> {
  const start_ms = performance.now();
  try {
    const options = { anonymous: true, aside: true };
    const info = await connection.attempt(address, chat_service.GetClusterInfo, {}, options, patience_ms);
    // One that cannot serve is not to be preferred for telling so quickly.
    if (info.has_quorum) connection.session.servers.measured(address, performance.now() - start_ms);
    connection.learnFrom(info);
  } catch (error) {
    if (error instanceof FailureError || signal.aborted) return;
    connection.failed(address, troubleOf(error as ServiceError));
  }
}
