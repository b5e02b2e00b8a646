/** Where everything is, for a terminal of any size. Below 80 columns the list of conversations folds away. */
import { harmless } from "../harmless.ts";
import type { Editor } from "./editor.ts";
import type { State } from "./state.ts";
import { clip, graphemes, split, type Style, width, wrap } from "./text.ts";

/** Sizes and places, in cells. */
export interface Geometry {
  /** Columns of the list; 0 when it is folded away. */
  list: number;
  /** Columns of the conversation, right of the list and the line between them. */
  pane: number;
  /** Lines of the conversation. */
  height: number;
  /** Lines of what there is to tell, or of the line in its place. */
  notice: number;
  /** Lines of the input. */
  input: number;
}

const list_from_columns = 80;
const max_list = 28;
const max_input = 6;
const max_notice = 3;

/** The geometry of this state. One line each for the title and the status. */
export function geometryOf(state: State): Geometry {
  const list = state.columns < list_from_columns ? 0 : Math.min(max_list, Math.floor(state.columns / 4));
  const pane = Math.max(10, list === 0 ? state.columns : state.columns - list - 1);
  const room = Math.max(3, state.rows - 2);
  const notice = Math.min(noticeOf(state, pane).lines.length, Math.max(1, room - 4));
  const input = Math.min(max_input, inputRows(state, pane).rows.length, Math.max(1, room - notice - 2));
  return { list, pane, height: Math.max(1, room - notice - input), notice, input };
}

/** What there is to tell in `columns`, the most urgent first: a question, a notice, what must not be missed; else a line. */
export function noticeOf(state: State, columns: number): { lines: string[]; style: Style } {
  const told = (text: string, style: Style) => {
    const lines = wrap(harmless(text), columns);
    const last = lines.slice(max_notice - 1).join(" ");
    return {
      lines: lines.length > max_notice ? [...lines.slice(0, max_notice - 1), clip(last, columns)] : lines,
      style,
    };
  };
  const { question, notice, alerts } = state;
  if (question !== undefined) return told(question.text, { bold: true, colour: "yellow" });
  if (notice !== undefined) return told(notice, { colour: "yellow" });
  if (alerts.length === 0) return { lines: ["─".repeat(columns)], style: { dim: true } };
  const more = alerts.length > 1 ? `Esc: next of ${alerts.length}` : "Esc: seen";
  return told(`${alerts[0]} (${more})`, { bold: true, colour: "red" });
}

/** What stands before the input. */
export const prompt = "› ";

/** The input's lines. */
interface InputRows {
  rows: string[];
  /** The graphemes before each. */
  starts: number[];
  /** Where the cursor is: among the lines, and in columns from the screen's edge. */
  row: number;
  column: number;
}

const laid = new WeakMap<Editor, { columns: number; laid: InputRows }>();

/** The lines of the input in `columns`, and the place of the cursor among them. */
export function inputRows({ compose }: State, columns: number): InputRows {
  const known = laid.get(compose);
  if (known?.columns === columns) return known.laid;
  const rows = layInput(compose, Math.max(1, columns - prompt.length - 1));
  laid.set(compose, { columns, laid: rows });
  return rows;
}

/** Cut wherever a line is full: what is typed keeps its blanks. */
function layInput({ text, cursor }: Editor, room: number): InputRows {
  const rows: string[] = [];
  const starts: number[] = [];
  let start = 0;
  let used = 0;
  const end = (at: number) => {
    rows.push(text.slice(start, at).join(""));
    starts.push(start);
    start = at;
    used = 0;
  };
  const endLine = (at: number) => {
    // Behind the last column is before the first of the next line.
    const is_full = used >= room && cursor === at;
    end(at);
    if (is_full) end(at);
    start = at + 1;
  };
  text.forEach((cell, at) => {
    if (cell === "\n") return endLine(at);
    const columns = width(cell);
    if (used > 0 && used + columns > room) end(at);
    used += columns;
  });
  endLine(text.length);
  const row = starts.findLastIndex((start) => start <= cursor);
  const column = width(text.slice(starts[row], cursor).join(""));
  return { rows, starts, row, column: column + prompt.length };
}

/** The input with its cursor a line further down, or up, as it is shown; undefined where there is none. */
export function movedByRow(state: State, by: 1 | -1): Editor | undefined {
  const { rows, starts, row, column } = inputRows(state, geometryOf(state).pane);
  const target = rows[row + by];
  if (target === undefined) return undefined;
  const [before] = split(target, column - prompt.length);
  return { ...state.compose, cursor: starts[row + by] + graphemes(before).length };
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
