/**
 * Makes protobufjs read 64-bit integers as numbers (exact to 2^53 − 1), which it does only if this runs
 * before the generated module is loaded. Imported for that effect, by proto/codec.ts alone.
 */
import protobuf from "protobufjs/minimal.js";

// deno-lint-ignore no-explicit-any -- the declared type does not allow for its absence
protobuf.util.Long = null as any;
protobuf.configure();
