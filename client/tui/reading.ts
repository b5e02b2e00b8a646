/** Opening a conversation, scrolling in it, and what counts as read. */
import { layout, maxScroll } from "./layout.ts";
import { empty } from "./editor.ts";
import { geometryOf } from "./geometry.ts";
import {
  currentOf,
  keyOf,
  type Next,
  type Pane,
  paneOf,
  type State,
  withConversation,
  withPane,
} from "./state.ts";

/** Shows the conversation with this name, and loads its newest page if it is not at hand. */
export function openConversation(state: State, name: string): Next {
  const key = keyOf(name);
  if (key === state.current) return markedRead(state);
  const known = state.conversations.some((each) => keyOf(each.name) === key);
  const left = leaveConversation(state);
  const listed = known ? left : withConversation(left, name, (conversation) => conversation);
  const drafts = new Map(listed.drafts);
  const draft = drafts.get(key) ?? empty;
  drafts.delete(key);
  const opened: State = {
    ...listed,
    current: key,
    drafts,
    compose: draft,
    popup: undefined,
    notice: undefined,
  };
  const entry = currentOf(opened)!;
  const marked = withPane(opened, key, (each) => ({
    ...each,
    unread_after: entry.unread > 0 ? entry.read_up_to_id : undefined,
  }));
  const [next, effects] = markedRead(marked);
  const [loading, loads] = loadedCurrent(next);
  return [loading, [...loads, ...effects]];
}

/** The draft is kept, the unread line goes. */
function leaveConversation(state: State): State {
  const { current, compose } = state;
  if (current === undefined) return state;
  const drafts = new Map(state.drafts);
  if (compose.text.length > 0) drafts.set(current, compose);
  return withPane({ ...state, drafts, recalled: undefined, completing: undefined }, current, (pane) => ({
    ...pane,
    unread_after: undefined,
    chosen: undefined,
    scroll: 0,
  }));
}

/** Whoever looks at the end of a conversation has read it. */
export function markedRead(state: State): Next {
  const entry = currentOf(state);
  const pane = paneOf(state, state.current);
  if (entry === undefined || !state.focused || pane.scroll > 0 || !pane.loaded || entry.unread === 0) {
    return [state, []];
  }
  const up_to_id = pane.messages.findLast(({ id }) => id > 0)?.id ?? 0;
  if (up_to_id === 0) return [state, []];
  const next = withConversation(
    state,
    entry.name,
    (each) => ({ ...each, unread: 0, read_up_to_id: up_to_id }),
  );
  return [next, [{ type: "mark_read", name: entry.name, up_to_id }]];
}

/** The open conversation, scrolled by so many lines: back when positive. */
export function scrolled(state: State, lines: number): Next {
  const { current } = state;
  if (current === undefined) return [state, []];
  const { pane: columns, height } = geometryOf(state);
  const pane = paneOf(state, current);
  const most = maxScroll(layout(pane, columns), height);
  const scroll = Math.max(0, Math.min(most, pane.scroll + lines));
  const next = withPane(state, current, (each) => each.scroll === scroll ? each : { ...each, scroll });
  return scroll === 0 && lines <= 0 ? markedRead(next) : reachedBack(next);
}

/** Asks for what is older where the beginning of what is at hand is less than a screen away. */
export function reachedBack(state: State): Next {
  const entry = currentOf(state);
  const pane = paneOf(state, state.current);
  if (entry === undefined || !pane.loaded || pane.complete || pane.loading) return [state, []];
  const { pane: columns, height } = geometryOf(state);
  if (pane.scroll <= maxScroll(layout(pane, columns), height) - height) return [state, []];
  const before_id = pane.messages.find(({ id }) => id > 0)?.id ?? 0;
  const next = withPane(state, keyOf(entry.name), (each) => ({ ...each, loading: true }));
  return [next, [{ type: "load", name: entry.name, before_id }]];
}

/** Asks for the newest page of the open conversation where it is not at hand. */
export function loadedCurrent(state: State): Next {
  const entry = currentOf(state);
  const pane = paneOf(state, state.current);
  if (entry === undefined || pane.loaded || pane.loading) return [state, []];
  const next = withPane(state, keyOf(entry.name), (each) => ({ ...each, loading: true }));
  return [next, [{ type: "load", name: entry.name, before_id: 0 }]];
}

/** A pane to which something has been added below: what is seen stays where it is, unless the end is seen. */
export function keepPlace(state: State, before: Pane, after: Pane): Pane {
  if (before.scroll === 0) return after;
  const { pane: columns } = geometryOf(state);
  const more = layout(after, columns).length - layout(before, columns).length;
  return { ...after, scroll: Math.max(0, before.scroll + more) };
}

/** The next conversation with something unread, after the one that is open. */
export function nextUnread(state: State): Next {
  const { conversations } = state;
  const at = conversations.findIndex(({ name }) => keyOf(name) === state.current);
  const rest = [...conversations.slice(at + 1), ...conversations.slice(0, at + 1)];
  const next = rest.find(({ unread, name }) => unread > 0 && keyOf(name) !== state.current);
  return next === undefined
    ? [{ ...state, notice: "Nothing is unread." }, []]
    : openConversation(state, next.name);
}

/** The conversation so many places below the open one in the list. */
export function neighbour(state: State, by: number): Next {
  const { conversations } = state;
  if (conversations.length === 0) return [state, []];
  const at = conversations.findIndex(({ name }) => keyOf(name) === state.current);
  const place = at < 0 ? 0 : (at + by + conversations.length) % conversations.length;
  return openConversation(state, conversations[place].name);
}

/** Chooses the message above (-1) or below (1) the one that is chosen; below the last, none. */
export function choose(state: State, by: 1 | -1): Next {
  const { current } = state;
  if (current === undefined) return [state, []];
  const { pane: columns, height } = geometryOf(state);
  const pane = paneOf(state, current);
  const ids = pane.messages.map(({ id }) => id).filter((id) => id > 0);
  const at = pane.chosen === undefined ? ids.length : ids.indexOf(pane.chosen);
  const chosen = ids[Math.max(0, at + by)];
  const rows = layout(pane, columns);
  const index = pane.messages.findIndex(({ id }) => id === chosen);
  const first = rows.findIndex((row) => row.at === index);
  const last = rows.findLastIndex((row) => row.at === index);
  const lowest = rows.length - 1 - last; // scrolled so that it is at the bottom
  const highest = Math.max(0, rows.length - height - first); // at the top
  const scroll = chosen === undefined ? pane.scroll : Math.min(lowest, Math.max(pane.scroll, highest));
  return reachedBack(withPane(state, current, (each) => ({ ...each, chosen, scroll })));
}
