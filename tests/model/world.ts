/** The state machine and the model side by side: each command goes to both, and both must answer alike. */
import { deepStrictEqual as equal } from "node:assert/strict";
import { event_days, events_pruned_per_entry } from "../../proto/bounds.ts";
import { copiesOf, merged } from "../../server/chat/events.ts";
import type { Applied, EventPart } from "../../server/chat/state.ts";
import { type AccountBody, type AdminBody, TestLog, type To } from "../../server/chat/test_log.ts";
import { type Answer, type At, createAccount, logIn, logOut, ofAccount, ofAdmin, send } from "./execute.ts";
import { Model } from "./model.ts";

const day_us = 24 * 3600 * 1_000_000;

/** A part of an event that an account has got live. */
export interface Heard {
  index: number;
  part: EventPart;
}

export class World {
  readonly log = new TestLog();
  readonly model = new Model();
  /** By account id. */
  readonly heard = new Map<number, Heard[]>();
  /** What has been asked, so that it can be asked again. */
  readonly #asked: (() => void)[] = [];
  /** What the table of events is to hold, and what it has let go. */
  kept: { stream_id: number; id: number; create_us: number }[] = [];
  base = 0;

  createAccount(name: string, request_id = ""): void {
    const hash = `hash of ${name}`;
    this.#same(
      createAccount(this.model, this.#at, name, hash, request_id),
      () => this.log.createAccount(name, request_id),
    );
  }
  logIn(name: string, hash: string, token: string, replace: boolean): void {
    const expire_us = this.log.now_us + 1_000_000_000;
    this.#same(
      logIn(this.model, this.#at, { name, hash, token, expire_us, replace }),
      () => this.log.logIn(name, token, hash, { replace_sessions: replace }),
    );
  }
  logOut(token: string, request_id: string): void {
    this.#same(logOut(this.model, this.#at, token, request_id), () => this.log.logOut(token, request_id));
  }
  send(
    token: string,
    place: { with_username: string } | { conversation_id: number },
    body: string,
    id: string,
  ) {
    const to: To = "with_username" in place ? { to_username: place.with_username } : place;
    this.#repeatable(() =>
      this.#same(send(this.model, this.#at, token, to, body, id), () => this.log.send(token, to, body, id))
    );
  }
  account(token: string, body: AccountBody, request_id: string): void {
    this.#same(
      ofAccount(this.model, this.#at, token, body, request_id),
      () => this.log.account(token, body, request_id),
    );
  }
  admin(body: AdminBody, request_id: string): void {
    this.#same(ofAdmin(this.model, this.#at, body, request_id), () => this.log.admin(body, request_id));
  }
  /** Asks once more what was asked so many requests ago. */
  again(nth: number): void {
    this.#asked.at(-1 - nth)?.();
  }
  /** Time passes; then whoever can logs in. */
  wait(days: number): void {
    this.log.now_us += days * day_us;
    for (const { name, hash, delete_us } of [...this.model.accounts]) {
      if (delete_us === null) this.logIn(name, hash, `${name} 0`, true);
    }
  }

  #repeatable(ask: () => void): void {
    this.#asked.push(ask);
    ask();
  }

  get #at(): At {
    return { index: this.log.state.applied_index + 1, now_us: this.log.now_us };
  }

  /** The model has answered; now the state machine. */
  #same(expected: Answer, run: () => Applied): void {
    const now_us = this.log.now_us;
    const applied = run();
    const { outcome } = applied;
    const got: Answer = "ok" in outcome ? { result: outcome.ok } : { reason: outcome.failure.reason };
    equal(got, expected);
    if ("failure" in outcome) equal(applied.event, undefined);
    if (applied.event) this.#hear(applied.index, applied.event.parts);
    this.#keep(applied, now_us);
  }

  #hear(index: number, parts: EventPart[]): void {
    const copies = new Map<number, unknown>();
    for (const { audience, ...content } of copiesOf({ index, parts })) {
      for (const account_id of audience) {
        equal(copies.has(account_id), false, "nobody gets an entry twice");
        copies.set(account_id, "streams" in content ? withoutStreams(content) : content);
      }
    }
    const to = new Set(parts.flatMap(({ audience }) => audience));
    equal(new Set(copies.keys()), to);
    for (const account_id of to) {
      const own = parts.filter(({ audience }) => audience.includes(account_id));
      equal(copies.get(account_id), merged(own));
      const heard = this.heard.get(account_id) ?? [];
      this.heard.set(account_id, [...heard, ...own.map((part) => ({ index, part }))]);
    }
  }

  #keep({ index, event }: Applied, now_us: number): void {
    const streams = new Set(event?.parts.flatMap(({ streams }) => streams));
    for (const stream_id of [...streams].sort((a, b) => a - b)) {
      this.kept.push({ stream_id, id: index, create_us: now_us });
    }
    for (let count = 0; count < events_pruned_per_entry; count++) {
      if (!(this.kept[0]?.create_us < now_us - event_days * day_us)) break;
      this.base = this.kept.shift()!.id;
    }
  }

  [Symbol.dispose](): void {
    this.log[Symbol.dispose]();
  }
}

function withoutStreams({ streams: _, ...content }: { streams?: unknown }): object {
  return content;
}
