/** The first time through the files of an import: every row that is not right is named, and nothing is sent. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  max_body_bytes,
  max_group_members,
  max_import_read_also,
  username_pattern,
} from "../../proto/bounds.ts";
import { FailureError, usage } from "../../proto/failures.ts";
import { isUsableHash, sha256_pattern } from "../../proto/phc.ts";
import {
  conversations_file,
  type CsvFile,
  deleted_mark,
  isFormula,
  messages_file,
  parseBoolean,
  parseTime,
  users_file,
  utf8Bytes,
} from "./format.ts";
import { MessageKeys, type MessageWords } from "./keys.ts";
import { type CsvRecord, readCsv, type ReadOptions } from "./read.ts";

/** An account of users.csv. `name`: after renaming; `in_file`: before. */
export interface User {
  line: number;
  in_file: string;
  name: string;
  password_hash: string;
  deleted: boolean;
}

/** A group of conversations.csv, without plus signs. */
export interface Group {
  line: number;
  in_file: string;
  name: string;
  creator: string;
  creator_in_file: string;
  members: Member[];
  /** How many messages it has in messages.csv. */
  messages: number;
}
export interface Member {
  line: number;
  in_file: string;
  name: string;
  unseen: number;
  read: number;
  read_also: number[];
}

/** A message of messages.csv, by the names in the file. */
export type FileMessage = MessageWords & { is_read: boolean };

/** What is in the files, but for messages, which are read again. */
export interface Checked {
  users: Map<string, User>;
  groups: Map<string, Group>;
  keys: MessageKeys;
  /** Cells that a spreadsheet would take for formulas. */
  formulas: number;
}

/** New names by those in the files; a group's with its plus sign. */
export type Renames = Map<string, string>;

const name_rule = "A name has 1 to 32 letters, digits, dots, hyphens and underscores.";

/** Reads all files. Throws `FailureError` when one cannot be read, or a renamed one is in none. */
export async function checkFiles(
  directory: string,
  renames: Renames,
  options: ReadOptions,
): Promise<Checked> {
  return await new Checker(directory, renames, options).check();
}

class Checker {
  readonly #users = new Map<string, User>();
  readonly #groups = new Map<string, Group>();
  /** By what must differ: lower case, after renaming. */
  readonly #names = new Map<string, string>();
  readonly #group_names = new Map<string, string>();
  readonly #keys = new MessageKeys();
  #formulas = 0;

  constructor(
    private readonly directory: string,
    private readonly renames: Renames,
    private readonly options: ReadOptions,
  ) {}

  async check(): Promise<Checked> {
    await this.#each(users_file, (record) => this.#user(record));
    if (existsSync(join(this.directory, conversations_file))) {
      await this.#each(conversations_file, (record) => this.#member(record));
    }
    for (const group of this.#groups.values()) this.#group(group);
    for (const old of this.renames.keys()) {
      const found = old.startsWith("+") ? this.#groups.has(old.slice(1)) : this.#users.has(old);
      if (!found) throw new FailureError(usage(`Nothing in the files is called ${old}. Check --rename.`));
    }
    await this.#each(messages_file, (record) => this.#message(record));
    for (const group of this.#groups.values()) this.#places(group);
    return { users: this.#users, groups: this.#groups, keys: this.#keys, formulas: this.#formulas };
  }

  async #each(file: CsvFile, take: (record: CsvRecord) => string | undefined): Promise<void> {
    for await (const record of readCsv(this.directory, file, this.options)) {
      const reason = take(record);
      if (reason !== undefined) this.#bad(file, record.line, reason);
    }
  }

  #bad(file: CsvFile, line: number, reason: string): void {
    this.options.problem({ file, line, reason });
  }

  #user({ line, cells: [in_file, password] }: CsvRecord): string | undefined {
    if (this.#users.has(in_file)) {
      return `The name ${in_file} is on line ${this.#users.get(in_file)!.line} too.`;
    }
    const name = this.renames.get(in_file) ?? in_file;
    const deleted = password === deleted_mark;
    const password_hash = deleted ? "" : password;
    // Kept whatever is wrong with it, so that its messages are not named too.
    this.#users.set(in_file, { line, in_file, name, password_hash, deleted });
    if (!username_pattern.test(name)) return `${name_rule} Give --rename '${in_file}'=NEW.`;
    const other = this.#names.get(name.toLowerCase());
    if (other !== undefined) {
      return `The name ${name} differs from ${other} by case alone, or not at all. Give --rename ${in_file}=NEW.`;
    }
    this.#names.set(name.toLowerCase(), name);
    if (password_hash === "" || sha256_pattern.test(password_hash) || isUsableHash(password_hash)) {
      return undefined;
    }
    return "The password is neither empty, nor 64 hexadecimal digits (its SHA-256), nor an Argon2id hash in PHC format " +
      "of at most 38 MiB and 4 passes.";
  }

