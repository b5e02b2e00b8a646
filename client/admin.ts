/** Calls that prove the cluster secret, both sides, without sending it (INTERFACE.md, Secrets). */
import { Buffer } from "node:buffer";
import { readLocalFile } from "../proto/cli.ts";
import { FailureError, local, wrongSecret } from "../proto/failures.ts";
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

/**
 * The answer to an admin call from a server that knows one of `secrets`; one server is given `least_ms` at least.
 * Throws `FailureError`: WRONG_SECRET when it knows none of them.
 */
export async function adminCall<Request, Response>(
  connection: Connection,
  secrets: Uint8Array[],
  method: Call<Request, Response>,
  request: Partial<NoInfer<Request>>,
  least_ms = 0,
): Promise<Response> {
  const anonymous = true;
  return await connection.tryServers(async (address, limit_ms) => {
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
    return await connection.attempt(address, method, request, { anonymous, metadata }, limit_ms);
  }, { least_ms });
}
