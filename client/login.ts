/** Logging in and out, for the commands and for the full-screen client. */
import { v7 as uuid } from "uuid";
import { max_label_length } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { FailureError } from "../proto/failures.ts";
import { chat_service } from "../proto/services.ts";
import type { Connection } from "./connection.ts";
import { type Login, readLogin, removeLogin, writeLogin } from "./tokens.ts";

/** The least time for a call for which a server hashes a password, in ms: some 100 ms of its time, maybe after others. */
export const hashing_ms = 2_000;
/** A write that carries a password. */
export const secret_write = { write: true, secret: true, least_ms: hashing_ms };

/** Makes an account; answers its name. Throws `FailureError`. */
export async function createAccount(
  connection: Connection,
  username: string,
  password: string,
  request_id = uuid(),
): Promise<string> {
  const request = { request_id, username, password };
  const options = { ...secret_write, anonymous: true };
  return (await connection.call(chat_service.CreateAccount, request, options)).username;
}

/** Logs in and keeps the token on this machine. Throws `FailureError`. */
export async function logIn(
  connection: Connection,
  name: string,
  password: string,
  { replace = false, label = Deno.hostname() }: { replace?: boolean; label?: string } = {},
): Promise<{ login: Login; answer: replichat.v1.LoginResponse }> {
  const before = readLogin(name);
  // A cursor, and a token, are of one cluster; that another one has the same account here is no reason to tell it.
  const { cluster_id } = await connection.call(chat_service.GetClusterInfo, {}, { anonymous: true });
  const known = before?.cluster_id === cluster_id ? before : undefined;
  // A token that is still good shows that this is no stranger, who may have used up the tries for this name.
  connection.session.token = known?.token;
  const request = {
    username: name,
    password,
    replace_sessions: replace,
    label: label.slice(0, max_label_length),
  };
  // Repeated after a lost answer, at worst it makes a session that nobody uses.
  const options = { secret: true, least_ms: hashing_ms };
  const answer = await connection.call(chat_service.Login, request, options);
  const { token, username } = answer;
  const login = { username, token, cluster_id, cursor: known?.cursor ?? 0 };
  try {
    writeLogin(login);
  } catch (error) {
    // No session is left that nobody can use.
    connection.session.token = token;
    await connection.call(chat_service.Logout, { request_id: uuid() }, { write: true }).catch(() => {});
    throw error;
  }
  return { login, answer };
}

/** Ends a session, and forgets its token. Throws `FailureError` when it cannot be ended; that it has been is none. */
export async function logOut(connection: Connection, login: Login, request_id = uuid()): Promise<void> {
  try {
    await connection.call(chat_service.Logout, { request_id }, { write: true });
  } catch (error) {
    const has_ended = error instanceof FailureError && error.failure.kind === "unauthenticated";
    if (!has_ended) throw error;
  }
  removeLogin(login.username);
}
