/**
 * The full-screen client: a terminal (screen.ts), a state (update.ts), and whoever is logged in (session.ts). Runs until one
 * leaves; the terminal is given back on every way out.
 */
import { reset } from "@logtape/logtape";
import { type Cli, Interrupted } from "../../proto/cli.ts";
import { FailureError, unconfirmedMessages } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { openConnection } from "../commands/common.ts";
import type { Connection } from "../connection.ts";
import { createAccount, logIn, logOut } from "../login.ts";
import { type Login, readLogin } from "../tokens.ts";
import { answerTo } from "./asking.ts";
import type { Key } from "./keys.ts";
import { render } from "./render.ts";
import { Screen } from "./screen.ts";
import { ChatSession } from "./session.ts";
import { currentOf, type Effect, initialState, type State } from "./state.ts";
import { type Event, update } from "./update.ts";

/** How often the cluster is asked how it is, in ms. */
const cluster_ms = 2_000;
/** The least time between two rings of the bell, in ms. */
const ring_ms = 1_000;
/** The least time between two frames, in ms: what comes meanwhile is drawn at once. */
const frame_ms = 15;

/**
 * Runs the client on this terminal. Throws what should end the program, with the terminal in order: `Interrupted` after Ctrl-C
 * or a signal, `FailureError` (outcome unknown) when messages have not been confirmed.
 */
export async function runApp(cli: Cli, options: { to?: string; notify: boolean }): Promise<void> {
  // Logs on the same terminal would stand in the middle of the screen.
  if (Deno.stderr.isTerminal()) await reset();
  const app = new App(cli, options);
  try {
    await app.run();
  } finally {
    await app.close();
  }
  if (app.left > 0) throw new FailureError(unconfirmedMessages(app.left));
  if (app.interrupted) throw new Interrupted();
}

