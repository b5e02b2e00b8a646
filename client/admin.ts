/** Calls that prove the cluster secret, both sides, without sending it (INTERFACE.md, Secrets). */
import type { Buffer } from "node:buffer";
import type { Client, ClientReadableStream, Metadata, ServiceError } from "@grpc/grpc-js";
import { readLocalFile } from "../proto/cli.ts";
import { badSecretFile, FailureError, noSecret, noServer, wrongSecret } from "../proto/failures.ts";
import { answerChallenge, nonce, parseSecrets, secret_file } from "../proto/secret.ts";
import { admin_service, type Call } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { failureOf, mayRepeat, type Trouble } from "./session.ts";
import { troubleOf } from "./trouble.ts";

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
  const metadata = await prove(connection, address, secrets, method.path, limit_ms);
  return await connection.attempt(address, method, request, { anonymous: true, metadata }, work_ms);
}

/** The metadata that proves the secret to one server, for one call of this path. Throws as `adminAttempt` does. */
async function prove(
  connection: Connection,
  address: string,
  secrets: Uint8Array[],
  path: string,
  limit_ms: number,
): Promise<Record<string, string>> {
  const client_nonce = nonce();
  const { server_nonce, server_proof } = await connection.attempt(
    address,
    admin_service.Challenge,
    { client_nonce },
    { anonymous: true },
    limit_ms,
  );
  const metadata = answerChallenge(secrets, { client_nonce, server_nonce, server_proof }, path);
  if (metadata === undefined) throw new FailureError(wrongSecret());
  return metadata;
}

/** A server was lost in the middle: all is begun anew, on another one. */
class LostError extends FailureError {
  constructor(readonly address: string, readonly trouble: Trouble) {
    super(noServer([address], "connection lost"));
  }
}

/** What all of grpc-js's streams have. */
export interface AdminStream {
  on(event: "error", listener: (error: Error) => void): unknown;
  cancel(): void;
}

/** How often a stream is begun anew after it had brought something. */
const max_restarts = 20;

/**
 * Opens a stream that proves the secret and hands it to `use`, which reads it to its end, or writes it, and may take as
 * long as it likes: `--timeout` is for finding a server, and again after one was lost in the middle; then `use` is called
 * again, from the beginning. Throws `FailureError`.
 */
export async function adminStream<Stream extends AdminStream, T>(
  connection: Connection,
  secrets: Uint8Array[],
  path: string,
  open: (client: Client, metadata: Metadata) => Stream,
  use: (stream: Stream, begun: () => void) => Promise<T>,
): Promise<T> {
  const once = async (address: string, limit_ms: number): Promise<T> => {
    const proof = await prove(connection, address, secrets, path, limit_ms);
    const metadata = connection.metadata(address, { anonymous: true, metadata: proof });
    const stream = open(connection.client(address), metadata);
    stream.on("error", () => {}); // whoever reads or waits hears of it too
    const forget = connection.track(address, { cancel: () => stream.cancel(), moveOn() {} });
    let has_begun = false;
    try {
      return await use(stream, () => has_begun = true);
    } catch (error) {
      if (!has_begun || (error as ServiceError).code === undefined || error instanceof FailureError) {
        throw error;
      }
      const trouble = troubleOf(error as ServiceError);
      throw mayRepeat(trouble) ? new LostError(address, trouble) : error;
    } finally {
      forget();
      stream.cancel();
    }
  };
  for (let restarts = 0;; restarts++) {
    try {
      return await connection.tryServers(once);
    } catch (error) {
      if (!(error instanceof LostError)) throw error;
      const { address, trouble } = error;
      connection.failed(address, trouble);
      if (restarts < max_restarts) continue;
      throw new FailureError(failureOf(address, trouble));
    }
  }
}

/** The same for a call that answers with a stream, which `use` reads to its end. */
export function adminDownload<Request, Response, T>(
  connection: Connection,
  secrets: Uint8Array[],
  { path, requestSerialize, responseDeserialize }: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  use: (stream: ClientReadableStream<Response>, begun: () => void) => Promise<T>,
): Promise<T> {
  const open = (client: Client, metadata: Metadata) =>
    client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request as Request, metadata);
  return adminStream(connection, secrets, path, open, use);
}
