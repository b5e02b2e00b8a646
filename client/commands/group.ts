/** `replichat group`: make groups, and say who is in them. */
import type { Command } from "commander";
import { username_pattern } from "../../proto/bounds.ts";
import { type Cli, confirm } from "../../proto/cli.ts";
import type { replichat } from "../../proto/codec.ts";
import { badGroupName, FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { printRows, RowPrinter, utcTime } from "../output.ts";
import { addRequestId, addYes, requestId, requireLogin, withConnection } from "./common.ts";

/** Flags of these commands, where they have them. */
interface Flags {
  requestId?: string;
  yes?: true;
}

/** Adds the subcommands (INTERFACE.md, Commands). */
export function define(command: Command, cli: Cli): void {
  command.addHelpText(
    "after",
    `
A group's name is written +name, here also without the plus. Members add others, who see what comes after them;
its owner, who is its maker or the longest in it, removes others; everybody may leave.

Examples:
  $ replichat group create team bob carol
  $ replichat send +team "hello all"
  $ replichat group members +team`,
  );
  addRequestId(command.command("create <group> [name...]")).description("make a group, with these in it")
    .addHelpText("after", "\nExamples:\n  $ replichat group create team bob carol")
    .action((group: string, names: string[], flags: Flags) => create(cli, group, names, flags));
  command.command("add <group> <name...>").description("add others to a group")
    .addHelpText("after", "\nExamples:\n  $ replichat group add +team dave erin")
    .action((group: string, names: string[]) => add(cli, group, names));
  addYes(command.command("remove <group> <name...>")).description("remove others from a group that one owns")
    .addHelpText("after", "\nExamples:\n  $ replichat group remove +team dave --yes")
    .action((group: string, names: string[], flags: Flags) => remove(cli, group, names, flags));
  addRequestId(addYes(command.command("leave <group>"))).description("leave a group")
    .addHelpText(
      "after",
      "\nWho comes back does not see again what was before.\n\nExamples:\n  $ replichat group leave +team",
    )
    .action((group: string, flags: Flags) => leave(cli, group, flags));
  command.command("members <group>").description("list who is in a group, and how far each has read")
    .addHelpText(
      "after",
      "\nWith -o json one object a line: username, owner, online, last_seen_time, deleted, delivered_up_to_id, read_up_to_id.\n\nExamples:\n  $ replichat group members +team",
    )
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
  const { conversation } = await withConnection(
    cli,
    requireLogin(cli),
    (connection) => connection.call(chat_service.CreateGroup, request, { write: true }),
  );
  const { output } = cli.options;
  const count = conversation?.member_count ?? 0;
  if (output === "table") return cli.notice(`Made the group ${name} with ${count} members.`);
  const { id, members } = conversation!;
  printRows(output, [], [{ id: id ?? 0, name, members: members ?? [], member_count: count }]);
}

/** One after the other: each call is about one member. Throws at the first that fails; repeating it is harmless. */
async function add(cli: Cli, group: string, names: string[]): Promise<void> {
  const with_username = groupName(group);
  await withConnection(cli, requireLogin(cli), async (connection) => {
    for (const username of names) {
      const request = { request_id: requestId(undefined), with_username, username };
      await connection.call(chat_service.AddMember, request, { write: true });
      cli.notice(`Added ${username} to ${with_username}.`);
    }
  });
}

async function remove(cli: Cli, group: string, names: string[], flags: Flags): Promise<void> {
  const name = groupName(group);
  const login = requireLogin(cli);
  if (!flags.yes) confirm(`Remove ${names.join(", ")} from ${name}?`);
  await withConnection(cli, login, async (connection) => {
    for (const username of names) {
      await removeOne(connection, name, username, requestId(undefined));
      cli.notice(`Removed ${username} from ${name}.`);
    }
  });
}

async function leave(cli: Cli, group: string, flags: Flags): Promise<void> {
  const name = groupName(group);
  const login = requireLogin(cli);
  const request_id = requestId(flags.requestId);
  if (!flags.yes) confirm(`Leave ${name}, and see no more of it?`);
  await withConnection(cli, login, (connection) => removeOne(connection, name, login.username, request_id));
  cli.notice(`Left ${name}.`);
}

async function removeOne(connection: Connection, name: string, username: string, request_id: string) {
  const request = { request_id, with_username: name, username };
  await connection.call(chat_service.RemoveMember, request, { write: true });
}

async function members(cli: Cli, group: string): Promise<void> {
  const with_username = groupName(group);
  const answer = await withConnection(
    cli,
    requireLogin(cli),
    (connection) => connection.call(chat_service.ListMembers, { with_username }),
  );
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
