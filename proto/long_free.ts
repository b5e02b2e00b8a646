/**
 * protobufjs, made to read 64-bit integers as numbers (exact to 2^53 − 1), which it does only if this is done before
 * the generated module is loaded. That module gets protobufjs from here: an import for the effect alone keeps its
 * place in the source, but not in a bundle, where esbuild may move a whole module before it.
 */
import protobuf from "protobufjs/minimal.js";

// deno-lint-ignore no-explicit-any -- the declared type does not allow for its absence
protobuf.util.Long = null as any;
protobuf.configure();

/** Most 64-bit integers fit into 32: those are written without an object for their halves, which takes as long as all else. */
const { uint64 } = protobuf.Writer.prototype;
protobuf.Writer.prototype.int64 = protobuf.Writer.prototype.uint64 = function (value) {
  return typeof value === "number" && value >= 0 && value < 2 ** 32
    ? this.uint32(value)
    : uint64.call(this, value);
};

export default protobuf;
