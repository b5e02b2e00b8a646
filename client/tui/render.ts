/** The screen as lines, drawn from the state: what screen.ts writes, and what tests read. */
import { harmless } from "../harmless.ts";
import { counted } from "../output.ts";
import { valueOf } from "./editor.ts";
import {
  type Geometry,
  geometryOf,
  inputRows,
  noticeOf,
  popupHeight,
  popupRows,
  prompt,
} from "./geometry.ts";
import { matching } from "./jumping.ts";
import { layout, visible } from "./layout.ts";
import { fieldsOf } from "./logging_in.ts";
import { type Conversation, currentOf, isGroup, keyOf, type Pane, paneOf, type State } from "./state.ts";
import { clip, clipStart, fit, fitLine, type Line, lineWidth, type Span, width, wrap } from "./text.ts";

/** A whole screen. */
export interface Frame {
  /** As many as the screen has rows, each as wide as the screen. */
  lines: Line[];
  /** Where the cursor stands, from 0; undefined: it is not seen. */
  cursor?: { row: number; column: number };
}

/** The least terminal on which something can be done. */
const least_columns = 20;
const least_rows = 6;

/** Draws a state. */
export function render(state: State): Frame {
  const { columns, rows } = state;
  if (columns < least_columns || rows < least_rows) {
    const text = clip("The terminal is too small.", columns);
    return { lines: filled([[{ text }]], columns, rows) };
  }
  return state.me === undefined ? renderForm(state) : renderChat(state);
}

/** These lines on a screen of that size: what is missing is blank. */
function filled(lines: Line[], columns: number, rows: number): Line[] {
  return Array.from({ length: rows }, (_, n) => fitLine(lines[n] ?? [], columns));
}

// ---- logging in ----

const labels = { name: "Name", password: "Password", again: "Password again" };

function renderForm(state: State): Frame {
  const { columns, rows, login } = state;
  const box = Math.min(56, columns - 2);
  const left = Math.floor((columns - box) / 2);
  const margin = { text: " ".repeat(left) };
  const label_columns = 16;
  const lines: Line[] = [];
  let cursor: Frame["cursor"];
  const title = login.creating ? "replichat · a new account" : "replichat · log in";
  const fields = fieldsOf(login);
  const wrapped = login.error === undefined ? [] : wrap(harmless(login.error), box);
  const height = 4 + fields.length + wrapped.length + 2;
  const top = Math.max(0, Math.floor((rows - 1 - height) / 3));
  for (let n = 0; n < top; n++) lines.push([]);
  lines.push([margin, { text: title, style: { bold: true } }], [margin, {
    text: "─".repeat(box),
    style: { dim: true },
  }]);
  for (const field of fields) {
    const value = valueOf(login[field]);
    const room = box - label_columns - 1;
    const shown = clipStart(field === "name" ? value : "•".repeat(login[field].text.length), room);
    if (field === login.field && !login.busy) {
      cursor = { row: lines.length, column: left + label_columns + width(shown) };
    }
    const style = field === login.field ? { bold: true } : { dim: true };
    lines.push([margin, { text: fit(labels[field], label_columns), style }, { text: shown }]);
  }
  lines.push([]);
  if (login.replace) {
    lines.push([margin, { text: "The account's other sessions end.", style: { colour: "yellow" } }]);
  }
  if (login.busy) lines.push([margin, { text: "One moment…", style: { dim: true } }]);
  for (const text of wrapped) lines.push([margin, { text, style: { colour: "red" } }]);
  const other = login.creating ? "F2 log in" : "F2 new account";
  lines.push([], [margin, { text: `Enter go on · ${other} · Esc leave`, style: { dim: true } }]);
  const frame = filled(lines, columns, rows);
  frame[rows - 1] = statusLine(state);
  return { lines: frame, cursor };
}

// ---- chat ----

