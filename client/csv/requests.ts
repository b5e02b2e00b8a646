/** The second time through the files of an import: rows as they are sent, in requests of bounded size. */
import { join } from "node:path";
import { import_request_bytes, max_import_hashes, max_import_rows } from "../../proto/bounds.ts";
import type { replichat } from "../../proto/codec.ts";
import { FailureError, local } from "../../proto/failures.ts";
import { sha256_pattern } from "../../proto/phc.ts";
import { type Checked, messageOf } from "./check.ts";
import { deleted_mark, messages_file, utf8Bytes } from "./format.ts";
import { keyOf } from "./keys.ts";
import { readCsv } from "./read.ts";

/** A row as Import takes it. */
export type Row = replichat.admin.v1.Row.$Properties;

/** What a row may take beside its longest text, in bytes: its key, its names, its numbers. */
const row_bytes = 160;
/** What a place in a group's messages may take. */
const place_bytes = 8;

/** Accounts and groups: what the cluster is asked about before anything is imported. */
export function* namedRows({ users, groups }: Checked): Generator<Row & { file_line: number }> {
  for (const { line, in_file, name, password_hash, deleted } of users.values()) {
    const account = { username: name, password_hash, deleted };
    yield {
      key: keyOf("account", in_file, deleted ? deleted_mark : password_hash),
      account,
      file_line: line,
    };
  }
  for (const { line, in_file, name, creator, creator_in_file } of groups.values()) {
    yield { key: keyOf("group", in_file, creator_in_file), group: { name, creator }, file_line: line };
  }
}

/** Everything, in the order in which it is imported. */
export async function* allRows(directory: string, checked: Checked): AsyncGenerator<Row> {
  for (const { file_line: _, ...row } of namedRows(checked)) yield row;
  const { users, groups, keys } = checked;
  const nameOf = (in_file: string) => {
    if (!in_file.startsWith("+")) return users.get(in_file)?.name;
    const group = groups.get(in_file.slice(1));
    return group && `+${group.name}`;
  };
  keys.rewind();
  const problem = () => {
    const path = join(directory, messages_file);
    const sentence = `${path} has changed while it was imported. Leave it as it is, and import again.`;
    throw new FailureError(local("CHANGED", sentence));
  };
  for await (const { cells } of readCsv(directory, messages_file, { problem })) {
    const message = messageOf(cells);
    if (typeof message === "string") return problem();
    const { sender: from, receiver: to, ...rest } = message;
    const [sender, receiver] = [nameOf(from), nameOf(to)];
    if (sender === undefined || receiver === undefined) return problem();
    yield { key: keys.next(message), message: { sender, receiver, ...rest } };
  }
  for (const { in_file, name: group, members } of groups.values()) {
    for (const { in_file: member_in_file, name: username, unseen, read, read_also } of members) {
      const member = { group, username, unseen, read, read_also };
      yield { key: keyOf("member", in_file, member_in_file), member };
    }
  }
}

/** Rows in requests. */
export async function* inRequests(rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<Row[]> {
  let request: Row[] = [], bytes = 0, hashes = 0;
  for await (const row of rows) {
    const text = row.message?.body ?? row.account?.password_hash ?? "";
    const size = row_bytes + utf8Bytes(text) + place_bytes * (row.member?.read_also?.length ?? 0);
    const hash = sha256_pattern.test(row.account?.password_hash ?? "") ? 1 : 0;
    const full = bytes + size > import_request_bytes || request.length >= max_import_rows ||
      hashes + hash > max_import_hashes;
    if (full) {
      yield request;
      [request, bytes, hashes] = [[], 0, 0];
    }
    request.push(row);
    bytes += size;
    hashes += hash;
  }
  if (request.length > 0) yield request;
}
