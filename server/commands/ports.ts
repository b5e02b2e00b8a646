/** Ports on this machine. */
import { FailureError, portInUse } from "../../proto/failures.ts";

/** The first port from `from` up on which nobody listens and that `usable` accepts. Throws `FailureError` when there is none. */
export function freePort(
  hostname: string,
  from: number,
  usable: (port: number) => boolean = () => true,
): number {
  for (let port = from; port < from + 1000; port++) {
    if (!usable(port)) continue;
    try {
      Deno.listen({ hostname, port }).close();
      return port;
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    }
  }
  throw new FailureError(portInUse(from));
}
