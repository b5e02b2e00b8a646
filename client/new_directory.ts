/** A directory with some files that a command makes: under its own name only once all of them are whole. */
import { basename, dirname, join } from "node:path";
import { onInterrupt } from "../proto/cli.ts";
import { FailureError, local } from "../proto/failures.ts";
import { writeAll } from "../proto/private_file.ts";
import { exists, removeAny, unwritable } from "./new_file.ts";

/** The files of a directory, of mode 0600, each written from its beginning to its end. */
export class NewDirectory {
  readonly #files: Map<string, Deno.FsFile>;

  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    names: string[],
    private readonly forget: () => void,
  ) {
    this.#files = new Map(names.map((name) => [
      name,
      Deno.openSync(join(temporary, name), { createNew: true, write: true, mode: 0o600 }),
    ]));
  }

  /**
   * Throws `FailureError` (exit 8) when there is something in the directory already; with `force` only when that is
   * anything but these files.
   */
  static create(path: string, names: string[], force: boolean): NewDirectory {
    const found = contents(path);
    const foreign = found.find((name) => !names.includes(name));
    if (found.length > 0 && !force) throw exists(path);
    if (foreign !== undefined) {
      throw new FailureError(
        local("EXISTS", `${path} holds ${foreign}, which is not to be lost. Choose another directory.`),
      );
    }
    const temporary = join(dirname(path), `.${basename(path)}.${Deno.pid}.part`);
    const forget = onInterrupt(() => removeAny(temporary));
    try {
      Deno.mkdirSync(temporary, { mode: 0o700 });
      return new NewDirectory(path, temporary, names, forget);
    } catch (error) {
      forget();
      throw unwritable(path, error as Error);
    }
  }

  /** All that was written is gone: it begins anew. */
  rewind(): void {
    for (const file of this.#files.values()) {
      file.truncateSync();
      file.seekSync(0, Deno.SeekMode.Start);
    }
  }

  write(name: string, text: string): void {
    try {
      writeAll(this.#files.get(name)!, new TextEncoder().encode(text));
    } catch (error) {
      throw unwritable(join(this.path, name), error as Error);
    }
  }

  /** Gives it its name, once all of it is on the disk. */
  finish(): void {
    try {
      for (const file of this.#files.values()) file.syncSync();
      // A directory takes the place of an empty one; any other is kept until the new one is there.
      const old = contents(this.path).length > 0 ? `${this.temporary}.old` : undefined;
      if (old !== undefined) Deno.renameSync(this.path, old);
      Deno.renameSync(this.temporary, this.path);
      if (old !== undefined) Deno.removeSync(old, { recursive: true });
    } catch (error) {
      throw error instanceof FailureError ? error : unwritable(this.path, error as Error);
    }
  }

  /** To be called in any case, at the end. */
  close(): void {
    this.forget();
    for (const file of this.#files.values()) file.close();
    removeAny(this.temporary); // unless it has its name
  }
}

function contents(path: string): string[] {
  try {
    return [...Deno.readDirSync(path)].map(({ name }) => name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw unwritable(path, error as Error);
  }
}
