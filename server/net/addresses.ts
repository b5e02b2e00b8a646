/** `host:port` in both directions; an IPv6 host stands in brackets. */

/** The two halves of `host:port`. `port` is NaN when there is none. */
export function splitAddress(address: string): { hostname: string; port: number } {
  const at = address.lastIndexOf(":");
  const hostname = address.slice(0, at).replace(/^\[(.*)\]$/, "$1");
  return { hostname, port: /^\d{1,5}$/.test(address.slice(at + 1)) ? Number(address.slice(at + 1)) : NaN };
}

/** `host:port`, as gRPC and people write it. */
export function joinAddress(hostname: string, port: number): string {
  return hostname.includes(":") ? `[${hostname}]:${port}` : `${hostname}:${port}`;
}
