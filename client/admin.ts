/** Calls that prove the cluster secret, both sides, without sending it (INTERFACE.md, Secrets). */
import { Buffer } from "node:buffer";
import { readLocalFile } from "../proto/cli.ts";
import { FailureError, local, noSecret, wrongSecret } from "../proto/failures.ts";
import { answerChallenge, nonce } from "../proto/secret.ts";
import { admin_service, type Call } from "../proto/services.ts";
import type { Connection } from "./connection.ts";

/**
 * The secrets at hand: of --secret-file, else of all data directories in ./replichat-data. Throws `FailureError`
 * (exit 8) when the named file holds none.
 */
export function findSecrets(secret_file: string | undefined): Uint8Array[] {
  if (secret_file === undefined) return secretsBeside();
  const secret = secretIn(readLocalFile(secret_file, "--secret-file"));
  if (secret !== undefined) return [secret];
  const message = `The file ${secret_file} does not hold a cluster secret. Check --secret-file.`;
  throw new FailureError(local("SECRET_FILE", message));
}

/** The same, and there must be one. Throws `FailureError` (exit 4) when there is none. */
export function requireSecrets(secret_file: string | undefined): Uint8Array[] {
  const secrets = findSecrets(secret_file);
  if (secrets.length === 0) throw new FailureError(noSecret());
  return secrets;
}

function secretsBeside(): Uint8Array[] {
  try {
    const files = [...Deno.readDirSync("replichat-data")].map(({ name }) =>
      `replichat-data/${name}/cluster.secret`
    );
    return files.flatMap((file) => {
      try {
        return secretIn(Deno.readTextFileSync(file)) ?? [];
      } catch {
        return []; // not a data directory, or not ours to read
      }
    });
  } catch {
    return []; // none here
  }
}

function secretIn(text: string): Uint8Array | undefined {
  return /^\s*(?:[0-9a-f]{2}){16,}\s*$/i.test(text) ? Buffer.from(text.trim(), "hex") : undefined;
}

/** How one admin call differs from a read. */
export interface AdminOptions {
  /** It changes something: repeated after a lost connection only if its request has a `request_id`. */
  write?: boolean;
  /** What one server is given at least, in ms. */
  least_ms?: number;
}

/**
 * The answer to an admin call from a server that knows one of `secrets`. Throws `FailureError`: WRONG_SECRET when
 * it knows none of them, and as `Connection.call` does.
 */
export async function adminCall<Request, Response>(
  connection: Connection,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  options: AdminOptions = {},
): Promise<Response> {
  const { request_id } = request as { request_id?: string };
  return await connection.tryServers(
    (address, limit_ms) => adminAttempt(connection, address, secrets, method, request, limit_ms),
    { ...options, request_id },
  );
}

/** The same call to one server, once. The challenge may take `limit_ms`, the call itself as long, or `work_ms`. Throws grpc-js's error too. */
export async function adminAttempt<Request, Response>(
  connection: Connection,
  address: string,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  limit_ms: number,
  work_ms = limit_ms,
): Promise<Response> {
  const anonymous = true;
  const client_nonce = nonce();
  const { server_nonce, server_proof } = await connection.attempt(
    address,
    admin_service.Challenge,
    { client_nonce },
    { anonymous },
    limit_ms,
  );
  const metadata = answerChallenge(secrets, { client_nonce, server_nonce, server_proof }, method.path);
  if (metadata === undefined) throw new FailureError(wrongSecret());
  return await connection.attempt(address, method, request, { anonymous, metadata }, work_ms);
}
