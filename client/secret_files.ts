/** The secret files of data directories on this machine, and how the cluster's secret is changed in them (proto/secret.ts). */
import { max_secrets } from "../proto/bounds.ts";
import { FailureError, local } from "../proto/failures.ts";
import { briefly, writeAtomically } from "../proto/private_file.ts";
import { fingerprint, formatSecrets, newSecret, secret_file } from "../proto/secret.ts";
import { dataDirsHere, readSecrets } from "./admin.ts";

/** One data directory's secrets, oldest first. */
export interface SecretFile {
  path: string;
  secrets: Uint8Array[];
}

/** The files of these directories, else of all in ./replichat-data. Throws `FailureError` when there is none, or one cannot be used. */
export function openSecretFiles(data_dirs: string[]): SecretFile[] {
  const dirs = data_dirs.length > 0 ? data_dirs : dataDirsHere();
  if (dirs.length === 0) {
    throw new FailureError(
      local("NO_DATA_DIR", "No data directory is here. Give a replica's with --data-dir."),
    );
  }
  return dirs.map((dir) => {
    const path = `${dir}/${secret_file}`;
    return { path, secrets: readSecrets(path, "--data-dir") };
  });
}

/** All secrets of these files, each once, oldest first. */
export function allSecrets(files: SecretFile[]): Uint8Array[] {
  return unique(files.flatMap(({ secrets }) => secrets));
}

/**
 * Adds to each file the `given` secrets that it lacks; without any given, those of the other files, and a fresh one
 * unless a change is under way already. So running it again is harmless. Answers the files that have become others.
 * Throws `FailureError`, before any file is touched, when one would hold too many.
 */
export function addSecrets(files: SecretFile[], given: Uint8Array[] | undefined): SecretFile[] {
  const all = allSecrets(files);
  const added: Uint8Array[] = given ?? (all.length > 1 ? all : [newSecret()]);
  const changed = files.map(({ path, secrets }) => ({
    path,
    had: secrets,
    secrets: unique([...secrets, ...added]),
  }))
    .filter(({ had, secrets }) => secrets.length > had.length);
  const full = changed.find(({ secrets }) => secrets.length > max_secrets);
  if (full) {
    throw new FailureError(local(
      "TOO_MANY_SECRETS",
      `${full.path} would hold more than ${max_secrets} secrets. Drop the old ones first with: replichat secret drop.`,
    ));
  }
  for (const file of changed) write(file);
  return changed;
}

/** The newest secret, which all of the files must have as their last. Throws `FailureError` when they do not. */
export function newestSecret(files: SecretFile[]): Uint8Array {
  const newest = unique(files.map(({ secrets }) => secrets.at(-1)!));
  if (newest.length === 1) return newest[0];
  throw new FailureError(local(
    "SECRETS_DIFFER",
    `The newest secrets of these data directories differ (${newest.map(fingerprint).join(", ")}). ` +
      "Bring them together first with: replichat secret add.",
  ));
}

/** Drops all but the newest from each file; answers the files that have become others. */
export function dropOldSecrets(files: SecretFile[]): SecretFile[] {
  const changed = files.filter(({ secrets }) => secrets.length > 1)
    .map(({ path, secrets }) => ({ path, secrets: secrets.slice(-1) }));
  for (const file of changed) write(file);
  return changed;
}

function write({ path, secrets }: SecretFile): void {
  try {
    writeAtomically(path, formatSecrets(secrets));
  } catch (error) {
    throw new FailureError(
      local("SECRET_FILE", `The file ${path} cannot be written (${briefly(error)}). Mend its permissions.`),
    );
  }
}

function unique(secrets: Uint8Array[]): Uint8Array[] {
  return [...new Map(secrets.map((secret) => [formatSecrets([secret]), secret])).values()];
}
