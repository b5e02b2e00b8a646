/**
 * Who is logged in on this machine: one file an account in `$XDG_STATE_HOME/replichat/` (0700, files 0600),
 * and which of them logged in last. A file is replaced as a whole, so that no reader sees half of one.
 */
import { username_pattern } from "../proto/bounds.ts";
import { badUsername, FailureError, local } from "../proto/failures.ts";
import { briefly } from "../proto/private_file.ts";

/** A log-in. */
export interface Login {
  /** As stored when the account was made. */
  username: string;
  token: string;
  /** Of the cluster that gave the token; empty when unknown. */
  cluster_id: string;
  /** The cursor up to which `chat` has shown events. */
  cursor: number;
}

const last_user = "last-user";

function folder(): string {
  const state = Deno.env.get("XDG_STATE_HOME") || `${Deno.env.get("HOME") ?? "."}/.local/state`;
  return `${state}/replichat`;
}

/** Names differ by more than case nowhere in replichat. Throws `FailureError` for what cannot be a name (or a path). */
function fileOf(username: string): string {
  if (!username_pattern.test(username)) throw new FailureError(badUsername());
  return `${folder()}/${username.toLowerCase()}.json`;
}

/** The log-in of `username`, else of who logged in last; undefined when there is none. */
export function readLogin(username?: string): Login | undefined {
  const name = username ?? readOr(`${folder()}/${last_user}`)?.trim();
  const text = name ? readOr(fileOf(name)) : undefined;
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined; // a damaged file is no log-in; the next one replaces it
  }
}

/** Keeps a log-in, as the last one. Throws `FailureError` (exit 8) when it cannot be written. */
export function writeLogin(login: Login): void {
  write(fileOf(login.username), JSON.stringify(login));
  write(`${folder()}/${last_user}`, login.username + "\n");
}

/** Remembers how far `chat` has shown events, if that log-in is still the one kept. */
export function saveCursor(login: Login, cursor: number): void {
  const kept = readLogin(login.username);
  if (kept?.token === login.token && cursor > kept.cursor) {
    write(fileOf(login.username), JSON.stringify({ ...kept, cursor }));
  }
}

/** Forgets a log-in. */
export function removeLogin(username: string): void {
  for (const path of [fileOf(username), `${folder()}/${last_user}`]) {
    const is_other = path.endsWith(last_user) &&
      readOr(path)?.trim().toLowerCase() !== username.toLowerCase();
    if (!is_other && readOr(path) !== undefined) Deno.removeSync(path);
  }
}

function readOr(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw unusable(path, "read", error);
  }
}

function write(path: string, text: string): void {
  const draft = `${path}.${Deno.pid}.tmp`;
  try {
    Deno.mkdirSync(folder(), { recursive: true, mode: 0o700 });
    Deno.chmodSync(folder(), 0o700);
    Deno.writeTextFileSync(draft, text, { mode: 0o600 });
    Deno.renameSync(draft, path);
  } catch (error) {
    throw unusable(path, "written", error);
  }
}

function unusable(path: string, done: "read" | "written", error: unknown): FailureError {
  const remedy = "Mend its permissions, or set XDG_STATE_HOME to a directory of yours.";
  return new FailureError(
    local(
      "STATE_FILES",
      `The log-in file ${path} cannot be ${done} (${briefly(error)}). ${remedy}`,
    ),
  );
}
