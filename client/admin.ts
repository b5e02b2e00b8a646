/** Calls that prove the cluster secret, both sides, without sending it (INTERFACE.md, Secrets). */
import type { Buffer } from "node:buffer";
import { readLocalFile } from "../proto/cli.ts";
import { badSecretFile, FailureError, noSecret, wrongSecret } from "../proto/failures.ts";
import { answerChallenge, nonce, parseSecrets, secret_file } from "../proto/secret.ts";
import { admin_service, type Call } from "../proto/services.ts";
import type { Connection } from "./connection.ts";

/**
 * The secrets at hand: of --secret-file, else of all data directories in ./replichat-data. Throws `FailureError`
 * (exit 8) when the named file holds none.
 */
export function findSecrets(file: string | undefined): Uint8Array[] {
  return file === undefined ? secretsBeside() : readSecrets(file, "--secret-file");
}

/** The secrets in a file that `flag` names. Throws `FailureError` (exit 8) when it holds none. */
export function readSecrets(file: string, flag: string): Uint8Array[] {
  const secrets = parseSecrets(readLocalFile(file, flag));
  if (secrets === undefined) throw new FailureError(badSecretFile(file));
  return secrets;
}

/** Those that `findSecrets` finds, and there must be one. Throws `FailureError` (exit 4) when there is none. */
export function requireSecrets(file: string | undefined): Uint8Array[] {
  const secrets = findSecrets(file);
  if (secrets.length === 0) throw new FailureError(noSecret());
  return secrets;
}

/** The data directories in ./replichat-data that hold a secret. */
export function dataDirsHere(): string[] {
  try {
    return [...Deno.readDirSync("replichat-data")].map(({ name }) => `replichat-data/${name}`)
      .filter((dir) => secretsIn(dir).length > 0).sort();
  } catch {
    return []; // none here
  }
}

function secretsBeside(): Uint8Array[] {
  const by_text = new Map(
    dataDirsHere().flatMap(secretsIn).map((secret) => [secret.toString("hex"), secret]),
  );
  return [...by_text.values()];
}

function secretsIn(dir: string): Buffer[] {
  try {
    return parseSecrets(Deno.readTextFileSync(`${dir}/${secret_file}`)) ?? [];
  } catch {
    return []; // not a data directory, or not ours to read
  }
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
