/** Events as lines: one for people, one JSON object, and CSV records (the output of `tail`). */
import { microsecondsFromTimestamp, type replichat } from "../proto/codec.ts";
import { harmless } from "./harmless.ts";
import { localTime, messageRow, type Row, utcTime } from "./output.ts";

type Event = replichat.v1.IEvent;

/** Which kind of event this is, in one word; undefined for what tells nothing: heartbeats, the backlog's end. */
export function kindOf(event: Event) {
  const kinds = ["message", "deleted", "receipt", "presence", "membership"] as const;
  return kinds.find((kind) => event[kind] !== null && event[kind] !== undefined);
}

/** An event for programs: `cursor`, `event`, and what belongs to its kind. Undefined as `kindOf` says. */
export function eventObject(event: Event): Record<string, unknown> | undefined {
  const kind = kindOf(event);
  if (kind === undefined) return undefined;
  const head = { cursor: event.cursor ?? 0, event: kind };
  if (event.message) return { ...head, ...messageRow(event.message) };
  if (event.deleted) {
    const items = event.deleted.items!.map((item) => ({
      conversation_id: item.conversation_id ?? 0,
      ids: item.ids ?? [],
      up_to_id: item.up_to_id ?? 0,
    }));
    return { ...head, items };
  }
  if (event.receipt) {
    const items = event.receipt.items!.map((item) => ({
      conversation_id: item.conversation_id ?? 0,
      username: item.username ?? "",
      delivered_up_to_id: item.delivered_up_to_id ?? 0,
      read_up_to_id: item.read_up_to_id ?? 0,
      read_ids: item.read_ids ?? [],
    }));
    return { ...head, items };
  }
  if (event.presence) {
    const { username, online, last_seen_time } = event.presence;
    return {
      ...head,
      username: username ?? "",
      online: online ?? false,
      last_seen_time: utcTime(last_seen_time),
    };
  }
  const items = event.membership!.items!.map((item) => ({
    conversation_id: item.conversation_id ?? 0,
    name: item.name ?? "",
    added: item.added ?? [],
    removed: item.removed ?? [],
    by: item.by ?? "",
  }));
  return { ...head, items };
}

/** The columns of `eventRows`. */
export const event_fields = ["cursor", "event", "conversation_id", "id", "who", "text", "time"];

/** An event as records of one shape, one for each thing that it tells. */
export function eventRows(event: Event): Row[] {
  const row = (more: Row): Row => {
    const empty = { conversation_id: "", id: "", who: "", text: "", time: "" };
    return { cursor: event.cursor ?? 0, event: kindOf(event), ...empty, ...more };
  };
  if (event.message) {
    const { conversation_id, id, sender, body, create_time } = messageRow(event.message);
    return [row({ conversation_id, id, who: sender, text: body, time: create_time })];
  }
  if (event.presence) {
    const { username, online, last_seen_time } = event.presence;
    return [row({ who: username ?? "", text: online ? "online" : "offline", time: utcTime(last_seen_time) })];
  }
  return (event.deleted?.items ?? []).flatMap(({ conversation_id, ids, up_to_id }) => [
    ...(ids ?? []).map((id) => row({ conversation_id: conversation_id!, id, text: "deleted" })),
    ...(up_to_id ? [row({ conversation_id: conversation_id!, id: up_to_id, text: "deleted up to" })] : []),
  ]).concat((event.receipt?.items ?? []).flatMap((item) => {
    const about = { conversation_id: item.conversation_id!, who: item.username! };
    return [
      ...(item.delivered_up_to_id
        ? [row({ ...about, id: item.delivered_up_to_id, text: "delivered up to" })]
        : []),
      ...(item.read_up_to_id ? [row({ ...about, id: item.read_up_to_id, text: "read up to" })] : []),
      ...(item.read_ids ?? []).map((id) => row({ ...about, id, text: "read" })),
    ];
  })).concat((event.membership?.items ?? []).map((item) => {
    const { added = [], removed = [] } = item;
    const text = [...added!.map((name) => `+ ${name}`), ...removed!.map((name) => `- ${name}`)].join(", ");
    return row({ conversation_id: item.conversation_id!, who: item.by!, text: `${item.name}: ${text}` });
  }));
}

/** An event for people, on one line without what a terminal would obey; undefined as `kindOf` says. */
export function eventLine(event: Event): string | undefined {
  const kind = kindOf(event);
  if (kind === undefined) return undefined;
  if (event.message) {
    const { sender, recipient, body, create_time } = event.message;
    const time = localTime(microsecondsFromTimestamp(create_time) / 1000);
    return harmless(`message     ${time} ${sender} to ${recipient}: ${body}`);
  }
  const parts = eventRows(event).map(({ who, text, id, conversation_id }) => {
    const where = conversation_id === "" || kind === "membership"
      ? ""
      : ` in conversation ${conversation_id}`;
    return `${who ? `${who} ` : ""}${kind === "membership" ? "changed " : ""}${text}${
      id === "" ? "" : ` ${id}`
    }${where}`;
  });
  return harmless(`${kind.padEnd(10)}  ${parts.join("; ")}`);
}