class App {
  readonly #screen: Screen;
  #state: State;
  #connection: Connection;
  #session?: ChatSession;
  #login?: Login;
  readonly #over = Promise.withResolvers<void>();
  /** Resolves when one does not want to wait any longer for what is not confirmed. */
  readonly #hurry = Promise.withResolvers<void>();
  #leaving = false;
  #asking = false;
  #rang_ms = -Infinity;
  #drawn_ms = -Infinity;
  #drawing?: ReturnType<typeof setTimeout>;
  readonly #clock: ReturnType<typeof setInterval>;
  /** Messages that were not confirmed when one left. */
  left = 0;
  /** By Ctrl-C or a signal. */
  interrupted = false;
  readonly #broken = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    this.#over.reject("reason" in event ? event.reason : event.error);
  };
  readonly #killed = () => this.#quit(true);

  constructor(private readonly cli: Cli, private readonly options: { to?: string; notify: boolean }) {
    this.#screen = new Screen(!Deno.noColor);
    this.#login = readLogin(cli.options.user);
    this.#connection = openConnection(cli, this.#login);
    const { columns, rows } = this.#screen;
    this.#state = initialState(columns, rows, {
      me: this.#login?.username,
      notify: options.notify,
      wanted: cli.options.user,
    });
    this.#clock = setInterval(() => this.#askCluster(), cluster_ms);
  }

  async run(): Promise<void> {
    globalThis.addEventListener("error", this.#broken);
    globalThis.addEventListener("unhandledrejection", this.#broken);
    for (const signal of ["SIGTERM", "SIGHUP"] as const) Deno.addSignalListener(signal, this.#killed);
    this.#screen.open({
      key: (key) => this.#press(key),
      resize: (columns, rows) => this.#dispatch({ type: "resize", columns, rows }),
      end: () => this.#over.resolve(),
    });
    this.#draw();
    this.#connection.learn().catch(() => {}); // only to have somewhere to go
    void this.#askCluster();
    if (this.#login) this.#begin(this.#login);
    await this.#over.promise;
    await this.#leave();
  }

  /** Gives everything back. */
  async close(): Promise<void> {
    clearInterval(this.#clock);
    clearTimeout(this.#drawing);
    await this.#screen.close();
    this.#connection.close();
    globalThis.removeEventListener("error", this.#broken);
    globalThis.removeEventListener("unhandledrejection", this.#broken);
    for (const signal of ["SIGTERM", "SIGHUP"] as const) Deno.removeSignalListener(signal, this.#killed);
  }

  /** While one leaves, what is typed would go nowhere. */
  #press(key: Key): void {
    const ends = key.type === "key" && key.ctrl && key.name === "c";
    if (!this.#leaving || ends) this.#dispatch({ type: "key", key, now_us: Date.now() * 1000 });
  }

  /** The first time, all is confirmed before the end; the second time it comes at once. */
  #quit(interrupted: boolean): void {
    this.interrupted ||= interrupted;
    if (this.#leaving) this.#hurry.resolve();
    this.#over.resolve();
  }

  #dispatch(event: Event): void {
    const [state, effects] = update(this.#state, event);
    const changed = state !== this.#state;
    this.#state = state;
    if (changed) this.#schedule();
    for (const effect of effects) {
      this.#perform(effect).catch((error) => this.#over.reject(error));
    }
  }

  #schedule(): void {
    if (this.#drawing !== undefined) return;
    const wait_ms = Math.max(0, this.#drawn_ms + frame_ms - performance.now());
    this.#drawing = setTimeout(() => this.#draw(), wait_ms);
  }

  #draw(): void {
    this.#drawing = undefined;
    this.#drawn_ms = performance.now();
    this.#screen.draw(render(this.#state));
  }

  async #perform(effect: Effect): Promise<void> {
    const session = this.#session;
    switch (effect.type) {
      case "log_in":
      case "create_account":
        return await this.#enter(effect);
      case "notify":
        return this.#notify(effect.text);
      case "suspend":
        return await this.#screen.suspend();
      case "redraw":
        this.#screen.forget();
        return this.#schedule();
      case "quit":
        return this.#quit(effect.interrupted ?? false);
      case "log_out":
        return await this.#logOut();
      case "ask":
        return this.#dispatch(await this.#ask(effect));
      case "load":
        return await session?.load(effect);
      case "members":
        return await session?.members(effect.name);
      case "send":
        return session === undefined ? this.#refuse(effect) : session.send(effect);
      case "mark_read":
        return session?.markRead(effect);
      case "delete":
        return await session?.delete(effect);
      case "names":
        return await session?.names(effect.prefix);
    }
  }

  #ask({ what, words }: Extract<Effect, { type: "ask" }>): Promise<Event> {
    const open = currentOf(this.#state)?.name;
    return answerTo(what, { connection: this.#connection, me: this.#login?.username ?? "", words, open });
  }

  /** Between two sessions nothing can be sent. */
  #refuse({ local, to }: Extract<Effect, { type: "send" }>): void {
    const why = "You were being logged out. Send it again.";
    this.#dispatch({ type: "not_sent", local, name: to, why, unknown: false });
  }

  /** Many messages at once ring once. */
  #notify(text: string): void {
    if (performance.now() - this.#rang_ms < ring_ms) return;
    this.#rang_ms = performance.now();
    this.#screen.notify(text);
  }

  // ---- who is logged in ----

  async #enter(
    { type, name, password, replace }: Extract<Effect, { type: "log_in" | "create_account" }>,
  ): Promise<void> {
    try {
      if (type === "create_account") {
        await createAccount(this.#connection, name, password);
      }
      const { login } = await logIn(this.#connection, name, password, { replace });
      this.#begin(login);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.#dispatch({ type: "login_failed", why: error.message, reason: error.failure.reason });
    }
  }

  #begin(login: Login): void {
    this.#login = login;
    this.#connection.session.token = login.token;
    this.#session = new ChatSession(this.#connection, login, (event) => this.#dispatch(event));
    this.#dispatch({ type: "logged_in", name: login.username, open: this.options.to });
    this.#session.run().then(async (failure) => {
      if (failure === undefined) return;
      await this.#end();
      this.left = 0; // they go back into the drafts
      this.#forget();
      this.#dispatch({ type: "logged_out", why: failure.message });
    }).catch((error) => this.#over.reject(error));
  }

  async #logOut(): Promise<void> {
    const login = this.#login;
    if (login === undefined) return;
    await this.#end();
    try {
      await logOut(this.#connection, login);
      this.#forget();
      this.#dispatch({ type: "logged_out" });
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.#begin(login);
      this.#dispatch({ type: "notice", text: error.message });
    }
  }

  /** What was sent is confirmed first. */
  async #end(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.left += await session?.close(this.#hurry.promise) ?? 0;
  }

  #forget(): void {
    this.#login = undefined;
    this.#connection.session.token = undefined;
  }

  async #leave(): Promise<void> {
    if (this.#leaving) return;
    this.#leaving = true;
    if (this.#session !== undefined) {
      this.#dispatch({ type: "notice", text: "Leaving, once all is confirmed… (Ctrl-C: at once)" });
    }
    await this.#end();
  }

  async #askCluster(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      const options = { anonymous: true, aside: true };
      const info = await this.#connection.call(chat_service.GetClusterInfo, {}, options);
      const { view, primary, has_quorum, waiting_for } = info;
      const members = info.members.map(({ address, role }) => ({ address: address ?? "", role: role ?? "" }));
      this.#dispatch({ type: "cluster", cluster: { view, primary, members, has_quorum, waiting_for } });
      this.#connection.learnFrom(info);
      if (this.#state.link === undefined) {
        this.#dispatch({ type: "link", link: { address: info.address, reconnects: 0 } });
      }
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.#dispatch({ type: "cluster" });
    } finally {
      this.#asking = false;
    }
  }
}
