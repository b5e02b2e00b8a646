/** The cluster that is measured: one that runs, or one that is started for it; with accounts made for it, and without limits. */
import { randomBytes } from "node:crypto";
import type { ServiceError } from "@grpc/grpc-js";
import type { Command } from "commander";
import { v7 as uuid } from "uuid";
import { max_concurrent_hashes } from "../../proto/bounds.ts";
import { type Cli, parseInteger } from "../../proto/cli.ts";
import { FailureError } from "../../proto/failures.ts";
import { showProgress } from "../../proto/progress.ts";
import { secret_file } from "../../proto/secret.ts";
import { admin_service, type Call, chat_service } from "../../proto/services.ts";
import { adminCall, findSecrets, readSecrets } from "../admin.ts";
import { addSecretFile, inBatches, openConnection } from "../commands/common.ts";
import type { Connection } from "../connection.ts";
import { createAccount, secret_write } from "../login.ts";
import { askReplica } from "../replicas.ts";

/** What can be done to replicas that were started here. */
export interface Replicas {
  addresses: string[];
  /** Where a replica's data are. */
  dataDir(port: number): string;
  /** Throws `FailureError` when it is not running. */
  signal(port: number, signal: "SIGSTOP" | "SIGCONT" | "SIGTERM"): void;
  /** kill -9, after which it can be started. */
  kill(port: number): void;
  /** Resolves when it has ended. */
  ended(port: number): Promise<void>;
  /** Starts one that has ended. */
  start(port: number): void;
}

/** Runs something with replicas of its own, which end with it: the server's part of a measurement. */
export type StartReplicas = (
  options: { count: number; keep?: string; name: string; from_port: number },
  use: (replicas: Replicas) => Promise<void>,
) => Promise<void>;

/** The flags that say which cluster. */
export interface SubjectFlags {
  replicas?: number;
  keep?: string;
  secretFile?: string;
}

/** Adds the flags that start replicas. `count`: how many, where nobody says; undefined: none, --servers are measured. */
export function addReplicas(command: Command, count?: number): Command {
  return command
    .option(
      "--replicas <number>",
      "start so many, and measure them, not --servers",
      parseInteger(1, 9),
      count,
    )
    .option("--keep <dir>", "keep their data there: its disk is measured (default: a temporary directory)");
}

/** The same for a command that can measure a running cluster, too. */
export function addSubject(command: Command): Command {
  return addSecretFile(addReplicas(command));
}

/** Away from where people's own clusters are. */
const from_port = 6001;

/** The limits that a measurement would run into. */
const limits = ["rate-send", "rate-login", "rate-create"];

/** An account made for a measurement. */
export interface BenchAccount {
  username: string;
  token: string;
}

/** What one replica's process has used. */
export interface Usage {
  address: string;
  role: string;
  /** At which this was told, in ms. */
  at_ms: number;
  cpu_us: number;
  rss_bytes: number;
}

/** What one replica used over a time. */
export interface Used {
  address: string;
  role: string;
  /** Of one core. */
  cpu_percent: number;
  rss_bytes: number;
}

/** What each replica used from one look to the next; those that were restarted meanwhile are left out. */
export function usedBetween(before: Usage[], after: Usage[]): Used[] {
  return after.flatMap(({ address, role, at_ms, cpu_us, rss_bytes }) => {
    const first = before.find((usage) => usage.address === address);
    if (first === undefined || first.cpu_us > cpu_us) return [];
    const share = (cpu_us - first.cpu_us) / 1000 / (at_ms - first.at_ms);
    return [{ address, role, cpu_percent: Math.round(share * 100), rss_bytes }];
  });
}

/**
 * Runs `use` with the cluster that the flags name, its limits off where the secret is at hand; then everything is as
 * it was, but for the messages. Throws `FailureError`.
 */
export async function withSubject(
  cli: Cli,
  flags: SubjectFlags,
  start: StartReplicas,
  use: (subject: Subject) => Promise<void>,
): Promise<void> {
  const { replicas: count, keep } = flags;
  if (count === undefined) {
    const is_given = flags.secretFile !== undefined;
    return await useSubject(new Subject(cli, findSecrets(flags.secretFile)), is_given, use);
  }
  await start({ count, keep, name: "bench", from_port }, async (replicas) => {
    cli.options.servers = replicas.addresses;
    const port = portOf(replicas.addresses[0]);
    const secrets = readSecrets(`${replicas.dataDir(port)}/${secret_file}`, "--keep");
    await useSubject(new Subject(cli, secrets, replicas), true, use);
  });
}

/** The port in `host:port`. */
export function portOf(address: string): number {
  return Number(address.split(":").at(-1));
}

async function useSubject(subject: Subject, is_given: boolean, use: (subject: Subject) => Promise<void>) {
  // Replicas of our own end with us, and whatever was changed in them.
  let is_ending = false;
  const interrupted = () => {
    if (is_ending) Deno.exit(130); // somebody is in a hurry
    is_ending = true;
    void subject.tidy().finally(() => Deno.exit(130));
  };
  const listened = subject.replicas === undefined ? ["SIGINT", "SIGTERM"] as const : [];
  for (const signal of listened) Deno.addSignalListener(signal, interrupted);
  try {
    await subject.prepare(is_given);
    await use(subject);
  } finally {
    for (const signal of listened) Deno.removeSignalListener(signal, interrupted);
    await subject.tidy();
  }
}

/** A cluster under measurement. */
export class Subject {
  private readonly connection: Connection;
  private readonly changed = new Map<string, string>();
  private readonly accounts: (BenchAccount & { password: string })[] = [];
  private readonly name = `bench-${randomBytes(8).toString("hex")}`;

