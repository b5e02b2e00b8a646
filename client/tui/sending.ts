/** Sending a message off. */
import { keyOf, type Next, type State, withConversation, withPane } from "./state.ts";

/** Sends a message off: it stands there as pending until it is confirmed, and one is at the end of the conversation again. */
export function sent(state: State, to: string, body: string, now_us: number): Next {
  const local = state.next_local;
  const message = { id: 0, local, sender: state.me!, body, create_us: now_us, mark: "pending" } as const;
  const next = withPane(state, keyOf(to), (pane) => ({
    ...pane,
    messages: [...pane.messages, message],
    scroll: 0,
    unread_after: undefined,
  }));
  const listed = withConversation(next, to, (conversation) => conversation);
  return [{ ...listed, next_local: local + 1 }, [{ type: "send", local, to, body }]];
}
