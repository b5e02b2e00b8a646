/** What the tests of the wire share: a server with people on it, made without waiting for password hashes. */
import { randomUUID } from "node:crypto";
import { encode, replichat } from "../../proto/codec.ts";
import { unwrap } from "../../proto/failures.ts";
import { answerChallenge, nonce } from "../../proto/secret.ts";
import { admin_service } from "../../proto/services.ts";
import { hashPassword } from "../../server/chat/passwords.ts";
import { sha256 } from "../../server/chat/test_log.ts";
import type { CopySource } from "../../server/net/copies.ts";
import type { Snapshot } from "../../server/net/snapshot_call.ts";
import { FakeReplica, test_secret, TestServer } from "../../server/net/testing.ts";
import type { Command } from "../e2e/offline.ts";

/** Everybody's. */
export const password = "correct horse";
const password_hash = unwrap(await hashPassword(password));

/** A replica that holds nothing. */
const position = { index: 1, view: { counter: 1, proposer: "a" }, hash: new Uint8Array(32) };
const empty_snapshot: Snapshot = {
  header: {
    base: { ...position, timestamp_us: 1, view_entry: { index: 1, payload: new Uint8Array(1) } },
    schema_version: 1,
    size: 0,
    sha256: new Uint8Array(32),
  },
  chunks: async function* () {},
  close: () => {},
};

/** The same for backups and exports. */
const nothing = { chunks: async function* () {}, close: () => {} };
const at = { log_index: 1 };
const empty_copies: CopySource = {
  backup: ({ cluster_id }) => {
    const file = { state_digest: new Uint8Array(32), size: 0, sha256: new Uint8Array(32) };
    return Promise.resolve({ header: { ...at, cluster_id, ...file }, ...nothing });
  },
  export: () => Promise.resolve({ header: { ...at, accounts: 0, members: 0, messages: 0 }, ...nothing }),
};

/** alice and bob talk to each other and are in +team, which is alice's; eve is not; all are logged in, each with its name as token. */
export class World {
  readonly request_id = randomUUID();
  /** alice's to bob, bob's to alice, alice's to +team. */
  readonly messages: number[] = [];
  readonly direct_id: number;
  readonly group_id: number;

  private constructor(readonly replica: FakeReplica, readonly server: TestServer) {
    for (const username of ["alice", "bob", "eve"]) {
      const account_id = this.#apply({
        create_account: { username, password_hash, content_hash: sha256(username) },
      });
      const expire_us = (Date.now() + 3_600_000) * 1_000;
      const session = { token_hash: sha256(username), session_id: `session of ${username}`, expire_us };
      this.#apply({ login: { account_id, password_hash, ...session } });
    }
    const token_hash = sha256("alice");
    this.direct_id = this.#send("alice", "bob");
    this.#send("bob", "alice");
    const create_group = { name: "team", usernames: ["bob"] };
    this.group_id = this.#apply({ account: { token_hash, content_hash: sha256("group"), create_group } });
    this.#send("alice", "+team");
  }

  /** With a server of its own, on a free port. */
  static async make(): Promise<World> {
    const replica = new FakeReplica();
    const snapshots = () => Promise.resolve(empty_snapshot);
    return new World(replica, await TestServer.start(replica, snapshots, { copies: empty_copies }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.stop();
    this.replica.chat.close();
  }

  /** Metadata that prove the cluster secret for one call of this path. */
  async proof(path: string): Promise<Record<string, string>> {
    const client_nonce = nonce();
    const { response } = await this.server.call(admin_service.Challenge, { client_nonce });
    return answerChallenge([test_secret], { client_nonce, ...response! }, path)!;
  }

  #send(from: string, to_username: string): number {
    const send_message = { token_hash: sha256(from), to_username, body: "a message" };
    const id = this.#apply({ send_message });
    this.messages.push(id);
    return id;
  }

  #apply(command: Command): number {
    const { index, outcome } = this.replica.applyNext(encode(replichat.replication.v1.Command, command));
    unwrap(outcome);
    return index;
  }
}
