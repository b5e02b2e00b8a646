/**
 * What happens next: `update` takes one event and answers the next state and what is to be done outside. Pure, so that
 * every key and every event can be tried without a terminal and without a server.
 */
import type { replichat } from "../../proto/codec.ts";
import { unconfirmedMessages } from "../../proto/failures.ts";
import { learned } from "./completing.ts";
import { typeIn } from "./composing.ts";
import { layout, maxScroll } from "./layout.ts";
import { geometryOf } from "./geometry.ts";
import { editorWith, valueOf } from "./editor.ts";
import { gotMembers, heard, inOrder, remarked } from "./hearing.ts";
import type { Key } from "./keys.ts";
import { formFor, typeInForm } from "./logging_in.ts";
import {
  blank_pane,
  type Cluster,
  type Conversation,
  currentOf,
  initialState,
  isGroup,
  type Kept,
  keyOf,
  type Link,
  type Next,
  paneOf,
  type Progress,
  type Shown,
  type State,
  withPane,
} from "./state.ts";
import { loadedCurrent, markedRead, openConversation, reachedBack } from "./reading.ts";

/** What comes from outside. */
export type Event =
  | { type: "key"; key: Key; now_us: number }
  | { type: "resize"; columns: number; rows: number }
  | { type: "logged_in"; name: string; open?: string }
  | { type: "login_failed"; why: string; reason?: string }
  /** The session is over, and why, if it was not asked for. */
  | { type: "logged_out"; why?: string }
  /** All conversations, as they are now. */
  | { type: "conversations"; conversations: Conversation[] }
  /** A page of a conversation: the newest, or what is older than the oldest that is at hand. */
  | { type: "page"; name: string; messages: Shown[]; older: boolean; complete: boolean }
  | { type: "page_failed"; name: string; why: string }
  | { type: "members"; name: string; members: Map<string, Progress> }
  /** More has happened than is known: what is at hand may have holes. */
  | { type: "stale" }
  /** An event of the subscription. */
  | { type: "heard"; event: replichat.v1.IEvent }
  | { type: "sent"; local: number; name: string; message: Shown }
  | { type: "not_sent"; local: number; name: string; why: string; unknown: boolean }
  | { type: "link"; link: Link }
  /** How the cluster is; undefined when nobody tells. */
  | { type: "cluster"; cluster?: Cluster }
  | { type: "names"; names: string[] }
  | { type: "open"; name: string }
  | { type: "popup"; title: string; lines: string[] }
  | { type: "notice"; text: string };

/** The next state after an event. */
export function update(state: State, event: Event): Next {
  switch (event.type) {
    case "key":
      return onKey(state, event.key, event.now_us);
    case "resize":
      return [resized(state, event.columns, event.rows), []];
    case "logged_in":
      return loggedIn(state, event.name, event.open);
    case "login_failed":
      return [{
        ...state,
        login: { ...state.login, busy: false, error: loginError(event.why, event.reason) },
      }, []];
    case "logged_out":
      return [loggedOut(state, event.why), []];
    case "conversations":
      return [withList(state, event.conversations), []];
    case "page":
      return onPage(state, event);
    case "page_failed":
      return [pageFailed(state, event.name, event.why), []];
    case "members":
      return [withPane(state, keyOf(event.name), (pane) => gotMembers(pane, event.members)), []];
    case "heard":
      return heard(state, event.event);
    case "sent":
      return [settled(state, event.name, event.local, () => event.message), []];
    case "not_sent": {
      const mark = event.unknown ? "unknown" : "failed";
      const next = settled(
        state,
        event.name,
        event.local,
        (message) => ({ ...message, mark, why: event.why }),
      );
      // Where it stands nobody looks just now.
      return [
        keyOf(event.name) === state.current ? next : alerted(next, `To ${event.name}: ${event.why}`),
        [],
      ];
    }
    case "link":
      return [{ ...state, link: event.link }, []];
    case "stale":
      return stale(state);
    case "cluster":
      return [{ ...state, cluster: event.cluster }, []];
    case "names":
      return [learned(state, event.names), []];
    case "open":
      return openConversation(state, event.name);
    case "popup":
      return [{ ...state, popup: { title: event.title, lines: event.lines, scroll: 0 } }, []];
    case "notice":
      return [{ ...state, notice: event.text }, []];
  }
}

function onKey(state: State, key: Key, now_us: number): Next {
  if (key.type === "focus") {
    return key.focused ? markedRead({ ...state, focused: true }) : [{ ...state, focused: false }, []];
  }
  if (key.type === "key" && key.ctrl) {
    if (key.name === "c") return [state, [{ type: "quit", interrupted: true }]];
    if (key.name === "z") return [state, [{ type: "suspend" }]];
    if (key.name === "l") return [state, [{ type: "redraw" }]];
  }
  if (state.me === undefined) return typeInForm(state, key);
  return typeIn(state, key, now_us);
}

/** What was at the bottom of the conversation stays there. */
function resized(state: State, columns: number, rows: number): State {
  const next = { ...state, columns, rows };
  const { current } = state;
  const pane = paneOf(state, current);
  if (current === undefined || pane.scroll === 0) return next;
  const before = layout(pane, geometryOf(state).pane);
  const bottom = before[before.length - 1 - pane.scroll]?.at;
  const geometry = geometryOf(next);
  const after = layout(pane, geometry.pane);
  const at = after.findLastIndex((row) => row.at === bottom);
  const scroll = Math.min(maxScroll(after, geometry.height), Math.max(0, after.length - 1 - at));
  return withPane(next, current, (each) => ({ ...each, scroll }));
}

