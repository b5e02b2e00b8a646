/** Import: rows become commands, one each, as the primary carries it out; and the stream that brings them to any replica. */
import { encode, replichat } from "../../proto/codec.ts";
import {
  max_import_problems,
  max_import_read_also,
  max_upload_bytes,
  username_pattern,
} from "../../proto/bounds.ts";
import { type Failure, invalid, type Outcome } from "../../proto/failures.ts";
import { isUsableHash, sha256_pattern } from "../../proto/phc.ts";
import { admin_service } from "../../proto/services.ts";
import { wrapSha256 } from "../chat/passwords.ts";
import { no_password } from "../chat/rows.ts";
import { type Desk, type Handler, requestOf, type Result } from "./desk.ts";
import { bodyFailure, groupName } from "./fields.ts";
import type { Answer, ForwardedCall } from "./replica.ts";

const admin_v1 = replichat.admin.v1;
const commands = replichat.replication.v1;

type Fields<Message> = { [Name in keyof Message]-?: NonNullable<Message[Name]> };
type Row = replichat.admin.v1.Row.$Properties & { row?: "account" | "group" | "message" | "member" };
type Account = Fields<replichat.admin.v1.Row.Account.$Properties>;

const counter = { account: "accounts", group: "groups", message: "messages", member: "members" } as const;
/** Hashes computed at once: those who log in meanwhile get their turn between them. */
const hashes_at_once = 2;

/** Carries out one request of the stream. */
async function importRows(desk: Desk, call: ForwardedCall): Promise<Outcome<Answer>> {
  const read = requestOf(admin_service.Import, call, max_upload_bytes);
  if ("failure" in read) return read;
  const { dry_run } = read.ok;
  const rows = read.ok.rows as Row[];
  const wrong = rows.map(rowFailure).find((failure) => failure !== undefined);
  if (wrong) return { failure: wrong };
  const { chat } = desk.replica;
  if (dry_run) {
    const stale = desk.replica.readFailure();
    if (stale) return { failure: stale };
    const problems = rows.flatMap((row) => problemOf(desk, row)).slice(0, max_import_problems);
    return answer({ problems }, chat.applied_index);
  }
  // What is known already needs no entry; applying decides, all the same.
  const fresh = rows.filter(({ key }) => chat.imported(key!) === undefined);
  const hashed = await withHashes(fresh);
  if ("failure" in hashed) return hashed;
  const proposed = await Promise.all(hashed.ok.map((import_row) => {
    const command = encode(commands.Command, { admin: { import_row } });
    return desk.replica.propose(command, call.timeout_ms);
  }));
  const counts = { accounts: 0, groups: 0, messages: 0, members: 0, skipped: rows.length - fresh.length };
  for (const [at, outcome] of proposed.entries()) {
    if ("failure" in outcome) return outcome;
    const applied = outcome.ok.outcome;
    if ("failure" in applied) return applied;
    const { skipped } = applied.ok as Result<"import_row">;
    counts[skipped ? "skipped" : counter[fresh[at].row!]]++;
  }
  return answer(counts, chat.applied_index);
}

function answer(response: replichat.admin.v1.ImportResponse.$Properties, index: number): Outcome<Answer> {
  return { ok: { response: encode(admin_v1.ImportResponse, response), index } };
}

/** Why this row could not be imported, as things are now. */
function problemOf(desk: Desk, { row, key, account, group }: Row): { key: Uint8Array; message: string }[] {
  const { chat } = desk.replica;
  const id = chat.imported(key!);
  const problem = (message: string) => [{ key: key!, message }];
  if (row === "account") {
    const { username } = account as Account;
    const before = id === undefined ? undefined : chat.accountById(id)!.username;
    if (before === username) return [];
    if (before !== undefined) {
      return problem(`It was imported before as ${before}. Give --rename to that name.`);
    }
    const failure = chat.newNameFailure(username, "account");
    return failure
      ? problem(`There is another account named ${username} already. Give --rename to a free name.`)
      : [];
  }
  if (row !== "group") return [];
  const name = group!.name!;
  if (id !== undefined) {
    return chat.groupId(name) === id
      ? []
      : problem(`It was imported before, and is not the group +${name} any more.`);
  }
  const failure = chat.newNameFailure(name, "group");
  return failure ? problem(`There is another group +${name} already. Give --rename to a free name.`) : [];
}

