/**
 * Keeps an HTTP/2 goodbye from killing the process (deno issue 36788, measured on Deno 2.9.6).
 *
 * A GOAWAY that reaches a session without open streams makes Deno destroy the session while nghttp2 is still
 * reading from it: the process aborts (`find_stream_on_goaway_func`), client and server alike, and any client that
 * closes its channel in good order can do that to a server. Closing and destroying sessions one turn of the loop
 * later, always, avoids it. To be imported before anything that makes a client or a server: proto/channel.ts does.
 */
import http2 from "node:http2";
import { setImmediate } from "node:timers";

// deno-lint-ignore no-explicit-any -- sessions and servers of several kinds, all patched alike
type Any = any;

function defer(session: Any): Any {
  const { close, destroy } = session;
  session.close = (done?: () => void) =>
    void setImmediate(() => {
      // Where the other side was faster, there is no event left to wait for.
      if (session.destroyed) return done?.();
      if (done) session.once("close", done);
      close.call(session);
    });
  session.destroy = (...args: unknown[]) => void setImmediate(() => destroy.apply(session, args));
  return session;
}

const library = http2 as Any;
const { connect, createServer, createSecureServer } = library;

library.connect = (...args: unknown[]) => defer(connect(...args));
for (const [name, create] of Object.entries({ createServer, createSecureServer })) {
  library[name] = (...args: unknown[]) => {
    const server = create(...args);
    server.prependListener("session", defer);
    return server;
  };
}