/** What to do about it is another thing here than on the command line. */
function loginError(why: string, reason: string | undefined): string {
  return reason === "ALREADY_LOGGED_IN"
    ? "You are logged in elsewhere, and one session is allowed. F3 ends the others."
    : why;
}

function loggedIn(state: State, name: string, open: string | undefined): Next {
  const { kept } = state;
  const next: State = { ...state, me: name, login: formFor(undefined), notice: undefined, kept: undefined };
  if (kept === undefined || keyOf(kept.name) !== keyOf(name)) {
    return open === undefined ? [next, []] : openConversation(next, open);
  }
  const goes_on = kept.current ?? open;
  const begun: State = { ...next, drafts: kept.drafts };
  return goes_on === undefined ? [begun, []] : openConversation(begun, goes_on);
}

/**
 * All that was somebody's is forgotten, but for what they had begun when their session ended without their asking; what
 * has to do with servers is not.
 */
function loggedOut(state: State, why: string | undefined): State {
  const { columns, rows, focused, notify, link, cluster, me } = state;
  if (why === undefined || me === undefined) {
    return { ...initialState(columns, rows, { notify }), focused, link, cluster };
  }
  const blank = initialState(columns, rows, { notify, wanted: me });
  const unknown = [...state.panes.values()].reduce(
    (sum, { messages }) =>
      sum + messages.filter(({ mark }) => mark === "pending" || mark === "unknown").length,
    0,
  );
  const error = unknown === 0 ? why : `${why} ${unconfirmedMessages(unknown).message}`;
  return { ...blank, focused, link, cluster, kept: begunBy(state, me), login: { ...blank.login, error } };
}

/** Drafts, and what was sent off and has surely not arrived. */
function begunBy(state: State, name: string): Kept {
  const drafts = new Map(state.drafts);
  if (state.current !== undefined && state.compose.text.length > 0) drafts.set(state.current, state.compose);
  for (const [key, { messages }] of state.panes) {
    const unsent = messages.filter(({ mark }) => mark === "failed");
    const draft = drafts.get(key);
    const texts = [...unsent.map(({ body }) => body), ...(draft === undefined ? [] : [valueOf(draft)])];
    if (unsent.length > 0) drafts.set(key, editorWith(texts.join("\n")));
  }
  return { name, current: currentOf(state)?.name, drafts };
}

/** Adds what must not be missed; the same is not said twice. */
function alerted(state: State, text: string): State {
  return state.alerts.includes(text) ? state : { ...state, alerts: [...state.alerts, text] };
}

/** Everything is to be loaded anew, but for what has not been confirmed. */
function stale(state: State): Next {
  const panes = new Map([...state.panes].map(([key, pane]) => {
    const messages = pane.messages.filter(({ id }) => id === 0);
    return [key, { ...blank_pane, messages, unread_after: pane.unread_after }];
  }));
  return loadedCurrent({ ...state, panes });
}

/** A conversation that has been begun here and not been written to yet is not in the server's list, and stays. */
function withList(state: State, conversations: Conversation[]): State {
  const has = new Set(conversations.map(({ name }) => keyOf(name)));
  const begun = state.conversations.filter(({ name, last_id }) => last_id === 0 && !has.has(keyOf(name)));
  return { ...state, conversations: [...begun, ...conversations] };
}

function onPage(state: State, event: Extract<Event, { type: "page" }>): Next {
  const key = keyOf(event.name);
  const next = withPane(state, key, (pane) => {
    const confirmed = pane.messages.filter(({ id }) => id > 0);
    const pending = pane.messages.filter(({ id }) => id === 0);
    const known = new Set(confirmed.map(({ id }) => id));
    const fresh = event.messages.filter(({ id }) => !known.has(id));
    // A newest page that does not reach what is at hand begins anew: there would be a hole between the two. What came
    // while it was on its way follows it.
    const newest = event.messages.at(-1)?.id ?? 0;
    const joins = event.older || event.complete || fresh.length < event.messages.length;
    const kept = joins ? confirmed : confirmed.filter(({ id }) => id > newest);
    const messages = [...kept, ...fresh].sort((a, b) => a.id - b.id);
    const complete = event.older || !joins || !pane.loaded ? event.complete : pane.complete;
    const loaded = { ...pane, messages: [...messages, ...pending], loaded: true, loading: false, complete };
    return remarked(loaded, isGroup(event.name));
  });
  if (key !== state.current) return [next, []];
  const [read, effects] = markedRead(next);
  const [more, loads] = reachedBack(read);
  return [more, [...effects, ...loads]];
}

/** Somebody to whom one has never written and who cannot be found is nobody to write to. */
function pageFailed(state: State, name: string, why: string): State {
  const key = keyOf(name);
  const next = { ...withPane(state, key, (pane) => ({ ...pane, loading: false })), notice: why };
  const entry = state.conversations.find((each) => keyOf(each.name) === key);
  if (entry === undefined || entry.last_id > 0 || paneOf(state, key).loaded) return next;
  const conversations = state.conversations.filter((each) => each !== entry);
  return { ...next, conversations, current: state.current === key ? undefined : state.current };
}

/** The message that was sent off here as number `local` has become this one; its event may have come before the answer. */
function settled(state: State, name: string, local: number, become: (message: Shown) => Shown): State {
  return withPane(state, keyOf(name), (pane) => {
    const message = pane.messages.find((each) => each.local === local && each.id === 0);
    if (message === undefined) return pane;
    const settled = become(message);
    if (settled.id === 0) {
      return { ...pane, messages: pane.messages.map((each) => each === message ? settled : each) };
    }
    const others = pane.messages.filter((each) => each !== message && each.id !== settled.id);
    return { ...pane, messages: inOrder(others, settled) };
  });
}
