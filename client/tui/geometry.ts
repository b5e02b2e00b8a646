/** Where everything is, for a terminal of any size. Below 80 columns the list of conversations folds away. */
import { position, valueOf } from "./editor.ts";
import type { State } from "./state.ts";
import { graphemes, split, width, wrap } from "./text.ts";

/** Sizes and places, in cells. */
export interface Geometry {
  /** Columns of the list; 0 when it is folded away. */
  list: number;
  /** Columns of the conversation, right of the list and the line between them. */
  pane: number;
  /** Lines of the conversation. */
  height: number;
  /** Lines of the input. */
  input: number;
}

const list_from_columns = 80;
const max_list = 28;
const max_input = 6;

/** The geometry of this state. One line each for the title, the notice and the status. */
export function geometryOf(state: State): Geometry {
  const list = state.columns < list_from_columns ? 0 : Math.min(max_list, Math.floor(state.columns / 4));
  const pane = Math.max(10, list === 0 ? state.columns : state.columns - list - 1);
  const input = Math.min(max_input, inputRows(state, pane).rows.length, Math.max(1, state.rows - 5));
  return { list, pane, height: Math.max(1, state.rows - input - 3), input };
}

/** What stands before the input. */
export const prompt = "› ";

/** The lines of the input in `columns`, and the place of the cursor among them. */
export function inputRows(state: State, columns: number): { rows: string[]; row: number; column: number } {
  const room = Math.max(1, columns - prompt.length - 1);
  const text = valueOf(state.compose);
  const before = state.compose.text.slice(0, state.compose.cursor).join("");
  const place = position(state.compose);
  const lines = text.split("\n");
  const rows: string[] = [];
  let row = 0;
  let column = 0;
  lines.forEach((line, n) => {
    const pieces = chop(line, room);
    if (n === place.row) {
      const head = chop(before.slice(before.lastIndexOf("\n") + 1), room);
      row = rows.length + head.length - 1;
      column = width(head[head.length - 1]);
      // Behind the last column is before the first of the next line.
      if (column >= room) [row, column] = [row + 1, 0];
      if (row - rows.length === pieces.length) pieces.push("");
    }
    rows.push(...pieces);
  });
  return { rows, row, column: column + prompt.length };
}

/** `line` in pieces of at most `columns`, cut wherever they are full: what is typed keeps its blanks. */
function chop(line: string, columns: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (width(rest) > columns) {
    const [head] = split(rest, columns);
    const piece = head === "" ? graphemes(rest)[0] : head;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** The lines of what lies over the conversation, as wide as it is. */
export function popupRows(state: State): string[] {
  const columns = geometryOf(state).pane - 2;
  return state.popup?.lines.flatMap((line) => wrap(line, columns)) ?? [];
}

/** How many of them are seen: all but the title and the line that says how to close it. */
export function popupHeight(state: State): number {
  return Math.max(1, geometryOf(state).height - 2);
}
