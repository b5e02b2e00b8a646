/** TLS files of both sides, read and checked before they are used, and what a failed handshake means. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { Buffer } from "node:buffer";
import { ChannelCredentials } from "@grpc/grpc-js";
import { FailureError, local } from "./failures.ts";

/** Paths of PEM files: this side's certificate (with its chain) and key, and the authorities that it trusts. */
export interface TlsFiles {
  cert?: string;
  key?: string;
  /** The system's authorities when left out. */
  ca?: string;
}

/** What was read from the files at one time, and fits together. */
export interface LoadedTls {
  pair?: { cert: Buffer; key: Buffer };
  /** The certificate that others are shown. */
  certificate?: X509Certificate;
  /** What a channel dials with. */
  channel: ChannelCredentials;
}

/** The files that the flags name; undefined without any: no TLS. */
export function tlsFilesOf(
  { tlsCert: cert, tlsKey: key, tlsCa: ca }: { tlsCert?: string; tlsKey?: string; tlsCa?: string },
): TlsFiles | undefined {
  return cert === undefined && key === undefined && ca === undefined ? undefined : { cert, key, ca };
}

/** Reads the files, and checks what would otherwise be found out in the middle of a handshake. Throws `FailureError` (TLS_FILES). */
export function loadTls({ cert, key, ca }: TlsFiles): LoadedTls {
  if ((cert === undefined) !== (key === undefined)) throw unusableTls("--tls-cert and --tls-key go together");
  const authorities = ca === undefined ? null : read(ca);
  if (authorities) certificates(ca!, authorities);
  if (cert === undefined || key === undefined) return { channel: ChannelCredentials.createSsl(authorities) };
  const pair = { cert: read(cert), key: read(key) };
  const certificate = usableCertificate(cert, pair.cert);
  if (!certificate.checkPrivateKey(privateKey(key, pair.key))) {
    throw unusableTls(`the key in ${key} is not that of the certificate in ${cert}`);
  }
  return { pair, certificate, channel: ChannelCredentials.createSsl(authorities, pair.key, pair.cert) };
}

/** The failure for TLS that cannot be set up. */
export function unusableTls(why: string): FailureError {
  return new FailureError(
    local("TLS_FILES", `TLS cannot be set up: ${why}. Check --tls-cert, --tls-key and --tls-ca.`),
  );
}

/** The first certificate of a chain. */
function usableCertificate(path: string, pem: Buffer): X509Certificate {
  const [first] = certificates(path, pem);
  const [from, to] = [new Date(first.validFrom), new Date(first.validTo)];
  if (to.getTime() < Date.now()) {
    throw unusableTls(`the certificate in ${path} has expired (${to.toISOString()})`);
  }
  if (from.getTime() > Date.now()) {
    throw unusableTls(`the certificate in ${path} is not good before ${from.toISOString()}`);
  }
  return first;
}

function certificates(path: string, pem: Buffer): X509Certificate[] {
  const blocks = pem.toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    if (blocks) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Said below.
  }
  throw unusableTls(`${path} holds no certificate in PEM`);
}

function privateKey(path: string, pem: Buffer): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw unusableTls(`${path} holds no private key in PEM without a passphrase`);
  }
}

function read(path: string): Buffer {
  try {
    return Buffer.from(Deno.readFileSync(path));
  } catch (error) {
    const why = error instanceof Deno.errors.NotFound ? "no such file" : (error as Error).name;
    throw unusableTls(`${path} cannot be read (${why})`);
  }
}

/** The words of Deno's TLS for what can be wrong between two sides, and ours. */
const causes: [RegExp, string][] = [
  [/certificate has expired/, "TLS: the certificate has expired"],
  [/certificate is not yet valid/, "TLS: the certificate is not good yet"],
  [/altnames|ALTNAME/, "TLS: the certificate is for another name"],
  [/servername must not be an IP address/, "TLS: give a name, not an IP address"],
  [/wrong version number|InvalidContentType/, "TLS: the other side speaks without it"],
  [
    /unable to (verify|get)|self.signed|UnknownIssuer|unknown ca/i,
    "TLS: the certificate is signed by nobody who is trusted here",
  ],
];

/** A few words for a connection that failed for its TLS, from grpc-js's details; undefined when it failed for anything else. */
export function tlsCause(details: string): string | undefined {
  return causes.find(([pattern]) => pattern.test(details))?.[1];
}
