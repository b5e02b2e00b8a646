/** Keys while somebody is logged in: the input, scrolling, moving among conversations, and what lies over them. */
import { max_body_bytes } from "../../proto/bounds.ts";
import { completed } from "./completing.ts";
import { edit, editorWith, empty, keyName, valueOf } from "./editor.ts";
import { geometryOf, movedByRow, popupHeight, popupRows } from "./geometry.ts";
import { jump, typeInJump } from "./jumping.ts";
import type { Key } from "./keys.ts";
import { choose, neighbour, nextUnread, scrolled } from "./reading.ts";
import { currentOf, type Next, type State, withPane } from "./state.ts";
import { obey } from "./commands.ts";
import { sent } from "./sending.ts";

/** Lines of what was typed that are kept. */
const max_typed = 200;

/** The state after a key. */
export function typeIn(state: State, key: Key, now_us: number): Next {
  if (state.question !== undefined) return answered(state, key);
  if (state.jump !== undefined) return typeInJump(state, key);
  if (state.popup !== undefined && key.type === "key") {
    const next = inPopup(state, key);
    if (next !== undefined) return [next, []];
  }
  const name = keyName(key);
  if (name === "escape") return [escaped(state), []];
  const quiet: State = { ...state, notice: undefined, popup: undefined };
  const command = keys[name];
  if (name !== "tab" && name !== "shift tab") {
    return (command ?? editing)({ ...quiet, completing: undefined }, key, now_us);
  }
  return completed(quiet, name === "tab" ? 1 : -1);
}

/** Takes away one thing: what was told, then what must not be missed, then the choice. */
function escaped(state: State): State {
  const quiet: State = { ...state, notice: undefined, popup: undefined, completing: undefined };
  if (state.popup !== undefined || state.notice !== undefined) return quiet;
  return state.alerts.length > 0 ? { ...quiet, alerts: state.alerts.slice(1) } : unchosen(quiet);
}

type Action = (state: State, key: Key, now_us: number) => Next;

const page = (state: State) => Math.max(1, geometryOf(state).height - 1);
const keys: Record<string, Action> = {
  enter: (state, _, now_us) => submit(state, now_us),
  pageup: (state) => scrolled(state, page(state)),
  pagedown: (state) => scrolled(state, -page(state)),
  "shift up": (state) => scrolled(state, 1),
  "shift down": (state) => scrolled(state, -1),
  "ctrl home": (state) => scrolled(state, Infinity),
  "ctrl end": (state) => scrolled(state, -Infinity),
  "alt down": (state) => neighbour(state, 1),
  "alt up": (state) => neighbour(state, -1),
  "ctrl n": (state) => nextUnread(state),
  "alt k": (state) => choose(state, -1),
  "alt j": (state) => choose(state, 1),
  "alt x": (state) => obey(state, "delete", ""),
  f1: (state) => obey(state, "help", ""),
  "alt g": (state) => jump(state),
  "ctrl d": (state, key) =>
    state.compose.text.length === 0 ? [state, [{ type: "quit" }]] : editing(state, key),
  up: (state) => [byRow(state, -1), []],
  down: (state) => [byRow(state, 1), []],
};

function editing(state: State, key: Key): Next {
  const compose = edit(state.compose, key);
  return [compose === undefined ? state : { ...state, compose }, []];
}

/** Up and down among the input's lines; beyond them, to what was typed before and after. */
function byRow(state: State, by: 1 | -1): State {
  const compose = movedByRow(state, by);
  return compose === undefined ? recalled(state, by) : { ...state, compose };
}

function unchosen(state: State): State {
  const { current } = state;
  return current === undefined ? state : withPane(state, current, (pane) => ({ ...pane, chosen: undefined }));
}

/** What was typed before, or after, what is shown; below the newest, an empty line. */
function recalled(state: State, by: 1 | -1): State {
  const { typed, recalled: at = typed.length } = state;
  const place = at + by;
  if (place < 0 || place > typed.length) return state;
  const compose = place === typed.length ? empty : editorWith(typed[place], state.compose.cut);
  return { ...state, compose, recalled: place === typed.length ? undefined : place };
}

/** Enter: a command is obeyed, anything else is sent. */
function submit(state: State, now_us: number): Next {
  const text = valueOf(state.compose);
  if (text.trim() === "") return [state, []];
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > max_body_bytes) {
    const over = `This is ${bytes - max_body_bytes} bytes too long: a message has at most ${max_body_bytes}.`;
    return [{ ...state, notice: `${over} Shorten it, or send it in parts.` }, []];
  }
  const typed = [...state.typed.filter((line) => line !== text), text].slice(-max_typed);
  const cleared: State = {
    ...state,
    typed,
    recalled: undefined,
    compose: { ...empty, cut: state.compose.cut },
  };
  if (text.startsWith("/") && !text.startsWith("//")) {
    const [, name, rest] = /^\/(\S*)\s*([^]*)$/.exec(text)!;
    return obey(cleared, name, rest.trim(), now_us);
  }
  const entry = currentOf(cleared);
  if (entry === undefined) {
    return [{ ...state, notice: "There is nobody to send to. Type /to NAME, or choose with Alt-↓." }, []];
  }
  return sent(cleared, entry.name, text.replace(/^\/\//, "/"), now_us);
}

/** `y` does it, anything else does not. */
function answered(state: State, key: Key): Next {
  const { then } = state.question!;
  const next = { ...state, question: undefined };
  return key.type === "text" && key.text.toLowerCase() === "y" ? [unchosen(next), [then]] : [next, []];
}

/** Keys that move in what lies over the conversation, or take it away; undefined for all others. */
function inPopup(state: State, key: Key): State | undefined {
  const popup = state.popup!;
  const height = popupHeight(state);
  const most = Math.max(0, popupRows(state).length - height);
  const by: Record<string, number> = {
    up: -1,
    down: 1,
    pageup: -height,
    pagedown: height,
    home: -Infinity,
    end: Infinity,
  };
  const name = keyName(key);
  if (name === "escape" || name === "enter" || name === "f1") return { ...state, popup: undefined };
  if (!(name in by)) return undefined;
  return { ...state, popup: { ...popup, scroll: Math.max(0, Math.min(most, popup.scroll + by[name])) } };
}
