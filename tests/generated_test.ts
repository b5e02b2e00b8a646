import { ok, strictEqual } from "node:assert/strict";
import { fingerprint, generated_js, generated_types, generateModule } from "../proto/generate.ts";

const root = new URL("..", import.meta.url);
const read = (path: string) => Deno.readTextFile(new URL(path, root));
const remedy = "Run: deno task proto";

Deno.test("proto/generated is what the .proto files give", async () => {
  const [fresh, committed] = await Promise.all([generateModule(), read(generated_js)]);
  ok(fresh.includes("replichat.replication"), "pbjs gave something");
  // Not compared as strings, since the difference would be shown line by line.
  ok(fresh === committed, `${generated_js} is not fresh. ${remedy}`);
});

Deno.test("the type declarations are those of the generated module", async () => {
  const [first_line] = (await read(generated_types)).split("\n");
  const expected = `// for module sha256:${fingerprint(await read(generated_js))}`;
  strictEqual(first_line, expected, `${generated_types} is not fresh. ${remedy}`);
});
