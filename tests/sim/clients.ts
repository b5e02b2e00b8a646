/** Clients: they write and ask again elsewhere until they are answered, read, and follow the stream of events. */
import { ChatState } from "../../server/chat/state.ts";
import { sha256, uuid } from "../../server/chat/test_log.ts";
import type { Applied } from "../../server/chat/state.ts";
import { encode, replichat } from "../../proto/codec.ts";
import type { Machine } from "./machine.ts";
import type { Process } from "./process.ts";
import type { Simulation } from "./simulation.ts";

const v1 = replichat.replication.v1;
type Command = Parameters<typeof v1.Command.encode>[0];

/** What a call came to. `undefined`: no answer. */
type Answer<Value> = { value: Value } | { failure: string; hint?: string } | undefined;
type Serve<Value> = (process: Process, answer: (answer: Answer<Value>) => void) => void;

/** One user with one session. */
export class Client {
  /** The least index that its reads must reflect. */
  session_index = 0;
  readonly name: string;
  #requests = 0;
  #token = "";
  #target: Machine;
  #stopped = false;

  constructor(private readonly simulation: Simulation, readonly number: number) {
    this.name = `c${number}`;
    this.#target = simulation.machines[0];
  }

  /** Goes on until stopped. */
  async live(): Promise<void> {
    const { random, options } = this.simulation;
    await this.enroll();
    while (!this.#stopped) {
      await this.#sleep(random.wait(options.think_ms));
      const dice = random.next();
      if (dice < 0.05) await Promise.all(Array.from({ length: options.burst }, () => this.write()));
      else if (dice < 0.6) await this.write();
      else if (dice < 0.8) await this.readFresh();
      else await this.readSession();
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** What it has seen after `common_index` is no more: an operator has given it up. */
  forget(common_index: number): void {
    this.session_index = Math.min(this.session_index, common_index);
  }

  /** Makes an account and logs in. */
  async enroll(): Promise<void> {
    const request_id = this.#requestId();
    const content_hash = sha256(this.name);
    const create_account = { request_id, username: this.name, password_hash: "hash", content_hash };
    await this.#insist(() => ({ create_account }));
    await this.#insist((attempt) => {
      this.#token = `${this.name} ${attempt}`;
      const login = {
        account_id: this.#accountId(),
        password_hash: "hash",
        token_hash: sha256(this.#token),
        session_id: this.#token,
        expire_us: Number.MAX_SAFE_INTEGER,
      };
      return { login };
    });
  }

  /** Sends a message, and does not give up. Answers whether it got through before it was stopped. */
  async write(): Promise<boolean> {
    const request_id = this.#requestId();
    const send_message = {
      request_id,
      token_hash: sha256(this.#token),
      to_username: this.name,
      body: request_id.slice(-12),
    };
    const applied = await this.#insist(() => ({ send_message }));
    if (applied === undefined) return false;
    const result = "ok" in applied.outcome ? applied.outcome.ok : undefined;
    if (result?.kind !== "send_message") throw new Error(`a strange answer: ${JSON.stringify(applied)}`);
    this.simulation.tell({
      type: "acknowledged",
      client: this.name,
      request_id,
      index: result.message.id,
      reflects: applied.index,
    });
    return true;
  }

  /** A linearizable read, wherever the primary is thought to be. */
  async readFresh(): Promise<boolean> {
    const { random, machines, history } = this.simulation;
    const least = history.acknowledged_index;
    // Also where there may be one that does not know yet that it is primary no more.
    const machine = random.chance(0.3) ? random.pick(machines) : this.#target;
    const answer = await this.#call<{ index: number; digest: number }>(machine, (process, answer) => {
      const { machine, node } = process;
      const hint = node.core.leader?.address;
      const value = { index: machine.chat.applied_index, digest: machine.digest };
      // As the chat service does: the lease is looked at after the read.
      answer(node.isPrimary() && !node.readFailure() ? { value } : { failure: "unavailable", hint });
    });
    if (answer === undefined || "failure" in answer) {
      if (machine === this.#target) this.#goElsewhere(answer?.hint);
      return false;
    }
    this.#took(answer.value.index);
    this.simulation.tell({ type: "read", kind: "fresh", client: this.name, least, ...answer.value });
    return true;
  }

  /** A session-consistent read, anywhere. */
  async readSession(): Promise<boolean> {
    const least = this.session_index;
    const machine = this.simulation.random.pick(this.simulation.machines);
    const answer = await this.#call<{ index: number; digest: number }>(machine, (process, answer) => {
      process.node.waitApplied(least, 1_000).then((reached) => {
        const value = { index: process.machine.chat.applied_index, digest: process.machine.digest };
        answer(reached ? { value } : { failure: "behind" });
      });
    });
    if (answer === undefined || "failure" in answer) return false;
    this.#took(answer.value.index);
    this.simulation.tell({ type: "read", kind: "session", client: this.name, least, ...answer.value });
    return true;
  }

  /** As any replica knows it. */
  #accountId(): number {
    const states = this.simulation.machines.map(({ chat }) => chat).filter((chat) =>
      chat instanceof ChatState
    );
    return states.map((chat) => chat.account(this.name)?.id).find((id) => id !== undefined) ?? 0;
  }

  #took(index: number): void {
    this.session_index = Math.max(this.session_index, index);
  }

  #requestId(): string {
    return uuid(this.number * 1_000_000 + ++this.#requests);
  }

  /** Asks one replica after the other, with the same request, until one has executed it. */
  async #insist(command: (attempt: number) => Command): Promise<Applied | undefined> {
    for (let attempt = 1; !this.#stopped; attempt++) {
      const fields = command(attempt);
      const payload = encode(v1.Command, fields);
      const repeatable = fields.login === undefined;
      const answer = await this.#call<Applied>(this.#target, (process, answer) => {
        process.write(payload, repeatable, this.simulation.options.call_timeout_ms).then((outcome) => {
          const hint = process.node.core.leader?.address;
          if ("failure" in outcome) return answer({ failure: outcome.failure.reason, hint });
          answer({ value: outcome.ok });
        });
      });
      if (answer !== undefined && "value" in answer) {
        this.#took(answer.value.index);
        // A log-in that is refused is tried again.
        if ("ok" in answer.value.outcome) return answer.value;
        if (repeatable) throw new Error(`refused: ${JSON.stringify(answer.value)}`);
      }
      this.#goElsewhere(answer && "failure" in answer ? answer.hint : undefined);
      await this.#sleep(this.simulation.random.between(20, 200));
    }
  }

  #goElsewhere(hint?: string): void {
    const { random, machines, network } = this.simulation;
    const hinted = hint === undefined ? undefined : network.machines.get(hint);
    this.#target = hinted ?? random.pick(machines);
  }

  /** One call to a replica. No answer is one that was lost, or came too late. */
  #call<Value>(machine: Machine, serve: Serve<Value>): Promise<Answer<Value>> {
    const { random, timeline, network, options } = this.simulation;
    const { era } = this.simulation.history;
    // Clients have nothing to do with a cluster that was declared lost.
    const given_up = () => era !== this.simulation.history.era || !this.simulation.counts(machine);
    const way = () => network.least_delay_ms + random.wait(network.mean_delay_ms);
    return new Promise((resolve) => {
      const cancel = timeline.after(options.call_timeout_ms, () => resolve(undefined));
      const finish = (answer: Answer<Value>) => {
        if (answer && "value" in answer && era !== this.simulation.history.era) return;
        cancel();
        resolve(answer);
      };
      timeline.after(way(), () => {
        const { process } = machine;
        if (!machine.up) return;
        if (process === undefined) return timeline.after(way(), () => finish({ failure: "refused" }));
        process.enter(() =>
          serve(process, (answer) => {
            if (process.alive && !given_up() && !random.chance(network.loss)) {
              timeline.after(way(), () => finish(answer));
            }
          })
        );
      });
    });
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.simulation.timeline.after(ms, resolve));
  }
}

