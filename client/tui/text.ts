/**
 * Text as a terminal shows it: how many columns it takes, where it may be cut, and which attributes it has. Nothing
 * here writes; screen.ts does.
 *
 * Widths are those of `string-width` (East Asian wide characters and emoji take two columns, combining marks none), and
 * text is cut between grapheme clusters only, so that no letter loses its accent and no family its children.
 */
import stringWidth from "string-width";

/** How a span looks. Colours are the terminal's own sixteen, so that its theme decides. */
export interface Style {
  bold?: boolean;
  dim?: boolean;
  reverse?: boolean;
  underline?: boolean;
  colour?: Colour;
}

/** Names of colours, in the order of their SGR codes from 30 on. */
const colours = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;
/** One of the terminal's eight basic colours. */
export type Colour = typeof colours[number];

/** A piece of a line in one style. Its text has no control characters. */
export interface Span {
  text: string;
  style?: Style;
}
/** A line on the screen. */
export type Line = Span[];

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
// What is not ASCII, with the letter before it, which it may change; and ASCII that nothing changes.
const runs = /[\x20-\x7e]+(?![^\x20-\x7e])|[\x20-\x7e]?[^\x20-\x7e]+/g;
// ASCII text is its own list of graphemes, but for CR LF, which does not occur.
const plain = /^[\x20-\x7e]*$/;

/** What a reader takes for single characters. */
export function graphemes(text: string): string[] {
  if (plain.test(text)) return text.split("");
  return text.match(runs)!.flatMap((run) =>
    plain.test(run) ? run.split("") : Array.from(segmenter.segment(run), ({ segment }) => segment)
  );
}

/** The columns of graphemes that are not ASCII: to measure one is dear, and people use few. */
const measured = new Map<string, number>();
const max_measured = 10_000;

/** The columns of one grapheme. */
function measure(grapheme: string): number {
  if (grapheme.length === 1 && grapheme >= " " && grapheme <= "~") return 1;
  let columns = measured.get(grapheme);
  if (columns === undefined) {
    if (measured.size >= max_measured) measured.clear();
    measured.set(grapheme, columns = stringWidth(grapheme));
  }
  return columns;
}

/** The columns that `text` takes. */
export function width(text: string): number {
  return plain.test(text) ? text.length : graphemes(text).reduce((sum, each) => sum + measure(each), 0);
}

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + width(text), 0);
}

/** The beginning of `text` that fits into `columns`, and what is left of it. */
export function split(text: string, columns: number): [string, string] {
  if (width(text) <= columns) return [text, ""];
  let used = 0;
  let at = 0;
  for (const grapheme of graphemes(text)) {
    used += measure(grapheme);
    if (used > columns) break;
    at += grapheme.length;
  }
  return [text.slice(0, at), text.slice(at)];
}

/** `text` in at most `columns`, with an ellipsis where something is left out. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return columns <= 0 ? "" : split(text, columns - 1)[0] + "…";
}

/** `text` in exactly `columns`: clipped, or filled up with blanks. */
export function fit(text: string, columns: number): string {
  const clipped = clip(text, columns);
  return clipped + " ".repeat(Math.max(0, columns - width(clipped)));
}

/** The end of `text` that fits into `columns`. */
export function clipStart(text: string, columns: number): string {
  const all = graphemes(text);
  let used = 0;
  let from = all.length;
  while (from > 0 && used + width(all[from - 1]) <= columns) used += width(all[--from]);
  return all.slice(from).join("");
}

/**
 * `text` in lines of at most `columns`: broken at line breaks, else between words, else between graphemes. Blanks at a
 * break are dropped; blanks that begin a line stay, so that quoted code keeps its shape. A tab is four blanks.
 */
export function wrap(text: string, columns: number): string[] {
  return text.replaceAll("\t", "    ").split("\n").flatMap((line) => wrapLine(line, Math.max(1, columns)));
}

function wrapLine(line: string, columns: number): string[] {
  if (plain.test(line) && line.length <= columns) return [line];
  const cells = graphemes(line);
  const lines: string[] = [];
  let from = 0;
  for (let end = fitting(cells, from, columns); end < cells.length; end = fitting(cells, from, columns)) {
    let cut = end;
    if (cells[end] !== " ") {
      let first = from;
      while (first < end && cells[first] === " ") first++;
      let blank = end - 1;
      while (blank > first && cells[blank] !== " ") blank--;
      if (blank > first) cut = blank;
    }
    lines.push(cells.slice(from, cut).join("").trimEnd());
    for (from = cut; cells[from] === " ";) from++;
  }
  const rest = cells.slice(from).join("");
  return lines.length > 0 && rest === "" ? lines : [...lines, rest];
}

/** Behind which of `cells`, from `from` on, `columns` are full; one that is wider than them goes alone. */
function fitting(cells: string[], from: number, columns: number): number {
  let used = 0;
  let end = from;
  while (end < cells.length && (used += measure(cells[end])) <= columns) end++;
  return end === from ? Math.min(from + 1, cells.length) : end;
}

/** The line in exactly `columns`: its end is cut off, or blanks are added in `style`. */
export function fitLine(line: Line, columns: number, style?: Style): Line {
  const fitted: Line = [];
  let left = columns;
  for (const span of line) {
    if (left <= 0) break;
    const text = width(span.text) <= left ? span.text : split(span.text, left)[0];
    fitted.push({ ...span, text });
    left -= width(text);
    if (text !== span.text) break;
  }
  if (left > 0) fitted.push({ text: " ".repeat(left), style });
  return fitted;
}

/** The bytes that show a line, from the present cursor on; attributes are off at its end. `coloured`: colours may be used. */
export function ansi(line: Line, coloured: boolean): string {
  return line.filter(({ text }) => text !== "").map(({ text, style }) => {
    const codes = style === undefined ? [] : sgr(style, coloured);
    return codes.length === 0 ? text : `\x1b[${codes.join(";")}m${text}\x1b[0m`;
  }).join("");
}

function sgr({ bold, dim, reverse, underline, colour }: Style, coloured: boolean): number[] {
  const codes = [];
  if (bold) codes.push(1);
  if (dim) codes.push(2);
  if (underline) codes.push(4);
  if (reverse) codes.push(7);
  if (colour && coloured) codes.push(30 + colours.indexOf(colour));
  return codes;
}

/** The line as text alone, without blanks at its end: for tests, and for those who read a log. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("").trimEnd();
}
