/**
 * A conversation over one connection: lines go out through a Sender, messages come in through a subscription,
 * and both survive the loss of servers. Who types and who shows is given: a pipe, or the demo (a person at a terminal has the
 * full-screen client, client/tui/app.ts).
 */
import { max_stream_in_flight } from "../proto/bounds.ts";
import type { replichat } from "../proto/codec.ts";
import { FailureError, usage } from "../proto/failures.ts";
import { v7 as uuid } from "uuid";
import type { Connection } from "./connection.ts";
import { DeliveryMarks } from "./delivery.ts";
import { harmless } from "./harmless.ts";
import { counted } from "./output.ts";
import { waitAtMost } from "./patience.ts";
import { Sender } from "./sender.ts";
import { findCommand, type SlashCommand } from "./slash.ts";
import {
  presentIndex,
  stateLine,
  subscribe,
  type Subscription,
  type SubscriptionState,
} from "./subscription.ts";
import { type Login, saveCursor } from "./tokens.ts";

type Message = replichat.v1.IMessage;

/** Where a conversation is shown. */
export interface Screen {
  /** Messages of others, and what a slash command was asked for. */
  showMessage(message: Message): void;
  show(line: string): void;
  /** What is not data: reconnects, failures. */
  notice(line: string): void;
  /** Tells whom the next line goes to. */
  setRecipient?(name: string | undefined): void;
}

/** What `runChat` needs. */
export interface ChatOptions {
  connection: Connection;
  login: Login;
  screen: Screen;
  /** What is typed or piped in. The conversation is over at its end. */
  lines: AsyncIterable<string>;
  to?: string;
  /** The demo's: a person types, slash commands are obeyed, failures do not end it, and of a long backlog only the end is shown. */
  interactive: boolean;
  /** More slash commands, such as the demo's. */
  commands?: Record<string, SlashCommand>;
}

/** Of the messages that came while one was away, how many an interactive conversation shows. */
const shown_backlog = 20;

/**
 * Runs until the lines end, `/quit`, or the end of the session. Then waits, at most the connection's time limit,
 * for all that was sent. Throws `FailureError`: no server, the session's end, or what became of the first
 * message that failed (when nobody was there to be told).
 */
export async function runChat(options: ChatOptions): Promise<void> {
  await options.connection.learn();
  await new Chat(options).run();
}

/** One conversation; slash commands work on it. */
export class Chat {
  /** Whom the next line goes to. */
  to?: string;
  private readonly sender: Sender;
  private readonly marks: DeliveryMarks;
  private subscription!: Subscription;
  private readonly unconfirmed = new Set<Promise<void>>();
  private readonly caught_up = Promise.withResolvers<void>();
  private readonly broken = Promise.withResolvers<never>();
  private backlog?: Message[] = [];
  private over = false;
  private first_failure?: FailureError;
  private failures = 0;

  constructor(readonly options: ChatOptions) {
    this.to = options.to;
    // A message is kept until it is confirmed, however long that takes.
    this.sender = new Sender(options.connection, Infinity);
    this.marks = new DeliveryMarks(options.connection);
    this.broken.promise.catch(() => {}); // looked at in `run`
  }

  /** See `runChat`. */
  async run(): Promise<void> {
    const { connection, login, interactive } = this.options;
    const ended = this.follow(login.cursor);
    ended.catch(() => {});
    const saving = setInterval(() => this.saveCursor(), 1_000);
    let reader_gone: Error | undefined;
    try {
      await Promise.race([this.readLines(), ended, this.broken.promise]).catch((error) => {
        if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
        reader_gone = error; // what was sent is still confirmed
      });
      const rest = interactive || reader_gone ? [] : [this.caught_up.promise];
      const confirmed = Promise.all([...rest, ...this.unconfirmed]);
      await waitAtMost(connection.timeout_ms, Promise.race([confirmed, ended, this.broken.promise]));
    } finally {
      clearInterval(saving);
      await this.sender.close();
      this.subscription.close();
      await this.marks.close();
      this.saveCursor();
    }
    if (reader_gone) throw reader_gone;
    if (!interactive && this.first_failure) throw this.failed();
  }

