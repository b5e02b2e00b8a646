/** Accounts and their sessions, as the primary carries them out. Passwords are hashed here, off the main loop, and never enter the log. */
import { randomUUID } from "node:crypto";
import { session_days } from "../../proto/bounds.ts";
import { encode, replichat, timestampFromMicroseconds } from "../../proto/codec.ts";
import { badCredentials, type Failure, invalid, type Outcome, sessionEnded } from "../../proto/failures.ts";
import { nonce } from "../../proto/secret.ts";
import { chat_service } from "../../proto/services.ts";
import { hashPassword, isWrapped, verifyPassword } from "../chat/passwords.ts";
import type { Session } from "../chat/state.ts";
import {
  contentHash,
  type Desk,
  type Handler,
  nowMicroseconds,
  requestOf,
  type Result,
  sessionHandler,
  tokenHash,
} from "./desk.ts";
import { labelFailure, passwordFailure, requestIdFailure, usernameFailure } from "./fields.ts";
import type { Answer, ForwardedCall } from "./replica.ts";

const v1 = replichat.v1;
const session_us = session_days * 24 * 3600 * 1_000_000;

/** Whether this is the password of the caller's own account. Fails when it has been tried too often. */
async function checkOwnPassword(
  desk: Desk,
  { client_address }: ForwardedCall,
  { username, session_id }: Session,
  password: string,
): Promise<Outcome<{ fits: boolean; password_hash: string }>> {
  const limited = desk.limits.password({ username, client_address, session_id });
  if (limited) return { failure: limited };
  const password_hash = desk.replica.chat.account(username)?.password_hash;
  const verified = await verifyPassword(password_hash, password);
  return "failure" in verified ? verified : { ok: { fits: verified.ok, password_hash: password_hash ?? "" } };
}

async function createAccount(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.CreateAccount, call);
  if ("failure" in read) return read;
  const { request_id, username, password } = read.ok;
  const failure = requestIdFailure(request_id) ?? usernameFailure(username) ?? passwordFailure(password) ??
    desk.limits.create(call.client_address);
  if (failure) return { failure };
  const hashed = await hashPassword(password);
  if ("failure" in hashed) return hashed;
  const content_hash = contentHash(chat_service.CreateAccount, read.ok, "password");
  const create_account = { request_id, username, password_hash: hashed.ok, content_hash };
  return desk.propose(
    call,
    { create_account },
    (result: Result<"create_account">) =>
      encode(v1.CreateAccountResponse, { username: result.username, replayed: result.replayed }),
  );
}

/** An unknown name and a wrong password give the same answer in the same time. */
async function login(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.Login, call);
  if ("failure" in read) return read;
  const { username, password, replace_sessions, label } = read.ok;
  const account = desk.replica.chat.account(username);
  const own = desk.session(call);
  const session_id = own && own.account_id === account?.id ? own.session_id : undefined;
  const attempt = { username, client_address: call.client_address, session_id };
  const failure = labelFailure(label) ?? desk.limits.password(attempt);
  if (failure) return { failure };
  const verified = await verifyPassword(account?.password_hash, password);
  if ("failure" in verified) return verified;
  if (!account || !verified.ok) return desk.refuse(badCredentials());
  desk.limits.passed(attempt);
  // What was imported says less than a hash of the password itself. When too many wait it can be replaced another time.
  const better = isWrapped(account.password_hash) ? await hashPassword(password) : undefined;
  const new_password_hash = better && "ok" in better ? better.ok : "";
  const token = nonce().toString("base64url");
  const command = {
    account_id: account.id,
    password_hash: account.password_hash,
    token_hash: tokenHash(token),
    session_id: randomUUID(),
    expire_us: nowMicroseconds() + session_us,
    replace_sessions,
    label,
    new_password_hash,
  };
  const respond = ({ username, session_id, expire_us }: Result<"login">) => {
    const expire_time = timestampFromMicroseconds(expire_us);
    const unread_count = desk.replica.chat.countUnread(account.id);
    return encode(v1.LoginResponse, { token, session_id, username, expire_time, unread_count });
  };
  const outcome = await desk.propose(call, { login: command }, respond);
  // Another log-in at the same time may have replaced what was imported.
  const replaced = "failure" in outcome && better !== undefined &&
    desk.replica.chat.account(username)?.password_hash !== account.password_hash;
  return replaced ? await login(desk, call) : outcome;
}

