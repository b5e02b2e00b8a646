/** For tests: servers that speak the chat service over real gRPC and share one memory, with faults on demand. */
import { Buffer } from "node:buffer";
import {
  type handleBidiStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerWritableStream,
} from "@grpc/grpc-js";
import { replichat } from "../proto/codec.ts";
import {
  badCredentials,
  cursorExpired,
  type Failure,
  sessionEnded,
  unknownAccount,
} from "../proto/failures.ts";
import { nonce, nonce_key, proof_key, prove, proves } from "../proto/secret.ts";
import { admin_service, chat_service } from "../proto/services.ts";
import { program_version } from "../proto/versions.ts";
import { details_key, statusDetails, toStatus } from "../proto/status.ts";

type Message = replichat.v1.IMessage;
// deno-lint-ignore no-explicit-any -- one handler for calls of all types
type Any = any;

/** What all fake servers of a test have in common. */
export class FakeCluster {
  /** Messages in order; ids from 1. */
  messages: Message[] = [];
  accounts = new Map<string, string>([["alice", "password"], ["bob", "password"]]);
  /** The answers by request id. */
  answers = new Map<string, Message>();
  /** The marks of each MarkDelivered. */
  delivered: replichat.v1.MarkDeliveredRequest.IMark[][] = [];
  /** The least cursor that event streams still take; those before but 0 are told that they are too old. */
  kept_from = 0;
  /** How often each request id came in. */
  arrivals = new Map<string, number>();
  secret_hex = "5e".repeat(32);
  secret = Buffer.from(this.secret_hex, "hex");
  servers: FakeServer[] = [];

  /** Starts one more server. */
  async start(port = 0): Promise<FakeServer> {
    const server = await FakeServer.start(this, port);
    this.servers.push(server);
    return server;
  }

  /** Executes one send: once for each request id. */
  send(request: Any, sender: string): replichat.v1.ISendMessageResponse | Failure {
    this.arrivals.set(request.request_id, (this.arrivals.get(request.request_id) ?? 0) + 1);
    const known = this.answers.get(request.request_id);
    if (known) return { message: known, replayed: true };
    if (!this.accounts.has(request.to_username)) return unknownAccount(request.to_username);
    const id = this.messages.length + 1;
    const message: Message = {
      id,
      sender,
      recipient: request.to_username,
      body: request.body,
      conversation_id: 1,
      create_time: { seconds: 1_790_000_000 + id, nanos: 0 },
      state: replichat.v1.DeliveryState.SENT,
    };
    this.messages.push(message);
    this.answers.set(request.request_id, message);
    for (const server of this.servers) server.flush();
    return { message };
  }

