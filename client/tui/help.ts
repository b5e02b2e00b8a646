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
  ["Alt-G", "jump to a conversation: type a part of its name"],
  ["Ctrl-N", "the next conversation with unread messages"],
  ["Alt-K Alt-J", "choose the message above, below"],
  ["Alt-X", "delete the chosen message, or your last one"],
  ["Ctrl-A E B F W U K Y", "edit as in a shell"],
  ["Esc", "put away what is told, what lies over the messages, the choice"],
  ["Ctrl-L", "draw the screen anew"],
  ["Ctrl-Z", "back to the shell; fg comes back"],
  ["F1", "this card"],
  ["Ctrl-D", "leave, once all is confirmed"],
  ["Ctrl-C", "the same; again: at once"],
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
