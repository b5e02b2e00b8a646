/**
 * What a log entry means to those who listen. An entry makes *parts*, each for an audience; what one subscriber gets
 * of one entry is merged into one event, be it live or from the table of events.
 */
import { decode, encode, replichat } from "../../proto/codec.ts";
import type { MessageRow } from "./rows.ts";

const v1 = replichat.v1;

/** What has been deleted in one conversation, as in `replichat.v1.Event.Deleted.Item`. 0: does not say. */
export interface DeletedItem {
  conversation_id: number;
  ids: number[];
  up_to_id: number;
}
/** What one member of one conversation has got and read, as in `replichat.v1.Event.Receipt.Item`. 0: does not say. */
export interface ReceiptItem {
  conversation_id: number;
  username: string;
  delivered_up_to_id: number;
  read_up_to_id: number;
  read_ids: number[];
}
/** Who has come to a group or gone, as in `replichat.v1.Event.Membership.Item`. */
export interface MembershipItem {
  conversation_id: number;
  /** As `+name`. */
  name: string;
  added: string[];
  removed: string[];
  by: string;
}

/** What an event says. Items are in the order of their conversations. */
export type EventContent =
  | { kind: "message"; message: MessageRow }
  | { kind: "session_ended"; session_ids: string[] }
  | { kind: "deleted"; items: DeletedItem[] }
  | { kind: "receipt"; items: ReceiptItem[] }
  | { kind: "membership"; items: MembershipItem[] };

/** Contents of a kind that is kept in the table of events. */
export type KeptContent = Extract<EventContent, { items: unknown }>;

/** Content with the accounts that get it, by id. */
export type Copy = EventContent & { audience: number[] };

/** `streams`: where a kept part is kept: the accounts of its audience, or the group whose members are the audience. */
export type EventPart = Copy & { streams: number[] };

/** What an entry means to all who listen: at most one event to each. */
export interface ChatEvent {
  /** The entry's: the cursor of each event. */
  index: number;
  parts: EventPart[];
}

/** What one subscriber gets of one entry. */
export type AccountEvent = EventContent & { index: number };

/** What of the event goes to whom: one copy for all who get the same, so that it is encoded once. Nobody is in two of them. */
export function copiesOf(event: ChatEvent): Copy[] {
  const { parts } = event;
  if (parts.length < 2) return parts;
  const parts_of = new Map<number, number[]>();
  parts.forEach(({ audience }, n) => {
    for (const account_id of audience) {
      const numbers = parts_of.get(account_id);
      if (numbers) numbers.push(n);
      else parts_of.set(account_id, [n]);
    }
  });
  const copies = new Map<string, Copy>();
  for (const [account_id, numbers] of parts_of) {
    const copy = copies.get(numbers.join());
    if (copy) copy.audience.push(account_id);
    else copies.set(numbers.join(), { ...merged(numbers.map((n) => parts[n])), audience: [account_id] });
  }
  return [...copies.values()];
}

/** Several contents of one entry as one: their items together, whatever order they come in. They are of one kind. */
export function merged(contents: EventContent[]): EventContent {
  const [first] = contents;
  if (first.kind === "message") return { kind: first.kind, message: first.message };
  if (first.kind === "session_ended") return { kind: first.kind, session_ids: first.session_ids };
  const items = (contents as KeptContent[]).flatMap((each): Item[] => each.items);
  items.sort((a, b) => a.conversation_id - b.conversation_id || firstId(a) - firstId(b));
  return { kind: first.kind, items } as KeptContent;
}

/** As the table of events keeps it. */
export function encodeContent({ kind, items }: KeptContent): Uint8Array {
  return encode(v1.Event, { [kind]: { items } });
}

/** What `encodeContent` has written. */
export function decodeContent(body: Uint8Array): KeptContent {
  const event = decode(v1.Event, body);
  const kind = event.kind as KeptContent["kind"];
  // Read one by one: what a message does not say is not among its own properties.
  const items = event[kind]!.items!.map((item) =>
    Object.fromEntries(fields[kind].map((field) => [field, item[field as keyof typeof item]]))
  );
  return { kind, items } as unknown as KeptContent;
}

type Item = KeptContent["items"][number];

const fields: Record<KeptContent["kind"], string[]> = {
  deleted: ["conversation_id", "ids", "up_to_id"],
  receipt: ["conversation_id", "username", "delivered_up_to_id", "read_up_to_id", "read_ids"],
  membership: ["conversation_id", "name", "added", "removed", "by"],
};

/** One entry may delete in one conversation for all and for oneself: each message once. */
function firstId(item: Item): number {
  return "ids" in item ? item.ids[0] ?? 0 : 0;
}
