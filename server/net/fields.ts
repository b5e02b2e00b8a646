/** What a request's fields may hold: each check answers the failure that names the field, or undefined. */
import { Buffer } from "node:buffer";
import {
  default_page_size,
  max_body_bytes,
  max_group_members,
  max_ids_per_call,
  max_label_length,
  max_marks_per_call,
  max_page_size,
  max_password_bytes,
  max_username_length,
  min_password_bytes,
  request_id_pattern,
  username_pattern,
} from "../../proto/bounds.ts";
import type { replichat } from "../../proto/codec.ts";
import {
  badBody,
  badGroupName,
  badPassword,
  badRequestId,
  badUsername,
  type Failure,
  invalid,
  type Outcome,
} from "../../proto/failures.ts";
import type { Where } from "../chat/state.ts";

type Checked = Failure | undefined;

/** Empty, or a UUID. */
export function requestIdFailure(request_id: string): Checked {
  return request_id === "" || request_id_pattern.test(request_id) ? undefined : badRequestId();
}

/** Why this cannot be anybody's name. `field` is the request's. */
export function usernameFailure(username: string, field = "username"): Checked {
  return username_pattern.test(username) ? undefined : { ...badUsername(), field };
}

/** A new password. `field` is the request's. */
export function passwordFailure(password: string, field = "password"): Checked {
  const bytes = Buffer.byteLength(password);
  const fits = bytes >= min_password_bytes && bytes <= max_password_bytes;
  return fits ? undefined : { ...badPassword(), field };
}

/** A message's text. */
export function bodyFailure(body: string): Checked {
  const bytes = Buffer.byteLength(body);
  return bytes === 0 || bytes > max_body_bytes || body.includes("\0") ? badBody(bytes) : undefined;
}

// deno-lint-ignore no-control-regex -- they are what is looked for
const control = /[\x00-\x1f\x7f-\x9f]/;

/** What the list of sessions is to call one. */
export function labelFailure(label: string): Checked {
  return [...label].length > max_label_length || control.test(label)
    ? invalid(
      "label",
      `A label has at most ${max_label_length} characters, none of them a control. Shorten it.`,
    )
    : undefined;
}

/** A group's name without its plus sign. */
export function groupName(name: string): string {
  return name.startsWith("+") ? name.slice(1) : name;
}

/** A new group's name and members. */
export function groupFailure({ name, usernames }: { name: string; usernames: string[] }): Checked {
  if (!username_pattern.test(groupName(name))) return badGroupName();
  if (usernames.length >= max_group_members) {
    return invalid("usernames", `A group has at most ${max_group_members} members. Name fewer.`);
  }
  return firstFailure(usernames, (username) => usernameFailure(username, "usernames"));
}

/** Why this cannot be a conversation's id. */
function conversationFailure(conversation_id: number): Checked {
  return isIndex(conversation_id)
    ? undefined
    : invalid("conversation_id", "A conversation has a positive whole number. Check the number.");
}

/** A log index that an entry can have. */
function isIndex(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** The id of a message, or 0 for none. `field` is the request's. */
export function idFailure(id: number, field: string): Checked {
  return id === 0 || isIndex(id) ? undefined : invalid(field, "An id is a positive whole number. Check it.");
}

/** At most so many ids, each an index. */
export function idsFailure(ids: number[]): Checked {
  if (ids.length > max_ids_per_call) {
    return invalid("ids", `One call takes at most ${max_ids_per_call} ids. Make several calls.`);
  }
  return ids.every(isIndex) ? undefined : invalid("ids", "An id is a positive whole number. Check them.");
}

/** What a client has got, conversation by conversation. */
export function marksFailure(marks: replichat.v1.MarkDeliveredRequest.Mark.$Properties[]): Checked {
  if (marks.length === 0 || marks.length > max_marks_per_call) {
    return invalid("marks", `One call takes 1 to ${max_marks_per_call} marks. Make several calls.`);
  }
  return firstFailure(marks, ({ conversation_id, up_to_id }) =>
    conversationFailure(conversation_id ?? 0) ??
      (isIndex(up_to_id ?? 0) ? undefined : invalid("up_to_id", "Give the id of a message that has come.")));
}

/** A request that names a conversation in one of two ways. */
export interface Named {
  conversation?: "with_username" | "conversation_id";
  with_username?: string | null;
  conversation_id?: number | null;
}

/** The conversation that a request names; it must name one. */
export function whereOf(request: Named): Outcome<Where> {
  const { conversation, with_username, conversation_id } = request;
  if (conversation === "with_username") {
    const failure = partnerFailure(with_username!, conversation);
    return failure ? { failure } : { ok: { with_username: with_username! } };
  }
  if (conversation === "conversation_id") {
    const failure = conversationFailure(conversation_id!);
    return failure ? { failure } : { ok: { conversation_id: conversation_id! } };
  }
  return { failure: invalid("conversation", "Give an account, a group or a conversation. One is needed.") };
}

/** An account's name, or a group's with its plus sign. */
function partnerFailure(name: string, field: string): Checked {
  return usernameFailure(groupName(name), field);
}

/** Where a message is to go. */
export function destinationFailure(request: replichat.v1.SendMessageRequest): Checked {
  if (request.to === "to_username") return partnerFailure(request.to_username!, "to_username");
  if (request.to === "conversation_id") return conversationFailure(request.conversation_id!);
  return invalid("to", "A message goes to an account, a group or a conversation. Give one of them.");
}

/** How many a page is to have; 0 stands for the usual number. */
export function pageSize(page_size: number): Outcome<number> {
  return page_size < 0
    ? { failure: invalid("page_size", `A page has 1 to ${max_page_size} entries. Choose one.`) }
    : { ok: Math.min(page_size || default_page_size, max_page_size) };
}

/** The beginning of a name, or a glob. */
export function patternFailure(pattern: string): Checked {
  const fits = /^[A-Za-z0-9_.*?-]*$/.test(pattern) && pattern.length <= 2 * max_username_length;
  return fits
    ? undefined
    : invalid("pattern", "A pattern has the characters of names, * and ?. Choose one that fits.");
}

function firstFailure<T>(items: T[], check: (item: T) => Checked): Checked {
  for (const item of items) {
    const failure = check(item);
    if (failure) return failure;
  }
}
