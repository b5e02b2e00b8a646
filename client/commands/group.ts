/** `replichat group`: make groups, and say who is in them. */
import type { Command } from "commander";
import { username_pattern } from "../../proto/bounds.ts";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { badGroupName, FailureError, usage } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { RowPrinter, utcTime } from "../output.ts";
import {
  addHelp,
  addRequestId,
  addYes,
  callOnce,
  report,
  requestId,
  requireLogin,
  unnamed,
  withConnection,
} from "./common.ts";

/** Flags of these commands, where they have them. */
interface Flags {
  requestId?: string;
  yes?: true;
}

const rules =
  `A group's name is written +name, here also without the plus. Members add others, who see what comes after them;
its owner, who is its maker or the longest in it, removes others; everybody may leave.`;

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  addHelp(command, ["group create team bob carol", 'send +team "hello all"', "group members +team"], rules);
  const created = "With -o json: id, name, members, member_count.";
  addHelp(addRequestId(command.command("create <group> [name...]")), ["group create team bob carol"], created)
    .description("make a group, with these in it")
    .action((group: string, names: string[], flags: Flags) => create(cli, group, names, flags));
  addHelp(addRequestId(command.command("add <group> <name...>")), ["group add +team dave erin"])
    .description("add others to a group")
    .action((group: string, names: string[], flags: Flags) => add(cli, group, names, flags));
  addHelp(addRequestId(addYes(command.command("remove <group> <name...>"))), [
    "group remove +team dave --yes",
  ])
    .description("remove others from a group that one owns")
    .action((group: string, names: string[], flags: Flags) => remove(cli, group, names, flags));
  const gone = "Who comes back does not see again what was before.";
  addHelp(addRequestId(addYes(command.command("leave <group>"))), ["group leave +team"], gone)
    .description("leave a group")
    .action((group: string, flags: Flags) => leave(cli, group, flags));
  const fields =
    "With -o json one object a line: username, owner, online, last_seen_time, deleted, and how far each\n" +
    "has got and read: delivered_up_to_id, read_up_to_id.";
  addHelp(command.command("members <group>"), ["group members +team"], fields)
    .description("list who is in a group, and how far each has read")
    .action((group: string) => members(cli, group));
}

/** `team` and `+team` as `+team`. Throws `FailureError` (exit 2) for what is no group's name. */
function groupName(text: string): string {
  const name = text.replace(/^\+/, "");
  if (!username_pattern.test(name)) throw new FailureError(badGroupName());
  return `+${name}`;
}

async function create(cli: Cli, group: string, usernames: string[], flags: Flags): Promise<void> {
  const name = groupName(group);
  const request = { request_id: requestId(flags.requestId), name, usernames };
  const { conversation } = await callOnce(cli, requireLogin(cli), chat_service.CreateGroup, request, {
    write: true,
  });
  const { id, members, member_count } = conversation!;
  const row = { id: id ?? 0, name, members: members ?? [], member_count: member_count ?? 0 };
  report(cli, row, `Made the group ${name} with ${row.member_count} members.`);
}

async function add(cli: Cli, group: string, names: string[], flags: Flags): Promise<void> {
  const name = groupName(group);
  const tell = (username: string) => `Added ${username} to ${name}.`;
  await change(cli, addOne, name, names, flags, tell);
}

async function remove(cli: Cli, group: string, names: string[], flags: Flags): Promise<void> {
  const name = groupName(group);
  requireLogin(cli);
  if (!flags.yes) confirm(`Remove ${names.join(", ")} from ${name}?`);
  const tell = (username: string) => `Removed ${username} from ${name}.`;
  await change(cli, removeOne, name, names, flags, tell);
}

async function leave(cli: Cli, group: string, flags: Flags): Promise<void> {
  const name = groupName(group);
  const { username } = requireLogin(cli);
  if (!flags.yes) confirm(`Leave ${name}, and see no more of it?`);
  await change(cli, removeOne, name, [username], flags, () => `Left ${name}.`);
}

/** A request to add or to remove one member. */
interface Change {
  request_id: string;
  with_username: string;
  username: string;
}

const addOne = (connection: Connection, request: Change) =>
  connection.call(chat_service.AddMember, request, { write: true });
const removeOne = (connection: Connection, request: Change) =>
  connection.call(chat_service.RemoveMember, request, { write: true });

/** Adds or removes members one after the other, since each call is about one. Throws at the first that fails. */
async function change(
  cli: Cli,
  call: (connection: Connection, request: Change) => Promise<unknown>,
  with_username: string,
  names: string[],
  flags: Flags,
  tell: (username: string) => string,
): Promise<void> {
  if (flags.requestId !== undefined && names.length > 1) {
    throw new FailureError(usage("--request-id is for one member. Name one."));
  }
  const first_id = requestId(flags.requestId);
  await withConnection(cli, requireLogin(cli), async (connection) => {
    for (const [at, username] of names.entries()) {
      const request = { request_id: at === 0 ? first_id : requestId(undefined), with_username, username };
      const done = call(connection, request);
      await (names.length === 1 ? done : unnamed(done));
      cli.notice(tell(username));
    }
  });
}

async function members(cli: Cli, group: string): Promise<void> {
  const request = { with_username: groupName(group) };
  const answer = await callOnce(cli, requireLogin(cli), chat_service.ListMembers, request);
  const columns = ["username", "owner", "online", "last_seen_time", "read_up_to_id"];
  new RowPrinter(cli.options.output, columns, Object.keys(memberRow({}))).print(
    answer.members.map(memberRow),
  );
}

function memberRow(member: replichat.v1.ListMembersResponse.IMember) {
  return {
    username: member.username ?? "",
    owner: member.owner ?? false,
    online: member.online ?? false,
    last_seen_time: utcTime(member.last_seen_time),
    deleted: member.deleted ?? false,
    delivered_up_to_id: member.delivered_up_to_id ?? 0,
    read_up_to_id: member.read_up_to_id ?? 0,
  };
}
