/** Events of the subscription: what is new, read, deleted; who is there. */
import { microsecondsFromTimestamp, type replichat } from "../../proto/codec.ts";
import { keepPlace, markedRead } from "./reading.ts";
import {
  type Effect,
  isGroup,
  keyOf,
  type Mark,
  type Next,
  type Pane,
  paneOf,
  type Progress,
  type Shown,
  type State,
  withConversation,
  withPane,
} from "./state.ts";

const mark_of: Mark[] = ["sent", "sent", "delivered", "read"];

/** A message of the API as it is shown to `me`. */
export function shownMessage(message: replichat.v1.IMessage, me: string): Shown {
  const sender = message.sender ?? "";
  return {
    id: message.id ?? 0,
    sender,
    sender_deleted: message.sender_deleted ?? false,
    body: message.body ?? "",
    create_us: microsecondsFromTimestamp(message.create_time),
    mark: keyOf(sender) === keyOf(me) ? mark_of[message.state ?? 0] : "none",
  };
}

/** The name of the conversation to which a message belongs, for `me`: a group's, or the other party's. */
function conversationName(message: replichat.v1.IMessage, me: string): string {
  const { sender = "", recipient = "" } = message as { sender?: string; recipient?: string };
  if (isGroup(recipient)) return recipient;
  return keyOf(sender) === keyOf(me) ? recipient : sender;
}

/** The state after an event of the subscription. */
export function heard(state: State, event: replichat.v1.IEvent): Next {
  const { me } = state;
  if (me === undefined) return [state, []];
  if (event.message) return gotMessage(state, event.message, me);
  if (event.deleted) return [deleted(state, event.deleted.items ?? []), []];
  if (event.receipt) return [receipts(state, event.receipt.items ?? [], me), []];
  if (event.membership) return membership(state, event.membership.items ?? [], me);
  if (event.presence) {
    const { username = "", online = false } = event.presence as { username?: string; online?: boolean };
    const known = state.conversations.some(({ name }) => keyOf(name) === keyOf(username));
    return [known ? withConversation(state, username, (each) => ({ ...each, online })) : state, []];
  }
  return [state, []];
}

function gotMessage(state: State, message: replichat.v1.IMessage, me: string): Next {
  const name = conversationName(message, me);
  const key = keyOf(name);
  const shown = shownMessage(message, me);
  const mine = shown.mark !== "none";
  const added = withPane(state, key, (pane) => {
    // What comes while the newest page is on its way may not be on it.
    if (!(pane.loaded || pane.loading) || pane.messages.some(({ id }) => id === shown.id)) return pane;
    // Its event may come before the answer to who sent it.
    const pending = mine &&
      pane.messages.find(({ id, body, mark }) => id === 0 && mark === "pending" && body === shown.body);
    const others = pending ? pane.messages.filter((each) => each !== pending) : pane.messages;
    return keepPlace(state, pane, { ...pane, messages: inOrder(others, shown) });
  });
  const listed = withConversation(added, name, (each) => ({
    ...each,
    id: message.conversation_id ?? each.id,
    last_id: Math.max(each.last_id, shown.id),
    unread: mine || shown.id <= each.last_id ? each.unread : each.unread + 1,
  }));
  const known = { ...listed, names: new Set([...listed.names, shown.sender]) };
  const [next, effects] = key === state.current ? markedRead(known) : [known, []];
  if (mine || state.focused || !state.notify) return [next, effects];
  return [next, [...effects, { type: "notify", text: `${name}: ${shown.body}` }]];
}

/** Confirmed ones by id, before those that are not confirmed; one's own that is not confirmed yet is settled by its answer. */
export function inOrder(messages: readonly Shown[], message: Shown): Shown[] {
  const at = messages.findIndex(({ id }) => id === 0 || id > message.id);
  const place = at < 0 ? messages.length : at;
  return [...messages.slice(0, place), message, ...messages.slice(place)];
}

/** The key under which a conversation with this id is known here. */
function keyOfId(state: State, id: number | null | undefined): string | undefined {
  const entry = state.conversations.find((each) => each.id === id && id !== 0);
  return entry && keyOf(entry.name);
}

function deleted(state: State, items: replichat.v1.Event.Deleted.IItem[]): State {
  let next = state;
  for (const { conversation_id, ids = [], up_to_id = 0 } of items) {
    const key = keyOfId(next, conversation_id);
    if (key === undefined) continue;
    const gone = new Set(ids ?? []);
    const before = paneOf(next, key);
    const messages = before.messages.filter(({ id }) => id === 0 || (!gone.has(id) && id > (up_to_id ?? 0)));
    next = withPane(next, key, (pane) => keepPlace(next, pane, { ...pane, messages }));
    const { name } = next.conversations.find((each) => keyOf(each.name) === key)!;
    const theirs = new Set(before.messages.filter(({ mark }) => mark === "none").map(({ id }) => id));
    next = withConversation(next, name, (each) => {
      // Where nothing is at hand, what is above the last that was read was most likely unread.
      const less = [...gone].filter((id) => id > each.read_up_to_id && (!before.loaded || theirs.has(id)))
        .length;
      return { ...each, unread: (up_to_id ?? 0) > 0 ? 0 : Math.max(0, each.unread - less) };
    });
  }
  return next;
}