  /** Kills all servers, and waits until grpc-js's reconnect timers of closed channels have run out. */
  async close(): Promise<void> {
    for (const server of this.servers) server.kill();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** One server. Set a fault, and it applies to each call until taken away. */
export class FakeServer {
  /** Answer unary calls and sends with this instead of executing them. */
  refuse?: Failure;
  /** Say nothing at all, as a stopped process does. */
  hung = false;
  /** Take so long for each unary answer, in ms, as one far away does. */
  delay_ms = 0;
  /** Take so long for each answer on a stream of sends, in ms, as one does that holds messages back. */
  hold_ms = 0;
  /** Execute a call, and die before the answer. */
  die_after_executing = false;
  /** Die when this many sends of streams have been executed. */
  die_at = Infinity;
  /** Calls that came in, by name. */
  calls: string[] = [];
  /** How many sends each request of streams of sends has brought. */
  request_sizes: number[] = [];
  private subscribers = new Map<Any, number>();
  private timers: ReturnType<typeof setTimeout>[] = [];

  private constructor(
    private readonly cluster: FakeCluster,
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** Listens on 127.0.0.1. */
  static async start(cluster: FakeCluster, port: number): Promise<FakeServer> {
    const server = new Server();
    const bound = await new Promise<number>((resolve, reject) =>
      server.bindAsync(
        `127.0.0.1:${port}`,
        ServerCredentials.createInsecure(),
        (error, port) => error ? reject(error) : resolve(port),
      )
    );
    const fake = new FakeServer(cluster, server, `127.0.0.1:${bound}`);
    fake.serve();
    return fake;
  }

  /** As kill -9: connections break, the port is closed. */
  kill(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.server.forceShutdown();
  }

  /** Sends every subscriber one event. */
  tell(event: replichat.v1.IEvent): void {
    for (const call of this.subscribers.keys()) call.write(event);
  }

  /** Sends what subscribers have not had. */
  flush(): void {
    if (this.hung) return;
    for (const [call, at] of this.subscribers) {
      for (const message of this.cluster.messages.slice(at)) call.write({ cursor: message.id, message });
      this.subscribers.set(call, this.cluster.messages.length);
    }
  }

  private serve(): void {
    const { cluster } = this;
    const user = (call: Any) =>
      String(call.metadata.get("authorization")[0] ?? "").replace("Bearer token-", "");
    this.server.addService(chat_service as Any, {
      CreateAccount: this.unary("CreateAccount", ({ username, password }) => {
        cluster.accounts.set(username, password);
        return { username };
      }),
      Login: this.unary(
        "Login",
        ({ username, password }) =>
          cluster.accounts.get(username) === password
            ? { token: `token-${username}`, session_id: "1", username }
            : badCredentials(),
      ),
      Logout: this.unary("Logout", () => ({})),
      CountUnread: this.unary("CountUnread", () => ({ count: 0 })),
      MarkDelivered: this.unary("MarkDelivered", ({ marks }) => {
        cluster.delivered.push(marks);
        return {};
      }),
      SendMessage: this.unary("SendMessage", (request, call) => cluster.send(request, user(call))),
      ListConversations: this.unary("ListConversations", () => {
        const last_message = cluster.messages.at(-1);
        return { conversations: last_message ? [{ id: 1, name: "bob", unread_count: 1, last_message }] : [] };
      }),
      ListMessages: this.unary("ListMessages", ({ before_id, page_size }) => {
        const older = cluster.messages.filter(({ id }) => before_id === 0 || id! < before_id).reverse();
        return { messages: older.slice(0, page_size) };
      }),
      GetClusterInfo: this.unary("GetClusterInfo", () => ({
        cluster_id: "6f2c9100",
        address: this.address,
        role: "primary",
        view: "1.5001",
        primary: this.address,
        members: cluster.servers.map(({ address }) => ({ address, role: "backup" })),
        has_quorum: true,
      })),
      SendMessages: ((call) => this.sends(call, user(call))) as handleBidiStreamingCall<Any, Any>,
      Subscribe: ((call) => this.subscribe(call, user(call))) as handleServerStreamingCall<Any, Any>,
    });
    this.serveAdmin();
  }

  private serveAdmin(): void {
    const { secret } = this.cluster;
    let client_nonce: Uint8Array, server_nonce: Uint8Array;
    this.server.addService(admin_service as Any, {
      Challenge: this.unary("Challenge", (request) => {
        client_nonce = request.client_nonce;
        server_nonce = nonce();
        return { server_nonce, server_proof: prove(secret, "server", [client_nonce, server_nonce]) };
      }),
      GetStatus: this.unary("GetStatus", (_, call) => {
        const proof = Buffer.from(String(call.metadata.get(proof_key)[0]), "hex");
        const parts = [server_nonce, client_nonce, admin_service.GetStatus.path];
        const is_good =
          String(call.metadata.get(nonce_key)[0]) === Buffer.from(server_nonce).toString("hex") &&
          proves(proof, secret, "admin", parts);
        if (!is_good) return sessionEnded();
        const replicas = [{
          address: this.address,
          role: "primary",
          lag: 0,
          silent_ms: 12,
          role_ms: 7_500_000,
        }];
        return {
          cluster_id: "6f2c9100",
          answered_by: this.address,
          version: program_version,
          policy: "survivors",
          has_quorum: true,
          replicas,
        };
      }),
    });
  }

  private unary(name: string, execute: (request: Any, call: Any) => Any): handleUnaryCall<Any, Any> {
    return (call, callback) => {
      this.calls.push(name);
      if (this.hung) return;
      const result = this.refuse ?? execute(call.request, call);
      if (this.die_after_executing) return this.kill();
      const metadata = new Metadata();
      metadata.set("replichat-index", String(this.cluster.messages.length));
      const answer = () =>
        "reason" in result ? callback(errorFrom(result)) : callback(null, result, metadata);
      if (this.delay_ms === 0) answer();
      else this.timers.push(setTimeout(answer, this.delay_ms));
    };
  }

  private sends(call: ServerDuplexStream<Any, Any>, user: string): void {
    this.calls.push("SendMessages");
    let sequence = 0;
    call.on("error", () => {});
    call.on("end", () => call.end());
    call.on("data", ({ sends }) => {
      this.request_sizes.push(sends.length);
      for (const request of sends) {
        if (this.hung) return;
        sequence++;
        const result = this.refuse ?? this.cluster.send(request, user);
        if (--this.die_at <= 0) return this.kill();
        const answer = "reason" in result
          ? { sequence, error: toStatus(result) }
          : { sequence, sent: result };
        const write = () => call.write({ results: [answer] });
        if (this.hold_ms === 0) write();
        else this.timers.push(setTimeout(write, this.hold_ms));
      }
    });
  }

  private subscribe(call: ServerWritableStream<Any, Any>, user: string): void {
    this.calls.push("Subscribe");
    call.on("error", () => {});
    call.on("cancelled", () => this.subscribers.delete(call));
    if (user === "") return void call.emit("error", errorFrom(sessionEnded()));
    const { cursor } = call.request;
    if (cursor > 0 && cursor < this.cluster.kept_from) {
      return void call.emit("error", errorFrom(cursorExpired(cursor)));
    }
    this.subscribers.set(call, cursor);
    this.flush();
    if (!this.hung) call.write({ cursor: this.cluster.messages.length, caught_up: {} });
  }
}

function errorFrom(failure: Failure): Any {
  const metadata = new Metadata();
  metadata.set(details_key, statusDetails(failure));
  return Object.assign(new Error(failure.message), {
    ...toStatus(failure),
    details: failure.message,
    metadata,
  });
}