function renderChat(state: State): Frame {
  const { columns, rows } = state;
  const geometry = geometryOf(state);
  const list = listLines(state, geometry);
  const pane = state.jump !== undefined
    ? jumpLines(state, geometry)
    : state.popup === undefined
    ? paneLines(state, geometry)
    : popupLines(state, geometry);
  const input = inputRows(state, geometry.pane);
  const first = Math.max(0, Math.min(input.row - geometry.input + 1, input.rows.length - geometry.input));
  const typed = input.rows.slice(first, first + geometry.input).map((text, n): Line => [
    { text: first + n === 0 ? prompt : "  ", style: { colour: "cyan", bold: true } },
    { text },
  ]);
  const notice = noticeOf(state, geometry.pane);
  const told = notice.lines.slice(0, geometry.notice).map((text): Line => [{ text, style: notice.style }]);
  const right = [...pane, ...told, ...typed];
  const body = geometry.list === 0 ? right : right.map((line, n) => [
    ...fitLine(list[n] ?? [], geometry.list),
    { text: "│", style: { dim: true } },
    ...line,
  ]);
  const lines = filled([titleLine(state), ...body], columns, rows);
  lines[rows - 1] = statusLine(state);
  const margin = geometry.list === 0 ? 0 : geometry.list + 1;
  const place = state.jump !== undefined
    ? { row: 1, column: width(jump_title) + width(valueOf(state.jump.query)) }
    : { row: 1 + geometry.height + geometry.notice + input.row - first, column: input.column };
  const cursor = state.question !== undefined
    ? undefined
    : { row: Math.min(rows - 2, place.row), column: Math.min(columns - 1, margin + place.column) };
  return { lines, cursor };
}

/** Whom one talks to, and what is unread elsewhere. */
function titleLine(state: State): Line {
  const { columns } = state;
  const entry = currentOf(state);
  const elsewhere = state.conversations.filter(({ unread, name }) =>
    unread > 0 && keyOf(name) !== state.current
  );
  const count = elsewhere.reduce((sum, { unread }) => sum + unread, 0);
  const right = count === 0 ? "" : `${count} unread in ${elsewhere.length} `;
  const pane = paneOf(state, state.current);
  const words = entry === undefined ? "replichat" : [
    harmless(entry.name),
    entry.deleted ? "account deleted" : isGroup(entry.name) ? "group" : entry.online ? "online" : "",
    entry.blocked ? "blocked" : "",
    pane.loading && pane.loaded ? "loading…" : "",
    pane.scroll > 0 ? "scrolled back, Ctrl-End for the end" : "",
  ].filter((word) => word !== "").join(" · ");
  const style = { reverse: true };
  const room = columns - width(right) - 1;
  return [{ text: ` ${fit(words, room)}${right}`, style }];
}

function listLines(state: State, { list, height, notice, input }: Geometry): Line[] {
  if (list === 0) return [];
  const rows = height + notice + input;
  const at = state.conversations.findIndex(({ name }) => keyOf(name) === state.current);
  const first = Math.max(0, Math.min(at - Math.floor(rows / 2), state.conversations.length - rows));
  return state.conversations.slice(first, first + rows).map((entry) =>
    listLine(entry, keyOf(entry.name) === state.current, list)
  );
}

/** `● bob          3` */
function listLine(entry: Conversation, open: boolean, columns: number): Line {
  const badge = entry.unread === 0 ? "" : ` ${entry.unread > 999 ? "999+" : entry.unread} `;
  const dot: Span = entry.online
    ? { text: "● ", style: { colour: "green", reverse: open } }
    : { text: isGroup(entry.name) ? "# " : "  ", style: { dim: true, reverse: open } };
  const style = { bold: entry.unread > 0, dim: entry.deleted || entry.blocked, reverse: open };
  const name = fit(harmless(entry.name), Math.max(1, columns - 2 - width(badge)));
  return [dot, { text: name, style }, { text: badge, style: { reverse: true, colour: "cyan", bold: true } }];
}

function paneLines(state: State, { pane: columns, height }: Geometry): Line[] {
  const pane = paneOf(state, state.current);
  const rows = visible(layout(pane, columns), height, pane.scroll);
  if (rows.length === 0) {
    const text = state.current === undefined
      ? "Choose a conversation with Alt-↓, or type /to NAME. F1 shows keys and commands."
      : pane.loaded
      ? "No messages yet. Type the first one."
      : "Loading…";
    return padded(
      wrap(text, columns - 2).map((part) => [{ text: ` ${part}`, style: { dim: true } }]),
      columns,
      height,
    );
  }
  const chosen = pane.chosen === undefined ? -1 : pane.messages.findIndex(({ id }) => id === pane.chosen);
  const lines = rows.map(({ line, at }) =>
    at === chosen
      ? fitLine(line.map((span) => ({ ...span, style: { ...span.style, reverse: true } })), columns, {
        reverse: true,
      })
      : line
  );
  return padded(lines, columns, height);
}

