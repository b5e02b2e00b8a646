/** TLS for the server and for the channels to other replicas, from files; without it, plain HTTP/2 (PLATFORM.md, grpc-js). */
import { X509Certificate } from "node:crypto";
import { Buffer } from "node:buffer";
import { isIP } from "node:net";
import { ChannelCredentials, type ChannelOptions, ServerCredentials } from "@grpc/grpc-js";
import { FailureError, local } from "../../proto/failures.ts";
import { splitAddress } from "./addresses.ts";

/** Paths of PEM files: this side's certificate and key, and the authorities that it trusts. */
export interface TlsFiles {
  cert?: string;
  key?: string;
  /** The system's authorities when left out. */
  ca?: string;
}

/** What a server listens with. Throws `FailureError` (TLS_FILES) when a file is missing or cannot be read. */
export function serverCredentials(tls?: TlsFiles): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure();
  const { cert, key } = readFiles(tls);
  if (!cert || !key) throw unusable("a server needs both --tls-cert and --tls-key");
  // No authorities: nobody is asked for a certificate, and Deno would send them all in the handshake, as if they
  // were our chain. Null would mean grpc-js's default, which the environment may set.
  return ServerCredentials.createSsl(Buffer.alloc(0), [{ cert_chain: cert, private_key: key }]);
}

/** What a channel dials with. Throws `FailureError` (TLS_FILES) when a file cannot be read. */
export function clientCredentials(tls?: TlsFiles): ChannelCredentials {
  if (!tls) return ChannelCredentials.createInsecure();
  const { ca, cert, key } = readFiles(tls);
  return ChannelCredentials.createSsl(ca ?? null, key ?? null, cert ?? null);
}

/**
 * Channel options for one target. On Deno, TLS to an IP address fails for want of a server name: then the peer
 * is known by the first name in our own certificate, since replicas of a cluster have theirs from one hand.
 */
export function targetOptions(address: string, tls?: TlsFiles): ChannelOptions {
  if (!tls || isIP(splitAddress(address).hostname) === 0) return {};
  const { cert } = readFiles(tls);
  const names = cert && new X509Certificate(cert).subjectAltName;
  return { "grpc.ssl_target_name_override": names?.match(/DNS:([^,]+)/)?.[1] ?? "localhost" };
}

function readFiles(tls: TlsFiles) {
  const read = (path?: string) => {
    try {
      return path === undefined ? undefined : Buffer.from(Deno.readFileSync(path));
    } catch (error) {
      throw unusable((error as Error).message);
    }
  };
  return { ca: read(tls.ca), cert: read(tls.cert), key: read(tls.key) };
}

function unusable(why: string): FailureError {
  return new FailureError(
    local("TLS_FILES", `TLS cannot be set up: ${why}. Check --tls-cert, --tls-key and --tls-ca.`),
  );
}
