/** AdminService: for whoever proves the cluster secret (challenges.ts). */
import type { Buffer } from "node:buffer";
import process from "node:process";
import { getLogger } from "@logtape/logtape";
import { max_deadline_ms } from "../../proto/bounds.ts";
import { encode, replichat } from "../../proto/codec.ts";
import { invalid, type Outcome } from "../../proto/failures.ts";
import {
  log_categories,
  log_level_names,
  type LogCategory,
  type LogLevel,
  logLevels,
  setLogLevel,
} from "../../proto/logs.ts";
import { admin_service } from "../../proto/services.ts";
import { program_version } from "../../proto/versions.ts";
import {
  type CallContext,
  clientStream,
  type EventStream,
  readRequest,
  requestsOf,
  type RequestStream,
  type Service,
  service,
  stream,
  type StreamHandler,
  unary,
  type UnaryHandler,
} from "./calls.ts";
import type { Challenges } from "./challenges.ts";
import type { Copies } from "./copies.ts";
import { nowMicroseconds } from "./desk.ts";
import { patternFailure } from "./fields.ts";
import { findAccounts } from "./find_accounts.ts";
import { admin_mutation_names, adminMethod, sendOn } from "./mutations.ts";
import { addResponses } from "./mutations_import.ts";
import { reach } from "./reads.ts";
import type { Answer, ForwardedCall, Replica } from "./replica.ts";
import { adminAccountFields } from "./responses.ts";
import { viewSettings } from "./view_settings.ts";

const v1 = replichat.admin.v1;
const log = getLogger(["replichat", "net"]);

/** RemoveMember, as it is sent on to the primary. */
export const remove_member = adminMethod("RemoveMember");

/** A call as it is sent on to the primary. */
function callOf(method: string, request: Buffer, { client_address, timeout_ms }: CallContext): ForwardedCall {
  return { method, request, token: "", client_address, timeout_ms };
}

/** AdminService of one replica. */
export class AdminService {
  /** Without `copies` nobody gets any. */
  constructor(
    private readonly replica: Replica,
    private readonly challenges: Challenges,
    private readonly copies?: Copies,
  ) {}

  /** For the server. */
  service(): Service {
    const proven: Record<string, UnaryHandler> = {
      GetStatus: (request) => Promise.resolve(this.#status(request)),
      RemoveMember: (request, context) => this.replica.forward(callOf(remove_member, request, context), true),
      GetDigest: (request) => this.#digest(request),
      SetLogLevel: (request) => this.#setLogLevel(request),
      GetSettings: (request, context) => this.#read(context, () => this.#settings(request)),
      ListAccounts: (request, context) => this.#read(context, () => this.#accounts(request)),
    };
    for (const name of admin_mutation_names) {
      proven[name] = (request, context) =>
        sendOn(this.replica, admin_service[name], callOf(adminMethod(name), request, context));
    }
    const appliedIndex = () => this.replica.chat.applied_index;
    const handlers = Object.fromEntries(
      Object.entries(proven).map(([name, handler]) => {
        const { path } = admin_service[name as keyof typeof admin_service];
        return [
          name,
          unary(name, appliedIndex, (request, context) => {
            const failure = this.challenges.check(path, context);
            return failure ? Promise.resolve({ failure }) : handler(request, context);
          }),
        ];
      }),
    );
    const challenge = unary(
      "Challenge",
      appliedIndex,
      (request) => Promise.resolve(this.#challenge(request)),
    );
    const import_rows = clientStream("Import", appliedIndex, (call, context) => this.#import(call, context));
    return service(admin_service, {
      ...handlers,
      ...this.#streams(appliedIndex),
      Challenge: challenge,
      Import: import_rows,
    });
  }

  #streams(appliedIndex: () => number) {
    const { copies } = this;
    if (copies === undefined) return {};
    const handlers: Record<string, StreamHandler<EventStream>> = {
      Backup: (call) => copies.backup(call),
      Export: (call) => copies.export(call),
    };
    return Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => {
        const { path } = admin_service[name as keyof typeof admin_service];
        return [
          name,
          stream(name, appliedIndex, (call: EventStream, context) => {
            const failure = this.challenges.check(path, context);
            return failure ? Promise.resolve(failure) : handler(call, context);
          }),
        ];
      }),
    );
  }