/** Above these lines, blank ones: the newest message is at the bottom. */
function padded(lines: Line[], columns: number, height: number): Line[] {
  const blank = Array.from({ length: Math.max(0, height - lines.length) }, (): Line => []);
  return [...blank, ...lines].map((line) => fitLine(line, columns));
}

function popupLines(state: State, geometry: Geometry): Line[] {
  const { title, scroll } = state.popup!;
  const { pane: columns } = geometry;
  const lines = popupRows(state);
  const room = popupHeight(state);
  const shown = lines.slice(scroll, scroll + room).map((text): Line => [{ text: ` ${text}` }]);
  const more = lines.length > room
    ? ` ${scroll + 1}–${Math.min(lines.length, scroll + room)} of ${lines.length}`
    : "";
  const head: Line = [{ text: ` ${clip(harmless(title), columns - 2)}`, style: { bold: true } }];
  const foot: Line = [{
    text: ` Esc closes${lines.length > room ? " · PgUp PgDn" : ""}${more}`,
    style: { dim: true },
  }];
  return laidOver(head, shown, foot, geometry);
}

/** What lies over the conversation: lines between a head and a foot, which stand at its edges. */
function laidOver(head: Line, lines: Line[], foot: Line, { pane: columns, height }: Geometry): Line[] {
  const blank = Array.from({ length: Math.max(0, Math.max(1, height - 2) - lines.length) }, (): Line => []);
  return [head, ...lines, ...blank, foot].slice(0, height).map((line) => fitLine(line, columns));
}

const jump_title = " Jump to: ";

/** Those that match what has been typed, the chosen one in sight. */
function jumpLines(state: State, geometry: Geometry): Line[] {
  const { query, at } = state.jump!;
  const { pane: columns, height } = geometry;
  const matches = matching(state);
  const room = Math.max(1, height - 2);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), matches.length - room));
  const shown = matches.slice(first, first + room).map((entry, n) =>
    listLine(entry, first + n === at, columns)
  );
  const head: Line = [{ text: jump_title, style: { bold: true } }, { text: valueOf(query) }];
  const none: Line[] = matches.length === 0 ? [[{ text: " No conversation has this in its name." }]] : [];
  const foot: Line = [{ text: " Enter opens · ↑ ↓ choose · Esc closes", style: { dim: true } }];
  return laidOver(head, [...shown, ...none], foot, geometry);
}

/** How many are not confirmed: they stand at the end. */
function pendingIn({ messages }: Pane): number {
  const confirmed = messages.findLastIndex(({ id }) => id > 0);
  return messages.slice(confirmed + 1).filter(({ mark }) => mark === "pending").length;
}

/** Who one is, where, and how the cluster is. */
function statusLine(state: State): Line {
  const { columns, me, link, cluster } = state;
  const pending = [...state.panes.values()].reduce((sum, pane) => sum + pendingIn(pane), 0);
  const leads = link !== undefined && link.address === cluster?.primary;
  const server = link === undefined
    ? "connecting…"
    : link.cause === undefined
    ? `${link.address}${leads ? " leads" : ""}`
    : `cut off from ${link.address} (${link.cause}), trying others`;
  const health = cluster === undefined
    ? ""
    : !cluster.has_quorum
    ? cluster.waiting_for.length > 0 ? `waiting for ${cluster.waiting_for.join(", ")}` : "no quorum"
    : `${counted(cluster.members.length, "replica")}${
      leads || cluster.primary === "" ? "" : `, ${cluster.primary} leads`
    }`;
  const reconnects = link?.reconnects ?? 0;
  const words = [
    me ?? "nobody",
    pending > 0 ? `${pending} unconfirmed` : "",
    server,
    reconnects > 0 ? counted(reconnects, "reconnect") : "",
    health,
  ].filter((word) => word !== "");
  const text = harmless(words.join(" · "));
  // Where there is no room for more, the blank stands between the two.
  const help = width(text) < columns - width(" F1 help ") ? "F1 help " : " F1 help";
  const right = me === undefined ? "" : help;
  const room = columns - width(right) - 1;
  const trouble = link?.cause !== undefined || cluster?.has_quorum === false;
  const style = { reverse: true, ...(trouble && { colour: "red" as const, bold: true }) };
  const line: Line = [{ text: ` ${fit(text, room)}${right}`, style }];
  return lineWidth(line) === columns ? line : fitLine(line, columns, style);
}
