/**
 * The full-screen client: a terminal (screen.ts), a state (update.ts), and whoever is logged in (session.ts). Runs until one
 * leaves; the terminal is given back on every way out.
 */
import { v7 as uuid } from "uuid";
import type { Cli } from "../../proto/cli.ts";
import { FailureError } from "../../proto/failures.ts";
import { chat_service } from "../../proto/services.ts";
import { openConnection } from "../commands/common.ts";
import type { Connection } from "../connection.ts";
import { logIn, logOut, secret_write } from "../login.ts";
import { type Login, readLogin } from "../tokens.ts";
import { answerTo } from "./asking.ts";
import { render } from "./render.ts";
import { Screen } from "./screen.ts";
import { ChatSession } from "./session.ts";
import { currentOf, type Effect, initialState, type State } from "./state.ts";
import { type Event, update } from "./update.ts";

/** How often the cluster is asked how it is, in ms. */
const cluster_ms = 2_000;
/** The least time between two frames, in ms: what comes meanwhile is drawn at once. */
const frame_ms = 15;

/** Runs the client on this terminal. Throws what should end the program, with the terminal in order. */
export async function runApp(cli: Cli, options: { to?: string; notify: boolean }): Promise<void> {
  const app = new App(cli, options);
  try {
    await app.run();
  } finally {
    app.close();
  }
  if (app.left > 0) {
    cli.notice(
      `${app.left} message${
        app.left === 1 ? " was" : "s were"
      } not confirmed: it is not known whether they were sent.`,
    );
  }
}

class App {
  readonly #screen: Screen;
  #state: State;
  #connection: Connection;
  #session?: ChatSession;
  #login?: Login;
  readonly #over = Promise.withResolvers<void>();
  #leaving = false;
  #drawn_ms = -Infinity;
  #drawing?: ReturnType<typeof setTimeout>;
  readonly #clock: ReturnType<typeof setInterval>;
  /** Messages that were not confirmed when one left. */
  left = 0;
  readonly #broken = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    this.#over.reject("reason" in event ? event.reason : event.error);
  };
  readonly #killed = () => this.#over.resolve();

  constructor(private readonly cli: Cli, private readonly options: { to?: string; notify: boolean }) {
    this.#screen = new Screen(Deno.env.get("NO_COLOR") === undefined);
    this.#login = readLogin(cli.options.user);
    this.#connection = openConnection(cli, this.#login);
    const { columns, rows } = this.#screen;
    this.#state = initialState(columns, rows, { me: this.#login?.username, notify: options.notify });
    this.#clock = setInterval(() => this.#askCluster(), cluster_ms);
  }

  async run(): Promise<void> {
    globalThis.addEventListener("error", this.#broken);
    globalThis.addEventListener("unhandledrejection", this.#broken);
    for (const signal of ["SIGTERM", "SIGHUP"] as const) Deno.addSignalListener(signal, this.#killed);
    this.#screen.open({
      key: (key) => this.#dispatch({ type: "key", key, now_us: Date.now() * 1000 }),
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
  close(): void {
    clearInterval(this.#clock);
    clearTimeout(this.#drawing);
    this.#screen.close();
    this.#connection.close();
    globalThis.removeEventListener("error", this.#broken);
    globalThis.removeEventListener("unhandledrejection", this.#broken);
    for (const signal of ["SIGTERM", "SIGHUP"] as const) Deno.removeSignalListener(signal, this.#killed);
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
        return this.#screen.notify(effect.text);
      case "quit":
        return this.#over.resolve();
      case "log_out":
        return await this.#logOut();
      case "ask":
        return this.#dispatch(await this.#ask(effect));
      case "load":
        return await session?.load(effect);
      case "send":
        return session?.send(effect);
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

  // ---- who is logged in ----

  async #enter(
    { type, name, password, replace }: Extract<Effect, { type: "log_in" | "create_account" }>,
  ): Promise<void> {
    try {
      if (type === "create_account") {
        const request = { request_id: uuid(), username: name, password };
        await this.#connection.call(chat_service.CreateAccount, request, {
          ...secret_write,
          anonymous: true,
        });
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
    this.left += await session?.close() ?? 0;
  }

  #forget(): void {
    this.#login = undefined;
    this.#connection.session.token = undefined;
  }

  async #leave(): Promise<void> {
    if (this.#leaving) return;
    this.#leaving = true;
    if (this.#session !== undefined) {
      this.#dispatch({ type: "notice", text: "Leaving, once all is confirmed…" });
    }
    await this.#end();
  }

  async #askCluster(): Promise<void> {
    try {
      const info = await this.#connection.call(chat_service.GetClusterInfo, {}, {
        anonymous: true,
        aside: true,
      });
      const { view, primary, has_quorum, waiting_for } = info;
      const members = info.members.map(({ address, role }) => ({ address: address ?? "", role: role ?? "" }));
      this.#dispatch({ type: "cluster", cluster: { view, primary, members, has_quorum, waiting_for } });
      this.#connection.learnFrom(info);
      if (this.#state.link === undefined) {
        this.#dispatch({ type: "link", link: { address: info.address, reconnects: 0 } });
      }
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      if (this.#state.me === undefined) this.#dispatch({ type: "notice", text: error.message });
    }
  }
}
