/**
 * One person's session as the full-screen client has it: loads conversations, follows events, sends, marks. Turns the
 * effects of update.ts into calls and what comes of them into its events; holds nothing that is shown.
 */
import { v7 as uuid } from "uuid";
import { replichat } from "../../proto/codec.ts";
import { type Failure, FailureError, type FailureKind } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import type { Connection } from "../connection.ts";
import { DeliveryMarks } from "../delivery.ts";
import { type PageAsked, pages } from "../pages.ts";
import { pause, waitAtMost } from "../patience.ts";
import { Sender } from "../sender.ts";
import { presentIndex, subscribe, type Subscription } from "../subscription.ts";
import type { Login } from "../tokens.ts";
import { shownMessage } from "./hearing.ts";
import { type Conversation, type Effect, isGroup, keyOf, type Progress } from "./state.ts";
import type { Event } from "./update.ts";

/** Messages that are loaded at once: some screens. */
const page_size = 100;
/** How long after a failure something is tried again, in ms. */
const retry_ms = 1_000;
/** Conversations that the list holds at the most. */
const max_conversations = 2_000;

/** Failures that are a matter of time. */
const passing = new Set<FailureKind>(["unavailable", "unreachable", "exhausted"]);

type EffectOf<Type extends Effect["type"]> = Extract<Effect, { type: Type }>;

/** A session that is under way. `close` it. */
export class ChatSession {
  readonly #sender: Sender;
  readonly #marks: DeliveryMarks;
  #subscription?: Subscription;
  readonly #closing = new AbortController();
  readonly #unconfirmed = new Set<Promise<void>>();
  /** What is to be marked as read, by name, while a call is under way. */
  readonly #reading = new Map<string, number>();
  #marking?: Promise<void>;
  #reconnects = 0;

  constructor(
    readonly connection: Connection,
    readonly login: Login,
    private readonly tell: (event: Event) => void,
  ) {
    // A message is kept until it is confirmed, however long that takes.
    this.#sender = new Sender(connection, Infinity);
    this.#marks = new DeliveryMarks(connection);
  }