/** Someone who follows the stream of events, first here, then there, with a cursor. */
export class Follower {
  cursor = 0;
  #process?: Process;
  /** How far the present process has sent. */
  #sent = 0;
  #stream = 0;
  #free_ms = 0;

  constructor(private readonly simulation: Simulation, readonly name: string) {}

  /** Subscribes somewhere, and some time later somewhere else. */
  roam(): void {
    const { random, timeline, machines } = this.simulation;
    timeline.after(random.between(300, 6_000), () => {
      const { process } = random.pick(machines);
      this.#stream++;
      this.#process = process;
      this.#sent = this.cursor;
      if (process?.alive) process.enter(() => this.push(process));
      this.roam();
    });
  }

  /** What it has got after `common_index` is no more: an operator has given it up. */
  forget(common_index: number): void {
    this.cursor = Math.min(this.cursor, common_index);
    this.#stream++;
    this.#process = undefined;
  }

  /** To be called when a process has applied something: what is new is sent. */
  push(process: Process): void {
    if (process !== this.#process || !this.simulation.counts(process.machine)) return;
    const { timeline, random, network } = this.simulation;
    const stream = this.#stream;
    const { events } = process.machine;
    let first = events.length;
    while (first > 0 && events[first - 1] > this.#sent) first--;
    for (const index of events.slice(first)) {
      this.#sent = index;
      this.#free_ms = Math.max(
        this.#free_ms,
        timeline.now_ms + network.least_delay_ms + random.wait(network.mean_delay_ms),
      );
      timeline.after(this.#free_ms - timeline.now_ms, () => this.#take(stream, index));
    }
  }

  #take(stream: number, index: number): void {
    if (stream !== this.#stream) return;
    this.simulation.tell({ type: "event", follower: this.name, cursor: this.cursor, index });
    this.cursor = index;
  }
}
