/** The load client for unary calls of any gRPC server: nothing but grpc-js, so that two servers are compared by the same. */
import { Client, credentials, Metadata, type MethodDefinition } from "@grpc/grpc-js";
import { client_channel_options } from "../../proto/channel.ts";

/** Calls under way on one channel: below the bound of a server's connection. */
export const streams_per_channel = 64;

/** One call of `method` at a time, or many. `close` it. */
export class UnaryClient<Request, Response> {
  private readonly clients: Client[];
  private readonly metadata = new Metadata();
  private next = 0;

  /** `in_flight`: for how many calls at once it opens channels. */
  constructor(
    address: string,
    private readonly method: MethodDefinition<Request, Response>,
    in_flight: number,
    headers: Record<string, string> = {},
  ) {
    const channels = Math.ceil(in_flight / streams_per_channel);
    this.clients = Array.from(
      { length: channels },
      () => new Client(address, credentials.createInsecure(), client_channel_options),
    );
    for (const [name, value] of Object.entries(headers)) this.metadata.set(name, value);
  }

  /** Rejects with grpc-js's error. */
  call(request: Request): Promise<Response> {
    const { path, requestSerialize, responseDeserialize } = this.method;
    const client = this.clients[this.next++ % this.clients.length];
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        this.metadata,
        { deadline: Date.now() + 30_000 },
        (error, response) => error ? reject(error) : resolve(response!),
      );
    });
  }

  close(): void {
    for (const client of this.clients) client.close();
  }
}
