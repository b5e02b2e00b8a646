/** Jumping to a conversation by typing a part of its name (Alt-G). */
import { edit, empty, keyName, valueOf } from "./editor.ts";
import type { Key } from "./keys.ts";
import { openConversation } from "./reading.ts";
import { type Conversation, keyOf, type Next, type State } from "./state.ts";

/** Begins to look for one. */
export function jump(state: State): Next {
  return [{ ...state, jump: { query: empty, at: 0 } }, []];
}

/** The conversations whose names have what has been typed in them: those that begin with it first, each the latest first. */
export function matching(state: State): Conversation[] {
  const query = keyOf(valueOf(state.jump?.query ?? empty).trim());
  // A group's sign counts only for those who type it.
  const place = ({ name }: Conversation) =>
    (query.startsWith("+") ? keyOf(name) : keyOf(name).replace(/^\+/, "")).indexOf(query);
  const found = state.conversations.filter((entry) => place(entry) >= 0);
  return [...found.filter((entry) => place(entry) === 0), ...found.filter((entry) => place(entry) > 0)];
}

/** The state after a key while one is looked for. Enter opens the one that is chosen; Escape leaves. */
export function typeInJump(state: State, key: Key): Next {
  const { query, at } = state.jump!;
  const matches = matching(state);
  const name = keyName(key);
  const move = (by: number): Next => {
    const count = Math.max(1, matches.length);
    return [{ ...state, jump: { query, at: (at + by + count) % count } }, []];
  };
  if (name === "escape" || name === "alt g") return [{ ...state, jump: undefined }, []];
  if (name === "up" || name === "shift tab") return move(-1);
  if (name === "down" || name === "tab") return move(1);
  if (name === "enter") {
    const chosen = matches[at];
    if (chosen === undefined) return [state, []];
    return openConversation({ ...state, jump: undefined }, chosen.name);
  }
  const edited = edit(query, key);
  if (edited === undefined || valueOf(edited).includes("\n")) return [state, []];
  return [{ ...state, jump: { query: edited, at: 0 } }, []];
}