  /** `replicas`: those that were started for this. */
  constructor(readonly cli: Cli, private secrets: Uint8Array[], readonly replicas?: Replicas) {
    this.connection = openConnection(cli);
  }

  /** Switches the limits off, if the secret is at hand. Throws `FailureError`, also when a secret that `is_given` is wrong. */
  async prepare(is_given: boolean): Promise<void> {
    await this.connection.learn();
    try {
      if (this.secrets.length > 0) return await this.switchOff();
    } catch (error) {
      const is_other = error instanceof FailureError && error.failure.reason === "WRONG_SECRET";
      if (!is_other || is_given) throw error;
      this.secrets = []; // only found here, and another cluster's
    }
    this.cli.notice(
      "Without the cluster's secret its limit on sends (rate-send) stays on, and is what may be measured. " +
        "Give the secret with --secret-file.",
    );
  }

  private async switchOff(): Promise<void> {
    const { settings } = await this.admin(admin_service.GetSettings, {});
    for (const { key, value } of settings) {
      if (!limits.includes(key ?? "") || value === "off") continue;
      this.changed.set(key!, value ?? "");
      await this.set(key!, "off");
    }
  }

  private async set(key: string, value: string): Promise<void> {
    await this.admin(admin_service.SetSetting, { request_id: uuid(), key, value }, { write: true });
  }

  private admin<Request, Response>(
    method: Call<Request, Response>,
    request: Partial<NoInfer<Request>>,
    options: { write?: boolean; least_ms?: number } = {},
  ): Promise<Response> {
    return adminCall(this.connection, this.secrets, method, request, options);
  }

  /** New accounts, logged in. Throws `FailureError`. */
  async makeAccounts(count: number): Promise<BenchAccount[]> {
    const progress = showProgress({
      label: "Making accounts",
      total: count,
      unit: "accounts",
      quiet: this.cli.options.quiet,
    });
    const first = this.accounts.length;
    try {
      const numbers = Array.from({ length: count }, (_, n) => first + n);
      for (const batch of inBatches(numbers, max_concurrent_hashes)) {
        await Promise.all(batch.map((n) => this.makeAccount(`${this.name}-${n}`)));
        progress.update(this.accounts.length - first);
      }
    } finally {
      progress.end();
    }
    return this.accounts.slice(first);
  }

  private async makeAccount(username: string): Promise<void> {
    const password = randomBytes(16).toString("hex");
    if (this.secrets.length > 0) {
      const request = { request_id: uuid(), username, password };
      await this.admin(admin_service.CreateAccount, request, secret_write);
    } else await createAccount(this.connection, username, password);
    const login = { username, password };
    const { token } = await this.connection.call(chat_service.Login, login, {
      ...secret_write,
      write: false,
    });
    this.accounts.push({ username, password, token });
  }

  /** A connection as this account, to `servers` in that order; the caller closes it. Throws `FailureError`. */
  open(login: { token: string }, servers?: string[]): Connection {
    return openConnection(this.cli, login, servers);
  }

  /** The members' addresses, the primary's first. Throws `FailureError`. */
  async members(): Promise<string[]> {
    const { members, primary } = await this.connection.call(chat_service.GetClusterInfo, {}, {
      anonymous: true,
    });
    const addresses = members.filter(({ role }) => role !== "learner").map(({ address }) => address ?? "");
    return [primary, ...addresses.filter((address) => address !== primary)];
  }

  /** What one replica says of the cluster, within `limit_ms`; undefined when it does not answer. */
  async infoOf(address: string, limit_ms: number) {
    try {
      const options = { anonymous: true, aside: true };
      return await this.connection.attempt(address, chat_service.GetClusterInfo, {}, options, limit_ms);
    } catch (error) {
      if (error instanceof FailureError || (error as Partial<ServiceError>).code !== undefined) {
        return undefined;
      }
      throw error;
    }
  }

  /** What each replica has used so far; none without the secret. Those that do not answer are left out. */
  async usage(): Promise<Usage[]> {
    if (this.secrets.length === 0) return [];
    const looks = (await this.members()).map(async (address): Promise<Usage[]> => {
      const asked = await askReplica(this.connection, address, this.secrets, admin_service.GetStatus, {});
      if ("failure" in asked) return [];
      const { role, cpu_us, rss_bytes } = asked.ok;
      return [{ address, role, at_ms: performance.now(), cpu_us, rss_bytes }];
    });
    return (await Promise.all(looks)).flat();
  }

  /** Puts back what was changed, and removes the accounts; says what could not be. Throws what is no `FailureError`. */
  async tidy(): Promise<void> {
    try {
      // Replicas of our own are about to end.
      if (this.replicas !== undefined) return;
      for (const [key, value] of this.changed) {
        this.changed.delete(key);
        const remedy = `${key} is still off. Set it back with: replichat settings set ${key} ${value}`;
        await this.orSay(this.set(key, value), remedy);
      }
      for (const batch of inBatches(this.accounts.splice(0), max_concurrent_hashes)) {
        await Promise.all(batch.map((account) => {
          const remedy =
            `The account is still there. Remove it with: replichat admin remove ${account.username}`;
          return this.orSay(this.deleteAccount(account), remedy);
        }));
      }
    } finally {
      this.connection.close();
    }
  }

  private async orSay(done: Promise<void>, remedy: string): Promise<void> {
    try {
      await done;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.cli.notice(`${error.message}\n${remedy}`);
    }
  }

  private async deleteAccount(account: BenchAccount & { password: string }): Promise<void> {
    const connection = this.open(account);
    try {
      const request = { request_id: uuid(), password: account.password };
      await connection.call(chat_service.DeleteAccount, request, secret_write);
    } finally {
      connection.close();
    }
  }
}
