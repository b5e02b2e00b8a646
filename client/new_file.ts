/** A file or directory that a command makes: under its own name only once it is whole, and in the place of nothing unless that is asked for. */
import { basename, dirname, join } from "node:path";
import { onInterrupt } from "../proto/cli.ts";
import { FailureError, local } from "../proto/failures.ts";
import { briefly, writeAll } from "../proto/private_file.ts";

/** Throws `FailureError` (exit 8) when there is something of that name already. `flag`: by which it would be replaced. */
function refuseExisting(path: string, force: boolean): void {
  let found: Deno.FileInfo;
  try {
    found = Deno.lstatSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw unwritable(path, error as Error);
  }
  if (!force) throw exists(path);
  if (found.isDirectory) {
    throw new FailureError(
      local("EXISTS", `${path} is a directory. Name a file in it, or choose another name.`),
    );
  }
}

/** A file of mode 0600 that is written from its beginning to its end. */
export class NewFile {
  private constructor(
    private readonly path: string,
    private readonly force: boolean,
    private readonly temporary: string,
    private readonly file: Deno.FsFile,
    private readonly forget: () => void,
  ) {}

  /** Throws `FailureError` (exit 8) when it cannot be made, or is there and may not be replaced. */
  static create(path: string, force: boolean): NewFile {
    refuseExisting(path, force);
    const temporary = join(dirname(path), `.${basename(path)}.${Deno.pid}.part`);
    const forget = onInterrupt(() => removeAny(temporary));
    try {
      const file = Deno.openSync(temporary, { create: true, truncate: true, write: true, mode: 0o600 });
      return new NewFile(path, force, temporary, file, forget);
    } catch (error) {
      forget();
      throw unwritable(path, error as Error);
    }
  }

  /** All that was written is gone: it begins anew. */
  rewind(): void {
    this.file.truncateSync();
    this.file.seekSync(0, Deno.SeekMode.Start);
  }

  write(bytes: Uint8Array): void {
    try {
      writeAll(this.file, bytes);
    } catch (error) {
      throw unwritable(this.path, error as Error);
    }
  }

  /** Gives it its name, once all of it is on the disk. Throws `FailureError` when something else has that name meanwhile. */
  finish(): void {
    try {
      this.file.syncSync();
      // Unlike a rename, a link never takes the place of what is there.
      if (this.force) Deno.renameSync(this.temporary, this.path);
      else Deno.linkSync(this.temporary, this.path);
    } catch (error) {
      throw error instanceof Deno.errors.AlreadyExists
        ? exists(this.path)
        : unwritable(this.path, error as Error);
    }
  }

  /** To be called in any case, at the end. */
  close(): void {
    this.forget();
    this.file.close();
    removeAny(this.temporary); // unless it has its name
  }
}

/** Removes a file, or a directory with all that is in it, if it is there. */
export function removeAny(path: string): void {
  try {
    Deno.removeSync(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** For what is there and is not to be replaced. */
export function exists(path: string): FailureError {
  return new FailureError(local("EXISTS", `${path} exists already. Choose another name, or give --force.`));
}

/** For a disk, or its permissions, in the way. */
export function unwritable(path: string, error: Error): FailureError {
  const full = /ENOSPC|No space left|EDQUOT/.test(`${(error as { code?: string }).code} ${error.message}`);
  const why = full ? "the disk is full" : briefly(error);
  return new FailureError(
    local("UNWRITABLE", `${path} cannot be written (${why}). ${full ? "Make room" : "Choose another name"}.`),
  );
}