  #member(
    { line, cells: [conversation, in_file, creator, unseen_text, read_text] }: CsvRecord,
  ): string | undefined {
    if (!conversation.startsWith("+")) return "A group's name begins with a plus sign.";
    const group = this.#groupOf(line, conversation.slice(1));
    const user = this.#users.get(in_file);
    if (user === undefined) return `${in_file} is not in ${users_file}.`;
    if (group.members.some((member) => member.in_file === in_file)) {
      return `${in_file} is in ${conversation} already.`;
    }
    const [unseen, read, ...read_also] = [unseen_text, ...read_text.split(" ")].map(place);
    const is_creator = parseBoolean(creator);
    const member = { line, in_file, name: user.name, unseen, read, read_also };
    group.members.push(member);
    if (is_creator === undefined) return "creator is neither True nor False.";
    if (is_creator && group.creator !== "") return `${conversation} has a creator already.`;
    if (is_creator) Object.assign(group, { creator: user.name, creator_in_file: in_file });
    const places = [read, ...read_also];
    const ascending = places.every((each, at) => at === 0 || each > places[at - 1]);
    if (Number.isNaN(unseen) || places.some(Number.isNaN) || unseen > read || !ascending) {
      return "unseen and read are places in the group's messages: whole numbers, ascending, with spaces between.";
    }
    if (read_also.length > max_import_read_also) {
      return `read names more than ${max_import_read_also} messages.`;
    }
  }

  #groupOf(line: number, in_file: string): Group {
    const known = this.#groups.get(in_file);
    if (known !== undefined) return known;
    const renamed = this.renames.get(`+${in_file}`) ?? in_file;
    const name = renamed.startsWith("+") ? renamed.slice(1) : renamed;
    const group = { line, in_file, name, creator: "", creator_in_file: "", members: [], messages: 0 };
    this.#groups.set(in_file, group);
    return group;
  }

  #group({ line, in_file, name, members }: Group): void {
    const bad = (reason: string) => this.#bad(conversations_file, line, reason);
    if (!username_pattern.test(name)) return bad(`${name_rule} Give --rename '+${in_file}'=+NEW.`);
    const other = this.#group_names.get(name.toLowerCase());
    if (other !== undefined) {
      bad(`+${name} differs from +${other} by case alone. Give --rename +${in_file}=+NEW.`);
    }
    this.#group_names.set(name.toLowerCase(), name);
    if (members.length > max_group_members) bad(`A group has at most ${max_group_members} members.`);
    if (members.every((member) => this.#users.get(member.in_file)!.deleted)) {
      bad("Nobody is in this group who has not been deleted.");
    }
  }

  #message({ cells }: CsvRecord): string | undefined {
    const message = messageOf(cells);
    if (typeof message === "string") return message;
    const { sender, receiver, body } = message;
    if (isFormula(body)) this.#formulas++;
    if (!this.#users.has(sender)) return `The sender ${sender} is not in ${users_file}.`;
    if (receiver.startsWith("+")) {
      const group = this.#groups.get(receiver.slice(1));
      if (group === undefined) return `The receiver ${receiver} is not in ${conversations_file}.`;
      group.messages++;
    } else if (!this.#users.has(receiver)) return `The receiver ${receiver} is not in ${users_file}.`;
    this.#keys.add(message);
  }

  /** Nobody has read more of a group than there is. */
  #places({ in_file, members, messages }: Group): void {
    for (const { line, read, read_also } of members) {
      if ((read_also.at(-1) ?? read) <= messages) continue;
      this.#bad(
        conversations_file,
        line,
        `${messages_file} has ${messages} messages to +${in_file}, fewer than read says.`,
      );
    }
  }
}

const place = (text: string) => /^\d{1,15}$/.test(text) ? Number(text) : NaN;

/** A row of messages.csv, or what is wrong with it, but for its names. */
export function messageOf([sender, receiver, body, timestamp, read]: string[]): FileMessage | string {
  const bytes = utf8Bytes(body);
  if (bytes === 0) return "The message is empty.";
  if (bytes > max_body_bytes) {
    return `The message has ${bytes} bytes, and at most ${max_body_bytes} are taken.`;
  }
  if (body.includes("\0")) return "The message holds a NUL character.";
  const create_us = parseTime(timestamp);
  if (create_us === undefined) {
    return `The timestamp is not YYYY-MM-DD HH:MM:SS.ffffff between 1685 and 2254.`;
  }
  const is_read = parseBoolean(read);
  if (is_read === undefined) return "is_read is neither True nor False.";
  return { sender, receiver, body, create_us, is_read };
}
