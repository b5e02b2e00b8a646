/** What a replica reads again on SIGHUP: its TLS files, its cluster's secrets, its log levels. What cannot be used changes nothing. */
import { getLogger } from "@logtape/logtape";
import type { Cli } from "../../proto/cli.ts";
import { FailureError } from "../../proto/failures.ts";
import { fingerprint, secret_file, type Secrets } from "../../proto/secret.ts";
import type { Peers } from "../net/peers.ts";
import type { Tls } from "../net/tls.ts";
import type { DataDir } from "../storage/data_dir.ts";

const logger = getLogger(["replichat", "replica"]);

/** The parts of a replica that can take something new. */
export interface Reloadable {
  cli: Cli;
  dir: DataDir;
  secrets: Secrets;
  streams: Peers;
  tls?: Tls;
  /** Begins to log as `cli` now says. */
  startLogs: () => Promise<void>;
}

/** Takes whatever of it is new and good; an error in the log names what is not, and it stays as it was. Never rejects. */
export async function reload(parts: Reloadable): Promise<void> {
  await attempt("The log levels", async () => {
    await parts.cli.rereadConfig();
    await parts.startLogs();
  });
  await attempt("The TLS files", () => reloadTls(parts));
  await attempt("The cluster's secrets", () => reloadSecrets(parts));
}

async function attempt(what: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const why = error instanceof FailureError ? error.failure.message : String(error);
    logger.error("{what} could not be read again and stay as they were. {why}", { what, why });
  }
}

function reloadTls({ tls }: Reloadable): void {
  if (tls === undefined) return;
  tls.reload();
  logger.info("The TLS files have been read again; the certificate is good until {until}.", {
    until: tls.certificate?.validTo ?? "the end of time, for there is none",
  });
}

function reloadSecrets({ dir, secrets, streams }: Reloadable): void {
  const all = dir.secrets;
  if (all === undefined) throw new Error(`There is no ${dir.file(secret_file)}.`);
  const before = secrets.all.map(fingerprint).join(", ");
  secrets.all = all;
  const now = all.map(fingerprint).join(", ");
  if (now === before) return;
  logger.info("The cluster's secrets were {before} and are {now}.", { before, now });
  streams.recheck();
}
