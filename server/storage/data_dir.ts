/**
 * A replica's data directory: who it is (DESIGN.md, decision 10), its cluster's secret, and the lock that keeps a
 * second process out. Files are 0600, directories 0700.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  badSecretFile,
  dataDirInUse,
  FailureError,
  incompatible,
  local,
  wrongCluster,
} from "../../proto/failures.ts";
import { briefly, writeAtomically } from "../../proto/private_file.ts";
import { formatSecrets, newSecret, parseSecrets, secret_file } from "../../proto/secret.ts";
import { format_version } from "../../proto/versions.ts";
import { troubleOf } from "./errors.ts";

/** What `replica.json` holds. */
export interface ReplicaFile {
  format_version: number;
  /** Empty until a joining replica has learned it. */
  cluster_id: string;
  replica_id: string;
  port: number;
  /** Where the cluster was found when this replica joined: tried again if no member is where the log says. */
  seeds: string[];
  /** Of a static start that has not come to its end: who forms the cluster. */
  peers?: string[];
  /** Where members were that have been declared lost: dialled, so that one that returns hears of it. */
  lost?: string[];
  /** This replica has drawn the id of the cluster that is being formed. */
  founder?: boolean;
  /** A backup is being put into it: whatever else is there is not whole. */
  restoring?: true;
  /** Its log has held entries: one that is empty has been lost, and must not found a cluster or join as if new. */
  started?: true;
}

const replica_file = "replica.json";

/** A data directory that this process has locked. */
export class DataDir {
  private constructor(
    readonly path: string,
    private readonly lock: Deno.FsFile,
    public replica: ReplicaFile,
    /** The directory held no replica before. */
    readonly is_new: boolean,
    /** There was no directory before. */
    private readonly is_made: boolean,
  ) {}

  /**
   * Opens and locks the directory, made if it is missing. Throws `FailureError` when it cannot be written, is in
   * use, or has a newer format.
   */
  static open(path: string, port: number, seeds: string[] = []): DataDir {
    let lock: Deno.FsFile;
    let is_made: boolean;
    try {
      is_made = !existsSync(path);
      Deno.mkdirSync(path, { recursive: true, mode: 0o700 });
      lock = Deno.openSync(join(path, "lock"), { create: true, write: true, mode: 0o600 });
    } catch (error) {
      throw new FailureError(local(
        "DATA_DIR",
        `The data directory ${path} cannot be written (${
          briefly(error)
        }). Choose another --data-dir, or mend its permissions.`,
      ));
    }
    if (!lock.tryLockSync(true)) {
      lock.close();
      throw new FailureError(dataDirInUse(path));
    }
    try {
      const found = readReplicaFile(path);
      const replica = found ??
        { format_version, cluster_id: "", replica_id: randomUUID(), port, seeds };
      return new DataDir(path, lock, replica, found === undefined, is_made);
    } catch (error) {
      lock.close();
      throw error;
    }
  }

  /** Writes `replica.json`, whole or not at all. */
  save(): void {
    writeAtomically(join(this.path, replica_file), JSON.stringify(this.replica, null, 2) + "\n");
  }

  /** Removes a directory that has been made for a replica that no cluster has taken. */
  discard(): void {
    if (this.is_made && this.replica.cluster_id === "") Deno.removeSync(this.path, { recursive: true });
  }

  /** Takes the cluster's id, once. Throws `FailureError` when the directory belongs to another. */
  setCluster(cluster_id: string): void {
    if (this.replica.cluster_id === cluster_id) return;
    if (this.replica.cluster_id !== "") {
      throw new FailureError(wrongCluster(this.replica.cluster_id, cluster_id));
    }
    this.replica.cluster_id = cluster_id;
    this.save();
  }

  /** Whether this replica has drawn its cluster's id in a static start. */
  get is_founder(): boolean {
    return this.replica.founder ?? false;
  }

  /** Remembers the id of the cluster that this replica founds with others. */
  beginFounding(cluster_id: string): void {
    this.replica = { ...this.replica, cluster_id, founder: true };
    this.save();
  }

  /** Notes, once, that the log has held entries; where the disk refuses, at the next start. */
  markStarted(): void {
    if (this.replica.started) return;
    this.replica.started = true;
    try {
      this.save();
    } catch (error) {
      if (troubleOf(error) === undefined) throw error;
    }
  }

  /** The path of a file in it. */
  file(name: string): string {
    return join(this.path, name);
  }

  /** The secrets kept here, if there are any. Throws `FailureError` when their file cannot be used. */
  get secrets(): Uint8Array[] | undefined {
    return readSecretFile(join(this.path, secret_file));
  }

  /**
   * The secrets to run with. Those of the directory, once it belongs to a cluster: they may have been changed since
   * the command that starts it was written; before that, those of --secret-file.
   */
  secretsToUse(given: Uint8Array[] | undefined): Uint8Array[] | undefined {
    return this.replica.cluster_id === "" ? given ?? this.secrets : this.secrets ?? given;
  }

  /** Draws a secret for a new cluster, or keeps the given ones. */
  keepSecrets(secrets: Uint8Array[] = [newSecret()]): void {
    writeAtomically(join(this.path, secret_file), formatSecrets(secrets));
  }

  close(): void {
    this.lock.close();
  }
}

/** The replica that a directory holds; undefined when it holds none. Throws `FailureError` on a newer format or a damaged file. */
export function readReplicaFile(path: string): ReplicaFile | undefined {
  let text: string;
  try {
    text = Deno.readTextFileSync(join(path, replica_file));
  } catch (error) {
    const { NotFound, NotADirectory, NotCapable } = Deno.errors;
    // Where the runtime lets no program look there is no replica either.
    if ([NotFound, NotADirectory, NotCapable].some((none) => error instanceof none)) return undefined;
    throw new FailureError(local(
      "DATA_DIR",
      `The file ${join(path, replica_file)} cannot be read (${
        briefly(error)
      }). Mend its permissions, or choose another --data-dir.`,
    ));
  }
  let replica: ReplicaFile;
  try {
    replica = JSON.parse(text);
  } catch {
    throw new FailureError(local(
      "DATA_DIR",
      `The file ${
        join(path, replica_file)
      } is damaged. Restore it from a backup, or choose another --data-dir and join again.`,
    ));
  }
  if (replica.format_version > format_version) {
    throw new FailureError(incompatible("data directory", replica.format_version, format_version));
  }
  if (replica.restoring) {
    throw new FailureError(local(
      "DATA_DIR",
      `A backup was being restored into ${path} when that was interrupted. Remove that directory, and restore again.`,
    ));
  }
  return replica;
}

/** The secrets in a file (proto/secret.ts); undefined when there is no such file. Throws `FailureError` when it holds something else. */
export function readSecretFile(path: string): Uint8Array[] | undefined {
  let text: string;
  try {
    text = Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw new FailureError(
      local("SECRET_FILE", `The file ${path} cannot be read (${briefly(error)}). Check --secret-file.`),
    );
  }
  const secrets = parseSecrets(text);
  if (secrets === undefined) throw new FailureError(badSecretFile(path));
  return secrets;
}