  /** Sends one message, and tells when it could not be. Does not wait. */
  send(to: string, body: string): void {
    const request = { request_id: uuid(), to_username: to, body };
    const done = this.sender.send(request).then(() => {}, (error) => {
      if (!(error instanceof FailureError)) throw error;
      this.first_failure ??= error;
      this.failures++;
      this.options.screen.notice(`To ${to}: ${error.message}`);
    }).finally(() => this.unconfirmed.delete(done));
    this.unconfirmed.add(done);
  }

  /** Ends the conversation after this line. */
  quit(): void {
    this.over = true;
  }

  /** Whom the next line goes to. */
  setRecipient(name: string): void {
    this.to = name;
    this.options.screen.setRecipient?.(name);
  }

  /** Listens from `cursor` on until the conversation ends. Throws `FailureError` when the cluster ends it. */
  private async follow(cursor: number): Promise<void> {
    const { connection, screen } = this.options;
    while (true) {
      this.subscription = subscribe(connection, cursor, {
        onEvent: (event) => this.guard(() => this.heard(event)),
        onState: (state) => this.guard(() => this.tellState(state)),
      });
      const failure = await this.subscription.done;
      if (failure === undefined) return;
      if (failure.reason !== "CURSOR_EXPIRED") throw new FailureError(failure);
      screen.notice("Too long ago for all that has happened since to be kept. See: replichat conversations");
      cursor = await presentIndex(connection);
    }
  }

  private async readLines(): Promise<void> {
    this.options.screen.setRecipient?.(this.to);
    for await (const line of this.options.lines) {
      await this.handle(line);
      if (this.over) return;
      if (this.unconfirmed.size >= max_stream_in_flight) await Promise.race(this.unconfirmed);
    }
  }

  private async handle(line: string): Promise<void> {
    const { interactive, screen } = this.options;
    if (!interactive) {
      if (this.to === undefined) throw new FailureError(usage("There is nobody to send to. Give --to NAME."));
      return this.send(this.to, line);
    }
    if (line.trim() === "") return;
    if (line.startsWith("/") && !line.startsWith("//")) return await this.obey(line);
    if (this.to === undefined) return screen.notice("There is nobody to send to. Type /to NAME.");
    this.send(this.to, line.replace(/^\/\//, "/"));
  }

  private async obey(line: string): Promise<void> {
    const [, name, rest] = /^\/(\S*)\s*(.*)$/s.exec(line)!;
    const command = findCommand(name, this.options.commands);
    try {
      if (command === undefined) {
        this.options.screen.notice(`There is no command /${harmless(name)}. Type /help.`);
      } else await command.run(rest.trim(), this);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.options.screen.notice(error.message);
    }
  }

  private heard(event: replichat.v1.Event): void {
    const { screen, interactive, login } = this.options;
    if (event.caught_up) {
      const backlog = this.backlog ?? [];
      if (backlog.length > shown_backlog) {
        screen.notice(`${backlog.length - shown_backlog} older messages came in; /history NAME shows them.`);
      }
      for (const message of backlog.slice(-shown_backlog)) screen.showMessage(message);
      for (const message of backlog) this.marks.add(message);
      this.backlog = undefined;
      return this.caught_up.resolve();
    }
    const { message } = event;
    if (!message || message.sender?.toLowerCase() === login.username.toLowerCase()) return;
    if (interactive && this.backlog) return void this.backlog.push(message);
    screen.showMessage(message);
    this.marks.add(message);
  }

  private tellState(state: SubscriptionState): void {
    const { notice } = this.options.screen;
    const waiting = state.kind === "connected" ? 0 : this.unconfirmed.size;
    const kept = waiting > 0 ? ` ${waiting} unconfirmed; they are kept and sent again.` : "";
    notice(stateLine(state) + kept);
  }

  /** For the exit code; the reasons have been shown. */
  private failed(): FailureError {
    const message = `${
      counted(this.failures, "message")
    } could not be sent or confirmed. The reasons are above.`;
    return new FailureError({ ...this.first_failure!.failure, message });
  }

  /** An error of a listener ends the conversation, not the process. */
  private guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.broken.reject(error);
    }
  }

  private saveCursor(): void {
    const is_shown = !this.options.interactive || this.backlog === undefined;
    if (is_shown) saveCursor(this.options.login, this.subscription.cursor);
  }
}