/** The rows as commands hold them: with hashes that can be stored. */
async function withHashes(rows: Row[]): Promise<Outcome<Row[]>> {
  const made: Row[] = [...rows];
  const open = rows.flatMap(({ account }, at) =>
    sha256_pattern.test(account?.password_hash ?? "") ? [at] : []
  );
  let failure: Failure | undefined;
  const work = async () => {
    for (let at = open.shift(); at !== undefined && failure === undefined; at = open.shift()) {
      const account = rows[at].account as Account;
      const wrapped = await wrapSha256(account.password_hash);
      if ("failure" in wrapped) failure = wrapped.failure;
      else made[at] = { ...rows[at], account: { ...account, password_hash: wrapped.ok } };
    }
  };
  await Promise.all(Array.from({ length: hashes_at_once }, work));
  return failure ? { failure } : { ok: made.map(withoutPassword) };
}

function withoutPassword(row: Row): Row {
  return row.row === "account" && row.account!.password_hash === ""
    ? { ...row, account: { ...row.account, password_hash: no_password } }
    : row;
}

/** What no client of ours sends. */
function rowFailure({ key, row, account, group, message, member }: Row): Failure | undefined {
  const bad = (field: string) =>
    invalid(field, "A row of the import is none. Use this version's replichat import.");
  if (key?.length !== 16) return bad("key");
  const is_name = (name: string) => username_pattern.test(name);
  const is_receiver = (name: string) => is_name(groupName(name));
  switch (row) {
    case "account": {
      const { username, password_hash } = account as Account;
      const usable = password_hash === "" || sha256_pattern.test(password_hash) ||
        isUsableHash(password_hash);
      return is_name(username) && usable ? undefined : bad("account");
    }
    case "group":
      return is_name(group!.name!) && (group!.creator === "" || is_name(group!.creator!))
        ? undefined
        : bad("group");
    case "message": {
      const { sender, receiver, body, create_us } = message as Fields<
        replichat.admin.v1.Row.Message.$Properties
      >;
      const in_time = Number.isSafeInteger(create_us);
      if (!is_name(sender) || !is_receiver(receiver) || !in_time) return bad("message");
      return bodyFailure(body);
    }
    case "member": {
      const { unseen, read, read_also, ...names } = member as Fields<
        replichat.admin.v1.Row.Member.$Properties
      >;
      const places = [unseen, read, ...read_also];
      // Of those that are read on their own none is below the others' end, and each is named once.
      const ascending = places.every((place, at) =>
        Number.isSafeInteger(place) && place >= (at === 0 ? 0 : at === 1 ? unseen : places[at - 1] + 1)
      );
      const few = read_also.length <= max_import_read_also;
      return is_name(names.group) && is_name(names.username) && ascending && few ? undefined : bad("member");
    }
    default:
      return bad("row");
  }
}

/** By name in AdminService. */
export const import_mutations = { Import: importRows } satisfies Record<string, Handler>;

/** The sum of what the requests of one stream came to. */
export function addResponses(
  sum: replichat.admin.v1.ImportResponse.$Properties,
  bytes: Uint8Array,
): replichat.admin.v1.ImportResponse.$Properties {
  const one = admin_v1.ImportResponse.decode(bytes);
  const total = (name: "accounts" | "groups" | "messages" | "members" | "skipped") =>
    (sum[name] ?? 0) + one[name];
  return {
    accounts: total("accounts"),
    groups: total("groups"),
    messages: total("messages"),
    members: total("members"),
    skipped: total("skipped"),
    problems: [...sum.problems ?? [], ...one.problems].slice(0, max_import_problems),
  };
}