  /** Each request is carried out by the primary, one after the other: so rows take effect in their order. */
  async #import(call: RequestStream, context: CallContext): Promise<Outcome<Answer>> {
    const failure = this.challenges.check(admin_service.Import.path, context) ?? this.replica.serveFailure();
    if (failure) return { failure };
    let sum = {};
    for await (const request of requestsOf(call)) {
      const call = callOf(adminMethod("Import"), request, { ...context, timeout_ms: max_deadline_ms });
      const outcome = await this.replica.forward(call, true);
      if ("failure" in outcome) return outcome;
      sum = addResponses(sum, outcome.ok.response);
    }
    return this.#answer(encode(v1.ImportResponse, sum));
  }

  /** Carried out here, once this replica has come as far as the caller has seen. */
  async #read(
    { min_index, timeout_ms }: CallContext,
    answer: () => Outcome<Buffer>,
  ): Promise<Outcome<Answer>> {
    const behind = await reach(this.replica, min_index, timeout_ms);
    if (behind) return { failure: behind };
    const response = answer();
    const stale = this.replica.readFailure();
    if (stale) return { failure: stale };
    return "failure" in response ? response : this.#answer(response.ok);
  }

  #settings(request: Buffer): Outcome<Buffer> {
    const read = readRequest(admin_service.GetSettings, request);
    if ("failure" in read) return read;
    const settings = [...this.replica.chat.settings(), ...viewSettings(this.replica.status())];
    return { ok: encode(v1.GetSettingsResponse, { settings }) };
  }

  #accounts(request: Buffer): Outcome<Buffer> {
    const read = readRequest(admin_service.ListAccounts, request);
    if ("failure" in read) return read;
    const { replica } = this;
    const { include_deleted } = read.ok;
    const failure = patternFailure(read.ok.pattern);
    if (failure) return { failure };
    const found = findAccounts(replica, read.ok, { blocked_only: false, include_deleted });
    if ("failure" in found) return found;
    const now_us = nowMicroseconds();
    const accounts = found.ok.accounts.map((row) => ({
      ...adminAccountFields(row, replica.presence),
      sessions: replica.chat.listSessions(row.id, now_us).length,
    }));
    return { ok: encode(v1.ListAccountsResponse, { ...found.ok, accounts }) };
  }

  #challenge(request: Buffer): Outcome<Answer> {
    const read = readRequest(admin_service.Challenge, request);
    if ("failure" in read) return read;
    const given = this.challenges.give(read.ok.client_nonce);
    return "failure" in given ? given : this.#answer(encode(v1.ChallengeResponse, given.ok));
  }

  #status(request: Buffer): Outcome<Answer> {
    const read = readRequest(admin_service.GetStatus, request);
    if ("failure" in read) return read;
    const { identity, ...status } = this.replica.status();
    const { cluster_id, address } = identity;
    const more = { cluster_id, answered_by: address, version: program_version };
    const { user, system } = process.cpuUsage();
    const used = { cpu_us: user + system, rss_bytes: Deno.memoryUsage().rss };
    return this.#answer(encode(v1.GetStatusResponse, { ...status, ...more, ...used }));
  }

  async #digest(request: Buffer): Promise<Outcome<Answer>> {
    const read = readRequest(admin_service.GetDigest, request);
    if ("failure" in read) return read;
    if (read.ok.index < 0) {
      return { failure: invalid("index", "A log index is not negative. Give 0 for the present.") };
    }
    const digest = await this.replica.digest(read.ok.index);
    if ("failure" in digest) return digest;
    const answered_by = this.replica.status().identity.address;
    return this.#answer(encode(v1.GetDigestResponse, { ...digest.ok, answered_by }));
  }

  async #setLogLevel(request: Buffer): Promise<Outcome<Answer>> {
    const read = readRequest(admin_service.SetLogLevel, request);
    if ("failure" in read) return read;
    const { category, level } = read.ok;
    if (category !== "") {
      const known = Object.keys(log_categories);
      if (!known.includes(category)) {
        return {
          failure: invalid("category", `There is no such category. Choose from ${known.join(", ")}.`),
        };
      }
      if (level !== "" && !log_level_names.some((name) => name === level)) {
        return {
          failure: invalid("level", `There is no such level. Choose from ${log_level_names.join(", ")}.`),
        };
      }
      await setLogLevel(category as LogCategory, level === "" ? undefined : level as LogLevel);
      log.info("From now on {category} is logged from {level} on.", {
        category,
        level: level || "its flag's level",
      });
    }
    const levels = logLevels().map((each) => ({ ...each, description: log_categories[each.category] }));
    const answered_by = this.replica.status().identity.address;
    return this.#answer(encode(v1.SetLogLevelResponse, { answered_by, levels }));
  }

  #answer(response: Buffer): Outcome<Answer> {
    return { ok: { response, index: this.replica.chat.applied_index } };
  }
}
