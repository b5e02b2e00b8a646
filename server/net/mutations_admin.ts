/** What an operator does for settings and accounts, as the primary carries it out. The cluster secret has been proved before. */
import { encode, replichat } from "../../proto/codec.ts";
import { invalid, type Outcome } from "../../proto/failures.ts";
import { admin_service } from "../../proto/services.ts";
import { hashPassword } from "../chat/passwords.ts";
import { checkSetting } from "../chat/settings.ts";
import type { ViewSettings } from "../core/types.ts";
import { contentHash, type Desk, type Handler, requestOf, type Result } from "./desk.ts";
import { passwordFailure, requestIdFailure, usernameFailure } from "./fields.ts";
import type { Answer, ForwardedCall } from "./replica.ts";
import { parseViewSetting, viewSettings } from "./view_settings.ts";

const v1 = replichat.admin.v1;
/** Characters of a setting's value: the longest that any takes, with room to spare. */
const max_value_length = 64;

async function setSetting(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(admin_service.SetSetting, call);
  if ("failure" in read) return read;
  const { request_id, key, value } = read.ok;
  const failure = requestIdFailure(request_id) ??
    (value.length > max_value_length
      ? invalid("value", "That is no setting's value. See: replichat settings get.")
      : undefined);
  if (failure) return { failure };
  const changes = parseViewSetting(key, value);
  if (changes !== undefined) return await setViewSetting(desk, call, key, changes);
  const checked = checkSetting(key, value);
  if ("failure" in checked) return checked;
  const admin = {
    request_id,
    content_hash: contentHash(admin_service.SetSetting, read.ok),
    set_setting: { key, value },
  };
  return await desk.propose(
    call,
    { admin },
    ({ replayed, value }: Result<"set_setting">) => encode(v1.SetSettingResponse, { value, replayed }),
  );
}

/** One that is part of the view: no command, and to repeat it changes nothing. */
async function setViewSetting(
  { replica }: Desk,
  call: ForwardedCall,
  key: string,
  changes: Outcome<Partial<ViewSettings>>,
): Promise<Outcome<Answer>> {
  if ("failure" in changes) return changes;
  const failure = await replica.configure(changes.ok, call.timeout_ms);
  if (failure) return { failure };
  const value = viewSettings(replica.status()).find((setting) => setting.key === key)!.value;
  return { ok: { response: encode(v1.SetSettingResponse, { value }), index: replica.chat.applied_index } };
}

async function createAccount(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(admin_service.CreateAccount, call);
  if ("failure" in read) return read;
  const { request_id, username, password } = read.ok;
  const failure = requestIdFailure(request_id) ?? usernameFailure(username) ?? passwordFailure(password);
  if (failure) return { failure };
  const hashed = await hashPassword(password);
  if ("failure" in hashed) return hashed;
  const content_hash = contentHash(admin_service.CreateAccount, read.ok, "password");
  const admin = { request_id, content_hash, create_account: { username, password_hash: hashed.ok } };
  return await desk.propose(
    call,
    { admin },
    (result: Result<"create_account">) =>
      encode(v1.CreateAccountResponse, { username: result.username, replayed: result.replayed }),
  );
}

async function resetPassword(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(admin_service.ResetPassword, call);
  if ("failure" in read) return read;
  const { request_id, username, new_password } = read.ok;
  const failure = requestIdFailure(request_id) ?? usernameFailure(username) ??
    passwordFailure(new_password, "new_password");
  if (failure) return { failure };
  const hashed = await hashPassword(new_password);
  if ("failure" in hashed) return hashed;
  const content_hash = contentHash(admin_service.ResetPassword, read.ok, "new_password");
  const admin = { request_id, content_hash, reset_password: { username, password_hash: hashed.ok } };
  return await desk.propose(
    call,
    { admin },
    ({ replayed }: Result<"reset_password">) => encode(v1.ResetPasswordResponse, { replayed }),
  );
}

async function removeAccount(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(admin_service.RemoveAccount, call);
  if ("failure" in read) return read;
  const { request_id, username } = read.ok;
  const failure = requestIdFailure(request_id) ?? usernameFailure(username);
  if (failure) return { failure };
  const content_hash = contentHash(admin_service.RemoveAccount, read.ok);
  return await desk.propose(
    call,
    { admin: { request_id, content_hash, remove_account: { username } } },
    ({ replayed }: Result<"remove_account">) => encode(v1.RemoveAccountResponse, { replayed }),
  );
}

/** By name in AdminService. */
export const admin_mutations = {
  SetSetting: setSetting,
  CreateAccount: createAccount,
  ResetPassword: resetPassword,
  RemoveAccount: removeAccount,
} satisfies Record<string, Handler>;
