/**
 * TLS for the server and for the channels to other replicas, from files that can be replaced while it runs; without
 * it, plain HTTP/2 (PLATFORM.md, grpc-js).
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { Buffer } from "node:buffer";
import { isIP } from "node:net";
import { ChannelCredentials, type ChannelOptions, ServerCredentials } from "@grpc/grpc-js";
import { FailureError, local } from "../../proto/failures.ts";
import { splitAddress } from "./addresses.ts";

/** Paths of PEM files: this side's certificate (with its chain) and key, and the authorities that it trusts. */
export interface TlsFiles {
  cert?: string;
  key?: string;
  /** The system's authorities when left out. */
  ca?: string;
}

/** What was read from the files at one time, and fits together. */
interface Loaded {
  pair?: { cert: Buffer; key: Buffer };
  certificate?: X509Certificate;
  client: ChannelCredentials;
}

/**
 * The TLS of one replica. The files are read here and in `reload` only, so that what is half written, or does not fit
 * together, never takes the place of what works.
 */
export class Tls {
  #loaded: Loaded;
  #server?: ReplaceableCredentials;

  /** Throws `FailureError` (TLS_FILES) when the files cannot be used. */
  constructor(private readonly files: TlsFiles) {
    this.#loaded = load(files);
  }

  /** Takes the files as they are now, for the handshakes to come; connections stay. Throws as the constructor does, and then nothing has changed. */
  reload(): void {
    this.#loaded = load(this.files);
    if (this.#loaded.pair) this.#server?.replace(this.#loaded.pair);
  }

  /** What a server listens with, now and after each `reload`. Throws `FailureError` (TLS_FILES) without certificate and key. */
  get server(): ServerCredentials {
    if (!this.#loaded.pair) throw unusable("a server needs both --tls-cert and --tls-key");
    return this.#server ??= new ReplaceableCredentials(this.#loaded.pair);
  }

  /** What a new channel dials with. */
  get client(): ChannelCredentials {
    return this.#loaded.client;
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

/** Reads the files and checks all that would otherwise be found out by those who dial. Throws `FailureError`. */
function load({ cert, key, ca }: TlsFiles): Loaded {
  if ((cert === undefined) !== (key === undefined)) {
    throw unusable("--tls-cert and --tls-key go together");
  }
  const authorities = ca === undefined ? null : read(ca);
  if (authorities) eachCertificate(ca!, authorities);
  if (cert === undefined || key === undefined) {
    return { client: ChannelCredentials.createSsl(authorities) };
  }
  const pair = { cert: read(cert), key: read(key) };
  const certificate = usableCertificate(cert, pair.cert);
  if (!certificate.checkPrivateKey(privateKey(key, pair.key))) {
    throw unusable(`the key in ${key} is not that of the certificate in ${cert}`);
  }
  return { pair, certificate, client: ChannelCredentials.createSsl(authorities, pair.key, pair.cert) };
}

/** The first certificate of a chain, which others are shown. */
function usableCertificate(path: string, pem: Buffer): X509Certificate {
  const [first] = eachCertificate(path, pem);
  const [from, to] = [new Date(first.validFrom), new Date(first.validTo)];
  if (to.getTime() < Date.now()) {
    throw unusable(`the certificate in ${path} has expired (${to.toISOString()})`);
  }
  if (from.getTime() > Date.now()) {
    throw unusable(`the certificate in ${path} is not valid before ${from.toISOString()}`);
  }
  return first;
}

function eachCertificate(path: string, pem: Buffer): X509Certificate[] {
  const blocks = pem.toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    if (blocks) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Said below.
  }
  throw unusable(`${path} holds no certificate in PEM`);
}

function privateKey(path: string, pem: Buffer) {
  try {
    return createPrivateKey(pem);
  } catch {
    throw unusable(`${path} holds no private key in PEM without a passphrase`);
  }
}

function read(path: string): Buffer {
  try {
    return Buffer.from(Deno.readFileSync(path));
  } catch (error) {
    throw unusable(`${path} cannot be read (${(error as Error).message.split(":")[0].toLowerCase()})`);
  }
}

function unusable(why: string): FailureError {
  return new FailureError(
    local("TLS_FILES", `TLS cannot be set up: ${why}. Check --tls-cert, --tls-key and --tls-ca.`),
  );
}
