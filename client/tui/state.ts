/**
 * What the full-screen client knows, as values: nothing here is changed in place, so that a state can be drawn, kept and
 * compared. update.ts makes the next one out of an event; render.ts draws it.
 */
import type { Editor } from "./editor.ts";
import { empty } from "./editor.ts";
import { formFor, type LoginForm } from "./logging_in.ts";

/** How far a message of one's own has come. `none`: it is another's. */
export type Mark = "none" | "pending" | "sent" | "delivered" | "read" | "failed" | "unknown";

/** A message as it is shown. */
export interface Shown {
  /** 0 until it is confirmed. */
  readonly id: number;
  /** Of one's own that were sent here: their number. */
  readonly local?: number;
  readonly sender: string;
  readonly sender_deleted?: boolean;
  readonly body: string;
  /** Microseconds since 1970; of an unconfirmed one, when it was sent off. */
  readonly create_us: number;
  readonly mark: Mark;
  /** Why it was not sent. */
  readonly why?: string;
}

/** How far a member of a group has come, up to these messages. */
export interface Progress {
  readonly delivered_id: number;
  readonly read_id: number;
}

/** What is at hand of one conversation. */
export interface Pane {
  /** Oldest first; those that are not confirmed yet stand at the end, in the order in which they were sent off. */
  readonly messages: readonly Shown[];
  /** The newest page has been loaded. */
  readonly loaded: boolean;
  /** There is nothing older. */
  readonly complete: boolean;
  readonly loading: boolean;
  /** Where the line that says "unread" stands: after this message. */
  readonly unread_after?: number;
  /** Lines by which it is scrolled back; 0: the newest is seen. */
  readonly scroll: number;
  /** The message that is chosen, by its id. */
  readonly chosen?: number;
  /** How far the others have come, by name in lower case: those of whom something has been heard. */
  readonly members: ReadonlyMap<string, Progress>;
  /** Of a group: `members` are all of them. */
  readonly members_known: boolean;
}

/** An entry of the list. */
export interface Conversation {
  /** 0 when it has not begun. */
  readonly id: number;
  /** The other's name, or `+group`. */
  readonly name: string;
  readonly unread: number;
  readonly last_id: number;
  readonly read_up_to_id: number;
  readonly online: boolean;
  readonly deleted: boolean;
  readonly blocked: boolean;
}

/** Something laid over the conversation until Escape; scrolls when it is long. */
export interface Popup {
  readonly title: string;
  readonly lines: readonly string[];
  readonly scroll: number;
}

/** Where events come from. */
export interface Link {
  readonly address: string;
  /** Why there are none just now. */
  readonly cause?: string;
  /** How often it has been made anew. */
  readonly reconnects: number;
}

/** What a server tells of its cluster. */
export interface Cluster {
  readonly view: string;
  readonly primary: string;
  readonly members: readonly { address: string; role: string }[];
  readonly has_quorum: boolean;
  readonly waiting_for: readonly string[];
}

/** The conversation that is being looked for by a part of its name. */
export interface Jump {
  readonly query: Editor;
  /** Which of those that match is chosen. */
  readonly at: number;
}

/** What was begun and not sent when a session ended that nobody had asked to end; for the same account only. */
export interface Kept {
  readonly name: string;
  readonly current?: string;
  readonly drafts: ReadonlyMap<string, Editor>;
}

/** What the next key may answer. */
export interface Question {
  readonly text: string;
  readonly then: Effect;
}

/** Everything that is drawn. */
export interface State {
  readonly columns: number;
  readonly rows: number;
  /** Whether the window has the focus, as far as the terminal tells. */
  readonly focused: boolean;
  /** Tell of new messages while it has not. */
  readonly notify: boolean;
  /** Undefined: nobody is logged in, and the form is shown. */
  readonly me?: string;
  readonly login: LoginForm;
  /** The latest first. */
  readonly conversations: readonly Conversation[];
  /** The key of the one that is open. */
  readonly current?: string;
  readonly panes: ReadonlyMap<string, Pane>;
  readonly compose: Editor;
  /** What has been begun in other conversations, by key. */
  readonly drafts: ReadonlyMap<string, Editor>;
  /** What has been typed before, newest last, and which of them is shown. */
  readonly typed: readonly string[];
  readonly recalled?: number;
  readonly next_local: number;
  readonly link?: Link;
  readonly cluster?: Cluster;
  readonly popup?: Popup;
  readonly question?: Question;
  readonly jump?: Jump;
  /** Until the next key. */
  readonly notice?: string;
  /** What must not be missed: each stays until Escape. */
  readonly alerts: readonly string[];
  readonly kept?: Kept;
  /** Names of accounts that have been heard of, for completion. */
  readonly names: ReadonlySet<string>;
  /** The input for which names have been asked. */
  readonly completes?: Editor;
  /** What Tab goes through: what stood there, and what may stand there. */
  readonly completing?: { readonly head: string; readonly choices: readonly string[]; readonly at: number };
}