function logout(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.Logout, call);
  if ("failure" in read) return Promise.resolve(read);
  const { request_id } = read.ok;
  const failure = requestIdFailure(request_id);
  if (failure) return Promise.resolve({ failure });
  const gone = desk.session(call) ? undefined : desk.goneFailure(call, request_id);
  if (gone) return Promise.resolve(desk.refuse(gone));
  const content_hash = contentHash(chat_service.Logout, read.ok);
  const logout = { request_id, token_hash: tokenHash(call.token), content_hash };
  return desk.propose(
    call,
    { logout },
    ({ replayed }: Result<"logout">) => encode(v1.LogoutResponse, { replayed }),
  );
}

async function changePassword(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.ChangePassword, call);
  if ("failure" in read) return read;
  const { request_id, old_password, new_password } = read.ok;
  const failure = requestIdFailure(request_id) ?? passwordFailure(new_password, "new_password");
  if (failure) return { failure };
  const session = desk.session(call);
  if (!session) return desk.refuse(sessionEnded());
  const checked = await checkOwnPassword(desk, call, session, old_password);
  if ("failure" in checked) return checked;
  const { fits, password_hash: old_hash } = checked.ok;
  // A repeat brings the password that the first has changed: only applying it tells, and no hash is the empty one.
  if (!fits && request_id === "") return desk.refuse(badCredentials());
  const hashed = fits ? await hashPassword(new_password) : { ok: "" };
  if ("failure" in hashed) return hashed;
  const change_password = { old_hash: fits ? old_hash : "", new_hash: hashed.ok };
  const content_hash = contentHash(chat_service.ChangePassword, read.ok, "old_password", "new_password");
  return desk.proposeAccount(
    call,
    { request_id, content_hash, change_password },
    ({ replayed }: Result<"change_password">) => encode(v1.ChangePasswordResponse, { replayed }),
  );
}

async function deleteAccount(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(chat_service.DeleteAccount, call);
  if ("failure" in read) return read;
  const { request_id, password } = read.ok;
  const session = desk.session(call);
  const failure = requestIdFailure(request_id);
  if (failure) return { failure };
  const gone = session ? undefined : desk.goneFailure(call, request_id);
  if (gone) return desk.refuse(gone);
  let password_hash = "";
  if (session) {
    const checked = await checkOwnPassword(desk, call, session, password);
    if ("failure" in checked) return checked;
    if (!checked.ok.fits) return desk.refuse(badCredentials());
    ({ password_hash } = checked.ok);
  }
  const content_hash = contentHash(chat_service.DeleteAccount, read.ok, "password");
  return desk.proposeAccount(
    call,
    { request_id, content_hash, delete_account: { password_hash } },
    ({ replayed }: Result<"delete_account">) => encode(v1.DeleteAccountResponse, { replayed }),
  );
}

function whichFailure(
  { which, session_id, all_others }: replichat.v1.RevokeSessionRequest,
): Failure | undefined {
  const given = which === "all_others" ? all_others : which === "session_id" && session_id !== "";
  return given ? undefined : invalid("which", "Give a session's id, or all others. One is needed.");
}

/** By name in ChatService. */
export const session_mutations = {
  CreateAccount: createAccount,
  Login: login,
  Logout: logout,
  ChangePassword: changePassword,
  DeleteAccount: deleteAccount,
  RevokeSession: sessionHandler({
    method: chat_service.RevokeSession,
    check: (request) => requestIdFailure(request.request_id) ?? whichFailure(request),
    body: ({ session_id, all_others }) => ({
      revoke_session: { session_id: session_id ?? "", all_others: all_others ?? false },
    }),
    respond: ({ ended, replayed }: Result<"revoke_session">) =>
      encode(v1.RevokeSessionResponse, { ended, replayed }),
    ends_session: true,
  }),
} satisfies Record<string, Handler>;
