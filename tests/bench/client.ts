/** What the measurements share: a logged-in connection to a cluster, and percentiles. */
import { v7 as uuid } from "uuid";
import { Connection } from "../../client/connection.ts";
import { chat_service } from "../../proto/services.ts";

const password = "a password for measuring";

/** A connection as the new account `username`. */
export async function logIn(servers: string[], username: string): Promise<Connection> {
  const options = { servers, timeout_ms: 10_000, insecure: false };
  const anonymous = new Connection(options);
  await anonymous.call(chat_service.CreateAccount, { request_id: uuid(), username, password }, {
    write: true,
    secret: true,
    least_ms: 2_000,
  });
  const { token } = await anonymous.call(chat_service.Login, { username, password }, {
    secret: true,
    least_ms: 2_000,
  });
  anonymous.close();
  return new Connection({ ...options, token });
}

/** The value below which `share` of the sorted samples lie. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