/** What is to be done outside; each is answered by events. */
export type Effect =
  | { type: "log_in" | "create_account"; name: string; password: string; replace: boolean }
  | { type: "load"; name: string; before_id: number }
  | { type: "members"; name: string }
  | { type: "send"; local: number; to: string; body: string }
  | { type: "mark_read"; name: string; up_to_id: number }
  | { type: "delete"; ids: number[]; scope: "both" | "me" }
  | { type: "ask"; what: Request; words: string[] }
  | { type: "names"; prefix: string }
  | { type: "notify"; text: string }
  | { type: "log_out" }
  /** Give the terminal back until one comes back to it. */
  | { type: "suspend" }
  | { type: "redraw" }
  /** `interrupted`: by Ctrl-C, which scripts tell from a leave that was asked for. */
  | { type: "quit"; interrupted?: boolean };

/** A state, and what is to be done outside. */
export type Next = [State, Effect[]];

/** What slash commands ask of a server, or of this machine. */
export type Request =
  | "accounts"
  | "online"
  | "search"
  | "group"
  | "block"
  | "unblock"
  | "export"
  | "server"
  | "status"
  | "sessions";

/** A pane of which nothing is known yet. */
export const blank_pane: Pane = {
  messages: [],
  loaded: false,
  complete: false,
  loading: false,
  scroll: 0,
  members: new Map(),
  members_known: false,
};

/** A client that has just been started on a terminal of this size. */
export function initialState(
  columns: number,
  rows: number,
  options: { me?: string; notify?: boolean; wanted?: string } = {},
): State {
  return {
    columns,
    rows,
    focused: true,
    notify: options.notify ?? true,
    me: options.me,
    login: formFor(options.wanted),
    conversations: [],
    panes: new Map(),
    compose: empty,
    drafts: new Map(),
    typed: [],
    alerts: [],
    next_local: 1,
    names: new Set(),
  };
}

/** By what a conversation is known: names differ by more than case nowhere in replichat. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Whether it is a group's name. */
export function isGroup(name: string): boolean {
  return name.startsWith("+");
}

/** The pane of a conversation; a blank one when there is none yet. */
export function paneOf(state: State, key: string | undefined): Pane {
  return (key !== undefined && state.panes.get(key)) || blank_pane;
}

/** The entry of the conversation that is open. */
export function currentOf(state: State): Conversation | undefined {
  return state.conversations.find(({ name }) => keyOf(name) === state.current);
}

/** The state with another pane in a conversation. */
export function withPane(state: State, key: string, change: (pane: Pane) => Pane): State {
  const pane = paneOf(state, key);
  const next = change(pane);
  return next === pane ? state : { ...state, panes: new Map(state.panes).set(key, next) };
}

/** The state with another entry in the list, which a conversation that is new gets; the latest first. */
export function withConversation(
  state: State,
  name: string,
  change: (conversation: Conversation) => Conversation,
): State {
  const key = keyOf(name);
  const known = state.conversations.find((each) => keyOf(each.name) === key);
  const next = change(known ?? blankConversation(name));
  if (next === known) return state;
  const others = state.conversations.filter((each) => each !== known);
  const at = known?.last_id === next.last_id ? state.conversations.indexOf(known!) : -1;
  const conversations = at >= 0
    ? [...others.slice(0, at), next, ...others.slice(at)]
    : [...others, next].sort((a, b) => order(b) - order(a));
  return { ...state, conversations };
}

/** One that has been begun here and has no message yet comes first. */
function order({ last_id }: Conversation): number {
  return last_id === 0 ? Number.MAX_SAFE_INTEGER : last_id;
}

function blankConversation(name: string): Conversation {
  return {
    id: 0,
    name,
    unread: 0,
    last_id: 0,
    read_up_to_id: 0,
    online: false,
    deleted: false,
    blocked: false,
  };
}
