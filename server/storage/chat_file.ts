/**
 * The tables on disk: chat.db, WAL with `synchronous=NORMAL`, since the log can replay what a power loss takes; and
 * how a snapshot takes its place.
 *
 * A kill may come at any point, so each step leaves a directory that says by itself what is to be done:
 * 1. A snapshot is fetched under a temporary name: after a crash it is removed.
 * 2. Once checked and fsynced it is renamed to `snapshot-INDEX-HASH.db`, which names its position in the log.
 * 3. The log is made to begin there (`TrimmableLog.install`: one transaction). This is the moment in which the new
 *    state takes over: at start, a snapshot is used if the log has the very position in its name, else removed.
 * 4. chat.db's WAL is removed, which would not fit the new file; the snapshot is renamed to chat.db. A crash before the
 *    rename leaves tables that are behind the log's beginning, or none, and the snapshot: `open` does it again.
 */
import { Buffer } from "node:buffer";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { FailureError } from "../../proto/failures.ts";
import { syncDirectory } from "../../proto/private_file.ts";
import { ChatState } from "../chat/state.ts";
import type { Base } from "../core/types.ts";
import type { TrimmableLog } from "../ports.ts";
import { DamagedError } from "./errors.ts";

const temporary = /^chat\.(making|fetching)/;
const fetched = /^snapshot-(\d+)-([0-9a-f]+)\.db$/;

/** chat.db of one replica. */
export class ChatFile {
  private constructor(private readonly directory: string, private current: ChatState) {}

  /**
   * Opens it by `open`, made if it is missing, after bringing to its end what a crash has interrupted. Throws what
   * `open`, `ChatState` and node:sqlite throw.
   */
  static open(directory: string, log: Pick<TrimmableLog, "baseAt">, open = openTables): ChatFile {
    const names = [...Deno.readDirSync(directory)].map(({ name }) => name);
    for (const name of names.filter((name) => temporary.test(name))) Deno.removeSync(join(directory, name));
    for (const name of names) {
      const [, index, hash] = fetched.exec(name) ?? [];
      if (index === undefined) continue;
      const base = log.baseAt(Number(index));
      const same = base !== undefined && Buffer.from(base.hash).toString("hex") === hash;
      if (same && appliedIn(directory) < Number(index)) replace(directory, name);
      else Deno.removeSync(join(directory, name));
    }
    return new ChatFile(directory, open(directory));
  }

  /** Its tables, until the next `install`. */
  get state(): ChatState {
    return this.current;
  }

  get path(): string {
    return join(this.directory, "chat.db");
  }

  /** Where something that is not needed after a crash may lie. */
  temporary(what: "making" | "fetching", number = 0): string {
    return join(this.directory, `chat.${what}${number}.db`);
  }

  /** Step 2: keeps a snapshot that was fetched and checked. */
  keep(path: string, base: Base): void {
    Deno.renameSync(path, this.#kept(base));
    syncDirectory(this.directory);
  }

  /** Undoes step 2. */
  drop(base: Base): void {
    remove(this.#kept(base));
  }

  /** Step 4: the kept snapshot takes the place of the tables. After a throw the process must stop. */
  install(base: Base): ChatState {
    this.current.close();
    replace(this.directory, basename(this.#kept(base)));
    return this.current = openTables(this.directory);
  }

  close(): void {
    this.current.close();
  }

  #kept({ index, hash }: Base): string {
    return join(this.directory, `snapshot-${index}-${Buffer.from(hash).toString("hex")}.db`);
  }
}

/** Removes a file, if it is there. */
export function remove(path: string): void {
  try {
    Deno.removeSync(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** Opens chat.db, made if it is missing. Throws when it is damaged. */
export function openTables(directory: string): ChatState {
  const db = new DatabaseSync(join(directory, "chat.db"));
  try {
    // Prepared one by one, not exec'd: exec sets no errcode (PLATFORM.md, node:sqlite).
    // A copy of the file is a copy of its pages: what was deleted must be gone from them.
    const pragmas = ["journal_mode=WAL", "synchronous=NORMAL", "wal_autocheckpoint=4000", "secure_delete=ON"];
    for (const pragma of pragmas) db.prepare(`PRAGMA ${pragma}`).get();
    const [{ quick_check: found }] = db.prepare("PRAGMA quick_check(1)").all();
    if (found !== "ok") throw new DamagedError("chat.db", String(found).replace(/\s+/g, " "));
    return new ChatState(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** -1 when there are no tables that can be read. Throws `FailureError` when a newer program has written them. */
function appliedIn(directory: string): number {
  try {
    const state = openTables(directory);
    state.close();
    return state.applied_index;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    return -1;
  }
}

function replace(directory: string, snapshot: string): void {
  const chat = join(directory, "chat.db");
  for (const suffix of ["-wal", "-shm"]) remove(chat + suffix);
  Deno.renameSync(join(directory, snapshot), chat);
  syncDirectory(directory);
}
