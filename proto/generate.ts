/**
 * Writes proto/generated from the .proto files: `deno task proto`.
 *
 * The JavaScript comes from pbjs, which runs on Deno. Its type declarations come from pbts, which drives
 * jsdoc and needs Node's own module loader: it is run with `npx`. The declarations carry the hash of the
 * JavaScript that they describe, so that a test can tell that both are fresh without Node.
 */
import { createHash } from "node:crypto";

const root = new URL("..", import.meta.url).pathname;
const cli = "protobufjs-cli@2.7.1";

/** Where the generated module lies, relative to the project. */
export const generated_js = "proto/generated/replichat.js";
/** Where its type declarations lie. */
export const generated_types = "proto/generated/replichat.d.ts";

async function run(command: string, args: string[]): Promise<string> {
  const result = await new Deno.Command(command, { args, cwd: root }).output();
  if (!result.success) throw new Error(`${command} failed: ${new TextDecoder().decode(result.stderr)}`);
  return new TextDecoder().decode(result.stdout);
}

/** The .proto files of the project, relative to it, in a fixed order. */
export function protoFiles(): string[] {
  const folders = ["proto/replichat/v1", "proto/google/rpc", "proto/grpc/health/v1"];
  return folders.flatMap((folder) =>
    [...Deno.readDirSync(root + folder)].map((file) => `${folder}/${file.name}`).sort()
  );
}

/** The text of the generated module, made afresh from the .proto files. Throws when pbjs fails. */
export async function generateModule(): Promise<string> {
  const options =
    "-t static-module -w esm --keep-case --force-number --no-delimited --no-typeurl --no-verify -p proto";
  const text = await run(Deno.execPath(), [
    "run",
    "-A",
    `npm:${cli}/pbjs`,
    ...options.split(" "),
    ...protoFiles(),
  ]);
  return text.replace(/^\/\*eslint.*\n/, "").replace(/"protobufjs\/minimal(.js)?"/, '"../long_free.ts"');
}

/** A short name for exactly this text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

if (import.meta.main) {
  const module = await generateModule();
  Deno.mkdirSync(root + "proto/generated", { recursive: true });
  Deno.writeTextFileSync(root + generated_js, module);
  const types = await run("npx", ["-y", "-p", cli, "pbts", generated_js]);
  const imports = /^import Long = .*\n/m; // with --force-number nothing refers to it
  Deno.writeTextFileSync(
    root + generated_types,
    `// for module sha256:${fingerprint(module)}\n${types.replace(imports, "")}`,
  );
}
