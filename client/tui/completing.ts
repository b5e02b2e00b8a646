/** Tab: completes commands after a slash, and names where one stands. Again: the next choice; with Shift: the one before. */
import { commands } from "./commands.ts";
import { editorWith } from "./editor.ts";
import type { Effect, Next, State } from "./state.ts";

/** The state after Tab. Names that are not known here are asked for, and are there at the next Tab. */
export function completed(state: State, by: 1 | -1): Next {
  const { completing } = state;
  if (completing !== undefined) {
    const { choices, head } = completing;
    const at = (completing.at + by + choices.length) % choices.length;
    return [filled(state, head, choices, at), []];
  }
  const before = state.compose.text.slice(0, state.compose.cursor).join("");
  const [, head, word] = /^([^]*?)(\S*)$/.exec(before)!;
  const choices = choicesFor(state, head, word);
  const effects: Effect[] = takesName(head, word) && word !== ""
    ? [{ type: "names", prefix: word.replace(/^@/, "") }]
    : [];
  if (choices.length === 0) return [{ ...state, completes: state.compose }, effects];
  return [filled(state, head, choices, 0), effects];
}

/** Names have come: if what has been typed is still what they were asked for, it is completed. */
export function learned(state: State, names: string[]): State {
  const next = { ...state, names: new Set([...state.names, ...names]), completes: undefined };
  return state.completes === state.compose ? completed(next, 1)[0] : next;
}

function filled(state: State, head: string, choices: readonly string[], at: number): State {
  const after = state.compose.text.slice(state.compose.cursor).join("");
  const is_only = choices.length === 1;
  const front = head + choices[at] + (is_only ? " " : "");
  const compose = { ...editorWith(front + after, state.compose.cut), cursor: editorWith(front).cursor };
  if (is_only) return { ...state, compose };
  const shown = choices.slice(0, 12).map((choice, n) => n === at ? `[${choice}]` : choice).join("  ");
  return { ...state, compose, completing: { head, choices, at }, notice: shown };
}

/** Whether a name may stand where the cursor is: after a command that takes one, or after @ in a text. */
function takesName(head: string, word: string): boolean {
  const [, command, argument] = /^\/(\S+)\s+(\S+\s+)*$/.exec(head) ?? [];
  if (command !== undefined && Object.hasOwn(commands, command)) {
    return command === "group"
      ? argument !== undefined
      : commands[command].takes_name === true && argument === undefined;
  }
  return !head.startsWith("/") && word.startsWith("@");
}

function choicesFor(state: State, head: string, word: string): string[] {
  const begins = (choice: string) => choice.toLowerCase().startsWith(word.toLowerCase());
  if (head === "" && word.startsWith("/")) {
    return Object.keys(commands).map((name) => `/${name}`).filter(begins).sort();
  }
  const [, command] = /^\/(\S+)\s+$/.exec(head) ?? [];
  const words = command !== undefined && Object.hasOwn(commands, command)
    ? commands[command].words
    : undefined;
  if (words !== undefined) return words.filter(begins);
  if (!takesName(head, word)) return [];
  const at = word.startsWith("@") ? "@" : "";
  const names = new Set([...state.conversations.map(({ name }) => name), ...state.names]);
  const all = [...names].map((name) => at + name).sort((a, b) => a.localeCompare(b, "en"));
  const beginning = all.filter(begins);
  // A name of which one knows the middle only, such as a group's without its sign.
  const part = word.slice(at.length).toLowerCase();
  return beginning.length > 0 || part === ""
    ? beginning
    : all.filter((name) => name.toLowerCase().includes(part));
}
