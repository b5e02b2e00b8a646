/**
 * `replichat bench subscribe` at full size, 500 members with ten event streams each on three replicas: their accounts
 * and log-ins are put into the first replica's files, since hashing 1,000 passwords would take minutes.
 */
import { type BenchAccount, Subject } from "../../client/bench/subject.ts";
import { printSubscribe } from "../../client/commands/bench.ts";
import { Cli } from "../../proto/cli.ts";
import { program } from "../../main.ts";
import { withSandbox } from "../e2e/cluster.ts";
import { Offline } from "../e2e/offline.ts";

/** Accounts and log-ins in one entry each, in a stopped replica's files; `alice` lends them her password. */
function fill(directory: string, count: number): BenchAccount[] {
  const offline = new Offline(directory);
  const { password_hash } = offline.chat.account("alice")!;
  const accounts = Array.from(
    { length: count },
    (_, n) => ({ username: `member-${n}`, token: `token-${n}` }),
  );
  offline.append(accounts.map(({ username }) => ({ create_account: { username, password_hash } })));
  offline.append(accounts.map(({ username, token }) => offline.logIn(username, token)));
  offline.close();
  return accounts;
}

/** Prints a row for all streams on one replica, and one for all of them spread over `replicas`. */
export async function measureAudience(
  replicas: number,
  members: number,
  options: { streams: number; messages: number },
): Promise<void> {
  await withSandbox(async (cluster) => {
    await cluster.start(0).printed(/is primary/);
    await cluster.accounts("alice");
    await cluster.replicas[0].end("SIGTERM");
    const accounts = fill(cluster.dataDir(0), members);
    for (const n of cluster.all) cluster.start(n);
    await cluster.settled(...cluster.all);
    const cli = new Cli({ ...program().opts(), servers: cluster.servers.split(",") } as Cli["options"]);
    const subject = new Subject(cli, [cluster.secret()]);
    try {
      await subject.prepare(true);
      await printSubscribe(cli, subject, accounts, options);
    } finally {
      await subject.tidy();
    }
  }, replicas);
}
