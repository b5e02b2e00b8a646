/** The card of keys and commands. */
import { commands } from "./commands.ts";
import { fit } from "./text.ts";

const keys: [string, string][] = [
  ["Enter", "send"],
  ["Alt-Enter, Ctrl-J", "a new line in the message"],
  ["Tab", "complete a name or a command; again: the next choice"],
  ["↑ ↓", "what was typed before"],
  ["PgUp PgDn", "scroll; Shift-↑ ↓ by lines, Ctrl-Home and Ctrl-End to the ends"],
  ["Alt-↑ Alt-↓", "the conversation above, below"],
  ["Ctrl-N", "the next conversation with unread messages"],
  ["Alt-K Alt-J", "choose the message above, below; Esc: none"],
  ["Alt-X", "delete the chosen message, or your last one"],
  ["Ctrl-A E B F W U K Y", "edit as in a shell"],
  ["F1", "this card"],
  ["Ctrl-D, Ctrl-C", "leave, once all is confirmed"],
];
const column = 24;

let card: string[] | undefined;

/** The card's lines: made when first asked for, since the commands refer to it. */
export function helpLines(): string[] {
  return card ??= [
    ...keys.map(([key, what]) => fit(key, column) + what),
    "",
    ...Object.entries(commands).map(([name, { usage, help }]) => fit(`/${name} ${usage} `, column) + help),
    fit("//text", column) + "send a text that begins with a slash",
    "",
    "⏳ not confirmed yet   ✓ on every replica's disk   ✓✓ delivered   ✓✓ read   ✗ not sent   ? unknown",
  ];
}
