/** What the tests of the full-screen client share: a client without terminal and server, whose screen is text. */
import { type Effect, initialState, type Shown, type State } from "./state.ts";
import { type Event, update } from "./update.ts";
import { render } from "./render.ts";
import { textOf } from "./text.ts";
import { type Key, KeyParser } from "./keys.ts";

/** A noon, so that every time zone shows the same. */
const noon_us = new Date(2026, 10, 25, 12, 0).getTime() * 1_000;

/** A client that is driven by hand. */
export class Ui {
  state: State;
  /** What was to be done since the last look. */
  private done: Effect[] = [];

  constructor(columns = 80, rows = 24, me: string | null = "alice") {
    this.state = initialState(columns, rows, { me: me ?? undefined });
  }

  /** Events, one after the other. */
  give(...events: Event[]): this {
    for (const event of events) {
      const [state, effects] = update(this.state, event);
      this.state = state;
      this.done.push(...effects);
    }
    return this;
  }

  /** Bytes as a terminal sends them. */
  type(...texts: string[]): this {
    for (const text of texts) {
      const parser = new KeyParser();
      for (const key of [...parser.feed(new TextEncoder().encode(text)), ...parser.flush()]) this.press(key);
    }
    return this;
  }

  press(key: Key): this {
    return this.give({ type: "key", key, now_us: noon_us });
  }

  /** What was to be done since the last look. */
  effects(): Effect[] {
    const effects = this.done;
    this.done = [];
    return effects;
  }

  /** The screen's lines, without blanks at their ends. */
  get screen(): string[] {
    return render(this.state).lines.map(textOf);
  }

  /** The same as one text. */
  get text(): string {
    return this.screen.join("\n");
  }
}

/** A message of somebody in a conversation, a minute after the one before. */
export function message(id: number, sender: string, body: string, more: Partial<Shown> = {}): Shown {
  return {
    id,
    sender,
    body,
    create_us: noon_us + id * 60_000_000,
    mark: sender === "alice" ? "sent" : "none",
    ...more,
  };
}

/** An entry of the list. */
export function conversation(id: number, name: string, more: Partial<State["conversations"][number]> = {}) {
  return {
    id,
    name,
    unread: 0,
    last_id: id,
    read_up_to_id: 0,
    online: false,
    deleted: false,
    blocked: false,
    ...more,
  };
}

/** A message as the subscription brings it. */
export function event(
  id: number,
  sender: string,
  recipient: string,
  body: string,
  conversation_id = 1,
): Event {
  const create_time = { seconds: (noon_us + id * 60_000_000) / 1_000_000, nanos: 0 };
  return {
    type: "heard",
    event: { cursor: id, message: { id, conversation_id, sender, recipient, body, create_time } },
  };
}

/** alice, who talks to bob; carol has written, too. */
export function talking(columns = 80, rows = 24): Ui {
  const ui = new Ui(columns, rows);
  ui.give(
    {
      type: "conversations",
      conversations: [
        conversation(2, "carol", { unread: 2, last_id: 40 }),
        conversation(1, "bob", { last_id: 12, online: true }),
      ],
    },
    { type: "link", link: { address: "localhost:5001", reconnects: 0 } },
    {
      type: "cluster",
      cluster: {
        view: "3.localhost:5001",
        primary: "localhost:5001",
        members: ["localhost:5001", "localhost:5002", "localhost:5003"].map((address, n) => ({
          address,
          role: n === 0 ? "primary" : "backup",
        })),
        has_quorum: true,
        waiting_for: [],
      },
    },
    { type: "open", name: "bob" },
  );
  ui.give({
    type: "page",
    name: "bob",
    messages: [
      message(10, "bob", "hello alice"),
      message(11, "alice", "hi bob", { mark: "read" }),
      message(12, "bob", "how are you?"),
    ],
    older: false,
    complete: true,
  });
  ui.effects();
  return ui;
}
