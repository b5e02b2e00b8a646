/**
 * TLS for the server and for the channels to other replicas, from files that can be replaced while it runs; without
 * it, plain HTTP/2 (PLATFORM.md, grpc-js).
 */
import type { X509Certificate } from "node:crypto";
import type { Buffer } from "node:buffer";
import { isIP } from "node:net";
import type { Server } from "node:https";
import { ChannelCredentials, type ChannelOptions, ServerCredentials } from "@grpc/grpc-js";
import { type LoadedTls, loadTls, type TlsFiles, unusableTls } from "../../proto/tls.ts";
import { splitAddress } from "./addresses.ts";

/**
 * The TLS of one replica. The files are read here and in `reload` only, so that what is half written, or does not fit
 * together, never takes the place of what works.
 */
export class Tls {
  #loaded: LoadedTls;
  #server?: ReplaceableCredentials;
  /** Those that were made with this certificate and take the next one, too. */
  readonly #https: Server[] = [];

  /** Throws `FailureError` (TLS_FILES) when the files cannot be used. */
  constructor(private readonly files: TlsFiles) {
    this.#loaded = loadTls(files);
  }

  /** Takes the files as they are now, for the handshakes to come; connections stay. Throws as the constructor does, and then nothing has changed. */
  reload(): void {
    this.#loaded = loadTls(this.files);
    const { pair } = this.#loaded;
    if (pair === undefined) return;
    this.#server?.replace(pair);
    for (const server of this.#https) server.setSecureContext(pair);
  }

  /** An HTTPS server with the certificate, now and after each `reload`. Throws `FailureError` (TLS_FILES) without certificate and key. */
  https(make: (pair: { cert: Buffer; key: Buffer }) => Server): Server {
    const server = make(this.#pair);
    this.#https.push(server);
    return server;
  }

  /** What a server listens with, now and after each `reload`. Throws `FailureError` (TLS_FILES) without certificate and key. */
  get server(): ServerCredentials {
    return this.#server ??= new ReplaceableCredentials(this.#pair);
  }

  get #pair(): { cert: Buffer; key: Buffer } {
    if (!this.#loaded.pair) throw unusableTls("a server needs both --tls-cert and --tls-key");
    return this.#loaded.pair;
  }

  /** What a new channel dials with. */
  get client(): ChannelCredentials {
    return this.#loaded.channel;
  }

  /** The certificate that others are shown. */
  get certificate(): X509Certificate | undefined {
    return this.#loaded.certificate;
  }
}

/** What a server listens with. Throws `FailureError` (TLS_FILES) when `tls` has no certificate. */
export function serverCredentials(tls?: Tls): ServerCredentials {
  return tls?.server ?? ServerCredentials.createInsecure();
}

/** What a channel dials with. */
export function clientCredentials(tls?: Tls): ChannelCredentials {
  return tls?.client ?? ChannelCredentials.createInsecure();
}

/**
 * Channel options for one target. On Deno, TLS to an IP address fails for want of a server name: then the peer
 * is known by the first name in our own certificate, since replicas of a cluster have theirs from one hand.
 */
export function targetOptions(address: string, tls?: Tls): ChannelOptions {
  if (!tls || isIP(splitAddress(address).hostname) === 0) return {};
  const names = tls.certificate?.subjectAltName;
  return { "grpc.ssl_target_name_override": names?.match(/DNS:([^,]+)/)?.[1] ?? "localhost" };
}

/** Server credentials whose certificate can be replaced: each handshake takes the one of its time. */
class ReplaceableCredentials extends ServerCredentials {
  // No authorities: nobody is asked for a certificate, and Deno would send them all in the handshake, as if they
  // were our chain.
  constructor({ cert, key }: { cert: Buffer; key: Buffer }) {
    super({ requestCert: false }, { cert: [cert], key: [key] });
  }

  replace({ cert, key }: { cert: Buffer; key: Buffer }): void {
    this.updateSecureContextOptions({ cert: [cert], key: [key] });
  }

  override _equals(other: ServerCredentials): boolean {
    return other === this;
  }
}
