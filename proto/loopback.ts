/** Which hosts are this machine itself: passwords and tokens may go there in clear, and replicas listen there without TLS. */

/** Whether a host name or IP address, without brackets, is this machine's loopback. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase();
  return name === "localhost" || name === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}