  /** Loads and follows until the session ends; resolves with why, or with undefined after `close`. */
  async run(): Promise<Failure | undefined> {
    this.connection.keepMeasuring();
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        const cursor = await this.#patiently(() => this.#loadConversations());
        if (cursor === undefined) return undefined;
        const failure = await this.#follow(cursor);
        if (failure?.reason !== "CURSOR_EXPIRED") return failure;
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        return error.failure;
      }
      // It was away for longer than events are kept.
      this.tell({ type: "stale" });
    }
    return undefined;
  }

  /** Waits, for as long as the connection's time limit or until `hurry`, until all is confirmed, and ends. Answers how many are not. */
  async close(hurry: Promise<void>): Promise<number> {
    this.#closing.abort();
    const confirmed = Promise.all([...this.#unconfirmed, this.#marking]);
    await waitAtMost(this.connection.timeout_ms, Promise.race([confirmed, hurry]));
    const left = this.#sender.pending;
    this.#subscription?.close();
    await Promise.all([this.#sender.close(), this.#marks.close()]);
    return left;
  }

  /** Tries until it is done, as long as it is a matter of time. Throws other failures; undefined after `close`. */
  async #patiently<T>(work: () => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof FailureError) || !passing.has(error.failure.kind)) throw error;
        this.tell({ type: "notice", text: error.message });
        await pause(Math.max(retry_ms, error.failure.retry_ms ?? 0), signal);
      }
    }
  }

  /** Answers the cursor from which to follow: of before the list, so that nothing falls between the two. */
  async #loadConversations(): Promise<number> {
    const cursor = await presentIndex(this.connection);
    const conversations: Conversation[] = [];
    const ask = (page: PageAsked) => this.connection.call(chat_service.ListConversations, page);
    for await (const page of pages(ask, (answer) => answer.conversations, max_conversations)) {
      conversations.push(...page.map(shownConversation));
      // Their badges show that they have come.
      for (const { id, last_message, unread_count } of page) {
        if (last_message && unread_count! > 0) this.#marks.add({ conversation_id: id, id: last_message.id });
      }
    }
    this.tell({ type: "conversations", conversations });
    return cursor;
  }

  #follow(cursor: number): Promise<Failure | undefined> {
    let first = true;
    this.#subscription = subscribe(this.connection, cursor, {
      onEvent: (event) => {
        const { message } = event;
        if (message && keyOf(message.sender ?? "") !== keyOf(this.login.username)) this.#marks.add(message);
        if (!event.caught_up) this.tell({ type: "heard", event });
      },
      onState: (state) => {
        if (state.kind === "connected" && !first) this.#reconnects++;
        first = false;
        const cause = state.kind === "cut_off" ? state.cause : undefined;
        this.tell({ type: "link", link: { address: state.address, cause, reconnects: this.#reconnects } });
      },
    });
    return this.#subscription.done;
  }

  /** A page of messages: the newest, or those before an id. Of a group, how far its members have come, too. */
  async load({ name, before_id }: EffectOf<"load">): Promise<void> {
    const request = { with_username: name, page_size, before_id };
    try {
      const ask = () => this.connection.call(chat_service.ListMessages, request);
      const answer = await this.#patiently(ask);
      if (answer === undefined) return;
      const messages = answer.messages.map((message) => shownMessage(message, this.login.username)).reverse();
      const complete = answer.next_page_token === "";
      this.tell({ type: "page", name, messages, older: before_id > 0, complete });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      return this.tell({ type: "page_failed", name, why: error.message });
    }
    if (isGroup(name) && before_id === 0) await this.members(name);
  }

  /** Who is in a group, and how far they have come. */
  async members(name: string): Promise<void> {
    const ask = () => this.connection.call(chat_service.ListMembers, { with_username: name });
    const answer = await this.#told(this.#patiently(ask));
    if (answer === undefined) return;
    const members = new Map<string, Progress>();
    for (const { username, deleted, delivered_up_to_id, read_up_to_id } of answer.members) {
      if (deleted || keyOf(username ?? "") === keyOf(this.login.username)) continue;
      members.set(keyOf(username ?? ""), {
        delivered_id: delivered_up_to_id ?? 0,
        read_id: read_up_to_id ?? 0,
      });
    }
    this.tell({ type: "members", name, members });
  }

  /** Sends one message after all others, and tells what became of it. */
  send({ local, to, body }: EffectOf<"send">): void {
    const sending = this.#sender.send({ request_id: uuid(), to_username: to, body }).then(
      ({ message }) =>
        this.tell({ type: "sent", local, name: to, message: shownMessage(message!, this.login.username) }),
      (error) => {
        if (!(error instanceof FailureError)) throw error;
        const unknown = error.failure.kind === "unknown_outcome";
        this.tell({ type: "not_sent", local, name: to, why: error.message, unknown });
      },
    ).finally(() => this.#unconfirmed.delete(sending));
    this.#unconfirmed.add(sending);
  }

  /** Marks all up to a message as read; while one call is under way, only the latest mark of each conversation waits. */
  markRead({ name, up_to_id }: EffectOf<"mark_read">): void {
    this.#reading.set(name, up_to_id);
    this.#marking ??= this.#markAll().finally(() => this.#marking = undefined);
  }

  async #markAll(): Promise<void> {
    for (let next = first(this.#reading); next !== undefined; next = first(this.#reading)) {
      const [name, up_to_id] = next;
      this.#reading.delete(name);
      const request = { request_id: uuid(), with_username: name, up_to_id };
      await this.#told(this.connection.call(chat_service.MarkRead, request, { write: true }));
    }
  }

  /** Deletes messages; the events that follow take them off the screen. */
  async delete({ ids, scope }: EffectOf<"delete">): Promise<void> {
    const { BOTH, ME } = replichat.v1.DeleteScope;
    const request = { request_id: uuid(), ids, scope: scope === "both" ? BOTH : ME };
    await this.#told(this.connection.call(chat_service.DeleteMessages, request, { write: true }));
  }

  /** Names of accounts that begin like this. */
  async names(prefix: string): Promise<void> {
    const request = { pattern: prefix, page_size: 20 };
    try {
      const { accounts } = await this.connection.call(chat_service.ListAccounts, request);
      this.tell({ type: "names", names: accounts.map(({ username }) => username ?? "") });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error; // completion offers what is known
    }
  }

  /** What comes of a call whose failure is told in the notice line. */
  async #told<T>(call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.tell({ type: "notice", text: error.message });
    }
  }
}

function first(map: Map<string, number>): [string, number] | undefined {
  return map.entries().next().value;
}

function shownConversation(conversation: replichat.v1.IConversation): Conversation {
  return {
    id: conversation.id ?? 0,
    name: conversation.name ?? "",
    unread: conversation.unread_count ?? 0,
    last_id: conversation.last_message?.id ?? conversation.id ?? 0,
    read_up_to_id: conversation.read_up_to_id ?? 0,
    online: conversation.online ?? false,
    deleted: conversation.deleted ?? false,
    blocked: conversation.blocked ?? false,
  };
}