function receipts(state: State, items: replichat.v1.Event.Receipt.IItem[], me: string): State {
  let next = state;
  for (const item of items) {
    const key = keyOfId(next, item.conversation_id);
    if (key === undefined) continue;
    if (keyOf(item.username ?? "") === keyOf(me)) {
      const { name } = next.conversations.find((each) => keyOf(each.name) === key)!;
      next = readElsewhere(next, name, item.read_up_to_id ?? 0);
    } else next = withPane(next, key, (pane) => receipt(pane, item, isGroup(key)));
  }
  return next;
}

/** What one has read on another of one's own devices. */
function readElsewhere(state: State, name: string, read_id: number): State {
  const pane = paneOf(state, keyOf(name));
  return withConversation(state, name, (each) => {
    if (read_id <= each.read_up_to_id) return each;
    if (read_id >= each.last_id) return { ...each, unread: 0, read_up_to_id: read_id };
    // How many are left can be counted where all that come after are at hand.
    const oldest = pane.messages.find(({ id }) => id > 0)?.id ?? Infinity;
    if (!pane.loaded || (oldest > read_id && !pane.complete)) return each;
    const left = pane.messages.filter(({ id, mark }) => mark === "none" && id > read_id).length;
    return { ...each, unread: Math.min(each.unread, left), read_up_to_id: read_id };
  });
}

const rank: Mark[] = ["pending", "failed", "unknown", "sent", "delivered", "read"];

function receipt(pane: Pane, item: replichat.v1.Event.Receipt.IItem, group: boolean): Pane {
  const who = keyOf(item.username ?? "");
  const before = pane.members.get(who) ?? { delivered_id: 0, read_id: 0 };
  const read_id = Math.max(before.read_id, item.read_up_to_id ?? 0);
  const delivered_id = Math.max(before.delivered_id, item.delivered_up_to_id ?? 0, read_id);
  const members = new Map(pane.members).set(who, { delivered_id, read_id });
  return remarked({ ...pane, members }, group, new Set(group ? [] : item.read_ids ?? []));
}

/** The marks of one's own messages as what is known of the others has them; none is ever lowered. `single`: read ones beside. */
export function remarked(pane: Pane, group: boolean, single: ReadonlySet<number> = new Set()): Pane {
  const all = [...pane.members.values()];
  // In a group all others count, also those of whom nothing has been heard.
  if (all.length === 0 || (group && !pane.members_known)) return pane;
  const delivered = Math.min(...all.map(({ delivered_id }) => delivered_id));
  const read = Math.min(...all.map(({ read_id }) => read_id));
  const messages = pane.messages.map((message) => {
    if (message.mark === "none" || message.id === 0) return message;
    const mark = message.id <= read || single.has(message.id)
      ? "read"
      : message.id <= delivered
      ? "delivered"
      : "sent";
    return rank.indexOf(mark) > rank.indexOf(message.mark) ? { ...message, mark } as Shown : message;
  });
  return { ...pane, messages };
}

/** All members of a group, as a server has told of them; what has been heard of them meanwhile counts, too. */
export function gotMembers(pane: Pane, told: ReadonlyMap<string, Progress>): Pane {
  const members = new Map([...told].map(([who, { delivered_id, read_id }]) => {
    const heard = pane.members.get(who) ?? { delivered_id: 0, read_id: 0 };
    return [who, {
      delivered_id: Math.max(delivered_id, heard.delivered_id),
      read_id: Math.max(read_id, heard.read_id),
    }];
  }));
  return remarked({ ...pane, members, members_known: true }, true);
}

function membership(state: State, items: replichat.v1.Event.Membership.IItem[], me: string): Next {
  let next = state;
  const effects: Effect[] = [];
  for (const { conversation_id, name, added, removed, by } of items) {
    const title = name ?? "";
    const words = [
      ...(added ?? []).map((who) => `${by} added ${who} to ${title}`),
      ...(removed ?? []).map((who) =>
        who === by ? `${who} left ${title}` : `${by} removed ${who} from ${title}`
      ),
    ];
    const out = (removed ?? []).some((who) => keyOf(who) === keyOf(me));
    if (out) {
      next = {
        ...next,
        conversations: next.conversations.filter((each) => keyOf(each.name) !== keyOf(title)),
        current: next.current === keyOf(title) ? undefined : next.current,
      };
    } else {
      next = withConversation(next, title, (each) => ({ ...each, id: conversation_id ?? each.id }));
      if (paneOf(next, keyOf(title)).loaded) effects.push({ type: "members", name: title });
    }
    if (words.length > 0) next = { ...next, notice: `${words.join("; ")}.` };
  }
  return [next, effects];
}
